//! Many rows in one statement.
//!
//! SQLite takes them as a list of values. PostgreSQL would read thousands of placeholders one by one, which costs it more than the rows themselves: it gets
//! one array for each column, in a statement whose text is always the same and stays prepared.

use std::fmt::Write as _;

use sqlx::AnyConnection;

use crate::dialect::Engine;
use crate::sql::Sql;

/// A value of a row. A column holds one kind in all rows.
#[derive(Debug, Clone)]
pub(crate) enum Cell<'v> {
    /// A text of ours, or one that went through [`crate::values::storable`].
    Text(Option<&'v str>),
    /// The same, where it had to be made.
    Made(Option<String>),
    Number(Option<i64>),
    Float(Option<f64>),
}

impl Cell<'_> {
    fn push_to(&self, sql: &mut Sql) {
        match self {
            Self::Text(text) => sql.bind(*text),
            Self::Made(text) => sql.bind(text.clone()),
            Self::Number(number) => sql.bind(*number),
            Self::Float(number) => sql.bind(*number),
        };
    }

    const fn array_type(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Made(_) => "TEXT[]",
            Self::Number(_) => "BIGINT[]",
            Self::Float(_) => "DOUBLE PRECISION[]",
        }
    }
}

impl<'v> From<&'v str> for Cell<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Some(text))
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

/// Rows to be written to one table.
pub(crate) struct Insert<'v> {
    table: &'static str,
    /// Columns that hold the same in every row.
    same: Vec<(&'static str, Cell<'v>)>,
    columns: &'static [&'static str],
    /// Row by row.
    cells: Vec<Cell<'v>>,
    end: &'static str,
}

impl<'v> Insert<'v> {
    pub(crate) const fn into(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self { table, same: Vec::new(), columns, cells: Vec::new(), end: "" }
    }

    /// A column that holds the same in every row; not among the others.
    pub(crate) fn same(mut self, column: &'static str, value: impl Into<Cell<'v>>) -> Self {
        self.same.push((column, value.into()));
        self
    }

    /// What comes behind the rows.
    pub(crate) const fn end(mut self, end: &'static str) -> Self {
        self.end = end;
        self
    }

    /// Adds a row, in the order of the columns.
    pub(crate) fn push(&mut self, row: impl IntoIterator<Item = Cell<'v>>) {
        self.cells.extend(row);
        debug_assert_eq!(self.cells.len() % self.columns.len(), 0, "a value for every column");
    }

    /// Writes them.
    pub(crate) async fn execute(self, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
        let engine = Engine::of(connection);
        for rows in self.cells.chunks(engine.rows_at_once() * self.columns.len()) {
            engine.insert(&self, rows).execute(&mut *connection).await?;
        }
        Ok(())
    }

    fn begin(&self) -> Sql {
        let names: Vec<_> = self.same.iter().map(|(column, _)| *column).chain(self.columns.iter().copied()).collect();
        Sql::new(&format!("INSERT INTO {} ({})", self.table, names.join(", ")))
    }

    /// The rows as a list of values.
    pub(crate) fn as_values(&self, cells: &[Cell<'v>]) -> Sql {
        let mut sql = self.begin();
        sql.push(" VALUES ");
        for (number, row) in cells.chunks(self.columns.len()).enumerate() {
            sql.separate(number).push("(");
            for (index, cell) in self.same.iter().map(|(_, cell)| cell).chain(row).enumerate() {
                cell.push_to(sql.separate(index));
            }
            sql.push(")");
        }
        sql.push(self.end);
        sql
    }

    /// The rows as an array for each column.
    pub(crate) fn as_arrays(&self, cells: &[Cell<'v>]) -> Sql {
        let mut sql = self.begin();
        sql.push(" SELECT ");
        for (_, cell) in &self.same {
            cell.push_to(&mut sql);
            sql.push(", ");
        }
        sql.push("v.* FROM unnest(");
        let width = self.columns.len();
        for (column, first) in cells.iter().take(width).enumerate() {
            sql.separate(column).push("CAST(").bind(array(cells.iter().skip(column).step_by(width)));
            sql.push(" AS ").push(first.array_type()).push(")");
        }
        sql.push(") AS v").push(self.end);
        sql.kept()
    }
}

/// Texts as an array of PostgreSQL.
pub(crate) fn text_array<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let cells: Vec<_> = texts.into_iter().map(Cell::from).collect();
    array(cells.iter())
}

/// The values as PostgreSQL reads an array (manual, "Array Input and Output Syntax").
fn array<'c, 'v: 'c>(cells: impl Iterator<Item = &'c Cell<'v>>) -> String {
    let mut array = String::from("{");
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            array.push(',');
        }
        match cell {
            Cell::Text(Some(text)) => push_quoted(&mut array, text),
            Cell::Made(Some(text)) => push_quoted(&mut array, text),
            Cell::Number(Some(number)) => write!(array, "{number}").expect("invariant: writing to a String cannot fail"),
            // Written so that the same number is read back.
            Cell::Float(Some(number)) => write!(array, "{number:?}").expect("invariant: writing to a String cannot fail"),
            Cell::Text(None) | Cell::Made(None) | Cell::Number(None) | Cell::Float(None) => array.push_str("NULL"),
        }
    }
    array.push('}');
    array
}

/// Always in quotes: an empty text, `NULL`, commas and braces mean themselves.
fn push_quoted(array: &mut String, text: &str) {
    array.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            array.push('\\');
        }
        array.push(character);
    }
    array.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_arrays_mean_themselves() {
        assert_eq!(text_array(["a", "", "NULL", r#"x",{y}\"#, " é "]), r#"{"a","","NULL","x\",{y}\\"," é "}"#);
        assert_eq!(text_array([]), "{}");
        let cells = [Cell::Number(Some(-7)), Cell::Number(None), Cell::Float(Some(0.1)), Cell::Float(Some(1e300)), Cell::Made(None)];
        assert_eq!(array(cells.iter()), "{-7,NULL,0.1,1e300,NULL}");
    }

    #[test]
    fn rows_are_values_or_arrays() {
        let mut insert = Insert::into("t", &["a", "b"]).same("org", "o").end(" ON CONFLICT (a) DO NOTHING");
        insert.push([Cell::from("x"), Cell::from(1)]);
        insert.push([Cell::Text(None), Cell::from(2)]);
        assert_eq!(
            insert.as_values(&insert.cells).rendered(Engine::Sqlite),
            "INSERT INTO t (org, a, b) VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT (a) DO NOTHING"
        );
        assert_eq!(
            insert.as_arrays(&insert.cells).rendered(Engine::Postgres),
            "INSERT INTO t (org, a, b) SELECT $1, v.* FROM unnest(CAST($2 AS TEXT[]), CAST($3 AS BIGINT[])) AS v ON CONFLICT (a) DO NOTHING"
        );
    }
}
