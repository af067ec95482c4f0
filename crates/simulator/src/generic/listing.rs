//! Lists: which items, in which shape, which page.

use serde_json::{Map, Value, json};
use webex_catalogue::{Operation, Type, find_schema};
use webex_core::Paging;

use super::place::Place;
use super::shape::Scene;
use super::store::{Item, canonical};
use super::table::resource;
use super::{answer, place};
use crate::http::{Call, Failure, Reply, next_link, wanted_max, wanted_start};

/// Page size when none is asked for, and the largest.
const PAGE: (usize, usize) = (100, 1000);

/// Query parameters that say how to list, not what.
const MANNER: [&str; 16] = [
    "orgId",
    "max",
    "start",
    "offset",
    "cursor",
    "page",
    "pageSize",
    "startIndex",
    "count",
    "order",
    "sort",
    "sortBy",
    "sortOrder",
    "attributes",
    "filter",
    "search",
];

/// The array in an answer: its field, or nothing when the answer itself is the array; and the type of its elements.
fn array_of(operation: &Operation) -> Option<(Option<&'static str>, Type)> {
    let name = match operation.response.schema? {
        Type::List(inner) => return Some((None, *inner)),
        Type::Ref(name) => name,
        _ => return None,
    };
    let schema = find_schema(operation.area, name)?;
    let is_named = |field: &&webex_catalogue::Field| field.name == operation.items;
    let is_list = |field: &&webex_catalogue::Field| matches!(field.kind, Type::List(Type::Ref(_)));
    let field = schema.fields.iter().find(is_named).or_else(|| schema.fields.iter().find(is_list))?;
    match field.kind {
        Type::List(inner) => Some((Some(field.name), *inner)),
        _ => None,
    }
}

/// What a client asks for by query parameters.
struct Filter {
    wanted: Vec<(String, Vec<String>)>,
    terms: Vec<(String, String)>,
    search: Option<String>,
}

impl Filter {
    /// Reads the query of a list whose elements have this type.
    fn of(call: &Call<'_>, element: Option<&Type>) -> Result<Self, Failure> {
        let schema = match element {
            Some(Type::Ref(name)) => find_schema(call.operation.area, name),
            _ => None,
        };
        let has = |name: &str| schema.is_some_and(|schema| schema.fields.iter().any(|field| field.name == name && is_plain(&field.kind)));
        let names = call.operation.query.iter().map(|parameter| parameter.name).filter(|name| !MANNER.contains(name) && has(name));
        let wanted = names
            .filter(|name| call.query.find(name).is_some())
            .map(|name| (name.to_owned(), call.query.all(name).map(|value| canonical(value).to_lowercase()).collect()))
            .collect();
        let terms = call.query.find("filter").map_or(Ok(Vec::new()), terms)?;
        Ok(Self { wanted, terms, search: call.query.find("search").map(str::to_lowercase) })
    }

    fn admits(&self, shown: &Value) -> bool {
        let text = |name: &str| shown.get(name).map(plain).unwrap_or_default();
        self.wanted.iter().all(|(name, values)| {
            let own = text(name);
            // Names are looked for by a part of them, everything else must be the same.
            values.iter().any(|value| if name.to_lowercase().ends_with("name") { own.contains(value.as_str()) } else { own == *value })
        }) && self.terms.iter().all(|(name, value)| text(name) == *value)
            && self.search.as_ref().is_none_or(|search| {
                shown.as_object().is_some_and(|map| map.values().any(|value| value.is_string() && plain(value).contains(search.as_str())))
            })
    }
}

fn is_plain(kind: &Type) -> bool {
    matches!(kind, Type::Text(_) | Type::Enum(_) | Type::OpenEnum(_) | Type::Boolean | Type::Integer | Type::Number)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => canonical(text).to_lowercase(),
        Value::Null => String::new(),
        other => other.to_string().to_lowercase(),
    }
}

/// `name=="x"` (RSQL) and `userName eq "x"` (SCIM), joined by `;` or `and`. Anything else is refused.
fn terms(filter: &str) -> Result<Vec<(String, String)>, Failure> {
    let strange = || {
        Failure::bad_request(format!(
            "filter: '{filter}' is not understood; this simulator knows name==\"value\" and name eq \"value\", joined by ; or and"
        ))
    };
    filter
        .split(';')
        .flat_map(|part| part.split(" and "))
        .map(|term| {
            let (name, value) = term.split_once("==").or_else(|| term.split_once(" eq ")).ok_or_else(strange)?;
            let (name, value) = (name.trim(), value.trim().trim_matches(['"', '\'']));
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) || value.contains(['"', '(', '*']) {
                return Err(strange());
            }
            Ok((name.to_owned(), canonical(value).to_lowercase()))
        })
        .collect()
}

