//! Answers as data: rows go out page by page as they arrive, so that memory stays flat however long a list is.

mod cells;
mod csv_rows;
mod query;
mod table;
mod yaml;

use std::io::{IsTerminal as _, Write};

use serde_json::Value;
use serde_json::value::RawValue;

use crate::exit::{Exit, Failure};
use crate::near;
pub(crate) use cells::find_id as id_of;
use query::Query;

/// How answers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    Jsonl,
    Csv,
    Yaml,
    Id,
}

impl Format {
    /// Every format by its name.
    pub(crate) const ALL: [(&'static str, Self); 6] =
        [("table", Self::Table), ("json", Self::Json), ("jsonl", Self::Jsonl), ("csv", Self::Csv), ("yaml", Self::Yaml), ("id", Self::Id)];

    pub(crate) fn parse(name: &str) -> Result<Self, Failure> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format).ok_or_else(|| {
            let names = Self::ALL.map(|(name, _)| name);
            let hint = near::hint(name, names.into_iter()).unwrap_or_else(|| format!("known are {}", names.join(", ")));
            Failure::usage(format!("-o {name}: there is no such format; {hint}"))
        })
    }

    /// A table for people, JSON for programs.
    pub(crate) fn default_for(is_terminal: bool) -> Self {
        if is_terminal { Self::Table } else { Self::Json }
    }
}

/// What is wanted of the output.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) format: Format,
    /// Empty: the writer chooses.
    pub(crate) columns: Vec<String>,
    pub(crate) query: Option<String>,
    pub(crate) limit: Option<usize>,
    /// Width of the terminal; `None` when the output is none, and nothing is cut.
    pub(crate) width: Option<usize>,
    /// Bold heads.
    pub(crate) is_coloured: bool,
}

impl Wanted {
    /// What the options say, on this standard output.
    pub(crate) fn from_options(options: &crate::api::Common) -> Self {
        let is_terminal = std::io::stdout().is_terminal();
        let width = is_terminal.then(|| terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0)));
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            format: options.format.unwrap_or_else(|| Format::default_for(is_terminal)),
            columns: options.columns.clone(),
            query: options.query.clone(),
            limit: options.limit,
            width,
            is_coloured: is_terminal && !no_color,
        }
    }
}

impl Wanted {
    /// The same for a file: JSON unless a form is chosen, nothing cut, no colours.
    pub(crate) fn into_file(self, chosen: Option<Format>) -> Self {
        Self { format: chosen.unwrap_or(Format::Json), width: None, is_coloured: false, ..self }
    }
}

const NOTHING_FOUND: &str = "--query: nothing in the answer fits the expression";

fn is_nothing(found: &Value) -> bool {
    found.is_null() || found.as_array().is_some_and(Vec::is_empty)
}

/// Whether the writer takes more rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Appetite {
    More,
    Enough,
}

/// Writes the answer of one command.
pub(crate) struct Printer<W: Write> {
    out: W,
    wanted: Wanted,
    query: Option<Query>,
    /// Rows held back for a query that needs them all.
    kept: Vec<Value>,
    written: usize,
    table: table::Table,
    csv: csv_rows::Columns,
    /// Chosen columns that no row has had so far, and the fields of the first row.
    unseen: Vec<String>,
    fields: Vec<String>,
    /// Rows that the query was asked about.
    asked: usize,
    /// Remarks for people, said at the end.
    remarks: Vec<String>,
}

impl<W: Write> Printer<W> {
    pub(crate) fn new(out: W, wanted: Wanted) -> Result<Self, Failure> {
        let query = wanted.query.as_deref().map(Query::parse).transpose()?;
        let table = table::Table::new(&wanted);
        let csv = csv_rows::Columns::new(&wanted.columns);
        let unseen = wanted.columns.clone();
        let (kept, fields, remarks) = (Vec::new(), Vec::new(), Vec::new());
        Ok(Self { out, wanted, query, kept, written: 0, table, csv, unseen, fields, asked: 0, remarks })
    }

