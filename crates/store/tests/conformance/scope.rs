//! A reader with a scope gets the rows of the own locations and nothing of any other, whatever is asked.
//!
//! One world: devices and calls in Oslo, in Lima, and one without a location. Every read that pages make is asked by readers
//! with different scopes; what comes back must be what a reader of everything gets, less what is elsewhere.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::id::{DeviceId, LocationId};
use model::{Call, CallId, Change, Device, DeviceKind, DeviceState, Scope, Sequence, SourceName};
use store::{Completeness, DeviceColumn, DeviceFilter, DeviceSort, InCall, Order, PageRequest, Store};

use crate::support::{Database, at, call, device, device_id, on_both, org};

on_both!(every_read_keeps_to_the_scope, a_device_that_moves_takes_its_rows_along, another_organisation_is_no_way_around);

const DEVICES: usize = 24;

fn oslo() -> LocationId {
    LocationId::from_key("oslo")
}

fn lima() -> LocationId {
    LocationId::from_key("lima")
}

/// Where a device of the world is: every third in Oslo, in Lima, nowhere.
fn place(number: usize) -> Option<LocationId> {
    [Some(oslo()), Some(lima()), None][number % 3].clone()
}

fn scopes() -> Vec<(&'static str, Scope)> {
    let at = |places: &[LocationId]| Scope::Locations(places.iter().cloned().collect());
    vec![
        ("everywhere", Scope::Everywhere),
        ("nothing", Scope::nothing()),
        ("Oslo", at(&[oslo()])),
        ("Lima", at(&[lima()])),
        ("both", at(&[oslo(), lima()])),
        ("another place", at(&[LocationId::from_key("rome")])),
        ("many places", at(&(0..2_000).map(|n| LocationId::from_key(&format!("p{n}"))).chain([oslo()]).collect::<Vec<_>>())),
    ]
}

fn devices() -> Vec<Device> {
    (0..DEVICES)
        .map(|number| Device {
            location_id: place(number),
            // The names are shared on purpose: only the id says where something is.
            location_name: place(number).map(|_| format!("Site {}", number % 2)),
            product: format!("Product {}", number % 4),
            kind: if number.is_multiple_of(2) { DeviceKind::Room } else { DeviceKind::Phone },
            ..device(number)
        })
        .collect()
}

fn call_id(number: usize) -> CallId {
    CallId::new(format!("call-{number:02}"))
}

/// The world, with a running call on every device and a source that has answered.
async fn world(store: &Store) {
    store.devices().record_list(&org(), &devices(), Completeness::Complete, at(0)).await.expect("recorded");
    for number in 0..DEVICES {
        let id = device_id(number);
        let call = call(call_id(number).as_str(), &id, at(10));
        store.calls().record_device_calls(&org(), &id, &[call], at(10)).await.expect("recorded");
    }
    store.sources().record_success(&org(), SourceName::ALL[0], at(11), 1, 60_000).await.expect("recorded");
}

fn seen(scope: &Scope) -> Vec<usize> {
    (0..DEVICES).filter(|number| scope.sees(place(*number).as_ref())).collect()
}

fn ids(numbers: &[usize]) -> BTreeSet<String> {
    numbers.iter().map(|number| device_id(*number).to_string()).collect()
}

fn filters() -> Vec<DeviceFilter> {
    let all = DeviceFilter::default();
    vec![
        all.clone(),
        DeviceFilter { words: Some("room".to_owned()), ..all.clone() },
        DeviceFilter { words: Some("foc0000000".to_owned()), ..all.clone() },
        DeviceFilter { states: DeviceState::ALL.to_vec(), ..all.clone() },
        DeviceFilter { kinds: vec![DeviceKind::Room], ..all.clone() },
        DeviceFilter { product: Some("Product 1".to_owned()), ..all.clone() },
        DeviceFilter { location: Some("Site 1".to_owned()), ..all.clone() },
        DeviceFilter { in_call: Some(InCall::Yes), ..all.clone() },
        DeviceFilter { in_call: Some(InCall::No), ..all },
    ]
}

