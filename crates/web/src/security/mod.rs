//! What stands before every page: where it comes from (peer), how fast (rate), who is asked for (Host), whether one of our pages asks (Origin), who asks
//! and whether they may (guard, after the table in audience), and what a page may do (headers).

mod audience;
pub(crate) mod flow;
pub(crate) mod guard;
pub(crate) mod headers;
pub(crate) mod host;
pub(crate) mod network;
pub(crate) mod origin;
pub(crate) mod peer;
pub(crate) mod rate;
pub(crate) mod refusals;
pub(crate) mod session;

pub use audience::{Audience, ROUTES, Route, Verb};
pub(crate) use audience::{collects_metrics, may_open};
pub(crate) use guard::{Guarded, Identities, Reader};
pub use host::AllowedHosts;
pub(crate) use host::site_base;
pub use peer::{BadNetwork, Peer, TrustedProxies};
pub(crate) use rate::Rates;
pub(crate) use refusals::{Refusals, actor};
pub use session::CookieScope;
