//! The columns a list of devices may have, on the page and in exports.

use jiff::Timestamp;
use model::Device;
use store::DeviceColumn;

use super::words;
use crate::export::Value;
use crate::format::Moment;
use crate::html::Mark;
use crate::view::marks;

/// One column beside the name, which is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    State,
    WebexStatus,
    StateSince,
    LastSeen,
    FirstSeen,
    MissingSince,
    UpSince,
    ErrorCodes,
    Health,
    Maintenance,
    Location,
    TimeZone,
    Region,
    Workspace,
    Owner,
    AssignedTo,
    Mode,
    Email,
    Product,
    Kind,
    Serial,
    Mac,
    Ip,
    SipAddress,
    Software,
    UpgradeChannel,
    Platform,
    ManagedBy,
    Xapi,
    Tags,
    Notes,
    Id,
    UnitType,
    UnitPlatform,
    ModuleSerial,
    CompatibilityLevel,
    SoftwareReleased,
    PeoplePresent,
    PeopleCount,
    PeopleCapacity,
    MicrophonesMuted,
    Volume,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// A state.
    State(Mark),
    /// A time as its age.
    Ago(Moment),
    /// Words.
    Words(String),
    /// An address, number or version.
    Code(String),
    /// Nothing known.
    Blank,
}

impl Cell {
    /// Whether nothing is known.
    pub(crate) const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
}

impl Column {
    /// Every column by what it is about, in the order the chooser shows them.
    pub(crate) const GROUPS: [(&'static str, &'static [Self]); 5] = [
        (
            "How it does",
            &[
                Self::State,
                Self::WebexStatus,
                Self::StateSince,
                Self::LastSeen,
                Self::FirstSeen,
                Self::MissingSince,
                Self::UpSince,
                Self::ErrorCodes,
                Self::Health,
                Self::Maintenance,
            ],
        ),
        (
            "Where and whose",
            &[
                Self::Location,
                Self::TimeZone,
                Self::Region,
                Self::Workspace,
                Self::Owner,
                Self::AssignedTo,
                Self::Mode,
                Self::Email,
                Self::Tags,
                Self::Notes,
            ],
        ),
        (
            "What it is",
            &[
                Self::Product,
                Self::Kind,
                Self::Serial,
                Self::Mac,
                Self::Ip,
                Self::SipAddress,
                Self::UnitType,
                Self::UnitPlatform,
                Self::ModuleSerial,
                Self::CompatibilityLevel,
                Self::Id,
            ],
        ),
        ("What it runs", &[Self::Software, Self::SoftwareReleased, Self::UpgradeChannel, Self::Platform, Self::ManagedBy, Self::Xapi]),
        ("What goes on in its room", &[Self::PeoplePresent, Self::PeopleCount, Self::PeopleCapacity, Self::MicrophonesMuted, Self::Volume]),
    ];
    /// What a reader sees who has chosen nothing.
    pub(crate) const USUAL: [Self; 7] =
        [Self::State, Self::Product, Self::Location, Self::AssignedTo, Self::Ip, Self::Software, Self::LastSeen];

    /// The order of the store, which has the same columns, and heading of the page.
    const fn names(self) -> (DeviceColumn, &'static str) {
        match self {
            Self::State => (DeviceColumn::State, "State"),
            Self::WebexStatus => (DeviceColumn::WebexStatus, "Status at Webex"),
            Self::StateSince => (DeviceColumn::StateSince, "In this state"),
            Self::LastSeen => (DeviceColumn::LastSeen, "Last seen"),
            Self::FirstSeen => (DeviceColumn::FirstSeen, "First seen"),
            Self::MissingSince => (DeviceColumn::MissingSince, "Not listed for"),
            Self::UpSince => (DeviceColumn::UpSince, "Up for"),
            Self::ErrorCodes => (DeviceColumn::ErrorCodes, "Error codes"),
            Self::Health => (DeviceColumn::Health, "Workspace health"),
            Self::Maintenance => (DeviceColumn::Maintenance, "Planned maintenance"),
            Self::Location => (DeviceColumn::Location, "Location"),
            Self::TimeZone => (DeviceColumn::TimeZone, "Time zone"),
            Self::Region => (DeviceColumn::Region, "Region"),
            Self::Workspace => (DeviceColumn::Workspace, "Workspace"),
            Self::Owner => (DeviceColumn::Owner, "Owner"),
            Self::AssignedTo => (DeviceColumn::AssignedTo, "Assigned to"),
            Self::Mode => (DeviceColumn::Mode, "Mode"),
            Self::Email => (DeviceColumn::Email, "E-mail"),
            Self::Product => (DeviceColumn::Product, "Product"),
            Self::Kind => (DeviceColumn::Kind, "Kind"),
            Self::Serial => (DeviceColumn::Serial, "Serial number"),
            Self::Mac => (DeviceColumn::Mac, "MAC address"),
            Self::Ip => (DeviceColumn::Ip, "IP address"),
            Self::SipAddress => (DeviceColumn::SipAddress, "SIP address"),
            Self::Software => (DeviceColumn::Software, "Software"),
            Self::UpgradeChannel => (DeviceColumn::UpgradeChannel, "Upgrade channel"),
            Self::Platform => (DeviceColumn::Platform, "Platform"),
            Self::ManagedBy => (DeviceColumn::ManagedBy, "Managed by"),
            Self::Xapi => (DeviceColumn::Xapi, "xAPI access"),
            Self::Tags => (DeviceColumn::Tags, "Tags"),
            Self::Notes => (DeviceColumn::Notes, "Notes"),
            Self::Id => (DeviceColumn::Id, "Webex id"),
            Self::UnitType => (DeviceColumn::UnitType, "System unit"),
            Self::UnitPlatform => (DeviceColumn::UnitPlatform, "System platform"),
            Self::ModuleSerial => (DeviceColumn::ModuleSerial, "Module serial number"),
            Self::CompatibilityLevel => (DeviceColumn::CompatibilityLevel, "Compatibility level"),
            Self::SoftwareReleased => (DeviceColumn::SoftwareReleased, "Software released"),
            Self::PeoplePresent => (DeviceColumn::PeoplePresent, "People present"),
            Self::PeopleCount => (DeviceColumn::PeopleCount, "People counted"),
            Self::PeopleCapacity => (DeviceColumn::PeopleCapacity, "Room for people"),
            Self::MicrophonesMuted => (DeviceColumn::MicrophonesMuted, "Microphones muted"),
            Self::Volume => (DeviceColumn::Volume, "Volume (of 100)"),
        }
    }

