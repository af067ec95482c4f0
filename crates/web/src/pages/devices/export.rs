//! The list as a file: the same filters, order and columns, all pages, written as it is read.

use std::collections::VecDeque;

use axum::body::Bytes;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use futures_util::stream::{self, StreamExt as _};
use model::id::{DeviceId, OrganizationId};
use model::{Device, Scope};
use serde_json::{Map, Value};
use store::{PageRequest, StoreError};

use super::DeviceQuery;
use super::columns::Column;
use crate::error::PageError;
use crate::export::{csv, download};
use crate::security::Reader;
use crate::{State, live};

/// Exports the list as comma-separated values.
pub(crate) async fn export_csv(
    FromState(state): FromState<State>,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    let columns = query.shown_columns().to_vec();
    let titles = ["Name"].into_iter().chain(columns.iter().map(|column| column.title())).chain(["Webex id"]);
    // The mark says UTF-8 to spreadsheets.
    let head = format!("\u{feff}{}", csv::line(titles));
    let row = move |device: &Device| {
        let values = columns.iter().map(|column| column.value(device).unwrap_or_default());
        csv::line([device.name.clone()].into_iter().chain(values).chain([device.id.to_string()]))
    };
    send(state, &reader, query, Format { media_type: "text/csv; charset=utf-8", name: "devices.csv", head, between: "", tail: "" }, row)
        .await
}

/// Exports the list as JSON: one array of objects, in the order of the list.
pub(crate) async fn export_json(
    FromState(state): FromState<State>,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = DeviceQuery::parse(query.as_deref().unwrap_or_default());
    let columns = query.shown_columns().to_vec();
    let row = move |device: &Device| json_row(&columns, device);
    let format = Format { media_type: "application/json", name: "devices.json", head: "[\n".to_owned(), between: ",\n", tail: "\n]\n" };
    send(state, &reader, query, format, row).await
}

fn json_row(columns: &[Column], device: &Device) -> String {
    let mut object = Map::new();
    object.insert("id".to_owned(), device.id.to_string().into());
    object.insert("name".to_owned(), device.name.clone().into());
    for column in columns {
        let value = match column {
            Column::Tags => Value::from(device.tags.clone()),
            column => column.value(device).into(),
        };
        object.insert(column.as_str().to_owned(), value);
    }
    Value::Object(object).to_string()
}

struct Format {
    media_type: &'static str,
    name: &'static str,
    head: String,
    between: &'static str,
    tail: &'static str,
}

/// Reads page after page while the browser takes them, so that 50,000 devices need no more memory than one page.
async fn send(
    state: State,
    reader: &Reader,
    query: DeviceQuery,
    format: Format,
    row: impl Fn(&Device) -> String + Send + 'static,
) -> Result<Response, PageError> {
    let organization = live::organization(&state.store).await?;
    let organization = organization.map(|organization| organization.id);
    let scope = organization.as_ref().map_or_else(Scope::nothing, |organization| reader.scope(organization));
    let mut source = Source { state, organization, scope, query, page: Some(1), ids: VecDeque::new() };
    source.ids = std::mem::take(&mut source.query.ids).into();
    // The first page is read before the answer begins: a store that fails is an error page, not half a file.
    let first = source.next().await?;
    let Format { media_type, name, head, between, tail } = format;
    let rest = stream::unfold(source, async |mut source| match source.next().await {
        Ok(devices) if devices.is_empty() => None,
        Ok(devices) => Some((Ok(devices), source)),
        Err(error) => {
            tracing::error!(error = %error, "an export ended early: the store failed");
            source.page = None;
            source.ids.clear();
            Some((Err(error), source))
        }
    });
    let mut is_first = true;
    let rows = stream::iter([Ok(first)]).chain(rest).map(move |devices| {
        let mut text = String::new();
        for device in &devices? {
            if !std::mem::take(&mut is_first) {
                text.push_str(between);
            }
            text.push_str(&row(device));
        }
        Ok::<_, StoreError>(Bytes::from(text))
    });
    let body = stream::iter([Ok(Bytes::from(head))]).chain(rows).chain(stream::iter([Ok(Bytes::from(tail))]));
    Ok(download(media_type, name, body))
}

struct Source {
    state: State,
    organization: Option<OrganizationId>,
    scope: Scope,
    query: DeviceQuery,
    page: Option<u32>,
    ids: VecDeque<String>,
}

impl Source {
    /// The next devices; none is the end.
    async fn next(&mut self) -> Result<Vec<Device>, StoreError> {
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
        let list = devices.list(organization, &self.scope, &self.query.filter, &self.query.sort, &page).await?;
        self.page = (list.items.len() == PageRequest::MAX_SIZE as usize).then_some(number + 1);
        Ok(list.items)
    }
}
