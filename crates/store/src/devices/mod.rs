//! Devices: the list of the cloud, what a device says of itself, and its states over time.

mod facts;
mod filter;
mod health;
mod list;
mod names;
mod prune;
mod record;
mod row;

pub use facts::DeviceFacts;
pub use filter::{DeviceColumn, DeviceFilter, DeviceSort, InCall};
pub use names::DeviceNames;
pub use record::Completeness;

use crate::Store;

/// Repository of devices. A device is never deleted here.
#[derive(Debug, Clone)]
pub struct Devices(pub(crate) Store);
