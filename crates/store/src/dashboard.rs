//! Reads the database of the older devices dashboard: a SQLite file with the tables `devices` and `call_history`.
//!
//! It is only ever read. Columns that an older version of the file lacks are absent values.

use std::path::Path;
use std::str::FromStr as _;

use sqlx::any::{AnyConnectOptions, AnyRow};
use sqlx::{AnyConnection, Connection as _, Row as _};

use crate::open::percent_encoded;

/// Why the file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum DashboardError {
    /// It cannot be opened, or is no SQLite database.
    #[error("{file} cannot be read as a SQLite database: {cause}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the database says.
        cause: String,
    },
    /// It is the database of something else.
    #[error("{file} is not the database of the devices dashboard: it has no {missing}")]
    Other {
        /// The file.
        file: String,
        /// The table or column that is not there.
        missing: String,
    },
}

/// One row of `devices`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DashboardDevice {
    /// Webex id.
    pub device_id: String,
    /// Name.
    pub endpoint: Option<String>,
    /// Region, as its users wrote it; the dashboard writes "None" where there is none.
    pub region: Option<String>,
    /// Location's name.
    pub site: Option<String>,
    /// IANA time zone.
    pub time_zone: Option<String>,
    /// Software version.
    pub software: Option<String>,
}

/// One row of `call_history`, every value as the text that stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DashboardCall {
    /// Where the row stands in the file; later rows have higher numbers.
    pub row: i64,
    /// The dashboard's own id, a hash.
    pub call_id: String,
    /// Device.
    pub device_id: String,
    /// Name of the far end.
    pub display_name: Option<String>,
    /// What to dial to call back.
    pub callback_number: Option<String>,
    /// Number of the far end.
    pub remote_number: Option<String>,
    /// Start, UTC, `YYYY-MM-DD HH:MM:SS`.
    pub start_time: Option<String>,
    /// End, likewise.
    pub end_time: Option<String>,
    /// Seconds.
    pub duration: Option<String>,
    /// Disconnect cause.
    pub disconnect_reason: Option<String>,
    /// Score of the sound, or "N/A".
    pub audio_mos: Option<String>,
    /// Score of the picture, or "N/A".
    pub video_mos: Option<String>,
    /// The higher packet loss of both directions of the sound, percent.
    pub audio_loss: Option<String>,
    /// That of the picture.
    pub video_loss: Option<String>,
    /// The higher jitter of both directions of the sound, milliseconds.
    pub audio_jitter: Option<String>,
    /// That of the picture.
    pub video_jitter: Option<String>,
}

/// The open file.
#[derive(Debug)]
pub struct DashboardFile {
    connection: AnyConnection,
    file: String,
    devices: String,
    calls: String,
}

/// Columns that are read, and those without which the file is none of the dashboard.
const DEVICE_COLUMNS: [&str; 6] = ["device_id", "endpoint", "region", "site", "timezone", "software"];
const CALL_COLUMNS: [&str; 15] = [
    "call_id",
    "device_id",
    "start_time",
    "end_time",
    "duration",
    "display_name",
    "callback_number",
    "remote_number",
    "disconnect_reason",
    "a_mos",
    "v_mos",
    "a_pkt_loss_max",
    "v_pkt_loss_max",
    "a_jit_max",
    "v_jit_max",
];

impl DashboardFile {
    /// Opens the file and looks whether it is what it should be.
    pub async fn open(path: &Path) -> Result<Self, DashboardError> {
        let file = path.display().to_string();
        let unreadable = |cause: String| DashboardError::Unreadable { file: file.clone(), cause };
        sqlx::any::install_default_drivers();
        if !path.is_file() {
            return Err(unreadable("there is no such file".to_owned()));
        }
        let encoded = percent_encoded(path, &file).map_err(|error| unreadable(error.to_string()))?;
        let options = AnyConnectOptions::from_str(&format!("sqlite:{encoded}?mode=ro")).map_err(|error| unreadable(error.to_string()))?;
        let mut connection = AnyConnection::connect_with(&options).await.map_err(|error| unreadable(error.to_string()))?;
        let devices = columns(&mut connection, &file, "devices", &DEVICE_COLUMNS, 1).await?;
        let calls = columns(&mut connection, &file, "call_history", &CALL_COLUMNS, 3).await?;
        Ok(Self { connection, file, devices, calls })
    }

