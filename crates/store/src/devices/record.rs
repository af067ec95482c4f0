//! Recording a device list: compare with what is there, write the difference, note what changed – one transaction.

use std::collections::HashMap;

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Device, DeviceState, Topic};
use sqlx::AnyConnection;

use super::Devices;
use super::row::{COLUMNS, Upsert, last_seen_key, push_values, shown_digest, state_code};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{number, number_if_any, storable, text, text_if_any};
use crate::{Recorded, StoreError};

/// Whether a list holds everything there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Completeness {
    /// Every page was read: what it does not hold is missing.
    Complete,
    /// Something failed on the way: what it does not hold is simply not known.
    Partial,
}

/// What is compared of a stored device.
struct Present {
    digest: i64,
    state: i64,
    state_since_ms: i64,
    last_seen_ms: Option<i64>,
    missing: bool,
    software: Option<String>,
}

/// What the comparison found.
#[derive(Default)]
struct Difference<'d> {
    upserts: Vec<Upsert<'d>>,
    /// Known devices whose only news is their last contact.
    touched: Vec<&'d Device>,
    /// Ids of those a complete list no longer holds.
    missing: Vec<String>,
    /// New states with their start, by device id.
    states: Vec<(String, DeviceState, i64)>,
    /// Devices that went over to other software, with what they ran before.
    software: Vec<(&'d Device, String)>,
    recorded: Recorded,
}

impl Devices {
    /// Records a list of the organisation's devices as read at `at`.
    ///
    /// Devices are added and updated, never deleted. Only a [`Completeness::Complete`] list marks those it does not hold as
    /// missing; one that comes back is no longer missing. What only the device itself says ([`Devices::record_facts`]) stays.
    /// `state_since`, `seen_at` and `missing_since` of the given devices are not looked at: the store knows better.
    /// Change rows and state history are written for what is shown differently from before; a later last contact alone is
    /// stored without a change row.
    pub async fn record_list(
        &self,
        org: &OrganizationId,
        devices: &[Device],
        completeness: Completeness,
        at: Timestamp,
    ) -> Result<Recorded, StoreError> {
        self.0.explain(self.record(org, devices, completeness, at)).await
    }

    async fn record(
        &self,
        org: &OrganizationId,
        devices: &[Device],
        completeness: Completeness,
        at: Timestamp,
    ) -> Result<Recorded, sqlx::Error> {
        let mut write = self.0.write(Some(&format!("devices {org}"))).await?;
        let present = read_present(write.connection(), org).await?;
        let difference = compare(devices, &present, completeness, at);

        let connection = write.connection();
        // Before the new completion time is written: the missing ones were last seen in the list before.
        mark_missing(connection, org, &difference.missing, at).await?;
        upsert(connection, org, &difference.upserts, at).await?;
        touch(connection, org, &difference.touched).await?;
        append_states(connection, org, &difference.states).await?;
        append_software(connection, org, &difference.software, at).await?;
        if completeness == Completeness::Complete {
            sqlx::query(
                "INSERT INTO device_list (org_id, completed_at) VALUES ($1, $2) \
                 ON CONFLICT (org_id) DO UPDATE SET completed_at = excluded.completed_at",
            )
            .bind(org.as_str())
            .bind(at.as_millisecond())
            .execute(connection)
            .await?;
        }
        for upsert in &difference.upserts {
            write.change(Topic::Device, upsert.device.id.as_str(), "");
        }
        for id in difference.missing {
            write.change(Topic::Device, id, "");
        }
        write.commit(org, at).await?;
        Ok(difference.recorded)
    }
}

async fn read_present(connection: &mut AnyConnection, org: &OrganizationId) -> Result<HashMap<String, Present>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT device_id, shown_digest, state, state_since, last_seen_at, missing_since, software FROM device WHERE org_id = $1",
    )
    .bind(org.as_str())
    .fetch_all(connection)
    .await?;
    let mut present = HashMap::with_capacity(rows.len());
    for row in rows {
        let device = Present {
            digest: number(&row, "shown_digest")?,
            state: number(&row, "state")?,
            state_since_ms: number(&row, "state_since")?,
            last_seen_ms: number_if_any(&row, "last_seen_at")?,
            missing: number_if_any(&row, "missing_since")?.is_some(),
            software: text_if_any(&row, "software")?,
        };
        present.insert(text(&row, "device_id")?, device);
    }
    Ok(present)
}

