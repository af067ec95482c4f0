//! One device.

use axum::Json;
use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use model::{Device, HealthIssue};
use serde_json::{Value, json};

use super::page;
use crate::State;
use crate::error::PageError;
use crate::extract::Path;
use crate::pages::devices::{self, DevicePart, OneDevice};
use crate::security::Reader;
use crate::view::Visit;

/// Calls that are looked through for those that run.
const CALLS_READ: u32 = 12;

/// Everything that is known of a device, as one object.
pub(crate) async fn device(FromState(state): FromState<State>, reader: Reader, Path(id): Path<String>) -> Result<Json<Value>, PageError> {
    let one = OneDevice::find(&state, &reader, &id).await?;
    let known = one.equipment(&state).await?;
    let calls = state.store.calls().list_of_device(&one.organization, &one.scope, &one.device.id, CALLS_READ).await?;
    let running: Vec<_> = calls.iter().filter(|call| call.is_active()).map(|call| call.id.to_string()).collect();
    let mut object = devices::object(&one.device);
    object.extend(devices::own_software(&known));
    for (key, value) in [
        ("network", network(&one.device)),
        ("health_issues", one.device.health_issues.iter().map(issue).collect()),
        ("peripherals", json!(devices::peripheral_objects(&known))),
        ("running_calls", json!(running)),
    ] {
        object.insert(key.to_owned(), value);
    }
    Ok(Json(Value::Object(object)))
}

fn network(device: &Device) -> Value {
    let told = device.network.as_ref();
    json!(told.map(|network| json!({
        "interface": network.interface,
        "ipv4": network.ipv4,
        "gateway": network.gateway,
        "speed": network.speed,
    })))
}

fn issue(issue: &HealthIssue) -> Value {
    json!({
        "title": issue.title,
        "description": issue.description,
        "recommended_action": issue.recommended_action,
        "level": issue.level,
        "since": issue.since.map(|since| since.to_string()),
    })
}

/// How much of a time a device was up, and its states one behind the other.
pub(crate) async fn availability(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    devices::part_export(page(&query)?, Some(DevicePart::Availability), state, &reader, &visit, id, query).await
}

/// What happened to a device, the newest first.
pub(crate) async fn timeline(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    devices::part_export(page(&query)?, Some(DevicePart::Timeline), state, &reader, &visit, id, query).await
}

/// What is connected to a device, what was, and the software it says it runs.
pub(crate) async fn peripherals(
    state: FromState<State>,
    reader: Reader,
    visit: Visit,
    id: Path<String>,
    query: RawQuery,
) -> Result<Response, PageError> {
    devices::part_export(page(&query)?, Some(DevicePart::Peripherals), state, &reader, &visit, id, query).await
}
