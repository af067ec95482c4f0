//! One call, running or over: what is known of it, what every channel measured, what happened to its device meanwhile.

mod channels;
mod charts;
mod export;
mod facts;
mod object;
mod show;
mod verdict;

pub(crate) use export::{samples, samples_csv, samples_json, samples_xlsx, table};
pub(crate) use object::{channel_table, object, table as call_table};
pub(crate) use show::show;
