//! What `/xapi/schema` tells of a device: the statuses and commands its product has.

use serde_json::{Map, Value, json};

use super::configuration::schema;
use super::facts::{commands, plain, statuses};

/// Names a client asks for; none means all, `*` at the end everything below.
#[derive(Debug)]
pub struct Names<'a>(pub Vec<&'a str>);

impl Names<'_> {
    fn admit(&self, name: &str) -> bool {
        self.0.is_empty()
            || self.0.iter().any(|wanted| {
                let wanted = strip_numbers(wanted);
                match wanted.strip_suffix(".*") {
                    Some(branch) => {
                        name.len() > branch.len()
                            && name[..branch.len()].eq_ignore_ascii_case(branch)
                            && name[branch.len()..].starts_with('.')
                    }
                    None => wanted == "*" || wanted.eq_ignore_ascii_case(name),
                }
            })
    }
}

fn strip_numbers(path: &str) -> String {
    path.split('.').map(|part| part.split('[').next().unwrap_or_default()).collect::<Vec<_>>().join(".")
}

/// Statuses with the schemas of their values, by dotted name; numbered branches are written `Call[*]`.
pub fn statuses_of(code: &str, names: &Names<'_>) -> Value {
    let wanted = statuses().iter().filter(|status| status.products.include(code) && names.admit(&plain(status.path)));
    let entries = wanted.map(|status| {
        let name = status.path.iter().map(|segment| format!("{}{}", segment.name, if segment.range.is_some() { "[*]" } else { "" }));
        (name.collect::<Vec<_>>().join("."), json!({ "schema": schema(&status.space) }))
    });
    Value::Object(entries.collect())
}

/// Commands with their arguments, by dotted name.
pub fn commands_of(code: &str, names: &Names<'_>) -> Value {
    let mut found = Map::new();
    for command in commands().iter().filter(|command| command.products.include(code)) {
        let name = command.path.replace(' ', ".");
        if !names.admit(&name) {
            continue;
        }
        let arguments: Map<String, Value> = command
            .params
            .iter()
            .map(|param| (param.name.to_owned(), json!({ "required": param.required, "schema": schema(&param.space) })))
            .collect();
        let mut entry = json!({ "arguments": arguments, "resultSchema": { "type": "object" } });
        if command.body {
            entry["bodySchema"] = json!({ "schema": { "type": "string" } });
        }
        found.insert(name, entry);
    }
    Value::Object(found)
}
