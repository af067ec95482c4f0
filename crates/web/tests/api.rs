//! The interface for programs: pages with cursors, the same rights as the pages, and a description that fits the answers.

mod site;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use engine::access::Origin;
use jiff::SignedDuration;
use model::{Connection, Grant, Role, TokenScope};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use site::{TestSite, at, organization, past};

async fn get(site: &TestSite, path: &str) -> Value {
    let answer = site.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

fn items(page: &Value) -> &Vec<Value> {
    page["items"].as_array().expect("items")
}

#[tokio::test]
async fn a_cursor_leads_through_all_devices_once() {
    let site = TestSite::seeded().await;
    let (mut names, mut path, mut pages) = (Vec::new(), "/api/v1/devices?limit=20&sort=name".to_owned(), 0);
    loop {
        let page = get(&site, &path).await;
        names.extend(items(&page).iter().map(|device| device["name"].as_str().expect("a name").to_owned()));
        pages += 1;
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/devices?limit=20&sort=name&cursor={next}");
    }
    assert_eq!((names.len(), pages), (48, 3));
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 48, "each once");
    let filtered = get(&site, "/api/v1/devices?state=issues").await;
    assert_eq!((items(&filtered).len(), &filtered["next"]), (1, &Value::Null));
    assert_eq!(filtered["items"][0]["error_codes"], json!(["microphone-muted-by-usage", "temperature-high"]));
}

