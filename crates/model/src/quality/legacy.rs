//! The rule of the dashboard that came before: five points, less for jitter and for packet loss.
//!
//! Kept for those who compare with its numbers. It knows neither codec nor delay, and cliffs stand at 2 and 5 % of loss.

use super::audio::{AudioScore, AudioVerdict, Reason, Terms};
use super::bands::Bands;
use super::facts::{is_silent, measured, percent};
use super::label::Label;
use super::numbers::{fixed, plain};
use crate::band::Band;

/// Name of the model, stored with every score.
pub(super) const MODEL: &str = "legacy-1";
/// Its name in words.
pub(super) const WORDS: &str = "Rule of the former dashboard (jitter and loss)";

/// Terms of MOS = 5 − jitter penalty − loss penalty, at least 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LegacyTerms {
    /// Jitter, milliseconds: the maximum where it is known.
    pub jitter_ms: f64,
    /// Packet loss, percent of the packets lost and received.
    pub loss_percent: f64,
    /// 0.1 for every 10 ms of jitter above 10 ms, in proportion.
    pub jitter_penalty: f64,
    /// 0 up to 2 % of loss, 0.5 up to 5 %, else 1.5.
    pub loss_penalty: f64,
}

/// One direction as the rule sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Direction {
    pub(super) loss_percent: Option<f64>,
    pub(super) jitter_ms: Option<f64>,
    pub(super) max_jitter_ms: Option<f64>,
    pub(super) rate_kbps: Option<f64>,
}

pub(super) fn judge(direction: Direction, bands: Bands) -> AudioVerdict {
    if is_silent(direction.loss_percent, direction.rate_kbps) {
        return AudioVerdict::NoMedia;
    }
    let mut labels = Vec::new();
    let jitter_ms = measured(direction.max_jitter_ms).or_else(|| {
        let mean = measured(direction.jitter_ms)?;
        labels.push(Label::MeanForMaximum);
        Some(mean)
    });
    let (jitter_ms, loss_percent) = match (jitter_ms, percent(direction.loss_percent)) {
        (Some(jitter_ms), Some(loss_percent)) => (jitter_ms, loss_percent),
        (None, Some(_)) => return AudioVerdict::Unknown(Reason::NoJitter),
        (Some(_), None) => return AudioVerdict::Unknown(Reason::NoLoss),
        (None, None) => return AudioVerdict::Unknown(Reason::NothingMeasured),
    };
    if loss_percent >= 100.0 {
        labels.push(Label::NothingArrived);
    }
    let terms = LegacyTerms::new(jitter_ms, loss_percent);
    let mos = terms.mos();
    AudioVerdict::Scored(Box::new(AudioScore { model: MODEL, r: None, mos, band: bands.rank(mos), terms: Terms::Legacy(terms), labels }))
}

impl LegacyTerms {
    fn new(jitter_ms: f64, loss_percent: f64) -> Self {
        let loss_penalty = match loss_percent {
            loss if loss <= 2.0 => 0.0,
            loss if loss <= 5.0 => 0.5,
            _ => 1.5,
        };
        Self { jitter_ms, loss_percent, jitter_penalty: ((jitter_ms - 10.0) / 10.0).max(0.0) * 0.1, loss_penalty }
    }

    fn mos(self) -> f64 {
        (5.0 - self.jitter_penalty - self.loss_penalty).max(1.0)
    }

    pub(super) fn steps(self, mos: f64, band: Band) -> Vec<String> {
        let least = if self.jitter_penalty + self.loss_penalty > 4.0 { " (1 is the least)" } else { "" };
        vec![
            format!(
                "MOS = 5 − {} (jitter {} ms, 0.1 for every 10 ms above 10) − {} (loss {} %: 0 up to 2, 0.5 up to 5, else 1.5) = {}{least}",
                fixed(self.jitter_penalty, 2),
                plain(self.jitter_ms, 1),
                plain(self.loss_penalty, 1),
                plain(self.loss_percent, 2),
                fixed(mos, 2)
            ),
            format!("Band {}: MOS {}", band.as_str(), fixed(mos, 2)),
        ]
    }
}
