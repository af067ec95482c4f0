//! Rules that grant roles at sign-in.

use model::{RuleId, SignInRule};
use sqlx::any::AnyRow;

use super::{GRANT_COLUMNS, LOCK, People, PeopleOutcome, decode_grant, grant_key, has_administrator};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{id, storable, text, time};

impl People {
    /// Keeps a rule. It works from the next sign-in of everybody on.
    pub async fn save_rule(&self, rule: &SignInRule) -> Result<(), StoreError> {
        let [word, org, location] = grant_key(&rule.grant);
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(
                    "INSERT INTO sign_in_rule (rule_id, provider, claim, value, role, org_id, location_id, created_at) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                )
                .bind(rule.id.as_str())
                .bind(storable(&rule.provider))
                .bind(storable(&rule.claim))
                .bind(storable(&rule.value))
                .bind(word)
                .bind(org)
                .bind(location)
                .bind(rule.created_at.as_millisecond())
                .execute(write.connection())
                .await?;
                write.commit_silently().await
            })
            .await
    }

    /// The rules, of one provider or of all.
    pub async fn list_rules(&self, provider: Option<&str>) -> Result<Vec<SignInRule>, StoreError> {
        let mut sql = Sql::new("SELECT rule_id, provider, claim, value, created_at, ");
        sql.push(GRANT_COLUMNS).push(" FROM sign_in_rule");
        if let Some(provider) = provider {
            sql.push(" WHERE provider = ").bind(storable(provider));
        }
        sql.push(" ORDER BY provider, claim, value, rule_id");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Removes a rule, and at once every role it gave; not when that takes the last administrator away.
    pub async fn delete_rule(&self, rule: &RuleId) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let had_one = has_administrator(write.connection()).await?;
                let gone = sqlx::query("DELETE FROM sign_in_rule WHERE rule_id = $1")
                    .bind(rule.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                if gone == 0 {
                    return Ok(PeopleOutcome::Unknown);
                }
                sqlx::query("DELETE FROM account_grant WHERE rule_id = $1").bind(rule.as_str()).execute(write.connection()).await?;
                self.commit_guarded(write, had_one).await
            })
            .await
    }
}

fn decode(row: &AnyRow) -> Result<SignInRule, sqlx::Error> {
    Ok(SignInRule {
        id: id(row, "rule_id")?,
        provider: text(row, "provider")?,
        claim: text(row, "claim")?,
        value: text(row, "value")?,
        grant: decode_grant(row)?,
        created_at: time(row, "created_at")?,
    })
}
