//! A device of the organisation: room system, desk phone or accessory.

use jiff::Timestamp;
use webex_core::id::{DeviceId, LocationId, PersonId, WorkspaceId};

/// One device as last seen by the collector. Absent is `None`, never an empty text.
#[derive(Debug, Clone, PartialEq)]
pub struct Device {
    /// Webex id.
    pub id: DeviceId,
    /// Display name.
    pub name: String,
    /// Product name, for example "Cisco Room Bar".
    pub product: String,
    /// Kind of device.
    pub kind: DeviceKind,
    /// Connection status as Webex reports it.
    pub connection: Connection,
    /// The word it reports it with, as it came; see [`Device::webex_status`].
    pub status_word: Option<String>,
    /// What the token may do over the device's xAPI.
    pub xapi: XapiAccess,
    /// Serial number.
    pub serial: Option<String>,
    /// MAC address.
    pub mac: Option<String>,
    /// IP address in the cloud record.
    pub ip: Option<String>,
    /// Software version.
    pub software: Option<String>,
    /// Upgrade channel.
    pub upgrade_channel: Option<String>,
    /// Primary SIP address.
    pub sip_address: Option<String>,
    /// Tags, sorted.
    pub tags: Vec<String>,
    /// Error codes of the cloud record.
    pub error_codes: Vec<String>,
    /// Location.
    pub location_id: Option<LocationId>,
    /// Location's name.
    pub location_name: Option<String>,
    /// Location's IANA time zone.
    pub time_zone: Option<String>,
    /// Workspace of a shared device.
    pub workspace_id: Option<WorkspaceId>,
    /// Workspace's name.
    pub workspace_name: Option<String>,
    /// Owner of a personal device.
    pub owner_id: Option<PersonId>,
    /// Owner's display name.
    pub owner_name: Option<String>,
    /// Owner's or the workspace calendar's e-mail.
    pub email: Option<String>,
    /// Who manages it, as Webex names it: "CISCO", "CUSTOMER" or "PARTNER".
    pub managed_by: Option<String>,
    /// What it runs on, for example "cisco" or "microsoftTeamsRoom".
    pub platform: Option<String>,
    /// Planned maintenance as Webex names it: "off", "on" or "upcoming".
    pub planned_maintenance: Option<String>,
    /// Health of its workspace, the worst level: "error", "warning", "info" or "ok".
    pub health_level: Option<String>,
    /// What is wrong in its workspace.
    pub health_issues: Vec<HealthIssue>,
    /// First contact with Webex.
    pub first_seen_at: Option<Timestamp>,
    /// Last contact with Webex.
    pub last_seen_at: Option<Timestamp>,
    /// When the device started, from its own up-time; known for xAPI devices only.
    pub booted_at: Option<Timestamp>,
    /// What the device itself says of its network; xAPI devices only.
    pub network: Option<NetworkFacts>,
    /// What else the device says of itself; xAPI devices only.
    pub own: OwnFacts,
    /// Region that users of Cordboard gave it; no list writes over it.
    pub region: Option<String>,
    /// What users of Cordboard noted; no list writes over it.
    pub notes: Option<String>,
    /// Since when it is in the state that people are shown, as far as is known: since the collector first saw it so, or, for a
    /// device that was offline already when it was first seen, since its last contact with Webex.
    pub state_since: Timestamp,
    /// When a complete device list last held this device.
    pub seen_at: Timestamp,
    /// Set when a complete list no longer held the device.
    pub missing_since: Option<Timestamp>,
}

impl Device {
    /// The state people are shown.
    pub const fn state(&self) -> DeviceState {
        if self.missing_since.is_some() { DeviceState::Missing } else { self.connection.state() }
    }

    /// The connection status in Webex's own word, also one that Cordboard does not know; `None` when Webex gave none.
    pub fn webex_status(&self) -> Option<&str> {
        // A device that was stored before words were kept has the word of its status.
        self.status_word.as_deref().or((self.connection != Connection::Unknown).then_some(self.connection.as_str()))
    }

    /// What it says of its room. A device that is not connected cannot tell: what it said before is not so any more.
    pub fn room_now(&self) -> RoomFacts {
        let is_connected = self.missing_since.is_none() && self.connection.is_reachable();
        if is_connected { self.own.room } else { RoomFacts::default() }
    }
}

/// What a RoomOS device says of itself, beside its start and its network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnFacts {
    /// Its hardware.
    pub unit: UnitFacts,
    /// Its room, as it was when the device last told; see [`Device::room_now`].
    pub room: RoomFacts,
    /// Since when it says so of its room.
    pub room_since: Option<Timestamp>,
}

/// What a RoomOS device says of its hardware (`SystemUnit`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitFacts {
    /// Type, for example "Cisco Codec" (`ProductType`).
    pub kind: Option<String>,
    /// Platform, for example "Desk Mini" (`ProductPlatform`).
    pub platform: Option<String>,
    /// Serial number of the hardware module.
    pub module_serial: Option<String>,
    /// Compatibility level of the hardware module.
    pub compatibility_level: Option<String>,
    /// When its software was released, as it writes it: "2024-02-29".
    pub software_released: Option<String>,
}

