//! A call as a row.

use model::{Call, CallId, CallOwner, CallPerson, CallStatus, Direction};
use sqlx::any::AnyRow;

use crate::sql::Sql;
use crate::values::{id, id_if_any, number, storable_if_any, text, text_if_any, time, time_if_any, word};

pub(super) const SELECT: &str = "SELECT c.call_id, c.device_id, c.device_call_id, c.remote_name, c.remote_number, c.direction, c.call_type, \
     c.protocol, c.status, c.started_at, c.ended_at, c.sampled_at, c.person_id, c.person_name, c.location_id, c.location_name, c.time_zone, \
     c.answered_at, c.recording, c.device_type FROM call c";

/// The columns of [`push_values`].
pub(super) const COLUMNS: &str = "org_id, call_id, device_id, device_call_id, remote_name, remote_number, direction, call_type, protocol, \
     status, started_at, ended_at, sampled_at, channels_at, person_id, person_name, location_id, location_name, time_zone, answered_at, \
     recording, device_type";

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

/// Appends one row of values for [`COLUMNS`]; `ended_at` is absent.
pub(super) fn push_values(sql: &mut Sql, org: &str, call: &Call) {
    let device = call.device_id().map_or(NO_DEVICE, AsRef::as_ref);
    sql.push("(").bind(org).push(", ").bind(call.id.as_str()).push(", ").bind(device);
    sql.push(", ").bind(call.device_call_id().unwrap_or_default());
    for text in [&call.remote_name, &call.remote_number] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(call.direction.as_str());
    for text in [&call.call_type, &call.protocol] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(call.status.as_str()).push(", ").bind(call.started_at.as_millisecond()).push(", ").bind(None::<i64>);
    sql.push(", ").bind(call.sampled_at.as_millisecond());
    sql.push(", ").bind((!call.channels.is_empty()).then(|| call.sampled_at.as_millisecond()));
    let person = call.person();
    let (id, name) = (person.map(|person| person.id.as_str()), person.and_then(|person| person.name.as_deref()));
    sql.push(", ").bind(id).push(", ").bind(storable_if_any(name));
    sql.push(", ").bind(person.and_then(|person| Some(person.location_id.as_ref()?.as_str())));
    for text in [person.and_then(|person| person.location_name.as_deref()), person.and_then(|person| person.time_zone.as_deref())] {
        sql.push(", ").bind(storable_if_any(text));
    }
    sql.push(", ").bind(person.and_then(|person| Some(person.answered_at?.as_millisecond())));
    sql.push(", ").bind(storable_if_any(person.and_then(|person| person.recording.as_deref())));
    sql.push(", ").bind(storable_if_any(call.device_type.as_deref())).push(")");
}
