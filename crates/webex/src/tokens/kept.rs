//! The tokens of one sign-in, as they are kept.

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};

/// Renewed when less than this remains of an access token.
const MARGIN: SignedDuration = SignedDuration::from_hours(24);

/// Access and refresh token with their times. `Debug` shows the times only.
#[derive(Clone, Default)]
pub struct Tokens {
    /// The access token.
    pub access_token: Option<SecretString>,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
    /// How long it lived when it was given.
    pub expires_in: Option<Duration>,
    /// What the next access token is got with.
    pub refresh_token: Option<SecretString>,
    /// When that ends; each renewal starts its time anew.
    pub refresh_token_expires_at: Option<Timestamp>,
    /// How long it lived when it was given.
    pub refresh_token_expires_in: Option<Duration>,
    /// `Bearer`.
    pub token_type: Option<String>,
    /// Scopes, separated by spaces.
    pub scope: Option<String>,
    /// Tracking id of the answer that gave them; it is not kept.
    pub tracking_id: Option<String>,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("expires_at", &self.expires_at)
            .field("refresh_token_expires_at", &self.refresh_token_expires_at)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

impl Tokens {
    /// An access token of which nothing else is known.
    pub fn of_access_token(secret: SecretString) -> Self {
        Self { access_token: Some(secret), ..Self::default() }
    }

    /// A refresh token alone: the first access token is got with it.
    pub fn of_refresh_token(secret: SecretString) -> Self {
        Self { refresh_token: Some(secret), ..Self::default() }
    }

    /// Whether the access token is over. One whose end is not known is not.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// Whether the refresh token is over.
    pub fn is_refresh_expired(&self, now: Timestamp) -> bool {
        self.refresh_token_expires_at.is_some_and(|end| end <= now)
    }

    /// Whether the access token is to be renewed: missing, or less than 24 hours remain, or less than half of a short life.
    pub fn is_due(&self, now: Timestamp) -> bool {
        let is_missing = self.access_token.as_ref().is_none_or(|token| token.expose_secret().trim().is_empty());
        let half = self.expires_in.and_then(|life| SignedDuration::try_from(life / 2).ok());
        let margin = half.map_or(MARGIN, |half| half.min(MARGIN));
        is_missing || self.expires_at.is_some_and(|end| end.duration_since(now) < margin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(remaining_s: i64, life_s: Option<u64>) -> Tokens {
        Tokens {
            access_token: Some("t".to_owned().into()),
            expires_at: Some(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(remaining_s)),
            expires_in: life_s.map(Duration::from_secs),
            ..Tokens::default()
        }
    }

    #[test]
    fn due_before_24_hours_remain() {
        let now = Timestamp::UNIX_EPOCH;
        // 1,209,599 s is what Webex answers for an integration (specs, tokens).
        assert!(!tokens(86_400, Some(1_209_599)).is_due(now));
        assert!(tokens(86_399, Some(1_209_599)).is_due(now));
        assert!(tokens(86_399, None).is_due(now));
        assert!(tokens(-1, None).is_due(now) && tokens(-1, None).is_expired(now));
        assert!(!Tokens::of_access_token("t".to_owned().into()).is_due(now));
        assert!(Tokens::of_refresh_token("t".to_owned().into()).is_due(now));
    }

    #[test]
    fn a_short_life_is_used_to_its_half() {
        let now = Timestamp::UNIX_EPOCH;
        assert!(!tokens(1_800, Some(3_600)).is_due(now));
        assert!(tokens(1_799, Some(3_600)).is_due(now));
    }

    #[test]
    fn printing_shows_no_token() {
        let tokens = Tokens { refresh_token: Some("planted".to_owned().into()), ..Tokens::of_access_token("planted".to_owned().into()) };
        assert!(!format!("{tokens:?}").contains("planted"));
    }
}