    /// The order by it.
    pub(crate) const fn sort(self) -> DeviceColumn {
        self.names().0
    }

    /// Stable word: in addresses and exports.
    pub(crate) const fn as_str(self) -> &'static str {
        self.sort().as_str()
    }

    /// Parses the stable word.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::all().find(|column| column.as_str() == text)
    }

    /// Every column.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::GROUPS.into_iter().flat_map(|(_, columns)| columns.iter().copied())
    }

    /// Heading of the page, where a time is told by its age.
    pub(crate) const fn title(self) -> &'static str {
        self.names().1
    }

    /// Heading of an export, where a time is a moment.
    pub(crate) const fn export_title(self) -> &'static str {
        match self {
            Self::StateSince => "In this state since",
            Self::MissingSince => "Not listed since",
            Self::UpSince => "Up since",
            _ => self.title(),
        }
    }

    /// The cell on the page.
    pub(crate) fn cell(self, device: &Device, now: Timestamp) -> Cell {
        let words = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Words(text.to_owned()));
        let code = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Code(text.to_owned()));
        let list = |list: &[String]| if list.is_empty() { Cell::Blank } else { Cell::Words(list.join(", ")) };
        let ago = |at: Option<Timestamp>| at.map_or(Cell::Blank, |at| Cell::Ago(Moment::ago(at, now)));
        let age = |at: Option<Timestamp>| at.map_or(Cell::Blank, |at| Cell::Ago(Moment::age(at, now)));
        let number = |number: Option<i64>| number.map_or(Cell::Blank, |number| Cell::Words(number.to_string()));
        let (unit, room) = (&device.own.unit, device.room_now());
        match self {
            Self::State => Cell::State(marks::device(device)),
            Self::WebexStatus => words(device.webex_status().map(words::webex_status)),
            Self::StateSince => age(Some(device.state_since)),
            Self::LastSeen => ago(device.last_seen_at),
            Self::FirstSeen => ago(device.first_seen_at),
            Self::MissingSince => age(device.missing_since),
            Self::UpSince => age(words::up_since(device)),
            Self::ErrorCodes => list(&device.error_codes),
            Self::Health => device.health_level.as_deref().map_or(Cell::Blank, |level| Cell::State(words::health(level))),
            Self::Maintenance => words(device.planned_maintenance.as_deref().map(words::maintenance)),
            Self::Location => words(device.location_name.as_deref()),
            Self::TimeZone => words(device.time_zone.as_deref()),
            Self::Region => words(device.region.as_deref()),
            Self::Workspace => words(device.workspace_name.as_deref()),
            Self::Owner => words(device.owner_name.as_deref()),
            Self::AssignedTo => words(marks::assigned_to(device)),
            Self::Mode => words(words::mode(device).map(words::Mode::title)),
            Self::Email => words(device.email.as_deref()),
            Self::Product => words(Some(&device.product)),
            Self::Kind => words(Some(marks::kind(device.kind))),
            Self::Serial => code(device.serial.as_deref()),
            Self::Mac => code(device.mac.as_deref()),
            Self::Ip => code(device.ip.as_deref()),
            Self::SipAddress => code(device.sip_address.as_deref()),
            Self::Software => words(device.software.as_deref()),
            Self::UpgradeChannel => words(device.upgrade_channel.as_deref()),
            Self::Platform => words(device.platform.as_deref().map(words::platform)),
            Self::ManagedBy => words(device.managed_by.as_deref().map(words::managed_by)),
            Self::Xapi => words(Some(words::xapi(device.xapi))),
            Self::Tags => list(&device.tags),
            Self::Notes => words(device.notes.as_deref()),
            Self::Id => code(Some(device.id.as_str())),
            Self::UnitType => words(unit.kind.as_deref()),
            Self::UnitPlatform => words(unit.platform.as_deref()),
            Self::ModuleSerial => code(unit.module_serial.as_deref()),
            Self::CompatibilityLevel => code(unit.compatibility_level.as_deref()),
            Self::SoftwareReleased => code(unit.software_released.as_deref()),
            Self::PeoplePresent => words(room.people_present.map(words::truth)),
            Self::PeopleCount => number(room.people_count),
            Self::PeopleCapacity => number(room.people_capacity),
            Self::MicrophonesMuted => words(room.microphones_muted.map(words::truth)),
            Self::Volume => number(room.volume),
        }
    }

    /// The value in an export: the words of programs, not those of the page.
    pub(crate) fn value(self, device: &Device) -> Value {
        let word = |word: &str| Value::Text(word.to_owned());
        let truth = |truth: Option<bool>| truth.map_or(Value::Blank, Value::from);
        let number = |number: Option<i64>| number.map_or(Value::Blank, Value::whole);
        let (unit, room) = (&device.own.unit, device.room_now());
        match self {
            Self::State => word(device.state().as_str()),
            Self::WebexStatus => device.webex_status().map(str::to_owned).into(),
            Self::StateSince => Value::Time(device.state_since),
            Self::LastSeen => device.last_seen_at.into(),
            Self::FirstSeen => device.first_seen_at.into(),
            Self::MissingSince => device.missing_since.into(),
            Self::UpSince => words::up_since(device).into(),
            Self::ErrorCodes => Value::List(device.error_codes.clone()),
            Self::Health => device.health_level.clone().into(),
            Self::Maintenance => device.planned_maintenance.clone().into(),
            Self::Location => device.location_name.clone().into(),
            Self::TimeZone => device.time_zone.clone().into(),
            Self::Region => device.region.clone().into(),
            Self::Workspace => device.workspace_name.clone().into(),
            Self::Owner => device.owner_name.clone().into(),
            Self::AssignedTo => marks::assigned_to(device).map(str::to_owned).into(),
            Self::Mode => words::mode(device).map(|mode| mode.as_str().to_owned()).into(),
            Self::Email => device.email.clone().into(),
            Self::Product => word(&device.product),
            Self::Kind => word(device.kind.as_str()),
            Self::Serial => device.serial.clone().into(),
            Self::Mac => device.mac.clone().into(),
            Self::Ip => device.ip.clone().into(),
            Self::SipAddress => device.sip_address.clone().into(),
            Self::Software => device.software.clone().into(),
            Self::UpgradeChannel => device.upgrade_channel.clone().into(),
            Self::Platform => device.platform.clone().into(),
            Self::ManagedBy => device.managed_by.clone().into(),
            Self::Xapi => word(device.xapi.as_str()),
            Self::Tags => Value::List(device.tags.clone()),
            Self::Notes => device.notes.clone().into(),
            Self::Id => word(device.id.as_str()),
            Self::UnitType => unit.kind.clone().into(),
            Self::UnitPlatform => unit.platform.clone().into(),
            Self::ModuleSerial => unit.module_serial.clone().into(),
            Self::CompatibilityLevel => unit.compatibility_level.clone().into(),
            Self::SoftwareReleased => unit.software_released.clone().into(),
            Self::PeoplePresent => truth(room.people_present),
            Self::PeopleCount => number(room.people_count),
            Self::PeopleCapacity => number(room.people_capacity),
            Self::MicrophonesMuted => truth(room.microphones_muted),
            Self::Volume => number(room.volume),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_found_by_its_word_and_stands_in_one_group() {
        for column in Column::all() {
            assert_eq!(Column::parse(column.as_str()), Some(column));
            assert_eq!(Column::all().filter(|other| *other == column).count(), 1, "{column:?}");
        }
        // Every order the store has is a heading that sorts; the name stands before all columns.
        let of_store = DeviceColumn::ALL.iter().filter(|column| **column != DeviceColumn::Name);
        assert!(of_store.clone().all(|order| Column::all().any(|column| column.sort() == *order)));
        assert_eq!(Column::all().count(), of_store.count());
        assert!(Column::USUAL.iter().all(|usual| Column::all().any(|column| column == *usual)));
    }
}
