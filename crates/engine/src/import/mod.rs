//! Coming over from other programs: what they kept becomes Cordboard's, as often as one likes, without doubles.

mod dashboard;

pub use dashboard::{DashboardImport, DashboardReport, ImportError, Mode, Skipped};
