//! The Webex client: token, retry, rate gate and paging over plain-data requests.
//!
//! Never knows Cordboard's domain, and never sends the token to a server that is not a configured Webex origin.
//! A rule of the platform that needs no I/O belongs in `webex-core`; what must wait or send belongs here, one concern per file.
//!
//! ```no_run
//! # async fn run() -> Result<(), webex::Error> {
//! use webex::{Client, Host, Method, Request};
//!
//! let client = Client::builder().token("…".into()).build()?;
//! let me = client.execute(Request::new("get-my-own-details", Host::Api, Method::Get, "/people/me")).await?;
//! assert_eq!(me.status, 200);
//! # Ok(()) }
//! ```

mod builder;
mod client;
mod clock;
mod error;
mod gate;
mod pace;
mod pages;
mod redirect;
mod send;
mod servers;

pub use builder::ClientBuilder;
pub use client::{Client, Response};
pub use clock::Clock;
pub use error::{Error, StatusError};
pub use gate::GateState;
pub use pages::Page;
pub use servers::DEFAULT_BASE_URL;

pub use outbound::{HeaderMap, ProxySetting};
pub use secrecy::SecretString;
/// Generated requests and models, one module per area that is switched on by a feature of the same name.
pub use webex_api as api;
/// Reading and writing what the generated models hold.
pub use webex_core::json;
pub use webex_core::{ErrorBody, ErrorItem, Host, Method, Operation, Paged, Paging, Request};
