//! Who hands out access tokens.

use std::fmt;

use futures_util::future::{BoxFuture, FutureExt as _, ready};
use outbound::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

use super::TokenError;

/// An access token, ready to be sent. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(HeaderValue);

impl AccessToken {
    /// A token as it was given, without the word `Bearer`; white space around it is left out.
    pub fn new(secret: &SecretString) -> Result<Self, TokenError> {
        let text = secret.expose_secret().trim();
        if text.is_empty() {
            return Err(TokenError::Unusable { reason: "there is no access token" });
        }
        // RFC 6750 §2.1: a token has no spaces; one inside is the sign of a pasted sentence.
        let value = HeaderValue::try_from(format!("Bearer {text}")).ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_graphic()));
        let mut value = value.ok_or(TokenError::Unusable { reason: "the access token contains characters that no token has" })?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken")
    }
}

/// Hands out the access token that requests carry. The client asks before each request, so the usual answer must be quick.
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// The token to send now; one that is near its end is renewed first.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>>;

    /// Webex refused this token with 401: another one to try, or `None` when there is none.
    fn replace(&self, refused: AccessToken) -> BoxFuture<'_, Result<Option<AccessToken>, TokenError>>;
}

/// A token that nobody can renew: a personal token or that of a bot.
#[derive(Debug, Clone)]
pub struct FixedToken(AccessToken);

impl FixedToken {
    /// This token.
    pub fn new(secret: &SecretString) -> Result<Self, TokenError> {
        AccessToken::new(secret).map(Self)
    }
}

impl TokenSource for FixedToken {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        ready(Ok(self.0.clone())).boxed()
    }

    fn replace(&self, _: AccessToken) -> BoxFuture<'_, Result<Option<AccessToken>, TokenError>> {
        ready(Ok(None)).boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_trimmed_and_never_shown() {
        let token = AccessToken::new(&" planted\n".into()).expect("a token");
        assert_eq!(token.header().to_str().ok(), Some("Bearer planted"));
        assert!(!format!("{token:?} {:?} {:?}", token.header(), FixedToken(token.clone())).contains("planted"));
    }

    #[test]
    fn what_is_no_token_is_refused_without_repeating_it() {
        for text in ["", "  ", "two words", "zwei\nzeilen", "schl\u{fc}ssel"] {
            let error = AccessToken::new(&text.to_owned().into()).expect_err(text).to_string();
            assert!(error.contains("access token") && !error.contains("zeilen"), "{error}");
        }
    }
}
