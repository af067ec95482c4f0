//! What the overview shows as files, `table=summary`, `problems`, `calls` or `sources`, and for programs.

use std::collections::VecDeque;

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Band, DeviceState, Scope, Source};
use serde_json::{Value as Json, json};
use store::{DeviceColumn, DeviceCursor, DeviceFilter, DeviceSort, Order, PageRequest, StoreError};
use url::form_urlencoded;

use super::problems::{self, Problem};
use super::read::{LiveCall, Seen, read};
use super::verdict::{self, Facts};
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Object, Once, Rows, Table, Value, all_understood, send};
use crate::security::Reader;
use crate::view::{Organizations, Visit, marks};

/// A table of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The verdict, and what it is made of.
    Summary,
    /// What is wrong, every device of it.
    Problems,
    /// The worst running calls.
    Calls,
    /// Where the data comes from.
    Sources,
}

impl Part {
    /// Every table that leaves as a file, with its title.
    pub(super) const ALL: [(Self, &'static str); 4] = [
        (Self::Summary, "Summary"),
        (Self::Problems, "What is wrong now, all of it"),
        (Self::Calls, "Live calls, the worst"),
        (Self::Sources, "Sources"),
    ];

    /// Stable word.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Problems => "problems",
            Self::Calls => "calls",
            Self::Sources => "sources",
        }
    }

    /// What is told.
    pub(crate) fn table(self) -> Table {
        let (name, columns): (_, &[_]) = match self {
            Self::Summary => ("overview", &[("key", "Name for programs"), ("name", "Name"), ("value", "Value")]),
            Self::Problems => (
                "problems",
                &[
                    ("band", "How bad"),
                    ("title", "What"),
                    ("device_id", "Webex id of the device"),
                    ("state", "State in a word"),
                    ("note", "What is known"),
                    ("advice", "What to do"),
                    ("tracking_id", "Tracking id of Webex"),
                    ("since", "Since (UTC)"),
                ],
            ),
            Self::Calls => (
                "worst-calls",
                &[
                    ("id", "Call"),
                    ("started_at", "Started (UTC)"),
                    ("name", "Device or person"),
                    ("device_id", "Webex id of the device"),
                    ("person_id", "Webex id of the person"),
                    ("location", "Location"),
                    ("remote", "With"),
                    ("direction", "Direction"),
                    ("band", "Quality"),
                    ("loss_percent", "Packet loss, the worst channel (%)"),
                    ("jitter_ms", "Jitter, the worst channel (ms)"),
                ],
            ),
            Self::Sources => (
                "sources",
                &[
                    ("name", "Source"),
                    ("state", "State: live, waiting, stale or failing"),
                    ("last_success_at", "When it last came (UTC)"),
                    ("interval_ms", "How often it is read (ms)"),
                    ("requests_spent", "Requests to Webex so far"),
                    ("error", "What failed"),
                    ("error_since", "Since when it fails (UTC)"),
                    ("note", "What is wrong with a part of it although it answers"),
                    ("facts", "How things are, for example what the budget buys"),
                ],
            ),
        };
        Table { name, columns: columns.to_vec() }
    }
}

/// Exports a table of the overview as comma-separated values.
pub(crate) async fn export_csv(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, &visit, query).await
}

/// Exports a table of the overview as JSON.
pub(crate) async fn export_json(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, &visit, query).await
}

/// Exports a table of the overview as a spreadsheet.
pub(crate) async fn export_xlsx(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, &visit, query).await
}

async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    visit: &Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let part = part(query.as_deref().unwrap_or_default())?;
    let (organization, seen) = seen(&state, reader, visit.now).await?;
    let table = part.table();
    match part {
        Part::Summary => send(kind, table, Once(summary(&seen, visit.now))).await,
        Part::Calls => send(kind, table, Once(seen.calls.iter().map(call).collect())).await,
        Part::Sources => send(kind, table, Once(seen.facts.sources.iter().map(|of| source(of, visit.now)).collect())).await,
        Part::Problems => {
            let ready = problems::of_sources(&seen.facts.sources, visit.now).iter().map(problem).collect();
            let scope = organization.as_ref().map_or_else(Scope::nothing, |organization| reader.scope(organization));
            send(kind, table, Troubled { state, organization, scope, now: visit.now, ready, at: At::Start }).await
        }
    }
}

fn part(query: &str) -> Result<Part, PageError> {
    let (mut part, mut ignored) = (Part::Summary, Vec::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            _ if value.is_empty() => {}
            "table" => {
                let named = Part::ALL.into_iter().find(|(part, _)| part.as_str() == value);
                part = named.ok_or_else(|| PageError::in_query("table"))?.0;
            }
            _ => ignored.push(format!("{name}={value}")),
        }
    }
    all_understood(&ignored)?;
    Ok(part)
}

async fn seen(state: &State, reader: &Reader, now: Timestamp) -> Result<(Option<OrganizationId>, Seen), PageError> {
    let Some(organization) = Organizations::of(&state.store, reader).await?.open.map(|organization| organization.id) else {
        let facts = Facts { sources: state.first_sources(), ..Facts::default() };
        return Ok((None, Seen { facts, ..Seen::default() }));
    };
    let (scope, identities) = (reader.scope(&organization), reader.identities(&organization));
    let sources = state.store.sources().list(&organization).await?;
    let seen = read(state, &organization, (&scope, &identities), sources, now).await?;
    Ok((Some(organization), seen))
}

