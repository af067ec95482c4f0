//! Why there is no token. No message holds one.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

/// Why there is no access token to send.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// The text is no token.
    #[error("{reason}")]
    Unusable {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Webex refused to hand out tokens.
    #[error("{what}: Webex answered {status}{}", said(code.as_deref(), description.as_deref()))]
    Refused {
        /// What was tried, for example `renewing the access token`.
        what: &'static str,
        /// HTTP status code.
        status: u16,
        /// Error code of RFC 6749, for example `invalid_grant`.
        code: Option<String>,
        /// What Webex says.
        description: Option<String>,
        /// Tracking id of the answer.
        tracking_id: Option<String>,
    },
    /// The access token is over and nothing is left to renew it with.
    #[error("the access token {} and cannot be renewed: {reason}; sign in again", ended(*expired_at))]
    Ended {
        /// When it ended, if that is known.
        expired_at: Option<Timestamp>,
        /// Why it cannot be renewed.
        reason: String,
    },
    /// The same, where the program around has said what its user types to sign in again.
    #[error("{ended}")]
    SignInAgain {
        /// What ended.
        ended: Box<TokenError>,
        /// What to type.
        words: String,
    },
    /// No answer came.
    #[error("{what}: {source}")]
    Transport {
        /// What was tried.
        what: &'static str,
        /// What happened.
        source: outbound::Error,
    },
    /// An answer came that holds no token.
    #[error("{what}: the answer of Webex could not be read: {reason}")]
    Answer {
        /// What was tried.
        what: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The user said no, or may not say yes.
    #[error("the sign-in was refused: {reason}")]
    Declined {
        /// What Webex says.
        reason: String,
    },
    /// The user took too long.
    #[error("nobody signed in within {} minutes{note}", limit.as_secs() / 60)]
    TooLate {
        /// How long was waited.
        limit: Duration,
        /// What else was seen, or nothing.
        note: &'static str,
    },
    /// The browser cannot be sent back to this machine.
    #[error("cannot wait for the browser on {address}: {source}")]
    Listen {
        /// Where.
        address: String,
        /// Why not.
        source: std::io::Error,
    },
    /// Tokens could not be read from where they are kept, or not be written there.
    #[error("cannot {action} the tokens in {place}: {reason}")]
    Store {
        /// `read`, `write` or `lock`.
        action: &'static str,
        /// Where.
        place: String,
        /// Why not.
        reason: String,
    },
    /// The address of Webex cannot be used.
    #[error("{reason}")]
    Setup {
        /// What is wrong.
        reason: String,
    },
}

fn said(code: Option<&str>, description: Option<&str>) -> String {
    let words: Vec<&str> = [code, description].into_iter().flatten().filter(|text| !text.is_empty()).collect();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(": ")) }
}

fn ended(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "is missing or was refused".to_owned(), |at| format!("expired at {at:.0}"))
}

impl TokenError {
    pub(crate) fn store(action: &'static str, path: &std::path::Path, reason: &dyn std::fmt::Display) -> Self {
        Self::Store { action, place: PathBuf::from(path).display().to_string(), reason: reason.to_string() }
    }

    /// Whether Webex says that the grant itself is over, so that asking again cannot help.
    pub fn is_lapsed(&self) -> bool {
        match self {
            Self::Ended { .. } | Self::SignInAgain { .. } => true,
            Self::Refused { status, code, .. } => {
                code.as_deref().map_or(matches!(status, 400 | 401), |code| matches!(code, "invalid_grant" | "invalid_token"))
            }
            _ => false,
        }
    }

    /// The id that Webex support asks for, where an answer had one.
    pub fn tracking_id(&self) -> Option<&str> {
        match self {
            Self::Refused { tracking_id, .. } => tracking_id.as_deref(),
            Self::SignInAgain { ended, .. } => ended.tracking_id(),
            _ => None,
        }
    }

    /// Whether signing in again is what helps.
    pub fn needs_sign_in(&self) -> bool {
        self.is_lapsed() || matches!(self, Self::Declined { .. } | Self::TooLate { .. } | Self::Unusable { .. })
    }
}
