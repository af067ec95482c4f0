//! RoomOS devices: statuses, commands, and the world behind them.

mod common;

use common::{Sim, config};
use serde_json::{Value, json};

#[tokio::test]
async fn a_started_call_shows_in_every_status_that_speaks_of_it() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    let body = json!({ "deviceId": device, "quality": { "loss_percent": 4.0, "jitter_ms": 33.0, "round_trip_ms": 80.0 } });
    let call_id = sim.act("start_call", &body).await.json()["callId"].clone();
    sim.advance(10.0).await;
    let result =
        sim.status(&device, &["Call[*].*", "MediaChannels.Call[*].Channel[*].*", "SystemUnit.State.*"]).await.json()["result"].clone();
    let call = &result["Call"][0];
    assert_eq!(call["id"], call_id);
    assert_eq!((&call["Status"], &call["Duration"], &call["CallType"]), (&json!("Connected"), &json!(10), &json!("Video")));
    assert_eq!(result["SystemUnit"]["State"]["NumberOfActiveCalls"], 1);
    assert_eq!(result["SystemUnit"]["State"]["System"], "InCall");
    let channels = result["MediaChannels"]["Call"][0]["Channel"].as_array().unwrap();
    let audio = channels.iter().find(|c| c["Type"] == "Audio" && c["Direction"] == "Incoming").unwrap();
    // 50 packets a second over the last 5 seconds, 4 % of them lost.
    assert_eq!((&audio["Netstat"]["LastIntervalLost"], &audio["Netstat"]["LastIntervalReceived"]), (&json!(10), &json!(240)));
    assert_eq!((&audio["Netstat"]["Jitter"], &audio["Netstat"]["RoundTripTime"]), (&json!(33), &json!(80)));
    assert_eq!(audio["Audio"]["ChannelRole"], "Main");
    let video = channels.iter().find(|c| c["Type"] == "Video").unwrap();
    assert_eq!((&video["Video"]["ResolutionX"], &video["Video"]["ResolutionY"]), (&json!(1280), &json!(720)));
    sim.act("end_call", &json!({ "deviceId": device, "callId": call_id })).await;
    let after = sim.status(&device, &["Call[*].*", "SystemUnit.State.*"]).await.json()["result"].clone();
    assert!(after.get("Call").is_none());
    assert_eq!(after["SystemUnit"]["State"]["NumberOfActiveCalls"], 0);
}

#[tokio::test]
async fn quality_can_be_held_changed_and_let_go() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    sim.act("start_call", &json!({ "deviceId": device })).await;
    let jitter = async || {
        sim.advance(5.0).await;
        let answer = sim.status(&device, &["MediaChannels.Call[*].Channel[1].Netstat.*"]).await.json();
        answer["result"]["MediaChannels"]["Call"][0]["Channel"][0]["Netstat"]["Jitter"].clone()
    };
    for wanted in [120, 7] {
        sim.act("set_quality", &json!({ "deviceId": device, "quality": { "jitter_ms": wanted } })).await;
        assert_eq!(jitter().await, wanted);
        assert_eq!(jitter().await, wanted, "it holds");
    }
    sim.act("set_quality", &json!({ "deviceId": device, "quality": null })).await;
    sim.act("resume", &json!({})).await;
    let mut moved = false;
    for _ in 0..20 {
        moved |= jitter().await != 7;
    }
    assert!(moved, "it drifts again");
}

#[tokio::test]
async fn names_are_counted_checked_and_filtered() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    sim.act("start_call", &json!({ "deviceId": device })).await;
    let second = sim.act("start_call", &json!({ "deviceId": device })).await.json()["callId"].as_u64().unwrap();
    let ten = ["Audio.Volume"; 10];
    assert_eq!(sim.status(&device, &ten).await.status, 200);
    assert!(sim.status(&device, &["Audio.Volume"; 11]).await.error(400).contains("10"));
    assert!(sim.status(&device, &[]).await.error(400).contains("name"));
    assert!(sim.status(&device, &["Audio.Loudness"]).await.error(400).contains("Audio.Loudness"));
    // Several names in one parameter, separated by commas.
    let both = sim.status(&device, &["Audio.Volume,Standby.State"]).await.json();
    assert!(both["result"]["Audio"]["Volume"].is_i64() && both["result"]["Standby"]["State"].is_string());
    let one = sim.status(&device, &[&format!("MediaChannels.Call[{second}].Channel[1].Netstat.*")]).await.json();
    let calls = one["result"]["MediaChannels"]["Call"].as_array().unwrap();
    assert_eq!((calls.len(), calls[0]["id"].as_u64()), (1, Some(second)));
    let channels = calls[0]["Channel"].as_array().unwrap();
    assert_eq!(channels.len(), 1);
    assert_eq!(channels[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "Netstat"]);
    assert_eq!(sim.status(&device, &["Call[9999].*"]).await.json()["result"], json!({}));
}

