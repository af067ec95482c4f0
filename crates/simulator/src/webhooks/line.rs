//! The queue of one webhook, and its memory of failures.

use std::collections::VecDeque;

/// Deliveries that wait for one webhook at most; a slower target loses the newest.
const WAITING: usize = 1000;
/// So many failures within [`WINDOW_MS`] switch a webhook off.
pub const FAILURES: usize = 100;
/// Five minutes.
pub const WINDOW_MS: i64 = 300_000;

/// One body on its way.
#[derive(Debug, Clone)]
pub struct Parcel {
    /// Resource.
    pub resource: &'static str,
    /// What happened.
    pub event: &'static str,
    /// The body.
    pub body: Vec<u8>,
    /// How often it was sent in vain.
    pub tries: u32,
}

/// The queue of one webhook.
#[derive(Debug, Default)]
pub struct Line {
    waiting: VecDeque<Parcel>,
    is_busy: bool,
    failures_ms: VecDeque<i64>,
}

impl Line {
    /// Adds a parcel; `false` when the queue is full.
    pub fn push(&mut self, parcel: Parcel) -> bool {
        let fits = self.waiting.len() < WAITING;
        if fits {
            self.waiting.push_back(parcel);
        }
        fits
    }

    /// The next parcel, unless one is under way.
    pub fn start(&mut self) -> Option<Parcel> {
        if self.is_busy {
            return None;
        }
        let parcel = self.waiting.pop_front()?;
        self.is_busy = true;
        Some(parcel)
    }

    /// The parcel under way arrived or is given up.
    pub fn finish(&mut self) {
        self.is_busy = false;
    }

    /// The parcel under way is to be tried again before all others.
    pub fn put_back(&mut self, parcel: Parcel) {
        self.is_busy = false;
        self.waiting.push_front(parcel);
    }

    /// Notes a failure; `true` when it is the one too many.
    pub fn fail(&mut self, now_ms: i64) -> bool {
        self.failures_ms.push_back(now_ms);
        while self.failures_ms.front().is_some_and(|at_ms| *at_ms <= now_ms - WINDOW_MS) {
            self.failures_ms.pop_front();
        }
        self.failures_ms.len() >= FAILURES
    }

    /// Forgets what waits and what failed.
    pub fn clear(&mut self) {
        self.waiting.clear();
        self.failures_ms.clear();
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use super::{FAILURES, Line, Parcel, WAITING, WINDOW_MS};

    fn parcel(tries: u32) -> Parcel {
        Parcel { resource: "messages", event: "created", body: Vec::new(), tries }
    }

    #[test]
    fn one_at_a_time_in_order_and_bounded() {
        let mut line = Line::default();
        for tries in 0..u32::try_from(WAITING).unwrap() {
            assert!(line.push(parcel(tries)));
        }
        assert!(!line.push(parcel(0)));
        assert_eq!(line.start().map(|parcel| parcel.tries), Some(0));
        assert!(line.start().is_none());
        line.finish();
        assert_eq!(line.start().map(|parcel| parcel.tries), Some(1));
        line.put_back(parcel(77));
        assert_eq!(line.start().map(|parcel| parcel.tries), Some(77));
    }

    #[test]
    fn a_hundred_failures_count_only_within_five_minutes() {
        let mut line = Line::default();
        let mut at_ms = 0;
        // One failure every 3.1 seconds never makes a hundred in five minutes.
        for _ in 0..500 {
            at_ms += 3_100;
            assert!(!line.fail(at_ms));
        }
        let mut line = Line::default();
        for n in 1..FAILURES {
            assert!(!line.fail(i64::try_from(n).unwrap()));
        }
        assert!(!line.fail(WINDOW_MS + 1), "the first failure is five minutes old");
        assert!(line.fail(WINDOW_MS + 1));
    }
}
