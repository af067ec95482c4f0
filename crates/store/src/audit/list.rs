//! Reading the log.

use jiff::Timestamp;
use model::id::OrganizationId;

use super::row::{FROM, SELECT, decode};
use super::{AuditLog, AuditOutcome, AuditRecord};
use crate::sql::{Sql, like_anywhere};
use crate::values::number;
use crate::{ListPage, PageRequest, StoreError};

/// Words of a search that are looked at; more are ignored.
const MAX_WORDS: usize = 8;
/// Longest word.
const MAX_WORD_CHARACTERS: usize = 200;

/// Which entries. Everything given must hold; `None` lets every entry pass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditFilter {
    /// Done by this account.
    pub account: Option<String>,
    /// This action, or every action of a noun: `session` takes `session.start` and `session.end`.
    pub action: Option<String>,
    /// Done to this kind of thing.
    pub target_kind: Option<String>,
    /// Done to the thing with this id.
    pub target_id: Option<String>,
    /// Of this organisation.
    pub org: Option<OrganizationId>,
    /// Done, or refused.
    pub outcome: Option<AuditOutcome>,
    /// From this time on.
    pub since: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// Words; each must be in what names people, in the target's id, or in the tracking id, without regard to case.
    pub words: Option<String>,
}

impl AuditLog {
    /// One page of the entries that pass the filter, the newest first.
    pub async fn list(&self, filter: &AuditFilter, page: &PageRequest) -> Result<ListPage<AuditRecord>, StoreError> {
        let page = PageRequest::new(page.number, page.size);
        let mut count = Sql::new("SELECT COUNT(*) AS total FROM audit_entry e WHERE 1 = 1");
        filter.push_to(&mut count);
        let mut sql = Sql::new(SELECT);
        sql.push(FROM).push(" WHERE 1 = 1");
        filter.push_to(&mut sql);
        sql.push(" ORDER BY e.sequence DESC LIMIT ").bind(i64::from(page.size)).push(" OFFSET ").bind(page.offset());
        self.0
            .explain(async {
                let (counted, rows) = tokio::try_join!(count.fetch_all(&self.0), sql.fetch_all(&self.0))?;
                let total = counted.first().map_or(Ok(0), |row| number(row, "total"))?;
                Ok(ListPage { items: rows.iter().map(decode).collect::<Result<_, _>>()?, total, page })
            })
            .await
    }

    /// The entries after a sequence, the oldest first, `limit` at most, each with its sequence; `None` stands for an entry that
    /// cannot be read as one, so that a check can name it.
    pub async fn rows_after(&self, sequence: i64, limit: u32) -> Result<Vec<(i64, Option<AuditRecord>)>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(FROM).push(" WHERE e.sequence > ").bind(sequence).push(" ORDER BY e.sequence LIMIT ").bind(i64::from(limit));
        self.0
            .explain(async { sql.fetch_all(&self.0).await?.iter().map(|row| Ok((number(row, "sequence")?, decode(row).ok()))).collect() })
            .await
    }

    /// One entry.
    pub async fn find(&self, sequence: i64) -> Result<Option<AuditRecord>, StoreError> {
        Ok(self.after(&AuditFilter::default(), sequence.saturating_sub(1), 1).await?.pop().filter(|found| found.sequence == sequence))
    }

    /// The entries after a sequence that pass the filter, the oldest first, `limit` at most: what exports follow.
    pub async fn after(&self, filter: &AuditFilter, sequence: i64, limit: u32) -> Result<Vec<AuditRecord>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(FROM).push(" WHERE e.sequence > ").bind(sequence);
        filter.push_to(&mut sql);
        sql.push(" ORDER BY e.sequence LIMIT ").bind(i64::from(limit));
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }
}

impl AuditFilter {
    /// Appends the conditions on table `audit_entry e`.
    fn push_to(&self, sql: &mut Sql) {
        for (column, value) in [("account", &self.account), ("target_kind", &self.target_kind), ("target_id", &self.target_id)] {
            if let Some(value) = value {
                sql.push(" AND e.").push(column).push(" = ").bind(value.clone());
            }
        }
        if let Some(action) = &self.action {
            // From `session.` to before `session/`, the next character: an index serves a range, no pattern.
            sql.push(" AND (e.action = ").bind(action.clone());
            sql.push(" OR (e.action >= ").bind(format!("{action}.")).push(" AND e.action < ").bind(format!("{action}/")).push("))");
        }
        if let Some(org) = &self.org {
            sql.push(" AND e.org_id = ").bind(org.as_str());
        }
        if let Some(outcome) = self.outcome {
            sql.push(" AND e.outcome = ").bind(outcome.as_str());
        }
        if let Some(since) = self.since {
            sql.push(" AND e.at >= ").bind(since.as_millisecond());
        }
        if let Some(until) = self.until {
            sql.push(" AND e.at < ").bind(until.as_millisecond());
        }
        for word in self.words.as_deref().unwrap_or_default().split_whitespace().take(MAX_WORDS) {
            let word: String = word.chars().filter(|character| *character != '\0').take(MAX_WORD_CHARACTERS).collect();
            let anywhere = like_anywhere(&word.to_lowercase());
            sql.push(" AND (EXISTS (SELECT 1 FROM audit_personal p WHERE p.sequence = e.sequence AND p.search_text LIKE ");
            sql.bind(anywhere.clone()).push(" ESCAPE '\\') OR LOWER(e.target_id) LIKE ").bind(anywhere.clone());
            sql.push(" ESCAPE '\\' OR LOWER(e.tracking_id) LIKE ").bind(anywhere).push(" ESCAPE '\\')");
        }
    }
}
