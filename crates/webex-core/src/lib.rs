//! What Webex speaks, as plain data: ids, requests and responses, `Link` headers, pages, error bodies, retry rules, webhook
//! signatures and the JSON codec of the generated models.
//!
//! Never does I/O and never waits: whoever sends is told what to send and what to do next.
//! To add a rule of the platform, give it a module here and a test from a published example.

mod request;

pub use request::{Host, Method, Paging, Request};
