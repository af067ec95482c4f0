//! Connections to Webex: their facts, whose turn it is to renew their tokens, and what administrators must know of them.
//!
//! Tokens are sealed secrets and are saved in the transaction that notes their renewal.

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{AlertCode, ConnectionAlert, ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use sqlx::any::AnyRow;

use crate::secrets::{self, SealedSecret};
use crate::store::Write;
use crate::values::{
    id, number, number_if_any, storable, storable_if_any, text, text_if_any, texts, texts_column, time, time_if_any, word,
};
use crate::{Store, StoreError};

const READ: &str = "org_id, kind, client_id, application_id, owner, scopes, state, error, error_since, connected_at, refreshed_at, \
     access_expires_at, access_life_ms, refresh_expires_at, generation";

/// Repository of connections to Webex.
#[derive(Debug, Clone)]
pub struct Connections(pub(crate) Store);

/// A claim on the next renewal of a connection's tokens.
#[derive(Debug, Clone)]
pub struct RenewalClaim {
    /// Who claims it: a name that no other process has.
    pub holder: String,
    /// When.
    pub now: Timestamp,
    /// When the claim lapses, should its holder die.
    pub until: Timestamp,
    /// The generation of tokens that is to be replaced.
    pub generation: i64,
    /// How many attempts there may be in a window.
    pub most_attempts: i64,
    /// How long a window is.
    pub window: SignedDuration,
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimed {
    /// It is this holder's turn.
    Granted(Renewal),
    /// Somebody else renews.
    Busy,
    /// The tokens are of another generation already.
    Overtaken,
    /// Too many attempts: none before this time.
    Capped(Timestamp),
    /// There is no such connection.
    Missing,
}

/// A renewal that may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// When an earlier attempt began of which nobody knows what Webex answered: its process was killed, or no answer came.
    pub unanswered_since: Option<Timestamp>,
}

/// What is known of new tokens.
#[derive(Debug, Clone, Default)]
pub struct RenewedTokens {
    /// When the access token ends.
    pub access_expires_at: Option<Timestamp>,
    /// How long it lives, in milliseconds.
    pub access_life_ms: Option<i64>,
    /// When the refresh token ends.
    pub refresh_expires_at: Option<Timestamp>,
    /// Their scopes, if Webex said them.
    pub scopes: Option<Vec<String>>,
}

/// What became of saving tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// They are kept.
    Kept,
    /// Their data key is not the active one any more: seal them anew.
    KeyRetired,
    /// Others were saved meanwhile; these are not kept.
    Overtaken,
}

/// A renewal that failed.
#[derive(Debug, Clone)]
pub struct RenewalFailure {
    /// The state of the connection now.
    pub state: ConnectionState,
    /// What went wrong and what to do.
    pub error: String,
    /// Whether Webex answered: if not, it may have given out tokens that nobody has.
    pub answered: Answered,
}

