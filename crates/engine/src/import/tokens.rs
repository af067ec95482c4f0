//! The tokens of the older devices dashboard, from its `tokens.json`, and the application they belong to, from its `.env`.
//!
//! Both hold secrets in plain text: no message here quotes a value.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde_json::Value;

/// Files of the dashboard have a few hundred bytes.
const MAX_FILE_BYTES: usize = 64 * 1024;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokensError {
    /// It is not what the dashboard writes.
    #[error("it is not the tokens.json of the dashboard: {0}")]
    NoTokens(&'static str),
    /// A line of the file with the application.
    #[error("line {line} is no `NAME=value`")]
    NoSetting {
        /// Which, from 1 on.
        line: usize,
    },
}

/// What `tokens.json` holds.
#[derive(Clone)]
pub struct DashboardTokens {
    /// The access token.
    pub access_token: SecretString,
    /// When it ends.
    pub access_expires_at: Timestamp,
    /// What the next one is got with.
    pub refresh_token: SecretString,
    /// When that ends, by the dashboard's reckoning: it counts from the last renewal.
    pub refresh_expires_at: Timestamp,
}

impl fmt::Debug for DashboardTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DashboardTokens")
            .field("access_expires_at", &self.access_expires_at)
            .field("refresh_expires_at", &self.refresh_expires_at)
            .finish_non_exhaustive()
    }
}

impl DashboardTokens {
    /// Reads the file.
    pub fn read(text: &str) -> Result<Self, TokensError> {
        if text.len() > MAX_FILE_BYTES {
            return Err(TokensError::NoTokens("it is too long"));
        }
        let file: Value = serde_json::from_str(text).map_err(|_| TokensError::NoTokens("it is no JSON"))?;
        let token = |name: &str| file.get(name).and_then(Value::as_str).map(str::trim).filter(|token| !token.is_empty());
        let access_token = token("access_token").ok_or(TokensError::NoTokens("access_token is missing"))?;
        let refresh_token = token("refresh_token").ok_or(TokensError::NoTokens("refresh_token is missing"))?;
        let seconds = |name: &str| file.get(name).and_then(Value::as_f64).filter(|number| number.is_finite() && *number >= 0.0).map(whole);
        let ends =
            seconds("expires_at").and_then(|at| Timestamp::from_second(at).ok()).ok_or(TokensError::NoTokens("expires_at is no time"))?;
        let (life, refresh_life) = (seconds("expires_in"), seconds("refresh_token_expires_in"));
        let (Some(life), Some(refresh_life)) = (life, refresh_life) else {
            return Err(TokensError::NoTokens("expires_in and refresh_token_expires_in are both needed"));
        };
        let refresh_expires_at = ends
            .checked_add(SignedDuration::from_secs(refresh_life.saturating_sub(life)))
            .map_err(|_| TokensError::NoTokens("refresh_token_expires_in is no time"))?;
        Ok(Self {
            access_token: access_token.to_owned().into(),
            access_expires_at: ends,
            refresh_token: refresh_token.to_owned().into(),
            refresh_expires_at,
        })
    }
}

/// The application of the dashboard, as far as its `.env` names it.
#[derive(Default)]
pub struct DashboardApp {
    /// `WEBEX_CLIENT_ID`.
    pub client_id: Option<String>,
    /// `WEBEX_CLIENT_SECRET`.
    pub client_secret: Option<SecretString>,
}

impl fmt::Debug for DashboardApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DashboardApp").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

impl DashboardApp {
    /// Reads lines `NAME=value`, also `NAME = "value"` and with `export` before; the file is not run.
    pub fn read(text: &str) -> Result<Self, TokensError> {
        let mut app = Self::default();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (name, value) = line.split_once('=').ok_or(TokensError::NoSetting { line: at + 1 })?;
            let name = name.trim().trim_start_matches("export ").trim();
            let value = value.trim();
            let quoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
            let value = quoted.unwrap_or(value);
            match name {
                "WEBEX_CLIENT_ID" if !value.is_empty() => app.client_id = Some(value.to_owned()),
                "WEBEX_CLIENT_SECRET" if !value.is_empty() => app.client_secret = Some(value.to_owned().into()),
                _ => {}
            }
        }
        Ok(app)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "seconds; a float becomes the nearest whole number within its range")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;
    use serde_json::json;

    use super::*;

    /// The shape of devices-and-calls §1.3, with its numbers.
    fn file() -> Value {
        json!({ "access_token": "planted-access", "expires_in": 1_209_599, "refresh_token": "planted-refresh",
            "refresh_token_expires_in": 7_775_999, "token_type": "Bearer", "scope": ["spark:xapi_statuses"], "expires_at": 1_767_225_600.0 })
    }

    #[test]
    fn the_file_of_the_dashboard_is_read() {
        let tokens = DashboardTokens::read(&file().to_string()).expect("readable");
        assert_eq!((tokens.access_token.expose_secret(), tokens.refresh_token.expose_secret()), ("planted-access", "planted-refresh"));
        assert_eq!(tokens.access_expires_at.to_string(), "2026-01-01T00:00:00Z");
        // now > expires_at + (refresh_token_expires_in − expires_in) is where the dashboard gives up.
        assert_eq!(tokens.refresh_expires_at.as_second(), 1_767_225_600 + 7_775_999 - 1_209_599);
        assert!(!format!("{tokens:?}").contains("planted"));
    }

    #[test]
    fn what_is_no_such_file_is_said_without_its_content() {
        for (name, value) in [
            ("access_token", json!(null)),
            ("refresh_token", json!("")),
            ("expires_at", json!("planted")),
            ("expires_in", json!(-1)),
            ("refresh_token_expires_in", json!(1e300)),
        ] {
            let mut file = file();
            file[name] = value;
            let error = DashboardTokens::read(&file.to_string()).expect_err(name);
            assert!(!error.to_string().contains("planted"), "{error}");
        }
        for text in ["", "planted", "[]", "{}"] {
            assert!(DashboardTokens::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_application_is_read_from_simple_lines() {
        let text = "# keys\nexport WEBEX_CLIENT_ID = \"C1\"\n\nWEBEX_CLIENT_SECRET='planted'\r\nSERVICENOW_PASSWORD=x=y\n";
        let app = DashboardApp::read(text).expect("readable");
        assert_eq!(app.client_id.as_deref(), Some("C1"));
        assert_eq!(app.client_secret.as_ref().map(SecretString::expose_secret), Some("planted"));
        assert!(!format!("{app:?}").contains("planted"));
        assert!(DashboardApp::read("WEBEX_CLIENT_ID=").expect("readable").client_id.is_none());
        assert_eq!(DashboardApp::read("A=b\nimport planted").expect_err("no setting"), TokensError::NoSetting { line: 2 });
    }
}
