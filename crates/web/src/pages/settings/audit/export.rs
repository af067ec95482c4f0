//! The log as a file: the same filters, all entries, the oldest first, written as it is read.

use axum::body::Bytes;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use engine::audit::{AuditError, RecordedEntry};
use futures_util::stream::{self, Stream, StreamExt as _};

use super::query::AuditQuery;
use crate::State;
use crate::error::PageError;
use crate::export::{csv, download};

/// Entries read at once.
const BATCH: u32 = 500;

const TITLES: [&str; 18] = [
    "Sequence",
    "Time",
    "Account",
    "Name",
    "Address",
    "Via",
    "Session or token",
    "Action",
    "Target kind",
    "Target id",
    "Target name",
    "Organisation",
    "Outcome",
    "Reason",
    "Tracking id",
    "Before",
    "After",
    "Hash",
];

/// Exports as comma-separated values.
pub(crate) async fn export_csv(FromState(state): FromState<State>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let head = format!("\u{feff}{}", csv::line(TITLES));
    let rows = entries(state, query.as_deref()).map(|batch| Ok::<_, AuditError>(batch?.iter().map(csv_row).collect::<String>()));
    let body = stream::iter([Ok(head)]).chain(rows).map(|text| text.map(Bytes::from));
    Ok(download("text/csv; charset=utf-8", "audit.csv", body))
}

/// Exports as JSON: one array of objects.
pub(crate) async fn export_json(FromState(state): FromState<State>, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let mut is_first = true;
    let rows = entries(state, query.as_deref()).map(move |batch| {
        let mut text = String::new();
        for entry in batch? {
            text.push_str(if std::mem::take(&mut is_first) { "" } else { ",\n" });
            text.push_str(&entry.to_json().to_string());
        }
        Ok::<_, AuditError>(text)
    });
    let body = stream::iter([Ok("[\n".to_owned())]).chain(rows).chain(stream::iter([Ok("\n]\n".to_owned())]));
    Ok(download("application/json", "audit.json", body.map(|text| text.map(Bytes::from))))
}

fn entries(state: State, query: Option<&str>) -> impl Stream<Item = Result<Vec<RecordedEntry>, AuditError>> + use<> {
    let filter = AuditQuery::parse(query.unwrap_or_default()).filter;
    stream::unfold(Some(0), move |after| {
        let (state, filter) = (state.clone(), filter.clone());
        async move {
            let after = after?;
            match state.audit.list_after(&filter, after, BATCH).await {
                Ok(batch) => {
                    let last = batch.last()?.sequence;
                    Some((Ok(batch), Some(last)))
                }
                Err(error) => {
                    tracing::error!(error = %error, "an export of the audit log ended early: the store failed");
                    Some((Err(error), None))
                }
            }
        }
    })
}

fn csv_row(entry: &RecordedEntry) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let json = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string).unwrap_or_default();
    csv::line([
        entry.sequence.to_string(),
        entry.at.to_string(),
        text(&entry.account),
        text(&entry.actor_name),
        text(&entry.from_address),
        entry.via.clone(),
        text(&entry.via_id),
        entry.action.clone(),
        entry.target_kind.clone(),
        entry.target_id.clone(),
        text(&entry.target_name),
        entry.org.as_ref().map(ToString::to_string).unwrap_or_default(),
        entry.outcome.as_str().to_owned(),
        text(&entry.reason),
        text(&entry.tracking_id),
        json(&entry.before),
        json(&entry.after),
        entry.hash.clone(),
    ])
}
