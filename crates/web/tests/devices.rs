//! The inventory: columns and filters of the list, one device with its labels, up-time and timeline, software versions.

mod site;

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use futures_util::StreamExt as _;
use jiff::SignedDuration;
use model::{Connection, Device, Grant, HealthIssue, Role};
use site::{TestSite, at, device_id, organization, past};
use store::{AuditFilter, AuditOutcome, PageRequest};
use tokio::time::timeout;
use tower::ServiceExt as _;

/// Devices 4, 8, 12 … stand in Oslo, 1, 5, 9 … in Bergen; see `site::device`.
const OSLO: &str = "/devices/device-004";
const BERGEN: &str = "/devices/device-001";

/// The small organisation, of which two devices tell all that Webex can.
async fn inventory() -> TestSite {
    let site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    for device in &mut devices[..2] {
        tell_all(device);
    }
    devices[2].software = Some("RoomOS 11.9.1.0 aaaa".to_owned());
    devices[4].last_seen_at = Some(site.now() - SignedDuration::from_hours(24 * 8));
    site.record(&devices).await;
    site
}

fn tell_all(device: &mut Device) {
    device.email = Some("fjord@nordlys.example".to_owned());
    device.managed_by = Some("CUSTOMER".to_owned());
    device.platform = Some("microsoftTeamsRoom".to_owned());
    device.planned_maintenance = Some("upcoming".to_owned());
    device.upgrade_channel = Some("Preview".to_owned());
    device.health_level = Some("error".to_owned());
    device.health_issues = vec![HealthIssue {
        title: "The camera is not connected".to_owned(),
        description: Some("No picture goes out.".to_owned()),
        recommended_action: Some("Connect the camera <again>.".to_owned()),
        level: Some("error".to_owned()),
        since: None,
    }];
}

fn names(text: &str) -> Vec<String> {
    let rows = text.split("data-row-link title=\"").skip(1).filter_map(|row| row.split('"').next());
    rows.map(str::to_owned).collect()
}

#[tokio::test]
async fn the_list_has_every_fact_as_a_column_and_few_of_them_usually() {
    let site = inventory().await;
    let usual = site.get("/devices").await.text;
    assert_eq!(usual.matches("role=\"columnheader\"").count(), 9, "a box to tick, the name and seven");
    let words = [
        "email",
        "managed_by",
        "platform",
        "maintenance",
        "upgrade_channel",
        "health",
        "sip_address",
        "mode",
        "workspace",
        "time_zone",
        "xapi",
        "first_seen",
        "up_since",
        "error_codes",
        "tags",
        "id",
        "region",
        "missing_since",
    ];
    let query = words.map(|word| format!("column={word}")).join("&");
    let page = site.get(&format!("/devices?size=250&{query}")).await.text;
    for told in [
        "fjord@nordlys.example",
        ">Customer<",
        "Microsoft Teams Rooms",
        ">Upcoming<",
        ">Preview<",
        ">Error</span>",
        "device1@nordlys.rooms.webex.example",
        ">Shared<",
        ">Personal<",
        "Asia/Singapore",
        "Read and control",
        "microphone-muted-by-usage, temperature-high",
        "floor-2, vip",
        "device-001</span>",
        "data-as=\"age\">3 d 3 h</time>",
    ] {
        assert!(page.contains(told), "{told} is missing");
    }
    assert!(page.contains("list-many"), "so many columns scroll");
    let text = site.get(&format!("/devices.json?{query}&q=FOC2501N001")).await.text;
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    // 75 hours before the start of the test, as the site records it.
    let expected = serde_json::json!([{
        "name": "Harbour 1", "email": "fjord@nordlys.example", "managed_by": "CUSTOMER", "platform": "microsoftTeamsRoom", "maintenance": "upcoming",
        "upgrade_channel": "Preview", "health": "error", "sip_address": "device1@nordlys.rooms.webex.example", "mode": "shared", "workspace": "Harbour",
        "time_zone": "Europe/Oslo", "xapi": "full", "first_seen": "2025-06-29T12:00:00Z", "up_since": "2026-01-12T09:00:00Z", "error_codes": [],
        "tags": [], "region": null, "missing_since": null, "id": "device-001",
    }]);
    assert_eq!(value, expected);
    let csv = site.get("/devices.csv?column=up_since&column=state_since&q=FOC2501N001").await.text;
    assert!(csv.contains("Name,Up since,In this state since,Webex id\r\n"), "an export tells moments: {csv}");
}

