//! How many requests may go out: a bucket that fills evenly.
//!
//! The device list takes without asking and may put the bucket into debt; whoever polls single devices waits until nothing is
//! owed. That is what gives the list its priority.

/// Milliseconds on a clock that only goes forward; the origin is the start of the collector.
pub type Millis = u64;

/// How often a list of so many requests may be read when it may take `share` of the budget; never more often than `least_ms`.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below 2^53")]
pub fn interval_within_share(requests: i64, per_minute: u32, share: f64, least_ms: Millis) -> Millis {
    let interval = requests as f64 / (f64::from(per_minute.max(1)) * share) * 60_000.0;
    least_ms.max(interval as Millis)
}

/// A bucket of requests.
#[derive(Debug, Clone)]
pub struct Budget {
    per_minute: f64,
    burst: f64,
    tokens: f64,
    filled_at: Millis,
}

impl Budget {
    /// A full bucket that fills with `per_minute` requests a minute (at least one).
    pub fn new(per_minute: u32, now: Millis) -> Self {
        let per_minute = f64::from(per_minute.max(1));
        // Four seconds' worth: the first round over a small organisation goes out at once, and a short pause is caught up.
        let burst = (per_minute / 15.0).clamp(1.0, 50.0);
        Self { per_minute, burst, tokens: burst, filled_at: now }
    }

    /// Requests a minute.
    pub fn per_minute(&self) -> f64 {
        self.per_minute
    }

    /// Changes the rate, for example when the server turns out to allow less.
    pub fn set_per_minute(&mut self, per_minute: f64, now: Millis) {
        self.fill(now);
        self.per_minute = per_minute.max(1.0);
    }

    /// Takes requests whether or not they are there.
    pub fn spend(&mut self, requests: u32, now: Millis) {
        self.fill(now);
        self.tokens -= f64::from(requests);
    }

    /// How long until one request may go out; zero means now.
    pub fn wait_ms(&mut self, now: Millis) -> Millis {
        self.fill(now);
        let missing = 1.0 - self.tokens;
        if missing <= 0.0 {
            return 0;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below 2^53")]
        let wait = (missing / self.per_minute * 60_000.0).ceil() as Millis;
        wait.max(1)
    }

    /// Whether what can wait may go out: less is spent than flows in.
    pub fn is_half_full(&mut self, now: Millis) -> bool {
        self.fill(now);
        self.tokens >= self.burst / 2.0
    }

    fn fill(&mut self, now: Millis) {
        #[expect(clippy::cast_precision_loss, reason = "a span between two polls")]
        let passed_ms = now.saturating_sub(self.filled_at) as f64;
        self.tokens = (self.tokens + passed_ms * self.per_minute / 60_000.0).min(self.burst);
        self.filled_at = self.filled_at.max(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_holds_no_more_than_the_rate_and_one_burst() {
        let mut budget = Budget::new(270, 0);
        let mut sent = 0;
        for now in 0..60_000 {
            if budget.wait_ms(now) == 0 {
                budget.spend(1, now);
                sent += 1;
            }
        }
        assert!((286..=289).contains(&sent), "{sent}");
    }

    #[test]
    fn debt_of_the_list_is_paid_before_a_poll_goes_out() {
        let mut budget = Budget::new(60, 0);
        // Four tokens at the start, fourteen taken, one needed: eleven seconds at one a second.
        budget.spend(14, 0);
        let wait = budget.wait_ms(0);
        assert!((10_900..=11_100).contains(&wait), "{wait}");
        assert_eq!(budget.wait_ms(wait), 0);
    }

    #[test]
    fn large_lists_are_read_more_rarely() {
        assert_eq!(interval_within_share(1, 600, 0.1, 3_000), 3_000);
        // 50 pages at a tenth of 600 a minute: 50 seconds. At a twentieth: 50 / 30 minutes.
        assert_eq!(interval_within_share(50, 600, 0.1, 3_000), 50_000);
        assert_eq!(interval_within_share(50, 600, 0.05, 60_000), 100_000);
    }

    #[test]
    fn a_clock_that_goes_back_neither_panics_nor_gives_requests() {
        let mut budget = Budget::new(60, 10_000);
        budget.spend(4, 10_000);
        assert!(budget.wait_ms(5_000) >= 990);
    }
}
