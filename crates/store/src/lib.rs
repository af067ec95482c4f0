//! The store: repositories over SQLite and PostgreSQL, with migrations.
//!
//! The only place that holds SQL. It keeps domain types of `model` and hands them back; rows are private. It never talks HTTP,
//! never decides what a value means, and never deletes what a failed or partial list did not name.
//!
//! * One SQL text serves both databases; where they must differ there is a named function in `dialect`.
//! * What changed is a row of the change table, written in the transaction of the change; its sequences become visible in
//!   their order, so whoever follows them misses nothing.
//! * Every repository test runs on both databases (`tests/`); `scripts/postgres.sh` starts a private PostgreSQL for them.
//!
//! To add a repository: tables in a new file of `migrations/`, a file (or folder, one verb per file) here, a method on
//! [`Store`], and its behaviour in `tests/conformance/`. A migration that was released is never edited.

mod access;
mod audit;
mod backup;
mod bulk;
mod calls;
mod changes;
mod connections;
mod dashboard;
mod devices;
mod dialect;
mod error;
mod history;
mod inspect;
mod leases;
mod location;
mod open;
mod organizations;
mod page;
mod people;
mod rollups;
mod samples;
mod scope;
mod secrets;
mod sources;
mod sql;
mod store;
mod values;
mod webhooks;

pub use access::{AccessRecords, LinkOutcome, NewSession, SessionRecord};
pub use audit::{
    AuditErased, AuditFacts, AuditFilter, AuditLog, AuditNote, AuditOutcome, AuditPart, AuditPerson, AuditRecord, ERASE_ACTION,
    PersonalText, RefusalCount, RefusalKey, RefusalRule,
};
pub use backup::{BackupError, BackupSummary, RestoredCredentials};
pub use calls::Calls;
pub use changes::Changes;
pub use connections::{Answered, Claimed, Connections, Renewal, RenewalClaim, RenewalFailure, RenewedTokens, Saved};
pub use dashboard::{DashboardCall, DashboardDevice, DashboardError, DashboardFile};
pub use devices::{
    Availability, Completeness, DeviceColumn, DeviceCursor, DeviceEquipment, DeviceFacts, DeviceFilter, DeviceLabels, DeviceNames,
    DeviceSort, Devices, InCall, KnownEquipment, SoftwareChange, SoftwareVersion, StateSpan,
};
pub use error::StoreError;
pub use history::{CallColumn, CallCursor, CallFilter, CallList, CallPage, CallSort, CallTotal, History, NumberMatch};
pub use inspect::Inspection;
pub use leases::{Lease, Leases};
pub use location::StoreLocation;
pub use organizations::Organizations;
pub use page::{ListPage, Order, PageRequest, Recorded};
pub use people::{Admission, Attempt, AttemptRule, NewAccount, PasswordRecord, People, PeopleOutcome, TokenRecord, Unlinking, email_key};
pub use rollups::{Behind, Bucket, Dimension, LONGEST_SWEEP, Peak, Refreshed, Rollups, ScoredBy, Step, Worst, WorstQuery};
pub use samples::{SamplePlace, SampleSlot, Samples};
pub use secrets::{KeyRing, SealedSecret, Secrets, WrappedKey};
pub use sources::Sources;
pub use store::Store;
pub use webhooks::Webhooks;
