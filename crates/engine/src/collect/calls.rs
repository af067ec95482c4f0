//! Calls and their media, device by device, as often as the budget allows.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use jiff::{SignedDuration, Timestamp};
use model::SourceName;
use model::id::{DeviceId, OrganizationId};
use store::DeviceFacts;
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;
use webex::api::devices::QueryStatus;

use super::budget::Millis;
use super::callbook::CallBook;
use super::explain::{Failure, Outcome, Subject};
use super::schedule::{Finding, Schedule, Scope};
use super::shared::{Reach, Shared, measure_lag};
use super::sources::Reporter;
use super::status::{self, CALL_NAMES, DeviceStatus, FACT_NAMES};

const SUBJECT: Subject = Subject::Source(SourceName::Calls);
/// Devices asked at the same time.
const MAX_IN_FLIGHT: usize = 24;
/// How long one device may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the state of the source is written.
const REPORT_EVERY: Duration = Duration::from_secs(2);
/// A device that cannot be reached keeps its calls this long: its line to Webex may have blinked while the call went on.
const GRACE_MS: Millis = 30_000;
/// Running calls taken over from the store at start.
const MAX_TAKEN_OVER: u32 = 20_000;
/// The start of a device is computed from its up-time; less than this is rounding.
const SAME_BOOT: SignedDuration = SignedDuration::from_secs(30);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(async { Poller::new(shared, org).await.run().await }).await;
}

/// One answer of a device.
struct Answer {
    device: DeviceId,
    asked_at: Millis,
    at: Timestamp,
    result: Result<DeviceStatus, Failure>,
}

/// What happened since the last report.
#[derive(Default)]
struct Tally {
    requests: i64,
    succeeded: u32,
    failure: Option<Failure>,
}

struct Poller {
    shared: Arc<Shared>,
    org: OrganizationId,
    schedule: Schedule<DeviceId>,
    book: CallBook,
    booted: HashMap<DeviceId, Timestamp>,
    /// Devices whose calls could not be written.
    unsaved: HashSet<DeviceId>,
    /// Devices with running calls that cannot be reached, and since when.
    lost: HashMap<DeviceId, (Millis, Timestamp)>,
    tally: Tally,
    reporter: Reporter,
}

impl Poller {
    async fn new(shared: Arc<Shared>, org: OrganizationId) -> Self {
        let mut book = CallBook::default();
        for call in shared.stored(shared.store.calls().active(&org, MAX_TAKEN_OVER).await).unwrap_or_default() {
            book.remember(&call);
        }
        Self {
            schedule: Schedule::new(shared.left_for_devices()),
            reporter: Reporter::new(SourceName::Calls, org.clone()),
            book,
            booted: HashMap::new(),
            unsaved: HashSet::new(),
            lost: HashMap::new(),
            tally: Tally::default(),
            shared,
            org,
        }
    }

