//! What stands before every page: who is asked for (Host), who asks (Origin), who they are (session), and what a page may do (headers).

pub(crate) mod headers;
pub(crate) mod host;
pub(crate) mod origin;
pub(crate) mod session;

pub use host::AllowedHosts;
pub use session::CookieScope;
