//! Reading lists of devices: pages, order, filters, counts.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use model::{CallId, Connection, Device, DeviceKind, DeviceState, RoomFacts, Scope, UnitFacts, XapiAccess};
use store::{
    Completeness, DeviceColumn, DeviceCursor, DeviceFacts, DeviceFilter, DeviceLabels, DeviceSort, InCall, Order, PageRequest, Store,
};

use crate::support::{Database, at, call, device, device_id, on_both, org, other_org};

on_both!(
    a_cursor_leads_through_every_order,
    pages_are_stable_in_every_order,
    words_mean_themselves,
    filters_combine,
    values_are_counted,
    reachable_devices
);

fn sort(column: DeviceColumn, order: Order) -> DeviceSort {
    DeviceSort { column, order }
}

async fn names(store: &Store, filter: &DeviceFilter) -> Vec<String> {
    let page =
        store.devices().list(&org(), &Scope::Everywhere, filter, &DeviceSort::default(), &PageRequest::new(1, 100)).await.expect("read");
    assert_eq!(page.total, i64::try_from(page.items.len()).expect("small"), "the total goes with the filter");
    page.items.into_iter().map(|device| device.name).collect()
}

fn varied(number: usize) -> Device {
    let mut device = device(number);
    device.product = format!("Product {}", number % 7);
    device.location_name = (!number.is_multiple_of(5)).then(|| format!("Site {}", number % 11));
    device.ip =
        (!number.is_multiple_of(6)).then(|| Ipv4Addr::from(u32::try_from(number * 40_503 % 65_536).expect("small") << 8).to_string());
    device.software = (!number.is_multiple_of(9)).then(|| format!("RoomOS 11.{}.1", number % 23));
    device.last_seen_at = (!number.is_multiple_of(8)).then(|| at(i64::try_from(number * 31 % 97).expect("small")));
    device.connection = Connection::ALL[number % Connection::ALL.len()];
    // One of several words, numbers in some of them, and nothing now and then.
    let some = |step: usize, words: &[&str]| {
        let place = number * step % (words.len() + 1);
        words.get(place).map(|word| if word.ends_with(' ') { format!("{word}{}", number * step % 113) } else { (*word).to_owned() })
    };
    device.status_word = some(3, &["activating", "on_holiday", "unknown"]);
    device.kind = DeviceKind::ALL[number * 3 % DeviceKind::ALL.len()];
    device.xapi = XapiAccess::ALL[number * 5 % XapiAccess::ALL.len()];
    device.serial = some(7, &["FOC", "foc ", "FJZ "]);
    device.mac = some(11, &["0C:75:BD:00:00:A", "0c75bd000 "]);
    device.sip_address = some(13, &["room ", "Room "]);
    device.upgrade_channel = some(2, &["Stable", "Preview"]);
    device.time_zone = some(5, &["Europe/Oslo", "America/Chicago"]);
    (device.workspace_id, device.owner_id) = (None, None);
    (device.workspace_name, device.owner_name) = (some(3, &["Fjord ", "fjell "]), some(7, &["Kari", "Åse", "ola "]));
    device.email = some(2, &["b@example.com", "A@example.com"]);
    device.managed_by = some(3, &["CISCO", "CUSTOMER"]);
    device.platform = some(5, &["cisco", "microsoftTeamsRoom"]);
    device.planned_maintenance = some(2, &["off", "upcoming", "on", "someday"]);
    device.health_level = some(3, &["ok", "error", "info", "warning"]);
    device.tags = some(3, &["vip", "floor "]).into_iter().chain(some(5, &["east"])).collect();
    device.error_codes = some(2, &["mic", "net "]).into_iter().collect();
    device.first_seen_at = (!number.is_multiple_of(4)).then(|| at(i64::try_from(number * 17 % 89).expect("small")));
    device
}

