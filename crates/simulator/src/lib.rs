//! The Webex cloud as a local server with state, clock and a journal.
//!
//! Clients that know nothing of it – SDKs, command lines, sample apps – are redirected here by host name and must not notice. So it
//! judges requests by the catalogue and by the platform's rules and never looks at who asks. It must never depend on this project's
//! client, domain or server: they meet over HTTP only, so that a mistake in one cannot hide in the other.
//!
//! * `world` – the organisation and its life: pure and deterministic; time comes in as milliseconds, chance from the seed.
//! * `http` – the way of a request: host, token, rate, operation, scope, media type, parameters, body; paging and error form.
//! * `handlers` – what operations do, one file per noun. A new operation is a function there and a line in `ROUTES`.
//! * `xapi` – statuses and commands of RoomOS devices, by the facts in `catalogue/roomos`.
//! * [`control`] – `/_sim/`, with the shapes of its documents.

mod clock;
mod cloud;
mod config;
pub mod control;
mod credentials;
mod handlers;
mod http;
mod ids;
mod journal;
mod limiter;
mod random;
mod server;
mod tokens;
mod world;
mod xapi;

pub use config::{Config, Error, RemoteAccess};
pub use credentials::{Credentials, ServiceApp};
pub use server::Simulator;
