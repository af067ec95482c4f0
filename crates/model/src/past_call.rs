//! A call of the history, whatever told of it.

use jiff::{SignedDuration, Timestamp};
use webex_core::id::{DeviceId, LocationId, PersonId};

use crate::device::words;
use crate::{Band, CallId, Direction};

/// One call that is over, or of which no end was told: one view of it, that of the device or person it belongs to.
///
/// Place, region, time zone and software are those at the time of the call. What nobody told is `None`, never zero.
#[derive(Debug, Clone, PartialEq)]
pub struct PastCall {
    /// Cordboard's id; that of the live call when there was one.
    pub id: CallId,
    /// Device.
    pub device_id: Option<DeviceId>,
    /// Device's name.
    pub device_name: Option<String>,
    /// Person whose call it was.
    pub person_id: Option<PersonId>,
    /// Person's name.
    pub person_name: Option<String>,
    /// Location.
    pub location_id: Option<LocationId>,
    /// Location's name.
    pub location_name: Option<String>,
    /// Region that users gave the device.
    pub region: Option<String>,
    /// IANA time zone of the location.
    pub time_zone: Option<String>,
    /// Software version of the device.
    pub software: Option<String>,
    /// Name of the far end.
    pub remote_name: Option<String>,
    /// Number or address of the far end.
    pub remote_number: Option<String>,
    /// What to dial to call back.
    pub callback_number: Option<String>,
    /// Direction seen from the device or person.
    pub direction: Direction,
    /// Call type, for example "Video".
    pub call_type: Option<String>,
    /// Protocol, for example "Spark" or "SIP".
    pub protocol: Option<String>,
    /// Start.
    pub started_at: Timestamp,
    /// End; `None` when nobody told of one.
    pub ended_at: Option<Timestamp>,
    /// Duration in seconds.
    pub duration_s: Option<i64>,
    /// Why it ended, as the source names it, for example `LocalDisconnect`.
    pub disconnect_cause: Option<String>,
    /// Sound.
    pub audio: MediaLegs,
    /// Picture of people.
    pub video: MediaLegs,
    /// Score of the sound, 1 to 5, of the model in `model`.
    pub audio_mos: Option<f64>,
    /// Rating factor R of the sound, where the model has one.
    pub audio_r: Option<f64>,
    /// Score of the picture; the legacy model only.
    pub video_mos: Option<f64>,
    /// The worse of sound and picture.
    pub band: Band,
    /// Band of the sound.
    pub audio_band: Band,
    /// Band of the picture.
    pub video_band: Band,
    /// Model that scored it, for example "g107-nb-1".
    pub model: Option<String>,
    /// Who told of it.
    pub sources: CallSources,
    /// The device's own number of the call (`Call[n]`, `CallId` of its history); it begins anew when the device restarts.
    pub device_call_id: Option<i64>,
    /// The device's number of the entry in its history (`CallHistoryId`).
    pub device_history_id: Option<i64>,
    /// Id of the record in the detailed call history (`Report ID`).
    pub report_id: Option<String>,
    /// What the records of both ends of a call share (`Correlation ID`).
    pub correlation_id: Option<String>,
}

impl PastCall {
    /// A call of which nothing but its start is known.
    pub fn new(id: CallId, started_at: Timestamp, source: CallSource) -> Self {
        Self {
            id,
            device_id: None,
            device_name: None,
            person_id: None,
            person_name: None,
            location_id: None,
            location_name: None,
            region: None,
            time_zone: None,
            software: None,
            remote_name: None,
            remote_number: None,
            callback_number: None,
            direction: Direction::Unknown,
            call_type: None,
            protocol: None,
            started_at,
            ended_at: None,
            duration_s: None,
            disconnect_cause: None,
            audio: MediaLegs::default(),
            video: MediaLegs::default(),
            audio_mos: None,
            audio_r: None,
            video_mos: None,
            band: Band::Unknown,
            audio_band: Band::Unknown,
            video_band: Band::Unknown,
            model: None,
            sources: CallSources::from(source),
            device_call_id: None,
            device_history_id: None,
            report_id: None,
            correlation_id: None,
        }
    }

