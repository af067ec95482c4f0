//! Calls that run, one call, the history, quality over time: what is shown, to whom, and as files.

mod active;
mod history;
mod one;
mod quality;
#[path = "../site/mod.rs"]
mod site;

use jiff::SignedDuration;
use site::{TestSite, past};

/// Devices 4, 8, 12 … stand in Oslo, 1, 5, 9 … in Bergen; see `site::device`.
const OSLO: usize = 4;
const BERGEN: usize = 1;

/// Where each of these stands in the text, in that order.
fn assert_in_order(text: &str, words: &[&str]) {
    let places: Vec<_> = words.iter().map(|word| text.find(word).unwrap_or_else(|| panic!("no {word}: {text}"))).collect();
    assert!(places.is_sorted(), "{words:?} stand at {places:?}");
}

async fn with_history() -> TestSite {
    let site = TestSite::seeded().await;
    let now = site.now();
    let calls: Vec<_> = (1..=8_usize)
        .map(|number| {
            let hours = i64::try_from(number).expect("small") * 10;
            past(&format!("c{number}"), number, now - SignedDuration::from_hours(hours), if number == 3 { 30.0 } else { 0.1 })
        })
        .collect();
    site.remember(&calls).await;
    site
}

/// The calls of a page of the history, by their ids.
fn ids(text: &str) -> Vec<String> {
    text.split("id=\"call-").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}
