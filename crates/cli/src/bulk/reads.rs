//! Rows that only read: the answers go out in the order of the rows, and nothing needs a journal.

use std::io::{BufWriter, IsTerminal as _};

use futures_util::StreamExt as _;
use futures_util::stream::FuturesOrdered;
use serde_json::{Map, Value};
use tokio::time::Instant;
use webex::{Client, Error};

use super::check::Checked;
use super::input::{Input, Row};
use super::journal::{Outcome, State};
use super::options::{Options, Start};
use super::plan::{Ids, Plan, Prepared};
use super::progress::{Progress, Tally};
use super::results::Results;
use super::throttle::Throttle;
use crate::api::{Common, send};
use crate::exit::{Exit, Failure};
use crate::output::{Appetite, Printer, Wanted};

/// Members that every answer gets, so that it can be joined with its row.
const ROW: &str = "_row";
const KEY: &str = "_key";

struct Read {
    outcome: Outcome,
    values: Vec<Value>,
    /// Makes no sense to go on.
    denied: Option<Error>,
}

/// Why the rest is not read.
enum Stop {
    Denied(Error),
    Interrupted,
    Failures,
    Enough,
}

impl Stop {
    fn text(&self) -> &'static str {
        match self {
            Self::Enough => "not read: --limit was reached",
            Self::Denied(_) | Self::Interrupted | Self::Failures => "not read: the run was ended",
        }
    }
}

pub(super) async fn run(
    client: &Client,
    plan: &Plan,
    input: &Input,
    checked: &Checked,
    options: &Options,
    common: &Common,
) -> Result<Exit, Failure> {
    if options.start == Start::Resume || options.journal.is_some() {
        return Err(Failure::usage("rows that only read keep no journal and need none: begin again"));
    }
    let mut printer = Printer::new(BufWriter::new(std::io::stdout().lock()), Wanted::from_options(common))?;
    let mut results = Results::create(options.results.as_deref())?;
    let mut tally = Tally { rows: checked.rows, ..Tally::default() };
    let mut progress = Progress::start();
    let mut throttle = Throttle::new(options.concurrency);
    let shows_progress = !std::io::stdout().is_terminal();
    let mut jobs = checked.jobs(input)?;
    let mut running = FuturesOrdered::new();
    let mut interrupt = std::pin::pin!(super::interrupt::asked_to_end());
    let (mut is_read, mut told) = (false, 0);
    let stop = loop {
        while !is_read && running.len() < throttle.limit() {
            let Some((row, ids)) = jobs.next()? else {
                is_read = true;
                break;
            };
            running.push_back(async move {
                let prepared = plan.prepare(&row, Ids::Known(&ids)).await?;
                Ok::<_, String>(read(client, plan, &row, prepared).await)
            });
        }
        let read = tokio::select! {
            biased;
            read = running.next() => read,
            () = &mut interrupt => break Some(Stop::Interrupted),
        };
        let Some(read) = read else { break None };
        let Read { outcome, values, denied } =
            read.map_err(|what| Failure::new(Exit::Failure, format!("the copy of the rows has changed: {what}")))?;
        throttle.answered(client.gate_state().throttled, Instant::now());
        if let Some(error) = denied {
            break Some(Stop::Denied(error));
        }
        told = outcome.row;
        if outcome.state == State::Ok {
            tally.ok += 1;
        } else {
            tally.failed += 1;
            progress.failure(&outcome.told());
        }
        results.write(&outcome)?;
        if printer.values(values)? == Appetite::Enough {
            break Some(Stop::Enough);
        }
        if options.limit.is_some_and(|limit| limit.is_reached(tally.failed, tally.rows)) {
            break Some(Stop::Failures);
        }
        if shows_progress {
            progress.show(&tally, throttle.limit());
        }
    };
    drop(running);
    progress.end();
    if let Some(stop) = &stop
        && results.is_wanted()
    {
        for row in told + 1..=checked.rows {
            results.write(&Outcome::new(row, State::Untouched, stop.text()))?;
        }
    }
    results.flush()?;
    printer.finish()?.iter().for_each(|remark| crate::api::say(&format!("note: {remark}")));
    let before = format!("the answers of {} rows are written, the rest is missing", tally.ok);
    match stop {
        Some(Stop::Denied(error)) => Err(crate::explain::explain(&error, Some(plan.operation)).with_advice(before)),
        Some(Stop::Interrupted) => {
            crate::api::say(&format!("interrupted: {before}"));
            Ok(Exit::Partial)
        }
        Some(Stop::Failures) => {
            crate::api::say(&format!("stopped by --max-failures: {before}"));
            Ok(Exit::Partial)
        }
        _ if tally.failed > 0 => Ok(Exit::Partial),
        _ => Ok(Exit::Success),
    }
}

async fn read(client: &Client, plan: &Plan, row: &Row, prepared: Prepared) -> Read {
    let request = prepared.request;
    let is_list = !plan.operation.items.is_empty();
    let result = if is_list { list(client, request).await } else { single(client, request).await };
    let number = row.number;
    match result {
        Ok((values, tracking_id)) => {
            let key = plan.key(row);
            let values = values.into_iter().map(|value| joined(value, number, &key)).collect();
            Read { outcome: Outcome { tracking_id, ..Outcome::new(number, State::Ok, "") }, values, denied: None }
        }
        Err(error) => {
            let message = error.message().map_or_else(|| crate::explain::in_words(&error, None), str::to_owned);
            let tracking_id = error.tracking_id().map(str::to_owned);
            let outcome = Outcome { http: error.status(), tracking_id, ..Outcome::new(number, State::Failed, message) };
            let is_denied = error.is_unauthorized() || matches!(error, Error::Token(_));
            Read { outcome, values: Vec::new(), denied: is_denied.then_some(error) }
        }
    }
}

/// An answer with the number of its row and what the row asked with, in front.
fn joined(value: Value, row: u64, key: &str) -> Value {
    match value {
        Value::Object(answer) => {
            let mut map = Map::with_capacity(answer.len() + 2);
            map.insert(ROW.to_owned(), Value::from(row));
            map.insert(KEY.to_owned(), Value::from(key));
            map.extend(answer);
            Value::Object(map)
        }
        other => other,
    }
}

async fn single(client: &Client, request: webex::Request) -> Result<(Vec<Value>, Option<String>), Error> {
    let name = request.operation.to_string();
    let answer = send(client, request).await?;
    let tracking_id = answer.tracking_id.clone();
    match answer.json() {
        Ok(value) => Ok((value.into_iter().collect(), tracking_id)),
        Err(failure) => Err(Error::Body { operation: name, reason: failure.message, tracking_id }),
    }
}

async fn list(client: &Client, request: webex::Request) -> Result<(Vec<Value>, Option<String>), Error> {
    let mut pages = std::pin::pin!(client.pages_raw(request));
    let mut values = Vec::new();
    while let Some(page) = pages.next().await {
        values.extend(page?.raw_items()?.iter().filter_map(|row| serde_json::from_str(row.get()).ok()));
    }
    Ok((values, None))
}
