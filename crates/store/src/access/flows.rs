//! Bounds for sign-ins that begin and never end: anybody can begin one.

use jiff::Timestamp;

use super::AccessRecords;
use crate::StoreError;
use crate::sql::like_prefix;

/// More than this are not removed at once.
const MOST_REMOVED: i64 = 10_000;

impl AccessRecords {
    /// Forgets the sealed secrets whose names begin with `prefix` that are over, and of the others the oldest, so that `most` are left.
    /// Returns how many went.
    pub async fn trim_secrets(&self, prefix: &str, most: u32, now: Timestamp) -> Result<u64, StoreError> {
        let prefix = like_prefix(prefix);
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let over = sqlx::query("DELETE FROM sealed_secret WHERE name LIKE $1 ESCAPE '\\' AND expires_at <= $2")
                    .bind(prefix.as_str())
                    .bind(now.as_millisecond())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                let oldest = sqlx::query(
                    "DELETE FROM sealed_secret WHERE name IN (SELECT name FROM sealed_secret WHERE name LIKE $1 ESCAPE '\\' \
                     ORDER BY expires_at DESC, name LIMIT $2 OFFSET $3)",
                )
                .bind(prefix.as_str())
                .bind(MOST_REMOVED)
                .bind(i64::from(most))
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(over + oldest)
            })
            .await
    }
}
