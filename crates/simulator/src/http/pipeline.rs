//! One request from the socket to the answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::body::{Body, to_bytes};
use http::{HeaderMap, HeaderValue, Method as HttpMethod, Request, Response, StatusCode, header};
use webex_catalogue::{Area, Match, Mode, Operation, PathParams, match_origin, match_path};
use webex_core::{Host, Method};

use super::call::{Call, Payload, Query};
use super::extra::{self, Access};
use super::host::Reading;
use super::multipart;
use super::spoil;
use super::{Failure, Reply};
use crate::clock::iso;
use crate::cloud::Cloud;
use crate::control;
use crate::generic;
use crate::handlers::{self, Handler};
use crate::journal::Entry;
use crate::tokens::Token;

/// Largest body that is read.
pub const BODY_LIMIT: usize = 16 * 1024 * 1024;
const JSON: &str = "application/json;charset=UTF-8";

/// Operations that need no token: they hand out tokens.
const OPEN: [&str; 2] = ["get-or-refresh-access-token", "start-oauth-authorization"];

/// What is known of a request when it is written into the journal.
#[derive(Default)]
struct Trace {
    operation: Option<&'static str>,
    token: Option<String>,
}

/// Answers one request.
pub async fn serve(cloud: Arc<Cloud>, request: Request<Body>) -> Response<Body> {
    let started = Instant::now();
    let (parts, body) = request.into_parts();
    let host = parts.headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tracking_id = tracking_id(&parts.headers);
    let Some(reading) = cloud.hosts.read(host) else {
        let failure = Failure::new(StatusCode::MISDIRECTED_REQUEST, format!("this simulator does not answer to the host name '{host}'"));
        return answer(Err(failure), &tracking_id);
    };
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix("/_sim/") {
        let outcome = match to_bytes(body, BODY_LIMIT).await {
            Ok(bytes) => control::serve(&cloud, &parts.method, rest, parts.uri.query().unwrap_or_default(), &parts.headers, &bytes),
            Err(_) => Err(too_large()),
        };
        return answer(outcome, &tracking_id);
    }
    let mut trace = Trace::default();
    let origin = format!("http://{host}");
    let fault = cloud.faults.draw(parts.method.as_str(), path);
    let refusal = match &fault {
        Some(fault) => spoil::before(fault).await,
        None => None,
    };
    let mut recorded = None;
    let admitted = match refusal {
        Some(failure) => Err(failure),
        None => admit(&cloud, reading, &parts.method, path, &parts.headers, &mut trace),
    };
    let outcome = match admitted {
        Err(failure) => Err(failure),
        Ok(admitted) => match to_bytes(body, BODY_LIMIT).await {
            Err(_) => Err(too_large()),
            Ok(bytes) => {
                let query = Query::parse(parts.uri.query().unwrap_or_default());
                recorded = generic::record(admitted.operation, &bytes);
                handlers::wait_for_message(&cloud, admitted.operation, admitted.token.as_deref()).await;
                handle(&cloud, admitted, query, &parts.headers, &bytes, &origin, path)
            }
        },
    };
    let mut response = answer(outcome, &tracking_id);
    if let Some(fault) = &fault {
        response = spoil::after(fault, response).await;
    }
    cloud.journal.add(Entry {
        n: 0,
        time: iso(cloud.clock.now_ms()),
        method: parts.method.to_string(),
        path: path.to_owned(),
        operation: trace.operation,
        status: response.status().as_u16(),
        token: trace.token,
        duration_ms: (started.elapsed().as_secs_f64() * 1e6).round() / 1e3,
        body: recorded.filter(|_| response.status().is_success()),
    });
    response
}

/// A request that may go on.
struct Admitted {
    token: Option<Arc<Token>>,
    operation: &'static Operation,
    params: PathParams,
    /// What serves it, when it stands outside the catalogue.
    extra: Option<Handler>,
}

