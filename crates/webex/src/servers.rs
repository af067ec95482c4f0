//! Which address serves a request: the real hosts of Webex, or one configured server that stands in for all of them.

use outbound::{AllowedOrigins, Origin};
use url::Url;
use webex_core::{Host, Request};

use crate::Error;

/// The real Webex.
pub const DEFAULT_BASE_URL: &str = "https://webexapis.com/v1";

/// Hosts that the token may go to when the base address is the real Webex, besides the contact centre's.
const WEBEX_HOSTS: [&str; 10] = [
    "webexapis.com",
    "analytics.webexapis.com",
    "analytics-calling.webexapis.com",
    // The regions of the detailed call history (developer.webex.com, Reports: Detailed Call History).
    "analytics-calling-eu.webexapis.com",
    "analytics-calling-in.webexapis.com",
    "analytics-calling-au.webexapis.com",
    // Where workspace integrations tell of themselves, by region (github.com/cisco-ce/workspace-integrations-nodejs).
    "xapi-a.wbx2.com",
    "xapi-r.wbx2.com",
    "xapi-k.wbx2.com",
    "xapi.gov.ciscospark.com",
];

/// A public page: it gets requests, but never the token.
const STATUS_HOST: &str = "status.webex.com";

/// Data centres of the contact centre.
const CONTACT_CENTER_REGIONS: [&str; 7] = ["us1", "eu1", "eu2", "anz1", "ca1", "jp1", "sg1"];

#[derive(Debug, Clone)]
pub(crate) struct Servers {
    /// `SCHEME://HOST:PORT` without a slash at the end.
    base: String,
    is_webex: bool,
    contact_center_region: String,
}

impl Servers {
    pub(crate) fn new(base_url: &str, contact_center_region: &str) -> Result<Self, Error> {
        let origin = parse_base_url(base_url)?;
        if !CONTACT_CENTER_REGIONS.contains(&contact_center_region) {
            let known = CONTACT_CENTER_REGIONS.join(", ");
            return Err(Error::Setup { reason: format!("`{contact_center_region}` is no contact centre region; known are {known}") });
        }
        let is_webex = origin.to_string() == "https://webexapis.com";
        Ok(Self { base: origin.to_string(), is_webex, contact_center_region: contact_center_region.to_owned() })
    }

    /// Every server that may be talked to.
    pub(crate) fn allowed(&self) -> AllowedOrigins {
        let hosts: Vec<String> = if self.is_webex {
            let regions = CONTACT_CENTER_REGIONS.iter().map(|region| format!("https://api.wxcc-{region}.cisco.com"));
            WEBEX_HOSTS.iter().chain([&STATUS_HOST]).map(|host| format!("https://{host}")).chain(regions).collect()
        } else {
            vec![self.base.clone()]
        };
        hosts.iter().map(|host| host.parse::<Origin>().expect("invariant: the hosts are written correctly")).collect()
    }

    /// Whether requests to this address carry the token.
    pub(crate) fn wants_token(&self, url: &Url) -> bool {
        !(self.is_webex && url.host_str() == Some(STATUS_HOST))
    }

    /// Whether the server is the real Webex.
    pub(crate) const fn is_webex(&self) -> bool {
        self.is_webex
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// The whole address of a request.
    pub(crate) fn url(&self, request: &Request) -> Result<Url, Error> {
        let refuse = |reason: &str| Error::Request { operation: crate::error::label(request), reason: reason.to_owned() };
        check_path(&request.path).map_err(refuse)?;
        let root = match request.host {
            Host::Api => format!("{}/v1", self.base),
            _ if !self.is_webex => self.base.clone(),
            Host::ApiRoot => self.base.clone(),
            Host::ContactCenter => format!("https://api.wxcc-{}.cisco.com", self.contact_center_region),
            Host::Analytics | Host::AnalyticsCalling | Host::Status => format!("https://{}", request.host.catalogue_name()),
        };
        let mut url = Url::parse(&format!("{root}{}", request.path)).map_err(|error| refuse(&error.to_string()))?;
        if !request.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&request.query);
        }
        Ok(url)
    }
}

impl crate::Client {
    /// The server that a base address names, in the one way of writing it: two addresses of the same server give the same text.
    pub fn server_of(base_url: &str) -> Result<String, Error> {
        parse_base_url(base_url).map(|origin| origin.to_string())
    }
}

/// A path must arrive as it was written: what the address parser would rewrite is refused.
fn check_path(path: &str) -> Result<(), &'static str> {
    if !path.starts_with('/') {
        return Err("the path must start with a slash");
    }
    if path.contains(['?', '#', '\\']) || path.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err("the path contains a character that must be percent-encoded");
    }
    let dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if path.split('/').any(dots) {
        return Err("the path contains a segment of dots only");
    }
    Ok(())
}

