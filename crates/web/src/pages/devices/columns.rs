//! The columns a list of devices may have, on the page and in exports.

use jiff::Timestamp;
use model::Device;
use store::DeviceColumn;

use crate::format::Moment;
use crate::html::Mark;
use crate::view::marks;

/// One column beside the name, which is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    State,
    StateSince,
    Product,
    Kind,
    Location,
    AssignedTo,
    Ip,
    Mac,
    Serial,
    Software,
    LastSeen,
    Tags,
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
    pub(crate) const ALL: [Self; 12] = [
        Self::State,
        Self::StateSince,
        Self::Product,
        Self::Kind,
        Self::Location,
        Self::AssignedTo,
        Self::Ip,
        Self::Mac,
        Self::Serial,
        Self::Software,
        Self::LastSeen,
        Self::Tags,
    ];
    /// What a reader sees who has chosen nothing.
    pub(crate) const USUAL: [Self; 7] =
        [Self::State, Self::Product, Self::Location, Self::AssignedTo, Self::Ip, Self::Software, Self::LastSeen];

    /// Stable word: in addresses and exports.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::StateSince => "state_since",
            Self::Product => "product",
            Self::Kind => "kind",
            Self::Location => "location",
            Self::AssignedTo => "assigned_to",
            Self::Ip => "ip",
            Self::Mac => "mac",
            Self::Serial => "serial",
            Self::Software => "software",
            Self::LastSeen => "last_seen",
            Self::Tags => "tags",
        }
    }

    /// Parses the stable word.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == text)
    }

    /// Heading.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::State => "State",
            Self::StateSince => "In this state",
            Self::Product => "Product",
            Self::Kind => "Kind",
            Self::Location => "Location",
            Self::AssignedTo => "Assigned to",
            Self::Ip => "IP address",
            Self::Mac => "MAC address",
            Self::Serial => "Serial number",
            Self::Software => "Software",
            Self::LastSeen => "Last seen",
            Self::Tags => "Tags",
        }
    }

    /// The order the store has for it, if it has one.
    pub(crate) const fn sort(self) -> Option<DeviceColumn> {
        match self {
            Self::State => Some(DeviceColumn::State),
            Self::StateSince => Some(DeviceColumn::StateSince),
            Self::Product => Some(DeviceColumn::Product),
            Self::Location => Some(DeviceColumn::Location),
            Self::Ip => Some(DeviceColumn::Ip),
            Self::Software => Some(DeviceColumn::Software),
            Self::LastSeen => Some(DeviceColumn::LastSeen),
            Self::Kind | Self::AssignedTo | Self::Mac | Self::Serial | Self::Tags => None,
        }
    }

    /// The cell on the page.
    pub(crate) fn cell(self, device: &Device, now: Timestamp) -> Cell {
        let words = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Words(text.to_owned()));
        let code = |text: Option<&str>| text.map_or(Cell::Blank, |text| Cell::Code(text.to_owned()));
        match self {
            Self::State => Cell::State(marks::device_state(device.state())),
            Self::StateSince => Cell::Ago(Moment::age(device.state_since, now)),
            Self::Product => words(Some(&device.product)),
            Self::Kind => words(Some(marks::kind(device.kind))),
            Self::Location => words(device.location_name.as_deref()),
            Self::AssignedTo => words(marks::assigned_to(device)),
            Self::Ip => code(device.ip.as_deref()),
            Self::Mac => code(device.mac.as_deref()),
            Self::Serial => code(device.serial.as_deref()),
            Self::Software => words(device.software.as_deref()),
            Self::LastSeen => device.last_seen_at.map_or(Cell::Blank, |at| Cell::Ago(Moment::ago(at, now))),
            Self::Tags if device.tags.is_empty() => Cell::Blank,
            Self::Tags => Cell::Words(device.tags.join(", ")),
        }
    }

    /// The value in an export: plain text, times as RFC 3339; `None` where nothing is known.
    pub(crate) fn value(self, device: &Device) -> Option<String> {
        match self {
            Self::State => Some(device.state().as_str().to_owned()),
            Self::StateSince => Some(device.state_since.to_string()),
            Self::Product => Some(device.product.clone()),
            Self::Kind => Some(device.kind.as_str().to_owned()),
            Self::Location => device.location_name.clone(),
            Self::AssignedTo => marks::assigned_to(device).map(str::to_owned),
            Self::Ip => device.ip.clone(),
            Self::Mac => device.mac.clone(),
            Self::Serial => device.serial.clone(),
            Self::Software => device.software.clone(),
            Self::LastSeen => device.last_seen_at.map(|at| at.to_string()),
            Self::Tags => Some(device.tags.join(", ")),
        }
    }
}
