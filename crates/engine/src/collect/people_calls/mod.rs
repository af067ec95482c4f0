//! Running calls of people: read from Webex Calling when a webhook hints that they changed, and now and then while somebody is in one, so that an
//! event that was lost leaves no call for ever. A read that fails ends nothing.

mod read;
mod watch;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use model::id::{OrganizationId, PersonId};
use model::{Call, CallPerson, SourceName, SourceNote};
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;
use webex::api::admin::GetPersonDetails;
use webex::api::calling::ListCallsByMemberId;

use self::watch::{Found, Watch};
use super::ask::Listing;
use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::field;
use super::past::Over;
use super::shared::{Reach, Shared, measure_lag};
use super::sources::Reporter;
use crate::hints::Hint;

const SUBJECT: Subject = Subject::Source(SourceName::PeopleCalls);
/// People read at the same time.
const MAX_IN_FLIGHT: usize = 8;
/// How long reading somebody may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often the state of the source is written, at most.
const REPORT_EVERY: Duration = Duration::from_secs(5);
/// Who somebody is and where they belong is asked again after this.
const KNOWN_MS: Millis = 60 * 60_000;
/// Running calls taken over from the store at start.
const MAX_TAKEN_OVER: u32 = 20_000;
const IDLE: Duration = Duration::from_secs(1);

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, over: mpsc::UnboundedSender<Over>, stop: CancellationToken) {
    stop.run_until_cancelled(Box::pin(async { Reader::new(shared, org, over).await.run().await })).await;
}

/// What Webex told of somebody.
struct Answer {
    person: PersonId,
    asked_at: Millis,
    at: Timestamp,
    result: Result<Vec<Call>, Failure>,
    /// Who they are, when that was asked as well.
    known: Option<CallPerson>,
    requests: i64,
}

/// Who somebody is, and when that was asked.
struct Known {
    person: CallPerson,
    at: Millis,
}

/// What happened since the last report.
#[derive(Default)]
struct Tally {
    requests: i64,
    succeeded: u32,
    failure: Option<Failure>,
}

struct Reader {
    shared: Arc<Shared>,
    org: OrganizationId,
    watch: Watch,
    known: HashMap<PersonId, Known>,
    /// The calls that each person runs.
    running: HashMap<PersonId, Vec<Call>>,
    /// Where calls go that are over.
    over: mpsc::UnboundedSender<Over>,
    /// Whether webhooks tell of calls, now or at an earlier start: before, there is nothing to report.
    is_used: bool,
    reported_at: Option<Millis>,
    noted: Option<String>,
    tally: Tally,
    reporter: Reporter,
}

impl Reader {
    async fn new(shared: Arc<Shared>, org: OrganizationId, over: mpsc::UnboundedSender<Over>) -> Self {
        let now = shared.elapsed();
        let mut watch = Watch::new(shared.config.requests_per_minute, shared.config.pace.people_ms, now);
        let (mut running, mut known) = (HashMap::<PersonId, Vec<Call>>::new(), HashMap::new());
        // Also those that are not shown because a device of theirs is: they end like the others.
        let calls = loop {
            match shared.stored(shared.store.calls().running_of_people(&org, MAX_TAKEN_OVER).await) {
                Some(calls) => break calls,
                None => tokio::time::sleep(IDLE).await,
            }
        };
        for call in calls {
            let Some(person) = call.person() else { continue };
            watch.take_over(&person.id, now);
            known.insert(person.id.clone(), Known { person: bare(person), at: now });
            running.entry(person.id.clone()).or_default().push(call);
        }
        let sources = shared.stored(shared.store.sources().list(&org).await).unwrap_or_default();
        let source = sources.into_iter().find(|source| source.name == SourceName::PeopleCalls);
        Self {
            reporter: Reporter::new(SourceName::PeopleCalls, org.clone()),
            is_used: source.is_some() || !running.is_empty(),
            noted: source.and_then(|source| source.note),
            watch,
            known,
            running,
            over,
            reported_at: None,
            tally: Tally::default(),
            shared,
            org,
        }
    }

