//! The detailed call history: the feed goes by the end of calls and reaches back 30 days, the live stream by the moment a record was
//! written and reaches back 12 hours (developer.webex.com, Reports: Detailed Call History; Live Stream Detailed Call History).

use std::collections::HashSet;
use std::time::Duration;

use futures_util::stream::{Stream, StreamExt as _, try_unfold};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use tokio::time::Instant;
use webex_core::{Host, Method, Paging, Request};

use super::audit::read;
use super::windows::{check_age, iso, split};
use crate::{Client, Error};

/// Records on a page at most.
const PAGE: &str = "500";
/// Locations that one request may name.
const MOST_LOCATIONS: usize = 10;
/// A first page may be asked for once in this time, and so many later ones.
const MINUTE: Duration = Duration::from_mins(1);
const PAGES_A_MINUTE: u32 = 10;

/// One of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Feed,
    Stream,
}

impl Source {
    const fn path(self) -> &'static str {
        match self {
            Self::Feed => "/v1/cdr_feed",
            Self::Stream => "/v1/cdr_stream",
        }
    }

    const fn operation(self) -> &'static str {
        match self {
            Self::Feed => "get-detailed-call-history",
            Self::Stream => "get-live-stream-detailed-call-history",
        }
    }

    /// How old the youngest record is: five minutes and one minute, and some seconds more, because clocks differ.
    pub(super) const fn delay(self) -> SignedDuration {
        match self {
            Self::Feed => SignedDuration::from_secs(5 * 60 + 20),
            Self::Stream => SignedDuration::from_secs(60 + 20),
        }
    }

    /// How far back it reaches.
    pub(super) const fn reach(self) -> SignedDuration {
        match self {
            Self::Feed => SignedDuration::from_hours(30 * 24),
            Self::Stream => SignedDuration::from_hours(12),
        }
    }

    /// What one request may cover.
    const fn longest(self) -> SignedDuration {
        match self {
            Self::Feed => SignedDuration::from_hours(12),
            Self::Stream => SignedDuration::from_hours(2),
        }
    }
}

/// One record of one side of a call, with the fields as Webex names them.
#[derive(Debug, Clone, PartialEq)]
pub struct CallRecord(pub Map<String, Value>);

impl CallRecord {
    /// What tells it from every other record.
    pub fn report_id(&self) -> Option<&str> {
        self.text("Report ID").filter(|id| !id.is_empty())
    }

    /// A field as text, for example `Called number`.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }
}

/// Asks for the detailed call history. Reading takes the scope `spark-admin:calling_cdr_read` and a role of its own.
#[derive(Debug, Clone)]
pub struct CallHistory {
    client: Client,
    locations: Vec<String>,
}

impl Client {
    /// The detailed call history.
    pub fn call_history(&self) -> CallHistory {
        CallHistory { client: self.clone(), locations: Vec::new() }
    }
}

impl CallHistory {
    /// Only calls of these locations, at most 10, by name.
    #[must_use]
    pub fn with_locations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.locations = names.into_iter().map(Into::into).collect();
        self
    }

    /// The records of calls that ended in this stretch of time, oldest first, each once. What ended less than five minutes ago is left out;
    /// records that are written late can be missing: follow the calls to get those too.
    pub fn feed(&self, from: Timestamp, to: Timestamp) -> impl Stream<Item = Result<CallRecord, Error>> + Send + Unpin + use<> {
        self.walk(Source::Feed, from, to)
    }

    /// The records that were written in this stretch of the last 12 hours, oldest first, each once.
    pub fn stream(&self, from: Timestamp, to: Timestamp) -> impl Stream<Item = Result<CallRecord, Error>> + Send + Unpin + use<> {
        self.walk(Source::Stream, from, to)
    }

    pub(super) fn now(&self) -> Timestamp {
        self.client.shared.clock.now()
    }

    pub(super) fn walk(
        &self,
        source: Source,
        from: Timestamp,
        to: Timestamp,
    ) -> impl Stream<Item = Result<CallRecord, Error>> + Send + Unpin + use<> {
        let now = self.now();
        let to = to.min(now - source.delay());
        let begin = check_age(source.operation(), from, now, source.reach()).and_then(|()| self.check_locations(source));
        let windows = split(from, to, source.longest());
        let history = self.clone();
        let records = try_unfold((windows.into_iter(), None, Some(begin)), move |(mut windows, last, begin)| {
            let history = history.clone();
            async move {
                if let Some(begin) = begin {
                    begin?;
                }
                let Some((from, to)) = windows.next() else { return Ok(None) };
                let asked_at = history.wait(last, MINUTE).await;
                let records = history.window(source, from, to).await?;
                Ok(Some((records, (windows, Some(asked_at), None))))
            }
        });
        let mut seen = HashSet::new();
        let records = records.flat_map(|window: Result<Vec<CallRecord>, Error>| match window {
            Ok(records) => futures_util::stream::iter(records.into_iter().map(Ok).collect::<Vec<_>>()),
            Err(error) => futures_util::stream::iter(vec![Err(error)]),
        });
        // Pieces meet in one moment, and pages may shift: the report id tells what came already.
        Box::pin(records.filter(move |record| {
            let is_new = record.as_ref().ok().and_then(CallRecord::report_id).is_none_or(|id| seen.insert(id.to_owned()));
            std::future::ready(is_new)
        }))
    }

    fn check_locations(&self, source: Source) -> Result<(), Error> {
        if self.locations.len() <= MOST_LOCATIONS {
            return Ok(());
        }
        let reason = format!("{} locations were named, and at most {MOST_LOCATIONS} can be", self.locations.len());
        Err(Error::Request { operation: source.operation().to_owned(), reason })
    }

    /// Waits until `pause` has passed since the last time, instead of running into a 429 that holds back every other request.
    async fn wait(&self, last: Option<Instant>, pause: Duration) -> Instant {
        let clock = &self.client.shared.clock;
        if let Some(last) = last {
            let passed = clock.instant().saturating_duration_since(last);
            if passed < pause {
                clock.sleep(pause.checked_sub(passed).unwrap_or_default()).await;
            }
        }
        clock.instant()
    }

    /// All pages of one piece.
    async fn window(&self, source: Source, from: Timestamp, to: Timestamp) -> Result<Vec<CallRecord>, Error> {
        let mut request = Request::new(source.operation(), Host::AnalyticsCalling, Method::Get, source.path())
            .with_query("startTime", iso(from))
            .with_query("endTime", iso(to))
            .with_query("max", PAGE)
            .with_paging(Paging::Link, "items");
        for name in &self.locations {
            request = request.with_query("locations", name.clone());
        }
        let mut pages = self.client.pages_raw(request);
        let mut records = Vec::new();
        let mut since = self.client.shared.clock.instant();
        while let Some(page) = pages.next().await {
            let page = page?;
            records.extend(read(&page)?.into_iter().filter_map(|item| match item {
                Value::Object(fields) => Some(CallRecord(fields)),
                _ => None,
            }));
            if page.number % PAGES_A_MINUTE == 0 {
                since = self.wait(Some(since), MINUTE).await;
            }
        }
        Ok(records)
    }
}
