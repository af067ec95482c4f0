//! What a list of entries shows, as it stands in the address.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use store::{AuditFilter, AuditOutcome, PageRequest};
use url::form_urlencoded;

const USUAL_SIZE: u32 = 50;

/// A list of entries, parsed once from its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AuditQuery {
    pub(super) filter: AuditFilter,
    pub(super) page: PageRequest,
    pub(super) from: String,
    pub(super) to: String,
    /// Parts of the address that mean nothing here, to be told to the reader.
    pub(super) ignored: Vec<String>,
}

impl AuditQuery {
    /// Parses the query of an address. What is empty does not count, what is not understood is left out and named.
    pub(super) fn parse(query: &str) -> Self {
        let mut parsed = Self {
            filter: AuditFilter::default(),
            page: PageRequest::new(1, USUAL_SIZE),
            from: String::new(),
            to: String::new(),
            ignored: Vec::new(),
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if !value.is_empty() && parsed.take(&name, value).is_none() {
                parsed.ignored.push(format!("{name}={value}"));
            }
        }
        parsed
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "q" => self.filter.words = Some(value.to_owned()),
            "action" => self.filter.action = Some(value.to_owned()),
            "account" => self.filter.account = Some(value.to_owned()),
            "outcome" => self.filter.outcome = Some(AuditOutcome::parse(value)?),
            "from" => {
                self.filter.since = Some(start_of(value)?);
                value.clone_into(&mut self.from);
            }
            "to" => {
                // The day itself is included.
                self.filter.until = Some(start_of(&value.parse::<Date>().ok()?.checked_add(1.day()).ok()?.to_string())?);
                value.clone_into(&mut self.to);
            }
            "page" => self.page = PageRequest::new(value.parse().ok()?, USUAL_SIZE),
            _ => return None,
        }
        Some(())
    }

    pub(super) fn is_filtered(&self) -> bool {
        self.filter != AuditFilter::default()
    }

    /// The address of this list under a path, at a page.
    pub(super) fn address(&self, path: &str, page: u32) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        let filter = &self.filter;
        for (name, value) in [
            ("q", filter.words.as_deref()),
            ("action", filter.action.as_deref()),
            ("account", filter.account.as_deref()),
            ("outcome", filter.outcome.map(AuditOutcome::as_str)),
            ("from", Some(self.from.as_str()).filter(|text| !text.is_empty())),
            ("to", Some(self.to.as_str()).filter(|text| !text.is_empty())),
        ] {
            if let Some(value) = value {
                pairs.append_pair(name, value);
            }
        }
        if page > 1 {
            pairs.append_pair("page", &page.to_string());
        }
        let text = pairs.finish();
        if text.is_empty() { path.to_owned() } else { format!("{path}?{text}") }
    }
}

fn start_of(day: &str) -> Option<Timestamp> {
    Some(day.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_went() {
        let address = "q=kari+%26+ola&action=session&account=a1&outcome=refused&from=2026-01-14&to=2026-01-15&page=3";
        let query = AuditQuery::parse(address);
        assert_eq!(query.ignored, Vec::<String>::new());
        assert_eq!(query.address("/a", query.page.number), format!("/a?{address}"));
        assert_eq!(query.filter.until.expect("a time").to_string(), "2026-01-16T00:00:00Z");
    }

    #[test]
    fn what_means_nothing_is_named() {
        let query = AuditQuery::parse("outcome=perhaps&from=yesterday&to=2026-13-01&page=x&utm=1&q=");
        assert_eq!(query.ignored.len(), 5);
        assert!(!query.is_filtered());
        assert_eq!(query.address("/a", 1), "/a");
    }
}
