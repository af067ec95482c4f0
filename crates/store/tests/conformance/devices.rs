//! Recording device lists and what devices say of themselves.

use model::{
    Connection, DeviceState, KnownPeripheral, NetworkFacts, OwnSoftware, Peripheral, RoomFacts, RoomReading, Scope, Topic, UnitFacts,
};
use store::{Completeness, DeviceEquipment, DeviceFacts, DeviceNames, Recorded};

use crate::support::{Database, at, changes, device, device_id, on_both, org, other_org};

on_both!(
    every_field_comes_back,
    a_partial_list_marks_nothing_missing,
    a_complete_list_marks_missing_and_a_return_clears_it,
    an_unchanged_list_writes_no_changes,
    a_later_contact_is_kept_without_a_change,
    a_state_that_stays_keeps_its_start,
    a_device_first_seen_offline_has_been_since_its_last_contact,
    old_states_are_pruned_but_the_newest_of_each_device,
    a_device_listed_twice_counts_once,
    facts_of_the_device_survive_the_list,
    a_room_is_what_its_device_says_now,
    what_is_connected_is_kept_when_it_goes,
    a_failing_change_row_takes_the_devices_with_it,
    organisations_do_not_mix,
    odd_texts_are_kept,
    reopening_keeps_everything,
    programs_may_open_a_new_store_together,
    collectors_that_record_at_once_count_once,
    names_can_be_read_back,
);

async fn every_field_comes_back(database: Database) {
    let store = database.open().await;
    let recorded = store.devices().record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    assert_eq!(recorded, Recorded { added: 1, ..Recorded::default() });
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read"), Some(device(1)));
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read"), None);

    let mut bare = device(2);
    (bare.serial, bare.mac, bare.ip, bare.software, bare.upgrade_channel, bare.sip_address) = (None, None, None, None, None, None);
    (bare.location_id, bare.location_name, bare.time_zone, bare.workspace_id, bare.workspace_name) = (None, None, None, None, None);
    (bare.owner_id, bare.owner_name, bare.email, bare.first_seen_at, bare.last_seen_at) = (None, None, None, None, None);
    (bare.tags, bare.error_codes) = (Vec::new(), Vec::new());
    store.devices().record_list(&org(), &[bare.clone()], Completeness::Partial, at(0)).await.expect("recorded");
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read"), Some(bare));
}

async fn a_partial_list_marks_nothing_missing(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(0)).await.expect("recorded");
    for list in [vec![device(1)], Vec::new()] {
        let recorded = devices.record_list(&org(), &list, Completeness::Partial, at(3)).await.expect("recorded");
        assert_eq!(recorded, Recorded::default());
        assert_eq!(devices.count_by_state(&org(), &Scope::Everywhere).await.expect("read"), [(DeviceState::Online, 2)]);
    }
    let kept = devices.find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").expect("never deleted");
    assert_eq!((kept.missing_since, kept.seen_at), (None, at(0)));
}

async fn a_complete_list_marks_missing_and_a_return_clears_it(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(0)).await.expect("recorded");
    devices.record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(3)).await.expect("recorded");
    let recorded = devices.record_list(&org(), &[device(1)], Completeness::Complete, at(6)).await.expect("recorded");
    assert_eq!(recorded, Recorded { gone: 1, ..Recorded::default() });
    let gone = devices.find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").expect("never deleted");
    assert_eq!(gone.state(), DeviceState::Missing);
    assert_eq!((gone.missing_since, gone.state_since, gone.seen_at), (Some(at(6)), at(6), at(3)), "last seen in the list before");
    assert_eq!(gone.connection, Connection::Connected, "what the cloud said last");

    let again = devices.record_list(&org(), &[device(1)], Completeness::Complete, at(9)).await.expect("recorded");
    assert!(!again.is_change(), "it is missing only once");
    assert_eq!(devices.find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").expect("there").missing_since, Some(at(6)));

    let recorded = devices.record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(12)).await.expect("recorded");
    assert_eq!(recorded, Recorded { returned: 1, ..Recorded::default() });
    let back = devices.find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").expect("there");
    assert_eq!((back.missing_since, back.state(), back.state_since, back.seen_at), (None, DeviceState::Online, at(12), at(12)));
    let states: Vec<_> =
        devices.state_history(&org(), &Scope::Everywhere, &device_id(2), 10).await.expect("read").iter().map(|e| (e.at, e.state)).collect();
    assert_eq!(states, [(at(12), DeviceState::Online), (at(6), DeviceState::Missing), (at(0), DeviceState::Online)]);
    assert_eq!(devices.state_history(&org(), &Scope::Everywhere, &device_id(2), 1).await.expect("read").len(), 1);
    let subjects: Vec<_> = changes(&store).await.into_iter().map(|change| change.subject).collect();
    let [one, two] = [1, 2].map(|number| device_id(number).to_string());
    assert_eq!(subjects, [one, two.clone(), two.clone(), two], "added, added, missing, returned");
}

