//! Whether the simulator's answers are true: what is written can be read, what is wrong is refused, and every answer has the shape the
//! catalogue gives it. The operations are drawn anew each run; a failure prints the seed (`HONESTY_SEED=… cargo test -p simulator --test
//! honesty` repeats it, `HONESTY_ALL=1` takes every operation).

mod bodies;
#[path = "../common/mod.rs"]
mod common;
mod family;
mod life;
mod place;

use std::hash::{BuildHasher, RandomState};

use family::Family;
use place::Places;
use simulator::Class;

/// Operations drawn in each run.
const DRAWN: usize = 40;

/// A number nobody chose, or the one that is asked for.
fn seed() -> u64 {
    match std::env::var("HONESTY_SEED") {
        Ok(text) => text.parse().expect("HONESTY_SEED is a whole number"),
        Err(_) => RandomState::new().hash_one("honesty"),
    }
}

/// The next number of a small generator (splitmix64); good enough to draw with.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn draw(families: Vec<Family>, count: usize, state: &mut u64) -> Vec<Family> {
    if std::env::var_os("HONESTY_ALL").is_some() {
        return families;
    }
    let mut left = families;
    let mut drawn = Vec::new();
    while drawn.len() < count && !left.is_empty() {
        let at = usize::try_from(next(state) % left.len() as u64).expect("below a length");
        drawn.push(left.swap_remove(at));
    }
    drawn
}

#[tokio::test]
async fn forty_operations_keep_their_word() {
    let seed = seed();
    println!("HONESTY_SEED={seed}");
    let mut state = seed;
    let sim = common::Sim::start(common::config()).await;
    let places = Places::new(&sim).await;
    let mut drawn = Vec::new();
    // Kind of thing, how many there are at least, how many are drawn.
    for (families, least, count) in [
        (family::collections(Class::Collection), 60, 15),
        (family::settings(Class::Settings), 30, 7),
        (family::collections(Class::HandWritten), 50, 10),
        (family::settings(Class::HandWritten), 50, 8),
    ] {
        assert!(families.len() >= least, "{} where {least} were: {:?}", families.len(), families.first().map(|one| one.write.id));
        drawn.extend(draw(families, count, &mut state));
    }
    let mut wrong = Vec::new();
    let (mut kept, mut homeless) = (0, 0);
    for family in &drawn {
        match life::live(&sim, &places, family).await {
            Ok(true) => kept += 1,
            // What it hangs under is nothing that a client can make.
            Ok(false) => homeless += 1,
            Err(problem) => wrong.push(format!("{}: {problem}", family.write.id)),
        }
    }
    println!("{kept} of {} operations kept their word, {homeless} have no place", drawn.len());
    assert!(wrong.is_empty(), "HONESTY_SEED={seed}\n{}", wrong.join("\n"));
    assert!(drawn.len() >= DRAWN && homeless * 4 <= drawn.len());
}

#[tokio::test]
async fn every_answer_to_a_read_has_its_schema() {
    let sim = common::Sim::start(common::config()).await;
    let places = Places::new(&sim).await;
    let mut wrong = Vec::new();
    let (mut read, mut absent) = (0, 0);
    for operation in family::reads() {
        match life::read(&sim, &places, operation).await {
            Ok(true) => read += 1,
            Ok(false) => absent += 1,
            Err(problem) => wrong.push(format!("{}: {problem}", operation.id)),
        }
    }
    println!("{read} answers have their schema, {absent} things do not exist");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(read > 600, "{read}");
}
