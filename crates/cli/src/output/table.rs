//! Rows as a table for people. Widths come from the first page, so that the table can be written while pages still arrive.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Wanted, cells};
use crate::words::shorten;

/// Fields that tell people most, in this order; the rest follows as it came.
const FIRST: [&str; 16] = [
    "name",
    "displayName",
    "title",
    "firstName",
    "lastName",
    "emails",
    "email",
    "phoneNumber",
    "extension",
    "product",
    "type",
    "status",
    "state",
    "connectionStatus",
    "enabled",
    "locationName",
];
const WIDEST: usize = 40;
const MOST_COLUMNS: usize = 8;
const GAP: usize = 2;

pub(crate) struct Table {
    columns: Vec<(String, usize)>,
    are_chosen: bool,
    has_head: bool,
    width: Option<usize>,
    is_coloured: bool,
}

impl Table {
    pub(crate) fn new(wanted: &Wanted) -> Self {
        Self {
            columns: wanted.columns.iter().map(|name| (name.clone(), 0)).collect(),
            are_chosen: !wanted.columns.is_empty(),
            has_head: false,
            width: wanted.width,
            is_coloured: wanted.is_coloured,
        }
    }

    /// The text of these rows; the first ones bring the head.
    pub(crate) fn rows(&mut self, rows: &[Value]) -> String {
        let mut out = String::new();
        if !self.has_head {
            self.has_head = true;
            self.choose(rows);
            let head: Vec<String> =
                self.columns.iter().map(|(name, _)| if name.is_empty() { "VALUE".to_owned() } else { name.to_uppercase() }).collect();
            let line = self.line(&head);
            let _ = if self.is_coloured { writeln!(out, "\u{1b}[1m{line}\u{1b}[0m") } else { writeln!(out, "{line}") };
        }
        for row in rows {
            let row: Vec<String> = self.columns.iter().map(|(name, _)| cell(row, name)).collect();
            out.push_str(&self.line(&row));
            out.push('\n');
        }
        out
    }

    fn line(&self, row: &[String]) -> String {
        let mut line = String::new();
        for (i, (text, (_, width))) in row.iter().zip(&self.columns).enumerate() {
            let text = if self.width.is_some() { shorten(text, *width) } else { text.clone() };
            line.push_str(&text);
            if i + 1 < row.len() {
                let pad = width.saturating_sub(text.chars().count()) + GAP;
                line.push_str(&" ".repeat(pad));
            }
        }
        line.trim_end().to_owned()
    }

    fn choose(&mut self, rows: &[Value]) {
        if !self.are_chosen {
            self.columns = chosen(rows).into_iter().map(|name| (name, 0)).collect();
        }
        let is_narrow = self.width.is_some() && !self.are_chosen;
        for (name, width) in &mut self.columns {
            let widest = rows.iter().map(|row| cell(row, name).chars().count()).max().unwrap_or(0);
            let most = if is_narrow && name != "id" { WIDEST } else { usize::MAX };
            *width = widest.max(name.chars().count()).max(if name.is_empty() { 5 } else { 0 }).min(most);
        }
        let Some(available) = self.width.filter(|_| !self.are_chosen) else { return };
        // An id that is cut helps nobody: it is shown whole or not at all.
        let mut left = available;
        let mut kept = Vec::new();
        for (i, (name, width)) in self.columns.drain(..).enumerate() {
            let needs = width + if i == 0 { 0 } else { GAP };
            if i == 0 || needs <= left {
                left = left.saturating_sub(needs);
                kept.push((name, width));
            }
        }
        self.columns = kept;
    }
}

/// The columns that say most about these rows.
fn chosen(rows: &[Value]) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for row in rows {
        let Some(map) = row.as_object() else { return vec![String::new()] };
        for (key, value) in map {
            let is_shown = match value {
                // Ids of other things would be cut, and an id that is cut helps nobody.
                _ if is_reference_value(value) && key != "id" => false,
                Value::Array(list) => !list.is_empty() && list.iter().all(cells::is_simple),
                Value::Null | Value::Object(_) => false,
                _ => true,
            };
            if is_shown && !names.contains(&key.as_str()) {
                names.push(key);
            }
        }
    }
    let is_reference =
        |name: &str| name != "id" && (name.ends_with("Id") || name.ends_with("Ids") || name.ends_with("Url") || name.ends_with("href"));
    // The parts of a name say nothing beside the whole.
    let is_part = |name: &str| names.contains(&"displayName") && ["firstName", "lastName", "nickName"].contains(&name);
    let rank = |name: &str| FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len());
    let mut columns: Vec<&str> = names.iter().copied().filter(|name| *name != "id" && !is_reference(name) && !is_part(name)).collect();
    columns.sort_by_key(|name| rank(name));
    columns.truncate(MOST_COLUMNS);
    if columns.is_empty() {
        columns = names.iter().copied().filter(|name| *name != "id").take(MOST_COLUMNS).collect();
    }
    if names.contains(&"id") {
        columns.push("id");
    }
    columns.into_iter().map(str::to_owned).collect()
}

/// Whether a value is an id of Webex, or a list of such: `ciscospark://…` in base 64.
fn is_reference_value(value: &Value) -> bool {
    let is_id = |value: &Value| value.as_str().is_some_and(|text| text.starts_with("Y2lzY29zcGFyazovL"));
    match value {
        Value::Array(list) => !list.is_empty() && list.iter().all(is_id),
        one => is_id(one),
    }
}

fn cell(row: &Value, name: &str) -> String {
    let value = if name.is_empty() { Some(row) } else { cells::at(row, name) };
    // A line break inside a cell would break the row.
    value.map(cells::text).unwrap_or_default().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// One object as names and values.
pub(crate) fn pairs(map: &Map<String, Value>, wanted: &Wanted) -> String {
    let longest = map.keys().map(|key| key.chars().count()).max().unwrap_or(0);
    let mut out = String::new();
    for (key, value) in map {
        let pad = " ".repeat(longest - key.chars().count() + GAP);
        let name = if wanted.is_coloured { format!("\u{1b}[1m{key}\u{1b}[0m") } else { key.clone() };
        if cells::is_simple(value) || matches!(value, Value::Array(list) if list.iter().all(cells::is_simple)) {
            let text: String = cells::text(value).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            let _ = writeln!(out, "{name}{pad}{text}");
        } else {
            let text = super::yaml::document(value);
            let indent = " ".repeat(longest + GAP);
            let _ = writeln!(out, "{name}{pad}{}", text.trim_end().replace('\n', &format!("\n{indent}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_of_other_things_are_no_columns() {
        // A role of the tester's organisation, cut as the table cut it.
        let id = "Y2lzY29zcGFyazovL3VzL1JPTEUvMGY5MjViZWEtNzI1Ny00ZjA5";
        let rows = [json!({"id": id, "displayName": "Alex", "roles": [id], "licenses": [id, id], "tags": ["a"], "owner": id})];
        assert_eq!(chosen(&rows), ["displayName", "tags", "id"]);
    }
}
