//! Lists as streams of pages.

use std::collections::HashMap;

use bytes::Bytes;
use futures_util::stream::{Stream, try_unfold};
use serde_json::value::RawValue;
use url::Url;
use webex_core::json::Reader;
use webex_core::link::find_relation;
use webex_core::page::{PageFacts, PageStep, PageWalk};
use webex_core::{Method, Request};

use crate::client::Response;
use crate::error::label;
use crate::{Client, Error, redirect};

/// Beginning of a page in which its list is looked for.
const HEAD_BYTES: usize = 16 * 1024;

/// One page of a list, as it came.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// Body.
    pub body: Bytes,
    /// Number of the page, from 1.
    pub number: u32,
    /// Key of the item array as the operation names it; empty when it does not.
    pub items_key: String,
    /// The id under which Webex knows this request.
    pub tracking_id: Option<String>,
    pub(crate) operation: String,
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page").field("number", &self.number).field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

impl Page {
    /// The items, each as its piece of JSON text.
    pub fn raw_items(&self) -> Result<Vec<&RawValue>, Error> {
        Ok(Shape::read(&self.body, &self.items_key).map_err(|reason| self.broken(reason))?.items)
    }

    pub(crate) fn broken(&self, reason: String) -> Error {
        Error::Body { operation: self.operation.clone(), reason, tracking_id: self.tracking_id.clone() }
    }
}

/// What can be said of a page without knowing its model.
struct Shape<'a> {
    items: Vec<&'a RawValue>,
    total_items: Option<u64>,
    total_pages: Option<u64>,
}

impl<'a> Shape<'a> {
    fn read(body: &'a [u8], key: &str) -> Result<Self, String> {
        if body.trim_ascii_start().starts_with(b"<") {
            return Err("it is an HTML or XML page, not JSON".to_owned());
        }
        let said = |error: serde_json::Error| format!("it is not the JSON of a list ({error})");
        if body.trim_ascii_start().starts_with(b"[") {
            return Ok(Self { items: serde_json::from_slice(body).map_err(said)?, total_items: None, total_pages: None });
        }
        let members: HashMap<String, &'a RawValue> = serde_json::from_slice(body).map_err(said)?;
        let total_items = number(members.get("totalResults"));
        let meta: HashMap<String, &RawValue> =
            members.get("meta").and_then(|meta| serde_json::from_str(meta.get()).ok()).unwrap_or_default();
        let total_pages = number(meta.get("totalPages"));
        let items = match find_list(&members, key) {
            Some(list) => serde_json::from_str(list.get()).map_err(said)?,
            // RFC 7644 §3.4.2: `Resources` may be left out when there are none.
            None if total_items == Some(0) => Vec::new(),
            None => return Err(format!("it has no list{}", if key.is_empty() { String::new() } else { format!(" `{key}`") })),
        };
        Ok(Self { items, total_items, total_pages })
    }
}

fn number(value: Option<&&RawValue>) -> Option<u64> {
    value.and_then(|value| value.get().parse().ok())
}

/// The list under the key, else under `items`, else the first list in the body; where a key is known, only a list of objects can pass
/// for it.
fn find_list<'a>(members: &HashMap<String, &'a RawValue>, key: &str) -> Option<&'a RawValue> {
    let is_list = |value: &&'a RawValue| value.get().starts_with('[');
    let may_be = |value: &&'a RawValue| {
        let inside = value.get().strip_prefix('[').map(str::trim_start);
        inside.is_some_and(|inside| key.is_empty() || inside.starts_with(['{', ']']))
    };
    let named = |key: &str| members.get(key).copied().filter(is_list);
    // All values borrow from the one body, so their addresses tell their order.
    let first = || members.values().copied().filter(may_be).min_by_key(|value| value.get().as_ptr());
    named(key).or_else(|| named("items")).or_else(first)
}

struct Walk {
    client: Client,
    request: Request,
    steps: PageWalk,
    next: Option<Url>,
}

impl Walk {
    async fn next_page(mut self) -> Result<Option<(Page, Self)>, Error> {
        let Some(url) = self.next.take() else { return Ok(None) };
        let (response, from) = self.client.fetch(&self.request, url).await?;
        match self.judge(&response, &from)? {
            PageStep::Repeated => return Ok(None),
            PageStep::Last => {}
            PageStep::Next(next) => self.next = Some(next),
        }
        let page = Page {
            body: response.body,
            number: self.steps.pages(),
            items_key: self.request.items.clone().into_owned(),
            tracking_id: response.tracking_id,
            operation: label(&self.request),
        };
        Ok(Some((page, self)))
    }

    /// Whether the named list has a first item. Cheap, unlike [`Shape::read`], which reads the whole page.
    fn holds_something(&self, response: &Response) -> bool {
        let key = &self.request.items;
        // The list stands at the beginning, so nobody needs to know yet whether the megabyte behind it is a text.
        let head = &response.body[..response.body.len().min(HEAD_BYTES)];
        let head = head.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        !key.is_empty() && Reader::new(head.as_bytes()).is_ok_and(|reader| reader.lists_something(key))
    }

    /// How to go on after this page; a next address is an allowed one.
    fn judge(&mut self, response: &Response, from: &Url) -> Result<PageStep, Error> {
        let operation = || label(&self.request);
        let links: Vec<&str> = response.headers.get_all("link").iter().filter_map(|value| value.to_str().ok()).collect();
        let (items, total_items, total_pages) = if find_relation(links.iter().copied(), "next").is_some() && self.holds_something(response)
        {
            // A link says how to go on, so nothing needs counting; what is wrong further down shows when the page is read.
            (None, None, None)
        } else {
            let shape = Shape::read(&response.body, &self.request.items).map_err(|reason| Error::Body {
                operation: operation(),
                reason,
                tracking_id: response.tracking_id.clone(),
            })?;
            (Some(shape.items.len()), shape.total_items, shape.total_pages)
        };
        let facts = PageFacts { links: &links, items, total_items, total_pages, body: &response.body };
        match self.steps.step(from, &facts) {
            Err(source) => Err(Error::Paging { operation: operation(), source }),
            // Sending the same body to another address would be a second action, not a second page.
            Ok(PageStep::Next(_)) if self.request.method != Method::Get => Ok(PageStep::Last),
            Ok(PageStep::Next(next)) if !self.client.is_allowed(&next) => {
                Err(Error::Refused { operation: operation(), what: "a next link", target: redirect::shown(&next) })
            }
            Ok(step) => Ok(step),
        }
    }
}

impl Client {
    /// The pages of a list, one request each, fetched as the stream is read. After an error the stream ends: what came before is only a
    /// part of the list.
    pub fn pages_raw(&self, request: Request) -> impl Stream<Item = Result<Page, Error>> + Send + Unpin + use<> {
        let client = self.clone();
        Box::pin(try_unfold(None, move |walk: Option<Walk>| {
            let (client, request) = (client.clone(), request.clone());
            async move {
                let walk = if let Some(walk) = walk {
                    walk
                } else {
                    let first = client.first_url(&request)?;
                    let steps = PageWalk::new(&first, request.paging);
                    Walk { client, request, steps, next: Some(first) }
                };
                Ok(walk.next_page().await?.map(|(page, walk)| (page, Some(walk))))
            }
        }))
    }
}
