//! Which host names the simulator answers to, and which class of Webex host each stands for.

use std::net::IpAddr;

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
        if name == "webexapis.com" || name == "api.ciscospark.com" || is_xapi {
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

fn without_port(header: &str) -> Option<&str> {
    if header.starts_with('[') {
        return header.split_inclusive(']').next();
    }
    header.split(':').next().filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use webex_core::Host;

    use super::{Hosts, Reading};

    #[test]
    fn own_names_webex_names_and_strangers() {
        let hosts = Hosts::new(&["sim.lan".to_owned()]);
        for own in ["127.0.0.1:8787", "localhost", "[::1]:80", "10.1.2.3:1", "SIM.lan:99", "a.localhost:1"] {
            assert_eq!(hosts.read(own), Some(Reading::Own), "{own}");
        }
        assert_eq!(hosts.read("webexapis.com"), Some(Reading::Webexapis));
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