#[tokio::test]
async fn a_cursor_leads_through_all_samples_of_a_call() {
    let site = TestSite::seeded().await;
    for minutes in 3..7 {
        site.in_call(1, "Long", minutes, 1.0).await;
        site.clock.advance(SignedDuration::from_mins(1));
    }
    let path = "/api/v1/calls/call-001/samples";
    let whole: Vec<Value> = serde_json::from_str(&site.get("/calls/call-001/samples.json").await.text).expect("a file");
    assert!(whole.len() >= 20, "four times five channels: {}", whole.len());
    for limit in [1, 7, whole.len() - 1, whole.len(), whole.len() + 1] {
        let (mut read, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let page = get(&site, &format!("{path}?limit={limit}{cursor}")).await;
            assert!(items(&page).len() <= limit, "{limit}");
            read.extend(items(&page).clone());
            pages += 1;
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!((&read, pages), (&whole, whole.len().div_ceil(limit)), "{limit}");
    }
    for wrong in ["nonsense", "s1.1.2.audio.incoming", "s1.x.1.audio.incoming.main"] {
        let answer = site.get(&format!("{path}?cursor={wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn what_is_no_page_is_said_so() {
    let site = TestSite::seeded().await;
    for (path, field) in [
        ("/api/v1/devices?limit=0", "limit"),
        ("/api/v1/devices?limit=many", "limit"),
        ("/api/v1/devices?cursor=nonsense", "cursor"),
        ("/api/v1/calls/history?cursor=nonsense", "cursor"),
        // A cursor of another order, "c1 remote a 0 0 ": it would list by what a reader may not see.
        ("/api/v1/calls/history?cursor=63312072656d6f74652061203020302000", "cursor"),
        ("/api/v1/calls/history?cursor=63312072656d6f746520612030203020", "cursor"),
        ("/api/v1/calls/history?band=purple", "band"),
        ("/api/v1/quality?table=nope", "table"),
        ("/quality.csv?from=2026-01-10&to=2026-01-01", "from"),
        ("/calls/history.csv?from=yesterday", "from"),
        ("/devices.json?state=purple", "state"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(answer.text.contains(field), "{path}: {}", answer.text);
    }
}

#[tokio::test]
async fn the_description_names_what_the_answers_hold() {
    let site = TestSite::seeded().await;
    let description = get(&site, "/api/v1/openapi.json").await;
    assert_eq!(description["openapi"], "3.1.0");
    let paths = description["paths"].as_object().expect("paths");
    let described = |path: &str| paths[path]["get"]["responses"]["200"]["content"]["application/json"]["schema"].clone();
    site.in_call(2, "Rotterdam", 3, 2.0).await;
    site.remember(&[past("old-1", 1, site.now() - SignedDuration::from_hours(30), 5.0)]).await;
    for path in ["/api/v1/devices", "/api/v1/software", "/api/v1/calls", "/api/v1/calls/history", "/api/v1/quality", "/api/v1/sources"] {
        let page = get(&site, path).await;
        assert!(page.get("next").is_some() && !items(&page).is_empty(), "{path}");
        assert_fits(path, &page, &described(path));
    }
    for (path, template) in [
        ("/api/v1/overview", "/api/v1/overview"),
        ("/api/v1/devices/device-001", "/api/v1/devices/{id}"),
        ("/api/v1/devices/device-002", "/api/v1/devices/{id}"),
        ("/api/v1/devices/device-001/availability", "/api/v1/devices/{id}/availability"),
        ("/api/v1/devices/device-001/timeline", "/api/v1/devices/{id}/timeline"),
        ("/api/v1/devices/device-001/peripherals", "/api/v1/devices/{id}/peripherals"),
        ("/api/v1/calls/call-002", "/api/v1/calls/{id}"),
        ("/api/v1/calls/call-002/samples", "/api/v1/calls/{id}/samples"),
        ("/api/v1/calls/old-1", "/api/v1/calls/{id}"),
    ] {
        assert_fits(path, &get(&site, path).await, &described(template));
    }
}

/// Every value has a description of its kind, all the way down.
fn assert_fits(path: &str, value: &Value, schema: &Value) {
    let schema = schema.get("anyOf").map_or(schema, |any| &any[0]);
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let kinds = &schema["type"];
    let fits = kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.iter().any(|other| other == kind));
    assert!(fits, "{path} is a {kind}, not {kinds}");
    match value {
        Value::Array(items) => {
            for item in items {
                assert_fits(&format!("{path}[]"), item, &schema["items"]);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                let described = schema["properties"].get(key).or_else(|| schema.get("additionalProperties"));
                assert_fits(&format!("{path} {key}"), value, described.unwrap_or_else(|| panic!("{path} does not describe {key}")));
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn one_device_has_everything_the_page_shows() {
    let site = TestSite::seeded().await;
    site.in_call(1, "Somebody", 3, 1.0).await;
    let device = get(&site, "/api/v1/devices/device-001").await;
    let listed = get(&site, "/api/v1/devices?id=device-001").await;
    for (key, value) in listed["items"][0].as_object().expect("a device") {
        assert_eq!(&device[key], value, "{key}: as in the list");
    }
    assert_eq!(device["network"], json!({ "interface": "LAN", "ipv4": "10.20.0.11", "gateway": "10.20.0.1", "speed": "1000full" }));
    assert_eq!(device["running_calls"], json!(["call-001"]));
    assert_eq!(device["own_software"]["version"], "ce11.32.2.5");
    let parts: Vec<_> =
        device["peripherals"].as_array().expect("parts").iter().map(|part| (&part["name"], &part["is_connected"])).collect();
    assert_eq!(parts, [(&json!("Cisco Room Navigator"), &json!(true)), (&json!("Cisco Quad Camera"), &json!(false))]);
    assert_eq!(get(&site, "/api/v1/devices/device-001/peripherals").await["items"], device["peripherals"]);
    assert_eq!(get(&site, "/api/v1/devices/device-002").await["network"], Value::Null, "unknown, not empty");

    let mut devices = site::devices(site.now());
    devices[0].health_issues = vec![model::HealthIssue {
        title: "The camera is not connected".to_owned(),
        description: None,
        recommended_action: Some("Connect it.".to_owned()),
        level: Some("error".to_owned()),
        since: Some(site.now()),
    }];
    site.record(&devices).await;
    let issues = get(&site, "/api/v1/devices/device-001").await["health_issues"].clone();
    let issue = json!({ "title": "The camera is not connected", "description": null, "recommended_action": "Connect it.", "level": "error",
        "since": "2026-01-15T12:00:00Z" });
    assert_eq!(issues, json!([issue]));
}

/// Device 1 was online for 12 hours, offline for 4 and online for 8: 24 hours are known.
async fn with_an_outage() -> TestSite {
    let mut site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    for (hours, connection) in [(12, Connection::Disconnected), (4, Connection::Connected), (8, Connection::Connected)] {
        site.clock.advance(SignedDuration::from_hours(hours));
        devices[0].connection = connection;
        site.record(&devices).await;
    }
    site.sign_in().await;
    site
}

#[tokio::test]
async fn availability_is_told_for_any_time() {
    let site = with_an_outage().await;
    let rounded = |page: &Value, key: &str| (page[key].as_f64().expect("a number") * 100.0).round();
    let week = get(&site, "/api/v1/devices/device-001/availability?range=7d").await;
    // 20 of 24 hours are 83.33 %, 24 of 168 are 14.29 %.
    assert_eq!((rounded(&week, "up_percent"), rounded(&week, "known_percent")), (8_333.0, 1_429.0));
    assert_eq!((&week["offline_s"], &week["up_s"]), (&json!(4 * 3_600), &json!(20 * 3_600)));
    let states: Vec<_> = items(&week).iter().map(|span| (&span["state"], &span["duration_s"])).collect();
    let (online, offline) = (json!("online"), json!("offline"));
    let hours = |hours: i64| json!(hours * 3_600);
    assert_eq!(states, [(&Value::Null, &hours(144)), (&online, &hours(12)), (&offline, &hours(4)), (&online, &hours(8))]);
    assert_eq!(week["items"][0]["from"], week["from"]);
    // The hour before the outage and its first hour.
    let cut = "/api/v1/devices/device-001/availability?from=2026-01-15T23:00:00Z&to=2026-01-16T01:00:00Z";
    assert_eq!(get(&site, cut).await["up_percent"], 50);
    let usual = get(&site, "/api/v1/devices/device-001/availability").await;
    assert_eq!(usual["from"], "2025-12-17T12:00:00Z", "30 days unless a time is given");
    // What lies ahead is not asked for.
    assert_eq!(get(&site, "/api/v1/devices/device-001/availability?from=2026-01-16&to=2026-02-01").await["until"], "2026-01-16T12:00:00Z");
    for wrong in ["range=7w", "from=2026-01-16&to=2026-01-15", "from=2027-01-01", "state=online"] {
        let answer = site.get(&format!("/api/v1/devices/device-001/availability?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_cursor_leads_through_a_whole_timeline() {
    let mut site = with_an_outage().await;
    let start = site.now();
    // Three calls of one moment among others: the end of a page may stand between them.
    let calls: Vec<_> = (0..20)
        .map(|number| past(&format!("c{number:02}"), 1, start - SignedDuration::from_mins(10 * if number < 3 { 1 } else { number }), 0.1))
        .collect();
    site.remember(&calls).await;
    site.clock.advance(SignedDuration::from_hours(1));
    site.sign_in().await;
    site.post("/devices/device-001/label", "region=West&notes=").await;
    let path = "/api/v1/devices/device-001/timeline";
    let whole = get(&site, &format!("{path}?limit=500")).await;
    assert_eq!((items(&whole).len(), &whole["next"]), (20 + 3 + 1, &Value::Null));
    let newest = &whole["items"][0];
    assert_eq!((&newest["kind"], &newest["action"], &newest["outcome"]), (&json!("audit"), &json!("device.label"), &json!("done")));
    assert_eq!(newest["changes"], json!(["region: none → “West”"]));
    let call = items(&whole).iter().find(|entry| entry["kind"] == "call").expect("a call");
    assert_eq!((&call["remote"], &call["duration_s"], &call["band"]), (&json!("Party c00"), &json!(720), &json!("good")));
    for limit in [1, 2, 7, 23, 24, 25] {
        let (mut read, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let page = get(&site, &format!("{path}?limit={limit}{cursor}")).await;
            assert!(items(&page).len() <= limit, "{limit}");
            read.extend(items(&page).clone());
            pages += 1;
            assert!(pages < 30, "it ends");
            let Some(next) = page["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!((&read, pages), (items(&whole), 24_usize.div_ceil(limit)), "{limit}");
    }
    let file: Vec<Value> = serde_json::from_str(&site.get("/devices/device-001/export.json?table=timeline").await.text).expect("a file");
    assert_eq!(&file, items(&whole));
    for wrong in ["cursor=nonsense", "cursor=t1.x.0", "range=7d", "kind=call"] {
        assert_eq!(site.get(&format!("{path}?{wrong}")).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    // Who may not see the audit log does not see it here, and names are hidden as on the page.
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let hers = get(&site, &format!("{path}?limit=500")).await;
    assert_eq!(items(&hers).len(), 23);
    assert!(items(&hers).iter().all(|entry| entry["kind"] != "audit" && (entry["kind"] != "call" || entry["remote"] == "Hidden")));
}

#[tokio::test]
async fn a_running_call_has_a_score_for_every_channel_with_its_formula() {
    let site = TestSite::seeded().await;
    site.in_call(2, "Rotterdam", 10, 8.0).await;
    let call = get(&site, "/api/v1/calls/call-002").await;
    assert_eq!((&call["is_running"], &call["duration_s"], &call["ended_at"]), (&json!(true), &json!(600), &Value::Null));
    assert_eq!(
        (&call["remote_name"], &call["device_id"], &call["location"]),
        (&json!("Rotterdam"), &json!("device-002"), &json!("Rotterdam"))
    );
    let channels = call["channels"].as_array().expect("channels");
    assert_eq!(channels.len(), 5);
    // Sound of 1 % loss by Opus, delay 24 ms as the device tells it: full band.
    let sound = &channels[0];
    assert_eq!((&sound["kind"], &sound["direction"], &sound["channel"]), (&json!("audio"), &json!("incoming"), &json!(1)));
    let score = &sound["score"];
    assert_eq!((&score["result"], &score["model"], &score["band"]), (&json!("scored"), &call["model"], &call["audio_band"]));
    assert_eq!((&score["r"], &score["mos"]), (&call["audio_r"], &call["audio_mos"]));
    let terms = &score["terms"];
    assert_eq!((&terms["delay"]["from"], &terms["delay"]["ms"], &terms["loss_percent"]), (&json!("end_to_end"), &json!(24.0), &json!(1.0)));
    let number = |value: &Value| value.as_f64().expect("a number");
    let r = number(&terms["best_r"]) - number(&terms["delay_impairment"]) - number(&terms["equipment_impairment"]);
    assert!((r - number(&terms["r"])).abs() < 1e-9, "the terms add up: {terms}");
    assert!(
        score["formula"].as_array().is_some_and(|steps| steps.iter().any(|step| step.as_str().is_some_and(|step| step.contains("R = "))))
    );
    // Pictures have facts and no score.
    let picture = &channels[2]["score"];
    assert_eq!(
        (&picture["result"], &picture["mos"], &picture["facts"][0]["name"]),
        (&json!("measured"), &Value::Null, &json!("packet loss"))
    );
    let listed = get(&site, "/api/v1/calls").await["items"][0].clone();
    for key in ["band", "audio_r", "audio_mos", "audio_band", "video_band", "model", "started_at", "remote_name"] {
        assert_eq!(listed[key], call[key], "{key}");
    }
    // A device that is silent tells nothing of now.
    site.clock.advance(SignedDuration::from_mins(5));
    let silent = get(&site, "/api/v1/calls/call-002").await;
    assert_eq!((&silent["is_fresh"], &silent["band"], &silent["audio_r"]), (&json!(false), &json!("unknown"), &Value::Null));
    assert_eq!(silent["channels"][0]["score"]["result"], "unknown");
}

#[tokio::test]
async fn a_past_call_tells_how_it_was_scored_then() {
    let site = TestSite::seeded().await;
    let mut call = past("old-1", 4, site.now() - SignedDuration::from_hours(30), 5.0);
    for leg in [&mut call.audio.incoming, &mut call.audio.outgoing] {
        (leg.round_trip_ms, leg.codec) = (None, None);
    }
    model::quality::Judge::default().past(&call).note_in(&mut call);
    site.remember(&[call]).await;
    let call = get(&site, "/api/v1/calls/old-1").await;
    assert_eq!((&call["is_running"], &call["duration_s"], &call["region"]), (&json!(false), &json!(720), &json!("Nordics")));
    let kinds: Vec<_> = call["channels"].as_array().expect("channels").iter().map(|channel| channel["kind"].as_str()).collect();
    assert_eq!(kinds, [Some("audio"), Some("audio"), Some("video"), Some("video")]);
    let score = &call["channels"][0]["score"];
    // 5 % of G.711 with concealment, no delay: 93.2 − 95 × 5 ÷ (5 + 25.1) = 77.42.
    assert!((score["r"].as_f64().expect("R") - 77.42).abs() < 0.005, "{score}");
    assert_eq!((&score["r"], &score["model"]), (&call["audio_r"], &json!("g107-nb-1")));
    assert_eq!((&score["terms"]["delay"]["from"], &score["terms"]["delay"]["ms"]), (&json!("unknown"), &Value::Null), "not 0");
    let labels: Vec<_> = score["labels"].as_array().expect("labels").iter().map(|label| label["label"].as_str().expect("words")).collect();
    assert_eq!(labels, ["codec not known", "without delay"]);
    assert_eq!(call["judged_then"], "Stored as judged by g107-nb-1: sound MOS 3.92, fair; pictures poor.");
    let listed = get(&site, "/api/v1/calls/history").await["items"][0].clone();
    for key in ["band", "audio_r", "audio_mos", "video_band", "model", "sources", "disconnect_cause", "remote_name", "software", "type"] {
        assert_eq!(listed[key], call[key], "{key}");
    }
}

#[tokio::test]
async fn the_overview_is_one_object() {
    let site = TestSite::seeded().await;
    site.in_call(4, "Oslo caller", 3, 20.0).await;
    let overview = get(&site, "/api/v1/overview").await;
    assert_eq!(
        (&overview["verdict"]["band"], &overview["devices"]["total"], &overview["devices"]["in_need"]),
        (&json!("bad"), &json!(48), &json!(4))
    );
    assert_eq!((&overview["devices"]["by_state"]["offline"], &overview["devices"]["by_state"]["standby"]), (&json!(3), &json!(1)));
    let page = site.get("/").await.text;
    assert!(page.contains(overview["verdict"]["headline"].as_str().expect("words")), "as on the page: {overview}");
    assert_eq!((&overview["calls"]["total"], &overview["calls"]["by_band"]["bad"]), (&json!(1), &json!(1)));
    let worst = &overview["calls"]["worst"][0];
    assert_eq!((&worst["id"], &worst["loss_percent"], &worst["remote"]), (&json!("call-004"), &json!(20), &json!("Oslo caller")));
    let wrong: Vec<_> = overview["problems"].as_array().expect("problems").iter().map(|one| (&one["device_id"], &one["band"])).collect();
    assert!(wrong.contains(&(&json!("device-007"), &json!("bad"))) && wrong.contains(&(&json!("device-012"), &json!("poor"))), "{wrong:?}");
    assert_eq!(overview["sources"], get(&site, "/api/v1/sources").await["items"]);
    assert_eq!(overview["sources"][0]["state"], "live");

    let mut empty = TestSite::start().await;
    empty.sign_in().await;
    assert_eq!(get(&empty, "/api/v1/overview").await["verdict"]["band"], "unknown");
}

/// Ways to one device, one call and all of it, each with what a reader of Oslo gets.
const ONE: [&str; 6] = ["", "/availability", "/timeline", "/peripherals", "/export.csv", "/export.json?table=timeline"];

#[tokio::test]
async fn programs_see_what_their_owner_sees() {
    let mut site = TestSite::start().await;
    site.seed().await;
    site.in_call(4, "Oslo caller", 3, 9.4).await;
    site.in_call(1, "Bergen caller", 3, 9.4).await;
    let old = site.now() - SignedDuration::from_hours(30);
    site.remember(&[past("oslo-old", 4, old, 5.0), past("bergen-old", 1, old, 5.0)]).await;
    site.sign_in_as("Ola Oslo", vec![at(Role::Viewer, "Oslo")]).await;
    let path = |id: &str, part: &str| {
        if part.starts_with("/export") { format!("/devices/{id}{part}") } else { format!("/api/v1/devices/{id}{part}") }
    };
    for part in ONE {
        assert_eq!(site.get(&path("device-004", part)).await.status, StatusCode::OK, "{part}");
        for id in ["device-001", "device-999", "%20"] {
            assert_eq!(site.get(&path(id, part)).await.status, StatusCode::NOT_FOUND, "{part} of {id}");
        }
    }
    for (id, status) in [
        ("call-004", StatusCode::OK),
        ("oslo-old", StatusCode::OK),
        ("call-001", StatusCode::NOT_FOUND),
        ("bergen-old", StatusCode::NOT_FOUND),
    ] {
        let answer = site.get(&format!("/api/v1/calls/{id}")).await;
        assert_eq!(answer.status, status, "{id}");
        assert!(
            !answer.text.contains("caller") && !answer.text.contains("Party") && !answer.text.contains("+47"),
            "who calls is hidden: {}",
            answer.text
        );
    }
    assert_eq!(get(&site, "/api/v1/calls/call-004").await["remote_name"], "Hidden");
    for path in ["/api/v1/overview", "/overview.csv?table=problems", "/overview.json?table=calls", "/overview.csv"] {
        let text = site.get(path).await.text;
        for other in ["Bergen", "device-001", "device-007", "Oslo caller"] {
            assert!(!text.contains(other), "{path} shows {other}: {text}");
        }
    }
    assert_eq!(get(&site, "/api/v1/overview").await["devices"]["total"], 12);

    // A token for something else opens none of it.
    let link = site.link_of("Olga Operator", vec![Grant::everywhere(Role::Operator)]).await;
    let secret = link.split_once("link=").expect("a secret").1.to_owned();
    let session = site.access.exchange(&secret.into(), &Origin::local()).await.expect("a session");
    let principal = site.access.session(&session).await.expect("an answer").expect("a session").principal;
    let ends = site.now() + SignedDuration::from_hours(24);
    site.sign_off();
    for (scope, status) in [(TokenScope::Read, StatusCode::OK), (TokenScope::Metrics, StatusCode::FORBIDDEN)] {
        let token = site.access.create_api_token(&principal, &Origin::local(), scope.as_str(), &[scope], ends).await.expect("a token").1;
        let paths = ONE.map(|part| path("device-001", part));
        for path in paths.iter().map(String::as_str).chain(["/api/v1/calls/call-001", "/api/v1/overview", "/overview.xlsx"]) {
            let request = site.request(Method::GET, path).header(header::AUTHORIZATION, format!("Bearer {}", token.expose_secret()));
            assert_eq!(site.status(request.body(Body::empty()).expect("a request")).await.0, status, "{scope:?} at {path}");
        }
    }
}

#[tokio::test]
async fn the_tables_of_a_device_and_of_the_overview_leave_as_files() {
    let mut site = with_an_outage().await;
    let mut devices = site::devices(site.now());
    devices[0].name = "=HYPERLINK(\"http://evil.example\")".to_owned();
    devices[0].connection = Connection::Disconnected;
    site.record(&devices).await;
    site.sign_in().await;
    let page = site.get("/devices/device-001").await.text;
    for (table, head) in [
        ("facts", "About,Name for programs,Name,Value"),
        ("uptime", "From (UTC),Until (UTC),\"Up, of the known time (%)\","),
        ("availability", "From (UTC),Until (UTC),"),
        ("peripherals", "Name,Type,Serial number,"),
        ("timeline", "Time (UTC),"),
    ] {
        assert!(page.contains(&format!("/devices/device-001/export.csv?table={table}")), "the page offers {table}");
        let csv = site.get(&format!("/devices/device-001/export.csv?table={table}")).await;
        assert!(csv.text.starts_with(&format!("\u{feff}{head}")), "{table}: {}", csv.text);
        assert!(csv.text.lines().count() > 2, "{table}: {}", csv.text);
        assert!(
            csv.header("content-type").starts_with("text/csv")
                && csv.header("content-disposition").contains("attachment; filename=\"device")
        );
        let rows: Vec<Value> =
            serde_json::from_str(&site.get(&format!("/devices/device-001/export.json?table={table}")).await.text).expect("JSON");
        assert_eq!(rows.len(), csv.text.lines().count() - 1, "{table}");
        let xlsx = site.get(&format!("/devices/device-001/export.xlsx?table={table}")).await;
        assert!(xlsx.status == StatusCode::OK && xlsx.text.starts_with("PK"), "{table}");
    }
    let facts = site.get("/devices/device-001/export.csv").await.text;
    assert!(facts.contains("\"'=HYPERLINK(\"\"http") && facts.contains("Network,network_ipv4,IPv4 address,10.20.0.11"), "{facts}");
    let both: Value = serde_json::from_str(&site.get("/devices/device-001/export.json?table=uptime").await.text).expect("JSON");
    assert_eq!((&both[0]["from"], &both[1]["from"]), (&json!("2026-01-09T12:00:00Z"), &json!("2025-12-17T12:00:00Z")));

    let overview = site.get("/").await.text;
    for (table, head) in [
        ("summary", "Name for programs,Name,Value"),
        ("problems", "How bad,What,"),
        ("calls", "Call,"),
        ("sources", "Source,\"State: live"),
    ] {
        assert!(overview.contains(&format!("/overview.csv?table={table}")), "the page offers {table}");
        let csv = site.get(&format!("/overview.csv?table={table}")).await;
        assert!(csv.text.starts_with(&format!("\u{feff}{head}")), "{table}: {}", csv.text);
        let rows: Vec<Value> = serde_json::from_str(&site.get(&format!("/overview.json?table={table}")).await.text).expect("JSON");
        assert_eq!(rows.len(), csv.text.lines().count() - 1, "{table}");
        assert!(site.get(&format!("/overview.xlsx?table={table}")).await.text.starts_with("PK"));
    }
    let problems = site.get("/overview.csv?table=problems").await.text;
    assert!(problems.contains("\"'=HYPERLINK") && problems.contains("device-012"), "{problems}");
    for wrong in [
        "/overview.csv?table=devices",
        "/overview.csv?state=offline",
        "/devices/device-001/export.csv?table=calls",
        "/devices/device-001/export.csv?range=7d",
    ] {
        assert_eq!(site.get(wrong).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn every_device_that_needs_care_is_in_the_file() {
    let site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    for device in &mut devices[..30] {
        device.connection = Connection::Disconnected;
    }
    site.record(&devices).await;
    let rows: Vec<Value> = serde_json::from_str(&site.get("/overview.json?table=problems").await.text).expect("JSON");
    // 30 and device 31, which is offline in the seed.
    assert_eq!(rows.iter().filter(|row| row["state"] == "Offline").count(), 31, "the page shows six of them");
}

#[tokio::test]
async fn figures_that_wait_to_be_computed_are_told() {
    let site = TestSite::seeded().await;
    let started_at = site.now() - SignedDuration::from_hours(26);
    site.remember(&[past("counted", 1, started_at, 0.1)]).await;
    let computed = get(&site, "/api/v1/quality").await;
    assert_eq!(computed["behind"], json!({ "count": 0, "oldest": null }));
    assert!(items(&computed).iter().all(|row| row["behind"] == 0));
    // Ten minutes past ten yesterday: the hour and the day wait.
    let late = past("late", 1, started_at + SignedDuration::from_mins(10), 0.1);
    site.store.history().record(&organization(), &[late], site.now()).await.expect("recorded");
    for table in ["", "?table=devices", "?table=locations"] {
        let page = get(&site, &format!("/api/v1/quality{table}")).await;
        assert_eq!(page["behind"], json!({ "count": 2, "oldest": "2026-01-14T00:00:00Z" }), "{table}");
        assert!(items(&page).iter().any(|row| row["behind"] != 0), "{table}: {page}");
    }
    let hours = get(&site, "/api/v1/quality?step=hour&range=7d").await;
    let waiting: Vec<_> = items(&hours).iter().filter(|row| row["behind"] != 0).map(|row| (&row["from"], &row["behind"])).collect();
    assert_eq!(waiting, [(&json!("2026-01-14T10:00:00Z"), &json!(1))], "that hour, and no other of the day");
    let csv = site.get("/quality.csv?table=devices").await.text;
    assert!(csv.lines().next().is_some_and(|head| head.ends_with("Hours and days of it still to be computed")), "{csv}");
    assert!(csv.lines().nth(1).is_some_and(|row| row.ends_with(",2")), "{csv}");
}
