//! Sealed secrets and the wrapped keys they are sealed with. Nothing here can open one: keys and texts come and go as bytes.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::values::{number, text, time, time_if_any};
use crate::{Store, StoreError};

/// Who writes secrets or keys waits for others who do: a key is never retired between its choice and its use.
pub(crate) const LOCK: &str = "vault";

/// Repository of sealed secrets.
#[derive(Debug, Clone)]
pub struct Secrets(pub(crate) Store);

/// A data key, wrapped by a master key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedKey {
    /// Which key.
    pub key_id: String,
    /// Which master key wraps it.
    pub master_id: String,
    /// The wrapped bytes.
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A secret as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedSecret {
    /// Its name.
    pub name: String,
    /// The data key it is sealed with.
    pub key_id: String,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
    /// When it is of no use any more.
    pub expires_at: Option<Timestamp>,
}

/// The data keys of a store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyRing {
    /// What new secrets are sealed with; `None` in a store that never had a secret.
    pub active: Option<WrappedKey>,
    /// Older ones that still have secrets.
    pub older: Vec<WrappedKey>,
}

impl Secrets {
    /// Every data key.
    pub async fn keys(&self) -> Result<KeyRing, StoreError> {
        self.0
            .explain(async {
                let rows =
                    sqlx::query("SELECT key_id, master_id, wrapped, is_active, created_at FROM data_key ORDER BY created_at, key_id")
                        .fetch_all(self.0.reader())
                        .await?;
                let mut ring = KeyRing::default();
                for row in &rows {
                    let key = key(row)?;
                    if number(row, "is_active")? == 1 {
                        ring.active = Some(key);
                    } else {
                        ring.older.push(key);
                    }
                }
                Ok(ring)
            })
            .await
    }

    /// Makes this the active key, if the active one still is `instead_of` (`None`: if there is none). Returns whether it is.
    pub async fn activate(&self, new: &WrappedKey, instead_of: Option<&str>) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let row = sqlx::query("SELECT key_id FROM data_key WHERE is_active = 1").fetch_optional(write.connection()).await?;
                let active = row.as_ref().map(|row| text(row, "key_id")).transpose()?;
                if active.as_deref() != instead_of {
                    return Ok(false);
                }
                sqlx::query("UPDATE data_key SET is_active = 0").execute(write.connection()).await?;
                sqlx::query("INSERT INTO data_key (key_id, master_id, wrapped, is_active, created_at) VALUES ($1, $2, $3, 1, $4)")
                    .bind(new.key_id.as_str())
                    .bind(new.master_id.as_str())
                    .bind(new.wrapped.as_slice())
                    .bind(new.created_at.as_millisecond())
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await?;
                Ok(true)
            })
            .await
    }

    /// Replaces the wrapping of every key at once. Returns false, and changes nothing, when these are not exactly the keys there are.
    pub async fn rewrap(&self, keys: &[WrappedKey]) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let mut changed = 0;
                for key in keys {
                    changed += sqlx::query("UPDATE data_key SET master_id = $1, wrapped = $2 WHERE key_id = $3")
                        .bind(key.master_id.as_str())
                        .bind(key.wrapped.as_slice())
                        .bind(key.key_id.as_str())
                        .execute(write.connection())
                        .await?
                        .rows_affected();
                }
                let row = sqlx::query("SELECT COUNT(*) AS keys FROM data_key").fetch_one(write.connection()).await?;
                if changed != keys.len() as u64 || number(&row, "keys")?.cast_unsigned() != changed {
                    return Ok(false);
                }
                write.commit_silently().await?;
                Ok(true)
            })
            .await
    }

    /// Keeps these secrets, all or none. Returns false when one is sealed with a key that is not the active one any more.
    pub async fn save(&self, secrets: &[SealedSecret]) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let saved = save_in(write.connection(), secrets).await?;
                if saved {
                    write.commit_silently().await?;
                }
                Ok(saved)
            })
            .await
    }

    /// Keeps a secret unless there is one of its name already. Returns false when its key is not the active one any more.
    pub async fn save_first(&self, secret: &SealedSecret) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let row = sqlx::query("SELECT name FROM sealed_secret WHERE name = $1")
                    .bind(secret.name.as_str())
                    .fetch_optional(write.connection())
                    .await?;
                let is_kept = row.is_some() || save_in(write.connection(), std::slice::from_ref(secret)).await?;
                if is_kept {
                    write.commit_silently().await?;
                }
                Ok(is_kept)
            })
            .await
    }

    /// The secret of that name, if it is still of use.
    pub async fn find(&self, name: &str, now: Timestamp) -> Result<Option<SealedSecret>, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query(
                    "SELECT name, key_id, sealed, expires_at FROM sealed_secret \
                     WHERE name = $1 AND (expires_at IS NULL OR expires_at > $2)",
                )
                .bind(name)
                .bind(now.as_millisecond())
                .fetch_optional(self.0.reader())
                .await?;
                row.as_ref().map(secret).transpose()
            })
            .await
    }

    /// Takes a secret out: of any number who try at once, one gets it.
    pub async fn take(&self, name: &str, now: Timestamp) -> Result<Option<SealedSecret>, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let row = sqlx::query("DELETE FROM sealed_secret WHERE name = $1 RETURNING name, key_id, sealed, expires_at")
                    .bind(name)
                    .fetch_optional(write.connection())
                    .await?;
                write.commit_silently().await?;
                let taken = row.as_ref().map(secret).transpose()?;
                Ok(taken.filter(|secret| secret.expires_at.is_none_or(|end| end > now)))
            })
            .await
    }

    /// Forgets a secret. Forgetting one that is not there is no error.
    pub async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                sqlx::query("DELETE FROM sealed_secret WHERE name = $1").bind(name).execute(write.connection()).await?;
                write.commit_silently().await
            })
            .await
    }

    /// Some secrets that are sealed with another key than the active one.
    pub async fn stale(&self, limit: u32) -> Result<Vec<SealedSecret>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT name, key_id, sealed, expires_at FROM sealed_secret \
                     WHERE key_id NOT IN (SELECT key_id FROM data_key WHERE is_active = 1) ORDER BY name LIMIT $1",
                )
                .bind(i64::from(limit))
                .fetch_all(self.0.reader())
                .await?;
                rows.iter().map(secret).collect()
            })
            .await
    }

    /// Replaces secrets by the same ones sealed anew, each only where it has not changed meanwhile. Returns false, and replaces
    /// none, when their new key is not the active one any more.
    pub async fn reseal(&self, pairs: &[(SealedSecret, SealedSecret)]) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                for (old, new) in pairs {
                    if !is_active(write.connection(), &new.key_id).await? {
                        return Ok(false);
                    }
                    sqlx::query("UPDATE sealed_secret SET key_id = $1, sealed = $2 WHERE name = $3 AND key_id = $4 AND sealed = $5")
                        .bind(new.key_id.as_str())
                        .bind(new.sealed.as_slice())
                        .bind(new.name.as_str())
                        .bind(old.key_id.as_str())
                        .bind(old.sealed.as_slice())
                        .execute(write.connection())
                        .await?;
                }
                write.commit_silently().await?;
                Ok(true)
            })
            .await
    }

    /// Forgets secrets that are of no use any more, and older keys that have none; returns how many keys are left that are not active.
    pub async fn prune(&self, now: Timestamp) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                sqlx::query("DELETE FROM sealed_secret WHERE expires_at <= $1")
                    .bind(now.as_millisecond())
                    .execute(write.connection())
                    .await?;
                sqlx::query("DELETE FROM data_key WHERE is_active = 0 AND key_id NOT IN (SELECT key_id FROM sealed_secret)")
                    .execute(write.connection())
                    .await?;
                let row = sqlx::query("SELECT COUNT(*) AS keys FROM data_key WHERE is_active = 0").fetch_one(write.connection()).await?;
                write.commit_silently().await?;
                Ok(number(&row, "keys")?.cast_unsigned())
            })
            .await
    }
}

