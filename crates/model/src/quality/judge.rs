//! Who judges: a profile and its bands. The whole program asks one of these, so that a stream has one band everywhere.

use super::audio::AudioVerdict;
use super::bands::{Bands, Profile};
use super::facts::{AudioFacts, VideoFacts};
use super::video::VideoVerdict;
use super::{g107, legacy, video};
use crate::band::Band;
use crate::media::{MediaKind, MediaSample};

/// Judges media by a profile. Cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judge {
    profile: Profile,
    bands: Bands,
}

impl Default for Judge {
    fn default() -> Self {
        Self::of(Profile::default())
    }
}

impl Judge {
    /// By this profile, with its usual bands.
    pub const fn of(profile: Profile) -> Self {
        Self { profile, bands: Bands::default_of(profile) }
    }

    /// By this profile with these bands, which must be made for it.
    pub const fn new(profile: Profile, bands: Bands) -> Self {
        Self { profile, bands }
    }

    /// The profile.
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// Its bands.
    pub const fn bands(&self) -> Bands {
        self.bands
    }

    /// Judges one direction of audio.
    pub fn audio(&self, facts: &AudioFacts) -> AudioVerdict {
        match self.profile {
            Profile::G107 => g107::judge(facts, self.bands),
            Profile::Legacy => {
                let AudioFacts { loss_percent, jitter_ms, max_jitter_ms, rate_kbps, .. } = *facts;
                legacy::judge(legacy::Direction { loss_percent, jitter_ms, max_jitter_ms, rate_kbps }, self.bands)
            }
        }
    }

    /// Judges one direction of video.
    pub fn video(&self, facts: &VideoFacts) -> VideoVerdict {
        match self.profile {
            Profile::G107 => video::judge(facts),
            Profile::Legacy => video::judge_legacy(facts, self.bands),
        }
    }

    /// Judges one sample of a running call.
    pub fn sample(&self, sample: &MediaSample) -> SampleVerdict {
        match sample.channel.kind {
            MediaKind::Audio => SampleVerdict::Audio(self.audio(&AudioFacts::of(sample))),
            MediaKind::Video => SampleVerdict::Video(self.video(&VideoFacts::of(sample))),
            MediaKind::Data => SampleVerdict::Data,
        }
    }
}

impl Judge {
    /// Judges the newest samples of a call: the worst of its sound, and of its pictures.
    pub fn running(&self, samples: &[MediaSample]) -> (AudioVerdict, VideoVerdict) {
        let (mut sound, mut pictures) = (Vec::new(), Vec::new());
        for sample in samples {
            match self.sample(sample) {
                SampleVerdict::Audio(verdict) => sound.push(verdict),
                SampleVerdict::Video(verdict) => pictures.push(verdict),
                SampleVerdict::Data => {}
            }
        }
        (AudioVerdict::worst(sound), VideoVerdict::worst(pictures))
    }
}

/// The verdict on a sample.
#[derive(Debug, Clone, PartialEq)]
pub enum SampleVerdict {
    /// On sound.
    Audio(AudioVerdict),
    /// On pictures.
    Video(VideoVerdict),
    /// The channel carries neither.
    Data,
}

impl SampleVerdict {
    /// The band; unknown when it cannot be told.
    pub fn band(&self) -> Band {
        match self {
            Self::Audio(verdict) => verdict.band(),
            Self::Video(verdict) => verdict.band(),
            Self::Data => Band::Unknown,
        }
    }
}
