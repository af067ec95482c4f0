//! Pages, live updates and exports over the store and the engine.
//!
//! Handlers read the request, ask the store or the engine once, and render: they hold no SQL, never call Webex and decide nothing about
//! the domain. Pages work without script; the script in `assets/` adds live updates, local times and keys. To add a page: an address in
//! `routes`, a folder under `pages` with a file per verb, a template that extends `shell.html`, and its topics for live updates.

mod api;
mod assets;
mod error;
mod export;
mod extract;
mod format;
mod html;
mod listen;
mod live;
mod pages;
mod preferences;
mod router;
pub mod routes;
mod security;
mod state;
mod tls;
mod view;

pub use listen::{Limits, STALLED_AFTER, Serving, serve, serve_with, serve_within};
pub use live::tail;
pub use router::router;
pub use security::{AllowedHosts, Audience, BadNetwork, CookieScope, Peer, ROUTES, Route, TrustedProxies, Verb};
pub use state::{Extras, MetricsRenderer, State, StateParts};
pub use tls::{TlsError, TlsIdentity};
