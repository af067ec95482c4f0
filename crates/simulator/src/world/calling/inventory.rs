//! Telephone numbers: which the organisation has, where, and who holds them.
//!
//! Architecture invariant: who holds a number or an extension is never stored twice. It is read from the holders themselves, so that
//! whatever gives a line to somebody, the list of numbers tells the same.

use std::collections::BTreeMap;

use super::Calling;
use super::feature::Kind;
use super::ids;
use crate::ids::Key;
use crate::world::World;

/// Sorts of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// An ordinary one.
    Direct,
    /// Callers do not pay.
    TollFree,
    /// A mobile number.
    Mobile,
}

/// What is known of a number besides its holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Location it belongs to.
    pub location: Key,
    /// Calls reach it.
    pub is_active: bool,
    /// High-volume number of a contact centre.
    pub is_service: bool,
    /// What sort of number it is.
    pub sort: Sort,
}

impl Facts {
    /// An ordinary active number.
    pub const fn plain(location: Key) -> Self {
        Self { location, is_active: true, is_service: false, sort: Sort::Direct }
    }
}

/// Every number of the organisation in E.164.
pub type Inventory = BTreeMap<String, Facts>;

/// A number or extension in somebody's hands.
#[derive(Debug, Clone, Copy)]
pub struct Holding<'a> {
    /// E.164 number.
    pub number: Option<&'a str>,
    /// Extension.
    pub extension: Option<&'a str>,
    /// Location.
    pub location: Key,
    /// Who.
    pub holder: Holder<'a>,
    /// A further number, not the main one.
    pub is_alternate: bool,
}

/// Who holds a line.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// Identity.
    pub key: Key,
    /// Kind in its id.
    pub id_kind: &'static str,
    /// `owner.type`; none for what has extensions only and no place in the list of numbers.
    pub owner_type: Option<&'static str>,
    /// Given name, or the whole name of what has only one.
    pub first_name: &'a str,
    /// Family name.
    pub last_name: &'a str,
}

impl Holder<'_> {
    /// Its id.
    pub fn id(&self) -> String {
        ids::text(self.id_kind, self.key)
    }

    /// Given and family name together.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }
}

/// A line of somebody whose number stands not in their own record.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// E.164 number.
    pub number: Option<String>,
    /// Extension.
    pub extension: Option<String>,
}

/// Why a number or extension cannot be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no E.164 number or no extension.
    #[error("'{0}' is not valid: a phone number is written in E.164 format, an extension has 2 to 10 digits")]
    Malformed(String),
    /// The location does not have it.
    #[error("phone number '{0}' is not in the inventory of the location")]
    NotInInventory(String),
    /// Somebody has the number.
    #[error("phone number '{0}' is already in use by {1}")]
    NumberTaken(String, String),
    /// Somebody in the location has the extension.
    #[error("extension '{0}' is already in use by {1}")]
    ExtensionTaken(String, String),
    /// A line needs a number or an extension.
    #[error("a phone number or an extension is required")]
    Nothing,
}

/// Whether a text is a number in E.164 (ITU-T: at most 15 digits).
pub fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether a text can be an extension.
pub fn is_extension(text: &str) -> bool {
    (2..=10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether calls can be sent to a text: a number, an extension or a code, perhaps with a prefix, or a SIP address.
pub fn is_destination(text: &str) -> bool {
    let text = text.trim();
    if let Some((local, domain)) = text.split_once('@') {
        return !local.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace);
    }
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
    let rest = digits.strip_prefix('+').unwrap_or(&digits);
    (1..=30).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'*' | b'#'))
}

