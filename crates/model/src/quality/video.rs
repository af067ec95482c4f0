//! Video: measured facts, each with its own limits. No opinion score is made of them, because no published model covers such calls.

use super::audio::{AudioScore, AudioVerdict, Reason};
use super::bands::Bands;
use super::facts::{VideoFacts, is_silent, measured, percent, positive};
use super::legacy;
use super::numbers::plain;
use crate::band::Band;
use crate::media::ChannelRole;

/// Name of the model, stored with every verdict.
pub(super) const MODEL: &str = "video-facts-1";

/// Most loss in percent that is good, fair, poor. Above 8 % Cisco's own threshold alerts fire by default (Control Hub help, "Alerts center").
const LOSS_PERCENT: [f64; 3] = [1.0, 3.0, 8.0];
/// Most jitter in milliseconds that is good, fair, poor: above 30 ms a common jitter buffer grows.
const JITTER_MS: [f64; 3] = [30.0, 50.0, 100.0];
/// Least frames a second of people's pictures that are good, fair, poor.
const FRAME_RATE: [f64; 3] = [20.0, 15.0, 10.0];
/// Least height in pixels that is good; less is fair and no worse, because small pictures are often asked for.
const HEIGHT_PX: f64 = 360.0;

/// What is said of the video of one direction, or of the worst of several.
#[derive(Debug, Clone, PartialEq)]
pub enum VideoVerdict {
    /// No packet was expected: there was nothing to see.
    NoMedia,
    /// It cannot be told.
    Unknown(Reason),
    /// The facts that were measured, and the band they make.
    Measured {
        /// The worst band of the facts.
        band: Band,
        /// The facts, in the order they are shown.
        facts: Vec<VideoFact>,
    },
    /// The score of the legacy profile.
    Scored(Box<AudioScore>),
}

/// One measured fact with the limits it is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VideoFact {
    /// What was measured: "packet loss".
    pub name: &'static str,
    /// Value.
    pub value: f64,
    /// Unit.
    pub unit: &'static str,
    /// Band of this fact alone; unknown for one that only informs.
    pub band: Band,
    /// How the band came about, in words.
    pub rule: &'static str,
}

