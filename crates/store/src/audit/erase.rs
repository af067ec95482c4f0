//! Erasing what names a person.

use super::append::CHAIN_LOCK;
use super::{AuditLog, AuditPart};
use crate::StoreError;
use crate::sql::{ROWS_A_STATEMENT, Sql, like_anywhere};
use crate::values::{number, word};

/// Action of the entries that tell what was erased.
pub const ERASE_ACTION: &str = "audit.erase";

/// Somebody whose traces go. Everything given is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditPerson {
    /// Id of the account: what it did, and what was done to it.
    pub account: Option<String>,
    /// Texts that name the person: e-mail addresses, names. Every part that holds one goes, without regard to case.
    pub texts: Vec<String>,
}

/// A part of an entry whose text is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AuditErased {
    /// The entry.
    pub sequence: i64,
    /// The part.
    pub part: AuditPart,
}

impl AuditLog {
    /// Which parts of the entries up to `newest` name this person, in the order of the entries, `limit` at most.
    pub async fn find_person(&self, person: &AuditPerson, newest: i64, limit: u32) -> Result<Vec<AuditErased>, StoreError> {
        let mut sql =
            Sql::new("SELECT p.sequence, p.part FROM audit_personal p JOIN audit_entry e ON e.sequence = p.sequence WHERE (1 = 0");
        if let Some(account) = &person.account {
            sql.push(" OR (p.part = 'actor' AND e.account = ").bind(account.clone());
            sql.push(") OR (p.part = 'detail' AND e.target_kind = 'account' AND e.target_id = ").bind(account.clone()).push(")");
            // What a stranger typed who tried to be this account, and what tells of the account's sessions and tokens.
            sql.push(" OR (p.part = 'actor' AND e.account IS NULL AND e.target_kind = 'account' AND e.target_id = ").bind(account.clone());
            sql.push(") OR (p.part = 'detail' AND p.search_text LIKE ").bind(like_anywhere(&account.to_lowercase())).push(" ESCAPE '\\')");
        }
        for text in person.texts.iter().filter(|text| !text.trim().is_empty()) {
            // As it stands in JSON, where a quotation mark has a backslash.
            let quoted = serde_json::to_string(&text.trim().to_lowercase()).expect("invariant: texts always become JSON");
            let inner = quoted.trim_start_matches('"').strip_suffix('"').unwrap_or_default();
            sql.push(" OR p.search_text LIKE ").bind(like_anywhere(inner)).push(" ESCAPE '\\'");
        }
        // What an erasure erased is told by its own entry, which names nobody and must stay.
        sql.push(") AND p.sequence <= ").bind(newest);
        sql.push(" AND NOT (e.action = ").bind(ERASE_ACTION).push(" AND p.part = 'detail')");
        sql.push(" ORDER BY p.sequence, p.part LIMIT ").bind(i64::from(limit));
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| Ok(AuditErased { sequence: number(row, "sequence")?, part: word(row, "part", AuditPart::parse)? }))
                    .collect()
            })
            .await
    }

    /// Erases the texts of these parts; their hashes stay, so the chain stays whole. Returns how many went.
    pub async fn erase(&self, parts: &[AuditErased]) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(CHAIN_LOCK)).await?;
                let mut erased = 0;
                for part in AuditPart::ALL {
                    let sequences: Vec<_> = parts.iter().filter(|one| one.part == part).map(|one| one.sequence).collect();
                    for chunk in sequences.chunks(ROWS_A_STATEMENT) {
                        let mut sql = Sql::new("DELETE FROM audit_personal WHERE part = ");
                        sql.bind(part.as_str()).push(" AND sequence IN ").bind_list(chunk.iter().copied());
                        erased += sql.execute(write.connection()).await?;
                    }
                }
                write.commit_silently().await?;
                self.0.inner.engine.fold_log(&mut *self.0.inner.writer.acquire().await?).await?;
                Ok(erased)
            })
            .await
    }
}
