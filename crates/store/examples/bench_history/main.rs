//! How fast the history of calls answers, takes in and forgets:
//! `cargo run --release -p store --example bench_history [LOCATION] [DEVICES] [CALLS] [at-once]`.
//!
//! Without a location it uses a SQLite file of its own. A tenth of the calls is measured first, then all of them; `at-once` leaves the tenth out and makes small rows. The bars: a page of devices or calls in
//! 100 ms, a chart in 300 ms (95 of 100), a page at most 1.5 times as long with ten times the calls, every list by the index meant for it, 20,000 samples a
//! second from a decoded answer to a committed row while others read, and no reader held longer than 100 ms while a day is pruned. Ends with status 1
//! when a bar is missed.

mod figures;
mod generate;
mod lists;
mod writes;

use std::error::Error;
use std::process::ExitCode;

use jiff::Timestamp;
use store::{Store, StoreLocation};

use figures::Figures;
use generate::{Rows, World, choose_rows};

/// Moment at which the made-up world stands still.
fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).expect("invariant: a fixed time is in range")
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().unwrap_or_else(|| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let location: StoreLocation = url.parse()?;
    let devices: usize = arguments.next().map_or(Ok(5_000), |text| text.parse())?;
    let calls: usize = arguments.next().map_or(Ok(500_000), |text| text.parse())?;
    let is_at_once = match arguments.next().as_deref() {
        None => false,
        Some("at-once") => true,
        Some(other) => return Err(format!("{other:?} means nothing here: `at-once`, or nothing").into()),
    };
    println!("{location}, {devices} devices, {calls} calls");

    choose_rows(if is_at_once { Rows::Small } else { Rows::Usual });
    let store = Store::open(&location).await?;
    let world = World::make(&store, &url, devices).await?;
    let mut figures = Figures::default();
    if !is_at_once {
        let few = world.grow(&store, calls / 10).await?;
        println!("-- {few} calls, {}", figures::machine());
        lists::measure(&store, &world, &mut figures, "few").await?;
    }
    let many = world.grow(&store, calls).await?;
    println!("-- {many} calls, {}, {}", world.size(&store, &location).await?, figures::machine());
    lists::measure(&store, &world, &mut figures, "many").await?;
    lists::check_plans(&store, &world, &mut figures).await?;
    figures.compare("few", "many");
    writes::measure(&store, &world, &mut figures).await?;
    println!("most memory of this process: {} MB; {}", figures::most_memory_mb(), figures::machine());
    store.close().await;
    Ok(if figures.report() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
