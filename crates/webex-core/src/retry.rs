//! When to send a request again, and how long to wait first: a pure policy.
//!
//! 429 and 423 are repeated for every method, because the server says that it did no work. 500, 502, 503, 504 and broken connections
//! are repeated only for idempotent methods, because nobody knows what became of the request. `Retry-After` is honoured in seconds and
//! as an HTTP date; `rand(30),add(30)` has been seen (WebexPythonSDK #181) and counts as missing.

use std::time::Duration;

use jiff::Timestamp;

use crate::Method;

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// The server answered with an error status.
    Status {
        /// HTTP status code.
        status: u16,
        /// Text of `Retry-After`, if there was one.
        retry_after: Option<&'a str>,
    },
    /// No answer: the connection could not be made, broke or timed out. The server may have acted.
    NoAnswer,
}

/// Why a request is sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// 429: too many requests with this token.
    RateLimited,
    /// 423: the resource is locked for now.
    Locked,
    /// 5xx.
    ServerError,
    /// The connection failed.
    Connection,
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Send again after the wait.
    Retry {
        /// Wait in milliseconds.
        after_ms: u64,
        /// Why.
        reason: Reason,
    },
    /// Hand the failure to the caller.
    GiveUp,
}

/// The numbers of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts in all, the first one included.
    pub max_attempts: u32,
    /// Longest wait that is honoured; a longer `Retry-After` is cut to this.
    pub max_wait_ms: u64,
    /// Shortest wait when a 429 or 423 does not say how long; the longest is three times as much.
    pub default_retry_after_ms: u64,
    /// First back-off after a 5xx or a broken connection; doubles with each attempt.
    pub backoff_ms: u64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 5, max_wait_ms: 60_000, default_retry_after_ms: 5_000, backoff_ms: 250 }
    }
}

impl RetryPolicy {
    /// Decides about attempt number `attempt` (from 1). `random` is any uniformly distributed number.
    pub fn decide(&self, method: Method, outcome: Outcome<'_>, attempt: u32, now: Timestamp, random: u64) -> Decision {
        if attempt >= self.max_attempts {
            return Decision::GiveUp;
        }
        let (reason, after_ms) = match outcome {
            Outcome::Status { status: 429, retry_after } => (Reason::RateLimited, self.asked_wait_ms(retry_after, now, random)),
            Outcome::Status { status: 423, retry_after } => (Reason::Locked, self.asked_wait_ms(retry_after, now, random)),
            Outcome::Status { status: 500 | 502 | 503 | 504, retry_after } if method.is_idempotent() => {
                let wait = parse_retry_after(retry_after, now)
                    .map_or_else(|| self.backoff_wait_ms(attempt, random), |wait| self.with_jitter(wait, random));
                (Reason::ServerError, wait)
            }
            Outcome::NoAnswer if method.is_idempotent() => (Reason::Connection, self.backoff_wait_ms(attempt, random)),
            _ => return Decision::GiveUp,
        };
        Decision::Retry { after_ms: after_ms.min(self.max_wait_ms), reason }
    }

    fn asked_wait_ms(&self, retry_after: Option<&str>, now: Timestamp, random: u64) -> u64 {
        match parse_retry_after(retry_after, now) {
            Some(wait) => self.with_jitter(wait, random),
            None => self.default_retry_after_ms + random % (2 * self.default_retry_after_ms + 1),
        }
    }

    /// A little more than asked, so that many clients do not return in the same instant; never less.
    fn with_jitter(&self, wait: Duration, random: u64) -> u64 {
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).min(self.max_wait_ms);
        wait_ms + random % (wait_ms / 10 + 50)
    }

    /// Full jitter between half and the whole of a doubling back-off.
    fn backoff_wait_ms(&self, attempt: u32, random: u64) -> u64 {
        let whole = self.backoff_ms.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(self.max_wait_ms).max(2);
        whole / 2 + random % (whole / 2 + 1)
    }
}

