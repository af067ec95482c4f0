//! Locations and workspaces.

use std::borrow::Cow;

use crate::ids::Key;

/// An office.
#[derive(Debug, Clone)]
pub struct Location {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: String,
    /// IANA time zone.
    pub time_zone: Cow<'static, str>,
    /// Language of announcements.
    pub language: Cow<'static, str>,
    /// Language of mails and pages.
    pub preferred_language: Cow<'static, str>,
    /// Address.
    pub address: Address,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Remarks.
    pub notes: Option<String>,
    /// International prefix with area code, for new numbers.
    pub dial_prefix: &'static str,
}

impl Location {
    /// A place of which nothing is known.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            name: String::new(),
            time_zone: Cow::Borrowed("Etc/UTC"),
            language: Cow::Borrowed("en_us"),
            preferred_language: Cow::Borrowed("en_us"),
            address: Address::default(),
            latitude: None,
            longitude: None,
            notes: None,
            dial_prefix: "+1408",
        }
    }
}

/// A postal address with the field names of the location API.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Address {
    /// Street.
    pub address1: String,
    /// Second line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address2: String,
    /// City.
    pub city: String,
    /// State, province or region.
    pub state: String,
    /// Postal code.
    pub postal_code: String,
    /// ISO 3166 country code.
    pub country: String,
}

/// A room or another place without one owner.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Identity.
    pub key: Key,
    /// Location.
    pub location: Option<Key>,
    /// Name.
    pub display_name: String,
    /// Seats.
    pub capacity: Option<i64>,
    /// `meetingRoom`, `huddle`, …
    pub kind: Cow<'static, str>,
    /// SIP address.
    pub sip: String,
    /// When made.
    pub created_ms: i64,
    /// `freeCalling`, `webexCalling`, …
    pub calling: Cow<'static, str>,
    /// Calendar type and mailbox.
    pub calendar: Option<(Cow<'static, str>, String)>,
    /// Remarks.
    pub notes: Option<String>,
    /// `on` or `off`.
    pub hot_desking: Cow<'static, str>,
    /// `collaborationDevices` or `phones`.
    pub supported_devices: Cow<'static, str>,
}