/// Whether an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// One came.
    Yes,
    /// None came, or it could not be read.
    No,
}

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
                write.commit_silently().await?;
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
                settle(&mut write, key, &AlertCode::ALL, now).await?;
                write.commit_silently().await?;
                Ok(removed > 0)
            })
            .await
    }

    /// Claims the next renewal. Of any number who try at once, one is granted it; whoever is must end it by
    /// [`Self::finish_renewal`] or [`Self::fail_renewal`].
    pub async fn claim_renewal(&self, key: &ConnectionKey, claim: &RenewalClaim) -> Result<Claimed, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("renewal {} {}", key.org, key.kind.as_str()))).await?;
                let row = sqlx::query(
                    "SELECT generation, renewing_holder, renewing_until, attempt_at, window_began_at, window_attempts \
                     FROM webex_connection WHERE org_id = $1 AND kind = $2",
                )
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .fetch_optional(write.connection())
                .await?;
                let Some(row) = row else { return Ok(Claimed::Missing) };
                if number(&row, "generation")? != claim.generation {
                    return Ok(Claimed::Overtaken);
                }
                if text_if_any(&row, "renewing_holder")?.is_some()
                    && time_if_any(&row, "renewing_until")?.is_some_and(|end| end > claim.now)
                {
                    return Ok(Claimed::Busy);
                }
                let running = time_if_any(&row, "window_began_at")?.filter(|began| claim.now.duration_since(*began) < claim.window);
                let attempts = if running.is_some() { number(&row, "window_attempts")? } else { 0 };
                let began = running.unwrap_or(claim.now);
                if attempts >= claim.most_attempts {
                    return Ok(Claimed::Capped(began.checked_add(claim.window).unwrap_or(claim.now)));
                }
                sqlx::query(
                    "UPDATE webex_connection SET renewing_holder = $1, renewing_until = $2, attempt_at = COALESCE(attempt_at, $3), \
                     window_began_at = $4, window_attempts = $5 WHERE org_id = $6 AND kind = $7",
                )
                .bind(claim.holder.as_str())
                .bind(claim.until.as_millisecond())
                .bind(claim.now.as_millisecond())
                .bind(began.as_millisecond())
                .bind(attempts + 1)
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .execute(write.connection())
                .await?;
                write.commit_silently().await?;
                Ok(Claimed::Granted(Renewal { unanswered_since: time_if_any(&row, "attempt_at")? }))
            })
            .await
    }

    /// Keeps the tokens of a renewal, unless others were saved since the generation it began with.
    pub async fn finish_renewal(
        &self,
        key: &ConnectionKey,
        generation: i64,
        tokens: &RenewedTokens,
        sealed: &[SealedSecret],
        now: Timestamp,
    ) -> Result<Saved, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(secrets::LOCK)).await?;
                let kept = sqlx::query(
                    "UPDATE webex_connection SET generation = generation + 1, state = 'working', error = NULL, error_since = NULL, \
                     refreshed_at = $1, access_expires_at = $2, access_life_ms = $3, refresh_expires_at = $4, \
                     scopes = COALESCE($5, scopes), renewing_holder = NULL, renewing_until = NULL, attempt_at = NULL, warned_days = NULL \
                     WHERE org_id = $6 AND kind = $7 AND generation = $8",
                )
                .bind(now.as_millisecond())
                .bind(tokens.access_expires_at.map(Timestamp::as_millisecond))
                .bind(tokens.access_life_ms)
                .bind(tokens.refresh_expires_at.map(Timestamp::as_millisecond))
                .bind(tokens.scopes.as_deref().map(texts_column))
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .bind(generation)
                .persistent(false)
                .execute(write.connection())
                .await?
                .rows_affected();
                if kept == 0 {
                    return Ok(Saved::Overtaken);
                }
                if !secrets::save_in(write.connection(), sealed).await? {
                    return Ok(Saved::KeyRetired);
                }
                settle(&mut write, key, &AlertCode::ALL, now).await?;
                write.commit_silently().await?;
                Ok(Saved::Kept)
            })
            .await
    }

    /// Ends a renewal that failed; does nothing when its holder lost the turn meanwhile.
    pub async fn fail_renewal(
        &self,
        key: &ConnectionKey,
        holder: &str,
        failure: &RenewalFailure,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let sql = format!(
                    "UPDATE webex_connection SET renewing_holder = NULL, renewing_until = NULL, state = $1, error = $2, \
                     error_since = COALESCE(error_since, $3){} WHERE org_id = $4 AND kind = $5 AND renewing_holder = $6",
                    if failure.answered == Answered::Yes { ", attempt_at = NULL" } else { "" }
                );
                sqlx::query(sqlx::AssertSqlSafe(sql))
                    .bind(failure.state.as_str())
                    .bind(storable(&failure.error))
                    .bind(now.as_millisecond())
                    .bind(key.org.as_str())
                    .bind(key.kind.as_str())
                    .bind(holder)
                    .execute(write.connection())
                    .await?;
                write.commit_silently().await
            })
            .await
    }

    /// Notes that people are warned of so many days left; returns whether nobody was before.
    pub async fn warn(&self, key: &ConnectionKey, days_left: i64) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let noted = sqlx::query(
                    "UPDATE webex_connection SET warned_days = $1 \
                     WHERE org_id = $2 AND kind = $3 AND (warned_days IS NULL OR warned_days > $1)",
                )
                .bind(days_left)
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(noted > 0)
            })
            .await
    }

    /// Raises an alert, or changes the text of an open one with the same code; returns whether it is new.
    pub async fn raise(&self, alert: &ConnectionAlert) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("alert {} {}", alert.key.org, alert.key.kind.as_str()))).await?;
                let changed = sqlx::query(
                    "UPDATE connection_alert SET text = $1 WHERE org_id = $2 AND kind = $3 AND code = $4 AND resolved_at IS NULL",
                )
                .bind(storable(&alert.text))
                .bind(alert.key.org.as_str())
                .bind(alert.key.kind.as_str())
                .bind(alert.code.as_str())
                .execute(write.connection())
                .await?
                .rows_affected();
                if changed == 0 {
                    sqlx::query(
                        "INSERT INTO connection_alert (org_id, kind, code, at, text) VALUES ($1, $2, $3, $4, $5) \
                         ON CONFLICT (org_id, kind, at, code) DO UPDATE SET text = excluded.text, resolved_at = NULL",
                    )
                    .bind(alert.key.org.as_str())
                    .bind(alert.key.kind.as_str())
                    .bind(alert.code.as_str())
                    .bind(alert.at.as_millisecond())
                    .bind(storable(&alert.text))
                    .execute(write.connection())
                    .await?;
                }
                write.commit_silently().await?;
                Ok(changed == 0)
            })
            .await
    }

    /// The alerts that are open, the newest first.
    pub async fn open_alerts(&self) -> Result<Vec<ConnectionAlert>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT org_id, kind, code, at, text, resolved_at FROM connection_alert WHERE resolved_at IS NULL \
                     ORDER BY at DESC, org_id, kind, code",
                )
                .fetch_all(self.0.reader())
                .await?;
                rows.iter().map(alert).collect()
            })
            .await
    }

    /// The newest alerts of a connection, settled ones too.
    pub async fn alerts(&self, key: &ConnectionKey, limit: u32) -> Result<Vec<ConnectionAlert>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT org_id, kind, code, at, text, resolved_at FROM connection_alert WHERE org_id = $1 AND kind = $2 \
                     ORDER BY at DESC, code LIMIT $3",
                )
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .bind(i64::from(limit))
                .fetch_all(self.0.reader())
                .await?;
                rows.iter().map(alert).collect()
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

