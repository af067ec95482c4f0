//! The configuration of `serve`, `collect` and the commands beside them.
//!
//! A setting is looked for in a flag, an environment variable, a credential of the service manager, the configuration file, and
//! has a default; the first that has it wins. Which settings there are says one table. To add one: a row in `table`, a field in
//! `settings`, a line in docs/operations.md (a test compares the two). Secrets never are flags.

mod command;
mod file;
mod folder;
mod kind;
mod resolve;
mod settings;
mod table;

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, anyhow};

pub use command::{ConfigArgs, run};
pub use folder::{is_open_to_others, make_private};
pub use settings::{Posting, Settings, TlsFiles, WebexSettings};

/// What the command line says: a file, and settings by their key (or the key of the file that holds a secret).
#[derive(Debug, Default)]
pub struct Flags {
    /// `--config`.
    pub config: Option<PathBuf>,
    /// Key and text.
    pub values: Vec<(&'static str, String)>,
}

impl Flags {
    /// Adds what was given.
    pub fn with(mut self, key: &'static str, value: Option<impl ToString>) -> Self {
        self.values.extend(value.map(|value| (key, value.to_string())));
        self
    }
}

/// Everything outside the program that decides about its configuration.
pub struct Surroundings {
    flags: Flags,
    variables: BTreeMap<String, String>,
}

impl Surroundings {
    /// Those of this process.
    pub fn of_process(flags: Flags) -> Self {
        let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Self { flags, variables: variables.collect() }
    }

    /// A variable that is set; an empty one counts as not set.
    fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File and line, variable or flag.
    place: String,
    /// What is wrong and what to do.
    what: String,
}

impl Problem {
    fn new(place: impl std::fmt::Display, what: impl Into<String>) -> Self {
        Self { place: place.to_string(), what: what.into() }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// The settings of this process, checked.
pub fn load(flags: Flags) -> Result<Settings> {
    let resolved = resolve::resolve(&Surroundings::of_process(flags)).map_err(|problems| in_one(&problems))?;
    for exposure in resolved.exposures() {
        tracing::warn!("{exposure}");
    }
    Settings::of(&resolved).map_err(|problems| in_one(&problems))
}

/// Where the store is, for who looks without needing other settings.
#[derive(Debug)]
pub struct FoundStore {
    /// As it was written; it may hold a password.
    pub text: String,
    /// Whether it is the usual one, which nobody named.
    pub is_usual: bool,
}

/// Finds the store as [`load`] does.
pub fn find_store(flags: Flags) -> Result<FoundStore> {
    let resolved = resolve::resolve(&Surroundings::of_process(flags)).map_err(|problems| in_one(&problems))?;
    let text = resolved.text("store").unwrap_or_default().to_owned();
    Ok(FoundStore { text, is_usual: *resolved.origin("store") == resolve::Origin::Default })
}

/// All problems as one error, so that they can be mended together.
fn in_one(problems: &[Problem]) -> anyhow::Error {
    match problems {
        [only] => anyhow!("{only}"),
        all => {
            let lines: String = all.iter().flat_map(|problem| ["\n  ".to_owned(), problem.to_string()]).collect();
            anyhow!("the configuration has {} problems:{lines}", all.len())
        }
    }
}

#[cfg(test)]
use resolve::Resolved;
#[cfg(test)]
mod tests;
