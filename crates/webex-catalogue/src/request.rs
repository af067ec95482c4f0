//! From arguments by name to a plain request.

use std::borrow::Cow;

use serde_json::Value;
use webex_core::{Request, percent_encode};

use crate::validate::{Mode, Problem, Violation};
use crate::{Body, Operation};

/// Arguments of one call, by name.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    raw: Option<(Vec<u8>, String)>,
}

impl Arguments {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a path parameter, not yet encoded.
    #[must_use]
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter, not yet encoded; a name may repeat.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header parameter.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body; it is checked against the facts.
    #[must_use]
    pub fn body(mut self, value: Value) -> Self {
        self.body = Some(value);
        self
    }

    /// Sets a body that is sent as it is, unchecked (multipart uploads).
    #[must_use]
    pub fn raw_body(mut self, bytes: Vec<u8>, content_type: impl Into<String>) -> Self {
        self.raw = Some((bytes, content_type.into()));
        self
    }
}

impl Operation {
    /// The plain request for these arguments, or everything that is wrong with them. Query and body are checked in `mode`.
    pub fn request(&self, arguments: &Arguments, mode: Mode) -> Result<Request, Vec<Violation>> {
        let mut violations = Vec::new();
        let path = self.fill_path(&arguments.path, &mut violations);
        violations.extend(self.validate_query(pairs(&arguments.query), mode));
        violations.extend(self.validate_headers(pairs(&arguments.headers), mode));
        let mut request = Request::new(self.id, self.host, self.method, path).with_paging(self.paging, self.items);
        request.query = owned(&arguments.query);
        request.headers = owned(&arguments.headers);
        match (&arguments.raw, &arguments.body, self.body) {
            (Some((bytes, content_type)), ..) => {
                request.body = Some(bytes.clone());
                request.content_type = Cow::Owned(content_type.clone());
            }
            (None, Some(value), Some(body)) => {
                violations.extend(self.validate_body(value, mode));
                request.body = Some(encode(value, &body));
                request.content_type = Cow::Borrowed(body.content_type);
            }
            (None, Some(_), None) => violations.push(Violation::new("body", Problem::Unexpected)),
            (None, None, _) if self.requires_body() => violations.push(Violation::new("body", Problem::Missing)),
            (None, None, _) => {}
        }
        if violations.is_empty() { Ok(request) } else { Err(violations) }
    }

    fn fill_path(&self, values: &[(String, String)], violations: &mut Vec<Violation>) -> String {
        for (name, _) in values {
            if !self.params.contains(&name.as_str()) {
                violations.push(Violation::unknown("path", name, self.params.iter().copied()));
            }
        }
        let mut path = self.path.to_owned();
        for name in self.params {
            let value = values.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
            if value.is_empty() {
                violations.push(Violation::new(format!("path.{name}"), Problem::Missing));
            } else if value == "." || value == ".." {
                // Every URL parser folds these, percent-encoded or not, into another path.
                violations.push(Violation::new(format!("path.{name}"), Problem::DotSegment));
            }
            path = path.replace(&format!("{{{name}}}"), &percent_encode(value));
        }
        path
    }
}

fn pairs(list: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    list.iter().map(|(n, v)| (n.as_str(), v.as_str()))
}

fn owned(list: &[(String, String)]) -> Vec<(Cow<'static, str>, String)> {
    list.iter().map(|(n, v)| (Cow::Owned(n.clone()), v.clone())).collect()
}

fn encode(value: &Value, body: &Body) -> Vec<u8> {
    if body.content_type == "application/x-www-form-urlencoded"
        && let Some(map) = value.as_object()
    {
        let pairs = map.iter().map(|(name, v)| {
            let text = v.as_str().map_or_else(|| v.to_string(), str::to_owned);
            format!("{}={}", percent_encode(name), percent_encode(&text))
        });
        return pairs.collect::<Vec<_>>().join("&").into_bytes();
    }
    value.to_string().into_bytes()
}
