//! Looking at a store without changing it: for diagnosis, before a program of this version opens it and brings its schema up to date.

use std::str::FromStr as _;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions as _, Connection as _, Row as _};

use crate::dialect::Engine;
use crate::location::Place;
use crate::open::{newest_schema, percent_encoded};
use crate::values::time_if_any;
use crate::{Store, StoreError, StoreLocation};

/// How long a server may take to answer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// What a look at a store found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Inspection {
    /// Schema version; `None` while the store is empty.
    pub schema: Option<i64>,
    /// Newest schema version this program knows.
    pub newest_schema: i64,
    /// Why nothing can be written, if so.
    pub not_writable: Option<StoreError>,
    /// When any source last answered completely.
    pub last_success_at: Option<Timestamp>,
}

impl Store {
    /// Looks at a store that exists. Makes no file and no table, and keeps nothing open.
    pub async fn inspect(location: &StoreLocation) -> Result<Inspection, StoreError> {
        sqlx::any::install_default_drivers();
        let place = location.to_string();
        let (engine, url) = match &location.0 {
            Place::Sqlite { path, .. } => {
                if !path.is_file() {
                    let problem = "there is no such file; `cordboard serve` makes it".to_owned();
                    return Err(StoreError::Location { location: place, problem });
                }
                (Engine::Sqlite, format!("sqlite:{}?mode=rw", percent_encoded(path, &place)?))
            }
            Place::Postgres(url) => (Engine::Postgres, url.to_string()),
        };
        let explain = |error| StoreError::explain(engine, &place, error);
        let options = AnyConnectOptions::from_str(&url).map_err(explain)?.disable_statement_logging();
        let connecting = tokio::time::timeout(CONNECT_TIMEOUT, AnyConnection::connect_with(&options)).await;
        let mut connection = connecting.unwrap_or(Err(sqlx::Error::PoolTimedOut)).map_err(explain)?;
        if !engine.is_ours(&mut connection).await.map_err(explain)? {
            return Err(StoreError::NotADatabase { place });
        }
        let mut found = Inspection { schema: None, newest_schema: newest_schema(), not_writable: None, last_success_at: None };
        if engine.has_schema(&mut connection).await.map_err(explain)? {
            let row = sqlx::query("SELECT MAX(version) AS version FROM _sqlx_migrations").fetch_one(&mut connection).await;
            found.schema = row.and_then(|row| row.try_get::<Option<i64>, _>("version")).map_err(explain)?;
        }
        if found.schema.is_some() {
            let row = sqlx::query("SELECT MAX(last_success_at) AS at FROM source").fetch_one(&mut connection).await;
            found.last_success_at = row.and_then(|row| time_if_any(&row, "at")).map_err(explain)?;
            found.not_writable = try_to_write(engine, &mut connection).await.err().map(explain);
        }
        connection.close().await.map_err(explain)?;
        Ok(found)
    }
}

/// A writing transaction that touches no row and is undone.
async fn try_to_write(engine: Engine, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    let mut transaction = connection.begin_with(engine.begin_write()).await?;
    sqlx::query("UPDATE change_counter SET newest = newest WHERE 1 = 0").execute(&mut *transaction).await?;
    transaction.rollback().await
}
