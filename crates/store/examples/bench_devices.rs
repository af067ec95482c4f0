//! How long lists of many devices take: `cargo run -p store --example bench_devices [LOCATION] [DEVICES]`.
//!
//! Without a location it uses a SQLite file of its own. The bars: recording 50,000 devices in 10 s, a page of a list in 100 ms
//! (95 of 100) in a development build, in every order that has an index; in the others a release build holds it up to 5,000 devices. Ends with
//! status 1 when a bar is missed on SQLite.

use std::error::Error;
use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use model::id::{DeviceId, LocationId, OrganizationId};
use model::{Connection, Device, DeviceKind, DeviceState, Scope, XapiAccess};
use store::{Completeness, DeviceColumn, DeviceFilter, DeviceSort, Order, PageRequest, Store, StoreLocation};

const RECORD_BAR: Duration = Duration::from_secs(10);
const PAGE_BAR: Duration = Duration::from_millis(100);
/// Orders without an index are made from all devices: up to so many within the bar.
const MOST_MADE: u32 = 5_000;

fn device(number: u32, at: Timestamp) -> Device {
    let site = number % 40;
    Device {
        id: DeviceId::from_key(&format!("d0000000-0000-4000-8000-{number:012}")),
        name: format!("Meeting room {}.{:02} {}", number % 9, number % 83, number),
        product: format!("Cisco Product {}", number % 24),
        kind: if number.is_multiple_of(3) { DeviceKind::Phone } else { DeviceKind::Room },
        connection: Connection::ALL[(number.wrapping_mul(2_654_435_761) >> 16) as usize % Connection::ALL.len()],
        status_word: None,
        xapi: XapiAccess::Full,
        serial: Some(format!("FOC{number:08}")),
        mac: Some(format!("0C:75:BD:{:02X}:{:02X}:{:02X}", number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff)),
        ip: Some(Ipv4Addr::from(0x0a00_0000 + number).to_string()),
        software: Some(format!("RoomOS 11.{}.{}", number % 30, number % 7)),
        upgrade_channel: Some("Stable".to_owned()),
        sip_address: Some(format!("room{number}@example.rooms.webex.com")),
        tags: vec!["floor".to_owned()],
        error_codes: Vec::new(),
        location_id: Some(LocationId::from_key(&format!("l{site}"))),
        location_name: Some(format!("Site {site}")),
        time_zone: Some("Europe/Oslo".to_owned()),
        workspace_id: None,
        workspace_name: Some(format!("Workspace {number}")),
        owner_id: None,
        owner_name: None,
        email: Some(format!("room{number}@example.com")),
        managed_by: None,
        platform: None,
        planned_maintenance: None,
        health_level: None,
        health_issues: Vec::new(),
        first_seen_at: Some(at),
        last_seen_at: Some(at),
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: at,
        seen_at: at,
        missing_since: None,
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).expect("invariant: a fixed time is in range")
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut arguments = std::env::args().skip(1);
    let location: StoreLocation = match arguments.next() {
        Some(text) => text.parse()?,
        None => StoreLocation::sqlite(folder.path().join("bench.db")),
    };
    let count: u32 = arguments.next().map_or(Ok(50_000), |text| text.parse())?;
    let store = Store::open(&location).await?;
    let org = OrganizationId::from_key("bench");
    println!("{location}, {count} devices");

    let mut list: Vec<_> = (0..count).map(|number| device(number, at(0))).collect();
    let mut missed = record(&store, &org, "first list", &list, at(1)).await?;
    missed |= record(&store, &org, "same list again", &list, at(4)).await?;
    for device in &mut list {
        device.last_seen_at = Some(at(5));
    }
    missed |= record(&store, &org, "all last contacts later", &list, at(7)).await?;
    for device in list.iter_mut().step_by(100) {
        device.connection = Connection::Disconnected;
    }
    missed |= record(&store, &org, "one of 100 changed", &list, at(10)).await?;

    let two_sites = Scope::Locations([7, 8].map(|site| LocationId::from_key(&format!("l{site}"))).into_iter().collect());
    let many_sites = Scope::Locations((0..30).map(|site| LocationId::from_key(&format!("l{site}"))).collect());
    for (name, scope) in [("everywhere", &Scope::Everywhere), ("2 of 40 sites", &two_sites), ("30 of 40 sites", &many_sites)] {
        println!("-- who sees {name}");
        missed |= pages(&store, &org, scope, count).await?;
        missed |= counts(&store, &org, scope).await?;
    }
    store.close().await;
    Ok(if missed && location.path().is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

async fn record(store: &Store, org: &OrganizationId, what: &str, list: &[Device], at: Timestamp) -> Result<bool, Box<dyn Error>> {
    let started = Instant::now();
    let recorded = store.devices().record_list(org, list, Completeness::Complete, at).await?;
    let took = started.elapsed();
    println!("{what:<34} {:>7.1} ms ({} added, {} changed)", millis(took), recorded.added, recorded.changed);
    Ok(took > RECORD_BAR)
}

/// What stands around every list.
async fn counts(store: &Store, org: &OrganizationId, scope: &Scope) -> Result<bool, Box<dyn Error>> {
    let started = Instant::now();
    let (states, products) = (store.devices().count_by_state(org, scope).await?, store.devices().list_products(org, scope).await?);
    println!("{:<34} {:>7.1} ms ({} states, {} products)", "counts", millis(started.elapsed()), states.len(), products.len());
    Ok(started.elapsed() > PAGE_BAR)
}

async fn pages(store: &Store, org: &OrganizationId, scope: &Scope, count: u32) -> Result<bool, Box<dyn Error>> {
    let all = DeviceFilter::default();
    let words = |words: &str| DeviceFilter { words: Some(words.to_owned()), ..DeviceFilter::default() };
    let filters = [
        ("all", all.clone()),
        ("offline", DeviceFilter { states: vec![DeviceState::Offline], ..all.clone() }),
        ("one site", DeviceFilter { location: Some("Site 7".to_owned()), ..all.clone() }),
        ("one product", DeviceFilter { product: Some("Cisco Product 5".to_owned()), ..all }),
        ("a common word", words("meeting")),
        ("a rare word", words("foc00031415")),
        ("two words", words("room 10.0.7")),
    ];
    let mut missed = false;
    for (name, filter) in &filters {
        // People look at the first pages; the last one is the worst case, told apart.
        let p95 = time_pages(store, org, scope, filter, DeviceColumn::has_index, &[1, 2, 3, 5, 10]).await?;
        let last = time_pages(store, org, scope, filter, DeviceColumn::has_index, &[(count / 50).max(1)]).await?;
        let made = time_pages(store, org, scope, filter, |column| !column.has_index(), &[1, 10]).await?;
        let (p95_ms, last_ms, made_ms) = (millis(p95), millis(last), millis(made));
        println!(
            "page of 50, {name:<22} {p95_ms:>7.1} ms p95; page {} {last_ms:.1} ms p95; orders without an index {made_ms:.1} ms p95",
            count / 50
        );
        missed |= p95 > PAGE_BAR || (count <= MOST_MADE && !cfg!(debug_assertions) && made > PAGE_BAR);
    }
    Ok(missed)
}

/// The 95th percentile over these orders and the given pages.
async fn time_pages(
    store: &Store,
    org: &OrganizationId,
    scope: &Scope,
    filter: &DeviceFilter,
    is_timed: impl Fn(DeviceColumn) -> bool,
    numbers: &[u32],
) -> Result<Duration, Box<dyn Error>> {
    let mut times = Vec::new();
    for column in DeviceColumn::ALL.iter().copied().filter(|column| is_timed(*column)) {
        for order in [Order::Ascending, Order::Descending] {
            for number in numbers {
                let started = Instant::now();
                store.devices().list(org, scope, filter, &DeviceSort { column, order }, &PageRequest::new(*number, 50)).await?;
                times.push(started.elapsed());
            }
        }
    }
    times.sort_unstable();
    Ok(times[times.len() * 95 / 100])
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