async fn list(store: &Store, scope: &Scope, filter: &DeviceFilter, sort: DeviceSort) -> (Vec<Device>, i64) {
    let mut found = Vec::new();
    let mut number = 1;
    loop {
        let page = store.devices().list(&org(), scope, filter, &sort, &PageRequest::new(number, 7)).await.expect("read");
        if page.items.is_empty() {
            return (found, page.total);
        }
        found.extend(page.items);
        number += 1;
    }
}

async fn every_read_keeps_to_the_scope(database: Database) {
    let store = database.open().await;
    world(&store).await;
    for (name, scope) in scopes() {
        lists(&store, name, &scope).await;
        counts(&store, name, &scope).await;
        details(&store, name, &scope).await;
        calls(&store, name, &scope).await;
        events(&store, name, &scope).await;
    }
}

async fn lists(store: &Store, name: &str, scope: &Scope) {
    for filter in filters() {
        // Orders without an index differ in what they sort, not in what they filter: one filter shows it.
        let is_read = |column: &DeviceColumn| column.has_index() || filter == DeviceFilter::default();
        for column in DeviceColumn::ALL.iter().copied().filter(is_read) {
            let sort = DeviceSort { column, order: Order::Descending };
            let (everything, _) = list(store, &Scope::Everywhere, &filter, sort).await;
            let expected: Vec<_> = everything.into_iter().filter(|device| scope.sees(device.location_id.as_ref())).collect();
            let (found, total) = list(store, scope, &filter, sort).await;
            assert_eq!(found, expected, "{name} {filter:?} {column:?}");
            assert_eq!(total, i64::try_from(expected.len()).expect("few"), "{name} {filter:?} {column:?}");
        }
    }
}

async fn counts(store: &Store, name: &str, scope: &Scope) {
    let devices = store.devices();
    let expected = i64::try_from(seen(scope).len()).expect("few");
    let sum = |counted: Vec<(String, i64)>| counted.iter().map(|(_, count)| count).sum::<i64>();
    assert_eq!(sum(devices.list_webex_statuses(&org(), scope).await.expect("read")), expected, "{name}");
    let states = devices.count_by_state(&org(), scope).await.expect("read");
    assert_eq!(states.iter().map(|(_, count)| count).sum::<i64>(), expected, "{name}");
    assert_eq!(sum(devices.list_products(&org(), scope).await.expect("read")), expected, "{name}");
    let placed = seen(scope).iter().filter(|number| place(**number).is_some()).count();
    let locations = devices.list_locations(&org(), scope).await.expect("read");
    assert_eq!(sum(locations), i64::try_from(placed).expect("few"), "{name}");
    assert_eq!(store.calls().count_active(&org(), scope).await.expect("read"), expected, "{name}");
}

async fn details(store: &Store, name: &str, scope: &Scope) {
    for number in 0..DEVICES {
        let (id, is_seen) = (device_id(number), scope.sees(place(number).as_ref()));
        let found = store.devices().find(&org(), scope, &id).await.expect("read");
        assert_eq!(found.map(|device| device.id), is_seen.then(|| id.clone()), "{name}");
        let history = store.devices().state_history(&org(), scope, &id, 9).await.expect("read");
        assert_eq!(history.len(), usize::from(is_seen), "{name}");
        let calls = store.calls().list_of_device(&org(), scope, &id, 9).await.expect("read");
        assert_eq!(calls.len(), usize::from(is_seen), "{name}");
        assert_eq!(store.calls().find(&org(), scope, &call_id(number)).await.expect("read").is_some(), is_seen, "{name}");
        let samples = store.samples().list(&org(), scope, &call_id(number), Timestamp::UNIX_EPOCH).await.expect("read");
        assert_eq!(samples.len(), if is_seen { 2 } else { 0 }, "{name}");
    }
}

