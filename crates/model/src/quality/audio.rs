//! The verdict on audio.

use super::g107::G107Terms;
use super::label::Label;
use super::legacy::LegacyTerms;
use crate::band::Band;

/// What is said of the audio of one direction, or of the worst of several.
#[derive(Debug, Clone, PartialEq)]
pub enum AudioVerdict {
    /// No packet was expected: there was nothing to hear.
    NoMedia,
    /// It cannot be told.
    Unknown(Reason),
    /// It has a score.
    Scored(Box<AudioScore>),
}

/// Why something cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Nothing was measured at all.
    NothingMeasured,
    /// The packet loss is not known.
    NoLoss,
    /// The jitter is not known, and the legacy rule needs it.
    NoJitter,
}

impl Reason {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NothingMeasured => "nothing was measured",
            Self::NoLoss => "packet loss is not known",
            Self::NoJitter => "jitter is not known",
        }
    }
}

/// A score with everything its formula was given.
#[derive(Debug, Clone, PartialEq)]
pub struct AudioScore {
    /// Name of the model that scored, with its version: "g107-nb-1", "g107-wb-1", "g107-fb-1", "legacy-1".
    pub model: &'static str,
    /// R on the scale of that model; the legacy rule has none.
    pub r: Option<f64>,
    /// Mean opinion score, 1 to 5 (1 to 4.5 by the E-model).
    pub mos: f64,
    /// Band.
    pub band: Band,
    /// The terms of the formula.
    pub terms: Terms,
    /// What must be known to read it rightly.
    pub labels: Vec<Label>,
}

/// The terms of the formula that scored.
#[derive(Debug, Clone, PartialEq)]
pub enum Terms {
    /// E-model.
    G107(G107Terms),
    /// The predecessor's rule.
    Legacy(LegacyTerms),
}

impl AudioScore {
    /// The model in words: "E-model, narrow band (ITU-T G.107)".
    pub const fn model_words(&self) -> &'static str {
        match &self.terms {
            Terms::G107(terms) => terms.scale.words(),
            Terms::Legacy(_) => super::legacy::WORDS,
        }
    }

    /// The formula with its numbers, a line for each step; the last line says the band.
    pub fn steps(&self) -> Vec<String> {
        match &self.terms {
            Terms::G107(terms) => terms.steps(self.mos, self.band),
            Terms::Legacy(terms) => terms.steps(self.mos, self.band),
        }
    }
}

impl AudioVerdict {
    /// The band; unknown without a score.
    pub fn band(&self) -> Band {
        self.score().map_or(Band::Unknown, |score| score.band)
    }

    /// The band of a call with this sound whose pictures have that band: the worse of both. Good pictures do not make a call good whose sound is not
    /// known; worse ones say enough.
    pub fn band_with(&self, pictures: Band) -> Band {
        match self {
            Self::Unknown(_) if pictures == Band::Good => Band::Unknown,
            sound => Band::worst([sound.band(), pictures]),
        }
    }

    /// The score, if there is one.
    pub fn score(&self) -> Option<&AudioScore> {
        match self {
            Self::Scored(score) => Some(score),
            Self::NoMedia | Self::Unknown(_) => None,
        }
    }

    /// The worst of several directions: the lowest score; without any, no media rather than unknown.
    pub fn worst(verdicts: impl IntoIterator<Item = Self>) -> Self {
        let badness = |verdict: &Self| match verdict {
            Self::Unknown(Reason::NothingMeasured) => (0, 0.0),
            Self::Unknown(_) => (1, 0.0),
            Self::NoMedia => (2, 0.0),
            Self::Scored(score) => (3, -score.mos),
        };
        let order = |a: &Self, b: &Self| {
            let ((a_kind, a_value), (b_kind, b_value)) = (badness(a), badness(b));
            a_kind.cmp(&b_kind).then(a_value.total_cmp(&b_value))
        };
        verdicts.into_iter().max_by(order).unwrap_or(Self::Unknown(Reason::NothingMeasured))
    }
}
