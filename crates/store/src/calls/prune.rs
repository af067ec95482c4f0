//! Forgetting old calls.

use jiff::Timestamp;

use super::Calls;
use crate::StoreError;

impl Calls {
    /// Removes calls that ended before a time, `limit` at most, and returns how many went; running ones stay. Their samples
    /// are kept for a shorter time and are not looked at. Call it again while it returns `limit`: short transactions let
    /// others write in between.
    pub async fn prune(&self, before: Timestamp, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let pruned = sqlx::query(
                    "DELETE FROM call WHERE (org_id, call_id) IN ( \
                         SELECT org_id, call_id FROM call WHERE ended_at IS NOT NULL AND ended_at < $1 ORDER BY ended_at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}
