//! Who may see the pages: a one-time link is exchanged for a session.
//!
//! Both secrets have 256 random bits and exist in the clear only with their holder: the store has their SHA-256. A fast hash is
//! enough, because nobody can guess 256 bits. To add a way to sign in, give it a file that ends in [`session`]'s `start`.

mod error;
mod link;
mod secret;
mod session;

use std::fmt;
use std::sync::Arc;

use store::Store;

use crate::{Clock, Randomness};

pub use error::{AccessError, LinkRefused};
pub use link::LINK_VALID_FOR;
pub use session::{SESSION_IDLE, SESSION_VALID_FOR, Session};

/// Access to the pages. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    store: Store,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl Access {
    /// Access whose links and sessions live in this store.
    pub fn new(store: Store, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> Self {
        Self { store, clock, randomness }
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Access")
    }
}
