//! Error bodies in every form Webex is known to answer with.
//!
//! Forms, from `ErrorDetail` of public clients and the error pages of developer.webex.com: `message` with `errors[].description` and
//! `errors[].errorCode`; a flat `errorCode` and `message` (telephony); `errors[].description` alone (messaging); `errors[].key` (contact
//! centre), also as `error.key` with `error.message[]`; SCIM's `detail`; OAuth's `error` and `error_description`; no body; plain text or
//! HTML from a proxy.

use std::fmt;

use serde_json::Value;

/// Longest text kept from a body that is not understood, in characters.
const MAX_TEXT_CHARS: usize = 300;

/// What an error body says. Everything is optional: real bodies leave anything out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorBody {
    /// The main message.
    pub message: Option<String>,
    /// Single errors, without those that only repeat the message.
    pub errors: Vec<ErrorItem>,
    /// The error code of the whole answer, else of its first error.
    pub error_code: Option<String>,
    /// The tracking id in the body; the response header carries it too.
    pub tracking_id: Option<String>,
}

/// One entry of `errors`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorItem {
    /// What is wrong.
    pub description: Option<String>,
    /// Numeric or named code; contact centre calls it `key`.
    pub code: Option<String>,
}

impl ErrorBody {
    /// Reads a body; never fails, because an unreadable error body must not hide the error.
    pub fn parse(body: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(body) {
            Ok(value @ Value::Object(_)) => Self::from_object(&value),
            Ok(Value::String(text)) => Self::from_text(&text),
            _ => Self::from_text(&String::from_utf8_lossy(body)),
        }
    }

    /// Whether the body said nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn from_object(value: &Value) -> Self {
        let nested = value.get("error").filter(|inner| inner.is_object());
        let mut errors: Vec<ErrorItem> = match value.get("errors") {
            Some(Value::Array(list)) => list.iter().map(item).collect(),
            Some(one @ (Value::Object(_) | Value::String(_))) => vec![item(one)],
            _ => Vec::new(),
        };
        errors.extend(nested.map(item));
        errors.retain(|one| *one != ErrorItem::default());

        let message = ["message", "detail", "error_description", "errorMessage", "title"].iter().find_map(|name| text(value.get(name)));
        let oauth = text(value.get("error"));
        let error_code = ["errorCode", "code", "key"]
            .iter()
            .find_map(|name| scalar(value.get(name)))
            .or_else(|| if message.is_some() { oauth.clone() } else { None })
            .or_else(|| errors.iter().find_map(|one| one.code.clone()));
        let message = message.or(oauth).or_else(|| errors.iter().find_map(|one| one.description.clone()));
        // Webex repeats the message as the only description; saying it twice helps nobody.
        errors.retain(|one| one.description != message || (one.code.is_some() && one.code != error_code));

        let tracking_id = ["trackingId", "trackingID", "tracking_id"]
            .iter()
            .find_map(|name| text(value.get(name)).or_else(|| nested.and_then(|inner| text(inner.get(name)))));
        Self { message, errors, error_code, tracking_id }
    }

    fn from_text(body: &str) -> Self {
        let trimmed = body.trim();
        // The page of a proxy says nothing in its markup; its title does.
        let said = if trimmed.starts_with('<') { html_title(trimmed).unwrap_or_default() } else { trimmed };
        if said.is_empty() {
            return Self::default();
        }
        Self { message: Some(shorten(said)), ..Self::default() }
    }
}

impl fmt::Display for ErrorBody {
    /// Message, then the single errors with their codes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.as_deref().unwrap_or("no message"))?;
        if let Some(code) = &self.error_code {
            write!(f, " (code {code})")?;
        }
        for one in &self.errors {
            write!(f, "; {}", one.description.as_deref().unwrap_or("error"))?;
            if let Some(code) = one.code.as_ref().filter(|code| Some(*code) != self.error_code.as_ref()) {
                write!(f, " (code {code})")?;
            }
        }
        Ok(())
    }
}

fn item(value: &Value) -> ErrorItem {
    if let Some(description) = text(Some(value)) {
        return ErrorItem { description: Some(description), code: None };
    }
    let messages = value.get("message").and_then(Value::as_array).and_then(|list| list.first()).unwrap_or(value);
    let description =
        ["description", "message", "reason", "detail"].iter().find_map(|name| text(value.get(name)).or_else(|| text(messages.get(name))));
    let code = ["errorCode", "code", "key", "errorCodeString"].iter().find_map(|name| scalar(value.get(name)));
    ErrorItem { description, code }
}

fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty()).map(shorten)
}

