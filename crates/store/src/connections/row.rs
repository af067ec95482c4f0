//! A connection as it stands in its row.

use model::{ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use sqlx::any::AnyRow;

use crate::values::{id, number_if_any, text, text_if_any, texts, time, time_if_any, word};

pub(super) const READ: &str = "org_id, kind, client_id, application_id, owner, scopes, state, error, error_since, connected_at, refreshed_at, \
     access_expires_at, access_life_ms, refresh_expires_at, generation";

pub(super) fn key(row: &AnyRow) -> Result<ConnectionKey, sqlx::Error> {
    Ok(ConnectionKey { org: id(row, "org_id")?, kind: word(row, "kind", ConnectionKind::parse)? })
}

pub(super) fn connection(row: &AnyRow) -> Result<WebexConnection, sqlx::Error> {
    Ok(WebexConnection {
        key: key(row)?,
        client_id: text(row, "client_id")?,
        application_id: text_if_any(row, "application_id")?,
        owner: text(row, "owner")?,
        scopes: texts(row, "scopes")?,
        state: word(row, "state", ConnectionState::parse)?,
        error: text_if_any(row, "error")?,
        error_since: time_if_any(row, "error_since")?,
        connected_at: time(row, "connected_at")?,
        refreshed_at: time_if_any(row, "refreshed_at")?,
        access_expires_at: time_if_any(row, "access_expires_at")?,
        access_life_ms: number_if_any(row, "access_life_ms")?,
        refresh_expires_at: time_if_any(row, "refresh_expires_at")?,
    })
}
