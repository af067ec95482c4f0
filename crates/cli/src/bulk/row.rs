//! One row: written down, sent, judged, written down.

use jiff::Timestamp;
use webex::{Client, Error, Method};

use super::journal::{Care, Ended, Journal, Outcome, State};
use super::nature::Nature;
use super::plan::Prepared;
use crate::api::send;

/// How often a row comes back after its request has used up its attempts against 429.
const PATIENCE_WITH_429: usize = 5;

/// Whether an earlier run may have sent this row, or sent others of this input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum History {
    None,
    Resumed,
}

/// What came of a row, and whether it makes no sense to go on.
pub(super) struct Sent {
    pub(super) outcome: Outcome,
    pub(super) fatal: Option<Fatal>,
}

/// Why it makes no sense to go on.
pub(super) enum Fatal {
    /// The token is not taken.
    Denied(Error),
    /// Nothing can be written down any more.
    Journal,
}

/// Sends the request of a row, at this moment of the server's clock.
pub(super) async fn perform(
    client: &Client,
    journal: &Journal,
    number: u64,
    prepared: Prepared,
    history: History,
    at: Option<Timestamp>,
) -> Sent {
    let Prepared { call, request, ids } = prepared;
    let (method, nature) = (request.method, Nature::of(call.operation));
    // A deletion takes the name away by which the row is found again, so its id must be on the disk first.
    let before = if nature == Nature::Once || (method == Method::Delete && !ids.is_empty()) { Care::Durable } else { Care::Quick };
    if journal.sent(number, &ids, at, before).await == Err(Ended) {
        let outcome = Outcome::new(number, State::Untouched, "not sent: the journal could not be written");
        return Sent { outcome, fatal: Some(Fatal::Journal) };
    }
    let mut rounds = 0;
    let result = loop {
        let result = send(client, request.clone()).await;
        rounds += 1;
        match &result {
            Err(error) if error.is_rate_limited() && rounds < PATIENCE_WITH_429 => {}
            _ => break result,
        }
    };
    let (outcome, fatal) = match result {
        Ok(answer) => {
            let id = serde_json::from_slice(&answer.body).ok().as_ref().and_then(crate::output::id_of);
            let outcome = Outcome { http: Some(answer.status), tracking_id: answer.tracking_id, id, ..Outcome::new(number, State::Ok, "") };
            (outcome, None)
        }
        Err(error) => {
            let outcome = judge(number, (method, nature), &error, history);
            let is_fatal = error.is_unauthorized() || matches!(error, Error::Token(_));
            (outcome, is_fatal.then_some(Fatal::Denied(error)))
        }
    };
    let written = journal.ended(&outcome, if nature == Nature::Once { Care::Durable } else { Care::Quick }).await;
    // The outcome is known, though the next run will not know it.
    Sent { outcome, fatal: fatal.or(written.is_err().then_some(Fatal::Journal)) }
}

/// What an error says about the row.
fn judge(number: u64, (method, nature): (Method, Nature), error: &Error, history: History) -> Outcome {
    let http = error.status();
    let repeated = matches!(error, Error::Status(said) if said.attempts > 1);
    let message = error.message().map_or_else(|| crate::explain::in_words(error, None), str::to_owned);
    let tracking_id = error.tracking_id().map(str::to_owned);
    let outcome = |state, message| Outcome { http, tracking_id, ..Outcome::new(number, state, message) };
    if method == Method::Delete && error.is_not_found() && (history == History::Resumed || repeated) {
        return outcome(State::Ok, "it was gone already".to_owned());
    }
    let was_not_done = error.is_unsent() || matches!(http, Some(401 | 423 | 429));
    let nobody_knows = match http {
        Some(status) => status >= 500,
        None => matches!(error, Error::Transport { .. } | Error::Body { .. }),
    };
    let state = match nature {
        _ if was_not_done => State::TryAgain,
        Nature::Once if nobody_knows => State::InDoubt,
        Nature::Idempotent if nobody_knows => State::TryAgain,
        _ => State::Failed,
    };
    outcome(state, message)
}
