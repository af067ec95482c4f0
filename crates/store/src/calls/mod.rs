//! Calls on devices, and the newest media of each channel.

mod list;
mod record;
mod row;

use crate::Store;

/// Repository of calls.
#[derive(Debug, Clone)]
pub struct Calls(pub(crate) Store);
