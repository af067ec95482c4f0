//! Recording what a device says of its calls.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Call, Topic};
use sqlx::AnyConnection;

use super::Calls;
use super::row::{SELECT, decode, push_values};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::{Recorded, StoreError, samples};

/// Starts that differ by less are the same start: it is computed from a duration in whole seconds that stands still while it
/// rings. A device that counts its calls from one again has restarted in between, which takes longer.
const SAME_START_MS: i64 = 60_000;

impl Calls {
    /// Records all calls that a device reports at `at`, with the media of their channels.
    ///
    /// New calls are added, known ones updated, and running ones that are no longer reported end at `at`. A known call keeps
    /// the id and the start it was first seen with, also when it comes under another id: a call with the device's own number
    /// and, but for a minute, the start of a known one is that one, whoever gave it an id. One answer is one moment: the samples of a call are kept at its `sampled_at`.
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
        let known = read_known(write.connection(), org, device, calls).await?;
        let reported: Vec<Cow<'_, Call>> = calls.iter().map(|call| under_known_id(call, calls, &known)).collect();
        let reported: BTreeMap<&str, &Call> = reported.iter().map(|call| (call.id.as_str(), call.as_ref())).collect();

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

impl Calls {
    /// Notes that a device has not answered for so long that its running calls are shown otherwise than before, as not known:
    /// nothing is stored but change rows, so that pages look again.
    pub async fn record_silence(&self, org: &OrganizationId, device: &DeviceId, at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("calls {org} {device}"))).await?;
                let mut running: Vec<_> = read_known(write.connection(), org, device, &[]).await?.into_keys().collect();
                running.sort_unstable();
                for id in running {
                    write.change(Topic::Call, id, device.as_str());
                }
                write.commit(org, at).await?;
                Ok(())
            })
            .await
    }
}

/// Whether the report holds no news: the same answer recorded again.
fn is_same(before: &Call, call: &Call) -> bool {
    let without_media = |call: &Call| Call { channels: Vec::new(), started_at: before.started_at, ended_at: None, ..call.clone() };
    let millis = call.sampled_at.as_millisecond();
    before.sampled_at.as_millisecond() == millis
        && without_media(&Call { sampled_at: before.sampled_at, ..call.clone() }) == without_media(before)
}

/// The call, under the id that the store knows it by.
fn under_known_id<'c>(call: &'c Call, reported: &[Call], known: &HashMap<String, Call>) -> Cow<'c, Call> {
    if known.contains_key(call.id.as_str()) {
        return Cow::Borrowed(call);
    }
    let distance = |other: &Call| other.started_at.as_millisecond().abs_diff(call.started_at.as_millisecond());
    let same = known
        .values()
        .filter(|other| other.device_call_id == call.device_call_id && distance(other) < SAME_START_MS.unsigned_abs())
        .filter(|other| reported.iter().all(|call| call.id != other.id))
        .min_by_key(|other| (other.ended_at.is_some(), distance(other)));
    same.map_or(Cow::Borrowed(call), |same| Cow::Owned(Call { id: same.id.clone(), ..call.clone() }))
}

/// The running calls of the device, and the ended ones that a reported call may be.
async fn read_known(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    device: &DeviceId,
    reported: &[Call],
) -> Result<HashMap<String, Call>, sqlx::Error> {
    let mut sql = Sql::new(SELECT);
    sql.push(" WHERE c.org_id = ").bind(org.as_str()).push(" AND c.device_id = ").bind(device.as_str()).push(" AND (c.ended_at IS NULL");
    if let Some(first_start) = reported.iter().map(|call| call.started_at.as_millisecond()).min() {
        sql.push(" OR c.call_id IN ").bind_list(reported.iter().map(|call| call.id.as_str()));
        sql.push(" OR (c.started_at > ").bind(first_start - SAME_START_MS);
        sql.push(" AND c.device_call_id IN ").bind_list(reported.iter().map(|call| call.device_call_id)).push(")");
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
