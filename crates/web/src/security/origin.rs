//! The check against forged requests: whatever changes something must come from our own pages.

use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::guard::Credential;
use super::{ROUTES, host, refusals};
use crate::error::PageError;
use crate::{State, routes};

/// Lets reading methods pass and wants every other one to prove where it comes from.
pub(crate) async fn check(FromState(state): FromState<State>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    // No cookie counts where an event or an API token comes.
    let needs_none = routes::is_hook(request.uri().path()) || request.headers().contains_key(header::AUTHORIZATION);
    if reads || needs_none || comes_from_us(host::requested(request.uri(), request.headers()), request.headers()) {
        return next.run(request).await;
    }
    tracing::warn!(http.method = %request.method(), "refused a request that another site may have sent");
    let path = ROUTES.iter().find(|route| route.path == request.uri().path()).map_or("another", |route| route.path);
    let origin = request.extensions().get().cloned().unwrap_or_default();
    let abused = match Credential::of(request.headers(), &state) {
        Credential::Session(secret) => state.access.session_unused(&secret).await.ok().flatten(),
        Credential::Token(_) | Credential::Nothing => None,
    };
    refusals::forged(&state, path, abused.as_ref().map(|session| &session.principal), &origin).await;
    PageError::Forged.into_response()
}

/// Browsers send `Sec-Fetch-Site` on https and localhost, and `Origin` on every request that is not GET or HEAD. Neither is a no.
fn comes_from_us(host: Option<&str>, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let authority = text(header::ORIGIN.as_str()).and_then(|origin| origin.split_once("://")).map(|(_, authority)| authority);
    matches!((authority, host), (Some(authority), Some(host)) if authority.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| ((*name).parse().expect("name"), value.parse().expect("value"))).collect()
    }

    #[test]
    fn our_own_pages_pass() {
        assert!(comes_from_us(Some("localhost:1"), &headers(&[("sec-fetch-site", "same-origin")])));
        assert!(comes_from_us(Some("localhost:1"), &headers(&[("origin", "http://localhost:1")])));
    }

    #[test]
    fn others_do_not() {
        for pairs in [
            &[][..],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", "http://localhost:1")],
            &[("origin", "null")],
            &[("origin", "http://localhost:2")],
            &[("origin", "http://evil.example")],
        ] {
            assert!(!comes_from_us(Some("localhost:1"), &headers(pairs)), "{pairs:?}");
        }
        assert!(!comes_from_us(None, &headers(&[("origin", "http://localhost:1")])));
    }
}
