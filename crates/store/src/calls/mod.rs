//! Calls on devices with the newest media of each channel, and calls of people.

mod list;
mod people;
mod prune;
mod record;
mod row;
mod running_on;

use crate::Store;

/// Repository of calls.
#[derive(Debug, Clone)]
pub struct Calls(pub(crate) Store);
