//! Sign-in links and sessions. Secrets never come here, only their hashes.

use jiff::Timestamp;
use sqlx::any::AnyRow;

use crate::values::{number, time};
use crate::{Store, StoreError};

/// A session's last use is written at most this often, so that reading pages does not write all the time.
const SEEN_STEP_MS: i64 = 30_000;

/// Repository of sign-in links and sessions.
#[derive(Debug, Clone)]
pub struct AccessRecords(pub(crate) Store);

/// What became of taking a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkOutcome {
    /// Taken now, for the first time.
    Fresh,
    /// Taken before.
    Used,
    /// Too old.
    Expired,
    /// There is no such link.
    Unknown,
}

/// A session that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionRecord {
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
    /// How long it may stay unused, in milliseconds.
    pub idle_ms: i64,
}

impl AccessRecords {
    /// Keeps a link that may be taken once until `expires_at`.
    pub async fn save_link(&self, hash: &[u8], expires_at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query("INSERT INTO access_link (hash, expires_at) VALUES ($1, $2)")
                    .bind(hash)
                    .bind(expires_at.as_millisecond())
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await
            })
            .await
    }

    /// Takes a link. Of any number who try at once, one gets [`LinkOutcome::Fresh`].
    pub async fn take_link(&self, hash: &[u8], now: Timestamp) -> Result<LinkOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let taken = sqlx::query("UPDATE access_link SET taken_at = $1 WHERE hash = $2 AND taken_at IS NULL AND expires_at > $1")
                    .bind(now.as_millisecond())
                    .bind(hash)
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                let row = sqlx::query("SELECT CASE WHEN taken_at IS NULL THEN 0 ELSE 1 END AS taken FROM access_link WHERE hash = $1")
                    .bind(hash)
                    .fetch_optional(write.connection())
                    .await?;
                write.commit_silently().await?;
                Ok(match row {
                    _ if taken == 1 => LinkOutcome::Fresh,
                    None => LinkOutcome::Unknown,
                    Some(row) if number(&row, "taken")? == 1 => LinkOutcome::Used,
                    Some(_) => LinkOutcome::Expired,
                })
            })
            .await
    }

    /// Keeps a session that ends at `expires_at`, or earlier when it stays unused for `idle_ms`.
    pub async fn save_session(&self, hash: &[u8], created_at: Timestamp, expires_at: Timestamp, idle_ms: i64) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query("INSERT INTO access_session (hash, created_at, seen_at, expires_at, idle_ms) VALUES ($1, $2, $2, $3, $4)")
                    .bind(hash)
                    .bind(created_at.as_millisecond())
                    .bind(expires_at.as_millisecond())
                    .bind(idle_ms)
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await
            })
            .await
    }

    /// The session, if it still holds at `now`; notes that it was used.
    pub async fn touch_session(&self, hash: &[u8], now: Timestamp) -> Result<Option<SessionRecord>, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query(
                    "SELECT created_at, seen_at, expires_at, idle_ms FROM access_session \
                     WHERE hash = $1 AND expires_at > $2 AND seen_at + idle_ms > $2",
                )
                .bind(hash)
                .bind(now.as_millisecond())
                .fetch_optional(self.0.reader())
                .await?;
                let Some(row) = row else { return Ok(None) };
                let record = decode(&row)?;
                let step_ms = SEEN_STEP_MS.min(record.idle_ms / 10);
                if now.as_millisecond() - number(&row, "seen_at")? > step_ms {
                    let mut write = self.0.write(None).await?;
                    sqlx::query("UPDATE access_session SET seen_at = $1 WHERE hash = $2 AND seen_at < $1")
                        .bind(now.as_millisecond())
                        .bind(hash)
                        .execute(write.connection())
                        .await?;
                    write.commit_silently().await?;
                }
                Ok(Some(record))
            })
            .await
    }

    /// Ends a session at once. Ending one that is not there is no error.
    pub async fn end_session(&self, hash: &[u8]) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query("DELETE FROM access_session WHERE hash = $1").bind(hash).execute(write.connection()).await?;
                write.commit_silently().await
            })
            .await
    }

    /// Removes links and sessions that have ended, and returns how many.
    pub async fn prune(&self, now: Timestamp) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let mut pruned = 0;
                for sql in [
                    "DELETE FROM access_link WHERE expires_at <= $1",
                    "DELETE FROM access_session WHERE expires_at <= $1 OR seen_at + idle_ms <= $1",
                ] {
                    pruned += sqlx::query(sql).bind(now.as_millisecond()).execute(write.connection()).await?.rows_affected();
                }
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}

fn decode(row: &AnyRow) -> Result<SessionRecord, sqlx::Error> {
    Ok(SessionRecord { created_at: time(row, "created_at")?, expires_at: time(row, "expires_at")?, idle_ms: number(row, "idle_ms")? })
}
