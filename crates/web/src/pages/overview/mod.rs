//! The overview: whether all works, and what does not.

mod export;
mod problems;
mod read;
mod show;
mod verdict;

pub(crate) use export::{Part, export_csv, export_json, export_xlsx, object, source_objects};
pub(crate) use show::show;
