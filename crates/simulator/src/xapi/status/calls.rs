//! `Call` and `MediaChannels`.

use serde_json::{Value, json};

use super::{Scene, truth};
use crate::world::call::{Call, Party};
use crate::world::media::{Channel, ChannelKind, Flow};

pub fn calls(scene: &Scene<'_>) -> Value {
    scene.room.calls.iter().map(|call| one(call, scene.now_ms)).collect()
}

fn one(call: &Call, now_ms: i64) -> Value {
    let rate = |flow: Flow| -> i64 {
        let streams = call.media.channels.iter().filter(|channel| channel.flow == flow);
        streams.map(|channel| call.media.read(channel).rate_bps / 1000).sum()
    };
    let is_connected = call.is_connected(now_ms);
    json!({
        "id": call.id,
        "AnswerState": if is_connected { "Answered" } else { "Unanswered" },
        "CallType": call.call_type(),
        "CallbackNumber": callback(call),
        "DeviceType": call.remote.party.as_str(),
        "Direction": call.flow.as_str(),
        "DisplayName": call.remote.name,
        "Duration": call.duration_s(now_ms),
        "Encryption": { "Type": "AES-256-GCM" },
        "HoldReason": "None",
        "Ice": if is_connected { "Passed" } else { "Disabled" },
        "PlacedOnHold": truth(false),
        "Protocol": call.protocol,
        "ReceiveCallRate": if is_connected { rate(Flow::Incoming) } else { 0 },
        "RemoteNumber": call.remote.number,
        "Status": call.status(now_ms),
        "TransmitCallRate": if is_connected { rate(Flow::Outgoing) } else { 0 },
    })
}

fn callback(call: &Call) -> String {
    let bare = call.remote.number.trim_start_matches("sip:");
    let scheme = if call.protocol == "Spark" { "spark" } else { "sip" };
    format!("{scheme}:{bare}")
}

/// Calls as conferences; the rest of the branch stands in the defaults.
pub fn conference(scene: &Scene<'_>) -> Value {
    let calls: Vec<Value> = scene.room.calls.iter().map(|call| conference_call(scene, call)).collect();
    let active = scene.room.calls.first().map_or(0, |call| call.id);
    json!({ "ActiveSpeaker": { "CallId": active }, "Call": calls })
}

fn conference_call(scene: &Scene<'_>, call: &Call) -> Value {
    let is_meeting = call.remote.party == Party::Meeting;
    json!({
        "id": call.id,
        "Capabilities": {
            "DTMF": "True",
            "Hold": "True",
            "IxChannel": { "Status": if call.protocol == "Spark" { "Active" } else { "Off" } },
            "ParticipantList": if is_meeting { "Available" } else { "Unavailable" },
            "Presentation": truth(call.with_video),
            "SelfMute": "Available",
        },
        "Manufacturer": "Cisco",
        "Meeting": truth(is_meeting),
        "MeetingPlatform": if is_meeting { "Webex" } else { "Unknown" },
        "MicrophonesMuted": truth(scene.room.microphones_muted),
        "SessionType": "Call",
    })
}

pub fn media_channels(scene: &Scene<'_>) -> Value {
    let connected = scene.room.calls.iter().filter(|call| call.is_connected(scene.now_ms));
    let calls: Vec<Value> = connected
        .map(|call| {
            let channels: Vec<Value> = call.media.channels.iter().map(|stream| channel(scene, call, stream)).collect();
            json!({ "id": call.id, "Channel": channels })
        })
        .collect();
    json!({ "Call": calls })
}

fn channel(scene: &Scene<'_>, call: &Call, stream: &Channel) -> Value {
    let reading = call.media.read(stream);
    let mut value = json!({
        "id": stream.id,
        "Direction": stream.flow.as_str(),
        "Encryption": "On",
        "Netstat": {
            "Bytes": reading.bytes,
            "ChannelRate": reading.rate_bps,
            "EndToEndDelay": reading.end_to_end_ms,
            "Jitter": reading.jitter_ms,
            "LastIntervalLost": reading.last_interval_lost,
            "LastIntervalReceived": reading.last_interval_received,
            "Loss": reading.lost_packets,
            "MaxJitter": reading.max_jitter_ms,
            "Packets": reading.packets,
            "RoundTripTime": reading.round_trip_ms,
        },
    });
    match stream.kind {
        ChannelKind::Audio => {
            let is_muted = stream.flow == Flow::Outgoing && scene.room.microphones_muted;
            value["Type"] = json!("Audio");
            value["Audio"] = json!({
                "ChannelRole": stream.role, "Channels": 1, "Mute": truth(is_muted), "Protocol": stream.codec,
            });
        }
        ChannelKind::Video => {
            value["Type"] = json!("Video");
            value["Video"] = json!({
                "ChannelRole": stream.role, "FrameRate": reading.frame_rate, "Protocol": stream.codec,
                "ResolutionX": reading.resolution_x, "ResolutionY": reading.resolution_y,
            });
        }
    }
    value
}
