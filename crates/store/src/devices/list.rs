//! Reading devices.

use std::collections::HashMap;

use model::id::{DeviceId, OrganizationId};
use model::{Connection, Device, DeviceState, Scope, StateEntry, XapiAccess};

use super::cursor::ids;
use super::filter::WEBEX_STATUS;
use super::row::{SELECT, decode, state_of_code};
use super::{DeviceFilter, DeviceSort, Devices};
use crate::sql::Sql;
use crate::values::{code, id, number, text, text_if_any, time};
use crate::{ListPage, PageRequest, StoreError, scope};

impl Devices {
    /// One device.
    pub async fn find(&self, org: &OrganizationId, scope: &Scope, device: &DeviceId) -> Result<Option<Device>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" FROM device d WHERE d.org_id = ").bind(org.as_str()).push(" AND d.device_id = ").bind(device.as_str());
        scope::push_device(&mut sql, scope, "d");
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode).transpose() }).await
    }

    /// One page of the devices that the scope lets see and that pass the filter. For all of them, ask for page after page.
    pub async fn list(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        filter: &DeviceFilter,
        sort: &DeviceSort,
        page: &PageRequest,
    ) -> Result<ListPage<Device>, StoreError> {
        let page = PageRequest::new(page.number, page.size);
        if let Some(making) = sort.making() {
            return self
                .0
                .explain(async {
                    let all = self.in_made_order(org, scope, filter, sort.order, making).await?;
                    let from = usize::try_from(page.offset()).unwrap_or(usize::MAX).min(all.len());
                    let to = from.saturating_add(page.size as usize).min(all.len());
                    let items = self.read_in_order(org, &ids(&all[from..to])).await?;
                    Ok(ListPage { items, total: i64::try_from(all.len()).unwrap_or(i64::MAX), page })
                })
                .await;
        }
        // Without a filter every order has its index. With one, most rows must be looked at in any case.
        let is_filtered = *filter != DeviceFilter::default() || *scope != Scope::Everywhere;
        let from = format!(" FROM device d{}", if is_filtered { self.0.inner.engine.whole_table() } else { "" });

        let mut count = Sql::new("SELECT COUNT(*) AS total");
        count.push(&from);
        filter.push_to(&mut count, org, scope);

        // Only ids are ordered and skipped; whole rows are read for the page alone.
        let mut ids = Sql::new("SELECT d.device_id");
        ids.push(&from);
        filter.push_to(&mut ids, org, scope);
        ids.push(" ORDER BY ").push(&sort.sql()).push(" LIMIT ").bind(i64::from(page.size)).push(" OFFSET ").bind(page.offset());

        self.0
            .explain(async {
                let (counted, ids) = tokio::try_join!(count.fetch_all(&self.0), ids.fetch_all(&self.0))?;
                let total = counted.first().map_or(Ok(0), |row| number(row, "total"))?;
                let ids = ids.iter().map(|row| text(row, "device_id")).collect::<Result<Vec<_>, _>>()?;
                Ok(ListPage { items: self.read_in_order(org, &ids).await?, total, page })
            })
            .await
    }

    pub(super) async fn read_in_order(&self, org: &OrganizationId, ids: &[String]) -> Result<Vec<Device>, sqlx::Error> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = Sql::new(SELECT);
        sql.push(" FROM device d WHERE d.org_id = ")
            .bind(org.as_str())
            .push(" AND d.device_id IN ")
            .bind_list(ids.iter().map(String::as_str));
        let rows = sql.fetch_all(&self.0).await?;
        let mut devices = rows.iter().map(decode).collect::<Result<Vec<_>, _>>()?;
        let places: HashMap<&str, usize> = ids.iter().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
        devices.sort_by_key(|device| places.get(device.id.as_str()).copied());
        Ok(devices)
    }

    /// How many devices are in each state that occurs, in the order pages show states.
    pub async fn count_by_state(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(DeviceState, i64)>, StoreError> {
        let mut sql = Sql::new("SELECT d.state, COUNT(*) AS total FROM device d");
        if *scope != Scope::Everywhere {
            sql.push(self.0.inner.engine.whole_table());
        }
        sql.push(" WHERE d.org_id = ").bind(org.as_str());
        scope::push_device(&mut sql, scope, "d");
        sql.push(" GROUP BY d.state ORDER BY d.state");
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok((code(row, "state", state_of_code)?, number(row, "total")?))).collect()
            })
            .await
    }

    /// Every product with its number of devices, in reading order.
    pub async fn list_products(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        self.count_values(org, scope, "product", "product_key").await
    }

    /// Every location's name with its number of devices, in reading order. Devices without a location are not counted.
    pub async fn list_locations(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        self.count_values(org, scope, "location_name", "location_key").await
    }

    /// The newest states of a device, newest first.
    pub async fn state_history(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        limit: u32,
    ) -> Result<Vec<StateEntry>, StoreError> {
        let mut sql = Sql::new("SELECT h.device_id, h.at, h.state FROM device_state_history h WHERE h.org_id = ");
        sql.bind(org.as_str()).push(" AND h.device_id = ").bind(device.as_str());
        scope::push_of_device(&mut sql, scope, "h.org_id", "h.device_id");
        sql.push(" ORDER BY h.at DESC LIMIT ").bind(i64::from(limit));
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

    /// Every software version with its number of devices, by its numbers. Devices without one are not counted.
    pub async fn list_software(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        self.count_values(org, scope, "software", "software_key").await
    }

    /// Every connection status in Webex's own word, with its number of devices, by the word.
    pub async fn list_webex_statuses(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        let mut sql = Sql::new(&format!("SELECT {WEBEX_STATUS} AS word, COUNT(*) AS total FROM device d"));
        sql.push(self.0.inner.engine.whole_table()).push(" WHERE d.org_id = ").bind(org.as_str());
        scope::push_device(&mut sql, scope, "d");
        sql.push(&format!(" GROUP BY {WEBEX_STATUS}"));
        let mut found: Vec<(String, i64)> = self
            .0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                let rows: Vec<_> =
                    rows.iter().map(|row| Ok((text_if_any(row, "word")?, number(row, "total")?))).collect::<Result<_, sqlx::Error>>()?;
                Ok(rows.into_iter().filter_map(|(word, total)| Some((word?, total))).collect())
            })
            .await?;
        found.sort_unstable();
        Ok(found)
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

    async fn count_values(&self, org: &OrganizationId, scope: &Scope, column: &str, key: &str) -> Result<Vec<(String, i64)>, StoreError> {
        let mut sql = Sql::new(&format!("SELECT {column}, COUNT(*) AS total FROM device d"));
        sql.push(self.0.inner.engine.whole_table()).push(" WHERE d.org_id = ").bind(org.as_str());
        scope::push_device(&mut sql, scope, "d");
        sql.push(&format!(" AND {column} IS NOT NULL GROUP BY {key}, {column} ORDER BY {key}, {column}"));
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok((text(row, column)?, number(row, "total")?))).collect()
            })
            .await
    }
}
