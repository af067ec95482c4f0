//! Walking a list from page to page, without sending anything.
//!
//! Webex promises only `Link: …; rel="next"`, so a link always wins. What the platform gets wrong is mended here: a next link that
//! drops the filters of the first request (WebexPythonSDK #168) gets them back, and a walk that comes back to a page it has seen stops
//! with an error instead of running for ever. Without any link the numbered styles count on by themselves.

use std::collections::HashSet;

use url::Url;

use crate::Paging;
use crate::link::find_relation;

/// Query parameters that say where a page is, not what is wanted; they are never carried over to a next link.
const POSITION: [&str; 9] = ["start", "offset", "page", "startIndex", "cursor", "after", "before", "pageToken", "cursorToken"];

/// Pages without an item in a row before the walk is given up.
const MAX_EMPTY_PAGES: u32 = 100;

/// Pages of one walk. With 1,000 items each this is more than any list of Webex holds; a server that goes on has no end.
const MAX_PAGES: u32 = 10_000;

/// What the walk must know of a page that arrived.
#[derive(Debug, Clone, Copy, Default)]
pub struct PageFacts<'a> {
    /// Values of the `Link` headers.
    pub links: &'a [&'a str],
    /// Number of items, if they could be counted.
    pub items: Option<usize>,
    /// Number of items in the whole list, if the page says so (`totalResults`).
    pub total_items: Option<u64>,
    /// Number of pages, if the page says so (`meta.totalPages`).
    pub total_pages: Option<u64>,
    /// The body.
    pub body: &'a [u8],
}

/// What to do with a page that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageStep {
    /// Use the page, then fetch the next one.
    Next(Url),
    /// Use the page; it is the last one.
    Last,
    /// Do not use the page: the server ignored the position and sent an earlier page again. The walk is complete.
    Repeated,
}

/// Why a walk cannot go on. What was fetched so far is only a part of the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PageError {
    /// The target of the next link is no address.
    #[error("the next link of page {page} is not an address")]
    BadLink {
        /// Number of the page, from 1.
        page: u32,
    },
    /// The next link leads to a page that was fetched before.
    #[error("the next link of page {page} leads back to a page that was read already")]
    Circle {
        /// Number of the page, from 1.
        page: u32,
    },
    /// A page brought the same items as one before it.
    #[error("page {page} holds the same as a page before it")]
    Repeated {
        /// Number of the page, from 1.
        page: u32,
    },
    /// Next links without end, but no items.
    #[error("{MAX_EMPTY_PAGES} pages in a row were empty, page {page} was the last")]
    Empty {
        /// Number of the page, from 1.
        page: u32,
    },
    /// Pages without end, though each holds something new.
    #[error("the list has more than {MAX_PAGES} pages")]
    TooMany,
}

/// One walk over a list.
#[derive(Debug, Clone)]
pub struct PageWalk {
    paging: Paging,
    filters: Vec<(String, String)>,
    seen: HashSet<u64>,
    followed_link: bool,
    empty_pages: u32,
    page: u32,
}

impl PageWalk {
    /// Starts with the address of the first request, query included.
    pub fn new(first: &Url, paging: Paging) -> Self {
        let filters = first
            .query_pairs()
            .filter(|(name, _)| !POSITION.contains(&name.as_ref()))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let seen = HashSet::from([fingerprint(first.as_str().as_bytes())]);
        Self { paging, filters, seen, followed_link: false, empty_pages: 0, page: 0 }
    }

    /// Number of pages taken so far.
    pub fn pages(&self) -> u32 {
        self.page
    }

