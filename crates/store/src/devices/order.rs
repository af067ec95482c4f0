//! In which order a list holds devices.
//!
//! The orders that are wanted most have an index each. The others are made from what one column holds, for all devices that pass the filter: an
//! organisation has thousands of devices, not millions, and an index costs every write. In every order what is not known is smaller than what is.

use model::id::OrganizationId;
use model::{Connection, DeviceKind, Scope, XapiAccess};
use sqlx::any::AnyRow;

use super::Devices;
use super::filter::{DeviceFilter, WEBEX_STATUS};
use crate::Order;
use crate::sql::Sql;
use crate::values::{number_if_any, sort_key, text, text_if_any, texts};

macro_rules! columns {
    ($($(#[$about:meta])+ $column:ident = $word:literal),+ $(,)?) => {
        /// Column to order devices by. What is not known comes before what is, and after it when the order is turned round.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum DeviceColumn {
            $($(#[$about])+ $column),+
        }

        impl DeviceColumn {
            /// Every column.
            pub const ALL: &'static [Self] = &[$(Self::$column),+];

            /// Stable word for URLs.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$column => $word),+ }
            }
        }
    };
}

/// What holds only while the device is connected, as [`model::Device::room_now`] tells it.
macro_rules! connected {
    ($column:literal) => {
        concat!("CASE WHEN d.missing_since IS NULL AND d.connection IN ('connected', 'connected_with_issues') THEN ", $column, " END")
    };
}

columns! {
    /// Name, numbers in it by their value.
    #[default]
    Name = "name",
    /// State, the worst first.
    State = "state",
    /// Product.
    Product = "product",
    /// Location's name.
    Location = "location",
    /// IP address, by its numbers.
    Ip = "ip",
    /// Software version, by its numbers.
    Software = "software",
    /// Last contact with Webex.
    LastSeen = "last_seen",
    /// Since when the device has its state.
    StateSince = "state_since",
    /// Connection status in Webex's own word.
    WebexStatus = "webex_status",
    /// First contact with Webex.
    FirstSeen = "first_seen",
    /// Since when no list holds it.
    MissingSince = "missing_since",
    /// When it started, while it is connected.
    UpSince = "up_since",
    /// Error codes.
    ErrorCodes = "error_codes",
    /// Health of its workspace, the worst first.
    Health = "health",
    /// Planned maintenance: under way, upcoming, none.
    Maintenance = "maintenance",
    /// Time zone.
    TimeZone = "time_zone",
    /// Region.
    Region = "region",
    /// Workspace.
    Workspace = "workspace",
    /// Owner.
    Owner = "owner",
    /// Workspace, else owner, else e-mail.
    AssignedTo = "assigned_to",
    /// Shared devices, then personal ones.
    Mode = "mode",
    /// E-mail.
    Email = "email",
    /// Kind, in the order pages show kinds.
    Kind = "kind",
    /// Serial number.
    Serial = "serial",
    /// MAC address.
    Mac = "mac",
    /// SIP address.
    SipAddress = "sip_address",
    /// Upgrade channel.
    UpgradeChannel = "upgrade_channel",
    /// What it runs on.
    Platform = "platform",
    /// Who manages it.
    ManagedBy = "managed_by",
    /// What the token may do over xAPI: nothing, read, control.
    Xapi = "xapi",
    /// Tags.
    Tags = "tags",
    /// Notes.
    Notes = "notes",
    /// Webex id.
    Id = "id",
    /// Type of the system unit.
    UnitType = "unit_type",
    /// Platform of the system unit.
    UnitPlatform = "unit_platform",
    /// Serial number of the hardware module.
    ModuleSerial = "module_serial",
    /// Compatibility level of the hardware module.
    CompatibilityLevel = "compatibility_level",
    /// When its software was released.
    SoftwareReleased = "software_released",
    /// Whether somebody is in the room: no, yes.
    PeoplePresent = "people_present",
    /// People in the room.
    PeopleCount = "people_count",
    /// People the room is for.
    PeopleCapacity = "people_capacity",
    /// Whether its microphones are muted: no, yes.
    MicrophonesMuted = "microphones_muted",
    /// Volume of its loudspeakers.
    Volume = "volume",
}

/// What orders by a column.
#[derive(Clone, Copy)]
pub(super) enum Keys {
    /// Columns of table `device`, the id last; an index has the same.
    Stored(&'static [&'static str]),
    /// Made from this SQL over `device d`.
    Made(&'static str, Making),
}

/// How the key of a device is made from what was read.
#[derive(Clone, Copy)]
pub(super) enum Making {
    /// A number as it is.
    Number,
    /// A text, the way people read.
    Text,
    /// The texts of a JSON list, one after the other.
    List,
    /// A word by its place among these; others come behind them.
    Place(&'static [&'static str]),
}

/// Names of what [`Keys::Made`] reads and orders by: the key that is made, the name, the id.
const MADE: [&str; 3] = ["made", "name_key", "device_id"];

impl DeviceColumn {
    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.as_str() == text)
    }

    /// Whether an index has its order: a page is read from it, however many devices there are.
    pub const fn has_index(self) -> bool {
        matches!(self.keys(), Keys::Stored(_))
    }

    /// What orders by it.
    pub(super) const fn keys(self) -> Keys {
        use Making::{List, Number, Place, Text};
        match self {
            Self::Name => Keys::Stored(&["name_key", "device_id"]),
            Self::State => Keys::Stored(&["state", "name_key", "device_id"]),
            Self::Product => Keys::Stored(&["product_key", "name_key", "device_id"]),
            Self::Location => Keys::Stored(&["location_key", "name_key", "device_id"]),
            Self::Ip => Keys::Stored(&["ip_key", "device_id"]),
            Self::Software => Keys::Stored(&["software_key", "name_key", "device_id"]),
            Self::LastSeen => Keys::Stored(&["last_seen_key", "device_id"]),
            Self::StateSince => Keys::Stored(&["state_since", "device_id"]),
            Self::WebexStatus => Keys::Made(WEBEX_STATUS, Place(STATUSES)),
            Self::FirstSeen => Keys::Made("d.first_seen_at", Number),
            Self::MissingSince => Keys::Made("d.missing_since", Number),
            Self::UpSince => Keys::Made(connected!("d.booted_at"), Number),
            Self::ErrorCodes => Keys::Made("d.error_codes", List),
            Self::Health => Keys::Made("d.health_level", Place(&["error", "warning", "info", "ok"])),
            Self::Maintenance => Keys::Made("d.planned_maintenance", Place(&["on", "upcoming", "off"])),
            Self::TimeZone => Keys::Made("d.time_zone", Text),
            Self::Region => Keys::Made("d.region", Text),
            Self::Workspace => Keys::Made("d.workspace_name", Text),
            Self::Owner => Keys::Made("d.owner_name", Text),
            Self::AssignedTo => Keys::Made("COALESCE(d.workspace_name, d.owner_name, d.email)", Text),
            Self::Mode => Keys::Made(MODE, Place(&["shared", "personal"])),
            Self::Email => Keys::Made("d.email", Text),
            Self::Kind => Keys::Made("d.kind", Place(KINDS)),
            Self::Serial => Keys::Made("d.serial", Text),
            Self::Mac => Keys::Made("d.mac", Text),
            Self::SipAddress => Keys::Made("d.sip_address", Text),
            Self::UpgradeChannel => Keys::Made("d.upgrade_channel", Text),
            Self::Platform => Keys::Made("d.device_platform", Text),
            Self::ManagedBy => Keys::Made("d.managed_by", Text),
            Self::Xapi => Keys::Made("d.xapi", Place(XAPI)),
            Self::Tags => Keys::Made("d.tags", List),
            Self::Notes => Keys::Made("d.notes", Text),
            Self::Id => Keys::Made("d.device_id", Text),
            Self::UnitType => Keys::Made("d.unit_type", Text),
            Self::UnitPlatform => Keys::Made("d.unit_platform", Text),
            Self::ModuleSerial => Keys::Made("d.module_serial", Text),
            Self::CompatibilityLevel => Keys::Made("d.compatibility_level", Text),
            Self::SoftwareReleased => Keys::Made("d.software_released", Text),
            Self::PeoplePresent => Keys::Made(connected!("d.people_present"), Number),
            Self::PeopleCount => Keys::Made(connected!("d.people_count"), Number),
            Self::PeopleCapacity => Keys::Made(connected!("d.people_capacity"), Number),
            Self::MicrophonesMuted => Keys::Made(connected!("d.microphones_muted"), Number),
            Self::Volume => Keys::Made(connected!("d.volume"), Number),
        }
    }
}

