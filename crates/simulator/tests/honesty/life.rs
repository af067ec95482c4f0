//! The life of one thing, from its making to its end, with the mistakes a client can make on the way.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Map, Value, json};
use webex_catalogue::{Field, Format, Mode, Operation, Type, find_schema, sample};
use webex_core::Method;

use crate::bodies;
use crate::common::{Answer, Sim, send};
use crate::family::{Family, body_fields};
use crate::place::Places;

/// Answers `Err` with what is wrong.
type Outcome<T = ()> = Result<T, String>;

/// A number that was not given before.
pub fn next_number() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    COUNT.fetch_add(1, Ordering::Relaxed)
}

/// A body with every field, names that no other thing has, and no ids of things that do not exist.
pub fn body(operation: &Operation) -> Value {
    let n = next_number();
    let kind = operation.body.expect("a body").kind;
    let mut value = sample(operation.area, &kind, 9);
    if let Value::Object(map) = &mut value {
        for field in body_fields(operation) {
            match field.kind {
                Type::Text(Format::Plain) => {
                    map.insert(field.name.to_owned(), format!("{} {n}", field.name).into());
                }
                // Lists of objects may be collections of their own, which have their own turn.
                Type::List(Type::Ref(_)) if !field.is_required() => {
                    map.remove(field.name);
                }
                _ => {}
            }
        }
    }
    value
}

/// A request with a JSON body.
pub fn write(sim: &Sim, operation: &Operation, path: &str, body: &Value) -> reqwest::RequestBuilder {
    let request = sim.request(operation.method.as_str(), &with_query(operation, &at(sim, operation, path), body));
    match operation.body.map(|body| body.content_type) {
        Some("multipart/form-data") => request.header("content-type", "multipart/form-data; boundary=cut").body(form(body)),
        Some(json) => request.header("content-type", json).body(body.to_string()),
        None => request,
    }
}

/// A body as a form with one file.
fn form(body: &Value) -> String {
    let mut out = String::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        out += &["--cut\r\ncontent-disposition: form-data; name=\"", name, "\"\r\n\r\n", &value, "\r\n"].concat();
    }
    out.push_str("--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"tone.wav\"\r\ncontent-type: audio/wav\r\n\r\nRIFF\r\n--cut--\r\n");
    out
}

/// The address of a path on its host.
fn at(sim: &Sim, operation: &Operation, path: &str) -> String {
    if operation.host == webex_core::Host::Api {
        path.to_owned()
    } else {
        format!("{}{path}", sim.credentials.base_url.trim_end_matches("/v1"))
    }
}

async fn get(sim: &Sim, operation: &Operation, path: &str) -> Answer {
    get_of(sim, operation, path, &Value::Null).await
}

/// Reads with query parameters from what was sent.
async fn get_of(sim: &Sim, operation: &Operation, path: &str, sent: &Value) -> Answer {
    send(sim.request("GET", &with_query(operation, &at(sim, operation, path), sent))).await
}

