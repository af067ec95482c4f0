//! What is known of devices beside their state: labels of users, filters, software versions, up-time.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::id::LocationId;
use model::{Connection, Device, DeviceState, HealthIssue, Scope, Topic};
use store::{Completeness, DeviceFilter, DeviceLabels, DeviceSort, PageRequest, SoftwareVersion, Store};

use crate::support::{Database, at, changes, device, device_id, on_both, org, other_org};

on_both!(
    labels_are_the_users_and_no_list_writes_over_them,
    what_the_cloud_adds_comes_back,
    devices_are_found_by_label_tag_code_and_version,
    versions_are_counted,
    up_time_is_what_is_known,
);

async fn record(store: &Store, devices: &[Device], second: i64) {
    store.devices().record_list(&org(), devices, Completeness::Complete, at(second)).await.expect("recorded");
}

async fn find(store: &Store, number: usize) -> Device {
    store.devices().find(&org(), &Scope::Everywhere, &device_id(number)).await.expect("read").expect("there")
}

fn labels(region: &str, notes: &str) -> DeviceLabels {
    DeviceLabels { region: Some(region.to_owned()), notes: Some(notes.to_owned()) }
}

async fn labels_are_the_users_and_no_list_writes_over_them(database: Database) {
    let store = database.open().await;
    record(&store, &[device(1), device(2)], 0).await;
    let before = changes(&store).await.len();
    let set = async |scope: &Scope, number: usize, labels: &DeviceLabels| {
        store.devices().set_label(&org(), scope, &device_id(number), labels, at(1)).await.expect("set")
    };
    let nordics = labels(" Nordics ", "Behind the stage\nKey at the desk\0");
    assert_eq!(set(&Scope::Everywhere, 1, &nordics).await, Some(DeviceLabels::default()), "what was before");
    let kept = labels("Nordics", "Behind the stage\nKey at the desk");
    assert_eq!(set(&Scope::Everywhere, 1, &nordics).await, Some(kept.clone()));
    let written = changes(&store).await.split_off(before);
    assert_eq!(written.len(), 1, "the same again writes nothing");
    assert_eq!((written[0].topic, written[0].subject.clone()), (Topic::Device, device_id(1).to_string()));

    let renamed = Device { name: "Renamed".to_owned(), region: Some("of the list".to_owned()), notes: None, ..device(1) };
    record(&store, &[renamed, device(2)], 2).await;
    record(&store, &[device(2)], 3).await;
    record(&store, &[device(1), device(2)], 4).await;
    let found = find(&store, 1).await;
    assert_eq!((found.region, found.notes), (kept.region.clone(), kept.notes.clone()), "a list, going and coming back");

    let elsewhere = Scope::Locations(BTreeSet::from([LocationId::from_key("rome")]));
    assert_eq!(set(&elsewhere, 1, &labels("x", "y")).await, None, "not seen");
    assert_eq!(set(&Scope::Everywhere, 9, &labels("x", "y")).await, None, "not there");
    assert_eq!(store.devices().set_label(&other_org(), &Scope::Everywhere, &device_id(1), &nordics, at(1)).await.expect("set"), None);
    set(&Scope::Everywhere, 2, &labels("Nordics", " ")).await;
    assert_eq!(find(&store, 2).await.notes, None, "blank is none");
    assert_eq!(store.devices().list_regions(&org(), &Scope::Everywhere).await.expect("read"), [("Nordics".to_owned(), 2)]);
    assert_eq!(store.devices().list_regions(&org(), &elsewhere).await.expect("read"), []);
    assert_eq!(set(&Scope::Everywhere, 1, &DeviceLabels::default()).await, Some(kept), "cleared");
    assert_eq!(find(&store, 1).await.region, None);
}

async fn what_the_cloud_adds_comes_back(database: Database) {
    let store = database.open().await;
    let full = Device {
        managed_by: Some("CUSTOMER".to_owned()),
        platform: Some("cisco".to_owned()),
        planned_maintenance: Some("upcoming".to_owned()),
        health_level: Some("error".to_owned()),
        health_issues: vec![
            HealthIssue {
                title: "No microphone \"1\"".to_owned(),
                description: Some("It is not plugged in".to_owned()),
                recommended_action: Some("Plug it in".to_owned()),
                level: Some("error".to_owned()),
                since: Some(at(-60)),
            },
            HealthIssue { title: "Another".to_owned(), ..HealthIssue::default() },
        ],
        ..device(1)
    };
    record(&store, std::slice::from_ref(&full), 0).await;
    let found = find(&store, 1).await;
    assert_eq!((found.health_issues.clone(), found.health_level.clone()), (full.health_issues.clone(), full.health_level.clone()));
    assert_eq!(
        (found.managed_by, found.platform, found.planned_maintenance),
        (full.managed_by.clone(), full.platform.clone(), full.planned_maintenance.clone())
    );
    let before = changes(&store).await.len();
    record(&store, std::slice::from_ref(&full), 1).await;
    assert_eq!(changes(&store).await.len(), before, "the same again is no news");
    record(&store, &[Device { health_issues: Vec::new(), ..full }], 2).await;
    assert_eq!(changes(&store).await.len(), before + 1, "an issue that is gone is");
    assert_eq!(find(&store, 1).await.health_issues, []);
}

