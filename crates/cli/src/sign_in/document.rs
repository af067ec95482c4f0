//! What is kept of a sign-in, as JSON.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use webex::SecretString;
use webex::tokens::{AppCredentials, Tokens};
use webex_core::json::Any;

/// Kinds of sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// A token that was pasted: a personal one or that of a bot.
    Token,
    /// An integration that acts for who signed in.
    Integration,
    /// A service app.
    ServiceApp,
}

/// Everything that a profile holds; all of it is treated as secret.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Document {
    pub(super) kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) app: Option<App>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) recovery: Option<Recovery>,
    /// The YAML file of `wxc_sdk` that holds the tokens instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cache: Option<PathBuf>,
    pub(super) tokens: Kept,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct App {
    pub(super) client_id: String,
    pub(super) client_secret: String,
}

impl From<&App> for AppCredentials {
    fn from(app: &App) -> Self {
        Self::new(&app.client_id, app.client_secret.clone().into())
    }
}

/// How a service app recovers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Recovery {
    pub(super) application_id: String,
    pub(super) organization_id: String,
    pub(super) manager_profile: String,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    access_token: Option<String>,
    expires_at: Option<Timestamp>,
    expires_in: Option<u64>,
    refresh_token: Option<String>,
    refresh_token_expires_at: Option<Timestamp>,
    refresh_token_expires_in: Option<u64>,
    token_type: Option<String>,
    scope: Option<String>,
}

impl From<&Tokens> for Kept {
    fn from(tokens: &Tokens) -> Self {
        let text = |secret: &Option<SecretString>| secret.as_ref().map(|secret| exposed(secret).to_owned());
        let seconds = |life: Option<Duration>| life.map(|life| life.as_secs());
        Self {
            access_token: text(&tokens.access_token),
            expires_at: tokens.expires_at,
            expires_in: seconds(tokens.expires_in),
            refresh_token: text(&tokens.refresh_token),
            refresh_token_expires_at: tokens.refresh_token_expires_at,
            refresh_token_expires_in: seconds(tokens.refresh_token_expires_in),
            token_type: tokens.token_type.clone(),
            scope: tokens.scope.clone(),
        }
    }
}

impl From<&Kept> for Tokens {
    fn from(kept: &Kept) -> Self {
        let seconds = |life: Option<u64>| life.map(Duration::from_secs);
        Self {
            access_token: kept.access_token.clone().map(Into::into),
            expires_at: kept.expires_at,
            expires_in: seconds(kept.expires_in),
            refresh_token: kept.refresh_token.clone().map(Into::into),
            refresh_token_expires_at: kept.refresh_token_expires_at,
            refresh_token_expires_in: seconds(kept.refresh_token_expires_in),
            token_type: kept.token_type.clone(),
            scope: kept.scope.clone(),
            ..Self::default()
        }
    }
}

pub(super) fn exposed(secret: &SecretString) -> &str {
    use secrecy::ExposeSecret as _;
    secret.expose_secret()
}

/// The text of a member of a JSON answer.
pub(super) fn member<'a>(answer: &'a Any, name: &str) -> &'a str {
    answer.find(name).and_then(Any::as_str).unwrap_or_default()
}
