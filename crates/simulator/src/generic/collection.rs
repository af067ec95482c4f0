//! Collections: making, showing, changing and removing items.

use http::StatusCode;
use serde_json::{Map, Value, json};
use webex_catalogue::{Operation, Type, find_schema};

use super::store::{Fields, Item, canonical};
use super::table::{Ids, Part, Resource, Role, parts};
use super::{answer, change, check, listing, place};
use crate::http::{Call, Failure, Reply};
use crate::random::Dice;
use place::Place;

/// Serves an operation on a collection.
pub(super) fn serve(call: &Call<'_>, at: usize, role: Role) -> Result<Reply, Failure> {
    let place = place::place(call, at)?;
    match role {
        Role::List => listing::list(call, &place),
        Role::References => listing::references(call, &place),
        Role::Create => create(call, &place),
        Role::Save => save(call, &place),
        Role::CreateMany => create_many(call, &place),
        Role::Detail => show(call, &place),
        Role::Replace | Role::Merge => update(call, &place, role),
        Role::Delete => delete(call, &place),
        Role::RemoveMany => remove_many(call, &place),
        Role::Clear | Role::Purge => Ok(clear(call, &place, role)),
        Role::Bulk => Ok(bulk(call, &place)),
        Role::Read | Role::Reset => Err(super::not_served(call.operation)),
    }
}

/// The name of the path parameter that holds the item's id.
fn own_name(operation: &Operation) -> &'static str {
    operation.params.last().copied().unwrap_or("id")
}

fn own<'a>(call: &Call<'_>, place: &'a Place) -> Result<&'a str, Failure> {
    place.own.as_deref().ok_or_else(|| place::missing(own_name(call.operation)))
}

/// Whether an item is what the narrowing path parameters say (`…/schedules/{scheduleType}/{scheduleId}`).
fn is_meant(item: &Item, place: &Place) -> bool {
    place.narrowing.iter().all(|(name, value)| {
        let own = item.fields.get(*name).or_else(|| item.fields.get("type")).and_then(Value::as_str);
        own.is_none_or(|own| own.eq_ignore_ascii_case(value))
    })
}

fn find(call: &Call<'_>, place: &Place) -> Result<Item, Failure> {
    let id = own(call, place)?;
    let store = call.cloud.generic();
    let found = store.find(place.at, &place.scope, id).filter(|item| is_meant(item, place));
    found.cloned().ok_or_else(|| place::missing(own_name(call.operation)))
}

fn show(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let item = find(call, place)?;
    Ok(answer::item(call, place, &item))
}

/// A new id of the kind that a collection has.
fn new_id(resource: &Resource, seed: u64, number: u64) -> String {
    let key = Dice::new(seed, &format!("{} {number}", resource.path)).key();
    let uuid = uuid::Uuid::from_u128(key.0);
    match resource.ids {
        Ids::Natural | Ids::Uuid => uuid.to_string(),
        Ids::Hex => uuid.simple().to_string(),
        Ids::Webex(kind) => super::webex_id(kind, &uuid.to_string()),
    }
}

/// Puts a new item into its collection and gives it back.
fn make(call: &Call<'_>, place: &Place, mut fields: Fields) -> Result<Item, Failure> {
    let resource = place.resource();
    let seed = call.cloud.config.seed;
    let now_ms = call.cloud.clock.now_ms();
    let mut store = call.cloud.generic_mut();
    let id = if resource.ids == Ids::Natural {
        let given = match fields.get(resource.key) {
            Some(Value::String(text)) if !text.is_empty() => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return Err(Failure::bad_request(format!("body.{}: required, but not given", resource.key))),
        };
        if store.find(place.at, &place.scope, &given).is_some() {
            return Err(Failure::conflict(format!("'{given}' exists already.")));
        }
        given
    } else {
        fields.remove(resource.key);
        let number = store.next_number();
        new_id(resource, seed, number)
    };
    check_unique(&store, place, &fields, None)?;
    let inner = take_parts(parts(place.at), &mut fields);
    let item = Item { id, scope: place.scope.clone(), params: place.params.clone(), created_ms: now_ms, modified_ms: now_ms, fields };
    store.insert(place.at, item.clone());
    for (part, values) in inner {
        for value in values {
            let number = store.next_number();
            let id = new_id(super::table::resource(part.resource), seed, number);
            let mut params = place.params.clone();
            params.push(item.id.clone());
            let scope = place.under(&item.id);
            store.insert(part.resource, Item { id, scope, params, created_ms: now_ms, modified_ms: now_ms, fields: value });
        }
    }
    Ok(item)
}

