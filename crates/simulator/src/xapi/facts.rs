//! The RoomOS facts: which statuses, commands, events and configurations there are, on which products, for which roles, with which
//! values. They stand in the program as tables; nothing is read at the start.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::generated;

/// The products a fact holds for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Products(u32);

impl Products {
    /// Every product.
    pub const ALL: Self = Self(u32::MAX);

    /// Products by their bits in the order of the generated code names.
    pub const fn of_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Whether a product is among them; `code` is the name of the facts.
    pub fn include(self, code: &str) -> bool {
        self == Self::ALL || generated::CODES.iter().position(|known| *known == code).is_some_and(|at| self.0 & (1 << at) != 0)
    }
}

/// One segment of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Name.
    pub name: &'static str,
    /// First and last number, when it carries one, as in `Call[n]` or `Ethernet[1..6]`.
    pub range: Option<(u16, u16)>,
}

/// Kinds of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Integer,
    /// One of some words.
    Literal,
    /// A text.
    Text,
}

/// The values something takes.
#[derive(Debug, Clone, Copy)]
pub struct Space {
    /// Kind.
    pub kind: Kind,
    /// Words of a literal.
    pub values: &'static [&'static str],
    /// Least number, or shortest text in characters.
    pub min: Option<i64>,
    /// Greatest number, or longest text in characters.
    pub max: Option<i64>,
    /// How many values may be given; 0 for a single one.
    pub most: usize,
}

/// Who may use something of the xAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An administrator or an integration.
    Admin,
    /// The person whose device it is.
    User,
}

impl Role {
    /// Whether the role is among those of a fact.
    pub fn is_in(self, roles: &[&str]) -> bool {
        match self {
            Self::Admin => roles.contains(&"Admin") || roles.contains(&"Audit"),
            Self::User => roles.contains(&"User"),
        }
    }
}

/// One status.
#[derive(Debug)]
pub struct Status {
    /// Path.
    pub path: &'static [Segment],
    /// Values.
    pub space: Space,
    /// Who may read it.
    pub roles: &'static [&'static str],
    /// Products that have it.
    pub products: Products,
    /// Whether it touches people's privacy.
    pub privacy: bool,
}

/// One argument of a command.
#[derive(Debug)]
pub struct Param {
    /// Name.
    pub name: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// Value when it is not given.
    pub default: Option<&'static str>,
    /// Values.
    pub space: Space,
}

/// One form of a command; products can have different forms.
#[derive(Debug)]
pub struct Command {
    /// Path with dots in lower case.
    pub key: &'static str,
    /// Path with blanks.
    pub path: &'static str,
    /// Arguments.
    pub params: &'static [Param],
    /// Whether it takes a body.
    pub body: bool,
    /// Who may use it.
    pub roles: &'static [&'static str],
    /// Products that have this form.
    pub products: Products,
    /// Whether it touches people's privacy.
    pub privacy: bool,
}

/// One event.
#[derive(Debug)]
pub struct Event {
    /// Path with blanks.
    pub path: &'static str,
    /// Fields with slashes, and their types.
    pub fields: &'static [(&'static str, &'static str)],
    /// Who may hear of it.
    pub roles: &'static [&'static str],
    /// Products that have it.
    pub products: Products,
}

/// One configuration.
#[derive(Debug)]
pub struct Configuration {
    /// Path.
    pub path: &'static [Segment],
    /// Values.
    pub space: Space,
    /// Value out of the box.
    pub default: &'static str,
    /// Who may read and change it.
    pub roles: &'static [&'static str],
    /// Products that have it.
    pub products: Products,
}

/// All statuses.
pub fn statuses() -> &'static [Status] {
    generated::STATUSES
}

/// All commands, sorted by key.
pub fn commands() -> &'static [Command] {
    generated::COMMANDS
}

/// All configurations.
pub fn configurations() -> &'static [Configuration] {
    generated::CONFIGURATIONS
}

/// Code names of all products the facts know.
#[cfg(test)]
pub fn codes() -> &'static [&'static str] {
    generated::CODES
}

/// The products of a status by its lower-case dotted path without numbers.
pub fn status_products(path: &str) -> Option<Products> {
    static BY_PATH: LazyLock<HashMap<String, Products>> = LazyLock::new(|| {
        let mut all: HashMap<String, Products> = HashMap::new();
        for status in statuses() {
            let products = all.entry(plain(status.path).to_lowercase()).or_insert(Products(0));
            products.0 |= status.products.0;
        }
        all
    });
    BY_PATH.get(path).copied()
}

/// A path with dots and without numbers.
pub fn plain(path: &[Segment]) -> String {
    path.iter().map(|segment| segment.name).collect::<Vec<_>>().join(".")
}

/// The forms of a command by its dotted name, in any case.
pub fn command_forms(name: &str) -> &'static [Command] {
    let key = name.to_lowercase().replace(' ', ".");
    let all = commands();
    let start = all.partition_point(|command| command.key < key.as_str());
    let end = all.partition_point(|command| command.key <= key.as_str());
    &all[start..end]
}

/// An event by its path, with dots or blanks, in any case.
pub fn find_event(name: &str) -> Option<&'static Event> {
    let wanted = name.replace('.', " ");
    generated::EVENTS.iter().find(|event| event.path.eq_ignore_ascii_case(&wanted))
}

#[cfg(test)]
mod tests {
    use super::{codes, command_forms, commands, configurations, find_event, generated, status_products, statuses};

    #[test]
    fn the_facts_are_whole() {
        // Counts of catalogue/roomos for RoomOS 26.4.1.
        assert_eq!(statuses().len(), 783);
        assert_eq!(commands().len(), 589);
        assert_eq!(generated::EVENTS.len(), 184);
        assert_eq!(configurations().len(), 1293);
        assert_eq!(codes().len(), 16);
        assert_eq!(command_forms("Audio.Volume.Set").len(), 3);
        assert_eq!(command_forms("audio.volume.set").len(), 3);
        assert!(command_forms("Audio.Volume").is_empty());
        assert!(find_event("userinterface.extensions.panel.clicked").is_some());
        let products = status_products("mediachannels.call.channel.netstat.maxjitter").unwrap();
        assert!(products.include("davinci") && !products.include("vecchio"));
        assert!(!status_products("systemunit.state.cameralid").unwrap().include("davinci"));
    }

    #[test]
    fn commands_are_sorted_so_that_they_are_found() {
        assert!(commands().is_sorted_by_key(|command| command.key));
        for command in commands() {
            assert!(command_forms(command.path).iter().any(|form| std::ptr::eq(form, command)), "{}", command.path);
        }
    }
}
