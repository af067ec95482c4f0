//! The tables of the page as files: `table=time`, or the worst of `devices`, `locations` or `software`, without end.

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use jiff::Timestamp;
use serde_json::json;
use store::{Behind, Dimension, ScoredBy, StoreError, Worst};
use url::form_urlencoded;

use super::figures::{self, Part};
use super::query::QualityQuery;
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Object, Once, Rows, Table, Value, all_understood, send_about};
use crate::security::Reader;
use crate::view::{Organizations, Visit};

/// Rows that are made at a time.
const AT_ONCE: usize = 1_000;

/// Until it is 0, calls may be missing in the row.
const BEHIND: (&str, &str) = ("behind", "Hours and days of it still to be computed");

const TIME: [(&str, &str); 14] = [
    ("from", "From (UTC)"),
    ("until", "Until (UTC)"),
    ("calls", "Calls"),
    ("good", "Good"),
    ("fair", "Fair"),
    ("poor", "Poor"),
    ("bad", "Bad"),
    ("unknown", "Unknown"),
    ("bad_percent", "Poor or bad (%)"),
    ("audio_mos", "Audio MOS"),
    ("scored_by", "Scored by"),
    ("seconds", "Seconds in calls"),
    ("peak", "Most calls at once"),
    BEHIND,
];

const WORST: [(&str, &str); 11] = [
    ("value", "Id or version"),
    ("name", "Name"),
    ("calls", "Calls"),
    ("bad_calls", "Poor or bad calls"),
    ("bad_percent", "Poor or bad (%)"),
    ("audio_mos", "Audio MOS"),
    ("scored_by", "Scored by"),
    ("seconds", "Seconds in calls"),
    ("from", "From (UTC)"),
    ("until", "Until (UTC)"),
    BEHIND,
];

/// Exports a table as comma-separated values.
pub(crate) async fn export_csv(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, visit, query).await
}

/// Exports a table as JSON.
pub(crate) async fn export_json(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, visit, query).await
}

/// Exports a table as a spreadsheet.
pub(crate) async fn export_xlsx(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, visit, query).await
}

pub(crate) async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    visit: Visit,
    RawQuery(text): RawQuery,
) -> Result<Response, PageError> {
    let text = text.unwrap_or_default();
    let query = QualityQuery::parse(&text, &visit.zone);
    all_understood(&query.ignored)?;
    let wanted = form_urlencoded::parse(text.as_bytes()).find(|(name, _)| name == "table").map(|(_, value)| value);
    let dimension = match wanted.as_deref() {
        Some("devices") => Dimension::Device,
        Some("locations") => Dimension::Location,
        Some("software") => Dimension::Software,
        None | Some("" | "time") => Dimension::All,
        Some(_) => return Err(PageError::in_query("table")),
    };
    let Some(organization) = Organizations::of(&state.store, reader).await?.open.map(|organization| organization.id) else {
        return send_about(kind, table(dimension), about(&[]), Once(Vec::new())).await;
    };
    let (scope, span) = (reader.scope(&organization), query.span(visit.now));
    let (from, until) = figures::ends(span, &visit.zone);
    // Read first: what is computed meanwhile is told as behind, and never the other way round.
    let behind = state.store.rollups().list_behind(&organization, from, until.min(visit.now)).await?;
    if dimension == Dimension::All {
        let figures = figures::read(&state.store, &organization, &scope, &query, (span, &visit.zone)).await?;
        let rows = figures.parts.iter().map(|part| part_row(part, &behind)).collect();
        return send_about(kind, table(dimension), about(&behind), Once(rows)).await;
    }
    let wanted = query.worst(dimension, (from, until), None, visit.now);
    // Not kept: a file without rows would say that there is none.
    let worst = state.store.rollups().worst(&organization, &scope, &wanted).await?.ok_or_else(|| PageError::in_query("software"))?;
    let source = Source { worst: worst.into_iter(), from, until, behind: counted(behind.len()) };
    send_about(kind, table(dimension), about(&behind), source).await
}

/// How much is still to be computed, for programs.
fn about(behind: &[Behind]) -> Object {
    let oldest = behind.first().map(|behind| behind.at.to_string());
    Object::from_iter([("behind".to_owned(), json!({ "count": behind.len(), "oldest": oldest }))])
}

fn counted(number: usize) -> Value {
    whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// What is told of a part of time, or of one of the worst.
pub(crate) fn table(dimension: Dimension) -> Table {
    let (name, columns) = match dimension {
        Dimension::All => ("quality", TIME.to_vec()),
        Dimension::Device => ("worst-devices", WORST.to_vec()),
        Dimension::Location => ("worst-locations", WORST.to_vec()),
        Dimension::Software => ("worst-software", WORST.to_vec()),
    };
    Table { name, columns }
}

/// A table of the worst, made row by row as the reader takes it.
struct Source {
    worst: std::vec::IntoIter<Worst>,
    from: Timestamp,
    until: Timestamp,
    behind: Value,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let (from, until, behind) = (self.from, self.until, &self.behind);
        Ok(self.worst.by_ref().take(AT_ONCE).map(|worst| worst_row(worst, from, until, behind.clone())).collect())
    }
}

const fn whole(number: i64) -> Value {
    Value::whole(number)
}

fn part_row(part: &Part, behind: &[Behind]) -> Vec<Value> {
    // A day that waits says nothing of its hours, which are computed before it.
    let length = part.until.duration_since(part.at);
    let fits = |behind: &&Behind| behind.until().duration_since(behind.at) <= length && behind.is_in(part.at, part.until);
    let sums = part.sums;
    let counts = [sums.calls, sums.good, sums.fair, sums.poor, sums.bad, sums.unknown].map(whole);
    let mut row = vec![Value::Time(part.at), Value::Time(part.until)];
    row.extend(counts);
    let scored_by = scored_by(sums.scored_by());
    row.extend([sums.bad_percent().into(), sums.audio_mos().into(), scored_by, whole(sums.seconds), part.peak.map_or(Value::Blank, whole)]);
    row.push(counted(behind.iter().filter(fits).count()));
    row
}

fn scored_by(by: ScoredBy) -> Value {
    super::charts::scored_by(by).map_or(Value::Blank, |words| Value::Text(words.to_owned()))
}

fn worst_row(worst: Worst, from: Timestamp, until: Timestamp, behind: Value) -> Vec<Value> {
    vec![
        Value::Text(worst.value),
        worst.name.into(),
        whole(worst.calls),
        whole(worst.bad_calls),
        worst.bad_share.map(|share| share * 100.0).into(),
        worst.audio_mos.into(),
        scored_by(worst.scored_by),
        whole(worst.seconds),
        Value::Time(from),
        Value::Time(until),
        behind,
    ]
}
