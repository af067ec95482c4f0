//! `cargo xtask generate`: everything that is made from the facts, and the proof that what is committed is what they give.

mod api;
mod catalogue;
mod classes;
mod names;
mod roomos;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{classes as class_table, facts};

/// Folders that hold nothing but generated files.
const GENERATED: [&str; 5] = [
    "crates/webex-catalogue/src/generated",
    "crates/webex-api/src/generated",
    "crates/webex-api/tests/generated",
    "crates/simulator/src/generic/generated",
    "crates/simulator/src/xapi/generated",
];

/// Generated files by their path from the root of the workspace.
#[derive(Default)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds one file.
    pub fn add(&mut self, path: String, text: String) {
        self.0.insert(path, text);
    }
}

/// What to do with the files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Write those that differ, remove those no longer made.
    Write,
    /// Change nothing; fail and list what differs.
    Check,
}

/// Makes every generated file and writes or compares it.
pub fn run(root: &Path, action: Action) -> Result<()> {
    let areas = facts::load(&root.join("catalogue"))?;
    let mut files = Files::default();
    catalogue::emit(&areas, &mut files)?;
    names::emit(&areas, root, &mut files)?;
    api::emit(&areas, &mut files)?;
    classes::emit(&areas, &class_table::load(root)?, &mut files)?;
    roomos::emit(root, &mut files)?;
    apply(root, &files, action)
}

fn apply(root: &Path, files: &Files, action: Action) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in &files.0 {
        let full = root.join(path);
        if std::fs::read_to_string(&full).is_ok_and(|old| old == *text) {
            continue;
        }
        stale.push(path.clone());
        if action == Action::Write {
            let folder = full.parent().context("invariant: a generated file lies in a folder")?;
            std::fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
            std::fs::write(&full, text).with_context(|| format!("cannot write {}", full.display()))?;
        }
    }
    for path in present(root)? {
        if !files.0.contains_key(&path) {
            if action == Action::Write {
                std::fs::remove_file(root.join(&path)).with_context(|| format!("cannot remove {path}"))?;
            }
            stale.push(path);
        }
    }
    match action {
        Action::Check if !stale.is_empty() => {
            bail!("generated files are stale:\n  {}\nrun `cargo xtask generate` and commit what it changes", stale.join("\n  "))
        }
        Action::Write => println!("{} files made, {} changed", files.0.len(), stale.len()),
        Action::Check => println!("{} generated files are up to date", files.0.len()),
    }
    Ok(())
}

fn present(root: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<_> = GENERATED.iter().map(|f| root.join(f)).filter(|f| f.is_dir()).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(short) = path.strip_prefix(root) {
                found.insert(short.to_string_lossy().into_owned());
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        let mut files = Files::default();
        files.add(format!("{}/a.rs", GENERATED[0]), text.to_owned());
        files
    }

    #[test]
    fn stale_and_left_over_files_are_listed_and_writing_mends_them() {
        let root = tempfile::tempdir().expect("a folder");
        apply(root.path(), &files("one"), Action::Write).expect("written");
        apply(root.path(), &files("one"), Action::Check).expect("fresh");
        std::fs::write(root.path().join(GENERATED[0]).join("old.rs"), "left over").expect("written");
        let error = apply(root.path(), &files("two"), Action::Check).expect_err("stale").to_string();
        assert!(error.contains("generated/a.rs") && error.contains("generated/old.rs"), "{error}");
        apply(root.path(), &files("two"), Action::Write).expect("written");
        apply(root.path(), &files("two"), Action::Check).expect("fresh again");
    }

    #[test]
    fn the_same_facts_give_the_same_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace");
        let made = || {
            let areas = facts::load(&root.join("catalogue")).expect("facts");
            let mut files = Files::default();
            catalogue::emit(&areas, &mut files).expect("emitted");
            api::emit(&areas, &mut files).expect("emitted");
            files.0
        };
        assert_eq!(made(), made());
    }
}
