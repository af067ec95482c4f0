//! The few places where SQLite and PostgreSQL differ, each a named function. Everything else is one text for both.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use crate::bulk::{Cell, Insert, text_array};
use crate::sql::{ROWS_A_STATEMENT, Sql};

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// What kind of trouble an error of the database is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    Unreachable,
    Refused,
    NotADatabase,
    Damaged,
    Full,
    Permission,
    Busy,
    Other,
}

/// How long a statement waits for another program that writes to the same SQLite file.
const BUSY_TIMEOUT_MS: u32 = 10_000;

impl Engine {
    /// The engine behind a connection.
    pub(crate) fn of(connection: &AnyConnection) -> Self {
        if connection.backend_name() == "SQLite" { Self::Sqlite } else { Self::Postgres }
    }

    /// Appends the placeholder of the value with that number, from 1. Both engines know `$1`, but SQLite looks such names up
    /// one by one: statements of thousands of values would take seconds.
    pub(crate) fn push_placeholder(self, sql: &mut String, number: usize) {
        match self {
            Self::Sqlite => sql.push('?'),
            Self::Postgres => {
                sql.push('$');
                sql.push_str(&number.to_string());
            }
        }
    }

    /// Comes after a table that most rows of must be looked at. Without it SQLite, which knows nothing of how many rows share an
    /// organisation, goes through an index and looks up row after row: four times slower with 50,000 devices.
    pub(crate) const fn whole_table(self) -> &'static str {
        match self {
            Self::Sqlite => " NOT INDEXED",
            Self::Postgres => "",
        }
    }

    /// Stands before a column whose index must not lead to the rows. SQLite, which knows nothing of how many rows share a value, takes any index
    /// that has one; PostgreSQL counts for itself.
    pub(crate) const fn unindexed(self) -> &'static str {
        match self {
            Self::Sqlite => "+",
            Self::Postgres => "",
        }
    }

    /// Stands behind a table that is to be entered by this index. SQLite takes one that holds every column before one that names fewer rows; PostgreSQL
    /// counts for itself.
    pub(crate) fn through(self, index: &str) -> String {
        match self {
            Self::Sqlite => format!(" INDEXED BY {index}"),
            Self::Postgres => String::new(),
        }
    }

    /// Stands before a query that is not to be made but told how it would be.
    pub(crate) const fn explain(self) -> &'static str {
        match self {
            Self::Sqlite => "EXPLAIN QUERY PLAN ",
            Self::Postgres => "EXPLAIN ",
        }
    }

    /// Reads a line of what [`Engine::explain`] tells.
    pub(crate) fn explained(self, row: &AnyRow) -> Result<String, sqlx::Error> {
        match self {
            Self::Sqlite => row.try_get("detail"),
            Self::Postgres => row.try_get("QUERY PLAN"),
        }
    }

    /// Opens a writing transaction. SQLite must take the write lock at once: a reader that becomes a writer later may find
    /// that another program wrote in between, which no waiting can mend.
    pub(crate) const fn begin_write(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// Opens a transaction that reads everything as it is at one moment.
    pub(crate) const fn begin_snapshot(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// Lists the columns of every table as `table_name`, `column_name` and `column_type`, table by table, in their order.
    pub(crate) const fn list_columns(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "SELECT t.name AS table_name, c.name AS column_name, c.type AS column_type FROM sqlite_master t \
                 JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' \
                 ORDER BY t.name, c.cid"
            }
            Self::Postgres => {
                "SELECT CAST(table_name AS TEXT) AS table_name, CAST(column_name AS TEXT) AS column_name, \
                 CAST(data_type AS TEXT) AS column_type FROM information_schema.columns WHERE table_schema = current_schema() \
                 ORDER BY table_name, ordinal_position"
            }
        }
    }

    /// Keeps others who lock the same words out until the transaction ends, so that reading what is there, comparing and
    /// writing is one step. SQLite needs nothing: a writing transaction is alone already.
    pub(crate) async fn lock(self, connection: &mut AnyConnection, words: &str) -> Result<(), sqlx::Error> {
        if self == Self::Postgres {
            sqlx::query("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended($1, 0))) AS held")
                .bind(words)
                .execute(connection)
                .await?;
        }
        Ok(())
    }

    /// [`Engine::lock`] of many words, in their order, in as few round trips.
    pub(crate) async fn lock_all(self, connection: &mut AnyConnection, words: &[String]) -> Result<(), sqlx::Error> {
        if self == Self::Sqlite {
            return Ok(());
        }
        // An array is gone through in its order.
        let mut sql = Sql::new("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(v.words, 0)) FROM unnest(CAST(");
        sql.bind(text_array(words.iter().map(String::as_str))).push(" AS TEXT[])) AS v (words)) AS held");
        sql.kept().execute(connection).await.map(drop)
    }

    /// Rows that go into one statement.
    pub(crate) const fn rows_at_once(self) -> usize {
        match self {
            Self::Sqlite => ROWS_A_STATEMENT,
            Self::Postgres => 5_000,
        }
    }

    /// Writes rows in the way that is cheapest for the engine.
    pub(crate) fn insert<'v>(self, insert: &Insert<'v>, cells: &[Cell<'v>]) -> Sql {
        match self {
            Self::Sqlite => insert.as_values(cells),
            Self::Postgres => insert.as_arrays(cells),
        }
    }

    /// Whether the database is empty or was made by Cordboard. On a server the database's name is the administrator's choice; a
    /// file may be any program's, and even switching its log would change it.
    pub(crate) async fn is_ours(self, connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
        if self == Self::Postgres {
            return Ok(true);
        }
        let sql = "SELECT COUNT(*) AS tables, COUNT(CASE name WHEN '_sqlx_migrations' THEN 1 END) AS ours FROM sqlite_master";
        let row = sqlx::query(sql).fetch_one(connection).await?;
        Ok(row.try_get::<i64, _>("tables")? == 0 || row.try_get::<i64, _>("ours")? > 0)
    }

    /// Whether tables were ever made.
    pub(crate) async fn has_schema(self, connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
        let sql = match self {
            Self::Sqlite => "SELECT COUNT(*) AS found FROM sqlite_master WHERE name = '_sqlx_migrations'",
            Self::Postgres => {
                "SELECT COUNT(*) AS found FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = '_sqlx_migrations'"
            }
        };
        Ok(sqlx::query(sql).fetch_one(connection).await?.try_get::<i64, _>("found")? > 0)
    }

    /// Prepares a new connection that may write.
    pub(crate) async fn prepare_writer(self, connection: &mut AnyConnection, max_page_count: Option<u32>) -> Result<(), sqlx::Error> {
        if self == Self::Postgres {
            return Ok(());
        }
        pragma(connection, &format!("busy_timeout = {BUSY_TIMEOUT_MS}")).await?;
        pragma(connection, "journal_mode = WAL").await?;
        pragma(connection, "synchronous = NORMAL").await?;
        // What is deleted is overwritten with zeros: who was erased from the audit log must not be found in free pages.
        pragma(connection, "secure_delete = ON").await?;
        if let Some(pages) = max_page_count {
            pragma(connection, &format!("max_page_count = {pages}")).await?;
        }
        prepare_memory(connection).await
    }

    /// Prepares a new connection that only reads, and lets it do nothing else.
    pub(crate) async fn prepare_reader(self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        if self == Self::Postgres {
            return Ok(());
        }
        pragma(connection, &format!("busy_timeout = {BUSY_TIMEOUT_MS}")).await?;
        pragma(connection, "query_only = 1").await?;
        prepare_memory(connection).await
    }

    /// Lets entries of the audit log be added only, and the texts beside them be added and erased but never changed. Whoever may change
    /// the schema can undo this; the chain of hashes shows it then.
    pub(crate) async fn protect_audit(self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        let known = match self {
            Self::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit~_%~_kept%' ESCAPE '~'",
            Self::Postgres => {
                "SELECT CAST(t.tgname AS TEXT) AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid \
                 JOIN pg_namespace n ON n.oid = c.relnamespace \
                 WHERE n.nspname = current_schema() AND t.tgname LIKE 'audit~_%~_kept%' ESCAPE '~'"
            }
        };
        let statements: &[&'static str] = match self {
            Self::Sqlite => SQLITE_AUDIT_GUARDS,
            Self::Postgres => POSTGRES_AUDIT_GUARDS,
        };
        if sqlx::query(known).fetch_all(&mut *connection).await?.len() == 3 {
            return Ok(());
        }
        for statement in statements {
            sqlx::query(*statement).execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Folds the log of recent writes into the file, so that what was erased is not found there any more. Whoever reads at that moment may
    /// keep some of it; then the next time folds it.
    pub(crate) async fn fold_log(self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        if self == Self::Sqlite { pragma(connection, "wal_checkpoint(TRUNCATE)").await } else { Ok(()) }
    }

    /// Sorts an error. Codes: sqlite.org/rescode.html; PostgreSQL manual, appendix A.
    pub(crate) fn trouble(self, error: &sqlx::Error) -> Trouble {
        match (self, error) {
            (Self::Sqlite, sqlx::Error::PoolTimedOut) => Trouble::Busy,
            (Self::Postgres, sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::Tls(_)) => Trouble::Unreachable,
            (_, sqlx::Error::Database(error)) => error.code().map_or(Trouble::Other, |code| match self {
                Self::Sqlite => sqlite_trouble(&code),
                Self::Postgres => postgres_trouble(&code),
            }),
            _ => Trouble::Other,
        }
    }
}

const SQLITE_AUDIT_GUARDS: &[&str] = &[
    "CREATE TRIGGER IF NOT EXISTS audit_entry_kept_update BEFORE UPDATE ON audit_entry \
     BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
    "CREATE TRIGGER IF NOT EXISTS audit_entry_kept_delete BEFORE DELETE ON audit_entry \
     BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
    "CREATE TRIGGER IF NOT EXISTS audit_personal_kept BEFORE UPDATE ON audit_personal \
     BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END",
];

const POSTGRES_AUDIT_GUARDS: &[&str] = &[
    "CREATE OR REPLACE FUNCTION audit_only_added() RETURNS trigger LANGUAGE plpgsql AS \
     'BEGIN RAISE EXCEPTION ''the audit log is only added to''; END'",
    "DROP TRIGGER IF EXISTS audit_entry_kept ON audit_entry",
    "DROP TRIGGER IF EXISTS audit_entry_kept_whole ON audit_entry",
    "DROP TRIGGER IF EXISTS audit_personal_kept ON audit_personal",
    "CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_only_added()",
    "CREATE TRIGGER audit_entry_kept_whole BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added()",
    "CREATE TRIGGER audit_personal_kept BEFORE UPDATE ON audit_personal FOR EACH ROW EXECUTE FUNCTION audit_only_added()",
];

async fn prepare_memory(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    // Negative: KiB instead of pages, taken as needed. Five connections have one each, an export fills those of all readers in turn, and the whole server is to
    // stay below 200 MB then; the devices of a large organisation, 45 MB, fit half, and what does not is still in the cache of the system.
    pragma(connection, "cache_size = -24000").await?;
    pragma(connection, "temp_store = MEMORY").await
}

async fn pragma(connection: &mut AnyConnection, words: &str) -> Result<(), sqlx::Error> {
    sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {words}"))).execute(connection).await.map(drop)
}

fn sqlite_trouble(code: &str) -> Trouble {
    /// `SQLITE_IOERR_SHORT_READ`: the file ends before the page that should be there.
    const SHORT_READ: u32 = 522;
    /// `SQLITE_IOERR_SHMSIZE`: the index of the log of writes cannot grow, which only a full disk prevents.
    const SHM_SIZE: u32 = 4_874;
    let Ok(code) = code.parse::<u32>() else { return Trouble::Other };
    match (code, code & 0xff) {
        (SHORT_READ, _) | (_, 11) => Trouble::Damaged,
        (SHM_SIZE, _) | (_, 13) => Trouble::Full,
        (_, 3 | 8 | 14 | 23) => Trouble::Permission,
        (_, 5 | 6) => Trouble::Busy,
        (_, 26) => Trouble::NotADatabase,
        _ => Trouble::Other,
    }
}

fn postgres_trouble(code: &str) -> Trouble {
    match code {
        "53100" => Trouble::Full,
        "42501" | "25006" => Trouble::Permission,
        "3D000" => Trouble::Refused,
        "XX001" | "XX002" => Trouble::Damaged,
        "40001" | "40P01" | "55P03" | "57014" => Trouble::Busy,
        "53300" | "57P01" | "57P02" | "57P03" => Trouble::Unreachable,
        _ if code.starts_with("28") => Trouble::Refused,
        _ if code.starts_with("08") => Trouble::Unreachable,
        _ => Trouble::Other,
    }
}
