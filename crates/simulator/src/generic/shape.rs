//! Answers in the shape of the schema: every field, from what was sent where the type fits, and otherwise a value that follows from the
//! field's name and the place alone, so that the same question has the same answer.

use serde_json::{Map, Value, json};
use webex_catalogue::{Area, Field, Format, Mode, Type, find_schema, validate_value};

use super::place::Place;
use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};
use crate::random::Dice;
use crate::world::World;

/// Nested schemas below this depth are only as deep as what was sent.
const DEPTH: usize = 5;

/// Names of texts that hold a moment, in small letters.
const MOMENTS: [&str; 11] = [
    "created",
    "createdat",
    "createddate",
    "createdtime",
    "creationtime",
    "lastmodified",
    "lastmodifiedat",
    "lastmodifieddate",
    "lastupdatedtime",
    "updated",
    "updatedat",
];

/// What values are made from.
pub(super) struct Scene<'a> {
    /// The world, for names of people and places.
    pub world: &'a World,
    /// Area, which schemas belong to.
    pub area: Area,
    /// The concrete path, which made ids follow from.
    pub path: &'a str,
    /// Path parameters by name.
    pub params: Vec<(&'static str, &'a str)>,
    /// Field and value of the item's own id.
    pub own: Option<(&'static str, &'a str)>,
    /// What paths call that id, or nothing.
    pub own_name: &'static str,
    /// Organisation, person and location.
    pub org: Key,
    /// The person that is spoken of.
    pub person: Option<Key>,
    /// The location that is spoken of.
    pub location: Option<Key>,
    /// When it was made.
    pub created_ms: i64,
    /// When it was last changed.
    pub modified_ms: i64,
}

impl<'a> Scene<'a> {
    /// The scene of a place.
    pub fn new(world: &'a World, area: Area, path: &'a str, place: &'a Place, at_ms: i64) -> Self {
        let params = place.resource().parents.iter().zip(&place.params).map(|((name, _), value)| (*name, value.as_str())).collect();
        let (org, person, location) = (place.org, place.person, place.location);
        Self { world, area, path, params, own: None, own_name: "", org, person, location, created_ms: at_ms, modified_ms: at_ms }
    }

    /// A value of a type, from what there is.
    pub fn fill(&self, kind: &Type, have: Option<&Value>) -> Value {
        self.value(kind, have, "", 0)
    }

    fn value(&self, kind: &Type, have: Option<&Value>, name: &str, depth: usize) -> Value {
        let have = have.filter(|value| !value.is_null());
        match kind {
            Type::Any => have.cloned().unwrap_or(Value::Null),
            Type::Ref(schema) => self.object(schema, have.and_then(Value::as_object), name, depth),
            Type::List(inner) => {
                let items = have.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                items.iter().filter(|item| fits_roughly(inner, item)).map(|item| self.value(inner, Some(item), "", depth + 1)).collect()
            }
            Type::Map(inner) => match have.and_then(Value::as_object) {
                None => json!({}),
                Some(map) => map.iter().map(|(key, value)| (key.clone(), self.value(inner, Some(value), key, depth + 1))).collect(),
            },
            Type::OneOf(choices) => {
                let fitting = have.and_then(|value| choices.iter().find(|kind| self.is_valid(kind, value)));
                fitting.or(choices.first()).map_or(Value::Null, |kind| self.value(kind, have, name, depth))
            }
            scalar => have.filter(|value| self.is_valid(scalar, value)).cloned().unwrap_or_else(|| self.scalar(scalar, name, depth)),
        }
    }

    fn is_valid(&self, kind: &Type, value: &Value) -> bool {
        validate_value(self.area, kind, value, Mode::StrictResponse, "").is_empty()
    }

    fn object(&self, schema: &str, have: Option<&Map<String, Value>>, name: &str, depth: usize) -> Value {
        let fields = find_schema(self.area, schema).map_or(&[][..], |schema| schema.fields);
        if fields.is_empty() {
            return have.map_or_else(|| json!({}), |map| Value::Object(map.clone()));
        }
        // Inside a person's entry – an agent, a member – names follow from its id, not from the request.
        let inner = have.and_then(|map| self.zoom(map, depth));
        let scene = inner.as_ref().unwrap_or(self);
        let mut object = Map::with_capacity(fields.len());
        for field in fields {
            if let Some(start) = field.name.strip_suffix('*') {
                let more = have.into_iter().flatten().filter(|(key, _)| key.starts_with(start));
                object.extend(more.map(|(key, value)| (key.clone(), scene.value(&field.kind, Some(value), key, depth + 1))));
                continue;
            }
            let own = have.and_then(|map| map.get(field.name));
            if own.is_none() && depth >= DEPTH && is_deep(&field.kind) {
                continue;
            }
            let value = if own.is_none() && depth == 0 { scene.outer(field) } else { None };
            let value = value.unwrap_or_else(|| scene.value(&field.kind, own, &joined(name, field.name), depth + 1));
            object.insert(field.name.to_owned(), value);
        }
        Value::Object(object)
    }