    /// How long it lasted: as told, else from start to end; `None` without an end.
    pub fn duration(&self) -> Option<SignedDuration> {
        let told = self.duration_s.filter(|seconds| *seconds >= 0).map(SignedDuration::from_secs);
        told.or_else(|| self.ended_at.map(|end| end.duration_since(self.started_at)).filter(|length| !length.is_negative()))
    }
}

/// The two directions of a kind of media, seen from the device.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaLegs {
    /// Towards the device.
    pub incoming: Leg,
    /// From the device.
    pub outgoing: Leg,
}

impl MediaLegs {
    /// Whether nothing was told of either direction.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What one direction of one kind of media measured over a whole call.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Leg {
    /// Packets lost, percent of those expected.
    pub loss_percent: Option<f64>,
    /// Highest jitter, milliseconds.
    pub max_jitter_ms: Option<f64>,
    /// Mean jitter, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Round-trip time, milliseconds.
    pub round_trip_ms: Option<f64>,
    /// One-way end-to-end delay, milliseconds.
    pub delay_ms: Option<f64>,
    /// Codec as the source names it.
    pub codec: Option<String>,
}

/// Who can tell of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallSource {
    /// Watched while it ran.
    Live,
    /// The device's own history (`CallHistory.Get`).
    DeviceHistory,
    /// Detailed call records of Webex Calling.
    Cdr,
    /// Taken over from another program.
    Import,
}

words!(CallSource { Live = "live", DeviceHistory = "device_history", Cdr = "cdr", Import = "import" });

impl CallSource {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Which sources told of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CallSources(u8);

impl CallSources {
    /// Every source together as a number: one bit each, in the order of [`CallSource::ALL`]. Numbers that were released keep their meaning.
    pub const fn code(self) -> u8 {
        self.0
    }

    /// The sources of a number; bits without a meaning are left out.
    pub fn of_code(code: u8) -> Self {
        CallSource::ALL.iter().filter(|source| code & source.bit() != 0).copied().collect()
    }

    /// Whether this source told of it.
    pub const fn has(self, source: CallSource) -> bool {
        self.0 & source.bit() != 0
    }

    /// Those of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = CallSource> {
        CallSource::ALL.iter().copied().filter(move |source| self.has(*source))
    }
}

impl From<CallSource> for CallSources {
    fn from(source: CallSource) -> Self {
        Self(source.bit())
    }
}

impl FromIterator<CallSource> for CallSources {
    fn from_iter<I: IntoIterator<Item = CallSource>>(sources: I) -> Self {
        sources.into_iter().fold(Self::default(), |all, source| all.union(source.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_a_set() {
        let two: CallSources = [CallSource::Cdr, CallSource::Live, CallSource::Cdr].into_iter().collect();
        assert_eq!((two.code(), two.iter().collect::<Vec<_>>()), (0b101, vec![CallSource::Live, CallSource::Cdr]));
        assert!(two.has(CallSource::Cdr) && !two.has(CallSource::Import));
        assert_eq!(CallSources::of_code(0b1111_0101).code(), 0b101, "what has no meaning is left out");
        assert_eq!(CallSources::from(CallSource::Import).union(two).iter().count(), 3);
    }

    #[test]
    fn a_call_without_an_end_has_no_duration() {
        let start = Timestamp::from_second(1_790_000_000).expect("in range");
        let mut call = PastCall::new(CallId::new("one"), start, CallSource::DeviceHistory);
        assert_eq!(call.duration(), None);
        call.ended_at = Some(start + SignedDuration::from_secs(90));
        assert_eq!(call.duration(), Some(SignedDuration::from_secs(90)));
        call.duration_s = Some(88);
        assert_eq!(call.duration(), Some(SignedDuration::from_secs(88)));
        (call.duration_s, call.ended_at) = (Some(-1), Some(start - SignedDuration::from_secs(1)));
        assert_eq!(call.duration(), None, "before its start");
    }
}
