//! What happened to a device, and the filters of the inventory.

use jiff::SignedDuration;
use model::{Connection, Scope};
use store::{Completeness, DeviceFilter, DeviceSort, PageRequest, SoftwareChange};

use crate::support::{Database, at, device, device_id, on_both, org, other_org};

on_both!(
    changes_of_software_are_kept_newest_first,
    what_was_not_told_is_no_change,
    states_are_read_back_from_a_time,
    the_inventory_is_filtered
);

async fn changes_of_software_are_kept_newest_first(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    for (second, software) in [(0, "1.0"), (3, "1.0"), (6, "1.1"), (9, "2.0")] {
        let mut one = device(1);
        one.software = Some(software.to_owned());
        devices.record_list(&org(), &[one, device(2)], Completeness::Complete, at(second)).await.expect("recorded");
    }
    let read =
        async |before, limit| devices.software_changes(&org(), &Scope::Everywhere, &device_id(1), before, limit).await.expect("read");
    let change = |second, previous: &str, software: &str| SoftwareChange {
        at: at(second),
        previous: previous.to_owned(),
        software: software.to_owned(),
    };
    assert_eq!(read(at(100), 9).await, [change(9, "1.1", "2.0"), change(6, "1.0", "1.1")]);
    assert_eq!(read(at(9), 9).await, [change(6, "1.0", "1.1")], "before a time");
    assert_eq!(read(at(100), 1).await.len(), 1);
    assert_eq!(devices.software_changes(&org(), &Scope::nothing(), &device_id(1), at(100), 9).await.expect("read"), []);
    assert_eq!(devices.software_changes(&other_org(), &Scope::Everywhere, &device_id(1), at(100), 9).await.expect("read"), []);
    devices.prune_states(at(9), 9).await.expect("pruned");
    assert_eq!(read(at(100), 9).await, [change(9, "1.1", "2.0")]);
}

async fn what_was_not_told_is_no_change(database: Database) {
    let store = database.open().await;
    for (second, software) in [(0, None), (3, Some("1.0")), (6, None)] {
        let mut one = device(1);
        one.software = software.map(str::to_owned);
        store.devices().record_list(&org(), &[one], Completeness::Complete, at(second)).await.expect("recorded");
    }
    let found = store.devices().software_changes(&org(), &Scope::Everywhere, &device_id(1), at(100), 9).await.expect("read");
    assert_eq!(found, []);
}

async fn states_are_read_back_from_a_time(database: Database) {
    let store = database.open().await;
    for second in 0..4 {
        let mut one = device(1);
        one.connection = if second % 2 == 0 { Connection::Connected } else { Connection::Disconnected };
        store.devices().record_list(&org(), &[one], Completeness::Complete, at(second)).await.expect("recorded");
    }
    let read = async |scope: &Scope, before| {
        let found = store.devices().states_before(&org(), scope, &device_id(1), before, 2).await.expect("read");
        found.into_iter().map(|entry| entry.at).collect::<Vec<_>>()
    };
    assert_eq!(read(&Scope::Everywhere, at(3)).await, [at(2), at(1)]);
    assert_eq!(read(&Scope::nothing(), at(3)).await, []);
}

async fn the_inventory_is_filtered(database: Database) {
    let store = database.open().await;
    let mut list: Vec<_> = (1..=4).map(device).collect();
    list[0].health_level = Some("error".to_owned());
    list[1].upgrade_channel = Some("Preview".to_owned());
    list[2].last_seen_at = Some(at(0) - SignedDuration::from_hours(24));
    list[3].last_seen_at = None;
    (list[0].last_seen_at, list[1].last_seen_at) = (Some(at(0)), Some(at(0)));
    list[3].software = Some("RoomOS 11.9".to_owned());
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    let read = async |filter: DeviceFilter| {
        let page = PageRequest::new(1, 9);
        let found = store.devices().list(&org(), &Scope::Everywhere, &filter, &DeviceSort::default(), &page).await.expect("read");
        found.items.into_iter().map(|device| device.id).collect::<Vec<_>>()
    };
    assert_eq!(read(DeviceFilter { health: Some("error".to_owned()), ..DeviceFilter::default() }).await, [device_id(1)]);
    assert_eq!(read(DeviceFilter { upgrade_channel: Some("Preview".to_owned()), ..DeviceFilter::default() }).await, [device_id(2)]);
    let unseen = DeviceFilter { last_seen_before: Some(at(0) - SignedDuration::from_hours(1)), ..DeviceFilter::default() };
    assert_eq!(read(unseen).await, [device_id(3)], "of the fourth nobody knows");
    let versions = store.devices().list_software(&org(), &Scope::Everywhere).await.expect("read");
    assert_eq!(versions, [("RoomOS 11.9".to_owned(), 1), ("RoomOS 11.20.1.7".to_owned(), 3)], "by their numbers");
}
