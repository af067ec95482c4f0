//! What every handler may use.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use axum::http::{HeaderMap, Uri};
use engine::collect::Trouble;
use engine::keeper::Keeper;
use engine::oidc::Oidc;
use engine::{Access, Audit, Clock, Hooks, SystemRandomness};
use model::quality::Judge;
use model::{Source, SourceError, SourceName};
use store::Store;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::live::Live;
use crate::security::{AllowedHosts, CookieScope, Rates, Refusals, TrustedProxies, site_base};

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

/// What a server has beside its parts when it is configured so; nothing of it by default.
#[derive(Default)]
pub struct Extras {
    /// Proxies that say whom they speak for.
    pub proxies: TrustedProxies,
    /// Sign-in by providers.
    pub oidc: Option<Oidc>,
    /// Keeps the tokens of connections to Webex; without, they are not shown and none can be made.
    pub keeper: Option<Keeper>,
    /// Takes webhooks; without, there are none to take.
    pub hooks: Option<Hooks>,
    /// Where browsers reach the pages, for redirect URIs and links; without, as the reader's request says.
    pub base: Option<Url>,
    /// How good calls are, by which model and bands.
    pub judge: Judge,
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
    pub(crate) audit: Audit,
    pub(crate) proxies: TrustedProxies,
    pub(crate) oidc: Option<Oidc>,
    pub(crate) keeper: Option<Keeper>,
    pub(crate) hooks: Option<Hooks>,
    pub(crate) base: Option<Url>,
    pub(crate) judge: Judge,
    pub(crate) refusals: Refusals,
    pub(crate) rates: Rates,
    pub(crate) live: Live,
    trouble: OnceLock<watch::Receiver<Option<Trouble>>>,
}

impl State {
    /// A state over these parts; run [`crate::tail`] beside the router, or the pages stand still.
    pub fn new(parts: StateParts) -> Self {
        Self::with(parts, Extras::default())
    }

    /// As [`State::new`], with more.
    pub fn with(parts: StateParts, extras: Extras) -> Self {
        let Extras { proxies, oidc, keeper, hooks, base, judge } = extras;
        let StateParts { store, access, clock, allowed_hosts, cookie_scope, metrics, shutdown } = parts;
        let audit = Audit::new(store.clone(), clock.clone(), Arc::new(SystemRandomness));
        Self(Arc::new(Inner {
            store,
            access,
            clock,
            allowed_hosts,
            cookie_scope,
            metrics,
            shutdown,
            audit,
            proxies,
            oidc,
            keeper,
            hooks,
            base,
            judge,
            refusals: Refusals::default(),
            rates: Rates::new(),
            live: Live::new(),
            trouble: OnceLock::new(),
        }))
    }

    /// The audit log that refusals are written into.
    pub fn audit(&self) -> &Audit {
        &self.audit
    }

    /// Shows why the collector of this process has not even met its organisation; until then the store has no place for that.
    pub fn watch_trouble(&self, trouble: watch::Receiver<Option<Trouble>>) {
        // The first one counts: there is one collector.
        let _ = self.trouble.set(trouble);
    }

    /// The whole address of a path of this site, as others reach it.
    pub(crate) fn link(&self, uri: &Uri, headers: &HeaderMap, path: &str) -> String {
        match &self.base {
            Some(base) => format!("{}{path}", base.as_str().trim_end_matches('/')),
            None => format!("{}{path}", site_base(uri, headers, self.cookie_scope)),
        }
    }

    /// Short and shown name of each provider to sign in with.
    pub(crate) fn providers(&self) -> Vec<(String, String)> {
        let providers = self.oidc.iter().flat_map(Oidc::providers);
        providers.map(|provider| (provider.id.as_str().to_owned(), provider.name.clone())).collect()
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
