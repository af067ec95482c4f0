//! The collector: fills the store from Webex on its own schedule, so that no page ever has to wait for Webex.
//!
//! * Lists (devices, locations, workspaces, people) are joined in memory; single devices are asked for calls only.
//! * One budget of requests is shared; the device list goes first, then devices in a call, then idle ones.
//! * A failed or partial list removes nothing, and one bad device costs the others nothing.
//!
//! To collect something new, give it a file with its own `run`, a [`model::SourceName`] and a line in [`Collector::run`].

mod ask;
mod budget;
mod callbook;
mod calls;
mod devices;
mod directory;
mod explain;
mod field;
mod organization;
mod retention;
mod schedule;
mod shared;
mod sources;
mod status;

use std::fmt;
use std::sync::Arc;

use jiff::SignedDuration;
use store::Store;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::Clock;
use shared::Shared;
pub use shared::Trouble;

/// What the collector may use and keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CollectorConfig {
    /// Requests a minute to Webex, all sources together.
    pub requests_per_minute: u32,
    /// How long media samples are kept.
    pub keep_samples: SignedDuration,
    /// How long change rows are kept; a browser that was away longer loads the page anew.
    pub keep_changes: SignedDuration,
}

impl Default for CollectorConfig {
    fn default() -> Self {
        Self { requests_per_minute: 600, keep_samples: SignedDuration::from_hours(24), keep_changes: SignedDuration::from_hours(2) }
    }
}

impl CollectorConfig {
    /// Sets the budget.
    #[must_use]
    pub const fn with_requests_per_minute(mut self, requests: u32) -> Self {
        self.requests_per_minute = requests;
        self
    }
}

/// The collector of one organisation: the one the client's token belongs to.
pub struct Collector {
    shared: Arc<Shared>,
}

impl Collector {
    /// A collector that asks through this client and writes to this store.
    pub fn new(config: CollectorConfig, client: webex::Client, store: Store, clock: Arc<dyn Clock>) -> Self {
        Self { shared: Arc::new(Shared::new(config, client, store, clock)) }
    }

    /// Why nothing can be collected as long as not even the organisation is known; later troubles stand beside their source in
    /// the store.
    pub fn trouble(&self) -> watch::Receiver<Option<Trouble>> {
        self.shared.trouble.subscribe()
    }

    /// Collects until the token is cancelled.
    pub async fn run(&self, stop: CancellationToken) {
        let tasks = TaskTracker::new();
        tasks.spawn(retention::run(Arc::clone(&self.shared), stop.clone()));
        if let Some(organization) = stop.run_until_cancelled(organization::learn(&self.shared)).await {
            tracing::info!(webex.organization = %organization, "collecting");
            tasks.spawn(directory::run(Arc::clone(&self.shared), organization.clone(), stop.clone()));
            tasks.spawn(devices::run(Arc::clone(&self.shared), organization.clone(), stop.clone()));
            tasks.spawn(calls::run(Arc::clone(&self.shared), organization, stop.clone()));
        }
        tasks.close();
        tasks.wait().await;
    }
}

impl fmt::Debug for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collector").field("config", &self.shared.config).finish_non_exhaustive()
    }
}
