//! `--verify`: reads before and after a change, shows what changed, and fails when the state is not what was sent.

use std::io::Write as _;

use serde_json::Value;
use webex::{Client, Method, Request, mask};
use webex_catalogue::{Area, Match, Operation, Type, find_operation, find_schema, match_path};

use super::call::{Call, send};
use super::command::Common;
use super::parameters::{Place, of as parameters_of};
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
        (Some(read), Method::Put | Method::Patch) => {
            read_state(client, read, "this was the reading before; the change was not sent").await?
        }
        _ => None,
    };
    let method = request.method;
    let host = request.host;
    let path = request.path.clone();
    let answer = send(client, request).await.map_err(|error| explain::explain_sent(&error, method, Some(operation)))?;
    let said = answer.json()?;
    let read = match method {
        Method::Post => said.as_ref().and_then(output::id_of).and_then(|id| {
            let path = format!("{}/{}", path.trim_end_matches('/'), webex_core::percent_encode(&id));
            read_at(host, path, Some(operation)).map(|(_, read)| read)
        }),
        _ => readable,
    };
    let Some(read) = read else {
        say(&format!("done: {name} (status {}); there is no operation that reads it back, so nothing was verified", answer.status));
        return print(said.as_ref(), common);
    };
    let after = read_state(client, &read, "this was the reading back; the change itself was sent").await?;
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
    let state = read_state(client, &read, "this was the reading of the present state; the change was not sent").await?;
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

/// The request that reads what this one writes, if the catalogue has one. What tells which thing is meant may stand in the query, as
/// the device of a configuration does.
pub(crate) fn read_request(request: &Request) -> Option<Request> {
    read_at(request.host, request.path.clone(), find_operation(&request.operation)).map(|(operation, mut read)| {
        let known = parameters_of(operation);
        let is_known = |name: &str| known.iter().any(|parameter| parameter.place == Place::Query && parameter.name == name);
        read.query = request.query.iter().filter(|(name, _)| is_known(name)).cloned().collect();
        read
    })
}

/// What reads this path. A word of the written path is no id: `/licenses/users` is not the licence `users`.
fn read_at(host: webex::Host, path: String, written: Option<&Operation>) -> Option<(&'static Operation, Request)> {
    let is_id = |segment: &str| segment.starts_with('{');
    let fits = |read: &Operation| {
        let mut pairs = read.path.split('/').zip(written.map_or("", |written| written.path).split('/'));
        pairs.all(|(read, written)| !is_id(read) || is_id(written) || written.is_empty())
    };
    match match_path(host, Method::Get, &path) {
        Match::Found(operation, _) if fits(operation) => Some((operation, Request::new(operation.id, host, Method::Get, path))),
        _ => None,
    }
}

async fn read_state(client: &Client, read: &Request, which: &str) -> Result<Option<Value>, Failure> {
    match send(client, read.clone()).await {
        Ok(answer) => answer.json(),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(explain::explain(&error, None).with_advice(which)),
    }
}

/// What changed, and whether it is what was sent.
fn report(name: &str, sent: Option<&Value>, before: Option<&Value>, after: &Value) -> Result<Exit, Failure> {
    let mut err = std::io::stderr();
    for (place, old, new) in before.map(|before| differences(before, after)).unwrap_or_default() {
        writeln!(err, "  {place}: {} → {}", shown(&place, old.as_ref()), shown(&place, new.as_ref()))?;
    }
    if sent.is_some_and(is_instructions) {
        say(&format!("done: {name}; what was sent are instructions, so only the changes above tell what came of them"));
        return Ok(Exit::Success);
    }
    let (mut wrong, mut hidden) = (Vec::new(), Vec::new());
    if let Some(sent) = sent {
        missing(sent, after, "", &mut wrong, &mut hidden);
    }
    if wrong.is_empty() {
        let but = if hidden.is_empty() { String::new() } else { format!(", as far as Webex shows it: not {}", hidden.join(", ")) };
        say(&format!("verified: {name}; the state is what was sent{but}"));
        return Ok(Exit::Success);
    }
    say(&format!("not verified: {name}; the state differs from what was sent"));
    for (place, sent, found) in wrong {
        writeln!(err, "  {place}: sent {}, found {}", shown(&place, sent.as_ref()), shown(&place, found.as_ref()))?;
    }
    Ok(Exit::Differs)
}

