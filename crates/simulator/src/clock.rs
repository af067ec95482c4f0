//! The virtual clock: starts where the configuration says, runs with the real one times a scale, and can be advanced.

use std::sync::Mutex;
use std::time::Instant;

use jiff::Timestamp;

/// The virtual clock.
#[derive(Debug)]
pub struct Clock {
    start_ms: i64,
    scale: f64,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    origin: Instant,
    advanced_ms: i64,
}

impl Clock {
    /// Starts a clock.
    pub fn new(start: Timestamp, scale: f64) -> Self {
        Self { start_ms: start.as_millisecond(), scale, state: Mutex::new(State { origin: Instant::now(), advanced_ms: 0 }) }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("invariant: no holder of the clock panics")
    }

    /// Milliseconds since 1970 now.
    #[expect(clippy::cast_possible_truncation, reason = "the product is far below 2^63 ms")]
    pub fn now_ms(&self) -> i64 {
        let state = self.state();
        let run_ms = state.origin.elapsed().as_secs_f64() * 1000.0 * self.scale;
        self.start_ms + run_ms as i64 + state.advanced_ms
    }

    /// Moves the clock forward.
    pub fn advance_ms(&self, by_ms: i64) {
        self.state().advanced_ms += by_ms;
    }

    /// Sets the clock back to where it started.
    pub fn reset(&self) {
        *self.state() = State { origin: Instant::now(), advanced_ms: 0 };
    }

    /// Milliseconds since 1970 at the start.
    pub const fn start_ms(&self) -> i64 {
        self.start_ms
    }

    /// Virtual seconds per real second.
    pub const fn scale(&self) -> f64 {
        self.scale
    }
}

/// A moment as Webex writes it: `2026-01-31T08:00:00.000Z`.
pub fn iso(ms: i64) -> String {
    Timestamp::from_millisecond(ms).map_or_else(|_| String::new(), |at| format!("{at:.3}"))
}

/// A moment to the second, as the xAPI writes it: `2026-01-31T08:00:00Z`.
pub fn iso_seconds(ms: i64) -> String {
    Timestamp::from_millisecond(ms - ms.rem_euclid(1000)).map_or_else(|_| String::new(), |at| format!("{at:.0}"))
}

#[cfg(test)]
mod tests {
    use super::{Clock, iso, iso_seconds};

    #[test]
    fn a_stopped_clock_moves_only_when_told() {
        let clock = Clock::new("2026-01-31T08:00:00Z".parse().unwrap(), 0.0);
        assert_eq!(iso(clock.now_ms()), "2026-01-31T08:00:00.000Z");
        clock.advance_ms(1_500);
        assert_eq!(iso(clock.now_ms()), "2026-01-31T08:00:01.500Z");
        assert_eq!(iso_seconds(clock.now_ms()), "2026-01-31T08:00:01Z");
        clock.reset();
        assert_eq!(clock.now_ms(), clock.start_ms());
    }
}
