//! The second pass: rows at once as Webex allows, each written down before and after, until the end or a reason to stop.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use tokio::time::Instant;
use webex::Client;

use super::check::Checked;
use super::input::{Input, Row};
use super::interrupt::asked_to_end;
use super::journal::{Care, Journal, Opened, Outcome, Past, State};
use super::nature::Nature;
use super::options::{Doubt, Failed, Options, Start};
use super::plan::{Ids, Plan};
use super::progress::{Progress, Tally};
use super::results::Results;
use super::row::{self, Fatal, History, Sent};
use super::settle::{Known, Settled, settle, shared_name};
use super::throttle::Throttle;
use super::whose::ServerClock;
use crate::exit::{Exit, Failure};
use crate::{api, explain};

const REDRAW: Duration = Duration::from_millis(200);
/// Rows in doubt that are named one by one.
const MOST_NAMED: usize = 20;

/// What is to be done with a row, by what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Todo {
    Nothing,
    Send,
    /// It is looked for first.
    Settle,
}

/// Decides about a row.
pub(super) fn todo(state: State, nature: Nature, failed: Failed) -> Todo {
    match (state, nature) {
        (State::Ok, _) => Todo::Nothing,
        (State::Failed, _) if failed == Failed::Leave => Todo::Nothing,
        (State::Sent | State::InDoubt, Nature::Once) => Todo::Settle,
        _ => Todo::Send,
    }
}

/// Why a run ended before its rows did.
#[derive(Debug)]
enum Stop {
    Failures,
    Interrupted,
    Journal,
    /// The file of results cannot be written any more.
    Results(Failure),
    Denied(Box<webex::Error>),
}

/// A row that nobody knows about.
#[derive(Debug)]
struct Doubtful {
    row: u64,
    /// What was said of it in this run; `None` when an earlier run sent it.
    said: Option<Outcome>,
    /// When it was first sent, by the clock of the server.
    sent_at: Option<Timestamp>,
}

/// What rows under way change. Of two rows for one thing the second waits for the first.
#[derive(Debug, Default)]
struct Targets(HashMap<String, u64>);

impl Targets {
    /// Whether this row may be sent now. What makes new things changes nothing that another row names.
    fn take(&mut self, row: u64, request: &webex::Request) -> bool {
        if !matches!(request.method, webex::Method::Put | webex::Method::Patch | webex::Method::Delete) {
            return true;
        }
        match self.0.entry(format!("{} {:?}", request.path, request.query)) {
            Entry::Occupied(_) => false,
            Entry::Vacant(free) => {
                free.insert(row);
                true
            }
        }
    }

    fn free(&mut self, row: u64) {
        self.0.retain(|_, holder| *holder != row);
    }
}

/// Everything a run works with.
pub(super) struct Run<'a> {
    pub(super) client: &'a Client,
    pub(super) plan: &'a Plan,
    pub(super) input: &'a Input,
    pub(super) checked: &'a Checked,
    pub(super) options: &'a Options,
    pub(super) clock: ServerClock,
}

/// Works through the rows.
pub(super) async fn run(work: Run<'_>, mut opened: Opened) -> Result<Exit, Failure> {
    let Run { options, checked, .. } = work;
    let nature = Nature::of(work.plan.operation);
    let mut results = Results::create(options.results.as_deref())?;
    let mut tally = Tally { rows: checked.rows, ..Tally::default() };
    let mut failed_earlier = 0;
    opened.outcomes(|outcome| {
        if todo(outcome.state, nature, options.failed) != Todo::Nothing {
            return Ok(());
        }
        tally.earlier += 1;
        failed_earlier += u64::from(outcome.state == State::Failed);
        results.write(outcome)
    })?;
    let (journal, past) = opened.start()?;
    let mut course = Course {
        work,
        nature,
        past,
        journal,
        results,
        tally,
        failed_earlier,
        progress: Progress::start(),
        throttle: Throttle::new(options.concurrency),
        doubts: Vec::new(),
        begun: 0,
        stop: None,
    };
    course.send_rows().await?;
    course.settle_doubts().await?;
    course.finish()
}

