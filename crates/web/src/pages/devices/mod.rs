//! The devices: list, one device, exports.

mod bar;
mod columns;
mod detail;
mod export;
mod list;
mod query;
mod words;

pub(crate) use detail::detail;
pub(crate) use export::{export_csv, export_json, export_xlsx};
pub(crate) use list::list;
pub(crate) use query::DeviceQuery;
