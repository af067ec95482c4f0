//! The past calls that devices remember: `CallHistory.Get` of every device that takes commands, page by page, spread over the time.
//!
//! A device is asked at most every ten minutes; one that tells by itself when a call ends is asked then, and otherwise a few times a day;
//! one whose call was just seen to end is asked soon. Each day all pages are walked again. The store merges what is told with what was
//! watched live and what call records say.

mod due;
pub(super) mod read;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use jiff::SignedDuration;
use model::id::{DeviceId, OrganizationId};
use model::{PastCall, Scope, SourceName, SourceNote};
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;
use webex::api::devices::QueryStatus;
use webex::{Host, Method, Operation, Request};

use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::shared::{Reach, Shared};
use super::sources::Reporter;
use super::status;
use due::{Due, Room, Walk};
use read::Page;

const SUBJECT: Subject = Subject::Source(SourceName::CallHistory);
/// Entries asked for at once: most devices have fewer new ones, and an answer stays small.
const PAGE: usize = 50;
/// Pages of one device at most.
const MOST_PAGES: usize = 200;
/// Devices asked at the same time.
const MAX_IN_FLIGHT: usize = 4;
const PATIENCE: Duration = Duration::from_secs(15);
const REPORT_EVERY: Duration = Duration::from_secs(2);
/// A clock that differs by less is taken as right: times in a history have whole seconds, and a call takes a while to be noted.
const RIGHT: SignedDuration = SignedDuration::from_secs(120);

/// One page of a device's history.
struct GetHistory {
    device: DeviceId,
    offset: usize,
}

impl Operation for GetHistory {
    type Output = ();

    fn request(&self) -> Request {
        let arguments = json!({ "DetailLevel": "Full", "Limit": PAGE, "Offset": self.offset });
        let body = json!({ "deviceId": self.device.as_str(), "arguments": arguments });
        let request = Request::new("execute-command", Host::Api, Method::Post, "/xapi/command/CallHistory.Get");
        Request { body: Some(body.to_string().into_bytes()), ..request }
    }
}

/// What became of a device.
struct Walked {
    device: DeviceId,
    /// The newest entry that was seen.
    newest: Option<i64>,
    requests: i64,
    unreadable: usize,
    /// Whether its clock is wrong.
    is_off: bool,
    failure: Option<Failure>,
}

#[derive(Default)]
struct Tally {
    requests: i64,
    succeeded: u32,
    failure: Option<Failure>,
}

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(Box::pin(Historian::new(shared, org).run())).await;
}

struct Historian {
    shared: Arc<Shared>,
    org: OrganizationId,
    due: Due<DeviceId>,
    tally: Tally,
    /// Devices with entries that could not be used, and with a wrong clock.
    unreadable: HashSet<DeviceId>,
    off: HashSet<DeviceId>,
    noted: Option<String>,
    reporter: Reporter,
}

impl Historian {
    fn new(shared: Arc<Shared>, org: OrganizationId) -> Self {
        Self {
            due: Due::new(shared.config.pace, f64::from(shared.config.requests_per_minute)),
            reporter: Reporter::new(SourceName::CallHistory, org.clone()),
            tally: Tally::default(),
            unreadable: HashSet::new(),
            off: HashSet::new(),
            noted: None,
            shared,
            org,
        }
    }