struct Course<'a> {
    work: Run<'a>,
    nature: Nature,
    past: Past,
    journal: Journal,
    results: Results,
    tally: Tally,
    failed_earlier: u64,
    progress: Progress,
    throttle: Throttle,
    doubts: Vec<Doubtful>,
    /// The last row that was begun; rows are begun in their order.
    begun: u64,
    stop: Option<Stop>,
}

impl Course<'_> {
    fn history(&self) -> History {
        if self.work.options.start == Start::Resume { History::Resumed } else { History::None }
    }

    async fn send_rows(&mut self) -> Result<(), Failure> {
        let mut jobs = self.work.checked.jobs(self.work.input)?;
        let (client, plan, history) = (self.work.client, self.work.plan, self.history());
        let mut under_way = BTreeMap::new();
        let mut targets = Targets::default();
        let mut held = None;
        let mut running = FuturesUnordered::new();
        let mut ticks = tokio::time::interval(REDRAW);
        let mut interrupt = std::pin::pin!(asked_to_end());
        let mut is_read = false;
        let journal = &self.journal;
        loop {
            while self.stop.is_none() && !is_read && running.len() < self.throttle.limit() {
                let next = match held.take() {
                    Some(held) => Some(held),
                    None => jobs.next()?,
                };
                let Some((row, ids)) = next else {
                    is_read = true;
                    break;
                };
                match todo(self.past.state(row.number), self.nature, self.work.options.failed) {
                    Todo::Nothing => self.begun = row.number,
                    Todo::Settle => {
                        self.begun = row.number;
                        let sent_at = self.past.sent_at(row.number);
                        self.doubts.push(Doubtful { row: row.number, said: None, sent_at });
                    }
                    Todo::Send => {
                        let prepared = plan.prepare(&row, Ids::Known(&ids)).await;
                        let prepared =
                            prepared.map_err(|what| Failure::new(Exit::Failure, format!("the copy of the rows has changed: {what}")))?;
                        if !targets.take(row.number, &prepared.request) {
                            // The row before it for the same thing has to be through: the last row is the one that holds.
                            held = Some((row, ids));
                            break;
                        }
                        self.begun = row.number;
                        let sent_at = self.work.clock.at(Instant::now());
                        under_way.insert(row.number, sent_at);
                        running.push(row::perform(client, journal, row.number, prepared, history, sent_at));
                    }
                }
            }
            if running.is_empty() {
                break;
            }
            let ended = tokio::select! {
                biased;
                ended = running.next() => ended,
                () = &mut interrupt => {
                    if matches!(self.stop, Some(Stop::Interrupted)) {
                        break;
                    }
                    self.stop = Some(Stop::Interrupted);
                    self.progress.say(&format!("ending: waiting for {} rows that are under way; Ctrl-C again waits for nothing", running.len()));
                    interrupt.set(asked_to_end());
                    continue;
                }
                _ = ticks.tick() => {
                    self.progress.show(&self.tally, self.throttle.limit());
                    continue;
                }
            };
            let Some(Sent { outcome, fatal }) = ended else { continue };
            let sent_at = under_way.remove(&outcome.row).flatten();
            targets.free(outcome.row);
            self.throttle.answered(client.gate_state().throttled, Instant::now());
            match fatal {
                Some(Fatal::Denied(error)) => {
                    self.stop.get_or_insert(Stop::Denied(Box::new(error)));
                }
                Some(Fatal::Journal) => self.stop = Some(Stop::Journal),
                None => {}
            }
            if outcome.state == State::InDoubt {
                self.tally.in_doubt += 1;
                self.doubts.push(Doubtful { row: outcome.row, said: Some(outcome), sent_at });
            } else {
                count(&mut self.tally, &mut self.progress, &outcome);
                note(&mut self.results, &outcome, &mut self.stop);
            }
            let bad = self.tally.failed + self.tally.in_doubt;
            if self.stop.is_none() && self.work.options.limit.is_some_and(|limit| limit.is_reached(bad, self.tally.rows)) {
                self.stop = Some(Stop::Failures);
            }
        }
        drop(running);
        self.give_up(under_way);
        Ok(())
    }

    /// Rows whose answer is not waited for any more: they may have been done.
    fn give_up(&mut self, under_way: BTreeMap<u64, Option<Timestamp>>) {
        for (row, sent_at) in under_way {
            match self.nature {
                Nature::Once => {
                    self.tally.in_doubt += 1;
                    let outcome = Outcome::new(row, State::InDoubt, "its answer was not waited for");
                    self.doubts.push(Doubtful { row, said: Some(outcome), sent_at });
                }
                Nature::Idempotent => {
                    self.tally.failed += 1;
                    let outcome = Outcome::new(row, State::TryAgain, "its answer was not waited for; --resume sends it again");
                    note(&mut self.results, &outcome, &mut self.stop);
                }
            }
        }
    }

    /// Looks for what nobody knows about; sends again only what was asked for and is not there.
    async fn settle_doubts(&mut self) -> Result<(), Failure> {
        self.doubts.sort_by_key(|doubt| doubt.row);
        if self.doubts.is_empty() {
            return Ok(());
        }
        // Before the rows are walked here: there is one place in their file.
        let namesakes = self.namesakes()?;
        let mut jobs = self.work.checked.jobs(self.work.input)?;
        let mut made = self.journal.made()?;
        let mut interrupt = std::pin::pin!(asked_to_end());
        let mut kept = Vec::new();
        for Doubtful { row: number, said, sent_at } in std::mem::take(&mut self.doubts) {
            self.tally.in_doubt -= u64::from(said.is_some());
            let (row, ids) = loop {
                match jobs.next()? {
                    Some(found) if found.0.number == number => break found,
                    Some(_) => {}
                    None => return Err(Failure::new(Exit::Failure, format!("the copy of the rows has no row {number} any more"))),
                }
            };
            let is_old = said.is_none();
            let prepared = self.work.plan.prepare(&row, Ids::Known(&ids)).await;
            let prepared = prepared.map_err(|what| Failure::new(Exit::Failure, format!("the copy of the rows has changed: {what}")))?;
            let ended = || Settled::Unclear("the run was ended before it could be looked for".to_owned());
            let name = prepared.call.body.as_ref().and_then(|body| shared_name(self.work.plan.operation, body));
            let namesakes = name.and_then(|name| namesakes.get(&name).copied()).unwrap_or(1);
            let settled = if self.stop.is_some() {
                ended()
            } else {
                let known = Known { sent_at, made: &made, namesakes };
                tokio::select! {
                    settled = settle(self.work.client, &prepared.call, &prepared.request, &known) => settled,
                    () = &mut interrupt => {
                        self.stop = Some(Stop::Interrupted);
                        ended()
                    }
                }
            };
            let mut outcome = said.unwrap_or_else(|| Outcome::new(number, State::InDoubt, "no answer is known"));
            match settled {
                Settled::Done(how, id) => {
                    outcome = Outcome { id, ..Outcome::new(number, State::Ok, how) };
                    if self.journal.ended(&outcome, Care::Durable).await.is_err() {
                        self.stop = Some(Stop::Journal);
                    }
                }
                Settled::NotThere(_) | Settled::NoKey if is_old && self.stop.is_none() && self.work.options.doubt == Doubt::Resend => {
                    let now = self.work.clock.at(Instant::now());
                    let (call, request) = (prepared.call.clone(), prepared.request.clone());
                    let mut sent = row::perform(self.work.client, &self.journal, number, prepared, History::Resumed, now).await;
                    if sent.outcome.state == State::Failed && matches!(sent.outcome.http, Some(400 | 409)) {
                        // It was there after all, and only not yet in the list.
                        let known = Known { sent_at, made: &made, namesakes };
                        if let Settled::Done(how, id) = settle(self.work.client, &call, &request, &known).await {
                            sent.outcome = Outcome { id, ..Outcome::new(number, State::Ok, how) };
                            if self.journal.ended(&sent.outcome, Care::Durable).await.is_err() {
                                self.stop = Some(Stop::Journal);
                            }
                        }
                    }
                    match sent.fatal {
                        Some(Fatal::Denied(error)) => self.stop = Some(Stop::Denied(Box::new(error))),
                        Some(Fatal::Journal) => self.stop = Some(Stop::Journal),
                        None => {}
                    }
                    // What was not sent now is as doubtful as before.
                    if sent.outcome.state != State::Untouched {
                        outcome = sent.outcome;
                    }
                }
                Settled::NotThere(what) | Settled::Unclear(what) => outcome.message = format!("{}; {what}", outcome.message),
                Settled::NoKey => outcome.message = format!("{}; nothing tells whether it was done", outcome.message),
            }
            if let (State::Ok, Some(id)) = (outcome.state, &outcome.id) {
                made.add(id);
            }
            count(&mut self.tally, &mut self.progress, &outcome);
            note(&mut self.results, &outcome, &mut self.stop);
            if outcome.state == State::InDoubt {
                kept.push(Doubtful { row: number, said: Some(outcome), sent_at });
            }
        }
        self.doubts = kept;
        Ok(())
    }

    /// How many rows have the name of a row in doubt, where things may share one.
    fn namesakes(&self) -> Result<HashMap<String, u64>, Failure> {
        let name = |row: &Row| {
            let body = self.work.plan.body(row).ok().flatten()?;
            shared_name(self.work.plan.operation, &body)
        };
        let mut counts = HashMap::new();
        let mut jobs = self.work.checked.jobs(self.work.input)?;
        while let Some((row, _)) = jobs.next()? {
            if self.doubts.binary_search_by_key(&row.number, |doubt| doubt.row).is_ok() {
                counts.extend(name(&row).map(|name| (name, 0)));
            }
        }
        if counts.is_empty() {
            return Ok(counts);
        }
        let mut jobs = self.work.checked.jobs(self.work.input)?;
        while let Some((row, _)) = jobs.next()? {
            if let Some(count) = name(&row).and_then(|name| counts.get_mut(&name)) {
                *count += 1;
            }
        }
        Ok(counts)
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        self.progress.end();
        let not_sent = self.tally.rows - self.tally.earlier - self.tally.ok - self.tally.failed - self.tally.in_doubt;
        if not_sent > 0 && self.results.is_wanted() {
            self.write_skipped()?;
        }
        if let Err(failure) = self.results.flush() {
            self.stop.get_or_insert(Stop::Results(failure));
        }
        let path = self.journal.close()?;
        // A file that could not be written is named below.
        let results = self.work.options.results.as_ref().filter(|_| !matches!(self.stop, Some(Stop::Results(_))));
        summary(&self.tally, self.failed_earlier, not_sent, results, &path);
        let named: Vec<String> = self.doubts.iter().take(MOST_NAMED).map(|doubt| doubt.row.to_string()).collect();
        if !named.is_empty() {
            let more = self.doubts.len().saturating_sub(MOST_NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            api::say(&format!(
                "in doubt: row {}{more}; look at them, then --resume --resend-in-doubt sends again what it does not find (things that nothing can look up may then be there twice)",
                named.join(", ")
            ));
        }
        match self.stop {
            Some(Stop::Results(failure)) => {
                Err(failure.with_advice("the journal has every row: make room, then --resume writes the results anew"))
            }
            Some(Stop::Denied(error)) => {
                Err(explain::explain(&error, Some(self.work.plan.operation)).with_advice("then go on with --resume; no row is lost"))
            }
            Some(Stop::Failures) => {
                api::say("stopped by --max-failures; --resume goes on, and --retry-failed sends failed rows again");
                Ok(Exit::Partial)
            }
            // What was under way when it was interrupted may have been the rest.
            Some(Stop::Interrupted) if is_incomplete(&self.tally, self.failed_earlier, not_sent) => {
                api::say("interrupted; --resume goes on");
                Ok(Exit::Partial)
            }
            _ if is_incomplete(&self.tally, self.failed_earlier, not_sent) => Ok(Exit::Partial),
            _ => Ok(Exit::Success),
        }
    }

    /// Rows that a stopped run has not come to.
    fn write_skipped(&mut self) -> Result<(), Failure> {
        let mut jobs = self.work.checked.jobs(self.work.input)?;
        while let Some((row, _)) = jobs.next()? {
            if row.number <= self.begun {
                continue;
            }
            match todo(self.past.state(row.number), self.nature, self.work.options.failed) {
                Todo::Nothing => {}
                Todo::Send => {
                    note(&mut self.results, &Outcome::new(row.number, State::Untouched, "not sent: the run was ended"), &mut self.stop);
                }
                Todo::Settle => {
                    note(&mut self.results, &Outcome::new(row.number, State::InDoubt, "not looked for: the run was ended"), &mut self.stop);
                }
            }
        }
        Ok(())
    }
}