#[tokio::test]
async fn values_are_of_the_types_and_lists_of_the_facts() {
    let facts: Vec<Value> = serde_json::from_str(include_str!("../../../catalogue/roomos/status.json")).unwrap();
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    sim.act("start_call", &json!({ "deviceId": device })).await;
    let names =
        ["SystemUnit.*", "Audio.*", "Call[*].*", "MediaChannels.*", "RoomAnalytics.*", "Peripherals.*", "Network[*].*", "Standby.*"];
    let result = sim.status(&device, &names).await.json()["result"].clone();
    let mut leaves = Vec::new();
    walk(&result, String::new(), &mut leaves);
    assert!(leaves.len() > 80, "{}", leaves.len());
    for (path, value) in leaves {
        // An item of a numbered status without branches carries its value under this name.
        let path = path.trim_end_matches(" Value").to_owned();
        let fact = facts.iter().find(|fact| fact["path"].as_str().unwrap().replace("[n]", "").trim_end_matches(" Value") == path);
        let space = &fact.unwrap_or_else(|| panic!("{path} is not in the facts"))["value"];
        match space["type"].as_str().unwrap() {
            "Integer" => assert!(value.is_i64(), "{path}: {value}"),
            "Literal" => assert!(space["values"].as_array().unwrap().contains(&value), "{path}: {value}"),
            _ => assert!(value.is_string(), "{path}: {value}"),
        }
    }
}

fn walk(tree: &Value, path: String, leaves: &mut Vec<(String, Value)>) {
    match tree {
        Value::Object(fields) => {
            for (key, child) in fields.iter().filter(|(key, _)| *key != "id") {
                walk(child, if path.is_empty() { key.clone() } else { format!("{path} {key}") }, leaves);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, path.clone(), leaves)),
        leaf => leaves.push((path, leaf.clone())),
    }
}

#[tokio::test]
async fn commands_change_what_statuses_show() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    let show = async |name: &str| sim.status(&device, &[name]).await.json()["result"].clone();
    let answer = sim.command(&device, "Audio.Volume.Set", &json!({ "Level": 37 })).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(show("Audio.Volume").await["Audio"]["Volume"], 37);
    for (command, expected) in [("Mute", "On"), ("Unmute", "Off")] {
        sim.command(&device, &format!("Audio.Microphones.{command}"), &json!({})).await;
        assert_eq!(show("Audio.Microphones.Mute").await["Audio"]["Microphones"]["Mute"], expected);
    }
    for (command, expected) in [("Activate", "Standby"), ("Deactivate", "Off")] {
        sim.command(&device, &format!("Standby.{command}"), &json!({})).await;
        assert_eq!(show("Standby.State").await["Standby"]["State"], expected);
    }
    let call = sim.command(&device, "Dial", &json!({ "Number": "+4420555" })).await.json()["result"]["CallId"].clone();
    assert_eq!(show("Call[*].Status").await["Call"][0]["Status"], "Dialling");
    sim.advance(3.0).await;
    let status = show("Call[*].*").await["Call"][0].clone();
    assert_eq!((&status["Status"], &status["RemoteNumber"], &status["id"]), (&json!("Connected"), &json!("+4420555"), &call));
    sim.command(&device, "Standby.Activate", &json!({})).await.error(400);
    sim.advance(60.0).await;
    assert_eq!(sim.command(&device, "Call.Disconnect", &json!({ "CallId": call })).await.status, 200);
    assert_eq!(show("Call[*].*").await, json!({}));
    sim.command(&device, "Call.Disconnect", &json!({})).await.error(400);
    let history = sim.command(&device, "CallHistory.Get", &json!({ "DetailLevel": "Full" })).await.json();
    let entry = &history["result"]["Entry"][0];
    assert_eq!((&entry["RemoteNumber"], &entry["Duration"]), (&json!("+4420555"), &json!(61)));
    assert_eq!((&entry["StartTimeUTC"], &entry["EndTimeUTC"]), (&json!("2026-06-01T12:00:02Z"), &json!("2026-06-01T12:01:03Z")));
    assert!(entry["Video"]["Outgoing"]["MaxJitter"].is_i64() && entry["DisconnectCauseType"] == "LocalDisconnect");
}

