//! What is connected to a device.

use axum::Json;
use axum::extract::State as FromState;
use model::id::DeviceId;
use serde_json::{Value, json};

use crate::State;
use crate::error::PageError;
use crate::extract::Path;
use crate::security::Reader;
use crate::view::Organizations;

/// What is connected to a device, what was, and the software it says it runs.
pub(crate) async fn peripherals(
    FromState(state): FromState<State>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Json<Value>, PageError> {
    let id: DeviceId = id.parse().map_err(|_| PageError::NoDevice)?;
    let organization = Organizations::of(&state.store, &reader).await?.open.ok_or(PageError::NoDevice)?.id;
    let (scope, devices) = (reader.scope(&organization), state.store.devices());
    devices.find(&organization, &scope, &id).await?.ok_or(PageError::NoDevice)?;
    let known = devices.equipment(&organization, &scope, &id).await?;
    let items: Vec<Value> = known
        .peripherals
        .iter()
        .map(|known| {
            json!({
                "name": known.peripheral.name,
                "type": known.peripheral.kind,
                "serial": known.peripheral.serial,
                "hardware": known.peripheral.hardware,
                "software": known.peripheral.software,
                "status": known.peripheral.status,
                "is_connected": known.is_connected,
                "since": known.since.to_string(),
            })
        })
        .collect();
    let own =
        known.software.map(|(software, since)| json!({ "name": software.name, "version": software.version, "since": since.to_string() }));
    Ok(Json(json!({ "items": items, "next": null, "own_software": own })))
}