impl World {
    /// Every line in somebody's hands: people, workspaces, then features in the order they were made.
    pub fn holdings(&self) -> impl Iterator<Item = Holding<'_>> {
        let people = self.people.iter().filter_map(|person| {
            let holder = Holder {
                key: person.key,
                id_kind: "PEOPLE",
                owner_type: Some("PEOPLE"),
                first_name: &person.first_name,
                last_name: &person.last_name,
            };
            let (number, extension) = (person.number.as_deref(), person.extension.as_deref());
            let location = person.location?;
            (number.is_some() || extension.is_some()).then_some(Holding { number, extension, location, holder, is_alternate: false })
        });
        let second = self.calling.second_lines.iter().filter_map(|(key, lines)| Some((self.people.find(*key)?, lines)));
        let second = second.flat_map(|(person, lines)| {
            lines.iter().filter_map(move |line| {
                let holder = Holder {
                    key: person.key,
                    id_kind: "PEOPLE",
                    owner_type: Some("PEOPLE"),
                    first_name: &person.first_name,
                    last_name: &person.last_name,
                };
                let (number, extension) = (line.number.as_deref(), line.extension.as_deref());
                Some(Holding { number, extension, location: person.location?, holder, is_alternate: true })
            })
        });
        let places = self.workspaces.iter().filter_map(|place| {
            let line = self.calling.place_lines.get(&place.key)?;
            let holder =
                Holder { key: place.key, id_kind: "PLACE", owner_type: Some("PLACE"), first_name: &place.display_name, last_name: "" };
            let (number, extension) = (line.number.as_deref(), line.extension.as_deref());
            Some(Holding { number, extension, location: place.location?, holder, is_alternate: false })
        });
        people.chain(second).chain(places).chain(self.calling.feature_holdings())
    }

    /// Who has a number.
    pub fn number_holding(&self, number: &str) -> Option<Holding<'_>> {
        self.holdings().find(|holding| holding.number == Some(number))
    }

    /// Who has an extension in a location.
    pub fn extension_holding(&self, location: Key, extension: &str) -> Option<Holding<'_>> {
        self.holdings().find(|holding| holding.location == location && holding.extension == Some(extension))
    }

    /// Whether a line may be given to `owner` in a location. What `owner` has already is always fine.
    pub fn check_line(&self, location: Key, owner: Key, number: Option<&str>, extension: Option<&str>) -> Result<(), Refusal> {
        if let Some(number) = number {
            self.check_number(location, owner, number)?;
        }
        let Some(extension) = extension else { return Ok(()) };
        if !is_extension(extension) {
            return Err(Refusal::Malformed(extension.to_owned()));
        }
        match self
            .holdings()
            .find(|holding| holding.location == location && holding.extension == Some(extension) && holding.holder.key != owner)
        {
            Some(holding) => Err(Refusal::ExtensionTaken(extension.to_owned(), holding.holder.name())),
            None => Ok(()),
        }
    }

    /// Whether a number may be given to `owner` in a location.
    pub fn check_number(&self, location: Key, owner: Key, number: &str) -> Result<(), Refusal> {
        if !is_e164(number) {
            return Err(Refusal::Malformed(number.to_owned()));
        }
        match self.number_holding(number) {
            Some(holding) if holding.holder.key == owner => return Ok(()),
            Some(holding) => return Err(Refusal::NumberTaken(number.to_owned(), holding.holder.name())),
            None => {}
        }
        match self.calling.numbers.get(number) {
            Some(facts) if facts.location == location => Ok(()),
            _ => Err(Refusal::NotInInventory(number.to_owned())),
        }
    }
}

impl Calling {
    fn feature_holdings(&self) -> impl Iterator<Item = Holding<'_>> {
        let own = self.features.iter().filter_map(|feature| {
            let owner_type = feature.kind.owner_type();
            if owner_type.is_none() && !matches!(feature.kind, Kind::ParkExtension | Kind::VirtualExtension) {
                return None;
            }
            let (first_name, last_name) = match feature.kind {
                Kind::VirtualLine => (feature.text("firstName").unwrap_or_default(), feature.text("lastName").unwrap_or_default()),
                Kind::VirtualExtension => (feature.text("displayName").unwrap_or_default(), ""),
                _ => (feature.text("name").unwrap_or_default(), ""),
            };
            let holder = Holder { key: feature.key, id_kind: feature.kind.id_kind(), owner_type, first_name, last_name };
            Some((feature, holder, feature.location?))
        });
        own.flat_map(|(feature, holder, location)| {
            // The number of a virtual extension is somebody's outside.
            let number = feature.number().filter(|_| feature.kind != Kind::VirtualExtension);
            let extension = feature.extension();
            let main =
                (number.is_some() || extension.is_some()).then_some(Holding { number, extension, location, holder, is_alternate: false });
            let more = feature.alternates().map(move |number| Holding {
                number: Some(number),
                extension: None,
                location,
                holder,
                is_alternate: true,
            });
            main.into_iter().chain(more)
        })
    }
}