#[tokio::test]
async fn what_a_device_tells_of_itself_and_its_room_stands_on_page_and_in_files() {
    let site = inventory().await;
    let page = site.get(BERGEN).await.text;
    for told in [
        "Cisco Codec",
        "Room Bar",
        "FOC2501M001",
        "2026-03-18",
        "In the room",
        "3 of 7",
        "50 of 100",
        "<dt>Microphones muted</dt><dd>No</dd>",
    ] {
        assert!(page.contains(told), "{told} is missing");
    }
    let silent = site.get(OSLO).await.text;
    assert!(!silent.contains("In the room") && !silent.contains("System unit"), "a device that tells nothing has neither");
    let words = [
        "unit_type",
        "unit_platform",
        "module_serial",
        "compatibility_level",
        "software_released",
        "people_present",
        "people_count",
        "people_capacity",
        "microphones_muted",
        "volume",
        "webex_status",
    ];
    let query = words.map(|word| format!("column={word}")).join("&");
    let told = async || {
        let text = site.get(&format!("/devices.json?{query}&q=FOC2501N001")).await.text;
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON")
    };
    let expected = serde_json::json!([{
        "name": "Harbour 1", "unit_type": "Cisco Codec", "unit_platform": "Room Bar", "module_serial": "FOC2501M001", "compatibility_level": "2",
        "software_released": "2026-03-18", "people_present": true, "people_count": 3, "people_capacity": 7, "microphones_muted": false, "volume": 50,
        "webex_status": "connected", "id": "device-001",
    }]);
    assert_eq!(told().await, expected);
    let csv = site.get(&format!("/devices.csv?{query}&q=FOC2501N001")).await.text;
    assert!(csv.contains("Cisco Codec,Room Bar,FOC2501M001,2,2026-03-18,yes,3,7,no,50,connected"), "{csv}");
    let other = site.get(&format!("/devices.csv?{query}&q=FOC2504N004")).await.text;
    assert!(other.contains(",,,,,,,,,,connected"), "not known is empty, not zero: {other}");
    // Off: its room is not known any more, its hardware is.
    let mut devices = site::devices(site.now());
    devices[0].connection = Connection::Disconnected;
    site.record(&devices).await;
    let off = &told().await[0];
    assert_eq!(
        (&off["people_count"], &off["volume"], &off["unit_type"]),
        (&serde_json::Value::Null, &serde_json::Value::Null, &"Cisco Codec".into())
    );
    assert!(!site.get(BERGEN).await.text.contains("In the room"));
}

#[tokio::test]
async fn the_status_of_webex_stands_beside_the_state() {
    let site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    for (index, connection, word) in [
        (0, Connection::Activating, "activating"),
        (1, Connection::OfflineExpired, "offline_expired"),
        (2, Connection::Unknown, "on_holiday"),
    ] {
        devices[index].connection = connection;
        devices[index].status_word = Some(word.to_owned());
    }
    site.record(&devices).await;
    let page = site.get("/devices?column=state&column=webex_status&state=standby").await.text;
    assert!(page.contains(">Activating</span>"), "a device that is being activated does not sleep: {page}");
    let page = site.get("/devices/device-002").await.text;
    assert!(page.contains("Offline, expired"), "nor is one that Webex gave up on just offline");
    for (word, title, name) in [
        ("activating", "Activating", "Harbour 1"),
        ("offline_expired", "Offline, expired", "Lighthouse 2"),
        ("on_holiday", "on_holiday", "Compass 3"),
    ] {
        let page = site.get(&format!("/devices?webex_status={word}&column=webex_status")).await.text;
        assert_eq!(names(&page), [name], "{word}");
        assert!(page.contains(&format!("<span>Status at Webex: {title}</span>")), "{word}: no chip");
        assert!(page.contains(&format!(">{title} (1)</option>")), "{word}: a choice with its number");
        let json: serde_json::Value =
            serde_json::from_str(&site.get(&format!("/api/v1/devices?webex_status={word}")).await.text).expect("JSON");
        assert_eq!((&json["items"][0]["webex_status"], &json["items"][0]["name"]), (&word.into(), &name.into()));
    }
    let json: serde_json::Value =
        serde_json::from_str(&site.get("/api/v1/devices?limit=1&webex_status=offline_expired").await.text).expect("JSON");
    assert_eq!(json["items"][0]["state"], "offline", "the state of Cordboard is as it was");
}