/// Takes out the lists that are collections of their own.
pub(super) fn take_parts(parts: &[Part], fields: &mut Fields) -> Vec<(Part, Vec<Fields>)> {
    let mut taken = Vec::new();
    for part in parts {
        let is_list = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(Value::is_object));
        if fields.get(part.field).is_some_and(is_list)
            && let Some(Value::Array(list)) = fields.remove(part.field)
        {
            taken.push((
                *part,
                list.into_iter().filter_map(|value| if let Value::Object(map) = value { Some(map) } else { None }).collect(),
            ));
        }
    }
    taken
}

/// Webex refuses a second thing of the same name in one place.
fn check_unique(store: &super::store::Store, place: &Place, fields: &Fields, but: Option<&str>) -> Result<(), Failure> {
    let field = place.resource().unique;
    let Some(wanted) = fields.get(field).and_then(Value::as_str).filter(|_| !field.is_empty()) else { return Ok(()) };
    let has = |item: &Item| item.fields.get(field).and_then(Value::as_str).is_some_and(|own| own.eq_ignore_ascii_case(wanted));
    if store.list(place.at, &place.scope).any(|item| but != Some(item.id.as_str()) && has(item)) {
        return Err(Failure::conflict(format!("{field}: '{wanted}' exists already.")));
    }
    Ok(())
}

fn create(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let fields = check::fields(call);
    let item = make(call, place, fields)?;
    Ok(answer::item(call, place, &item))
}

