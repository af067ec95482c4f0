//! Sessions, found by the hash of their secret or by their public id.

use jiff::Timestamp;
use model::{Account, AccountId, SessionId, SignInMethod};
use sqlx::any::AnyRow;

use super::AccessRecords;
use crate::people::{self, ADMINISTRATORS};
use crate::sql::Sql;
use crate::values::{id, number, storable, storable_if_any, text_if_any, time, word};
use crate::{Store, StoreError};

/// A session's last use is written at most this often, so that reading pages does not write all the time.
const SEEN_STEP_MS: i64 = 30_000;

/// A session to keep.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Public id.
    pub id: SessionId,
    /// Whose it is; `None` for a set-up session.
    pub account: Option<AccountId>,
    /// How it began.
    pub method: SignInMethod,
    /// From which address.
    pub address: Option<String>,
    /// What the browser called itself.
    pub user_agent: Option<String>,
    /// When it begins.
    pub created_at: Timestamp,
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
    /// How long it may stay unused, in milliseconds.
    pub idle_ms: i64,
}

/// A session that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRecord {
    /// Public id.
    pub id: SessionId,
    /// Whose it is: an account that is not disabled. `None` for a set-up session, while there is no administrator.
    pub account: Option<Account>,
    /// How it began.
    pub method: SignInMethod,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends, whatever happens.
    pub expires_at: Timestamp,
    /// How long it may stay unused, in milliseconds.
    pub idle_ms: i64,
}

impl AccessRecords {
    /// Keeps a session and notes the sign-in at its account.
    pub async fn save_session(&self, hash: &[u8], session: &NewSession) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                insert(write.connection(), hash, session).await?;
                write.commit_silently().await
            })
            .await
    }

    /// The session, if it still holds at `now`; notes that it was used.
    pub async fn touch_session(&self, hash: &[u8], now: Timestamp) -> Result<Option<SessionRecord>, StoreError> {
        self.0
            .explain(async {
                let Some((record, seen_at_ms)) = find(&self.0, Key::Hash(hash), now).await? else { return Ok(None) };
                let step_ms = SEEN_STEP_MS.min(record.idle_ms / 10);
                if now.as_millisecond() - seen_at_ms > step_ms {
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

    /// The session, if it still holds at `now`. Asking is no use of it.
    pub async fn peek_session(&self, hash: &[u8], now: Timestamp) -> Result<Option<SessionRecord>, StoreError> {
        self.0.explain(async { Ok(find(&self.0, Key::Hash(hash), now).await?.map(|(record, _)| record)) }).await
    }

    /// The session of a public id, if it still holds at `now`. Asking is no use of it.
    pub async fn find_session(&self, session: &SessionId, now: Timestamp) -> Result<Option<SessionRecord>, StoreError> {
        self.0.explain(async { Ok(find(&self.0, Key::Id(session), now).await?.map(|(record, _)| record)) }).await
    }
}

/// Writes a session in the caller's transaction.
pub(crate) async fn insert(connection: &mut sqlx::AnyConnection, hash: &[u8], session: &NewSession) -> Result<(), sqlx::Error> {
    let account = session.account.as_ref().map_or("", AccountId::as_str);
    let mut sql = Sql::new(
        "INSERT INTO access_session (hash, session_id, account_id, method, address, user_agent, created_at, seen_at, expires_at, idle_ms) \
         VALUES (",
    );
    sql.bind(hash.to_vec()).push(", ").bind(session.id.as_str()).push(", ").bind(account).push(", ").bind(session.method.as_str());
    sql.push(", ").bind(storable_if_any(session.address.as_deref())).push(", ");
    sql.bind(storable_if_any(session.user_agent.as_deref())).push(", ").bind(session.created_at.as_millisecond()).push(", ");
    sql.bind(session.created_at.as_millisecond()).push(", ").bind(session.expires_at.as_millisecond()).push(", ");
    sql.bind(session.idle_ms).push(")");
    sql.execute(&mut *connection).await?;
    sqlx::query("UPDATE account SET last_sign_in_at = $1 WHERE account_id = $2")
        .bind(session.created_at.as_millisecond())
        .bind(storable(account))
        .execute(connection)
        .await?;
    Ok(())
}

/// How a session is looked for.
enum Key<'k> {
    Hash(&'k [u8]),
    Id(&'k SessionId),
}

async fn find(store: &Store, key: Key<'_>, now: Timestamp) -> Result<Option<(SessionRecord, i64)>, sqlx::Error> {
    let now_ms = now.as_millisecond();
    let mut sql =
        Sql::new("SELECT s.session_id, s.method, s.created_at AS began_at, s.seen_at, s.expires_at, s.idle_ms, s.account_id AS owner, ");
    sql.push(people::ACCOUNT_COLUMNS);
    sql.push(" FROM access_session s LEFT JOIN account a ON a.account_id = s.account_id AND a.disabled_at IS NULL WHERE ");
    match key {
        Key::Hash(hash) => sql.push("s.hash = ").bind(hash.to_vec()),
        Key::Id(session) => sql.push("s.session_id = ").bind(session.as_str()),
    };
    sql.push(" AND s.expires_at > ").bind(now_ms).push(" AND s.seen_at + s.idle_ms > ").bind(now_ms);
    sql.push(" AND (a.account_id IS NOT NULL OR (s.account_id = '' AND NOT EXISTS (").push(ADMINISTRATORS).push(")))");
    let rows = sql.fetch_all(store).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let record = decode(row)?;
    Ok(Some((record, number(row, "seen_at")?)))
}

fn decode(row: &AnyRow) -> Result<SessionRecord, sqlx::Error> {
    let account = match text_if_any(row, "account_id")? {
        Some(_) => Some(people::decode_account(row)?),
        None => None,
    };
    Ok(SessionRecord {
        id: id(row, "session_id")?,
        account,
        method: word(row, "method", SignInMethod::parse)?,
        created_at: time(row, "began_at")?,
        expires_at: time(row, "expires_at")?,
        idle_ms: number(row, "idle_ms")?,
    })
}
