//! Ids. Webex hands out opaque texts that mostly are base64 of `ciscospark://REGION/KIND/KEY`.
//!
//! [`WebexId`] is the decoded form. The newtypes ([`DeviceId`], …) hold the text exactly as Webex gave it, because it is what must be
//! sent back and because some APIs use plain UUIDs instead. To add a kind: one line in the list at the end.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_encode_padding(false).with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD_ALPHABET: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
const URL_ALPHABET: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);

const SCHEME: &str = "ciscospark://";

/// Longest id that is accepted, in bytes; the longest seen are licence ids of about 200.
pub const MAX_ID_BYTES: usize = 512;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// Nothing there.
    #[error("an id is empty")]
    Empty,
    /// Longer than [`MAX_ID_BYTES`].
    #[error("an id of {length} bytes is too long (at most {MAX_ID_BYTES})")]
    TooLong {
        /// Length of the text in bytes.
        length: usize,
    },
    /// Blanks, control characters or anything else that Webex never puts in an id.
    #[error("an id contains the character {character:?}")]
    Character {
        /// The first such character.
        character: char,
    },
    /// Not base64 of `ciscospark://REGION/KIND/KEY`.
    #[error("`{text}` is not a Webex id")]
    NotWebex {
        /// The text.
        text: String,
    },
    /// An id of something else.
    #[error("this is the id of a {found}, but a {expected} is wanted")]
    WrongKind {
        /// The kind that was wanted, as Webex spells it.
        expected: &'static str,
        /// The kind found inside the id.
        found: String,
    },
}

/// The decoded form of an id: `ciscospark://REGION/KIND/KEY`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebexId {
    region: String,
    kind: String,
    key: String,
}

impl WebexId {
    /// An id of region `us`, which is what most ids carry.
    pub fn new(kind: impl Into<String>, key: impl Into<String>) -> Self {
        Self { region: "us".to_owned(), kind: kind.into(), key: key.into() }
    }

    /// The same id in another region segment, for example `urn:TEAM:eu-central-1_k`.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// Decodes an id; padding and both base64 alphabets are accepted.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        check_text(text)?;
        Self::decode(text).ok_or_else(|| IdError::NotWebex { text: text.to_owned() })
    }

    fn decode(text: &str) -> Option<Self> {
        let bytes = STANDARD_ALPHABET.decode(text).or_else(|_| URL_ALPHABET.decode(text)).ok()?;
        let plain = String::from_utf8(bytes).ok()?;
        let mut parts = plain.strip_prefix(SCHEME)?.splitn(3, '/');
        let (region, kind, key) = (parts.next()?, parts.next()?, parts.next()?);
        if region.is_empty() || kind.is_empty() || key.is_empty() {
            return None;
        }
        Some(Self { region: region.to_owned(), kind: kind.to_owned(), key: key.to_owned() })
    }

    /// Encodes without padding, in the alphabet that is safe in a path.
    pub fn encode(&self) -> String {
        URL_ALPHABET.encode(format!("{SCHEME}{}/{}/{}", self.region, self.kind, self.key))
    }

    /// Region segment, usually `us`.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Kind segment, for example `PEOPLE`.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// What stands after the kind, usually a UUID.
    pub fn key(&self) -> &str {
        &self.key
    }
}

fn check_text(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_ID_BYTES {
        return Err(IdError::TooLong { length: text.len() });
    }
    match text.chars().find(|c| !c.is_ascii_graphic()) {
        Some(character) => Err(IdError::Character { character }),
        None => Ok(()),
    }
}

