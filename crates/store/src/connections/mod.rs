//! Connections to Webex: their facts, whose turn it is to renew their tokens, and what administrators must know of them.
//!
//! Tokens are sealed secrets and are saved in the transaction that notes their renewal.

mod alerts;
mod renew;
mod row;

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{AlertCode, ConnectionKey, WebexConnection};

use crate::secrets::{self, SealedSecret};
use crate::values::{number, storable, storable_if_any, texts_column};
use crate::{Store, StoreError};

pub use renew::{Answered, Claimed, Renewal, RenewalClaim, RenewalFailure, RenewedTokens, Saved};

use alerts::{settle, tell};
use row::{READ, connection};

/// Repository of connections to Webex.
#[derive(Debug, Clone)]
pub struct Connections(pub(crate) Store);

impl Connections {
    /// Every connection.
    pub async fn list(&self) -> Result<Vec<WebexConnection>, StoreError> {
        self.0
            .explain(async {
                let sql = format!("SELECT {READ} FROM webex_connection ORDER BY org_id, kind");
                let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(self.0.reader()).await?;
                rows.iter().map(connection).collect()
            })
            .await
    }

    /// A connection with the generation of its tokens, which counts how often they were saved.
    pub async fn find(&self, key: &ConnectionKey) -> Result<Option<(WebexConnection, i64)>, StoreError> {
        self.0
            .explain(async {
                let sql = format!("SELECT {READ} FROM webex_connection WHERE org_id = $1 AND kind = $2");
                let row = sqlx::query(sqlx::AssertSqlSafe(sql))
                    .bind(key.org.as_str())
                    .bind(key.kind.as_str())
                    .fetch_optional(self.0.reader())
                    .await?;
                row.map(|row| Ok((connection(&row)?, number(&row, "generation")?))).transpose()
            })
            .await
    }

    /// Keeps a new connection, or one that was connected again, with its secrets. What was wrong with an older one is settled.
    pub async fn save(&self, new: &WebexConnection, sealed: &[SealedSecret]) -> Result<Saved, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(secrets::LOCK)).await?;
                sqlx::query(
                    "INSERT INTO webex_connection (org_id, kind, client_id, application_id, owner, scopes, state, connected_at, \
                     refreshed_at, access_expires_at, access_life_ms, refresh_expires_at, generation, window_attempts) \
                     VALUES ($1, $2, $3, $4, $5, $6, 'working', $7, $8, $9, $10, $11, 1, 0) \
                     ON CONFLICT (org_id, kind) DO UPDATE SET client_id = excluded.client_id, application_id = excluded.application_id, \
                     owner = excluded.owner, scopes = excluded.scopes, state = excluded.state, error = NULL, error_since = NULL, \
                     connected_at = excluded.connected_at, refreshed_at = excluded.refreshed_at, \
                     access_expires_at = excluded.access_expires_at, access_life_ms = excluded.access_life_ms, \
                     refresh_expires_at = excluded.refresh_expires_at, generation = webex_connection.generation + 1, \
                     renewing_holder = NULL, renewing_until = NULL, attempt_at = NULL, window_began_at = NULL, window_attempts = 0, \
                     warned_days = NULL",
                )
                .bind(new.key.org.as_str())
                .bind(new.key.kind.as_str())
                .bind(storable(&new.client_id))
                .bind(storable_if_any(new.application_id.as_deref()))
                .bind(storable(&new.owner))
                .bind(texts_column(&new.scopes))
                .bind(new.connected_at.as_millisecond())
                .bind(new.refreshed_at.map(Timestamp::as_millisecond))
                .bind(new.access_expires_at.map(Timestamp::as_millisecond))
                .bind(new.access_life_ms)
                .bind(new.refresh_expires_at.map(Timestamp::as_millisecond))
                .persistent(false)
                .execute(write.connection())
                .await?;
                if !secrets::save_in(write.connection(), sealed).await? {
                    return Ok(Saved::KeyRetired);
                }
                settle(&mut write, &new.key, &AlertCode::ALL, new.connected_at).await?;
                tell(&mut write);
                write.commit(&new.key.org, new.connected_at).await?;
                Ok(Saved::Kept)
            })
            .await
    }

    /// Forgets a connection with these secrets of it; returns whether there was one.
    pub async fn remove(&self, key: &ConnectionKey, secret_names: &[String], now: Timestamp) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(secrets::LOCK)).await?;
                for name in secret_names {
                    sqlx::query("DELETE FROM sealed_secret WHERE name = $1").bind(name.as_str()).execute(write.connection()).await?;
                }
                let removed = sqlx::query("DELETE FROM webex_connection WHERE org_id = $1 AND kind = $2")
                    .bind(key.org.as_str())
                    .bind(key.kind.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if removed == 0 {
                    return Ok(false);
                }
                settle(&mut write, key, &AlertCode::ALL, now).await?;
                tell(&mut write);
                write.commit(&key.org, now).await?;
                Ok(true)
            })
            .await
    }

    /// Whether an organisation is connected.
    pub async fn is_connected(&self, org: &OrganizationId) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT kind FROM webex_connection WHERE org_id = $1 LIMIT 1")
                    .bind(org.as_str())
                    .fetch_optional(self.0.reader())
                    .await?;
                Ok(row.is_some())
            })
            .await
    }
}
