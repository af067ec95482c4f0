//! What the nouns of calling share.

use http::StatusCode;
use serde_json::{Map, Value, json};
use webex_catalogue::Type;

use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::ids;
use crate::world::calling::inventory::Refusal;
use crate::world::calling::shape::{Gaps, shaped};

/// Most items of a page, and how many come when nobody says.
const PAGE: usize = 2000;

/// A refused line in Webex's form: taken lines conflict, everything else is a bad request.
pub fn refused(refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::NumberTaken(..) | Refusal::ExtensionTaken(..) => Failure::conflict(refusal.to_string()),
        _ => Failure::bad_request(refusal.to_string()),
    }
}

/// The location in the path, when it has calling.
pub fn location(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    let key = call.id("locationId", IdKind::Location)?;
    if world.calling.sites.contains_key(&key) { Ok(key) } else { Err(missing(IdKind::Location)) }
}

/// The id of a location.
pub fn location_id(key: Key) -> String {
    WebexId::new(IdKind::Location, key).to_string()
}

/// The feature a path parameter names; a location in the path must be its own.
pub fn feature<'a>(call: &Call<'_>, world: &'a World, kind: Kind, param: &str) -> Result<&'a Feature, Failure> {
    let here = if call.operation.params.contains(&"locationId") { Some(location(call, world)?) } else { None };
    ids::parse_kind(call.param(param), kind.id_kind())
        .and_then(|key| world.calling.find(kind, key))
        .filter(|feature| here.is_none() || feature.location == here)
        .ok_or_else(|| Failure::not_found(format!("The requested {} could not be found.", kind.noun())))
}

/// The body as an object.
pub fn body(call: &Call<'_>) -> Result<Map<String, Value>, Failure> {
    match call.json()? {
        Value::Object(map) => Ok(map.clone()),
        _ => Err(Failure::bad_request("the body must be a JSON object")),
    }
}

/// The answer of an operation: its own status, and of the value what its schema has.
pub fn answer(call: &Call<'_>, value: Value, gaps: Gaps) -> Reply {
    let facts = &call.operation.response;
    let status = StatusCode::from_u16(facts.status).unwrap_or(StatusCode::OK);
    match facts.schema {
        _ if status == StatusCode::NO_CONTENT => Reply::no_content(),
        None => Reply::with_status(status, &value),
        Some(kind) => Reply::with_status(status, &shaped(call.operation.area, &kind, &value, gaps).unwrap_or(value)),
    }
}

/// The type of one item in the list an operation answers with.
fn item_kind(call: &Call<'_>) -> Option<Type> {
    let Some(Type::Ref(name)) = call.operation.response.schema else { return None };
    let schema = webex_catalogue::find_schema(call.operation.area, name)?;
    match schema.fields.iter().find(|field| field.name == call.operation.items)?.kind {
        Type::List(inner) => Some(*inner),
        _ => None,
    }
}

/// A page of a list by `start` and `max`, each item shaped.
pub fn page(call: &Call<'_>, items: impl IntoIterator<Item = Value>) -> Result<Reply, Failure> {
    let (max, start) = (wanted_max(call, PAGE, PAGE)?, wanted_start(call, "start")?);
    let kind = item_kind(call);
    let area = call.operation.area;
    let mut rest = items.into_iter().skip(start);
    let shown: Vec<Value> =
        rest.by_ref().take(max).map(|item| kind.as_ref().and_then(|kind| shaped(area, kind, &item, Gaps::Left)).unwrap_or(item)).collect();
    let next = rest.next().map(|_| next_link(call, "start", &(start + max).to_string()));
    Ok(Reply::page(write_list(call.operation.items, shown), next))
}

/// Whether a text contains what a query parameter asks for, in any case; a parameter nobody gave asks for nothing.
pub fn asked(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    call.query.find(parameter).is_none_or(|wanted| value.to_lowercase().contains(&wanted.to_lowercase()))
}

/// Whether a value is among those a query parameter lists.
pub fn among(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    let mut wanted = call.query.all(parameter).peekable();
    wanted.peek().is_none() || wanted.any(|one| one == value)
}

/// `{"id": …}` of something made.
pub fn made(call: &Call<'_>, id: &str) -> Reply {
    answer(call, json!({ "id": id, "dialPatternErrors": [] }), Gaps::Left)
}
