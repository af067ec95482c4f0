//! `CallHistory.Get`.

use serde_json::{Map, Value, json};

use crate::clock::iso_seconds;
use crate::world::call::{CallRecord, MediaSummary};
use crate::world::media::Flow;

/// What was asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// With media values.
    pub is_full: bool,
    /// Most entries.
    pub limit: usize,
    /// Entries to pass over.
    pub offset: usize,
    /// `All`, `Placed`, `Received`, `Missed`, `NoAnswer`, …
    pub filter: String,
    /// Text in the name or number.
    pub search: String,
    /// One entry only.
    pub id: Option<u32>,
}

const fn occurrence(record: &CallRecord) -> &'static str {
    match (record.flow, record.was_answered) {
        (Flow::Outgoing, true) => "Placed",
        (Flow::Outgoing, false) => "NoAnswer",
        (Flow::Incoming, true) => "Received",
        (Flow::Incoming, false) => "Missed",
    }
}

impl Wanted {
    fn admits(&self, record: &CallRecord) -> bool {
        let filter = match self.filter.as_str() {
            "" | "All" => true,
            "UnacknowledgedMissed" => occurrence(record) == "Missed",
            other => occurrence(record) == other,
        };
        let search = self.search.to_lowercase();
        filter
            && self.id.is_none_or(|id| id == record.history_id)
            && (record.remote.name.to_lowercase().contains(&search) || record.remote.number.to_lowercase().contains(&search))
    }

    /// The answer: newest first.
    pub fn answer(&self, records: &[CallRecord]) -> Value {
        let chosen = records.iter().filter(|record| self.admits(record)).skip(self.offset).take(self.limit);
        let entries: Vec<Value> = chosen.map(|record| entry(record, self.is_full)).collect();
        json!({ "Entry": entries, "ResultInfo": { "Limit": self.limit, "Offset": self.offset } })
    }
}

fn entry(record: &CallRecord, is_full: bool) -> Value {
    let bare = record.remote.number.trim_start_matches("sip:");
    let scheme = if record.protocol == "Spark" { "spark" } else { "sip" };
    let mut value = json!({
        "CallHistoryId": record.history_id,
        "CallId": record.call_id,
        "CallType": if record.with_video { "Video" } else { "Audio" },
        "CallbackNumber": format!("{scheme}:{bare}"),
        "Direction": record.flow.as_str(),
        "DisconnectCause": if record.was_answered { "Normal call clearing" } else { "No answer" },
        "DisconnectCauseType": record.cause,
        "DisplayName": record.remote.name,
        "Duration": (record.end_ms - record.start_ms) / 1000,
        "EndTimeUTC": iso_seconds(record.end_ms),
        "OccurrenceType": occurrence(record),
        "Protocol": record.protocol,
        "RemoteNumber": record.remote.number,
        "StartTimeUTC": iso_seconds(record.start_ms),
    });
    if is_full {
        let [audio_in, audio_out, video_in, video_out] = record.media;
        value["Audio"] = both(audio_in, audio_out);
        value["Video"] = both(video_in, video_out);
    }
    value
}

/// A medium that the call did not have reads 0, as on a device.
fn both(incoming: Option<MediaSummary>, outgoing: Option<MediaSummary>) -> Value {
    let mut value = Map::new();
    for (name, summary) in [("Incoming", incoming), ("Outgoing", outgoing)] {
        let (jitter, loss) = summary.map_or((0.0, 0.0), |summary| (summary.max_jitter_ms, summary.loss_percent));
        value.insert(name.to_owned(), json!({ "MaxJitter": whole(jitter), "PacketLossPercent": whole(loss) }));
    }
    Value::Object(value)
}

#[expect(clippy::cast_possible_truncation, reason = "milliseconds of jitter and percents are small")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}
