//! Accounts of people that a provider or an invitation brings.

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Account, AccountId, Grant, Identity, InvitationId, RuleId};
use sqlx::AnyConnection;

use super::accounts::insert_account;
use super::grants::insert_grant;
use super::{ACCOUNT_COLUMNS, LOCK, NewAccount, People, PeopleOutcome, bump, decode_account, grant_key, has_administrator, invitations};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{id_if_any, storable, text, time_if_any};

/// Who comes in for the first time, and what lets them in.
#[derive(Debug, Clone)]
pub struct Admission {
    /// The account to make; its own grants are given too.
    pub account: NewAccount,
    /// How the provider names it.
    pub identity: Option<Identity>,
    /// What rules give.
    pub rules: Vec<(RuleId, Grant)>,
    /// Invitations to take; those that somebody else took meanwhile give nothing.
    pub invitations: Vec<InvitationId>,
}

impl People {
    /// The account that a provider means, disabled or not.
    pub async fn find_identity(&self, issuer: &str, subject: &str) -> Result<Option<Account>, StoreError> {
        let mut sql = Sql::new("SELECT ");
        sql.push(ACCOUNT_COLUMNS).push(" FROM account_identity i JOIN account a ON a.account_id = i.account_id WHERE i.issuer = ");
        sql.bind(storable(issuer)).push(" AND i.subject = ").bind(storable(subject));
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode_account).transpose() }).await
    }

    /// How providers name an account.
    pub async fn identities(&self, account: &AccountId) -> Result<Vec<Identity>, StoreError> {
        let mut sql = Sql::new("SELECT issuer, subject, NULLIF(org_id, '') AS org FROM account_identity WHERE account_id = ");
        sql.bind(account.as_str()).push(" ORDER BY issuer, subject");
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| Ok(Identity { issuer: text(row, "issuer")?, subject: text(row, "subject")?, org: id_if_any(row, "org")? }))
                    .collect()
            })
            .await
    }

    /// Lets an account also sign in through a provider.
    pub async fn link_identity(&self, account: &AccountId, identity: &Identity, at: Timestamp) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                // Beside a removal of the account: a sign-in of nobody could be linked to nobody any more.
                let mut write = self.0.write(Some(LOCK)).await?;
                let known = sqlx::query("SELECT account_id FROM account WHERE account_id = $1").bind(account.as_str());
                if known.fetch_optional(write.connection()).await?.is_none() {
                    return Ok(PeopleOutcome::Unknown);
                }
                if !insert_identity(write.connection(), account, identity, at).await? {
                    return Ok(PeopleOutcome::Taken);
                }
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Makes the account of a newcomer with everything that lets it in. [`PeopleOutcome::Unknown`] when nothing gives it a role.
    pub async fn admit(&self, admission: &Admission) -> Result<PeopleOutcome, StoreError> {
        let new = &admission.account;
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                if !insert_account(write.connection(), new).await? {
                    return Ok(PeopleOutcome::Taken);
                }
                if let Some(identity) = &admission.identity
                    && !insert_identity(write.connection(), &new.id, identity, new.created_at).await?
                {
                    return Ok(PeopleOutcome::Taken);
                }
                for (rule, grant) in &admission.rules {
                    insert_grant(write.connection(), &new.id, grant, Some(rule), &new.created_by, new.created_at).await?;
                }
                invitations::take(write.connection(), &new.id, &admission.invitations, new.created_at).await?;
                let held = sqlx::query("SELECT role FROM account_grant WHERE account_id = $1 LIMIT 1")
                    .bind(new.id.as_str())
                    .fetch_optional(write.connection())
                    .await?;
                if held.is_none() {
                    return Ok(PeopleOutcome::Unknown);
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }

    /// Notes that what rules of a provider give an account was confirmed by a sign-in.
    pub async fn confirm_grants(&self, account: &AccountId, provider: &str, at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(
                    "UPDATE account_grant SET confirmed_at = $1 WHERE account_id = $2 \
                     AND rule_id IN (SELECT rule_id FROM sign_in_rule WHERE provider = $3)",
                )
                .bind(at.as_millisecond())
                .bind(account.as_str())
                .bind(storable(provider))
                .execute(write.connection())
                .await?;
                write.commit_silently().await
            })
            .await
    }

    /// When the role that was longest not confirmed, of those that rules gave an account, was last confirmed or given; `None` when no rule
    /// gave it a role.
    pub async fn rules_confirmed_at(&self, account: &AccountId) -> Result<Option<Timestamp>, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query(
                    "SELECT MIN(COALESCE(confirmed_at, granted_at)) AS confirmed FROM account_grant WHERE account_id = $1 AND rule_id <> ''",
                )
                .bind(account.as_str())
                .fetch_one(self.0.reader())
                .await?;
                time_if_any(&row, "confirmed")
            })
            .await
    }

    /// Makes what rules of a provider give an account what they say now, and takes its invitations. The role of the last administrator stays,
    /// so that a changed group at the provider locks nobody out of the program.
    pub async fn renew_grants(
        &self,
        account: &AccountId,
        provider: &str,
        rules: &[(RuleId, Grant)],
        invitations: &[InvitationId],
        at: Timestamp,
    ) -> Result<PeopleOutcome, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(LOCK)).await?;
                let mut changed = invitations::take(write.connection(), account, invitations, at).await?;
                for (rule, grant) in rules {
                    changed |= insert_grant(write.connection(), account, grant, Some(rule), account, at).await?;
                }
                let rows = sqlx::query(
                    "SELECT g.rule_id, g.role, g.org_id, g.location_id FROM account_grant g JOIN sign_in_rule r ON r.rule_id = g.rule_id \
                     WHERE g.account_id = $1 AND r.provider = $2",
                )
                .bind(account.as_str())
                .bind(storable(provider))
                .fetch_all(write.connection())
                .await?;
                for row in rows {
                    let held = [text(&row, "rule_id")?, text(&row, "role")?, text(&row, "org_id")?, text(&row, "location_id")?];
                    let given = rules.iter().any(|(rule, grant)| {
                        let [word, org, location] = grant_key(grant);
                        [rule.as_str(), word, org, location] == held.each_ref().map(String::as_str)
                    });
                    if !given {
                        changed |= take_away(write.connection(), account, &held).await?;
                    }
                }
                if !changed {
                    return Ok(PeopleOutcome::Unchanged);
                }
                bump(write.connection()).await?;
                write.commit_silently().await?;
                Ok(PeopleOutcome::Done)
            })
            .await
    }
}

