//! The arithmetic of the rate gate: whose turn is when, and how the rate falls and recovers. It never waits.

use std::time::Duration;

use tokio::time::Instant;

/// What is left of the rate after a 429.
const CUT: f64 = 0.7;
/// Part of the budget, or of the rate at the last cut, that is won back per minute of success.
const GAIN_PER_MINUTE: f64 = 0.05;
/// A rate learned from 429s does not fall below this, in requests per minute, unless the budget is lower still.
const FLOOR_PER_MINUTE: f64 = 30.0;
/// The rate a token is presumed to have while less than a minute has shown what it may: the few requests of a short command would
/// otherwise pass for all that Webex allows.
const PRESUMED_PER_MINUTE: f64 = 600.0;
const WINDOW_SECONDS: usize = 60;

/// The arithmetic of the gate, without waiting. Rates are requests per minute.
pub(crate) struct Pace {
    /// The most that is ever used, if a budget is configured.
    ceiling: Option<f64>,
    /// The present rate.
    pub(crate) rate: Option<f64>,
    /// The budget, else the rate before the last cut: the measure of recovery.
    best: f64,
    /// Theoretical arrival time of the next request (GCRA).
    next: Instant,
    pub(crate) paused_until: Instant,
    /// Counts the pauses: a turn reserved in an earlier era is void.
    pub(crate) era: u64,
    last_cut: Option<Instant>,
    last_gain: Instant,
    pub(crate) sent: u64,
    pub(crate) throttled: u64,
    started: Instant,
    window: [(u64, u32); WINDOW_SECONDS],
}

impl Pace {
    pub(crate) fn new(now: Instant, budget_per_minute: Option<u32>) -> Self {
        // Burst and rate together stay within the budget in any minute.
        let ceiling = budget_per_minute.map(|budget| {
            let budget = f64::from(budget.max(1));
            (budget - burst(budget)).max(budget / 2.0)
        });
        Self {
            ceiling,
            rate: ceiling,
            best: ceiling.unwrap_or(0.0),
            next: now,
            paused_until: now,
            era: 0,
            last_cut: None,
            last_gain: now,
            sent: 0,
            throttled: 0,
            started: now,
            window: [(0, 0); WINDOW_SECONDS],
        }
    }

    /// How long until this request's turn, which is thereby taken.
    pub(crate) fn reserve(&mut self, now: Instant) -> (Duration, u64) {
        let from = now.max(self.paused_until);
        let turn = match self.rate {
            Some(rate) => {
                let interval = Duration::from_secs_f64(60.0 / rate);
                let early = interval.mul_f64(burst(rate) - 1.0);
                let turn = self.next.checked_sub(early).unwrap_or(from).max(from);
                self.next = self.next.max(from) + interval;
                turn
            }
            None => from,
        };
        (turn.saturating_duration_since(now), self.era)
    }

    pub(crate) fn count(&mut self, now: Instant) {
        self.sent += 1;
        let second = self.second(now);
        let bucket = &mut self.window[usize::try_from(second % WINDOW_SECONDS as u64).unwrap_or(0)];
        if bucket.0 != second {
            *bucket = (second, 0);
        }
        bucket.1 += 1;
    }

    pub(crate) fn throttle(&mut self, now: Instant, sent_at: Instant, wait: Duration) {
        self.throttled += 1;
        self.era += 1;
        self.paused_until = self.paused_until.max(now + wait);
        // Several requests in flight get a 429 at once; that is one event, not several.
        if self.last_cut.is_none_or(|cut| sent_at > cut) {
            let floor = self.ceiling.map_or(FLOOR_PER_MINUTE, |ceiling| FLOOR_PER_MINUTE.min(ceiling));
            let before = self.rate.unwrap_or_else(|| self.learned(now)).max(floor);
            self.best = self.ceiling.unwrap_or(before);
            self.rate = Some((before * CUT).max(floor));
            self.last_cut = Some(now);
        }
        self.last_gain = self.paused_until;
        // Without a burst after the pause: the server's bucket is empty.
        let rate = self.rate.unwrap_or(FLOOR_PER_MINUTE);
        self.next = self.paused_until + Duration::from_secs_f64(60.0 / rate).mul_f64(burst(rate) - 1.0);
    }

    pub(crate) fn recover(&mut self, now: Instant) {
        let since = now.saturating_duration_since(self.last_gain).min(Duration::from_secs(1));
        if now >= self.last_gain {
            self.last_gain = now;
        }
        if let Some(rate) = &mut self.rate {
            *rate += self.best * GAIN_PER_MINUTE * since.as_secs_f64() / 60.0;
            if let Some(ceiling) = self.ceiling {
                *rate = rate.min(ceiling);
            }
        }
    }

