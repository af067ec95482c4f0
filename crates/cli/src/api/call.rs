//! One operation with its values: the one way from the command line, from bulk rows or from anything else to a request and its answer.

use std::path::PathBuf;

use bytes::Bytes;
use serde_json::Value;
use webex::{Client, Request};
use webex_catalogue::{Arguments, Mode, Operation, Violation};

use super::parameters::{Place, of as parameters_of};
use crate::body;
use crate::exit::{Exit, Failure};
use crate::near;

/// One operation with all its values; ids are resolved already.
#[derive(Debug, Clone)]
pub struct Call {
    /// What to do.
    pub operation: &'static Operation,
    /// Path parameters by their name on the wire, not encoded.
    pub path: Vec<(String, String)>,
    /// Query parameters.
    pub query: Vec<(String, String)>,
    /// Header parameters.
    pub headers: Vec<(String, String)>,
    /// Query parameters that the catalogue does not know; they are not checked.
    pub extra: Vec<(String, String)>,
    /// Body.
    pub body: Option<Value>,
    /// Files of a form, by field.
    pub files: Vec<(String, PathBuf)>,
    /// How strictly names are checked.
    pub mode: Mode,
}

impl Call {
    /// A call without values, checked strictly.
    pub fn new(operation: &'static Operation) -> Self {
        let none = Vec::new;
        Self { operation, path: none(), query: none(), headers: none(), extra: none(), body: None, files: Vec::new(), mode: Mode::Request }
    }

    /// The request, or everything that is wrong with the values. Sends nothing.
    pub fn request(&self) -> Result<Request, Failure> {
        let mut arguments = Arguments::new();
        for (name, value) in &self.path {
            arguments = arguments.path(name, value);
        }
        for (name, value) in &self.query {
            arguments = arguments.query(name, value);
        }
        for (name, value) in &self.headers {
            arguments = arguments.header(name, value);
        }
        let is_form = self.operation.body.is_some_and(|body| body.content_type == "multipart/form-data");
        if is_form || !self.files.is_empty() {
            let (bytes, content_type) = body::form(self.body.as_ref(), &self.files)?;
            arguments = arguments.raw_body(bytes, content_type);
        } else if let Some(body) = &self.body {
            arguments = arguments.body(body.clone());
        }
        let mut request = self.operation.request(&arguments, self.mode).map_err(|found| refused(self.operation, &found))?;
        request.query.extend(self.extra.iter().map(|(name, value)| (name.clone().into(), value.clone())));
        Ok(request)
    }
}

fn refused(operation: &'static Operation, found: &[Violation]) -> Failure {
    let (group, verb) = operation.name();
    let what = if found.len() == 1 { "one value is".to_owned() } else { format!("{} values are", found.len()) };
    let mut failure = Failure::new(Exit::Refused, format!("{group} {verb}: {what} not accepted; nothing was sent"));
    failure.advice = found.iter().map(|violation| as_typed(operation, violation) + &meant(violation)).collect();
    let is_unknown = found.iter().any(|violation| matches!(violation.problem, webex_catalogue::Problem::Unknown(_)));
    let failure = failure.with_advice(format!("see `cordboard api show {group} {verb}`"));
    if !is_unknown {
        return failure;
    }
    failure.with_advice("--lenient sends names that the catalogue does not know yet; --merge begins an update with the present state")
}

/// `; did you mean group?`, when a value is near one of a list.
fn meant(violation: &Violation) -> String {
    let webex_catalogue::Problem::NotListed { found, allowed } = &violation.problem else { return String::new() };
    near::hint(found.trim_matches('"'), allowed.iter().copied()).map(|hint| format!("; {hint}")).unwrap_or_default()
}

/// The message with the option in the place of `query.name`.
fn as_typed(operation: &'static Operation, violation: &Violation) -> String {
    let said = violation.to_string();
    let option = parameters_of(operation).into_iter().find_map(|parameter| {
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
        };
        let rest = said.strip_prefix(&format!("{place}.{}: ", parameter.name))?;
        Some(format!("--{}: {rest}", parameter.option))
    });
    option.unwrap_or(said)
}

/// An answer with a success status.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, decompressed.
    pub body: Bytes,
    /// Media type as Webex sent it, in lower case, without parameters.
    pub content_type: String,
    /// The id under which Webex knows the request.
    pub tracking_id: Option<String>,
}

impl Answer {
    /// The body as JSON; `None` when there is no body.
    pub fn json(&self) -> Result<Option<Value>, Failure> {
        if self.body.trim_ascii().is_empty() {
            return Ok(None);
        }
        let said = |error: serde_json::Error| {
            let what =
                if self.body.trim_ascii_start().starts_with(b"<") { "an HTML page".to_owned() } else { format!("no JSON ({error})") };
            let id = self.tracking_id.as_deref().map(|id| format!(" (tracking id {id})")).unwrap_or_default();
            Failure::new(Exit::BadAnswer, format!("the answer is {what}{id}"))
                .with_advice("a proxy or a sign-in page may stand in between: check --base-url and the proxy variables")
        };
        serde_json::from_slice(&self.body).map(Some).map_err(said)
    }
}

/// Sends a request and returns the answer if its status is 2xx. Waiting and repeating are the client's.
pub async fn send(client: &Client, request: Request) -> Result<Answer, webex::Error> {
    let response = client.execute(request).await?;
    let content_type = response.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let content_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Ok(Answer { status: response.status, body: response.body, content_type, tracking_id: response.tracking_id })
}