/// Takes one grant of a rule away, unless that takes the last administrator away.
pub(super) async fn take_away(connection: &mut AnyConnection, account: &AccountId, held: &[String; 4]) -> Result<bool, sqlx::Error> {
    let [rule, word, org, location] = held;
    let had_one = has_administrator(connection).await?;
    let run = async |connection: &mut AnyConnection, sql: &'static str| {
        sqlx::query(sql)
            .bind(account.as_str())
            .bind(rule.as_str())
            .bind(word.as_str())
            .bind(org.as_str())
            .bind(location.as_str())
            .execute(connection)
            .await
    };
    // Out of sight first: the guard looks at what is left.
    run(
        connection,
        "UPDATE account_grant SET role = 'going' WHERE account_id = $1 AND rule_id = $2 AND role = $3 AND org_id = $4 AND location_id = $5",
    )
    .await?;
    if had_one && !has_administrator(connection).await? {
        run(
            connection,
            "UPDATE account_grant SET role = $3 WHERE account_id = $1 AND rule_id = $2 AND role = 'going' AND org_id = $4 AND location_id = $5",
        )
        .await?;
        return Ok(false);
    }
    sqlx::query("DELETE FROM account_grant WHERE account_id = $1 AND role = 'going'").bind(account.as_str()).execute(connection).await?;
    Ok(true)
}

async fn insert_identity(
    connection: &mut AnyConnection,
    account: &AccountId,
    identity: &Identity,
    at: Timestamp,
) -> Result<bool, sqlx::Error> {
    let written = sqlx::query(
        "INSERT INTO account_identity (issuer, subject, account_id, org_id, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    )
    .bind(storable(&identity.issuer))
    .bind(storable(&identity.subject))
    .bind(account.as_str())
    .bind(identity.org.as_ref().map_or("", OrganizationId::as_str))
    .bind(at.as_millisecond())
    .execute(connection)
    .await?
    .rows_affected();
    Ok(written == 1)
}
