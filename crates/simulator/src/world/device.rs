//! Devices: the record the cloud keeps, and for RoomOS devices the state of the room.

use std::collections::VecDeque;

use super::call::{Call, CallRecord};
use super::media::{Grade, Quality};
use super::products::Model;
use super::values::Values;
use crate::ids::Key;

/// Most records a device keeps of ended calls.
pub const HISTORY_LIMIT: usize = 200;

/// To whom a device belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// It stands in a workspace.
    Workspace(Key),
    /// It is one person's.
    Person(Key),
}

/// Whether the cloud reaches a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// It does.
    Up,
    /// It does not. The number tells one outage from the next.
    Down {
        /// Outage of this device, counted.
        outage: u32,
    },
}

/// A device.
#[derive(Debug, Clone)]
pub struct Device {
    /// Identity.
    pub key: Key,
    /// Name.
    pub display_name: String,
    /// Owner.
    pub owner: Owner,
    /// Location, when its owner has one.
    pub location: Option<Key>,
    /// Model.
    pub model: &'static Model,
    /// Labels an administrator gave it.
    pub tags: Vec<String>,
    /// Address.
    pub ip: [u8; 4],
    /// Hardware address.
    pub mac: [u8; 6],
    /// Serial number.
    pub serial: String,
    /// Software version.
    pub software: &'static str,
    /// Upgrade channel.
    pub channel: &'static str,
    /// SIP address.
    pub sip: String,
    /// When it was registered.
    pub created_ms: i64,
    /// When it was last seen while down.
    pub last_seen_ms: i64,
    /// Whether the cloud reaches it.
    pub link: Link,
    /// Outages so far.
    pub outages: u32,
    /// Problems it reports itself.
    pub error_codes: &'static [&'static str],
    /// `wired` or `wireless`.
    pub interface: &'static str,
    /// State of a RoomOS device; absent for phones.
    pub room: Option<Box<Room>>,
}

impl Device {
    /// Whether the cloud reaches it.
    pub fn is_online(&self) -> bool {
        self.link == Link::Up
    }

    /// `connectionStatus` as `GET /devices` shows it.
    pub fn connection_status(&self) -> &'static str {
        match self.link {
            Link::Down { .. } => "disconnected",
            Link::Up if self.error_codes.is_empty() => "connected",
            Link::Up => "connected_with_issues",
        }
    }

    /// The address as text.
    pub fn ip_text(&self) -> String {
        let [a, b, c, d] = self.ip;
        format!("{a}.{b}.{c}.{d}")
    }

    /// The hardware address as text.
    pub fn mac_text(&self) -> String {
        self.mac.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
    }

    /// The subnet's router, by the convention of these sites.
    pub fn gateway_text(&self) -> String {
        let [a, b, c, _] = self.ip;
        format!("{a}.{b}.{c}.1")
    }
}

/// Standby as `Standby.State` shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standby {
    /// Awake.
    Off,
    /// Asleep.
    Asleep,
    /// Half awake.
    Halfwake,
}

impl Standby {
    /// The xAPI spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "Off",
            Self::Asleep => "Standby",
            Self::Halfwake => "Halfwake",
        }
    }
}

/// Something plugged into or paired with a device.
#[derive(Debug, Clone)]
pub struct Peripheral {
    /// Number in `Peripherals.ConnectedDevice[n]`.
    pub id: u32,
    /// Name.
    pub name: &'static str,
    /// `TouchPanel`, `Camera`, `AudioMicrophone`, …
    pub kind: &'static str,
    /// `Connected` or `LostConnection`.
    pub status: &'static str,
    /// Serial number.
    pub serial: String,
    /// Hardware.
    pub hardware: &'static str,
}

/// The state of a RoomOS device.
#[derive(Debug, Clone)]
pub struct Room {
    /// When it last started.
    pub booted_ms: i64,
    /// Loudspeaker, 0 to 100.
    pub volume: i64,
    /// Whether the loudspeaker is silenced.
    pub volume_muted: bool,
    /// Whether the microphones are muted.
    pub microphones_muted: bool,
    /// Standby.
    pub standby: Standby,
    /// Why it last stopped (`SystemUnit.LastShutdownReason`).
    pub last_shutdown: &'static str,
    /// Calls in progress.
    pub calls: Vec<Call>,
    /// Number the next call gets.
    pub next_call_id: u32,
    /// Records of calls that ended since the simulator started, newest last.
    pub history: VecDeque<CallRecord>,
    /// Values that are held.
    pub pinned: Option<Quality>,
    /// Quality of its network.
    pub grade: Grade,
    /// What is attached.
    pub peripherals: Vec<Peripheral>,
    /// What somebody set on it.
    pub values: Values,
}

impl Room {
    /// Keeps a record, dropping the oldest when there are too many.
    pub fn remember(&mut self, record: CallRecord) {
        if self.history.len() == HISTORY_LIMIT {
            self.history.pop_front();
        }
        self.history.push_back(record);
    }

    /// The call with this number.
    pub fn call(&self, id: u32) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == id)
    }
}
