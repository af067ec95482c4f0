//! What the pages show, for programs: JSON objects, page by page, under `/api/v1`.
//!
//! A list answers with the rows of an export and takes the same filters; one device, one call and the overview are one object each. [`openapi`]
//! describes them all from the same columns. A new list gets a handler here, a line in `describe::lists::ALL` and its routes.

mod describe;
mod device;
mod sources;

use axum::Json;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use serde_json::Value;

use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Paging};
use crate::extract::Path;
use crate::pages::{calls, devices, overview, quality};
use crate::security::Reader;
use crate::view::Visit;

pub(crate) use describe::openapi;
pub(crate) use device::{availability, device, peripherals, timeline};
pub(crate) use sources::sources;

/// Devices, with everything that is known of them.
pub(crate) async fn devices(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    devices::export(page(&query)?, state, &reader, query).await
}

/// Versions of the devices' software.
pub(crate) async fn software(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    devices::software_export(page(&query)?, state, &reader, query).await
}

/// Calls that run.
pub(crate) async fn active_calls(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    calls::active_export(page(&query)?, state, &reader, query).await
}

/// Calls that are over.
pub(crate) async fn past_calls(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    calls::history_export(page(&query)?, state, &reader, visit, query).await
}

/// What the overview shows.
pub(crate) async fn overview(FromState(state): FromState<State>, reader: Reader, visit: Visit) -> Result<Json<Value>, PageError> {
    Ok(Json(overview::object(&state, &reader, visit.now).await?))
}

/// One call, with its channels, their scores and the formulas behind them.
pub(crate) async fn call(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Json<Value>, PageError> {
    Ok(Json(calls::call_object(&state, &reader, &id, visit.now).await?))
}

/// What the channels of a call measured.
pub(crate) async fn samples(state: FromState<State>, reader: Reader, id: Path<String>, query: RawQuery) -> Result<Response, PageError> {
    calls::samples_export(page(&query)?, state, &reader, id).await
}

/// Figures of quality over time, or the worst.
pub(crate) async fn figures(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    quality::export(page(&query)?, state, &reader, visit, query).await
}

fn page(RawQuery(query): &RawQuery) -> Result<Kind, PageError> {
    Ok(Kind::Page(Paging::of(query.as_deref().unwrap_or_default())?))
}