async fn an_unchanged_list_writes_no_changes(database: Database) {
    let store = database.open().await;
    let list: Vec<_> = (0..1_203).map(device).collect();
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    let wake = store.wake();
    let recorded = store.devices().record_list(&org(), &list, Completeness::Complete, at(3)).await.expect("recorded");
    assert!(!recorded.is_change());
    assert!(!wake.has_changed().expect("open"), "nothing changed, nobody wakes");
    assert_eq!(changes(&store).await.len(), 1_203);
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(7)).await.expect("read").expect("there").seen_at, at(3));

    let mut list = list;
    list[1_000].name = String::from("Renamed");
    store.devices().record_list(&org(), &list, Completeness::Complete, at(6)).await.expect("recorded");
    assert!(wake.has_changed().expect("open"));
    let new = store.changes().since(&org(), &Scope::Everywhere, model::Sequence(1_203), 10).await.expect("read");
    assert_eq!(new.len(), 1);
    assert_eq!((new[0].topic, new[0].subject.as_str(), new[0].at), (Topic::Device, device_id(1_000).as_str(), at(6)));
}

async fn a_later_contact_is_kept_without_a_change(database: Database) {
    let store = database.open().await;
    let mut list: Vec<_> = (0..600).map(device).collect();
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    for device in &mut list {
        device.last_seen_at = Some(at(2));
    }
    list[5].last_seen_at = None;
    let recorded = store.devices().record_list(&org(), &list, Completeness::Complete, at(3)).await.expect("recorded");
    assert!(!recorded.is_change());
    for (number, expected) in [(0, Some(at(2))), (5, None), (599, Some(at(2)))] {
        assert_eq!(
            store.devices().find(&org(), &Scope::Everywhere, &device_id(number)).await.expect("read").expect("there").last_seen_at,
            expected
        );
    }
    assert_eq!(changes(&store).await.len(), 600);
}

async fn a_state_that_stays_keeps_its_start(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    let step = async |second: i64, connection: Connection, name: &str| {
        let mut device = device(1);
        (device.connection, device.name) = (connection, name.to_owned());
        devices.record_list(&org(), &[device], Completeness::Complete, at(second)).await.expect("recorded");
        devices.find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there").state_since
    };
    assert_eq!(step(0, Connection::Connected, "a").await, at(0));
    assert_eq!(step(1, Connection::Connected, "b").await, at(0), "a new name is no new state");
    assert_eq!(step(2, Connection::Disconnected, "b").await, at(2));
    assert_eq!(step(3, Connection::OfflineExpired, "b").await, at(2), "people are shown offline either way");
    assert_eq!(step(4, Connection::Connected, "b").await, at(4));
    let states: Vec<_> =
        devices.state_history(&org(), &Scope::Everywhere, &device_id(1), 10).await.expect("read").iter().map(|e| e.at).collect();
    assert_eq!(states, [at(4), at(2), at(0)]);
}

