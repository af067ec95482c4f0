//! The crate table of ARCHITECTURE.md against what the crates really depend on.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::Metadata;

/// Words of the column `never` that stand for crates.
const MEANINGS: [(&str, &[&str]); 5] = [
    ("I/O", &["tokio", "reqwest", "hyper", "axum", "sqlx", "outbound"]),
    ("HTTP", &["reqwest", "hyper", "axum", "outbound"]),
    ("SQL", &["sqlx"]),
    ("anything of Webex", &["webex", "webex-api", "webex-catalogue", "webex-core"]),
    ("Cordboard's domain", &["model", "store", "engine", "web", "cordboard"]),
];

#[derive(Debug, PartialEq)]
struct Row {
    /// None: any crate.
    may: Option<BTreeSet<String>>,
    never: Vec<String>,
    dev_only: bool,
}

/// Everything in which table and workspace differ.
pub fn problems(page: &str, metadata: &Metadata) -> Result<Vec<String>> {
    let rows = read(page);
    ensure!(!rows.is_empty(), "ARCHITECTURE.md has no table with the columns crate, charter, depends on, never");
    let ours: BTreeSet<&str> = metadata.packages.iter().filter(|p| p.is_ours()).map(|p| p.name.as_str()).collect();
    let mut problems = Vec::new();
    for (name, row) in &rows {
        if !ours.contains(name.as_str()) {
            problems.push(format!("ARCHITECTURE.md: `{name}` is in the crate table, but not in the workspace"));
        }
        for other in row.may.iter().flatten().filter(|o| !ours.contains(o.as_str())) {
            problems.push(format!("ARCHITECTURE.md: the row of `{name}` names `{other}`, which is no crate of the workspace"));
        }
    }
    for package in metadata.packages.iter().filter(|p| p.is_ours()) {
        let Some(row) = rows.get(&package.name) else {
            problems.push(format!("`{}` is in the workspace, but not in the crate table of ARCHITECTURE.md", package.name));
            continue;
        };
        for other in package.normal_dependencies() {
            let is_ours = ours.contains(other);
            if is_ours && row.may.as_ref().is_some_and(|may| !may.contains(other)) {
                problems.push(format!("`{}` depends on `{other}`, which its row in ARCHITECTURE.md does not name", package.name));
            }
            if is_ours && rows.get(other).is_some_and(|r| r.dev_only) && !row.dev_only {
                problems.push(format!("`{}` depends on `{other}`, which is for tests only: make it a dev-dependency", package.name));
            }
            if let Some(word) = row.never.iter().find(|word| forbids(word, other)) {
                problems.push(format!("`{}` depends on `{other}`, but its row in ARCHITECTURE.md says never {word}", package.name));
            }
        }
    }
    Ok(problems)
}

fn forbids(word: &str, name: &str) -> bool {
    word == name || MEANINGS.iter().any(|(meaning, names)| *meaning == word && names.contains(&name))
}

/// The rows of the first table whose head begins with `crate`.
fn read(page: &str) -> BTreeMap<String, Row> {
    let lines = page.lines().skip_while(|line| !is_head(line)).skip(2).take_while(|line| line.trim_start().starts_with('|'));
    let mut rows = BTreeMap::new();
    for line in lines {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        if let [names, _, may, never] = cells[..] {
            for name in words(names) {
                let may_words = words(may);
                let row = Row {
                    may: (!may_words.iter().any(|w| w == "all")).then(|| may_words.iter().cloned().collect()),
                    never: words(never),
                    dev_only: may_words.iter().any(|w| w == "dev only"),
                };
                rows.insert(name, row);
            }
        }
    }
    rows
}

fn is_head(line: &str) -> bool {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    cells == ["crate", "charter", "depends on", "never"]
}

/// The parts of a cell between commas, without code marks and remarks in brackets; a dash is nothing.
fn words(cell: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0_u32;
    for c in cell.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '`' => {}
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain.split(',').map(|w| w.trim().to_owned()).filter(|w| !w.is_empty() && w != "–" && w != "-").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Dependency, Package};

    const PAGE: &str = "# Title\n\n| crate | charter | depends on | never |\n|---|---|---|---|\n\
        | `core` | plain data | – | tokio |\n| `store` | rows | core (ids) | axum, webex |\n| `web` | pages | core, store | SQL |\n\
        | `main` | the binary | all | – |\n| `kit`, `e2e` | tests | all, dev only | – |\n\nText.\n";

    fn package(name: &str, dependencies: &[(&str, Option<&str>)]) -> Package {
        let dependencies =
            dependencies.iter().map(|(n, kind)| Dependency { name: (*n).to_owned(), kind: kind.map(str::to_owned) }).collect();
        Package { name: name.to_owned(), version: "1.0.0".to_owned(), license: None, source: None, dependencies }
    }

    fn workspace(changed: Package) -> Metadata {
        let mut packages = vec![
            package("core", &[]),
            package("store", &[("core", None), ("sqlx", None)]),
            package("web", &[("store", None), ("kit", Some("dev"))]),
            package("main", &[("web", None), ("store", None)]),
            package("kit", &[("web", None)]),
            package("e2e", &[("kit", None)]),
        ];
        packages.retain(|p| p.name != changed.name);
        packages.push(changed);
        Metadata { packages }
    }

    fn found(changed: Package) -> Vec<String> {
        problems(PAGE, &workspace(changed)).expect("a table")
    }

    #[test]
    fn a_workspace_as_the_table_says_is_in_order() {
        assert_eq!(found(package("core", &[("serde", None)])), Vec::<String>::new());
    }

    #[test]
    fn an_unnamed_dependency_is_reported() {
        assert_eq!(found(package("store", &[("web", None)])), ["`store` depends on `web`, which its row in ARCHITECTURE.md does not name"]);
        assert_eq!(found(package("store", &[("web", Some("dev"))])), Vec::<String>::new());
    }

    #[test]
    fn forbidden_crates_are_reported_by_name_and_by_meaning() {
        assert_eq!(
            found(package("core", &[("tokio", None)])),
            ["`core` depends on `tokio`, but its row in ARCHITECTURE.md says never tokio"]
        );
        assert_eq!(found(package("web", &[("sqlx", None)])), ["`web` depends on `sqlx`, but its row in ARCHITECTURE.md says never SQL"]);
    }

    #[test]
    fn test_crates_are_for_tests_only() {
        assert_eq!(
            found(package("main", &[("kit", None)])),
            ["`main` depends on `kit`, which is for tests only: make it a dev-dependency"]
        );
    }

    #[test]
    fn table_and_workspace_name_the_same_crates() {
        assert_eq!(found(package("new", &[])), ["`new` is in the workspace, but not in the crate table of ARCHITECTURE.md"]);
        let mut smaller = workspace(package("core", &[]));
        smaller.packages.retain(|p| p.name != "e2e");
        assert_eq!(problems(PAGE, &smaller).expect("a table"), ["ARCHITECTURE.md: `e2e` is in the crate table, but not in the workspace"]);
        assert!(problems("# no table\n", &smaller).is_err());
    }
}
