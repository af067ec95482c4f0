//! Time and chance as the client sees them: passed in, so that tests need not wait.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tokio::time::Instant;

/// What time it is, and waiting.
pub trait Clock: Send + Sync + 'static {
    /// The time of day, for HTTP dates.
    fn now(&self) -> Timestamp;

    /// A clock that only goes forward, for pacing.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Ends after this long.
    fn sleep(&self, wait: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// A function that tells the time of day is a clock whose waiting is tokio's.
impl<F: Fn() -> Timestamp + Send + Sync + 'static> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The clock of the operating system, for programs that do not pass one.
pub(crate) fn system_clock() -> impl Clock {
    #[expect(clippy::disallowed_methods, reason = "the default of the builder; whoever wants control passes a clock")]
    Timestamp::now
}

/// Random numbers for tracking ids and jitter.
#[derive(Clone)]
pub(crate) struct Chance(Arc<Mutex<Box<dyn Rng + Send>>>);

impl Chance {
    pub(crate) fn new(source: impl Rng + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Box::new(source))))
    }

    /// Seeded by the operating system.
    pub(crate) fn system() -> Self {
        #[expect(clippy::disallowed_methods, reason = "the default of the builder; whoever wants control passes a generator")]
        let source = StdRng::from_rng(&mut rand::rng());
        Self::new(source)
    }

    pub(crate) fn number(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).next_u64()
    }

    pub(crate) fn bytes(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chance")
    }
}
