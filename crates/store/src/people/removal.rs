//! What goes for good: accounts, and sign-ins that were linked to them.

use model::{AccountId, Identity, SessionId};
use sqlx::AnyConnection;

use super::{LOCK, People, PeopleOutcome, has_administrator};
use crate::StoreError;
use crate::values::{id, id_if_any, storable, text};

/// Everything that belongs to an account and to nobody else, the account last.
const OF_ACCOUNT: [&str; 6] = [
    "DELETE FROM access_session WHERE account_id = $1",
    "DELETE FROM access_link WHERE account_id = $1",
    "DELETE FROM api_token WHERE account_id = $1",
    "DELETE FROM account_grant WHERE account_id = $1",
    "DELETE FROM account_identity WHERE account_id = $1",
    "DELETE FROM account WHERE account_id = $1",
];

/// What must be left of an account whose sign-in is unlinked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlinking<'a> {
    /// Its owner does it, in this session, which goes on: another way to sign in and a role must be left.
    Own(&'a SessionId),
    /// An administrator does it: nothing must be left, and every session ends.
    Other,
}

impl People {
    /// Removes an account with its roles, sign-ins, sessions, links and tokens; not the last administrator. What the audit log says of it
    /// stays until it is erased there.
    pub async fn remove(&self, account: &AccountId) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let had_one = has_administrator(write.connection()).await?;
                let mut gone = 0;
                for sql in OF_ACCOUNT {
                    gone = sqlx::query(sql).bind(account.as_str()).execute(write.connection()).await?.rows_affected();
                }
                if gone == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                self.commit_guarded(write, had_one).await
            })
            .await
    }

    /// Takes a sign-in of a provider from an account. With the last one go the roles that rules gave: nobody vouches for them any more. Not
    /// from the last administrator, when it takes that role.
    pub async fn unlink_identity(
        &self,
        account: &AccountId,
        (issuer, subject): (&str, &str),
        unlinking: Unlinking<'_>,
    ) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let had_one = has_administrator(write.connection()).await?;
                let gone = sqlx::query("DELETE FROM account_identity WHERE account_id = $1 AND issuer = $2 AND subject = $3")
                    .bind(account.as_str())
                    .bind(storable(issuer))
                    .bind(storable(subject))
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if gone == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                let has_other =
                    is_there(write.connection(), "SELECT account_id FROM account_identity WHERE account_id = $1", account).await?;
                if !has_other {
                    sqlx::query("DELETE FROM account_grant WHERE account_id = $1 AND rule_id <> ''")
                        .bind(account.as_str())
                        .execute(write.connection())
                        .await?;
                }
                match unlinking {
                    Unlinking::Own(session) => {
                        let password = "SELECT account_id FROM account WHERE account_id = $1 AND password_hash IS NOT NULL";
                        let opens = has_other || is_there(write.connection(), password, account).await?;
                        let role = "SELECT account_id FROM account_grant WHERE account_id = $1";
                        if !opens || !is_there(write.connection(), role, account).await? {
                            return Ok(PeopleOutcome::LastSignIn);
                        }
                        sqlx::query("DELETE FROM access_session WHERE account_id = $1 AND session_id <> $2")
                            .bind(account.as_str())
                            .bind(session.as_str())
                            .execute(write.connection())
                            .await?;
                    }
                    Unlinking::Other => {
                        sqlx::query("DELETE FROM access_session WHERE account_id = $1")
                            .bind(account.as_str())
                            .execute(write.connection())
                            .await?;
                    }
                }
                self.commit_guarded(write, had_one).await
            })
            .await
    }

    /// How providers name accounts, of all accounts.
    pub async fn list_identities(&self) -> Result<Vec<(AccountId, Identity)>, StoreError> {
        self.0
            .explain(async {
                let sql = "SELECT account_id, issuer, subject, NULLIF(org_id, '') AS org FROM account_identity ORDER BY issuer, subject";
                let rows = sqlx::query(sql).fetch_all(self.0.reader()).await?;
                rows.iter()
                    .map(|row| {
                        let identity =
                            Identity { issuer: text(row, "issuer")?, subject: text(row, "subject")?, org: id_if_any(row, "org")? };
                        Ok((id(row, "account_id")?, identity))
                    })
                    .collect()
            })
            .await
    }
}

/// Whether a query about an account finds something.
async fn is_there(connection: &mut AnyConnection, sql: &'static str, account: &AccountId) -> Result<bool, sqlx::Error> {
    Ok(sqlx::query(sql).bind(account.as_str()).fetch_optional(connection).await?.is_some())
}
