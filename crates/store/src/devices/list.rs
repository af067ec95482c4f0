//! Reading devices.

use model::id::{DeviceId, OrganizationId};
use model::{Connection, Device, DeviceState, StateEntry, XapiAccess};
use sqlx::any::AnyRow;

use super::row::{SELECT, decode, state_of_code};
use super::{DeviceFilter, DeviceSort, Devices};
use crate::sql::Sql;
use crate::values::{code, id, number, text, time};
use crate::{ListPage, PageRequest, StoreError};

impl Devices {
    /// One device.
    pub async fn find(&self, org: &OrganizationId, device: &DeviceId) -> Result<Option<Device>, StoreError> {
        self.0
            .explain(async {
                let mut sql = Sql::new(SELECT);
                sql.push(" WHERE d.org_id = ").bind(org.as_str()).push(" AND d.device_id = ").bind(device.as_str());
                sql.fetch_all(&self.0).await?.first().map(decode).transpose()
            })
            .await
    }

    /// One page of the devices that pass the filter. For all of them, ask for page after page.
    pub async fn list(
        &self,
        org: &OrganizationId,
        filter: &DeviceFilter,
        sort: &DeviceSort,
        page: &PageRequest,
    ) -> Result<ListPage<Device>, StoreError> {
        let page = PageRequest::new(page.number, page.size);
        self.0
            .explain(async {
                let mut count = Sql::new("SELECT COUNT(*) AS total FROM device d");
                filter.push_to(&mut count, org);
                let total = count.fetch_all(&self.0).await?.first().map_or(Ok(0), |row| number(row, "total"))?;

                let mut sql = Sql::new(SELECT);
                filter.push_to(&mut sql, org);
                sql.push(" ORDER BY ").push(&sort.sql());
                sql.push(" LIMIT ").bind(i64::from(page.size)).push(" OFFSET ").bind(page.offset());
                let rows = sql.fetch_all(&self.0).await?;
                Ok(ListPage { items: rows.iter().map(decode).collect::<Result<_, _>>()?, total, page })
            })
            .await
    }

    /// How many devices are in each state that occurs, in the order pages show states.
    pub async fn count_by_state(&self, org: &OrganizationId) -> Result<Vec<(DeviceState, i64)>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query("SELECT state, COUNT(*) AS total FROM device WHERE org_id = $1 GROUP BY state ORDER BY state")
                    .bind(org.as_str())
                    .fetch_all(self.0.reader())
                    .await?;
                rows.iter().map(|row| Ok((code(row, "state", state_of_code)?, number(row, "total")?))).collect()
            })
            .await
    }

    /// Every product with its number of devices, in reading order.
    pub async fn list_products(&self, org: &OrganizationId) -> Result<Vec<(String, i64)>, StoreError> {
        const SQL: &str = "SELECT product AS value, COUNT(*) AS total FROM device WHERE org_id = $1 \
                           GROUP BY product_key, product ORDER BY product_key, product";
        self.values(SQL, org).await
    }

    /// Every location's name with its number of devices, in reading order. Devices without a location are not counted.
    pub async fn list_locations(&self, org: &OrganizationId) -> Result<Vec<(String, i64)>, StoreError> {
        const SQL: &str = "SELECT location_name AS value, COUNT(*) AS total FROM device WHERE org_id = $1 AND location_name IS NOT NULL \
                           GROUP BY location_key, location_name ORDER BY location_key, location_name";
        self.values(SQL, org).await
    }

    /// The newest states of a device, newest first.
    pub async fn state_history(&self, org: &OrganizationId, device: &DeviceId, limit: u32) -> Result<Vec<StateEntry>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT device_id, at, state FROM device_state_history WHERE org_id = $1 AND device_id = $2 ORDER BY at DESC LIMIT $3",
                )
                .bind(org.as_str())
                .bind(device.as_str())
                .bind(i64::from(limit))
                .fetch_all(self.0.reader())
                .await?;
                rows.iter()
                    .map(|row| {
                        Ok(StateEntry { device_id: id(row, "device_id")?, at: time(row, "at")?, state: code(row, "state", state_of_code)? })
                    })
                    .collect()
            })
            .await
    }

    /// Ids of the devices that can be asked over xAPI now, in the order of their ids.
    pub async fn reachable_xapi(&self, org: &OrganizationId) -> Result<Vec<DeviceId>, StoreError> {
        self.0
            .explain(async {
                let mut sql = Sql::new("SELECT device_id FROM device WHERE missing_since IS NULL AND org_id = ");
                sql.bind(org.as_str()).push(" AND xapi <> ").bind(XapiAccess::None.as_str());
                let reachable = Connection::ALL.iter().filter(|connection| connection.is_reachable());
                sql.push(" AND connection IN ").bind_list(reachable.map(|connection| connection.as_str()));
                sql.push(" ORDER BY device_id");
                sql.fetch_all(&self.0).await?.iter().map(|row| id(row, "device_id")).collect()
            })
            .await
    }

    async fn values(&self, sql: &'static str, org: &OrganizationId) -> Result<Vec<(String, i64)>, StoreError> {
        let counted = |row: &AnyRow| Ok((text(row, "value")?, number(row, "total")?));
        self.0.explain(async { sqlx::query(sql).bind(org.as_str()).fetch_all(self.0.reader()).await?.iter().map(counted).collect() }).await
    }
}
