//! Calls and their media, device by device, as often as the budget allows, and at once what devices tell by themselves.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, OrganizationId, PersonId};
use model::{Call, OwnSoftware, Peripheral, SourceName, SourceNote};
use store::{DeviceEquipment, DeviceFacts};
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;
use webex::api::devices::QueryStatus;

use super::budget::Millis;
use super::callbook::{CallBook, Media};
use super::explain::{Failure, Outcome, Subject};
use super::pace::{self, words};
use super::past::Over;
use super::push::{Pushed, tell};
use super::schedule::{Finding, Schedule, Scope};
use super::shared::{Reach, Shared, measure_lag};
use super::silence::Silence;
use super::sources::Reporter;
use super::status::{self, CALL_NAMES, DeviceStatus, FACT_NAMES, ReportedCall};
use crate::hints::Hint;

const SUBJECT: Subject = Subject::Source(SourceName::Calls);
/// Devices asked at the same time.
const MAX_IN_FLIGHT: usize = 24;
/// How long one device may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the state of the source is written.
const REPORT_EVERY: Duration = Duration::from_secs(2);
/// Running calls taken over from the store at start.
const MAX_TAKEN_OVER: u32 = 20_000;
/// What a device told reaches us within this.
const TELLS_WITHIN_MS: Millis = 10_000;
/// The start of a device is computed from its up-time; less than this is rounding.
const SAME_BOOT: SignedDuration = SignedDuration::from_secs(30);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, over: mpsc::UnboundedSender<Over>, stop: CancellationToken) {
    // Much is held across its waits: on the heap it does not make every future around it as large.
    stop.run_until_cancelled(Box::pin(async { Poller::new(shared, org, over).await.run().await })).await;
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

/// What a device that tells by itself said last, and when.
struct Said {
    calls: Vec<ReportedCall>,
    /// When it last told something by itself; zero when it was only asked.
    told_at: Millis,
}

struct Poller {
    shared: Arc<Shared>,
    org: OrganizationId,
    schedule: Schedule<DeviceId>,
    book: CallBook,
    booted: HashMap<DeviceId, Timestamp>,
    /// What is stored of what is connected to each device, as a digest.
    equipment: HashMap<DeviceId, u64>,
    /// Devices whose calls could not be written.
    unsaved: HashSet<DeviceId>,
    /// Devices that tell by themselves, once they were asked.
    said: HashMap<DeviceId, Said>,
    /// Such devices that were found changed, and when: it may only not have been told yet.
    suspects: HashMap<DeviceId, Millis>,
    /// Where calls go that are over.
    over: mpsc::UnboundedSender<Over>,
    silence: Silence,
    /// The note that is stored.
    noted: Option<String>,
    tally: Tally,
    reporter: Reporter,
}

impl Poller {
    async fn new(shared: Arc<Shared>, org: OrganizationId, over: mpsc::UnboundedSender<Over>) -> Self {
        let (mut book, mut silence) = (CallBook::default(), Silence::default());
        for call in shared.stored(shared.store.calls().active(&org, &model::Scope::Everywhere, MAX_TAKEN_OVER).await).unwrap_or_default() {
            let Some(device) = call.device_id() else { continue };
            book.remember(&call);
            silence.hear_calls(device, shared.elapsed(), call.sampled_at);
        }
        let sources = shared.stored(shared.store.sources().list(&org).await).unwrap_or_default();
        let noted = sources.into_iter().find(|source| source.name == SourceName::Calls).and_then(|source| source.note);
        Self {
            schedule: Schedule::new(shared.config.pace, shared.left_for_devices()),
            reporter: Reporter::new(SourceName::Calls, org.clone()),
            book,
            booted: HashMap::new(),
            equipment: HashMap::new(),
            unsaved: HashSet::new(),
            said: HashMap::new(),
            suspects: HashMap::new(),
            over,
            silence,
            noted,
            tally: Tally::default(),
            shared,
            org,
        }
    }

    async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let (mut reachable, mut reach) = (shared.reachable.subscribe(), shared.reach.subscribe());
        let mut hearing = shared.hints.hear(&self.org);
        let mut covered = shared.covered.subscribe();
        let mut line = shared.pushes.lock().unwrap_or_else(PoisonError::into_inner).take();
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
                Ok(()) = covered.changed() => {
                    covered.mark_unchanged();
                    self.set_covered();
                }
                Some(pushed) = next(&mut line) => self.hear(pushed).await,
                Ok(()) = reach.changed() => {
                    if *reach.borrow_and_update() == Reach::Answers {
                        self.schedule.forgive();
                        self.silence.forgive();
                    }
                }
                Some(Hint::Calls(Some(person))) = hearing.next() => self.hurry(&person),
                _ = report.tick() => self.report().await,
            }
        }
    }

    /// Asks this person's devices at once, as far as the budget goes.
    fn hurry(&mut self, person: &PersonId) {
        let (owned, now) = (self.shared.owned.borrow().clone(), self.shared.elapsed());
        for device in owned.get(person).into_iter().flatten() {
            self.schedule.hurry(device, now);
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
        let is_overtaken = self.said.get(&device).is_some_and(|said| said.told_at >= asked_at);
        let finding = match result {
            Ok(_) if is_overtaken => {
                // The device told of something since it was asked: what it answered may be older than that.
                self.tally.succeeded += 1;
                self.schedule.finish(&device, Finding::Nothing, self.shared.elapsed());
                let finding = if self.book.has_calls(&device) { Finding::InCall } else { Finding::Idle };
                self.schedule.hear(&device, finding, self.shared.elapsed());
                self.schedule.hurry(&device, self.shared.elapsed());
                return;
            }
            Ok(status) => {
                self.tally.succeeded += 1;
                self.compare(&device, &status, asked_at);
                self.keep(&device, status, Media::Asked, (asked_at, at)).await
            }
            Err(failure) => {
                let finding = match failure.outcome {
                    Outcome::Unauthorized | Outcome::RateLimited => Finding::Nothing,
                    _ => Finding::Failed,
                };
                if finding == Finding::Failed {
                    self.silence.failed(&device, asked_at);
                }
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

    /// Writes what a device reported, when it was asked or told it.
    async fn keep(&mut self, device: &DeviceId, status: DeviceStatus, media: Media, (asked_at, at): (Millis, Timestamp)) -> Finding {
        if let Some(clock) = status.clock {
            self.shared.note_clock(device, clock.duration_since(at));
        }
        let booted_at = status.uptime_s.map(|uptime| self.booted_at(device, uptime, at));
        let facts = DeviceFacts { booted_at, network: status.network, unit: status.unit, room: status.room, readings: Vec::new() };
        if facts != DeviceFacts::default() {
            self.shared.stored(self.shared.store.devices().record_facts(&self.org, device, facts, at).await);
        }
        self.keep_equipment(device, status.software, status.peripherals, at).await;
        self.silence.answered(device);
        let before = self.book.ids(device);
        let had_calls = !before.is_empty() || self.unsaved.contains(device);
        let calls = self.book.read(device, status.calls, at, media);
        match media {
            _ if calls.is_empty() => self.silence.hear_none(device),
            Media::Asked => self.silence.hear_calls(device, self.shared.elapsed(), at),
            Media::NotTold => self.silence.hear_of_calls(device, self.shared.elapsed(), at),
        }
        if had_calls || !calls.is_empty() {
            let result = self.shared.store.calls().record_device_calls(&self.org, device, &calls, at).await;
            match self.shared.stored(result) {
                Some(recorded) => {
                    self.unsaved.remove(device);
                    for call in before.into_iter().filter(|id| calls.iter().all(|call| call.id != *id)) {
                        // The one who hears it ends with this turn.
                        let _ = self.over.send(Over { device: Some(device.clone()), call });
                    }
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

    /// Writes what is connected to a device and what it runs, when that is news: both are told each minute.
    async fn keep_equipment(
        &mut self,
        device: &DeviceId,
        software: Option<OwnSoftware>,
        peripherals: Option<Vec<Peripheral>>,
        at: Timestamp,
    ) {
        let told = DeviceEquipment { software, peripherals };
        if told == DeviceEquipment::default() {
            return;
        }
        let mut hasher = DefaultHasher::new();
        format!("{told:?}").hash(&mut hasher);
        let digest = hasher.finish();
        if self.equipment.get(device) == Some(&digest) {
            return;
        }
        let result = self.shared.store.devices().record_equipment(&self.org, device, &told, at).await;
        if self.shared.stored(result).is_some() {
            self.equipment.insert(device.clone(), digest);
        }
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

    /// Takes which devices tell by themselves. What others said before is no news any more.
    fn set_covered(&mut self) {
        let covered = self.shared.covered.borrow().clone();
        self.schedule.set_covered(|device| covered.contains(device));
        self.said.retain(|device, _| covered.contains(device));
        self.suspects.retain(|device, _| covered.contains(device));
    }

    /// Takes what a device tells by itself.
    async fn hear(&mut self, pushed: Pushed) {
        let (now, at) = (self.shared.elapsed(), self.shared.now());
        match pushed {
            Pushed::Look { device, is_boot } => {
                if is_boot {
                    self.schedule.forget_facts(&device);
                }
                self.schedule.hurry(&device, now);
            }
            Pushed::Status { device, updated, removed } => {
                // A device that is not in the list, or cannot be asked, is none of ours.
                if !self.schedule.has(&device) {
                    return;
                }
                self.suspects.remove(&device);
                let known = match self.said.get(&device) {
                    Some(said) => said.calls.clone(),
                    // Not asked yet: what it told cannot be laid over anything.
                    None => return self.schedule.hurry(&device, now),
                };
                let mut calls = known;
                let told = tell::lay_over(&mut calls, &updated, &removed);
                let booted_at = told.uptime_s.map(|uptime_s| self.booted_at(&device, uptime_s, at));
                let facts = DeviceFacts { booted_at, readings: told.readings, ..DeviceFacts::default() };
                if facts != DeviceFacts::default() {
                    self.shared.stored(self.shared.store.devices().record_facts(&self.org, &device, facts, at).await);
                }
                if let Some(said) = self.said.get_mut(&device) {
                    said.calls.clone_from(&calls);
                }
                if told.calls_changed {
                    self.said.insert(device.clone(), Said { calls: calls.clone(), told_at: now.max(1) });
                    let status = DeviceStatus { calls, ..DeviceStatus::default() };
                    let finding = self.keep(&device, status, Media::NotTold, (now, at)).await;
                    self.schedule.hear(&device, finding, now);
                }
                if told.asks {
                    self.schedule.hurry(&device, now);
                }
            }
        }
    }

    /// Remembers what a device that tells by itself answered, and suspects its line when it did not tell of it.
    fn compare(&mut self, device: &DeviceId, status: &DeviceStatus, asked_at: Millis) {
        if !self.shared.covered.borrow().contains(device) {
            return;
        }
        let told_at = self.said.get(device).map_or(0, |said| said.told_at);
        if self.said.get(device).is_some_and(|said| !tell::are_same(&said.calls, &status.calls)) {
            self.suspects.entry(device.clone()).or_insert(asked_at);
        }
        self.said.insert(device.clone(), Said { calls: tell::without_media(&status.calls), told_at });
    }

    /// Counts the devices that changed and still have not told of it.
    fn judge_suspects(&mut self) {
        let now = self.shared.elapsed();
        let before = self.suspects.len();
        self.suspects.retain(|_, since| now.saturating_sub(*since) < TELLS_WITHIN_MS);
        let surprises = before - self.suspects.len();
        if surprises > 0 {
            let more = u32::try_from(surprises).unwrap_or(u32::MAX);
            self.shared.surprises.send_modify(|count| *count = count.saturating_add(more));
        }
    }

    fn set_devices(&mut self, devices: &HashSet<DeviceId>) {
        self.schedule.set_devices(devices.iter().cloned());
        self.booted.retain(|device, _| devices.contains(device));
        self.equipment.retain(|device, _| devices.contains(device));
        self.said.retain(|device, _| devices.contains(device));
        self.suspects.retain(|device, _| devices.contains(device));
        self.set_covered();
        let (now, at) = (self.shared.elapsed(), self.shared.now());
        self.silence.set_devices(devices, self.book.devices(), now, at);
    }

    /// Ends the calls of devices that could not be reached, or fail, for too long.
    async fn end_silent(&mut self) {
        if *self.shared.reach.borrow() == Reach::Lost {
            return;
        }
        for (device, at) in self.silence.over(self.shared.elapsed()) {
            let result = self.shared.store.calls().record_device_calls(&self.org, &device, &[], at).await;
            if self.shared.stored(result).is_some() {
                self.silence.hear_none(&device);
                for call in self.book.ids(&device) {
                    let _ = self.over.send(Over { device: Some(device.clone()), call });
                }
                self.book.read(&device, Vec::new(), at, Media::Asked);
            }
        }
    }

    /// Lets pages look again at the calls of devices that fell silent: what they showed is no longer known.
    async fn tell_silent(&mut self) {
        let asked_every =
            SignedDuration::from_millis(i64::try_from(self.schedule.intervals().slowest_ms(self.schedule.fleet())).unwrap_or(i64::MAX));
        let fresh_for = Millis::try_from(Call::fresh_for(asked_every).as_millis()).unwrap_or(Millis::MAX);
        for device in self.silence.untold(self.shared.elapsed(), fresh_for) {
            let result = self.shared.store.calls().record_silence(&self.org, &device, self.shared.now()).await;
            if self.shared.stored(result).is_some() {
                self.silence.told(&device);
            }
        }
    }

    /// Says beside the source what the budget buys, where that is less than live, and how many devices do not answer, when that changes.
    async fn tell(&mut self) {
        let mut told = SourceNote::default();
        let failing = self.silence.failing(self.shared.elapsed());
        if failing > 0 {
            // It may have answered, with what nobody can read.
            let all = self.schedule.len().max(failing);
            told.troubles.push(format!("{failing} of {all} devices gave no usable answer when asked for calls"));
        }
        told.facts.extend(self.buys());
        let note = told.to_text();
        if self.noted != note {
            let result = self.shared.store.sources().record_note(&self.org, SourceName::Calls, note.as_deref(), self.shared.now()).await;
            if self.shared.stored(result) == Some(true) {
                self.noted = note;
            }
        }
    }

    /// What the budget buys, rounded so that it changes seldom; nothing while it buys all that is wanted.
    fn buys(&self) -> Option<String> {
        let (pace, fleet, intervals) = (&self.shared.config.pace, self.schedule.fleet(), self.schedule.intervals());
        let is_short = intervals.idle_ms > pace.idle_ms.max(pace.even_ms) || intervals.in_call_ms > pace.in_call_ms.max(pace.even_ms);
        let mut told = Vec::new();
        if fleet.in_call > 0 {
            told.push(format!("a device in a call each {}", words(pace::rounded(intervals.in_call_ms))));
        }
        if fleet.idle > 0 {
            told.push(format!("an idle one each {}", words(pace::rounded(intervals.idle_ms))));
        }
        if fleet.covered > 0 {
            told.push(format!("one that tells by itself when it does, and each {}", words(pace::rounded(intervals.covered_ms))));
        }
        // A handful of requests more or less does not change what people are told.
        let per_minute = self.shared.config.requests_per_minute;
        (is_short || fleet.covered > 0).then(|| format!("{per_minute} requests a minute buy: {}", told.join(", ")))
    }

    async fn report(&mut self) {
        self.end_silent().await;
        self.judge_suspects();
        let interval_ms = self.schedule.intervals().slowest_ms(self.schedule.fleet());
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
        self.tell_silent().await;
        self.tell().await;
    }
}

/// The next push; none comes when somebody else listens.
async fn next(pushes: &mut Option<mpsc::Receiver<Pushed>>) -> Option<Pushed> {
    match pushes {
        Some(pushes) => pushes.recv().await,
        None => std::future::pending().await,
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
