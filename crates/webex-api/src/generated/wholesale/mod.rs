// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area wholesale; what they send and answer is in [`models`].

pub mod models;
pub mod wholesale_billing_reports;
pub mod wholesale_provisioning;
pub use self::wholesale_billing_reports::*;
pub use self::wholesale_provisioning::*;
