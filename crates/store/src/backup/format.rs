//! The lines of a backup, as text and back. No input and output here: what comes from a file is checked line by line.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::tables::{Kind, Table};
use super::{BackupError, BackupSummary};

/// Version of the format.
const FORMAT: i64 = 1;
const MAGIC: &str = "cordboardBackup";

/// One value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Text(Option<String>),
    Whole(Option<i64>),
    Real(Option<f64>),
    Bytes(Option<Vec<u8>>),
}

impl Cell {
    fn to_json(&self) -> Value {
        match self {
            Self::Text(value) => json!(value),
            Self::Whole(value) => json!(value),
            // As text with all its digits: readers of JSON numbers round.
            Self::Real(value) => json!(value.map(|value| format!("{value:?}"))),
            Self::Bytes(value) => json!(value.as_ref().map(hex::encode)),
        }
    }

    fn from_json(kind: Kind, value: Value) -> Result<Self, &'static str> {
        let text = |value: Value| match value {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text)),
            _ => Err("a text is wanted"),
        };
        Ok(match kind {
            Kind::Text => match text(value)? {
                Some(text) if text.contains('\0') => return Err("a text holds the character 0"),
                text => Self::Text(text),
            },
            Kind::Whole if value.is_null() => Self::Whole(None),
            Kind::Whole => Self::Whole(Some(value.as_i64().ok_or("a whole number is wanted")?)),
            Kind::Real => {
                let parse = |text: String| text.parse::<f64>().ok().filter(|value| value.is_finite());
                Self::Real(text(value)?.map(|text| parse(text).ok_or("a number is wanted")).transpose()?)
            }
            Kind::Bytes => {
                Self::Bytes(text(value)?.map(|text| hex::decode(text).map_err(|_| "hexadecimal digits are wanted")).transpose()?)
            }
        })
    }
}

pub(super) fn head_line(schema: i64, made_at: Timestamp) -> String {
    json!({ MAGIC: FORMAT, "schema": schema, "madeAt": made_at.to_string() }).to_string()
}

pub(super) fn table_line(table: &Table) -> String {
    json!({ "table": table.name, "columns": table.columns.iter().map(|(name, _)| name).collect::<Vec<_>>() }).to_string()
}

pub(super) fn row_line(cells: &[Cell]) -> String {
    Value::Array(cells.iter().map(Cell::to_json).collect()).to_string()
}

pub(super) fn end_line(rows: u64, digest: &Sha256) -> String {
    json!({ "end": { "rows": rows, "sha256": hex::encode(digest.clone().finalize()) } }).to_string()
}

/// What a line means to who restores.
#[derive(Debug, PartialEq)]
pub(super) enum Item {
    /// The head: nothing to do.
    Head,
    /// The rows that follow go into these columns of this table.
    Table(Table),
    /// A row.
    Row(Vec<Cell>),
    /// Everything was there.
    End(BackupSummary),
}

/// Checks line after line against the tables of the store that is restored into.
pub(super) struct Parser<'t> {
    known: BTreeMap<&'t str, &'t Table>,
    newest_schema: i64,
    digest: Sha256,
    line: u64,
    summary: Option<BackupSummary>,
    columns: Vec<Kind>,
    is_over: bool,
}

impl<'t> Parser<'t> {
    pub(super) fn new(known: &'t [Table], newest_schema: i64) -> Self {
        Self {
            known: known.iter().map(|table| (table.name.as_str(), table)).collect(),
            newest_schema,
            digest: Sha256::new(),
            line: 0,
            summary: None,
            columns: Vec::new(),
            is_over: false,
        }
    }

    /// Says that something is wrong with the newest line.
    pub(super) fn damaged(&self, problem: impl Into<String>) -> BackupError {
        BackupError::Damaged { line: self.line, problem: problem.into() }
    }

    /// Takes a line, with its line break.
    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<Item, BackupError> {
        self.line += 1;
        if self.is_over {
            return Err(self.damaged("something follows the end"));
        }
        let value = serde_json::from_slice::<Value>(bytes);
        let item = match (self.summary.is_some(), value) {
            (false, Ok(Value::Object(head))) => self.head(&head)?,
            (false, _) => return Err(BackupError::NotABackup),
            (true, Ok(Value::Array(cells))) => self.row(cells)?,
            (true, Ok(Value::Object(object))) if object.contains_key("end") => return self.end(&object),
            (true, Ok(Value::Object(object))) => self.table(&object)?,
            (true, Ok(_)) => return Err(self.damaged("neither table nor row")),
            (true, Err(error)) => return Err(self.damaged(format!("no JSON: {error}"))),
        };
        self.digest.update(bytes);
        Ok(item)
    }

