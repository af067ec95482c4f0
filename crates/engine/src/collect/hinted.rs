//! Waiting for the next turn of a list, or for a hint that brings it forward.

use tokio::time::{Instant, sleep_until};

use crate::hints::{Hearing, Hint};

/// Waits until `next`; after a hint that counts only until `soonest`, so that a flood of hints cannot eat the budget.
pub(super) async fn wait(next: Instant, soonest: Instant, hearing: &mut Hearing, counts: impl Fn(&Hint) -> bool) {
    tokio::select! {
        () = sleep_until(next) => {}
        () = heard(hearing, counts) => sleep_until(soonest.min(next)).await,
    }
}

async fn heard(hearing: &mut Hearing, counts: impl Fn(&Hint) -> bool) {
    // Hints that were missed may have been any.
    while hearing.next().await.is_some_and(|hint| !counts(&hint)) {}
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use model::id::OrganizationId;

    use super::*;
    use crate::Hints;

    #[tokio::test(start_paused = true)]
    async fn a_hint_brings_the_turn_forward_but_not_below_the_least_pause() {
        let (hints, org) = (Hints::default(), OrganizationId::from_key("o"));
        let mut hearing = hints.hear(&org);
        for (hint, waited_s) in [(None, 60), (Some(Hint::Directory), 60), (Some(Hint::Devices), 10)] {
            let start = Instant::now();
            if let Some(hint) = hint {
                hints.give(&org, hint);
            }
            let (next, soonest) = (start + Duration::from_mins(1), start + Duration::from_secs(10));
            wait(next, soonest, &mut hearing, |hint| *hint == Hint::Devices).await;
            assert_eq!(start.elapsed().as_secs(), waited_s);
        }
    }
}
