//! Reading the log: pages for people, and all of it for an export.

use jiff::Timestamp;
use model::id::OrganizationId;
use serde_json::{Value, json};
use store::{AuditFilter, AuditOutcome, AuditRecord, ListPage, PageRequest};

use super::{Audit, AuditError};

/// An entry as it is read back.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedEntry {
    /// Place in the chain.
    pub sequence: i64,
    /// When.
    pub at: Timestamp,
    /// Id of the account that did it.
    pub account: Option<String>,
    /// Name of who did it, as it was then.
    pub actor_name: Option<String>,
    /// From which address.
    pub from_address: Option<String>,
    /// Stable word of how it came in.
    pub via: String,
    /// Handle of the session or token.
    pub via_id: Option<String>,
    /// What was done.
    pub action: String,
    /// Kind of thing it was done to.
    pub target_kind: String,
    /// Id of that thing.
    pub target_id: String,
    /// What people called it then.
    pub target_name: Option<String>,
    /// Organisation.
    pub org: Option<OrganizationId>,
    /// Done or refused.
    pub outcome: AuditOutcome,
    /// Why it was refused.
    pub reason: Option<String>,
    /// Webex's tracking id.
    pub tracking_id: Option<String>,
    /// What it was before.
    pub before: Option<Value>,
    /// What it was then.
    pub after: Option<Value>,
    /// Whether who did it was erased.
    pub is_actor_erased: bool,
    /// Whether the names and values of the target were erased.
    pub is_detail_erased: bool,
    /// Hash of the entry, in hexadecimal digits.
    pub hash: String,
}

impl Audit {
    /// One page of the entries that pass the filter, the newest first.
    pub async fn list(&self, filter: &AuditFilter, page: &PageRequest) -> Result<ListPage<RecordedEntry>, AuditError> {
        let ListPage { items, total, page } = self.store.audit().list(filter, page).await?;
        Ok(ListPage { items: items.into_iter().map(RecordedEntry::from).collect(), total, page })
    }

    /// The entries after a sequence that pass the filter, the oldest first, `limit` at most. For an export: begin with 0 and
    /// go on with the last one's sequence until nothing comes.
    pub async fn list_after(&self, filter: &AuditFilter, sequence: i64, limit: u32) -> Result<Vec<RecordedEntry>, AuditError> {
        Ok(self.store.audit().after(filter, sequence, limit).await?.into_iter().map(RecordedEntry::from).collect())
    }
}

impl RecordedEntry {
    /// The entry as one JSON object, as exports write it: absent fields are null.
    pub fn to_json(&self) -> Value {
        json!({
            "sequence": self.sequence,
            "at": self.at.to_string(),
            "account": self.account,
            "actorName": self.actor_name,
            "fromAddress": self.from_address,
            "via": self.via,
            "viaId": self.via_id,
            "action": self.action,
            "targetKind": self.target_kind,
            "targetId": self.target_id,
            "targetName": self.target_name,
            "organizationId": self.org.as_ref().map(OrganizationId::as_str),
            "outcome": self.outcome.as_str(),
            "reason": self.reason,
            "trackingId": self.tracking_id,
            "before": self.before,
            "after": self.after,
            "actorErased": self.is_actor_erased,
            "detailErased": self.is_detail_erased,
            "hash": self.hash,
        })
    }
}

impl From<AuditRecord> for RecordedEntry {
    fn from(record: AuditRecord) -> Self {
        let AuditRecord { sequence, facts, hash, actor, detail, .. } = record;
        let read = |part: &Option<store::PersonalText>| part.as_ref().and_then(|part| serde_json::from_str::<Value>(&part.body).ok());
        let (actor_values, mut detail_values) = (read(&actor), read(&detail));
        let text = |values: &Option<Value>, name: &str| values.as_ref()?.get(name)?.as_str().map(str::to_owned);
        let target_name = text(&detail_values, "target");
        let mut take = |name: &str| detail_values.as_mut()?.get_mut(name).map(Value::take);
        let (before, after) = (take("before"), take("after").or_else(|| take("cut_off")));
        Self {
            sequence,
            at: facts.at,
            account: facts.account,
            actor_name: text(&actor_values, "name"),
            from_address: text(&actor_values, "address"),
            via: facts.via,
            via_id: facts.via_id,
            action: facts.action,
            target_kind: facts.target_kind,
            target_id: facts.target_id,
            target_name,
            org: facts.org,
            outcome: facts.outcome,
            reason: facts.reason,
            tracking_id: facts.tracking_id,
            before,
            after,
            is_actor_erased: actor.is_none() && facts.actor_hash.is_some(),
            is_detail_erased: detail.is_none() && facts.detail_hash.is_some(),
            hash: hex::encode(hash),
        }
    }
}