async fn calls(store: &Store, name: &str, scope: &Scope) {
    let active = store.calls().active(&org(), scope, 100).await.expect("read");
    assert_eq!(active.iter().filter_map(Call::device_id).map(ToString::to_string).collect::<BTreeSet<_>>(), ids(&seen(scope)), "{name}");
    assert!(active.iter().all(|call| call.channels.len() == 2), "{name}");
    let first = store.calls().active(&org(), scope, 2).await.expect("read");
    assert_eq!(first.len(), seen(scope).len().min(2), "{name}: the limit is of what is seen");
    let all: Vec<DeviceId> = (0..DEVICES).map(device_id).collect();
    let running = store.calls().running_on(&org(), scope, &all).await.expect("read");
    assert_eq!(running.iter().map(ToString::to_string).collect::<BTreeSet<_>>(), ids(&seen(scope)), "{name}");
}

async fn events(store: &Store, name: &str, scope: &Scope) {
    let since = async |scope: &Scope, limit| store.changes().since(&org(), scope, Sequence(0), limit).await.expect("read");
    let everything = since(&Scope::Everywhere, 1_000).await;
    let found = since(scope, 1_000).await;
    let by_hand: Vec<Change> = everything.iter().filter(|change| change.is_seen_by(scope)).cloned().collect();
    assert_eq!(found, by_hand, "{name}: the query and the filter of live events say the same");
    // A device was added, then its call: two changes of the device and one of the call.
    let sources = usize::from(*scope != Scope::nothing());
    assert_eq!(found.len(), 3 * seen(scope).len() + sources, "{name}");
    let shown = ids(&seen(scope));
    for change in &found {
        let device = if change.parent.is_empty() { &change.subject } else { &change.parent };
        assert!(change.topic == model::Topic::Source || shown.contains(device), "{name}: {change:?}");
    }
    assert_eq!(since(scope, 3).await, found[..found.len().min(3)], "{name}: the limit is of what is seen");
}

async fn a_device_that_moves_takes_its_rows_along(database: Database) {
    let store = database.open().await;
    world(&store).await;
    let only = |place| Scope::Locations(BTreeSet::from([place]));
    let mut moved = devices();
    moved[0].location_id = Some(lima());
    store.devices().record_list(&org(), &moved, Completeness::Complete, at(20)).await.expect("recorded");
    for (scope, is_seen) in [(only(oslo()), false), (only(lima()), true)] {
        assert_eq!(store.calls().find(&org(), &scope, &call_id(0)).await.expect("read").is_some(), is_seen);
        assert_eq!(store.devices().find(&org(), &scope, &device_id(0)).await.expect("read").is_some(), is_seen);
        let changes = store.changes().since(&org(), &scope, Sequence(0), 1_000).await.expect("read");
        assert_eq!(changes.iter().any(|change| change.subject == device_id(0).to_string()), is_seen);
    }
}

async fn another_organisation_is_no_way_around(database: Database) {
    let store = database.open().await;
    world(&store).await;
    // The same device id in Lima of another organisation opens nothing of this one.
    let copy = Device { location_id: Some(lima()), ..device(0) };
    store.devices().record_list(&crate::support::other_org(), &[copy], Completeness::Complete, at(0)).await.expect("recorded");
    let scope = Scope::Locations(BTreeSet::from([lima()]));
    assert_eq!(store.devices().find(&org(), &scope, &device_id(0)).await.expect("read"), None);
    assert_eq!(store.calls().list_of_device(&org(), &scope, &device_id(0), 9).await.expect("read"), []);
    assert_eq!(store.samples().list(&org(), &scope, &call_id(0), at(0)).await.expect("read"), []);
    assert_eq!(store.calls().running_on(&org(), &scope, &[device_id(0)]).await.expect("read"), []);
}
