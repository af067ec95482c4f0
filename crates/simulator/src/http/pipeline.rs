//! One request from the socket to the answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::body::{Body, Bytes};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method as HttpMethod, Request, Response, StatusCode, header};
use webex_catalogue::{Area, Match, Mode, Operation, PathParams, match_origin, match_path};
use webex_core::{Host, Method};

use super::body;
use super::call::{Call, Query};
use super::extra::{self, Access};
use super::host::Reading;
use super::spoil;
use super::upload;
use super::{Failure, Reply};
use crate::clock::iso;
use crate::cloud::Cloud;
use crate::control;
use crate::generic;
use crate::handlers::{self, Handler};
use crate::journal::Entry;
use crate::services::{Ask, Owner, PREFIX, Service};
use crate::tokens::Token;

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
    // First of all: a refused request whose body stays unread would close its connection under the client's next one.
    let body = upload::read(body, &parts.headers).await;
    let host = parts.headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if let Some((service, path)) = cloud.services.find(parts.extensions.get().copied(), host, parts.uri.path())
        && (parts.extensions.get::<Owner>().is_some()
            || !parts.uri.path().starts_with(PREFIX)
            || cloud.hosts.read(host) == Some(Reading::Own))
    {
        return serve_service(&cloud, service, path, &parts, body, started).await;
    }
    let tracking_id = tracking_id(&parts.headers);
    let Some(reading) = cloud.hosts.read(host) else {
        let failure = Failure::new(StatusCode::MISDIRECTED_REQUEST, format!("this simulator does not answer to the host name '{host}'"));
        return answer(Err(failure), &tracking_id);
    };
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix("/_sim/") {
        let query = parts.uri.query().unwrap_or_default();
        let outcome = body.and_then(|bytes| control::serve(&cloud, &parts.method, rest, query, &parts.headers, &bytes));
        return answer(outcome, &tracking_id);
    }
    let mut trace = Trace::default();
    let origin = cloud.hosts.origin(&parts.headers, &parts.uri, host);
    let fault = cloud.faults.draw(parts.method.as_str(), path);
    let refusal = spoil::before(fault.as_ref()).await;
    let mut recorded = None;
    let admitted = match refusal {
        Some(failure) => Err(failure),
        None => admit(&cloud, reading, &parts.method, path, &parts.headers, &mut trace),
    };
    let outcome = match admitted.and_then(|admitted| Ok((admitted, body?))) {
        Err(failure) => Err(failure),
        Ok((admitted, bytes)) => {
            let query = Query::parse(parts.uri.query().unwrap_or_default());
            recorded = generic::record(admitted.operation, &bytes);
            handlers::wait_for_message(&cloud, admitted.operation, admitted.token.as_deref()).await;
            handle(&cloud, admitted, query, &parts.headers, &bytes, &origin, path)
        }
    };
    let response = spoil::after(fault.as_ref(), answer(outcome, &tracking_id)).await;
    cloud.journal.add(Entry {
        n: 0,
        time: iso(cloud.clock.now_ms()),
        method: parts.method.to_string(),
        path: path.to_owned(),
        operation: trace.operation,
        status: response.status().as_u16(),
        token: trace.token,
        duration_ms: milliseconds(started),
        body: recorded.filter(|_| response.status().is_success()),
    });
    response
}

/// Answers a request to a service that is not Webex; faults and the journal know it by its path at the simulator's own address.
async fn serve_service(
    cloud: &Cloud,
    service: &dyn Service,
    path: &str,
    parts: &Parts,
    body: Result<Bytes, Failure>,
    started: Instant,
) -> Response<Body> {
    let full_path = format!("{PREFIX}{}{path}", service.name());
    let fault = cloud.faults.draw(parts.method.as_str(), &full_path);
    let refusal = spoil::before(fault.as_ref()).await;
    let response = match (refusal, body) {
        (Some(failure), _) | (None, Err(failure)) => answer(Err(failure), ""),
        (None, Ok(body)) => {
            let query = parts.uri.query().unwrap_or_default();
            let ask = Ask { method: &parts.method, path, query, headers: &parts.headers, body: &body, now_ms: cloud.clock.now_ms() };
            service.answer(&ask).map(Body::from)
        }
    };
    let response = spoil::after(fault.as_ref(), response).await;
    cloud.journal.add(Entry {
        n: 0,
        time: iso(cloud.clock.now_ms()),
        method: parts.method.to_string(),
        path: full_path,
        operation: None,
        status: response.status().as_u16(),
        token: None,
        duration_ms: milliseconds(started),
        body: None,
    });
    response
}

fn milliseconds(started: Instant) -> f64 {
    (started.elapsed().as_secs_f64() * 1e6).round() / 1e3
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
    let payload = body::read(operation, headers, bytes)?;
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
        Some(_) => Err(body::refusal(violations.iter())),
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

/// The client's tracking id, or one of ours.
fn tracking_id(headers: &HeaderMap) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    if let Some(given) = headers.get("trackingid").and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty()) {
        return given.to_owned();
    }
    // An odd factor never repeats itself; the parts look like those of Webex.
    let n = COUNT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    format!("ROUTER_{:08X}-{:04X}-01BB-{:04X}-{:012X}", n >> 32, (n >> 16) & 0xFFFF, n & 0xFFFF, n >> 16)
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
