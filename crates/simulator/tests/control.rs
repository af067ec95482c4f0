//! `/_sim/`: the clock, the living world, the journal, starting over.

mod common;

use std::collections::HashSet;

use common::{START, Sim, config, send};
use serde_json::json;

#[tokio::test]
async fn the_clock_is_read_and_advanced() {
    let sim = Sim::start(config()).await;
    let clock = sim.control_get("clock").await;
    assert_eq!(clock, json!({ "now": START.replace('Z', ".000Z"), "time_scale": 0.0 }));
    sim.advance(90.5).await;
    assert_eq!(sim.control_get("clock").await["now"], "2026-06-01T12:01:30.500Z");
    for wrong in [json!({ "advance_seconds": -1 }), json!({ "advance_seconds": "x" }), json!({}), json!({ "advance_seconds": 1, "x": 1 })] {
        sim.control_post("clock", &wrong).await.error(400);
    }
}

#[tokio::test]
async fn the_world_lives_and_can_be_paused() {
    let mut config = config();
    config.devices = 60;
    let sim = Sim::start(config).await;
    let calls = async || -> HashSet<String> {
        let world = sim.control_get("world").await;
        let devices = world["devices"].as_array().unwrap();
        let of = |d: &serde_json::Value| {
            let id = d["id"].as_str().unwrap().to_owned();
            d["calls"].as_array().into_iter().flatten().map(move |c| format!("{id} {}", c["callId"])).collect::<Vec<_>>()
        };
        devices.iter().flat_map(of).collect()
    };
    let offline = async || {
        let world = sim.control_get("world").await;
        world["devices"].as_array().unwrap().iter().filter(|d| d["online"] == false).map(|d| d["id"].clone()).collect::<Vec<_>>()
    };
    let (first, first_offline) = (calls().await, offline().await);
    assert!(!first.is_empty(), "calls are in progress from the beginning");
    sim.advance(3600.0).await;
    assert_eq!((&calls().await, &offline().await), (&first, &first_offline), "nothing happens while paused");
    sim.act("resume", &json!({})).await;
    let mut states = HashSet::new();
    let mut outages = HashSet::new();
    for _ in 0..60 {
        sim.advance(60.0).await;
        let mut now: Vec<_> = calls().await.into_iter().collect();
        now.sort_unstable();
        states.insert(now);
        outages.insert(offline().await.len());
    }
    assert!(states.len() > 20, "calls come and go: {} states in an hour", states.len());
    assert!(outages.len() > 2, "devices drop and return: {outages:?}");
}

#[tokio::test]
async fn two_lives_of_one_seed_are_alike() {
    let (a, b) = (Sim::start(config()).await, Sim::start(config()).await);
    for sim in [&a, &b] {
        sim.act("resume", &json!({})).await;
        sim.advance(7200.0).await;
    }
    assert_eq!(a.control_get("world").await, b.control_get("world").await);
}

#[tokio::test]
async fn actions_that_cannot_be_are_refused() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    let phone = sim.get("/devices?type=phone").await.items()[0]["id"].as_str().unwrap().to_owned();
    let refused = async |body: serde_json::Value, status: u16| sim.control_post("world", &body).await.error(status);
    refused(json!({ "action": "explode" }), 400).await;
    refused(json!({ "action": "start_call" }), 400).await;
    refused(json!({ "action": "start_call", "deviceId": "x" }), 400).await;
    refused(json!({ "action": "start_call", "deviceId": phone }), 403).await;
    refused(json!({ "action": "end_call", "deviceId": device }), 400).await;
    let message = refused(json!({ "action": "set_quality", "deviceId": device, "quality": { "loss_percent": 101 } }), 400).await;
    assert!(message.contains("loss_percent"), "{message}");
    refused(json!({ "action": "set_quality", "deviceId": device, "quality": { "los_percent": 1 } }), 400).await;
    sim.act("device_offline", &json!({ "deviceId": device })).await;
    refused(json!({ "action": "start_call", "deviceId": device }), 404).await;
    send(sim.client.post(sim.control("reset")).header("content-type", "text/plain").body("x")).await.error(415);
    send(sim.client.post(sim.control("reset")).header("origin", "http://evil.example")).await.error(403);
    send(sim.client.delete(sim.control("world"))).await.error(405);
    send(sim.client.get(sim.control("nothing"))).await.error(404);
}

