//! Documents as servers send them: compact, keys in the published order, some fields absent.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::json;

/// Documents of one set; what they hold differs, so that nothing is learnt by heart.
pub fn documents(set: &str) -> Option<Vec<Vec<u8>>> {
    let make: fn(usize) -> String = match set {
        "people" => |number| crate::people::page(number * 1000, 1000),
        "queues" => queues,
        "cdrs" => cdrs,
        "statuses" => status,
        "figures" => figures,
        _ => return None,
    };
    let count = match set {
        "people" | "queues" | "cdrs" => 4,
        _ => 200,
    };
    Some((0..count).map(|number| make(number).into_bytes()).collect())
}

fn id(kind: &str, number: usize) -> String {
    STANDARD_NO_PAD.encode(format!("ciscospark://us/{kind}/{number:08x}-51aa-4f01-8d3b-{:012x}", number * 7919))
}

fn list(key: &str, count: usize, item: impl Fn(usize) -> String) -> String {
    let items: Vec<String> = (0..count).map(item).collect();
    format!("{{\"{key}\":[{}]}}", items.join(","))
}

fn queues(document: usize) -> String {
    list("queues", 1000, |index| {
        let n = document * 1000 + index;
        json!({"id": id("CALL_QUEUE", n), "name": format!("Support {n}"), "hasCxEssentials": n.is_multiple_of(3), "locationName": "Lyon",
               "locationId": id("LOCATION", n % 40), "phoneNumber": format!("+3347{n:07}"), "extension": format!("{}", 2000 + n),
               "enabled": true, "department": {"id": id("DEPARTMENT", n % 9), "name": "Care"}})
        .to_string()
    })
}

fn cdrs(document: usize) -> String {
    list("items", 500, |index| {
        let n = document * 500 + index;
        let mut out = String::from("{");
        let mut text = |key: &str, value: &str| {
            let _ = write!(out, "{}\"{key}\":\"{value}\"", if out.len() > 1 { "," } else { "" });
        };
        text("Answer indicator", "Yes");
        text("Answer time", "2026-11-20T10:12:44.512Z");
        text("Answered", "true");
        text("Call ID", &format!("SSE101244512201126-{n}@10.21.{}.7", n % 250));
        for (key, value) in [
            ("Call outcome", "Success"),
            ("Call outcome reason", "Normal"),
            ("Call type", "SIP_ENTERPRISE"),
            ("Called line ID", "Zoë Dubois"),
        ] {
            text(key, value);
        }
        text("Called number", &format!("+3317{n:07}"));
        text("Calling line ID", "Jean-Luc Okafor");
        text("Calling number", &format!("+3314{n:07}"));
        text("Client type", "SIP");
        text("Correlation ID", &format!("{n:08x}-9d1e-4b6e-8a51-0c0c7d1f2a3b"));
        text("Device MAC", &format!("6C710D{n:06X}"));
        text("Direction", "ORIGINATING");
        let _ = write!(out, ",\"Duration\":{}", n % 3600);
        for (key, value) in [
            ("Local SessionID", "a3f1b2c4d5e60718293a4b5c6d7e8f90"),
            ("Location", "Lyon"),
            ("Model", "8865"),
            ("Org UUID", "5f1c6e1a-92ce-4b9f-8f0d-44b1c3b9a001"),
            ("Original reason", "Unconditional"),
            ("OS type", "na"),
            ("Release time", "2026-11-20T10:42:44.512Z"),
        ] {
            let _ = write!(out, ",\"{key}\":\"{value}\"");
        }
        let _ = write!(out, ",\"Ring duration\":{}", n % 40);
        for (key, value) in [
            ("Releasing party", "Local"),
            ("Remote SessionID", "00718293a4b5c6d7e8f90a3f1b2c4d5e"),
            ("Report ID", &format!("{n:08x}-0d2e-3c4f-9b61-77aa55cc33ee") as &str),
            ("Report time", "2026-11-20T10:47:00.000Z"),
            ("Site main number", "+33170000000"),
            ("Site timezone", "Europe/Paris"),
            ("Site UUID", "c0ffee00-1234-4cde-9abc-0123456789ab"),
            ("Start time", "2026-11-20T10:12:31.002Z"),
            ("User", "zoe.dubois@example.com"),
            ("User type", "User"),
            ("User UUID", "deadbeef-4321-4abc-8def-ba9876543210"),
        ] {
            let _ = write!(out, ",\"{key}\":\"{value}\"");
        }
        out.push('}');
        out
    })
}

/// A device in a call with twelve channels, as `GET /xapi/status` answers for `MediaChannels` and `Call`.
fn status(number: usize) -> String {
    let channels: Vec<_> = (0..12)
        .map(|channel| {
            let n = number * 12 + channel;
            json!({
                "id": channel + 1, "Direction": if channel % 2 == 0 { "Incoming" } else { "Outgoing" }, "Type": "Video",
                "Video": {"FrameRate": 30, "ResolutionX": 1920, "ResolutionY": 1080, "ChannelRole": "Main", "Protocol": "H264"},
                "Netstat": {"Bytes": 81_273_645 + n * 1_013, "ChannelRate": 3_911_402 + n, "Jitter": n % 40, "LastIntervalLost": n % 7,
                            "LastIntervalReceived": 1_499 + n % 9, "Loss": n % 50, "MaxJitter": n % 90, "Packets": 913_220 + n * 17,
                            "RoundTripTime": 23 + n % 80, "LossPercent": 0.01 + f64::from(u16::try_from(n % 300).unwrap_or(0)) / 100.0, "EndToEndLoss": [n % 3, 0, 1, 0, 0, 2, 0, 1]}
            })
        })
        .collect();
    json!({"deviceId": id("DEVICE", number), "result": {
        "Call": [{"id": number % 60, "Duration": 4_711 + number, "ReceiveCallRate": 6_000_000, "TransmitCallRate": 5_888_000}],
        "MediaChannels": {"Call": [{"id": number % 60, "Channel": channels}]},
        "SystemUnit": {"Uptime": 1_209_633 + number, "State": {"NumberOfActiveCalls": 1, "NumberOfInProgressCalls": 0, "NumberOfSuspendedCalls": 0}}
    }})
    .to_string()
}

fn figures(number: usize) -> String {
    let n = f64::from(u16::try_from(number).unwrap_or(0));
    json!({"siteUrl": "example.webex.com", "startDate": "2026-10-01", "endDate": "2026-10-31", "metrics": {
        "totalMeetings": 8_213 + number, "totalParticipants": 51_002 + number, "totalUniqueHosts": 412, "totalMeetingMinutes": 301_442.25 + n,
        "totalAudioMinutes": 911_042.5 + n, "totalTelephoneMinutes": 1_502.125, "totalVoIPMinutes": 909_540.375 + n, "videoMeetings": 6_031,
        "sharingMeetings": 3_301, "recordingMeetings": 204,
        "participantsByJoinMethods": {"webApp": 12_031, "cloudVideoDevice": 4_410, "mobileMeetingsApp": 9_912},
        "participantsByRoles": {"host": 8_213, "attendee": 42_789},
        "participantsByLocation": (0..30).map(|c| json!({"country": "FR", "totalParticipants": 1_700 + c * 13 + number})).collect::<Vec<_>>()
    }})
    .to_string()
}
