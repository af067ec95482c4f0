// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "devices")]
pub mod devices;
