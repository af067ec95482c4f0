//! The session cookie.

use axum::http::{HeaderMap, HeaderValue, header};
use engine::access::SESSION_VALID_FOR;
use secrecy::{ExposeSecret as _, SecretString};

/// Over which schemes cookies may travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieScope {
    /// Only over https: for a server behind TLS.
    HttpsOnly,
    /// Over plain http too: for loopback and trusted networks.
    AnyScheme,
}

/// A cookie that holds a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SecretCookie {
    name: &'static str,
    /// The prefix makes browsers refuse the cookie from another host or over plain http (RFC 6265bis §4.1.3.2).
    secure_name: &'static str,
    max_age_s: i64,
}

/// The session.
pub(crate) const SESSION: SecretCookie =
    SecretCookie { name: "cordboard_session", secure_name: "__Host-cordboard_session", max_age_s: SESSION_VALID_FOR.as_secs() };

impl SecretCookie {
    const fn name(self, scope: CookieScope) -> &'static str {
        match scope {
            CookieScope::HttpsOnly => self.secure_name,
            CookieScope::AnyScheme => self.name,
        }
    }

    /// The secret a request carries, whether it is good or not.
    pub(crate) fn carried(self, headers: &HeaderMap, scope: CookieScope) -> Option<SecretString> {
        cookie(headers, self.name(scope)).map(|value| value.to_owned().into())
    }

    /// The header that hands it out. Lax, not Strict: a link may stand in a chat or a mail and a provider sends people back from its own
    /// site; Strict would withhold the cookie from the very redirect that ends the sign-in.
    pub(crate) fn set(self, secret: &SecretString, scope: CookieScope) -> HeaderValue {
        self.header(secret.expose_secret(), self.max_age_s, scope)
    }

    /// The header that takes it away.
    pub(crate) fn unset(self, scope: CookieScope) -> HeaderValue {
        self.header("", 0, scope)
    }

    fn header(self, value: &str, age_s: i64, scope: CookieScope) -> HeaderValue {
        set_cookie(self.name(scope), value, age_s, scope)
    }
}

/// The header of a cookie that no script reads and no other site has sent along.
pub(super) fn set_cookie(name: &str, value: &str, age_s: i64, scope: CookieScope) -> HeaderValue {
    let secure = if scope == CookieScope::HttpsOnly { "; Secure" } else { "" };
    let text = format!("{name}={value}; HttpOnly; SameSite=Lax; Path=/; Max-Age={age_s}{secure}");
    let mut value = HeaderValue::try_from(text).expect("invariant: secrets are base64 for URLs");
    value.set_sensitive(true);
    value
}

/// The secret of the session, held by the requests that passed the check.
#[derive(Clone)]
pub(crate) struct SessionSecret(pub(crate) SecretString);

/// The session secret a request carries, whether it is good or not.
pub(crate) fn carried(headers: &HeaderMap, scope: CookieScope) -> Option<SecretString> {
    SESSION.carried(headers, scope)
}

/// The value of a cookie.
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    cookies(headers).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// Names and values of all cookies.
pub(super) fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("theme=dark; cordboard_session=abc; x=y"));
        assert_eq!(cookie(&headers, "cordboard_session"), Some("abc"));
        assert_eq!(cookie(&headers, "cordboard_sessio"), None);
        assert!(carried(&headers, CookieScope::HttpsOnly).is_none(), "under TLS only the cookie of this very host counts");
    }

    #[test]
    fn cookies_keep_script_and_other_sites_out() {
        let secret = "abc".to_owned().into();
        let value = SESSION.set(&secret, CookieScope::HttpsOnly);
        assert!(value.is_sensitive(), "a sensitive value is not printed");
        for (cookie, scope, text) in [
            (SESSION, CookieScope::HttpsOnly, "__Host-cordboard_session=abc; HttpOnly; SameSite=Lax; Path=/; Max-Age=43200; Secure"),
            (SESSION, CookieScope::AnyScheme, "cordboard_session=abc; HttpOnly; SameSite=Lax; Path=/; Max-Age=43200"),
        ] {
            assert_eq!(cookie.set(&secret, scope).to_str().expect("text"), text);
        }
        assert_eq!(
            SESSION.unset(CookieScope::HttpsOnly).to_str().expect("text"),
            "__Host-cordboard_session=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0; Secure"
        );
    }
}
