//! The Webex client: token, retry, rate gate and paging over plain-data requests.
//!
//! Never knows Cordboard's domain, and never sends the token to a server that is not a configured Webex origin.
//! A rule of the platform that needs no I/O belongs in `webex-core`; what must wait or send belongs here, one concern per file.
//!
//! ```no_run
//! # async fn run() -> Result<(), webex::Error> {
//! use webex::{Client, Host, Method, Request};
//!
//! let client = Client::from_env()?;
//! let me = client.execute(Request::new("get-my-own-details", Host::Api, Method::Get, "/people/me")).await?;
//! assert_eq!(me.status, 200);
//! # Ok(()) }
//! ```
//!
//! With the feature of an area its operations are typed: `client.send(calling::ListCallQueues::new().location_id(&id))` gives the answer,
//! `client.pages(…)` and `client.items(…)` walk lists. The folder `examples` has whole programs.

mod builder;
mod client;
mod clock;
mod env;
mod error;
mod form;
mod gate;
pub mod har;
pub mod integration;
mod items;
pub mod mask;
mod pace;
mod pages;
mod probe;
pub mod records;
mod redirect;
mod send;
mod servers;
pub mod tokens;
mod transfer;
mod waiting;
pub mod webhook;

pub use builder::ClientBuilder;
pub use client::{Client, Response};
pub use clock::Clock;
pub use env::{BASE_URL_VARIABLE, TOKEN_VARIABLE};
pub use error::{Error, StatusError};
pub use form::Form;
pub use gate::GateState;
pub use pages::Page;
pub use probe::{Probe, ProbeAnswer, Probed};
pub use servers::DEFAULT_BASE_URL;
pub use transfer::Downloaded;
pub use waiting::Waiting;

/// What walks the streams of [`Client::items`] and [`Client::pages`].
pub use futures_util::{StreamExt, TryStreamExt};
pub use outbound::{HeaderMap, ProxySetting, Route};
pub use secrecy::SecretString;
/// Generated requests and models, one module per area that is switched on by a feature of the same name.
pub use webex_api as api;
#[cfg(feature = "admin")]
pub use webex_api::admin;
#[cfg(feature = "broadworks")]
pub use webex_api::broadworks;
#[cfg(feature = "calling")]
pub use webex_api::calling;
#[cfg(feature = "contact-center")]
pub use webex_api::contact_center;
#[cfg(feature = "devices")]
pub use webex_api::devices;
#[cfg(feature = "meetings")]
pub use webex_api::meetings;
#[cfg(feature = "messaging")]
pub use webex_api::messaging;
#[cfg(feature = "ucm")]
pub use webex_api::ucm;
#[cfg(feature = "wholesale")]
pub use webex_api::wholesale;
/// Reading and writing what the generated models hold.
pub use webex_core::json;
pub use webex_core::{ErrorBody, ErrorItem, Host, Method, Operation, Paged, Paging, Request, id};
