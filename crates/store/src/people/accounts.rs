//! Accounts.

use jiff::Timestamp;
use model::{Account, AccountId, Grant, SessionId};
use sqlx::AnyConnection;

use super::grants::insert_grant;
use super::{ACCOUNT_COLUMNS, LOCK, People, PeopleOutcome, bump, decode_account, email_key, has_administrator};
use crate::access::NewSession;
use crate::sql::Sql;
use crate::values::{storable, storable_if_any, text_if_any};
use crate::{StoreError, access};

/// More accounts than this are not listed at once.
const MOST_LISTED: i64 = 5_000;

/// An account to make.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Id.
    pub id: AccountId,
    /// Name as people say it.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Hash of the password, in the PHC string format.
    pub password_hash: Option<String>,
    /// The roles it begins with.
    pub grants: Vec<Grant>,
    /// Who makes it.
    pub created_by: AccountId,
    /// When it is made.
    pub created_at: Timestamp,
}

/// What a sign-in with a password needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordRecord {
    /// The account, disabled or not.
    pub account: Account,
    /// Hash of its password, in the PHC string format.
    pub hash: Option<String>,
}

impl People {
    /// An account, disabled or not.
    pub async fn account(&self, account: &AccountId) -> Result<Option<Account>, StoreError> {
        let mut sql = select();
        sql.push(" WHERE a.account_id = ").bind(account.as_str());
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode_account).transpose() }).await
    }

    /// Every account by name, disabled ones too, 5,000 at most.
    pub async fn list_accounts(&self) -> Result<Vec<Account>, StoreError> {
        let mut sql = select();
        sql.push(" ORDER BY a.name, a.account_id LIMIT ").bind(MOST_LISTED);
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode_account).collect() }).await
    }

    /// The account with this e-mail address, and the hash of its password.
    pub async fn find_by_email(&self, email: &str) -> Result<Option<PasswordRecord>, StoreError> {
        let mut sql = Sql::new("SELECT a.password_hash, ");
        sql.push(ACCOUNT_COLUMNS).push(" FROM account a WHERE a.email_key = ").bind(email_key(email));
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                let Some(row) = rows.first() else { return Ok(None) };
                Ok(Some(PasswordRecord { account: decode_account(row)?, hash: text_if_any(row, "password_hash")? }))
            })
            .await
    }

    /// Makes an account with its first roles.
    pub async fn create_account(&self, new: &NewAccount) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                if !insert_account(write.connection(), new).await? {
                    return Ok(PeopleOutcome::Taken);
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Makes the first administrator with a first session, if there is none; set-up sessions end with that.
    pub async fn create_first(&self, new: &NewAccount, hash: &[u8], session: &NewSession) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                if has_administrator(write.connection()).await? {
                    return Ok(PeopleOutcome::HasAdministrator);
                }
                if !insert_account(write.connection(), new).await? {
                    return Ok(PeopleOutcome::Taken);
                }
                for sql in ["DELETE FROM access_session WHERE account_id = ''", "DELETE FROM access_link WHERE account_id = ''"] {
                    sqlx::query(sql).execute(write.connection()).await?;
                }
                access::insert(write.connection(), hash, session).await?;
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Keeps the hash of a new password and ends the sessions of the account, but for one.
    pub async fn set_password(&self, account: &AccountId, hash: &str, except: Option<&SessionId>) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let changed = sqlx::query("UPDATE account SET password_hash = $1 WHERE account_id = $2")
                    .bind(hash)
                    .bind(account.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if changed == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                sqlx::query("DELETE FROM access_session WHERE account_id = $1 AND session_id <> $2")
                    .bind(account.as_str())
                    .bind(except.map_or("", SessionId::as_str))
                    .execute(write.connection())
                    .await?;
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Lets an account sign in no longer, and ends its sessions and tokens; not the last administrator.
    pub async fn disable(&self, account: &AccountId, at: Timestamp) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let had_one = has_administrator(write.connection()).await?;
                let changed = sqlx::query("UPDATE account SET disabled_at = $1 WHERE account_id = $2 AND disabled_at IS NULL")
                    .bind(at.as_millisecond())
                    .bind(account.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if changed == 0 {
                    return found(write.connection(), account).await;
                }
                for sql in ["DELETE FROM access_session WHERE account_id = $1", "DELETE FROM access_link WHERE account_id = $1"] {
                    sqlx::query(sql).bind(account.as_str()).execute(write.connection()).await?;
                }
                sqlx::query("UPDATE api_token SET revoked_at = $1 WHERE account_id = $2 AND revoked_at IS NULL")
                    .bind(at.as_millisecond())
                    .bind(account.as_str())
                    .execute(write.connection())
                    .await?;
                self.commit_guarded(write, had_one).await
            })
            .await
    }

    /// Lets a disabled account sign in again. Its tokens stay revoked.
    pub async fn enable(&self, account: &AccountId) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let changed = sqlx::query("UPDATE account SET disabled_at = NULL WHERE account_id = $1 AND disabled_at IS NOT NULL")
                    .bind(account.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if changed == 0 {
                    return found(write.connection(), account).await;
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }
}

fn select() -> Sql {
    let mut sql = Sql::new("SELECT ");
    sql.push(ACCOUNT_COLUMNS).push(" FROM account a");
    sql
}

/// Writes account and grants; false when another has the e-mail address.
pub(super) async fn insert_account(connection: &mut AnyConnection, new: &NewAccount) -> Result<bool, sqlx::Error> {
    let key = new.email.as_deref().map(email_key);
    let mut sql = Sql::new("INSERT INTO account (account_id, name, email, email_key, password_hash, created_at) VALUES (");
    sql.bind(new.id.as_str()).push(", ").bind(storable(&new.name)).push(", ");
    sql.bind(storable_if_any(new.email.as_deref())).push(", ").bind(key).push(", ").bind(new.password_hash.clone()).push(", ");
    sql.bind(new.created_at.as_millisecond()).push(") ON CONFLICT DO NOTHING");
    if sql.execute(&mut *connection).await? == 0 {
        return Ok(false);
    }
    for grant in &new.grants {
        insert_grant(&mut *connection, &new.id, grant, None, &new.created_by, new.created_at).await?;
    }
    Ok(true)
}

/// Tells an account that is as it should be from one that is not there.
async fn found(connection: &mut AnyConnection, account: &AccountId) -> Result<PeopleOutcome, sqlx::Error> {
    let row = sqlx::query("SELECT account_id FROM account WHERE account_id = $1").bind(account.as_str()).fetch_optional(connection).await?;
    Ok(if row.is_some() { PeopleOutcome::Unchanged } else { PeopleOutcome::Unknown })
}
