//! One device: what is known of it, how it does, what happened to it, and what people say of it.

mod export;
mod facts;
mod label;
mod lines;
mod peripherals;
mod running;
mod show;
mod timeline;
mod uptime;

pub(crate) use export::{OneDevice, Part, export, export_csv, export_json, export_xlsx, own_software, peripheral_objects};
pub(crate) use label::label;
pub(crate) use show::detail;
