//! A call as a row.

use model::{Call, CallId, CallStatus, Direction};
use sqlx::any::AnyRow;

use crate::sql::Sql;
use crate::values::{id, number, storable_if_any, text, text_if_any, time, time_if_any, word};

pub(super) const SELECT: &str = "SELECT c.call_id, c.device_id, c.device_call_id, c.remote_name, c.remote_number, c.direction, c.call_type, \
     c.protocol, c.status, c.started_at, c.ended_at, c.sampled_at FROM call c";

/// Reads a row of [`SELECT`]; its channels are rows of their own.
pub(super) fn decode(row: &AnyRow) -> Result<Call, sqlx::Error> {
    Ok(Call {
        id: CallId::new(text(row, "call_id")?),
        device_id: id(row, "device_id")?,
        device_call_id: number(row, "device_call_id")?,
        remote_name: text_if_any(row, "remote_name")?,
        remote_number: text_if_any(row, "remote_number")?,
        direction: word(row, "direction", Direction::parse)?,
        call_type: text_if_any(row, "call_type")?,
        protocol: text_if_any(row, "protocol")?,
        status: word(row, "status", CallStatus::parse)?,
        started_at: time(row, "started_at")?,
        ended_at: time_if_any(row, "ended_at")?,
        sampled_at: time(row, "sampled_at")?,
        channels: Vec::new(),
    })
}

/// Appends one row of values: the columns of [`SELECT`] with the organisation first, `ended_at` absent and `channels_at` last.
pub(super) fn push_values(sql: &mut Sql, org: &str, call: &Call) {
    sql.push("(").bind(org).push(", ").bind(call.id.as_str()).push(", ").bind(call.device_id.as_str());
    sql.push(", ").bind(call.device_call_id);
    for text in [&call.remote_name, &call.remote_number] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(call.direction.as_str());
    for text in [&call.call_type, &call.protocol] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    sql.push(", ").bind(call.status.as_str()).push(", ").bind(call.started_at.as_millisecond()).push(", ").bind(None::<i64>);
    sql.push(", ").bind(call.sampled_at.as_millisecond());
    sql.push(", ").bind((!call.channels.is_empty()).then(|| call.sampled_at.as_millisecond())).push(")");
}