/// Makes the item with this key, or changes it when there is one.
fn save(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let fields = check::fields(call);
    let key = fields.get(place.resource().key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let now_ms = call.cloud.clock.now_ms();
    let old = call.cloud.generic_mut().find_mut(place.at, &place.scope, &key).map(|item| {
        change::replace(&mut item.fields, fields.clone());
        item.modified_ms = now_ms;
        item.clone()
    });
    let item = match old {
        Some(item) => item,
        None => make(call, place, fields)?,
    };
    Ok(answer::item(call, place, &item))
}

fn create_many(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let fields = check::fields(call);
    let lists = fields.into_iter().filter_map(|(_, value)| if let Value::Array(list) = value { Some(list) } else { None });
    let wanted: Vec<Fields> = lists.flatten().filter_map(|value| if let Value::Object(map) = value { Some(map) } else { None }).collect();
    if wanted.is_empty() {
        return Err(Failure::bad_request("body: a list with at least one entry is required"));
    }
    for fields in wanted {
        make(call, place, fields)?;
    }
    Ok(answer::document(call, place, &Map::new()))
}

fn update(call: &Call<'_>, place: &Place, role: Role) -> Result<Reply, Failure> {
    let id = find(call, place)?.id;
    let mut sent = check::fields(call);
    sent.remove(place.resource().key);
    let now_ms = call.cloud.clock.now_ms();
    let mut store = call.cloud.generic_mut();
    check_unique(&store, place, &sent, Some(&id))?;
    let inner = take_parts(parts(place.at), &mut sent);
    change_parts(&mut store, &place.under(&id), inner)?;
    let item = store.find_mut(place.at, &place.scope, &id).ok_or_else(|| place::missing(own_name(call.operation)))?;
    match role {
        Role::Merge => change::merge(&mut item.fields, sent)?,
        _ => change::replace(&mut item.fields, sent),
    }
    item.modified_ms = now_ms;
    let item = item.clone();
    drop(store);
    Ok(answer::item(call, place, &item))
}

/// Changes entries of inner collections, which are named by their ids.
pub(super) fn change_parts(store: &mut super::store::Store, scope: &[String], inner: Vec<(Part, Vec<Fields>)>) -> Result<(), Failure> {
    for (part, values) in inner {
        let resource = super::table::resource(part.resource);
        for mut value in values {
            let id = value.remove(resource.key).and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default();
            let found = store.find_mut(part.resource, scope, &id);
            let item =
                found.ok_or_else(|| Failure::bad_request(format!("body.{}: '{id}' names none of the entries there are", part.field)))?;
            change::replace(&mut item.fields, value);
        }
    }
    Ok(())
}

fn delete(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let id = canonical(&find(call, place)?.id);
    call.cloud.generic_mut().remove(place.at, &place.scope, |item| canonical(&item.id) == id);
    Ok(answer::document(call, place, &Map::new()))
}

fn remove_many(call: &Call<'_>, place: &Place) -> Result<Reply, Failure> {
    let fields = check::fields(call);
    let named: Vec<String> = fields.values().filter_map(Value::as_array).flatten().filter_map(Value::as_str).map(canonical).collect();
    let mut store = call.cloud.generic_mut();
    if let Some(strange) = named.iter().find(|id| store.find(place.at, &place.scope, id).is_none()) {
        return Err(Failure::not_found(format!("'{strange}' could not be found.")));
    }
    store.remove(place.at, &place.scope, |item| named.contains(&canonical(&item.id)));
    drop(store);
    Ok(answer::document(call, place, &Map::new()))
}

fn clear(call: &Call<'_>, place: &Place, role: Role) -> Reply {
    let is_active = |item: &Item| item.fields.get("active").and_then(Value::as_bool) != Some(false);
    call.cloud.generic_mut().remove(place.at, &place.scope, |item| role == Role::Clear || !is_active(item));
    answer::document(call, place, &Map::new())
}

/// The schema that one item of a bulk request follows.
fn bulk_item(operation: &Operation) -> Option<Type> {
    let schema = |kind: &Type| if let Type::Ref(name) = kind { find_schema(operation.area, name) } else { None };
    let list = schema(&operation.body?.kind)?.fields.iter().find(|field| field.name == "items")?;
    let Type::List(entry) = list.kind else { return None };
    schema(entry)?.fields.iter().find(|field| field.name == "item").map(|field| field.kind)
}

/// Contact Center's bulk form: each entry is saved or deleted for itself and has a status for itself.
fn bulk(call: &Call<'_>, place: &Place) -> Reply {
    let body = check::fields(call);
    let kind = bulk_item(call.operation);
    let mut outcomes = Vec::new();
    for entry in body.get("items").and_then(Value::as_array).into_iter().flatten() {
        let identifier = entry.get("itemIdentifier").cloned().unwrap_or(Value::Null);
        let is_delete = entry.get("requestAction").and_then(Value::as_str).is_some_and(|action| action.eq_ignore_ascii_case("delete"));
        let item = entry.get("item").and_then(Value::as_object).cloned().unwrap_or_default();
        let id = item.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_known = !id.is_empty() && call.cloud.generic().find(place.at, &place.scope, &id).is_some();
        let (action, outcome) = if is_delete {
            ("DELETE", if is_known { Ok(204) } else { Err(place::missing("id")) })
        } else if is_known {
            ("UPDATE", Ok(200))
        } else {
            let violations = kind.map(|kind| {
                webex_catalogue::validate_value(
                    call.operation.area,
                    &kind,
                    &Value::Object(item.clone()),
                    webex_catalogue::Mode::LenientRequest,
                    "item",
                )
            });
            match violations.unwrap_or_default().first() {
                Some(violation) => ("CREATE", Err(Failure::bad_request(violation.to_string()))),
                None => ("CREATE", make(call, place, item.clone()).map(|_| 201)),
            }
        };
        match (action, &outcome) {
            ("DELETE", Ok(_)) => {
                call.cloud.generic_mut().remove(place.at, &place.scope, |known| known.id == id);
            }
            ("UPDATE", Ok(_)) => {
                if let Some(known) = call.cloud.generic_mut().find_mut(place.at, &place.scope, &id) {
                    let mut sent = item;
                    sent.remove(place.resource().key);
                    change::replace(&mut known.fields, sent);
                }
            }
            _ => {}
        }
        let status = outcome.as_ref().map_or_else(|failure| failure.status.as_u16(), |status| *status);
        outcomes.push(json!({ "itemIdentifier": identifier, "status": status, "operationType": action }));
    }
    let fields = [("items".to_owned(), Value::Array(outcomes))].into_iter().collect();
    let mut reply = answer::document(call, place, &fields);
    if call.operation.response.schema.is_some() {
        reply.status = StatusCode::MULTI_STATUS;
    }
    reply
}
