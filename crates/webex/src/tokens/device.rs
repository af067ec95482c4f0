//! Signing in on another device: the device grant (RFC 8628) as Webex serves it, at `/device/authorize` and `/device/token`.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use outbound::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;

use super::service::Question;
use super::{AppCredentials, TokenError, TokenService, Tokens};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// What `slow_down` adds to the pause, and the pause when none is named (RFC 8628 §3.5, §3.2).
const SLOWER: Duration = Duration::from_secs(5);
const USUAL_PAUSE: Duration = Duration::from_secs(5);
/// Longest life of a code that is believed.
const LONGEST: Duration = Duration::from_hours(1);

/// A sign-in that waits for somebody to type a code elsewhere.
pub struct DeviceLogin {
    /// What to type.
    pub user_code: String,
    /// Where to type it.
    pub verification_address: String,
    /// The same address with the code in it, for a link.
    pub complete_address: Option<String>,
    /// How long the code lives.
    pub expires_in: Duration,
    pause: Duration,
    ends_at: Timestamp,
    service: TokenService,
    app: AppCredentials,
    device_code: SecretString,
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin").field("verification_address", &self.verification_address).finish_non_exhaustive()
    }
}

impl TokenService {
    /// Begins a sign-in on another device and says which code to type where. Scopes are separated by spaces.
    pub async fn begin_device_login(&self, app: AppCredentials, scopes: &str) -> Result<DeviceLogin, TokenError> {
        let what = "asking for a device code";
        let fields = [("client_id", app.client_id.as_str()), ("scope", scopes)];
        let answer = self.ask_json(Question::form(what, "/device/authorize", &fields)).await?;
        let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        let seconds = |name: &str| answer.get(name).and_then(Value::as_u64).map(Duration::from_secs);
        let needed = |name: &str| text(name).ok_or_else(|| TokenError::Answer { what, reason: format!("it has no `{name}`") });
        let expires_in = seconds("expires_in").unwrap_or(Duration::from_mins(5)).min(LONGEST);
        Ok(DeviceLogin {
            user_code: needed("user_code")?,
            verification_address: needed("verification_uri")?,
            complete_address: text("verification_uri_complete"),
            device_code: needed("device_code")?.into(),
            expires_in,
            pause: seconds("interval").unwrap_or(USUAL_PAUSE).max(Duration::from_secs(1)),
            ends_at: self.now().saturating_add(SignedDuration::try_from(expires_in).unwrap_or_default()).unwrap_or(Timestamp::MAX),
            service: self.clone(),
            app,
        })
    }
}

impl DeviceLogin {
    /// Asks again and again until somebody has decided or the code is over.
    pub async fn finish(mut self) -> Result<Tokens, TokenError> {
        let pair = format!("{}:{}", self.app.client_id, self.app.client_secret.expose_secret());
        let mut basic = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)))
            .map_err(|_| TokenError::Unusable { reason: "the client id or secret contains characters that none has" })?;
        basic.set_sensitive(true);
        loop {
            self.service.sleep(self.pause).await;
            let fields = [("grant_type", GRANT), ("client_id", &self.app.client_id), ("device_code", self.device_code.expose_secret())];
            let mut question = Question::form("asking whether the code was typed", "/device/token", &fields);
            question.authorization = Some(basic.clone());
            let error = match self.service.ask(question).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            let TokenError::Refused { status, code, description, .. } = &error else {
                // A poll that nobody answered changes nothing: the next one may fare better (RFC 8628 §3.5).
                if matches!(&error, TokenError::Transport { source, .. } if source.is_no_answer()) && self.service.now() < self.ends_at {
                    continue;
                }
                return Err(error);
            };
            match code.as_deref() {
                Some("slow_down") => self.pause += SLOWER,
                Some("authorization_pending") => {}
                // Webex answers 428 while nobody has decided, with or without a code.
                None if *status == 428 => {}
                Some("access_denied") => {
                    return Err(TokenError::Declined { reason: description.clone().unwrap_or_else(|| "access_denied".to_owned()) });
                }
                Some("expired_token") => return Err(TokenError::TooLate { limit: self.expires_in, note: "" }),
                _ => return Err(error),
            }
            if self.service.now() >= self.ends_at {
                return Err(TokenError::TooLate { limit: self.expires_in, note: "" });
            }
        }
    }
}