    /// Takes the page that was fetched from `url` and says how to go on.
    pub fn step(&mut self, url: &Url, facts: &PageFacts<'_>) -> Result<PageStep, PageError> {
        self.page += 1;
        let page = self.page;
        self.empty_pages = if facts.items == Some(0) { self.empty_pages + 1 } else { 0 };
        if self.empty_pages >= MAX_EMPTY_PAGES {
            return Err(PageError::Empty { page });
        }
        // Empty pages may well be equal; pages that hold something may not.
        if facts.items != Some(0) && !self.seen.insert(fingerprint(facts.body)) {
            return if self.followed_link { Err(PageError::Repeated { page }) } else { Ok(PageStep::Repeated) };
        }
        let next = match find_relation(facts.links.iter().copied(), "next") {
            Some(target) => {
                self.followed_link = true;
                let resolved = url.join(&target).map_err(|_| PageError::BadLink { page })?;
                Some(self.restore_filters(resolved))
            }
            // A server that sends links sends none on the last page.
            None if self.followed_link => None,
            None => self.count_on(url, facts),
        };
        match next {
            None => Ok(PageStep::Last),
            Some(_) if page >= MAX_PAGES => Err(PageError::TooMany),
            Some(next) if self.seen.insert(fingerprint(next.as_str().as_bytes())) => Ok(PageStep::Next(next)),
            Some(_) => Err(PageError::Circle { page }),
        }
    }

    fn restore_filters(&self, mut next: Url) -> Url {
        let present: HashSet<String> = next.query_pairs().map(|(name, _)| name.into_owned()).collect();
        let missing: Vec<_> = self.filters.iter().filter(|(name, _)| !present.contains(name)).collect();
        if !missing.is_empty() {
            next.query_pairs_mut().extend_pairs(missing);
        }
        next.set_fragment(None);
        next
    }

    /// The next address of a numbered list, when the page just taken may not be the last.
    fn count_on(&self, url: &Url, facts: &PageFacts<'_>) -> Option<Url> {
        let items = u64::try_from(facts.items?).ok().filter(|items| *items > 0)?;
        let full = |size: &str| find_number(url, size).is_some_and(|size| items >= size);
        match self.paging {
            Paging::None | Paging::Link => None,
            Paging::StartMax => {
                full("max").then(|| with_number(url, "start", find_number(url, "start").unwrap_or(0).saturating_add(items)))
            }
            Paging::OffsetMax => {
                full("max").then(|| with_number(url, "offset", find_number(url, "offset").unwrap_or(0).saturating_add(items)))
            }
            Paging::Page => {
                let next = find_number(url, "page").unwrap_or(0).saturating_add(1);
                let more = match (facts.total_pages, find_number(url, "pageSize")) {
                    (Some(pages), _) => next < pages,
                    (None, Some(size)) => items >= size,
                    // Neither says how big a page is: the first empty or repeated page ends the walk.
                    (None, None) => true,
                };
                more.then(|| with_number(url, "page", next))
            }
            Paging::Scim => {
                let next = find_number(url, "startIndex").unwrap_or(1).max(1).saturating_add(items);
                let more = facts.total_items.map_or_else(|| full("count"), |total| next <= total);
                more.then(|| with_number(url, "startIndex", next))
            }
        }
    }
}

fn find_number(url: &Url, name: &str) -> Option<u64> {
    url.query_pairs().find(|(known, _)| known == name).and_then(|(_, value)| value.parse().ok())
}

fn with_number(url: &Url, name: &str, value: u64) -> Url {
    let kept: Vec<(String, String)> =
        url.query_pairs().filter(|(known, _)| known != name).map(|(known, value)| (known.into_owned(), value.into_owned())).collect();
    let mut next = url.clone();
    next.query_pairs_mut().clear().extend_pairs(kept).append_pair(name, &value.to_string());
    next
}

