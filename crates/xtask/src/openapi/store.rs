//! The files of the catalogue, as they are written: one operation or schema a line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::document::DocumentOperation;
use crate::facts::AREAS;

/// What was mended by hand.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Mends {
    /// Ids of operations.
    operations: BTreeSet<String>,
    /// Names of schemas by area.
    schemas: std::collections::BTreeMap<String, BTreeSet<String>>,
}

pub struct AreaFiles {
    pub name: &'static str,
    pub operations: Vec<Value>,
    pub schemas: Map<String, Value>,
}

pub struct Store {
    folder: PathBuf,
    pub areas: Vec<AreaFiles>,
    mends: Mends,
    classes: Value,
}

impl Store {
    pub fn load(folder: &Path) -> Result<Self> {
        let areas = AREAS.iter().map(|name| {
            let operations = read(&folder.join(format!("{name}.json")))?;
            let schemas = read(&folder.join(format!("{name}.schemas.json")))?;
            Ok(AreaFiles { name, operations: serde_json::from_value(operations)?, schemas: serde_json::from_value(schemas)? })
        });
        let mends = serde_json::from_value(read(&folder.join("mends.json"))?).context("mends.json")?;
        Ok(Self { folder: folder.to_owned(), areas: areas.collect::<Result<_>>()?, mends, classes: read(&folder.join("classes.json"))? })
    }

    /// Writes every file.
    pub fn save(&self) -> Result<()> {
        for area in &self.areas {
            let write = |name: String, text: String| {
                let path = self.folder.join(name);
                std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
            };
            write(format!("{}.json", area.name), area.operations_text())?;
            write(format!("{}.schemas.json", area.name), area.schemas_text())?;
        }
        std::fs::write(self.folder.join("classes.json"), classes_text(&self.classes)).context("cannot write classes.json")
    }

    pub fn area(&self, name: &str) -> Option<usize> {
        self.areas.iter().position(|area| area.name == name)
    }

    /// Area and place of the operation with this method, host and path; parameters may be called differently.
    pub fn find(&self, wanted: &DocumentOperation) -> Option<(usize, usize)> {
        let path = nameless(&wanted.path);
        self.areas.iter().enumerate().find_map(|(area, files)| {
            let is_it =
                |o: &Value| text(o, "method") == wanted.method && text(o, "host") == wanted.host && nameless(text(o, "path")) == path;
            files.operations.iter().position(is_it).map(|at| (area, at))
        })
    }

    pub fn is_known_id(&self, id: &str) -> bool {
        self.areas.iter().any(|area| area.operations.iter().any(|operation| text(operation, "id") == id))
    }

    pub fn is_mended_operation(&self, id: &str) -> bool {
        self.mends.operations.contains(id)
    }

    pub fn is_mended_schema(&self, area: usize, name: &str) -> bool {
        self.mends.schemas.get(self.areas[area].name).is_some_and(|names| names.contains(name))
    }

    /// A new operation is unsupported by the simulator until somebody decides.
    pub fn classify(&mut self, id: &str) {
        if let Some(rows) = self.classes["operations"].as_array_mut() {
            rows.push(json!({ "id": id, "class": "unsupported" }));
        }
    }

    pub fn forget(&mut self, id: &str) {
        if let Some(rows) = self.classes["operations"].as_array_mut() {
            rows.retain(|row| text(row, "id") != id);
        }
    }
}

impl AreaFiles {
    fn operations_text(&self) -> String {
        format!("[\n{}\n]\n", self.operations.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n"))
    }

    fn schemas_text(&self) -> String {
        let lines = self.schemas.iter().map(|(name, schema)| format!("{}:{schema}", Value::from(name.as_str())));
        format!("{{\n{}\n}}\n", lines.collect::<Vec<_>>().join(",\n"))
    }
}

fn classes_text(classes: &Value) -> String {
    let rows = |key: &str| classes[key].as_array().into_iter().flatten().map(Value::to_string).collect::<Vec<_>>().join(",\n");
    format!("{{\n\"resources\": [\n{}\n],\n\"operations\": [\n{}\n]\n}}\n", rows("resources"), rows("operations"))
}

pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The path without the names of its parameters.
fn nameless(path: &str) -> String {
    path.split('{')
        .enumerate()
        .map(|(at, part)| if at == 0 { part.to_owned() } else { format!("{{{}", part.split_once('}').map_or("", |p| p.1)) })
        .collect()
}

fn read(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_did_not_change_are_written_byte_for_byte() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").join("catalogue");
        let store = Store::load(&folder).expect("the catalogue");
        let on_disk = |name: String| std::fs::read_to_string(folder.join(name)).expect("a file");
        for area in &store.areas {
            assert!(area.operations_text() == on_disk(format!("{}.json", area.name)), "{}", area.name);
            assert!(area.schemas_text() == on_disk(format!("{}.schemas.json", area.name)), "{}", area.name);
        }
        assert!(classes_text(&store.classes) == on_disk("classes.json".to_owned()));
    }

    #[test]
    fn every_mend_names_something() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").join("catalogue");
        let store = Store::load(&folder).expect("the catalogue");
        for id in &store.mends.operations {
            assert!(store.is_known_id(id), "{id}");
        }
        for (area, names) in &store.mends.schemas {
            let area = store.area(area).expect("an area");
            for name in names {
                assert!(store.areas[area].schemas.contains_key(name), "{name}");
            }
        }
    }
}
