//! A call on a RoomOS device and the record it leaves.

use super::media::{Flow, Media};
use crate::ids::Key;

/// The other side of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// `DisplayName`.
    pub name: String,
    /// `RemoteNumber`: a SIP address or telephone number.
    pub number: String,
    /// A single endpoint or a meeting.
    pub party: Party,
}

/// What is on the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// One person or device.
    Endpoint,
    /// A meeting.
    Meeting,
}

impl Party {
    /// `DeviceType` in the xAPI's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Endpoint => "Endpoint",
            Self::Meeting => "MCU",
        }
    }
}

/// Who decides when a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The living world started it and ends it.
    Chance,
    /// A test or an xAPI command started it; it stays until ended.
    Asked,
}

/// A call in progress.
#[derive(Debug, Clone)]
pub struct Call {
    /// Number of the call on its device.
    pub id: u32,
    /// The other side.
    pub remote: Remote,
    /// Direction; `Outgoing` when the device dialled.
    pub flow: Flow,
    /// With pictures or sound only.
    pub with_video: bool,
    /// `Spark` or `SIP`.
    pub protocol: &'static str,
    /// When it was dialled or began to ring.
    pub began_ms: i64,
    /// When it is (or will be) answered.
    pub answered_ms: i64,
    /// Who ends it.
    pub origin: Origin,
    /// Its streams.
    pub media: Media,
}

impl Call {
    /// `Video` or `Audio`.
    pub const fn call_type(&self) -> &'static str {
        if self.with_video { "Video" } else { "Audio" }
    }

    /// Whether it has been answered by `now_ms`.
    pub const fn is_connected(&self, now_ms: i64) -> bool {
        now_ms >= self.answered_ms
    }

    /// `Status` in the xAPI's spelling.
    pub const fn status(&self, now_ms: i64) -> &'static str {
        match (self.is_connected(now_ms), self.flow) {
            (true, _) => "Connected",
            (false, Flow::Outgoing) => "Dialling",
            (false, Flow::Incoming) => "Ringing",
        }
    }

    /// Seconds since it was answered.
    pub const fn duration_s(&self, now_ms: i64) -> i64 {
        if self.is_connected(now_ms) { (now_ms - self.answered_ms) / 1000 } else { 0 }
    }
}

/// Peak jitter in milliseconds and loss in percent of one direction of one medium.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MediaSummary {
    /// Highest jitter.
    pub max_jitter_ms: f64,
    /// Lost share of all packets.
    pub loss_percent: f64,
}

/// An ended call, as `CallHistory.Get` tells of it.
#[derive(Debug, Clone, PartialEq)]
pub struct CallRecord {
    /// Number within the history of its device, rising.
    pub history_id: u32,
    /// Number the call had.
    pub call_id: u32,
    /// The other side.
    pub remote: Remote,
    /// Direction.
    pub flow: Flow,
    /// With pictures.
    pub with_video: bool,
    /// Protocol.
    pub protocol: &'static str,
    /// Answer, or the first ring when nobody answered.
    pub start_ms: i64,
    /// End.
    pub end_ms: i64,
    /// Whether it was answered.
    pub was_answered: bool,
    /// `LocalDisconnect`, `RemoteDisconnect`, …
    pub cause: &'static str,
    /// Audio in, audio out, video in, video out.
    pub media: [Option<MediaSummary>; 4],
    /// Identity that makes two records of the same second differ.
    pub key: Key,
}
