//! Forgetting old states.

use jiff::Timestamp;

use super::Devices;
use crate::StoreError;

impl Devices {
    /// Removes states that began before a time, and changes of software, `limit` of each at most, and returns how many of the one that had more
    /// went. The newest state of a device stays, however old. Call it again while it returns `limit`: short transactions let others write in between.
    pub async fn prune_states(&self, before: Timestamp, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let pruned = sqlx::query(
                    "DELETE FROM device_state_history WHERE (org_id, device_id, at) IN ( \
                         SELECT h.org_id, h.device_id, h.at FROM device_state_history h WHERE h.at < $1 AND EXISTS ( \
                             SELECT 1 FROM device_state_history later \
                             WHERE later.org_id = h.org_id AND later.device_id = h.device_id AND later.at > h.at) \
                         ORDER BY h.at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                let changes = sqlx::query(
                    "DELETE FROM device_software_history WHERE (org_id, device_id, at) IN ( \
                         SELECT h.org_id, h.device_id, h.at FROM device_software_history h WHERE h.at < $1 ORDER BY h.at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(pruned.max(changes))
            })
            .await
    }
}
