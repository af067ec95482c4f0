//! `cargo xtask catalogue import-openapi`: brings official OpenAPI documents into the catalogue and says what changed.
//!
//! Names are ours and stay: ids, groups and schema names of what is known are not touched, and types are compared by what they say, not
//! by what they are called. Where the catalogue knows more than the document (an enum, a format, a whole number), it is kept. What
//! `catalogue/mends.json` lists was mended by hand against the documents and is left alone.

mod document;
mod merge;
mod store;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::facts::AREAS;

use self::document::Document;
use self::merge::Merger;
use self::store::Store;

/// Whether the files are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Written.
    Write,
    /// Only shown.
    DryRun,
}

/// How much of an area the documents hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it: what none of them has is no longer published.
    Whole,
    /// A part: nothing is said of the rest.
    Part,
}

/// Imports the documents together. Nothing is written when one of them is no good.
pub fn import(root: &Path, files: &[PathBuf], area: Option<&str>, extent: Extent, effect: Effect) -> Result<()> {
    let mut store = Store::load(&root.join("catalogue"))?;
    let (mut changes, mut seen) = (Vec::new(), Seen::default());
    for file in files {
        let document = Document::read(file)?;
        changes.extend(apply(&mut store, &document, area, &mut seen).with_context(|| file.display().to_string())?);
    }
    if extent == Extent::Whole {
        changes.extend(seen.remove_missing(&mut store));
    }
    for change in &changes {
        println!("{change}");
    }
    let new_operations = changes.iter().filter(|change| change.starts_with("operation added")).count();
    let gone = changes.iter().filter(|change| change.starts_with("operation removed")).count();
    println!("{} changes{}", changes.len(), if effect == Effect::DryRun { ", nothing written" } else { "" });
    if effect == Effect::Write && !changes.is_empty() {
        store.save()?;
        if new_operations + gone > 0 {
            println!("{new_operations} new and {gone} removed operations: bring catalogue/names.json in line, then `cargo xtask generate`");
        } else {
            println!("now `cargo xtask generate`");
        }
    }
    Ok(())
}

/// What the documents hold.
#[derive(Debug, Default)]
struct Seen {
    /// Areas that a document belongs to.
    areas: BTreeSet<usize>,
    /// Operations by area and place.
    operations: BTreeSet<(usize, usize)>,
}

impl Seen {
    fn remove_missing(&self, store: &mut Store) -> Vec<String> {
        self.areas.iter().flat_map(|area| merge::remove_missing(store, *area, &self.operations)).collect()
    }
}

/// Brings one document in; what changed, a line each.
fn apply(store: &mut Store, document: &Document, area: Option<&str>, seen: &mut Seen) -> Result<Vec<String>> {
    let operations = document.operations()?;
    let known: Vec<Option<(usize, usize)>> = operations.iter().map(|operation| store.find(operation)).collect();
    let area = match area {
        Some(name) => store.area(name).with_context(|| format!("there is no area `{name}`; areas are {}", AREAS.join(", ")))?,
        None => most_common(known.iter().flatten().map(|(area, _)| *area))
            .with_context(|| format!("no operation of it is known: name its area with --area, one of {}", AREAS.join(", ")))?,
    };
    let mut merger = Merger::new(document);
    seen.areas.insert(area);
    for (operation, known) in operations.iter().zip(known) {
        let place = if let Some(place) = known {
            merger.update(store, place, operation)?;
            place
        } else {
            merger.add(store, area, operation)?;
            (area, store.areas[area].operations.len() - 1)
        };
        seen.operations.insert(place);
    }
    Ok(merger.changes)
}

fn most_common(areas: impl Iterator<Item = usize>) -> Option<usize> {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    areas.for_each(|area| *counts.entry(area).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(area, _)| area)
}

#[cfg(test)]
mod tests;
