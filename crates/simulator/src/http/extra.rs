//! What Webex serves and the catalogue does not know: files, sign-in pages, keys. A small table of [`ExtraRoute`]s, looked at first.

use http::{HeaderMap, Method as HttpMethod, StatusCode, header};
use serde_json::{Map, Value};
use webex_catalogue::{Area, Operation, ResponseFacts, Type};
use webex_core::{Host, Method, Paging};

use super::call::{Payload, Query};
use super::host::Reading;
use super::{Failure, multipart};
use crate::handlers::{self, Handler};

/// Who may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Open,
    /// The holder of any valid token.
    Token,
}

/// One route outside the catalogue.
#[derive(Debug)]
pub struct ExtraRoute {
    /// Its facts; the path starts at the root of the host.
    pub operation: Operation,
    /// Who may call.
    pub access: Access,
    /// What serves it.
    pub serve: Handler,
}

/// Makes a route; `path` starts at the root of the host and may hold parameters in braces, which the handler reads from `Call::path`.
pub const fn extra(id: &'static str, method: Method, path: &'static str, access: Access, serve: Handler) -> ExtraRoute {
    let response = ResponseFacts { status: 200, assumed: true, schema: None, content_type: "application/json" };
    let operation = Operation {
        id,
        area: Area::Admin,
        group: "Outside the catalogue",
        method,
        host: Host::ApiRoot,
        path,
        title: id,
        params: &[],
        query: &[],
        headers: &[],
        body: None,
        response,
        paging: Paging::None,
        items: "",
        scopes: &[],
        scopes_by_convention: true,
        deprecated: false,
        unconfirmed: true,
        also_in: &[],
    };
    ExtraRoute { operation, access, serve }
}

/// The route of a request. `HEAD` is served as `GET`; the server leaves the body out.
pub fn find(reading: Reading, method: &HttpMethod, path: &str) -> Option<&'static ExtraRoute> {
    if !matches!(reading, Reading::Own | Reading::Webexapis) {
        return None;
    }
    let wanted = if *method == HttpMethod::HEAD { Method::Get } else { Method::parse(method.as_str())? };
    let mut routes = handlers::EXTRA.iter().copied().flatten().copied().flatten();
    routes.find(|route| route.operation.method == wanted && fits(route.operation.path, path))
}

/// Whether a path fits a template; a part in braces stands for one segment.
fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(name), Some(value)) if name == value || (name.starts_with('{') && !value.is_empty()) => {}
            _ => return false,
        }
    }
}

/// The body of an extra route, by its media type.
pub fn read_payload(headers: &HeaderMap, bytes: &[u8]) -> Result<Payload, Failure> {
    if bytes.is_empty() {
        return Ok(Payload::Empty);
    }
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/x-www-form-urlencoded" => Ok(Payload::Form(Query::parse(std::str::from_utf8(bytes).unwrap_or_default()))),
        "multipart/form-data" => multipart::parse(given, bytes).map(Payload::Multipart),
        "application/json" => serde_json::from_slice(bytes)
            .map(Payload::Json)
            .map_err(|error| Failure::bad_request(format!("the body is not valid JSON: {error}"))),
        other => {
            Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, format!("the content type '{other}' is not supported here; send a form")))
        }
    }
}

/// A JSON object as the form an operation takes: the token endpoint accepts both.
pub fn form_of_json(bytes: &[u8]) -> Result<Query, Failure> {
    let fields: Map<String, Value> =
        serde_json::from_slice(bytes).map_err(|error| Failure::bad_request(format!("the body is not a JSON object: {error}")))?;
    let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok(Query(fields.into_iter().map(|(name, value)| (name, text(value))).collect()))
}

/// A form as the JSON an operation takes: messaging accepts both.
pub fn json_of_form(operation: &Operation, form: &Query) -> Value {
    let schema = match operation.body.map(|body| body.kind) {
        Some(Type::Ref(name)) => webex_catalogue::find_schema(operation.area, name),
        _ => None,
    };
    let mut object = Map::new();
    for (name, value) in &form.0 {
        let kind = schema.and_then(|schema| schema.fields.iter().find(|field| field.name == name)).map(|field| field.kind);
        let text = || Value::String(value.clone());
        match kind {
            Some(Type::Boolean) if matches!(value.to_ascii_lowercase().as_str(), "true" | "false") => {
                object.insert(name.clone(), Value::Bool(value.eq_ignore_ascii_case("true")));
            }
            Some(Type::List(_)) => match object.entry(name.clone()).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(list) => list.push(text()),
                other => *other = text(),
            },
            _ => {
                object.insert(name.clone(), text());
            }
        }
    }
    Value::Object(object)
}
