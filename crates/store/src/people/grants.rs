//! The roles accounts hold.

use jiff::Timestamp;
use model::{AccountId, Grant, HeldGrant, RuleId};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::{GRANT_COLUMNS, LOCK, People, PeopleOutcome, bump, decode_grant, grant_key, has_administrator};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{id, id_if_any, time};

impl People {
    /// What an account holds, each role and place once.
    pub async fn grants(&self, account: &AccountId) -> Result<Vec<Grant>, StoreError> {
        let mut grants: Vec<_> = self.held_grants(account).await?.into_iter().map(|held| held.grant).collect();
        grants.dedup();
        Ok(grants)
    }

    /// What an account holds and where it came from.
    pub async fn held_grants(&self, account: &AccountId) -> Result<Vec<HeldGrant>, StoreError> {
        let mut sql = Sql::new("SELECT granted_at, granted_by, NULLIF(rule_id, '') AS rule, ");
        sql.push(GRANT_COLUMNS).push(" FROM account_grant WHERE account_id = ").bind(account.as_str());
        sql.push(" ORDER BY role, org_id, location_id, rule_id");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Gives an account a role by hand.
    pub async fn grant(&self, account: &AccountId, grant: &Grant, by: &AccountId, at: Timestamp) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let known = sqlx::query("SELECT account_id FROM account WHERE account_id = $1")
                    .bind(account.as_str())
                    .fetch_optional(write.connection())
                    .await?;
                if known.is_none() {
                    return Ok(PeopleOutcome::Unknown);
                }
                if !insert_grant(write.connection(), account, grant, None, by, at).await? {
                    return Ok(PeopleOutcome::Unchanged);
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Takes a role away, whoever or whatever gave it; not from the last administrator.
    pub async fn revoke(&self, account: &AccountId, grant: &Grant) -> Result<PeopleOutcome, StoreError> {
        let [word, org, location] = grant_key(grant);
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let had_one = has_administrator(write.connection()).await?;
                let gone =
                    sqlx::query("DELETE FROM account_grant WHERE account_id = $1 AND role = $2 AND org_id = $3 AND location_id = $4")
                        .bind(account.as_str())
                        .bind(word)
                        .bind(org)
                        .bind(location)
                        .execute(write.connection())
                        .await?
                        .rows_affected();
                if gone == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                self.commit_guarded(write, had_one).await
            })
            .await
    }
}

/// Writes a grant; false when it is held already.
pub(super) async fn insert_grant(
    connection: &mut AnyConnection,
    account: &AccountId,
    grant: &Grant,
    rule: Option<&RuleId>,
    by: &AccountId,
    at: Timestamp,
) -> Result<bool, sqlx::Error> {
    let [word, org, location] = grant_key(grant);
    let written = sqlx::query(
        "INSERT INTO account_grant (account_id, role, org_id, location_id, rule_id, granted_at, granted_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(account.as_str())
    .bind(word)
    .bind(org)
    .bind(location)
    .bind(rule.map_or("", RuleId::as_str))
    .bind(at.as_millisecond())
    .bind(by.as_str())
    .execute(connection)
    .await?
    .rows_affected();
    Ok(written == 1)
}

fn decode(row: &AnyRow) -> Result<HeldGrant, sqlx::Error> {
    Ok(HeldGrant {
        grant: decode_grant(row)?,
        granted_at: time(row, "granted_at")?,
        granted_by: id(row, "granted_by")?,
        rule: id_if_any(row, "rule")?,
    })
}
