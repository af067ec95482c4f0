//! One-time links.

use jiff::Timestamp;
use model::{AccountId, LinkPurpose};
use sqlx::any::AnyRow;

use super::AccessRecords;
use crate::StoreError;
use crate::people::bump;
use crate::values::{id, number, text, word};

/// What became of taking a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkOutcome {
    /// Taken now, for the first time.
    Fresh(LinkPurpose),
    /// Taken before.
    Used,
    /// Too old.
    Expired,
    /// There is no such link.
    Unknown,
}

impl AccessRecords {
    /// Keeps a link that may be taken once until `expires_at`.
    pub async fn save_link(&self, hash: &[u8], purpose: &LinkPurpose, expires_at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                insert(write.connection(), hash, purpose, expires_at).await?;
                write.commit_silently().await
            })
            .await
    }

    /// Forgets the password of an account, ends all its sessions and keeps a link for it: all of that or nothing.
    pub async fn save_reset(&self, hash: &[u8], account: &AccountId, expires_at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                for sql in
                    ["UPDATE account SET password_hash = NULL WHERE account_id = $1", "DELETE FROM access_session WHERE account_id = $1"]
                {
                    sqlx::query(sql).bind(account.as_str()).execute(write.connection()).await?;
                }
                // A link from before would open the account to whoever has it.
                sqlx::query("DELETE FROM access_link WHERE account_id = $1 AND taken_at IS NULL")
                    .bind(account.as_str())
                    .execute(write.connection())
                    .await?;
                insert(write.connection(), hash, &LinkPurpose::SignIn(account.clone()), expires_at).await?;
                bump(write.connection()).await?;
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
                let row = sqlx::query(
                    "SELECT CASE WHEN taken_at IS NULL THEN 0 ELSE 1 END AS taken, purpose, account_id FROM access_link WHERE hash = $1",
                )
                .bind(hash)
                .fetch_optional(write.connection())
                .await?;
                write.commit_silently().await?;
                Ok(match row {
                    None => LinkOutcome::Unknown,
                    Some(row) if taken == 1 => LinkOutcome::Fresh(purpose(&row)?),
                    Some(row) if number(&row, "taken")? == 1 => LinkOutcome::Used,
                    Some(_) => LinkOutcome::Expired,
                })
            })
            .await
    }
}

async fn insert(
    connection: &mut sqlx::AnyConnection,
    hash: &[u8],
    purpose: &LinkPurpose,
    expires_at: Timestamp,
) -> Result<(), sqlx::Error> {
    let (word, account) = match purpose {
        LinkPurpose::SetUp => ("set_up", ""),
        LinkPurpose::SignIn(account) => ("sign_in", account.as_str()),
    };
    sqlx::query("INSERT INTO access_link (hash, purpose, account_id, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(hash)
        .bind(word)
        .bind(account)
        .bind(expires_at.as_millisecond())
        .execute(connection)
        .await?;
    Ok(())
}

fn purpose(row: &AnyRow) -> Result<LinkPurpose, sqlx::Error> {
    let is_set_up = word(row, "purpose", |word| match word {
        "set_up" => Some(true),
        "sign_in" => Some(false),
        _ => None,
    })?;
    if is_set_up && text(row, "account_id")?.is_empty() {
        return Ok(LinkPurpose::SetUp);
    }
    Ok(LinkPurpose::SignIn(id(row, "account_id")?))
}
