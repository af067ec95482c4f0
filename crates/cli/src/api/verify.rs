//! `--verify`: reads before and after a change, shows what changed, and fails when the state is not what was sent.

use std::io::Write as _;

use serde_json::Value;
use webex::{Client, Method, Request};
use webex_catalogue::{Area, Match, Operation, Type, find_schema, match_path};

use super::call::{Call, send};
use super::command::Common;
use super::{find, say};
use crate::exit::{Exit, Failure};
use crate::{explain, output};

/// Fields that Webex never gives back.
const NEVER_SHOWN: [&str; 6] = ["password", "passcode", "pin", "secret", "token", "clientSecret"];

pub(crate) async fn perform(client: &Client, call: &Call, request: Request, common: &Common) -> Result<Exit, Failure> {
    let operation = call.operation;
    let name = find::words_of(operation);
    if request.method == Method::Get {
        return Err(Failure::usage(format!("{name} changes nothing, so --verify has nothing to do")));
    }
    let readable = read_request(&request);
    let before = match (&readable, request.method) {
        (Some(read), Method::Put | Method::Patch) => read_state(client, read).await?,
        _ => None,
    };
    let method = request.method;
    let host = request.host;
    let path = request.path.clone();
    let answer = send(client, request).await.map_err(|error| explain::explain(&error, Some(operation)))?;
    let said = answer.json()?;
    let read = match method {
        Method::Post => said.as_ref().and_then(output::id_of).and_then(|id| {
            let path = format!("{}/{}", path.trim_end_matches('/'), webex_core::percent_encode(&id));
            read_at(host, path)
        }),
        _ => readable,
    };
    let Some(read) = read else {
        say(&format!("done: {name} (status {}); there is no operation that reads it back, so nothing was verified", answer.status));
        return print(said.as_ref(), common);
    };
    let after = read_state(client, &read).await?;
    let exit = match (method, after) {
        (Method::Delete, None) => {
            say(&format!("verified: {name}; it is gone"));
            Exit::Success
        }
        (Method::Delete, Some(_)) => {
            say(&format!("not verified: {name} answered {}, but it is still there", answer.status));
            Exit::Differs
        }
        (_, None) => {
            say(&format!("not verified: {name} answered {}, but there is nothing to read", answer.status));
            Exit::Differs
        }
        (_, Some(after)) => report(&name, call.body.as_ref(), before.as_ref(), &after)?,
    };
    print(said.as_ref(), common)?;
    Ok(exit)
}

fn print(said: Option<&Value>, common: &Common) -> Result<Exit, Failure> {
    if let Some(value) = said {
        let wanted = output::Wanted::from_options(common);
        output::Printer::new(std::io::stdout().lock(), wanted)?.single(value.clone())?;
    }
    Ok(Exit::Success)
}

/// The state that this change would replace, without what the change cannot hold.
pub(crate) async fn present_state(client: &Client, call: &Call) -> Result<Value, Failure> {
    let name = find::words_of(call.operation);
    let kind = call.operation.body.filter(|_| call.operation.method == Method::Put).map(|body| body.kind);
    let kind = kind.ok_or_else(|| Failure::usage(format!("{name} replaces nothing, so --merge has nothing to begin with")))?;
    let mut whole = call.clone();
    // Only path and organisation matter here; the body comes later.
    whole.body = Some(Value::Object(serde_json::Map::new()));
    whole.mode = webex_catalogue::Mode::Response;
    let read = read_request(&whole.request()?);
    let read = read
        .ok_or_else(|| Failure::usage(format!("{name}: there is no operation that reads the present state, so --merge cannot be used")))?;
    let state = read_state(client, &read).await?;
    let mut state = state.ok_or_else(|| Failure::new(Exit::NotFound, format!("{name}: there is nothing yet to begin with")))?;
    keep_known(call.operation.area, &kind, &mut state);
    Ok(state)
}

/// Takes away what the type does not name, and what Webex alone sets.
fn keep_known(area: Area, kind: &Type, value: &mut Value) {
    match (kind, value) {
        (Type::Ref(name), Value::Object(map)) => {
            let fields = find_schema(area, name).map_or(&[][..], |schema| schema.fields);
            if fields.is_empty() {
                return;
            }
            map.retain(|key, _| fields.iter().any(|field| field.is_named(key) && !field.is_read_only()));
            for (key, inner) in map {
                if let Some(field) = fields.iter().find(|field| field.is_named(key)) {
                    keep_known(area, &field.kind, inner);
                }
            }
        }
        (Type::List(inner), Value::Array(list)) => list.iter_mut().for_each(|value| keep_known(area, inner, value)),
        (Type::Map(inner), Value::Object(map)) => map.values_mut().for_each(|value| keep_known(area, inner, value)),
        _ => {}
    }
}

/// The request that reads what this one writes, if the catalogue has one.
fn read_request(request: &Request) -> Option<Request> {
    read_at(request.host, request.path.clone()).map(|mut read| {
        read.query = request.query.iter().filter(|(name, _)| name == "orgId").cloned().collect();
        read
    })
}

