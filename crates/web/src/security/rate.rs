//! How fast one may ask: a token bucket for each network and a wider one for each session and API token that is good.
//!
//! Whoever sends a session or token that is not known to be good is counted as their network, before anything is looked up: made-up
//! ones are no way around. Files and `/healthz` are never counted. All of it is in this process's memory and bounded.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hash};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::extract::{Request, State as FromState};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use engine::access::Origin;
use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};

use super::guard::Credential;
use super::network::Network;
use crate::error::PageError;
use crate::{State, routes};

/// How much one may ask: so many at once, and so many a second after that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Allowance {
    at_once: u32,
    per_second: u32,
}

/// What a network may ask without a good session. An office may sit behind one address.
const STRANGERS: Allowance = Allowance { at_once: 400, per_second: 20 };
/// The events one network may send: a large organisation has many.
const HOOKS: Allowance = Allowance { at_once: 2_000, per_second: 100 };
/// What one session or API token may ask.
const KNOWN: Allowance = Allowance { at_once: 3_000, per_second: 50 };
/// Buckets of one kind that are remembered; when there are more, those share one that are new.
const MOST_BUCKETS: usize = 16_384;
/// Full buckets are forgotten this often at most: looking at all of them costs.
const TIDY_EVERY_MS: i64 = 1_000;

/// Counts in thousandths of a request, so that a millisecond is worth a whole number.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: u64,
    filled_at_ms: i64,
}

#[derive(Debug)]
struct Table<K> {
    allowance: Allowance,
    buckets: HashMap<K, Bucket>,
    /// The one of those that came when there was no room.
    shared: Option<Bucket>,
    tidied_at_ms: i64,
}

impl Bucket {
    const fn full(allowance: Allowance, now_ms: i64) -> Self {
        Self { left: allowance.at_once as u64 * 1_000, filled_at_ms: now_ms }
    }

    fn fill(&mut self, allowance: Allowance, now_ms: i64) {
        // A clock that was set back gives nothing and takes nothing.
        let passed_ms = u64::try_from(now_ms.saturating_sub(self.filled_at_ms)).unwrap_or(0);
        self.filled_at_ms = now_ms;
        let filled = self.left.saturating_add(passed_ms.saturating_mul(u64::from(allowance.per_second)));
        self.left = filled.min(u64::from(allowance.at_once) * 1_000);
    }

    /// Takes one, or says after how many seconds there is one.
    fn take(&mut self, allowance: Allowance, now_ms: i64) -> Result<(), u64> {
        self.fill(allowance, now_ms);
        if self.left >= 1_000 {
            self.left -= 1_000;
            return Ok(());
        }
        Err((1_000 - self.left).div_ceil(u64::from(allowance.per_second) * 1_000).max(1))
    }
}

impl<K: Hash + Eq> Table<K> {
    fn new(allowance: Allowance) -> Self {
        Self { allowance, buckets: HashMap::new(), shared: None, tidied_at_ms: 0 }
    }

    fn take(&mut self, key: K, now_ms: i64) -> Result<(), u64> {
        let allowance = self.allowance;
        let has_room = self.make_room(now_ms);
        let bucket = match self.buckets.get_mut(&key) {
            Some(bucket) => bucket,
            None if has_room => self.buckets.entry(key).or_insert(Bucket::full(allowance, now_ms)),
            None => self.shared.get_or_insert(Bucket::full(allowance, now_ms)),
        };
        bucket.take(allowance, now_ms)
    }

    /// Forgets what is full again, which is as if it had never been; whether there is room then.
    fn make_room(&mut self, now_ms: i64) -> bool {
        if self.buckets.len() >= MOST_BUCKETS && now_ms.abs_diff(self.tidied_at_ms) >= TIDY_EVERY_MS.unsigned_abs() {
            self.tidied_at_ms = now_ms;
            let allowance = self.allowance;
            self.buckets.retain(|_, bucket| {
                bucket.fill(allowance, now_ms);
                bucket.left < u64::from(allowance.at_once) * 1_000
            });
        }
        self.buckets.len() < MOST_BUCKETS
    }
}

#[derive(Debug)]
struct Tables {
    strangers: Table<Network>,
    hooks: Table<Network>,
    known: Table<u64>,
}

/// The buckets of a server. Keeps keyed hashes of secrets, never a secret.
#[derive(Debug)]
pub(crate) struct Rates {
    tables: Mutex<Tables>,
    hasher: RandomState,
}

