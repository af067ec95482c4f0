//! Why a backup could not be made or restored.

use crate::StoreError;

/// Why a backup could not be made or restored. A restore that fails leaves the store as it was: empty.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file could not be written.
    #[error("the backup could not be written: {0}")]
    Write(#[source] std::io::Error),
    /// The file could not be read.
    #[error("the backup could not be read: {0}; it may be cut off or no gzip file")]
    Read(#[source] std::io::Error),
    /// The file is something else.
    #[error("this is no backup of Cordboard")]
    NotABackup,
    /// Made by a newer program.
    #[error("the backup was made by a newer Cordboard (its schema is {found}, this program knows {known}); restore it with that version")]
    Newer {
        /// Schema version of the backup.
        found: i64,
        /// Newest schema version this program knows.
        known: i64,
    },
    /// The target is in use.
    #[error("the store is not empty: its table `{table}` has rows; restore into a new file or an empty database")]
    NotEmpty {
        /// A table with rows.
        table: String,
    },
    /// The file is not as it was written.
    #[error("the backup is damaged at line {line}: {problem}; nothing was restored")]
    Damaged {
        /// Line, from 1.
        line: u64,
        /// What is wrong.
        problem: String,
    },
}
