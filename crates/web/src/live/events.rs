//! `GET /events`: server-sent events whose id is the position in the change table.

use std::collections::HashSet;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::State as FromState;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use model::{Change, Scope, Sequence, Topic};
use serde::Deserialize;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::budget::Place;
use super::recent::Next;
use crate::error::PageError;
use crate::extract::Query;
use crate::security::Reader;
use crate::security::session::SessionSecret;
use crate::{State, live};

/// Changes of this long travel together.
const GATHER: Duration = Duration::from_millis(250);
/// The browser takes a longer silence for a dead line.
const BEAT: Duration = Duration::from_secs(15);
/// Facts about the sources travel at most this often.
const SOURCES_EVERY: Duration = Duration::from_secs(2);
/// How often an open stream asks whether its session still lives with the rights it had.
const SESSION_EVERY: Duration = Duration::from_mins(1);
/// How soon it asks again when the store did not answer; until it does, the stream tells nothing.
const SESSION_AGAIN: Duration = Duration::from_secs(1);
/// More changes than this in one batch are not worth naming: everything is looked at anew.
const MOST_NAMED: usize = 500;

/// Where a browser that was here before stands; a header from the browser itself, a parameter from the script.
#[derive(Debug, Deserialize)]
pub(crate) struct Position {
    after: Option<i64>,
}

/// Opens a stream.
pub(crate) async fn events(
    FromState(state): FromState<State>,
    Extension(SessionSecret(secret)): Extension<SessionSecret>,
    reader: Reader,
    Query(position): Query<Position>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let place = state.live.budget.take(&secret).ok_or(PageError::TooManyStreams)?;
    let from_header = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let after = from_header.or(position.after).map(Sequence);
    let stream = unfold(Stream::new(state, reader, place, after), async |mut stream| {
        let frame = stream.next().await?;
        Some((Ok::<_, Infallible>(Bytes::from(frame)), stream))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        // Proxies that gather output would hold events back.
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::from_stream(stream)).into_response())
}

enum Greeting {
    Due(Option<Sequence>),
    Done,
}

struct Stream {
    state: State,
    /// Who reads, with the rights of the moment the stream began; it ends when they change.
    reader: Reader,
    /// What of the organisation the reader may hear of; `None` until there is an organisation.
    scope: Option<Scope>,
    _place: Place,
    /// Wakes when a session may have ended or a right may have changed.
    ended: watch::Receiver<i64>,
    changed: watch::Receiver<Sequence>,
    sources: watch::Receiver<String>,
    position: Sequence,
    /// Where the browser stands, until it was greeted.
    greeting: Greeting,
    next_beat: Instant,
    next_sources: Instant,
    next_session: Instant,
    /// Whether the reader's rights must be looked at before anything more is told: at the beginning, since they may have changed between
    /// the check of the request and the subscription, and after a wake-up until the store has answered.
    is_unsure: bool,
}

impl Stream {
    fn new(state: State, reader: Reader, place: Place, after: Option<Sequence>) -> Self {
        let ended = state.access.sessions_ended();
        let changed = state.live.recent.subscribe();
        let mut sources = state.live.sources.subscribe();
        sources.mark_changed();
        let now = Instant::now();
        Self {
            position: state.live.recent.newest(),
            reader,
            scope: None,
            _place: place,
            ended,
            changed,
            sources,
            greeting: Greeting::Due(after),
            next_beat: now + BEAT,
            next_sources: now,
            next_session: now,
            is_unsure: true,
            state,
        }
    }

    /// The next frame; called only when the connection has room for it. `None` ends the stream.
    async fn next(&mut self) -> Option<String> {
        loop {
            if self.is_unsure || Instant::now() >= self.next_session {
                self.look_again().await?;
            }
            if self.is_unsure {
                tokio::select! {
                    () = self.state.shutdown.cancelled() => return None,
                    () = sleep_until(self.next_session) => {}
                    () = sleep_until(self.next_beat) => return Some(self.beat()),
                }
                continue;
            }
            if let Greeting::Due(after) = std::mem::replace(&mut self.greeting, Greeting::Done) {
                return Some(self.greet(after).await);
            }
            let sources_are_due = self.sources.has_changed().unwrap_or(false);
            tokio::select! {
                () = self.state.shutdown.cancelled() => return None,
                Ok(()) = self.ended.changed() => self.is_unsure = true,
                Ok(()) = self.changed.changed() => {
                    sleep(GATHER).await;
                    self.changed.mark_unchanged();
                    if let Some(frame) = self.changes().await {
                        return Some(frame);
                    }
                }
                () = sleep_until(self.next_sources), if sources_are_due => {
                    let facts = self.sources.borrow_and_update().clone();
                    if !facts.is_empty() {
                        self.next_sources = Instant::now() + SOURCES_EVERY;
                        let now_ms = self.state.clock.now().as_millisecond();
                        return Some(format!("event: sources\ndata: {{\"now\":{now_ms},\"sources\":{facts}}}\n\n"));
                    }
                }
                Ok(()) = self.sources.changed(), if !sources_are_due => self.sources.mark_changed(),
                () = sleep_until(self.next_session) => self.is_unsure = true,
                () = sleep_until(self.next_beat) => return Some(self.beat()),
            }
        }
    }

