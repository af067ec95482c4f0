//! Asking Webex: every request of the collector goes through here, is counted and has its failure put into words.

use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt as _;
use serde_json::Value;
use webex::{Request, Response};

use super::explain::{Failure, Outcome, Subject};
use super::shared::Shared;

/// Items of a page. Webex lowers it silently to what it allows.
pub(super) const PAGE_SIZE: &str = "1000";

/// What came of a list.
#[derive(Debug)]
pub(super) struct Listing {
    /// Items of the pages that came.
    pub items: Vec<Value>,
    /// Requests it took.
    pub requests: i64,
    /// Why it is incomplete.
    pub failure: Option<Failure>,
}

impl Shared {
    /// One request. The caller sees to the budget.
    pub async fn ask(&self, subject: Subject, request: Request) -> Result<Response, Failure> {
        let result = self.client.execute(request).await;
        self.count(subject, result.as_ref().err());
        result.map_err(|error| Failure::of(subject, &error))
    }

    /// One request that must be answered within `limit`.
    pub async fn ask_within(&self, subject: Subject, request: Request, limit: Duration) -> Result<Response, Failure> {
        if let Ok(result) = tokio::time::timeout(limit, self.ask(subject, request)).await {
            return result;
        }
        let outcome = if self.client.gate_state().paused_until.is_some() { Outcome::RateLimited } else { Outcome::TimedOut };
        count(subject, outcome);
        let message = format!("no answer within {} s", limit.as_secs());
        Err(Failure { outcome, message, tracking_id: None })
    }

    /// All pages of a list, taken from the budget without waiting.
    pub async fn list(&self, subject: Subject, request: Request) -> Listing {
        let mut listing = Listing { items: Vec::new(), requests: 0, failure: None };
        let mut pages = pin!(self.client.pages_raw(request));
        loop {
            self.spend();
            let Some(page) = pages.next().await else { break };
            listing.requests += 1;
            self.count(subject, page.as_ref().err());
            let items = page.and_then(|page| {
                let items = page.raw_items()?;
                Ok(items.into_iter().map(|item| serde_json::from_str(item.get()).unwrap_or(Value::Null)).collect::<Vec<_>>())
            });
            match items {
                Ok(items) => listing.items.extend(items),
                Err(error) => {
                    listing.failure = Some(Failure::of(subject, &error));
                    break;
                }
            }
        }
        listing
    }

    fn count(&self, subject: Subject, error: Option<&webex::Error>) {
        count(subject, error.map_or(Outcome::Ok, Outcome::of));
    }
}

fn count(subject: Subject, outcome: Outcome) {
    metrics::counter!("cordboard_webex_requests_total", "source" => subject.label(), "outcome" => outcome.label()).increment(1);
}
