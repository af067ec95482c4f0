//! Reading calls.

use std::collections::{HashMap, HashSet};

use model::id::{DeviceId, OrganizationId};
use model::{Call, CallId, MediaSample, Scope};

use super::Calls;
use super::row::{SELECT, decode};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{number, text};
use crate::{StoreError, samples, scope};

impl Calls {
    /// The calls that run, the longest first, each with the newest sample of its channels.
    pub async fn active(&self, org: &OrganizationId, scope: &Scope, limit: u32) -> Result<Vec<Call>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE c.ended_at IS NULL AND c.org_id = ").bind(org.as_str());
        scope::push_of_device(&mut sql, scope, "c.org_id", "c.device_id");
        sql.push(" ORDER BY c.started_at, c.call_id LIMIT ").bind(i64::from(limit));
        self.0.explain(self.read(org, sql)).await
    }

    /// How many calls run.
    pub async fn count_active(&self, org: &OrganizationId, scope: &Scope) -> Result<i64, StoreError> {
        let mut sql = Sql::new("SELECT COUNT(*) AS total FROM call c WHERE c.ended_at IS NULL AND c.org_id = ");
        sql.bind(org.as_str());
        scope::push_of_device(&mut sql, scope, "c.org_id", "c.device_id");
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
            for call in chunk {
                call.channels = newest.remove(&call.id).unwrap_or_default();
            }
        }
        Ok(calls)
    }
}
