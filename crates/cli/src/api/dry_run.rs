//! `--dry-run`: the exact request without its secrets, by the shared list of the client, and nothing sent.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::{Value, json};
use webex::{Client, Host, Request, mask};

use super::command::Common;
use crate::exit::{Exit, Failure};
use crate::output::{Format, pretty};

const MASK: &str = "Bearer ***";

pub(crate) fn show(client: Option<&Client>, request: &Request, common: &Common) -> Result<Exit, Failure> {
    writeln!(std::io::stdout().lock(), "{}", text(client, request, common)?)?;
    crate::api::say("dry run: nothing was sent");
    Ok(Exit::Success)
}

/// The request as a reader sees it.
pub(crate) fn text(client: Option<&Client>, request: &Request, common: &Common) -> Result<String, Failure> {
    let request = &masked(request);
    let address = match client {
        Some(client) => client.address(request).map_err(|error| crate::explain::explain(&error, None))?.to_string(),
        None => without_server(request),
    };
    let mut headers: Vec<(String, String)> =
        vec![("Authorization".to_owned(), MASK.to_owned()), ("Accept".to_owned(), "application/json".to_owned())];
    headers.extend(request.headers.iter().map(|(name, value)| (name.to_string(), value.clone())));
    if request.body.is_some() {
        headers.push(("Content-Type".to_owned(), request.content_type.to_string()));
    }
    let body = request.body.as_deref().map(String::from_utf8_lossy);
    Ok(if common.format == Some(Format::Json) {
        let body = body.map(|text| serde_json::from_str::<Value>(&text).unwrap_or_else(|_| Value::from(text.into_owned())));
        let headers: serde_json::Map<String, Value> = headers.into_iter().map(|(name, value)| (name, Value::from(value))).collect();
        pretty(&json!({ "method": request.method.as_str(), "url": address, "headers": headers, "body": body }))
    } else {
        let mut text = format!("{} {address}\n", request.method);
        for (name, value) in headers {
            let _ = writeln!(text, "{name}: {value}");
        }
        if let Some(body) = body {
            text.push('\n');
            text.push_str(&serde_json::from_str::<Value>(&body).map_or_else(|_| body.into_owned(), |value| pretty(&value)));
        }
        text.trim_end().to_owned()
    })
}

/// The same request without its secrets; what is none keeps its form.
fn masked(request: &Request) -> Request {
    let mut shown = request.clone();
    for (name, value) in &mut shown.query {
        *value = mask::field(name, value).1;
    }
    for (name, value) in &mut shown.headers {
        *value = mask::header(name, value);
    }
    if let Some(text) = request.body.as_deref().and_then(mask::json_text) {
        shown.body = Some(text.into_bytes());
    }
    shown
}

/// Where it would go, when there is no token to make a client with.
fn without_server(request: &Request) -> String {
    let root = match request.host {
        Host::Api => "/v1",
        _ => "",
    };
    let query: Vec<String> = request
        .query
        .iter()
        .map(|(name, value)| format!("{}={}", webex_core::percent_encode(name), webex_core::percent_encode(value)))
        .collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{root}{}{query}", request.path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex::Method;

    #[test]
    fn no_secret_is_shown_and_the_rest_is_as_it_will_be_sent() {
        let mut request = Request::new("", Host::Api, Method::Post, "/people").with_query("token", "planted").with_query("name", "a b");
        request.headers.push(("x-api-key".into(), "planted".to_owned()));
        request.body = Some(br#"{"password":"planted","name":"x","line":{"pin":"planted","extension":"12"}}"#.to_vec());
        for format in [None, Some(Format::Json)] {
            let shown = text(None, &request, &Common { format, ..Common::default() }).expect("a text");
            assert!(!shown.contains("planted"), "{shown}");
            for kept in ["name=a%20b", "\"name\": \"x\"", "\"extension\": \"12\"", "***"] {
                assert!(shown.contains(kept), "no {kept} in {shown}");
            }
        }
    }
}