/// All of it as one object, for programs.
pub(crate) async fn object(state: &State, reader: &Reader, now: Timestamp) -> Result<Json, PageError> {
    let (_, seen) = seen(state, reader, now).await?;
    let facts = &seen.facts;
    let verdict = verdict::judge(facts, now);
    let states: Object = DeviceState::ALL.iter().map(|state| (state.as_str().to_owned(), json!(facts.devices_in(*state)))).collect();
    let bands: Object = Band::ALL.iter().map(|band| (band.as_str().to_owned(), json!(facts.calls_in(*band)))).collect();
    let objects = |part: Part, rows: Vec<Vec<Value>>| rows.iter().map(|row| part.table().object(row)).collect::<Vec<_>>();
    Ok(json!({
        "at": now.to_string(),
        "verdict": { "band": verdict.mark.tone, "headline": verdict.headline, "detail": verdict.detail },
        "devices": { "total": facts.total(), "in_need": facts.troubled(), "by_state": states },
        "calls": {
            "total": seen.calls_total,
            "judged": facts.calls.len(),
            "by_band": bands,
            "worst": objects(Part::Calls, seen.calls.iter().map(call).collect()),
        },
        "problems": objects(Part::Problems, problems::of(&seen, now).iter().map(problem).collect()),
        "sources": objects(Part::Sources, facts.sources.iter().map(|of| source(of, now)).collect()),
    }))
}

/// The sources as programs get them.
pub(crate) fn source_objects(sources: &[Source], now: Timestamp) -> Vec<Object> {
    let table = Part::Sources.table();
    sources.iter().map(|of| table.object(&source(of, now))).collect()
}

/// The verdict and its numbers, line by line.
fn summary(seen: &Seen, now: Timestamp) -> Vec<Vec<Value>> {
    let facts = &seen.facts;
    let verdict = verdict::judge(facts, now);
    let whole = |number: u64| Value::whole(i64::try_from(number).unwrap_or(i64::MAX));
    let line = |key: &str, name: &str, value: Value| vec![Value::word(key), Value::word(name), value];
    let mut lines = vec![
        line("at", "When (UTC)", Value::Time(now)),
        line("verdict", "Verdict", Value::word(verdict.mark.tone)),
        line("headline", "In words", verdict.headline.into()),
        line("detail", "What else", verdict.detail.into()),
        line("devices", "Devices", whole(facts.total())),
    ];
    lines.extend(DeviceState::ALL.iter().map(|state| {
        line(
            &format!("devices_{}", state.as_str()),
            &format!("Devices: {}", marks::device_state(*state).word),
            whole(facts.devices_in(*state)),
        )
    }));
    lines.push(line("calls", "Live calls", Value::whole(seen.calls_total)));
    lines.extend(Band::ALL.iter().map(|band| {
        line(&format!("calls_{}", band.as_str()), &format!("Live calls: {}", marks::band(*band).word), whole(facts.calls_in(*band)))
    }));
    lines
}

fn problem(problem: &Problem) -> Vec<Value> {
    vec![
        Value::word(problem.mark.tone),
        Value::word(&problem.title),
        problem.device.as_ref().map(ToString::to_string).into(),
        Value::word(problem.mark.word),
        problem.note.clone().into(),
        problem.advice.map(str::to_owned).into(),
        problem.tracking_id.clone().into(),
        problem.since.map(crate::format::Moment::time).into(),
    ]
}

fn call(live: &LiveCall) -> Vec<Value> {
    let LiveCall { call, device, judged, remote, .. } = live;
    let id = |id: Option<String>| Value::from(id);
    vec![
        Value::word(call.id.as_str()),
        Value::Time(call.started_at),
        Value::Text(marks::own_name(call, device.as_ref())),
        id(call.device_id().map(ToString::to_string)),
        id(call.person().map(|person| person.id.to_string())),
        live.location().map(str::to_owned).into(),
        remote.told().map(str::to_owned).into(),
        Value::word(call.direction.as_str()),
        Value::word(judged.band.as_str()),
        live.worst(|sample| sample.loss_percent).map(|(value, _)| value).into(),
        live.worst(|sample| sample.jitter_ms).map(|(value, _)| value).into(),
    ]
}

fn source(source: &Source, now: Timestamp) -> Vec<Value> {
    let (told, error) = (source.told(), source.error.as_ref());
    vec![
        Value::word(source.name.as_str()),
        Value::word(source.health(now).as_str()),
        source.last_success_at.into(),
        Value::whole(source.interval_ms),
        Value::whole(source.requests_spent),
        error.map(|error| error.message.clone()).into(),
        error.map(|error| error.since).into(),
        (!told.troubles.is_empty()).then(|| told.troubles.join(". ")).into(),
        Value::List(told.facts),
    ]
}

/// What is wrong: the sources, then every device that needs care, read as the reader takes them.
struct Troubled {
    state: State,
    organization: Option<OrganizationId>,
    scope: Scope,
    now: Timestamp,
    ready: VecDeque<Vec<Value>>,
    at: At,
}

/// Where the list of devices stands.
enum At {
    Start,
    Behind(DeviceCursor),
    End,
}

impl Rows for Troubled {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let after = match std::mem::replace(&mut self.at, At::End) {
            At::Start => None,
            At::Behind(cursor) => Some(cursor),
            At::End => return Ok(self.ready.drain(..).collect()),
        };
        let Some(organization) = &self.organization else { return Ok(self.ready.drain(..).collect()) };
        let filter = DeviceFilter { states: problems::STATES.to_vec(), ..DeviceFilter::default() };
        let newest = DeviceSort { column: DeviceColumn::StateSince, order: Order::Descending };
        let devices = self.state.store.devices();
        let (found, next) = devices.list_behind(organization, &self.scope, &filter, newest, after.as_ref(), PageRequest::MAX_SIZE).await?;
        self.at = next.map_or(At::End, At::Behind);
        self.ready.extend(found.iter().map(|device| problem(&problems::of_device(device, self.now))));
        Ok(self.ready.drain(..).collect())
    }
}
