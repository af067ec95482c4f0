//! Listing and ending sessions.

use jiff::Timestamp;
use model::{AccountId, SessionEntry, SessionId, SignInMethod};
use sqlx::any::AnyRow;

use super::AccessRecords;
use crate::StoreError;
use crate::people::bump;
use crate::sql::Sql;
use crate::values::{id, id_if_any, text_if_any, time, word};

/// More sessions than this are not listed; the newest stand first.
const MOST_LISTED: i64 = 500;

impl AccessRecords {
    /// The sessions that hold at `now`, of one account or of all, the newest first, 500 at most.
    pub async fn list_sessions(&self, account: Option<&AccountId>, now: Timestamp) -> Result<Vec<SessionEntry>, StoreError> {
        let now_ms = now.as_millisecond();
        let mut sql = Sql::new(
            "SELECT session_id, NULLIF(account_id, '') AS owner, method, address, user_agent, created_at, seen_at, expires_at \
             FROM access_session WHERE expires_at > ",
        );
        sql.bind(now_ms).push(" AND seen_at + idle_ms > ").bind(now_ms);
        if let Some(account) = account {
            sql.push(" AND account_id = ").bind(account.as_str());
        }
        sql.push(" ORDER BY created_at DESC, session_id LIMIT ").bind(MOST_LISTED);
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Ends the session of a secret's hash. Ending one that is not there is no error.
    pub async fn end_session(&self, hash: &[u8]) -> Result<(), StoreError> {
        let mut sql = Sql::new("DELETE FROM access_session WHERE hash = ");
        sql.bind(hash.to_vec());
        self.end(sql).await.map(drop)
    }

    /// Ends the session of a public id; returns whether there was one.
    pub async fn end_session_by_id(&self, session: &SessionId) -> Result<bool, StoreError> {
        let mut sql = Sql::new("DELETE FROM access_session WHERE session_id = ");
        sql.bind(session.as_str());
        Ok(self.end(sql).await? > 0)
    }

    /// Ends every session of an account but `except`; returns how many.
    pub async fn end_sessions_of(&self, account: &AccountId, except: Option<&SessionId>) -> Result<u64, StoreError> {
        let mut sql = Sql::new("DELETE FROM access_session WHERE account_id = ");
        sql.bind(account.as_str());
        if let Some(session) = except {
            sql.push(" AND session_id <> ").bind(session.as_str());
        }
        self.end(sql).await
    }

    async fn end(&self, sql: Sql) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let ended = sql.execute(write.connection()).await?;
                if ended > 0 {
                    bump(write.connection()).await?;
                }
                write.commit_silently().await?;
                Ok(ended)
            })
            .await
    }
}

fn decode(row: &AnyRow) -> Result<SessionEntry, sqlx::Error> {
    Ok(SessionEntry {
        id: id(row, "session_id")?,
        account: id_if_any(row, "owner")?,
        method: word(row, "method", SignInMethod::parse)?,
        address: text_if_any(row, "address")?,
        user_agent: text_if_any(row, "user_agent")?,
        created_at: time(row, "created_at")?,
        seen_at: time(row, "seen_at")?,
        expires_at: time(row, "expires_at")?,
    })
}
