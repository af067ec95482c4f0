//! The devices: list, one device, their software, exports.

mod bar;
mod columns;
mod detail;
mod export;
mod list;
mod query;
mod software;
mod words;

pub(crate) use detail::{
    OneDevice, Part as DevicePart, detail, export as part_export, export_csv as part_csv, export_json as part_json,
    export_xlsx as part_xlsx, label, own_software, peripheral_objects,
};
pub(crate) use export::{export, export_csv, export_json, export_xlsx, full_table, object};
pub(crate) use list::list;
pub(crate) use query::DeviceQuery;
pub(crate) use software::{export as software_export, software, software_csv, software_json, software_xlsx, table as software_table};
