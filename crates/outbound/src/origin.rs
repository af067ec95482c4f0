//! Where the door opens to: scheme, host and port.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use url::{Host, Url};

use crate::Error;

/// Scheme, host and port of a server (RFC 6454). Only http to loopback and https can be built.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    https: bool,
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of an address; refuses other schemes, plain http beyond loopback, and addresses that carry a user name or password.
    pub fn of(url: &Url) -> Result<Self, Error> {
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            other => return Err(Error::Scheme { scheme: other.to_owned() }),
        };
        let (Some(host), Some(port)) = (url.host(), url.port_or_known_default()) else {
            return Err(Error::Scheme { scheme: url.scheme().to_owned() });
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::Credentials { host: host.to_string() });
        }
        let origin = Self { https, host: host.to_string(), port };
        if !https && !is_loopback(&host) {
            return Err(Error::PlainHttp { origin });
        }
        Ok(origin)
    }

    /// Whether the server is this machine by its address, without asking a name server.
    pub fn is_loopback(&self) -> bool {
        Host::parse(&self.host).is_ok_and(|host| is_loopback(&host))
    }

    /// Whether the connection is encrypted.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The host as addresses write it: IPv6 in brackets.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Host and port, as in `127.0.0.1:8787`.
    pub fn authority(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, usual_port) = if self.https { ("https", 443) } else { ("http", 80) };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == usual_port { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

impl FromStr for Origin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let url = Url::parse(text).map_err(|source| Error::Address { text: text.to_owned(), source })?;
        Self::of(&url)
    }
}

fn is_loopback<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        // The door pins this name to loopback addresses, whatever the resolver says.
        Host::Domain(name) => name.as_ref().eq_ignore_ascii_case("localhost"),
        Host::Ipv4(address) => IpAddr::V4(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::V6(*address).is_loopback(),
    }
}

/// The origins a door opens to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllowedOrigins(Vec<Origin>);

impl AllowedOrigins {
    /// Nothing is allowed yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds one.
    #[must_use]
    pub fn with(mut self, origin: Origin) -> Self {
        if !self.0.contains(&origin) {
            self.0.push(origin);
        }
        self
    }

    /// The origin of the address, if it is on the list.
    pub fn check(&self, url: &Url) -> Result<Origin, Error> {
        let origin = Origin::of(url)?;
        if self.0.contains(&origin) { Ok(origin) } else { Err(Error::RefusedOrigin { origin }) }
    }

    /// Every origin, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Origin> {
        self.0.iter()
    }
}

impl FromIterator<Origin> for AllowedOrigins {
    fn from_iter<I: IntoIterator<Item = Origin>>(origins: I) -> Self {
        origins.into_iter().fold(Self::none(), Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Result<Origin, Error> {
        text.parse()
    }

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[test]
    fn scheme_host_and_port_all_count() {
        let allowed = AllowedOrigins::none().with(origin("https://webexapis.com").expect("an origin"));
        for same in ["https://webexapis.com/v1/people", "https://WEBEXAPIS.com:443/", "https://webexapis.com?x=1"] {
            assert!(allowed.check(&url(same)).is_ok(), "{same}");
        }
        for other in [
            "https://webexapis.com:8443/",
            "https://webexapis.com.evil.example/",
            "https://api.webexapis.com/",
            "https://webexapis.com@evil.example/",
            "http://webexapis.com/",
            "ftp://webexapis.com/",
            "data:text/plain,x",
            "https://127.0.0.1/",
        ] {
            assert!(allowed.check(&url(other)).is_err(), "{other}");
        }
    }

    #[test]
    fn plain_http_only_to_loopback() {
        for here in ["http://127.0.0.1:8787", "http://127.9.9.9", "http://[::1]:80", "http://localhost:1", "http://2130706433/"] {
            assert!(origin(here).expect(here).is_loopback(), "{here}");
        }
        for there in ["http://192.168.1.1", "http://0.0.0.0", "http://[::]", "http://localhost.evil.example", "http://example.com"] {
            assert!(matches!(origin(there), Err(Error::PlainHttp { .. })), "{there}");
        }
    }

    #[test]
    fn written_without_the_usual_port() {
        assert_eq!(origin("https://Example.com:443/x").expect("ok").to_string(), "https://example.com");
        assert_eq!(origin("http://[::1]:8787").expect("ok").to_string(), "http://[::1]:8787");
        assert!(matches!(origin("https://user:secret@example.com"), Err(Error::Credentials { host }) if host == "example.com"));
    }
}
