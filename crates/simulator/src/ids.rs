//! Webex ids: base64 without padding of `ciscospark://us/KIND/uuid`.
//!
//! The world stores only the uuid; the text is made when an answer is written, so that 50,000 people cost no id strings.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde::{Serialize, Serializer};

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person or bot.
    People,
    /// An organisation.
    Organization,
    /// A calling and device location.
    Location,
    /// A workspace.
    Place,
    /// A device.
    Device,
    /// A licence.
    License,
    /// A role.
    Role,
    /// A group.
    Group,
    /// An application that a token was given to.
    Application,
    /// A space.
    Room,
    /// A person's place in a space.
    Membership,
    /// A message.
    Message,
    /// A team.
    Team,
    /// A person's place in a team.
    TeamMembership,
    /// A tab of a space.
    RoomTab,
    /// A file in a message.
    Content,
    /// What somebody submitted on a card.
    AttachmentAction,
    /// A webhook.
    Webhook,
    /// An entry of the compliance log.
    Event,
    /// A grant a user gave to an application.
    Authorization,
}

impl Kind {
    const ALL: [Self; 20] = [
        Self::People,
        Self::Organization,
        Self::Location,
        Self::Place,
        Self::Device,
        Self::License,
        Self::Role,
        Self::Group,
        Self::Application,
        Self::Room,
        Self::Membership,
        Self::Message,
        Self::Team,
        Self::TeamMembership,
        Self::RoomTab,
        Self::Content,
        Self::AttachmentAction,
        Self::Webhook,
        Self::Event,
        Self::Authorization,
    ];

    /// The kind as it stands in the id.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::People => "PEOPLE",
            Self::Organization => "ORGANIZATION",
            Self::Location => "LOCATION",
            Self::Place => "PLACE",
            Self::Device => "DEVICE",
            Self::License => "LICENSE",
            Self::Role => "ROLE",
            Self::Group => "SCIM_GROUP",
            Self::Application => "APPLICATION",
            Self::Room => "ROOM",
            Self::Membership => "MEMBERSHIP",
            Self::Message => "MESSAGE",
            Self::Team => "TEAM",
            Self::TeamMembership => "TEAM_MEMBERSHIP",
            Self::RoomTab => "ROOM_TAB",
            Self::Content => "CONTENT",
            Self::AttachmentAction => "ATTACHMENT_ACTION",
            Self::Webhook => "WEBHOOK",
            Self::Event => "EVENT",
            Self::Authorization => "AUTHORIZATION",
        }
    }
}

/// The 128 bits of a resource's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub u128);

/// An id as a client sees it; formats and serialises as the base64 text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WebexId {
    /// What it names.
    pub kind: Kind,
    /// Which one.
    pub key: Key,
}

impl WebexId {
    /// The id of one thing.
    pub const fn new(kind: Kind, key: Key) -> Self {
        Self { kind, key }
    }

    /// Reads an id of any kind this simulator knows; region and alphabet of the base64 may vary.
    pub fn parse(text: &str) -> Option<Self> {
        let trimmed = text.trim_end_matches('=');
        let bytes = STANDARD_NO_PAD.decode(trimmed).or_else(|_| URL_SAFE_NO_PAD.decode(trimmed)).ok()?;
        let uri = std::str::from_utf8(&bytes).ok()?;
        let mut parts = uri.strip_prefix("ciscospark://")?.split('/');
        let (_region, kind, uuid) = (parts.next()?, parts.next()?, parts.next()?);
        let kind = Kind::ALL.into_iter().find(|known| known.as_str() == kind)?;
        let key = uuid::Uuid::parse_str(uuid.rsplit(':').next()?).ok()?.as_u128();
        parts.next().is_none().then_some(Self { kind, key: Key(key) })
    }

    /// The key when `text` is an id of `kind`.
    pub fn parse_kind(text: &str, kind: Kind) -> Option<Key> {
        Self::parse(text).filter(|id| id.kind == kind).map(|id| id.key)
    }
}

impl fmt::Display for WebexId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = format!("ciscospark://us/{}/{}", self.kind.as_str(), uuid::Uuid::from_u128(self.key.0));
        let mut buffer = [0_u8; 128];
        let length = STANDARD_NO_PAD.encode_slice(uri, &mut buffer).expect("invariant: an id is at most 90 characters");
        f.write_str(std::str::from_utf8(&buffer[..length]).expect("invariant: base64 is ASCII"))
    }
}

impl Serialize for WebexId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Kind, WebexId};

    /// The person id of the Webex documentation's examples for `GET /people/{personId}`.
    const DOCUMENTED: &str = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY";

    #[test]
    fn the_documented_person_id_round_trips() {
        let id = WebexId::parse(DOCUMENTED).unwrap();
        assert_eq!(id.kind, Kind::People);
        assert_eq!(id.key, Key(0xf5b3_6187_c8dd_4727_8b2f_f9c4_47f2_9046));
        assert_eq!(id.to_string(), DOCUMENTED);
    }

    #[test]
    fn padding_is_optional_and_the_kind_is_checked() {
        assert!(WebexId::parse(&format!("{DOCUMENTED}==")).is_some());
        assert!(WebexId::parse_kind(DOCUMENTED, Kind::Device).is_none());
        assert!(WebexId::parse("me").is_none());
        assert!(WebexId::parse("").is_none());
    }
}
