//! What can go wrong, said so that the reader knows what, where and what to do next.

use sqlx::migrate::MigrateError;

use crate::dialect::{Engine, Trouble};

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The location cannot be used.
    #[error("the store location `{location}` cannot be used: {problem}")]
    Location {
        /// The location as given, without secrets.
        location: String,
        /// What is wrong and what to write instead.
        problem: String,
    },
    /// PostgreSQL does not answer.
    #[error("the database {place} does not answer; check that it runs, its address and the network between")]
    Unreachable {
        /// The database, with its password masked.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// PostgreSQL answers but does not let us in.
    #[error("the database {place} refuses the sign-in; check user, password and database name")]
    Refused {
        /// The database, with its password masked.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// The file is something else.
    #[error("{place} is not a store of Cordboard; name another file, or move this one away to start with an empty store")]
    NotADatabase {
        /// The file.
        place: String,
    },
    /// The file is damaged.
    #[error(
        "{place} is damaged; restore it from a backup, or move it away (with its -wal and -shm files) to start with an empty store, \
         which the collector fills again"
    )]
    Damaged {
        /// The file.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// No room for more.
    #[error(
        "{place} is full (disk full); free disk space or raise the limit. What is stored stays readable, new data is not kept until then"
    )]
    Full {
        /// The database.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// May not be read or written.
    #[error("{place} cannot be read and written by this user; check the permissions of the file and its folder")]
    Permission {
        /// The database.
        place: String,
        /// Cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Made by a newer program.
    #[error("{place} was made by a newer Cordboard (its schema is {found}, this program knows {known}); use that version or newer")]
    Newer {
        /// The database.
        place: String,
        /// Schema version found.
        found: i64,
        /// Newest schema version this program knows.
        known: i64,
    },
    /// Somebody else holds it for too long.
    #[error("{place} is busy: another program held it for too long; try again")]
    Busy {
        /// The database.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
    /// A list that is sorted as a whole has become too long for that since its last page was read.
    #[error("the list has become too long to be sorted by this column; begin it again, with a shorter time")]
    Outgrown,
    /// Anything else the database said.
    #[error("the store {place} failed: {source}")]
    Sql {
        /// The database.
        place: String,
        /// Cause.
        #[source]
        source: sqlx::Error,
    },
}

impl StoreError {
    /// No room for more; what is stored stays readable.
    pub const fn is_full(&self) -> bool {
        matches!(self, Self::Full { .. })
    }

    /// What happened and what to do, for whoever looks at a page: without place and without the words of the database, which are for the log.
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Full { .. } => {
                "the disk of the server is full, so nothing new can be kept; an administrator of the server must make room"
            }
            Self::Unreachable { .. } => "the database does not answer; an administrator of the server must look whether it runs",
            Self::Busy { .. } => "the database is busy; try again in a minute",
            Self::Permission { .. } | Self::Refused { .. } => {
                "the database does not let Cordboard in; an administrator of the server must look at the log and give it the right"
            }
            Self::Damaged { .. } => "the database is damaged; an administrator of the server must restore it from a backup",
            Self::Outgrown => "the list has become too long to be sorted by this column; begin it again, with a shorter time",
            Self::Location { .. } | Self::NotADatabase { .. } | Self::Newer { .. } | Self::Sql { .. } => {
                "the database failed; the log of the server says more"
            }
        }
    }

    /// The database does not answer at present; trying again later may help.
    pub const fn is_unreachable(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }

    /// Sorts an error of the database by what the reader can do about it.
    pub(crate) fn explain(engine: Engine, place: &str, source: sqlx::Error) -> Self {
        let place = place.to_owned();
        if let sqlx::Error::Migrate(error) = source {
            return Self::explain_migration(engine, &place, *error);
        }
        match engine.trouble(&source) {
            Trouble::Unreachable => Self::Unreachable { place, source },
            Trouble::Refused => Self::Refused { place, source },
            Trouble::NotADatabase => Self::NotADatabase { place },
            Trouble::Damaged => Self::Damaged { place, source },
            Trouble::Full => Self::Full { place, source },
            Trouble::Permission => Self::Permission { place, source: Box::new(source) },
            Trouble::Busy => Self::Busy { place, source },
            Trouble::Other => Self::Sql { place, source },
        }
    }

    pub(crate) fn explain_migration(engine: Engine, place: &str, error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(found) => Self::Newer { place: place.to_owned(), found, known: crate::open::newest_schema() },
            MigrateError::Execute(source) | MigrateError::ExecuteMigration(source, _) => Self::explain(engine, place, source),
            other => Self::Sql { place: place.to_owned(), source: sqlx::Error::Migrate(Box::new(other)) },
        }
    }
}
