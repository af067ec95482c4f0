//! An entry of the audit log as rows.

use jiff::Timestamp;
use model::id::OrganizationId;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::values::{id_if_any, number, text, text_if_any, time, word};

/// What became of what was attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuditOutcome {
    /// It was done.
    Done,
    /// It was refused.
    Refused,
}

impl AuditOutcome {
    /// Both outcomes.
    pub const ALL: [Self; 2] = [Self::Done, Self::Refused];

    /// Stable word for the store and for URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// One of the two erasable parts of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AuditPart {
    /// Who did it, and from where.
    Actor,
    /// To whom or what it was done, before and after.
    Detail,
}

impl AuditPart {
    /// Both parts.
    pub const ALL: [Self; 2] = [Self::Actor, Self::Detail];

    /// Stable word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Detail => "detail",
        }
    }

    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == text)
    }
}

/// The facts of an entry that stay for ever: nothing in them names a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditFacts {
    /// When it happened.
    pub at: Timestamp,
    /// Id of the account that did it, if one did.
    pub account: Option<String>,
    /// Stable word of the way it came in.
    pub via: String,
    /// Handle of the session or token it came through.
    pub via_id: Option<String>,
    /// Stable words of what was done.
    pub action: String,
    /// Stable word of what kind of thing it was done to.
    pub target_kind: String,
    /// Id of that thing.
    pub target_id: String,
    /// Organisation it belongs to, if it belongs to one.
    pub org: Option<OrganizationId>,
    /// Done or refused.
    pub outcome: AuditOutcome,
    /// Why it was refused.
    pub reason: Option<String>,
    /// Webex's tracking id of the request that changed something there.
    pub tracking_id: Option<String>,
    /// Hash of the part about the actor; it stays when the part is erased.
    pub actor_hash: Option<Vec<u8>>,
    /// Hash of the part about the target; it stays when the part is erased.
    pub detail_hash: Option<Vec<u8>>,
}

/// A text that names people, with the salt of its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalText {
    /// Random bytes before the text in the hash.
    pub salt: Vec<u8>,
    /// The text, JSON.
    pub body: String,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRecord {
    /// Its place in the chain, from 1.
    pub sequence: i64,
    /// What stays.
    pub facts: AuditFacts,
    /// Hash over the facts and the hash of the entry before.
    pub hash: Vec<u8>,
    /// The part about the actor, unless it is erased or there never was one.
    pub actor: Option<PersonalText>,
    /// The part about the target, unless it is erased or there never was one.
    pub detail: Option<PersonalText>,
    /// Parts that a search and an erasure would not find by their text: what is looked through is not what is there.
    pub not_found_by_text: Vec<AuditPart>,
}

pub(super) const SELECT: &str = "SELECT e.sequence, e.at, e.account, e.via, e.via_id, e.action, e.target_kind, e.target_id, e.org_id, \
     e.outcome, e.reason, e.tracking_id, e.actor_hash, e.detail_hash, e.hash, a.salt AS actor_salt, a.body AS actor_body, \
     a.search_text AS actor_search, d.salt AS detail_salt, d.body AS detail_body, d.search_text AS detail_search";

/// The entries with their personal parts, where these are still there.
pub(super) const FROM: &str = " FROM audit_entry e \
     LEFT JOIN audit_personal a ON a.sequence = e.sequence AND a.part = 'actor' \
     LEFT JOIN audit_personal d ON d.sequence = e.sequence AND d.part = 'detail'";

/// Reads a row of [`SELECT`].
pub(super) fn decode(row: &AnyRow) -> Result<AuditRecord, sqlx::Error> {
    let (actor, detail) = (personal(row, "actor_salt", "actor_body")?, personal(row, "detail_salt", "detail_body")?);
    let mut not_found_by_text = Vec::new();
    for (part, text, column) in [(AuditPart::Actor, &actor, "actor_search"), (AuditPart::Detail, &detail, "detail_search")] {
        if text.as_ref().map(search_text) != text_if_any(row, column)? {
            not_found_by_text.push(part);
        }
    }
    Ok(AuditRecord {
        sequence: number(row, "sequence")?,
        facts: AuditFacts {
            at: time(row, "at")?,
            account: text_if_any(row, "account")?,
            via: text(row, "via")?,
            via_id: text_if_any(row, "via_id")?,
            action: text(row, "action")?,
            target_kind: text(row, "target_kind")?,
            target_id: text(row, "target_id")?,
            org: id_if_any(row, "org_id")?,
            outcome: word(row, "outcome", AuditOutcome::parse)?,
            reason: text_if_any(row, "reason")?,
            tracking_id: text_if_any(row, "tracking_id")?,
            actor_hash: row.try_get("actor_hash")?,
            detail_hash: row.try_get("detail_hash")?,
        },
        hash: row.try_get("hash")?,
        actor,
        detail,
        not_found_by_text,
    })
}

/// What a search looks through.
pub(super) fn search_text(text: &PersonalText) -> String {
    text.body.to_lowercase()
}

fn personal(row: &AnyRow, salt: &str, body: &str) -> Result<Option<PersonalText>, sqlx::Error> {
    let (salt, body): (Option<Vec<u8>>, _) = (row.try_get(salt)?, text_if_any(row, body)?);
    Ok(salt.zip(body).map(|(salt, body)| PersonalText { salt, body }))
}