/// What a RoomOS device says of its room (`RoomAnalytics`, `Audio`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RoomFacts {
    /// Whether somebody is there.
    pub people_present: Option<bool>,
    /// People it counts; never negative.
    pub people_count: Option<i64>,
    /// People it can count, or the room is for.
    pub people_capacity: Option<i64>,
    /// Whether its microphones are muted.
    pub microphones_muted: Option<bool>,
    /// Volume of its loudspeakers, 0 to 100.
    pub volume: Option<i64>,
}

/// One thing that a device tells of its room by itself; nothing when it is not known any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoomReading {
    /// Whether somebody is there.
    PeoplePresent(Option<bool>),
    /// People it counts.
    PeopleCount(Option<i64>),
    /// People it can count.
    PeopleCapacity(Option<i64>),
    /// Whether its microphones are muted.
    MicrophonesMuted(Option<bool>),
    /// Volume of its loudspeakers.
    Volume(Option<i64>),
}

impl RoomFacts {
    /// The same with one thing read anew.
    #[must_use]
    pub const fn with(mut self, reading: RoomReading) -> Self {
        match reading {
            RoomReading::PeoplePresent(value) => self.people_present = value,
            RoomReading::PeopleCount(value) => self.people_count = value,
            RoomReading::PeopleCapacity(value) => self.people_capacity = value,
            RoomReading::MicrophonesMuted(value) => self.microphones_muted = value,
            RoomReading::Volume(value) => self.volume = value,
        }
        self
    }
}

/// What a RoomOS device says of its network (`Network[1]`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkFacts {
    /// Active interface, "LAN" or "WLAN".
    pub interface: Option<String>,
    /// IPv4 address.
    pub ipv4: Option<String>,
    /// IPv4 gateway.
    pub gateway: Option<String>,
    /// Speed and duplex of the Ethernet port, for example "1000full".
    pub speed: Option<String>,
}

/// Something that is wrong in a workspace (`health.issues` of the workspaces API).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HealthIssue {
    /// What it is called.
    pub title: String,
    /// More about it.
    pub description: Option<String>,
    /// What to do about it.
    pub recommended_action: Option<String>,
    /// How bad it is: "error", "warning" or "info".
    pub level: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
}

/// Kind of device (`type` of the devices API).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeviceKind {
    /// RoomOS room, board or desk device.
    Room,
    /// Desk phone.
    Phone,
    /// Accessory such as a navigator.
    Accessory,
    /// Webex Go line.
    WebexGo,
    /// Anything else.
    Unknown,
}

/// Connection status (`connectionStatus` of the devices API).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Connection {
    /// Connected.
    Connected,
    /// Connected, and the device reports issues.
    ConnectedWithIssues,
    /// Not connected.
    Disconnected,
    /// Not connected for so long that Webex gave up on it.
    OfflineExpired,
    /// Asleep on purpose.
    OfflineDeepSleep,
    /// Being activated.
    Activating,
    /// Not known.
    Unknown,
}

/// The state people are shown; several connection statuses fold into one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeviceState {
    /// Reachable and well.
    Online,
    /// Reachable, with issues.
    Issues,
    /// Not reachable.
    Offline,
    /// Asleep on purpose or being activated.
    Standby,
    /// Not known.
    Unknown,
    /// No longer in the organisation's list.
    Missing,
}

/// What the token may do over xAPI (`permissions` of the devices API).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum XapiAccess {
    /// Nothing.
    None,
    /// Read statuses.
    ReadOnly,
    /// Read statuses and send commands.
    Full,
}

/// One entry of a device's state history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateEntry {
    /// Device.
    pub device_id: DeviceId,
    /// When the state began.
    pub at: Timestamp,
    /// State from then on.
    pub state: DeviceState,
}

macro_rules! words {
    ($type:ty { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in the order pages show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Stable word: in URLs, in the store and in exports.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Parses the stable word.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }
    };
}
pub(crate) use words;

words!(DeviceKind { Room = "roomdesk", Phone = "phone", Accessory = "accessory", WebexGo = "webexgo", Unknown = "unknown" });
words!(Connection {
    Connected = "connected",
    ConnectedWithIssues = "connected_with_issues",
    Disconnected = "disconnected",
    OfflineExpired = "offline_expired",
    OfflineDeepSleep = "offline_deep_sleep",
    Activating = "activating",
    Unknown = "unknown",
});
words!(DeviceState {
    Offline = "offline",
    Issues = "issues",
    Online = "online",
    Standby = "standby",
    Missing = "missing",
    Unknown = "unknown",
});
words!(XapiAccess { None = "none", ReadOnly = "read_only", Full = "full" });

impl Connection {
    /// The state people are shown.
    pub const fn state(self) -> DeviceState {
        match self {
            Self::Connected => DeviceState::Online,
            Self::ConnectedWithIssues => DeviceState::Issues,
            Self::Disconnected | Self::OfflineExpired => DeviceState::Offline,
            Self::OfflineDeepSleep | Self::Activating => DeviceState::Standby,
            Self::Unknown => DeviceState::Unknown,
        }
    }

    /// Whether the device can be asked over xAPI now.
    pub const fn is_reachable(self) -> bool {
        matches!(self, Self::Connected | Self::ConnectedWithIssues)
    }
}
