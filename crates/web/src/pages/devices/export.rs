//! The list as a file: the same filters, order and columns, all pages.

use std::collections::VecDeque;

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use model::id::{DeviceId, OrganizationId};
use model::{Device, Scope};
use store::{DeviceFilter, DeviceSort, PageRequest, StoreError};

use super::DeviceQuery;
use super::columns::Column;
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Rows, Table, Value, send};
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

async fn export(kind: Kind, FromState(state): FromState<State>, reader: &Reader, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let mut query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    let shown = query.shown_columns().to_vec();
    // The id is always told, and stands last; once is enough.
    let shown: Vec<_> = shown.into_iter().filter(|column| *column != Column::Id).chain([Column::Id]).collect();
    let columns = shown.iter().map(|column| (column.as_str(), column.export_title()));
    let columns = [("name", "Name")].into_iter().chain(columns).collect();
    let table = Table { name: "devices", columns };
    let organization = Organizations::of(&state.store, reader).await?.open.map(|organization| organization.id);
    let scope = organization.as_ref().map_or_else(Scope::nothing, |organization| reader.scope(organization));
    let ids = std::mem::take(&mut query.ids).into();
    let filter = query.filter_at(state.clock.now());
    send(kind, table, Source { state, organization, scope, filter, sort: query.sort, shown, page: Some(1), ids }).await
}

struct Source {
    state: State,
    organization: Option<OrganizationId>,
    scope: Scope,
    filter: DeviceFilter,
    sort: DeviceSort,
    shown: Vec<Column>,
    page: Option<u32>,
    ids: VecDeque<String>,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let devices = self.read().await?;
        Ok(devices.iter().map(|device| self.row(device)).collect())
    }
}

impl Source {
    fn row(&self, device: &Device) -> Vec<Value> {
        let name = Value::Text(device.name.clone());
        let cells = self.shown.iter().map(|column| column.value(device));
        [name].into_iter().chain(cells).collect()
    }

    /// The next devices; none is the end.
    async fn read(&mut self) -> Result<Vec<Device>, StoreError> {
        let Some(organization) = &self.organization else { return Ok(Vec::new()) };
        let devices = self.state.store.devices();
        if !self.ids.is_empty() {
            self.page = None;
            let mut found = Vec::new();
            for id in self.ids.drain(..) {
                if let Ok(id) = id.parse::<DeviceId>() {
                    found.extend(devices.find(organization, &self.scope, &id).await?);
                }
            }
            return Ok(found);
        }
        let Some(number) = self.page else { return Ok(Vec::new()) };
        let page = PageRequest::new(number, PageRequest::MAX_SIZE);
        let list = devices.list(organization, &self.scope, &self.filter, &self.sort, &page).await?;
        self.page = (list.items.len() == PageRequest::MAX_SIZE as usize).then_some(number + 1);
        Ok(list.items)
    }
}