    async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let (mut commandable, mut covered) = (shared.commandable.subscribe(), shared.covered.subscribe());
        let mut ended = shared.ended.subscribe();
        commandable.mark_changed();
        let mut report = tokio::time::interval(REPORT_EVERY);
        report.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut walks: FuturesUnordered<BoxFuture<'static, Walked>> = FuturesUnordered::new();
        loop {
            let wake_at = self.start_due(&mut walks);
            tokio::select! {
                Some(walked) = walks.next(), if !walks.is_empty() => self.take(walked),
                () = tokio::time::sleep_until(shared.instant(wake_at)) => {}
                Ok(()) = commandable.changed() => {
                    let devices = commandable.borrow_and_update().clone();
                    if let Some(devices) = devices {
                        self.due.set_devices(&devices);
                        self.unreadable.retain(|device| devices.contains(device));
                        self.off.retain(|device| devices.contains(device));
                    }
                    let covered = covered.borrow().clone();
                    self.due.set_covered(|device| covered.contains(device));
                }
                Ok(()) = covered.changed() => {
                    let covered = covered.borrow_and_update().clone();
                    self.due.set_covered(|device| covered.contains(device));
                }
                heard = ended.recv() => match heard {
                    Ok(device) => self.due.call_ended(&device, shared.elapsed()),
                    // What was missed is found on the usual round.
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                },
                _ = report.tick() => self.report().await,
            }
        }
    }

    /// Asks every device that is due, at an even pace; returns when to look again.
    fn start_due(&mut self, walks: &mut FuturesUnordered<BoxFuture<'static, Walked>>) -> Millis {
        const IDLE: Millis = 1_000;
        self.due.set_per_minute(self.shared.budget().per_minute());
        loop {
            let now = self.shared.elapsed();
            if walks.len() >= MAX_IN_FLIGHT || *self.shared.reach.borrow() == Reach::Lost {
                return now + IDLE;
            }
            let room = if self.shared.budget().is_half_full(now) { Room::Enough } else { Room::Scarce };
            let Some((device, walk)) = self.due.start_next(now, room) else {
                let soon = now + if room == Room::Scarce { IDLE } else { 1 };
                return self.due.next_at().unwrap_or(now + IDLE).clamp(soon, now + IDLE);
            };
            walks.push(Box::pin(walk_device(Arc::clone(&self.shared), self.org.clone(), device, walk)));
        }
    }

    fn take(&mut self, walked: Walked) {
        let Walked { device, newest, requests, unreadable, is_off, failure } = walked;
        self.tally.requests += requests;
        let now = self.shared.elapsed();
        let mut set = |of: fn(&mut Self) -> &mut HashSet<DeviceId>, is_in: bool| {
            let set = of(self);
            let _ = if is_in { set.insert(device.clone()) } else { set.remove(&device) };
        };
        if failure.is_none() {
            set(|this| &mut this.unreadable, unreadable > 0);
            set(|this| &mut this.off, is_off);
        }
        match failure {
            None => {
                self.tally.succeeded += 1;
                self.due.succeeded(&device, newest, now);
            }
            Some(failure) => {
                tracing::debug!(device.id = %device, outcome = failure.outcome.label(), "no call history of a device");
                self.tally.failure = Some(failure);
                self.due.failed(&device, now);
            }
        }
    }

    async fn report(&mut self) {
        let (interval_ms, at) = (self.due.interval_ms(), self.shared.now());
        self.shared.plan(SourceName::CallHistory, self.due.steady_requests(), interval_ms);
        let Tally { requests, succeeded, failure } = std::mem::take(&mut self.tally);
        let nobody_to_ask = self.due.is_empty() && self.shared.commandable.borrow().is_some();
        if succeeded > 0 || (nobody_to_ask && *self.shared.reach.borrow() == Reach::Answers) {
            self.reporter.success(&self.shared, at, requests, interval_ms).await;
        } else if let Some(failure) = failure {
            self.reporter.failure(&self.shared, at, requests, &failure, interval_ms).await;
        } else if self.due.is_resting(self.shared.elapsed()) {
            // Nobody is late: what is stored is as new as it is meant to be.
            self.reporter.success(&self.shared, at, requests, interval_ms).await;
        } else {
            self.tally.requests += requests;
        }
        self.tell().await;
    }

    /// Says beside the source what the budget buys and which devices give trouble, when that changes.
    async fn tell(&mut self) {
        let mut told = SourceNote::default();
        let devices = |count: usize| format!("{count} {}", if count == 1 { "device" } else { "devices" });
        if !self.unreadable.is_empty() {
            told.troubles.push(format!("{} told of calls that cannot be read; the others are kept", devices(self.unreadable.len())));
        }
        if !self.off.is_empty() {
            let whose = if self.off.len() == 1 { "its" } else { "their" };
            let clock =
                format!("The clock of {} is wrong; the times of {whose} calls are put right by Cordboard's", devices(self.off.len()));
            told.troubles.push(clock);
        }
        told.facts.push(self.due.buys());
        let note = told.to_text().filter(|_| !self.due.is_empty());
        if self.noted != note {
            let sources = self.shared.store.sources();
            let result = sources.record_note(&self.org, SourceName::CallHistory, note.as_deref(), self.shared.now()).await;
            if self.shared.stored(result) == Some(true) {
                self.noted = note;
            }
        }
    }
}

