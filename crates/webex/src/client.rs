//! The client: sends a request, follows what the platform asks for, and returns the answer or an error.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use outbound::{Door, HeaderMap, HeaderName, HeaderValue, Outgoing, Reply};
use url::Url;
use webex_core::retry::{Decision, Outcome, Reason, RetryPolicy, parse_retry_after};
use webex_core::{ErrorBody, Method, Request};

use crate::clock::{Chance, Clock};
use crate::error::label;
use crate::gate::{Gate, GateState};
use crate::har::Recorder;
use crate::servers::Servers;
use crate::tokens::{AccessToken, TokenSource};
use crate::waiting::{Listener, Waiting};
use crate::{ClientBuilder, Error, StatusError, redirect};

const TRACKING_ID: &str = "trackingid";

/// A successful answer. `Debug` shows no header and no body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// HTTP status code, 2xx.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, decompressed.
    pub body: Bytes,
    /// The id under which Webex knows this request.
    pub tracking_id: Option<String>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("tracking_id", &self.tracking_id)
            .finish_non_exhaustive()
    }
}

/// A client for one token. Clones share connections, token and rate gate.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) door: Door,
    pub(crate) servers: Servers,
    pub(crate) tokens: Arc<dyn TokenSource>,
    pub(crate) recorder: Option<Recorder>,
    pub(crate) gate: Gate,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Chance,
    pub(crate) retry: RetryPolicy,
    pub(crate) on_wait: Option<Listener>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base", &self.shared.servers.base()).field("gate", &self.shared.gate).finish_non_exhaustive()
    }
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn from_parts(shared: Shared) -> Self {
        Self { shared: Arc::new(shared) }
    }

    /// The rate gate in numbers.
    pub fn gate_state(&self) -> GateState {
        self.shared.gate.state()
    }

    /// The configured server, for example `http://127.0.0.1:8787`, without `/v1`.
    pub fn base(&self) -> &str {
        self.shared.servers.base()
    }

    /// Sends a request and returns the answer if its status is 2xx; waits and repeats as the retry policy says.
    pub async fn execute(&self, request: Request) -> Result<Response, Error> {
        let url = self.shared.servers.url(&request)?;
        self.fetch(&request, url).await.map(|(response, _)| response)
    }

    /// The whole address that a request would be sent to, for showing it. Sends nothing.
    pub fn address(&self, request: &Request) -> Result<Url, Error> {
        self.shared.servers.url(request)
    }

    /// The address of the first page of a list.
    pub(crate) fn first_url(&self, request: &Request) -> Result<Url, Error> {
        self.shared.servers.url(request)
    }

    pub(crate) fn is_allowed(&self, url: &Url) -> bool {
        self.shared.door.allowed().check(url).is_ok()
    }

    /// Sends the request to this address; returns the answer and the address it finally came from.
    pub(crate) async fn fetch(&self, request: &Request, mut url: Url) -> Result<(Response, Url), Error> {
        let tracking_id = self.new_tracking_id();
        let mut hops = 0;
        let mut attempt = 1;
        let mut refused = false;
        let mut token = self.token(&url).await?;
        loop {
            match self.attempt(request, &url, token.as_ref(), &tracking_id, attempt).await? {
                Attempt::Answer(reply) if reply.status.is_success() => {
                    let tracking_id = find_tracking_id(&reply.headers);
                    let Reply { status, headers, body } = reply;
                    return Ok((Response { status: status.as_u16(), headers, body, tracking_id }, url));
                }
                // 401 says that nothing was done, so any request may go out once more with another token.
                Attempt::Answer(reply) if reply.status.as_u16() == 401 && !refused && token.is_some() => {
                    refused = true;
                    match self.another_token(token.take()).await? {
                        Some(other) => token = Some(other),
                        None => return Err(self.status_error(request, &reply, attempt)),
                    }
                }
                Attempt::Answer(reply) => match redirect::follow(request, &url, &reply, hops, self.shared.door.allowed())? {
                    Some(target) => {
                        url = target;
                        hops += 1;
                        token = self.token(&url).await?;
                    }
                    None => return Err(self.status_error(request, &reply, attempt)),
                },
                Attempt::Repeat { wait } => {
                    self.shared.clock.sleep(wait).await;
                    attempt += 1;
                }
            }
        }
    }

    pub(crate) fn new_tracking_id(&self) -> String {
        format!("CORDBOARD_{}", uuid::Builder::from_random_bytes(self.shared.chance.bytes()).into_uuid())
    }

    /// The token for this address; `None` when it gets none.
    pub(crate) async fn token(&self, url: &Url) -> Result<Option<AccessToken>, Error> {
        if self.shared.servers.wants_token(url) { Ok(Some(self.shared.tokens.token().await?)) } else { Ok(None) }
    }

    pub(crate) async fn another_token(&self, refused: Option<AccessToken>) -> Result<Option<AccessToken>, Error> {
        match refused {
            Some(refused) => Ok(self.shared.tokens.replace(refused).await?),
            None => Ok(None),
        }
    }

    /// One attempt through the gate.
    async fn attempt(
        &self,
        request: &Request,
        url: &Url,
        token: Option<&AccessToken>,
        tracking_id: &str,
        attempt: u32,
    ) -> Result<Attempt, Error> {
        let Shared { gate, door, clock, chance, retry, recorder, .. } = &*self.shared;
        let outgoing = outgoing(request, url, token, tracking_id)?;
        let pass = gate.enter().await;
        let sent_at = pass.sent_at;
        let result = crate::har::send(door, outgoing, recorder.as_ref(), &**clock).await;
        drop(pass);

        let elapsed_ms = u64::try_from(clock.instant().saturating_duration_since(sent_at).as_millis()).unwrap_or(u64::MAX);
        let status = result.as_ref().ok().map(|reply| reply.status.as_u16());
        tracing::debug!(webex.operation = %label(request), http.status = status, attempt, elapsed_ms, webex.tracking_id = tracking_id, "webex answered");

        let decision = match &result {
            Ok(reply) => {
                if reply.status.as_u16() < 500 && reply.status.as_u16() != 429 {
                    gate.succeeded();
                }
                let outcome = Outcome::Status { status: reply.status.as_u16(), retry_after: retry_after(&reply.headers) };
                retry.decide(request.method, outcome, attempt, clock.now(), chance.number())
            }
            Err(error) if error.is_no_answer() => retry.decide(request.method, Outcome::NoAnswer, attempt, clock.now(), chance.number()),
            Err(_) => Decision::GiveUp,
        };
        let wait = match decision {
            Decision::Retry { after_ms, reason } => {
                let wait = Duration::from_millis(after_ms);
                tracing::debug!(webex.operation = %label(request), attempt, wait_ms = after_ms, reason = ?reason, "sending again later");
                if let (Some(listener), Some(status)) = (&self.shared.on_wait, status) {
                    (listener.0)(&Waiting { operation: &label(request), status, wait });
                }
                ControlFlow::Continue((wait, reason))
            }
            Decision::GiveUp => ControlFlow::Break(()),
        };
        if status == Some(429) {
            // Everybody waits, also when this request has used up its attempts.
            let asked = match wait {
                ControlFlow::Continue((wait, _)) => wait,
                ControlFlow::Break(()) => self.last_pause(result.as_ref().ok(), clock.now()),
            };
            gate.throttled(sent_at, asked);
        }
        match (wait, result) {
            // The gate itself holds the request back.
            (ControlFlow::Continue((_, Reason::RateLimited)), _) => Ok(Attempt::Repeat { wait: Duration::ZERO }),
            (ControlFlow::Continue((wait, _)), _) => Ok(Attempt::Repeat { wait }),
            (ControlFlow::Break(()), Ok(reply)) => Ok(Attempt::Answer(reply)),
            (ControlFlow::Break(()), Err(source)) => Err(Error::Transport { operation: label(request), source }),
        }
    }

    pub(crate) fn last_pause(&self, reply: Option<&Reply>, now: Timestamp) -> Duration {
        let RetryPolicy { default_retry_after_ms, max_wait_ms, .. } = self.shared.retry;
        parse_retry_after(reply.and_then(|reply| retry_after(&reply.headers)), now)
            .unwrap_or(Duration::from_millis(default_retry_after_ms))
            .min(Duration::from_millis(max_wait_ms))
    }

    pub(crate) fn status_error(&self, request: &Request, reply: &Reply, attempts: u32) -> Error {
        let body = ErrorBody::parse(&reply.body);
        let tracking_id = find_tracking_id(&reply.headers).or_else(|| body.tracking_id.clone());
        let retry_after = parse_retry_after(retry_after(&reply.headers), self.shared.clock.now());
        Error::Status(Box::new(StatusError {
            operation: label(request),
            status: reply.status.as_u16(),
            body,
            tracking_id,
            retry_after,
            attempts,
        }))
    }
}

