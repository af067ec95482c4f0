//! Tells open event streams that a session may have ended or a right may have changed.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use super::{Access, AccessError};

/// How often [`follow`] looks for what other processes ended.
pub const POLL_EVERY: Duration = Duration::from_secs(1);

impl Access {
    /// Changes its value when a session may have ended or a right may have changed, in this process at once and through another
    /// within [`POLL_EVERY`] while [`follow`] runs. Whoever holds a stream open asks [`Access::session_now`] then, and ends it when
    /// the answer is `None` or another principal.
    pub fn sessions_ended(&self) -> watch::Receiver<i64> {
        self.ended.subscribe()
    }

    /// Reads the epoch and wakes those who wait for a change of it.
    pub(super) async fn announce(&self) -> Result<(), AccessError> {
        let epoch = self.store.people().epoch().await?;
        self.ended.send_if_modified(|known| std::mem::replace(known, epoch) != epoch);
        Ok(())
    }
}

/// Looks for what other processes ended until `stop`; the composition root spawns it once on its tracker.
pub async fn follow(access: Access, stop: CancellationToken) {
    let mut ticks = tokio::time::interval(POLL_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while stop.run_until_cancelled(ticks.tick()).await.is_some() {
        if let Err(error) = access.announce().await {
            tracing::debug!(error = %error, "the epoch of access could not be read");
        }
    }
}
