//! Tokens in the YAML file of `wxc_sdk`, so that its users need not sign in again.
//!
//! Read are the spellings that its documents and programs show: times as text, as YAML timestamps (with a space, with or without a
//! zone) or as seconds since 1970, scopes as one text or as a list, keys left out or empty. Written is what `wxc_sdk` writes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use secrecy::ExposeSecret as _;
use serde::Deserialize;

use super::{SecretFile, StoreLock, TokenError, TokenStore, Tokens};

/// Tokens in a YAML file, which only its owner may read and which is replaced whole.
#[derive(Debug, Clone)]
pub struct YamlCache(SecretFile);

impl YamlCache {
    /// The file at this path; it is written when tokens were renewed.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(SecretFile::at(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl TokenStore for YamlCache {
    fn load(&self) -> Result<Option<Tokens>, TokenError> {
        let Some(bytes) = self.0.read()? else { return Ok(None) };
        read(&bytes).map(Some).map_err(|reason| TokenError::store("read", self.path(), &reason))
    }

    fn save(&self, tokens: &Tokens) -> Result<(), TokenError> {
        self.0.write(write(tokens).as_bytes())
    }

    fn try_lock(&self) -> Result<Option<StoreLock>, TokenError> {
        self.0.try_lock()
    }
}

/// A value of the file.
#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Whole(i64),
    Number(f64),
    Text(String),
    List(Vec<String>),
    Other(serde::de::IgnoredAny),
}

/// Reads the tokens of a YAML (or JSON) document. Messages hold none of its text.
pub(super) fn read(bytes: &[u8]) -> Result<Tokens, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not text in UTF-8".to_owned())?;
    if text.trim().is_empty() {
        return Ok(Tokens::default());
    }
    // What the parser says may quote the file, and the file is all secrets.
    let values: BTreeMap<String, Option<Scalar>> =
        serde_saphyr::from_str(text).map_err(|_| "it is not a YAML map of names and values".to_owned())?;
    let find = |name: &str| values.get(name).and_then(Option::as_ref);
    let words = |name: &str| match find(name) {
        None => Ok(None),
        Some(Scalar::Text(text)) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Some(Scalar::List(list)) => Ok(Some(list.join(" ")).filter(|text| !text.is_empty())),
        // A token of digits only is still a token.
        Some(Scalar::Whole(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(format!("`{name}` is not text")),
    };
    let seconds = |name: &str| match find(name) {
        None => Ok(None),
        Some(Scalar::Whole(seconds)) => Ok(u64::try_from(*seconds).ok().map(Duration::from_secs)),
        Some(Scalar::Number(seconds)) => Ok(Duration::try_from_secs_f64(*seconds).ok()),
        Some(Scalar::Text(text)) => text
            .trim()
            .parse()
            .map(|seconds| Some(Duration::from_secs(seconds)))
            .map_err(|_| format!("`{name}` is not a number of seconds")),
        Some(_) => Err(format!("`{name}` is not a number of seconds")),
    };
    let moment = |name: &str| {
        let wrong = || format!("`{name}` is not a time as 2026-01-31T08:00:00+00:00");
        match find(name) {
            None => Ok(None),
            Some(Scalar::Text(text)) if text.trim().is_empty() => Ok(None),
            Some(Scalar::Text(text)) => read_time(text).map(Some).ok_or_else(wrong),
            Some(Scalar::Whole(seconds)) => Timestamp::from_second(*seconds).map(Some).map_err(|_| wrong()),
            #[expect(clippy::cast_possible_truncation, reason = "milliseconds of any likely time fit")]
            Some(Scalar::Number(seconds)) => Timestamp::from_millisecond((seconds * 1000.0) as i64).map(Some).map_err(|_| wrong()),
            Some(_) => Err(wrong()),
        }
    };
    Ok(Tokens {
        access_token: words("access_token")?.map(Into::into),
        expires_at: moment("expires_at")?,
        expires_in: seconds("expires_in")?,
        refresh_token: words("refresh_token")?.map(Into::into),
        refresh_token_expires_at: moment("refresh_token_expires_at")?,
        refresh_token_expires_in: seconds("refresh_token_expires_in")?,
        token_type: words("token_type")?,
        scope: words("scope")?,
        tracking_id: None,
    })
}

/// A time with or without zone, with `T` or a space; without a zone it is UTC, as Python writes it.
fn read_time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    if let Ok(plain) = text.parse::<DateTime>() {
        return plain.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    }
    let seconds: f64 = text.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of any likely time fit")]
    Timestamp::from_millisecond((seconds * 1000.0) as i64).ok()
}

/// The document as `wxc_sdk` writes it: keys in alphabetical order, times as quoted text.
pub(super) fn write(tokens: &Tokens) -> String {
    let text = |value: &str| serde_json::Value::from(value).to_string();
    let moment = |value: Option<Timestamp>| value.map(|at| text(&format!("{at:.6}").replace('Z', "+00:00")));
    let seconds = |value: Option<Duration>| value.map(|life| life.as_secs().to_string());
    let secret = |value: Option<&secrecy::SecretString>| value.map(|secret| text(secret.expose_secret()));
    let lines = [
        ("access_token", secret(tokens.access_token.as_ref())),
        ("expires_at", moment(tokens.expires_at)),
        ("expires_in", seconds(tokens.expires_in)),
        ("refresh_token", secret(tokens.refresh_token.as_ref())),
        ("refresh_token_expires_at", moment(tokens.refresh_token_expires_at)),
        ("refresh_token_expires_in", seconds(tokens.refresh_token_expires_in)),
        ("scope", tokens.scope.as_deref().map(text)),
        ("token_type", tokens.token_type.as_deref().map(text)),
    ];
    lines.into_iter().filter_map(|(name, value)| Some((name, value?))).fold(String::new(), |mut out, (name, value)| {
        // A JSON text is a double-quoted scalar of YAML 1.2, and of 1.1 as Python reads it.
        let _ = writeln!(out, "{name}: {value}");
        out
    })
}