/// Whose it is: a room's or one person's.
const MODE: &str = "CASE WHEN COALESCE(d.workspace_id, d.workspace_name) IS NOT NULL THEN 'shared' \
                    WHEN COALESCE(d.owner_id, d.owner_name) IS NOT NULL THEN 'personal' END";
const STATUSES: &[&str] = &[
    Connection::Disconnected.as_str(),
    Connection::OfflineExpired.as_str(),
    Connection::ConnectedWithIssues.as_str(),
    Connection::Connected.as_str(),
    Connection::OfflineDeepSleep.as_str(),
    Connection::Activating.as_str(),
    Connection::Unknown.as_str(),
];
const KINDS: &[&str] = &[
    DeviceKind::Room.as_str(),
    DeviceKind::Phone.as_str(),
    DeviceKind::Accessory.as_str(),
    DeviceKind::WebexGo.as_str(),
    DeviceKind::Unknown.as_str(),
];
const XAPI: &[&str] = &[XapiAccess::None.as_str(), XapiAccess::ReadOnly.as_str(), XapiAccess::Full.as_str()];

/// Order of a list of devices. Ties are broken by name where that helps, and always by id, so that pages never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeviceSort {
    /// Column.
    pub column: DeviceColumn,
    /// Direction.
    pub order: Order,
}

