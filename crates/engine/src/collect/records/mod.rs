//! The detailed call history of calling users: each side of a call becomes a past call, also when its record comes late or twice.
//!
//! The live stream goes by the moment a record was written, so that late ones come too; what was missed while nobody collected is filled
//! from the feed, which reaches back 30 days (see `webex::records`). Webex allows one first page a minute, so this asks seldom.

mod read;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{PastCall, Scope, SourceName};
use tokio_util::sync::CancellationToken;
use webex::TryStreamExt as _;
use webex::records::{CallFollower, CallRecord};

use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::shared::Shared;
use super::sources::Reporter;

const SUBJECT: Subject = Subject::Source(SourceName::CallRecords);
/// The stream gives this much at once without a pause in between.
const FIRST: SignedDuration = SignedDuration::from_mins(100);
/// How far back is filled where nobody collected before: what the feed keeps, less a margin.
const REACH: SignedDuration = SignedDuration::from_hours(30 * 24 - 1);
/// What one request to the feed covers.
const PIECE: SignedDuration = SignedDuration::from_hours(12);
/// A connection that may not read records is asked this often whether it may now.
const REFUSED_PAUSE_MS: Millis = 15 * 60_000;
/// One first page in this time, and a little more because clocks differ.
const FIRST_PAGE_MS: Millis = 65_000;
/// A request may have to wait for its turn.
const PATIENCE: Duration = Duration::from_mins(10);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(Box::pin(async {
        let reporter = Reporter::new(SourceName::CallRecords, org.clone());
        let (mut follower, mut gap) = loop {
            match begin(&shared, &org).await {
                Some((from, gap)) => break (shared.client.call_history().follow(from), gap),
                None => pause(1_000).await,
            }
        };
        // Webex answers one first page a minute, whoever asks, and holds back every other request of the token after one too many.
        pause(still_to_wait(&shared, &org).await).await;
        loop {
            let interval_ms = shared.config.pace.records_ms;
            let before = follower.position();
            match follow(&shared, &org, &mut follower).await {
                Ok((requests, unreadable)) => {
                    shared.plan(SourceName::CallRecords, requests + 1, interval_ms);
                    reporter.success(&shared, shared.now(), requests, interval_ms).await;
                    tell(&shared, &org, unreadable).await;
                }
                Err(failure) => {
                    reporter.failure(&shared, shared.now(), 1, &failure, interval_ms).await;
                    // What was read and not stored is read again.
                    follower = shared.client.call_history().follow(before);
                    let is_refused = matches!(failure.outcome, Outcome::Forbidden | Outcome::Refused);
                    pause(if is_refused { REFUSED_PAUSE_MS.max(interval_ms) } else { interval_ms }).await;
                    continue;
                }
            }
            // Half way to the next turn of the stream: Webex counts both together.
            pause(interval_ms / 2).await;
            if let Err(failure) = fill(&shared, &org, &mut gap).await {
                reporter.failure(&shared, shared.now(), 1, &failure, interval_ms).await;
            }
            pause(interval_ms - interval_ms / 2).await;
        }
    }))
    .await;
}

/// How long ago records were asked for is too short by this.
async fn still_to_wait(shared: &Shared, org: &OrganizationId) -> Millis {
    let sources = shared.stored(shared.store.sources().list(org).await).unwrap_or_default();
    let asked_at = sources.into_iter().find(|source| source.name == SourceName::CallRecords).and_then(|source| source.last_attempt_at);
    let passed = asked_at.map_or(Millis::MAX, |at| Millis::try_from(shared.now().duration_since(at).as_millis()).unwrap_or_default());
    FIRST_PAGE_MS.min(shared.config.pace.records_ms).saturating_sub(passed)
}

/// What is to be filled from the feed, the newest first.
struct Gap {
    from: Timestamp,
    to: Timestamp,
}

async fn pause(span_ms: Millis) {
    tokio::time::sleep(Duration::from_millis(span_ms)).await;
}

