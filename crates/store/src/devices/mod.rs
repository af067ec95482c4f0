//! Devices: the list of the cloud, what a device says of itself, what users say of it, and its states over time.

mod availability;
mod cursor;
mod equipment;
mod facts;
mod filter;
mod health;
mod label;
mod list;
mod names;
mod order;
mod prune;
mod record;
mod row;
mod software;
mod timeline;

pub use availability::{Availability, StateSpan};
pub use cursor::DeviceCursor;
pub use equipment::{DeviceEquipment, KnownEquipment};
pub use facts::DeviceFacts;
pub use filter::{DeviceFilter, InCall};
pub use label::DeviceLabels;
pub use names::DeviceNames;
pub use order::{DeviceColumn, DeviceSort};
pub use record::Completeness;
pub use software::SoftwareVersion;
pub use timeline::SoftwareChange;

use crate::Store;

/// Repository of devices. A device is never deleted here.
#[derive(Debug, Clone)]
pub struct Devices(pub(crate) Store);