impl DeviceSort {
    /// Names of what orders, the id last.
    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self.column.keys() {
            Keys::Stored(keys) => keys,
            Keys::Made(..) => &MADE,
        }
    }

    /// Whether what orders under this name is a number.
    pub(super) fn is_number(self, key: &str) -> bool {
        match self.column.keys() {
            Keys::Made(_, making) if key == MADE[0] => matches!(making, Making::Number | Making::Place(_)),
            _ => matches!(key, "state" | "last_seen_key" | "state_since"),
        }
    }

    /// The `ORDER BY` list of stored keys: one direction for all lets the index be read backwards.
    pub(super) fn sql(self) -> String {
        let direction = self.order.sql();
        self.keys().iter().map(|key| format!("d.{key} {direction}")).collect::<Vec<_>>().join(", ")
    }

    /// What the key of a column is made from, where no index has it.
    pub(super) const fn making(self) -> Option<(&'static str, Making)> {
        match self.column.keys() {
            Keys::Stored(_) => None,
            Keys::Made(sql, making) => Some((sql, making)),
        }
    }
}

/// Value of a column that orders.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Number(i64),
    Text(String),
}

impl Making {
    fn key(self, row: &AnyRow) -> Result<Key, sqlx::Error> {
        let made = MADE[0];
        Ok(match self {
            Self::Number => Key::Number(number_if_any(row, made)?.unwrap_or(i64::MIN)),
            Self::Text => Key::Text(text_if_any(row, made)?.map_or_else(String::new, |text| sort_key(&text))),
            Self::List => Key::Text(sort_key(&texts(row, made)?.join(", "))),
            Self::Place(words) => Key::Number(text_if_any(row, made)?.map_or(i64::MIN, |word| {
                words.iter().position(|known| *known == word).and_then(|place| i64::try_from(place).ok()).unwrap_or(i64::MAX)
            })),
        })
    }
}

impl Devices {
    /// What orders every device that passes the filter, in that order: the keys of [`DeviceSort::keys`], the id last.
    pub(super) async fn in_made_order(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &DeviceFilter,
        order: Order,
        (expression, making): (&str, Making),
    ) -> Result<Vec<Vec<Key>>, sqlx::Error> {
        let mut sql = Sql::new(&format!("SELECT {expression} AS {}, d.name_key, d.device_id FROM device d", MADE[0]));
        sql.push(self.0.inner.engine.whole_table());
        filter.push_to(&mut sql, org, scope);
        let rows = sql.fetch_all(&self.0).await?;
        let keys =
            |row: &AnyRow| Ok::<_, sqlx::Error>(vec![making.key(row)?, Key::Text(text(row, MADE[1])?), Key::Text(text(row, MADE[2])?)]);
        let mut keys = rows.iter().map(keys).collect::<Result<Vec<_>, _>>()?;
        match order {
            Order::Ascending => keys.sort_unstable(),
            Order::Descending => keys.sort_unstable_by(|one, other| other.cmp(one)),
        }
        Ok(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_closed_list_has_its_place() {
        assert!(Connection::ALL.iter().all(|word| STATUSES.contains(&word.as_str())));
        assert!(DeviceKind::ALL.iter().all(|word| KINDS.contains(&word.as_str())));
        assert!(XapiAccess::ALL.iter().all(|word| XAPI.contains(&word.as_str())));
        let mut words: Vec<_> = DeviceColumn::ALL.iter().map(|column| column.as_str()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), DeviceColumn::ALL.len());
        assert!(DeviceColumn::ALL.iter().all(|column| DeviceColumn::parse(column.as_str()) == Some(*column)));
    }

    #[test]
    fn connected_means_what_the_model_says() {
        let up = connected!("1");
        for connection in Connection::ALL {
            assert_eq!(up.contains(&format!("'{}'", connection.as_str())), connection.is_reachable(), "{connection:?}");
        }
    }
}