async fn a_device_first_seen_offline_has_been_since_its_last_contact(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    let with = |number: usize, connection: Connection, last_seen: Option<i64>| {
        let mut device = device(number);
        (device.connection, device.last_seen_at) = (connection, last_seen.map(at));
        device
    };
    let list = [
        with(1, Connection::Disconnected, Some(-9_000)),
        with(2, Connection::OfflineExpired, None),
        // Clocks that do not agree: no state begins in the future.
        with(3, Connection::Disconnected, Some(60)),
        with(4, Connection::Connected, Some(-9_000)),
    ];
    devices.record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    for (number, since) in [(1, -9_000), (2, 0), (3, 0), (4, 0)] {
        let found = devices.find(&org(), &Scope::Everywhere, &device_id(number)).await.expect("read").expect("there");
        assert_eq!(found.state_since, at(since), "device {number}");
        let history = devices.state_history(&org(), &Scope::Everywhere, &device_id(number), 9).await.expect("read");
        assert_eq!(history.iter().map(|entry| entry.at).collect::<Vec<_>>(), [at(since)], "device {number}");
    }
    // One that goes offline later does so when that is seen.
    devices.record_list(&org(), &[with(4, Connection::Disconnected, Some(-9_000))], Completeness::Partial, at(3)).await.expect("recorded");
    assert_eq!(devices.find(&org(), &Scope::Everywhere, &device_id(4)).await.expect("read").expect("there").state_since, at(3));
}

async fn old_states_are_pruned_but_the_newest_of_each_device(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    for second in 0..6 {
        let mut list = [device(1), device(2)];
        list[0].connection = if second % 2 == 0 { Connection::Connected } else { Connection::Disconnected };
        devices.record_list(&org(), &list, Completeness::Complete, at(second)).await.expect("recorded");
    }
    let history = async |number| {
        let entries = devices.state_history(&org(), &Scope::Everywhere, &device_id(number), 9).await.expect("read");
        entries.into_iter().map(|entry| entry.at).collect::<Vec<_>>()
    };
    assert_eq!(devices.prune_states(at(3), 2).await.expect("pruned"), 2, "in batches");
    assert_eq!(history(1).await, [at(5), at(4), at(3), at(2)]);
    assert_eq!(devices.prune_states(at(100), 9).await.expect("pruned"), 3);
    assert_eq!((history(1).await, history(2).await), (vec![at(5)], vec![at(0)]));
    assert_eq!(devices.prune_states(at(100), 9).await.expect("pruned"), 0);
}

async fn a_device_listed_twice_counts_once(database: Database) {
    let store = database.open().await;
    let mut later = device(1);
    later.name = String::from("Later");
    let recorded =
        store.devices().record_list(&org(), &[device(1), device(2), later], Completeness::Complete, at(0)).await.expect("recorded");
    assert_eq!(recorded.added, 2);
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there").name, "Later");
}

async fn facts_of_the_device_survive_the_list(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    let network = NetworkFacts { interface: Some("LAN".to_owned()), speed: Some("1000full".to_owned()), ..NetworkFacts::default() };
    let facts = DeviceFacts { booted_at: Some(at(-500)), network: Some(network.clone()), ..DeviceFacts::default() };
    assert!(devices.record_facts(&org(), &device_id(1), facts.clone(), at(1)).await.expect("recorded"));
    assert!(!devices.record_facts(&org(), &device_id(1), facts, at(2)).await.expect("recorded"), "no news");
    let jittery = DeviceFacts { booted_at: Some(at(-498)), ..DeviceFacts::default() };
    assert!(!devices.record_facts(&org(), &device_id(1), jittery, at(3)).await.expect("recorded"), "two seconds are the clock's");
    let stranger = DeviceFacts { booted_at: Some(at(0)), ..DeviceFacts::default() };
    assert!(!devices.record_facts(&org(), &device_id(9), stranger, at(3)).await.expect("recorded"));
    assert_eq!(changes(&store).await.len(), 2);

    let mut renamed = device(1);
    renamed.name = String::from("Renamed");
    devices.record_list(&org(), &[renamed], Completeness::Complete, at(4)).await.expect("recorded");
    let kept = devices.find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there");
    assert_eq!((kept.booted_at, kept.network), (Some(at(-500)), Some(network.clone())));

    let rebooted = DeviceFacts { booted_at: Some(at(5)), ..DeviceFacts::default() };
    assert!(devices.record_facts(&org(), &device_id(1), rebooted, at(6)).await.expect("recorded"));
    let kept = devices.find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there");
    assert_eq!((kept.booted_at, kept.network), (Some(at(5)), Some(network)));
}

