// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Objects of the area ucm.

mod ucm_profile;
pub use ucm_profile::*;
