//! The list as a file: the same filters, order and columns, all pages.

use std::collections::VecDeque;

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use model::id::{DeviceId, OrganizationId};
use model::{Device, Scope};
use store::{DeviceCursor, DeviceFilter, DeviceSort, PageRequest, StoreError};

use super::DeviceQuery;
use super::columns::Column;
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Object, Paging, Rows, Table, Value, all_understood, send};
use crate::security::Reader;
use crate::view::Organizations;

/// Exports the list as comma-separated values.
pub(crate) async fn export_csv(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, query).await
}

/// Exports the list as JSON: one array of objects, in the order of the list.
pub(crate) async fn export_json(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, query).await
}

/// Exports the list as a spreadsheet.
pub(crate) async fn export_xlsx(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, query).await
}

pub(crate) async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let mut query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    all_understood(&query.ignored)?;
    let shown = match &kind {
        // Programs are told everything: they choose themselves.
        Kind::Page(_) => told_of_all(),
        // The id is always told, and stands last; once is enough.
        _ => query.shown_columns().iter().copied().filter(|column| *column != Column::Id).chain([Column::Id]).collect(),
    };
    let table = table(&shown);
    let (size, at) = match &kind {
        Kind::Page(Paging { size, cursor: Some(cursor) }) => {
            let cursor = DeviceCursor::parse(cursor).filter(|cursor| cursor.sort() == query.sort);
            (*size, At::Behind(cursor.ok_or_else(|| PageError::in_query("cursor"))?))
        }
        Kind::Page(paging) => (paging.size, At::Start),
        _ => (PageRequest::MAX_SIZE, At::Start),
    };
    let organization = Organizations::of(&state.store, reader).await?.open.map(|organization| organization.id);
    let scope = organization.as_ref().map_or_else(Scope::nothing, |organization| reader.scope(organization));
    let ids = std::mem::take(&mut query.ids).into();
    let filter = query.filter_at(state.clock.now());
    send(kind, table, Source { state, organization, scope, filter, sort: query.sort, shown, size, at, ids }).await
}

/// What is told of a device.
pub(crate) fn table(shown: &[Column]) -> Table {
    let columns = shown.iter().map(|column| (column.as_str(), column.export_title()));
    Table { name: "devices", columns: [("name", "Name")].into_iter().chain(columns).collect() }
}

/// Everything that is told of a device.
pub(crate) fn full_table() -> Table {
    table(&told_of_all())
}

/// Everything that is told of a device, as programs get it.
pub(crate) fn object(device: &Device) -> Object {
    full_table().object(&row(device, &told_of_all()))
}

fn row(device: &Device, shown: &[Column]) -> Vec<Value> {
    let name = Value::Text(device.name.clone());
    [name].into_iter().chain(shown.iter().map(|column| column.value(device))).collect()
}

/// Every column, the id last.
fn told_of_all() -> Vec<Column> {
    Column::all().filter(|column| *column != Column::Id).chain([Column::Id]).collect()
}

struct Source {
    state: State,
    organization: Option<OrganizationId>,
    scope: Scope,
    filter: DeviceFilter,
    sort: DeviceSort,
    shown: Vec<Column>,
    size: u32,
    at: At,
    ids: VecDeque<String>,
}

/// Where an export stands.
enum At {
    Start,
    Behind(DeviceCursor),
    End,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let devices = self.read().await?;
        Ok(devices.iter().map(|device| row(device, &self.shown)).collect())
    }

    fn position(&self) -> Option<String> {
        match &self.at {
            At::Behind(cursor) => Some(cursor.to_text()),
            At::Start | At::End => None,
        }
    }
}

impl Source {
    /// The next devices; none is the end.
    async fn read(&mut self) -> Result<Vec<Device>, StoreError> {
        let Some(organization) = &self.organization else { return Ok(Vec::new()) };
        let devices = self.state.store.devices();
        if !self.ids.is_empty() {
            self.at = At::End;
            let mut found = Vec::new();
            for id in self.ids.drain(..) {
                if let Ok(id) = id.parse::<DeviceId>() {
                    found.extend(devices.find(organization, &self.scope, &id).await?);
                }
            }
            return Ok(found);
        }
        let at = std::mem::replace(&mut self.at, At::End);
        let after = match &at {
            At::Start => None,
            At::Behind(cursor) => Some(cursor),
            At::End => return Ok(Vec::new()),
        };
        let (items, next) = devices.list_behind(organization, &self.scope, &self.filter, self.sort, after, self.size).await?;
        self.at = next.map_or(At::End, At::Behind);
        Ok(items)
    }
}