/// Query parameters that must be given.
fn with_query(operation: &Operation, path: &str, sent: &Value) -> String {
    // A list without its room or team is another list.
    let is_place = |name: &str| operation.method == Method::Get && matches!(name, "roomId" | "teamId") && sent.get(name).is_some();
    let needed = operation.query.iter().filter(|parameter| parameter.is_required() || is_place(parameter.name));
    let pairs: Vec<String> = needed
        .map(|parameter| {
            if let Some(value) = sent.get(parameter.name).and_then(Value::as_str) {
                return format!("{}={}", parameter.name, webex_core::percent_encode(value));
            }
            let value = match parameter.kind {
                Type::Enum(values) | Type::OpenEnum(values) => values[0].to_owned(),
                Type::Integer | Type::Number => "1".to_owned(),
                Type::Boolean => "true".to_owned(),
                _ => "text".to_owned(),
            };
            format!("{}={value}", parameter.name)
        })
        .collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

fn check_schema(operation: &Operation, answer: &Answer) -> Outcome {
    let Some(_) = operation.response.schema.filter(|_| !answer.text.is_empty()) else { return Ok(()) };
    let value: Value = serde_json::from_str(&answer.text).map_err(|error| format!("{}: {error}", operation.id))?;
    let violations = operation.validate_response(&value, Mode::StrictResponse);
    match violations.first() {
        None => Ok(()),
        Some(violation) => Err(format!("{}: {violation} and {} more", operation.id, violations.len() - 1)),
    }
}

fn expect(what: &str, answer: &Answer, status: u16) -> Outcome {
    if answer.status == status { Ok(()) } else { Err(format!("{what}: {status} expected, got {} {}", answer.status, answer.text)) }
}

/// The id in an answer: where it holds the thing itself, or in the list.
pub async fn made_id(sim: &Sim, create: &Operation, path: &str, answer: &Answer) -> Option<String> {
    let own = |value: &Value| {
        let map = value.as_object()?;
        let field = ["id", "contactId", "code", "key"].into_iter().find_map(|name| map.get(name));
        let field = field.or_else(|| map.iter().find(|(name, _)| name.ends_with("Id") && !name.starts_with("org")).map(|(_, value)| value));
        field?.as_str().filter(|id| !id.is_empty()).map(str::to_owned)
    };
    let value: Value = serde_json::from_str(&answer.text).unwrap_or_default();
    let inner = ["data", "items", "item"].into_iter().find_map(|name| value.get(name)).cloned().unwrap_or_default();
    let inner = inner.get(0).cloned().unwrap_or(inner);
    if let Some(id) = own(&value).or_else(|| own(&inner)) {
        return Some(id);
    }
    let list = webex_catalogue::all().iter().find(|o| o.method == Method::Get && o.path == create.path && o.host == create.host)?;
    let listed = get(sim, list, path).await;
    let listed: Value = serde_json::from_str(&listed.text).ok()?;
    listed.get(if list.items.is_empty() { "items" } else { list.items }).unwrap_or(&listed).as_array()?.last().and_then(own)
}

/// Another value of the same type.
fn other(kind: &Type, value: &Value) -> Option<Value> {
    match kind {
        Type::Boolean => Some(json!(!value.as_bool()?)),
        Type::Text(Format::Plain) => Some(json!(format!("{} changed", value.as_str()?))),
        Type::Enum(values) => values.last().map(|last| json!(last)),
        Type::Integer => Some(json!(11)),
        _ => None,
    }
}

fn shown<'a>(operation: &Operation, value: &'a Value) -> &'a Value {
    let is_wrapped = |name: &&str| value.get(name).is_some_and(Value::is_object);
    let name = ["data", "item"].into_iter().find(is_wrapped).filter(|_| {
        matches!(operation.response.schema, Some(Type::Ref(name)) if find_schema(operation.area, name).is_some_and(|s| s.fields.len() <= 3))
    });
    name.map_or(value, |name| &value[name])
}

/// Fields of a body that the reading operation shows with the same type.
fn common_fields(write: &Operation, read: &Operation) -> Vec<&'static Field> {
    let Some(Type::Ref(name)) = read.response.schema else { return Vec::new() };
    let Some(schema) = find_schema(read.area, name) else { return Vec::new() };
    let is_shown = |field: &&Field| schema.fields.iter().any(|other| other.name == field.name && other.kind == field.kind);
    let is_simple = |field: &&Field| matches!(field.kind, Type::Boolean | Type::Text(Format::Plain) | Type::Enum(_) | Type::Integer);
    body_fields(write).iter().filter(is_shown).filter(is_simple).filter(|field| !field.is_read_only() && field.name != "id").collect()
}

