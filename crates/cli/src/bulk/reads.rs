//! Rows that only read: the answers go out in the order of the rows, and nothing needs a journal.

use std::io::{BufWriter, IsTerminal as _};

use futures_util::StreamExt as _;
use futures_util::stream::FuturesOrdered;
use serde_json::Value;
use webex::{Client, Error};
use webex_catalogue::Operation;

use super::check::Checked;
use super::input::Input;
use super::journal::{Outcome, State};
use super::options::{Options, Start};
use super::plan::{Ids, Plan, Prepared};
use super::progress::{Progress, Tally};
use super::results::Results;
use crate::api::{Common, send};
use crate::exit::{Exit, Failure};
use crate::output::{Appetite, Printer, Wanted};

struct Read {
    outcome: Outcome,
    values: Vec<Value>,
    /// Makes no sense to go on.
    denied: Option<Error>,
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
    let shows_progress = !std::io::stdout().is_terminal();
    let mut jobs = checked.jobs(input)?;
    let mut running = FuturesOrdered::new();
    let mut is_read = false;
    loop {
        while !is_read && running.len() < options.concurrency {
            let Some((row, ids)) = jobs.next()? else {
                is_read = true;
                break;
            };
            running.push_back(async move {
                let prepared = plan.prepare(&row, Ids::Known(&ids)).await?;
                Ok::<_, String>(read(client, plan.operation, row.number, prepared).await)
            });
        }
        let Some(read) = running.next().await else { break };
        let Read { outcome, values, denied } =
            read.map_err(|what| Failure::new(Exit::Failure, format!("the copy of the rows has changed: {what}")))?;
        if let Some(error) = denied {
            return Err(crate::explain::explain(&error, Some(plan.operation)));
        }
        if outcome.state == State::Ok {
            tally.ok += 1;
        } else {
            tally.failed += 1;
            progress.failure(&format!("row {}: {}", outcome.row, outcome.message));
        }
        results.write(&outcome)?;
        if printer.values(values)? == Appetite::Enough {
            break;
        }
        if options.limit.is_some_and(|limit| limit.is_reached(tally.failed, tally.rows)) {
            progress.say("stopped by --max-failures");
            break;
        }
        if shows_progress {
            progress.show(&tally, running.len());
        }
    }
    progress.end();
    results.flush()?;
    printer.finish()?.iter().for_each(|remark| crate::api::say(&format!("note: {remark}")));
    Ok(if tally.failed > 0 { Exit::Partial } else { Exit::Success })
}

async fn read(client: &Client, operation: &'static Operation, number: u64, prepared: Prepared) -> Read {
    let request = prepared.request;
    let is_list = !operation.items.is_empty();
    let result = if is_list { list(client, request).await } else { single(client, request).await };
    match result {
        Ok((values, tracking_id)) => Read { outcome: Outcome { tracking_id, ..Outcome::new(number, State::Ok, "") }, values, denied: None },
        Err(error) => {
            let message = error.message().map_or_else(|| error.to_string(), str::to_owned);
            let tracking_id = error.tracking_id().map(str::to_owned);
            let outcome = Outcome { http: error.status(), tracking_id, ..Outcome::new(number, State::Failed, message) };
            Read { outcome, values: Vec::new(), denied: error.is_unauthorized().then_some(error) }
        }
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