/// Every kind segment that belongs to one of the newtypes; anything else is not held against an id.
fn is_known_kind(kind: &str) -> bool {
    KINDS.iter().any(|kinds| kinds.contains(&kind))
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident = $first:literal $(| $other:literal)*;)+) => {
        const KINDS: &[&[&str]] = &[$(&[$first $(, $other)*]),+];
        $(
            $(#[$doc])+
            ///
            /// Holds the text as Webex gave it. Parsing refuses ids that are visibly of another kind.
            #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $name(String);

            impl $name {
                /// Kind segment of a new id.
                pub const KIND: &'static str = $first;

                /// Checks a text that came from outside.
                pub fn parse(text: impl Into<String>) -> Result<Self, IdError> {
                    let text = text.into();
                    check_text(&text)?;
                    match WebexId::decode(&text) {
                        Some(id) if is_known_kind(id.kind()) && ![$first $(, $other)*].contains(&id.kind()) => {
                            Err(IdError::WrongKind { expected: $first, found: id.kind().to_owned() })
                        }
                        _ => Ok(Self(text)),
                    }
                }

                /// The id that Webex would give the thing with this key, usually a UUID, in region `us`.
                pub fn from_key(key: &str) -> Self {
                    Self(WebexId::new($first, key).encode())
                }

                /// The text as Webex gave it.
                pub fn as_str(&self) -> &str {
                    &self.0
                }

                /// The decoded form, if the text has one.
                pub fn decoded(&self) -> Option<WebexId> {
                    WebexId::decode(&self.0)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl FromStr for $name {
                type Err = IdError;

                fn from_str(text: &str) -> Result<Self, IdError> {
                    Self::parse(text)
                }
            }

            impl AsRef<str> for $name {
                fn as_ref(&self) -> &str {
                    &self.0
                }
            }

            impl From<$name> for String {
                fn from(id: $name) -> Self {
                    id.0
                }
            }

            /// So that requests take `&id`.
            impl From<&$name> for String {
                fn from(id: &$name) -> Self {
                    id.0.clone()
                }
            }
        )+
    };
}

ids! {
    /// A person, or a bot in the places where Webex treats it as one.
    PersonId = "PEOPLE" | "APPLICATION";
    /// A device.
    DeviceId = "DEVICE";
    /// A workspace; its ids say `PLACE`.
    WorkspaceId = "PLACE" | "WORKSPACE";
    /// A location.
    LocationId = "LOCATION";
    /// A floor of a location.
    FloorId = "FLOOR";
    /// An organisation.
    OrganizationId = "ORGANIZATION";
    /// A licence.
    LicenseId = "LICENSE";
    /// An administrator role.
    RoleId = "ROLE";
    /// A group of people or workspaces.
    GroupId = "GROUP" | "SCIM_GROUP";
    /// A messaging space.
    RoomId = "ROOM";
    /// A message.
    MessageId = "MESSAGE";
    /// A membership of a person in a space.
    MembershipId = "MEMBERSHIP";
    /// A team.
    TeamId = "TEAM";
    /// A webhook.
    WebhookId = "WEBHOOK";
    /// A call in progress.
    CallId = "CALL";
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // From the examples of developer.webex.com/docs/api/v1/people: base64 of ciscospark://us/PEOPLE/f5b36187-c8dd-4727-8b2f-f9c447f29046.
    const PERSON: &str = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY";

    #[test]
    fn published_person_id() {
        let id = WebexId::parse(PERSON).expect("an id");
        assert_eq!((id.region(), id.kind(), id.key()), ("us", "PEOPLE", "f5b36187-c8dd-4727-8b2f-f9c447f29046"));
        assert_eq!(id.encode(), PERSON);
        assert_eq!(PersonId::from_key(id.key()).as_str(), PERSON);
    }

    #[test]
    fn padding_and_regions_are_accepted() {
        // base64(1) of the two texts, with padding.
        let padded = WebexId::parse("Y2lzY29zcGFyazovL3VzL1JPT00vYQ==").expect("padded");
        assert_eq!((padded.kind(), padded.key()), ("ROOM", "a"));
        let team = WebexId::new("ROOM", "x").with_region("urn:TEAM:eu-central-1_k");
        assert_eq!(WebexId::parse(&team.encode()), Ok(team));
    }

    #[test]
    fn keys_may_hold_slashes_and_colons() {
        let licence = WebexId::new("LICENSE", "6dd2-11:MC_a/b_host");
        assert_eq!(WebexId::parse(&licence.encode()).map(|id| id.key().to_owned()), Ok("6dd2-11:MC_a/b_host".to_owned()));
    }

    #[test]
    fn newtypes_keep_the_text_and_refuse_other_kinds() {
        let plain: DeviceId = "1bdb5a93-7b8f-4c38-a0c9-4f6a0bd6e0bd".parse().expect("a plain uuid");
        assert_eq!(plain.to_string(), "1bdb5a93-7b8f-4c38-a0c9-4f6a0bd6e0bd");
        assert_eq!(DeviceId::parse(PERSON), Err(IdError::WrongKind { expected: "DEVICE", found: "PEOPLE".to_owned() }));
        assert_eq!(PersonId::parse(PERSON).map(String::from).as_deref(), Ok(PERSON));
        // A kind we have never heard of is Webex's business.
        assert!(DeviceId::parse(WebexId::new("GADGET", "1").encode()).is_ok());
    }

    #[test]
    fn texts_that_are_no_ids() {
        assert_eq!(PersonId::parse(""), Err(IdError::Empty));
        assert_eq!(PersonId::parse("a b"), Err(IdError::Character { character: ' ' }));
        assert_eq!(PersonId::parse("a\nb"), Err(IdError::Character { character: '\n' }));
        assert_eq!(PersonId::parse("x".repeat(513)), Err(IdError::TooLong { length: 513 }));
        assert!(matches!(WebexId::parse("hello"), Err(IdError::NotWebex { .. })));
        // base64(1) of ciscospark://us/PEOPLE/ and of http://us/PEOPLE/1.
        assert!(WebexId::parse("Y2lzY29zcGFyazovL3VzL1BFT1BMRS8").is_err());
        assert!(WebexId::parse("aHR0cDovL3VzL1BFT1BMRS8x").is_err());
    }

    proptest! {
        #[test]
        fn encode_then_parse(region in "[a-z0-9:_-]{1,20}", kind in "[A-Z_]{1,20}", key in "[!-~é]{1,80}") {
            let id = WebexId::new(kind, key).with_region(region);
            prop_assert_eq!(WebexId::parse(&id.encode()), Ok(id));
        }

        #[test]
        fn never_panics(text in "\\PC{0,600}") {
            let _ = WebexId::parse(&text);
            let _ = DeviceId::parse(text);
        }
    }
}
