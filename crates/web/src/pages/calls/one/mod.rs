//! One call, running or over: what is known of it, what every channel measured, what happened to its device meanwhile.

mod charts;
mod export;
mod facts;
mod show;

pub(crate) use export::{samples, samples_csv, samples_json, samples_xlsx, table};
pub(crate) use show::show;