    async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let (mut reachable, mut reach) = (shared.reachable.subscribe(), shared.reach.subscribe());
        // The first list may have come before this task was ready.
        reachable.mark_changed();
        let mut report = tokio::time::interval(REPORT_EVERY);
        report.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut polls: FuturesUnordered<BoxFuture<'static, Answer>> = FuturesUnordered::new();
        loop {
            let wake_at = self.start_due(&mut polls);
            tokio::select! {
                Some(answer) = polls.next(), if !polls.is_empty() => self.take(answer).await,
                () = tokio::time::sleep_until(wake_at) => {}
                Ok(()) = reachable.changed() => {
                    let devices = reachable.borrow_and_update().clone();
                    if let Some(devices) = devices {
                        self.set_devices(&devices);
                    }
                }
                Ok(()) = reach.changed() => {
                    if *reach.borrow_and_update() == Reach::Answers {
                        self.schedule.forgive();
                    }
                }
                _ = report.tick() => self.report().await,
            }
        }
    }

    /// Asks every device that is due, as far as the budget goes; returns when to look again.
    fn start_due(&mut self, polls: &mut FuturesUnordered<BoxFuture<'static, Answer>>) -> Instant {
        const IDLE: Millis = 1_000;
        self.schedule.set_per_minute(self.shared.left_for_devices());
        let is_lost = *self.shared.reach.borrow() == Reach::Lost;
        loop {
            let now = self.shared.elapsed();
            if is_lost || polls.len() >= MAX_IN_FLIGHT {
                return self.shared.instant(now + IDLE);
            }
            let wait_ms = self.shared.budget().wait_ms(now);
            if wait_ms > 0 {
                return self.shared.instant(now + wait_ms.min(IDLE));
            }
            let Some((device, scope)) = self.schedule.start_next(now) else {
                let due_at = self.schedule.next_due().unwrap_or(now + IDLE);
                return self.shared.instant(due_at.clamp(now + 1, now + IDLE));
            };
            self.shared.spend();
            self.tally.requests += 1;
            polls.push(Box::pin(ask(Arc::clone(&self.shared), device, scope)));
        }
    }

    async fn take(&mut self, answer: Answer) {
        let Answer { device, asked_at, at, result } = answer;
        let finding = match result {
            Ok(status) => {
                self.tally.succeeded += 1;
                self.keep(&device, status, asked_at, at).await
            }
            Err(failure) => {
                let finding = match failure.outcome {
                    Outcome::Unauthorized | Outcome::RateLimited => Finding::Nothing,
                    _ => Finding::Failed,
                };
                tracing::debug!(
                    device.id = %device,
                    outcome = failure.outcome.label(),
                    webex.tracking_id = failure.tracking_id,
                    "a device was not asked successfully"
                );
                self.tally.failure = Some(failure);
                finding
            }
        };
        self.schedule.finish(&device, finding, self.shared.elapsed());
    }

    /// Writes what a device reported.
    async fn keep(&mut self, device: &DeviceId, status: DeviceStatus, asked_at: Millis, at: Timestamp) -> Finding {
        let facts = DeviceFacts { booted_at: status.uptime_s.map(|uptime| self.booted_at(device, uptime, at)), network: status.network };
        if facts != DeviceFacts::default() {
            self.shared.stored(self.shared.store.devices().record_facts(&self.org, device, facts, at).await);
        }
        self.lost.remove(device);
        let had_calls = self.book.has_calls(device) || self.unsaved.contains(device);
        let calls = self.book.read(device, status.calls, at);
        if had_calls || !calls.is_empty() {
            let result = self.shared.store.calls().record_device_calls(&self.org, device, &calls, at).await;
            match self.shared.stored(result) {
                Some(recorded) => {
                    self.unsaved.remove(device);
                    if recorded.is_change() {
                        measure_lag(SourceName::Calls, self.shared.elapsed().saturating_sub(asked_at));
                    }
                }
                None => {
                    self.unsaved.insert(device.clone());
                }
            }
        }
        if calls.is_empty() { Finding::Idle } else { Finding::InCall }
    }

    /// When the device started; the same as before unless it differs by more than rounding.
    fn booted_at(&mut self, device: &DeviceId, uptime_s: i64, at: Timestamp) -> Timestamp {
        let computed = at.checked_sub(SignedDuration::from_secs(uptime_s)).unwrap_or(at);
        let known = self.booted.entry(device.clone()).or_insert(computed);
        if computed.duration_since(*known).abs() > SAME_BOOT {
            *known = computed;
        }
        *known
    }

    fn set_devices(&mut self, devices: &HashSet<DeviceId>) {
        self.schedule.set_devices(devices.iter().cloned());
        self.booted.retain(|device, _| devices.contains(device));
        let since = (self.shared.elapsed(), self.shared.now());
        for device in self.book.devices().filter(|device| !devices.contains(*device)) {
            self.lost.entry(device.clone()).or_insert(since);
        }
        self.lost.retain(|device, _| !devices.contains(device));
    }

    /// Ends the calls of devices that could not be reached for too long.
    async fn end_lost(&mut self) {
        let now = self.shared.elapsed();
        let over: Vec<(DeviceId, Timestamp)> = self
            .lost
            .iter()
            .filter(|(_, (since, _))| now.saturating_sub(*since) >= GRACE_MS)
            .map(|(device, (_, at))| (device.clone(), *at))
            .collect();
        for (device, at) in over {
            let result = self.shared.store.calls().record_device_calls(&self.org, &device, &[], at).await;
            if self.shared.stored(result).is_some() {
                self.lost.remove(&device);
                self.book.read(&device, Vec::new(), at);
            }
        }
    }

    async fn report(&mut self) {
        self.end_lost().await;
        let interval_ms = self.schedule.intervals().slowest_ms();
        let at = self.shared.now();
        let Tally { requests, succeeded, failure } = std::mem::take(&mut self.tally);
        let nobody_to_ask =
            self.schedule.is_empty() && self.shared.reachable.borrow().is_some() && *self.shared.reach.borrow() == Reach::Answers;
        if succeeded > 0 || nobody_to_ask {
            self.reporter.success(&self.shared, at, requests, interval_ms).await;
        } else if let Some(failure) = failure {
            self.reporter.failure(&self.shared, at, requests, &failure, interval_ms).await;
        } else {
            // Asked, but not yet answered: counted with the next report.
            self.tally.requests += requests;
        }
    }
}

async fn ask(shared: Arc<Shared>, device: DeviceId, scope: Scope) -> Answer {
    let asked_at = shared.elapsed();
    let facts: &[&'static str] = if scope == Scope::CallsAndFacts { &FACT_NAMES } else { &[] };
    let names = CALL_NAMES.iter().chain(facts).copied();
    let result = match shared.ask_within(SUBJECT, &QueryStatus::new(device.as_str(), names), PATIENCE).await {
        Ok(response) => {
            status::parse(&response.body).map_err(|reason| Failure::invalid(SUBJECT, &format!("it {reason}"), response.tracking_id.clone()))
        }
        Err(failure) => Err(failure),
    };
    Answer { device, asked_at, at: shared.now(), result }
}