    /// The scene inside an object that names a person or place by its id.
    fn zoom(&self, have: &Map<String, Value>, depth: usize) -> Option<Scene<'a>> {
        let id = (depth > 0).then(|| have.get("id").and_then(Value::as_str)).flatten()?;
        let id = WebexId::parse(id)?;
        let (mut person, mut location) = (self.person, self.location);
        match id.kind {
            Kind::People => {
                person = Some(id.key);
                location = self.world.find_person(id.key).and_then(|person| person.location).or(location);
            }
            Kind::Location => location = Some(id.key),
            _ => return None,
        }
        Some(Scene { person, location, own: None, params: self.params.clone(), ..*self })
    }

    /// Fields of the outermost object that follow from the place.
    fn outer(&self, field: &Field) -> Option<Value> {
        let is_text = matches!(field.kind, Type::Text(_));
        if let Some((key, value)) = self.own
            && (field.name == key || field.name == "id" || field.name == self.own_name)
            && is_text
        {
            return Some(Value::from(value));
        }
        let given = self.params.iter().find(|(name, value)| name.eq_ignore_ascii_case(field.name) && !value.is_empty());
        given.filter(|_| is_text).map(|(_, value)| Value::from(*value))
    }

    fn scalar(&self, kind: &Type, name: &str, depth: usize) -> Value {
        match kind {
            Type::Boolean => Value::Bool(false),
            Type::Integer | Type::Number => self.number(name),
            Type::Enum(values) | Type::OpenEnum(values) => Value::from(values.first().copied().unwrap_or_default()),
            Type::Text(format) => self.text(*format, name, depth),
            _ => Value::Null,
        }
    }

    /// Contact Center writes times as milliseconds; everything else that counts starts at 0.
    fn number(&self, name: &str) -> Value {
        match last(name) {
            "createdTime" | "createdTimestamp" => Value::from(self.created_ms),
            "lastUpdatedTime" | "lastModifiedTime" | "modifiedTime" => Value::from(self.modified_ms),
            _ => Value::from(0),
        }
    }

    fn text(&self, format: Format, name: &str, depth: usize) -> Value {
        let field = last(name);
        let lower = field.to_ascii_lowercase();
        if let Some(known) = self.known(name, field, depth) {
            return known;
        }
        let is_changed = lower.contains("modif") || lower.contains("updat");
        let moment_ms = if is_changed { self.modified_ms } else { self.created_ms };
        match format {
            Format::DateTime => Value::from(iso(moment_ms)),
            Format::Date => Value::from(iso(moment_ms)[..10].to_owned()),
            Format::Time => Value::from("09:00:00"),
            Format::Uuid => Value::from(self.made_uuid(name)),
            Format::Uri => Value::from("https://example.com/"),
            Format::Email => self.person().map_or(Value::from(""), |person| Value::from(person.email())),
            Format::Plain if MOMENTS.contains(&lower.as_str()) => Value::from(iso(moment_ms)),
            // A made id would lead nowhere; there is none.
            Format::Plain | Format::Binary => Value::from(""),
        }
    }

    fn person(&self) -> Option<&crate::world::people::Person> {
        self.person.and_then(|key| self.world.find_person(key))
    }

    /// What the names of the platform stand for wherever they occur.
    fn known(&self, full: &str, field: &str, depth: usize) -> Option<Value> {
        let location = || self.location.and_then(|key| self.world.locations.find(key));
        let id = |kind, key| Value::from(WebexId::new(kind, key).to_string());
        let value = match full {
            "location.id" => return self.location.map(|key| id(Kind::Location, key)),
            "location.name" => return location().map(|location| Value::from(location.name.as_str())),
            "organization.id" => id(Kind::Organization, self.org),
            "organization.name" => Value::from(self.world.org_face.name.as_str()),
            "workspace.id" => Value::from(self.params.iter().find(|(name, _)| *name == "workspaceId")?.1),
            _ => match field {
                "orgId" => id(Kind::Organization, self.org),
                "organizationId" | "orgid" => Value::from(uuid::Uuid::from_u128(self.org.0).to_string()),
                "locationId" => id(Kind::Location, self.location?),
                "locationName" => Value::from(location()?.name.as_str()),
                "timeZone" | "timezone" => Value::from(location().map_or("America/Los_Angeles", |location| &location.time_zone)),
                "languageCode" | "announcementLanguage" | "preferredLanguage" => {
                    Value::from(location().map_or("en_us", |location| &location.language))
                }
                "personId" | "userId" => id(Kind::People, self.person?),
                "firstName" => Value::from(self.person()?.first_name.as_str()),
                "lastName" => Value::from(self.person()?.last_name.as_str()),
                "displayName" if depth <= 2 => Value::from(self.person()?.display_name.as_str()),
                "email" | "emailAddress" => Value::from(self.person()?.email()),
                "extension" => Value::from(self.person()?.extension.as_deref()?),
                _ => return None,
            },
        };
        Some(value)
    }

    fn made_uuid(&self, name: &str) -> String {
        let key = Dice::new(self.world.seed, &format!("{} {name}", self.path)).key();
        uuid::Uuid::from_u128(key.0).to_string()
    }
}

/// Whether a list element is of the right sort; its fields are mended later.
fn fits_roughly(kind: &Type, value: &Value) -> bool {
    match kind {
        Type::Ref(_) | Type::Map(_) => value.is_object(),
        Type::List(_) => value.is_array(),
        Type::Boolean => value.is_boolean(),
        Type::Integer | Type::Number => value.is_number(),
        Type::Text(_) | Type::Enum(_) | Type::OpenEnum(_) => value.is_string(),
        Type::Any | Type::OneOf(_) => true,
    }
}

fn is_deep(kind: &Type) -> bool {
    matches!(kind, Type::Ref(_) | Type::OneOf(_))
}

fn joined(outer: &str, field: &str) -> String {
    if outer.is_empty() { field.to_owned() } else { format!("{}.{field}", last(outer)) }
}

fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