pub(super) fn judge(facts: &VideoFacts) -> VideoVerdict {
    if is_silent(facts.loss_percent, facts.rate_kbps) {
        return VideoVerdict::NoMedia;
    }
    let fact = |name, unit, value: Option<f64>, rank: fn(f64) -> Band, rule| {
        value.map(|value| VideoFact { name, value, unit, band: rank(value), rule })
    };
    let is_content = facts.role == ChannelRole::Presentation;
    let frame_rule = if is_content { "shared content: not judged" } else { "good from 20, fair from 15, poor from 10" };
    let rank_frames: fn(f64) -> Band = if is_content { |_| Band::Unknown } else { |value| at_least(value, FRAME_RATE) };
    #[expect(clippy::cast_precision_loss, reason = "pictures have fewer pixels than 2^52")]
    let height = facts.height_px.map(|height| height as f64);
    let mean = measured(facts.jitter_ms);
    let highest = measured(facts.max_jitter_ms).filter(|_| mean.is_none());
    let known: Vec<VideoFact> = [
        fact("packet loss", "%", percent(facts.loss_percent), |value| at_most(value, LOSS_PERCENT), "good to 1, fair to 3, poor to 8"),
        fact("jitter", "ms", mean, |value| at_most(value, JITTER_MS), "good to 30, fair to 50, poor to 100"),
        fact("highest jitter", "ms", highest, |_| Band::Unknown, "not judged: it is no mean"),
        fact("frame rate", "fps", measured(facts.frame_rate), rank_frames, frame_rule),
        fact(
            "picture height",
            "px",
            positive(height),
            |value| if value >= HEIGHT_PX { Band::Good } else { Band::Fair },
            "good from 360, else fair",
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    // What a picture was meant to be says nothing when nobody knows what became of it.
    if percent(facts.loss_percent).is_none() && measured(facts.frame_rate).is_none() && mean.is_none() {
        let reason = if known.is_empty() { Reason::NothingMeasured } else { Reason::NoLoss };
        return VideoVerdict::Unknown(reason);
    }
    match Band::worst(known.iter().map(|fact| fact.band)) {
        Band::Unknown => VideoVerdict::Unknown(Reason::NoLoss),
        band => VideoVerdict::Measured { band, facts: known },
    }
}

pub(super) fn judge_legacy(facts: &VideoFacts, bands: Bands) -> VideoVerdict {
    let VideoFacts { loss_percent, jitter_ms, max_jitter_ms, rate_kbps, .. } = *facts;
    match legacy::judge(legacy::Direction { loss_percent, jitter_ms, max_jitter_ms, rate_kbps }, bands) {
        AudioVerdict::NoMedia => VideoVerdict::NoMedia,
        AudioVerdict::Unknown(reason) => VideoVerdict::Unknown(reason),
        AudioVerdict::Scored(score) => VideoVerdict::Scored(score),
    }
}

fn at_most(value: f64, [good, fair, poor]: [f64; 3]) -> Band {
    match value {
        v if v <= good => Band::Good,
        v if v <= fair => Band::Fair,
        v if v <= poor => Band::Poor,
        _ => Band::Bad,
    }
}

fn at_least(value: f64, [good, fair, poor]: [f64; 3]) -> Band {
    match value {
        v if v >= good => Band::Good,
        v if v >= fair => Band::Fair,
        v if v >= poor => Band::Poor,
        _ => Band::Bad,
    }
}

impl VideoFact {
    /// The fact with its limits: "packet loss 2.4 %: fair (good to 1, fair to 3, poor to 8)".
    pub fn words(&self) -> String {
        let value = plain(self.value, 1);
        match self.band {
            Band::Unknown => format!("{} {value} {} ({})", self.name, self.unit, self.rule),
            band => format!("{} {value} {}: {} ({})", self.name, self.unit, band.as_str(), self.rule),
        }
    }
}

impl VideoVerdict {
    /// The band; unknown when it cannot be told.
    pub fn band(&self) -> Band {
        match self {
            Self::NoMedia | Self::Unknown(_) => Band::Unknown,
            Self::Measured { band, .. } => *band,
            Self::Scored(score) => score.band,
        }
    }

    /// The opinion score; only the legacy profile gives one.
    pub fn mos(&self) -> Option<f64> {
        match self {
            Self::Scored(score) => Some(score.mos),
            Self::NoMedia | Self::Unknown(_) | Self::Measured { .. } => None,
        }
    }

    /// Name of the model that judged, with its version.
    pub fn model(&self) -> Option<&'static str> {
        match self {
            Self::NoMedia | Self::Unknown(_) => None,
            Self::Measured { .. } => Some(MODEL),
            Self::Scored(score) => Some(score.model),
        }
    }

    /// How the verdict came about, a line for each step.
    pub fn steps(&self) -> Vec<String> {
        match self {
            Self::NoMedia | Self::Unknown(_) => Vec::new(),
            Self::Measured { band, facts } => {
                let mut lines: Vec<_> = facts.iter().map(VideoFact::words).collect();
                lines.push(format!("Band {}: the worst of these; no opinion score is made of them", band.as_str()));
                lines
            }
            Self::Scored(score) => score.steps(),
        }
    }

    /// The worst of several directions: the worst band, then the lowest score; without any, no media rather than unknown.
    pub fn worst(verdicts: impl IntoIterator<Item = Self>) -> Self {
        let kind = |verdict: &Self| match verdict {
            Self::Unknown(Reason::NothingMeasured) => 0,
            Self::Unknown(_) => 1,
            Self::NoMedia => 2,
            Self::Measured { .. } | Self::Scored(_) => 3,
        };
        let order = |a: &Self, b: &Self| {
            let score = |verdict: &Self| -verdict.mos().unwrap_or_default();
            (kind(a), a.band()).cmp(&(kind(b), b.band())).then(score(a).total_cmp(&score(b)))
        };
        verdicts.into_iter().max_by(order).unwrap_or(Self::Unknown(Reason::NothingMeasured))
    }
}