async fn a_room_is_what_its_device_says_now(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    let record =
        async |facts: DeviceFacts, seconds| devices.record_facts(&org(), &device_id(1), facts, at(seconds)).await.expect("recorded");
    let find = async || devices.find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there");
    let all = |room| DeviceFacts { room: Some(room), ..DeviceFacts::default() };
    let told = |readings: &[RoomReading]| DeviceFacts { readings: readings.to_vec(), ..DeviceFacts::default() };
    assert_eq!(find().await.own, model::OwnFacts::default(), "nothing is known before it tells");
    assert!(!record(all(RoomFacts::default()), 1).await, "nor after it told nothing");
    let nobody = RoomFacts {
        people_present: Some(false),
        people_count: Some(0),
        people_capacity: Some(8),
        microphones_muted: Some(false),
        volume: Some(0),
    };
    assert!(record(all(nobody), 2).await);
    assert!(!record(all(nobody), 3).await, "no news");
    assert_eq!((find().await.own.room, find().await.own.room_since), (nobody, Some(at(2))));
    // Told by itself: one thing at a time, the others stay.
    assert!(record(told(&[RoomReading::PeopleCount(Some(3)), RoomReading::PeoplePresent(Some(true))]), 4).await);
    let three = RoomFacts { people_present: Some(true), people_count: Some(3), ..nobody };
    assert_eq!((find().await.room_now(), find().await.own.room_since), (three, Some(at(4))));
    assert!(record(told(&[RoomReading::PeopleCount(None)]), 5).await);
    assert_eq!(find().await.room_now().people_count, None, "not known is not nobody");
    let unit = UnitFacts { kind: Some("Cisco Codec".to_owned()), module_serial: Some("FOC1".to_owned()), ..UnitFacts::default() };
    assert!(record(DeviceFacts { unit: Some(unit.clone()), ..DeviceFacts::default() }, 6).await);
    // A list writes over neither; a device that is off cannot tell of its room, and its hardware is still the same.
    let mut off = device(1);
    off.connection = Connection::Disconnected;
    devices.record_list(&org(), &[off], Completeness::Complete, at(7)).await.expect("recorded");
    let found = find().await;
    assert_eq!((found.own.unit.clone(), found.own.room.volume, found.room_now()), (unit, Some(0), RoomFacts::default()));
    assert!(record(all(RoomFacts::default()), 8).await, "what it leaves out is not known any more");
    assert_eq!(find().await.own.room, RoomFacts::default());
}

