//! The xAPI of RoomOS devices: statuses and commands, checked against the facts in `catalogue/roomos`.
//!
//! To let a status show: add it to the noun's function in `status`; what a product lacks is left out by the facts. To let a command act:
//! add it to `command::execute`; its arguments are checked before.

pub mod command;
pub mod expression;
pub mod facts;
mod history;
pub mod status;