#[tokio::test]
async fn the_journal_tells_what_was_asked_and_no_secret() {
    let sim = Sim::start(config()).await;
    let c = sim.credentials.clone();
    sim.get("/people?max=3").await;
    sim.get_as(&c.limited_token, "/devices").await;
    sim.get_as("stranger-secret", "/devices").await;
    sim.get("/nothing").await;
    let journal = sim.control_get("journal?since=0").await;
    let entries = journal["entries"].as_array().unwrap();
    let short: Vec<_> = entries.iter().map(|e| json!([e["n"], e["method"], e["path"], e["operation"], e["status"], e["token"]])).collect();
    let expected = [
        json!([1, "GET", "/v1/people", "list-people", 200, "admin"]),
        json!([2, "GET", "/v1/devices", "list-devices", 403, "limited"]),
        json!([3, "GET", "/v1/devices", null, 401, null]),
        json!([4, "GET", "/v1/nothing", null, 404, "admin"]),
    ];
    assert_eq!(short, expected);
    let keys: Vec<_> = entries[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["n", "time", "method", "path", "operation", "status", "token", "duration_ms"]);
    assert!(entries[0]["duration_ms"].is_f64());
    assert_eq!(journal["next"], 4);
    let text = journal.to_string();
    for secret in [&c.admin_token, &c.limited_token, "stranger-secret"] {
        assert!(!text.contains(secret));
    }
    sim.get("/roles").await;
    let rest = sim.control_get("journal?since=4").await;
    assert_eq!((rest["entries"].as_array().unwrap().len(), &rest["next"]), (1, &json!(5)));
    assert_eq!(sim.control_get("journal?since=5").await["entries"], json!([]));
}

#[tokio::test]
async fn reset_starts_over() {
    let sim = Sim::start(config()).await;
    let before = sim.get("/people?max=1000").await.text;
    let id = sim.get("/people").await.items()[9]["id"].as_str().unwrap().to_owned();
    assert_eq!(send(sim.request("DELETE", &format!("/people/{id}"))).await.status, 204);
    sim.advance(5000.0).await;
    assert_ne!(sim.get("/people?max=1000").await.text, before);
    for _ in 0..20 {
        sim.get_as(&sim.credentials.rate_limited_token, "/people/me").await;
    }
    assert_eq!(sim.control_post("reset", &json!({})).await.status, 204);
    assert_eq!(sim.control_get("journal?since=0").await["entries"], json!([]));
    assert_eq!(sim.get("/people?max=1000").await.text, before);
    assert_eq!(sim.control_get("clock").await["now"], "2026-06-01T12:00:00.000Z");
    assert_eq!(sim.get_as(&sim.credentials.rate_limited_token, "/people/me").await.status, 200);
}

#[tokio::test]
async fn a_person_is_put_into_a_call_and_taken_out() {
    let sim = Sim::start(config()).await;
    let people = sim.get("/people?callingData=true&max=100").await.json();
    let people = people["items"].as_array().unwrap().clone();
    let person = people.iter().find(|person| person["extension"].is_string()).expect("somebody with calling")["id"].clone();
    let calls = async || {
        let list = sim.get(&format!("/telephony/calls/members/{}/calls", person.as_str().unwrap())).await.json();
        list["items"].as_array().cloned().unwrap_or_default()
    };
    for (direction, personality) in [("incoming", "terminator"), ("outgoing", "originator")] {
        let made =
            sim.act("start_person_call", &json!({ "personId": person, "number": "+14155550142", "direction": direction })).await.json();
        let list = calls().await;
        assert_eq!(list.len(), 1, "{list:?}");
        assert_eq!(
            (&list[0]["id"], &list[0]["state"], &list[0]["personality"]),
            (&made["callId"], &json!("connected"), &json!(personality))
        );
        assert_eq!(list[0]["remoteParty"]["number"], "+14155550142");
        sim.act("end_person_call", &json!({ "personId": person })).await;
        assert_eq!(calls().await.len(), 0);
    }
    for wrong in [
        json!({ "action": "start_person_call", "personId": "x" }),
        json!({ "action": "start_person_call", "personId": person, "direction": "sideways" }),
        json!({ "action": "start_person_call", "personId": person, "number": "nobody" }),
        json!({ "action": "end_person_call", "personId": person, "callId": "x" }),
    ] {
        sim.control_post("world", &wrong).await.error(400);
    }
}