fn compare<'d>(devices: &'d [Device], present: &HashMap<String, Present>, completeness: Completeness, at: Timestamp) -> Difference<'d> {
    // Pages that move while they are read can hold a device twice: the later one counts.
    let listed: HashMap<&str, usize> = devices.iter().enumerate().map(|(index, device)| (device.id.as_str(), index)).collect();
    let mut found = Difference::default();
    for (index, device) in devices.iter().enumerate() {
        let id = device.id.as_str();
        if listed.get(id) != Some(&index) {
            continue;
        }
        let digest = shown_digest(device);
        let state = device.connection.state();
        let known = present.get(id);
        match known {
            Some(before) if before.digest == digest && !before.missing => {
                if before.last_seen_ms != device.last_seen_at.map(Timestamp::as_millisecond) {
                    found.touched.push(device);
                }
                continue;
            }
            Some(before) if before.missing => found.recorded.returned += 1,
            Some(_) => found.recorded.changed += 1,
            None => found.recorded.added += 1,
        }
        let state_since_ms = match known {
            Some(before) if before.state == state_code(state) => before.state_since_ms,
            before => {
                let since_ms = if before.is_none() { first_since_ms(device, state, at) } else { at.as_millisecond() };
                found.states.push((id.to_owned(), state, since_ms));
                since_ms
            }
        };
        // A version that is not told, or was not before, is no change that is known of.
        let versions = known.and_then(|before| before.software.as_deref()).zip(device.software.as_deref());
        if let Some((previous, _)) = versions.filter(|(previous, new)| previous != new) {
            found.software.push((device, previous.to_owned()));
        }
        found.upserts.push(Upsert { device, digest, state_since_ms });
    }
    if completeness == Completeness::Complete {
        found.missing =
            present.iter().filter(|(id, before)| !before.missing && !listed.contains_key(id.as_str())).map(|(id, _)| id.clone()).collect();
        found.missing.sort_unstable();
        found.states.extend(found.missing.iter().map(|id| (id.clone(), DeviceState::Missing, at.as_millisecond())));
        found.recorded.gone = i64::try_from(found.missing.len()).unwrap_or(i64::MAX);
    }
    found
}

/// Since when a device that was never seen before is in its state: one that is offline has been since its last contact.
fn first_since_ms(device: &Device, state: DeviceState, at: Timestamp) -> i64 {
    let last_contact = device.last_seen_at.filter(|_| state == DeviceState::Offline);
    last_contact.map_or(at, |contact| contact.min(at)).as_millisecond()
}

async fn upsert(connection: &mut AnyConnection, org: &OrganizationId, upserts: &[Upsert<'_>], at: Timestamp) -> Result<(), sqlx::Error> {
    let updates: Vec<_> = COLUMNS.iter().skip(2).map(|column| format!("{column} = excluded.{column}")).collect();
    for chunk in upserts.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO device (");
        sql.push(&COLUMNS.join(", ")).push(") VALUES ");
        for (index, upsert) in chunk.iter().enumerate() {
            sql.separate(index);
            push_values(&mut sql, org.as_str(), upsert, at.as_millisecond());
        }
        sql.push(" ON CONFLICT (org_id, device_id) DO UPDATE SET ").push(&updates.join(", "));
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn touch(connection: &mut AnyConnection, org: &OrganizationId, devices: &[&Device]) -> Result<(), sqlx::Error> {
    for chunk in devices.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("UPDATE device SET last_seen_at = v.column2, last_seen_key = v.column3 FROM (VALUES ");
        for (index, device) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(device.id.as_str());
            sql.push(", ")
                .bind(device.last_seen_at.map(Timestamp::as_millisecond))
                .push(", ")
                .bind(last_seen_key(device.last_seen_at))
                .push(")");
        }
        sql.push(") AS v WHERE device.device_id = v.column1 AND device.org_id = ").bind(org.as_str());
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn mark_missing(connection: &mut AnyConnection, org: &OrganizationId, ids: &[String], at: Timestamp) -> Result<(), sqlx::Error> {
    for chunk in ids.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("UPDATE device SET missing_since = ");
        sql.bind(at.as_millisecond()).push(", state_since = ").bind(at.as_millisecond());
        sql.push(", state = ").bind(state_code(DeviceState::Missing));
        sql.push(", seen_at = COALESCE((SELECT l.completed_at FROM device_list l WHERE l.org_id = device.org_id), seen_at)");
        sql.push(" WHERE org_id = ").bind(org.as_str()).push(" AND device_id IN ").bind_list(chunk.iter().map(String::as_str));
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn append_states(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    states: &[(String, DeviceState, i64)],
) -> Result<(), sqlx::Error> {
    for chunk in states.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO device_state_history (org_id, device_id, at, state) VALUES ");
        for (index, (id, state, since_ms)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org.as_str()).push(", ").bind(id.as_str());
            sql.push(", ").bind(*since_ms).push(", ").bind(state_code(*state)).push(")");
        }
        // Two states within one millisecond: the later one counts.
        sql.push(" ON CONFLICT (org_id, device_id, at) DO UPDATE SET state = excluded.state");
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn append_software(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    changes: &[(&Device, String)],
    at: Timestamp,
) -> Result<(), sqlx::Error> {
    for chunk in changes.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO device_software_history (org_id, device_id, at, previous, software) VALUES ");
        for (index, (device, previous)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org.as_str()).push(", ").bind(device.id.as_str()).push(", ").bind(at.as_millisecond());
            sql.push(", ").bind(previous.as_str()).push(", ").bind(storable(device.software.as_deref().unwrap_or_default())).push(")");
        }
        sql.push(" ON CONFLICT (org_id, device_id, at) DO UPDATE SET software = excluded.software");
        sql.execute(connection).await?;
    }
    Ok(())
}
