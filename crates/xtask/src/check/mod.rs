//! `cargo xtask check`: the rules of the house that a machine can hold.

mod crates;
mod licences;
mod sources;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

/// What `cargo metadata` says, as far as it is needed.
#[derive(Deserialize)]
pub struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None for crates of the workspace.
    source: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// None for a normal dependency, else `dev` or `build`.
    kind: Option<String>,
}

impl Package {
    fn is_ours(&self) -> bool {
        self.source.is_none()
    }

    fn normal_dependencies(&self) -> impl Iterator<Item = &str> {
        self.dependencies.iter().filter(|d| d.kind.as_deref() != Some("dev")).map(|d| d.name.as_str())
    }
}

/// Runs every check and fails with the list of what is wrong.
pub fn run(root: &Path) -> Result<()> {
    let page = root.join("ARCHITECTURE.md");
    let page = std::fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
    let metadata = metadata(root)?;
    let mut problems = Vec::new();
    problems.extend(crates::problems(&page, &metadata)?);
    problems.extend(licences::problems(&metadata));
    let (files, found) = sources::problems(root)?;
    problems.extend(found);
    if problems.is_empty() {
        println!("crate table, licences of {} packages and {files} files are in order", metadata.packages.len());
        return Ok(());
    }
    bail!("{} rules are broken:\n  {}", problems.len(), problems.join("\n  "))
}

fn metadata(root: &Path) -> Result<Metadata> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output =
        Command::new(cargo).args(["metadata", "--format-version", "1"]).current_dir(root).output().context("cannot run cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    serde_json::from_slice(&output.stdout).context("cargo metadata answered something else than expected")
}
