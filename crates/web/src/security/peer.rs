//! Where a request comes from: the other end of the connection or, when that is a listed proxy, whom it names.

use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use engine::access::Origin;

use super::CookieScope;
use crate::State;

/// The other end of the connection; put into every request by [`crate::serve`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

/// Proxies that are believed when they say whom they speak for. Nobody else is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<Network>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    address: IpAddr,
    bits: u8,
}

/// A text that names no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no address and no network; write 10.0.0.5, 10.0.0.0/8 or fd00::/8")]
pub struct BadNetwork(String);

impl TrustedProxies {
    /// The proxies at these addresses or in these networks.
    pub fn parse<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self, BadNetwork> {
        texts.into_iter().map(str::parse).collect::<Result<_, _>>().map(Self)
    }

    /// Whether a proxy has this address.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    /// Who stands before the proxies: the last address of the chain that is no proxy of ours.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        if !self.contains(peer) {
            return peer;
        }
        let lines: Vec<_> = headers.get_all(FORWARDED_FOR).into_iter().filter_map(|value| value.to_str().ok()).collect();
        let mut nearest = peer;
        for text in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
            // What is no address was not written by a proxy of ours; what stands before it proves nothing.
            let Some(address) = parse_address(text.trim()) else { break };
            nearest = address;
            if !self.contains(address) {
                break;
            }
        }
        nearest
    }
}

const FORWARDED_FOR: &str = "x-forwarded-for";

fn parse_address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    bare.parse::<IpAddr>()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
        .map(|address| address.to_canonical())
}

impl FromStr for Network {
    type Err = BadNetwork;

    fn from_str(text: &str) -> Result<Self, BadNetwork> {
        let bad = || BadNetwork(text.to_owned());
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| bad())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.parse().map_err(|_| bad()))?;
        if bits > most { Err(bad()) } else { Ok(Self { address, bits }) }
    }
}

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                u32::from(own) & mask == u32::from(other) & mask
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                u128::from(own) & mask == u128::from(other) & mask
            }
            _ => false,
        }
    }
}

/// Says of a request that it comes from this machine, to a server that no proxy stands before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Local;

/// Whether a request comes from a program on this machine itself and not through a proxy.
pub(crate) fn is_local(local: Option<&Local>, headers: &HeaderMap) -> bool {
    let forwarded = [FORWARDED_FOR, "forwarded", "x-real-ip", "via"].iter().any(|name| headers.contains_key(*name));
    !forwarded && local.is_some()
}

/// Whether nobody but programs of this machine can be behind a connection from loopback. Where pages are reached over TLS, or proxies are
/// listed, a proxy on this machine may speak for anybody, and need not say so in a header.
fn trusts_loopback(scope: CookieScope, proxies: &TrustedProxies) -> bool {
    scope == CookieScope::AnyScheme && proxies.0.is_empty()
}

/// Notes in the request where it comes from.
pub(crate) async fn note(FromState(state): FromState<State>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0.ip().to_canonical());
    let address = peer.map(|peer| state.proxies.client(peer, request.headers()));
    let user_agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).map(str::to_owned);
    request.extensions_mut().insert(Origin { address, user_agent });
    if peer.is_some_and(|peer| peer.is_loopback()) && trusts_loopback(state.cookie_scope, &state.proxies) {
        request.extensions_mut().insert(Local);
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&'static str]) -> String {
        let proxies = TrustedProxies::parse(["10.0.0.0/8", "fd00::1"]).expect("networks");
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED_FOR, line.parse().expect("a value"));
        }
        proxies.client(peer.parse().expect("an address"), &headers).to_string()
    }

    #[test]
    fn a_proxy_on_this_machine_is_not_taken_for_this_machine() {
        let listed = TrustedProxies::parse(["10.0.0.5"]).expect("an address");
        for (scope, proxies, trusted) in [
            (CookieScope::AnyScheme, TrustedProxies::default(), true),
            (CookieScope::AnyScheme, listed, false),
            (CookieScope::HttpsOnly, TrustedProxies::default(), false),
        ] {
            assert_eq!(trusts_loopback(scope, &proxies), trusted, "{scope:?} {proxies:?}");
        }
    }

    #[test]
    fn only_a_listed_proxy_is_believed() {
        assert_eq!(client("192.0.2.9", &["198.51.100.1"]), "192.0.2.9");
        assert_eq!(client("10.1.1.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.1.1.1", &[]), "10.1.1.1");
    }

    #[test]
    fn what_the_client_itself_wrote_is_not_believed() {
        assert_eq!(client("10.1.1.1", &["127.0.0.1, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.1.1.1", &["127.0.0.1", "198.51.100.1, 10.2.2.2"]), "198.51.100.1");
        assert_eq!(client("10.1.1.1", &["127.0.0.1, unknown, 10.2.2.2"]), "10.2.2.2");
        assert_eq!(client("fd00::1", &["[2001:db8::7]:443"]), "2001:db8::7");
    }

    #[test]
    fn networks_are_read() {
        for bad in ["", "10.0.0.0/33", "10.0.0", "::/129", "10.0.0.0/", "proxy.example"] {
            assert!(TrustedProxies::parse([bad]).is_err(), "{bad}");
        }
        let all = TrustedProxies::parse(["0.0.0.0/0"]).expect("a network");
        assert!(all.contains([192, 0, 2, 1].into()) && !all.contains("::1".parse().expect("an address")));
        assert!(all.contains("::ffff:192.0.2.1".parse().expect("an address")));
    }

    #[test]
    fn a_proxy_on_this_machine_does_not_make_everybody_local() {
        assert!(is_local(Some(&Local), &HeaderMap::new()));
        assert!(!is_local(None, &HeaderMap::new()));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "127.0.0.1".parse().expect("a value"));
        assert!(!is_local(Some(&Local), &headers));
    }
}
