//! How many connections there are, in all and from each address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
struct Counts {
    all: usize,
    by_address: HashMap<IpAddr, usize>,
}

/// Counts connections.
pub(super) struct Crowd {
    counts: Arc<Mutex<Counts>>,
    most: usize,
    most_of_one: usize,
}

/// A connection that counts; given back on drop.
pub(super) struct Place {
    counts: Arc<Mutex<Counts>>,
    address: Option<IpAddr>,
}

impl Crowd {
    pub(super) fn new(most: usize, most_of_one: usize) -> Self {
        Self { counts: Arc::default(), most, most_of_one }
    }

    /// A place that counts for no address.
    pub(super) fn enter(&self) -> Option<Place> {
        self.place(None)
    }

    /// A place that counts for this address too.
    pub(super) fn enter_from(&self, address: IpAddr) -> Option<Place> {
        self.place(Some(address.to_canonical()))
    }

    fn place(&self, address: Option<IpAddr>) -> Option<Place> {
        let mut counts = lock(&self.counts);
        let of_one = address.map_or(0, |address| counts.by_address.get(&address).copied().unwrap_or_default());
        if counts.all >= self.most || (address.is_some() && of_one >= self.most_of_one) {
            return None;
        }
        counts.all += 1;
        if let Some(address) = address {
            *counts.by_address.entry(address).or_default() += 1;
        }
        drop(counts);
        Some(Place { counts: Arc::clone(&self.counts), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = lock(&self.counts);
        counts.all -= 1;
        if let Some(address) = self.address {
            let of_one = counts.by_address.entry(address).or_default();
            *of_one = of_one.saturating_sub(1);
            if *of_one == 0 {
                counts.by_address.remove(&address);
            }
        }
    }
}

fn lock(counts: &Mutex<Counts>) -> MutexGuard<'_, Counts> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_does_not_take_every_place() {
        let crowd = Crowd::new(5, 2);
        let (one, other) = (IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        let held = [crowd.enter_from(one).expect("free"), crowd.enter_from(one).expect("free")];
        assert!(crowd.enter_from(one).is_none(), "its own limit");
        let more = [crowd.enter_from(other).expect("free"), crowd.enter().expect("free"), crowd.enter().expect("free")];
        assert!(crowd.enter_from(other).is_none() && crowd.enter().is_none(), "the limit of all");
        drop((held, more));
        assert!(lock(&crowd.counts).by_address.is_empty(), "nothing is left behind");
        assert!(crowd.enter_from(one).is_some());
    }
}
