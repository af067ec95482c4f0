//! Workspace integrations, from the manifest to the first message.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::{Answer, Sim, config, send};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// An activated integration, with an access token.
struct Integration {
    id: String,
    app_url: String,
    token: String,
    code: Value,
    client: (String, String),
}

fn manifest() -> Value {
    let path = |paths: &[&str]| -> Value { paths.iter().map(|path| json!({ "path": path, "access": "required" })).collect() };
    let scope = |scopes: &[&str]| -> Value { scopes.iter().map(|scope| json!({ "scope": scope, "access": "required" })).collect() };
    json!({
        "id": "b743980a-a072-4179-b57b-91b9292543ac",
        "manifestVersion": 1,
        "displayName": "Room watcher",
        "vendor": "Example",
        "email": "someone@example.com",
        "availability": "org_private",
        "apiAccess": scope(&["spark-admin:devices_read", "spark:xapi_statuses", "spark:xapi_commands"]),
        "xapiAccess": {
            "status": path(&["Audio.*", "RoomAnalytics.PeopleCount.Current", "Call.*"]),
            "commands": path(&["Audio.Volume.Set", "UserInterface.Message.Prompt.Display"]),
            "events": path(&["UserInterface.Extensions.Panel.Clicked", "UserInterface.Message.Prompt.*", "CallDisconnect"]),
        },
        "provisioning": { "type": "manual" },
    })
}

/// The claims of a token, whose signature must fit the published key.
async fn verified(sim: &Sim, token: &str) -> Value {
    let (signed, signature) = token.rsplit_once('.').expect("as asked");
    let (header, claims) = signed.split_once('.').expect("as asked");
    let read = |part: &str| -> Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("as asked")).expect("as asked") };
    let keys = send(sim.client.get(sim.url("/x").replace("/v1/x", "/jwks"))).await.json();
    let key = keys["keys"].as_array().expect("as asked").iter().find(|key| key["kid"] == read(header)["kid"]).expect("as asked");
    assert_eq!((&read(header)["alg"], &key["crv"]), (&json!("ES256"), &json!("P-256")));
    let part = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().expect("as asked")).expect("as asked");
    let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, [vec![4], part("x"), part("y")].concat());
    public.verify(signed.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).expect("as asked")).expect("the signature fits");
    read(claims)
}

/// Activates the manifest and gets a token as the SDK does: with JSON.
async fn activate(sim: &Sim, manifest: &Value, locations: Value) -> Integration {
    let answer = sim.control_post("integrations", &json!({ "action": "activate", "manifest": manifest, "locationIds": locations })).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    let made = answer.json();
    let text = |name: &str| made[name].as_str().expect("as asked").to_owned();
    let code = verified(sim, &text("activationCode")).await;
    let wanted = json!({ "grant_type": "refresh_token", "client_id": made["clientId"], "client_secret": made["clientSecret"],
        "refresh_token": code["refreshToken"] });
    let url = code["oauthUrl"].as_str().expect("as asked");
    let answer = send(sim.client.post(url).header("content-type", "application/json").body(wanted.to_string())).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let token = answer.json()["access_token"].as_str().expect("as asked").to_owned();
    Integration { id: text("id"), app_url: text("appUrl"), token, code, client: (text("clientId"), text("clientSecret")) }
}

impl Integration {
    async fn patch(&self, sim: &Sim, body: Value) -> Answer {
        let request = sim.client.patch(&self.app_url).bearer_auth(&self.token);
        send(request.header("content-type", "application/json").body(body.to_string())).await
    }

    async fn enable_queue(&self, sim: &Sim) -> String {
        let answer = self.patch(sim, json!({ "provisioningState": "completed", "queue": { "state": "enabled" } })).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let view = answer.json();
        assert_eq!((&view["provisioningState"], &view["queue"]["state"]), (&json!("completed"), &json!("enabled")));
        view["queue"]["pollUrl"].as_str().expect("as asked").to_owned()
    }

    async fn poll(&self, sim: &Sim, url: &str) -> Vec<Value> {
        let answer = sim.get_as(&self.token, url).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()["messages"].as_array().expect("as asked").clone()
    }

    async fn command(&self, sim: &Sim, device: &str, name: &str, arguments: Value) -> Answer {
        let request = sim.client.post(sim.url(&format!("/xapi/command/{name}"))).bearer_auth(&self.token);
        let body = json!({ "deviceId": device, "arguments": arguments });
        send(request.header("content-type", "application/json").body(body.to_string())).await
    }
}

/// A shared device that is online and has no call; or a personal one.
async fn device(sim: &Sim, owner: &str) -> Value {
    let world = sim.control_get("world").await;
    let devices = world["devices"].as_array().expect("as asked");
    let fits = |d: &&Value| d["type"] == "roomdesk" && d["online"] == true && d.get(owner).is_some();
    let found = devices.iter().find(fits).expect("such a device").clone();
    if found["calls"].as_array().is_some_and(|calls| !calls.is_empty()) {
        sim.act("end_call", &json!({ "deviceId": found["id"] })).await;
    }
    found
}