    /// One page of a list.
    pub(crate) fn page(&mut self, rows: &[&RawValue]) -> Result<Appetite, Failure> {
        if self.query.is_none() && self.wanted.columns.is_empty() && self.wanted.format == Format::Jsonl {
            return self.raw_lines(rows);
        }
        let mut values = Vec::with_capacity(rows.len());
        for row in rows {
            values.push(serde_json::from_str(row.get()).map_err(|error| Failure::new(Exit::BadAnswer, error.to_string()))?);
        }
        self.values(values)
    }

    /// One page of a list whose rows were made here.
    pub(crate) fn values(&mut self, values: Vec<Value>) -> Result<Appetite, Failure> {
        self.asked += values.len();
        match &self.query {
            None => self.rows(values),
            Some(query) if query.goes_by_rows() => match query.search(Value::Array(values))? {
                Value::Array(found) => self.rows(found),
                other => self.rows(vec![other]),
            },
            Some(_) => {
                let left = self.wanted.limit.map_or(usize::MAX, |limit| limit - self.kept.len().min(limit));
                self.kept.extend(values.into_iter().take(left));
                Ok(if self.wanted.limit.is_some_and(|limit| self.kept.len() >= limit) { Appetite::Enough } else { Appetite::More })
            }
        }
    }

    /// An answer that is no list.
    pub(crate) fn single(mut self, value: Value) -> Result<Vec<String>, Failure> {
        let value = match &self.query {
            Some(query) => {
                let found = query.search(value)?;
                if is_nothing(&found) {
                    self.remarks.push(NOTHING_FOUND.to_owned());
                }
                found
            }
            None => value,
        };
        self.look(value.as_array().map_or(std::slice::from_ref(&value), Vec::as_slice));
        self.remarks.extend(self.unseen_columns());
        let value = match value {
            Value::Object(_) if !self.wanted.columns.is_empty() => cells::pick(&value, &self.wanted.columns),
            other => other,
        };
        match self.wanted.format {
            Format::Json => self.line(&pretty(&value))?,
            Format::Yaml => self.out.write_all(yaml::document(&value).as_bytes())?,
            Format::Jsonl => self.line(&value.to_string())?,
            Format::Table => match &value {
                Value::Object(map) => self.out.write_all(table::pairs(map, &self.wanted).as_bytes())?,
                Value::Array(rows) if !rows.is_empty() => {
                    let text = self.table.rows(rows);
                    self.out.write_all(text.as_bytes())?;
                }
                Value::Array(_) | Value::Null => {}
                other => self.line(&cells::text(other))?,
            },
            Format::Csv | Format::Id => {
                let rows = match value {
                    Value::Array(rows) => rows,
                    Value::Null => Vec::new(),
                    one => vec![one],
                };
                self.rows(rows)?;
            }
        }
        self.out.flush()?;
        Ok(self.remarks)
    }

    /// After the last page: what was held back, and the end of the text. Returns remarks for people.
    pub(crate) fn finish(mut self) -> Result<Vec<String>, Failure> {
        let has_query = self.query.is_some();
        if let Some(query) = self.query.take().filter(|query| !query.goes_by_rows()) {
            let found = query.search(Value::Array(std::mem::take(&mut self.kept)))?;
            if let Value::Array(rows) = found {
                self.wanted.limit = None;
                self.rows(rows)?;
            } else {
                self.wanted.query = None;
                self.wanted.columns = Vec::new();
                self.unseen.clear();
                if is_nothing(&found) {
                    self.remarks.push(NOTHING_FOUND.to_owned());
                }
                return self.single(found);
            }
        }
        match self.wanted.format {
            Format::Json | Format::Yaml if self.written == 0 => self.line("[]")?,
            Format::Json => self.line("\n]")?,
            _ => {}
        }
        self.out.flush()?;
        self.remarks.extend(self.csv.remark());
        if has_query && self.asked > 0 && self.written == 0 {
            self.remarks.push(NOTHING_FOUND.to_owned());
        }
        if self.written > 0 {
            self.remarks.extend(self.unseen_columns());
        }
        Ok(self.remarks)
    }

