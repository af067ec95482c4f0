//! Forgets what is too old, in small batches, so that nobody waits for one giant delete.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use store::StoreError;
use tokio_util::sync::CancellationToken;

use super::shared::Shared;

const EVERY: Duration = Duration::from_mins(1);
const BATCH_ROWS: u32 = 2_000;
/// How long an event that is sent again is known; Webex tries for far shorter.
const KEEP_RECEIPTS: SignedDuration = SignedDuration::from_hours(3 * 24);
/// Receipts kept at most, whatever is sent.
const MOST_RECEIPTS: u32 = 200_000;
/// Between two batches others get their turn at the one writer.
const PAUSE: Duration = Duration::from_millis(50);

pub(super) async fn run(shared: Arc<Shared>, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(EVERY)).await.is_some() {
        if let Some(Err(error)) = stop.run_until_cancelled(sweep(&shared)).await {
            shared.complain(&error);
        }
    }
}

async fn sweep(shared: &Shared) -> Result<(), StoreError> {
    let before = |keep: SignedDuration| shared.now().checked_sub(keep).unwrap_or(jiff::Timestamp::MIN);
    while shared.store.samples().prune(before(shared.config.keep_samples), BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    while shared.store.changes().prune(before(shared.config.keep_changes), BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    while shared.store.calls().prune(before(shared.config.keep_calls), BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    while shared.store.history().prune(before(shared.config.keep_calls), BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    while shared.store.devices().prune_states(before(shared.config.keep_states), BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    while shared.store.webhooks().prune(before(KEEP_RECEIPTS), MOST_RECEIPTS, BATCH_ROWS).await? >= u64::from(BATCH_ROWS) {
        tokio::time::sleep(PAUSE).await;
    }
    shared.store.access().prune(shared.now()).await?;
    Ok(())
}
