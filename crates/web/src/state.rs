//! What every handler may use.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use engine::collect::Trouble;
use engine::{Access, Clock};
use model::{Source, SourceError, SourceName};
use store::Store;
use tokio::sync::watch;
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
    trouble: OnceLock<watch::Receiver<Option<Trouble>>>,
}

impl State {
    /// A state over these parts; run [`crate::tail`] beside the router, or the pages stand still.
    pub fn new(parts: StateParts) -> Self {
        let StateParts { store, access, clock, allowed_hosts, cookie_scope, metrics, shutdown } = parts;
        Self(Arc::new(Inner {
            store,
            access,
            clock,
            allowed_hosts,
            cookie_scope,
            metrics,
            shutdown,
            live: Live::new(),
            trouble: OnceLock::new(),
        }))
    }

    /// Shows why the collector of this process has not even met its organisation; until then the store has no place for that.
    pub fn watch_trouble(&self, trouble: watch::Receiver<Option<Trouble>>) {
        // The first one counts: there is one collector.
        let _ = self.trouble.set(trouble);
    }

    /// The sources of an organisation that is not known yet: the device list, if it is known why it fails.
    pub(crate) fn first_sources(&self) -> Vec<Source> {
        let trouble = self.trouble.get().and_then(|trouble| trouble.borrow().clone());
        let failing = trouble.map(|Trouble { message, tracking_id, since }| Source {
            error: Some(SourceError { message, tracking_id, since }),
            last_attempt_at: Some(since),
            ..Source::new(SourceName::Devices, 0)
        });
        failing.into_iter().collect()
    }
}

impl Deref for State {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}
