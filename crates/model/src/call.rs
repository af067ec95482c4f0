//! A running call, or one that was watched: on a device, or of a person.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use webex_core::id::{DeviceId, LocationId, PersonId};

use crate::device::words;
use crate::quality::Judge;
use crate::{Band, MediaSample};

/// Cordboard's own id of a call: stable for the same device, call number and start, or the same person and Webex's id of the call.
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

/// Whose call it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallOwner {
    /// A device's, as it reports it (`Call[n]` of RoomOS).
    Device {
        /// Which.
        id: DeviceId,
        /// The device's own number of the call.
        number: i64,
    },
    /// A person's, as Webex Calling tells it: of such a call no quality is known.
    Person(Box<CallPerson>),
}

/// Somebody who is in a call, and what Webex Calling tells of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallPerson {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: Option<String>,
    /// Where they belong: who sees this location sees the call.
    pub location_id: Option<LocationId>,
    /// The location's name.
    pub location_name: Option<String>,
    /// IANA time zone of the location.
    pub time_zone: Option<String>,
    /// When the call was answered.
    pub answered_at: Option<Timestamp>,
    /// State of its recording, as Webex names it, for example "started".
    pub recording: Option<String>,
}

/// One call, as its device or Webex Calling told it last.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Cordboard's id.
    pub id: CallId,
    /// Whose.
    pub owner: CallOwner,
    /// Name of the far end.
    pub remote_name: Option<String>,
    /// Number or address of the far end.
    pub remote_number: Option<String>,
    /// Direction seen from the device or person.
    pub direction: Direction,
    /// Call type, for example "Video".
    pub call_type: Option<String>,
    /// Protocol, for example "Spark" or "SIP".
    pub protocol: Option<String>,
    /// What the far end is, as the device says: "Endpoint", or "MCU" for a conference.
    pub device_type: Option<String>,
    /// Status.
    pub status: CallStatus,
    /// Start; of a device's call computed from the duration it gave.
    pub started_at: Timestamp,
    /// End, when it was no longer reported.
    pub ended_at: Option<Timestamp>,
    /// When it was last asked about.
    pub sampled_at: Timestamp,
    /// The newest sample of each channel, by channel number.
    pub channels: Vec<MediaSample>,
}

impl Call {
    /// The device it is on; `None` for a person's call.
    pub const fn device_id(&self) -> Option<&DeviceId> {
        match &self.owner {
            CallOwner::Device { id, .. } => Some(id),
            CallOwner::Person(_) => None,
        }
    }

    /// The device's own number of the call; `None` for a person's call.
    pub const fn device_call_id(&self) -> Option<i64> {
        match &self.owner {
            CallOwner::Device { number, .. } => Some(*number),
            CallOwner::Person(_) => None,
        }
    }

    /// The person whose call it is; `None` for a device's.
    pub fn person(&self) -> Option<&CallPerson> {
        match &self.owner {
            CallOwner::Device { .. } => None,
            CallOwner::Person(person) => Some(person),
        }
    }

    /// Whether the call still runs.
    pub const fn is_active(&self) -> bool {
        self.ended_at.is_none()
    }

    /// Its band when it was last measured: the worse of sound and pictures, as [`crate::quality::AudioVerdict::band_with`] takes them together.
    pub fn band(&self, judge: &Judge) -> Band {
        let (sound, pictures) = judge.running(&self.channels);
        sound.band_with(pictures.band())
    }

    /// How long what a device said of a call tells how it is, when each device is asked so often.
    pub fn fresh_for(asked_every: SignedDuration) -> SignedDuration {
        const LEAST: SignedDuration = SignedDuration::from_secs(15);
        asked_every.saturating_mul(3).max(LEAST)
    }

    /// Whether what is known of it is how it is: an ended call always is, a running one only if it was asked about lately.
    pub fn is_fresh(&self, now: Timestamp, fresh_for: SignedDuration) -> bool {
        !self.is_active() || now.duration_since(self.sampled_at) <= fresh_for
    }

    /// Its band now: unknown when its device has not answered for longer than [`Call::fresh_for`].
    pub fn band_at(&self, now: Timestamp, fresh_for: SignedDuration, judge: &Judge) -> Band {
        if self.is_fresh(now, fresh_for) { self.band(judge) } else { Band::Unknown }
    }
}

/// Direction of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// The far end called.
    Incoming,
    /// The device or person called.
    Outgoing,
    /// Not given.
    Unknown,
}

/// Status of a call (`Call[n] Status` of a device, `state` of Webex Calling).
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ChannelKey, ChannelRole, MediaDirection, MediaKind};

    #[test]
    fn a_call_that_nobody_answers_for_is_not_good() {
        let at = |second: i64| Timestamp::from_second(1_790_000_000 + second).expect("in range");
        let id = CallId::new("one");
        let sample = MediaSample {
            call_id: id.clone(),
            at: at(0),
            channel: ChannelKey { number: 1, kind: MediaKind::Audio, direction: MediaDirection::Incoming, role: ChannelRole::Main },
            loss_percent: Some(0.0),
            jitter_ms: None,
            max_jitter_ms: None,
            round_trip_ms: None,
            delay_ms: None,
            rate_kbps: None,
            frame_rate: None,
            width_px: None,
            height_px: None,
            codec: None,
        };
        let mut call = Call {
            id,
            owner: CallOwner::Device { id: DeviceId::from_key("d"), number: 1 },
            remote_name: None,
            remote_number: None,
            direction: Direction::Outgoing,
            call_type: None,
            protocol: None,
            device_type: None,
            status: CallStatus::Connected,
            started_at: at(-60),
            ended_at: None,
            sampled_at: at(0),
            channels: vec![sample],
        };
        let judge = Judge::default();
        let fresh_for = Call::fresh_for(SignedDuration::from_secs(2));
        assert_eq!((call.band_at(at(15), fresh_for, &judge), call.band_at(at(16), fresh_for, &judge)), (Band::Good, Band::Unknown));
        // Where there are so many devices that each is asked rarely, that is no silence.
        let fresh_for = Call::fresh_for(SignedDuration::from_secs(20));
        assert_eq!((call.band_at(at(60), fresh_for, &judge), call.band_at(at(61), fresh_for, &judge)), (Band::Good, Band::Unknown));
        call.ended_at = Some(at(2));
        assert_eq!(call.band_at(at(9_000), fresh_for, &judge), Band::Good, "what it was stays");
    }
}
