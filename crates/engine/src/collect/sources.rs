//! The state of the sources, in the store, in the metrics and, when it changes, in the log.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use model::SourceName;
use model::id::OrganizationId;

use super::budget::Millis;
use super::explain::Failure;
use super::shared::Shared;

/// Reports how one source does.
pub(super) struct Reporter {
    name: SourceName,
    org: OrganizationId,
    /// What was last said in the log.
    said: Mutex<Option<String>>,
}

impl Reporter {
    pub fn new(name: SourceName, org: OrganizationId) -> Self {
        Self { name, org, said: Mutex::new(None) }
    }

    /// The source answered completely.
    pub async fn success(&self, shared: &Shared, at: Timestamp, requests: i64, interval_ms: Millis) {
        if self.said.lock().unwrap_or_else(PoisonError::into_inner).take().is_some() {
            tracing::info!(source.name = self.name.as_str(), "answers again");
        }
        // The time, not the age: an age that nobody updates would look young for ever.
        #[expect(clippy::cast_precision_loss, reason = "seconds since 1970")]
        metrics::gauge!("cordboard_source_last_success_timestamp_seconds", "source" => self.name.as_str()).set(at.as_second() as f64);
        shared.stored(shared.store.sources().record_success(&self.org, self.name, at, requests, as_i64(interval_ms)).await);
    }

    /// The source failed; said in the log once per reason.
    pub async fn failure(&self, shared: &Shared, at: Timestamp, requests: i64, failure: &Failure, interval_ms: Millis) {
        let is_news = {
            let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
            let is_news = said.as_deref() != Some(failure.message.as_str());
            *said = Some(failure.message.clone());
            is_news
        };
        if is_news {
            tracing::warn!(source.name = self.name.as_str(), webex.tracking_id = failure.tracking_id, "{}", failure.message);
        }
        let (message, tracking_id) = (failure.message.as_str(), failure.tracking_id.as_deref());
        let sources = shared.store.sources();
        shared.stored(sources.record_failure(&self.org, self.name, at, requests, message, tracking_id, as_i64(interval_ms)).await);
    }
}

fn as_i64(span: Millis) -> i64 {
    i64::try_from(span).unwrap_or(i64::MAX)
}
