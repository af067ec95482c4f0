//! Which software the devices run, and how far each version is from the most common one of its product.

mod drift;
mod export;
mod query;
mod rows;
mod show;

pub(crate) use export::{export, software_csv, software_json, software_xlsx, table};
pub(crate) use show::software;
