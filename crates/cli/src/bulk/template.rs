//! `{column}` in ids, parameters and bodies. `{{` and `}}` stand for the braces themselves.

use serde_json::Value;

use super::input::{Cells, Row};
use crate::exit::Failure;
use crate::near;

/// A text with columns in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    /// Name, and place in the head when there is one.
    Column(String, Option<usize>),
}

impl Template {
    /// Reads a text; columns must stand in `head` unless the rows are JSON, whose fields are known only when they come.
    pub(crate) fn parse(text: &str, head: Option<&[String]>) -> Result<Self, Failure> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            plain.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                plain.push_str(brace);
                rest = after;
                continue;
            }
            let (name, after) = (brace == "{").then(|| rest.split_once('}')).flatten().ok_or_else(|| {
                Failure::usage(format!("`{text}`: a brace stands alone")).with_advice("write {column}, and {{ or }} for a brace")
            })?;
            rest = after;
            let name = name.trim();
            if !plain.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut plain)));
            }
            let place = match head {
                Some(head) => Some(head.iter().position(|column| column == name).ok_or_else(|| unknown(text, name, head))?),
                None => None,
            };
            parts.push(Part::Column(name.to_owned(), place));
        }
        plain.push_str(rest);
        if !plain.is_empty() || parts.is_empty() {
            parts.push(Part::Text(plain));
        }
        Ok(Self { parts })
    }

    /// The columns it names.
    pub(crate) fn columns(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Column(name, _) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// Whether it is one column and nothing else.
    pub(super) fn is_one_column(&self) -> bool {
        matches!(self.parts.as_slice(), [Part::Column(..)])
    }

    /// The text for one row.
    pub(super) fn fill(&self, row: &Row) -> Result<String, String> {
        let mut filled = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => filled.push_str(text),
                Part::Column(name, place) => match find(row, name, *place)? {
                    Found::Text(text) => filled.push_str(text),
                    Found::Value(value) => filled.push_str(&scalar(value)),
                },
            }
        }
        Ok(filled)
    }

    /// The value for one row: a field of JSON that stands alone keeps its type.
    pub(super) fn fill_value(&self, row: &Row) -> Result<Value, String> {
        if let [Part::Column(name, place)] = self.parts.as_slice()
            && let Found::Value(value) = find(row, name, *place)?
        {
            return Ok(value.clone());
        }
        self.fill(row).map(Value::from)
    }
}

fn unknown(text: &str, name: &str, head: &[String]) -> Failure {
    let failure = Failure::usage(format!("`{text}`: there is no column `{name}`; nothing was sent"));
    let failure = match near::hint(name, head.iter().map(String::as_str)) {
        Some(hint) => failure.with_advice(hint),
        None => failure,
    };
    failure.with_advice(format!("columns: {}", head.join(", "))).with_advice("{{ and }} stand for the braces themselves")
}

enum Found<'a> {
    Text(&'a str),
    Value(&'a Value),
}

fn find<'a>(row: &'a Row, name: &str, place: Option<usize>) -> Result<Found<'a>, String> {
    match &row.cells {
        Cells::Texts(texts) => {
            place.and_then(|place| texts.get(place)).map(|text| Found::Text(text)).ok_or_else(|| format!("there is no column `{name}`"))
        }
        Cells::Object(map) => {
            // A key with a dot wins over the way into an object.
            let direct = map.get(name);
            let inside = || {
                // `a[0].b` is another way to write `a.0.b`.
                let path = name.replace('[', ".").replace(']', "");
                let step = |at: &'a Value, key: &str| match at {
                    Value::Array(list) => list.get(key.parse::<usize>().ok()?),
                    other => other.get(key),
                };
                let mut keys = path.split('.');
                keys.next().and_then(|first| keys.try_fold(map.get(first)?, step))
            };
            direct.or_else(inside).map(Found::Value).ok_or_else(|| {
                let hint = near::hint(name, map.keys().map(String::as_str)).map(|hint| format!("; {hint}")).unwrap_or_default();
                format!("there is no field `{name}`{hint}")
            })
        }
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn head() -> Vec<String> {
        vec!["id".to_owned(), "email".to_owned()]
    }

    fn row(cells: Cells) -> Row {
        Row { number: 1, line: 2, cells }
    }

    #[test]
    fn columns_are_filled_and_braces_escaped() {
        let row = row(Cells::Texts(vec!["7".to_owned(), "a@x.org".to_owned()]));
        for (text, wanted) in [("{id}", "7"), ("{{id}}", "{id}"), ("<{ email }|{id}>", "<a@x.org|7>"), ("plain", "plain"), ("", "")] {
            let template = Template::parse(text, Some(&head())).expect(text);
            assert_eq!(template.fill(&row).expect(text), wanted);
        }
    }

    #[test]
    fn unknown_columns_are_told_with_the_nearest() {
        let text = Template::parse("{emial}", Some(&head())).expect_err("unknown").to_string();
        assert!(text.contains("no column `emial`") && text.contains("email") && text.contains("columns: id, email"), "{text}");
        for text in ["{id", "id}", "a } b"] {
            assert!(Template::parse(text, Some(&head())).expect_err(text).to_string().contains("stands alone"), "{text}");
        }
    }

    #[test]
    fn json_keeps_its_types_and_is_entered_by_dots() {
        let Value::Object(map) = json!({"n": 5, "who": {"id": "x"}, "a.b": true, "none": null, "mails": ["x@y", {"z": 7}]}) else {
            unreachable!()
        };
        let row = row(Cells::Object(map));
        let fill = |text: &str| Template::parse(text, None).expect(text).fill_value(&row);
        assert_eq!(fill("{n}"), Ok(json!(5)));
        assert_eq!(fill("{n}0"), Ok(json!("50")));
        assert_eq!(fill("{who.id}"), Ok(json!("x")));
        assert_eq!(fill("{a.b}"), Ok(json!(true)));
        assert_eq!(fill("<{none}>"), Ok(json!("<>")));
        assert_eq!(fill("{mails[0]}"), Ok(json!("x@y")));
        assert_eq!(fill("{mails.1.z}"), Ok(json!(7)));
        assert_eq!(fill("{mails[1].z}"), Ok(json!(7)));
        assert!(fill("{mails[2]}").expect_err("missing").contains("no field `mails[2]`"));
        assert!(fill("{whom}").expect_err("missing").contains("no field `whom`"));
    }
}
