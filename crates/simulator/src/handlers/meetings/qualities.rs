//! `GET /meeting/qualities`: what the media of everybody in a meeting were like.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::page;
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::world::meetings::{Client, Direction, Gathering, MeetingId, Participant, Stream, cpu, streams};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-meeting-qualities", list)];

/// How long after the beginning there are values.
const DELAY_MS: i64 = 10 * 60_000;
/// How long they are kept.
const KEPT_MS: i64 = 7 * DAY_MS;
/// One request for a meeting in this time.
const PAUSE_MS: i64 = 5 * 60_000;

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    if !call.is_admin() {
        return Err(Failure::forbidden(
            "Only a full or read-only administrator of the organization may read the qualities of its meetings.",
        ));
    }
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    let missing = || Failure::not_found("The requested meeting instance could not be found.");
    // A plan or an occurrence has no media.
    let Some(MeetingId::Gathering(key)) = world.meetings.find(call.query.find("meetingId").unwrap_or_default()) else {
        return Err(missing());
    };
    let gathering = world.meetings.gatherings.find(key).ok_or_else(missing)?.clone();
    if gathering.end_ms.is_some_and(|end_ms| end_ms + KEPT_MS <= now_ms) {
        return Err(missing());
    }
    // Later pages belong to the request that asked for the first.
    if call.query.find("offset").is_none_or(|offset| offset == "0") {
        if let Some(asked_ms) = world.meetings.asked.get(&key).filter(|asked_ms| now_ms - **asked_ms < PAUSE_MS) {
            let seconds = (asked_ms + PAUSE_MS - now_ms + 999) / 1000;
            let message = "The qualities of one meeting instance can be read once in 5 minutes.";
            return Err(Failure::new(http::StatusCode::TOO_MANY_REQUESTS, message).with_header("retry-after", seconds.to_string()));
        }
        world.meetings.asked.insert(key, now_ms);
    }
    let seen: Vec<&Participant> = if gathering.start_ms + DELAY_MS > now_ms { Vec::new() } else { gathering.present(now_ms) };
    let (seen, next) = page(call, seen, 100, 100)?;
    Ok(Reply::page(write_list("items", seen.into_iter().map(|one| session(&world, &gathering, one))), next))
}

/// The software and machine somebody joined with.
struct Machine {
    client: &'static str,
    version: &'static str,
    os: (&'static str, &'static str),
    hardware: &'static str,
    camera: &'static str,
    microphone: &'static str,
    speaker: &'static str,
    network: &'static str,
}

fn machine(client: Client) -> Machine {
    let of = |client, version, os, hardware, camera, microphone, speaker, network| Machine {
        client,
        version,
        os,
        hardware,
        camera,
        microphone,
        speaker,
        network,
    };
    match client {
        Client::Windows => {
            of("Desktop Client (Windows)", "45.10.0.33012", ("windows", "11"), "PC", "HD Webcam", "Headset", "Headset", "wifi")
        }
        Client::Mac => {
            of("Desktop Client (Mac)", "45.10.0.33012", ("mac", "15.1"), "Mac", "FaceTime HD Camera", "Built-in", "Built-in", "wifi")
        }
        Client::Mobile => of("Mobile Client (iPhone)", "45.10.0", ("ios", "18.2"), "iPhone", "Front camera", "Phone", "Phone", "cellular"),
        Client::Browser => of("Web Client", "45.10.0", ("windows", "11"), "PC", "Default", "Default", "Default", "unknown"),
        Client::Room => {
            of("Webex Device", "RoomOS 11.20", ("RoomOS", "11.20"), "Room", "Quad Camera", "Table microphone", "Loudspeaker", "ethernet")
        }
        Client::Phone => of("PSTN", "", ("", ""), "", "", "", "", "unknown"),
    }
}

fn session(world: &World, gathering: &Gathering, one: &Participant) -> Value {
    let now_ms = world.now_ms();
    let made = machine(one.client);
    let (a, b) = (one.key.0 % 200 + 20, (one.key.0 >> 20) % 200 + 20);
    let mut map = object(json!({
        "meetingInstanceId": gathering.id(), "webexUserName": one.name, "webexUserEmail": one.email, "joinTime": iso(one.joined_ms),
        "joinMeetingTime": format!("{}.{:03}", 2 + one.key.0 % 7, (one.key.0 >> 8) % 1000), "clientType": made.client,
        "clientVersion": made.version, "osType": made.os.0, "osVersion": made.os.1, "hardwareType": made.hardware,
        "speakerName": made.speaker, "networkType": made.network, "localIP": format!("192.168.1.{a}"),
        "publicIP": format!("198.51.100.{b}"), "maskedLocalIP": "192.168.1.x", "maskedPublicIP": "198.51.100.x",
        "camera": made.camera, "microphone": made.microphone, "serverRegion": "San Jose, USA",
        "participantId": gathering.participant_id(one), "participantSessionId": session_id(one)
    }));
    if let Some(left_ms) = one.left_ms.filter(|left_ms| *left_ms <= now_ms) {
        map.insert("leaveTime".to_owned(), json!(iso(left_ms)));
    }
    for (name, direction) in [
        ("videoIn", Direction::VideoIn),
        ("videoOut", Direction::VideoOut),
        ("audioIn", Direction::AudioIn),
        ("audioOut", Direction::AudioOut),
        ("shareIn", Direction::ShareIn),
        ("shareOut", Direction::ShareOut),
    ] {
        let found = streams(world.seed, gathering, one, direction, now_ms);
        map.insert(name.to_owned(), Value::Array(found.iter().map(stream).collect()));
    }
    let load = cpu(world.seed, gathering, one, now_ms).map(|[own, own_most, all, all_most]| {
        json!({ "processAverageCPU": own, "processMaxCPU": own_most, "systemAverageCPU": all, "systemMaxCPU": all_most })
    });
    map.insert("resources".to_owned(), Value::Array(load.into_iter().collect()));
    Value::Object(map)
}

fn session_id(one: &Participant) -> String {
    let mut text = String::new();
    let _ = write!(text, "{:08X}", (one.key.0 >> 40) % 0xffff_ffff);
    text
}

fn stream(one: &Stream) -> Value {
    json!({
        "samplingInterval": 60, "startTime": iso(one.start_ms), "endTime": iso(one.end_ms), "packetLoss": one.loss_percent,
        "latency": one.latency_ms, "jitter": one.jitter_ms, "mediaBitRate": one.rate_bps, "frameRate": one.frame_rate,
        "resolutionHeight": one.height, "codec": one.codec, "transportType": one.transport
    })
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