/// What no list tells: labels of users, and what the device says of itself.
async fn label_and_tell(store: &Store, number: usize) {
    let id = device_id(number);
    let labels = DeviceLabels { region: Some(format!("Region {}", number % 12)), notes: Some(format!("note {}", number % 15)) };
    store.devices().set_label(&org(), &Scope::Everywhere, &id, &labels, at(101)).await.expect("set").expect("there");
    let whole = |modulus: usize| i64::try_from(number % modulus).expect("small");
    let text = |word: &str, modulus: usize| Some(format!("{word} {}", number % modulus));
    let facts = DeviceFacts {
        booted_at: Some(at(-1_000 * whole(19))),
        unit: Some(UnitFacts {
            kind: text("Codec", 3),
            platform: text("Bar", 13),
            module_serial: text("M", 17),
            compatibility_level: text("level", 11),
            software_released: text("2026", 13),
        }),
        room: Some(RoomFacts {
            people_present: Some(number.is_multiple_of(4)),
            people_count: Some(whole(7)),
            people_capacity: Some(whole(13)),
            microphones_muted: Some(number.is_multiple_of(6)),
            volume: Some(whole(101)),
        }),
        ..DeviceFacts::default()
    };
    assert!(store.devices().record_facts(&org(), &id, facts, at(102)).await.expect("recorded"));
}

/// A text in a form that Rust orders as people read it; nothing comes first.
fn read(text: Option<&str>) -> (Option<i64>, String) {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return (None, String::new()) };
    let mut read = String::new();
    for part in text.to_lowercase().split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        if !digits.is_empty() {
            read.push_str(&"0".repeat(20_usize.saturating_sub(digits.len())));
            read.push_str(digits);
        }
        read.push_str(&part[digits.len()..]);
    }
    (Some(0), read)
}

/// The place of a word among others, which come behind.
fn place(word: Option<&str>, words: &[&str]) -> (Option<i64>, String) {
    let place = |word: &str| words.iter().position(|known| *known == word).map_or(99, |place| i64::try_from(place).expect("few"));
    (word.map(place), String::new())
}

