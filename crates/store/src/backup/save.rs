//! Making a backup.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::TryStreamExt as _;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::AnyConnection;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::format::{Cell, end_line, head_line, row_line, table_line};
use super::tables::{self, Kind, Table};
use super::{BackupError, BackupSummary};
use crate::{Store, StoreError};

impl Store {
    /// Writes everything that is kept, as it was at one moment, while others go on reading and writing. Sessions, links and
    /// leases are left out. Keys are not in it.
    pub async fn backup(&self, to: impl Write + Send, made_at: Timestamp) -> Result<BackupSummary, BackupError> {
        let explain = |error| StoreError::explain(self.inner.engine, &self.inner.place, error);
        let schema = crate::open::newest_schema();
        let mut lines = Lines { to: GzEncoder::new(to, Compression::default()), digest: Sha256::new() };
        lines.add(&head_line(schema, made_at))?;
        let mut snapshot = self.reader().begin_with(self.inner.engine.begin_snapshot()).await.map_err(explain)?;
        let mut summary = BackupSummary { schema, made_at, tables: Vec::new() };
        for table in tables::list(&mut snapshot).await.map_err(explain)? {
            lines.add(&table_line(&table))?;
            let rows = write_rows(&mut snapshot, &table, &mut lines).await.map_err(|error| match error {
                Trouble::Sql(error) => BackupError::from(explain(error)),
                Trouble::Write(error) => error,
            })?;
            summary.tables.push((table.name, rows));
        }
        snapshot.rollback().await.map_err(explain)?;
        let end = end_line(summary.rows(), &lines.digest);
        lines.add(&end)?;
        lines.to.finish().and_then(|mut to| to.flush()).map_err(BackupError::Write)?;
        Ok(summary)
    }
}

enum Trouble {
    Sql(sqlx::Error),
    Write(BackupError),
}

async fn write_rows<W: Write + Send>(connection: &mut AnyConnection, table: &Table, lines: &mut Lines<W>) -> Result<u64, Trouble> {
    let columns: Vec<_> = table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let sql = format!("SELECT {} FROM \"{}\"", columns.join(", "), table.name);
    let mut found = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false).fetch(connection);
    let mut rows = 0;
    while let Some(row) = found.try_next().await.map_err(Trouble::Sql)? {
        let cells = table.columns.iter().enumerate().map(|(index, (_, kind))| read(&row, index, *kind));
        let cells = cells.collect::<Result<Vec<_>, _>>().map_err(Trouble::Sql)?;
        lines.add(&row_line(&cells)).map_err(Trouble::Write)?;
        rows += 1;
    }
    Ok(rows)
}

fn read(row: &AnyRow, index: usize, kind: Kind) -> Result<Cell, sqlx::Error> {
    Ok(match kind {
        Kind::Text => Cell::Text(row.try_get(index)?),
        Kind::Whole => Cell::Whole(row.try_get(index)?),
        Kind::Real => Cell::Real(row.try_get(index)?),
        Kind::Bytes => Cell::Bytes(row.try_get(index)?),
    })
}

/// Lines on their way into the file, with their check sum.
struct Lines<W: Write> {
    to: GzEncoder<W>,
    digest: Sha256,
}

impl<W: Write> Lines<W> {
    fn add(&mut self, line: &str) -> Result<(), BackupError> {
        for bytes in [line.as_bytes(), b"\n"] {
            self.digest.update(bytes);
            self.to.write_all(bytes).map_err(BackupError::Write)?;
        }
        Ok(())
    }
}