fn read_at(host: webex::Host, path: String) -> Option<Request> {
    match match_path(host, Method::Get, &path) {
        Match::Found(Operation { id, .. }, _) => Some(Request::new(id, host, Method::Get, path)),
        _ => None,
    }
}

async fn read_state(client: &Client, read: &Request) -> Result<Option<Value>, Failure> {
    match send(client, read.clone()).await {
        Ok(answer) => answer.json(),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(explain::explain(&error, None).with_advice("this was the reading back; the change itself was sent")),
    }
}

/// What changed, and whether it is what was sent.
fn report(name: &str, sent: Option<&Value>, before: Option<&Value>, after: &Value) -> Result<Exit, Failure> {
    let mut err = std::io::stderr();
    for (place, old, new) in before.map(|before| differences(before, after)).unwrap_or_default() {
        writeln!(err, "  {place}: {} → {}", shown(&place, old.as_ref()), shown(&place, new.as_ref()))?;
    }
    let mut wrong = Vec::new();
    if let Some(sent) = sent {
        missing(sent, after, "", &mut wrong);
    }
    if wrong.is_empty() {
        say(&format!("verified: {name}; the state is what was sent"));
        return Ok(Exit::Success);
    }
    say(&format!("not verified: {name}; the state differs from what was sent"));
    for (place, sent, found) in wrong {
        writeln!(err, "  {place}: sent {}, found {}", shown(&place, Some(&sent)), shown(&place, found.as_ref()))?;
    }
    Ok(Exit::Differs)
}

fn shown(place: &str, value: Option<&Value>) -> String {
    if is_never_shown(place) {
        return "***".to_owned();
    }
    value.map_or_else(|| "nothing".to_owned(), ToString::to_string)
}

fn is_never_shown(place: &str) -> bool {
    let last = place.rsplit('.').next().unwrap_or_default();
    NEVER_SHOWN.iter().any(|name| last.eq_ignore_ascii_case(name))
}

type Difference = (String, Option<Value>, Option<Value>);

/// Every place where two states differ.
fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    fn walk(before: Option<&Value>, after: Option<&Value>, place: &str, found: &mut Vec<Difference>) {
        match (before, after) {
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                let later = new.keys().filter(|key| !old.contains_key(*key));
                for key in old.keys().chain(later) {
                    walk(old.get(key), new.get(key), &join(place, key), found);
                }
            }
            (old, new) if old == new => {}
            (old, new) => found.push((place.to_owned(), old.cloned(), new.cloned())),
        }
    }
    let mut found = Vec::new();
    walk(Some(before), Some(after), "", &mut found);
    found
}

/// Whether something that was sent is not there.
pub(crate) fn differs(sent: &Value, after: &Value) -> bool {
    let mut found = Vec::new();
    missing(sent, after, "", &mut found);
    !found.is_empty()
}

/// Everything that was sent and is not there. Lists must be equal; objects may hold more.
fn missing(sent: &Value, after: &Value, place: &str, found: &mut Vec<(String, Value, Option<Value>)>) {
    match (sent, after) {
        (Value::Object(sent), Value::Object(after)) => {
            for (key, value) in sent {
                let place = join(place, key);
                match after.get(key) {
                    _ if is_never_shown(&place) => {}
                    Some(there) => missing(value, there, &place, found),
                    None if value.is_null() => {}
                    None => found.push((place, value.clone(), None)),
                }
            }
        }
        (Value::Array(sent), Value::Array(after)) if sent.len() == after.len() => {
            for (i, (value, there)) in sent.iter().zip(after).enumerate() {
                missing(value, there, &join(place, &i.to_string()), found);
            }
        }
        (sent, after) if sent == after => {}
        (sent, after) => found.push((place.to_owned(), sent.clone(), Some(after.clone()))),
    }
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_sent_must_be_there_and_more_may_be() {
        let after = json!({"name": "new", "id": "1", "list": [{"a": 1, "b": 2}], "deep": {"x": true}});
        let mut found = Vec::new();
        missing(&json!({"name": "new", "list": [{"a": 1}], "deep": {"x": true}, "password": "p", "gone": null}), &after, "", &mut found);
        assert_eq!(found, []);
        missing(&json!({"name": "old", "deep": {"y": 1}, "list": []}), &after, "", &mut found);
        let places: Vec<&str> = found.iter().map(|(place, ..)| place.as_str()).collect();
        assert_eq!(places, ["name", "deep.y", "list"]);
    }

    #[test]
    fn differences_name_their_place_and_hide_secrets() {
        let found = differences(&json!({"a": {"b": 1, "c": 2}, "pin": 1}), &json!({"a": {"b": 1, "c": 3}, "new": [], "pin": 2}));
        let places: Vec<&str> = found.iter().map(|(place, ..)| place.as_str()).collect();
        assert_eq!(places, ["a.c", "pin", "new"]);
        assert_eq!(shown("line.pin", Some(&json!(1234))), "***");
    }
}
