//! Calls between two own devices: each end tells of its own, and both rows belong together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use model::id::OrganizationId;
use model::{CallId, Direction, PastCall, Scope};

use super::merge::SAME_START;
use super::row::{ROWS_A_STATEMENT, decode, select};
use super::{History, hash_of, org_hash};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{sort_key, text};

impl History {
    /// Of those of these calls that were with another own device: the call as that device tells of it, where the scope lets see it. Both are the two
    /// sides of one call when each has the other's name for its far end, one came in and the other went out, and they began within a minute.
    pub async fn other_sides(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        calls: &[PastCall],
    ) -> Result<HashMap<CallId, CallId>, StoreError> {
        self.0.explain(self.find_sides(org, scope, calls)).await
    }

    async fn find_sides(&self, org: &OrganizationId, scope: &Scope, calls: &[PastCall]) -> Result<HashMap<CallId, CallId>, sqlx::Error> {
        let mut sides = HashMap::new();
        for chunk in calls.chunks(ROWS_A_STATEMENT) {
            let devices = self.named(org, chunk).await?;
            let mut wanted = BTreeSet::new();
            for call in chunk {
                let start_ms = call.started_at.as_millisecond();
                let key = call.remote_name.as_deref().filter(|_| call.device_id.is_some()).map(sort_key);
                for device in key.and_then(|key| devices.get(&key)).into_iter().flatten() {
                    wanted.insert((hash_of(device), start_ms));
                }
            }
            let wanted: Vec<_> = wanted.into_iter().collect();
            let mut candidates = Vec::new();
            let reach_ms = i64::try_from(SAME_START.as_millis()).unwrap_or(i64::MAX);
            for part in wanted.chunks(ROWS_A_STATEMENT) {
                let mut sql = Sql::new(&select());
                sql.push(" JOIN (VALUES ");
                for (index, (device, start_ms)) in part.iter().enumerate() {
                    sql.separate(index).push("(").bind(*device).push(", ").bind(start_ms.saturating_sub(reach_ms));
                    sql.push(", ").bind(start_ms.saturating_add(reach_ms)).push(")");
                }
                sql.push(") AS v ON p.device_hash = v.column1 AND p.started_at >= v.column2 AND p.started_at <= v.column3");
                sql.push(" WHERE p.org_hash = ").bind(org_hash(org));
                for row in sql.fetch_all(&self.0).await? {
                    candidates.push(decode(&row)?);
                }
            }
            candidates.retain(|candidate| scope.sees(candidate.location_id.as_ref()));
            for call in chunk {
                let distance = |other: &PastCall| (other.started_at.duration_since(call.started_at).abs(), other.id.as_str().to_owned());
                let other = candidates.iter().filter(|other| are_sides(call, other)).min_by_key(|other| distance(other));
                sides.extend(other.map(|other| (call.id.clone(), other.id.clone())));
            }
        }
        Ok(sides)
    }

    /// Own devices that are called as the far ends of these calls, by the key of their name.
    async fn named(&self, org: &OrganizationId, calls: &[PastCall]) -> Result<BTreeMap<String, Vec<String>>, sqlx::Error> {
        let keys: BTreeSet<_> = calls.iter().filter_map(|call| call.remote_name.as_deref()).map(sort_key).collect();
        let mut devices: BTreeMap<String, Vec<String>> = BTreeMap::new();
        if keys.is_empty() {
            return Ok(devices);
        }
        let mut sql = Sql::new("SELECT d.name_key, d.device_id FROM device d WHERE d.org_id = ");
        sql.bind(org.as_str()).push(" AND d.name_key IN ").bind_list(keys);
        for row in sql.fetch_all(&self.0).await? {
            devices.entry(text(&row, "name_key")?).or_default().push(text(&row, "device_id")?);
        }
        Ok(devices)
    }
}

/// Whether these are what the two ends of one call tell of it.
fn are_sides(call: &PastCall, other: &PastCall) -> bool {
    let is_called = |far: &PastCall, own: &PastCall| {
        let names = far.remote_name.as_deref().zip(own.device_name.as_deref());
        names.is_some_and(|(far, own)| sort_key(far) == sort_key(own))
    };
    let are_opposite = matches!(
        (call.direction, other.direction),
        (Direction::Incoming, Direction::Outgoing) | (Direction::Outgoing, Direction::Incoming)
    );
    let is_near = other.started_at.duration_since(call.started_at).abs() <= SAME_START;
    call.device_id != other.device_id && are_opposite && is_near && is_called(call, other) && is_called(other, call)
}
