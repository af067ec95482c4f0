//! Quality over time: how many calls, how good, where worst.

mod charts;
mod export;
mod figures;
mod query;
mod show;

pub(crate) use export::{export, export_csv, export_json, export_xlsx, table};
pub(crate) use show::show;
