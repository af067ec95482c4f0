//! The only door out: every byte that leaves the program for another server goes through a [`Door`].
//!
//! A door has a connection pool, time and size limits, a proxy and certificate setting, and a list of origins it opens to; anything
//! else is refused before a connection is made. Plain http goes to loopback only. Redirects are handed to the caller, never followed.
//! Targets that people type or other servers name are checked by a [`TargetPolicy`] first, which pins their addresses.
//! It never knows anything of Webex, and it never prints headers, queries or bodies.
//! To add a limit, give it a setter in `builder.rs`, enforce it in `door.rs` and name it in the error.

mod address;
mod builder;
mod door;
mod error;
mod origin;
mod route;
mod stream;
mod target;

pub use address::AddressKind;
pub use builder::{DEFAULT_MAX_BODY_BYTES, DoorBuilder, ProxySetting};
pub use door::{Door, Outgoing, Reply};
pub use error::Error;
pub use origin::{AllowedOrigins, Origin};
pub use route::Route;
pub use stream::Incoming;
pub use target::{Addresses, Resolve, SystemResolver, Target, TargetPolicy};

pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
