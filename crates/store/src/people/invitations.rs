//! Invitations: each is taken once.

use jiff::Timestamp;
use model::{AccountId, Invitation, InvitationId};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::grants::insert_grant;
use super::{GRANT_COLUMNS, People, decode_grant, email_key, grant_key};
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{id, storable, text, time, time_if_any};

impl People {
    /// Keeps an invitation under the hash of its secret.
    pub async fn save_invitation(&self, invitation: &Invitation, hash: &[u8], created_at: Timestamp) -> Result<(), StoreError> {
        let [word, org, location] = grant_key(&invitation.grant);
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query(
                    "INSERT INTO invitation \
                     (invitation_id, hash, email, email_key, role, org_id, location_id, created_at, created_by, expires_at) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                )
                .bind(invitation.id.as_str())
                .bind(hash)
                .bind(storable(&invitation.email))
                .bind(email_key(&invitation.email))
                .bind(word)
                .bind(org)
                .bind(location)
                .bind(created_at.as_millisecond())
                .bind(invitation.created_by.as_str())
                .bind(invitation.expires_at.as_millisecond())
                .execute(write.connection())
                .await?;
                write.commit_silently().await
            })
            .await
    }

    /// The invitations that have not expired, taken or not, by address.
    pub async fn list_invitations(&self, now: Timestamp) -> Result<Vec<Invitation>, StoreError> {
        let mut sql = select(now);
        sql.push(" ORDER BY email_key, invitation_id");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// What an address may still take.
    pub async fn invitations_for(&self, email: &str, now: Timestamp) -> Result<Vec<Invitation>, StoreError> {
        let mut sql = select(now);
        sql.push(" AND taken_at IS NULL AND email_key = ").bind(email_key(email)).push(" ORDER BY invitation_id");
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// The invitation of a secret's hash, if it may still be taken.
    pub async fn find_invitation(&self, hash: &[u8], now: Timestamp) -> Result<Option<Invitation>, StoreError> {
        let mut sql = select(now);
        sql.push(" AND taken_at IS NULL AND hash = ").bind(hash.to_vec());
        self.0.explain(async { sql.fetch_all(&self.0).await?.first().map(decode).transpose() }).await
    }

    /// Removes every invitation of an address, taken or not; returns how many there were.
    pub async fn erase_invitations(&self, email: &str) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let gone = sqlx::query("DELETE FROM invitation WHERE email_key = $1")
                    .bind(email_key(email))
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                write.commit_silently().await?;
                Ok(gone)
            })
            .await
    }

    /// Removes an invitation that was not taken; returns whether there was one.
    pub async fn withdraw_invitation(&self, invitation: &InvitationId) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let gone = sqlx::query("DELETE FROM invitation WHERE invitation_id = $1 AND taken_at IS NULL")
                    .bind(invitation.as_str())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                write.commit_silently().await?;
                Ok(gone > 0)
            })
            .await
    }
}

/// Takes those invitations that nobody took, and gives what they promise. Returns whether any did.
pub(super) async fn take(
    connection: &mut AnyConnection,
    account: &AccountId,
    invitations: &[InvitationId],
    at: Timestamp,
) -> Result<bool, sqlx::Error> {
    let mut any = false;
    for invitation in invitations {
        let mut sql = Sql::new("UPDATE invitation SET taken_at = ");
        sql.bind(at.as_millisecond()).push(" WHERE taken_at IS NULL AND invitation_id = ").bind(invitation.as_str());
        sql.push(" AND expires_at > ").bind(at.as_millisecond()).push(" RETURNING created_by, ").push(GRANT_COLUMNS);
        for row in sql.fetch_all_in(&mut *connection).await? {
            let by = id(&row, "created_by")?;
            insert_grant(&mut *connection, account, &decode_grant(&row)?, None, &by, at).await?;
            any = true;
        }
    }
    Ok(any)
}

fn select(now: Timestamp) -> Sql {
    let mut sql = Sql::new("SELECT invitation_id, email, expires_at, taken_at, created_by, ");
    sql.push(GRANT_COLUMNS).push(" FROM invitation WHERE expires_at > ").bind(now.as_millisecond());
    sql
}

fn decode(row: &AnyRow) -> Result<Invitation, sqlx::Error> {
    Ok(Invitation {
        id: id(row, "invitation_id")?,
        email: text(row, "email")?,
        grant: decode_grant(row)?,
        expires_at: time(row, "expires_at")?,
        taken_at: time_if_any(row, "taken_at")?,
        created_by: id(row, "created_by")?,
    })
}
