//! Restoring a backup.

use std::io::{BufRead, BufReader, Read};

use flate2::read::GzDecoder;
use jiff::Timestamp;
use sqlx::AnyConnection;

use super::format::{Cell, Item, Parser};
use super::tables::{self, Table};
use super::{BackupError, BackupSummary};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::{Store, StoreError};

/// Longest line: no row of ours is near it, and a file that means harm cannot fill the memory.
const MAX_LINE_BYTES: u64 = 16 * 1024 * 1024;

impl Store {
    /// Reads a backup into this store, which must be empty, in one transaction: all of it or nothing. Backups of older
    /// schemas are taken, those of newer ones are not.
    pub async fn restore(&self, from: impl Read + Send) -> Result<BackupSummary, BackupError> {
        self.restore_with(from, RestoredCredentials::Kept).await
    }

    /// As [`Self::restore`], and in the same step does this with API tokens and invitations: those that were revoked or taken after the
    /// backup was made would be good again.
    pub async fn restore_with(&self, from: impl Read + Send, credentials: RestoredCredentials) -> Result<BackupSummary, BackupError> {
        let explain = |error| BackupError::from(StoreError::explain(self.inner.engine, &self.inner.place, error));
        let mut write = self.write(Some("restore")).await.map_err(explain)?;
        let known = tables::list(write.connection()).await.map_err(explain)?;
        for table in &known {
            if has_rows(write.connection(), table).await.map_err(explain)? {
                return Err(BackupError::NotEmpty { table: table.name.clone() });
            }
        }
        let mut parser = Parser::new(&known, crate::open::newest_schema());
        let mut lines = BufReader::new(GzDecoder::new(BufReader::new(from)));
        let mut into: Option<Table> = None;
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut summary = None;
        let mut line = Vec::new();
        while read_line(&mut lines, &mut line, &parser)? {
            let item = parser.line(&line)?;
            let is_full = rows.len() == ROWS_A_STATEMENT;
            if (is_full || !matches!(item, Item::Row(_))) && !rows.is_empty() {
                let table = into.as_ref().expect("invariant: rows follow their table");
                insert(write.connection(), table, std::mem::take(&mut rows)).await.map_err(explain)?;
            }
            match item {
                Item::Head => {}
                Item::Table(table) => into = Some(table),
                Item::Row(cells) => rows.push(cells),
                Item::End(told) => summary = Some(told),
            }
        }
        parser.finish()?;
        if let RestoredCredentials::Ended(now) = credentials {
            end_credentials(write.connection(), now).await.map_err(explain)?;
        }
        write.commit_silently().await.map_err(explain)?;
        Ok(summary.expect("invariant: the end was seen"))
    }
}

/// What becomes of API tokens, invitations and connections to Webex that a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoredCredentials {
    /// They are as good as they were when the backup was made.
    Kept,
    /// None is good any more, from this moment; connections wait until somebody connects again, so that two servers never renew the same tokens.
    Ended(Timestamp),
}

async fn end_credentials(connection: &mut AnyConnection, now: Timestamp) -> Result<(), sqlx::Error> {
    for sql in [
        "UPDATE api_token SET revoked_at = $1 WHERE revoked_at IS NULL",
        "UPDATE invitation SET expires_at = $1 WHERE taken_at IS NULL AND expires_at > $1",
        "UPDATE webex_connection SET state = 'lost', error_since = $1, error = 'restored from a backup, and the server it is from may still renew these tokens' \
         WHERE state <> 'lost'",
    ] {
        sqlx::query(sql).bind(now.as_millisecond()).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Reads a line with its break; false at the end of the file.
fn read_line(from: &mut impl BufRead, line: &mut Vec<u8>, parser: &Parser<'_>) -> Result<bool, BackupError> {
    line.clear();
    let read = from.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', line).map_err(BackupError::Read)?;
    if read > 0 && line.last() != Some(&b'\n') {
        return Err(parser.damaged("the next line has no end, or is too long"));
    }
    Ok(read > 0)
}

async fn has_rows(connection: &mut AnyConnection, table: &Table) -> Result<bool, sqlx::Error> {
    let sql = format!("SELECT 1 AS one FROM \"{}\" LIMIT 1", table.name);
    Ok(sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_optional(connection).await?.is_some())
}

async fn insert(connection: &mut AnyConnection, table: &Table, rows: Vec<Vec<Cell>>) -> Result<(), sqlx::Error> {
    let columns: Vec<_> = table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let mut sql = Sql::new(&format!("INSERT INTO \"{}\" ({}) VALUES ", table.name, columns.join(", ")));
    for (index, row) in rows.into_iter().enumerate() {
        sql.separate(index).push("(");
        for (index, cell) in row.into_iter().enumerate() {
            sql.separate(index);
            match cell {
                Cell::Text(value) => sql.bind(value),
                Cell::Whole(value) => sql.bind(value),
                Cell::Real(value) => sql.bind(value),
                Cell::Bytes(value) => sql.bind(value),
            };
        }
        sql.push(")");
    }
    sql.execute(connection).await?;
    Ok(())
}
