//! Checking the chain.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;
use store::{AuditPart, AuditRecord, ERASE_ACTION, PersonalText};

use super::chain::{part_hash, seal};
use super::erase::read_told;
use super::{Audit, AuditError, Head};

/// Entries that are read at once.
const BATCH_ENTRIES: u32 = 1_000;
/// Findings that are listed one by one; more are counted.
const LISTED_FINDINGS: usize = 1_000;

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The entry was changed, or put there by somebody else.
    Changed {
        /// The entry.
        sequence: i64,
    },
    /// Entries are gone.
    Missing {
        /// The first one.
        first: i64,
        /// The last one.
        last: i64,
    },
    /// The text of a part is not the one that was written.
    PartChanged {
        /// The entry.
        sequence: i64,
        /// The part.
        part: AuditPart,
    },
    /// A search and an erasure look through another text than the one that is there.
    SearchChanged {
        /// The entry.
        sequence: i64,
        /// The part.
        part: AuditPart,
    },
    /// A part is gone and no erasure tells of it.
    PartMissing {
        /// The entry.
        sequence: i64,
        /// The part.
        part: AuditPart,
    },
    /// The log ends before the head that was given.
    CutOff {
        /// The newest entry that is there.
        newest: i64,
        /// The newest entry that was there.
        expected: i64,
    },
    /// The entry of the head that was given has another hash: the log was written anew.
    Rewritten {
        /// The entry.
        sequence: i64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { sequence } => write!(f, "entry {sequence} was changed or added by somebody else"),
            Self::Missing { first, last } if first == last => write!(f, "entry {first} was removed"),
            Self::Missing { first, last } => write!(f, "entries {first} to {last} were removed"),
            Self::PartChanged { sequence, part } => write!(f, "the {} of entry {sequence} was changed", part.as_str()),
            Self::SearchChanged { sequence, part } => {
                write!(f, "the text by which the {} of entry {sequence} is searched for was changed", part.as_str())
            }
            Self::PartMissing { sequence, part } => write!(f, "the {} of entry {sequence} was removed, not erased", part.as_str()),
            Self::CutOff { newest, expected } => write!(f, "the log ends with entry {newest}, it had {expected}: its end was cut off"),
            Self::Rewritten { sequence } => write!(f, "entry {sequence} has not the hash of the given head: the log was written anew"),
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// Entries that were checked.
    pub entries: u64,
    /// Parts that were erased as they should be.
    pub erased_parts: u64,
    /// The newest entry.
    pub head: Head,
    /// What is wrong, by entry; the first thousand.
    pub findings: Vec<Finding>,
    /// How many things are wrong, all told.
    pub total_findings: u64,
}

impl Verification {
    /// Whether nothing is wrong.
    pub const fn is_sound(&self) -> bool {
        self.total_findings == 0
    }

    fn find(&mut self, finding: Finding) {
        self.total_findings += 1;
        if self.findings.len() < LISTED_FINDINGS {
            self.findings.push(finding);
        }
    }
}

/// The check, on its way through the log.
struct Walk {
    result: Verification,
    /// Hash of the entry before; `None` after a gap, where nothing is known.
    previous: Option<Vec<u8>>,
    expected: i64,
    /// Parts whose text is gone, until an erasure tells of them.
    gone: BTreeSet<(i64, AuditPart)>,
}

impl Audit {
    /// Checks every entry, and that the log still holds a head that was noted earlier.
    pub async fn verify(&self, against: Option<&Head>) -> Result<Verification, AuditError> {
        let result = Verification { entries: 0, erased_parts: 0, head: Head::EMPTY, findings: Vec::new(), total_findings: 0 };
        let mut walk = Walk { result, previous: Some(Vec::new()), expected: 1, gone: BTreeSet::new() };
        let log = self.store.audit();
        let mut after = i64::MIN;
        loop {
            let rows = log.rows_after(after, BATCH_ENTRIES).await?;
            let Some((last, _)) = rows.last() else { break };
            after = *last;
            for (sequence, record) in &rows {
                walk.step(*sequence, record.as_ref(), against);
            }
        }
        Ok(walk.finish(against))
    }
}

impl Walk {
    fn step(&mut self, sequence: i64, record: Option<&AuditRecord>, against: Option<&Head>) {
        self.result.entries += 1;
        if sequence < self.expected {
            self.result.find(Finding::Changed { sequence });
            return;
        }
        if sequence > self.expected {
            self.result.find(Finding::Missing { first: self.expected, last: sequence - 1 });
            self.previous = None;
        }
        self.expected = sequence.saturating_add(1);
        let Some(record) = record else {
            self.result.find(Finding::Changed { sequence });
            self.previous = None;
            self.result.head = Head { sequence, ..Head::EMPTY };
            return;
        };
        if self.previous.as_ref().is_some_and(|previous| seal(&record.facts, sequence, previous).as_slice() != record.hash) {
            self.result.find(Finding::Changed { sequence });
        }
        if against.is_some_and(|head| head.sequence == sequence && head.hash.as_slice() != record.hash) {
            self.result.find(Finding::Rewritten { sequence });
        }
        let is_actor_sound = self.part(sequence, AuditPart::Actor, record.facts.actor_hash.as_deref(), record.actor.as_ref());
        let is_detail_sound = self.part(sequence, AuditPart::Detail, record.facts.detail_hash.as_deref(), record.detail.as_ref());
        for (part, is_sound) in [(AuditPart::Actor, is_actor_sound), (AuditPart::Detail, is_detail_sound)] {
            if is_sound && record.not_found_by_text.contains(&part) {
                self.result.find(Finding::SearchChanged { sequence, part });
            }
        }
        if is_detail_sound && record.facts.action == ERASE_ACTION {
            self.take_told(record.detail.as_ref());
        }
        self.previous = Some(record.hash.clone());
        self.result.head = Head { sequence, hash: record.hash.as_slice().try_into().unwrap_or_default() };
    }

    /// Checks a part against its hash in the chain; returns whether its text is there and right.
    fn part(&mut self, sequence: i64, part: AuditPart, hash: Option<&[u8]>, text: Option<&PersonalText>) -> bool {
        match (hash, text) {
            (None, None) => false,
            (Some(_), None) => {
                self.gone.insert((sequence, part));
                false
            }
            (Some(hash), Some(text)) if part_hash(text).as_slice() == hash => true,
            (_, Some(_)) => {
                self.result.find(Finding::PartChanged { sequence, part });
                false
            }
        }
    }

    fn take_told(&mut self, detail: Option<&PersonalText>) {
        let told = detail.and_then(|detail| serde_json::from_str::<Value>(&detail.body).ok());
        for one in told.as_ref().map(read_told).unwrap_or_default() {
            self.result.erased_parts += u64::from(self.gone.remove(&one));
        }
    }

    fn finish(mut self, against: Option<&Head>) -> Verification {
        for (sequence, part) in std::mem::take(&mut self.gone) {
            self.result.find(Finding::PartMissing { sequence, part });
        }
        if let Some(head) = against.filter(|head| head.sequence >= self.expected) {
            self.result.find(Finding::CutOff { newest: self.expected - 1, expected: head.sequence });
        }
        self.result
    }
}
