//! Which of some devices are in a call.

use model::id::{DeviceId, OrganizationId};

use super::Calls;
use crate::StoreError;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::id;

impl Calls {
    /// Those of the given devices on which a call runs.
    pub async fn running_on(&self, org: &OrganizationId, devices: &[DeviceId]) -> Result<Vec<DeviceId>, StoreError> {
        self.0
            .explain(async {
                let mut running = Vec::new();
                for chunk in devices.chunks(ROWS_A_STATEMENT) {
                    let mut sql = Sql::new("SELECT DISTINCT device_id FROM call WHERE ended_at IS NULL AND org_id = ");
                    sql.bind(org.as_str()).push(" AND device_id IN ").bind_list(chunk.iter().map(DeviceId::as_str));
                    for row in sql.fetch_all(&self.0).await? {
                        running.push(id(&row, "device_id")?);
                    }
                }
                Ok(running)
            })
            .await
    }
}
