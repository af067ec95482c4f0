// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area ucm; what they send and answer is in [`models`].

pub mod models;
pub mod ucm_profile;
pub use self::ucm_profile::*;