async fn devices_are_found_by_label_tag_code_and_version(database: Database) {
    let store = database.open().await;
    let with = |number: usize, tags: &[&str], codes: &[&str], software: &str| Device {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        error_codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        software: Some(software.to_owned()),
        ..device(number)
    };
    let devices = [
        with(0, &["vip", "a,\"b"], &["one", "two"], "RoomOS 9"),
        with(1, &["VIP", "b"], &["two"], "RoomOS 11"),
        with(2, &["vip room", "50%"], &[], "RoomOS 11"),
        with(3, &[], &["one_two"], "RoomOS 10"),
    ];
    record(&store, &devices, 0).await;
    store.devices().set_label(&org(), &Scope::Everywhere, &device_id(3), &labels("North", ""), at(1)).await.expect("set");
    let found = async |filter: DeviceFilter| {
        let list = store.devices().list(&org(), &Scope::Everywhere, &filter, &DeviceSort::default(), &PageRequest::new(1, 50)).await;
        let list = list.expect("read");
        assert_eq!(list.total, i64::try_from(list.items.len()).expect("few"));
        (0..4_usize).filter(|number| list.items.iter().any(|device| device.id == device_id(*number))).collect::<Vec<_>>()
    };
    let none = DeviceFilter::default;
    let tag = |tag: &str| DeviceFilter { tag: Some(tag.to_owned()), ..none() };
    let code = |code: &str| DeviceFilter { error_code: Some(code.to_owned()), ..none() };
    assert_eq!(found(tag("vip")).await, [0], "the whole tag, with its case");
    assert_eq!(found(tag("b")).await, [1], "not what looks like one inside of another");
    assert_eq!(found(tag("a,\"b")).await, [0]);
    assert_eq!(found(tag("50%")).await, [2]);
    assert_eq!(found(tag("%")).await, [0_usize; 0]);
    assert_eq!(found(code("two")).await, [0, 1]);
    assert_eq!(found(code("one_two")).await, [3]);
    assert_eq!(found(DeviceFilter { software: Some("RoomOS 11".to_owned()), ..none() }).await, [1, 2]);
    assert_eq!(found(DeviceFilter { region: Some("North".to_owned()), ..none() }).await, [3]);
    let counted = |list: Vec<(String, i64)>| list.into_iter().map(|(text, total)| format!("{text}={total}")).collect::<Vec<_>>();
    let codes = store.devices().list_error_codes(&org(), &Scope::Everywhere).await.expect("read");
    assert_eq!(counted(codes), ["one=1", "one_two=1", "two=2"]);
    assert_eq!(store.devices().list_tags(&org(), &Scope::Everywhere).await.expect("read").len(), 6);
    assert_eq!(store.devices().list_tags(&org(), &Scope::nothing()).await.expect("read"), []);
}

async fn versions_are_counted(database: Database) {
    let store = database.open().await;
    let with = |number: usize, software: Option<&str>, product: &str| Device {
        software: software.map(str::to_owned),
        product: product.to_owned(),
        location_id: Some(LocationId::from_key(if number == 0 { "oslo" } else { "lima" })),
        ..device(number)
    };
    let devices = [
        with(0, Some("RoomOS 9"), "Bar"),
        with(1, Some("RoomOS 11"), "Bar"),
        with(2, Some("RoomOS 11"), "Bar"),
        with(3, None, "Phone"),
        with(4, Some("RoomOS 9"), "Bar"),
    ];
    record(&store, &devices, 0).await;
    record(&store, &devices[..4], 1).await;
    let counted = async |scope: &Scope| {
        let versions = store.devices().software_versions(&org(), scope).await.expect("read");
        let line = |version: SoftwareVersion| format!("{} {} {}", version.software.unwrap_or_default(), version.product, version.devices);
        versions.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        counted(&Scope::Everywhere).await,
        ["RoomOS 11 Bar 2", "RoomOS 9 Bar 1", " Phone 1"],
        "the newest first, without what is missing"
    );
    assert_eq!(counted(&Scope::Locations(BTreeSet::from([LocationId::from_key("oslo")]))).await, ["RoomOS 9 Bar 1"]);
}

async fn up_time_is_what_is_known(database: Database) {
    let store = database.open().await;
    let with = |connection: Connection| Device { connection, last_seen_at: None, ..device(1) };
    record(&store, &[with(Connection::Connected)], 100).await;
    record(&store, &[with(Connection::Disconnected)], 200).await;
    record(&store, &[with(Connection::ConnectedWithIssues)], 250).await;
    record(&store, &[], 300).await;
    record(&store, &[with(Connection::Connected)], 350).await;
    record(&store, &[with(Connection::Connected)], 400).await;
    let availability = async |scope: &Scope, from: i64, to: i64| {
        store.devices().availability(&org(), scope, &device_id(1), at(from), at(to)).await.expect("read")
    };
    // By hand: up 100–200, 250–300 and 350–400, down 200–250; gone 300–350; nothing known before 100 and after the last list at 400.
    let whole = availability(&Scope::Everywhere, 0, 500).await.expect("seen");
    assert_eq!((whole.up.as_secs(), whole.down.as_secs()), (200, 50));
    assert_eq!((whole.up_percent, whole.known_percent), (Some(80.0), 50.0));
    let states: Vec<(Timestamp, Option<DeviceState>)> = whole.spans.iter().map(|span| (span.from, span.state)).collect();
    let expected = [
        (at(0), None),
        (at(100), Some(DeviceState::Online)),
        (at(200), Some(DeviceState::Offline)),
        (at(250), Some(DeviceState::Issues)),
        (at(300), Some(DeviceState::Missing)),
        (at(350), Some(DeviceState::Online)),
        (at(400), None),
    ];
    assert_eq!(states, expected);
    let part = availability(&Scope::Everywhere, 150, 225).await.expect("seen");
    assert_eq!((part.up.as_secs(), part.down.as_secs(), part.known_percent), (50, 25, 100.0));
    assert_eq!(availability(&Scope::nothing(), 0, 500).await, None);
    assert_eq!(availability(&Scope::Everywhere, 600, 700).await.expect("seen").up_percent, None);
}