#[tokio::test]
async fn every_column_sorts_on_page_in_files_and_for_programs() {
    let site = inventory().await;
    let description: serde_json::Value = serde_json::from_str(&site.get("/api/v1/openapi.json").await.text).expect("JSON");
    let item =
        &description["paths"]["/api/v1/devices"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["items"];
    let columns: Vec<_> = item["items"]["properties"].as_object().expect("columns").keys().cloned().collect();
    assert!(columns.len() > 40, "{columns:?}");
    let ids = |rows: &serde_json::Value| -> Vec<String> {
        rows.as_array().expect("rows").iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
    };
    for column in &columns {
        let sort = format!("sort=-{column}");
        let page = site.get(&format!("/devices?{sort}&column={}&size=250", if column == "name" { "ip" } else { column })).await.text;
        let heads = format!("class=\"column-{column}\" aria-sort=\"descending\"");
        assert!(page.contains(&heads), "{column}: the heading says so");
        let file: serde_json::Value = serde_json::from_str(&site.get(&format!("/devices.json?{sort}")).await.text).expect("JSON");
        let mut walked = Vec::new();
        let mut cursor = String::new();
        loop {
            let answer = site.get(&format!("/api/v1/devices?{sort}&limit=20{cursor}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{column}: {}", answer.text);
            let page: serde_json::Value = serde_json::from_str(&answer.text).expect("JSON");
            walked.extend(ids(&page["items"]));
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(walked, ids(&file), "{column}");
        assert_eq!(walked.len(), 48, "{column}");
    }
    assert_eq!(site.get("/api/v1/devices?sort=colour").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_list_filters_by_what_is_known_of_devices() {
    let site = inventory().await;
    site.post(&format!("{OSLO}/label"), "region=Nordics&notes=").await;
    for (query, chip, expected) in [
        ("health=error", "Workspace health: Error", vec!["Harbour 1", "Lighthouse 2"]),
        ("channel=Preview", "Upgrade channel: Preview", vec!["Harbour 1", "Lighthouse 2"]),
        ("error=temperature-high", "Error code: temperature-high", vec!["Fjord 12"]),
        ("region=Nordics", "Region: Nordics", vec!["Anchor 4"]),
        ("software=RoomOS+11.9.1.0+aaaa", "Software: RoomOS 11.9.1.0 aaaa", vec!["Compass 3"]),
        ("unseen=7d", "Not seen for 7 days", vec!["Mast 5"]),
        ("tag=vip&product=Cisco+Room+Navigator&kind=accessory", "Tag: vip", vec!["Reef 35", "Mast 5"]),
    ] {
        let page = site.get(&format!("/devices?{query}")).await.text;
        let mut found = names(&page);
        found.sort();
        let mut expected: Vec<_> = expected.into_iter().map(str::to_owned).collect();
        expected.sort();
        assert_eq!(found, expected, "{query}");
        assert!(page.contains(&format!("<span>{chip}</span>")), "{query}: no chip {chip}");
        assert!(query.starts_with("channel") || page.contains("id=\"more-filters\" open"), "{query}: the filter is on and not folded away");
        let json: serde_json::Value = serde_json::from_str(&site.get(&format!("/devices.json?{query}")).await.text).expect("JSON");
        assert_eq!(json.as_array().map(Vec::len), Some(expected.len()), "{query} in the export");
    }
    let gone = site.get("/devices?software=RoomOS+10").await.text;
    assert!(gone.contains("<option value=\"RoomOS 10\" selected>RoomOS 10</option>"), "what is filtered by stays chosen");
    assert!(gone.contains("No device matches"));
}

#[tokio::test]
async fn a_device_tells_all_its_facts_and_what_is_wrong_around_it() {
    let mut site = inventory().await;
    let page = site.get(BERGEN).await.text;
    for told in [
        "Health of the workspace",
        "The camera is not connected",
        "Connect the camera &#60;again&#62;.",
        "Microsoft Teams Rooms",
        "Upcoming",
        "Customer",
        "fjord@nordlys.example",
        "/devices?channel=Preview",
        "/devices?location=Bergen",
        "Read and control",
    ] {
        assert!(page.contains(told), "{told} is missing");
    }
    let mut devices = site::devices(site.now());
    devices.remove(0);
    site.clock.advance(SignedDuration::from_hours(2));
    site.record(&devices).await;
    site.sign_in().await;
    let gone = site.get(BERGEN).await.text;
    assert!(gone.contains("Not seen in the list of Webex since <time datetime=\"2026-01-15T14:00:00.000Z\""), "{gone}");
    assert!(gone.contains("Not listed for") && gone.contains("Missing"), "a device that vanished is kept");
}

#[tokio::test]
async fn operators_set_region_and_notes_and_take_them_away() {
    let mut site = inventory().await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Operator, "Oslo"), at(Role::Viewer, "Bergen")]).await;
    tokio::spawn(web::tail(site.state.clone(), site.shutdown.clone()));
    let request = site.request(Method::GET, "/events").body(Body::empty()).expect("a request");
    let mut stream = site.router.clone().oneshot(request).await.expect("an answer").into_body().into_data_stream();

    let form = site.get(OSLO).await.text;
    assert!(form.contains("action=\"/devices/device-004/label\"") && form.contains("name=\"notes\""), "{form}");
    let saved = site.post(&format!("{OSLO}/label"), "region=+Nordics+&notes=Key+at+the+desk%0D%0A%3Cb%3E").await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, "/devices/device-004?saved=label#label"));
    let page = site.get("/devices/device-004?saved=label").await.text;
    for told in ["Saved.", "value=\"Nordics\"", "Key at the desk\n&#60;b&#62;</textarea>", "<option value=\"Nordics\">"] {
        assert!(page.contains(told), "{told} is missing: {page}");
    }
    // Other tabs follow the device.
    let told = timeout(Duration::from_secs(20), async {
        while let Some(frame) = stream.next().await {
            if std::str::from_utf8(&frame.expect("bytes")).expect("text").contains("device-004") {
                return true;
            }
        }
        false
    });
    assert!(told.await.expect("in time"), "the change is told");
    // A list of Webex writes over neither.
    site.record(&site::devices(site.now())).await;
    assert!(site.get(OSLO).await.text.contains("value=\"Nordics\""));

    let filter = AuditFilter { action: Some("device.label".to_owned()), ..AuditFilter::default() };
    let entries = site.state.audit().list(&filter, &PageRequest::new(1, 9)).await.expect("entries").items;
    assert_eq!(entries.len(), 1, "{entries:?}");
    let entry = &entries[0];
    assert_eq!((entry.target_kind.as_str(), entry.target_id.as_str(), entry.outcome), ("device", "device-004", AuditOutcome::Done));
    assert_eq!(entry.org, Some(organization()));
    assert_eq!(entry.before, Some(serde_json::json!({"region": null, "notes": null})));
    assert_eq!(entry.after, Some(serde_json::json!({"region": "Nordics", "notes": "Key at the desk\n<b>"})));
    // The same once more is no deed; empty takes both away.
    site.post(&format!("{OSLO}/label"), "region=Nordics&notes=Key+at+the+desk%0D%0A%3Cb%3E").await;
    site.post(&format!("{OSLO}/label"), "region=&notes=").await;
    let device = site.store.devices().find(&organization(), &model::Scope::Everywhere, &device_id(4)).await.expect("read").expect("there");
    assert_eq!((device.region, device.notes), (None, None));
    assert_eq!(site.state.audit().list(&filter, &PageRequest::new(1, 9)).await.expect("entries").total, 2);
}

