//! The chain of hashes, and its newest one.
//!
//! Hash of an entry = SHA-256 of: the words `cordboard audit 1`, the hash of the entry before (32 zeros for the first), the
//! sequence and the time (each 8 bytes, big-endian), then the fields. A field that is absent is the byte 0; one that is there is the byte
//! 1, its length in 8 bytes and its bytes, so that no two entries have the same bytes. Hash of a personal part = SHA-256 of the words `cordboard audit part 1`,
//! its salt and its text.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};
use store::{AuditFacts, PersonalText};

use super::AuditError;

const ENTRY_WORDS: &[u8] = b"cordboard audit 1";
const PART_WORDS: &[u8] = b"cordboard audit part 1";
const HASH_BYTES: usize = 32;

/// The newest entry of the log: its sequence and its hash. Written `SEQUENCE:HASH`, the hash in 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Sequence; 0 when the log is empty.
    pub sequence: i64,
    /// Hash.
    pub hash: [u8; HASH_BYTES],
}

impl Head {
    /// The head of an empty log.
    pub const EMPTY: Self = Self { sequence: 0, hash: [0; HASH_BYTES] };
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.sequence, hex::encode(self.hash))
    }
}

impl FromStr for Head {
    type Err = AuditError;

    fn from_str(text: &str) -> Result<Self, AuditError> {
        let parse = || {
            let (sequence, hash) = text.trim().split_once(':')?;
            let sequence = sequence.parse().ok().filter(|sequence| *sequence >= 0)?;
            let mut bytes = [0; HASH_BYTES];
            hex::decode_to_slice(hash, &mut bytes).ok()?;
            Some(Self { sequence, hash: bytes })
        };
        parse().ok_or_else(|| AuditError::NoHead(text.chars().take(100).collect()))
    }
}

/// The hash of an entry.
pub(super) fn seal(facts: &AuditFacts, sequence: i64, previous: &[u8]) -> [u8; HASH_BYTES] {
    let mut hasher = Sha256::new();
    hasher.update(ENTRY_WORDS);
    hasher.update(if previous.is_empty() { &[0; HASH_BYTES] } else { previous });
    hasher.update(sequence.to_be_bytes());
    hasher.update(facts.at.as_millisecond().to_be_bytes());
    let fields: [Option<&[u8]>; 12] = [
        facts.account.as_deref().map(str::as_bytes),
        Some(facts.via.as_bytes()),
        facts.via_id.as_deref().map(str::as_bytes),
        Some(facts.action.as_bytes()),
        Some(facts.target_kind.as_bytes()),
        Some(facts.target_id.as_bytes()),
        facts.org.as_ref().map(|org| org.as_str().as_bytes()),
        Some(facts.outcome.as_str().as_bytes()),
        facts.reason.as_deref().map(str::as_bytes),
        facts.tracking_id.as_deref().map(str::as_bytes),
        facts.actor_hash.as_deref(),
        facts.detail_hash.as_deref(),
    ];
    for field in fields {
        match field {
            None => hasher.update([0]),
            Some(bytes) => {
                hasher.update([1]);
                hasher.update(u64::try_from(bytes.len()).expect("invariant: a length fits 64 bits").to_be_bytes());
                hasher.update(bytes);
            }
        }
    }
    hasher.finalize().into()
}

/// The hash of a personal part.
pub(super) fn part_hash(part: &PersonalText) -> [u8; HASH_BYTES] {
    let mut hasher = Sha256::new();
    hasher.update(PART_WORDS);
    hasher.update(&part.salt);
    hasher.update(part.body.as_bytes());
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use store::AuditOutcome;

    use super::*;

    fn facts() -> AuditFacts {
        AuditFacts {
            at: Timestamp::UNIX_EPOCH,
            account: None,
            via: "system".to_owned(),
            via_id: None,
            action: "a".to_owned(),
            target_kind: "b".to_owned(),
            target_id: "c".to_owned(),
            org: None,
            outcome: AuditOutcome::Done,
            reason: None,
            tracking_id: None,
            actor_hash: None,
            detail_hash: None,
        }
    }

    #[test]
    fn different_entries_have_different_hashes() {
        let with = |change: &dyn Fn(&mut AuditFacts)| {
            let mut facts = facts();
            change(&mut facts);
            seal(&facts, 1, &[])
        };
        let hashes = [
            with(&|_| {}),
            with(&|facts| facts.account = Some(String::new())),
            with(&|facts| facts.via_id = Some(String::new())),
            with(&|facts| facts.reason = Some(String::new())),
            with(&|facts| facts.tracking_id = Some(String::new())),
            with(&|facts| facts.actor_hash = Some(Vec::new())),
            with(&|facts| facts.detail_hash = Some(Vec::new())),
            with(&|facts| (facts.action, facts.target_kind) = ("ab".to_owned(), String::new())),
            with(&|facts| (facts.target_kind, facts.target_id) = (String::new(), "bc".to_owned())),
            with(&|facts| facts.outcome = AuditOutcome::Refused),
            seal(&facts(), 2, &[]),
            seal(&facts(), 1, &[1; 32]),
        ];
        for (index, hash) in hashes.iter().enumerate() {
            assert!(!hashes[..index].contains(hash), "number {index} is the hash of another entry");
        }
    }
}
