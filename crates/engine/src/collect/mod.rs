//! The collector: fills the store from Webex on its own schedule, so that no page ever has to wait for Webex.
//!
//! * Lists (devices, locations, workspaces, people) are joined in memory; single devices are asked for calls, and for those they remember.
//! * One budget of requests is shared; the device list goes first, then devices in a call, then idle ones. A device that tells by itself
//!   (`push`) is hardly asked while it does.
//! * Of several collectors on one store one is at work, the holder of the organisation's lease; the others watch and take over.
//! * Calls of people are read where webhooks hint at them, within a quarter of the budget.
//! * A failed or partial list removes nothing, and one bad device costs the others nothing.
//!
//! To collect something new, give it a file with its own `run`, a [`model::SourceName`] and a line in [`Collector::collect`].

mod ask;
mod budget;
mod callbook;
mod calls;
mod devices;
mod directory;
mod explain;
mod field;
mod figures;
mod hinted;
mod history;
mod lease;
mod organization;
mod own;
mod pace;
mod past;
mod people_calls;
mod push;
mod records;
mod retention;
mod schedule;
mod shared;
mod silence;
mod sources;
mod status;

use std::fmt;
use std::sync::Arc;

use jiff::SignedDuration;
use model::id::OrganizationId;
use model::quality::Judge;
use store::Store;
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::{Clock, Hints, Keeper, Randomness};
use lease::Claim;
use organization::Meeting;
pub use pace::{Freshness, Pace};
use shared::Shared;
pub use shared::Trouble;

/// What the collector may use and keep.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct CollectorConfig {
    /// Requests a minute to Webex, all sources together.
    pub requests_per_minute: u32,
    /// How long media samples are kept.
    pub keep_samples: SignedDuration,
    /// How long calls are kept after their end.
    pub keep_calls: SignedDuration,
    /// How long states of devices are kept; the newest of each stays.
    pub keep_states: SignedDuration,
    /// How long change rows are kept; a browser that was away longer loads the page anew.
    pub keep_changes: SignedDuration,
    /// How often each thing is asked at best.
    pub pace: Pace,
    /// Who scores the calls that are recorded.
    pub judge: Judge,
}

impl Default for CollectorConfig {
    fn default() -> Self {
        Self {
            requests_per_minute: 600,
            keep_samples: SignedDuration::from_hours(24),
            keep_calls: SignedDuration::from_hours(60 * 24),
            keep_states: SignedDuration::from_hours(60 * 24),
            keep_changes: SignedDuration::from_hours(2),
            pace: Pace::of(Freshness::Live),
            judge: Judge::default(),
        }
    }
}

impl CollectorConfig {
    /// Sets the budget.
    #[must_use]
    pub const fn with_requests_per_minute(mut self, requests: u32) -> Self {
        self.requests_per_minute = requests;
        self
    }

    /// Sets how long past calls and states of devices are kept, and how long samples.
    #[must_use]
    pub const fn keeping(mut self, calls: SignedDuration, samples: SignedDuration) -> Self {
        self.keep_calls = calls;
        self.keep_states = calls;
        self.keep_samples = samples;
        self
    }

    /// Sets how fresh data is to be.
    #[must_use]
    pub const fn with_pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Sets who scores calls.
    #[must_use]
    pub const fn with_judge(mut self, judge: Judge) -> Self {
        self.judge = judge;
        self
    }
}

/// The collector of one organisation: the one the client's token belongs to.
pub struct Collector {
    config: CollectorConfig,
    client: webex::Client,
    store: Store,
    clock: Arc<dyn Clock>,
    claim: Claim,
    trouble: watch::Sender<Option<Trouble>>,
    /// Whose data it collects, when that is known before Webex is asked.
    organization: Option<OrganizationId>,
    hints: Hints,
    /// Where a workspace integration is found.
    keeper: Option<Keeper>,
}

impl Collector {
    /// A collector that asks through this client and writes to this store. Chance gives it the name under which it holds its
    /// lease.
    pub fn new(config: CollectorConfig, client: webex::Client, store: Store, clock: Arc<dyn Clock>, randomness: &dyn Randomness) -> Self {
        let claim = Claim::new(&store, Arc::clone(&clock), randomness);
        Self {
            config,
            client,
            store,
            clock,
            claim,
            trouble: watch::Sender::new(None),
            organization: None,
            hints: Hints::default(),
            keeper: None,
        }
    }

