//! The error of the client: what was tried, what happened, and whether trying again may help.
//!
//! No message holds a token, a query or a body that was sent.

use std::fmt;
use std::time::Duration;

use outbound::StatusCode;
use webex_core::page::PageError;
use webex_core::{ErrorBody, ErrorItem, Request};

/// Why an operation did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Webex answered with an error status.
    #[error(transparent)]
    Status(Box<StatusError>),
    /// No usable answer came: no connection, a time limit, or more bytes than allowed.
    #[error("{operation}: {source}")]
    Transport {
        /// What was tried.
        operation: String,
        /// What happened.
        source: outbound::Error,
    },
    /// Webex pointed to a server that is not configured; nothing was sent there.
    #[error("{operation}: refused to follow {what} to {target}, which is not among the configured Webex servers")]
    Refused {
        /// What was tried.
        operation: String,
        /// What pointed there, for example `a next link`.
        what: &'static str,
        /// The server, without path and query.
        target: String,
    },
    /// A redirect that cannot be followed.
    #[error("{operation}: Webex answered {status} and the redirect cannot be followed: {reason}")]
    Redirect {
        /// What was tried.
        operation: String,
        /// HTTP status code.
        status: u16,
        /// Why not.
        reason: String,
    },
    /// The answer is not what the operation promises.
    #[error("{operation}: the answer of Webex could not be read: {reason}{}", tracking(tracking_id.as_deref()))]
    Body {
        /// What was tried.
        operation: String,
        /// What is wrong with it.
        reason: String,
        /// Tracking id of the answer.
        tracking_id: Option<String>,
    },
    /// A list could not be read to its end.
    #[error("{operation}: the list is incomplete: {source}")]
    Paging {
        /// What was tried.
        operation: String,
        /// What happened.
        source: PageError,
    },
    /// The request itself cannot be sent.
    #[error("{operation}: {reason}")]
    Request {
        /// What was tried.
        operation: String,
        /// What is wrong.
        reason: String,
    },
    /// The configured base address is not usable.
    #[error("the Webex base address `{text}` cannot be used: {reason}")]
    BaseUrl {
        /// The address.
        text: String,
        /// What is wrong.
        reason: String,
    },
    /// There is no access token to send.
    #[error(transparent)]
    Token(#[from] crate::tokens::TokenError),
    /// A file of this machine could not be read or written.
    #[error("cannot {action} {}: {source}", path.display())]
    File {
        /// `read` or `write`.
        action: &'static str,
        /// Which one.
        path: std::path::PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// What was waited for did not come in time.
    #[error("{what} was not ready within {} minutes", limit.as_secs() / 60)]
    NotReady {
        /// What was waited for.
        what: &'static str,
        /// How long.
        limit: Duration,
    },
    /// Another setting is not usable.
    #[error("the Webex client cannot be set up: {reason}")]
    Setup {
        /// What is wrong.
        reason: String,
    },
}

/// An answer with an error status.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusError {
    /// What was tried: the operation, or method and path.
    pub operation: String,
    /// HTTP status code.
    pub status: u16,
    /// What the body says.
    pub body: ErrorBody,
    /// Tracking id, from the header or the body.
    pub tracking_id: Option<String>,
    /// How long Webex asked to wait.
    pub retry_after: Option<Duration>,
    /// How often the request was sent.
    pub attempts: u32,
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: Webex answered {}", self.operation, self.status)?;
        if let Some(name) = StatusCode::from_u16(self.status).ok().and_then(|code| code.canonical_reason()) {
            write!(f, " {name}")?;
        }
        if !self.body.is_empty() {
            write!(f, ": {}", self.body)?;
        }
        if self.attempts > 1 {
            write!(f, ", after {} attempts", self.attempts)?;
        }
        f.write_str(&tracking(self.tracking_id.as_deref()))
    }
}

impl std::error::Error for StatusError {}

fn tracking(id: Option<&str>) -> String {
    id.map(|id| format!(" (tracking id {id})")).unwrap_or_default()
}

/// What a request is called in messages: its operation id, else method and path without the query.
pub(crate) fn label(request: &Request) -> String {
    if request.operation.is_empty() { format!("{} {}", request.method, request.path) } else { request.operation.to_string() }
}

impl Error {
    fn answer(&self) -> Option<&StatusError> {
        match self {
            Self::Status(error) => Some(error),
            _ => None,
        }
    }

    /// HTTP status, if Webex answered with an error status.
    pub fn status(&self) -> Option<u16> {
        self.answer().map(|error| error.status)
    }

    /// The message in the body of the answer.
    pub fn message(&self) -> Option<&str> {
        self.answer()?.body.message.as_deref()
    }

    /// The single errors in the body of the answer.
    pub fn errors(&self) -> &[ErrorItem] {
        self.answer().map_or(&[], |error| &error.body.errors)
    }

    /// Webex's own error code.
    pub fn error_code(&self) -> Option<&str> {
        self.answer()?.body.error_code.as_deref()
    }

    /// The id that Webex support asks for.
    pub fn tracking_id(&self) -> Option<&str> {
        match self {
            Self::Body { tracking_id, .. } => tracking_id.as_deref(),
            Self::Token(error) => error.tracking_id(),
            other => other.answer()?.tracking_id.as_deref(),
        }
    }

    /// How long Webex asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.answer()?.retry_after
    }

    /// Whether the same request may succeed later without anybody changing anything.
    pub fn is_retryable(&self) -> bool {
        self.is_unreachable() || matches!(self.status(), Some(423 | 429 | 500 | 502 | 503 | 504))
    }

    /// The token is wrong or has expired (401).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401) || matches!(self, Self::Token(error) if error.needs_sign_in())
    }

    /// The token lacks a scope or its owner a role (403).
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// There is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Too many requests, and waiting several times did not help (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// No connection could be made, so that nothing was sent.
    pub fn is_unsent(&self) -> bool {
        matches!(self, Self::Transport { source: outbound::Error::Connect { .. }, .. } | Self::Token(_))
    }

    /// No answer came at all.
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Transport { source, .. } | Self::Token(crate::tokens::TokenError::Transport { source, .. }) => source.is_no_answer(),
            _ => false,
        }
    }
}