#[tokio::test]
async fn who_does_not_operate_there_reads_and_changes_nothing() {
    let mut site = inventory().await;
    site.post(&format!("{BERGEN}/label"), "region=West&notes=Ask+Berit").await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Operator, "Oslo"), at(Role::Viewer, "Bergen")]).await;
    let page = site.get(BERGEN).await.text;
    assert!(page.contains("Ask Berit") && page.contains("West") && !page.contains("/label\""), "{page}");
    let refused = site.post(&format!("{BERGEN}/label"), "region=Mine&notes=").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.text.contains("operator or administrator where the device stands"), "{}", refused.text);
    let filter = AuditFilter { action: Some("device.label".to_owned()), outcome: Some(AuditOutcome::Refused), ..AuditFilter::default() };
    assert_eq!(site.state.audit().list(&filter, &PageRequest::new(1, 9)).await.expect("entries").total, 1, "the refusal is recorded");
    // A device that is not seen is none.
    assert_eq!(site.post("/devices/device-002/label", "region=Mine&notes=").await.status, StatusCode::NOT_FOUND);

    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    assert!(!site.get(BERGEN).await.text.contains("<textarea"));
    assert_eq!(site.post(&format!("{BERGEN}/label"), "region=Mine&notes=").await.status, StatusCode::FORBIDDEN);
    let device = site.store.devices().find(&organization(), &model::Scope::Everywhere, &device_id(1)).await.expect("read").expect("there");
    assert_eq!(device.region.as_deref(), Some("West"));
}

