//! A database of its own for every test, and a vault over it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Result;
use engine::vault::{MasterKeySource, Vault, VaultError};
use engine::{Clock, ManualClock, SystemRandomness};
use jiff::Timestamp;
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row as _};
use store::{Store, StoreLocation};
use tempfile::TempDir;

/// Makes each function a test on both databases.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() -> anyhow::Result<()> {
                crate::support::on_sqlite(super::$name).await
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() -> anyhow::Result<()> {
                crate::support::on_postgres(super::$name).await
            })+
        }
    };
}
pub(crate) use on_both;

/// An empty database and a folder for the key.
#[derive(Clone)]
pub struct Place {
    pub url: String,
    pub folder: Arc<TempDir>,
    pub clock: Arc<ManualClock>,
}

impl Place {
    pub async fn store(&self) -> Result<Store> {
        Ok(Store::open(&self.url.parse::<StoreLocation>()?).await?)
    }

    pub fn key_file(&self) -> PathBuf {
        self.folder.path().join("master.key")
    }

    /// The vault as another process would open it.
    pub async fn vault(&self) -> Result<Vault> {
        Ok(self.vault_by(MasterKeySource::File(self.key_file())).await??)
    }

    pub async fn vault_by(&self, source: MasterKeySource) -> Result<Result<Vault, VaultError>> {
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        Ok(Vault::open_store(self.store().await?, source, clock, Arc::new(SystemRandomness)).await)
    }

    /// Runs SQL of the test itself.
    pub async fn execute(&self, sql: &str) -> Result<()> {
        execute(&self.url, sql).await
    }

    /// A number that SQL of the test finds, named `n`.
    pub async fn count(&self, sql: &str) -> Result<i64> {
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect(&self.url).await?;
        Ok(sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_one(&mut connection).await?.try_get("n")?)
    }

    /// Everything a copy of the database holds, as bytes.
    pub async fn copy(&self) -> Result<Vec<u8>> {
        if let Some(path) = self.url.strip_prefix("sqlite:") {
            let mut bytes = Vec::new();
            for end in ["", "-wal", "-shm"] {
                bytes.extend(std::fs::read(format!("{path}{end}")).unwrap_or_default());
            }
            return Ok(bytes);
        }
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect(&self.url).await?;
        let tables = sqlx::query("SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema()")
            .fetch_all(&mut connection)
            .await?;
        let mut bytes = Vec::new();
        for table in tables {
            let name: String = table.try_get("name")?;
            // `escape` shows bytes that are text as text.
            let sql = format!("SET bytea_output = 'escape'; SELECT CAST(t AS TEXT) AS line FROM {name} t");
            for row in sqlx::raw_sql(AssertSqlSafe(sql)).fetch_all(&mut connection).await? {
                bytes.extend(row.try_get::<String, _>("line")?.into_bytes());
            }
        }
        Ok(bytes)
    }
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

async fn execute(url: &str, sql: &str) -> Result<()> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await?;
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

fn place(url: String, folder: TempDir) -> Place {
    let start = "2026-01-02T03:04:05Z".parse::<Timestamp>().expect("a time");
    Place { url, folder: Arc::new(folder), clock: Arc::new(ManualClock::new(start)) }
}

pub async fn on_sqlite<F: Future<Output = Result<()>> + Send + 'static>(test: impl FnOnce(Place) -> F) -> Result<()> {
    let folder = tempfile::tempdir()?;
    test(place(format!("sqlite:{}", folder.path().join("store.db").display()), folder)).await
}

pub async fn on_postgres<F: Future<Output = Result<()>> + Send + 'static>(test: impl FnOnce(Place) -> F) -> Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("TEST_PG_URL").expect("TEST_PG_URL is not set; run: eval \"$(scripts/postgres.sh start)\"");
    let schema = format!("secrets_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    execute(&server, &format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).await?;
    let separator = if server.contains('?') { '&' } else { '?' };
    // As a task, so that the schema goes also when the test fails.
    let result = tokio::spawn(test(place(format!("{server}{separator}options[search_path]={schema}"), tempfile::tempdir()?))).await;
    execute(&server, &format!("DROP SCHEMA {schema} CASCADE")).await?;
    match result {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
