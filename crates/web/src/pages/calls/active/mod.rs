//! Calls that run: the worst first, then the longest.

mod export;
mod list;
mod query;
mod rows;

pub(crate) use export::{export, export_csv, export_json, export_xlsx, table};
pub(crate) use list::list;
