//! The one task that follows the change table and the sources for all streams, and sums up refusals that were only counted.

use std::time::Duration;

use model::{Scope, Sequence};
use store::{Store, StoreError};
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::organization;
use crate::State;
use crate::security::refusals;
use crate::view::source_facts;

/// Changes of other processes are found by looking; the store's signal only makes it sooner.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Rows read at once.
const BATCH: u32 = 1_000;

/// Follows the change table until the token says stop. Run it once beside the router.
pub async fn tail(state: State, stop: CancellationToken) {
    let mut wake = state.store.wake();
    let mut ticks = interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut position = None;
    let mut failing = false;
    loop {
        tokio::select! {
            () = stop.cancelled() => {
                refusals::settle(&state, None).await;
                return;
            }
            _ = ticks.tick() => {}
            Ok(()) = wake.changed() => {}
        }
        refusals::settle(&state, Some(state.clock.now())).await;
        match follow(&state, &mut position).await {
            Ok(()) => failing = false,
            Err(error) if !failing => {
                failing = true;
                tracing::error!(error = %error, "live updates stand still: the store does not answer");
            }
            Err(_) => {}
        }
    }
}

/// Reads what is new once.
pub(super) async fn follow(state: &State, position: &mut Option<Sequence>) -> Result<(), StoreError> {
    let store: &Store = &state.store;
    let Some(organization) = organization(store).await? else {
        publish(state, source_facts(&state.first_sources()));
        return Ok(());
    };
    let changes = store.changes();
    let at = if let Some(at) = *position {
        at
    } else {
        // What a browser missed while the server was down is caught up from here, as far as the queue reaches.
        let newest = changes.newest(&organization.id).await?;
        let kept = i64::try_from(super::recent::KEPT).unwrap_or(i64::MAX);
        let oldest = changes.oldest(&organization.id).await?.map_or(newest.0, |oldest| oldest.0 - 1);
        let start = Sequence(oldest.max(newest.0 - kept).max(0));
        state.live.recent.start_at(start);
        start
    };
    let mut reached = at;
    loop {
        let batch = changes.since(&organization.id, &Scope::Everywhere, reached, BATCH).await?;
        let is_last = batch.len() < BATCH as usize;
        if let Some(last) = batch.last() {
            reached = last.sequence;
        }
        state.live.recent.push(batch);
        *position = Some(reached);
        if is_last {
            break;
        }
    }
    publish(state, source_facts(&store.sources().list(&organization.id).await?));
    Ok(())
}

fn publish(state: &State, facts: String) {
    state.live.sources.send_if_modified(|known| {
        let differs = *known != facts;
        *known = facts;
        differs
    });
}
