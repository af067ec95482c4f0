//! API tokens.

use jiff::Timestamp;
use model::{Account, AccountId, ApiToken, TokenId, TokenScope};
use sqlx::any::AnyRow;

use super::{ACCOUNT_COLUMNS, People, PeopleOutcome, bump, decode_account};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{id, number_if_any, storable, text, texts, texts_column, time, time_if_any};

/// A token's last use is written at most this often.
const USED_STEP_MS: i64 = 60_000;

/// A token that may be used now, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRecord {
    /// The token.
    pub token: ApiToken,
    /// Its account, which is not disabled.
    pub account: Account,
}

const TOKEN_COLUMNS: &str = "t.token_id, t.account_id AS owner, t.name AS token_name, t.scopes, t.created_at AS issued_at, t.expires_at, \
     t.last_used_at, t.revoked_at";

impl People {
    /// Keeps a token under the hash of its secret, unless the account has `most` that may be used.
    pub async fn save_token(&self, token: &ApiToken, hash: &[u8], most: u32) -> Result<PeopleOutcome, StoreError> {
        let scopes: Vec<String> = token.scopes.iter().map(|scope| scope.as_str().to_owned()).collect();
        self.0
            .explain(async {
                let mut write = self.0.write(Some("api_token")).await?;
                let mut sql = Sql::new("INSERT INTO api_token (token_id, hash, account_id, name, scopes, created_at, expires_at) SELECT ");
                sql.bind(token.id.as_str()).push(", ").bind(hash.to_vec()).push(", ").bind(token.account.as_str()).push(", ");
                sql.bind(storable(&token.name)).push(", ").bind(texts_column(&scopes)).push(", ");
                sql.push("CAST(").bind(token.created_at.as_millisecond()).push(" AS BIGINT), CAST(");
                sql.bind(token.expires_at.as_millisecond()).push(" AS BIGINT) WHERE ");
                sql.push("(SELECT COUNT(*) FROM api_token WHERE revoked_at IS NULL AND account_id = ").bind(token.account.as_str());
                sql.push(" AND expires_at > ").bind(token.created_at.as_millisecond()).push(") < ").bind(i64::from(most));
                let kept = sql.execute(write.connection()).await?;
                write.commit_silently().await?;
                Ok(if kept == 1 { PeopleOutcome::Done } else { PeopleOutcome::Taken })
            })
            .await
    }

    /// The token of a secret's hash, if it may be used at `now`; notes that it was used.
    pub async fn touch_token(&self, hash: &[u8], now: Timestamp) -> Result<Option<TokenRecord>, StoreError> {
        let now_ms = now.as_millisecond();
        let mut sql = Sql::new("SELECT ");
        sql.push(TOKEN_COLUMNS).push(", ").push(ACCOUNT_COLUMNS);
        sql.push(" FROM api_token t JOIN account a ON a.account_id = t.account_id AND a.disabled_at IS NULL WHERE t.hash = ");
        sql.bind(hash.to_vec()).push(" AND t.revoked_at IS NULL AND t.expires_at > ").bind(now_ms);
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                let record = TokenRecord { token: decode(row)?, account: decode_account(row)? };
                if number_if_any(row, "last_used_at")?.is_none_or(|used_ms| now_ms - used_ms > USED_STEP_MS) {
                    let mut write = self.0.write(None).await?;
                    sqlx::query("UPDATE api_token SET last_used_at = $1 WHERE hash = $2 AND (last_used_at IS NULL OR last_used_at < $1)")
                        .bind(now_ms)
                        .bind(hash)
                        .execute(write.connection())
                        .await?;
                    write.commit_silently().await?;
                }
                Ok(Some(record))
            })
            .await
    }

    /// A token by its public id, whatever its state.
    pub async fn find_token(&self, token: &TokenId) -> Result<Option<ApiToken>, StoreError> {
        let mut sql = Sql::new("SELECT ");
        sql.push(TOKEN_COLUMNS).push(" FROM api_token t WHERE t.token_id = ").bind(token.as_str());
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode).transpose() }).await
    }

    /// The tokens of one account or of all, also those that ended, the oldest first.
    pub async fn list_tokens(&self, account: Option<&AccountId>) -> Result<Vec<ApiToken>, StoreError> {
        let mut sql = Sql::new("SELECT ");
        sql.push(TOKEN_COLUMNS).push(" FROM api_token t");
        if let Some(account) = account {
            sql.push(" WHERE t.account_id = ").bind(account.as_str());
        }
        sql.push(" ORDER BY t.created_at, t.token_id");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Revokes a token.
    pub async fn revoke_token(&self, token: &TokenId, at: Timestamp) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let changed = sqlx::query("UPDATE api_token SET revoked_at = $1 WHERE token_id = $2 AND revoked_at IS NULL")
                    .bind(at.as_millisecond())
                    .bind(token.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if changed == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }
}

fn decode(row: &AnyRow) -> Result<ApiToken, sqlx::Error> {
    let scopes = texts(row, "scopes")?;
    Ok(ApiToken {
        id: id(row, "token_id")?,
        account: id(row, "owner")?,
        name: text(row, "token_name")?,
        // A scope that this program does not know gives nothing.
        scopes: scopes.iter().filter_map(|scope| TokenScope::parse(scope)).collect(),
        created_at: time(row, "issued_at")?,
        expires_at: time(row, "expires_at")?,
        last_used_at: time_if_any(row, "last_used_at")?,
        revoked_at: time_if_any(row, "revoked_at")?,
    })
}
