//! Tokens against the simulated cloud, over HTTP.

#![allow(clippy::unwrap_used, reason = "tests")]

mod login;
mod renewal;
mod service_app;
mod sharing;
mod support;
mod yaml;
