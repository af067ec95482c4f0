//! A call as a row.

use model::{Call, CallId, CallOwner, CallPerson, CallStatus, Direction};
use sqlx::any::AnyRow;

use crate::bulk::Cell;
use crate::values::{id, id_if_any, number, storable_if_any, text, text_if_any, time, time_if_any, word};

pub(super) const SELECT: &str = "SELECT c.call_id, c.device_id, c.device_call_id, c.remote_name, c.remote_number, c.direction, c.call_type, \
     c.protocol, c.status, c.started_at, c.ended_at, c.sampled_at, c.person_id, c.person_name, c.location_id, c.location_name, c.time_zone, \
     c.answered_at, c.recording, c.device_type FROM call c";

/// The columns of [`cells`].
pub(super) const COLUMNS: &[&str] = &[
    "call_id",
    "device_id",
    "device_call_id",
    "remote_name",
    "remote_number",
    "direction",
    "call_type",
    "protocol",
    "status",
    "started_at",
    "sampled_at",
    "channels_at",
    "person_id",
    "person_name",
    "location_id",
    "location_name",
    "time_zone",
    "answered_at",
    "recording",
    "device_type",
];

/// What stands for no device.
const NO_DEVICE: &str = "";

/// Reads a row of [`SELECT`]; its channels are rows of their own.
pub(super) fn decode(row: &AnyRow) -> Result<Call, sqlx::Error> {
    Ok(Call {
        id: CallId::new(text(row, "call_id")?),
        owner: decode_owner(row)?,
        remote_name: text_if_any(row, "remote_name")?,
        remote_number: text_if_any(row, "remote_number")?,
        direction: word(row, "direction", Direction::parse)?,
        call_type: text_if_any(row, "call_type")?,
        protocol: text_if_any(row, "protocol")?,
        device_type: text_if_any(row, "device_type")?,
        status: word(row, "status", CallStatus::parse)?,
        started_at: time(row, "started_at")?,
        ended_at: time_if_any(row, "ended_at")?,
        sampled_at: time(row, "sampled_at")?,
        channels: Vec::new(),
    })
}

fn decode_owner(row: &AnyRow) -> Result<CallOwner, sqlx::Error> {
    let Some(person) = id_if_any(row, "person_id")? else {
        return Ok(CallOwner::Device { id: id(row, "device_id")?, number: number(row, "device_call_id")? });
    };
    Ok(CallOwner::Person(Box::new(CallPerson {
        id: person,
        name: text_if_any(row, "person_name")?,
        location_id: id_if_any(row, "location_id")?,
        location_name: text_if_any(row, "location_name")?,
        time_zone: text_if_any(row, "time_zone")?,
        answered_at: time_if_any(row, "answered_at")?,
        recording: text_if_any(row, "recording")?,
    })))
}

/// A row of [`COLUMNS`]; `ended_at` is not among them: a call that is told of runs.
pub(super) fn cells(call: &Call) -> [Cell<'_>; 20] {
    let own = |text: Option<&str>| Cell::Made(storable_if_any(text));
    let millis = |at: jiff::Timestamp| at.as_millisecond();
    let person = call.person();
    [
        Cell::from(call.id.as_str()),
        Cell::from(call.device_id().map_or(NO_DEVICE, AsRef::as_ref)),
        Cell::from(call.device_call_id().unwrap_or_default()),
        own(call.remote_name.as_deref()),
        own(call.remote_number.as_deref()),
        Cell::from(call.direction.as_str()),
        own(call.call_type.as_deref()),
        own(call.protocol.as_deref()),
        Cell::from(call.status.as_str()),
        Cell::from(millis(call.started_at)),
        Cell::from(millis(call.sampled_at)),
        Cell::Number((!call.channels.is_empty()).then(|| millis(call.sampled_at))),
        Cell::Text(person.map(|person| person.id.as_str())),
        own(person.and_then(|person| person.name.as_deref())),
        Cell::Text(person.and_then(|person| Some(person.location_id.as_ref()?.as_str()))),
        own(person.and_then(|person| person.location_name.as_deref())),
        own(person.and_then(|person| person.time_zone.as_deref())),
        Cell::Number(person.and_then(|person| Some(millis(person.answered_at?)))),
        own(person.and_then(|person| person.recording.as_deref())),
        own(call.device_type.as_deref()),
    ]
}
