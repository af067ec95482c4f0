//! Backup and restore: everything that is kept, in one format for both databases, so that a SQLite store can move to PostgreSQL
//! and back.
//!
//! The format is JSON lines, gzipped: a head with the schema version, then every table with its columns and rows, then an end
//! with the number of rows and the SHA-256 of all lines before it. Keys are not in it: sealed secrets are of use only with the
//! master key, which is kept elsewhere.

mod error;
mod format;
mod restore;
mod save;
mod tables;

use jiff::Timestamp;

pub use error::BackupError;
pub use restore::RestoredCredentials;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupSummary {
    /// Schema version of the store it was made of.
    pub schema: i64,
    /// When it was made.
    pub made_at: Timestamp,
    /// Every table with its number of rows, in the order of the file.
    pub tables: Vec<(String, u64)>,
}

impl BackupSummary {
    /// Rows of all tables together.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, rows)| rows).sum()
    }
}