/// Keeps secrets inside a transaction that began with [`LOCK`]; false when a key is not the active one any more.
pub(crate) async fn save_in(connection: &mut AnyConnection, secrets: &[SealedSecret]) -> Result<bool, sqlx::Error> {
    for secret in secrets {
        if !is_active(connection, &secret.key_id).await? {
            return Ok(false);
        }
        sqlx::query(
            "INSERT INTO sealed_secret (name, key_id, sealed, expires_at) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO UPDATE SET \
             key_id = excluded.key_id, sealed = excluded.sealed, expires_at = excluded.expires_at",
        )
        .bind(secret.name.as_str())
        .bind(secret.key_id.as_str())
        .bind(secret.sealed.as_slice())
        .bind(secret.expires_at.map(Timestamp::as_millisecond))
        .execute(&mut *connection)
        .await?;
    }
    Ok(true)
}

async fn is_active(connection: &mut AnyConnection, key_id: &str) -> Result<bool, sqlx::Error> {
    let row =
        sqlx::query("SELECT key_id FROM data_key WHERE key_id = $1 AND is_active = 1").bind(key_id).fetch_optional(connection).await?;
    Ok(row.is_some())
}

fn key(row: &AnyRow) -> Result<WrappedKey, sqlx::Error> {
    Ok(WrappedKey {
        key_id: text(row, "key_id")?,
        master_id: text(row, "master_id")?,
        wrapped: row.try_get("wrapped")?,
        created_at: time(row, "created_at")?,
    })
}

fn secret(row: &AnyRow) -> Result<SealedSecret, sqlx::Error> {
    Ok(SealedSecret {
        name: text(row, "name")?,
        key_id: text(row, "key_id")?,
        sealed: row.try_get("sealed")?,
        expires_at: time_if_any(row, "expires_at")?,
    })
}
