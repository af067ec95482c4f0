//! Accounts, the roles they hold, how they come in, and their API tokens.
//!
//! What could take the last administrator away runs under one lock and is undone when none would be left. What ends a session or
//! changes a right raises the epoch in the same transaction, so that every process hears of it.

mod accounts;
mod attempts;
mod grants;
mod identities;
mod invitations;
mod removal;
mod rules;
mod tokens;

use model::id::{LocationId, OrganizationId};
use model::{Account, Grant, Role};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::store::Write;
use crate::values::{id, id_if_any, number, storable, text, text_if_any, time, time_if_any, word};
use crate::{Store, StoreError};

pub use accounts::{NewAccount, PasswordRecord};
pub use attempts::{Attempt, AttemptRule};
pub use identities::Admission;
pub use removal::Unlinking;
pub use tokens::TokenRecord;

/// Repository of people and their rights.
#[derive(Debug, Clone)]
pub struct People(pub(crate) Store);

/// What became of a change to people and their rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeopleOutcome {
    /// It is done.
    Done,
    /// It was so before.
    Unchanged,
    /// There is no such thing.
    Unknown,
    /// Another account has this e-mail address, or this identity.
    Taken,
    /// Not done: no administrator would be left.
    LastAdministrator,
    /// Not done: its owner could not sign in any more.
    LastSignIn,
    /// Not done: there is an administrator already.
    HasAdministrator,
}

/// Everybody's lock for changes that touch who is administrator.
const LOCK: &str = "people";

/// Selects those who may administer everything and may sign in.
pub(crate) const ADMINISTRATORS: &str = "SELECT g.account_id FROM account_grant g JOIN account b ON b.account_id = g.account_id \
     WHERE g.role = 'administrator' AND g.org_id = '' AND g.location_id = '' AND b.disabled_at IS NULL";

/// What [`decode_account`] reads, of the account table called `a`.
pub(crate) const ACCOUNT_COLUMNS: &str = "a.account_id, a.name, a.email, a.created_at, a.disabled_at, a.last_sign_in_at, \
     CASE WHEN a.password_hash IS NULL THEN 0 ELSE 1 END AS has_password";

impl People {
    /// Whether somebody may administer everything.
    pub async fn has_administrator(&self) -> Result<bool, StoreError> {
        self.0.explain(async { has_administrator(&mut *self.0.reader().acquire().await?).await }).await
    }

    /// Grows with everything that may have ended a session or changed a right.
    pub async fn epoch(&self) -> Result<i64, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT epoch FROM access_epoch WHERE name = 'access'").fetch_optional(self.0.reader()).await?;
                row.map_or(Ok(0), |row| number(&row, "epoch"))
            })
            .await
    }

    /// Commits, unless that took the last administrator away.
    async fn commit_guarded(&self, mut write: Write<'_>, had_one: bool) -> Result<PeopleOutcome, sqlx::Error> {
        if had_one && !has_administrator(write.connection()).await? {
            return Ok(PeopleOutcome::LastAdministrator);
        }
        bump(write.connection()).await?;
        write.commit_silently().await?;
        Ok(PeopleOutcome::Done)
    }
}

async fn has_administrator(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{ADMINISTRATORS} LIMIT 1"))).fetch_optional(connection).await?;
    Ok(row.is_some())
}

/// Raises the epoch in the caller's transaction.
pub(crate) async fn bump(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO access_epoch (name, epoch) VALUES ('access', 1) ON CONFLICT (name) DO UPDATE SET epoch = access_epoch.epoch + 1",
    )
    .execute(connection)
    .await
    .map(drop)
}

pub(crate) fn decode_account(row: &AnyRow) -> Result<Account, sqlx::Error> {
    Ok(Account {
        id: id(row, "account_id")?,
        name: text(row, "name")?,
        email: text_if_any(row, "email")?,
        has_password: number(row, "has_password")? == 1,
        created_at: time(row, "created_at")?,
        disabled_at: time_if_any(row, "disabled_at")?,
        last_sign_in_at: time_if_any(row, "last_sign_in_at")?,
    })
}

/// Reads role, organisation and location.
fn decode_grant(row: &AnyRow) -> Result<Grant, sqlx::Error> {
    let org: Option<OrganizationId> = id_if_any(row, "grant_org")?;
    let location: Option<LocationId> = id_if_any(row, "grant_location")?;
    Ok(Grant { role: word(row, "role", Role::parse)?, org, location })
}

/// What [`decode_grant`] reads.
const GRANT_COLUMNS: &str = "role, NULLIF(org_id, '') AS grant_org, NULLIF(location_id, '') AS grant_location";

/// The key of an e-mail address, exactly as the column holds it: people write it in any case and with blanks around it. What is counted or
/// compared by address must use this and nothing of its own, or two spellings of one account count apart.
pub fn email_key(email: &str) -> String {
    storable(email).trim().to_lowercase()
}

/// The columns of a grant: role, organisation, location.
fn grant_key(grant: &Grant) -> [&str; 3] {
    let org = grant.org.as_ref().map_or("", OrganizationId::as_str);
    let location = grant.location.as_ref().map_or("", LocationId::as_str);
    [grant.role.as_str(), org, location]
}
