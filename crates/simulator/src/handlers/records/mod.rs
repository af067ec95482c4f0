//! Records: call history, reports, audit, and what hybrid services and resource groups there are.

mod audit;
mod call_history;
mod csv;
mod hybrid;
mod reports;
mod resource_groups;
mod row;
mod status;
mod zip;

pub use audit::note;

use super::Route;
use crate::http::{Call, ExtraRoute, Failure};

/// What these files serve.
pub const ROUTES: &[&[Route]] =
    &[audit::ROUTES, call_history::ROUTES, hybrid::ROUTES, reports::ROUTES, resource_groups::ROUTES, status::ROUTES];

/// What these files serve beside the catalogue's operations.
pub const EXTRA: &[&[ExtraRoute]] = &[reports::EXTRA];

/// Refuses everybody but administrators.
fn admin_only(call: &Call<'_>) -> Result<(), Failure> {
    if call.is_admin() { Ok(()) } else { Err(Failure::forbidden("Only an administrator of the organization may do this.")) }
}

/// A moment that a query must name.
fn moment(call: &Call<'_>, name: &str) -> Result<i64, Failure> {
    let text = call.query.find(name).ok_or_else(|| Failure::bad_request(format!("{name} is required")))?;
    let at = crate::world::meetings::moment_in(text, "UTC");
    at.ok_or_else(|| Failure::bad_request(format!("{name}: '{text}' is not a moment in ISO 8601")))
}