/// A value as it may be shown. What is secret anywhere on the way to it, or inside it, is not.
fn shown(place: &str, value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    // Below a secret name everything is masked, whatever its own name.
    let name = if is_secret(place) { "secret" } else { "value" };
    let mut wrapped = serde_json::json!({ name: value });
    mask::json(&mut wrapped);
    wrapped[name].to_string()
}

/// Whether one of the names in this place is that of a secret.
fn is_secret(place: &str) -> bool {
    place.split('.').any(mask::is_secret_field)
}

fn is_never_shown(place: &str) -> bool {
    let last = place.rsplit('.').next().unwrap_or_default();
    NEVER_SHOWN.iter().any(|name| last.eq_ignore_ascii_case(name))
}

/// Whether this is what Webex writes in the place of a secret.
fn is_veiled(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty() && text.chars().all(|c| matches!(c, '*' | '•' | 'x' | 'X')))
}

/// Whether a body says what to do (JSON Patch, RFC 6902; SCIM's `Operations`, RFC 7644 §3.5.2) instead of how things shall be.
fn is_instructions(sent: &Value) -> bool {
    match sent {
        Value::Array(list) => !list.is_empty() && list.iter().all(is_instructions),
        Value::Object(map) => map.get("op").is_some_and(Value::is_string) || map.get("Operations").is_some_and(is_instructions),
        _ => false,
    }
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

/// What a comparison of what was sent with what is there says.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// Places that differ.
    pub(crate) places: Vec<String>,
    /// Places that Webex does not show, so that nobody can tell.
    pub(crate) hidden: Vec<String>,
}

/// Compares what was sent with what is there, which may hold more.
pub(crate) fn compare(sent: &Value, after: &Value) -> Compared {
    if is_instructions(sent) {
        return Compared { places: Vec::new(), hidden: vec!["what the instructions did".to_owned()] };
    }
    let (mut found, mut hidden) = (Vec::new(), Vec::new());
    missing(sent, after, "", &mut found, &mut hidden);
    Compared { places: found.into_iter().map(|(place, ..)| place).collect(), hidden }
}

