//! Names in the place of ids inside bodies: the same things as in paths and queries, in fields that the catalogue knows as texts.

use serde_json::Value;
use webex::{Client, Host, Method};
use webex_catalogue::{Area, Mode, Operation, Type, find_schema};
use webex_core::WebexId;

use super::kinds::{KINDS, Kind};
use super::{Resolver, article, is_uuid, wrong_kind};
use crate::api::Call;
use crate::exit::{Exit, Failure};

/// Fields that may hold the id of several kinds of things; an id passes, and a name is that of the first kind.
const OF_SEVERAL_KINDS: [&str; 2] = ["ownerId", "userId"];
/// Fields of other names that hold the id of a location (reviewed).
const LOCATIONS: [&str; 2] = ["limitToLocationId", "deviceLocationId"];

/// A name in a body.
#[derive(Debug)]
pub(crate) struct Named {
    /// Where, as a JSON pointer.
    pointer: String,
    /// Where, for people: `body.agents.0.locationId`.
    pub(crate) place: String,
    pub(crate) kind: &'static Kind,
    pub(crate) name: String,
}

impl Named {
    /// Puts the id into the place of the name.
    pub(crate) fn put(&self, body: Option<&mut Value>, id: String) {
        if let Some(place) = body.and_then(|body| body.pointer_mut(&self.pointer)) {
            *place = Value::String(id);
        }
    }

    /// The call as far as names within it are looked up: a location of the body narrows like one of the path.
    pub(crate) fn scope(call: &Call) -> Call {
        let mut scope = Call::new(call.operation);
        scope.path.clone_from(&call.path);
        scope.query.clone_from(&call.query);
        if let Some(location) = call.body.as_ref().and_then(|body| body.get("locationId")).and_then(Value::as_str) {
            scope.query.push(("locationId".to_owned(), location.to_owned()));
        }
        scope
    }
}

