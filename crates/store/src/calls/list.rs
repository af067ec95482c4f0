//! Reading calls.

use std::collections::{BTreeSet, HashMap, HashSet};

use model::id::{DeviceId, OrganizationId};
use model::{Call, CallId, Connection, MediaSample, Scope};

use super::Calls;
use super::people::push_running;
use super::row::{SELECT, decode};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{number, text};
use crate::{StoreError, samples, scope};

impl Calls {
    /// The calls that run, the longest first, each with the newest sample of its channels; without any when its device cannot be reached, because then
    /// nobody knows how it is. A person's call that is watched on a device of theirs shows once, as the device's.
    pub async fn active(&self, org: &OrganizationId, scope: &Scope, limit: u32) -> Result<Vec<Call>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE c.ended_at IS NULL AND c.org_id = ").bind(org.as_str());
        push_running(&mut sql, scope, "c");
        sql.push(" ORDER BY c.started_at, c.call_id LIMIT ").bind(i64::from(limit));
        self.0.explain(self.read(org, sql)).await
    }

    /// How many calls run, counted as [`Calls::active`] shows them.
    pub async fn count_active(&self, org: &OrganizationId, scope: &Scope) -> Result<i64, StoreError> {
        let mut sql = Sql::new("SELECT COUNT(*) AS total FROM call c WHERE c.ended_at IS NULL AND c.org_id = ");
        sql.bind(org.as_str());
        push_running(&mut sql, scope, "c");
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map_or(Ok(0), |row| number(row, "total")) }).await
    }

    /// One call with the newest sample of its channels.
    pub async fn find(&self, org: &OrganizationId, scope: &Scope, call: &CallId) -> Result<Option<Call>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE c.org_id = ").bind(org.as_str()).push(" AND c.call_id = ").bind(call.as_str());
        scope::push_call(&mut sql, scope, "c");
        Ok(self.0.explain(self.read(org, sql)).await?.pop())
    }

    /// The newest calls of a device, running and ended, the latest start first.
    pub async fn list_of_device(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        limit: u32,
    ) -> Result<Vec<Call>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE c.org_id = ").bind(org.as_str()).push(" AND c.device_id = ").bind(device.as_str());
        scope::push_call(&mut sql, scope, "c");
        sql.push(" ORDER BY c.started_at DESC, c.call_id DESC LIMIT ").bind(i64::from(limit));
        self.0.explain(self.read(org, sql)).await
    }

    /// Calls that are over and of which the history knows nothing, by id, behind one of them, `limit` at most; those from before what the history keeps
    /// are left out.
    pub async fn ended_without_history(&self, org: &OrganizationId, after: Option<&CallId>, limit: u32) -> Result<Vec<CallId>, StoreError> {
        let mut sql = Sql::new("SELECT c.call_id FROM call c WHERE c.ended_at IS NOT NULL AND c.org_id = ");
        sql.bind(org.as_str()).push(" AND c.call_id > ").bind(after.map_or("", |call| call.as_str()));
        sql.push(
            " AND c.in_history IS NULL AND NOT EXISTS (SELECT 1 FROM past_call p WHERE p.org_id = c.org_id AND p.call_id = c.call_id)",
        );
        sql.push(" AND NOT EXISTS (SELECT 1 FROM history_floor f WHERE f.name = 'calls' AND f.at > c.started_at)");
        sql.push(" ORDER BY c.call_id LIMIT ").bind(i64::from(limit));
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(|row| Ok(CallId::new(text(row, "call_id")?))).collect() }).await
    }

    /// Which of these devices cannot be reached, by id.
    async fn lost_of(&self, org: &OrganizationId, calls: &[Call]) -> Result<HashSet<String>, sqlx::Error> {
        let devices: BTreeSet<_> = calls.iter().filter(|call| call.is_active()).filter_map(Call::device_id).map(DeviceId::as_str).collect();
        if devices.is_empty() {
            return Ok(HashSet::new());
        }
        let mut sql = Sql::new("SELECT d.device_id FROM device d WHERE d.org_id = ");
        sql.bind(org.as_str()).push(" AND d.device_id IN ").bind_list(devices);
        let lost = Connection::ALL.iter().filter(|connection| !connection.is_reachable());
        sql.push(" AND (d.missing_since IS NOT NULL OR d.connection IN ").bind_list(lost.map(|connection| connection.as_str())).push(")");
        sql.fetch_all(&self.0).await?.iter().map(|row| text(row, "device_id")).collect()
    }

    /// Which of these devices have a running call, by id.
    pub(super) async fn running_of(&self, org: &OrganizationId, devices: &[&DeviceId]) -> Result<HashSet<String>, sqlx::Error> {
        let mut running = HashSet::new();
        for chunk in devices.chunks(ROWS_A_STATEMENT) {
            let mut sql = Sql::new("SELECT DISTINCT c.device_id FROM call c WHERE c.ended_at IS NULL AND c.org_id = ");
            sql.bind(org.as_str()).push(" AND c.device_id IN ").bind_list(chunk.iter().map(|device| device.as_str()));
            for row in sql.fetch_all(&self.0).await? {
                running.insert(text(&row, "device_id")?);
            }
        }
        Ok(running)
    }

    async fn read(&self, org: &OrganizationId, sql: Sql) -> Result<Vec<Call>, sqlx::Error> {
        let rows = sql.fetch_all(&self.0).await?;
        let mut calls: Vec<Call> = rows.iter().map(decode).collect::<Result<_, _>>()?;
        for chunk in calls.chunks_mut(ROWS_A_STATEMENT) {
            let mut newest: HashMap<CallId, Vec<MediaSample>> = HashMap::new();
            let mut sql = Sql::new(samples::SELECT);
            sql.push(" JOIN call c ON c.org_id = s.org_id AND c.call_id = s.call_id AND c.channels_at = s.at WHERE s.org_id = ");
            sql.bind(org.as_str()).push(" AND s.call_id IN ").bind_list(chunk.iter().map(|call| call.id.as_str()));
            sql.push(samples::ORDER);
            for row in sql.fetch_all(&self.0).await? {
                let sample = samples::decode(&row)?;
                newest.entry(sample.call_id.clone()).or_default().push(sample);
            }
            // What a device measured before it was lost is not how its calls are now.
            let lost = self.lost_of(org, chunk).await?;
            for call in chunk {
                let is_lost = call.is_active() && call.device_id().is_some_and(|device| lost.contains(device.as_str()));
                call.channels = newest.remove(&call.id).filter(|_| !is_lost).unwrap_or_default();
            }
        }
        Ok(calls)
    }
}
