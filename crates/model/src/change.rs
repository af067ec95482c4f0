//! What changed: rows of the append-only change table.

use jiff::Timestamp;

use crate::device::words;

/// Position in the change table; also the id of the server-sent event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Sequence(pub i64);

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// A device.
    Device,
    /// A call.
    Call,
    /// A source of data.
    Source,
}

words!(Topic { Device = "device", Call = "call", Source = "source" });

/// One change. A call's change carries the device as `parent`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Position.
    pub sequence: Sequence,
    /// When it was written.
    pub at: Timestamp,
    /// Topic.
    pub topic: Topic,
    /// Id of the device, call or source.
    pub subject: String,
    /// Id of the device a call runs on; otherwise empty.
    pub parent: String,
}