#[tokio::test]
async fn a_boot_takes_a_minute_and_resets_the_uptime() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    let uptime = async || sim.status(&device, &["SystemUnit.Uptime"]).await.json()["result"]["SystemUnit"]["Uptime"].as_i64().unwrap();
    assert!(uptime().await > 300);
    assert_eq!(sim.command(&device, "SystemUnit.Boot", &json!({})).await.status, 200);
    sim.status(&device, &["SystemUnit.Uptime"]).await.error(404);
    assert_eq!(sim.get(&format!("/devices/{device}")).await.json()["connectionStatus"], "disconnected");
    sim.advance(100.0).await;
    assert!(uptime().await <= 40);
}

#[tokio::test]
async fn commands_are_checked_against_the_facts() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    let refused = async |name: &str, arguments: Value| sim.command(&device, name, &arguments).await.error(400);
    assert!(refused("Audio.Volume.Explode", json!({})).await.contains("Audio.Volume.Explode"));
    assert!(refused("Audio.Volume.Set", json!({})).await.contains("Level"));
    assert!(refused("Audio.Volume.Set", json!({ "Level": 101 })).await.contains("0..100"));
    assert!(refused("Audio.Volume.Set", json!({ "Level": "loud" })).await.contains("Level"));
    assert!(refused("Audio.Volume.Set", json!({ "Level": 5, "Loudness": 3 })).await.contains("Loudness"));
    assert!(refused("CallHistory.Get", json!({ "DetailLevel": "Some" })).await.contains("Basic, Full"));
    assert!(refused("Dial", json!({ "Number": "x".repeat(256) })).await.contains("255"));
    // Understood, but nothing in this world to act on: accepted, and kept in the journal.
    assert_eq!(sim.command(&device, "AirPlay.ResetPairedDevices", &json!({})).await.json()["result"], json!({}));
    let journal = sim.control_get("journal").await;
    let last = journal["entries"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["operation"], &last["body"]["deviceId"]), (&json!("execute-command"), &json!(device)));
}

#[tokio::test]
async fn offline_devices_and_phones_have_no_xapi() {
    let sim = Sim::start(config()).await;
    let device = sim.idle_room().await;
    sim.act("start_call", &json!({ "deviceId": device })).await;
    sim.act("device_offline", &json!({ "deviceId": device })).await;
    sim.status(&device, &["Audio.Volume"]).await.error(404);
    sim.command(&device, "Audio.Volume.Set", &json!({ "Level": 1 })).await.error(404);
    let shown = sim.get(&format!("/devices/{device}")).await.json();
    assert_eq!((&shown["connectionStatus"], &shown["lastSeen"]), (&json!("disconnected"), &json!("2026-06-01T12:00:00.000Z")));
    sim.advance(3600.0).await;
    assert_eq!(sim.get(&format!("/devices/{device}")).await.json()["lastSeen"], "2026-06-01T12:00:00.000Z", "it stays away");
    sim.act("device_online", &json!({ "deviceId": device })).await;
    assert_eq!(sim.status(&device, &["Call[*].*"]).await.json()["result"], json!({}), "its call broke off");
    let phone = sim.get("/devices?type=phone").await.items()[0]["id"].as_str().unwrap().to_owned();
    sim.status(&phone, &["Audio.Volume"]).await.error(403);
    sim.status("nonsense", &["Audio.Volume"]).await.error(400);
}

