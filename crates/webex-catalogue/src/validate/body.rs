//! JSON values against type expressions.

use serde_json::{Map, Value};

use super::{Mode, Problem, Violation};
use crate::{Area, Field, Operation, Type, find_schema};

/// More than this many violations help nobody; the rest is not looked for.
const MOST: usize = 50;

impl Operation {
    /// Everything wrong with this body.
    pub fn validate_body(&self, value: &Value, mode: Mode) -> Vec<Violation> {
        match self.body {
            Some(body) => validate_value(self.area, &body.kind, value, mode, "body"),
            None => vec![Violation::new("body", Problem::Unexpected)],
        }
    }

    /// Everything wrong with this answer; nothing when its schema is not known.
    pub fn validate_response(&self, value: &Value, mode: Mode) -> Vec<Violation> {
        self.response.schema.map_or_else(Vec::new, |kind| validate_value(self.area, &kind, value, mode, "answer"))
    }
}

/// Everything wrong with a value of that type; `place` begins the places in the messages.
pub fn validate_value(area: Area, kind: &Type, value: &Value, mode: Mode, place: &str) -> Vec<Violation> {
    let mut check = Check { area, mode, place: place.to_owned(), found: Vec::new() };
    check.value(kind, value);
    check.found
}

struct Check {
    area: Area,
    mode: Mode,
    place: String,
    found: Vec<Violation>,
}

impl Check {
    fn report(&mut self, problem: Problem) {
        if self.found.len() < MOST {
            self.found.push(Violation::new(self.place.clone(), problem));
        }
    }

    /// Runs `inner` one step deeper.
    fn at(&mut self, step: &str, inner: impl FnOnce(&mut Self)) {
        let length = self.place.len();
        self.place.push_str(step);
        inner(self);
        self.place.truncate(length);
    }

    fn value(&mut self, kind: &Type, value: &Value) {
        let fits = match kind {
            Type::Any => true,
            Type::Boolean => value.is_boolean(),
            Type::Integer => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0),
            Type::Number => value.is_number(),
            Type::Text(_) | Type::OpenEnum(_) => value.is_string(),
            Type::Enum(allowed) => match value.as_str() {
                Some(text) if !self.mode.enums_are_open() && !allowed.contains(&text) => {
                    return self.report(Problem::NotListed { found: text.to_owned(), allowed });
                }
                found => found.is_some(),
            },
            Type::List(inner) => match value.as_array() {
                Some(items) => return self.list(inner, items),
                None => false,
            },
            Type::Map(inner) => match value.as_object() {
                Some(map) => return map.iter().for_each(|(key, v)| self.at(&format!(".{key}"), |c| c.value(inner, v))),
                None => false,
            },
            Type::Ref(name) => match value.as_object() {
                Some(map) => return self.object(find_schema(self.area, name).map_or(&[], |s| s.fields), map),
                None => false,
            },
            Type::OneOf(choices) => return self.one_of(choices, value),
        };
        if !fits {
            self.report(Problem::WrongType { expected: expected(kind), found: found(value).to_owned() });
        }
    }

    fn list(&mut self, inner: &Type, items: &[Value]) {
        for (i, item) in items.iter().enumerate() {
            if self.found.len() >= MOST {
                return;
            }
            self.at(&format!("[{i}]"), |c| c.value(inner, item));
        }
    }

    fn object(&mut self, fields: &'static [Field], map: &Map<String, Value>) {
        for (key, value) in map {
            match fields.iter().find(|f| f.is_named(key)) {
                // An object without known fields says nothing about its keys.
                None if !self.mode.reports_unknown() || fields.is_empty() => {}
                None => {
                    let violation = Violation::unknown(&self.place, key, fields.iter().map(|f| f.name));
                    if self.found.len() < MOST {
                        self.found.push(violation);
                    }
                }
                // Webex clears an optional field by null, and answers with null where it has nothing.
                Some(field) if value.is_null() && (field.is_nullable() || !field.is_required() || !self.mode.demands_required()) => {}
                Some(field) => self.at(&format!(".{key}"), |c| c.value(&field.kind, value)),
            }
        }
        if self.mode.demands_required() {
            for field in fields.iter().filter(|f| f.is_required() && !f.is_read_only() && !map.contains_key(f.name)) {
                self.at(&format!(".{}", field.name), |c| c.report(Problem::Missing));
            }
        }
    }

    /// Fine when one choice fits; otherwise the complaints of the choice that fits best.
    fn one_of(&mut self, choices: &[Type], value: &Value) {
        let tries = choices.iter().map(|kind| validate_value(self.area, kind, value, self.mode, &self.place));
        if let Some(best) = tries.min_by_key(Vec::len) {
            self.found.extend(best);
        }
    }
}

fn expected(kind: &Type) -> &'static str {
    match kind {
        Type::Any | Type::OneOf(_) => "a value",
        Type::Boolean => "true or false",
        Type::Integer => "a whole number",
        Type::Number => "a number",
        Type::Text(_) | Type::Enum(_) | Type::OpenEnum(_) => "a string",
        Type::List(_) => "a list",
        Type::Map(_) | Type::Ref(_) => "an object",
    }
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