/// Lists a collection.
pub(super) fn list(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    // A list over all locations may be narrowed to one by a query parameter of the parent's name.
    let mut pattern = place.scope.clone();
    let offset = pattern.len() - place.params.len();
    for (at, (name, _)) in place.resource().parents.iter().enumerate() {
        if let Some(value) = call.query.find(name).filter(|_| pattern[offset + at].is_empty()) {
            pattern[offset + at] = canonical(value);
        }
    }
    let items: Vec<Item> = {
        let store = call.cloud.generic();
        store
            .list(place.at, &pattern)
            .map(|item| {
                let mut item = item.clone();
                let mut scope = item.scope.clone();
                scope.push(canonical(&item.id));
                item.fields = answer::whole(&store, place.at, &scope, &item.fields);
                item
            })
            .collect()
    };
    let element = array_of(call.operation);
    let filter = Filter::of(call, element.as_ref().map(|(_, kind)| kind))?;
    let world = call.cloud.world();
    let shown: Vec<Value> = items
        .iter()
        .filter(|item| is_alive(&world, place, item))
        .map(|item| show(call, &world, place, item, element.as_ref().map(|(_, kind)| kind)))
        .filter(|value| filter.admits(value))
        .collect();
    drop(world);
    page(call, place, shown, element)
}

/// Whether the location an item lies under is still there: a list over all locations does not show what went with one.
fn is_alive(world: &crate::world::World, place: &Place, item: &Item) -> bool {
    place.resource().parents.iter().zip(&item.params).all(|((_, parent), value)| match parent {
        super::table::Parent::Location => {
            crate::ids::WebexId::parse_kind(value, crate::ids::Kind::Location).is_none_or(|key| world.locations.find(key).is_some())
        }
        _ => true,
    })
}

fn show(call: &Call<'_>, world: &crate::world::World, place: &Place, item: &Item, kind: Option<&Type>) -> Value {
    let key = place.resource().key;
    let mut have = item.fields.clone();
    have.insert(key.to_owned(), Value::from(item.id.as_str()));
    let Some(kind) = kind else { return Value::Object(have) };
    let path = format!("{}/{}", place.resource().path, item.id);
    let mut owner = Place { params: item.params.clone(), ..place.clone() };
    if let Some(at) = place.resource().parents.iter().position(|(_, parent)| *parent == super::table::Parent::Location) {
        owner.location = owner
            .location
            .or_else(|| item.params.get(at).and_then(|value| crate::ids::WebexId::parse_kind(value, crate::ids::Kind::Location)));
    }
    let mut scene = Scene::new(world, call.operation.area, &path, &owner, item.created_ms);
    scene.modified_ms = item.modified_ms;
    scene.own = Some((key, &item.id));
    scene.fill(kind, Some(&Value::Object(have)))
}

/// The page that is asked for, in the form of the operation.
fn page(call: &Call<'_>, place: &Place, shown: Vec<Value>, element: Option<(Option<&'static str>, Type)>) -> Result<Reply, Failure> {
    let operation = call.operation;
    let total = shown.len();
    let takes = |name: &str| operation.query.iter().any(|parameter| parameter.name == name);
    let (start, size, next) = match operation.paging {
        Paging::Page => {
            // Contact Center counts pages from 0.
            let (page, size) = (wanted_start(call, "page")?, number(call, "pageSize", PAGE)?);
            (page * size, size, None)
        }
        Paging::Scim => {
            let (start, size) = (wanted_start(call, "startIndex")?.max(1) - 1, number(call, "count", PAGE)?);
            (start, size, None)
        }
        Paging::OffsetMax => {
            let (start, size) = (wanted_start(call, "offset")?, wanted_max(call, PAGE.0, PAGE.1)?);
            (start, size, Some("offset"))
        }
        Paging::StartMax => (wanted_start(call, "start")?, wanted_max(call, 2000, 2000)?, Some("start")),
        Paging::Link => (wanted_start(call, "cursor")?, wanted_max(call, PAGE.0, PAGE.1)?, Some("cursor")),
        Paging::None if takes("max") => {
            let by = if takes("start") { "start" } else { "cursor" };
            (wanted_start(call, by)?, wanted_max(call, PAGE.1, PAGE.1)?, Some(by))
        }
        Paging::None => (0, usize::MAX, None),
    };
    let items: Vec<Value> = shown.into_iter().skip(start).take(size).collect();
    let end = start.saturating_add(items.len());
    let next = next.filter(|_| end < total).map(|name| next_link(call, name, &end.to_string()));
    let body = envelope(call, place, items, total, (start, size), element);
    let mut reply = Reply::with_status(answer::status(operation), &body);
    reply.next = next;
    Ok(reply)
}

