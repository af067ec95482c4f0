//! Which running calls are shown, as it stands in the address.

use model::Band;
use store::PageRequest;
use url::form_urlencoded;

use crate::routes;
use crate::view::listing::address;

/// Rows of a page.
const SIZE: u32 = 50;

/// A list of running calls, parsed once from its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ActiveQuery {
    pub(super) bands: Vec<Band>,
    pub(super) location: Option<String>,
    pub(super) region: Option<String>,
    pub(super) page: PageRequest,
    /// Parts of the address that mean nothing here, to be told to the reader.
    pub(super) ignored: Vec<String>,
}

impl Default for ActiveQuery {
    fn default() -> Self {
        Self { bands: Vec::new(), location: None, region: None, page: PageRequest::new(1, SIZE), ignored: Vec::new() }
    }
}

impl ActiveQuery {
    /// Parses the query of an address. What is empty does not count, what is not understood is left out and named.
    pub(super) fn parse(query: &str) -> Self {
        let mut parsed = Self::default();
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
            "band" => {
                let band = Band::parse(value)?;
                if !self.bands.contains(&band) {
                    self.bands.push(band);
                }
            }
            "location" => self.location = Some(value.to_owned()),
            "region" => self.region = Some(value.to_owned()),
            "page" => self.page = PageRequest::new(value.parse().ok()?, SIZE),
            _ => return None,
        }
        Some(())
    }

    pub(super) fn is_filtered(&self) -> bool {
        !self.bands.is_empty() || self.location.is_some() || self.region.is_some()
    }

    /// The address of this list under a path; exports have no pages.
    pub(super) fn address_at(&self, path: &str) -> String {
        let mut pairs: Vec<_> = self.bands.iter().map(|band| ("band", band.as_str().to_owned())).collect();
        pairs.extend(self.location.iter().map(|location| ("location", location.clone())));
        pairs.extend(self.region.iter().map(|region| ("region", region.clone())));
        if self.page.number > 1 {
            pairs.push(("page", self.page.number.to_string()));
        }
        address(path, pairs)
    }

    /// The address of this list on the page.
    pub(super) fn address(&self) -> String {
        self.address_at(routes::CALLS)
    }

    /// The same list, changed, from its first page.
    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut query = Self { page: PageRequest::new(1, SIZE), ..self.clone() };
        change(&mut query);
        query
    }

    /// The same list at a page.
    pub(super) fn at_page(&self, number: u32) -> Self {
        self.with(|query| query.page = PageRequest::new(number, SIZE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_went() {
        let address = "band=bad&band=unknown&location=Oslo+%26+Bergen&region=Nordics&page=2";
        let query = ActiveQuery::parse(address);
        assert_eq!((query.ignored.len(), query.address()), (0, format!("/calls?{address}")));
        assert_eq!(query.with(|query| query.bands.clear()).address(), "/calls?location=Oslo+%26+Bergen&region=Nordics");
        assert_eq!(ActiveQuery::parse("band=&page=1").address(), "/calls");
    }

    #[test]
    fn what_means_nothing_is_named() {
        let query = ActiveQuery::parse("band=great&page=x&utm=1");
        assert_eq!(query.ignored, ["band=great", "page=x", "utm=1"]);
        assert!(!query.is_filtered());
    }
}
