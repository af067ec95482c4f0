//! Whose turn it is to renew the tokens of a connection, and what came of it.

use jiff::{SignedDuration, Timestamp};
use model::{AlertCode, ConnectionKey, ConnectionState};

use super::Connections;
use super::alerts::{settle, tell};
use crate::StoreError;
use crate::secrets::{self, SealedSecret};
use crate::values::{number, storable, text_if_any, texts_column, time_if_any};

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
                     refreshed_at = $1, access_expires_at = $2, access_life_ms = $3, refresh_expires_at = COALESCE($4, refresh_expires_at), \
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
                tell(&mut write);
                write.commit(&key.org, now).await?;
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
                let ended = sqlx::query(sqlx::AssertSqlSafe(sql))
                    .bind(failure.state.as_str())
                    .bind(storable(&failure.error))
                    .bind(now.as_millisecond())
                    .bind(key.org.as_str())
                    .bind(key.kind.as_str())
                    .bind(holder)
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if ended == 0 {
                    return Ok(());
                }
                tell(&mut write);
                write.commit(&key.org, now).await.map(drop)
            })
            .await
    }
}