impl Rates {
    pub(crate) fn new() -> Self {
        let tables = Tables { strangers: Table::new(STRANGERS), hooks: Table::new(HOOKS), known: Table::new(KNOWN) };
        Self { tables: Mutex::new(tables), hasher: RandomState::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn handle(&self, secret: &SecretString) -> u64 {
        self.hasher.hash_one(secret.expose_secret())
    }

    /// This session or token is good: from now on it is counted as itself.
    pub(crate) fn is_good(&self, secret: &SecretString, now: Timestamp) {
        let (handle, now_ms) = (self.handle(secret), now.as_millisecond());
        let known = &mut self.lock().known;
        if known.make_room(now_ms) {
            let bucket = Bucket::full(known.allowance, now_ms);
            known.buckets.entry(handle).or_insert(bucket);
        }
    }

    /// It is not, or no longer.
    pub(super) fn is_bad(&self, secret: &SecretString) {
        let handle = self.handle(secret);
        self.lock().known.buckets.remove(&handle);
    }

    fn take(&self, network: Network, credential: Option<&SecretString>, kind: Kind, now: Timestamp) -> Result<(), u64> {
        let now_ms = now.as_millisecond();
        let known = credential.map(|secret| self.handle(secret));
        let mut tables = self.lock();
        match (kind, known.filter(|handle| tables.known.buckets.contains_key(handle))) {
            (Kind::Hook, _) => tables.hooks.take(network, now_ms),
            (Kind::Page, Some(handle)) => tables.known.take(handle, now_ms),
            (Kind::Page, None) => tables.strangers.take(network, now_ms),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Page,
    Hook,
}

/// What of the server a path belongs to; `None` is not counted: it is asked for by balancers, and by pages that were counted.
fn kind(path: &str) -> Option<Kind> {
    if path == routes::HEALTHZ || path == routes::FAVICON || path.starts_with(routes::ASSETS_BEGIN) {
        return None;
    }
    Some(if routes::is_hook(path) { Kind::Hook } else { Kind::Page })
}

/// Answers 429 to whoever asks too fast, before anything is read or looked up.
pub(crate) async fn limit(FromState(state): FromState<State>, request: Request, next: Next) -> Response {
    let Some(kind) = kind(request.uri().path()) else { return next.run(request).await };
    let network = Network::of(&request.extensions().get::<Origin>().cloned().unwrap_or_default());
    let credential = Credential::of(request.headers(), &state);
    match state.rates.take(network, credential.secret(), kind, state.clock.now()) {
        Ok(()) => next.run(request).await,
        Err(seconds) => {
            tracing::debug!("answered a request with 429: too many from one network or session");
            PageError::TooFast { seconds }.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Allowance = Allowance { at_once: 3, per_second: 2 };

    #[test]
    fn a_bucket_empties_fills_and_overflows() {
        let mut table = Table::new(SMALL);
        let taken = |table: &mut Table<u8>, now_ms| (0..10).filter(|_| table.take(1, now_ms).is_ok()).count();
        assert_eq!(taken(&mut table, 0), 3);
        assert_eq!(table.take(1, 0), Err(1));
        assert_eq!(taken(&mut table, 499), 0);
        assert_eq!(taken(&mut table, 500), 1, "two a second");
        assert_eq!(taken(&mut table, 1_000_000), 3, "never more than at first");
        assert_eq!(taken(&mut table, 0), 0, "a clock that was set back gives nothing");
        assert_eq!(taken(&mut table, 500), 1, "and goes on from there");
        assert!(table.take(2, 500).is_ok(), "others have their own");
    }

    #[test]
    fn a_crowd_of_networks_takes_no_more_memory() {
        let mut table = Table::new(SMALL);
        for network in 0..3 * MOST_BUCKETS {
            let _ = table.take(network, 0);
        }
        assert_eq!(table.buckets.len(), MOST_BUCKETS);
        assert!(table.take(0, 0).is_ok(), "who was there before keeps the own bucket");
        assert!(table.take(usize::MAX, 0).is_err(), "newcomers share one, and it is empty");
        assert!(table.take(usize::MAX, 10_000).is_ok());
        assert!(table.buckets.len() <= 2, "what is full again is forgotten");
    }

    #[test]
    fn a_secret_counts_as_itself_only_while_it_is_good() {
        let rates = Rates::new();
        let now = Timestamp::from_second(1_768_478_400).expect("in range");
        let network = Network::of(&Origin::local());
        let secret = SecretString::from("abc".to_owned());
        let taken = || (0..10_000).filter(|_| rates.take(network, Some(&secret), Kind::Page, now).is_ok()).count();
        assert_eq!(taken(), STRANGERS.at_once as usize);
        rates.is_good(&secret, now);
        assert_eq!(taken(), KNOWN.at_once as usize);
        rates.is_good(&secret, now);
        assert_eq!(taken(), 0, "being good again fills nothing");
        rates.is_bad(&secret);
        assert_eq!(taken(), 0, "it is counted as its network again");
        assert!(rates.take(network, None, Kind::Hook, now).is_ok(), "events have their own");
    }

    #[test]
    fn files_and_health_are_not_counted() {
        for path in ["/healthz", "/favicon.ico", "/assets/1/app.css"] {
            assert_eq!(kind(path), None, "{path}");
        }
        for path in ["/", "/readyz", "/sign-in", "/healthz/", "/metrics", "/asset"] {
            assert_eq!(kind(path), Some(Kind::Page), "{path}");
        }
        assert_eq!(kind("/webhooks/webex/1"), Some(Kind::Hook));
    }
}