#[tokio::test]
async fn products_without_a_status_do_not_show_it() {
    let mut config = config();
    config.devices = 120;
    let sim = Sim::start(config).await;
    let mut seen = (0, 0);
    for device in sim.get("/devices?type=roomdesk&connectionStatus=connected").await.items() {
        let id = device["id"].as_str().unwrap();
        let state = sim.status(id, &["SystemUnit.State.CameraLid"]).await.json()["result"].clone();
        // Facts: only Desk Mini, Desk and Desk Pro (bandai, octavio, polaris) have a lid.
        if device["product"].as_str().unwrap().starts_with("Cisco Desk") {
            seen.0 += 1;
            assert_eq!(state["SystemUnit"]["State"]["CameraLid"], "Open", "{device}");
        } else {
            seen.1 += 1;
            assert_eq!(state, json!({}), "{device}");
        }
    }
    assert!(seen.0 > 0 && seen.1 > 0, "{seen:?}");
}

#[tokio::test]
async fn phones_that_can_be_added_are_listed_and_have_an_id_for_calling() {
    let sim = Sim::start(config()).await;
    let supported = sim.get("/telephony/config/supportedDevices").await.json()["devices"].as_array().unwrap().clone();
    let phone = supported.iter().find(|device| device["model"] == "DMS Cisco 8845").unwrap();
    assert_eq!((phone["type"].as_str(), phone["numberOfLinePorts"].as_u64()), (Some("MPP"), Some(10)));
    let mpp = sim.get("/telephony/config/supportedDevices?type=MPP").await.json()["devices"].as_array().unwrap().clone();
    assert!(!mpp.is_empty() && mpp.len() < supported.len() && mpp.iter().all(|device| device["type"] == "MPP"));

    let phones = sim.get("/devices?type=phone").await.items();
    let id = phones[0]["callingDeviceId"].as_str().unwrap();
    assert!(phones[0].get("webexDeviceId").is_none());
    assert_eq!(sim.get(&format!("/telephony/config/devices/{id}/settings?model=DMS Cisco 8845")).await.status, 200);
}

#[tokio::test]
async fn a_phone_tells_calling_what_it_is_and_whose_lines_it_has() {
    let sim = Sim::start(config()).await;
    let phone = sim.get("/devices?type=phone").await.items().into_iter().find(|phone| phone["personId"].is_string()).unwrap();
    let (id, owner) = (phone["id"].as_str().unwrap(), phone["personId"].as_str().unwrap());
    let detail = sim.get(&format!("/telephony/config/devices/{id}")).await.json();
    assert_eq!((&detail["id"], detail["activationState"].as_str()), (&phone["id"], Some("activated")));
    assert_eq!(detail["mac"].as_str().unwrap(), phone["mac"].as_str().unwrap().replace(':', ""));

    let path = format!("/telephony/config/devices/{id}/members");
    let lines = sim.get(&path).await.json();
    assert_eq!((&lines["members"][0]["id"], &lines["members"][0]["primaryOwner"]), (&json!(owner), &json!(true)));
    let other =
        sim.get("/people?callingData=true").await.items().into_iter().find(|one| one["extension"].is_string() && one["id"] != owner);
    let other = other.unwrap();
    let line = |port: u32, id: &Value, kind: &str| {
        json!({ "port": port, "id": id, "primaryOwner": kind == "PRIMARY", "lineType": kind, "lineWeight": 1, "hotlineEnabled": false,
            "hotlineDestination": "", "allowCallDeclineEnabled": true })
    };
    let body = json!({ "members": [line(1, &json!(owner), "PRIMARY"), line(2, &other["id"], "SHARED_CALL_APPEARANCE")] });
    let put = sim.send_json("PUT", &path, &body).await;
    assert_eq!(put.status, 204, "{}", put.text);
    let shared = sim.get(&path).await.json()["members"][1].clone();
    assert_eq!((&shared["firstName"], &shared["extension"], shared["port"].as_u64()), (&other["firstName"], &other["extension"], Some(2)));

    let own = sim.get(&format!("/telephony/config/people/{owner}/devices")).await.json();
    assert_eq!(own["devices"].as_array().unwrap().iter().filter(|device| device["id"] == phone["id"]).count(), 1, "{own}");
}
