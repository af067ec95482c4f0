// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests of the area broadworks; what they send and answer is in [`models`].

pub mod models;
pub mod broad_works_billing_reports;
pub mod broad_works_enterprises;
pub mod broad_works_subscribers;
pub mod broad_works_workspaces;
pub use self::broad_works_billing_reports::*;
pub use self::broad_works_enterprises::*;
pub use self::broad_works_subscribers::*;
pub use self::broad_works_workspaces::*;
