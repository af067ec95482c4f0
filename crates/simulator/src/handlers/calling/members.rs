//! People, workspaces and virtual lines as members of something.

use serde_json::{Map, Value, json};

use super::common::location_id;
use crate::http::Failure;
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;

/// Somebody who can be called and be a member.
pub struct Member<'a> {
    /// Identity.
    pub key: Key,
    /// `PEOPLE`, `PLACE` or `VIRTUAL_LINE`.
    pub kind: &'static str,
    /// Given name, or the name of a workspace.
    pub first_name: &'a str,
    /// Family name.
    pub last_name: &'a str,
    /// Name shown.
    pub display_name: String,
    /// Mail address of a person.
    pub email: Option<&'a str>,
    /// Location of the line.
    pub location: Key,
    /// E.164 number.
    pub number: Option<&'a str>,
    /// Extension.
    pub extension: Option<&'a str>,
}

impl<'a> Member<'a> {
    /// The member with an id; nobody without a line is one.
    pub fn of_id(world: &'a World, id: &str) -> Option<Self> {
        let (kind, key) = ids::parse(id)?;
        Self::of_key(world, key).filter(|member| member.kind == kind)
    }

    /// The member with a key.
    pub fn of_key(world: &'a World, key: Key) -> Option<Self> {
        if let Some(person) = world.people.find(key) {
            return Some(Self {
                key,
                kind: "PEOPLE",
                first_name: &person.first_name,
                last_name: &person.last_name,
                display_name: person.display_name.clone(),
                email: Some(person.email()),
                location: person.location?,
                number: person.number.as_deref(),
                extension: person.extension.as_deref(),
            });
        }
        if let Some(place) = world.workspaces.find(key) {
            let line = world.calling.place_lines.get(&key)?;
            return Some(Self {
                key,
                kind: "PLACE",
                first_name: &place.display_name,
                last_name: ".",
                display_name: place.display_name.clone(),
                email: None,
                location: place.location?,
                number: line.number.as_deref(),
                extension: line.extension.as_deref(),
            });
        }
        let line = world.calling.find(Kind::VirtualLine, key)?;
        Some(Self {
            key,
            kind: "VIRTUAL_LINE",
            first_name: line.text("firstName").unwrap_or_default(),
            last_name: line.text("lastName").unwrap_or_default(),
            display_name: line.name(),
            email: None,
            location: line.location?,
            number: line.number(),
            extension: line.extension(),
        })
    }

    /// Everybody of a location – of all without one – who can be a member.
    pub fn all(world: &'a World, location: Option<Key>) -> impl Iterator<Item = Self> {
        let people = world.people.iter().filter(|person| person.number.is_some() || person.extension.is_some()).map(|person| person.key);
        let places = world.calling.place_lines.keys().copied();
        let lines = world.calling.of_kind(Kind::VirtualLine).map(|line| line.key);
        people
            .chain(places)
            .chain(lines)
            .filter_map(|key| Self::of_key(world, key))
            .filter(move |member| location.is_none_or(|location| member.location == location))
    }

    /// Given and family name, by which lists are searched; a workspace has one name.
    pub fn full_name(&self) -> String {
        if self.kind == "PLACE" { self.display_name.clone() } else { format!("{} {}", self.first_name, self.last_name) }
    }

    /// Its id.
    pub fn id(&self) -> String {
        ids::text(self.kind, self.key)
    }

    /// Prefix and extension, as other locations dial them.
    pub fn esn(&self, world: &World) -> Option<String> {
        Some(format!("{}{}", world.calling.routing_prefix(self.location)?, self.extension?))
    }

    /// Every field one of the many views of a member has; the catalogue's schema chooses.
    pub fn view(&self, world: &World) -> Map<String, Value> {
        let esn = self.esn(world);
        let prefix = world.calling.routing_prefix(self.location);
        let number = json!({
            "external": self.number, "extension": self.extension, "routingPrefix": prefix, "esn": esn, "primary": true,
        });
        let city = world.location_name(self.location);
        let mut view = Map::new();
        let mut put = |name: &str, value: Value| {
            if !value.is_null() {
                view.insert(name.to_owned(), value);
            }
        };
        put("id", json!(self.id()));
        put("type", json!(self.kind));
        put("firstName", json!(self.first_name));
        put("lastName", json!(self.last_name));
        put("displayName", json!(self.display_name));
        put("email", json!(self.email));
        put("phoneNumber", json!(self.number));
        put("directNumber", json!(self.number));
        put("extension", json!(self.extension));
        put("routingPrefix", json!(prefix));
        put("esn", json!(esn));
        put("numbers", json!([number.clone()]));
        put("phoneNumbers", json!([number]));
        put("locationId", json!(location_id(self.location)));
        put("locationName", json!(city));
        put("location", json!({ "id": location_id(self.location), "name": city }));
        view
    }
}

/// A member for an id in a body; 400 when nobody with a line has it.
pub fn required<'a>(world: &'a World, id: &str, field: &str) -> Result<Member<'a>, Failure> {
    Member::of_id(world, id)
        .ok_or_else(|| Failure::bad_request(format!("{field}: '{id}' is no person, workspace or virtual line with calling")))
}
