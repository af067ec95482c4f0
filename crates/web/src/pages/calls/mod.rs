//! Calls: those that run, those that are over, and one of either.

mod active;
pub(crate) mod bar;
mod history;
mod media;
mod one;
mod words;

pub(crate) use active::{export_csv, export_json, export_xlsx, list};
pub(crate) use history::{
    HistoryQuery, export_csv as history_csv, export_json as history_json, export_xlsx as history_xlsx, list as history,
};
pub(crate) use one::{samples_csv, samples_json, samples_xlsx, show};
