//! Which of some devices are in a call.

use model::Scope;
use model::id::{DeviceId, OrganizationId};

use super::Calls;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::id;
use crate::{StoreError, scope};

impl Calls {
    /// Those of the given devices that the scope lets see and on which a call runs.
    pub async fn running_on(&self, org: &OrganizationId, scope: &Scope, devices: &[DeviceId]) -> Result<Vec<DeviceId>, StoreError> {
        self.0
            .explain(async {
                let mut running = Vec::new();
                for chunk in devices.chunks(ROWS_A_STATEMENT) {
                    let mut sql = Sql::new("SELECT DISTINCT c.device_id FROM call c WHERE c.ended_at IS NULL AND c.org_id = ");
                    sql.bind(org.as_str()).push(" AND c.device_id IN ").bind_list(chunk.iter().map(DeviceId::as_str));
                    scope::push_of_device(&mut sql, scope, "c.org_id", "c.device_id");
                    for row in sql.fetch_all(&self.0).await? {
                        running.push(id(&row, "device_id")?);
                    }
                }
                Ok(running)
            })
            .await
    }
}
