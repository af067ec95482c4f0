//! Writes `catalogue/names.json`, the reviewed names of the operations, as Rust statics for `webex-catalogue`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::Files;
use crate::facts::AreaFacts;

const FILE: &str = "crates/webex-catalogue/src/generated/names.rs";
/// Longer names are no longer read, they are deciphered.
const MOST_WORDS: (usize, usize) = (3, 5);

/// Group, verb, id of the operation.
type Names = BTreeMap<String, BTreeMap<String, String>>;

/// Adds the table; every operation must stand in it exactly once.
pub fn emit(areas: &[AreaFacts], root: &Path, files: &mut Files) -> Result<()> {
    let path = root.join("catalogue/names.json");
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let names: Names = serde_json::from_str(&text).context("names.json is not { group: { verb: operation id } }")?;
    let ids = areas.iter().flat_map(|area| &area.operations).map(|operation| operation.plain.id.as_str());
    files.add(FILE.to_owned(), table(&names, &ids.collect::<Vec<_>>())?);
    Ok(())
}

fn table(names: &Names, ids: &[&str]) -> Result<String> {
    let places: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let mut unnamed: BTreeSet<&str> = ids.iter().copied().collect();
    let mut out = String::from(
        "// Written by `cargo xtask generate` from catalogue/names.json. Change the names there, not in this file.\n\n\
         use crate::Group;\n\n/// Sorted by name.\npub(crate) static GROUPS: &[Group] = &[\n",
    );
    for (group, verbs) in names {
        check_name(group, MOST_WORDS.0)?;
        let mut row = Vec::new();
        for (verb, id) in verbs {
            check_name(verb, MOST_WORDS.1).with_context(|| format!("in the group {group}"))?;
            let at = places.get(id.as_str()).with_context(|| format!("names.json: {group} {verb} names {id}, which is no operation"))?;
            ensure!(unnamed.remove(id.as_str()), "names.json: {id} has two names, one of them {group} {verb}");
            row.push(format!("({verb:?}, {at})"));
        }
        ensure!(!row.is_empty(), "names.json: the group {group} is empty");
        writeln!(out, "    Group {{ name: {group:?}, verbs: &[{}] }},", row.join(", "))?;
    }
    out.push_str("];\n");
    if let Some(id) = unnamed.first() {
        bail!("names.json: {id} and {} more operations have no name", unnamed.len() - 1);
    }
    Ok(out)
}

fn check_name(name: &str, most_words: usize) -> Result<()> {
    let words: Vec<&str> = name.split('-').collect();
    let plain = words.iter().all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
    ensure!(plain, "names.json: `{name}` may hold only lower-case letters and single hyphens");
    ensure!(words.len() <= most_words, "names.json: `{name}` has more than {most_words} words");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Result<String> {
        table(&serde_json::from_str(json).expect("names"), &["list-people", "get-person"])
    }

    #[test]
    fn every_operation_stands_in_the_table_by_its_place() {
        let text = of(r#"{"people": {"show": "get-person", "list": "list-people"}}"#).expect("a table");
        assert!(text.contains(r#"Group { name: "people", verbs: &[("list", 0), ("show", 1)] },"#), "{text}");
    }

    #[test]
    fn missing_double_and_bad_names_are_refused() {
        for (json, wanted) in [
            (r#"{"people": {"list": "list-people"}}"#, "get-person and 0 more operations have no name"),
            (r#"{"people": {"list": "list-people", "all": "list-people", "show": "get-person"}}"#, "list-people has two names"),
            (r#"{"people": {"list": "list-folk"}}"#, "names list-folk, which is no operation"),
            (r#"{"people-2": {"list": "list-people"}}"#, "only lower-case letters"),
            (r#"{"a-b-c-d": {"list": "list-people"}}"#, "more than 3 words"),
        ] {
            let text = format!("{:#}", of(json).expect_err(json));
            assert!(text.contains(wanted), "{json}: {text}");
        }
    }
}