    /// Notes which of the chosen columns these rows have.
    fn look(&mut self, rows: &[Value]) {
        if self.unseen.is_empty() {
            return;
        }
        if self.fields.is_empty()
            && let Some(Value::Object(first)) = rows.first()
        {
            self.fields = first.keys().cloned().collect();
        }
        self.unseen.retain(|column| rows.iter().all(|row| cells::at(row, column).is_none()));
    }

    /// What to say about columns that were chosen and never seen: a typing error looks like an empty field.
    fn unseen_columns(&self) -> Option<String> {
        let [first, ..] = self.unseen.as_slice() else { return None };
        let hint = near::hint(first, self.fields.iter().map(String::as_str)).map(|hint| format!("; {hint}")).unwrap_or_default();
        Some(format!("--columns: no row has {}{hint}", self.unseen.join(", ")))
    }

    fn line(&mut self, text: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{text}")?)
    }

    fn left(&self) -> usize {
        self.wanted.limit.map_or(usize::MAX, |limit| limit.saturating_sub(self.written))
    }

    fn appetite(&self) -> Appetite {
        if self.left() == 0 { Appetite::Enough } else { Appetite::More }
    }

    /// Rows as they came, one a line.
    fn raw_lines(&mut self, rows: &[&RawValue]) -> Result<Appetite, Failure> {
        for row in rows.iter().take(self.left()) {
            let text = row.get();
            if text.contains(['\n', '\r']) {
                let value: Value = serde_json::from_str(text).map_err(|error| Failure::new(Exit::BadAnswer, error.to_string()))?;
                writeln!(self.out, "{value}")?;
            } else {
                self.out.write_all(text.as_bytes())?;
                self.out.write_all(b"\n")?;
            }
            self.written += 1;
        }
        self.out.flush()?;
        Ok(self.appetite())
    }

    fn rows(&mut self, mut rows: Vec<Value>) -> Result<Appetite, Failure> {
        rows.truncate(self.left());
        if rows.is_empty() {
            return Ok(self.appetite());
        }
        self.look(&rows);
        let picks = !self.wanted.columns.is_empty() && matches!(self.wanted.format, Format::Json | Format::Jsonl | Format::Yaml);
        if picks {
            rows = rows.iter().map(|row| cells::pick(row, &self.wanted.columns)).collect();
        }
        match self.wanted.format {
            Format::Json => {
                for row in &rows {
                    self.out.write_all(if self.written == 0 { b"[\n" } else { b",\n" })?;
                    self.out.write_all(indented(&pretty(row)).as_bytes())?;
                    self.written += 1;
                }
            }
            Format::Jsonl => rows.iter().try_for_each(|row| writeln!(self.out, "{row}"))?,
            Format::Yaml => rows.iter().try_for_each(|row| self.out.write_all(yaml::entry(row).as_bytes()))?,
            Format::Table => {
                let text = self.table.rows(&rows);
                self.out.write_all(text.as_bytes())?;
            }
            Format::Csv => self.csv.write(&mut self.out, &rows)?,
            Format::Id => {
                for row in &rows {
                    let id = cells::find_id(row).ok_or_else(|| {
                        Failure::usage("-o id: these rows have no id").with_advice("choose fields with --columns and -o csv, or --query")
                    })?;
                    writeln!(self.out, "{id}")?;
                }
            }
        }
        if self.wanted.format != Format::Json {
            self.written += rows.len();
        }
        self.out.flush()?;
        Ok(self.appetite())
    }
}

pub(crate) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("invariant: a JSON value can be written")
}

fn indented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (i, line) in text.lines().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        out.push_str("  ");
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests;
