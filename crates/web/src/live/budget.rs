//! How many event streams one session may hold. One browser needs one.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret as _, SecretString};

/// Streams a session may hold at once: tabs of a browser without shared workers open one each.
pub(super) const STREAMS_PER_SESSION: usize = 16;

/// Counts streams by session. Keeps a keyed hash of the secret, never the secret.
#[derive(Default)]
pub(crate) struct StreamBudget {
    open: Arc<Mutex<HashMap<u64, usize>>>,
    hasher: RandomState,
}

/// One place of the budget; given back on drop.
pub(super) struct Place {
    open: Arc<Mutex<HashMap<u64, usize>>>,
    session: u64,
}

impl StreamBudget {
    /// Takes a place, if there is one.
    pub(super) fn take(&self, secret: &SecretString) -> Option<Place> {
        let session = self.hasher.hash_one(secret.expose_secret());
        let mut open = lock(&self.open);
        let count = open.entry(session).or_default();
        if *count >= STREAMS_PER_SESSION {
            return None;
        }
        *count += 1;
        Some(Place { open: Arc::clone(&self.open), session })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        if let Some(count) = open.get_mut(&self.session) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.session);
            }
        }
    }
}

fn lock(open: &Mutex<HashMap<u64, usize>>) -> MutexGuard<'_, HashMap<u64, usize>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_gets_its_places_and_no_more() {
        let budget = StreamBudget::default();
        let (one, other) = ("one".to_owned().into(), "other".to_owned().into());
        let mut places: Vec<_> = (0..STREAMS_PER_SESSION).map(|_| budget.take(&one).expect("free")).collect();
        assert!(budget.take(&one).is_none());
        assert!(budget.take(&other).is_some(), "sessions do not share");
        places.pop();
        assert!(budget.take(&one).is_some());
        drop(places);
        assert!(lock(&budget.open).is_empty(), "nothing is left behind");
    }
}
