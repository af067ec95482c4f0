//! Recording what a device says of its calls.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Call, Topic};
use sqlx::AnyConnection;

use super::Calls;
use super::row::{COLUMNS, SELECT, cells, decode};
use crate::bulk::Insert;
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
        self.0.explain(self.record(org, &[(device, calls)], at)).await
    }

    /// Records the answers of several devices that came at `at`, each with all the calls its device reports, in one transaction: far cheaper than one by
    /// one. What is done with each is what [`Calls::record_device_calls`] does. Of a device that is named twice, the later answer counts.
    pub async fn record_answers(
        &self,
        org: &OrganizationId,
        answers: &[(DeviceId, Vec<Call>)],
        at: Timestamp,
    ) -> Result<Recorded, StoreError> {
        let answers: BTreeMap<&DeviceId, &[Call]> = answers.iter().map(|(device, calls)| (device, calls.as_slice())).collect();
        // In the order of their ids: two that record the same devices do not wait for each other for ever.
        let answers: Vec<_> = answers.into_iter().collect();
        self.0.explain(self.record(org, &answers, at)).await
    }

    async fn record(&self, org: &OrganizationId, answers: &[(&DeviceId, &[Call])], at: Timestamp) -> Result<Recorded, sqlx::Error> {
        // Most devices are idle most of the time: nothing reported and nothing running needs no write lock.
        let silent: Vec<_> = answers.iter().filter(|(_, calls)| calls.is_empty()).map(|(device, _)| *device).collect();
        let in_call = self.running_of(org, &silent).await?;
        let answers: Vec<_> =
            answers.iter().copied().filter(|(device, calls)| !calls.is_empty() || in_call.contains(device.as_str())).collect();
        if answers.is_empty() {
            return Ok(Recorded::default());
        }
        let mut write = self.0.write(None).await?;
        let locks: Vec<_> = answers.iter().map(|(device, _)| format!("calls {org} {device}")).collect();
        self.0.inner.engine.lock_all(write.connection(), &locks).await?;
        let mut known = read_known(write.connection(), org, &answers).await?;
        let mut found = Found::default();
        for (device, calls) in &answers {
            compare(&mut found, device, calls, &known.remove(device.as_str()).unwrap_or_default());
        }
        let upserts: Vec<&Call> = found.upserts.iter().map(AsRef::as_ref).collect();
        upsert(write.connection(), org, &upserts).await?;
        samples::append(write.connection(), org, &upserts).await?;
        end(write.connection(), org, &found.ended, at).await?;
        for (call, device) in found.changes {
            write.change(Topic::Call, call, device.as_str());
        }
        for device in found.starts_or_ends {
            write.change(Topic::Device, device.as_str(), "");
        }
        write.commit(org, at).await?;
        Ok(found.recorded)
    }
}

/// What answers change.
#[derive(Default)]
struct Found<'a> {
    upserts: Vec<Cow<'a, Call>>,
    ended: Vec<String>,
    changes: Vec<(String, &'a DeviceId)>,
    starts_or_ends: Vec<&'a DeviceId>,
    recorded: Recorded,
}

/// Compares the answer of one device with what is known of its calls, by id.
fn compare<'a>(found: &mut Found<'a>, device: &'a DeviceId, calls: &'a [Call], known: &HashMap<String, Call>) {
    let reported: BTreeMap<String, Cow<'a, Call>> =
        calls.iter().map(|call| under_known_id(call, calls, known)).map(|call| (call.id.as_str().to_owned(), call)).collect();
    let mut starts_or_ends = false;
    let mut ended: Vec<&str> = known
        .values()
        .filter(|before| before.ended_at.is_none() && !reported.contains_key(before.id.as_str()))
        .map(|before| before.id.as_str())
        .collect();
    ended.sort_unstable();
    for (id, call) in reported {
        match known.get(&id) {
            None => found.recorded.added += 1,
            Some(before) if before.ended_at.is_some() => found.recorded.returned += 1,
            Some(before) if is_same(before, &call) => continue,
            Some(_) => {
                found.recorded.changed += 1;
                found.changes.push((id, device));
                found.upserts.push(call);
                continue;
            }
        }
        starts_or_ends = true;
        found.changes.push((id, device));
        found.upserts.push(call);
    }
    found.recorded.gone += i64::try_from(ended.len()).unwrap_or(i64::MAX);
    starts_or_ends |= !ended.is_empty();
    for id in ended {
        found.changes.push((id.to_owned(), device));
        found.ended.push(id.to_owned());
    }
    if starts_or_ends {
        found.starts_or_ends.push(device);
    }
}

