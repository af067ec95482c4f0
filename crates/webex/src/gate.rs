//! The rate gate: every request of one token passes here, so that the token stays below its budget.
//!
//! Requests are spread evenly (GCRA with a small burst). When Webex answers 429, everybody waits as long as it asks, and the rate
//! is cut; with each success it creeps up again. Without a configured budget there is no pace until the first 429 teaches one.
//! Requests in flight are bounded; a request that waits for its turn or out of a pause is not in flight.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::Clock;
use crate::pace::Pace;

/// The gate in numbers, for a status page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GateState {
    /// Requests sent so far, repetitions included.
    pub requests_sent: u64,
    /// Answers with 429 so far.
    pub throttled: u64,
    /// Present pace; `None` while nothing limits it.
    pub rate_per_minute: Option<u32>,
    /// Until when everybody waits, if Webex asked for it.
    pub paused_until: Option<Timestamp>,
}

/// Permission to send one request now.
#[derive(Debug)]
pub(crate) struct Pass<'a> {
    _slot: SemaphorePermit<'a>,
    pub(crate) sent_at: Instant,
}

pub(crate) struct Gate {
    clock: Arc<dyn Clock>,
    slots: Semaphore,
    pace: Mutex<Pace>,
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Gate").field(&self.state()).finish()
    }
}

impl Gate {
    pub(crate) fn new(clock: Arc<dyn Clock>, budget_per_minute: Option<u32>, max_in_flight: usize) -> Self {
        let pace = Pace::new(clock.instant(), budget_per_minute);
        Self { clock, slots: Semaphore::new(max_in_flight.max(1)), pace: Mutex::new(pace) }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for this request's turn and for a free slot.
    pub(crate) async fn enter(&self) -> Pass<'_> {
        loop {
            let (wait, era) = self.pace().reserve(self.clock.instant());
            if !wait.is_zero() {
                self.clock.sleep(wait).await;
            }
            let slot = self.slots.acquire().await.expect("invariant: the semaphore is never closed");
            let now = self.clock.instant();
            let mut pace = self.pace();
            if pace.era != era {
                // A 429 came while this request waited: its turn is void, and its slot goes to nobody until the pause is over.
                continue;
            }
            pace.count(now);
            return Pass { _slot: slot, sent_at: now };
        }
    }

    /// Webex answered 429 to a request sent at `sent_at`: nobody sends until `wait` is over.
    pub(crate) fn throttled(&self, sent_at: Instant, wait: Duration) {
        self.pace().throttle(self.clock.instant(), sent_at, wait);
    }

    /// Webex answered normally.
    pub(crate) fn succeeded(&self) {
        self.pace().recover(self.clock.instant());
    }

    pub(crate) fn state(&self) -> GateState {
        let (instant, now) = (self.clock.instant(), self.clock.now());
        let pace = self.pace();
        let paused = pace.paused_until.saturating_duration_since(instant);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate is positive and far below the limit")]
        let rate_per_minute = pace.rate.map(|rate| rate.round() as u32);
        let paused_until =
            if paused.is_zero() { None } else { now.checked_add(jiff::SignedDuration::try_from(paused).unwrap_or_default()).ok() };
        GateState { requests_sent: pace.sent, throttled: pace.throttled, rate_per_minute, paused_until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::future::BoxFuture;
    use tokio::sync::Notify;

    /// A clock on which waiting ends when the test says so.
    #[derive(Default)]
    struct HeldClock {
        waiting: Arc<Notify>,
        release: Arc<Notify>,
    }

    impl Clock for HeldClock {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            let (waiting, release) = (self.waiting.clone(), self.release.clone());
            Box::pin(async move {
                waiting.notify_one();
                release.notified().await;
            })
        }
    }

    #[tokio::test]
    async fn a_pause_holds_back_who_was_already_waiting_for_a_turn() {
        let clock = Arc::new(HeldClock::default());
        let gate = Gate::new(clock.clone(), Some(20), 10);
        let first = gate.enter().await;
        let second = async {
            gate.enter().await;
            gate.state().requests_sent
        };
        let meanwhile = async {
            clock.waiting.notified().await;
            gate.throttled(first.sent_at, Duration::from_secs(30));
            clock.release.notify_one();
            // Its turn has come, but the pause has not ended: it waits again instead of sending.
            clock.waiting.notified().await;
            let sent = gate.state().requests_sent;
            clock.release.notify_one();
            sent
        };
        assert_eq!(tokio::join!(second, meanwhile), (2, 1));
    }
}