/// What a column orders by, in a form Rust orders the same way.
fn key(column: DeviceColumn, device: &Device) -> (Option<i64>, String) {
    let (unit, room) = (&device.own.unit, device.room_now());
    let seconds = |at: Option<jiff::Timestamp>| (at.map(jiff::Timestamp::as_second), String::new());
    let is_connected =
        device.missing_since.is_none() && matches!(device.connection, Connection::Connected | Connection::ConnectedWithIssues);
    let mode = match (&device.workspace_name, &device.owner_name) {
        (Some(_), _) => Some(0),
        (None, Some(_)) => Some(1),
        (None, None) => None,
    };
    match column {
        DeviceColumn::WebexStatus => place(
            device.webex_status(),
            &["disconnected", "offline_expired", "connected_with_issues", "connected", "offline_deep_sleep", "activating", "unknown"],
        ),
        DeviceColumn::FirstSeen => seconds(device.first_seen_at),
        DeviceColumn::MissingSince => seconds(device.missing_since),
        DeviceColumn::UpSince => seconds(device.booted_at.filter(|_| is_connected)),
        DeviceColumn::ErrorCodes => read(Some(&device.error_codes.join(", "))),
        DeviceColumn::Health => place(device.health_level.as_deref(), &["error", "warning", "info", "ok"]),
        DeviceColumn::Maintenance => place(device.planned_maintenance.as_deref(), &["on", "upcoming", "off"]),
        DeviceColumn::TimeZone => read(device.time_zone.as_deref()),
        DeviceColumn::Region => read(device.region.as_deref()),
        DeviceColumn::Workspace => read(device.workspace_name.as_deref()),
        DeviceColumn::Owner => read(device.owner_name.as_deref()),
        DeviceColumn::AssignedTo => read(device.workspace_name.as_deref().or(device.owner_name.as_deref()).or(device.email.as_deref())),
        DeviceColumn::Mode => (mode, String::new()),
        DeviceColumn::Email => read(device.email.as_deref()),
        DeviceColumn::Kind => place(Some(device.kind.as_str()), &["roomdesk", "phone", "accessory", "webexgo", "unknown"]),
        DeviceColumn::Serial => read(device.serial.as_deref()),
        DeviceColumn::Mac => read(device.mac.as_deref()),
        DeviceColumn::SipAddress => read(device.sip_address.as_deref()),
        DeviceColumn::UpgradeChannel => read(device.upgrade_channel.as_deref()),
        DeviceColumn::Platform => read(device.platform.as_deref()),
        DeviceColumn::ManagedBy => read(device.managed_by.as_deref()),
        DeviceColumn::Xapi => place(Some(device.xapi.as_str()), &["none", "read_only", "full"]),
        DeviceColumn::Tags => read(Some(&device.tags.join(", "))),
        DeviceColumn::Notes => read(device.notes.as_deref()),
        DeviceColumn::Id => read(Some(device.id.as_str())),
        DeviceColumn::UnitType => read(unit.kind.as_deref()),
        DeviceColumn::UnitPlatform => read(unit.platform.as_deref()),
        DeviceColumn::ModuleSerial => read(unit.module_serial.as_deref()),
        DeviceColumn::CompatibilityLevel => read(unit.compatibility_level.as_deref()),
        DeviceColumn::SoftwareReleased => read(unit.software_released.as_deref()),
        DeviceColumn::PeoplePresent => (room.people_present.map(i64::from), String::new()),
        DeviceColumn::PeopleCount => (room.people_count, String::new()),
        DeviceColumn::PeopleCapacity => (room.people_capacity, String::new()),
        DeviceColumn::MicrophonesMuted => (room.microphones_muted.map(i64::from), String::new()),
        DeviceColumn::Volume => (room.volume, String::new()),
        indexed => (indexed_key(indexed, device), String::new()),
    }
}

/// The same for the columns that have an index.
fn indexed_key(column: DeviceColumn, device: &Device) -> Option<i64> {
    let digits = |text: &str| text.rsplit([' ', '.']).find_map(|part| part.parse::<i64>().ok());
    let text = |text: &Option<String>| text.as_deref().and_then(digits);
    match column {
        DeviceColumn::Name => digits(&device.name),
        // The worst first; those that are gone come behind them.
        DeviceColumn::State => [DeviceState::Offline, DeviceState::Issues, DeviceState::Online, DeviceState::Standby]
            .iter()
            .position(|state| *state == device.state())
            .map_or(Some(9), |rank| i64::try_from(rank).ok()),
        DeviceColumn::Product => digits(&device.product),
        DeviceColumn::Location => text(&device.location_name),
        DeviceColumn::Ip => device.ip.as_deref().map(|ip| i64::from(u32::from(ip.parse::<Ipv4Addr>().expect("an address")))),
        DeviceColumn::Software => device.software.as_deref().map(|text| text.split('.').nth(1).expect("a part").parse().expect("a number")),
        DeviceColumn::LastSeen => device.last_seen_at.map(jiff::Timestamp::as_second),
        DeviceColumn::StateSince => Some(device.state_since.as_second()),
        other => panic!("{other:?} has no index"),
    }
}

/// Devices that are walked through.
const DEVICES: usize = 220;

