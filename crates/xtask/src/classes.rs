//! `catalogue/classes.json`: what the simulator does for each operation. Read strictly; `refresh` brings the mark "hand-written" in
//! line with what the simulator serves and leaves every other decision to the reader.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};

/// Where the table lies.
const FILE: &str = "catalogue/classes.json";
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
    let served = served(root)?;
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

/// What the simulator says it serves by hand. It is asked, not linked: this program must build when the table is being mended.
fn served(root: &Path) -> Result<BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = ["run", "--quiet", "--package", "simulator", "--example", "served"];
    let output = Command::new(cargo).args(run).current_dir(root).stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "the simulator could not say what it serves");
    Ok(String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect())
}