    /// The rate that led to a first 429.
    fn learned(&self, now: Instant) -> f64 {
        let sent = self.sent_last_minute(now);
        if self.second(now) < WINDOW_SECONDS as u64 { sent.max(PRESUMED_PER_MINUTE) } else { sent }
    }

    fn sent_last_minute(&self, now: Instant) -> f64 {
        let second = self.second(now);
        let sum: u32 = self.window.iter().filter(|(at, _)| at + WINDOW_SECONDS as u64 > second).map(|(_, count)| count).sum();
        f64::from(sum)
    }

    fn second(&self, now: Instant) -> u64 {
        now.saturating_duration_since(self.started).as_secs()
    }
}

/// How many requests may go at once at this rate.
fn burst(rate: f64) -> f64 {
    (rate / 20.0).floor().clamp(1.0, 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pace(budget: Option<u32>) -> (Pace, Instant) {
        let start = Instant::now();
        (Pace::new(start, budget), start)
    }

    /// Turns of so many requests that all come at once.
    fn turns(pace: &mut Pace, now: Instant, requests: usize) -> Vec<Duration> {
        (0..requests).map(|_| pace.reserve(now).0).collect()
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn no_minute_holds_more_than_the_budget() {
        for budget in [1, 7, 60, 300, 1_000] {
            let (mut pace, start) = pace(Some(budget));
            let turns = turns(&mut pace, start, 3 * budget as usize + 5);
            for (first, turn) in turns.iter().enumerate() {
                let within = turns[first..].iter().take_while(|later| **later < *turn + seconds(60)).count();
                assert!(within <= budget as usize, "{within} in a minute of {budget}");
            }
        }
    }

    #[test]
    fn the_budget_is_nearly_used_up() {
        let (mut pace, start) = pace(Some(300));
        let within = turns(&mut pace, start, 400).iter().filter(|turn| **turn < seconds(60)).count();
        assert!(within >= 295, "{within}");
    }

    #[test]
    fn a_request_after_a_quiet_time_waits_for_nothing() {
        let (mut pace, start) = pace(Some(300));
        turns(&mut pace, start, 50);
        assert_eq!(turns(&mut pace, start + seconds(60), 10), [Duration::ZERO; 10]);
    }

    #[test]
    fn without_a_budget_nothing_waits_until_a_429() {
        let (mut pace, start) = pace(None);
        assert!(turns(&mut pace, start, 1_000).iter().all(Duration::is_zero));
        let late = start + seconds(70);
        for _ in 0..100 {
            pace.count(late);
        }
        pace.throttle(late + seconds(1), late, seconds(9));
        // 100 were sent in the last minute; 70 % of that is the new rate.
        assert_eq!(pace.rate, Some(70.0));
        let after = turns(&mut pace, late + seconds(1), 2);
        assert!(after[0] >= seconds(9) && after[0] < seconds(10), "{after:?}");
        assert!(after[1] > after[0]);
    }

    #[test]
    fn a_429_at_the_start_of_a_command_does_not_make_it_crawl() {
        let (mut pace, start) = pace(None);
        pace.count(start);
        pace.throttle(start + seconds(1), start, Duration::ZERO);
        let within = turns(&mut pace, start + seconds(1), 500).iter().filter(|turn| **turn < seconds(60)).count();
        assert!((400..=430).contains(&within), "{within} in the minute after it");
    }

    #[test]
    fn many_429s_at_once_are_one_cut_and_later_ones_another() {
        let (mut pace, start) = pace(Some(600));
        let full = pace.rate.unwrap();
        for _ in 0..10 {
            pace.throttle(start + seconds(2), start + seconds(1), seconds(5));
        }
        assert!((pace.rate.unwrap() - full * CUT).abs() < 0.001);
        assert_eq!(pace.throttled, 10);
        pace.throttle(start + seconds(20), start + seconds(19), seconds(5));
        assert!((pace.rate.unwrap() - full * CUT * CUT).abs() < 0.001);
    }

    #[test]
    fn the_rate_never_falls_below_the_floor_and_comes_back_to_the_budget() {
        let (mut pace, start) = pace(Some(300));
        for n in 0..50 {
            pace.throttle(start + seconds(2 * n + 1), start + seconds(2 * n + 1), seconds(1));
        }
        assert_eq!(pace.rate, Some(FLOOR_PER_MINUTE));
        for second in 200..260 {
            pace.recover(start + seconds(second));
        }
        let early = pace.rate.unwrap();
        assert!(early > FLOOR_PER_MINUTE && early < 60.0, "slowly: {early}");
        for second in 260..2_000 {
            pace.recover(start + seconds(second));
        }
        assert_eq!(pace.rate, pace.ceiling);
    }

    #[test]
    fn turns_taken_before_a_pause_are_void() {
        let (mut pace, start) = pace(Some(60));
        let (_, era) = pace.reserve(start);
        pace.throttle(start, start, seconds(5));
        assert_ne!(pace.era, era);
    }
}
