//! Asks a provider, through the one door out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use outbound::{HeaderMap, HeaderValue, Method, Outgoing};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use url::Url;

use super::Reach;

/// Longest answer that is read: key sets of large providers have some 20 KiB.
const MAX_ANSWER_BYTES: u64 = 512 * 1024;

/// Asks providers. Each question opens the door to its own address only, where that may be a target, and no redirect is followed.
#[derive(Debug, Clone)]
pub(crate) struct Asker {
    reach: Reach,
}

/// What a provider said no with.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: u16,
    /// Error of RFC 6749 with its description, cleaned for people.
    pub(crate) text: String,
}

impl Asker {
    pub(crate) fn new(reach: &Reach) -> Self {
        Self { reach: reach.clone() }
    }

    /// Whether an address may be asked; one that is not found now may be found when it is asked.
    pub(crate) async fn may_ask(&self, url: &Url) -> Result<(), outbound::Error> {
        match self.reach.targets.check(url).await {
            Err(error) if !error.is_no_answer() => Err(error),
            _ => Ok(()),
        }
    }

    /// JSON of an address.
    pub(crate) async fn get(&self, url: &Url, token: Option<&SecretString>) -> Result<Value, String> {
        let mut headers = HeaderMap::new();
        if let Some(token) = token {
            headers.insert("authorization", sensitive(&format!("Bearer {}", token.expose_secret()))?);
        }
        self.ask(Method::GET, url, headers, None).await?.map_err(|refused| format!("{url} answered {} {}", refused.status, refused.text))
    }

    /// JSON of the answer to a form.
    pub(crate) async fn post(
        &self,
        url: &Url,
        fields: &[(&str, &str)],
        basic: Option<(&str, &SecretString)>,
    ) -> Result<Result<Value, Refused>, String> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Some((user, password)) = basic {
            // RFC 6749 §2.3.1: both are form-encoded first.
            let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            let pair = format!("{}:{}", encode(user), encode(password.expose_secret()));
            headers.insert("authorization", sensitive(&format!("Basic {}", STANDARD.encode(pair)))?);
        }
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask(Method::POST, url, headers, Some(body.into())).await
    }

    async fn ask(&self, method: Method, url: &Url, mut headers: HeaderMap, body: Option<Bytes>) -> Result<Result<Value, Refused>, String> {
        headers.insert("accept", HeaderValue::from_static("application/json"));
        let said = |error: outbound::Error| error.to_string();
        let target = self.reach.targets.check(url).await.map_err(said)?;
        let mut door = target.door().proxy(self.reach.proxy.clone());
        if let Some(pem) = &self.reach.extra_ca_pem {
            door = door.extra_ca_pem(pem.clone());
        }
        let request = Outgoing { method, url: url.clone(), headers, body, max_body_bytes: Some(MAX_ANSWER_BYTES) };
        let reply = door.build().map_err(said)?.send(request).await.map_err(said)?;
        let answer: Result<Value, _> = serde_json::from_slice(&reply.body);
        if reply.status.is_success() {
            return answer.map(Ok).map_err(|error| format!("{} answered something that is not JSON ({error})", url.path()));
        }
        let answer = answer.unwrap_or_default();
        let words = ["error", "error_description", "message"].map(|name| answer.get(name).and_then(Value::as_str).map(clean));
        Ok(Err(Refused { status: reply.status.as_u16(), text: words.into_iter().flatten().collect::<Vec<_>>().join(": ") }))
    }
}

/// Words from outside, as they may be shown and logged.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(300).collect()
}

fn sensitive(text: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::try_from(text).map_err(|_| "a secret holds characters that no header can carry".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}
