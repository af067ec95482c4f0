//! Which host names the simulator answers to, and which class of Webex host each stands for.

use std::net::IpAddr;

use http::{HeaderMap, Uri};
use webex_core::Host;

/// How the path of a request is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The simulator's own address: it serves every class of host at once.
    Own,
    /// A host of Webex, to which a client was redirected by name.
    Class(Host),
    /// `webexapis.com`: the API under `/v1`, the rest from the root.
    Webexapis,
}

/// Names under which the API, or the part of it that hands out tokens, answers: today's, its former one, that of governments, and the
/// former ones of the sign-in.
const WEBEXAPIS: [&str; 5] =
    ["webexapis.com", "api.ciscospark.com", "api-usgov.webex.com", "idbroker.webex.com", "idbroker-b-us.webex.com"];

/// What a certificate has to name so that the names below and their like are trusted.
pub const PUBLIC_NAMES: [&str; 5] = ["webexapis.com", "*.webexapis.com", "*.ciscospark.com", "*.webex.com", "*.wbx2.com"];
/// Regions of the contact center, each with a host of its own.
pub const REGIONS_OF_CONTACT_CENTER: [&str; 7] = ["us1", "eu1", "eu2", "anz1", "ca1", "jp1", "sg1"];

/// The names a simulator answers to. A page in a browser cannot reach it under another name (DNS rebinding).
#[derive(Debug)]
pub struct Hosts {
    extra: Vec<String>,
}

impl Hosts {
    /// The usual names and `extra` ones.
    pub fn new(extra: &[String]) -> Self {
        Self { extra: extra.iter().map(|name| name.to_ascii_lowercase()).collect() }
    }

    /// How a request with this `Host` header is to be read; `None` refuses it.
    pub fn read(&self, header: &str) -> Option<Reading> {
        let name = without_port(header)?.to_ascii_lowercase();
        let is_address = name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        if is_address || name == "localhost" || name.ends_with(".localhost") || self.extra.contains(&name) {
            return Some(Reading::Own);
        }
        // Workspace integrations have their addresses and keys at the xAPI's own hosts, one for each region.
        let is_xapi =
            name.strip_prefix("xapi-").and_then(|rest| rest.strip_suffix(".wbx2.com")).is_some_and(|region| !region.contains('.'));
        if WEBEXAPIS.contains(&name.as_str()) || is_xapi {
            return Some(Reading::Webexapis);
        }
        if name == "analytics.webexapis.com" {
            return Some(Reading::Class(Host::Analytics));
        }
        if name.strip_suffix(".webexapis.com").is_some_and(|first| first.starts_with("analytics-calling") && !first.contains('.')) {
            return Some(Reading::Class(Host::AnalyticsCalling));
        }
        if name == "status.webex.com" {
            return Some(Reading::Class(Host::Status));
        }
        let region = name.strip_prefix("api.wxcc-").and_then(|rest| rest.strip_suffix(".cisco.com"));
        region.filter(|region| !region.contains('.')).map(|_| Reading::Class(Host::ContactCenter))
    }
}

impl Hosts {
    /// Scheme and host by which a client came: addresses in answers begin with it. What a proxy in front says counts, if it names a host
    /// that is served here; else a name of Webex without a port stands for TLS that ended before the simulator.
    pub fn origin(&self, headers: &HeaderMap, uri: &Uri, host: &str) -> String {
        let forwarded = |name: &str| headers.get(name)?.to_str().ok()?.split(',').next().map(str::trim).filter(|text| !text.is_empty());
        let host = forwarded("x-forwarded-host").filter(|name| self.read(name).is_some()).unwrap_or(host);
        let is_webex = !matches!(self.read(host), Some(Reading::Own) | None);
        let has_usual_port = host.strip_suffix(":443").unwrap_or(host) == without_port(host).unwrap_or_default();
        let scheme = match forwarded("x-forwarded-proto").map(str::to_ascii_lowercase).as_deref() {
            Some("https") => "https",
            Some("http") => "http",
            _ if uri.scheme_str() == Some("http") => "http",
            _ if is_webex && has_usual_port => "https",
            _ => "http",
        };
        format!("{scheme}://{host}")
    }
}

fn without_port(header: &str) -> Option<&str> {
    if header.starts_with('[') {
        return header.split_inclusive(']').next();
    }
    header.split(':').next().filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Uri};
    use webex_core::Host;

    use super::{Hosts, Reading};

    #[test]
    fn addresses_begin_with_what_the_client_asked() {
        let hosts = Hosts::new(&["sim.lan".to_owned()]);
        let origin = |host: &str, uri: &'static str, given: &[(&'static str, &str)]| {
            let headers: HeaderMap = given.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
            hosts.origin(&headers, &Uri::from_static(uri), host)
        };
        assert_eq!(origin("127.0.0.1:8787", "/v1/people", &[]), "http://127.0.0.1:8787");
        assert_eq!(origin("sim.lan", "/", &[]), "http://sim.lan");
        assert_eq!(origin("webexapis.com", "/", &[]), "https://webexapis.com");
        assert_eq!(origin("webexapis.com:443", "/", &[]), "https://webexapis.com:443");
        assert_eq!(origin("webexapis.com:8787", "/", &[]), "http://webexapis.com:8787");
        // A plain proxy is asked for the whole address.
        assert_eq!(origin("webexapis.com", "http://webexapis.com/v1/people", &[]), "http://webexapis.com");
        let proxied = [("x-forwarded-proto", "https"), ("x-forwarded-host", "api.ciscospark.com")];
        assert_eq!(origin("127.0.0.1:8787", "/", &proxied), "https://api.ciscospark.com");
        assert_eq!(origin("sim.lan", "/", &[("x-forwarded-proto", "HTTPS, http")]), "https://sim.lan");
        // Nobody is sent to a stranger.
        assert_eq!(origin("sim.lan", "/", &[("x-forwarded-host", "evil.example")]), "http://sim.lan");
    }

    #[test]
    fn own_names_webex_names_and_strangers() {
        let hosts = Hosts::new(&["sim.lan".to_owned()]);
        for own in ["127.0.0.1:8787", "localhost", "[::1]:80", "10.1.2.3:1", "SIM.lan:99", "a.localhost:1"] {
            assert_eq!(hosts.read(own), Some(Reading::Own), "{own}");
        }
        assert_eq!(hosts.read("webexapis.com"), Some(Reading::Webexapis));
        assert_eq!(hosts.read("idbroker.webex.com"), Some(Reading::Webexapis));
        assert_eq!(hosts.read("xapi-a.wbx2.com:443"), Some(Reading::Webexapis));
        assert_eq!(hosts.read("analytics-calling-eu.webexapis.com:443"), Some(Reading::Class(Host::AnalyticsCalling)));
        assert_eq!(hosts.read("api.wxcc-us1.cisco.com"), Some(Reading::Class(Host::ContactCenter)));
        for stranger in
            ["evil.example", "", "xapi-a.evil.wbx2.com", "webexapis.com.evil.example", "localhost.evil.example", "127.0.0.1.evil.example"]
        {
            assert_eq!(hosts.read(stranger), None, "{stranger}");
        }
    }
}