fn check_shown(what: &str, fields: &[&Field], sent: &Value, answer: &Answer, read: &Operation) -> Outcome {
    let value = answer.json();
    let value = shown(read, &value);
    for field in fields.iter().filter(|field| sent.get(field.name).is_some()) {
        if value[field.name] != sent[field.name] {
            return Err(format!("{what}: {} is {}, sent was {}", field.name, value[field.name], sent[field.name]));
        }
    }
    Ok(())
}

/// The mistakes: wrong type, unknown field, missing scope.
async fn mistakes(sim: &Sim, operation: &Operation, path: &str, sent: &Value) -> Outcome {
    let mut unknown = sent.clone();
    unknown["noSuchField"] = json!(1);
    let answer = send(write(sim, operation, path, &unknown)).await;
    expect("unknown field", &answer, 400)?;
    if !answer.error(400).contains("noSuchField") {
        return Err(format!("unknown field: not named in {}", answer.text));
    }
    if let Some(field) = body_fields(operation).iter().find(|field| !matches!(field.kind, Type::Any | Type::OneOf(_))) {
        let mut wrong = sent.clone();
        wrong[field.name] = if matches!(field.kind, Type::List(_)) { json!("text") } else { json!([[]]) };
        let answer = send(write(sim, operation, path, &wrong)).await;
        expect("wrong type", &answer, 400)?;
        if !answer.error(400).contains(field.name) {
            return Err(format!("wrong type: {} is not named in {}", field.name, answer.text));
        }
    }
    if !operation.scopes.is_empty() {
        let request = sim.client.request(operation.method.as_str().parse().expect("a method"), sim.url(&at(sim, operation, path)));
        let request = request.bearer_auth(&sim.credentials.limited_token).header("content-type", "application/json");
        let answer = send(request.body(sent.to_string())).await;
        // The limited token holds this scope only.
        let holds = operation.scopes.contains(&"spark:people_read");
        expect("missing scope", &answer, if holds { answer.status } else { 403 })?;
    }
    Ok(())
}

/// One thing from its making to its end; tells whether there is a place for it.
pub async fn live(sim: &Sim, places: &Places, family: &Family) -> Outcome<bool> {
    let write_op = family.write;
    let Some(path) = places.path(sim, write_op.path, write_op).await else { return Ok(false) };
    if write_op.method == Method::Post { item(sim, places, family, &path).await } else { document(sim, places, family, &path).await }?;
    Ok(true)
}

fn is_by_hand(operation: &Operation) -> bool {
    simulator::class(operation.id) == simulator::Class::HandWritten
}

async fn item(sim: &Sim, places: &Places, family: &Family, path: &str) -> Outcome {
    let write_op = family.write;
    let sent = bodies::body(sim, places, write_op).await;
    mistakes(sim, write_op, path, &sent).await?;
    let answer = send(write(sim, write_op, path, &sent)).await;
    expect("create", &answer, write_op.response.status)?;
    check_schema(write_op, &answer)?;
    if answer.text.is_empty() && family.list.is_none() {
        // Nobody published the answer, so no client can know the id from it.
        return Ok(());
    }
    let id = made_id(sim, write_op, path, &answer).await.ok_or_else(|| format!("create: no id in {}", answer.text))?;
    let read = family.read.expect("a family has a reading operation");
    let own = format!("{path}/{}", webex_core::percent_encode(&id));
    if let Some(list) = family.list {
        let answer = get_of(sim, list, path, &sent).await;
        expect("list", &answer, 200)?;
        check_schema(list, &answer)?;
        if !answer.text.contains(&id) {
            return Err(format!("list: {id} is not in {}", answer.text));
        }
    }
    let answer = get(sim, read, &own).await;
    expect("detail", &answer, 200)?;
    check_schema(read, &answer)?;
    check_shown("detail", &common_fields(write_op, read), &sent, &answer, read)?;
    if let Some(update) = family.update {
        let mut changed = if is_by_hand(update) { bodies::changed(sim, places, update, &sent).await } else { body(update) };
        let needs_id = body_fields(update).iter().any(|field| field.name == "id" && field.is_required());
        if let Value::Object(map) = &mut changed {
            map.remove("id");
            if needs_id {
                map.insert("id".to_owned(), json!(id));
            }
        }
        mistakes(sim, update, &own, &changed).await.map_err(|problem| format!("update: {problem}"))?;
        let answer = send(write(sim, update, &own, &changed)).await;
        expect("update", &answer, update.response.status)?;
        check_schema(update, &answer)?;
        let answer = get(sim, read, &own).await;
        expect("detail after update", &answer, 200)?;
        check_schema(read, &answer)?;
        check_shown("detail after update", &common_fields(update, read), &changed, &answer, read)?;
    }
    if let Some(delete) = family.delete {
        let answer = send(sim.request("DELETE", &with_query(delete, &at(sim, delete, &own), &sent))).await;
        expect("delete", &answer, delete.response.status)?;
        expect("detail after delete", &get(sim, read, &own).await, 404)?;
        expect("second delete", &send(sim.request("DELETE", &with_query(delete, &at(sim, delete, &own), &sent))).await, 404)?;
    }
    Ok(())
}