async fn pages_are_stable_in_every_order(database: Database) {
    let store = database.open().await;
    let list: Vec<_> = (0..DEVICES).map(varied).collect();
    store.devices().record_list(&org(), &list[..90], Completeness::Partial, at(0)).await.expect("recorded");
    store.devices().record_list(&org(), &list, Completeness::Complete, at(100)).await.expect("recorded");
    for number in (0..DEVICES).filter(|number| !number.is_multiple_of(3)) {
        label_and_tell(&store, number).await;
    }
    // Some are gone since, at two times.
    store.devices().record_list(&org(), &list[9..], Completeness::Complete, at(110)).await.expect("recorded");
    store.devices().record_list(&org(), &list[20..], Completeness::Complete, at(120)).await.expect("recorded");
    store.devices().record_list(&other_org(), &list[..3], Completeness::Complete, at(100)).await.expect("recorded");
    for column in DeviceColumn::ALL.iter().copied() {
        let mut ascending = Vec::new();
        for order in [Order::Ascending, Order::Descending] {
            let mut seen: Vec<Device> = Vec::new();
            for number in 1.. {
                let request = PageRequest::new(number, 37);
                let page = store
                    .devices()
                    .list(&org(), &Scope::Everywhere, &DeviceFilter::default(), &sort(column, order), &request)
                    .await
                    .expect("read");
                assert_eq!((page.total, page.page), (i64::try_from(DEVICES).expect("small"), request));
                if page.items.is_empty() {
                    break;
                }
                seen.extend(page.items);
            }
            assert_eq!(seen.len(), DEVICES, "{column:?}");
            assert_eq!(seen.iter().map(|device| &device.id).collect::<HashSet<_>>().len(), DEVICES, "{column:?}: pages overlap");
            for pair in seen.windows(2) {
                let (first, second) = (key(column, &pair[0]), key(column, &pair[1]));
                let in_order = if order == Order::Ascending { first <= second } else { first >= second };
                assert!(in_order, "{column:?} {order:?}: {first:?} before {second:?}");
            }
            let ids: Vec<_> = seen.into_iter().map(|device| device.id).collect();
            if order == Order::Ascending {
                ascending = ids;
            } else {
                assert!(ids.iter().eq(ascending.iter().rev()), "{column:?}: descending is the reverse");
            }
        }
    }
}

async fn a_cursor_leads_through_every_order(database: Database) {
    let store = database.open().await;
    let list: Vec<_> = (0..23)
        .map(|number| {
            let mut device = device(number);
            // Several are alike in everything but the id.
            device.name = format!("Room {}", number % 4);
            device.last_seen_at = (number % 3 > 0).then(|| at(i64::try_from(number % 5).expect("small")));
            device.connection = if number % 2 == 0 { Connection::Connected } else { Connection::Disconnected };
            device
        })
        .collect();
    store.devices().record_list(&org(), &list, Completeness::Complete, at(9)).await.expect("recorded");
    for column in DeviceColumn::ALL.iter().copied() {
        for order in [Order::Ascending, Order::Descending] {
            for filter in [DeviceFilter::default(), DeviceFilter { words: Some("room".to_owned()), ..DeviceFilter::default() }] {
                let sort = DeviceSort { column, order };
                let whole =
                    store.devices().list(&org(), &Scope::Everywhere, &filter, &sort, &PageRequest::new(1, 100)).await.expect("read").items;
                let (mut read, mut after) = (Vec::new(), None);
                loop {
                    let (part, next) =
                        store.devices().list_behind(&org(), &Scope::Everywhere, &filter, sort, after.as_ref(), 5).await.expect("read");
                    read.extend(part);
                    after = next.map(|next| DeviceCursor::parse(&next.to_text()).expect("read back"));
                    if after.is_none() {
                        break;
                    }
                }
                assert_eq!(read, whole, "{sort:?}");
            }
        }
    }
    // A device that comes before the cursor moves no other.
    let (sort, all) = (DeviceSort::default(), DeviceFilter::default());
    let (first, next) = store.devices().list_behind(&org(), &Scope::Everywhere, &all, sort, None, 10).await.expect("read");
    let mut more = list.clone();
    more.push(Device { name: "A new one".to_owned(), ..device(90) });
    store.devices().record_list(&org(), &more, Completeness::Complete, at(10)).await.expect("recorded");
    let (rest, _) = store.devices().list_behind(&org(), &Scope::Everywhere, &all, sort, next.as_ref(), 100).await.expect("read");
    let ids: std::collections::BTreeSet<_> = first.iter().chain(&rest).map(|device| device.id.clone()).collect();
    assert_eq!((first.len() + rest.len(), ids.len()), (23, 23), "each once");
}

