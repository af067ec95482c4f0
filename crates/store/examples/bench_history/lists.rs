//! Lists and charts, with many parameters each.

use std::collections::BTreeSet;
use std::error::Error;
use std::time::Duration;

use jiff::SignedDuration;
use model::{Band, DeviceState, Direction, Scope};
use store::{
    CallColumn, CallFilter, CallPage, CallSort, DeviceColumn, DeviceFilter, DeviceSort, Dimension, NumberMatch, Order, PageRequest, Step,
    Store, WorstQuery,
};

use crate::figures::Figures;
use crate::generate::{DAYS, World, device_id, remote_name, remote_number, site};
use crate::now;

const PAGE_BAR: Duration = Duration::from_millis(100);
const CHART_BAR: Duration = Duration::from_millis(300);
const VARIANTS: usize = 40;

const fn sort(column: CallColumn, order: Order) -> CallSort {
    CallSort { column, order }
}

/// Lists of calls: a name, a filter, an order, and the index that the page must be found by (several where either will do).
fn cases(variant: usize) -> Vec<(&'static str, CallFilter, CallSort, &'static [&'static str])> {
    let none = CallFilter::default;
    let newest = CallSort::default();
    let ascending = |column| sort(column, Order::Ascending);
    let day = i64::try_from(variant).unwrap_or_default() % DAYS;
    let from = now() - SignedDuration::from_hours(24 * (day + 1));
    let to = Some(from + SignedDuration::from_hours(6));
    let number = |number| CallFilter { number: Some(number), ..none() };
    let digits: String = remote_number(variant * 97).chars().filter(char::is_ascii_digit).collect();
    let words = |words: String| CallFilter { words: Some(words), ..none() };
    vec![
        ("history, newest", none(), newest, &["past_call_by_time"]),
        ("history, by device", CallFilter { devices: vec![device_id(variant * 83)], ..none() }, newest, &["past_call_by_device"]),
        ("history, by location", CallFilter { locations: vec![site(variant)], ..none() }, newest, &["past_call_by_location"]),
        (
            "history, by region",
            CallFilter { regions: vec![format!("Region {}", variant % 5)], ..none() },
            newest,
            &["past_call_by_region", "past_call_by_time"],
        ),
        ("history, six hours", CallFilter { from: Some(from), to, ..none() }, newest, &["past_call_by_time"]),
        ("history, bad ones", CallFilter { bands: vec![Band::Bad], ..none() }, newest, &["past_call_by_band", "past_call_by_time"]),
        (
            "history, bad and poor of a place",
            CallFilter { bands: vec![Band::Bad, Band::Poor], locations: vec![site(variant)], ..none() },
            newest,
            &["past_call_by_location", "past_call_by_band"],
        ),
        ("history, worst sound first", none(), ascending(CallColumn::AudioScore), &["past_call_by_audio"]),
        (
            "history, worst sound of a day",
            CallFilter { from: Some(from), to: Some(from + SignedDuration::from_hours(24)), ..none() },
            ascending(CallColumn::AudioScore),
            &["past_call_by_time", "past_call_by_audio"],
        ),
        ("history, longest first", none(), sort(CallColumn::Duration, Order::Descending), &["past_call_by_duration"]),
        ("history, by band", none(), ascending(CallColumn::Band), &["past_call_by_band"]),
        ("history, by device name", none(), ascending(CallColumn::Device), &["past_call_by_device_name"]),
        ("history, by far end", none(), ascending(CallColumn::Remote), &["past_call_by_remote_name"]),
        (
            "history, incoming with a cause",
            CallFilter { directions: vec![Direction::Incoming], causes: vec!["LocalDisconnect".to_owned()], ..none() },
            newest,
            &["past_call_by_time"],
        ),
        ("history, whole number", number(NumberMatch::Prefix(digits.clone())), newest, &["past_call_by_remote"]),
        (
            "history, beginning of a number",
            number(NumberMatch::Prefix(digits[..5].to_owned())),
            newest,
            &["past_call_by_remote", "past_call_by_time"],
        ),
        ("history, country code", number(NumberMatch::Prefix("47".to_owned())), newest, &["past_call_by_time"]),
        ("history, end of a number", number(NumberMatch::Suffix(digits[digits.len() - 4..].to_owned())), newest, &["past_call_by_remote"]),
        ("history, words of a name", words(remote_name(variant * 97).to_lowercase()), newest, &["past_call_by_remote"]),
        ("history, a common word", words("kar".to_owned()), newest, &["past_call_by_time", "past_call_by_remote"]),
        ("history, a device's name", words(format!("meeting {}", variant * 83)), newest, &["past_call_by_own"]),
        ("history, a word that nobody has", words("zzz".to_owned()), newest, &[]),
        // Without an index for the order, what fits is read and sorted while it is no more than 10,000: that grows with the calls of a day.
        (
            "sorted by software, a day of calls",
            CallFilter { from: Some(from), to: Some(from + SignedDuration::from_hours(24)), ..none() },
            ascending(CallColumn::Software),
            &["past_call_by_time"],
        ),
        ("sorted by region, too many for it", none(), ascending(CallColumn::Region), &[]),
    ]
}

/// What somebody sees who may see two places.
fn two_sites() -> Scope {
    Scope::Locations(BTreeSet::from([site(7), site(8)]))
}

/// Lists that are read within [`two_sites`], newest first.
fn of_two_sites() -> [(&'static str, CallFilter); 2] {
    let bad = CallFilter { bands: vec![Band::Bad], ..CallFilter::default() };
    [("history of two places, newest", CallFilter::default()), ("history of two places, bad ones", bad)]
}

/// Measures lists of calls and devices, and charts.
pub async fn measure(store: &Store, world: &World, figures: &mut Figures, stage: &str) -> Result<(), Box<dyn Error>> {
    let (history, org) = (store.history(), &world.org);
    let two_sites = two_sites();
    for (index, (name, ..)) in cases(0).into_iter().enumerate() {
        let list = |variant: usize| {
            let (_, filter, sort, _) = cases(variant).swap_remove(index);
            let (history, page) = (&history, CallPage::Number(PageRequest::new([1, 1, 1, 2, 5][variant % 5], 50)));
            async move { history.list(org, &Scope::Everywhere, &filter, sort, &page).await.map(|list| list.calls.len()) }
        };
        figures.time(stage, name, PAGE_BAR, VARIANTS, list).await?;
    }
    for (name, filter) in of_two_sites() {
        let list = |variant: usize| {
            let (history, filter, scope) = (&history, &filter, &two_sites);
            let page = CallPage::Number(PageRequest::new(u32::try_from(variant % 5 + 1).unwrap_or(1), 50));
            async move { history.list(org, scope, filter, CallSort::default(), &page).await.map(|list| list.calls.len()) }
        };
        figures.time(stage, name, PAGE_BAR, VARIANTS, list).await?;
    }
    let mut cursor = None;
    for _ in 0..VARIANTS {
        let page = cursor.take().map_or(CallPage::First { size: 1_000 }, |cursor| CallPage::After { cursor, size: 1_000 });
        cursor = history.list(org, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page).await?.next;
    }
    if let Some(cursor) = cursor {
        let page = CallPage::After { cursor, size: 50 };
        let list = |_| async {
            history.list(org, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page).await.map(|list| list.calls.len())
        };
        figures.time(stage, "history, behind a cursor", PAGE_BAR, VARIANTS, list).await?;
    }
    devices(store, world, figures, stage).await?;
    charts(store, world, figures, stage, &two_sites).await
}

async fn devices(store: &Store, world: &World, figures: &mut Figures, stage: &str) -> Result<(), Box<dyn Error>> {
    let all = DeviceFilter::default;
    for (name, filter) in [
        ("devices, all", all()),
        ("devices, offline", DeviceFilter { states: vec![DeviceState::Offline], ..all() }),
        ("devices, one place", DeviceFilter { location: Some("Site 7".to_owned()), ..all() }),
        ("devices, one version", DeviceFilter { software: Some("RoomOS 11.21.1.7".to_owned()), ..all() }),
        ("devices, a tag", DeviceFilter { tag: Some("floor 3".to_owned()), ..all() }),
        ("devices, an error code", DeviceFilter { error_code: Some("temperature-high".to_owned()), ..all() }),
        ("devices, words", DeviceFilter { words: Some("room 7.0".to_owned()), ..all() }),
    ] {
        let list = |variant: usize| {
            let sort = DeviceSort { column: DeviceColumn::ALL[variant % DeviceColumn::ALL.len()], order: Order::Ascending };
            let (store, filter) = (store, &filter);
            async move {
                let page = PageRequest::new(u32::try_from(variant / 8 + 1).unwrap_or(1), 50);
                store.devices().list(&world.org, &Scope::Everywhere, filter, &sort, &page).await.map(|list| list.items.len())
            }
        };
        figures.time(stage, name, PAGE_BAR, VARIANTS, list).await?;
    }
    let versions = |_| async { store.devices().software_versions(&world.org, &Scope::Everywhere).await.map(|list| list.len()) };
    figures.time(stage, "devices, software versions", PAGE_BAR, VARIANTS, versions).await
}

async fn charts(store: &Store, world: &World, figures: &mut Figures, stage: &str, two_sites: &Scope) -> Result<(), Box<dyn Error>> {
    let (rollups, org, to) = (store.rollups(), &world.org, now());
    let ago = |days: i64| to - SignedDuration::from_hours(24 * days);
    let everywhere = &Scope::Everywhere;
    for (name, dimension, step, days, scope) in [
        ("chart, all calls by day", Dimension::All, Step::Day, DAYS, everywhere),
        ("chart, all calls by hour, 30 days", Dimension::All, Step::Hour, 30, everywhere),
        ("chart, a device by day", Dimension::Device, Step::Day, DAYS, everywhere),
        ("chart, a device by hour", Dimension::Device, Step::Hour, DAYS, everywhere),
        ("chart, a location by hour, 30 days", Dimension::Location, Step::Hour, 30, everywhere),
        ("chart, a version by hour, 30 days", Dimension::Software, Step::Hour, 30, everywhere),
        ("chart of two places by hour, 30 days", Dimension::All, Step::Hour, 30, two_sites),
    ] {
        let read = |variant: usize| {
            let value = match dimension {
                Dimension::All => None,
                Dimension::Device => Some(device_id(variant * 83).to_string()),
                Dimension::Location => Some(site(variant).to_string()),
                Dimension::Software => Some(format!("RoomOS 11.{}.1.7", variant % 6 + 20)),
            };
            let rollups = &rollups;
            async move { rollups.quality_over_time(org, scope, dimension, value.as_deref(), ago(days), to, step).await.map(|list| list.len()) }
        };
        figures.time(stage, name, CHART_BAR, VARIANTS, read).await?;
    }
    for (name, dimension, scope) in [
        ("worst devices of 30 days", Dimension::Device, everywhere),
        ("worst locations of 30 days", Dimension::Location, everywhere),
        ("worst devices of two places", Dimension::Device, two_sites),
    ] {
        let query = WorstQuery { dimension, of: (Dimension::All, None), from: ago(30), to, limit: Some(20) };
        let read = |_| async { rollups.worst(org, scope, &query).await.map(|list| list.map_or(0, |list| list.len())) };
        figures.time(stage, name, CHART_BAR, VARIANTS, read).await?;
    }
    for (name, scope) in [("calls at once by hour, 7 days", everywhere), ("calls at once of two places, 7 days", two_sites)] {
        let read = |_| async { rollups.concurrency(org, scope, None, ago(7), to, Step::Hour).await.map(|list| list.len()) };
        figures.time(stage, name, CHART_BAR, VARIANTS, read).await?;
    }
    Ok(())
}

/// Every list must be found by an index that is meant for it, and no row of a table read from its start.
pub async fn check_plans(store: &Store, world: &World, figures: &mut Figures) -> Result<(), Box<dyn Error>> {
    let page = CallPage::Number(PageRequest::new(1, 50));
    let mut checked = 0;
    let everywhere = cases(3).into_iter().map(|(name, filter, sort, indexes)| (name, Scope::Everywhere, filter, sort, indexes));
    let by_place: &[_] = &["past_call_by_location"];
    let of_two = of_two_sites().map(|(name, filter)| (name, two_sites(), filter, CallSort::default(), by_place));
    for (name, scope, filter, sort, indexes) in everywhere.chain(of_two) {
        let plan = store.history().explain(&world.org, &scope, &filter, sort, &page).await?;
        let text = plan.join("\n");
        let by_index = indexes.is_empty() || indexes.iter().any(|index| text.contains(&format!("{index} ")) || text.ends_with(index));
        let reads_all = plan
            .iter()
            .any(|line| line.contains("Seq Scan on past_call") || format!("{line} ").contains("SCAN p ") && !line.contains("USING"));
        if !by_index || reads_all {
            figures.miss(format!("{name} is not found by {indexes:?}:\n{text}"));
        }
        checked += 1;
    }
    println!("{checked} query plans looked at");
    Ok(())
}