async fn document(sim: &Sim, places: &Places, family: &Family, path: &str) -> Outcome {
    let sent = bodies::body(sim, places, family.write).await;
    mistakes(sim, family.write, path, &sent).await?;
    let (write_op, read) = (family.write, family.read.expect("a family has a reading operation"));
    let before = get(sim, read, path).await;
    expect("read", &before, 200)?;
    check_schema(read, &before)?;
    let again = get(sim, read, path).await;
    if again.text != before.text {
        return Err("read: two reads differ".to_owned());
    }
    // Every field of the schema stands in the document from the start.
    if let Some(Type::Ref(name)) = read.response.schema.filter(|_| !is_by_hand(read)) {
        let document = before.json();
        let fields = find_schema(read.area, name).map_or(&[][..], |schema| schema.fields);
        if let Some(field) = fields.iter().find(|field| !field.name.ends_with('*') && document.get(field.name).is_none()) {
            return Err(format!("read: {} is not there", field.name));
        }
    }
    let fields = common_fields(write_op, read);
    let mut changed = Map::new();
    if is_by_hand(write_op) {
        // Switches go the other way; other values are tied to what there is.
        changed.extend(sent.as_object().cloned().unwrap_or_default());
        let is = before.json();
        let switches = fields.iter().filter(|field| matches!(field.kind, Type::Boolean) && is[field.name].is_boolean());
        changed.extend(switches.map(|field| (field.name.to_owned(), json!(is[field.name] == false))));
    }
    for field in body_fields(write_op).iter().filter(|_| !is_by_hand(write_op)) {
        let value = sent[field.name].clone();
        let is_common = fields.iter().any(|common| common.name == field.name);
        let value = if is_common { other(&field.kind, &value).unwrap_or(value) } else { value };
        if is_common || field.is_required() {
            changed.insert(field.name.to_owned(), value);
        }
    }
    let changed = Value::Object(changed);
    let answer = send(write(sim, write_op, path, &changed)).await;
    expect("write", &answer, write_op.response.status)?;
    let after = get(sim, read, path).await;
    expect("read after write", &after, 200)?;
    check_schema(read, &after)?;
    check_shown("read after write", &fields, &changed, &after, read)
}

/// Reads one thing; tells whether it exists.
pub async fn read(sim: &Sim, places: &Places, operation: &Operation) -> Outcome<bool> {
    let Some(path) = places.path(sim, operation.path, operation).await else { return Ok(false) };
    let answer = get(sim, operation, &path).await;
    match answer.status {
        200 => check_schema(operation, &answer).map(|()| true),
        // A thing that nothing makes does not exist, a parameter may need a better value than this test has.
        400 | 403 | 404 => Ok(false),
        other => Err(format!("{other} {}", answer.text)),
    }
}
