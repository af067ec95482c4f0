//! What is known of one direction of a medium.

use crate::media::{ChannelRole, MediaSample};
use crate::past_call::Leg;

/// Facts of one audio stream. What is absent, no number or negative is unknown, never zero.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioFacts {
    /// Codec as it was named.
    pub codec: Option<String>,
    /// Packets lost in percent of those lost and received.
    pub loss_percent: Option<f64>,
    /// Mean jitter, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Highest jitter, milliseconds; never taken for a mean.
    pub max_jitter_ms: Option<f64>,
    /// Round-trip time, milliseconds; a zero says that it was not measured.
    pub round_trip_ms: Option<f64>,
    /// Delay from mouth to ear, milliseconds; a zero says that it was not measured.
    pub delay_ms: Option<f64>,
    /// Bit rate, kilobits a second; nothing at all says that no media flows.
    pub rate_kbps: Option<f64>,
}

/// Facts of one video stream. What is absent, no number or negative is unknown, never zero.
#[derive(Debug, Clone, PartialEq)]
pub struct VideoFacts {
    /// People, or shared content, which has few frames a second by nature.
    pub role: ChannelRole,
    /// Packets lost in percent of those lost and received.
    pub loss_percent: Option<f64>,
    /// Mean jitter, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Highest jitter, milliseconds.
    pub max_jitter_ms: Option<f64>,
    /// Frames a second.
    pub frame_rate: Option<f64>,
    /// Height of the picture in pixels.
    pub height_px: Option<i64>,
    /// Bit rate, kilobits a second.
    pub rate_kbps: Option<f64>,
}

impl AudioFacts {
    /// The facts of a sample.
    pub fn of(sample: &MediaSample) -> Self {
        Self {
            codec: sample.codec.clone(),
            loss_percent: sample.loss_percent,
            jitter_ms: sample.jitter_ms,
            max_jitter_ms: sample.max_jitter_ms,
            round_trip_ms: sample.round_trip_ms,
            delay_ms: sample.delay_ms,
            rate_kbps: sample.rate_kbps,
        }
    }

    /// The facts of one direction of a call that is over.
    pub fn of_leg(leg: &Leg) -> Self {
        Self {
            codec: leg.codec.clone(),
            loss_percent: leg.loss_percent,
            jitter_ms: leg.jitter_ms,
            max_jitter_ms: leg.max_jitter_ms,
            round_trip_ms: leg.round_trip_ms,
            delay_ms: leg.delay_ms,
            rate_kbps: None,
        }
    }

    /// Whether nothing was measured.
    pub(super) fn are_empty(&self) -> bool {
        let Self { codec: _, loss_percent, jitter_ms, max_jitter_ms, round_trip_ms, delay_ms, rate_kbps } = self;
        [loss_percent, jitter_ms, max_jitter_ms, round_trip_ms, delay_ms, rate_kbps].into_iter().all(|value| measured(*value).is_none())
    }
}

impl Default for VideoFacts {
    fn default() -> Self {
        Self {
            role: ChannelRole::Unknown,
            loss_percent: None,
            jitter_ms: None,
            max_jitter_ms: None,
            frame_rate: None,
            height_px: None,
            rate_kbps: None,
        }
    }
}

impl VideoFacts {
    /// The facts of a sample.
    pub fn of(sample: &MediaSample) -> Self {
        Self {
            role: sample.channel.role,
            loss_percent: sample.loss_percent,
            jitter_ms: sample.jitter_ms,
            max_jitter_ms: sample.max_jitter_ms,
            frame_rate: sample.frame_rate,
            height_px: sample.height_px,
            rate_kbps: sample.rate_kbps,
        }
    }

    /// The facts of one direction of a call that is over, of people's pictures.
    pub fn of_leg(leg: &Leg) -> Self {
        Self {
            role: ChannelRole::Main,
            loss_percent: leg.loss_percent,
            jitter_ms: leg.jitter_ms,
            max_jitter_ms: leg.max_jitter_ms,
            ..Self::default()
        }
    }
}

/// A measured value: a finite number that is not negative.
pub(super) fn measured(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite() && *value >= 0.0)
}

/// A measured share: up to a hundred percent.
pub(super) fn percent(value: Option<f64>) -> Option<f64> {
    measured(value).filter(|value| *value <= 100.0)
}

/// A measured time of which a device that has not measured it says 0.
pub(super) fn positive(value: Option<f64>) -> Option<f64> {
    measured(value).filter(|value| *value > 0.0)
}

/// Whether no packet was expected, so that there is nothing to judge: no share of loss can be told, and nothing flows.
pub(super) fn is_silent(loss_percent: Option<f64>, rate_kbps: Option<f64>) -> bool {
    percent(loss_percent).is_none() && measured(rate_kbps).is_some_and(|rate| rate <= 0.0)
}
