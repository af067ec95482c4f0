//! One device: what is known of it, how it does, what happened to it, and what people say of it.

mod facts;
mod label;
mod peripherals;
mod running;
mod show;
mod timeline;
mod uptime;

pub(crate) use label::label;
pub(crate) use show::detail;
