//! Asking Webex: every request of the collector goes through here, is counted and has its failure put into words.

use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use webex::json::{self, Json};
use webex::{Operation, Paged, Response};

use super::explain::{Failure, Outcome, Subject};
use super::shared::Shared;

/// Items of a page. Webex lowers it silently to what it allows.
pub(super) const PAGE_SIZE: i64 = 1_000;

/// Largest answer of a single device. Many are asked at the same time: together they must not fill the memory.
const MAX_DEVICE_BYTES: u64 = 2 << 20;

/// What came of a list.
#[derive(Debug)]
pub(super) struct Listing<T> {
    /// Items of the pages that came.
    pub items: Vec<T>,
    /// Items that are not what the list promises.
    pub unreadable: usize,
    /// Requests it took.
    pub requests: i64,
    /// Why it is incomplete.
    pub failure: Option<Failure>,
}

impl Shared {
    /// One request to a single device; its answer as it came. The caller sees to the budget.
    async fn ask_raw(&self, subject: Subject, operation: &impl Operation) -> Result<Response, Failure> {
        let result = self.client.execute(operation.request().with_max_body_bytes(MAX_DEVICE_BYTES)).await;
        count(subject, result.as_ref().err().map_or(Outcome::Ok, Outcome::of));
        result.map_err(|error| Failure::of(subject, &error))
    }

    /// One request, taken from the budget without waiting.
    pub async fn ask<O: Operation>(&self, subject: Subject, operation: O) -> Result<O::Output, Failure> {
        self.spend();
        let result = self.client.send(operation).await;
        count(subject, result.as_ref().err().map_or(Outcome::Ok, Outcome::of));
        result.map_err(|error| Failure::of(subject, &error))
    }

    /// One request to a single device that must be answered within `limit`; its answer as it came. The caller sees to the budget.
    pub async fn ask_within(&self, subject: Subject, operation: &impl Operation, limit: Duration) -> Result<Response, Failure> {
        if let Ok(result) = tokio::time::timeout(limit, self.ask_raw(subject, operation)).await {
            return result;
        }
        let outcome = if self.client.gate_state().paused_until.is_some() { Outcome::RateLimited } else { Outcome::TimedOut };
        count(subject, outcome);
        let message = format!("no answer within {} s", limit.as_secs());
        Err(Failure { outcome, message, tracking_id: None })
    }

    /// All pages of a list, taken from the budget without waiting. Items are read one by one, so that a broken one costs nothing
    /// but itself and is counted: a list that lacks an item must not look complete.
    pub async fn list<O: Paged>(&self, subject: Subject, operation: &O) -> Listing<O::Item> {
        let mut listing = Listing { items: Vec::new(), unreadable: 0, requests: 0, failure: None };
        let mut pages = pin!(self.client.pages_raw(operation.request()));
        loop {
            let Some(page) = pages.next().await else { break };
            self.spend();
            listing.requests += 1;
            count(subject, page.as_ref().err().map_or(Outcome::Ok, Outcome::of));
            let read = page.and_then(|page| {
                for item in page.raw_items()? {
                    match read_item(item.get()) {
                        Some(item) => listing.items.push(item),
                        None => listing.unreadable += 1,
                    }
                }
                Ok(())
            });
            if let Err(error) = read {
                listing.failure = Some(Failure::of(subject, &error));
                break;
            }
        }
        listing
    }
}

fn read_item<T: Json + Default>(text: &str) -> Option<T> {
    json::decode(text.as_bytes()).ok()
}

fn count(subject: Subject, outcome: Outcome) {
    metrics::counter!("cordboard_webex_requests_total", "source" => subject.label(), "outcome" => outcome.label()).increment(1);
}
