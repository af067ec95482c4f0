//! `catalogue/classes.json`: what the simulator does for each operation. Read strictly; `refresh` brings the mark "hand-written" in
//! line with the simulator's `ROUTES` and leaves every other decision to the reader.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// Where the table lies.
const FILE: &str = "catalogue/classes.json";
/// Where operations are served by hand.
const HANDLERS: &str = "crates/simulator/src/handlers";
/// The class of operations served by hand.
const HAND_WRITTEN: &str = "hand-written";

/// The table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassFacts {
    /// Things operations speak of.
    pub resources: Vec<ResourceFacts>,
    /// One row for each operation of the catalogue.
    pub operations: Vec<RowFacts>,
}

/// A collection or a document.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceFacts {
    /// Host, unless it is the API's, and path template.
    pub path: String,
    /// Field that holds the id of an item.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// How ids look: `natural` (sent by the client), `uuid`, `hex`, or the kind in a Webex id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ids: String,
    /// Field whose value no two items of one parent share.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unique: String,
    /// What each path parameter names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parents: Vec<String>,
}

/// One operation.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RowFacts {
    /// Id of the operation.
    pub id: String,
    /// Its class.
    pub class: String,
    /// What it does with its resource.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// The resource, by path.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resource: String,
}

/// Reads the table.
pub fn load(root: &Path) -> Result<ClassFacts> {
    let text = std::fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
    serde_json::from_str(&text).with_context(|| FILE.to_owned())
}

/// Marks what the simulator serves by hand.
pub fn refresh(root: &Path) -> Result<()> {
    let mut facts = load(root)?;
    let served = routes(&root.join(HANDLERS))?;
    let (mut changed, mut orphans) = (0, Vec::new());
    for row in &mut facts.operations {
        match (served.contains(&row.id), row.class == HAND_WRITTEN) {
            (true, false) => {
                HAND_WRITTEN.clone_into(&mut row.class);
                changed += 1;
            }
            (false, true) => orphans.push(row.id.clone()),
            _ => {}
        }
    }
    let file = root.join(FILE);
    std::fs::write(&file, write(&facts)?).with_context(|| format!("cannot write {}", file.display()))?;
    println!("{changed} operations newly marked {HAND_WRITTEN}; run `cargo xtask generate`");
    if !orphans.is_empty() {
        bail!("no longer served by hand, give them another class in {FILE}:\n  {}", orphans.join("\n  "));
    }
    Ok(())
}

/// One row a line, so that a change of one operation is a change of one line.
fn write(facts: &ClassFacts) -> Result<String> {
    fn rows<T: Serialize>(rows: &[T]) -> Result<String> {
        Ok(rows.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?.join(",\n"))
    }
    Ok(format!("{{\n\"resources\": [\n{}\n],\n\"operations\": [\n{}\n]\n}}\n", rows(&facts.resources)?, rows(&facts.operations)?))
}

/// Every operation id that stands in a `ROUTES` table. The simulator's own test compares the table with what is really served.
fn routes(folder: &Path) -> Result<BTreeSet<String>> {
    let (mut found, mut folders) = (BTreeSet::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path)?;
                for table in text.split("const ROUTES").skip(1) {
                    let table = table.split("];").next().unwrap_or_default();
                    found.extend(table.split('"').skip(1).step_by(2).map(str::to_owned));
                }
            }
        }
    }
    Ok(found)
}
