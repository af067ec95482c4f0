//! Rows as CSV (RFC 4180). The head is fixed by the first page; what appears later is counted and said at the end.

use std::collections::BTreeSet;
use std::io::Write;

use serde_json::Value;

use super::cells;
use crate::exit::{Exit, Failure};

/// Objects inside objects become columns of their own down to here.
const DEEPEST: usize = 3;

pub(crate) struct Columns {
    names: Vec<String>,
    are_chosen: bool,
    has_head: bool,
    late: BTreeSet<String>,
}

impl Columns {
    pub(crate) fn new(chosen: &[String]) -> Self {
        Self { names: chosen.to_vec(), are_chosen: !chosen.is_empty(), has_head: false, late: BTreeSet::new() }
    }

    pub(crate) fn write(&mut self, out: &mut impl Write, rows: &[Value]) -> Result<(), Failure> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let broken = |error: csv::Error| Failure::new(Exit::Failure, error.to_string());
        if !self.has_head {
            self.has_head = true;
            if !self.are_chosen {
                let mut names = Vec::new();
                for row in rows {
                    leaves(row, "", 0, &mut |name, _| {
                        if !names.contains(&name) {
                            names.push(name);
                        }
                    });
                }
                self.names = names;
            }
            writer.write_record(self.names.iter().map(|name| if name.is_empty() { "value" } else { name })).map_err(broken)?;
        }
        for row in rows {
            if self.are_chosen {
                writer
                    .write_record(self.names.iter().map(|name| cells::at(row, name).map(cells::text).unwrap_or_default()))
                    .map_err(broken)?;
                continue;
            }
            let mut record = vec![String::new(); self.names.len()];
            leaves(row, "", 0, &mut |name, value| match self.names.iter().position(|known| *known == name) {
                Some(at) => record[at] = cells::text(value),
                None if value.is_null() => {}
                None => {
                    self.late.insert(name);
                }
            });
            writer.write_record(&record).map_err(broken)?;
        }
        let bytes = writer.into_inner().map_err(|error| Failure::new(Exit::Failure, error.to_string()))?;
        Ok(out.write_all(&bytes)?)
    }

    /// What did not fit under the head.
    pub(crate) fn remark(&self) -> Option<String> {
        let names: Vec<&str> = self.late.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| {
            format!("left out, because they appeared after the first page: {}; name the columns you want with --columns", names.join(", "))
        })
    }
}

fn leaves<'a>(value: &'a Value, name: &str, depth: usize, found: &mut dyn FnMut(String, &'a Value)) {
    match value {
        Value::Object(map) if depth < DEEPEST && !map.is_empty() => {
            for (key, inner) in map {
                let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                leaves(inner, &name, depth + 1, found);
            }
        }
        other => found(name.to_owned(), other),
    }
}
