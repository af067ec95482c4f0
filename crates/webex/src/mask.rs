//! The one list of what must not be shown: which headers and which fields are secret, and how bodies and addresses look without them.
//!
//! Recordings and logs go through here. A name is judged by its words, whether they are written `accessToken`, `access_token` or
//! `access-token`. Rather too much is hidden than too little: a code is a secret unless it is on the list of those that name a country,
//! an error and the like.

use serde_json::Value;
use url::Url;

/// What stands in the place of a secret.
pub const MASK: &str = "***";

/// Headers whose value is a secret.
const HEADERS: [&str; 8] =
    ["authorization", "proxy-authorization", "cookie", "set-cookie", "x-sim-key", "x-api-key", "x-spark-signature", "x-webex-signature"];

/// Words that make a field a secret wherever they stand in its name.
const WORDS: [&str; 18] = [
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwords",
    "passwd",
    "pwd",
    "passcode",
    "passcodes",
    "passphrase",
    "pin",
    "pins",
    "authorization",
    "jwt",
    "signature",
    "credential",
    "credentials",
];

/// Names that are secrets though no word of theirs says so.
const NAMES: [&str; 9] = ["hostkey", "apikey", "servicekey", "privatekey", "clientassertion", "codeverifier", "sig", "assertion", "nonce"];

/// Names with such a word that hold no secret.
const HARMLESS: [&str; 7] =
    ["tokentype", "tokenendpoint", "tokenlifetimeminutes", "expiresin", "refreshtokenexpiresin", "refreshtokenexpiresat", "granttype"];

/// What stands before `code` in names of things that everybody may know.
const OPEN_CODES: [&str; 24] = [
    "error", "errors", "country", "postal", "zip", "language", "area", "status", "currency", "reason", "cause", "exit", "dialing",
    "region", "response", "result", "time", "feature", "wrapup", "up", "aux", "idle", "site", "state",
];

/// The words of a name, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        // A new word begins at a capital after a small letter: `clientSecret`, but `PIN` is one word.
        if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether the value of a field or parameter of this name is a secret.
pub fn is_secret_field(name: &str) -> bool {
    let words = words(name);
    let joined = words.concat();
    if HARMLESS.contains(&joined.as_str()) {
        return false;
    }
    if NAMES.contains(&joined.as_str()) || words.iter().any(|word| WORDS.contains(&word.as_str())) {
        return true;
    }
    // `accesstoken` and `clientsecret` come in small letters too.
    if ["token", "secret", "password", "pwd", "passcode", "authorization"].iter().any(|ending| joined.ends_with(ending)) {
        return true;
    }
    let code = words.iter().position(|word| matches!(word.as_str(), "code" | "codes"));
    code.is_some_and(|at| {
        at.checked_sub(1).and_then(|before| words.get(before)).is_none_or(|before| !OPEN_CODES.contains(&before.as_str()))
    })
}

/// Whether the value of this header is a secret.
pub fn is_secret_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HEADERS.contains(&name.as_str()) || name.ends_with("-token") || name.ends_with("-secret")
}

/// A JSON value without its secrets.
pub fn json(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                if is_secret_field(name) { hide(field) } else { json(field) }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(json),
        Value::String(text) => {
            if let Some(masked) = masked_text(text) {
                *text = masked;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Everything below a secret name, whatever its shape; what is only yes, no or nothing tells nothing.
fn hide(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.iter_mut().for_each(|(_, field)| hide(field)),
        Value::Array(items) => items.iter_mut().for_each(hide),
        Value::String(_) | Value::Number(_) => *value = Value::from(MASK),
        Value::Null | Value::Bool(_) => {}
    }
}

/// A text inside a body that is itself an address, a JSON document or a header value; `None` when it is none of these.
fn masked_text(text: &str) -> Option<String> {
    let trimmed = text.trim_start();
    if trimmed.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer "))
        || trimmed.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("basic "))
    {
        return Some(MASK.to_owned());
    }
    if trimmed.starts_with(['{', '[']) {
        let mut inner: Value = serde_json::from_str(text).ok()?;
        json(&mut inner);
        return Some(inner.to_string());
    }
    if text.contains("://") && text.contains(['?', '@', '#']) {
        return Url::parse(text).ok().map(|url| address(&url));
    }
    None
}

/// The body of a JSON answer or request without its secrets; `None` when it is not JSON.
pub fn json_text(body: &[u8]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    json(&mut value);
    Some(value.to_string())
}

/// The fields of a form without their secrets.
pub fn form(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).map(|(name, value)| field(&name, &value)).collect()
}

/// One parameter without its secret.
pub fn field(name: &str, value: &str) -> (String, String) {
    let shown = if is_secret_field(name) { MASK.to_owned() } else { masked_text(value).unwrap_or_else(|| value.to_owned()) };
    (name.to_owned(), shown)
}