/// The names in the body of a call, locations first; ids of a wrong kind are refused. `--lenient` leaves bodies as they are.
pub(crate) fn names(call: &Call) -> Result<Vec<Named>, Failure> {
    let operation = call.operation;
    let (Some(body), Some(value)) = (operation.body, &call.body) else { return Ok(Vec::new()) };
    let is_other = operation.host != Host::Api || operation.area == Area::ContactCenter || operation.path.starts_with("/identity/");
    if is_other || call.mode == Mode::LenientRequest {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    walk(operation, &body.kind, value, "", &mut found)?;
    found.sort_by_key(|named| named.kind.name != "location");
    Ok(found)
}

/// Looks up every name in the body of a call.
pub(crate) async fn resolve(call: &mut Call, client: &Client, finder: &mut Resolver) -> Result<(), Failure> {
    for named in names(call)? {
        let id = finder.find_at(client, named.kind, &named.name, &Named::scope(call), &named.place).await?;
        named.put(call.body.as_mut(), id);
    }
    Ok(())
}

fn walk(operation: &Operation, kind: &Type, value: &Value, at: &str, found: &mut Vec<Named>) -> Result<(), Failure> {
    match (kind, value) {
        (Type::Ref(name), Value::Object(map)) => {
            let fields = find_schema(operation.area, name).map_or(&[][..], |schema| schema.fields);
            for (key, inner) in map {
                let Some(field) = fields.iter().find(|field| field.is_named(key)) else { continue };
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                match (&field.kind, inner) {
                    (Type::Text(_) | Type::Any, Value::String(text)) => {
                        if let Some(kind) = kind_of_field(key) {
                            // Within an update an empty text may take something away; a new thing cannot belong to nothing.
                            if text.trim().is_empty() && (operation.method == Method::Post || field.is_required()) {
                                return Err(empty(kind, &at));
                            }
                            found.extend(read(kind, key, text, at)?);
                        }
                    }
                    (Type::List(Type::Text(_) | Type::Any), Value::Array(list)) => {
                        let Some(kind) = kind_of_list(operation, key) else { continue };
                        for (index, text) in list.iter().enumerate().filter_map(|(index, value)| Some((index, value.as_str()?))) {
                            found.extend(read(kind, key, text, format!("{at}/{index}"))?);
                        }
                    }
                    (kind, inner) => walk(operation, kind, inner, &at, found)?,
                }
            }
        }
        (Type::List(inner), Value::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                walk(operation, inner, value, &format!("{at}/{index}"), found)?;
            }
        }
        (Type::OneOf(choices), value) => {
            // One that knows all of the fields, else none: which one is meant is not for us to guess.
            let fits = |choice: &&Type| match (choice, value) {
                (Type::Ref(name), Value::Object(map)) => find_schema(operation.area, name)
                    .is_some_and(|schema| map.keys().all(|key| schema.fields.iter().any(|f| f.is_named(key)))),
                _ => false,
            };
            if let Some(choice) = choices.iter().find(fits) {
                walk(operation, choice, value, at, found)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn kind_of_field(name: &str) -> Option<&'static Kind> {
    let named = |name: &str| KINDS.iter().find(|kind| kind.parameters.contains(&name));
    if LOCATIONS.contains(&name) {
        return named("locationId");
    }
    if name == "organizationId" || name == "orgId" {
        // Partners set these for others; a name would be looked for among all customers.
        return None;
    }
    named(name)
}

/// `locationIds` holds locations; the body of a person has licences and roles.
fn kind_of_list(operation: &Operation, name: &str) -> Option<&'static Kind> {
    if operation.path.starts_with("/people") && matches!(name, "licenses" | "roles") {
        return KINDS.iter().find(|kind| kind.after.contains(&name));
    }
    name.strip_suffix('s').filter(|single| single.ends_with("Id")).and_then(kind_of_field)
}

fn empty(kind: &Kind, pointer: &str) -> Failure {
    let place = format!("body{}", pointer.replace('/', "."));
    Failure::new(
        Exit::Refused,
        format!("the value of {place} is empty; it wants the id or name of {}; nothing was sent", article(kind.name)),
    )
    .with_advice(format!("`cordboard api {}` lists them; or leave the field away", kind.example))
}

fn read(kind: &'static Kind, key: &str, text: &str, pointer: String) -> Result<Option<Named>, Failure> {
    let place = format!("body{}", pointer.replace('/', "."));
    let text = text.trim();
    // An empty text that may stand there is no name.
    if text.is_empty() || is_uuid(text) || kind.literals.contains(&text) {
        return Ok(None);
    }
    if let Ok(id) = WebexId::parse(text) {
        let may_be_other = OF_SEVERAL_KINDS.contains(&key);
        return if may_be_other { Ok(None) } else { wrong_kind(kind, &id, &place).map_or(Ok(None), Err) };
    }
    Ok(Some(Named { pointer, place, kind, name: text.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use webex_catalogue::find_operation;

    fn call(id: &str, body: Value) -> Call {
        Call { body: Some(body), ..Call::new(find_operation(id).expect("an operation")) }
    }

    fn found(id: &str, body: Value) -> Vec<String> {
        let names = names(&call(id, body)).expect("names");
        names.iter().map(|named| format!("{}={} ({})", named.place, named.name, named.kind.name)).collect()
    }

    #[test]
    fn names_stand_where_the_catalogue_has_ids() {
        assert_eq!(
            found("people-create-a-person", json!({"locationId": "Paris", "displayName": "x"})),
            ["body.locationId=Paris (location)"]
        );
        let licences = found("people-create-a-person", json!({"licenses": ["Webex Calling", WebexId::new("LICENSE", "1").encode()]}));
        assert_eq!(licences, ["body.licenses.0=Webex Calling (licence)"]);
        assert_eq!(found("create-a-message", json!({"roomId": "Drill", "text": "personId"})), ["body.roomId=Drill (room)"]);
        let uuid = "f5b36187-c8dd-4727-8b2f-f9c447f29046";
        assert!(found("people-create-a-person", json!({"locationId": uuid, "department": "Paris"})).is_empty());
        // What a command of a device takes is the device's business.
        assert!(found("execute-command", json!({"deviceId": uuid, "arguments": {"locationId": "Paris"}})).is_empty());
    }

    #[test]
    fn an_id_of_another_kind_is_refused_and_lenient_bodies_are_left_alone() {
        let room = WebexId::new("ROOM", "1234").encode();
        let failure = names(&call("people-create-a-person", json!({"locationId": room}))).expect_err("a room");
        let text = failure.to_string();
        assert!(text.contains("body.locationId wants a location, but this is the id of a room"), "{text}");
        let mut lenient = call("people-create-a-person", json!({"locationId": "Paris"}));
        lenient.mode = Mode::LenientRequest;
        assert!(names(&lenient).expect("none").is_empty());
    }

    #[test]
    fn an_empty_id_is_refused_before_anything_is_sent() {
        for (id, body) in [
            ("create-a-message", json!({"roomId": "", "text": "hi"})),
            ("create-a-message", json!({"roomId": " ", "text": "hi"})),
            ("people-create-a-person", json!({"emails": ["a@x.org"], "locationId": ""})),
        ] {
            let failure = names(&call(id, body)).expect_err(id);
            assert!(failure.exit == Exit::Refused && failure.to_string().contains("is empty; it wants the id or name of a"), "{failure}");
        }
        assert!(found("update-a-person", json!({"displayName": "x", "locationId": ""})).is_empty(), "what may be taken away");
    }

    #[test]
    fn the_id_takes_the_place_of_the_name() {
        let mut made = call("people-create-a-person", json!({"licenses": ["A", "B"], "locationId": "Paris"}));
        let names = names(&made).expect("names");
        assert_eq!(names[0].kind.name, "location", "locations come first");
        for (named, id) in names.iter().zip(["1", "2", "3"]) {
            named.put(made.body.as_mut(), id.to_owned());
        }
        assert_eq!(made.body, Some(json!({"licenses": ["2", "3"], "locationId": "1"})));
        assert_eq!(Named::scope(&made).query, [("locationId".to_owned(), "1".to_owned())]);
    }
}