impl Calls {
    /// Notes that a device has not answered for so long that its running calls are shown otherwise than before, as not known:
    /// nothing is stored but change rows, so that pages look again.
    pub async fn record_silence(&self, org: &OrganizationId, device: &DeviceId, at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("calls {org} {device}"))).await?;
                let known = read_known(write.connection(), org, &[(device, &[])]).await?;
                let mut running: Vec<_> = known.into_values().flat_map(HashMap::into_keys).collect();
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
        .filter(|other| other.device_call_id() == call.device_call_id() && distance(other) < SAME_START_MS.unsigned_abs())
        .filter(|other| reported.iter().all(|call| call.id != other.id))
        .min_by_key(|other| (other.ended_at.is_some(), distance(other)));
    same.map_or(Cow::Borrowed(call), |same| Cow::Owned(Call { id: same.id.clone(), ..call.clone() }))
}

/// By device and id: the running calls of the devices, and the ended ones that a reported call may be.
async fn read_known(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    answers: &[(&DeviceId, &[Call])],
) -> Result<HashMap<String, HashMap<String, Call>>, sqlx::Error> {
    let mut known: HashMap<String, HashMap<String, Call>> = HashMap::new();
    for chunk in answers.chunks(ROWS_A_STATEMENT) {
        let mut running = Sql::new(SELECT);
        running.push(" WHERE c.ended_at IS NULL AND c.org_id = ").bind(org.as_str());
        running.push(" AND c.device_id IN ").bind_list(chunk.iter().map(|(device, _)| device.as_str()));
        let mut queries = vec![running];
        let first_starts: Vec<_> = chunk
            .iter()
            .filter_map(|(device, calls)| Some((*device, calls.iter().map(|call| call.started_at.as_millisecond()).min()?)))
            .collect();
        if !first_starts.is_empty() {
            let mut recent = Sql::new(SELECT);
            recent.push(" JOIN (VALUES ");
            for (index, (device, first_start)) in first_starts.iter().enumerate() {
                recent.separate(index).push("(").bind(device.as_str()).push(", ").bind(first_start - SAME_START_MS).push(")");
            }
            recent.push(") AS v ON c.device_id = v.column1 AND c.started_at > v.column2 WHERE c.ended_at IS NOT NULL AND c.org_id = ");
            recent.bind(org.as_str());
            queries.push(recent);
        }
        let ids: Vec<_> = chunk.iter().flat_map(|(_, calls)| calls.iter().map(|call| call.id.as_str())).collect();
        for ids in ids.chunks(ROWS_A_STATEMENT) {
            let mut named = Sql::new(SELECT);
            // Those that run are among the running ones of their devices.
            named.push(" WHERE c.ended_at IS NOT NULL AND c.org_id = ").bind(org.as_str());
            named.push(" AND c.call_id IN ").bind_list(ids.iter().copied());
            queries.push(named);
        }
        let reported: HashSet<_> = ids.iter().copied().collect();
        let numbers: HashSet<_> =
            chunk.iter().flat_map(|(device, calls)| calls.iter().map(|call| (device.as_str(), call.device_call_id()))).collect();
        for query in queries {
            for row in query.fetch_all_in(connection).await? {
                let call = decode(&row)?;
                let Some(device) = call.device_id() else { continue };
                let is_wanted = call.ended_at.is_none()
                    || reported.contains(call.id.as_str())
                    || numbers.contains(&(device.as_str(), call.device_call_id()));
                if is_wanted {
                    known.entry(device.as_str().to_owned()).or_default().insert(call.id.as_str().to_owned(), call);
                }
            }
        }
    }
    Ok(known)
}

pub(super) async fn upsert(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&Call]) -> Result<(), sqlx::Error> {
    const AGAIN: &str = " ON CONFLICT (org_id, call_id) DO UPDATE SET remote_name = excluded.remote_name, remote_number = excluded.remote_number, \
         direction = excluded.direction, call_type = excluded.call_type, protocol = excluded.protocol, status = excluded.status, \
         ended_at = NULL, in_history = NULL, sampled_at = excluded.sampled_at, channels_at = COALESCE(excluded.channels_at, call.channels_at), \
         person_name = excluded.person_name, location_id = excluded.location_id, location_name = excluded.location_name, \
         time_zone = excluded.time_zone, answered_at = excluded.answered_at, recording = excluded.recording, device_type = excluded.device_type";
    let mut insert = Insert::into("call", COLUMNS).same("org_id", org.as_str()).end(AGAIN);
    for call in calls {
        insert.push(cells(call));
    }
    insert.execute(connection).await
}

pub(super) async fn end(connection: &mut AnyConnection, org: &OrganizationId, calls: &[String], at: Timestamp) -> Result<(), sqlx::Error> {
    for chunk in calls.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("UPDATE call SET ended_at = ");
        sql.bind(at.as_millisecond())
            .push(" WHERE org_id = ")
            .bind(org.as_str())
            .push(" AND call_id IN ")
            .bind_list(chunk.iter().map(String::as_str));
        sql.execute(connection).await?;
    }
    Ok(())
}