    async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let mut hearing = shared.hints.hear(&self.org);
        let mut report = tokio::time::interval(REPORT_EVERY);
        report.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut reads: FuturesUnordered<BoxFuture<'static, Answer>> = FuturesUnordered::new();
        loop {
            let wake_at = self.start_due(&mut reads);
            tokio::select! {
                Some(answer) = reads.next(), if !reads.is_empty() => self.take(answer).await,
                () = tokio::time::sleep_until(wake_at) => {}
                hint = hearing.next() => self.hear(hint),
                _ = report.tick() => self.report().await,
            }
        }
    }

    fn hear(&mut self, hint: Option<Hint>) {
        let now = self.shared.elapsed();
        match hint {
            Some(Hint::Calls(Some(person))) => {
                self.is_used = true;
                self.watch.hint(&person, now);
            }
            // Whose is not told, or some were missed.
            Some(Hint::Calls(None)) | None => self.watch.hint_all(now),
            Some(Hint::Devices | Hint::Directory) => {}
        }
    }

    /// Reads everybody who is due, as far as the budget goes; returns when to look again.
    fn start_due(&mut self, reads: &mut FuturesUnordered<BoxFuture<'static, Answer>>) -> Instant {
        let now = self.shared.elapsed();
        let is_lost = *self.shared.reach.borrow() == Reach::Lost;
        while !is_lost && reads.len() < MAX_IN_FLIGHT {
            let Some(person) = self.watch.start_next(now) else { break };
            let known = self.known_of(&person, now);
            reads.push(Box::pin(ask(Arc::clone(&self.shared), person, known)));
        }
        let soon = Instant::now() + IDLE;
        let due = self.watch.next_due(now).map(|at| self.shared.instant(at.max(now + 1)));
        due.map_or(soon, |due| due.min(soon))
    }

    /// Who somebody is, unless that is to be asked.
    fn known_of(&self, person: &PersonId, now: Millis) -> Option<CallPerson> {
        let known = self.known.get(person).filter(|known| now.saturating_sub(known.at) < KNOWN_MS && known.person.name.is_some());
        known.map(|known| known.person.clone())
    }

    async fn take(&mut self, answer: Answer) {
        let Answer { person, asked_at, at, result, known, requests } = answer;
        self.tally.requests += requests;
        let now = self.shared.elapsed();
        for _ in 1..requests {
            self.watch.spend(now);
        }
        if let Some(known) = known {
            self.known.insert(person.clone(), Known { person: known, at: now });
        }
        let found = match result {
            Ok(calls) => {
                self.tally.succeeded += 1;
                self.keep(&person, calls, at, asked_at).await
            }
            Err(failure) => {
                let found = match failure.outcome {
                    Outcome::Unauthorized | Outcome::RateLimited | Outcome::Unreachable => Found::Nothing,
                    Outcome::Forbidden => Found::Refused,
                    _ => Found::Failed,
                };
                tracing::debug!(
                    outcome = failure.outcome.label(),
                    webex.tracking_id = failure.tracking_id,
                    "the calls of a person were not read successfully"
                );
                self.tally.failure = Some(failure);
                found
            }
        };
        self.watch.finish(&person, found, self.shared.elapsed());
        if found == Found::Idle {
            self.known.retain(|_, known| now.saturating_sub(known.at) < KNOWN_MS);
        }
    }

    /// Writes what Webex told of somebody's calls.
    async fn keep(&mut self, person: &PersonId, calls: Vec<Call>, at: Timestamp, asked_at: Millis) -> Found {
        let before = self.running.get(person).map(Vec::as_slice).unwrap_or_default();
        if before.is_empty() && calls.is_empty() {
            return Found::Idle;
        }
        let result = self.shared.store.calls().record_person_calls(&self.org, person, &calls, at).await;
        let Some(recorded) = self.shared.stored(result) else {
            // It is read again soon, and what ended is compared with what ran before.
            return Found::Nothing;
        };
        for call in before.iter().filter(|known| calls.iter().all(|call| call.id != known.id)) {
            // The one who hears it ends with this turn.
            let _ = self.over.send(Over { device: None, call: call.id.clone() });
        }
        if recorded.is_change() {
            measure_lag(SourceName::PeopleCalls, self.shared.elapsed().saturating_sub(asked_at));
        }
        if calls.is_empty() {
            self.running.remove(person);
            return Found::Idle;
        }
        self.running.insert(person.clone(), calls);
        Found::InCall
    }

    /// Ends the calls of people who could not be read for very long, when they were last read.
    async fn end_forgotten(&mut self) {
        for person in self.watch.forgotten(self.shared.elapsed()) {
            let calls = self.running.get(&person).map(Vec::as_slice).unwrap_or_default();
            let at = calls.iter().map(|call| call.sampled_at).max().unwrap_or_else(|| self.shared.now());
            if self.keep(&person, Vec::new(), at, self.shared.elapsed()).await == Found::Idle {
                self.watch.forget(&person);
            }
        }
    }

    async fn report(&mut self) {
        self.end_forgotten().await;
        if !self.is_used {
            return;
        }
        let (now, again_ms, in_call) = (self.shared.elapsed(), self.watch.again_ms(), self.watch.in_call());
        self.shared.plan(SourceName::PeopleCalls, i64::try_from(in_call).unwrap_or(i64::MAX), again_ms);
        let Tally { requests, succeeded, failure } = std::mem::take(&mut self.tally);
        let is_due = self.reported_at.is_none_or(|at| now.saturating_sub(at) >= self.shared.config.pace.people_ms);
        let is_well = !self.watch.has_failing() && !self.watch.is_refused() && *self.shared.reach.borrow() == Reach::Answers;
        // That one of several fails is no failure of the source; that the only one does now is, although it answered a moment ago.
        if let Some(failure) = failure.filter(|_| succeeded == 0 || self.watch.are_all_failing()) {
            self.reported_at = Some(now);
            self.reporter.failure(&self.shared, self.shared.now(), requests, &failure, again_ms).await;
        } else if succeeded > 0 || (is_well && is_due) {
            self.reported_at = Some(now);
            self.reporter.success(&self.shared, self.shared.now(), requests, again_ms).await;
        } else {
            self.tally.requests += requests;
        }
        self.tell(again_ms).await;
    }

    /// Says beside the source what is not read, when that changes.
    async fn tell(&mut self, again_ms: Millis) {
        let dropped = self.watch.take_dropped();
        let note = if dropped > 0 {
            Some(SourceNote::trouble("More people are in calls than can be watched: some of their calls do not show"))
        } else {
            let is_short = again_ms > self.shared.config.pace.people_ms;
            is_short.then(|| {
                SourceNote::fact(format!("A person in a call is read each {}", super::pace::words(super::pace::rounded(again_ms))))
            })
        };
        let note = note.and_then(|note| note.to_text());
        if self.noted != note {
            let sources = self.shared.store.sources();
            let result = sources.record_note(&self.org, SourceName::PeopleCalls, note.as_deref(), self.shared.now()).await;
            if self.shared.stored(result) == Some(true) {
                self.noted = note;
            }
        }
    }
}

