//! One request to Webex as plain data: the meeting point of generated operations, catalogue rows and the client.

use std::borrow::Cow;
use std::fmt;

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Read; safe to repeat.
    Get,
    /// Create or act; repeated only when the server says it did nothing.
    Post,
    /// Replace; safe to repeat.
    Put,
    /// Change in part; treated like POST.
    Patch,
    /// Remove; safe to repeat.
    Delete,
}

impl Method {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Parses the upper-case name on the wire.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete].into_iter().find(|m| m.as_str() == text)
    }

    /// Whether a request may be sent again when nobody knows what became of it (RFC 9110 §9.2.2).
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::Put | Self::Delete)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which of Webex's hosts serves an operation.
///
/// An operation of the [`Host::Api`] class lives under `ORIGIN/v1`; every other class carries its whole path from the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Host {
    /// `https://webexapis.com/v1`, path relative to `/v1`.
    Api,
    /// `https://webexapis.com`, path from the root (SCIM, identity).
    ApiRoot,
    /// `https://analytics.webexapis.com`.
    Analytics,
    /// `https://analytics-calling.webexapis.com`.
    AnalyticsCalling,
    /// `https://status.webex.com`.
    Status,
    /// `https://api.wxcc-{region}.cisco.com`.
    ContactCenter,
}

impl Host {
    /// Every class, in a stable order.
    pub const ALL: [Self; 6] = [Self::Api, Self::ApiRoot, Self::Analytics, Self::AnalyticsCalling, Self::Status, Self::ContactCenter];

    /// The host as the catalogue spells it; empty for [`Host::Api`].
    pub const fn catalogue_name(self) -> &'static str {
        match self {
            Self::Api => "",
            Self::ApiRoot => "webexapis.com",
            Self::Analytics => "analytics.webexapis.com",
            Self::AnalyticsCalling => "analytics-calling.webexapis.com",
            Self::Status => "status.webex.com",
            Self::ContactCenter => "api.wxcc-{region}.cisco.com",
        }
    }
}

/// How an operation pages, and under which key the items of one page lie (empty: not known).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paging {
    /// One answer holds everything.
    None,
    /// `Link: <…>; rel="next"`, page size by `max`.
    Link,
    /// `start` and `max`, usually with a `Link` header too.
    StartMax,
    /// `offset` and `max`.
    OffsetMax,
    /// `page` and `pageSize`.
    Page,
    /// SCIM: `startIndex` (from 1) and `count`.
    Scim,
}

/// One request as plain data. Nothing in it names a server or a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Catalogue id of the operation, or empty for a raw call.
    pub operation: Cow<'static, str>,
    /// Host class.
    pub host: Host,
    /// Method.
    pub method: Method,
    /// Path with its parameters filled in and percent-encoded; starts with `/`.
    pub path: String,
    /// Query parameters, not yet encoded, in order; a name may repeat.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// Header parameters of the operation.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// Encoded body, if any.
    pub body: Option<Vec<u8>>,
    /// Media type of the body.
    pub content_type: Cow<'static, str>,
    /// Paging style.
    pub paging: Paging,
    /// Key of the item array in a page; empty when not known.
    pub items: Cow<'static, str>,
    /// Largest answer that is of use, in bytes; the client's own limit holds besides.
    pub max_body_bytes: Option<u64>,
}

impl Request {
    /// A request without parameters.
    pub fn new(operation: &'static str, host: Host, method: Method, path: impl Into<String>) -> Self {
        Self {
            operation: Cow::Borrowed(operation),
            host,
            method,
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            content_type: Cow::Borrowed("application/json"),
            paging: Paging::None,
            items: Cow::Borrowed(""),
            max_body_bytes: None,
        }
    }

    /// Sets the largest answer that is of use.
    #[must_use]
    pub fn with_max_body_bytes(mut self, bytes: u64) -> Self {
        self.max_body_bytes = Some(bytes);
        self
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn with_query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets the paging style and the key of the item array.
    #[must_use]
    pub fn with_paging(mut self, paging: Paging, items: impl Into<Cow<'static, str>>) -> Self {
        self.paging = paging;
        self.items = items.into();
        self
    }
}
