//! The list as a file.

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;

use super::query::SoftwareQuery;
use super::rows::{Row, chosen, rows};
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Once, Table, Value, all_understood, send};
use crate::security::Reader;
use crate::view::Organizations;

/// The versions as comma-separated values.
pub(crate) async fn software_csv(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, query).await
}

/// The versions as JSON.
pub(crate) async fn software_json(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, query).await
}

/// The versions as a spreadsheet.
pub(crate) async fn software_xlsx(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, query).await
}

pub(crate) async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = SoftwareQuery::parse(query.as_deref().unwrap_or_default());
    all_understood(&query.ignored)?;
    let found = match Organizations::of(&state.store, reader).await?.open {
        Some(organization) => {
            let scope = reader.scope(&organization.id);
            chosen(rows(&state.store.devices().software_versions(&organization.id, &scope).await?), &query)
        }
        None => Vec::new(),
    };
    send(kind, table(), Once(found.into_iter().map(values).collect())).await
}

/// What is told of a version.
pub(crate) fn table() -> Table {
    let columns = vec![
        ("product", "Product"),
        ("software", "Software"),
        ("upgrade_channel", "Upgrade channel"),
        ("devices", "Devices"),
        ("share_percent", "Share of the product in percent"),
        ("drift", "To the most common"),
        ("most_common", "Most common of the product"),
    ];
    Table { name: "software", columns }
}

fn values(row: Row) -> Vec<Value> {
    #[expect(clippy::cast_precision_loss, reason = "a number of devices")]
    let devices = row.devices as f64;
    vec![
        Value::Text(row.product),
        row.software.into(),
        row.channel.into(),
        Value::Number(devices),
        Value::Number((row.share_percent * 100.0).round() / 100.0),
        Value::Text(row.drift.as_str().to_owned()),
        row.common.into(),
    ]
}
