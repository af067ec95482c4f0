//! Calls by hour and day, for charts: computed from the history where it changed, kept when its calls are pruned.
//!
//! Every figure belongs to one location, so that a reader with a scope gets figures of the own locations and of nothing else.

mod behind;
pub(crate) mod mark;
mod names;
mod peaks;
mod read;
mod refresh;
mod worst;

pub use behind::Behind;
pub use peaks::{LONGEST_SWEEP, Peak};
pub use read::{Bucket, Dimension, ScoredBy, Step};
pub use refresh::Refreshed;
pub use worst::{Worst, WorstQuery};

use crate::Store;

/// Repository of figures over calls.
#[derive(Debug, Clone)]
pub struct Rollups(pub(crate) Store);

impl Store {
    /// Figures over calls.
    pub fn rollups(&self) -> Rollups {
        Rollups(self.clone())
    }
}
