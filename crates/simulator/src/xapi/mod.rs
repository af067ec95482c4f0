//! The xAPI of RoomOS devices: statuses and commands, checked against the facts in `catalogue/roomos`.
//!
//! To let a status show what the world knows: add it to the noun's function in `status`; what a product lacks is left out by the facts, and
//! what nothing speaks of shows a default. To let a command act: add it to `deeds`; its arguments are checked before.

pub mod command;
pub mod configuration;
mod deeds;
pub mod expression;
pub mod facts;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "numbers stand as the facts write them")]
mod generated;
mod history;
pub mod schema;
mod space;
pub mod status;
#[cfg(test)]
mod sweep_tests;
