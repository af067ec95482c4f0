//! What every device of the organisation answers, over HTTP; configurations; and how devices come in.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};
use webex_catalogue::{Mode, find_operation};

fn strict(operation: &str, answer: &Value) {
    let violations = find_operation(operation).expect("as asked").validate_response(answer, Mode::StrictResponse);
    assert_eq!(violations.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new(), "{operation}");
}

/// One online device of each product.
async fn one_of_each(sim: &Sim) -> Vec<Value> {
    let world = sim.control_get("world").await;
    let mut found: Vec<Value> = Vec::new();
    for device in world["devices"].as_array().expect("as asked") {
        let is_new = found.iter().all(|known| known["product"] != device["product"]);
        if device["type"] == "roomdesk" && device["online"] == true && is_new {
            found.push(device.clone());
        }
    }
    found
}

#[tokio::test]
async fn every_product_answers_its_whole_schema_ten_names_a_request() {
    let mut config = config();
    config.devices = 120;
    let sim = Sim::start(config).await;
    let devices = one_of_each(&sim).await;
    assert!(devices.len() >= 10, "{}", devices.len());
    for device in devices {
        let id = device["id"].as_str().unwrap();
        let schema = sim.get(&format!("/xapi/schema?deviceId={id}")).await.json();
        strict("query-schema", &schema);
        let names: Vec<String> = schema[0]["status"].as_object().unwrap().keys().cloned().collect();
        assert!(names.len() > 500, "{}: {}", device["product"], names.len());
        let mut answered = 0;
        for batch in names.chunks(10) {
            let batch: Vec<&str> = batch.iter().map(String::as_str).collect();
            let answer = sim.status(id, &batch).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            strict("query-status", &answer.json());
            answered += usize::from(answer.json()["result"] != json!({}));
        }
        // A batch is empty only where ten neighbours speak of calls and streams.
        assert!(answered * 10 > names.len() / 2, "{}: {answered}", device["product"]);
        let commands = schema[0]["commands"].as_object().unwrap();
        assert!(commands["Audio.Volume.Set"]["arguments"]["Level"]["required"].as_bool().unwrap());
    }
}

#[tokio::test]
async fn the_schema_can_be_asked_for_in_part() {
    let sim = Sim::start(config()).await;
    let id = sim.idle_room().await;
    let schema = sim.get(&format!("/xapi/schema?deviceId={id}&status=Audio.Volume&command=Audio.Volume.*")).await.json();
    assert_eq!(schema[0]["status"], json!({ "Audio.Volume": { "schema": { "type": "integer" } } }));
    let commands = schema[0]["commands"].as_object().unwrap();
    assert!(commands.len() >= 5 && commands.keys().all(|name| name.starts_with("Audio.Volume.")));
    assert!(sim.get("/xapi/schema").await.error(400).contains("deviceId"));
}

#[tokio::test]
async fn configurations_are_read_by_filters_and_changed_by_json_patch() {
    let sim = Sim::start(config()).await;
    let id = sim.idle_room().await;
    let url = format!("/deviceConfigurations?deviceId={id}");
    let all = sim.get(&url).await.json();
    strict("list-device-configurations-for-device", &all);
    assert!(all["items"].as_object().unwrap().len() > 300);
    let patch = async |steps: Value| {
        let request = sim.request("PATCH", &url).header("content-type", "application/json-patch+json");
        send(request.body(steps.to_string())).await
    };
    let step = |value: Value| json!([{ "op": "replace", "path": "Audio.DefaultVolume/sources/configured/value", "value": value }]);
    let answer = patch(step(json!(35))).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    strict("update-device-configurations", &answer.json());
    let read = async || sim.get(&format!("{url}&key=Audio.DefaultVolume")).await.json()["items"]["Audio.DefaultVolume"].clone();
    let volume = read().await;
    assert_eq!((&volume["value"], &volume["source"]), (&json!(35), &json!("configured")));
    assert_eq!(volume["valueSpace"], json!({ "type": "integer", "minimum": 0, "maximum": 100 }));
    // The device uses what is configured.
    let answer = sim.send_json("POST", "/xapi/command/Audio.Volume.SetToDefault", &json!({ "deviceId": id })).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(sim.status(&id, &["Audio.Volume"]).await.json()["result"]["Audio"]["Volume"], 35);
    assert!(patch(step(json!(101))).await.error(400).contains("out of range"));
    assert_eq!(patch(json!([{ "op": "remove", "path": "/Audio.DefaultVolume/sources/configured/value" }])).await.status, 201);
    assert_eq!(read().await["source"], "default");
    let request = sim.request("PATCH", &url).header("content-type", "application/json").body(step(json!(1)).to_string());
    send(request).await.error(415);
    // A status of the same name follows.
    let hide = json!([{ "op": "replace", "path": "UserInterface.Features.Call.Start/sources/configured/value", "value": "Hidden" }]);
    assert_eq!(patch(hide).await.status, 201);
    let features = sim.status(&id, &["UserInterface.Features.Call.*"]).await.json()["result"]["UserInterface"]["Features"]["Call"].clone();
    assert_eq!((&features["Start"], &features["End"]), (&json!("Hidden"), &json!("Visible")));
}