/// Everything that was sent and is not there. Lists must be equal; objects may hold more. Secrets that Webex does not show are `hidden`.
fn missing(sent: &Value, after: &Value, place: &str, found: &mut Vec<Difference>, hidden: &mut Vec<String>) {
    match (sent, after) {
        (Value::Object(sent), Value::Object(after)) => {
            for (key, value) in sent {
                let place = join(place, key);
                match after.get(key) {
                    _ if is_never_shown(&place) => hidden.push(place),
                    None if is_secret(&place) => hidden.push(place),
                    Some(there) => missing(value, there, &place, found, hidden),
                    None if value.is_null() => {}
                    None => found.push((place, Some(value.clone()), None)),
                }
            }
        }
        (Value::Array(sent), Value::Array(after)) if sent.len() == after.len() => {
            for (i, (value, there)) in sent.iter().zip(after).enumerate() {
                missing(value, there, &join(place, &i.to_string()), found, hidden);
            }
        }
        (sent, after) if sent == after => {}
        (_, after) if is_secret(place) && is_veiled(after) => hidden.push(place.to_owned()),
        (sent, after) => found.push((place.to_owned(), Some(sent.clone()), Some(after.clone()))),
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
        let after = json!({"name": "new", "id": "1", "list": [{"a": 1, "b": 2}], "deep": {"x": true}, "hostPin": "****"});
        let sent =
            json!({"name": "new", "list": [{"a": 1}], "deep": {"x": true}, "password": "p", "hostPin": "1", "accessCode": 1, "gone": null});
        let same = compare(&sent, &after);
        assert_eq!(same.places, Vec::<String>::new());
        assert_eq!(same.hidden, ["password", "hostPin", "accessCode"]);
        let other = compare(&json!({"name": "old", "deep": {"y": 1}, "list": []}), &after);
        assert_eq!(other.places, ["name", "deep.y", "list"]);
        // What Webex does show is compared, and shown to nobody.
        assert_eq!(compare(&json!({"hostPin": "1234"}), &json!({"hostPin": "4321"})).places, ["hostPin"]);
    }

    #[test]
    fn the_reading_names_the_same_thing_as_the_change() {
        let change = Request::new("x", webex::Host::Api, Method::Patch, "/deviceConfigurations".to_owned());
        let read = read_request(&change.with_query("deviceId", "d1").with_query("unheard", "of")).expect("it can be read");
        assert_eq!((read.method, read.query.len()), (Method::Get, 1));
        assert_eq!((read.query[0].0.as_ref(), read.query[0].1.as_ref()), ("deviceId", "d1"));
    }

    #[test]
    fn a_word_of_the_path_is_read_as_no_id() {
        // These were sought as the thing of which the last word is the id.
        for id in ["assign-licenses-to-users", "bulk-partial-update-auxiliary-code-s"] {
            let Some(operation) = find_operation(id) else { panic!("{id}") };
            let path = operation.path.replace("{orgid}", "o").replace("{orgId}", "o");
            assert!(read_request(&Request::new(id, operation.host, operation.method, path)).is_none(), "{id}");
        }
        // What is written at an id is read there, as before.
        let put = Request::new("update-a-person", webex::Host::Api, Method::Put, "/people/P1".to_owned());
        assert_eq!(read_request(&put).map(|read| read.path).as_deref(), Some("/people/P1"));
        let made = read_at(webex::Host::Api, "/people/P1".to_owned(), find_operation("people-create-a-person"));
        assert_eq!(made.map(|(operation, _)| operation.id), Some("get-person-details"));
    }

    #[test]
    fn instructions_are_no_state() {
        for sent in [
            json!([{"op": "replace", "path": "tags", "value": ["lab"]}]),
            json!({"op": "add", "path": "tags"}),
            json!({"schemas": [], "Operations": [{"op": "add", "value": {}}]}),
        ] {
            let compared = compare(&sent, &json!({"tags": ["lab"]}));
            assert!(compared.places.is_empty() && !compared.hidden.is_empty(), "{sent}");
        }
        for sent in [json!([]), json!({"operation": "x"}), json!([{"op": 1}]), json!("op")] {
            assert!(!is_instructions(&sent), "{sent}");
        }
    }

    #[test]
    fn differences_name_their_place_and_hide_secrets() {
        let found = differences(&json!({"a": {"b": 1, "c": 2}, "pin": 1}), &json!({"a": {"b": 1, "c": 3}, "new": [], "pin": 2}));
        let places: Vec<&str> = found.iter().map(|(place, ..)| place.as_str()).collect();
        assert_eq!(places, ["a.c", "pin", "new"]);
        assert_eq!(shown("line.pin", Some(&json!(1234))), "\"***\"");
        assert_eq!((shown("name", None).as_str(), shown("name", Some(&json!("x"))).as_str()), ("nothing", "\"x\""));
    }

    #[test]
    fn no_secret_of_the_catalogue_is_shown() {
        let looks_secret = |name: &str| {
            let small = name.to_lowercase();
            ["password", "pwd", "passcode", "secret", "accesscode", "hostpin", "audiopin", "activationcode", "accesstoken", "refreshtoken"]
                .iter()
                .any(|part| small.contains(part))
                || matches!(small.as_str(), "pin" | "code" | "hostkey" | "token")
        };
        // Settings about secrets, told as yes or no or as a number of characters, are none.
        let mut names = std::collections::BTreeSet::new();
        for operation in webex_catalogue::all() {
            let Some(body) = operation.body else { continue };
            collect(operation.area, &body.kind, &mut names, &mut std::collections::BTreeSet::new());
        }
        let names: Vec<&str> = names.into_iter().filter(|name| looks_secret(name)).collect();
        assert!(names.len() > 20, "{names:?}");
        for name in &names {
            for value in
                [json!("planted"), json!(["planted"]), json!([{"code": "planted", "description": "planted"}]), json!({"x": "planted"})]
            {
                for text in
                    [shown(name, Some(&value)), shown(&format!("a.{name}.0"), Some(&value)), shown("a", Some(&json!({*name: value})))]
                {
                    assert!(!text.contains("planted"), "{name}: {text}");
                }
            }
        }
    }

    /// Names of text fields in a body.
    fn collect(
        area: Area,
        kind: &Type,
        names: &mut std::collections::BTreeSet<&'static str>,
        seen: &mut std::collections::BTreeSet<&'static str>,
    ) {
        match kind {
            Type::Ref(name) if seen.insert(name) => {
                for field in find_schema(area, name).map_or(&[][..], |schema| schema.fields) {
                    if matches!(field.kind, Type::Text(_) | Type::List(_) | Type::Ref(_)) {
                        names.insert(field.name);
                    }
                    collect(area, &field.kind, names, seen);
                }
            }
            Type::List(inner) | Type::Map(inner) => collect(area, inner, names, seen),
            _ => {}
        }
    }
}