/// Token, rate, operation and scope, in this order; a request over its rate causes no more work.
fn admit(
    cloud: &Cloud,
    reading: Reading,
    method: &HttpMethod,
    path: &str,
    headers: &HeaderMap,
    trace: &mut Trace,
) -> Result<Admitted, Failure> {
    if let Some(route) = extra::find(reading, method, path) {
        trace.operation = Some(route.operation.id);
        let token = match route.access {
            Access::Open => None,
            Access::Token => Some(authenticate(cloud, headers, trace)?),
        };
        return Ok(Admitted { token, operation: &route.operation, params: PathParams::default(), extra: Some(route.serve) });
    }
    let found = find(reading, method, path);
    if let Match::Found(operation, params) = &found
        && (OPEN.contains(&operation.id) || operation.host == Host::Status)
    {
        trace.operation = Some(operation.id);
        return Ok(Admitted { token: None, operation, params: params.clone(), extra: None });
    }
    let token = authenticate(cloud, headers, trace)?;
    match found {
        Match::Found(operation, params) => {
            trace.operation = Some(operation.id);
            token.check_scope(operation).map_err(|needed| {
                Failure::forbidden(format!("The access token lacks a scope for this request: one of {} is required.", needed.join(", ")))
            })?;
            if token.is_stranger && !serves_strangers(operation) {
                return Err(Failure::forbidden("The resource belongs to another organization than the access token."));
            }
            Ok(Admitted { token: Some(token), operation, params, extra: None })
        }
        Match::MethodNotAllowed(methods) => {
            let allow = methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ");
            let message = format!("{method} is not supported here; the resource supports {allow}.");
            Err(Failure::new(StatusCode::METHOD_NOT_ALLOWED, message).with_header("allow", allow))
        }
        Match::NotFound => Err(Failure::not_found("The requested resource could not be found.")),
    }
}

/// Whether an operation knows people of another organisation; all others show the first one only.
fn serves_strangers(operation: &Operation) -> bool {
    const KNOWN: [&str; 6] = [
        "list-people",
        "get-person-details",
        "people-get-my-own-details",
        "list-organizations",
        "organizations-get-organization-details",
        "get-expiration-status-for-a-token",
    ];
    (operation.area == Area::Messaging && !operation.path.starts_with("/hds")) || KNOWN.contains(&operation.id)
}

/// The token of a request, with one request taken from its budget.
fn authenticate(cloud: &Cloud, headers: &HeaderMap, trace: &mut Trace) -> Result<Arc<Token>, Failure> {
    let now_ms = cloud.clock.now_ms();
    let token = bearer(headers).and_then(|secret| cloud.tokens.find(secret, now_ms)).ok_or_else(|| {
        Failure::new(StatusCode::UNAUTHORIZED, "The request requires a valid access token set in the Authorization request header.")
            .with_header("www-authenticate", "Bearer realm=\"webexapis\"")
    })?;
    trace.token = Some(token.name.clone());
    token.take().map_err(|wait| {
        let seconds = wait.as_secs_f64().ceil().max(1.0);
        Failure::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too many requests have been sent in a given amount of time and the request has been rate limited.",
        )
        .with_header("retry-after", format!("{seconds:.0}"))
    })?;
    Ok(token)
}

/// Endings that Webex takes in another spelling than the catalogue's; `wxc_sdk` sends this one.
const SPELLINGS: [(&str, &str); 1] = [("/Members", "/members")];

fn find(reading: Reading, method: &HttpMethod, path: &str) -> Match {
    for (other, ours) in SPELLINGS {
        // SCIM itself writes it so.
        if let Some(start) = path.strip_suffix(other).filter(|start| !start.contains("/v2/")) {
            return find(reading, method, &format!("{start}{ours}"));
        }
    }
    // A method that no operation has leads to the methods the path knows.
    let (wanted, is_known) = Method::parse(method.as_str()).map_or((Method::Get, false), |method| (method, true));
    let found = match reading {
        Reading::Own | Reading::Webexapis => match_origin(wanted, path),
        Reading::Class(class) => match_path(class, wanted, path),
    };
    let found = match found {
        // Only operations of webexapis.com answer under that name.
        Match::Found(operation, _) if reading == Reading::Webexapis && !matches!(operation.host, Host::Api | Host::ApiRoot) => {
            Match::NotFound
        }
        other => other,
    };
    match found {
        Match::Found(operation, _) if !is_known => Match::MethodNotAllowed(vec![operation.method]),
        other => other,
    }
}

fn handle(
    cloud: &Cloud,
    admitted: Admitted,
    query: Query,
    headers: &HeaderMap,
    bytes: &[u8],
    origin: &str,
    path: &str,
) -> Result<Reply, Failure> {
    let Admitted { token, operation, params, extra } = admitted;
    if let Some(handler) = extra {
        let payload = extra::read_payload(headers, bytes)?;
        return handler(&Call { cloud, token, operation, params, query, payload, headers, origin, path });
    }
    check_query(operation, &query)?;
    let payload = read_payload(operation, headers, bytes)?;
    let handler = cloud.handler(operation.id).unwrap_or(generic::serve);
    let call = Call { cloud, token, operation, params, query, payload, headers, origin, path };
    let reply = handler(&call)?;
    if operation.method != Method::Get {
        handlers::note_write(&call);
    }
    Ok(reply)
}

