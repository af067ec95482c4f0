//! The verdict on a call that is over.

use super::audio::AudioVerdict;
use super::bands::Profile;
use super::facts::{AudioFacts, VideoFacts};
use super::judge::Judge;
use super::video::{self, VideoVerdict};
use crate::band::Band;
use crate::past_call::{Leg, PastCall};

/// What is said of a call that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct PastVerdict {
    /// On its sound: the worse direction.
    pub audio: AudioVerdict,
    /// On its pictures: the worse direction.
    pub video: VideoVerdict,
    /// On its sound, incoming and outgoing.
    pub audio_ways: [AudioVerdict; 2],
    /// On its pictures, incoming and outgoing.
    pub video_ways: [VideoVerdict; 2],
}

impl PastVerdict {
    /// The worse of both bands, as [`AudioVerdict::band_with`] takes them together.
    pub fn band(&self) -> Band {
        self.audio.band_with(self.video.band())
    }

    /// Opinion score of its sound.
    pub fn audio_mos(&self) -> Option<f64> {
        self.audio.score().map(|score| score.mos)
    }

    /// R of its sound, on the scale of the model.
    pub fn audio_r(&self) -> Option<f64> {
        self.audio.score().and_then(|score| score.r)
    }

    /// Opinion score of its pictures; only the legacy profile gives one.
    pub fn video_mos(&self) -> Option<f64> {
        self.video.mos()
    }

    /// Name of the model that judged: of the sound, else of the pictures.
    pub fn model(&self) -> Option<&'static str> {
        self.audio.score().map(|score| score.model).or_else(|| self.video.model())
    }

    /// Writes scores, bands and model into the call.
    pub fn note_in(&self, call: &mut PastCall) {
        call.audio_mos = self.audio_mos();
        call.audio_r = self.audio_r();
        call.video_mos = self.video_mos();
        call.audio_band = self.audio.band();
        call.video_band = self.video.band();
        call.band = self.band();
        call.model = self.model().map(str::to_owned);
    }
}

impl Judge {
    /// Judges a call that is over by what is known of each direction.
    ///
    /// Whole-call values of a device's history have the maximum of the jitter only, and a medium that the call did not have reads 0
    /// there: no loss with a highest jitter of exactly nothing, and no other fact, is no media.
    pub fn past(&self, call: &PastCall) -> PastVerdict {
        let audio_ways = [&call.audio.incoming, &call.audio.outgoing]
            .map(|leg| if was_absent(leg) { AudioVerdict::NoMedia } else { self.audio(&AudioFacts::of_leg(leg)) });
        let video_ways = [&call.video.incoming, &call.video.outgoing]
            .map(|leg| if was_absent(leg) { VideoVerdict::NoMedia } else { self.video(&VideoFacts::of_leg(leg)) });
        PastVerdict {
            audio: AudioVerdict::worst(audio_ways.iter().cloned()),
            video: VideoVerdict::worst(video_ways.iter().cloned()),
            audio_ways,
            video_ways,
        }
    }
}

impl Judge {
    /// The judge by whom this call was judged when it ended: the profile of the model that is stored with it, with the bands of this judge where it has
    /// that profile, else with the usual ones. `None` when nobody judged it, or by a model that is not known here.
    #[must_use]
    pub fn as_then(self, call: &PastCall) -> Option<Self> {
        let model = call.model.as_deref()?;
        let profile = if model.starts_with("legacy") {
            Profile::Legacy
        } else if model.starts_with("g107") || model == video::MODEL {
            Profile::G107
        } else {
            return None;
        };
        Some(if profile == self.profile() { self } else { Self::of(profile) })
    }
}

impl PastVerdict {
    /// Whether it is what is stored with the call: the same models, scores and bands.
    pub fn is_stored_in(&self, call: &PastCall) -> bool {
        let is_same = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() < SAME_SCORE,
            (one, other) => one.is_none() && other.is_none(),
        };
        let bands = (self.audio.band(), self.video.band(), self.band());
        is_same(self.audio_mos(), call.audio_mos)
            && is_same(self.video_mos(), call.video_mos)
            && bands == (call.audio_band, call.video_band, call.band)
            && self.model() == call.model.as_deref()
    }
}

/// Scores that differ by less are shown alike.
const SAME_SCORE: f64 = 0.005;

/// Whether the call did not have this medium, as a device's history says it.
fn was_absent(leg: &Leg) -> bool {
    let is_zero = |value: Option<f64>| value.is_some_and(|value| value.abs() < f64::EPSILON);
    let Leg { loss_percent, max_jitter_ms, jitter_ms, round_trip_ms, delay_ms, codec } = leg;
    let has_more = [jitter_ms, round_trip_ms, delay_ms].into_iter().any(Option::is_some) || codec.is_some();
    is_zero(*loss_percent) && is_zero(*max_jitter_ms) && !has_more
}
