//! What every handler may use.

use std::ops::Deref;
use std::sync::Arc;

use engine::{Access, Clock};
use store::Store;
use tokio_util::sync::CancellationToken;

use crate::live::Live;
use crate::security::{AllowedHosts, CookieScope};

/// Renders the metrics in Prometheus' text form.
pub type MetricsRenderer = Arc<dyn Fn() -> String + Send + Sync>;

/// What the pages are made over; put together by the composition root.
pub struct StateParts {
    /// Where the pages read.
    pub store: Store,
    /// Who may see them.
    pub access: Access,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Names the server answers to.
    pub allowed_hosts: AllowedHosts,
    /// Schemes the session cookie may travel over.
    pub cookie_scope: CookieScope,
    /// What `/metrics` shows.
    pub metrics: MetricsRenderer,
    /// Ends the event streams, so that the server can stop.
    pub shutdown: CancellationToken,
}

/// The parts and the live updates over them. Cloning is cheap.
#[derive(Clone)]
pub struct State(Arc<Inner>);

/// Reached through [`State`].
pub struct Inner {
    pub(crate) store: Store,
    pub(crate) access: Access,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) allowed_hosts: AllowedHosts,
    pub(crate) cookie_scope: CookieScope,
    pub(crate) metrics: MetricsRenderer,
    pub(crate) shutdown: CancellationToken,
    pub(crate) live: Live,
}

impl State {
    /// A state over these parts; run [`crate::tail`] beside the router, or the pages stand still.
    pub fn new(parts: StateParts) -> Self {
        let StateParts { store, access, clock, allowed_hosts, cookie_scope, metrics, shutdown } = parts;
        Self(Arc::new(Inner { store, access, clock, allowed_hosts, cookie_scope, metrics, shutdown, live: Live::new() }))
    }
}

impl Deref for State {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}
