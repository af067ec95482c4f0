//! The names that devices were stored with: what a collector that starts knows before Webex answers.

use model::Scope;
use model::id::{LocationId, OrganizationId, PersonId, WorkspaceId};

use super::Devices;
use crate::StoreError;
use crate::scope;
use crate::sql::Sql;
use crate::values::{id, id_if_any, text_if_any};

/// Place, workspace and owner of one device, by id and by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceNames {
    /// Location.
    pub location_id: Option<LocationId>,
    /// Location's name.
    pub location_name: Option<String>,
    /// Location's IANA time zone.
    pub time_zone: Option<String>,
    /// Workspace.
    pub workspace_id: Option<WorkspaceId>,
    /// Workspace's name.
    pub workspace_name: Option<String>,
    /// Owner.
    pub owner_id: Option<PersonId>,
    /// Owner's display name.
    pub owner_name: Option<String>,
    /// Owner's or the workspace calendar's e-mail.
    pub email: Option<String>,
}

impl Devices {
    /// The names of every device that has any, one entry a device; those listed last come last, so that a reader who lets
    /// later entries win has the newest.
    pub async fn list_names(&self, org: &OrganizationId) -> Result<Vec<DeviceNames>, StoreError> {
        self.0
            .explain(async {
                let mut sql = Sql::new(
                    "SELECT location_id, location_name, time_zone, workspace_id, workspace_name, owner_id, owner_name, email FROM device \
                     WHERE org_id = ",
                );
                sql.bind(org.as_str()).push(" AND (location_id IS NOT NULL OR workspace_id IS NOT NULL OR owner_id IS NOT NULL)");
                sql.push(" ORDER BY CASE WHEN missing_since IS NULL THEN 1 ELSE 0 END, seen_at, device_id");
                sql.fetch_all(&self.0)
                    .await?
                    .iter()
                    .map(|row| {
                        Ok(DeviceNames {
                            location_id: id_if_any(row, "location_id")?,
                            location_name: text_if_any(row, "location_name")?,
                            time_zone: text_if_any(row, "time_zone")?,
                            workspace_id: id_if_any(row, "workspace_id")?,
                            workspace_name: text_if_any(row, "workspace_name")?,
                            owner_id: id_if_any(row, "owner_id")?,
                            owner_name: text_if_any(row, "owner_name")?,
                            email: text_if_any(row, "email")?,
                        })
                    })
                    .collect()
            })
            .await
    }

    /// The locations of an organisation's devices by id and name, in no order: those of the scope.
    pub async fn list_places(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(LocationId, Option<String>)>, StoreError> {
        let mut sql = Sql::new("SELECT d.location_id, MAX(d.location_name) AS location_name FROM device d WHERE d.org_id = ");
        sql.bind(org.as_str()).push(" AND d.location_id IS NOT NULL");
        scope::push_device(&mut sql, scope, "d");
        sql.push(" GROUP BY d.location_id");
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok((id(row, "location_id")?, text_if_any(row, "location_name")?))).collect()
            })
            .await
    }
}
