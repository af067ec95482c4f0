//! The endpoints of Webex that hand out tokens.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use outbound::{Door, HeaderMap, HeaderValue, Outgoing, Reply};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use url::Url;
use webex_core::retry::{Decision, Outcome, RetryPolicy};
use webex_core::{Host, Method, Request};

use super::{AccessToken, TokenError, Tokens};
use crate::Error;
use crate::client::find_tracking_id;
use crate::clock::{Chance, Clock};
use crate::har::Recorder;
use crate::servers::Servers;

/// Answers with tokens are short, but they list every scope.
const MAX_ANSWER_BYTES: u64 = 256 * 1024;

/// Client id and client secret of an integration or service app.
#[derive(Clone)]
pub struct AppCredentials {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

impl AppCredentials {
    /// The pair as developer.webex.com shows it.
    pub fn new(client_id: impl Into<String>, client_secret: SecretString) -> Self {
        Self { client_id: client_id.into(), client_secret }
    }
}

impl fmt::Debug for AppCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppCredentials").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

/// Speaks with the endpoints that hand out tokens. Clones share connections; [`crate::ClientBuilder::token_service`] makes one.
#[derive(Clone)]
pub struct TokenService {
    pub(super) shared: Arc<Parts>,
}

pub(crate) struct Parts {
    pub(crate) door: Door,
    pub(crate) servers: Servers,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Chance,
    pub(crate) retry: RetryPolicy,
    pub(crate) recorder: Option<Recorder>,
}

impl fmt::Debug for TokenService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenService").field("base", &self.shared.servers.base()).finish_non_exhaustive()
    }
}

/// One question to an endpoint.
pub(super) struct Question {
    pub(super) what: &'static str,
    pub(super) path: String,
    pub(super) content_type: &'static str,
    pub(super) body: Vec<u8>,
    pub(super) authorization: Option<HeaderValue>,
    /// How it is repeated when nobody knows what became of it: as this method would be.
    pub(super) repeats_as: Method,
}

impl Question {
    /// A form for the token endpoint.
    pub(super) fn form(what: &'static str, path: &str, fields: &[(&str, &str)]) -> Self {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self {
            what,
            path: path.to_owned(),
            content_type: "application/x-www-form-urlencoded",
            body: body.into_bytes(),
            authorization: None,
            repeats_as: Method::Post,
        }
    }
}

impl TokenService {
    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self { shared: Arc::new(parts) }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    pub(super) async fn sleep(&self, wait: Duration) {
        self.shared.clock.sleep(wait).await;
    }

    /// 32 bytes nobody can guess.
    pub(super) fn random(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        let (first, second) = bytes.split_at_mut(16);
        first.copy_from_slice(&self.shared.chance.bytes());
        second.copy_from_slice(&self.shared.chance.bytes());
        bytes
    }

    /// The whole address of a path under `/v1`.
    pub(super) fn address(&self, path: &str) -> Result<Url, TokenError> {
        let request = Request::new("", Host::Api, Method::Post, path);
        self.shared.servers.url(&request).map_err(|error: Error| TokenError::Setup { reason: error.to_string() })
    }

    /// A new access token for a refresh token, whose time starts anew.
    pub async fn renew(&self, app: &AppCredentials, refresh_token: &SecretString) -> Result<Tokens, TokenError> {
        let mut question = Question::form(
            "renewing the access token",
            "/access_token",
            &[
                ("grant_type", "refresh_token"),
                ("client_id", &app.client_id),
                ("client_secret", app.client_secret.expose_secret()),
                ("refresh_token", refresh_token.expose_secret().trim()),
            ],
        );
        question.repeats_as = Method::Put;
        let mut tokens = self.ask(question).await?;
        if tokens.refresh_token.is_none() {
            tokens.refresh_token = Some(refresh_token.clone());
        }
        Ok(tokens)
    }

    /// New tokens for a service app whose refresh token has lapsed, with the access token of an integration that has the scope
    /// `spark:applications_token` (`POST /v1/applications/{applicationId}/token`).
    pub async fn recover_service_app(
        &self,
        app: &AppCredentials,
        application_id: &str,
        organization_id: &str,
        manager: &AccessToken,
    ) -> Result<Tokens, TokenError> {
        let body = serde_json::json!({
            "clientId": app.client_id, "clientSecret": app.client_secret.expose_secret(), "targetOrgId": organization_id
        });
        let question = Question {
            what: "asking for new tokens of the service app",
            path: format!("/applications/{}/token", webex_core::percent_encode(application_id)),
            content_type: "application/json",
            body: body.to_string().into_bytes(),
            authorization: Some(manager.header()),
            repeats_as: Method::Post,
        };
        self.ask(question).await
    }

