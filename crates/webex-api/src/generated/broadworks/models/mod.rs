// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Objects of the area broadworks.

mod broad_works_billing_reports;
pub use broad_works_billing_reports::*;
mod broad_works_enterprises;
pub use broad_works_enterprises::*;
mod broad_works_subscribers;
pub use broad_works_subscribers::*;
mod broad_works_workspaces;
pub use broad_works_workspaces::*;
