//! One collector an organisation: whoever holds its lease asks Webex, all others watch and take over when it lapses.
//!
//! Two collectors at work would give one call two starts and spend the token's budget twice.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use model::id::OrganizationId;
use store::{Lease, Leases, Store};
use tokio::time::Instant;

use crate::{Clock, Randomness};

/// How long a lease lasts: so long nobody collects when a collector is killed.
const LEASE: Duration = Duration::from_secs(12);
/// How often it is renewed: twice may fail before it lapses.
const RENEW_EVERY: Duration = Duration::from_secs(4);
/// How often a watcher looks, and how soon a renewal that failed is tried again. A lease that is given back is taken that soon.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// The holder stops this long before its lease lapses: what it began then still ends in time.
const MARGIN: Duration = Duration::from_secs(2);

/// This collector's claim.
pub(super) struct Claim {
    leases: Leases,
    clock: Arc<dyn Clock>,
    holder: String,
    /// When the lease was last taken or renewed.
    renewed_at: Mutex<Instant>,
}

impl Claim {
    pub fn new(store: &Store, clock: Arc<dyn Clock>, randomness: &dyn Randomness) -> Self {
        let mut name = [0; 16];
        randomness.fill(&mut name);
        Self { leases: store.leases(), clock, holder: hex::encode(name), renewed_at: Mutex::new(Instant::now()) }
    }

    /// Waits until this collector holds the lease.
    pub async fn wait(&self, org: &OrganizationId) {
        let mut is_told = false;
        loop {
            // Looking costs a watcher no turn at the one writer.
            let is_free = match self.leases.find(org).await {
                Ok(Some(lease)) => lease.holder == self.holder || lease.until <= self.clock.now(),
                Ok(None) => true,
                Err(error) => {
                    tracing::debug!("the lease cannot be read: {error}");
                    false
                }
            };
            if is_free && self.take(org).await.unwrap_or(false) {
                return;
            }
            if !is_free && !is_told {
                is_told = true;
                tracing::info!("another process collects for this organisation; this one takes over when that one stops");
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Renews the lease that this collector holds; returns when it is lost.
    pub async fn keep(&self, org: &OrganizationId) {
        loop {
            let renewed_at = *self.renewed_at.lock().unwrap_or_else(PoisonError::into_inner);
            let lapses_at = renewed_at + LEASE - MARGIN;
            tokio::time::sleep_until((renewed_at + RENEW_EVERY).max(Instant::now() + LOOK_EVERY).min(lapses_at)).await;
            match tokio::time::timeout_at(lapses_at, self.take(org)).await {
                Ok(Some(true)) => {}
                // The store did not say: the lease is still ours until it lapses.
                Ok(None) if Instant::now() < lapses_at => {}
                Ok(_) | Err(_) => break,
            }
        }
        tracing::warn!("the lease on this organisation is lost: this process stops collecting and watches");
    }

    /// Gives the lease back, so that another need not wait for it to lapse.
    pub async fn release(&self, org: &OrganizationId) {
        if let Err(error) = self.leases.release(org, &self.holder).await {
            tracing::debug!("the lease was not given back: {error}");
        }
    }

    /// Whether the lease is this collector's now; nothing if the store does not say.
    async fn take(&self, org: &OrganizationId) -> Option<bool> {
        let (now, asked_at) = (self.clock.now(), Instant::now());
        let until = now.checked_add(SignedDuration::try_from(LEASE).unwrap_or_default()).unwrap_or(now);
        let lease = Lease { holder: self.holder.clone(), until };
        let taken = self.leases.take(org, &lease, now).await;
        let taken = taken.inspect_err(|error| tracing::debug!("the lease was not renewed: {error}")).ok();
        if taken == Some(true) {
            *self.renewed_at.lock().unwrap_or_else(PoisonError::into_inner) = asked_at;
        }
        taken
    }
}