#[tokio::test]
async fn what_is_set_shows_until_a_command_or_a_restart() {
    let sim = Sim::start(config()).await;
    let id = sim.idle_room().await;
    let shows =
        async |name: &str, pointer: &str| sim.status(&id, &[name]).await.json()["result"].pointer(pointer).cloned().unwrap_or_default();
    let command = async |name: &str, arguments: Value| {
        let answer = sim.send_json("POST", &format!("/xapi/command/{name}"), &json!({ "deviceId": id, "arguments": arguments })).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        strict("execute-command", &answer.json());
    };
    sim.act("set_status", &json!({ "deviceId": id, "path": "audio.volume", "value": 12 })).await;
    assert_eq!(shows("Audio.Volume", "/Audio/Volume").await, 12);
    command("Audio.Volume.Increase", json!({ "Steps": 3 })).await;
    assert_eq!(shows("Audio.Volume", "/Audio/Volume").await, 15);
    command("Presentation.Start", json!({})).await;
    assert_eq!(shows("Conference.Presentation.*", "/Conference/Presentation/LocalInstance/0/SendingMode").await, "LocalOnly");
    command("Presentation.Stop", json!({})).await;
    assert_eq!(shows("Conference.Presentation.LocalInstance[*].*", "/Conference").await, Value::Null);
    command("Standby.Activate", json!({})).await;
    assert_eq!(shows("Standby.State", "/Standby/State").await, "Standby");
    command("Dial", json!({ "Number": "someone@example.com" })).await;
    sim.advance(3.0).await;
    command("Call.Hold", json!({})).await;
    assert_eq!(shows("Call[*].Status", "/Call/0/Status").await, "OnHold");
    assert_eq!(shows("SystemUnit.State.*", "/SystemUnit/State/NumberOfSuspendedCalls").await, 1);
    command("Call.Disconnect", json!({})).await;
    command("SystemUnit.Boot", json!({ "Action": "Restart", "Force": "False" })).await;
    sim.status(&id, &["Audio.Volume"]).await.error(404);
    sim.advance(120.0).await;
    assert_eq!(shows("Standby.State", "/Standby/State").await, "Off");
    let journal = sim.control_get("journal").await;
    let boot = journal["entries"].as_array().unwrap().iter().rfind(|entry| entry["path"] == "/v1/xapi/command/SystemUnit.Boot").unwrap();
    assert_eq!(boot["body"]["arguments"]["Action"], "Restart");
    for (body, why) in [
        (json!({ "path": "Audio.Nonsense", "value": 1 }), "no status"),
        (json!({ "path": "Audio.Volume", "value": "loud" }), "whole number"),
        (json!({ "path": "Standby.State", "value": "Sleepy" }), "not one of"),
    ] {
        let mut body = body;
        (body["action"], body["deviceId"]) = ("set_status".into(), id.clone().into());
        assert!(sim.control_post("world", &body).await.error(400).contains(why), "{why}");
    }
}

#[tokio::test]
async fn a_code_or_an_address_brings_a_device_in() {
    let sim = Sim::start(config()).await;
    let workspace = sim.get("/workspaces").await.items()[0]["id"].as_str().unwrap().to_owned();
    let answer = sim.send_json("POST", "/devices/activationCode", &json!({ "workspaceId": workspace })).await;
    strict("create-a-device-activation-code", &answer.json());
    let code = answer.json()["code"].as_str().unwrap().to_owned();
    let device = sim.act("redeem_code", &json!({ "code": code, "product": "Cisco Room Bar Pro" })).await.json()["deviceId"].clone();
    let detail = sim.get(&format!("/devices/{}", device.as_str().unwrap())).await.json();
    assert_eq!((&detail["workspaceId"], &detail["product"]), (&json!(workspace), &json!("Cisco Room Bar Pro")));
    let again = sim.control_post("world", &json!({ "action": "redeem_code", "code": code })).await;
    assert!(again.error(400).contains("used"));
    let both = json!({ "workspaceId": workspace, "personId": "x" });
    assert!(sim.send_json("POST", "/devices/activationCode", &both).await.error(400).contains("exactly one"));
    let late = sim.send_json("POST", "/devices/activationCode", &json!({ "workspaceId": workspace })).await.json()["code"].clone();
    sim.advance(8.0 * 86_400.0).await;
    assert!(sim.control_post("world", &json!({ "action": "redeem_code", "code": late })).await.error(400).contains("expired"));

    let body = json!({ "workspaceId": workspace, "mac": "AB12CD34EF56", "model": "DMS Cisco 9861" });
    let answer = sim.send_json("POST", "/devices", &body).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    strict("create-a-device-by-mac-address", &answer.json());
    assert_eq!(answer.json()["mac"], "AB:12:CD:34:EF:56");
    assert!(sim.send_json("POST", "/devices", &body).await.error(400).contains("exists"));
    let unknown = json!({ "workspaceId": workspace, "mac": "AB12CD34EF57", "model": "DMS Nothing 1" });
    assert!(sim.send_json("POST", "/devices", &unknown).await.error(400).contains("model"));
}