async fn words_mean_themselves(database: Database) {
    let store = database.open().await;
    let names_given = ["50% off_room", "50 offXroom", "O'Brien \"quoted\"", r"back\slash", "ÄPFEL Küche", "plain"];
    let list: Vec<_> = names_given
        .iter()
        .enumerate()
        .map(|(number, name)| {
            let mut device = device(number);
            device.name = (*name).into();
            device.ip = Some(format!("10.0.0.{number}"));
            device
        })
        .collect();
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    let find = async |words: &str| names(&store, &DeviceFilter { words: Some(words.to_owned()), ..DeviceFilter::default() }).await;
    for (words, expected) in [
        ("50%", vec!["50% off_room"]),
        ("off_room", vec!["50% off_room"]),
        ("%", vec!["50% off_room"]),
        ("_", vec!["50% off_room"]),
        ("o'brien", vec!["O'Brien \"quoted\""]),
        ("\"QUOTED\"", vec!["O'Brien \"quoted\""]),
        (r"k\s", vec![r"back\slash"]),
        (r"\", vec![r"back\slash"]),
        ("äpfel", vec!["ÄPFEL Küche"]),
        ("KÜCHE äpf", vec!["ÄPFEL Küche"]),
        ("apfel kuche", vec!["ÄPFEL Küche"]),
        ("pläin", vec!["plain"]),
        ("foc00000005", vec!["plain"]),
        ("plain 0c75bd0012ab", vec!["plain"]),
        ("plain 0C:75:bd", vec!["plain"]),
        ("10.0.0.5", vec!["plain"]),
        ("kari fjord PLAIN", vec!["plain"]),
        ("plain nothing", vec![]),
        ("kari\nfjord plain", vec!["plain"]),
        ("'; DROP TABLE device; --", vec![]),
    ] {
        assert_eq!(find(words).await, expected, "{words}");
    }
    assert_eq!(find("  ").await.len(), names_given.len(), "no word, no condition");
    assert_eq!(find(&"x".repeat(100_000)).await.len(), 0);
    assert_eq!(find(&"a ".repeat(10_000)).await.len(), 6, "`a` is in every device; too many words are no error");
    assert_eq!(find("pl\0ain").await, ["plain"]);
}

async fn filters_combine(database: Database) {
    let store = database.open().await;
    let mut list: Vec<_> = (1..=4).map(device).collect();
    (list[1].connection, list[1].kind) = (Connection::Disconnected, DeviceKind::Phone);
    (list[2].product, list[2].location_name) = ("Desk Pro".to_owned(), Some("Bergen".to_owned()));
    list[3].location_name = None;
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    store.calls().record_device_calls(&org(), &device_id(3), &[call("a", &device_id(3), at(0))], at(0)).await.expect("recorded");
    store.calls().record_device_calls(&other_org(), &device_id(1), &[call("b", &device_id(1), at(0))], at(0)).await.expect("recorded");
    let all = DeviceFilter::default();
    for (filter, expected) in [
        (all.clone(), vec!["Room 1", "Room 2", "Room 3", "Room 4"]),
        (DeviceFilter { states: vec![DeviceState::Offline], ..all.clone() }, vec!["Room 2"]),
        (
            DeviceFilter { states: vec![DeviceState::Offline, DeviceState::Online], ..all.clone() },
            vec!["Room 1", "Room 2", "Room 3", "Room 4"],
        ),
        (DeviceFilter { states: vec![DeviceState::Missing], ..all.clone() }, vec![]),
        (DeviceFilter { kinds: vec![DeviceKind::Room], ..all.clone() }, vec!["Room 1", "Room 3", "Room 4"]),
        (DeviceFilter { product: Some("Desk Pro".to_owned()), ..all.clone() }, vec!["Room 3"]),
        (DeviceFilter { location: Some("Oslo".to_owned()), ..all.clone() }, vec!["Room 1", "Room 2"]),
        (DeviceFilter { in_call: Some(InCall::Yes), ..all.clone() }, vec!["Room 3"]),
        (DeviceFilter { in_call: Some(InCall::No), ..all.clone() }, vec!["Room 1", "Room 2", "Room 4"]),
        (
            DeviceFilter {
                location: Some("Oslo".to_owned()),
                states: vec![DeviceState::Online],
                words: Some("room".to_owned()),
                ..all.clone()
            },
            vec!["Room 1"],
        ),
    ] {
        assert_eq!(names(&store, &filter).await, expected, "{filter:?}");
    }
    store.calls().record_device_calls(&org(), &device_id(3), &[], at(5)).await.expect("recorded");
    assert_eq!(names(&store, &DeviceFilter { in_call: Some(InCall::Yes), ..all }).await, [""; 0]);
    assert_eq!(
        store.calls().find(&org(), &Scope::Everywhere, &CallId::new("a")).await.expect("read").expect("there").ended_at,
        Some(at(5))
    );
}

async fn values_are_counted(database: Database) {
    let store = database.open().await;
    let list: Vec<_> = (0..35).map(varied).collect();
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    let devices = store.devices();
    let products = devices.list_products(&org(), &Scope::Everywhere).await.expect("read");
    assert_eq!(products, (0..7).map(|number| (format!("Product {number}"), 5)).collect::<Vec<_>>());
    let locations = devices.list_locations(&org(), &Scope::Everywhere).await.expect("read");
    assert_eq!(locations.iter().map(|(_, count)| count).sum::<i64>(), 28, "seven have no location");
    let order: Vec<_> = locations.iter().map(|(name, _)| name.as_str()).collect();
    let expected: Vec<_> = (0..11).map(|number| format!("Site {number}")).collect();
    assert_eq!(order, expected, "Site 2 comes before Site 10");
    // Seven connection statuses, five devices each; two fold into offline and two into standby.
    let states = devices.count_by_state(&org(), &Scope::Everywhere).await.expect("read");
    let expected = [
        (DeviceState::Offline, 10),
        (DeviceState::Issues, 5),
        (DeviceState::Online, 5),
        (DeviceState::Standby, 10),
        (DeviceState::Unknown, 5),
    ];
    assert_eq!(states, expected);
    // Every fourth device has no word of its own: its status has one, unless it is unknown.
    let words = devices.list_webex_statuses(&org(), &Scope::Everywhere).await.expect("read");
    assert_eq!(
        words.iter().filter(|(word, _)| ["on_holiday", "unknown"].contains(&word.as_str())).map(|(_, count)| *count).collect::<Vec<_>>(),
        [8, 9]
    );
    let holiday = DeviceFilter { webex_status: Some("on_holiday".to_owned()), ..DeviceFilter::default() };
    assert_eq!(names(&store, &holiday).await.len(), 8);
    assert_eq!(devices.count_by_state(&other_org(), &Scope::Everywhere).await.expect("read"), []);
}

async fn reachable_devices(database: Database) {
    let store = database.open().await;
    let mut list: Vec<_> = (0..6).map(device).collect();
    list[1].xapi = XapiAccess::None;
    list[2].xapi = XapiAccess::ReadOnly;
    list[3].connection = Connection::Disconnected;
    list[4].connection = Connection::ConnectedWithIssues;
    store.devices().record_list(&org(), &list, Completeness::Complete, at(0)).await.expect("recorded");
    store.devices().record_list(&org(), &list[..5], Completeness::Complete, at(1)).await.expect("recorded");
    let reachable = store.devices().reachable_xapi(&org()).await.expect("read");
    assert_eq!(reachable, [0, 2, 4].map(device_id), "not without access, not offline, not missing");
}
