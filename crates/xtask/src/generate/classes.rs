//! Writes `catalogue/classes.json` as Rust statics for the simulator's generic engine.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail, ensure};

use super::Files;
use super::catalogue::host;
use crate::classes::{ClassFacts, ResourceFacts};
use crate::facts::AreaFacts;

const FILE: &str = "crates/simulator/src/generic/generated/mod.rs";

/// Adds the table; every operation must stand in it exactly once.
pub fn emit(areas: &[AreaFacts], facts: &ClassFacts, files: &mut Files) -> Result<()> {
    let positions: HashMap<&str, usize> = facts.resources.iter().enumerate().map(|(at, r)| (r.path.as_str(), at)).collect();
    ensure!(positions.len() == facts.resources.len(), "a resource stands twice in the class table");
    let mut out = String::from(
        "// Written by `cargo xtask generate` from catalogue/classes.json. Change the table, not this file.\n\n\
         use webex_core::Host;\n\nuse super::table::{Class, Ids, Parent, Resource, Role, Row};\n\n\
         pub(super) static RESOURCES: &[Resource] = &[\n",
    );
    for resource in &facts.resources {
        resource_row(resource, &positions, &mut out).with_context(|| resource.path.clone())?;
    }
    out.push_str("];\n\npub(super) static ROWS: &[Row] = &[\n");
    let mut rows: Vec<_> = facts.operations.iter().collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    let mut known: Vec<&str> = areas.iter().flat_map(|area| &area.operations).map(|operation| operation.plain.id.as_str()).collect();
    known.sort_unstable();
    for (row, id) in rows.iter().zip(&known) {
        ensure!(row.id == *id, "the class table has {}, the catalogue {id}: each operation needs exactly one row", row.id);
    }
    ensure!(rows.len() == known.len(), "the class table has {} rows, the catalogue {} operations", rows.len(), known.len());
    for row in rows {
        let resource = match row.resource.as_str() {
            "" => "None".to_owned(),
            path => format!("Some({})", positions.get(path).with_context(|| format!("{}: no resource {path}", row.id))?),
        };
        let role = if row.role.is_empty() { "None".to_owned() } else { format!("Some(Role::{})", variant(&row.role)) };
        writeln!(out, "    Row {{ id: {:?}, class: Class::{}, role: {role}, resource: {resource} }},", row.id, variant(&row.class))?;
    }
    out.push_str("];\n");
    files.add(FILE.to_owned(), out);
    Ok(())
}

fn resource_row(facts: &ResourceFacts, positions: &HashMap<&str, usize>, out: &mut String) -> Result<()> {
    let slash = facts.path.find('/').context("a path starts with a slash")?;
    let (on, path) = facts.path.split_at(slash);
    let names: Vec<&str> = path.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
    ensure!(names.len() == facts.parents.len(), "{} path parameters, but {} parents", names.len(), facts.parents.len());
    let mut parents = Vec::new();
    for (name, parent) in names.iter().zip(&facts.parents) {
        let parent = match parent.as_str() {
            "person" | "location" | "workspace" | "device" | "organization" | "line-owner" | "anything" | "nothing" => {
                format!("Parent::{}", variant(parent))
            }
            inside if inside.starts_with('/') => {
                let full = format!("{on}{inside}");
                format!("Parent::In({})", positions.get(full.as_str()).with_context(|| format!("no resource {full}"))?)
            }
            other => bail!("unknown parent '{other}'"),
        };
        parents.push(format!("({name:?}, {parent})"));
    }
    let ids = match facts.ids.as_str() {
        "" | "natural" => "Ids::Natural".to_owned(),
        "uuid" => "Ids::Uuid".to_owned(),
        "hex" => "Ids::Hex".to_owned(),
        kind => format!("Ids::Webex({kind:?})"),
    };
    writeln!(
        out,
        "    Resource {{ host: {}, path: {path:?}, key: {:?}, ids: {ids}, unique: {:?}, parents: &[{}] }},",
        host(on)?,
        facts.key,
        facts.unique,
        parents.join(", ")
    )?;
    Ok(())
}

fn variant(name: &str) -> String {
    name.split('-').map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}
