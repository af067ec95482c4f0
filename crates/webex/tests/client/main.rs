//! The client against small servers that answer byte for byte what a test says.

#![allow(clippy::unwrap_used, reason = "tests")]

mod answers;
mod origins;
mod paging;
mod pause;
mod retry;
mod support;
mod typed;
