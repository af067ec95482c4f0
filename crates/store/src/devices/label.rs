//! What users say of a device: its region and notes.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Scope, Topic};

use super::Devices;
use crate::sql::Sql;
use crate::values::{number, sort_key, storable, text, text_if_any, texts};
use crate::{StoreError, scope};

/// What users say of a device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceLabels {
    /// Region.
    pub region: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

impl DeviceLabels {
    /// Without blanks around them; empty is none.
    fn tidy(&self) -> Self {
        let tidy = |text: &Option<String>| text.as_deref().map(|text| storable(text).trim().to_owned()).filter(|text| !text.is_empty());
        Self { region: tidy(&self.region), notes: tidy(&self.notes) }
    }
}

impl Devices {
    /// Sets region and notes of a device, or takes them away, and returns what they were; `None` when the scope lets see no such device. No list
    /// of Webex writes over them. Entries of the audit log go with it through [`crate::Store::noting`]; when nothing changes, nothing is written.
    pub async fn set_label(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        device: &DeviceId,
        labels: &DeviceLabels,
        at: Timestamp,
    ) -> Result<Option<DeviceLabels>, StoreError> {
        let labels = labels.tidy();
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("facts {org} {device}"))).await?;
                let mut sql = Sql::new("SELECT d.region, d.notes FROM device d WHERE d.org_id = ");
                sql.bind(org.as_str()).push(" AND d.device_id = ").bind(device.as_str());
                scope::push_device(&mut sql, scope, "d");
                let rows = sql.fetch_all_in(write.connection()).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                let before = DeviceLabels { region: text_if_any(row, "region")?, notes: text_if_any(row, "notes")? };
                if before == labels {
                    return Ok(Some(before));
                }
                sqlx::query("UPDATE device SET region = $1, notes = $2 WHERE org_id = $3 AND device_id = $4")
                    .bind(labels.region)
                    .bind(labels.notes)
                    .bind(org.as_str())
                    .bind(device.as_str())
                    .execute(write.connection())
                    .await?;
                write.change(Topic::Device, device.as_str(), "");
                write.commit(org, at).await?;
                Ok(Some(before))
            })
            .await
    }

    /// Every region with its number of devices, in reading order.
    pub async fn list_regions(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        let mut sql = Sql::new("SELECT d.region, COUNT(*) AS total FROM device d WHERE d.org_id = ");
        sql.bind(org.as_str()).push(" AND d.region IS NOT NULL");
        scope::push_device(&mut sql, scope, "d");
        sql.push(" GROUP BY d.region");
        let mut regions: Vec<(String, i64)> = self
            .0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok((text(row, "region")?, number(row, "total")?))).collect()
            })
            .await?;
        regions.sort_by_cached_key(|(region, _)| (sort_key(region), region.clone()));
        Ok(regions)
    }

    /// Every tag with its number of devices, in reading order.
    pub async fn list_tags(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        self.count_listed(org, scope, "tags").await
    }

    /// Every error code with its number of devices, in reading order.
    pub async fn list_error_codes(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<(String, i64)>, StoreError> {
        self.count_listed(org, scope, "error_codes").await
    }

    async fn count_listed(&self, org: &OrganizationId, scope: &Scope, column: &str) -> Result<Vec<(String, i64)>, StoreError> {
        let mut sql = Sql::new(&format!("SELECT d.{column}, COUNT(*) AS total FROM device d"));
        sql.push(self.0.inner.engine.whole_table()).push(" WHERE d.org_id = ").bind(org.as_str());
        sql.push(&format!(" AND d.{column} <> '[]'"));
        scope::push_device(&mut sql, scope, "d");
        sql.push(&format!(" GROUP BY d.{column}"));
        let lists: Vec<(Vec<String>, i64)> = self
            .0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok((texts(row, column)?, number(row, "total")?))).collect()
            })
            .await?;
        let mut totals = std::collections::BTreeMap::new();
        for (mut list, total) in lists {
            list.sort_unstable();
            list.dedup();
            for text in list {
                *totals.entry((sort_key(&text), text)).or_insert(0) += total;
            }
        }
        Ok(totals.into_iter().map(|((_, text), total)| (text, total)).collect())
    }
}
