//! The session behind the cookie.

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;

use super::{Access, AccessError, secret};

/// How long a session lasts at most.
pub const SESSION_VALID_FOR: SignedDuration = SignedDuration::from_hours(12);
/// How long a session may go unused. An open page counts as use, because its events do.
pub const SESSION_IDLE: SignedDuration = SignedDuration::from_hours(2);

/// A session that is good now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
}

impl Access {
    /// Starts a session and returns its secret, which goes into the cookie.
    pub(super) async fn start_session(&self) -> Result<SecretString, AccessError> {
        let now = self.clock.now();
        let secret = secret::make(self.randomness.as_ref());
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let expires_at = now.checked_add(SESSION_VALID_FOR).unwrap_or(Timestamp::MAX);
        let idle_ms = i64::try_from(SESSION_IDLE.as_millis()).expect("invariant: two hours fit");
        self.store.access().save_session(&hash, now, expires_at, idle_ms).await?;
        Ok(secret)
    }

    /// The session of this secret, if it is good now; counts as use of it.
    pub async fn session(&self, session: &SecretString) -> Result<Option<Session>, AccessError> {
        let Some(hash) = secret::hash(session) else { return Ok(None) };
        let record = self.store.access().touch_session(&hash, self.clock.now()).await?;
        Ok(record.map(|record| Session { expires_at: record.expires_at }))
    }

    /// Ends the session of this secret.
    pub async fn sign_out(&self, session: &SecretString) -> Result<(), AccessError> {
        if let Some(hash) = secret::hash(session) {
            self.store.access().end_session(&hash).await?;
        }
        Ok(())
    }
}