#[tokio::test]
async fn shared_desks_and_personal_devices() {
    let sim = Sim::start(config()).await;
    let (workspace, person) = (sim.get("/workspaces").await.items()[0]["id"].clone(), sim.get("/people").await.items()[0]["id"].clone());
    let body = json!({ "workspaceId": workspace, "personId": person, "hours": 2 });
    let session = sim.act("hot_desk", &body).await.json()["sessionId"].as_str().unwrap().to_owned();
    let list = sim.get("/hotdesk/sessions").await.json();
    strict("list-sessions", &list);
    assert_eq!((&list["items"][0]["sessionId"], &list["items"][0]["workspaceId"]), (&json!(session), &workspace));
    assert_eq!(sim.request("DELETE", &format!("/hotdesk/sessions/{session}")).send().await.unwrap().status(), 204);
    assert_eq!(sim.get("/hotdesk/sessions").await.items(), Vec::<Value>::new());
    send(sim.request("DELETE", &format!("/hotdesk/sessions/{session}"))).await.error(404);

    // A new workspace has no calendar; with one device it can become somebody's.
    let made =
        sim.send_json("POST", "/workspaces", &json!({ "displayName": "To be personal" })).await.json()["id"].as_str().unwrap().to_owned();
    let code = sim.send_json("POST", "/devices/activationCode", &json!({ "workspaceId": made })).await.json()["code"].clone();
    let device = sim.act("redeem_code", &json!({ "code": code })).await.json()["deviceId"].as_str().unwrap().to_owned();
    let email = sim.get("/people").await.items()[1]["emails"][0].clone();
    let answer = sim.send_json("POST", &format!("/workspaces/{made}/personalize"), &json!({ "email": email })).await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    let task = answer.header("location").unwrap().to_owned();
    let waiting = sim.get(&task).await;
    assert_eq!((waiting.status, waiting.header("retry-after")), (202, Some("30")));
    sim.advance(31.0).await;
    let done = sim.get(&task).await.json();
    strict("get-personalization-task", &done);
    assert_eq!(done, json!({ "success": true }));
    assert!(sim.get(&format!("/devices/{device}")).await.json()["personId"].is_string());
}

#[tokio::test]
async fn rooms_tell_what_they_measured() {
    let sim = Sim::start(config()).await;
    let world = sim.control_get("world").await;
    let workspace =
        world["devices"].as_array().unwrap().iter().find_map(|d| d["workspaceId"].as_str().filter(|_| d["type"] == "roomdesk")).unwrap();
    let url = format!("/workspaceMetrics?workspaceId={workspace}&metricName=temperature");
    let hourly = sim.get(&url).await.json();
    strict("workspace-metrics", &hourly);
    assert_eq!(hourly["items"].as_array().unwrap().len(), 24);
    let item = &hourly["items"][0];
    assert_eq!((&item["start"], &item["end"]), (&json!("2026-06-01T11:00:00.000Z"), &json!("2026-06-01T12:00:00.000Z")));
    assert!(item["min"].as_f64() <= item["mean"].as_f64() && item["mean"].as_f64() <= item["max"].as_f64());
    let fahrenheit = sim.get(&format!("{url}&unit=fahrenheit")).await.json()["items"][0]["mean"].as_f64().unwrap();
    assert!((fahrenheit - (item["mean"].as_f64().unwrap() * 1.8 + 32.0)).abs() < 0.3);
    let raw = sim.get(&format!("{url}&aggregation=none&from=2026-06-01T11:00:00Z&to=2026-06-01T12:00:00Z&sortBy=oldestFirst")).await.json();
    assert_eq!((raw["items"].as_array().unwrap().len(), &raw["items"][0]["timestamp"]), (12, &json!("2026-06-01T11:00:00.000Z")));
    assert!(sim.get(&format!("{url}&aggregation=none&from=2026-01-01T00:00:00Z")).await.error(400).contains("at most"));
    sim.get(&format!("/workspaceMetrics?workspaceId={workspace}&metricName=mood")).await.error(400);
    let used = sim.get(&format!("/workspaceDurationMetrics?workspaceId={workspace}&aggregation=daily")).await.json();
    strict("workspace-duration-metrics", &used);
    assert!(used["items"].as_array().unwrap().iter().all(|day| (0.0..=1440.0).contains(&day["duration"].as_f64().unwrap())));
}
