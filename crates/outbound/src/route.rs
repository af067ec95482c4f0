//! Which way a request would take, for telling people: through a proxy, or to the addresses that the name resolves to.

use std::io;
use std::net::{IpAddr, Ipv4Addr};

use hyper_util::client::proxy::matcher::Matcher;
use url::{Host, Url};

use crate::{Door, Error, ProxySetting};

/// The way to a server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Route {
    /// Through this proxy, which resolves the name itself. Without user and password.
    Proxy {
        /// `http://HOST:PORT`.
        address: String,
    },
    /// Straight to one of these.
    Direct {
        /// What the name resolves to; at least one.
        addresses: Vec<IpAddr>,
    },
    /// The name resolves to nothing.
    Nowhere {
        /// Why.
        reason: String,
    },
}

impl Door {
    /// Finds the way to a server. Resolves the name, connects to nothing.
    pub async fn route(&self, url: &Url) -> Result<Route, Error> {
        let origin = self.allowed.check(url)?;
        if let Some(address) = self.proxy_for(url).filter(|_| !origin.is_loopback()) {
            return Ok(Route::Proxy { address });
        }
        let found: io::Result<Vec<IpAddr>> = match url.host() {
            Some(Host::Ipv4(address)) => Ok(vec![address.into()]),
            Some(Host::Ipv6(address)) => Ok(vec![address.into()]),
            Some(Host::Domain("localhost")) => Ok(vec![Ipv4Addr::LOCALHOST.into()]),
            Some(Host::Domain(name)) => {
                let port = url.port_or_known_default().unwrap_or(443);
                tokio::net::lookup_host((name, port)).await.map(|found| found.map(|address| address.ip()).collect())
            }
            None => Ok(Vec::new()),
        };
        Ok(match found {
            Ok(addresses) if addresses.is_empty() => Route::Nowhere { reason: "the name has no address".to_owned() },
            Ok(mut addresses) => {
                addresses.dedup();
                Route::Direct { addresses }
            }
            Err(error) => Route::Nowhere { reason: error.to_string() },
        })
    }

    fn proxy_for(&self, url: &Url) -> Option<String> {
        match &self.proxy {
            ProxySetting::Direct => None,
            ProxySetting::Address(address) => Url::parse(address).ok().map(|proxy| without_secrets(&proxy)),
            ProxySetting::Environment => {
                let target: http::Uri = url.as_str().parse().ok()?;
                let found = Matcher::from_env().intercept(&target)?;
                Url::parse(&found.uri().to_string()).ok().map(|proxy| without_secrets(&proxy))
            }
        }
    }
}

fn without_secrets(proxy: &Url) -> String {
    let port = proxy.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}", proxy.scheme(), proxy.host_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Origin;

    async fn route(address: &str, proxy: ProxySetting) -> Result<Route, Error> {
        let origin: Origin = address.parse().expect("an origin");
        let door = Door::builder([origin].into_iter().collect()).proxy(proxy).build().expect("a door");
        door.route(&Url::parse(address).expect("an address")).await
    }

    #[tokio::test]
    async fn a_proxy_is_named_without_its_password_and_this_machine_needs_none() {
        let proxy = || ProxySetting::Address("http://u:planted@proxy.example:3128".to_owned());
        let found = route("https://webexapis.com", proxy()).await.expect("a route");
        assert_eq!(found, Route::Proxy { address: "http://proxy.example:3128".to_owned() });
        let here = Route::Direct { addresses: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)] };
        assert_eq!(route("http://127.0.0.1:1", proxy()).await.expect("a route"), here);
        assert_eq!(route("http://localhost:1", ProxySetting::Direct).await.expect("a route"), here);
    }

    #[tokio::test]
    async fn a_name_that_cannot_exist_leads_nowhere() {
        // RFC 6761 §6.4: `invalid` never resolves.
        let found = route("https://no-such-name.invalid", ProxySetting::Direct).await.expect("a route");
        assert!(matches!(found, Route::Nowhere { .. }), "{found:?}");
    }
}
