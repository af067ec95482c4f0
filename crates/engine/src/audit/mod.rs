//! The audit log: who did or tried what, when, from where, and what it changed.
//!
//! Entries are only added. Each holds a SHA-256 over its own facts and the hash of the entry before it, so that a changed or
//! removed entry shows; the newest hash, the [`Head`], kept somewhere else shows when the end was cut off. What names people
//! (names, addresses, values before and after) lies beside the chain with only its salted hash inside, so that it can be erased
//! and the chain still holds. Never put a secret into an entry, and no name into anything but the actor and the detail.
//!
//! To record something new: an [`Action`] constant beside the code that does it, and [`Audit::record`] there, for the refusal too.

mod chain;
mod entry;
mod erase;
mod error;
mod export;
mod head;
mod record;
mod refusals;
mod verify;

use std::fmt;
use std::sync::Arc;

use store::Store;

use crate::{Clock, Randomness};

pub use chain::Head;
pub use entry::{Action, Actor, Entry, Outcome, Target, Via};
pub use error::AuditError;
pub use export::RecordedEntry;
pub use head::HEAD_EVERY;
pub(crate) use refusals::network;
pub use refusals::{REFUSALS_ALL, REFUSALS_EACH, REFUSALS_WINDOW};
pub use verify::{Finding, Verification};

/// The audit log of a store. Cheap to clone.
#[derive(Clone)]
pub struct Audit {
    store: Store,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl Audit {
    /// The audit log that lives in this store.
    pub fn new(store: Store, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        Self { store, clock, randomness }
    }
}

impl fmt::Debug for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Audit")
    }
}
