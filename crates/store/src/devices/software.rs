//! Which software versions devices run.

use model::Scope;
use model::id::OrganizationId;

use super::Devices;
use crate::sql::Sql;
use crate::values::{number, text, text_if_any};
use crate::{StoreError, scope};

/// Devices of one product that run one version on one upgrade channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoftwareVersion {
    /// Version; `None` for devices that told none.
    pub software: Option<String>,
    /// Product.
    pub product: String,
    /// Upgrade channel.
    pub upgrade_channel: Option<String>,
    /// Devices.
    pub devices: i64,
}

impl Devices {
    /// How many devices run which version, the newest version first, by product and upgrade channel. Devices that are missing are not counted.
    pub async fn software_versions(&self, org: &OrganizationId, scope: &Scope) -> Result<Vec<SoftwareVersion>, StoreError> {
        let mut sql = Sql::new("SELECT d.software, d.product, d.upgrade_channel, COUNT(*) AS total FROM device d");
        sql.push(self.0.inner.engine.whole_table()).push(" WHERE d.missing_since IS NULL AND d.org_id = ").bind(org.as_str());
        scope::push_device(&mut sql, scope, "d");
        sql.push(" GROUP BY d.software_key, d.software, d.product_key, d.product, d.upgrade_channel");
        sql.push(" ORDER BY d.software_key DESC, d.software, d.product_key, d.product, COALESCE(d.upgrade_channel, '')");
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| {
                        Ok(SoftwareVersion {
                            software: text_if_any(row, "software")?,
                            product: text(row, "product")?,
                            upgrade_channel: text_if_any(row, "upgrade_channel")?,
                            devices: number(row, "total")?,
                        })
                    })
                    .collect()
            })
            .await
    }
}