/// Walks the pages of a device as far as they are new.
async fn walk_device(shared: Arc<Shared>, org: OrganizationId, device: DeviceId, walk: Walk) -> Walked {
    let mut walked = Walked { device, newest: None, requests: 0, unreadable: 0, is_off: false, failure: None };
    if shared.clock_ahead(&walked.device).is_none() {
        walked.requests += 1;
        ask_clock(&shared, &walked.device).await;
    }
    let ahead = shared.clock_ahead(&walked.device).filter(|ahead| ahead.abs() >= RIGHT).unwrap_or_default();
    walked.is_off = !ahead.is_zero();
    let oldest = shared.now().checked_sub(shared.config.keep_calls).unwrap_or(jiff::Timestamp::MIN);
    for number in 0..MOST_PAGES {
        shared.spend();
        walked.requests += 1;
        let page = match ask(&shared, &walked.device, number * PAGE).await {
            Ok(page) => page,
            Err(failure) => {
                walked.failure = Some(failure);
                break;
            }
        };
        walked.unreadable += page.unreadable;
        walked.newest = walked.newest.max(page.entries.iter().filter_map(|entry| entry.history_id).max());
        let is_known = |id: Option<i64>| walk.known.zip(id).is_some_and(|(known, id)| id <= known);
        let has_known = page.entries.iter().any(|entry| is_known(entry.history_id));
        let is_last = page.count < PAGE || page.entries.iter().all(|entry| entry.started_at < oldest) || (has_known && !walk.is_full);
        if let Err(failure) = keep(&shared, &org, &walked.device, &page, &walk, ahead).await {
            walked.failure = Some(failure);
            break;
        }
        if is_last {
            break;
        }
    }
    walked
}

/// Asks a device what its clock shows, where nobody did before: its history goes by that clock. One that does not say is taken as right.
async fn ask_clock(shared: &Shared, device: &DeviceId) {
    shared.spend();
    let answer = shared.ask_within(SUBJECT, &QueryStatus::new(device.as_str(), [status::CLOCK_NAME]), PATIENCE).await;
    if let Some(clock) = answer.ok().and_then(|response| status::parse(&response.body).ok()?.clock) {
        shared.note_clock(device, clock.duration_since(shared.now()));
    }
}

async fn ask(shared: &Shared, device: &DeviceId, offset: usize) -> Result<Page, Failure> {
    let response = shared.ask_within(SUBJECT, &GetHistory { device: device.clone(), offset }, PATIENCE).await?;
    read::read(&response.body).map_err(|reason| Failure::invalid(SUBJECT, &format!("it {reason}"), response.tracking_id))
}

/// Stores the entries of a page that are new.
async fn keep(
    shared: &Shared,
    org: &OrganizationId,
    device: &DeviceId,
    page: &Page,
    walk: &Walk,
    ahead: SignedDuration,
) -> Result<(), Failure> {
    let store_failed = |error: store::StoreError| {
        shared.complain(&error);
        Failure { outcome: Outcome::Invalid, message: error.to_string(), tracking_id: None }
    };
    let oldest = shared.now().checked_sub(shared.config.keep_calls).unwrap_or(jiff::Timestamp::MIN);
    let is_new = |id: Option<i64>| walk.is_full || walk.known.is_none_or(|known| id.is_none_or(|id| id > known));
    let new: Vec<_> = page.entries.iter().filter(|entry| is_new(entry.history_id)).collect();
    if new.is_empty() {
        return Ok(());
    }
    let Some(found) = shared.store.devices().find(org, &Scope::Everywhere, device).await.map_err(store_failed)? else { return Ok(()) };
    let calls: Vec<PastCall> = new.into_iter().map(|entry| entry.to_call(&found, ahead)).filter(|call| call.started_at >= oldest).collect();
    shared.record_past(org, calls).await.map_err(store_failed)?;
    Ok(())
}