/// Whether a row is not done.
const fn is_incomplete(tally: &Tally, failed_earlier: u64, not_sent: u64) -> bool {
    tally.failed + tally.in_doubt + failed_earlier + not_sent > 0
}

/// Writes a result. A full disk ends the run in order: what is under way is still waited for and written into the journal.
fn note(results: &mut Results, outcome: &Outcome, stop: &mut Option<Stop>) {
    if matches!(stop, Some(Stop::Results(_))) {
        return;
    }
    if let Err(failure) = results.write(outcome) {
        *stop = Some(Stop::Results(failure));
    }
}

fn count(tally: &mut Tally, progress: &mut Progress, outcome: &Outcome) {
    match outcome.state {
        State::Ok => tally.ok += 1,
        State::InDoubt => tally.in_doubt += 1,
        State::Untouched => {}
        _ => {
            tally.failed += 1;
            progress.failure(&outcome.told());
        }
    }
}

fn summary(tally: &Tally, failed_earlier: u64, not_sent: u64, results: Option<&PathBuf>, journal: &std::path::Path) {
    let Tally { rows, earlier, ok, failed, in_doubt } = tally;
    let mut parts = vec![format!("{rows} rows: {ok} done")];
    if *earlier > 0 {
        let of_them = if failed_earlier > 0 { format!(" ({failed_earlier} of them failed)") } else { String::new() };
        parts.push(format!("{earlier} finished by earlier runs{of_them}"));
    }
    for (count, what) in [(*failed, "failed"), (*in_doubt, "in doubt"), (not_sent, "not sent")] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    let results = results.filter(|path| path.as_os_str() != "-").map(|path| format!("; results in {}", path.display())).unwrap_or_default();
    api::say(&format!("{}{results}; journal {}", parts.join(", "), journal.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_incomplete_while_a_row_is_not_done() {
        let done = Tally { rows: 3, ok: 2, earlier: 1, ..Tally::default() };
        assert!(!is_incomplete(&done, 0, 0), "interrupted when everything was done");
        assert!(is_incomplete(&done, 1, 0) && is_incomplete(&done, 0, 1));
        assert!(is_incomplete(&Tally { failed: 1, ..Tally::default() }, 0, 0));
        assert!(is_incomplete(&Tally { in_doubt: 1, ..Tally::default() }, 0, 0));
    }
}