async fn settle(write: &mut Write<'_>, key: &ConnectionKey, codes: &[AlertCode], at: Timestamp) -> Result<(), sqlx::Error> {
    for code in codes {
        sqlx::query("UPDATE connection_alert SET resolved_at = $1 WHERE org_id = $2 AND kind = $3 AND code = $4 AND resolved_at IS NULL")
            .bind(at.as_millisecond())
            .bind(key.org.as_str())
            .bind(key.kind.as_str())
            .bind(code.as_str())
            .execute(write.connection())
            .await?;
    }
    Ok(())
}

fn key(row: &AnyRow) -> Result<ConnectionKey, sqlx::Error> {
    Ok(ConnectionKey { org: id(row, "org_id")?, kind: word(row, "kind", ConnectionKind::parse)? })
}

fn connection(row: &AnyRow) -> Result<WebexConnection, sqlx::Error> {
    Ok(WebexConnection {
        key: key(row)?,
        client_id: text(row, "client_id")?,
        application_id: text_if_any(row, "application_id")?,
        owner: text(row, "owner")?,
        scopes: texts(row, "scopes")?,
        state: word(row, "state", ConnectionState::parse)?,
        error: text_if_any(row, "error")?,
        error_since: time_if_any(row, "error_since")?,
        connected_at: time(row, "connected_at")?,
        refreshed_at: time_if_any(row, "refreshed_at")?,
        access_expires_at: time_if_any(row, "access_expires_at")?,
        access_life_ms: number_if_any(row, "access_life_ms")?,
        refresh_expires_at: time_if_any(row, "refresh_expires_at")?,
    })
}

fn alert(row: &AnyRow) -> Result<ConnectionAlert, sqlx::Error> {
    Ok(ConnectionAlert {
        key: key(row)?,
        code: word(row, "code", AlertCode::parse)?,
        at: time(row, "at")?,
        text: text(row, "text")?,
        resolved_at: time_if_any(row, "resolved_at")?,
    })
}
