//! The audit log: list with filters, exports.

mod export;
mod list;
mod query;

pub(crate) use export::{export_csv, export_json};
pub(crate) use list::list;