/// Somebody without what belongs to one of their calls.
fn bare(person: &CallPerson) -> CallPerson {
    CallPerson { answered_at: None, recording: None, ..person.clone() }
}

async fn ask(shared: Arc<Shared>, person: PersonId, known: Option<CallPerson>) -> Answer {
    let asked_at = shared.elapsed();
    let mut requests = 1;
    let listing = tokio::time::timeout(PATIENCE, shared.list(SUBJECT, &ListCallsByMemberId::new(person.as_str()))).await;
    let at = shared.now();
    let told = match listing {
        Err(_) => {
            let message = format!("no answer within {} s when asked for the calls of a person; it is tried again", PATIENCE.as_secs());
            Err(Failure { outcome: Outcome::TimedOut, message, tracking_id: None })
        }
        Ok(Listing { failure: Some(failure), .. }) => Err(failure),
        // A list that lacks a call must not end it.
        Ok(Listing { unreadable: 1.., .. }) => Err(Failure::invalid(SUBJECT, "a call of the list is not an object", None)),
        Ok(Listing { items, .. }) => Ok(items),
    };
    let running = match told {
        Err(failure) => return Answer { person, asked_at, at, result: Err(failure), known: None, requests },
        Ok(items) => items.into_iter().filter(|item| !read::is_over(item)).collect::<Vec<_>>(),
    };
    let mut learned = None;
    let who = match known {
        Some(known) => known,
        None if running.is_empty() => nobody(&person),
        None => {
            requests += 1;
            let found = who_is(&shared, &person).await;
            learned.clone_from(&found);
            found.unwrap_or_else(|| nobody(&person))
        }
    };
    let count = running.len();
    let calls: Vec<Call> = running.iter().filter_map(|item| read::to_call(&who, item, at)).collect();
    let result = if calls.len() == count { Ok(calls) } else { Err(Failure::invalid(SUBJECT, "a call of the list has no id", None)) };
    Answer { person, asked_at, at, result, known: learned, requests }
}

fn nobody(person: &PersonId) -> CallPerson {
    CallPerson {
        id: person.clone(),
        name: None,
        location_id: None,
        location_name: None,
        time_zone: None,
        answered_at: None,
        recording: None,
    }
}

/// Who somebody is and where they belong; `None` when Webex does not say, which is asked again with their next read.
async fn who_is(shared: &Shared, id: &PersonId) -> Option<CallPerson> {
    let people = Subject::Source(SourceName::People);
    let details = tokio::time::timeout(PATIENCE, shared.ask(people, GetPersonDetails::new(id.as_str()).calling_data(true))).await;
    let details = details.ok()?.ok()?;
    let directory = shared.directory.borrow().clone();
    let owner = directory.owners.get(id);
    let location_id = field::id(details.location_id.as_deref()).or_else(|| owner.and_then(|owner| owner.location_id.clone()));
    let place = location_id.as_ref().and_then(|location| directory.locations.get(location));
    Some(CallPerson {
        name: field::text(details.display_name.as_deref()).or_else(|| owner.and_then(|owner| owner.name.clone())),
        location_name: place.and_then(|place| place.name.clone()),
        time_zone: place.and_then(|place| place.time_zone.clone()),
        location_id,
        ..nobody(id)
    })
}
