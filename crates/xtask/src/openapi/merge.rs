//! What a document says that the catalogue does not.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::document::{Document, DocumentField, DocumentOperation, FLAGS, Shape};
use super::store::{Store, text};

pub struct Merger<'a> {
    document: &'a Document,
    /// A line each.
    pub changes: Vec<String>,
    /// Schemas of the catalogue that were compared, by area: the first place that leads to one decides.
    compared: BTreeSet<(usize, String)>,
    /// Names of the schemas made for components.
    made: BTreeMap<(usize, String), String>,
}

impl<'a> Merger<'a> {
    pub fn new(document: &'a Document) -> Self {
        Self { document, changes: Vec::new(), compared: BTreeSet::new(), made: BTreeMap::new() }
    }

    /// Brings a known operation in line.
    pub fn update(&mut self, store: &mut Store, (area, at): (usize, usize), new: &DocumentOperation) -> Result<()> {
        let mut operation = store.areas[area].operations[at].clone();
        let id = text(&operation, "id").to_owned();
        if store.is_mended_operation(&id) {
            return Ok(());
        }
        let name = type_name(&new.title);
        self.lists(store, area, &mut operation, new, &name)?;
        if let Some((content_type, schema)) = &new.body {
            if content_type.ends_with("json") {
                let old = operation["body"]["schema"].clone();
                let merged = self.merge(store, area, &old, schema, &format!("{name}Body"))?;
                if merged != old {
                    self.changes.push(format!("{id}: body is {}", said(&merged)));
                    set(&mut operation, "body", json!({ "schema": merged }), "response");
                }
            } else if text(&operation, "content_type") != content_type {
                self.changes.push(format!("{id}: body is {content_type}"));
                set(&mut operation, "content_type", json!(content_type), "response");
            }
        }
        self.answer(store, area, &mut operation, new, &name)?;
        if new.is_deprecated && operation.get("deprecated").is_none() {
            self.changes.push(format!("{id}: deprecated"));
            operation["deprecated"] = json!(true);
        }
        let is_guess = text(&operation, "scopes_src") == "convention";
        let scopes: BTreeSet<&str> = operation["scopes"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !new.scopes.is_empty() && (is_guess || scopes != new.scopes.iter().map(String::as_str).collect()) {
            self.changes.push(format!("{id}: scopes are {}", new.scopes.join(", ")));
            operation["scopes"] = json!(new.scopes);
            remove(&mut operation, "scopes_src");
        }
        let sources = operation["src"].as_array().cloned().unwrap_or_default();
        if !sources.contains(&json!("official")) {
            self.changes.push(format!("{id}: now published"));
            operation["src"] = Value::Array([json!("official")].into_iter().chain(sources).collect());
            remove(&mut operation, "unconfirmed");
        }
        store.areas[area].operations[at] = operation;
        Ok(())
    }

    fn lists(&mut self, store: &mut Store, area: usize, operation: &mut Value, new: &DocumentOperation, name: &str) -> Result<()> {
        let id = text(operation, "id").to_owned();
        for (key, fields) in [("query", &new.query), ("headers", &new.headers)] {
            let old = operation[key].as_array().cloned().unwrap_or_default();
            let merged = self.fields(store, area, &old, fields, name, &format!("{id}: {key}"))?;
            if merged.is_empty() {
                remove(operation, key);
            } else if merged != old {
                let before = if key == "query" && operation.get("headers").is_some() { "headers" } else { "body" };
                set(operation, key, Value::Array(merged), if operation.get(before).is_some() { before } else { "response" });
            }
        }
        Ok(())
    }

    fn answer(&mut self, store: &mut Store, area: usize, operation: &mut Value, new: &DocumentOperation, name: &str) -> Result<()> {
        let id = text(operation, "id").to_owned();
        if operation["response"]["status"] != json!(new.status) {
            self.changes.push(format!("{id}: answers {}", new.status));
            operation["response"]["status"] = json!(new.status);
        }
        if operation["response"].get("assumed").is_some() {
            self.changes.push(format!("{id}: its status {} is confirmed", new.status));
            remove(&mut operation["response"], "assumed");
        }
        if let Some((content_type, schema)) = &new.answer
            && content_type.ends_with("json")
        {
            let old = operation["response"]["schema"].clone();
            let merged = self.merge(store, area, &old, schema, &format!("{name}Response"))?;
            if merged != old {
                self.changes.push(format!("{id}: the answer is {}", said(&merged)));
                operation["response"]["schema"] = merged;
            }
        }
        Ok(())
    }

    /// Adds an operation nobody knew.
    pub fn add(&mut self, store: &mut Store, area: usize, new: &DocumentOperation) -> Result<()> {
        let id = free_id(store, store.areas[area].name, new)?;
        self.changes.push(format!("operation added: {id} ({} {}{}) in {}", new.method, new.host, new.path, store.areas[area].name));
        let name = type_name(&new.title);
        let mut operation = json!({ "id": id, "group": new.group, "method": new.method });
        if !new.host.is_empty() {
            operation["host"] = json!(new.host);
        }
        operation["path"] = json!(new.path);
        operation["title"] = json!(new.title);
        operation["scopes"] = json!(new.scopes);
        if !new.params.is_empty() {
            operation["params"] = json!(new.params);
        }
        for (key, fields) in [("query", &new.query), ("headers", &new.headers)].into_iter().filter(|(_, fields)| !fields.is_empty()) {
            let fields = fields.iter().map(|field| self.field(store, area, field, &name)).collect::<Result<_>>()?;
            operation[key] = Value::Array(fields);
        }
        if let Some((content_type, schema)) = &new.body {
            if content_type.ends_with("json") {
                operation["body"] = json!({ "schema": self.make(store, area, schema, &format!("{name}Body"))? });
            } else {
                operation["content_type"] = json!(content_type);
            }
        }
        let mut response = json!({ "status": new.status });
        if let Some((content_type, schema)) = &new.answer {
            response["schema"] = self.make(store, area, schema, &format!("{name}Response"))?;
            if !content_type.ends_with("json") {
                response["content_type"] = json!(content_type);
            }
        }
        operation["pagination"] = paging(&new.query, &response, store, area);
        operation["response"] = response;
        if new.is_deprecated {
            operation["deprecated"] = json!(true);
        }
        operation["src"] = json!(["official"]);
        store.areas[area].operations.push(operation);
        store.classify(&id);
        Ok(())
    }

    /// The type that says what both say: the old one where the document says no more.
    fn merge(&mut self, store: &mut Store, area: usize, old: &Value, schema: &Value, hint: &str) -> Result<Value> {
        let shape = self.document.shape(schema).with_context(|| hint.to_owned())?;
        let kind = text(old, "type");
        let is_unknown = old.is_null() || kind == "any";
        Ok(match shape {
            Shape::Any => {
                if old.is_null() {
                    json!({ "type": "any" })
                } else {
                    old.clone()
                }
            }
            Shape::Object { fields, .. } if kind == "ref" => {
                self.schema(store, area, text(old, "ref"), &fields)?;
                old.clone()
            }
            // What is known as a map of anything may well be one whose published form is an example.
            Shape::Map(_) if kind == "ref" || kind == "object" => old.clone(),
            Shape::List(items) if kind == "array" => {
                let inner = self.merge(store, area, &old["items"], &items, &format!("{hint}Item"))?;
                with(old, "items", inner)
            }
            Shape::Plain { kind: new, format, values } if kind == new || (new == "number" && kind == "integer") => {
                plain(old, format, values)
            }
            Shape::OneOf(_) if old.get("oneOf").is_some() || !is_unknown => old.clone(),
            _ if old.get("oneOf").is_some() => old.clone(),
            _ => self.make(store, area, schema, hint)?,
        })
    }

    /// Brings a schema in line, once.
    fn schema(&mut self, store: &mut Store, area: usize, name: &str, fields: &[DocumentField]) -> Result<()> {
        if store.is_mended_schema(area, name) || !self.compared.insert((area, name.to_owned())) {
            return Ok(());
        }
        let old = store.areas[area].schemas[name]["fields"].as_array().cloned().unwrap_or_default();
        let merged = self.fields(store, area, &old, fields, name, name)?;
        if merged != old {
            store.areas[area].schemas[name]["fields"] = Value::Array(merged);
        }
        Ok(())
    }

    fn fields(
        &mut self,
        store: &mut Store,
        area: usize,
        old: &[Value],
        new: &[DocumentField],
        holder: &str,
        place: &str,
    ) -> Result<Vec<Value>> {
        let mut merged = Vec::new();
        for field in old {
            let name = text(field, "name");
            match new.iter().find(|known| known.name == name) {
                Some(known) => {
                    let merge = self.merge(store, area, &typed(field), &known.schema, &format!("{holder}{}", type_name(name)))?;
                    let now = described(name, merge, known);
                    if now != *field && !is_same(&now, field) {
                        self.changes.push(format!("{place}: field changed: {name}: {} instead of {}", said(&now), said(field)));
                        merged.push(now);
                    } else {
                        merged.push(field.clone());
                    }
                }
                // A star stands for many names.
                None if name.contains('*') => merged.push(field.clone()),
                None => self.changes.push(format!("{place}: field removed: {name}")),
            }
        }
        for field in new.iter().filter(|field| !old.iter().any(|known| text(known, "name") == field.name)) {
            let made = self.field(store, area, field, holder)?;
            self.changes.push(format!("{place}: field added: {} ({})", field.name, said(&made)));
            merged.push(made);
        }
        Ok(merged)
    }

    fn field(&mut self, store: &mut Store, area: usize, field: &DocumentField, holder: &str) -> Result<Value> {
        let kind = self.make(store, area, &field.schema, &format!("{holder}{}", type_name(&field.name)))?;
        Ok(described(&field.name, kind, field))
    }

    /// The type expression of something new; objects become schemas.
    fn make(&mut self, store: &mut Store, area: usize, schema: &Value, hint: &str) -> Result<Value> {
        Ok(match self.document.shape(schema).with_context(|| hint.to_owned())? {
            Shape::Any => json!({ "type": "any" }),
            Shape::Plain { kind, format, values } => plain(&json!({ "type": kind }), format, values),
            Shape::List(items) => json!({ "type": "array", "items": self.make(store, area, &items, &format!("{hint}Item"))? }),
            Shape::Map(None) => json!({ "type": "object" }),
            Shape::Map(Some(values)) => {
                json!({ "type": "object", "additional": self.make(store, area, &values, &format!("{hint}Value"))? })
            }
            Shape::OneOf(choices) => {
                let choices =
                    choices.iter().enumerate().map(|(at, choice)| self.make(store, area, choice, &format!("{hint}Opt{}", at + 1)));
                json!({ "oneOf": choices.collect::<Result<Vec<_>>>()? })
            }
            Shape::Object { name, fields } => {
                if let Some(made) = name.as_ref().and_then(|name| self.made.get(&(area, name.clone()))) {
                    return Ok(json!({ "type": "ref", "ref": made }));
                }
                let free = |name: &str| !store.areas[area].schemas.contains_key(name);
                let wanted = name.clone().unwrap_or_else(|| hint.to_owned());
                let chosen = [wanted.clone(), hint.to_owned()].into_iter().find(|name| free(name));
                let chosen =
                    chosen.or_else(|| (2..1000).map(|n| format!("{wanted}{n}")).find(|name| free(name))).context("no name is free")?;
                self.changes.push(format!("schema added: {chosen}"));
                // The name is taken before the fields are made, which may lead back here.
                store.areas[area].schemas.insert(chosen.clone(), json!({ "fields": [] }));
                self.compared.insert((area, chosen.clone()));
                if let Some(name) = name {
                    self.made.insert((area, name), chosen.clone());
                }
                let fields = fields.iter().map(|field| self.field(store, area, field, &chosen)).collect::<Result<Vec<_>>>()?;
                store.areas[area].schemas[&chosen]["fields"] = Value::Array(fields);
                json!({ "type": "ref", "ref": chosen })
            }
        })
    }
}

/// Two fields that say the same, whatever the order of their keys.
fn is_same(a: &Value, b: &Value) -> bool {
    let map = |value: &Value| value.as_object().map(|m| m.iter().map(|(k, v)| (k.clone(), v.clone())).collect::<BTreeMap<_, _>>());
    map(a) == map(b)
}

/// The type of a field, without its name and flags.
fn typed(field: &Value) -> Value {
    let keys = field.as_object().into_iter().flatten().filter(|(key, _)| *key != "name" && !FLAGS.contains(&key.as_str()));
    Value::Object(keys.map(|(key, value)| (key.clone(), value.clone())).collect())
}

fn described(name: &str, kind: Value, field: &DocumentField) -> Value {
    let mut map = Map::from_iter([("name".to_owned(), json!(name))]);
    if let Value::Object(kind) = kind {
        map.extend(kind);
    }
    map.extend(FLAGS.iter().zip(field.flags).filter(|(_, on)| *on).map(|(key, _)| ((*key).to_owned(), json!(true))));
    Value::Object(map)
}

/// A plain type with what the document adds: a format, and the values of an enum.
fn plain(old: &Value, format: Option<String>, values: Option<Vec<String>>) -> Value {
    let mut kind = old.clone();
    if let Some(format) = format.filter(|format| !text(old, "format").eq_ignore_ascii_case(format)) {
        kind["format"] = json!(format);
    }
    if let Some(values) = values {
        let known = |key: &str| old[key].as_array().map(|list| list.iter().filter_map(Value::as_str).collect::<BTreeSet<_>>());
        if known("enum") != Some(values.iter().map(String::as_str).collect()) {
            kind["enum"] = json!(values);
            remove(&mut kind, "enum_partial");
        }
    }
    kind
}

fn paging(query: &[DocumentField], response: &Value, store: &Store, area: usize) -> Value {
    let has = |name: &str| query.iter().any(|field| field.name == name);
    let style = match () {
        () if has("startIndex") && has("count") => "scim",
        () if has("page") && has("pageSize") => "page",
        () if has("offset") => "offset-max",
        () if has("start") && has("max") => "start-max",
        () if has("max") => "link",
        () => "none",
    };
    let fields = store.areas[area].schemas.get(text(&response["schema"], "ref")).and_then(|schema| schema["fields"].as_array());
    let lists: Vec<&str> = fields.into_iter().flatten().filter(|f| text(f, "type") == "array").map(|f| text(f, "name")).collect();
    match lists[..] {
        [items] => json!({ "style": style, "items": items }),
        _ => json!({ "style": style }),
    }
}

fn free_id(store: &Store, area: &str, new: &DocumentOperation) -> Result<String> {
    let kebab = |text: &str| {
        let plain: String =
            text.replace(['\'', '’'], "").chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
        plain.split_whitespace().collect::<Vec<_>>().join("-")
    };
    let (title, group) = (kebab(&new.title), kebab(&new.group));
    let wanted =
        [title.clone(), format!("{group}-{title}"), format!("{area}-{group}-{title}"), kebab(&format!("{} {}", new.method, new.path))];
    wanted.into_iter().find(|id| !id.is_empty() && !store.is_known_id(id)).with_context(|| format!("no id is free for {}", new.title))
}

/// `call queue` and `call-queue` become `CallQueue`.
fn type_name(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

/// A type in few words.
fn said(kind: &Value) -> String {
    let mut words = match text(kind, "type") {
        "ref" => text(kind, "ref").to_owned(),
        "array" => format!("list of {}", said(&kind["items"])),
        "" => {
            if kind.get("oneOf").is_some() {
                "one of several".to_owned()
            } else {
                "nothing".to_owned()
            }
        }
        plain => plain.to_owned(),
    };
    if let Some(values) = kind["enum"].as_array() {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        words = format!("one of {}", values.join(", "));
    }
    for key in ["format"].into_iter().filter(|key| kind.get(*key).is_some()) {
        words = format!("{words} {}", text(kind, key));
    }
    for flag in FLAGS.iter().filter(|flag| kind.get(**flag).is_some()) {
        words = format!("{words}, {flag}");
    }
    words
}

fn with(value: &Value, key: &str, inner: Value) -> Value {
    let mut changed = value.clone();
    changed[key] = inner;
    changed
}

fn remove(value: &mut Value, key: &str) {
    if let Some(map) = value.as_object_mut() {
        map.shift_remove(key);
    }
}

/// Sets a key; a new one comes before another.
fn set(value: &mut Value, key: &str, inner: Value, before: &str) {
    let Some(map) = value.as_object_mut() else { return };
    if map.contains_key(key) {
        map.insert(key.to_owned(), inner);
        return;
    }
    let at = map.keys().position(|known| known == before).unwrap_or(map.len());
    let mut entries: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
    entries.insert(at, (key.to_owned(), inner));
    map.extend(entries);
}

/// Operations of the area that were published and no longer are; what changed, a line each. Those that public clients know stay,
/// unpublished.
pub fn remove_missing(store: &mut Store, area: usize, seen: &BTreeSet<(usize, usize)>) -> Vec<String> {
    let (mut kept, mut changes) = (Vec::new(), Vec::new());
    for (at, mut operation) in std::mem::take(&mut store.areas[area].operations).into_iter().enumerate() {
        let id = text(&operation, "id").to_owned();
        let sources = operation["src"].as_array().cloned().unwrap_or_default();
        let is_missing = sources.contains(&json!("official")) && !seen.contains(&(area, at)) && !store.is_mended_operation(&id);
        if !is_missing {
            kept.push(operation);
        } else if sources.len() == 1 {
            changes.push(format!("operation removed: {id} ({} {})", text(&operation, "method"), text(&operation, "path")));
            store.forget(&id);
        } else {
            changes.push(format!("{id}: no longer published"));
            operation["src"] = sources.into_iter().filter(|source| source != "official").collect();
            kept.push(operation);
        }
    }
    store.areas[area].operations = kept;
    changes
}
