//! Which events webhooks have brought already.

use jiff::Timestamp;
use model::id::OrganizationId;

use crate::values::number;
use crate::{Store, StoreError};

/// Repository of the receipts of webhook events.
#[derive(Debug, Clone)]
pub struct Webhooks(pub(crate) Store);

impl Webhooks {
    /// Notes an event; returns whether it is a new one. Of any number who note the same at once, one is told so.
    pub async fn note(&self, org: &OrganizationId, event_key: &str, at: Timestamp) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let noted = sqlx::query(
                    "INSERT INTO webhook_receipt (org_id, event_key, received_at) VALUES ($1, $2, $3) ON CONFLICT (org_id, event_key) DO NOTHING",
                )
                .bind(org.as_str())
                .bind(event_key)
                .bind(at.as_millisecond())
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(noted > 0)
            })
            .await
    }

    /// Forgets events from before a time, and the oldest of more than `most`; `limit` at most at once. Returns how many went.
    pub async fn prune(&self, before: Timestamp, most: u32, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT COUNT(*) AS receipts FROM webhook_receipt").fetch_one(self.0.reader()).await?;
                let too_many = (number(&row, "receipts")? - i64::from(most)).clamp(0, i64::from(limit));
                let mut write = self.0.write(None).await?;
                let old = sqlx::query(
                    "DELETE FROM webhook_receipt WHERE (org_id, event_key) IN \
                     (SELECT org_id, event_key FROM webhook_receipt WHERE received_at < $1 ORDER BY received_at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                let more = too_many - i64::try_from(old).unwrap_or(i64::MAX);
                let mut gone = old;
                if more > 0 {
                    gone += sqlx::query(
                        "DELETE FROM webhook_receipt WHERE (org_id, event_key) IN \
                         (SELECT org_id, event_key FROM webhook_receipt ORDER BY received_at, event_key LIMIT $1)",
                    )
                    .bind(more)
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                }
                write.commit_silently().await?;
                Ok(gone)
            })
            .await
    }
}