/// Query parameters whose listed values are samples, not a closed list.
const OPEN_VALUES: [(&str, &str); 2] = [("list-devices", "product"), ("list-devices", "type")];

fn check_query(operation: &'static Operation, query: &Query) -> Result<(), Failure> {
    let pairs = query.0.iter().filter(|(key, value)| !value.is_empty() && !OPEN_VALUES.contains(&(operation.id, key.as_str())));
    // Python clients write booleans with a capital letter.
    let pairs: Vec<(&str, String)> = pairs
        .map(|(key, value)| {
            let is_flag = value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
            (key.as_str(), if is_flag { value.to_ascii_lowercase() } else { value.clone() })
        })
        .collect();
    let violations = operation.validate_query(pairs.iter().map(|(key, value)| (*key, value.as_str())), Mode::LenientRequest);
    match violations.first() {
        None => Ok(()),
        Some(_) => Err(Failure::bad_request(join(&violations))),
    }
}

fn join(violations: &[webex_catalogue::Violation]) -> String {
    violations.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Operations whose body the handler checks, because the catalogue's schema is narrower than what Webex takes.
const OWN_BODY_CHECK: [&str; 6] = [
    "modify-device-tags",
    "execute-command",
    "create-a-meeting",
    "update-a-user-with-patch",
    "update-a-group-with-patch",
    "admit-participants",
];

fn read_payload(operation: &'static Operation, headers: &HeaderMap, bytes: &[u8]) -> Result<Payload, Failure> {
    let Some(body) = operation.body else { return Ok(Payload::Empty) };
    if bytes.is_empty() {
        return if operation.requires_body() { Err(Failure::bad_request("a request body is required")) } else { Ok(Payload::Empty) };
    }
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == "multipart/form-data" && (operation.id == "create-a-message" || body.content_type == essence) {
        return multipart::parse(given, bytes).map(Payload::Multipart);
    }
    if essence == "application/x-www-form-urlencoded" && operation.area == Area::Messaging {
        let form = Query::parse(std::str::from_utf8(bytes).unwrap_or_default());
        return check_json(operation, extra::json_of_form(operation, &form));
    }
    if essence == "application/json" && operation.id == "get-or-refresh-access-token" {
        return extra::form_of_json(bytes).map(Payload::Form);
    }
    // The published description asks for JSON Patch and shows plain JSON, which is what clients send.
    let is_plain = essence == "application/json" && operation.area == Area::Meetings;
    if essence != body.content_type && !is_plain {
        let message = format!("the content type '{essence}' is not supported here; send {}", body.content_type);
        return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    if essence == "application/x-www-form-urlencoded" {
        return Ok(Payload::Form(Query::parse(std::str::from_utf8(bytes).unwrap_or_default())));
    }
    let value = serde_json::from_slice(bytes).map_err(|error| Failure::bad_request(format!("the body is not valid JSON: {error}")))?;
    check_json(operation, value)
}

fn check_json(operation: &'static Operation, value: serde_json::Value) -> Result<Payload, Failure> {
    if !OWN_BODY_CHECK.contains(&operation.id) && !generic::checks_own_body(operation) {
        let violations = operation.validate_body(&value, Mode::LenientRequest);
        if !violations.is_empty() {
            return Err(Failure::bad_request(join(&violations)));
        }
    }
    Ok(Payload::Json(value))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

fn too_large() -> Failure {
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is larger than {BODY_LIMIT} bytes or broke off"))
}

/// The client's tracking id, or one of ours.
fn tracking_id(headers: &HeaderMap) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    match headers.get("trackingid").and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty()) {
        Some(given) => given.to_owned(),
        None => format!("ROUTER_{:08X}-0000-4000-8000-00000000SIMU", COUNT.fetch_add(1, Ordering::Relaxed)),
    }
}

fn answer(outcome: Result<Reply, Failure>, tracking_id: &str) -> Response<Body> {
    let (status, body, content_type, extra) = match outcome {
        Ok(Reply { status, body, next, content_type, mut headers }) => {
            headers.extend(next.map(|next| ("link", format!("<{next}>; rel=\"next\""))));
            (status, body, content_type, headers)
        }
        Err(failure) => (failure.status, failure.body(tracking_id), None, failure.header.into_iter().collect()),
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(tracking_id) {
        headers.insert("trackingid", value);
    }
    for (name, value) in extra {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    if !body.is_empty() || content_type.is_some() {
        let given = content_type.and_then(|given| HeaderValue::from_str(&given).ok());
        headers.insert(header::CONTENT_TYPE, given.unwrap_or(HeaderValue::from_static(JSON)));
        *response.body_mut() = Body::from(body);
    }
    response
}