    /// Says whose data the client reaches, for a store that holds several organisations.
    #[must_use]
    pub fn of(mut self, organization: OrganizationId) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Reads sooner what these hints say may have changed.
    #[must_use]
    pub fn hearing(mut self, hints: Hints) -> Self {
        self.hints = hints;
        self
    }

    /// Hears what devices say by themselves, over the workspace integration that this keeper knows, once there is one.
    #[must_use]
    pub fn listening(mut self, keeper: Keeper) -> Self {
        self.keeper = Some(keeper);
        self
    }

    /// Why nothing can be collected as long as not even the organisation is known; later troubles stand beside their source in
    /// the store.
    pub fn trouble(&self) -> watch::Receiver<Option<Trouble>> {
        self.trouble.subscribe()
    }

    /// Collects until the token is cancelled, whenever this collector's turn is.
    pub async fn run(&self, stop: CancellationToken) {
        let mut meeting = Meeting::new(self.shared(), self.organization.clone());
        while !stop.is_cancelled() {
            let Some(whose) = stop.run_until_cancelled(meeting.whose()).await else { return };
            // Nothing stored and nobody met: there is no lease to hold yet, and nobody to be in the way of.
            let Some(organization) = whose else {
                stop.run_until_cancelled(async {
                    if meeting.meet().await.is_none() {
                        meeting.pause().await;
                    }
                })
                .await;
                continue;
            };
            if stop.run_until_cancelled(self.claim.wait(&organization)).await.is_none() {
                break;
            }
            let met = stop.run_until_cancelled(Box::pin(async {
                tokio::select! {
                    met = meeting.meet() => met,
                    () = self.claim.keep(&organization) => None,
                }
            }));
            // Another one than was thought: its lease is waited for first, and nothing of it is stored under the wrong name.
            if met.await.flatten().is_some_and(|met| met == organization) {
                self.collect(&organization, &stop).await;
            }
            self.claim.release(&organization).await;
            if !meeting.is_met() {
                // Another collector may have a better token: it can have the lease meanwhile.
                stop.run_until_cancelled(meeting.pause()).await;
            }
        }
    }

    /// Collects until the lease is lost or the token is cancelled, and leaves no task behind.
    async fn collect(&self, organization: &OrganizationId, stop: &CancellationToken) {
        tracing::info!(webex.organization = %organization, "collecting");
        // What an earlier turn knew is old: another collector was at work since.
        let (shared, tasks, turn) = (self.shared(), TaskTracker::new(), stop.child_token());
        // Also when this future is dropped, no task goes on without the lease.
        let _end = turn.clone().drop_guard();
        tasks.spawn(retention::run(Arc::clone(&shared), turn.clone()));
        tasks.spawn(figures::run(Arc::clone(&shared), organization.clone(), turn.clone()));
        tasks.spawn(directory::run(Arc::clone(&shared), organization.clone(), turn.clone()));
        tasks.spawn(devices::run(Arc::clone(&shared), organization.clone(), turn.clone()));
        let (over, heard) = mpsc::unbounded_channel();
        tasks.spawn(past::run(Arc::clone(&shared), organization.clone(), heard, turn.clone()));
        tasks.spawn(history::run(Arc::clone(&shared), organization.clone(), turn.clone()));
        tasks.spawn(records::run(Arc::clone(&shared), organization.clone(), turn.clone()));
        if let Some(keeper) = &self.keeper {
            tasks.spawn(push::run(Arc::clone(&shared), organization.clone(), keeper.clone(), turn.clone()));
        }
        tasks.spawn(people_calls::run(Arc::clone(&shared), organization.clone(), over.clone(), turn.clone()));
        tasks.spawn(calls::run(shared, organization.clone(), over, turn.clone()));
        tasks.close();
        stop.run_until_cancelled(self.claim.keep(organization)).await;
        turn.cancel();
        tasks.wait().await;
    }

    fn shared(&self) -> Arc<Shared> {
        let (client, store, clock) = (self.client.clone(), self.store.clone(), Arc::clone(&self.clock));
        Arc::new(Shared::new(self.config, client, store, clock, self.trouble.clone(), self.hints.clone()))
    }
}

impl fmt::Debug for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collector").field("config", &self.config).finish_non_exhaustive()
    }
}
