//! `/identity/scim/{orgId}/v2/Bulk`: several requests in one, as in RFC 7644, 3.7. Each does what it does alone.

use std::collections::HashMap;

use http::StatusCode;
use serde_json::{Map, Value, json};
use webex_catalogue::{Match, match_path};
use webex_core::Method;

use super::check;
use crate::handlers::{Route, note_write};
use crate::http::{Call, Failure, Payload, Query, Reply, payload};

/// What this file serves.
pub const ROUTES: &[Route] = &[("user-bulk-api", bulk)];

/// Most requests in one. Assumed.
const MOST: usize = 1000;

fn bulk(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    check(call, &call.cloud.world())?;
    let asked = ["Operations", "operations"].iter().find_map(|name| body.get(*name)?.as_array());
    let asked = asked.ok_or_else(|| Failure::bad_request("Operations: a list of operations is required"))?;
    if asked.len() > MOST {
        return Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, format!("Operations: at most {MOST} are taken at once")));
    }
    let patience = body.get("failOnErrors").and_then(Value::as_u64).filter(|count| *count > 0);
    let (mut made, mut done, mut errors) = (HashMap::new(), Vec::new(), 0);
    for one in asked {
        let outcome = serve(call, one, &mut made);
        errors += u64::from(outcome.is_err());
        done.push(told(one, outcome));
        // What comes after the last bearable error is not tried, and not told of.
        if patience.is_some_and(|patience| errors >= patience) {
            break;
        }
    }
    Ok(Reply::json(&json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"], "Operations": done })))
}

/// Status and address of what was done.
type Done = (StatusCode, String);

fn told(one: &Value, outcome: Result<Done, Failure>) -> Value {
    let mut told = Map::new();
    for name in ["method", "bulkId"] {
        if let Some(value) = one.get(name) {
            told.insert(name.to_owned(), value.clone());
        }
    }
    let status = match outcome {
        Ok((status, location)) => {
            told.insert("location".to_owned(), json!(location));
            status
        }
        Err(failure) => {
            let error = json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": failure.status.as_u16().to_string(),
                "detail": failure.message });
            told.insert("response".to_owned(), error);
            failure.status
        }
    };
    told.insert("status".to_owned(), json!(status.as_u16().to_string()));
    Value::Object(told)
}

fn serve(call: &Call<'_>, one: &Value, made: &mut HashMap<String, String>) -> Result<Done, Failure> {
    let text = |name: &str| one.get(name).and_then(Value::as_str).unwrap_or_default();
    let strange = || Failure::bad_request(format!("path: '{}' takes no {} here", text("path"), text("method")));
    let base = format!("/identity/scim/{}/v2", call.param("orgId"));
    let rest = resolved(text("path"), made)?;
    if !["/Users", "/Groups"].iter().any(|noun| rest == *noun || rest.starts_with(&format!("{noun}/"))) {
        return Err(strange());
    }
    let path = format!("{base}{rest}");
    let method = Method::parse(text("method")).ok_or_else(strange)?;
    if method == Method::Post && text("bulkId").is_empty() {
        return Err(Failure::bad_request("bulkId: required with POST"));
    }
    let Match::Found(operation, params) = match_path(call.operation.host, method, &path) else { return Err(strange()) };
    if let Some(token) = &call.token {
        token
            .check_scope(operation)
            .map_err(|needed| Failure::forbidden(format!("one of the scopes {} is required", needed.join(", "))))?;
    }
    let payload = match one.get("data") {
        None | Some(Value::Null) if method == Method::Delete => Payload::Empty,
        None | Some(Value::Null) => return Err(Failure::bad_request(format!("data: required with {}", text("method")))),
        Some(data) => {
            let mut data = data.clone();
            // The published description has the object as a text.
            if let Some(inner) = data.as_str().and_then(|text| serde_json::from_str(text).ok()) {
                data = inner;
            }
            resolve(&mut data, made)?;
            payload(operation, data)?
        }
    };
    let (cloud, token, headers, origin, query) = (call.cloud, call.token.clone(), call.headers, call.origin, Query::default());
    let handler = cloud.handler(operation.id).ok_or_else(strange)?;
    let inner = Call { cloud, token, operation, params, query, payload, headers, origin, path: &path };
    let reply = handler(&inner)?;
    note_write(&inner);
    let shown: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    let mut location = format!("{}{path}", call.origin);
    if let (Method::Post, Some(id)) = (method, shown["id"].as_str()) {
        made.insert(text("bulkId").to_owned(), id.to_owned());
        location = format!("{location}/{id}");
    }
    Ok((reply.status, location))
}

/// A text with the id of what was made before, where it says `bulkId:…`.
fn resolved(text: &str, made: &HashMap<String, String>) -> Result<String, Failure> {
    let Some((before, rest)) = text.split_once("bulkId:") else { return Ok(text.to_owned()) };
    let name = rest.split('/').next().unwrap_or_default();
    let id = made.get(name).ok_or_else(|| Failure::conflict(format!("bulkId: nothing was made as '{name}' before")))?;
    Ok(format!("{before}{id}{}", &rest[name.len()..]))
}

/// The same in everything a value holds; only whole texts refer to something there.
fn resolve(value: &mut Value, made: &HashMap<String, String>) -> Result<(), Failure> {
    match value {
        Value::String(text) if text.starts_with("bulkId:") => *text = resolved(text, made)?,
        Value::Array(list) => list.iter_mut().try_for_each(|value| resolve(value, made))?,
        Value::Object(map) => map.values_mut().try_for_each(|value| resolve(value, made))?,
        _ => {}
    }
    Ok(())
}
