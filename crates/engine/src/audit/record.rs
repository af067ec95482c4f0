//! Adding an entry.

use serde_json::{Map, Value};
use store::{AuditFacts, AuditNote, AuditOutcome, PersonalText};

use super::chain::{part_hash, seal};
use super::{Actor, Audit, AuditError, Entry, Head, Outcome, Target, Via};

/// Enough that the hash of an erased address cannot be found by trying all of them.
const SALT_BYTES: usize = 16;
/// Longest text of a value; longer ones, which only an attacker sends, are cut and say so.
const MAX_BODY_BYTES: usize = 64 * 1024;

impl Audit {
    /// Adds an entry at the end of the chain, at the time it is now, and returns the new head. Of the refusals of strangers, which anybody
    /// can cause without end, a few a minute are added one by one and the others told by one entry when the minute is over.
    pub async fn record(&self, entry: Entry) -> Result<Head, AuditError> {
        if is_refusal_of_stranger(&entry) {
            return self.record_refusal(entry).await;
        }
        Ok(head(self.store.audit().append_note(self.note(entry)).await?))
    }

    /// An entry of this moment that is added with the deed itself: [`store::Store::noting`].
    pub fn note(&self, entry: Entry) -> AuditNote {
        let Entry { actor, action, target, org, from_address, before, after, tracking_id, outcome } = entry;
        let Actor { account, name, via } = actor;
        let Target { kind, id, name: target_name } = target;
        let address = from_address.map(|address| Value::from(address.to_canonical().to_string()));
        let actor = self.personal([("name", name.map(Value::from)), ("address", address)]);
        let detail = self.personal([("target", target_name.map(Value::from)), ("before", before), ("after", after)]);
        let (outcome, reason) = match outcome {
            Outcome::Done => (AuditOutcome::Done, None),
            Outcome::Refused(why) => (AuditOutcome::Refused, Some(why)),
        };
        let facts = AuditFacts {
            at: self.clock.now(),
            account,
            via: via.as_str().to_owned(),
            via_id: via.handle().map(str::to_owned),
            action: action.0.to_owned(),
            target_kind: kind.to_owned(),
            target_id: id,
            org,
            outcome,
            reason,
            tracking_id,
            actor_hash: actor.as_ref().map(|part| part_hash(part).to_vec()),
            detail_hash: detail.as_ref().map(|part| part_hash(part).to_vec()),
        };
        AuditNote { facts, actor, detail, seal: sealed }
    }

    /// One erasable part; `None` when there is nothing in it.
    pub(super) fn personal<const N: usize>(&self, fields: [(&str, Option<Value>); N]) -> Option<PersonalText> {
        let fields: Map<String, Value> = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        if fields.is_empty() {
            return None;
        }
        let mut body = Value::Object(fields).to_string();
        if body.len() > MAX_BODY_BYTES {
            let start: String = body.chars().take(MAX_BODY_BYTES / 8).collect();
            body = serde_json::json!({ "cut_off": start, "bytes": body.len() }).to_string();
        }
        let mut salt = vec![0; SALT_BYTES];
        self.randomness.fill(&mut salt);
        Some(PersonalText { salt, body })
    }
}

/// Nobody is known, and it was not done.
fn is_refusal_of_stranger(entry: &Entry) -> bool {
    entry.actor.account.is_none() && matches!(entry.actor.via, Via::SignIn | Via::Link) && entry.outcome != Outcome::Done
}

pub(super) fn sealed(facts: &AuditFacts, sequence: i64, previous: &[u8]) -> Vec<u8> {
    seal(facts, sequence, previous).to_vec()
}

pub(super) fn head((sequence, hash): (i64, Vec<u8>)) -> Head {
    Head { sequence, hash: hash.try_into().expect("invariant: SHA-256 has 32 bytes") }
}