    /// Says whether the end was seen.
    pub(super) fn finish(&self) -> Result<(), BackupError> {
        match (self.is_over, self.summary.is_some()) {
            (true, _) => Ok(()),
            (false, true) => Err(self.damaged("it is cut off after this line")),
            (false, false) => Err(BackupError::NotABackup),
        }
    }

    fn head(&mut self, head: &Map<String, Value>) -> Result<Item, BackupError> {
        let number = |name: &str| head.get(name).and_then(Value::as_i64);
        let format = number(MAGIC).ok_or(BackupError::NotABackup)?;
        let schema = number("schema").ok_or(BackupError::NotABackup)?;
        if format > FORMAT || schema > self.newest_schema {
            return Err(BackupError::Newer { found: schema, known: self.newest_schema });
        }
        let made_at = head.get("madeAt").and_then(Value::as_str).and_then(|text| text.parse().ok());
        let made_at = made_at.ok_or_else(|| self.damaged("it does not say when it was made"))?;
        self.summary = Some(BackupSummary { schema, made_at, tables: Vec::new() });
        Ok(Item::Head)
    }

    fn table(&mut self, object: &Map<String, Value>) -> Result<Item, BackupError> {
        let name = object.get("table").and_then(Value::as_str).ok_or_else(|| self.damaged("neither table nor end"))?;
        let known = *self.known.get(name).ok_or_else(|| self.damaged(format!("the store has no table `{}`", shortened(name))))?;
        let listed = object.get("columns").and_then(Value::as_array).ok_or_else(|| self.damaged("a table without columns"))?;
        let mut columns = Vec::new();
        for column in listed {
            let column = column.as_str().unwrap_or_default();
            let Some(found) = known.columns.iter().find(|(name, _)| name == column) else {
                return Err(self.damaged(format!("the table `{name}` has no column `{}`", shortened(column))));
            };
            if columns.contains(found) {
                return Err(self.damaged(format!("the column `{column}` is named twice")));
            }
            columns.push(found.clone());
        }
        if columns.is_empty() {
            return Err(self.damaged("a table without columns"));
        }
        let summary = self.summary.as_mut().expect("invariant: the head came first");
        if summary.tables.iter().any(|(table, _)| table == name) {
            return Err(self.damaged(format!("the table `{name}` comes twice")));
        }
        summary.tables.push((name.to_owned(), 0));
        self.columns = columns.iter().map(|(_, kind)| *kind).collect();
        Ok(Item::Table(Table { name: name.to_owned(), columns }))
    }

    fn row(&mut self, values: Vec<Value>) -> Result<Item, BackupError> {
        if values.len() != self.columns.len() {
            return Err(self.damaged(format!("a row of {} values where {} are wanted", values.len(), self.columns.len())));
        }
        let cells = self.columns.iter().zip(values).map(|(kind, value)| Cell::from_json(*kind, value)).collect::<Result<_, _>>();
        let cells = cells.map_err(|problem| self.damaged(problem))?;
        let summary = self.summary.as_mut().expect("invariant: the head came first");
        let Some((_, rows)) = summary.tables.last_mut() else { return Err(self.damaged("a row before any table")) };
        *rows += 1;
        Ok(Item::Row(cells))
    }

    fn end(&mut self, object: &Map<String, Value>) -> Result<Item, BackupError> {
        let summary = self.summary.clone().expect("invariant: the head came first");
        let told = Value::Object(object.clone());
        if told.pointer("/end/rows").and_then(Value::as_u64) != Some(summary.rows()) {
            return Err(self.damaged(format!("rows are missing: {} were read", summary.rows())));
        }
        let digest = hex::encode(self.digest.clone().finalize());
        if told.pointer("/end/sha256").and_then(Value::as_str) != Some(&digest) {
            return Err(self.damaged("the check sum is another: something above was changed"));
        }
        self.is_over = true;
        Ok(Item::End(summary))
    }
}

/// Text of the file that is told to people.
fn shortened(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(60).collect()
}

#[cfg(test)]
#[path = "format_tests.rs"]
mod tests;