fn parse_base_url(text: &str) -> Result<Origin, Error> {
    let refuse = |reason: String| Error::BaseUrl { text: shown(text), reason };
    let url = Url::parse(text.trim()).map_err(|error| match error {
        url::ParseError::RelativeUrlWithoutBase => refuse("it must start with https://".to_owned()),
        other => refuse(other.to_string()),
    })?;
    let origin = Origin::of(&url).map_err(|error| refuse(error.to_string()))?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("it must not have a query or fragment".to_owned()));
    }
    if !matches!(url.path(), "/" | "/v1" | "/v1/") {
        return Err(refuse(format!("its path must be empty or /v1, not {}", url.path())));
    }
    Ok(origin)
}

/// The address as it may be repeated in a message: without a password somebody put there.
fn shown(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, rest)) => format!("…@{rest}"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_core::Method;

    fn servers(base: &str) -> Servers {
        Servers::new(base, "us1").expect(base)
    }

    fn address(base: &str, host: Host, path: &str) -> String {
        servers(base).url(&Request::new("x", host, Method::Get, path)).expect("an address").to_string()
    }

    #[test]
    fn base_url_with_or_without_v1_and_slash() {
        for base in ["http://127.0.0.1:8787", "http://127.0.0.1:8787/", "http://127.0.0.1:8787/v1", " http://127.0.0.1:8787/v1/ "] {
            assert_eq!(address(base, Host::Api, "/people"), "http://127.0.0.1:8787/v1/people", "{base}");
            assert_eq!(address(base, Host::ApiRoot, "/identity/scim"), "http://127.0.0.1:8787/identity/scim", "{base}");
            assert_eq!(address(base, Host::AnalyticsCalling, "/v1/cdr_feed"), "http://127.0.0.1:8787/v1/cdr_feed", "{base}");
            assert_eq!(address(base, Host::Status, "/status.json"), "http://127.0.0.1:8787/status.json", "{base}");
        }
    }

    #[test]
    fn real_webex_uses_its_real_hosts() {
        let base = DEFAULT_BASE_URL;
        assert_eq!(address(base, Host::Api, "/people"), "https://webexapis.com/v1/people");
        assert_eq!(address(base, Host::ApiRoot, "/identity/x"), "https://webexapis.com/identity/x");
        assert_eq!(address(base, Host::Analytics, "/v1/meeting/qualities"), "https://analytics.webexapis.com/v1/meeting/qualities");
        assert_eq!(address(base, Host::Status, "/status.json"), "https://status.webex.com/status.json");
        assert_eq!(address(base, Host::ContactCenter, "/organization"), "https://api.wxcc-us1.cisco.com/organization");
        let allowed = servers(base).allowed();
        for host in Host::ALL {
            let url = servers(base).url(&Request::new("x", host, Method::Get, "/x")).expect("an address");
            assert!(allowed.check(&url).is_ok(), "{url}");
        }
    }

    #[test]
    fn the_status_page_gets_no_token_but_a_simulator_does() {
        let request = Request::new("x", Host::Status, Method::Get, "/status.json");
        for (base, wanted) in [(DEFAULT_BASE_URL, false), ("http://127.0.0.1:1", true)] {
            let servers = servers(base);
            assert_eq!(servers.wants_token(&servers.url(&request).expect("an address")), wanted, "{base}");
        }
    }

    #[test]
    fn bad_base_urls_say_what_is_wrong() {
        let message = |base: &str| Servers::new(base, "us1").expect_err(base).to_string();
        for (base, wanted) in [
            ("webexapis.com", "must start with https://"),
            ("ftp://webexapis.com", "not with ftp:"),
            ("http://webexapis.com", "only https leaves this machine"),
            ("https://webexapis.com/v2", "path must be empty or /v1"),
            ("https://webexapis.com/v1?x=1", "query"),
            ("https://u:hunter2@webexapis.com", "user name or password"),
            ("", "must start with https://"),
        ] {
            let text = message(base);
            assert!(text.contains(wanted), "{base}: {text}");
            assert!(!text.contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn paths_arrive_as_written_or_not_at_all() {
        assert_eq!(address("http://127.0.0.1:1", Host::Api, "/people/a%2Fb"), "http://127.0.0.1:1/v1/people/a%2Fb");
        for path in ["people", "/people/..", "/people/%2e%2E/x", "/a?b", "/a#b", "/a\\b", "/a b", "/a\n"] {
            let request = Request::new("x", Host::Api, Method::Get, path);
            assert!(servers("http://127.0.0.1:1").url(&request).is_err(), "{path:?}");
        }
    }

    #[test]
    fn query_values_are_encoded() {
        let request = Request::new("x", Host::Api, Method::Get, "/x").with_query("name", "Audio.*, a&b=c");
        let url = servers("http://127.0.0.1:1").url(&request).expect("an address");
        assert_eq!(url.query_pairs().next().map(|(_, value)| value.into_owned()).as_deref(), Some("Audio.*, a&b=c"));
    }
}
