//! What happened to a device, from its newest end.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Scope, StateEntry};

use super::Devices;
use super::row::state_of_code;
use crate::sql::Sql;
use crate::values::{code, id, text, time};
use crate::{StoreError, scope};

/// A device went over to other software.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoftwareChange {
    /// When a list first told it.
    pub at: Timestamp,
    /// What it ran before.
    pub previous: String,
    /// What it runs from then on.
    pub software: String,
}

impl Devices {
    /// The newest changes of a device's software before a time, the latest first.
    pub async fn software_changes(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        before: Timestamp,
        limit: u32,
    ) -> Result<Vec<SoftwareChange>, StoreError> {
        let mut sql = Sql::new("SELECT h.at, h.previous, h.software FROM device_software_history h WHERE h.org_id = ");
        push_before(&mut sql, org, scope, device, before, limit);
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| {
                        Ok(SoftwareChange { at: time(row, "at")?, previous: text(row, "previous")?, software: text(row, "software")? })
                    })
                    .collect()
            })
            .await
    }

    /// The newest states of a device that began before a time, the latest first.
    pub async fn states_before(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        before: Timestamp,
        limit: u32,
    ) -> Result<Vec<StateEntry>, StoreError> {
        let mut sql = Sql::new("SELECT h.device_id, h.at, h.state FROM device_state_history h WHERE h.org_id = ");
        push_before(&mut sql, org, scope, device, before, limit);
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| {
                        Ok(StateEntry { device_id: id(row, "device_id")?, at: time(row, "at")?, state: code(row, "state", state_of_code)? })
                    })
                    .collect()
            })
            .await
    }
}

fn push_before(sql: &mut Sql, org: &OrganizationId, scope: &Scope, device: &DeviceId, before: Timestamp, limit: u32) {
    sql.bind(org.as_str()).push(" AND h.device_id = ").bind(device.as_str()).push(" AND h.at < ").bind(before.as_millisecond());
    scope::push_of_device(sql, scope, "h.org_id", "h.device_id");
    sql.push(" ORDER BY h.at DESC LIMIT ").bind(i64::from(limit));
}
