//! A database of its own for every test, and somebody who tampers with it.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use engine::audit::{Action, Actor, Entry, Target, Via};
use engine::{Audit, ManualClock, SystemRandomness};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use store::{Store, StoreLocation};

/// Makes each function a test on both databases.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                crate::support::on_sqlite(super::$name).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                crate::support::on_postgres(super::$name).await;
            })+
        }
    };
}
pub(crate) use on_both;

pub const GRANT: Action = Action("account.grant");

/// An empty database.
pub struct Database {
    url: String,
    is_sqlite: bool,
    pub clock: Arc<ManualClock>,
}

impl Database {
    /// The database at this place.
    pub fn new(url: String) -> Self {
        let start: Timestamp = "2026-01-02T03:04:05.678Z".parse().expect("a time");
        let is_sqlite = url.starts_with("sqlite:");
        Self { url, is_sqlite, clock: Arc::new(ManualClock::new(start)) }
    }

    /// The store, as one more process has it.
    pub async fn store(&self) -> Store {
        let location: StoreLocation = self.url.parse().expect("a location");
        Store::open(&location).await.expect("the store opens")
    }

    /// The log, as one more process has it.
    pub async fn open(&self) -> Audit {
        Audit::new(self.store().await, self.clock.clone(), Arc::new(SystemRandomness))
    }

    /// Somebody's SQL.
    pub async fn execute(&self, sql: &str) {
        execute(&self.url, &format!("{}; {sql}", self.without_guards())).await;
    }

    /// What the database answers to somebody's SQL who leaves the guards of the log where they are.
    pub async fn refuses(&self, sql: &str) -> String {
        let mut connection = AnyConnection::connect(&self.url).await.expect("a connection");
        let refusal = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.expect_err(sql);
        connection.close().await.expect("closes");
        refusal.to_string()
    }

    /// SQL of somebody who may change the schema: the guards of the log go.
    const fn without_guards(&self) -> &'static str {
        if self.is_sqlite {
            "DROP TRIGGER IF EXISTS audit_entry_kept_update; DROP TRIGGER IF EXISTS audit_entry_kept_delete; \
             DROP TRIGGER IF EXISTS audit_personal_kept"
        } else {
            "DROP TRIGGER IF EXISTS audit_entry_kept ON audit_entry; DROP TRIGGER IF EXISTS audit_entry_kept_whole ON audit_entry; \
             DROP TRIGGER IF EXISTS audit_personal_kept ON audit_personal"
        }
    }
}

async fn execute(url: &str, sql: &str) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await.expect("a connection");
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.expect(sql);
    connection.close().await.expect("closes");
}

pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Database) -> F) {
    let folder = tempfile::tempdir().expect("a folder");
    test(Database::new(format!("sqlite:{}", folder.path().join("store.db").display()))).await;
}

pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Database) -> F) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("TEST_PG_URL")
        .expect("TEST_PG_URL is not set; run: eval \"$(scripts/postgres.sh start)\" (from the repository's root)");
    let schema = format!("audit_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    execute(&server, &format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}")).await;
    let separator = if server.contains('?') { '&' } else { '?' };
    let database = Database::new(format!("{server}{separator}options[search_path]={schema}"));
    let result = tokio::spawn(test(database)).await;
    execute(&server, &format!("DROP SCHEMA {schema} CASCADE")).await;
    if let Err(error) = result {
        std::panic::resume_unwind(error.into_panic());
    }
}

/// Kari gives somebody a role.
pub fn grant(to: &str) -> Entry {
    let kari = Actor::account("a-kari", "Kari Nordmann", Via::Session("s-1".to_owned()));
    Entry::new(kari, GRANT, Target::new("account", to).named(format!("Person {to}")))
        .from(Some("192.0.2.7".parse().expect("an address")))
        .before(json!({ "roles": [] }))
        .after(json!({ "roles": ["viewer"], "email": format!("{to}@example.com") }))
}
