//! What a value looks like.

use std::net::{IpAddr, SocketAddr};

use store::StoreLocation;
use url::Url;

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text that is not empty.
    Text,
    /// A file or folder.
    Path,
    /// Address and port to listen on.
    Address,
    /// Location of the store.
    Store,
    /// A web address.
    WebUrl,
    /// A web address that a token may be sent to.
    SafeUrl,
    /// The bare address of the pages.
    PublicUrl,
    /// A whole number.
    Number {
        /// Smallest.
        least: u32,
        /// Largest.
        most: u32,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// List of numbers that fall.
    Limits,
    /// List of addresses or networks.
    Networks,
    /// List of host names.
    Hosts,
    /// List of bare addresses of servers.
    Origins,
}

impl Kind {
    /// Whether the value is a list.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Limits | Self::Networks | Self::Hosts | Self::Origins)
    }

    /// What a good value is, with an example.
    pub fn words(self) -> String {
        match self {
            Self::Text => "must be a text in quotation marks".to_owned(),
            Self::Path => "must be a path, for example \"/etc/cordboard/key\"".to_owned(),
            Self::Address => "must be address and port, for example \"127.0.0.1:8080\"".to_owned(),
            Self::Store => "must be \"sqlite:FILE\" or \"postgres://USER:PASSWORD@HOST/DATABASE\"".to_owned(),
            Self::WebUrl => "must be a web address without user name or password, for example \"https://webexapis.com/v1\"".to_owned(),
            Self::SafeUrl => {
                "must be a web address with https, or http on this machine, without user name or password, for example \"https://webexapis.com/v1\"".to_owned()
            }
            Self::PublicUrl => "must be like https://cordboard.example.com, without path, query, user name or password".to_owned(),
            Self::Number { least, most } => format!("must be a whole number from {least} to {most}"),
            Self::Choice(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                format!("must be {}", words.join(" or "))
            }
            Self::Limits => "must be a list of three numbers: the least of good, of fair and of poor, for example [80, 70, 60]".to_owned(),
            Self::Networks => "must be a list of addresses or networks, for example [\"10.0.0.7\", \"192.168.4.0/24\"]".to_owned(),
            Self::Hosts => "must be a list of whole host names, for example [\"cordboard.example.com\"]".to_owned(),
            Self::Origins => {
                "must be a list of bare addresses with https, or http on this machine, for example [\"https://idp.example.com:8443\"]"
                    .to_owned()
            }
        }
    }

    /// Whether one text (of a list: one of its texts) is good; else what a good one is. The text is not repeated.
    pub fn check(self, text: &str) -> Result<(), String> {
        let good = match self {
            Self::Text | Self::Path => !text.trim().is_empty() && !text.contains(['\n', '\0']),
            Self::Address => text.parse::<SocketAddr>().is_ok(),
            Self::Store => match text.parse::<StoreLocation>() {
                Ok(_) => true,
                Err(error) => return Err(error.to_string()),
            },
            Self::WebUrl => web_url(text).is_some_and(|url| has_no_login(&url)),
            Self::SafeUrl => web_url(text).is_some_and(|url| has_no_login(&url) && (url.scheme() == "https" || is_loopback(&url))),
            Self::PublicUrl => web_url(text).is_some_and(|url| is_bare(&url)),
            Self::Number { least, most } => text.parse().is_ok_and(|number: u32| (least..=most).contains(&number)),
            Self::Choice(words) => words.contains(&text),
            Self::Limits => text.parse().is_ok_and(f64::is_finite),
            Self::Networks => network(text).is_some(),
            Self::Origins => web_url(text).is_some_and(|url| is_bare(&url)) && text.parse::<outbound::Origin>().is_ok(),
            Self::Hosts => {
                // The host of a request is compared as it stands: there are no patterns.
                !text.is_empty()
                    && !text.contains('*')
                    && url::Host::parse(text).is_ok_and(|host| host.to_string().eq_ignore_ascii_case(text))
                    && text.len() < 254
            }
        };
        if good { Ok(()) } else { Err(self.words()) }
    }
}

/// A web address.
pub fn web_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.host_str().is_some()).then_some(url)
}

/// Whether an address is on this machine: what is sent there crosses no network.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether an address holds neither user name nor password.
fn has_no_login(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

/// Whether an address names nothing but an origin.
pub fn is_bare(url: &Url) -> bool {
    url.path() == "/" && url.query().is_none() && url.fragment().is_none() && has_no_login(url)
}

/// First address and length of the prefix of a network; an address alone is a network of one.
pub fn network(text: &str) -> Option<(IpAddr, u8)> {
    let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
    let address: IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most && (*bits > 0)))?;
    Some((address, bits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_apart() {
        let number = Kind::Number { least: 10, most: 60_000 };
        for (kind, good, bad) in [
            (Kind::Text, "abc", " "),
            (Kind::Address, "127.0.0.1:80", "127.0.0.1"),
            (Kind::Address, "[::1]:80", "localhost:80"),
            (Kind::Store, "sqlite:x.db", "mysql://x"),
            (Kind::WebUrl, "https://webexapis.com/v1", "ftp://x"),
            (Kind::SafeUrl, "https://webexapis.com/v1", "http://webexapis.com/v1"),
            (Kind::SafeUrl, "http://127.0.0.1:8787/v1", "http://10.0.0.1/v1"),
            (Kind::SafeUrl, "http://[::1]:8787", "http://localhost.example.com"),
            (Kind::SafeUrl, "http://localhost:8787/v1", "ftp://localhost"),
            (Kind::SafeUrl, "https://webexapis.com", "https://u:planted@webexapis.com/v1"),
            (Kind::WebUrl, "https://idp.example.com", "https://u@idp.example.com"),
            (Kind::PublicUrl, "https://c.example.com", "https://c.example.com/path"),
            (Kind::PublicUrl, "http://localhost:8080/", "https://u:p@c.example.com"),
            (number, "10", "9"),
            (number, "60000", "60001"),
            (Kind::Choice(&["g107", "legacy"]), "legacy", "G.107"),
            (Kind::Limits, "4.5", "inf"),
            (Kind::Networks, "10.0.0.0/8", "10.0.0.0/33"),
            (Kind::Networks, "fd00::/8", "fd00::/129"),
            (Kind::Networks, "10.0.0.1", "0.0.0.0/0"),
            (Kind::Hosts, "cordboard.example.com", "https://cordboard.example.com"),
            (Kind::Hosts, "10.0.0.1", "a b"),
            (Kind::Hosts, "localhost", "*"),
            (Kind::Hosts, "c.example.com", "*.example.com"),
            (Kind::Origins, "https://idp.example.com:8443", "https://idp.example.com/path"),
            (Kind::Origins, "http://127.0.0.1:8787", "http://10.0.0.1"),
        ] {
            assert_eq!(kind.check(good), Ok(()), "{good}");
            assert!(kind.check(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_store_with_a_typing_error_is_not_repeated() {
        let text = Kind::Store.check("postgre://u:planted@h/d").expect_err("misspelt");
        assert!(!text.contains("planted"), "{text}");
    }
}
