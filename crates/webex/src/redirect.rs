//! Answers that point elsewhere: redirects, and 451 from the wrong region of the call history.
//!
//! Both are followed only for reads and only to configured servers. Nothing is ever sent anywhere else, with or without the token.

use outbound::{AllowedOrigins, Reply};
use url::Url;
use webex_core::{Method, Request};

use crate::Error;
use crate::error::label;

/// Redirects followed for one request.
const MAX_HOPS: u32 = 5;

/// Where to go instead, or `None` when the answer points nowhere and is an error of its own.
pub(crate) fn follow(request: &Request, url: &Url, reply: &Reply, hops: u32, allowed: &AllowedOrigins) -> Result<Option<Url>, Error> {
    let status = reply.status.as_u16();
    let (target, what) = match status {
        301 | 302 | 303 | 307 | 308 => (find_location(url, reply), "a redirect"),
        451 => match find_endpoint(url, &reply.body) {
            Some(target) => (Some(target), "the endpoint of a 451 answer"),
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    let stuck = |reason: &str| Error::Redirect { operation: label(request), status, reason: reason.to_owned() };
    let target = target.ok_or_else(|| stuck("it names no address"))?;
    if allowed.check(&target).is_err() {
        return Err(Error::Refused { operation: label(request), what, target: shown(&target) });
    }
    if request.method != Method::Get {
        return Err(stuck("only reads are repeated elsewhere"));
    }
    if hops >= MAX_HOPS {
        return Err(stuck("there were more than 5 in a row"));
    }
    if target == *url {
        return Err(stuck("it points to itself"));
    }
    Ok(Some(target))
}

/// An address as it may be named in a message: without user name, path and query.
pub(crate) fn shown(url: &Url) -> String {
    let host = url.host_str().unwrap_or("an address without a host");
    match url.port() {
        Some(port) => format!("{}://{host}:{port}", url.scheme()),
        None => format!("{}://{host}", url.scheme()),
    }
}

fn find_location(url: &Url, reply: &Reply) -> Option<Url> {
    let location = reply.headers.get("location")?.to_str().ok()?;
    let mut target = url.join(location).ok()?;
    target.set_fragment(None);
    Some(target)
}

/// The endpoint that a 451 body names, as an address or as a host of webexapis.com; a path that it leaves out is taken from the request.
fn find_endpoint(url: &Url, body: &[u8]) -> Option<Url> {
    let text = String::from_utf8_lossy(body);
    let end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | ',' | ')' | '}' | '\\');
    let words = || text.split(end).map(|word| word.trim_end_matches(['.', ';', ':']).trim_start_matches('('));
    let named = words().filter(|word| word.starts_with("https://") || word.starts_with("http://")).find_map(|word| Url::parse(word).ok());
    let mut target = named.or_else(|| {
        let host = words().find(|word| word.ends_with(".webexapis.com"))?;
        Url::parse(&format!("https://{host}")).ok()
    })?;
    if target.path() == "/" {
        target.set_path(url.path());
    }
    if target.query().is_none() {
        target.set_query(url.query());
    }
    Some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(body: &str) -> Option<String> {
        let asked = Url::parse("https://analytics-calling.webexapis.com/v1/cdr_feed?max=10").expect("an address");
        find_endpoint(&asked, body.as_bytes()).map(String::from)
    }

    #[test]
    fn endpoint_of_a_451_in_its_likely_forms() {
        let eu = Some("https://analytics-calling-eu.webexapis.com/v1/cdr_feed?max=10".to_owned());
        for body in [
            r#"{"message":"Please use https://analytics-calling-eu.webexapis.com/v1/cdr_feed.","trackingId":"x"}"#,
            r#"{"message":"Use analytics-calling-eu.webexapis.com"}"#,
            r#"{"errors":[{"description":"wrong region","endpoint":"https://analytics-calling-eu.webexapis.com"}]}"#,
        ] {
            assert_eq!(endpoint(body), eu, "{body}");
        }
        assert_eq!(endpoint(r#"{"message":"Unavailable for legal reasons"}"#), None);
        assert_eq!(endpoint(""), None);
    }
}