async fn what_is_connected_is_kept_when_it_goes(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    let part = |key: &str, status: &str| Peripheral {
        key: key.to_owned(),
        name: Some("Cisco Room Navigator".to_owned()),
        kind: Some("TouchPanel".to_owned()),
        serial: Some(key.to_owned()),
        hardware: None,
        software: Some("ce11\0".replace('\0', "")),
        status: Some(status.to_owned()),
    };
    let software = OwnSoftware { name: Some("RoomOS 11".to_owned()), version: None };
    let told = |list: &[Peripheral]| DeviceEquipment { software: Some(software.clone()), peripherals: Some(list.to_vec()) };
    let record = async |number, equipment: DeviceEquipment, seconds| {
        devices.record_equipment(&org(), &device_id(number), &equipment, at(seconds)).await.expect("recorded")
    };
    let known = async || devices.equipment(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read");
    let both = [part("A", "Connected"), part("B", "Connected")];
    assert!(!record(9, told(&both), 1).await, "nobody knows that device");
    assert!(record(1, told(&both), 1).await);
    assert!(!record(1, told(&both), 2).await, "no news");
    assert!(!record(1, DeviceEquipment::default(), 3).await, "it did not say");
    assert_eq!(known().await.software, Some((software.clone(), at(1))));
    let line = |peripheral, is_connected, seconds| KnownPeripheral { peripheral, is_connected, since: at(seconds) };
    // One is lost, which its device says; then it is not listed any more, which changes nothing of since when.
    let lost = [part("A", "Connected"), part("B", "LostConnection")];
    assert!(record(1, told(&lost), 10).await);
    assert_eq!(known().await.peripherals, [line(part("A", "Connected"), true, 1), line(part("B", "LostConnection"), false, 10)]);
    assert!(!record(1, told(&lost[..1]), 20).await);
    // The other is not listed any more, and comes back.
    assert!(record(1, told(&[]), 30).await);
    let gone = known().await.peripherals;
    assert_eq!(gone.iter().map(|known| (known.is_connected, known.since)).collect::<Vec<_>>(), [(false, at(30)), (false, at(10))]);
    assert!(record(1, told(&both), 40).await);
    assert!(known().await.peripherals.iter().all(|known| known.is_connected && known.since == at(40)));
    // Of many that come and go the latest are kept.
    for number in 0..40 {
        record(1, told(&[part(&format!("S{number}"), "Connected")]), 50 + number).await;
    }
    let kept = known().await.peripherals;
    assert_eq!((kept.len(), kept[0].peripheral.key.as_str(), kept[1].peripheral.key.as_str()), (33, "S39", "S38"));
}

async fn a_failing_change_row_takes_the_devices_with_it(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    let mut renamed = device(1);
    renamed.name = String::from("Renamed");
    let list = [renamed, device(2)];

    database.execute("ALTER TABLE change RENAME TO change_away").await;
    let wake = store.wake();
    devices.record_list(&org(), &list, Completeness::Complete, at(3)).await.expect_err("there is no table for the changes");
    database.execute("ALTER TABLE change_away RENAME TO change").await;

    assert!(!wake.has_changed().expect("open"));
    let kept = devices.find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there");
    assert_eq!((kept.name.as_str(), kept.seen_at), ("Room 1", at(0)));
    assert_eq!(devices.find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read"), None);
    assert_eq!(devices.state_history(&org(), &Scope::Everywhere, &device_id(2), 5).await.expect("read"), []);
    assert_eq!(store.changes().newest(&org()).await.expect("read").0, 1);

    devices.record_list(&org(), &list, Completeness::Complete, at(6)).await.expect("recorded now");
    let sequences: Vec<_> = changes(&store).await.iter().map(|change| change.sequence.0).collect();
    assert_eq!(sequences, [1, 2, 3], "no sequence was lost with the failure");
}

async fn organisations_do_not_mix(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    devices.record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(0)).await.expect("recorded");
    devices.record_list(&other_org(), &[device(2)], Completeness::Complete, at(1)).await.expect("recorded");
    assert_eq!(devices.count_by_state(&org(), &Scope::Everywhere).await.expect("read"), [(DeviceState::Online, 2)]);
    assert_eq!(devices.count_by_state(&other_org(), &Scope::Everywhere).await.expect("read"), [(DeviceState::Online, 1)]);
    assert_eq!(store.changes().newest(&other_org()).await.expect("read").0, 1, "each has its own sequence");

    let named = |id, name: &str| model::Organization { id, name: name.to_owned() };
    for organization in [named(org(), "Zeta"), named(other_org(), "Alpha"), named(org(), "Beta")] {
        store.organizations().save(&organization).await.expect("saved");
    }
    // In the order in which they were met, whatever they are called.
    assert_eq!(store.organizations().list().await.expect("read"), [named(org(), "Beta"), named(other_org(), "Alpha")]);
    assert_eq!(store.organizations().find(&org()).await.expect("read"), Some(named(org(), "Beta")));
}

async fn odd_texts_are_kept(database: Database) {
    let store = database.open().await;
    let mut odd = device(1);
    odd.name = String::from("'; DROP TABLE device; --");
    odd.owner_name = Some("漢字 \u{1F600} \\ \" \n".to_owned());
    odd.product = "x".repeat(20_000);
    odd.location_name = Some("9".repeat(5_000));
    odd.software = Some(String::new());
    store.devices().record_list(&org(), &[odd.clone()], Completeness::Complete, at(0)).await.expect("recorded");
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read"), Some(odd.clone()));
    // PostgreSQL has no NUL in a text: it is left out, and the other devices are kept.
    odd.name = String::from("a\0b");
    odd.tags = vec!["\0".to_owned()];
    store.devices().record_list(&org(), &[odd, device(2)], Completeness::Complete, at(1)).await.expect("recorded");
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read").expect("there").name, "ab");
    assert!(store.devices().find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").is_some());
}

async fn reopening_keeps_everything(database: Database) {
    let store = database.open().await;
    store.devices().record_list(&org(), &[device(1)], Completeness::Complete, at(0)).await.expect("recorded");
    store.close().await;
    store.check().await.expect_err("closed");
    let store = database.open().await;
    store.check().await.expect("answers");
    assert_eq!(store.devices().find(&org(), &Scope::Everywhere, &device_id(1)).await.expect("read"), Some(device(1)));
    assert_eq!(changes(&store).await.len(), 1);

    let other = database.open().await;
    other.devices().record_list(&org(), &[device(1), device(2)], Completeness::Complete, at(1)).await.expect("recorded");
    assert!(
        store.devices().find(&org(), &Scope::Everywhere, &device_id(2)).await.expect("read").is_some(),
        "handles see each other's work"
    );
    assert_eq!(changes(&store).await.len(), 2);
    store.devices().record_list(&org(), &[device(2)], Completeness::Complete, at(2)).await.expect("recorded");
    assert_eq!(changes(&other).await.len(), 3);
}

async fn programs_may_open_a_new_store_together(database: Database) {
    let opening: Vec<_> = (0..6)
        .map(|_| {
            let database = database.clone();
            tokio::spawn(async move { database.open().await.check().await })
        })
        .collect();
    for opened in opening {
        opened.await.expect("opens").expect("answers");
    }
}

async fn collectors_that_record_at_once_count_once(database: Database) {
    let stores = [database.open().await, database.open().await];
    let collectors: Vec<_> = (0..8)
        .map(|number| {
            let store = stores[number % 2].clone();
            tokio::spawn(async move {
                let list: Vec<_> = (0..50).map(device).collect();
                store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded").added
            })
        })
        .collect();
    let mut added = 0;
    for collector in collectors {
        added += collector.await.expect("joined");
    }
    assert_eq!((added, changes(&stores[0]).await.len()), (50, 50));
}

async fn names_can_be_read_back(database: Database) {
    let store = database.open().await;
    let devices = store.devices();
    assert_eq!(devices.list_names(&org()).await.expect("read"), []);
    let mut list = [device(1), device(2), device(3)];
    list[1].location_name = Some("Bergen".to_owned());
    let bare = &mut list[2];
    (bare.location_id, bare.workspace_id, bare.owner_id) = (None, None, None);
    devices.record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    devices.record_list(&other_org(), &[device(9)], Completeness::Complete, at(0)).await.expect("recorded");
    // Device 2 is no longer listed: what it says is older than what device 1 says.
    devices.record_list(&org(), &list[..1], Completeness::Complete, at(3)).await.expect("recorded");
    let first = &list[0];
    let newest = DeviceNames {
        location_id: first.location_id.clone(),
        location_name: first.location_name.clone(),
        time_zone: first.time_zone.clone(),
        workspace_id: first.workspace_id.clone(),
        workspace_name: first.workspace_name.clone(),
        owner_id: first.owner_id.clone(),
        owner_name: first.owner_name.clone(),
        email: first.email.clone(),
    };
    let older = DeviceNames { location_name: Some("Bergen".to_owned()), ..newest.clone() };
    assert_eq!(devices.list_names(&org()).await.expect("read"), [older, newest], "only devices with names, of this organisation");
}
