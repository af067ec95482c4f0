//! Opening: the file or server is found, its schema brought up to date, and the connections prepared.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{AnyConnection, AnyPool, ConnectOptions as _, Connection as _};
use tokio::sync::watch;

use crate::dialect::Engine;
use crate::location::Place;
use crate::store::Inner;
use crate::{Store, StoreError, StoreLocation};

static MIGRATOR: Migrator = sqlx::migrate!();

/// SQLite has one writer at a time, so a pool of one lets writers queue here instead of failing there.
const SQLITE_WRITERS: u32 = 1;
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;
/// How long a server may take to answer at start.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a caller waits for its turn; recording a list of 50,000 devices takes seconds.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(30);
/// Programs that start together on one new SQLite file race to make its tables; the losers find them made and look again. One may lose
/// at every migration, and more than once.
const ATTEMPTS_A_MIGRATION: usize = 4;

/// The newest schema version this program knows.
pub(crate) fn newest_schema() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default()
}

impl Store {
    /// Connects, makes or updates the tables, and prepares the connections.
    pub async fn open(location: &StoreLocation) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let place = location.to_string();
        match &location.0 {
            Place::Sqlite { path, max_page_count } => {
                prepare_file(path, &place)?;
                let url = format!("sqlite:{}?mode=rw", percent_encoded(path, &place)?);
                open(Engine::Sqlite, place, &url, *max_page_count).await
            }
            Place::Postgres(url) => open(Engine::Postgres, place, url.as_str(), None).await,
        }
    }
}

async fn open(engine: Engine, place: String, url: &str, max_page_count: Option<u32>) -> Result<Store, StoreError> {
    let explain = |error| StoreError::explain(engine, &place, error);
    let options = AnyConnectOptions::from_str(url).map_err(explain)?.disable_statement_logging();
    // A first connection outside the pools: pools try again and again and keep the reason to themselves.
    let mut connection = tokio::time::timeout(CONNECT_TIMEOUT, AnyConnection::connect_with(&options))
        .await
        .unwrap_or(Err(sqlx::Error::PoolTimedOut))
        .map_err(explain)?;
    if !engine.is_ours(&mut connection).await.map_err(explain)? {
        return Err(StoreError::NotADatabase { place });
    }
    engine.prepare_writer(&mut connection, max_page_count).await.map_err(explain)?;

    let connections = if engine == Engine::Sqlite { SQLITE_WRITERS } else { POSTGRES_CONNECTIONS };
    let writer = pool(engine, &options, connections, Role::Writer(max_page_count)).await.map_err(explain)?;
    migrate(&writer).await.map_err(|error| StoreError::explain_migration(engine, &place, error))?;
    protect(engine, &writer).await.map_err(explain)?;
    let reader = match engine {
        Engine::Sqlite => pool(engine, &options, SQLITE_READERS, Role::Reader).await.map_err(explain)?,
        Engine::Postgres => writer.clone(),
    };
    // Closed last: the last connection of a SQLite file folds its log back, which would be work for nothing here.
    connection.close().await.map_err(explain)?;
    Ok(Store {
        inner: Arc::new(Inner { engine, place, reader, writer, wake: watch::Sender::new(0), is_full: AtomicBool::new(false) }),
        notes: None,
    })
}

async fn migrate(pool: &AnyPool) -> Result<(), MigrateError> {
    let attempts = ATTEMPTS_A_MIGRATION * MIGRATOR.iter().count();
    let mut attempt = 1;
    loop {
        match MIGRATOR.run(pool).await {
            Err(MigrateError::Execute(_) | MigrateError::ExecuteMigration(..)) if attempt < attempts => attempt += 1,
            result => return result,
        }
    }
}

/// Sees to it that entries of the audit log can be added only.
async fn protect(engine: Engine, pool: &AnyPool) -> Result<(), sqlx::Error> {
    let mut transaction = pool.begin_with(engine.begin_write()).await?;
    engine.lock(&mut transaction, "protect audit").await?;
    engine.protect_audit(&mut transaction).await?;
    transaction.commit().await
}

#[derive(Clone, Copy)]
enum Role {
    Writer(Option<u32>),
    Reader,
}

async fn pool(engine: Engine, options: &AnyConnectOptions, connections: u32, role: Role) -> Result<AnyPool, sqlx::Error> {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                match role {
                    Role::Writer(max_page_count) => engine.prepare_writer(connection, max_page_count).await,
                    Role::Reader => engine.prepare_reader(connection).await,
                }
            })
        })
        // SQLite ends a transaction by itself when there is no room for a statement (sqlite.org/lang_transaction.html, "Response To Errors
        // Within A Transaction"). The driver then cannot undo what is undone and counts it as open for ever: such a connection is closed.
        .after_release(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        .connect_with(options.clone())
        .await
}

/// Makes the file when it is not there, for this user only: it names people. Says plainly what SQLite only calls
/// "unable to open database file".
fn prepare_file(path: &Path, place: &str) -> Result<(), StoreError> {
    let wrong = |problem: String| StoreError::Location { location: place.to_owned(), problem };
    if path.is_dir() {
        return Err(wrong("it is a folder; name a file in it".to_owned()));
    }
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = path.parent().unwrap_or(Path::new(".")).display();
            Err(wrong(format!("the folder {folder} does not exist; make it first")))
        }
        Err(error) if error.kind() == ErrorKind::PermissionDenied || error.kind() == ErrorKind::ReadOnlyFilesystem => {
            Err(StoreError::Permission { place: place.to_owned(), source: Box::new(error) })
        }
        Err(error) => Err(wrong(error.to_string())),
    }
}

/// The path as it must stand in a URL so that the driver reads back the same bytes.
pub(crate) fn percent_encoded(path: &Path, place: &str) -> Result<String, StoreError> {
    let text = path.to_str().ok_or_else(|| StoreError::Location {
        location: place.to_owned(),
        problem: "its name is not valid UTF-8; choose another".to_owned(),
    })?;
    let mut encoded = String::with_capacity(text.len());
    // A relative path gets a start of its own, so that `//` or a colon in it mean nothing to a URL.
    if !path.is_absolute() {
        encoded.push_str("./");
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            use std::fmt::Write as _;
            write!(encoded, "%{byte:02X}").expect("invariant: writing to a String cannot fail");
        }
    }
    // After `sqlite:` two slashes would be taken off.
    Ok(if encoded.starts_with("//") { format!("//{encoded}") } else { encoded })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_survive_the_url() {
        for (path, expected) in [("/srv/a b.db", "/srv/a%20b.db"), ("x?#%.db", "./x%3F%23%25.db"), ("//srv/x", "////srv/x")] {
            assert_eq!(percent_encoded(Path::new(path), "").expect("UTF-8"), expected);
        }
    }
}
