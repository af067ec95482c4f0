//! Token buckets on real time.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A bucket that fills at a steady rate up to its burst.
#[derive(Debug)]
pub struct Limiter {
    per_s: f64,
    burst: f64,
    state: Mutex<(f64, Instant)>,
}

impl Limiter {
    /// A full bucket.
    pub fn new(per_minute: u32, burst: u32) -> Self {
        let burst = f64::from(burst);
        Self { per_s: f64::from(per_minute) / 60.0, burst, state: Mutex::new((burst, Instant::now())) }
    }

    /// Takes one request, or says how long to wait for the next.
    pub fn take(&self) -> Result<(), Duration> {
        self.take_at(Instant::now())
    }

    fn take_at(&self, now: Instant) -> Result<(), Duration> {
        let mut state = self.state.lock().expect("invariant: no holder of the bucket panics");
        let (level, filled_at) = *state;
        let level = (level + now.saturating_duration_since(filled_at).as_secs_f64() * self.per_s).min(self.burst);
        if level >= 1.0 {
            *state = (level - 1.0, now);
            Ok(())
        } else {
            *state = (level, now);
            Err(Duration::from_secs_f64((1.0 - level) / self.per_s))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Limiter;

    #[test]
    fn the_burst_passes_then_the_rate_holds() {
        let limiter = Limiter::new(60, 20);
        let start = Instant::now();
        assert_eq!((0..25).filter(|_| limiter.take_at(start).is_ok()).count(), 20);
        let wait = limiter.take_at(start).unwrap_err();
        assert!(wait <= Duration::from_secs(1) && wait > Duration::from_millis(900), "{wait:?}");
        assert!(limiter.take_at(start + Duration::from_millis(1001)).is_ok());
        assert!(limiter.take_at(start + Duration::from_millis(1002)).is_err());
        // After an hour the bucket holds no more than its burst.
        let later = start + Duration::from_hours(1);
        assert_eq!((0..25).filter(|_| limiter.take_at(later).is_ok()).count(), 20);
    }
}