fn scalar(value: Option<&Value>) -> Option<String> {
    match value {
        Some(Value::Number(number)) => Some(number.to_string()),
        other => text(other),
    }
}

fn shorten(text: &str) -> String {
    let mut kept: String = text.chars().take(MAX_TEXT_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MAX_TEXT_CHARS).is_some() {
        kept.push('…');
    }
    kept
}

fn html_title(page: &str) -> Option<&str> {
    let start = page.find("<title>")? + "<title>".len();
    let end = page[start..].find("</title>")? + start;
    Some(page[start..end].trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(body: &str) -> ErrorBody {
        ErrorBody::parse(body.as_bytes())
    }

    #[test]
    fn message_with_errors_and_codes() {
        // The form of the Webex Calling reference: message, errors[] with description and errorCode, trackingId.
        let body = parse(
            r#"{"message":"Invalid input","errors":[{"description":"Extension is in use","errorCode":25008},{"description":"Name is empty","errorCode":4003}],"trackingId":"ROUTER_1"}"#,
        );
        assert_eq!(body.message.as_deref(), Some("Invalid input"));
        assert_eq!(body.error_code.as_deref(), Some("25008"));
        assert_eq!(body.errors.len(), 2);
        assert_eq!(body.errors[1].code.as_deref(), Some("4003"));
        assert_eq!(body.tracking_id.as_deref(), Some("ROUTER_1"));
        assert_eq!(body.to_string(), "Invalid input (code 25008); Extension is in use; Name is empty (code 4003)");
    }

    #[test]
    fn a_repeated_message_is_said_once() {
        let body = parse(r#"{"message":"Not found.","errors":[{"description":"Not found."}],"trackingId":"ROUTER_2"}"#);
        assert_eq!(body.to_string(), "Not found.");
        assert!(body.errors.is_empty());
    }

    #[test]
    fn flat_telephony_form() {
        let body = parse(r#"{"errorCode":4008,"message":"Location was not found","trackingId":"T_3"}"#);
        assert_eq!((body.error_code.as_deref(), body.message.as_deref()), (Some("4008"), Some("Location was not found")));
    }

    #[test]
    fn messaging_form_without_message() {
        let body = parse(r#"{"errors":[{"description":"roomId is required"}]}"#);
        assert_eq!(body.message.as_deref(), Some("roomId is required"));
    }

    #[test]
    fn contact_centre_forms() {
        let body = parse(r#"{"errors":[{"key":"1003","message":"Invalid name"}],"trackingId":"WCC_4"}"#);
        assert_eq!((body.error_code.as_deref(), body.message.as_deref()), (Some("1003"), Some("Invalid name")));
        let nested = parse(r#"{"error":{"key":"400","message":[{"code":"x","description":"Invalid query"}],"trackingId":"WCC_5"}}"#);
        assert_eq!((nested.error_code.as_deref(), nested.message.as_deref()), (Some("400"), Some("Invalid query")));
        assert_eq!(nested.tracking_id.as_deref(), Some("WCC_5"));
    }

    #[test]
    fn oauth_and_scim_forms() {
        // RFC 6749 §5.2 and RFC 7644 §3.12.
        let oauth = parse(r#"{"error":"invalid_grant","error_description":"refresh token expired"}"#);
        assert_eq!((oauth.error_code.as_deref(), oauth.message.as_deref()), (Some("invalid_grant"), Some("refresh token expired")));
        let scim = parse(r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"Resource not found","status":"404"}"#);
        assert_eq!(scim.message.as_deref(), Some("Resource not found"));
    }

    #[test]
    fn empty_text_and_html_bodies() {
        assert!(parse("").is_empty());
        assert!(parse("  \r\n").is_empty());
        assert!(parse("{}").is_empty());
        assert_eq!(parse("upstream connect error").message.as_deref(), Some("upstream connect error"));
        assert_eq!(parse("<html><head><title>502 Bad Gateway</title></head></html>").message.as_deref(), Some("502 Bad Gateway"));
        assert!(parse("<html></html>").is_empty());
        let long = parse(&"x".repeat(5_000)).message.expect("text");
        assert_eq!(long.chars().count(), MAX_TEXT_CHARS + 1);
    }

    #[test]
    fn unexpected_types_are_ignored() {
        let body = parse(r#"{"message":{"a":1},"errors":{"description":"d"},"trackingId":7,"errorCode":[1]}"#);
        assert_eq!(body.message.as_deref(), Some("d"));
        assert_eq!(body.tracking_id, None);
        assert_eq!(body.error_code, None);
    }

    proptest! {
        #[test]
        fn never_panics(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            ErrorBody::parse(&body);
        }
    }
}
