//! One-time links and sessions. Secrets never come here, only their hashes.

mod flows;
mod links;
mod list;
mod sessions;

use jiff::Timestamp;

use crate::{Store, StoreError};

pub use links::LinkOutcome;
pub(crate) use sessions::insert;
pub use sessions::{NewSession, SessionRecord};

/// Repository of sign-in links and sessions.
#[derive(Debug, Clone)]
pub struct AccessRecords(pub(crate) Store);

impl AccessRecords {
    /// Removes links, sessions, invitations and counts of failed sign-ins that have ended, and returns how many.
    pub async fn prune(&self, now: Timestamp) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let mut pruned = 0;
                for sql in [
                    "DELETE FROM access_link WHERE expires_at <= $1",
                    "DELETE FROM access_session WHERE expires_at <= $1 OR seen_at + idle_ms <= $1",
                    "DELETE FROM invitation WHERE expires_at <= $1",
                    "DELETE FROM sign_in_attempt WHERE locked_until <= $1 AND last_at <= $1 - 86400000",
                ] {
                    pruned += sqlx::query(sql).bind(now.as_millisecond()).execute(write.connection()).await?.rows_affected();
                }
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}