pub(crate) fn outgoing(request: &Request, url: &Url, token: Option<&AccessToken>, tracking_id: &str) -> Result<Outgoing, Error> {
    let bad = |what: &str| Error::Request { operation: label(request), reason: format!("the {what} cannot be sent") };
    let mut headers = HeaderMap::new();
    headers.insert("accept", HeaderValue::from_static("application/json"));
    for (name, value) in &request.headers {
        let value = HeaderValue::try_from(value).map_err(|_| bad(&format!("header {name}")))?;
        headers.insert(HeaderName::try_from(name.as_ref()).map_err(|_| bad(&format!("header {name}")))?, value);
    }
    headers.insert(TRACKING_ID, HeaderValue::try_from(tracking_id).map_err(|_| bad("tracking id"))?);
    if request.body.is_some() {
        headers.insert("content-type", HeaderValue::try_from(request.content_type.as_ref()).map_err(|_| bad("content type"))?);
    }
    // Last, so that no header parameter can replace it.
    headers.remove("authorization");
    if let Some(token) = token {
        headers.insert("authorization", token.header());
    }
    let method = match request.method {
        Method::Get => outbound::Method::GET,
        Method::Post => outbound::Method::POST,
        Method::Put => outbound::Method::PUT,
        Method::Patch => outbound::Method::PATCH,
        Method::Delete => outbound::Method::DELETE,
    };
    Ok(Outgoing { method, url: url.clone(), headers, body: request.body.clone().map(Bytes::from), max_body_bytes: request.max_body_bytes })
}

enum Attempt {
    Answer(Reply),
    Repeat { wait: Duration },
}

/// A header value as text; anything but visible ASCII counts as missing.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

pub(crate) fn retry_after(headers: &HeaderMap) -> Option<&str> {
    text(headers, "retry-after")
}

/// Webex has been seen to echo the id twice, joined by a comma.
pub(crate) fn find_tracking_id(headers: &HeaderMap) -> Option<String> {
    text(headers, TRACKING_ID)?.split(',').map(str::trim).find(|id| !id.is_empty()).map(str::to_owned)
}
