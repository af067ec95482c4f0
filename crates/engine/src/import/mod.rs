//! Coming over from other programs: what they kept becomes Cordboard's, as often as one likes, without doubles.

mod dashboard;
mod tokens;

pub use dashboard::{DashboardImport, DashboardReport, ImportError, Mode, Skipped};
pub use tokens::{DashboardApp, DashboardTokens, TokensError};