/// Tells pages of one walk apart: a page may be a megabyte, and nobody gains by making two look alike. Eight numbers go along side by side,
/// because a multiplication that waits for the one before takes several times as long.
fn fingerprint(bytes: &[u8]) -> u64 {
    const LANES: usize = 8;
    const FACTOR: u128 = 0x9e37_79b9_7f4a_7c15;
    #[expect(clippy::cast_possible_truncation, reason = "both halves of the product are used")]
    let mix = |state: u64, word: u64| {
        let product = u128::from(state ^ word) * FACTOR;
        (product as u64) ^ ((product >> 64) as u64)
    };
    let (words, rest) = bytes.as_chunks::<8>();
    let (rows, few) = words.as_chunks::<LANES>();
    let mut lanes: [u64; LANES] = std::array::from_fn(|lane| 0x2545_f491_4f6c_dd1d_u64.wrapping_mul(2 * lane as u64 + 1));
    for row in rows {
        for (lane, word) in lanes.iter_mut().zip(row) {
            *lane = mix(*lane, u64::from_le_bytes(*word));
        }
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let rest = few.iter().chain([&last]).map(|word| u64::from_le_bytes(*word));
    lanes.into_iter().chain(rest).fold(mix(bytes.len() as u64, 0xd6e8_feb8_6659_fd93), mix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    fn facts<'a>(links: &'a [&'a str], items: usize, body: &'a str) -> PageFacts<'a> {
        PageFacts { links, items: Some(items), body: body.as_bytes(), ..PageFacts::default() }
    }

    fn next(step: Result<PageStep, PageError>) -> String {
        match step {
            Ok(PageStep::Next(url)) => url.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn dropped_filters_come_back_and_kept_ones_are_not_doubled() {
        let first = url("https://h/v1/people?email=a%40b&callingData=true&max=10&start=0");
        let mut walk = PageWalk::new(&first, Paging::Link);
        let step = walk.step(&first, &facts(&["<https://h/v1/people?cursor=xyz&max=5>; rel=\"next\""], 5, "a"));
        assert_eq!(next(step), "https://h/v1/people?cursor=xyz&max=5&email=a%40b&callingData=true");
    }

    #[test]
    fn a_list_without_end_is_given_up() {
        let mut at = url("https://h/v1/people?max=1");
        let mut walk = PageWalk::new(&at, Paging::Link);
        for page in 1..10_000 {
            let link = format!("<https://h/v1/people?max=1&cursor={page}>; rel=next");
            at = url(&next(walk.step(&at, &facts(&[&link], 1, &page.to_string()))));
        }
        let link = "<https://h/v1/people?max=1&cursor=10000>; rel=next";
        let error = walk.step(&at, &facts(&[link], 1, "the last")).expect_err("enough");
        assert_eq!((&error, error.to_string().as_str()), (&PageError::TooMany, "the list has more than 10000 pages"));
        assert_eq!(walk.pages(), 10_000);
    }

    #[test]
    fn a_list_of_just_so_many_pages_ends_well() {
        let mut at = url("https://h/v1/people?max=1");
        let mut walk = PageWalk::new(&at, Paging::Link);
        for page in 1..10_000 {
            let link = format!("<https://h/v1/people?max=1&cursor={page}>; rel=next");
            at = url(&next(walk.step(&at, &facts(&[&link], 1, &page.to_string()))));
        }
        assert_eq!(walk.step(&at, &facts(&[], 1, "the last")), Ok(PageStep::Last));
    }

    #[test]
    fn relative_links_resolve_against_the_page() {
        let first = url("https://h/v1/people?max=2");
        let mut walk = PageWalk::new(&first, Paging::Link);
        assert_eq!(
            next(walk.step(&first, &facts(&["</v1/people?max=2&cursor=1>; rel=next"], 2, "a"))),
            "https://h/v1/people?max=2&cursor=1"
        );
        let second = url("https://h/v1/people?max=2&cursor=1");
        assert_eq!(next(walk.step(&second, &facts(&["<?cursor=2>; rel=next"], 2, "b"))), "https://h/v1/people?cursor=2&max=2");
        let mut broken = PageWalk::new(&first, Paging::Link);
        assert_eq!(broken.step(&first, &facts(&["<http://[>; rel=next"], 2, "a")), Err(PageError::BadLink { page: 1 }));
    }

    #[test]
    fn no_link_after_links_is_the_end_even_of_a_full_page() {
        let first = url("https://h/v1/devices?max=2");
        let mut walk = PageWalk::new(&first, Paging::StartMax);
        let second = url(&next(walk.step(&first, &facts(&["<https://h/v1/devices?start=2&max=2>; rel=next"], 2, "a"))));
        assert_eq!(walk.step(&second, &facts(&[], 2, "b")), Ok(PageStep::Last));
        assert_eq!(walk.pages(), 2);
    }

    #[test]
    fn a_next_link_to_a_page_already_seen_is_an_error() {
        let first = url("https://h/v1/people?max=2");
        let mut walk = PageWalk::new(&first, Paging::Link);
        assert_eq!(walk.step(&first, &facts(&["<https://h/v1/people?max=2>; rel=next"], 2, "a")), Err(PageError::Circle { page: 1 }));
    }

    #[test]
    fn the_same_items_again_under_a_new_link_are_an_error_but_empty_pages_are_not() {
        let first = url("https://h/v1/people");
        let mut walk = PageWalk::new(&first, Paging::Link);
        let second = url(&next(walk.step(&first, &facts(&["<?c=1>; rel=next"], 2, "same"))));
        assert_eq!(walk.step(&second, &facts(&["<?c=2>; rel=next"], 2, "same")), Err(PageError::Repeated { page: 2 }));

        let mut empty = PageWalk::new(&first, Paging::Link);
        let mut at = first.clone();
        for n in 1..MAX_EMPTY_PAGES {
            at = url(&next(empty.step(&at, &facts(&[&format!("<?c={n}>; rel=next")], 0, "{}"))));
        }
        assert_eq!(empty.step(&at, &facts(&["<?c=z>; rel=next"], 0, "{}")), Err(PageError::Empty { page: MAX_EMPTY_PAGES }));
    }

    #[test]
    fn numbered_lists_without_links_count_on_while_pages_are_full() {
        let first = url("https://h/v1/x?max=2&q=a");
        let mut walk = PageWalk::new(&first, Paging::StartMax);
        let second = url(&next(walk.step(&first, &facts(&[], 2, "a"))));
        assert_eq!(second.as_str(), "https://h/v1/x?max=2&q=a&start=2");
        assert_eq!(walk.step(&second, &facts(&[], 1, "b")), Ok(PageStep::Last));

        // Without `max` nobody knows whether the page was full.
        let plain = url("https://h/v1/x");
        assert_eq!(PageWalk::new(&plain, Paging::OffsetMax).step(&plain, &facts(&[], 2, "a")), Ok(PageStep::Last));
    }

    #[test]
    fn a_server_that_ignores_the_position_ends_the_walk_without_doubles() {
        let first = url("https://h/v1/x?max=2");
        let mut walk = PageWalk::new(&first, Paging::OffsetMax);
        let second = url(&next(walk.step(&first, &facts(&[], 2, "a"))));
        assert_eq!(second.as_str(), "https://h/v1/x?max=2&offset=2");
        assert_eq!(walk.step(&second, &facts(&[], 2, "a")), Ok(PageStep::Repeated));
    }

    #[test]
    fn contact_centre_pages_count_from_zero() {
        let first = url("https://h/team?pageSize=2");
        let known = PageFacts { items: Some(2), total_pages: Some(2), body: b"a", ..PageFacts::default() };
        let mut walk = PageWalk::new(&first, Paging::Page);
        let second = url(&next(walk.step(&first, &known)));
        assert_eq!(second.as_str(), "https://h/team?pageSize=2&page=1");
        assert_eq!(walk.step(&second, &PageFacts { body: b"b", ..known }), Ok(PageStep::Last));
    }

    #[test]
    fn scim_counts_from_one_up_to_its_total() {
        // RFC 7644 §3.4.2.4: startIndex is 1-based.
        let first = url("https://h/identity/scim/o/v2/Users?count=2");
        let known = PageFacts { items: Some(2), total_items: Some(3), body: b"a", ..PageFacts::default() };
        let mut walk = PageWalk::new(&first, Paging::Scim);
        let second = url(&next(walk.step(&first, &known)));
        assert_eq!(second.as_str(), "https://h/identity/scim/o/v2/Users?count=2&startIndex=3");
        assert_eq!(walk.step(&second, &PageFacts { items: Some(1), body: b"b", ..known }), Ok(PageStep::Last));
    }

    #[test]
    fn one_changed_byte_anywhere_makes_another_page() {
        let page: Vec<u8> = (0..99_u8).collect();
        let mut seen = HashSet::from([fingerprint(&page), fingerprint(&page[..98]), fingerprint(b"")]);
        assert_eq!(seen.len(), 3);
        for at in 0..page.len() {
            let mut other = page.clone();
            other[at] ^= 1;
            assert!(seen.insert(fingerprint(&other)), "byte {at}");
        }
        assert!(seen.contains(&fingerprint(&page.clone())));
    }

    proptest! {
        #[test]
        fn any_link_header_ends_or_goes_on(link in "\\PC{0,80}", items in 0usize..5) {
            let first = url("https://h/v1/x?max=2&q=a");
            let _ = PageWalk::new(&first, Paging::StartMax).step(&first, &facts(&[&link], items, "a"));
        }
    }
}
