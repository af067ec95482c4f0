//! What users granted: codes, device codes and refresh tokens.

use super::Challenge;
use crate::ids::Key;
use crate::tokens::Scopes;

/// A refresh token.
#[derive(Debug, Clone)]
pub struct Refresh {
    /// Short name for the journal.
    pub name: String,
    /// The token.
    pub secret: String,
    /// The application it was given to.
    pub app: Key,
    /// Who it acts for.
    pub holder: Key,
    /// What new access tokens may do.
    pub scopes: Scopes,
    /// When it ends.
    pub expires_ms: i64,
    /// The authorization code it came from.
    pub code: Option<String>,
}

/// An authorization code.
#[derive(Debug, Clone)]
pub struct Code {
    /// The code.
    pub secret: String,
    /// The application it was made for.
    pub app: Key,
    /// Who consented.
    pub holder: Key,
    /// To what.
    pub scopes: Vec<String>,
    /// Redirect address of the request; the exchange must name the same.
    pub redirect: Option<String>,
    /// `nonce` of the request.
    pub nonce: Option<String>,
    /// Proof the exchange must bring.
    pub challenge: Option<Challenge>,
    /// When made.
    pub created_ms: i64,
    /// Whether it was exchanged.
    pub is_used: bool,
    /// The access token it was exchanged for.
    pub issued: Option<String>,
}

/// How far a device code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceState {
    /// Nobody has decided.
    Pending,
    /// This person consented.
    Granted(Key),
    /// Somebody refused.
    Denied,
}

/// A device code.
#[derive(Debug, Clone)]
pub struct Device {
    /// What the device polls with.
    pub secret: String,
    /// What the user types.
    pub user_code: String,
    /// The application.
    pub app: Key,
    /// What it asked for.
    pub scopes: Vec<String>,
    /// How far it is.
    pub state: DeviceState,
    /// When it ends.
    pub expires_ms: i64,
    /// When it was last polled.
    pub polled_ms: Option<i64>,
    /// Milliseconds to wait between polls; grows when it is polled too fast.
    pub interval_ms: i64,
}
