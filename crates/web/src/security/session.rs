//! The session cookie, and the check that stands before every page but the sign-in.

use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use engine::access::SESSION_VALID_FOR;
use secrecy::{ExposeSecret as _, SecretString};

use crate::State;
use crate::error::PageError;

const COOKIE: &str = "cordboard_session";

/// Over which schemes the session cookie may travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieScope {
    /// Only over https: for a server behind TLS.
    HttpsOnly,
    /// Over plain http too: for loopback and trusted networks.
    AnyScheme,
}

/// The secret of the session, held by the requests that passed the check.
#[derive(Clone)]
pub(crate) struct SessionSecret(pub(crate) SecretString);

/// The value of a cookie.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// The session secret a request carries, whether it is good or not.
pub(crate) fn carried(headers: &HeaderMap) -> Option<SecretString> {
    cookie(headers, COOKIE).map(|value| value.to_owned().into())
}

/// The header that hands out a session. Lax, not Strict: the link may stand in a chat or a mail, and Strict would withhold the cookie
/// from the very redirect that ends the sign-in.
pub(crate) fn set(secret: &SecretString, scope: CookieScope) -> HeaderValue {
    let age = SESSION_VALID_FOR.as_secs();
    let secure = if scope == CookieScope::HttpsOnly { "; Secure" } else { "" };
    let text = format!("{COOKIE}={}; HttpOnly; SameSite=Lax; Path=/; Max-Age={age}{secure}", secret.expose_secret());
    let mut value = HeaderValue::try_from(text).expect("invariant: secrets are base64 for URLs");
    value.set_sensitive(true);
    value
}

/// The header that takes the session away.
pub(crate) const fn unset() -> HeaderValue {
    HeaderValue::from_static("cordboard_session=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0")
}

/// Lets a request with a good session pass; another gets the sign-in page, or a short 401 where no page was asked for.
pub(crate) async fn demand(FromState(state): FromState<State>, mut request: Request, next: Next) -> Response {
    let Some(secret) = carried(request.headers()) else { return PageError::SignedOut.into_response() };
    match state.access.session(&secret).await {
        Ok(Some(session)) => {
            request.extensions_mut().insert(SessionSecret(secret));
            request.extensions_mut().insert(session.principal);
            next.run(request).await
        }
        Ok(None) => PageError::SignedOut.into_response(),
        Err(error) => PageError::from(error).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("theme=dark; cordboard_session=abc; x=y"));
        assert_eq!(cookie(&headers, COOKIE), Some("abc"));
        assert_eq!(cookie(&headers, "cordboard_sessio"), None);
    }

    #[test]
    fn the_cookie_keeps_script_and_other_sites_out() {
        let value = set(&"abc".to_owned().into(), CookieScope::HttpsOnly);
        let text = value.to_str().expect("text");
        assert_eq!(text, "cordboard_session=abc; HttpOnly; SameSite=Lax; Path=/; Max-Age=43200; Secure");
        assert!(value.is_sensitive(), "a sensitive value is not printed");
    }
}
