//! The RoomOS facts: which statuses and commands there are, on which products, with which values.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

const STATUSES: &str = include_str!("../../../../catalogue/roomos/status.json");
const COMMANDS: &str = include_str!("../../../../catalogue/roomos/command.json");

/// The products a fact holds for.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Products {
    /// `all`, or one code name.
    One(String),
    /// Code names.
    Some(Vec<String>),
}

impl Products {
    /// Whether a product is among them.
    pub fn include(&self, code: &str) -> bool {
        match self {
            Self::One(known) => known == "all" || known == code,
            Self::Some(codes) => codes.iter().any(|known| known == code),
        }
    }
}

#[derive(Debug, Deserialize)]
struct RawStatus {
    path: String,
    products: Products,
}

/// One segment of a status path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Name.
    pub name: String,
    /// Whether it carries a number, as in `Call[n]`.
    pub is_indexed: bool,
}

/// One status.
#[derive(Debug)]
pub struct Status {
    /// Path.
    pub path: Vec<Segment>,
    /// Products that have it.
    pub products: Products,
}

/// The values a command takes for one argument.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Space {
    /// `Integer`, `Literal`, `String`, or one of them with `Array`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Values of a literal.
    #[serde(default)]
    pub values: Vec<String>,
    /// Least number.
    pub min: Option<String>,
    /// Greatest number.
    pub max: Option<String>,
    /// Shortest text.
    pub min_length: Option<String>,
    /// Longest text.
    pub max_length: Option<String>,
}

/// One argument of a command.
#[derive(Debug, Clone, Deserialize)]
pub struct Param {
    /// Name.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// Values.
    pub value: Space,
}

/// One form of a command; products can have different forms.
#[derive(Debug, Clone, Deserialize)]
pub struct Command {
    /// Path with blanks.
    pub path: String,
    /// Arguments.
    pub params: Vec<Param>,
    /// Products that have this form.
    pub products: Products,
}

/// All statuses.
pub fn statuses() -> &'static [Status] {
    static ALL: LazyLock<Vec<Status>> = LazyLock::new(|| {
        let raw: Vec<RawStatus> = serde_json::from_str(STATUSES).expect("invariant: the embedded status facts are valid");
        raw.into_iter().map(|status| Status { path: segments(&status.path), products: status.products }).collect()
    });
    &ALL
}

fn segments(path: &str) -> Vec<Segment> {
    path.split(' ')
        .map(|part| match part.strip_suffix("[n]") {
            Some(name) => Segment { name: name.to_owned(), is_indexed: true },
            None => Segment { name: part.to_owned(), is_indexed: false },
        })
        .collect()
}

/// The products of a status by its lower-case dotted path without numbers.
pub fn status_products(path: &str) -> Option<&'static Products> {
    static BY_PATH: LazyLock<HashMap<String, &'static Products>> = LazyLock::new(|| {
        let key = |status: &Status| status.path.iter().map(|segment| segment.name.to_lowercase()).collect::<Vec<_>>().join(".");
        statuses().iter().map(|status| (key(status), &status.products)).collect()
    });
    BY_PATH.get(path).copied()
}

/// The forms of a command by its dotted name, in any case.
pub fn command_forms(name: &str) -> &'static [Command] {
    static BY_NAME: LazyLock<HashMap<String, Vec<Command>>> = LazyLock::new(|| {
        let all: Vec<Command> = serde_json::from_str(COMMANDS).expect("invariant: the embedded command facts are valid");
        let mut forms: HashMap<String, Vec<Command>> = HashMap::new();
        for command in all {
            forms.entry(command.path.to_lowercase().replace(' ', ".")).or_default().push(command);
        }
        forms
    });
    BY_NAME.get(&name.to_lowercase()).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::{command_forms, status_products, statuses};

    #[test]
    fn the_facts_are_whole() {
        // Counts of catalogue/roomos for RoomOS 26.4.1.
        assert_eq!(statuses().len(), 783);
        assert_eq!(command_forms("Audio.Volume.Set").len(), 3);
        assert_eq!(command_forms("audio.volume.set").len(), 3);
        assert!(command_forms("Audio.Volume").is_empty());
        let products = status_products("mediachannels.call.channel.netstat.maxjitter").unwrap();
        assert!(products.include("davinci") && !products.include("vecchio"));
        assert!(!status_products("systemunit.state.cameralid").unwrap().include("davinci"));
    }
}
