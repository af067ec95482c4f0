//! How many rows go at once: halved when Webex says 429, one more after a while of success.

use std::time::Duration;

use tokio::time::Instant;

/// Answers to requests that were under way when the limit fell say nothing about the new one.
const ONE_EVENT: Duration = Duration::from_secs(1);
/// One more row at once after so many answers for each row at once.
const PATIENCE: usize = 4;

#[derive(Debug)]
pub(super) struct Throttle {
    most: usize,
    limit: usize,
    answers: usize,
    seen: u64,
    last_cut: Option<Instant>,
}

impl Throttle {
    pub(super) fn new(most: usize) -> Self {
        Self { most, limit: most, answers: 0, seen: 0, last_cut: None }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// An answer came; `throttled` counts the 429s of the client so far.
    pub(super) fn answered(&mut self, throttled: u64, now: Instant) {
        if throttled > self.seen {
            self.seen = throttled;
            self.answers = 0;
            if self.last_cut.is_none_or(|cut| now.saturating_duration_since(cut) >= ONE_EVENT) {
                self.last_cut = Some(now);
                self.limit = (self.limit / 2).max(1);
            }
            return;
        }
        self.answers += 1;
        if self.answers >= PATIENCE * self.limit && self.limit < self.most {
            self.answers = 0;
            self.limit += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_halves_on_429_and_grows_slowly() {
        let start = Instant::now();
        let mut throttle = Throttle::new(16);
        throttle.answered(1, start);
        assert_eq!(throttle.limit(), 8);
        // Many 429s of one moment are one event.
        throttle.answered(5, start + Duration::from_millis(10));
        assert_eq!(throttle.limit(), 8);
        throttle.answered(6, start + Duration::from_secs(2));
        assert_eq!(throttle.limit(), 4);
        for _ in 0..PATIENCE * 4 {
            throttle.answered(6, start);
        }
        assert_eq!(throttle.limit(), 5);
        for _ in 0..10_000 {
            throttle.answered(6, start);
        }
        assert_eq!(throttle.limit(), 16);
        for at in 1..20 {
            throttle.answered(6 + at, start + Duration::from_secs(10 * at));
        }
        assert_eq!(throttle.limit(), 1);
    }
}
