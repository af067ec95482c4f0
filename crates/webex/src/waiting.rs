//! Telling whoever is interested that a request waits before it is sent again.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A request that Webex refused for now, and how long it waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiting<'a> {
    /// What was tried: the operation, or method and path.
    pub operation: &'a str,
    /// HTTP status code: 429, 423, or that of a server in trouble.
    pub status: u16,
    /// How long it waits.
    pub wait: Duration,
}

/// Is called before each wait; must be quick.
#[derive(Clone)]
pub(crate) struct Listener(pub(crate) Arc<dyn Fn(&Waiting<'_>) + Send + Sync>);

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}
