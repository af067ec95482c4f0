//! Writes the typed SDK: per area one file of requests per group, one file of models per group, and the tests' lists of both.
//! Each area is a feature of `webex-api`; to add one, name it in `facts.rs` and in `crates/webex-api/Cargo.toml`.

mod models;
mod names;
mod operations;
mod titles;
mod types;

use std::fmt::Write as _;

use anyhow::{Context, Result};

use self::types::Types;
use super::Files;
use crate::facts::AreaFacts;

const FOLDER: &str = "crates/webex-api/src/generated";
const TESTS: &str = "crates/webex-api/tests/generated";
const HEAD: &str = "// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.\n";

/// Adds the files of every emitted area.
pub fn emit(areas: &[AreaFacts], files: &mut Files) -> Result<()> {
    let mut root = format!("{HEAD}\n");
    let mut tests = format!("{HEAD}\n");
    for area in areas {
        let module = area.name.replace('-', "_");
        writeln!(root, "#[cfg(feature = {:?})]\npub mod {module};", area.name)?;
        writeln!(tests, "#[cfg(feature = {:?})]\npub mod {module};", area.name)?;
        emit_area(area, &module, files).with_context(|| format!("area {}", area.name))?;
    }
    files.add(format!("{FOLDER}/mod.rs"), root);
    files.add(format!("{TESTS}/mod.rs"), tests);
    Ok(())
}

fn emit_area(area: &AreaFacts, module: &str, files: &mut Files) -> Result<()> {
    let names = titles::names(area)?;
    let types = Types::of(area, &names)?;
    let folder = format!("{FOLDER}/{module}");

    let models = models::files(&types)?;
    let mut list = format!("{HEAD}\n//! Objects of the area {}.\n\n", area.name);
    for name in models.keys() {
        writeln!(list, "mod {name};\npub use {name}::*;")?;
    }
    files.add(format!("{folder}/models/mod.rs"), list);
    for (name, text) in models {
        files.add(format!("{folder}/models/{name}.rs"), text);
    }

    let (operations, emitted) = operations::files(area, &types, &names)?;
    let mut list =
        format!("{HEAD}\n//! Requests of the area {}; what they send and answer is in [`models`].\n\npub mod models;\n", area.name);
    for name in operations.keys() {
        writeln!(list, "pub mod {name};")?;
    }
    for name in operations.keys() {
        writeln!(list, "pub use self::{name}::*;")?;
    }
    files.add(format!("{folder}/mod.rs"), list);
    for (name, text) in operations {
        files.add(format!("{folder}/{name}.rs"), text);
    }

    let mut tests = format!(
        "{HEAD}\nuse webex_api::{module}::{{self as api, models}};\nuse webex_core::{{Operation, Request}};\n\nuse crate::Empty;\n\n\
         /// Every model by its name in the catalogue.\npub const MODELS: &[(&str, Empty)] = &[\n"
    );
    for (name, rust) in &types.names {
        writeln!(tests, "    ({name:?}, || Box::new(models::{rust}::default())),")?;
    }
    tests.push_str(
        "];\n\n/// Every request with everything set, in the order of the catalogue.\npub const REQUESTS: &[fn() -> Request] = &[\n",
    );
    for one in emitted {
        writeln!(tests, "    || api::{}::new({}){}.request(),", one.name, one.arguments.join(", "), one.setters)?;
    }
    tests.push_str("];\n");
    files.add(format!("{TESTS}/{module}.rs"), tests);
    Ok(())
}
