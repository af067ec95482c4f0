//! What can go wrong on the way out. Messages name the server, never the path, the query or a header.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::io;

use crate::Origin;

/// Why a request brought no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not an address at all.
    #[error("`{text}` is not an address: {source}")]
    Address {
        /// The text.
        text: String,
        /// What the parser says.
        source: url::ParseError,
    },
    /// Neither http nor https.
    #[error("addresses must start with https://, or http:// for this machine, not with {scheme}:")]
    Scheme {
        /// The scheme found.
        scheme: String,
    },
    /// A user name or password inside the address.
    #[error("the address of {host} must not contain a user name or password")]
    Credentials {
        /// The host.
        host: String,
    },
    /// Plain http to another machine.
    #[error("refused plain http to {origin}: only https leaves this machine")]
    PlainHttp {
        /// Where it would have gone.
        origin: Origin,
    },
    /// The server is not on the list; no connection was made.
    #[error("refused to connect to {origin}: it is not among the configured servers")]
    RefusedOrigin {
        /// Where it would have gone.
        origin: Origin,
    },
    /// The target may not be one; no connection was made.
    #[error("refused to connect to {origin}: {reason}")]
    RefusedTarget {
        /// Where it would have gone.
        origin: Origin,
        /// Why.
        reason: &'static str,
    },
    /// The target's name leads nowhere.
    #[error("could not find {authority} ({reason})")]
    LookUp {
        /// Host and port.
        authority: String,
        /// Short cause.
        reason: String,
    },
    /// No connection could be made.
    #[error("could not connect to {authority} ({reason})")]
    Connect {
        /// Host and port.
        authority: String,
        /// Short cause, for example `connection refused`.
        reason: String,
        /// The whole cause.
        source: reqwest::Error,
    },
    /// A time limit passed.
    #[error("{authority} did not answer in time")]
    Timeout {
        /// Host and port.
        authority: String,
        /// The whole cause.
        source: reqwest::Error,
    },
    /// The connection was made and then broke.
    #[error("the connection to {authority} broke ({reason})")]
    Broken {
        /// Host and port.
        authority: String,
        /// Short cause.
        reason: String,
        /// The whole cause.
        source: reqwest::Error,
    },
    /// The body is larger than allowed; the rest was not read.
    #[error("the answer of {authority} is larger than the limit of {limit_bytes} bytes")]
    TooLarge {
        /// Host and port.
        authority: String,
        /// The limit.
        limit_bytes: u64,
    },
    /// The door itself could not be built.
    #[error("could not prepare outgoing connections: {reason}")]
    Setup {
        /// What is wrong with the settings.
        reason: String,
    },
}

impl Error {
    /// Whether no answer came for a reason that may pass: worth another attempt if repeating is harmless.
    pub fn is_no_answer(&self) -> bool {
        matches!(self, Self::LookUp { .. } | Self::Connect { .. } | Self::Timeout { .. } | Self::Broken { .. })
    }

    /// Whether the door refused before connecting.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::Scheme { .. }
                | Self::Credentials { .. }
                | Self::PlainHttp { .. }
                | Self::RefusedOrigin { .. }
                | Self::RefusedTarget { .. }
        )
    }

    pub(crate) fn from_send(origin: &Origin, source: reqwest::Error) -> Self {
        // The address of a reqwest error carries the query, which may hold mail addresses.
        let source = source.without_url();
        let authority = origin.authority();
        if source.is_connect() {
            Self::Connect { authority, reason: reason(&source), source }
        } else if source.is_timeout() {
            Self::Timeout { authority, source }
        } else {
            Self::Broken { authority, reason: reason(&source), source }
        }
    }
}

fn find_io_kind(error: &(dyn StdError + 'static)) -> Option<io::ErrorKind> {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .map(io::Error::kind)
        .find(|kind| !matches!(kind, io::ErrorKind::Other))
}

fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&cause| cause.source())
}

/// The kind of the operating system's error in words, else the innermost cause, which is where TLS and name look-up explain themselves.
fn reason(error: &reqwest::Error) -> String {
    if error.is_dns() {
        return "the name was not found".to_owned();
    }
    if error.is_timeout() {
        return "timed out".to_owned();
    }
    match find_io_kind(error) {
        Some(kind) if !matches!(kind, io::ErrorKind::InvalidData) => kind.to_string(),
        _ => {
            let mut text = String::new();
            if let Some(last) = causes(error).last() {
                let _ = write!(text, "{last}");
            }
            text
        }
    }
}