    /// The first frame says where the stream stands; the second catches up.
    async fn greet(&mut self, after: Option<Sequence>) -> String {
        let mut frame = format!("retry: 2000\nid: {0}\nevent: hello\ndata: {{\"position\":{0}}}\n\n", self.position.0);
        if let Some(after) = after.filter(|after| *after != self.position) {
            self.position = after;
            frame.clear();
            let _ = write!(frame, "retry: 2000\nid: {0}\nevent: hello\ndata: {{\"position\":{0}}}\n\n", after.0.max(0));
            frame.extend(self.changes().await);
        }
        frame
    }

    async fn changes(&mut self) -> Option<String> {
        match self.state.live.recent.after(self.position) {
            Next::StartOver(position) => {
                self.position = position;
                Some(reset(position))
            }
            Next::Changes(mut changes) => {
                let position = changes.last()?.sequence;
                let scope = self.scope().await?;
                changes.retain(|change| change.is_seen_by(scope));
                self.position = position;
                // What happens elsewhere does not even show as a position that moves.
                (!changes.is_empty()).then(|| frame(position, &changes))
            }
        }
    }

    async fn scope(&mut self) -> Option<&Scope> {
        if self.scope.is_none() {
            let organization = live::organization(&self.state.store).await.ok()??;
            self.scope = Some(self.reader.scope(&organization.id));
        }
        self.scope.as_ref()
    }

    /// Looks whether the session is still there with the rights it had; `None` ends the stream, and the browser begins anew under others.
    /// A page that stands open does not use its session.
    async fn look_again(&mut self) -> Option<()> {
        let session = self.reader.principal.session()?;
        let found = self.state.access.session_now(session).await;
        self.is_unsure = found.is_err();
        self.next_session = Instant::now() + if self.is_unsure { SESSION_AGAIN } else { SESSION_EVERY };
        match found {
            Ok(session) => (session?.principal == self.reader.principal).then_some(()),
            Err(error) => {
                tracing::debug!(error = %error, "an open stream waits: its session cannot be looked at");
                Some(())
            }
        }
    }

    fn beat(&mut self) -> String {
        self.next_beat = Instant::now() + BEAT;
        ": beat\nevent: beat\ndata: {}\n\n".to_owned()
    }
}

fn reset(position: Sequence) -> String {
    format!("id: {}\nevent: reset\ndata: {{}}\n\n", position.0)
}

/// One event with each subject once.
fn frame(position: Sequence, changes: &[Change]) -> String {
    let mut seen = HashSet::new();
    let named: Vec<_> = changes.iter().filter(|change| seen.insert((change.topic, change.subject.as_str()))).collect();
    if named.len() > MOST_NAMED {
        return reset(position);
    }
    let entries: Vec<_> = named
        .into_iter()
        .map(|change| match change.topic {
            Topic::Call => serde_json::json!({ "topic": change.topic.as_str(), "id": change.subject, "device": change.parent }),
            _ => serde_json::json!({ "topic": change.topic.as_str(), "id": change.subject }),
        })
        .collect();
    format!("id: {}\ndata: {}\n\n", position.0, serde_json::json!({ "changes": entries }))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn change(sequence: i64, topic: Topic, subject: &str, parent: &str) -> Change {
        Change {
            sequence: Sequence(sequence),
            at: Timestamp::UNIX_EPOCH,
            topic,
            subject: subject.to_owned(),
            parent: parent.to_owned(),
            location: None,
        }
    }

    #[test]
    fn an_event_names_each_subject_once_and_carries_the_last_position() {
        let changes = [change(7, Topic::Device, "d1", ""), change(8, Topic::Call, "c1", "d1"), change(9, Topic::Device, "d1", "")];
        assert_eq!(
            frame(Sequence(9), &changes),
            "id: 9\ndata: {\"changes\":[{\"topic\":\"device\",\"id\":\"d1\"},{\"topic\":\"call\",\"id\":\"c1\",\"device\":\"d1\"}]}\n\n"
        );
    }

    #[test]
    fn text_of_the_outside_cannot_end_an_event() {
        let text = frame(Sequence(1), &[change(1, Topic::Device, "d\n\nevent: reset\n", "")]);
        assert_eq!(text.matches("\n\n").count(), 1, "{text}");
    }

    #[test]
    fn a_flood_of_changes_is_a_reset() {
        let changes: Vec<_> = (1..=501).map(|n| change(n, Topic::Device, &format!("d{n}"), "")).collect();
        assert_eq!(frame(Sequence(501), &changes), "id: 501\nevent: reset\ndata: {}\n\n");
    }
}
