//! Calls that are over: filtered, searched, sorted, paged, as files.

mod bar;
mod columns;
mod export;
mod list;
mod query;
mod search;

pub(crate) use export::{export, export_csv, export_json, export_xlsx, table};
pub(crate) use list::list;
pub(crate) use query::HistoryQuery;