#[tokio::test]
async fn a_region_that_is_too_long_is_told_and_what_was_typed_stays() {
    let site = inventory().await;
    let long = "x".repeat(61);
    let refused = site.post(&format!("{OSLO}/label"), &format!("region={long}&notes=kept")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("the region may have 60 characters at most")
            || refused.text.contains("The region may have 60 characters at most")
    );
    assert!(refused.text.contains(&long) && refused.text.contains("kept</textarea>"), "{}", refused.text);
    let missing = site.post(&format!("{OSLO}/label"), "region=x").await;
    assert!(missing.status.is_client_error(), "a form without notes is none: {}", missing.status);
}

#[tokio::test]
async fn up_time_says_how_much_of_it_is_known() {
    let mut site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    // Online for 12 hours from the start, offline for 4, online for 8: 24 hours are known.
    for (hours, connection) in [(12, Connection::Disconnected), (4, Connection::Connected), (8, Connection::Connected)] {
        site.clock.advance(SignedDuration::from_hours(hours));
        devices[0].connection = connection;
        site.record(&devices).await;
    }
    site.sign_in().await;
    let page = site.get(BERGEN).await.text;
    // State since 13 minutes before the start is what the seed says of device 1, but first seen at the start. 20 of 24 hours are 83.33 %.
    assert!(page.contains("83.33\u{a0}%</b> up"), "{page}");
    // 24 of 168 and of 720 hours: 14.28 and 3.33 %, cut.
    assert!(page.contains("Known for 14.28\u{a0}% of the time: too little to rely on"), "{page}");
    assert!(page.contains("Known for 3.33\u{a0}% of the time"), "{page}");
    assert!(page.contains("aria-label=\"Last 7 days: up 83.33\u{a0}%, of 14.28\u{a0}% of the time it is known\""), "{page}");
    assert!(page.contains("Offline for 4 h.") && page.contains("class=\"fill-bad\""), "{page}");
    assert!(page.contains("Not known</span>"), "the table says what is not known");
}

#[tokio::test]
async fn the_timeline_has_states_calls_software_and_deeds_newest_first() {
    let mut site = TestSite::seeded().await;
    let start = site.now();
    site.remember(&[past("older", 1, start + SignedDuration::from_hours(1), 0.5)]).await;
    site.clock.advance(SignedDuration::from_hours(2));
    let mut devices = site::devices(site.now());
    devices[0].software = Some("RoomOS 11.33".to_owned());
    site.record(&devices).await;
    site.clock.advance(SignedDuration::from_hours(1));
    devices[0].connection = Connection::Disconnected;
    site.record(&devices).await;
    site.clock.advance(SignedDuration::from_hours(1));
    site.sign_in().await;
    site.post(&format!("{BERGEN}/label"), "region=West&notes=").await;
    site.clock.advance(SignedDuration::from_mins(1));
    let page = site.get(BERGEN).await.text;
    let timeline = page.split("id=\"timeline\"").nth(1).expect("a timeline");
    let words = [
        "Region and notes changed by",
        "region: none → “West”",
        "Offline",
        "Software RoomOS 11.33",
        "before: RoomOS 11.32.2.5",
        "Party older",
        "Online",
    ];
    let places: Vec<_> = words.iter().map(|word| timeline.find(word).unwrap_or_else(|| panic!("no {word}: {timeline}"))).collect();
    assert!(places.is_sorted(), "{places:?} {timeline}");
    assert!(timeline.contains("astrid.admin@nordlys.example"));
    assert!(timeline.contains(" there (UTC+1)"), "the device's own zone is at hand");
    assert!(timeline.contains("href=\"/calls/older\""));

    site.sign_in_as("Olga Operator", vec![Grant::everywhere(Role::Operator)]).await;
    let page = site.get(BERGEN).await.text;
    assert!(!page.contains("changed by") && page.contains("Party older"), "who may not see the audit log does not see it here");
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let page = site.get(BERGEN).await.text;
    assert!(!page.contains("Party older") && page.contains("Call with Hidden"), "{page}");
}

