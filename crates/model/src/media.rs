//! What one media channel of a call measured at one moment.

use jiff::Timestamp;

use crate::band::Band;
use crate::call::CallId;
use crate::device::words;
use crate::quality::Judge;

/// Which channel of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChannelKey {
    /// The device's number of the channel.
    pub number: i64,
    /// Audio, video or data.
    pub kind: MediaKind,
    /// Direction seen from the device.
    pub direction: MediaDirection,
    /// Main or presentation.
    pub role: ChannelRole,
}

/// Kind of media.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MediaKind {
    /// Audio.
    Audio,
    /// Video.
    Video,
    /// Anything else, such as far-end camera control.
    Data,
}

/// Direction of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MediaDirection {
    /// Towards the device.
    Incoming,
    /// From the device.
    Outgoing,
}

/// Role of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChannelRole {
    /// People.
    Main,
    /// Shared content.
    Presentation,
    /// Not given.
    Unknown,
}

words!(MediaKind { Audio = "audio", Video = "video", Data = "data" });
words!(MediaDirection { Incoming = "incoming", Outgoing = "outgoing" });
words!(ChannelRole { Main = "main", Presentation = "presentation", Unknown = "unknown" });

/// One sample of one channel. A value the device does not give is `None`, never zero.
#[derive(Debug, Clone, PartialEq)]
pub struct MediaSample {
    /// Call.
    pub call_id: CallId,
    /// When it was measured.
    pub at: Timestamp,
    /// Channel.
    pub channel: ChannelKey,
    /// Packets lost in the device's last interval, percent of those expected.
    pub loss_percent: Option<f64>,
    /// Jitter now, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Highest jitter so far, milliseconds.
    pub max_jitter_ms: Option<f64>,
    /// Round-trip time, milliseconds.
    pub round_trip_ms: Option<f64>,
    /// One-way end-to-end delay, milliseconds.
    pub delay_ms: Option<f64>,
    /// Bit rate, kilobits a second.
    pub rate_kbps: Option<f64>,
    /// Frames a second; video only.
    pub frame_rate: Option<f64>,
    /// Width in pixels; video only.
    pub width_px: Option<i64>,
    /// Height in pixels; video only.
    pub height_px: Option<i64>,
    /// Codec as the device names it.
    pub codec: Option<String>,
}

impl MediaSample {
    /// Band of this sample, as the judge sees it.
    pub fn band(&self, judge: &Judge) -> Band {
        judge.sample(self).band()
    }
}

/// Packet loss of an interval in percent of the packets expected (lost + received); `None` when none were expected,
/// which says "no media" and is not the same as no loss.
pub fn loss_percent(lost: f64, received: f64) -> Option<f64> {
    let expected = lost + received;
    if !expected.is_finite() || lost < 0.0 || received < 0.0 || expected <= 0.0 { None } else { Some(lost / expected * 100.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loss_is_of_the_packets_expected() {
        // devices-and-calls §3.2: the predecessor divided by received only; 3 lost and 97 received are 3 %.
        assert_eq!(loss_percent(3.0, 97.0), Some(3.0));
        assert_eq!(loss_percent(5.0, 0.0), Some(100.0));
        assert_eq!(loss_percent(0.0, 0.0), None);
        assert_eq!(loss_percent(-1.0, 5.0), None);
        assert_eq!(loss_percent(f64::NAN, 5.0), None);
    }
}