/// An address without the secrets of its query, its user and its fragment.
pub fn address(url: &Url) -> String {
    let mut shown = url.clone();
    if url.query().is_some() {
        let fields: Vec<(String, String)> = url.query_pairs().map(|(name, value)| field(&name, &value)).collect();
        shown.query_pairs_mut().clear().extend_pairs(fields);
    }
    if url.password().is_some() {
        // Fails only for addresses that cannot have a user, and those have no password either.
        let _ = shown.set_password(Some(MASK));
    }
    if url.fragment().is_some() {
        shown.set_fragment(Some(MASK));
    }
    shown.into()
}

/// The value of a header as it may be shown.
pub fn header(name: &str, value: &str) -> String {
    if is_secret_header(name) {
        return MASK.to_owned();
    }
    if matches!(name.to_ascii_lowercase().as_str(), "location" | "content-location" | "referer") {
        return match Url::parse(value) {
            Ok(url) => address(&url),
            Err(_) => value.split(['?', '#']).next().unwrap_or_default().to_owned(),
        };
    }
    masked_text(value).unwrap_or_else(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_secret_and_names_that_are_not() {
        // Fields of the catalogue, of RFC 6749 and 8628, and of the Webex Connect documents.
        for name in [
            "access_token",
            "accessToken",
            "refresh_token",
            "accesstoken",
            "authToken",
            "client_secret",
            "clientSecret",
            "webhookSecret",
            "secret",
            "password",
            "sipPassword",
            "phoneAndVideoSystemPassword",
            "panelistPassword",
            "oneTimePassword",
            "newPasscode",
            "confirmPasscode",
            "passcode",
            "audioPin",
            "hostPin",
            "PIN",
            "pin",
            "securityPin",
            "hostKey",
            "phoneSecurityPwd",
            "pwd",
            "X-Amz-Signature",
            "x-amz-credential",
            "code",
            "device_code",
            "userCode",
            "activationCode",
            "accessCode",
            "accessCodes",
            "hostProfileCode",
            "code_verifier",
            "jwt",
            "id_token",
            "Authorization",
            "startTokenForNextFetch",
        ] {
            assert!(is_secret_field(name), "{name}");
        }
        for name in [
            "errorCode",
            "countryCode",
            "postalCode",
            "zipCode",
            "languageCode",
            "statusCode",
            "reasonCode",
            "token_type",
            "expires_in",
            "displayName",
            "spinning",
            "keyword",
            "codec",
            "pinned",
            "opinion",
            "key",
            "mapping",
            "unicode",
            "locationDialingCode",
            "wrapUpCodes",
            "shippingAddress",
            "id",
        ] {
            assert!(!is_secret_field(name), "{name}");
        }
    }

    #[test]
    fn bodies_keep_their_shape_without_secrets() {
        let body = br#"{"name":"x","secret":"planted","nested":{"tokens":["planted",{"a":"planted","on":true}]},"accessCodes":[{"code":"planted","description":"d"}],
            "targetUrl":"https://u:planted@h.example/x?token=planted&max=3#planted","text":"{\"password\":\"planted\"}","header":"Bearer planted","pin":1234,"errorCode":25008}"#;
        let text = json_text(body).expect("JSON");
        assert!(!text.contains("planted") && !text.contains("1234"), "{text}");
        for kept in [r#""name":"x""#, "25008", "max=3", "h.example", r#""on":true"#] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
        assert_eq!(json_text(b"{\"secret\":\"plan"), None);
    }

    #[test]
    fn forms_addresses_and_headers() {
        let fields = form(b"grant_type=refresh_token&client_secret=planted&refresh%5Ftoken=planted&client_id=C1");
        assert_eq!(fields[0], ("grant_type".to_owned(), "refresh_token".to_owned()));
        assert!(fields.iter().all(|(_, value)| value != "planted"), "{fields:?}");
        let url = Url::parse("http://localhost:1/redirect?code=planted&state=s1").expect("an address");
        assert_eq!(address(&url), "http://localhost:1/redirect?code=***&state=s1");
        let signed =
            Url::parse("https://files.example/x?X-Amz-Credential=planted&X-Amz-Signature=planted&X-Amz-Expires=60").expect("an address");
        assert_eq!(address(&signed), "https://files.example/x?X-Amz-Credential=***&X-Amz-Signature=***&X-Amz-Expires=60");
        assert_eq!(header("Location", "/x?code=planted"), "/x");
        for name in ["Authorization", "cookie", "Set-Cookie", "X-Auth-Token"] {
            assert_eq!(header(name, "planted"), MASK, "{name}");
        }
        assert_eq!(header("Retry-After", "7"), "7");
    }
}
