//! Which tables and columns there are.

use sqlx::AnyConnection;

use crate::dialect::Engine;
use crate::values::text;

/// What a restored store begins without: who is signed in, what is under way, and who is at work. A session that was ended
/// must not come back to life.
const LEFT_OUT: [&str; 6] = ["_sqlx_migrations", "access_epoch", "access_link", "access_session", "collector_lease", "sign_in_attempt"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    Real,
    Bytes,
}

impl Kind {
    /// Of the five types that migrations may use, as the databases name them.
    fn of(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "TEXT" => Some(Self::Text),
            "INTEGER" | "BIGINT" => Some(Self::Whole),
            "DOUBLE PRECISION" => Some(Self::Real),
            "BYTEA" => Some(Self::Bytes),
            _ => None,
        }
    }
}

/// A table with its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<(String, Kind)>,
}

/// Every table whose rows a backup holds, by name.
pub(super) async fn list(connection: &mut AnyConnection) -> Result<Vec<Table>, sqlx::Error> {
    let rows = sqlx::query(Engine::of(connection).list_columns()).fetch_all(connection).await?;
    let mut tables: Vec<Table> = Vec::new();
    for row in rows {
        let (name, column, kind) = (text(&row, "table_name")?, text(&row, "column_name")?, text(&row, "column_type")?);
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        let kind = Kind::of(&kind).ok_or_else(|| sqlx::Error::ColumnNotFound(format!("{name}.{column} of a known type, not {kind}")))?;
        match tables.last_mut().filter(|table| table.name == name) {
            Some(table) => table.columns.push((column, kind)),
            None => tables.push(Table { name, columns: vec![(column, kind)] }),
        }
    }
    Ok(tables)
}
