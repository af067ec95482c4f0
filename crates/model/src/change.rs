//! What changed: rows of the append-only change table.

use jiff::Timestamp;

use webex_core::id::LocationId;

use crate::Scope;
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
    /// Id of the device a call runs on; empty for a person's call, and otherwise.
    pub parent: String,
    /// Where it belongs: where the device is now, of the device or of the call on it; the location of the person whose call it is. `None` when it
    /// is nowhere or not known any more.
    pub location: Option<LocationId>,
}

impl Change {
    /// Whether somebody with this scope may hear of it. A source belongs to the whole organisation: whoever sees anything of
    /// it sees how old its data is.
    pub fn is_seen_by(&self, scope: &Scope) -> bool {
        match self.topic {
            Topic::Source => *scope != Scope::nothing(),
            Topic::Device | Topic::Call => scope.sees(self.location.as_ref()),
        }
    }
}