#[tokio::test]
async fn the_activation_code_is_signed_and_says_what_the_integration_needs() {
    let sim = Sim::start(config()).await;
    let made = activate(&sim, &manifest(), Value::Null).await;
    // The claims of a published sample (workspace-integrations-nodejs, test/unit/testdata.json).
    for name in [
        "sub",
        "oauthUrl",
        "orgName",
        "appUrl",
        "manifestUrl",
        "appId",
        "expiryTime",
        "action",
        "webexapisBaseUrl",
        "scopes",
        "region",
        "iat",
        "jti",
        "refreshToken",
        "xapiAccess",
    ] {
        assert!(made.code.get(name).is_some(), "{name}");
    }
    assert_eq!(made.code["action"], "provision");
    assert_eq!(made.code["appUrl"], made.app_url);
    assert_eq!(made.code["scopes"], "spark-admin:devices_read,spark:xapi_statuses,spark:xapi_commands");
    let access: Value = serde_json::from_str(made.code["xapiAccess"].as_str().unwrap()).unwrap();
    assert_eq!(access["commands"][0], "Audio.Volume.Set");
    let manifest_url = made.code["manifestUrl"].as_str().unwrap();
    assert_eq!(sim.get_as(&made.token, manifest_url).await.json()["vendor"], "Example");
    let twice = sim.control_post("integrations", &json!({ "action": "activate", "manifest": manifest() })).await;
    twice.error(409);
    assert!(sim.get(&made.app_url).await.error(403).contains("another application"));
    assert_ne!(made.client.0, made.client.1);
}

#[tokio::test]
async fn a_long_poll_gets_a_change_of_status_within_a_second() {
    let sim = Sim::start(config()).await;
    let made = activate(&sim, &manifest(), Value::Null).await;
    let device = device(&sim, "workspaceId").await;
    let id = device["id"].as_str().unwrap();
    assert!(sim.get_as(&made.token, &format!("{}/queue", made.app_url)).await.error(409).contains("not enabled"));
    let poll_url = made.enable_queue(&sim).await;
    let volume = if device["volume"] == 45 { 50 } else { 45 };
    let started = Instant::now();
    let (messages, ()) = tokio::join!(made.poll(&sim, &poll_url), async {
        let answer = made.command(&sim, id, "Audio.Volume.Set", json!({ "Level": volume })).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    });
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    let message = &messages[0];
    assert_eq!((&message["type"], &message["deviceId"]), (&json!("status"), &json!(id)));
    assert_eq!((&message["appId"], &message["workspaceId"]), (&json!(made.id), &device["workspaceId"]));
    assert_eq!(message["changes"]["updated"]["Audio.Volume"], volume);
    assert_eq!(message["changes"]["removed"], json!([]));

    // A status that a rehearsal holds, and one that goes away.
    sim.act("set_status", &json!({ "deviceId": id, "path": "RoomAnalytics.PeopleCount.Current", "value": 5 })).await;
    let messages = made.poll(&sim, &poll_url).await;
    assert_eq!(messages[0]["changes"]["updated"], json!({ "RoomAnalytics.PeopleCount.Current": 5 }));
    let call = sim.act("start_call", &json!({ "deviceId": id })).await.json()["callId"].clone();
    assert_eq!(made.poll(&sim, &poll_url).await[0]["changes"]["updated"][format!("Call[{call}].Status")], "Connected");
    sim.act("end_call", &json!({ "deviceId": id, "callId": call })).await;
    let messages = made.poll(&sim, &poll_url).await;
    let removed = messages.iter().find_map(|message| message.pointer("/changes/removed")).unwrap();
    assert!(removed.as_array().unwrap().contains(&json!(format!("Call[{call}].Status"))), "{removed}");
    let event = messages.iter().find(|message| message["type"] == "events").expect("the end of the call");
    assert_eq!((&event["events"][0]["key"], &event["events"][0]["value"]["CallId"]), (&json!("CallDisconnect"), &call));
}

#[tokio::test]
async fn events_come_from_commands_and_from_people() {
    let sim = Sim::start(config()).await;
    let made = activate(&sim, &manifest(), Value::Null).await;
    let shared = device(&sim, "workspaceId").await;
    let id = shared["id"].as_str().unwrap();
    let url = made.enable_queue(&sim).await;
    let answer = made
        .command(&sim, id, "UserInterface.Message.Prompt.Display", json!({ "Text": "Help?", "Option.1": "Yes", "FeedbackId": "f" }))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let messages = made.poll(&sim, &url).await;
    let event = &messages[0]["events"][0];
    assert_eq!((&event["key"], &event["value"]["Option.1"]), (&json!("UserInterface.Message.Prompt.Display"), &json!("Yes")));
    let clicked =
        |device: &Value, value: Value| json!({ "deviceId": device, "path": "UserInterface.Extensions.Panel.Clicked", "value": value });
    sim.act("raise_event", &clicked(&shared["id"], json!({ "PanelId": "help" }))).await;
    assert_eq!(made.poll(&sim, &url).await[0]["events"][0]["value"], json!({ "PanelId": "help" }));
    let mut wrong = clicked(&shared["id"], json!({ "Nonsense": 1 }));
    wrong["action"] = "raise_event".into();
    assert!(sim.control_post("world", &wrong).await.error(400).contains("no such field"));

    // Personal devices tell nothing, so the health check is what comes next.
    let personal = device(&sim, "personId").await;
    sim.act("raise_event", &clicked(&personal["id"], json!({ "PanelId": "mine" }))).await;
    sim.control_post("integrations", &json!({ "action": "health_check", "id": made.id })).await;
    assert_eq!(made.poll(&sim, &url).await[0]["type"], "healthCheck");
}

