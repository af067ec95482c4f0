//! Values as YAML 1.2. Texts that could be read as something else are written as JSON strings, which YAML takes as they are.

use serde_json::Value;

/// A whole document.
pub(crate) fn document(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => block(value, 0, &mut out),
        Value::Array(list) if !list.is_empty() => block(value, 0, &mut out),
        other => {
            out.push_str(&scalar(other));
            out.push('\n');
        }
    }
    out
}

/// One entry of a list that is written piece by piece.
pub(crate) fn entry(value: &Value) -> String {
    document(&Value::Array(vec![value.clone()]))
}

fn block(value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                out.push_str(&indent);
                member(key, inner, depth, out);
            }
        }
        Value::Array(list) => {
            for inner in list {
                out.push_str(&indent);
                item(inner, depth, out);
            }
        }
        _ => {}
    }
}

fn member(key: &str, value: &Value, depth: usize, out: &mut String) {
    out.push_str(&plain(key));
    out.push(':');
    if is_block(value) {
        out.push('\n');
        block(value, depth + 1, out);
    } else {
        out.push(' ');
        out.push_str(&scalar(value));
        out.push('\n');
    }
}

fn item(value: &Value, depth: usize, out: &mut String) {
    if is_block(value) {
        // The first line of the inner block stands beside the dash.
        let mut inner = String::new();
        block(value, depth + 1, &mut inner);
        out.push_str("- ");
        out.push_str(inner.get((depth + 1) * 2..).unwrap_or_default());
    } else {
        out.push_str("- ");
        out.push_str(&scalar(value));
        out.push('\n');
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => plain(text),
        other => other.to_string(),
    }
}

/// Bare where nothing else could be meant.
fn plain(text: &str) -> String {
    let first_is_letter = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '/');
    let inner_is_tame = text.chars().all(|c| c.is_ascii_alphanumeric() || "_-./@+ ".contains(c)) && !text.ends_with(' ');
    // `.5e3` and the like begin with no letter; these words do.
    let is_word_of_yaml = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&text.to_ascii_lowercase().as_str());
    if first_is_letter && inner_is_tame && !is_word_of_yaml { text.to_owned() } else { Value::from(text).to_string() }
}
