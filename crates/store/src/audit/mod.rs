//! The audit log: entries in one chain, and what names people beside them.
//!
//! Kept here, not judged: what an entry means, how it is hashed and whether the chain holds is the engine's business.

mod append;
mod erase;
mod flood;
mod list;
mod row;

pub use append::AuditNote;
pub(crate) use append::append_notes;
pub use erase::{AuditErased, AuditPerson, ERASE_ACTION};
pub use flood::{RefusalCount, RefusalKey, RefusalRule};
pub use list::AuditFilter;
pub use row::{AuditFacts, AuditOutcome, AuditPart, AuditRecord, PersonalText};

use crate::Store;

/// Repository of the audit log. Entries are added and never changed; only the texts that name people can go.
#[derive(Debug, Clone)]
pub struct AuditLog(pub(crate) Store);
