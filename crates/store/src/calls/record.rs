//! Recording what a device says of its calls.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Call, Topic};
use sqlx::AnyConnection;

use super::Calls;
use super::row::{SELECT, decode, push_values};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::{Recorded, StoreError, samples};

impl Calls {
    /// Records all calls that a device reports at `at`, with the media of their channels.
    ///
    /// New calls are added, known ones updated, and running ones that are no longer reported end at `at`. A known call keeps
    /// the start it was first seen with. One answer is one moment: the samples of a call are kept at its `sampled_at`.
    pub async fn record_device_calls(
        &self,
        org: &OrganizationId,
        device: &DeviceId,
        calls: &[Call],
        at: Timestamp,
    ) -> Result<Recorded, StoreError> {
        self.0.explain(self.record(org, device, calls, at)).await
    }

    async fn record(&self, org: &OrganizationId, device: &DeviceId, calls: &[Call], at: Timestamp) -> Result<Recorded, sqlx::Error> {
        // Most devices are idle most of the time: nothing reported and nothing running needs no write lock.
        if calls.is_empty() && self.running_of(org, device).await? == 0 {
            return Ok(Recorded::default());
        }
        let mut write = self.0.write(Some(&format!("calls {org} {device}"))).await?;
        let reported: BTreeMap<&str, &Call> = calls.iter().map(|call| (call.id.as_str(), call)).collect();
        let known = read_known(write.connection(), org, device, &reported).await?;

        let mut recorded = Recorded::default();
        let mut upserts = Vec::new();
        let mut starts_or_ends = false;
        for call in reported.values().copied() {
            match known.get(call.id.as_str()) {
                None => recorded.added += 1,
                Some(before) if before.ended_at.is_some() => recorded.returned += 1,
                Some(before) if is_same(before, call) => continue,
                Some(_) => {
                    recorded.changed += 1;
                    upserts.push(call);
                    continue;
                }
            }
            starts_or_ends = true;
            upserts.push(call);
        }
        let mut ended: Vec<&str> = known
            .values()
            .filter(|before| before.ended_at.is_none() && !reported.contains_key(before.id.as_str()))
            .map(|before| before.id.as_str())
            .collect();
        ended.sort_unstable();
        recorded.gone = i64::try_from(ended.len()).unwrap_or(i64::MAX);
        starts_or_ends |= !ended.is_empty();

        upsert(write.connection(), org, &upserts).await?;
        samples::append(write.connection(), org, &upserts).await?;
        end(write.connection(), org, &ended, at).await?;
        for id in upserts.iter().map(|call| call.id.as_str()).chain(ended) {
            write.change(Topic::Call, id, device.as_str());
        }
        if starts_or_ends {
            write.change(Topic::Device, device.as_str(), "");
        }
        write.commit(org, at).await?;
        Ok(recorded)
    }
}

/// Whether the report holds no news: the same answer recorded again.
fn is_same(before: &Call, call: &Call) -> bool {
    let without_media = |call: &Call| Call { channels: Vec::new(), started_at: before.started_at, ended_at: None, ..call.clone() };
    let millis = call.sampled_at.as_millisecond();
    before.sampled_at.as_millisecond() == millis
        && without_media(&Call { sampled_at: before.sampled_at, ..call.clone() }) == without_media(before)
}

/// The running calls of the device, and those reported now that had ended.
async fn read_known(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    device: &DeviceId,
    reported: &BTreeMap<&str, &Call>,
) -> Result<HashMap<String, Call>, sqlx::Error> {
    let mut sql = Sql::new(SELECT);
    sql.push(" WHERE c.org_id = ").bind(org.as_str()).push(" AND c.device_id = ").bind(device.as_str()).push(" AND (c.ended_at IS NULL");
    if !reported.is_empty() {
        sql.push(" OR c.call_id IN ").bind_list(reported.keys().copied());
    }
    sql.push(")");
    sql.fetch_all_in(connection).await?.iter().map(|row| decode(row).map(|call| (call.id.as_str().to_owned(), call))).collect()
}

async fn upsert(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&Call]) -> Result<(), sqlx::Error> {
    for chunk in calls.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new(
            "INSERT INTO call (org_id, call_id, device_id, device_call_id, remote_name, remote_number, direction, call_type, protocol, \
             status, started_at, ended_at, sampled_at, channels_at) VALUES ",
        );
        for (index, call) in chunk.iter().enumerate() {
            sql.separate(index);
            push_values(&mut sql, org.as_str(), call);
        }
        sql.push(
            " ON CONFLICT (org_id, call_id) DO UPDATE SET remote_name = excluded.remote_name, remote_number = excluded.remote_number, \
             direction = excluded.direction, call_type = excluded.call_type, protocol = excluded.protocol, status = excluded.status, \
             ended_at = NULL, sampled_at = excluded.sampled_at, channels_at = COALESCE(excluded.channels_at, call.channels_at)",
        );
        sql.execute(connection).await?;
    }
    Ok(())
}

async fn end(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&str], at: Timestamp) -> Result<(), sqlx::Error> {
    for chunk in calls.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("UPDATE call SET ended_at = ");
        sql.bind(at.as_millisecond()).push(" WHERE org_id = ").bind(org.as_str()).push(" AND call_id IN ").bind_list(chunk.iter().copied());
        sql.execute(connection).await?;
    }
    Ok(())
}
