//! The Webex cloud as a local server with state, clock and a journal.
//!
//! Clients that know nothing of it – SDKs, command lines, sample apps – are redirected here by host name and must not notice. So it
//! judges requests by the catalogue and by the platform's rules and never looks at who asks. It must never depend on this project's
//! client, domain or server: they meet over HTTP only, so that a mistake in one cannot hide in the other.
//!
//! * `world` – the organisation and its life: pure and deterministic; time comes in as milliseconds, chance from the seed.
//! * `http` – the way of a request: host, token, rate, operation, scope, media type, parameters, body; paging and error form.
//! * `handlers` – what operations do, one file per noun. A new operation is a function there and a line in `ROUTES`.
//! * `generic` – what operations do that no handler serves: collections and settings documents from the class table and the schemas.
//! * `faults` – answers spoilt on demand.
//! * `xapi` – statuses and commands of RoomOS devices, by the facts in `catalogue/roomos`.
//! * `identity` – applications, what users granted them, and the key that signs id tokens.
//! * `integrations` – workspace integrations: activation, queue, messages about devices.
//! * `webhooks` – events and who hears of them: whatever changes something others watch calls `cloud.publish(Event)`.
//! * `services` – simulated services that are not Webex, a file each.
//! * [`control`] – `/_sim/`, with the shapes of its documents.

mod clock;
mod cloud;
mod config;
pub mod control;
mod credentials;
mod faults;
mod generic;
mod handlers;
mod http;
mod identity;
mod ids;
mod integrations;
mod journal;
mod limiter;
mod random;
mod server;
mod services;
mod tls;
mod tokens;
mod webhooks;
mod world;
mod xapi;

pub use config::{Config, Error, RemoteAccess};
pub use credentials::{Credentials, ServiceApp};
pub use generic::{Class, Coverage, class, coverage, coverage_table};
pub use handlers::hand_written;
pub use server::Simulator;
pub use services::{ServicePort, names as service_names};
pub use webhooks::Targets;
