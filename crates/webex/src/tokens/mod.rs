//! Access tokens: where they come from, when they are renewed, and where they are kept.
//!
//! A client asks a [`TokenSource`] before each request. [`FixedToken`] is a personal or bot token; [`RenewingTokens`] are those of an
//! integration or service app, renewed before they end and when Webex refuses them, once for all tasks and all processes that share a
//! [`TokenStore`]. [`TokenService`] signs users in. Nothing here ever shows a token: not in `Debug`, an error or a log line.
//! To keep tokens elsewhere, implement [`TokenStore`]; to get them elsewhere, implement [`TokenSource`].

mod browser;
mod device;
mod error;
mod files;
mod kept;
mod pkce;
mod redirected;
mod renewing;
mod service;
mod source;
mod store;
mod yaml;

pub use browser::{CodeLogin, Redirect};
pub use device::DeviceLogin;
pub use error::TokenError;
pub use files::{SecretFile, write_private};
pub use kept::Tokens;
pub use renewing::{AppTokens, Recovery, RenewingTokens};
pub(crate) use service::Parts as TokenServiceParts;
pub use service::{AppCredentials, TokenService};
pub use source::{AccessToken, FixedToken, TokenSource};
pub use store::{MemoryStore, StoreLock, TokenStore};
pub use yaml::YamlCache;