fn number(call: &Call<'_>, name: &str, (default, ceiling): (usize, usize)) -> Result<usize, Failure> {
    let Some(text) = call.query.find(name) else { return Ok(default) };
    match text.parse::<usize>() {
        Ok(size) if size > 0 => Ok(size.min(ceiling)),
        _ => Err(Failure::bad_request(format!("{name}: '{text}' is not a whole number above 0"))),
    }
}

/// The answer around the items: totals and page numbers where its schema has them, and what the document beside the list holds.
fn envelope(
    call: &Call<'_>,
    place: &Place,
    items: Vec<Value>,
    total: usize,
    (start, size): (usize, usize),
    element: Option<(Option<&'static str>, Type)>,
) -> Value {
    let operation = call.operation;
    let count = items.len();
    let field = match element {
        Some((None, _)) => return Value::Array(items),
        Some((Some(field), _)) => field,
        None => {
            let field = if operation.items.is_empty() { "items" } else { operation.items };
            return json!({ field: items });
        }
    };
    let size = size.min(PAGE.1);
    let pages = total.div_ceil(size.max(1));
    let numbers = json!({
        "page": start / size.max(1), "pageSize": size, "totalPages": pages, "totalRecords": total, "currentPage": start / size.max(1),
        "totalResults": total, "itemsPerPage": count, "startIndex": start + 1, "count": count, "total": total, "totalCount": total,
    });
    let mut have: Map<String, Value> = call.cloud.generic().document(place.at, &place.scope).cloned().unwrap_or_default();
    if let Value::Object(numbers) = &numbers {
        have.extend(numbers.clone());
    }
    let is_paged = operation.paging == Paging::Page;
    if is_paged {
        let meta = json!({ "page": start / size.max(1), "pageSize": size, "totalPages": pages, "totalRecords": total });
        have.insert("meta".to_owned(), meta);
    }
    have.remove(field);
    let world = call.cloud.world();
    let scene = Scene::new(&world, operation.area, place.resource().path, place, call.cloud.clock.start_ms());
    let mut body = operation.response.schema.map_or_else(|| json!({}), |kind| scene.fill(&kind, Some(&Value::Object(have))));
    if let Value::Object(map) = &mut body {
        map.insert(field.to_owned(), Value::Array(items));
    }
    body
}

/// What refers to an item: everything whose fields hold its id.
pub(super) fn references(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let id = place.own.as_deref().unwrap_or_default();
    let found: Vec<Value> = {
        let store = call.cloud.generic();
        let item = store.find(place.at, &place.scope, id).ok_or_else(|| place::missing("id"))?;
        let own = canonical(&item.id);
        let names = |item: &Item| item.fields.values().any(|value| mentions(value, &own));
        let kind = call.query.find("type").map(str::to_lowercase);
        store
            .all()
            .filter(|(_, other)| other.scope.first() == item.scope.first() && names(other))
            .map(|(at, other)| (resource(at).path.rsplit('/').next().unwrap_or_default(), other))
            .filter(|(noun, _)| kind.as_ref().is_none_or(|kind| kind.replace('_', "-") == *noun))
            .map(|(_, other)| json!({ "id": other.id, "name": other.fields.get("name").cloned().unwrap_or(Value::Null) }))
            .collect()
    };
    let element = array_of(call.operation);
    let world = call.cloud.world();
    let scene = Scene::new(&world, call.operation.area, place.resource().path, place, call.cloud.clock.start_ms());
    let shown =
        found.iter().map(|value| element.as_ref().map_or_else(|| value.clone(), |(_, kind)| scene.fill(kind, Some(value)))).collect();
    drop(world);
    page(call, place, shown, element)
}

fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => canonical(text) == id,
        Value::Array(list) => list.iter().any(|value| mentions(value, id)),
        Value::Object(map) => map.values().any(|value| mentions(value, id)),
        _ => false,
    }
}