/// Where the stream goes on, and what the feed fills; `None` while the store does not say how far it was collected before.
async fn begin(shared: &Shared, org: &OrganizationId) -> Option<(Timestamp, Gap)> {
    let back = |span: SignedDuration| shared.now().checked_sub(span).unwrap_or(Timestamp::MIN);
    let sources = shared.stored(shared.store.sources().list(org).await)?;
    let last = sources.into_iter().find(|source| source.name == SourceName::CallRecords).and_then(|source| source.last_success_at);
    // Nobody keeps how far an earlier turn had filled: all that Webex still has is asked again, and what is known is recognised.
    let (from, to) = (back(REACH), back(FIRST));
    Some((last.map_or(to, |last| last.max(to)), Gap { from, to: to.max(from) }))
}

/// Reads and stores what is new; returns how many requests that took at least, and how many records were none.
async fn follow(shared: &Shared, org: &OrganizationId, follower: &mut CallFollower) -> Result<(i64, usize), Failure> {
    shared.spend();
    let records = tokio::time::timeout(PATIENCE, follower.poll()).await.map_err(|_| late())?;
    keep(shared, org, records.map_err(|error| Failure::of(SUBJECT, &error))?).await
}

/// Fills a piece of the gap.
async fn fill(shared: &Shared, org: &OrganizationId, gap: &mut Gap) -> Result<(), Failure> {
    if gap.from >= gap.to {
        return Ok(());
    }
    let from = gap.to.checked_sub(PIECE).unwrap_or(gap.from).max(gap.from);
    shared.spend();
    let records = shared.client.call_history().feed(from, gap.to).try_collect::<Vec<_>>();
    let records = tokio::time::timeout(PATIENCE, records).await.map_err(|_| late())?;
    keep(shared, org, records.map_err(|error| Failure::of(SUBJECT, &error))?).await?;
    gap.to = from;
    Ok(())
}

fn late() -> Failure {
    Failure { outcome: Outcome::TimedOut, message: "the call records did not come in time".to_owned(), tracking_id: None }
}

async fn keep(shared: &Shared, org: &OrganizationId, records: Vec<CallRecord>) -> Result<(i64, usize), Failure> {
    let pages = i64::try_from(records.len() / 500 + 1).unwrap_or(i64::MAX);
    let directory = shared.directory.borrow().clone();
    let macs = shared.macs.borrow().clone();
    let calls: Vec<_> = records.iter().filter_map(|record| read::to_call(record, &directory, &macs)).collect();
    let unreadable = records.len() - calls.len();
    let oldest = shared.now().checked_sub(shared.config.keep_calls).unwrap_or(Timestamp::MIN);
    let mut past = Vec::with_capacity(calls.len());
    for call in calls.into_iter().filter(|call| call.started_at >= oldest) {
        past.push(at_device(shared, org, call).await);
    }
    shared.record_past(org, past).await.map_err(|error| {
        shared.complain(&error);
        Failure { outcome: Outcome::Invalid, message: error.to_string(), tracking_id: None }
    })?;
    Ok((pages, unreadable))
}

/// The call with what is known of its device, if it is one of ours.
async fn at_device(shared: &Shared, org: &OrganizationId, call: PastCall) -> PastCall {
    let Some(id) = &call.device_id else { return call };
    match shared.stored(shared.store.devices().find(org, &Scope::Everywhere, id).await).flatten() {
        Some(device) => PastCall { device_name: Some(device.name), region: device.region, software: device.software, ..call },
        None => call,
    }
}

async fn tell(shared: &Shared, org: &OrganizationId, unreadable: usize) {
    let records = if unreadable == 1 { "call record" } else { "call records" };
    let note = (unreadable > 0).then(|| format!("{unreadable} {records} of the last answer could not be read; the others are kept"));
    let _ = shared.stored(shared.store.sources().record_note(org, SourceName::CallRecords, note.as_deref(), shared.now()).await);
}