/// Reads `Retry-After`: whole seconds or an HTTP date (RFC 9110 §10.2.3); a date in the past is a wait of nothing, rubbish is `None`.
pub fn parse_retry_after(text: Option<&str>, now: Timestamp) -> Option<Duration> {
    let text = text?.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        // More digits than fit are still "very long"; the caller caps it.
        return Some(Duration::from_secs(text.parse::<u32>().unwrap_or(u32::MAX).into()));
    }
    let date = Timestamp::try_from(httpdate::parse_http_date(text).ok()?).ok()?;
    let wait_ms = date.as_millisecond().saturating_sub(now.as_millisecond()).max(0);
    Some(Duration::from_millis(u64::try_from(wait_ms).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const POLICY: RetryPolicy = RetryPolicy { max_attempts: 5, max_wait_ms: 60_000, default_retry_after_ms: 5_000, backoff_ms: 250 };

    fn now() -> Timestamp {
        // The instant of the example dates in RFC 9110 §5.6.7.
        "1994-11-06T08:49:37Z".parse().expect("a time")
    }

    fn status(status: u16, retry_after: Option<&str>) -> Outcome<'_> {
        Outcome::Status { status, retry_after }
    }

    fn wait(decision: Decision) -> u64 {
        match decision {
            Decision::Retry { after_ms, .. } => after_ms,
            Decision::GiveUp => panic!("gave up"),
        }
    }

    #[test]
    fn seconds_and_all_three_date_forms_of_rfc_9110() {
        assert_eq!(parse_retry_after(Some("120"), now()), Some(Duration::from_mins(2)));
        assert_eq!(parse_retry_after(Some(" 0 "), now()), Some(Duration::ZERO));
        for date in ["Sun, 06 Nov 1994 08:49:57 GMT", "Sunday, 06-Nov-94 08:49:57 GMT", "Sun Nov  6 08:49:57 1994"] {
            assert_eq!(parse_retry_after(Some(date), now()), Some(Duration::from_secs(20)), "{date}");
        }
        assert_eq!(parse_retry_after(Some("Sun, 06 Nov 1994 08:00:00 GMT"), now()), Some(Duration::ZERO));
    }

    #[test]
    fn rubbish_counts_as_missing() {
        for text in ["rand(30),add(30)", "-5", "1.5", "", " ", "soon", "+3", "\u{663}"] {
            assert_eq!(parse_retry_after(Some(text), now()), None, "{text:?}");
        }
        assert_eq!(parse_retry_after(None, now()), None);
    }

    #[test]
    fn never_waits_less_than_asked_nor_more_than_the_cap() {
        for random in [0, 1, 7_777, u64::MAX] {
            let asked = wait(POLICY.decide(Method::Post, status(429, Some("7")), 1, now(), random));
            assert!((7_000..=7_750).contains(&asked), "{asked}");
            assert_eq!(wait(POLICY.decide(Method::Get, status(429, Some("86400")), 1, now(), random)), 60_000);
            assert_eq!(wait(POLICY.decide(Method::Get, status(429, Some("99999999999999999999")), 1, now(), random)), 60_000);
            let unknown = wait(POLICY.decide(Method::Get, status(429, Some("rand(30),add(30)")), 1, now(), random));
            assert!((5_000..=15_000).contains(&unknown), "{unknown}");
        }
    }

    #[test]
    fn rate_limit_and_lock_are_repeated_for_every_method() {
        for method in [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete] {
            let decision = POLICY.decide(method, status(429, Some("1")), 1, now(), 0);
            assert_eq!(decision, Decision::Retry { after_ms: 1_000, reason: Reason::RateLimited });
            let decision = POLICY.decide(method, status(423, Some("1")), 1, now(), 0);
            assert_eq!(decision, Decision::Retry { after_ms: 1_000, reason: Reason::Locked });
        }
    }

    #[test]
    fn server_errors_and_broken_connections_only_for_idempotent_methods() {
        for outcome in [status(500, None), status(502, None), status(503, None), status(504, None), Outcome::NoAnswer] {
            for method in [Method::Get, Method::Put, Method::Delete] {
                assert_ne!(POLICY.decide(method, outcome, 1, now(), 0), Decision::GiveUp, "{method} {outcome:?}");
            }
            for method in [Method::Post, Method::Patch] {
                assert_eq!(POLICY.decide(method, outcome, 1, now(), 0), Decision::GiveUp, "{method} {outcome:?}");
            }
        }
    }

    #[test]
    fn everything_else_and_the_last_attempt_give_up() {
        for code in [400, 401, 403, 404, 405, 409, 410, 415, 428, 451, 501] {
            assert_eq!(POLICY.decide(Method::Get, status(code, Some("1")), 1, now(), 0), Decision::GiveUp, "{code}");
        }
        assert_ne!(POLICY.decide(Method::Get, status(429, None), 4, now(), 0), Decision::GiveUp);
        assert_eq!(POLICY.decide(Method::Get, status(429, None), 5, now(), 0), Decision::GiveUp);
    }

    #[test]
    fn back_off_doubles_and_503_honours_retry_after() {
        let least = |attempt| wait(POLICY.decide(Method::Get, status(503, None), attempt, now(), 0));
        assert_eq!([least(1), least(2), least(3), least(4)], [125, 250, 500, 1_000]);
        assert_eq!(wait(POLICY.decide(Method::Get, status(503, Some("9")), 1, now(), 0)), 9_000);
    }

    proptest! {
        #[test]
        fn any_header_ends_in_a_bounded_wait(text in "\\PC{0,40}", attempt in 0u32..80, random: u64, code in 400u16..600) {
            match POLICY.decide(Method::Get, status(code, Some(&text)), attempt, now(), random) {
                Decision::Retry { after_ms, .. } => prop_assert!(after_ms <= POLICY.max_wait_ms),
                Decision::GiveUp => {}
            }
        }
    }
}
