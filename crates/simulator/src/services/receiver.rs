//! `receiver`: takes whatever is posted to it and shows it again, so that one sees what webhooks send before one has a server of one's own.
//!
//! `POST`, `PUT` or `PATCH` of any path is kept and answered by 204. `GET ?since=N` lists what came, oldest first; `DELETE` forgets it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard};

use axum::body::Bytes;
use http::{Method, Response, StatusCode, header};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Ask, Service};
use crate::clock::iso;

/// Most requests that are kept.
const LIMIT: usize = 1_000;

#[derive(Debug, Clone, Serialize)]
struct Received {
    n: u64,
    time: String,
    method: String,
    path: String,
    headers: Map<String, Value>,
    /// JSON where it is JSON, text otherwise.
    body: Value,
    /// The body as it came, which is what a signature is made of; without it when it is no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    raw: Option<String>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    kept: VecDeque<Received>,
}

/// The service.
#[derive(Debug, Default)]
pub struct Receiver(Mutex<State>);

impl Receiver {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("invariant: no holder of what was received panics")
    }

    fn keep(&self, ask: &Ask<'_>) {
        let headers =
            ask.headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned().into()));
        let raw = std::str::from_utf8(ask.body).ok().map(str::to_owned);
        let body = serde_json::from_slice(ask.body).unwrap_or_else(|_| String::from_utf8_lossy(ask.body).into_owned().into());
        let path = if ask.query.is_empty() { ask.path.to_owned() } else { format!("{}?{}", ask.path, ask.query) };
        let mut state = self.state();
        state.last += 1;
        let received =
            Received { n: state.last, time: iso(ask.now_ms), method: ask.method.to_string(), path, headers: headers.collect(), body, raw };
        if state.kept.len() == LIMIT {
            state.kept.pop_front();
        }
        state.kept.push_back(received);
    }

    fn list(&self, query: &str) -> Response<Bytes> {
        let since = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "since");
        let since = match since.map(|(_, value)| value.parse::<u64>().map_err(|_| value.into_owned())) {
            None => 0,
            Some(Ok(since)) => since,
            Some(Err(text)) => {
                return json_of(StatusCode::BAD_REQUEST, &json!({ "error": format!("since: '{text}' is not a whole number") }));
            }
        };
        let state = self.state();
        let items: Vec<&Received> = state.kept.iter().filter(|received| received.n > since).collect();
        json_of(StatusCode::OK, &json!({ "next": state.last, "items": items }))
    }
}

impl Service for Receiver {
    fn name(&self) -> &'static str {
        "receiver"
    }

    fn answer(&self, ask: &Ask<'_>) -> Response<Bytes> {
        match *ask.method {
            Method::GET => self.list(ask.query),
            Method::POST | Method::PUT | Method::PATCH => {
                self.keep(ask);
                status(StatusCode::NO_CONTENT)
            }
            Method::DELETE => {
                self.reset();
                status(StatusCode::NO_CONTENT)
            }
            _ => status(StatusCode::METHOD_NOT_ALLOWED),
        }
    }

    fn reset(&self) {
        self.state().kept.clear();
    }
}

fn status(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

fn json_of(code: StatusCode, value: &Value) -> Response<Bytes> {
    let mut response = status(code);
    *response.body_mut() = value.to_string().into();
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    response
}
