//! Cookies of sign-ins that are under way, here or at Webex: one for each, so that two tabs do not end each other's.
//!
//! The cookie is named after the beginning of the flow's `state`, which comes back in the address; its value is the flow's secret, which does
//! not. A browser that never comes back keeps its cookies for ten minutes, so only so many are kept: the header stays small.

use axum::http::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::CookieScope;
use super::session::{cookie, cookies, set_cookie};

const NAME: &str = "cordboard_flow_";
/// The prefix makes browsers refuse the cookie from another host or over plain http (RFC 6265bis §4.1.3.2).
const SECURE_PREFIX: &str = "__Host-";
/// So much of a state tells flows apart; the whole of it is compared with what is kept.
const TAG_CHARACTERS: usize = 16;
/// A flow takes ten minutes at most.
const MAX_AGE_S: i64 = 600;
/// Flows of one browser at a time, beside the one that begins.
const MOST: usize = 7;

/// The cookies of a flow that begins: its own, and the end of those that are too many.
pub(crate) fn begin(headers: &HeaderMap, address: &Url, secret: &SecretString, scope: CookieScope) -> Vec<HeaderValue> {
    let state = address.query_pairs().find(|(name, _)| name == "state").map(|(_, value)| value.into_owned()).unwrap_or_default();
    let own = name(&state, scope).expect("invariant: a flow's state is base64 for URLs");
    let start = start(scope);
    let others =
        cookies(headers).map(|(name, _)| name).filter(|name| name.starts_with(&start) && *name != own && is_ours(&name[start.len()..]));
    let mut all: Vec<_> = others.skip(MOST).map(|name| set_cookie(name, "", 0, scope)).collect();
    all.push(set_cookie(&own, secret.expose_secret(), MAX_AGE_S, scope));
    all
}

/// The secret of the flow with this state; an empty one, which opens nothing, when this browser did not begin it.
pub(crate) fn carried(headers: &HeaderMap, state: &str, scope: CookieScope) -> SecretString {
    let name = name(state, scope);
    name.and_then(|name| cookie(headers, &name)).unwrap_or_default().to_owned().into()
}

/// Takes the cookie of this flow away: whatever came of it, it is used up.
pub(crate) fn end(state: &str, scope: CookieScope) -> Option<HeaderValue> {
    Some(set_cookie(&name(state, scope)?, "", 0, scope))
}

fn start(scope: CookieScope) -> String {
    match scope {
        CookieScope::HttpsOnly => format!("{SECURE_PREFIX}{NAME}"),
        CookieScope::AnyScheme => NAME.to_owned(),
    }
}

/// `None` for what is no state of ours.
fn name(state: &str, scope: CookieScope) -> Option<String> {
    let tag = state.get(..TAG_CHARACTERS)?;
    is_ours(tag).then(|| format!("{}{tag}", start(scope)))
}

fn is_ours(tag: &str) -> bool {
    tag.len() == TAG_CHARACTERS && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    fn address(state: &str) -> Url {
        Url::parse(&format!("https://webex.example/authorize?state={state}")).expect("an address")
    }

    #[test]
    fn each_flow_has_a_cookie_of_its_own() {
        let (secret, mut headers) = (SecretString::from("abc".to_owned()), HeaderMap::new());
        let [cookie] = &begin(&headers, &address("0123456789abcdef-and-more"), &secret, CookieScope::HttpsOnly)[..] else { panic!("one") };
        assert!(cookie.is_sensitive(), "a sensitive value is not printed");
        assert_eq!(
            cookie.to_str().expect("text"),
            "__Host-cordboard_flow_0123456789abcdef=abc; HttpOnly; SameSite=Lax; Path=/; Max-Age=600; Secure"
        );
        headers.insert(header::COOKIE, HeaderValue::from_static("cordboard_flow_0123456789abcdef=a; cordboard_flow_fedcba9876543210=b"));
        let carried = |state: &str| carried(&headers, state, CookieScope::AnyScheme).expose_secret().to_owned();
        assert_eq!((carried("0123456789abcdefx"), carried("fedcba9876543210")), ("a".to_owned(), "b".to_owned()));
        for state in ["", "0123456789abcde", "0123456789abcde;", "aaaaaaaaaaaaaaaa", "æææææææææ", "=a; cordboard_se"] {
            assert_eq!(carried(state), "", "{state:?}");
        }
        assert!(end("0123456789abcde\n", CookieScope::AnyScheme).is_none());
    }

    #[test]
    fn a_browser_keeps_so_many_flows() {
        let line: Vec<_> = (0..9).map(|n| format!("cordboard_flow_{n:016}=x")).collect();
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, line.join("; ").parse().expect("a value"));
        let all = begin(&headers, &address("fedcba9876543210"), &"abc".to_owned().into(), CookieScope::AnyScheme);
        let all: Vec<_> = all.iter().map(|value| value.to_str().expect("text").split(';').next().expect("a pair")).collect();
        assert_eq!(all, ["cordboard_flow_0000000000000007=", "cordboard_flow_0000000000000008=", "cordboard_flow_fedcba9876543210=abc"]);
    }
}
