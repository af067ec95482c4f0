//! What Cordboard speaks to an organisation's Webex with: an integration or a service app, and how it fares.

use std::fmt;

use jiff::Timestamp;
use webex_core::id::OrganizationId;

/// What kind of application holds the tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ConnectionKind {
    /// Acts for the administrator who signed in.
    Integration,
    /// Acts for itself, as an administrator allowed it in Control Hub.
    ServiceApp,
    /// Hears devices by itself, as an administrator activated it in Control Hub. It collects nothing.
    WorkspaceIntegration,
}

impl ConnectionKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Integration, Self::ServiceApp, Self::WorkspaceIntegration];

    /// The word in the store, in forms and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Integration => "integration",
            Self::ServiceApp => "service_app",
            Self::WorkspaceIntegration => "workspace_integration",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether its tokens can read lists and ask devices.
    pub const fn collects(self) -> bool {
        matches!(self, Self::Integration | Self::ServiceApp)
    }
}

impl fmt::Display for ConnectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Integration => "integration",
            Self::ServiceApp => "service app",
            Self::WorkspaceIntegration => "workspace integration",
        })
    }
}

/// Which connection: an organisation has at most one of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionKey {
    /// The organisation.
    pub org: OrganizationId,
    /// The kind.
    pub kind: ConnectionKind,
}

/// How a connection fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConnectionState {
    /// Its tokens are good, as far as is known.
    Working,
    /// The last renewal failed; it is tried again.
    Failing,
    /// Webex does not know its refresh token any more: somebody must connect again.
    Lost,
}

impl ConnectionState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Working, Self::Failing, Self::Lost];

    /// The word in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Failing => "failing",
            Self::Lost => "lost",
        }
    }

    /// The state of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// A connection, without its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebexConnection {
    /// Which one.
    pub key: ConnectionKey,
    /// Client id of the application.
    pub client_id: String,
    /// Id of a service app as an application, if it was given: with it lapsed tokens can be replaced by an integration's right.
    pub application_id: Option<String>,
    /// Whom Webex takes it for: the administrator who signed in, or the machine account of the service app.
    pub owner: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// How it fares.
    pub state: ConnectionState,
    /// What went wrong last, with what to do.
    pub error: Option<String>,
    /// Since when.
    pub error_since: Option<Timestamp>,
    /// When somebody connected it.
    pub connected_at: Timestamp,
    /// When its tokens were renewed last.
    pub refreshed_at: Option<Timestamp>,
    /// When its access token ends.
    pub access_expires_at: Option<Timestamp>,
    /// How long that lived when it was given, in milliseconds.
    pub access_life_ms: Option<i64>,
    /// When its refresh token ends; each renewal starts that time anew.
    pub refresh_expires_at: Option<Timestamp>,
}

/// What an administrator must know of a connection until it is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionAlert {
    /// Which connection.
    pub key: ConnectionKey,
    /// What it is about: one open alert a connection and code.
    pub code: AlertCode,
    /// Since when.
    pub at: Timestamp,
    /// What happened and what to do.
    pub text: String,
    /// When it was settled.
    pub resolved_at: Option<Timestamp>,
}

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlertCode {
    /// Connect again.
    Lost,
    /// Renewals fail.
    Failing,
    /// Renewed too often: something is wrong, and no more is tried for a while.
    Capped,
    /// The refresh token ends soon.
    Ending,
    /// Webex does not take its webhooks: changes show later.
    Webhooks,
}

impl AlertCode {
    /// Every code.
    pub const ALL: [Self; 5] = [Self::Lost, Self::Failing, Self::Capped, Self::Ending, Self::Webhooks];

    /// The word in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Failing => "failing",
            Self::Capped => "capped",
            Self::Ending => "ending",
            Self::Webhooks => "webhooks",
        }
    }

    /// The code of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        assert!(ConnectionKind::ALL.into_iter().all(|kind| ConnectionKind::parse(kind.as_str()) == Some(kind)));
        assert!(ConnectionState::ALL.into_iter().all(|state| ConnectionState::parse(state.as_str()) == Some(state)));
        assert!(AlertCode::ALL.into_iter().all(|code| AlertCode::parse(code.as_str()) == Some(code)));
        assert_eq!((ConnectionKind::parse("bot"), ConnectionState::parse(""), AlertCode::parse("x")), (None, None, None));
    }
}
