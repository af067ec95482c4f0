//! Tells open event streams that a session may have ended or a right may have changed.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use super::{Access, AccessError};

/// How often [`follow`] looks for what other processes ended.
pub const POLL_EVERY: Duration = Duration::from_secs(1);
/// Refusals that were counted are told every five seconds, when their minute is over.
const POLLS_BETWEEN_SETTLING: u32 = 5;
/// What is over is removed every ten minutes.
const POLLS_BETWEEN_TIDYING: u32 = 600;

impl Access {
    /// Changes its value when a session may have ended or a right may have changed, in this process at once and through another
    /// within [`POLL_EVERY`] while [`follow`] runs. Whoever holds a stream open asks [`Access::session_now`] then, and ends it when
    /// the answer is `None` or another principal.
    pub fn sessions_ended(&self) -> watch::Receiver<i64> {
        self.ended.subscribe()
    }

    /// Removes links, sessions, invitations and counts of failures that are over; returns how many.
    pub async fn tidy(&self) -> Result<u64, AccessError> {
        Ok(self.store.access().prune(self.clock.now()).await?)
    }

    /// Reads the epoch and wakes those who wait for a change of it.
    pub(super) async fn announce(&self) -> Result<(), AccessError> {
        let epoch = self.store.people().epoch().await?;
        self.ended.send_if_modified(|known| std::mem::replace(known, epoch) != epoch);
        Ok(())
    }
}

/// Looks for what other processes ended until `stop`, and removes what is over; the composition root spawns it once on its tracker.
pub async fn follow(access: Access, stop: CancellationToken) {
    let mut ticks = tokio::time::interval(POLL_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut until_tidy: u32 = 0;
    while stop.run_until_cancelled(ticks.tick()).await.is_some() {
        if let Err(error) = access.announce().await {
            tracing::debug!(error = %error, "the epoch of access could not be read");
        }
        if until_tidy.is_multiple_of(POLLS_BETWEEN_SETTLING)
            && let Err(error) = access.audit.settle_refusals().await
        {
            tracing::debug!(error = %error, "counted refusals could not be told in the audit log");
        }
        if until_tidy == 0 {
            until_tidy = POLLS_BETWEEN_TIDYING;
            if let Err(error) = access.tidy().await {
                tracing::debug!(error = %error, "ended links and sessions could not be removed");
            }
        }
        until_tidy -= 1;
    }
}
