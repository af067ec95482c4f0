//! Tests of the whole program and of its pages in a real browser.
//!
//! Never looks inside a crate: it starts the `cordboard` binary and Chromium, and sees what a user sees. To add a test, put it
//! into `tests/` and use [`Program`], [`Cloud`], [`Visitor`] and [`Browser`]; wait with [`eventually`], never by sleeping a fixed time.

mod browser;
mod cloud;
mod link;
mod program;
mod shell;
mod site;
mod visitor;

pub use browser::{Browser, Theme};
pub use cloud::Cloud;
pub use link::{last_url, sign_in_link};
pub use program::{Ended, Program, binary};
pub use shell::{Said, api_command};
pub use site::{EMAIL, PASSWORD, Site, administrator_link, link, served_at, set_up};
pub use testkit::{World, eventually, timed};
pub use visitor::Visitor;
