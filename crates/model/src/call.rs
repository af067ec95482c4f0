//! A call on a device.

use std::fmt;

use jiff::Timestamp;
use webex_core::id::DeviceId;

use crate::device::words;
use crate::{Band, MediaSample};

/// Cordboard's own id of a call: stable for the same device, call number and start.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(String);

impl CallId {
    /// Takes an id as stored.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One call as a device reports it (`Call[n]` of RoomOS).
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Cordboard's id.
    pub id: CallId,
    /// Device.
    pub device_id: DeviceId,
    /// The device's own number of the call.
    pub device_call_id: i64,
    /// Name of the far end.
    pub remote_name: Option<String>,
    /// Number or address of the far end.
    pub remote_number: Option<String>,
    /// Direction seen from the device.
    pub direction: Direction,
    /// Call type, for example "Video".
    pub call_type: Option<String>,
    /// Protocol, for example "Spark" or "SIP".
    pub protocol: Option<String>,
    /// Status on the device.
    pub status: CallStatus,
    /// Start, computed from the duration the device gave.
    pub started_at: Timestamp,
    /// End, when the device no longer reported it.
    pub ended_at: Option<Timestamp>,
    /// When it was last asked about.
    pub sampled_at: Timestamp,
    /// The newest sample of each channel, by channel number.
    pub channels: Vec<MediaSample>,
}

impl Call {
    /// Whether the call still runs.
    pub const fn is_active(&self) -> bool {
        self.ended_at.is_none()
    }

    /// The worst known band of its channels; unknown when none is known.
    pub fn band(&self) -> Band {
        Band::worst(self.channels.iter().map(MediaSample::band))
    }
}

/// Direction of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// The far end called.
    Incoming,
    /// The device called.
    Outgoing,
    /// Not given.
    Unknown,
}

/// Status of a call (`Call[n] Status`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallStatus {
    /// Media flows.
    Connected,
    /// Being set up.
    Connecting,
    /// The device is dialling.
    Dialling,
    /// Ringing.
    Ringing,
    /// Being torn down.
    Disconnecting,
    /// On hold.
    OnHold,
    /// Early media.
    EarlyMedia,
    /// Anything else.
    Other,
}

words!(Direction { Incoming = "incoming", Outgoing = "outgoing", Unknown = "unknown" });
words!(CallStatus {
    Connected = "connected",
    Connecting = "connecting",
    Dialling = "dialling",
    Ringing = "ringing",
    Disconnecting = "disconnecting",
    OnHold = "on_hold",
    EarlyMedia = "early_media",
    Other = "other",
});
