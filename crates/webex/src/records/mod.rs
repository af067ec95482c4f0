//! Records of an organisation: reports, the detailed call history, audit events. Each knows the limits of its operation: how far back, how
//! much at once, how often.

mod audit;
mod calls;
mod follow;
mod reports;
mod windows;

pub use calls::{CallHistory, CallRecord};
pub use follow::CallFollower;
pub use reports::{Report, ReportRequest};
