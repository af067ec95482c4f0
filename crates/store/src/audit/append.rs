//! Adding to the log.

use sqlx::{AnyConnection, Row as _};

use super::row::search_text;
use super::{AuditFacts, AuditLog, AuditPart, PersonalText};
use crate::sql::Sql;
use crate::values::{number, storable, storable_if_any};
use crate::{Store, StoreError};

/// Words of the lock that makes writers of all processes wait for one another: the chain is one.
pub(super) const CHAIN_LOCK: &str = "audit chain";

/// An entry that is ready to be added, in whichever transaction.
#[derive(Debug, Clone)]
pub struct AuditNote {
    /// What stays.
    pub facts: AuditFacts,
    /// The part about the actor.
    pub actor: Option<PersonalText>,
    /// The part about the target.
    pub detail: Option<PersonalText>,
    /// Gets the facts as they are kept, the new sequence and the hash of the entry before (empty for the first) and gives the hash of the
    /// entry.
    pub seal: fn(&AuditFacts, i64, &[u8]) -> Vec<u8>,
}

impl AuditLog {
    /// Adds an entry after the newest one and returns its sequence and hash.
    pub async fn append_note(&self, note: AuditNote) -> Result<(i64, Vec<u8>), StoreError> {
        let AuditNote { facts, actor, detail, seal } = note;
        self.append(facts, actor.as_ref(), detail.as_ref(), seal).await
    }

    /// Adds an entry after the newest one and returns its sequence and hash.
    ///
    /// `seal` gets the facts as they are kept, the new sequence and the hash of the entry before (empty for the first) and
    /// gives the hash of the entry. Writers wait for one another, also those of other processes: there is one chain.
    pub async fn append(
        &self,
        facts: AuditFacts,
        actor: Option<&PersonalText>,
        detail: Option<&PersonalText>,
        seal: impl FnOnce(&AuditFacts, i64, &[u8]) -> Vec<u8> + Send,
    ) -> Result<(i64, Vec<u8>), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(CHAIN_LOCK)).await?;
                let added = append_in(write.connection(), facts, actor, detail, seal).await?;
                write.commit_silently().await?;
                Ok(added)
            })
            .await
    }

    /// Sequence and hash of the newest entry; `None` when the log is empty.
    pub async fn head(&self) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        self.0
            .explain(async {
                let mut connection = self.0.reader().acquire().await?;
                head(&mut connection).await
            })
            .await
    }
}

/// Adds an entry in the caller's transaction, which holds the lock of the chain.
pub(super) async fn append_in(
    connection: &mut AnyConnection,
    facts: AuditFacts,
    actor: Option<&PersonalText>,
    detail: Option<&PersonalText>,
    seal: impl FnOnce(&AuditFacts, i64, &[u8]) -> Vec<u8> + Send,
) -> Result<(i64, Vec<u8>), sqlx::Error> {
    let facts = as_kept(facts);
    let (newest, previous) = head(connection).await?.unwrap_or_default();
    let sequence = newest + 1;
    let hash = seal(&facts, sequence, &previous);
    insert(connection, sequence, &facts, &hash).await?;
    for (part, personal) in [(AuditPart::Actor, actor), (AuditPart::Detail, detail)] {
        if let Some(personal) = personal {
            insert_personal(connection, sequence, part, personal).await?;
        }
    }
    Ok((sequence, hash))
}

/// Adds a note in the caller's transaction, which holds the lock of the chain.
pub(super) async fn append_note_in(connection: &mut AnyConnection, note: AuditNote) -> Result<(i64, Vec<u8>), sqlx::Error> {
    append_in(connection, note.facts, note.actor.as_ref(), note.detail.as_ref(), note.seal).await
}

/// Adds what the handle was given to note, last before the commit: the chain is locked as shortly as can be.
pub(crate) async fn append_notes(store: &Store, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    let notes = store.unwritten();
    if !notes.is_empty() {
        store.inner.engine.lock(connection, CHAIN_LOCK).await?;
    }
    for note in notes {
        append_note_in(connection, note).await?;
    }
    Ok(())
}

async fn head(connection: &mut AnyConnection) -> Result<Option<(i64, Vec<u8>)>, sqlx::Error> {
    let row = sqlx::query("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1").fetch_optional(connection).await?;
    row.map(|row| Ok((number(&row, "sequence")?, row.try_get("hash")?))).transpose()
}

/// The facts as both databases keep them: what is hashed must be what is read back.
fn as_kept(facts: AuditFacts) -> AuditFacts {
    AuditFacts {
        at: jiff::Timestamp::from_millisecond(facts.at.as_millisecond()).unwrap_or(facts.at),
        account: storable_if_any(facts.account.as_deref()),
        via: storable(&facts.via),
        via_id: storable_if_any(facts.via_id.as_deref()),
        action: storable(&facts.action),
        target_kind: storable(&facts.target_kind),
        target_id: storable(&facts.target_id),
        reason: storable_if_any(facts.reason.as_deref()),
        tracking_id: storable_if_any(facts.tracking_id.as_deref()),
        ..facts
    }
}

async fn insert(connection: &mut AnyConnection, sequence: i64, facts: &AuditFacts, hash: &[u8]) -> Result<(), sqlx::Error> {
    let mut sql = Sql::new(
        "INSERT INTO audit_entry (sequence, at, account, via, via_id, action, target_kind, target_id, org_id, outcome, reason, \
         tracking_id, actor_hash, detail_hash, hash) VALUES (",
    );
    sql.bind(sequence).push(", ").bind(facts.at.as_millisecond()).push(", ").bind(facts.account.clone());
    sql.push(", ").bind(facts.via.clone()).push(", ").bind(facts.via_id.clone()).push(", ").bind(facts.action.clone());
    sql.push(", ").bind(facts.target_kind.clone()).push(", ").bind(facts.target_id.clone());
    sql.push(", ").bind(facts.org.as_ref().map(|org| org.as_str().to_owned())).push(", ").bind(facts.outcome.as_str());
    sql.push(", ").bind(facts.reason.clone()).push(", ").bind(facts.tracking_id.clone());
    sql.push(", ").bind(facts.actor_hash.clone()).push(", ").bind(facts.detail_hash.clone());
    sql.push(", ").bind(hash.to_vec()).push(")");
    sql.execute(connection).await?;
    Ok(())
}

async fn insert_personal(
    connection: &mut AnyConnection,
    sequence: i64,
    part: AuditPart,
    personal: &PersonalText,
) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO audit_personal (sequence, part, salt, body, search_text) VALUES ($1, $2, $3, $4, $5)")
        .bind(sequence)
        .bind(part.as_str())
        .bind(personal.salt.as_slice())
        .bind(personal.body.as_str())
        .bind(search_text(personal))
        .execute(connection)
        .await?;
    Ok(())
}
