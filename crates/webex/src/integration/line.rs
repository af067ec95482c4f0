//! The line to an integration's queue.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use url::Url;
use webex_core::{Host, Method, Request};

use super::message::Messages;
use crate::{Client, Error, Response, redirect};

/// A poll is answered within this; a client for a line needs a longer read timeout.
pub(super) const HOLD: Duration = Duration::from_secs(75);
const MAX_MESSAGES_BYTES: u64 = 8 << 20;

/// What an integration is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Ids of the locations whose devices tell; none when all do.
    pub locations: Vec<String>,
    /// Statuses that are told.
    pub statuses: Vec<String>,
    /// Events that are told.
    pub events: Vec<String>,
}

impl Subscription {
    /// Whether the statuses below this one are told, for example `Call`. An answer that names none does not say.
    pub fn tells(&self, status: &str) -> bool {
        let covers = |told: &String| {
            let told = told.trim_end_matches(".*").trim_end_matches("[*]");
            told.eq_ignore_ascii_case(status) || told == "*" || told.is_empty()
        };
        self.statuses.is_empty() || self.statuses.iter().any(covers)
    }

    fn read(told: &Value) -> Self {
        let texts = |pointer: &str| {
            let list = told.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self {
            locations: texts("/publicLocationIds"),
            statuses: texts("/xapiAccessKeys/statuses"),
            events: texts("/xapiAccessKeys/events"),
        }
    }
}

/// A line that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Where messages are polled.
    pub queue: Url,
    /// What they tell of.
    pub subscription: Subscription,
}

/// The line of one integration.
#[derive(Clone)]
pub struct Line {
    client: Client,
    app_url: Url,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("app_url", &self.app_url.as_str()).finish_non_exhaustive()
    }
}

impl Line {
    /// How long Webex may be silent on a line: a client for one needs at least this read timeout.
    pub const READ_TIMEOUT: Duration = HOLD;

    /// The line of the integration at this address, by a client with its tokens. The address must be on a configured server.
    pub fn new(client: Client, app_url: &str) -> Result<Self, Error> {
        let wrong = |reason: &str| Error::Request { operation: "update-integration".to_owned(), reason: reason.to_owned() };
        let app_url = Url::parse(app_url).map_err(|_| wrong("the address of the integration cannot be read"))?;
        check(&client, "update-integration", "the address of the integration", &app_url)?;
        Ok(Self { client, app_url })
    }

    /// Says that the integration is ready and wants its messages in a queue; returns where that is polled.
    pub async fn open(&self) -> Result<Opened, Error> {
        let answer = self.tell(&json!({ "provisioningState": "completed", "queue": { "state": "enabled" } })).await?;
        let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let wrong = |reason: &str| Error::Body {
            operation: "update-integration".to_owned(),
            reason: reason.to_owned(),
            tracking_id: answer.tracking_id.clone(),
        };
        let address = told.pointer("/queue/pollUrl").and_then(Value::as_str).ok_or_else(|| wrong("it names no queue.pollUrl"))?;
        let url = Url::parse(address).map_err(|_| wrong("queue.pollUrl cannot be read"))?;
        check(&self.client, "update-integration", "the address of the queue", &url)?;
        Ok(Opened { queue: url, subscription: Subscription::read(&told) })
    }

    /// Says that the integration is ready and wants its messages, and what Control Hub has to say, posted to this address, signed with
    /// this secret; a queue is not kept any more. Saying it again changes nothing.
    pub async fn hook(&self, target: &Url, secret: &SecretString) -> Result<Subscription, Error> {
        let webhook = json!({ "targetUrl": target.as_str(), "type": "hmac_signature", "secret": secret.expose_secret() });
        let body = json!({ "provisioningState": "completed", "webhook": webhook, "actionsUrl": target.as_str(), "queue": { "state": "disabled" } });
        let answer = self.tell(&body).await?;
        Ok(Subscription::read(&serde_json::from_slice(&answer.body).unwrap_or_default()))
    }

    /// Says that messages are not to be posted any more.
    pub async fn unhook(&self) -> Result<(), Error> {
        self.tell(&json!({ "webhook": { "type": "none" }, "actionsUrl": null })).await.map(|_| ())
    }

    /// Says that nobody wants its messages any more.
    pub async fn close(&self) -> Result<(), Error> {
        self.tell(&json!({ "queue": { "state": "disabled" } })).await.map(|_| ())
    }

    /// What the integration is called: whether the line works.
    pub async fn name(&self) -> Result<String, Error> {
        let request = Request::new("get-integration", Host::ApiRoot, Method::Get, "/");
        let (answer, _) = self.client.fetch(&request, self.app_url.clone()).await?;
        let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        Ok(told.get("displayName").and_then(Value::as_str).unwrap_or_default().to_owned())
    }

    /// Waits for messages; none come when nothing happens for a while.
    pub async fn poll(&self, queue: &Url) -> Result<Messages, Error> {
        let request = Request::new("poll-integration-queue", Host::ApiRoot, Method::Get, "/").with_max_body_bytes(MAX_MESSAGES_BYTES);
        let (answer, _) = self.client.fetch(&request, queue.clone()).await?;
        Messages::read(&answer.body).ok_or_else(|| Error::Body {
            operation: "poll-integration-queue".to_owned(),
            reason: "it is no list of messages".to_owned(),
            tracking_id: answer.tracking_id,
        })
    }

    async fn tell(&self, body: &Value) -> Result<Response, Error> {
        let request = Request::new("update-integration", Host::ApiRoot, Method::Patch, "/");
        let request = Request { body: Some(body.to_string().into_bytes()), ..request };
        self.client.fetch(&request, self.app_url.clone()).await.map(|(answer, _)| answer)
    }
}

fn check(client: &Client, operation: &str, what: &'static str, url: &Url) -> Result<(), Error> {
    if client.is_allowed(url) {
        return Ok(());
    }
    Err(Error::Refused { operation: operation.to_owned(), what, target: redirect::shown(url) })
}
