//! Erasing a person from the log.

use serde_json::{Value, json};
use store::{AuditErased, AuditPart, AuditPerson, ERASE_ACTION};

use super::{Action, Actor, Audit, AuditError, Entry, Target};

/// Parts one entry tells of.
const PARTS_AN_ENTRY: u32 = 500;
/// A shorter text is in half of all names.
const SHORTEST_TEXT_CHARACTERS: usize = 3;

impl Audit {
    /// Erases what names a person from every entry there is now: who did it where the person did, whom it was done to where
    /// it was the person's account, and both where a text names the person. The entries and the chain stay.
    /// Returns how many parts went. That it was done, and to which parts, is in the log itself, before they go.
    pub async fn erase(&self, person: &AuditPerson, by: Actor) -> Result<u64, AuditError> {
        let is_too_short = |text: &String| text.trim().chars().count() < SHORTEST_TEXT_CHARACTERS;
        if (person.account.is_none() && person.texts.is_empty()) || person.texts.iter().any(is_too_short) {
            return Err(AuditError::NobodyNamed);
        }
        let log = self.store.audit();
        let newest = log.head().await?.map_or(0, |(sequence, _)| sequence);
        // Who erases the own traces leaves no new ones.
        let by = if by.account.is_some() && by.account == person.account { Actor { name: None, ..by } } else { by };
        let mut erased = 0;
        loop {
            let parts = log.find_person(person, newest, PARTS_AN_ENTRY).await?;
            if parts.is_empty() {
                return Ok(erased);
            }
            let target = Target::new("account", person.account.as_deref().unwrap_or_default());
            self.record(Entry::new(by.clone(), Action(ERASE_ACTION), target).after(told(&parts))).await?;
            erased += log.erase(&parts).await?;
        }
    }
}

/// What was erased, as the entry of the erasure tells it.
fn told(parts: &[AuditErased]) -> Value {
    json!({ "erased": parts.iter().map(|one| json!([one.sequence, one.part.as_str()])).collect::<Vec<_>>() })
}

/// What an entry of an erasure tells, from its detail.
pub(super) fn read_told(detail: &Value) -> Vec<(i64, AuditPart)> {
    let list = detail.pointer("/after/erased").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|one| Some((one.get(0)?.as_i64()?, AuditPart::parse(one.get(1)?.as_str()?)?))).collect()
}
