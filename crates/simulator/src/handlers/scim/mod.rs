//! SCIM 2.0: users and groups under their uuids. They are the people of `/people` and the groups of `/groups`; fields those do not know are
//! kept beside them.

mod bulk;
mod filter;
mod groups;
mod patch;
mod users;

use serde_json::{Map, Value, json};

use super::Route;
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;

/// What these files serve.
pub const ROUTES: &[&[Route]] = &[bulk::ROUTES, groups::ROUTES, users::ROUTES];

/// Most things on a page, and how many without a word.
const PAGE: (usize, usize) = (1000, 100);

fn uuid(key: Key) -> String {
    uuid::Uuid::from_u128(key.0).to_string()
}

/// A key as SCIM names it, or as the rest of Webex does.
fn key_of(text: &str, kind: Kind) -> Option<Key> {
    let plain = uuid::Uuid::parse_str(text).ok().map(|uuid| Key(uuid.as_u128()));
    plain.or_else(|| WebexId::parse_kind(text, kind))
}

/// Refuses those who are no administrators, and other organisations.
fn check(call: &Call<'_>, world: &World) -> Result<(), Failure> {
    if !call.is_admin() {
        return Err(Failure::forbidden("Only an administrator of the organization may do this."));
    }
    if key_of(call.param("orgId"), Kind::Organization) == Some(world.org) {
        return Ok(());
    }
    Err(Failure::forbidden("orgId: the token does not belong to an administrator of this organization"))
}

/// `meta` of a thing.
fn meta(call: &Call<'_>, world: &World, kind: &str, key: Key, times_ms: (i64, i64)) -> Value {
    json!({
        "resourceType": kind, "created": crate::clock::iso(times_ms.0),
        "lastModified": crate::clock::iso(times_ms.1), "version": format!("W/\"{}\"", times_ms.1),
        "location": format!("{}/identity/scim/{}/v2/{kind}s/{}", call.origin, uuid(world.org), uuid(key))
    })
}

/// Keeps the attributes that are wanted; `id` and `schemas` always stay.
fn select(call: &Call<'_>, value: &mut Value) {
    let names = |name: &str| -> Vec<String> { call.query.all(name).map(str::to_ascii_lowercase).collect() };
    let (wanted, unwanted) = (names("attributes"), names("excludedAttributes"));
    let Some(map) = value.as_object_mut() else { return };
    map.retain(|name, _| {
        let name = name.to_ascii_lowercase();
        if name == "id" || name == "schemas" {
            return true;
        }
        let is_in = |list: &[String]| {
            list.iter().any(|one| *one == name || one.starts_with(&format!("{name}.")) || one.starts_with(&format!("{name}:")))
        };
        (wanted.is_empty() || is_in(&wanted)) && !unwanted.contains(&name)
    });
}

/// A page of a SCIM list: filtered, sorted, cut.
fn listing(call: &Call<'_>, mut found: Vec<Value>) -> Result<Reply, Failure> {
    let number = |name: &str, default: usize| {
        let Some(text) = call.query.find(name) else { return Ok(default) };
        text.parse::<usize>().map_err(|_| Failure::bad_request(format!("{name}: '{text}' is not a whole number")))
    };
    let (start, count) = (number("startIndex", 1)?.max(1), number("count", PAGE.1)?.min(PAGE.0));
    if let Some(text) = call.query.find("filter") {
        let filter = filter::Filter::parse(text).map_err(|why| Failure::bad_request(format!("filter: {why}")))?;
        found.retain(|one| filter.admits(one));
    }
    if let Some(name) = call.query.find("sortBy") {
        found.sort_by_key(|one| filter::values(one, name).first().copied().map(filter::plain));
        if call.query.find("sortOrder").is_some_and(|order| order.eq_ignore_ascii_case("descending")) {
            found.reverse();
        }
    }
    let all = found.len();
    let mut page: Vec<Value> = found.into_iter().skip(start - 1).take(count).collect();
    for one in &mut page {
        select(call, one);
    }
    let mut answer = Map::new();
    answer.insert("schemas".to_owned(), json!(["urn:ietf:params:scim:api:messages:2.0:ListResponse"]));
    answer.insert("totalResults".to_owned(), json!(all));
    answer.insert("itemsPerPage".to_owned(), json!(page.len()));
    answer.insert("startIndex".to_owned(), json!(start));
    answer.insert("Resources".to_owned(), Value::Array(page));
    Ok(Reply::json(&answer))
}