#[tokio::test]
async fn the_manifest_bounds_what_an_integration_may_do() {
    let sim = Sim::start(config()).await;
    let made = activate(&sim, &manifest(), Value::Null).await;
    let shared = device(&sim, "workspaceId").await;
    let id = shared["id"].as_str().unwrap();
    assert!(made.command(&sim, id, "Standby.Activate", json!({})).await.error(403).contains("manifest"));
    let status =
        async |name: &str| sim.get_as(&made.token, &format!("/xapi/status?deviceId={id}&name={name}")).await.json()["result"].clone();
    assert!(status("Audio.Volume").await["Audio"]["Volume"].is_i64());
    // The SDK takes an empty answer for a status that the manifest does not name.
    assert_eq!(status("Standby.State").await, json!({}));
    // A scope that is not in the manifest is not in the token.
    sim.get_as(&made.token, "/people").await.error(403);

    let elsewhere = json!([sim.get("/locations").await.items().iter().find(|place| place["id"] != shared["locationId"]).unwrap()["id"]]);
    let mut other = manifest();
    other["id"] = "0f1d3c4e-0000-4000-8000-000000000001".into();
    let bound = activate(&sim, &other, elsewhere).await;
    assert!(bound.command(&sim, id, "Audio.Volume.Set", json!({ "Level": 1 })).await.error(403).contains("location"));
}

#[tokio::test]
async fn a_webhook_gets_signed_messages_and_actions() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let target = format!("http://{}/hook", listener.local_addr().unwrap());
    let sim = Sim::start(config()).await;
    let made = activate(&sim, &manifest(), Value::Null).await;
    let secret = "something more than 20 characters";
    let wrong = |webhook: Value| json!({ "provisioningState": "completed", "webhook": webhook });
    for (webhook, why) in [
        (json!({ "targetUrl": "http://example.com/", "type": "hmac_signature", "secret": secret }), "https"),
        (json!({ "targetUrl": target, "type": "hmac_signature", "secret": "short" }), "characters"),
        (json!({ "targetUrl": target, "type": "basic_authentication" }), "username"),
        (json!({ "targetUrl": target }), "type"),
    ] {
        assert!(made.patch(&sim, wrong(webhook)).await.error(400).contains(why), "{why}");
    }
    let body = json!({ "provisioningState": "completed", "actionsUrl": target,
        "webhook": { "targetUrl": target, "type": "hmac_signature", "secret": secret } });
    assert_eq!(made.patch(&sim, body).await.status, 200);
    let device = device(&sim, "workspaceId").await;
    sim.act("set_status", &json!({ "deviceId": device["id"], "path": "RoomAnalytics.PeopleCount.Current", "value": 9 })).await;
    let (head, body) = receive(&listener).await;
    let signature = simulator_signature(secret, &body);
    assert!(head.to_lowercase().contains(&format!("x-spark-signature: {signature}")), "{head}");
    let messages: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(messages[0]["changes"]["updated"]["RoomAnalytics.PeopleCount.Current"], 9);

    sim.control_post("integrations", &json!({ "action": "deactivate", "id": made.id })).await;
    let (_, body) = receive(&listener).await;
    let action: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(action["type"], "action");
    assert_eq!(verified(&sim, action["jwt"].as_str().unwrap()).await["action"], "deprovision");
    sim.get_as(&made.token, "/devices").await.error(401);
}

/// HMAC-SHA1 as lower-case hex, by `ring`: another implementation than the simulator's.
fn simulator_signature(secret: &str, body: &[u8]) -> String {
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes());
    hex::encode(ring::hmac::sign(&key, body))
}

/// Takes one POST and answers 200.
async fn receive(listener: &tokio::net::TcpListener) -> (String, Vec<u8>) {
    let (mut stream, _) = tokio::time::timeout(Duration::from_secs(5), listener.accept()).await.expect("a delivery").expect("as asked");
    let (mut bytes, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let read = stream.read(&mut chunk).await.expect("as asked");
        bytes.extend_from_slice(&chunk[..read]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(bytes[..end].to_vec()).expect("as asked");
        let lengths = head.lines().filter_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(str::to_owned));
        let length: usize = lengths.into_iter().next_back().expect("as asked").trim().parse().expect("as asked");
        if bytes.len() >= end + 4 + length {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await.expect("as asked");
            return (head, bytes[end + 4..].to_vec());
        }
    }
}
