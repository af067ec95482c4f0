//! The devices: list, one device, exports.

mod bar;
mod columns;
mod detail;
mod export;
mod list;
mod query;

pub(crate) use detail::detail;
pub(crate) use export::{export_csv, export_json};
pub(crate) use list::list;
pub(crate) use query::DeviceQuery;