    /// Every device.
    pub async fn devices(&mut self) -> Result<Vec<DashboardDevice>, DashboardError> {
        let sql = format!("SELECT {} FROM devices ORDER BY device_id", self.devices);
        let rows = self.read(sql, &[]).await?;
        let device = |row: &AnyRow| {
            Some(DashboardDevice {
                device_id: word(row, "device_id")?,
                endpoint: word(row, "endpoint"),
                region: word(row, "region"),
                site: word(row, "site"),
                time_zone: word(row, "timezone"),
                software: word(row, "software"),
            })
        };
        Ok(rows.iter().filter_map(device).collect())
    }

    /// How many calls there are.
    pub async fn count_calls(&mut self) -> Result<i64, DashboardError> {
        let rows = self.read("SELECT COUNT(*) AS total FROM call_history".to_owned(), &[]).await?;
        Ok(rows.first().and_then(|row| row.try_get("total").ok()).unwrap_or_default())
    }

    /// The next calls after a row of the file, `limit` at most; none is the end.
    pub async fn calls_after(&mut self, row: i64, limit: i64) -> Result<Vec<DashboardCall>, DashboardError> {
        let sql = format!("SELECT rowid AS place, {} FROM call_history WHERE rowid > $1 ORDER BY rowid LIMIT $2", self.calls);
        let rows = self.read(sql, &[row, limit]).await?;
        let call = |row: &AnyRow| DashboardCall {
            row: row.try_get("place").unwrap_or_default(),
            call_id: word(row, "call_id").unwrap_or_default(),
            device_id: word(row, "device_id").unwrap_or_default(),
            display_name: word(row, "display_name"),
            callback_number: word(row, "callback_number"),
            remote_number: word(row, "remote_number"),
            start_time: word(row, "start_time"),
            end_time: word(row, "end_time"),
            duration: word(row, "duration"),
            disconnect_reason: word(row, "disconnect_reason"),
            audio_mos: word(row, "a_mos"),
            video_mos: word(row, "v_mos"),
            audio_loss: word(row, "a_pkt_loss_max"),
            video_loss: word(row, "v_pkt_loss_max"),
            audio_jitter: word(row, "a_jit_max"),
            video_jitter: word(row, "v_jit_max"),
        };
        Ok(rows.iter().map(call).collect())
    }

    async fn read(&mut self, sql: String, numbers: &[i64]) -> Result<Vec<AnyRow>, DashboardError> {
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = numbers.iter().fold(query, |query, number| query.bind(*number));
        let unreadable = |error: sqlx::Error| DashboardError::Unreadable { file: self.file.clone(), cause: error.to_string() };
        query.fetch_all(&mut self.connection).await.map_err(unreadable)
    }
}

/// What to select: every wanted column as text, nothing in the place of one that is not there. The first `needed` must be there.
async fn columns(
    connection: &mut AnyConnection,
    file: &str,
    table: &'static str,
    wanted: &[&str],
    needed: usize,
) -> Result<String, DashboardError> {
    let sql = format!("SELECT name FROM pragma_table_info('{table}')");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await;
    let rows = rows.map_err(|error| DashboardError::Unreadable { file: file.to_owned(), cause: error.to_string() })?;
    let there: Vec<String> = rows.iter().filter_map(|row| row.try_get("name").ok()).collect();
    let missing = |missing: String| DashboardError::Other { file: file.to_owned(), missing };
    if there.is_empty() {
        return Err(missing(format!("table {table}")));
    }
    if let Some(column) = wanted[..needed].iter().find(|column| !there.iter().any(|name| name == *column)) {
        return Err(missing(format!("column {column} in its table {table}")));
    }
    let selected = wanted.iter().map(|column| {
        let value = if there.iter().any(|name| name == column) { *column } else { "NULL" };
        // What is no text, for example bytes, is absent.
        format!("CASE TYPEOF({value}) WHEN 'blob' THEN CAST(NULL AS TEXT) ELSE CAST({value} AS TEXT) END AS {column}")
    });
    Ok(selected.collect::<Vec<_>>().join(", "))
}

/// A text that says something.
fn word(row: &AnyRow, column: &str) -> Option<String> {
    let text: Option<String> = row.try_get(column).ok().flatten();
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
