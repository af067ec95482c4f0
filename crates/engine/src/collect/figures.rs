//! Figures for charts: computed again where the history of calls changed, a little at a time.

use std::sync::Arc;
use std::time::Duration;

use model::id::OrganizationId;
use tokio_util::sync::CancellationToken;

use super::shared::Shared;

const EVERY: Duration = Duration::from_secs(10);
/// Hours and days computed in one go: few, because whoever records a running call waits for its end.
const MARKS: u32 = 1;
/// Between two goes others get their turn at the one writer.
const PAUSE: Duration = Duration::from_millis(500);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(async {
        loop {
            let done = shared.stored(shared.store.rollups().refresh(&org, shared.now(), MARKS).await);
            let is_behind = done.is_some_and(|done| done.left > 0);
            tokio::time::sleep(if is_behind { PAUSE } else { EVERY }).await;
        }
    })
    .await;
}
