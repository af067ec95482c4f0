//! The history of calls: merged without doubles from whoever tells of them, found by device, person, place, time, quality, number and words.
//!
//! A past call belongs to the location where it was: that decides who sees it, also when its device has moved since. Searches look at a small
//! dictionary of who spoke, then at calls; which index leads is decided by counting a little (`plan`), so that a page never reads much more than
//! it shows.

mod cursor;
mod filter;
mod list;
mod merge;
mod party;
mod plan;
mod prune;
mod record;
mod row;
mod sides;
mod sorted;

pub use cursor::CallCursor;
pub use filter::{CallColumn, CallFilter, CallSort, NumberMatch};
pub use list::{CallList, CallPage, CallTotal};

use model::id::OrganizationId;

use crate::Store;
use crate::values::hash64;

/// Repository of past calls.
#[derive(Debug, Clone)]
pub struct History(pub(crate) Store);

/// What stands for the organisation in the keys of growing indexes.
pub(crate) fn org_hash(org: &OrganizationId) -> i64 {
    hash64(&[org.as_str()])
}

/// What stands for an id or a name in the keys of growing indexes.
pub(crate) fn hash_of(text: &str) -> i64 {
    hash64(&[text])
}

/// What past calls offer to choose from, as it is kept for each place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Cause,
    Region,
}

impl Choice {
    /// Number in the table. Numbers that were released keep their meaning.
    const fn code(self) -> i64 {
        match self {
            Self::Cause => 0,
            Self::Region => 1,
        }
    }
}

impl Store {
    /// The history of calls.
    pub fn history(&self) -> History {
        History(self.clone())
    }
}