    /// Asks, and reads the tokens of the answer.
    pub(super) async fn ask(&self, question: Question) -> Result<Tokens, TokenError> {
        let what = question.what;
        let (answer, tracking_id) = self.ask_tracked(question).await?;
        match read_tokens(&answer, self.now()) {
            Some(tokens) => Ok(Tokens { tracking_id, ..tokens }),
            None => Err(TokenError::Answer { what, reason: "it holds no access token".to_owned() }),
        }
    }

    /// Asks, and reads the JSON of the answer; another status than 2xx is an error.
    pub(super) async fn ask_json(&self, question: Question) -> Result<Value, TokenError> {
        self.ask_tracked(question).await.map(|(answer, _)| answer)
    }

    async fn ask_tracked(&self, question: Question) -> Result<(Value, Option<String>), TokenError> {
        let (what, reply) = (question.what, self.send(&question).await?);
        let tracking_id = find_tracking_id(&reply.headers);
        let body: Result<Value, _> = serde_json::from_slice(&reply.body);
        if reply.status.is_success() {
            let answer = body.map_err(|error| TokenError::Answer { what, reason: format!("it is not JSON ({error})") })?;
            return Ok((answer, tracking_id));
        }
        let body = body.unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let description = text("error_description").or_else(|| text("message"));
        let tracking_id = tracking_id.or_else(|| text("trackingId"));
        Err(TokenError::Refused { what, status: reply.status.as_u16(), code: text("error"), description, tracking_id })
    }

    async fn send(&self, question: &Question) -> Result<Reply, TokenError> {
        let Parts { door, clock, chance, retry, recorder, .. } = &*self.shared;
        let url = self.address(&question.path)?;
        let mut headers = HeaderMap::new();
        headers.insert("accept", HeaderValue::from_static("application/json"));
        headers.insert("content-type", HeaderValue::from_static(question.content_type));
        if let Some(authorization) = &question.authorization {
            headers.insert("authorization", authorization.clone());
        }
        let mut attempt = 1;
        loop {
            let outgoing = Outgoing {
                method: outbound::Method::POST,
                url: url.clone(),
                headers: headers.clone(),
                body: Some(Bytes::from(question.body.clone())),
                max_body_bytes: Some(MAX_ANSWER_BYTES),
            };
            let result = crate::har::send(door, outgoing, recorder.as_ref(), &**clock).await;
            let (method, random) = (question.repeats_as, chance.number());
            let decision = match &result {
                Ok(reply) => {
                    let retry_after = reply.headers.get("retry-after").and_then(|value| value.to_str().ok());
                    retry.decide(method, Outcome::Status { status: reply.status.as_u16(), retry_after }, attempt, clock.now(), random)
                }
                Err(error) if error.is_no_answer() => retry.decide(method, Outcome::NoAnswer, attempt, clock.now(), random),
                Err(_) => Decision::GiveUp,
            };
            let status = result.as_ref().ok().map(|reply| reply.status.as_u16());
            tracing::debug!(webex.operation = question.what, http.status = status, attempt, "the token service answered");
            let Decision::Retry { after_ms, .. } = decision else {
                return result.map_err(|source| TokenError::Transport { what: question.what, source });
            };
            clock.sleep(Duration::from_millis(after_ms)).await;
            attempt += 1;
        }
    }
}

fn read_tokens(answer: &Value, now: Timestamp) -> Option<Tokens> {
    let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned).filter(|text| !text.is_empty());
    // A number in the documentation; seen as text too.
    let seconds = |name: &str| {
        let value = answer.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok()).map(Duration::from_secs)
    };
    let end = |life: Option<Duration>| now.checked_add(SignedDuration::try_from(life?).ok()?).ok();
    let (life, refresh_life) = (seconds("expires_in"), seconds("refresh_token_expires_in"));
    Some(Tokens {
        access_token: Some(text("access_token")?.into()),
        expires_at: end(life),
        expires_in: life,
        refresh_token: text("refresh_token").map(Into::into),
        refresh_token_expires_at: end(refresh_life),
        refresh_token_expires_in: refresh_life,
        token_type: text("token_type"),
        scope: text("scope"),
        tracking_id: None,
    })
}