#[tokio::test]
async fn a_long_timeline_has_pages_that_lose_nothing() {
    let site = TestSite::seeded().await;
    let start = site.now();
    let calls: Vec<_> = (0..60).map(|number| past(&format!("c{number}"), 1, start - SignedDuration::from_mins(number), 0.1)).collect();
    site.remember(&calls).await;
    site.clock.advance(SignedDuration::from_hours(1));
    let (mut path, mut seen) = (BERGEN.to_owned(), Vec::new());
    for page in 0..9 {
        let text = site.get(&path).await.text;
        seen.extend(text.split("href=\"/calls/c").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<u32>().ok()));
        let Some(older) = text.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split(['"', '#']).next()) else { break };
        assert!(page < 4, "the timeline ends");
        assert!(page == 0 || text.contains("Newest"));
        path = older.to_owned();
    }
    assert_eq!(seen, (0..60).collect::<Vec<_>>());
    assert!(site.get(&format!("{BERGEN}?before=yesterday")).await.text.contains("<code>before=yesterday</code>"));
}

#[tokio::test]
async fn software_versions_are_counted_against_the_most_common() {
    let site = inventory().await;
    let page = site.get("/software").await.text;
    assert!(page.contains("48 devices") && page.contains("1 device is behind"), "{page}");
    let behind = site.get("/software?drift=behind").await.text;
    assert!(behind.contains("RoomOS 11.9.1.0 aaaa") && behind.contains("Behind</span>"), "{behind}");
    // Device 3 is a Cisco 8845, one of eight: 12.5 %.
    assert!(behind.contains("12.5\u{a0}%"), "{behind}");
    assert!(behind.contains("/devices?product=Cisco+8845&#38;software=RoomOS+11.9.1.0+aaaa&#38;channel=Stable"), "{behind}");
    let list = site.get("/devices?product=Cisco+8845&software=RoomOS+11.9.1.0+aaaa&channel=Stable").await.text;
    assert_eq!(names(&list), ["Compass 3"]);
    let json: serde_json::Value = serde_json::from_str(&site.get("/software.json?drift=behind").await.text).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!([{
            "product": "Cisco 8845", "software": "RoomOS 11.9.1.0 aaaa", "upgrade_channel": "Stable", "devices": 1, "share_percent": 12.5, "drift": "behind",
            "most_common": "RoomOS 11.32.2.5 0c5f5ff7a64",
        }])
    );
    let csv = site.get("/software.csv?sort=-devices").await.text;
    assert!(csv.contains("Product,Software,Upgrade channel,Devices,"), "{csv}");
    let xlsx = site.request(Method::GET, "/software.xlsx").body(Body::empty()).expect("a request");
    assert_eq!(site.status(xlsx).await.0, StatusCode::OK);
    assert!(site.get("/software?drift=far&product=None").await.text.contains("No version matches"));
}

#[tokio::test]
async fn software_of_other_locations_is_not_counted() {
    let mut site = inventory().await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Viewer, "Oslo")]).await;
    let page = site.get("/software").await.text;
    assert!(page.contains("12 devices") && !page.contains("11.9.1.0"), "{page}");
    assert!(!site.get("/software.json").await.text.contains("11.9.1.0"));
}
