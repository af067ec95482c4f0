//! The Host check: a page of another name that resolves to us (DNS rebinding) gets nothing.

use std::net::IpAddr;

use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{CookieScope, refusals};
use crate::State;

/// Names under which the pages may be asked for. IP addresses are always allowed: rebinding needs a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHosts {
    names: Vec<String>,
}

impl AllowedHosts {
    /// `localhost` and these names (without port).
    pub fn new<I: IntoIterator<Item = S>, S: Into<String>>(names: I) -> Self {
        let mut names: Vec<String> = names.into_iter().map(|name| name.into().to_ascii_lowercase()).collect();
        names.push("localhost".to_owned());
        Self { names }
    }

    /// Whether this Host header (name or address, with or without port) is one of ours.
    pub fn allows(&self, host: &str) -> bool {
        let name = without_port(host);
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        bare.parse::<IpAddr>().is_ok() || self.names.iter().any(|known| known.eq_ignore_ascii_case(name.trim_end_matches('.')))
    }
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // The colons of a bare IPv6 address are no port.
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && (name.ends_with(']') || !name.contains(':')) => name,
        _ => host,
    }
}

/// The authority a request is for: the Host header, or the request line's where it has one.
pub(crate) fn requested<'r>(uri: &'r Uri, headers: &'r HeaderMap) -> Option<&'r str> {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    host.or_else(|| uri.authority().map(axum::http::uri::Authority::as_str))
}

/// Scheme, host and port of this site as the reader reaches it; only for requests that passed [`check`].
pub(crate) fn site_base(uri: &Uri, headers: &HeaderMap, scope: CookieScope) -> String {
    let scheme = if scope == CookieScope::HttpsOnly { "https" } else { "http" };
    format!("{scheme}://{}", requested(uri, headers).unwrap_or("localhost"))
}

/// Refuses a request for a name that is not ours.
pub(crate) async fn check(FromState(state): FromState<State>, request: Request, next: Next) -> Response {
    let known = requested(request.uri(), request.headers()).is_some_and(|host| state.allowed_hosts.allows(host));
    if known || request.uri().path() == crate::routes::HEALTHZ {
        return next.run(request).await;
    }
    tracing::warn!("refused a request for a host name that is not allowed");
    let origin = request.extensions().get().cloned().unwrap_or_default();
    refusals::host(&state, &origin).await;
    let text =
        "This server does not answer to that name.\nStart `cordboard serve` with `--public-url` and that name, or use its IP address.\n";
    (StatusCode::MISDIRECTED_REQUEST, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_known_names_pass() {
        let hosts = AllowedHosts::new(["cordboard.example"]);
        for host in [
            "localhost",
            "LOCALHOST:8080",
            "127.0.0.1:8080",
            "[::1]:80",
            "[::1]",
            "10.1.2.3",
            "cordboard.example:443",
            "cordboard.example.",
        ] {
            assert!(hosts.allows(host), "{host}");
        }
    }

    #[test]
    fn other_names_do_not() {
        let hosts = AllowedHosts::new(["cordboard.example"]);
        for host in
            ["", "evil.example", "cordboard.example.evil.example", "localhost.evil.example:8080", "127.0.0.1.evil.example", "x@localhost"]
        {
            assert!(!hosts.allows(host), "{host}");
        }
    }
}
