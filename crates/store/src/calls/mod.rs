//! Calls on devices, and the newest media of each channel.

mod list;
mod prune;
mod record;
mod row;
mod running_on;

use crate::Store;

/// Repository of calls.
#[derive(Debug, Clone)]
pub struct Calls(pub(crate) Store);
