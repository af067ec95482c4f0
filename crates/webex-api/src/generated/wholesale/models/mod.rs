// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Objects of the area wholesale.

mod wholesale_billing_reports;
pub use wholesale_billing_reports::*;
mod wholesale_provisioning;
pub use wholesale_provisioning::*;
mod wholesale_provisioning_2;
pub use wholesale_provisioning_2::*;
