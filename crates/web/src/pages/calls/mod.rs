//! Calls: those that run, those that are over, and one of either.

mod active;
mod history;
pub(crate) mod media;
mod one;
mod words;

pub(crate) use active::{export as active_export, export_csv, export_json, export_xlsx, list, table as active_table};
pub(crate) use history::{
    HistoryQuery, export as history_export, export_csv as history_csv, export_json as history_json, export_xlsx as history_xlsx,
    list as history, table as history_table,
};
pub(crate) use one::{
    call_table, channel_table, object as call_object, samples as samples_export, samples_csv, samples_json, samples_xlsx, show,
    table as samples_table,
};
