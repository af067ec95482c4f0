//! How good a call sounds and looks: facts go in, a verdict with every number of its formula comes out.
//!
//! A [`Judge`] knows the profile and the bands; it never guesses: what was not measured is unknown, and what was assumed is a
//! [`Label`] of the score. To add a codec, give it a row in `codec`; to change what a formula does, give its model a new name, so that
//! stored scores stay comparable. Formulas and constants are told to people in docs/quality.md.

mod audio;
mod bands;
mod codec;
mod emodel;
mod facts;
mod g107;
mod judge;
mod label;
mod legacy;
mod numbers;
mod past;
mod video;

pub use audio::{AudioScore, AudioVerdict, Reason, Terms};
pub use bands::{BadBands, Bands, Profile};
pub use codec::{CODECS, Certainty, Codec};
pub use emodel::Scale;
pub use facts::{AudioFacts, VideoFacts};
pub use g107::{Delay, G107Terms};
pub use judge::{Judge, SampleVerdict};
pub use label::Label;
pub use legacy::LegacyTerms;
pub use past::PastVerdict;
pub use video::{VideoFact, VideoVerdict};

#[cfg(test)]
mod tests;
