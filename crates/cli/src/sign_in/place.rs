//! Where profiles lie, and their names.

use std::fmt;
use std::path::{Path, PathBuf};

use webex::tokens::SecretFile;

use crate::exit::{Exit, Failure};

/// Environment variable with the folder of the settings.
const FOLDER: &str = "CORDBOARD_CONFIG_DIR";
/// Environment variable with the name of the profile.
const PROFILE: &str = "CORDBOARD_PROFILE";

/// Name of a profile; also the name of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileName(String);

impl ProfileName {
    /// The name an option gives, else that of `CORDBOARD_PROFILE`, else `default`.
    pub fn choose(option: Option<&str>) -> Result<Self, Failure> {
        let variable = std::env::var(PROFILE).ok().filter(|name| !name.trim().is_empty());
        Self::parse(option.or(variable.as_deref()).unwrap_or("default"))
    }

    /// A name of letters, digits, `-`, `_` and `.`, which is safe as the name of a file everywhere.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if text.is_empty() || text.len() > 64 || text.starts_with('.') || !text.chars().all(fits) {
            return Err(Failure::usage(format!("`{text}` is no name of a profile"))
                .with_advice("use up to 64 letters, digits, `-`, `_` and `.`, for example `--profile lab`"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProfileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder of the profiles.
#[derive(Debug, Clone)]
pub struct Place(PathBuf);

impl Place {
    /// The folder of this user: `CORDBOARD_CONFIG_DIR`, else the usual one of the system.
    pub fn of_user() -> Result<Self, Failure> {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let base = || {
            if cfg!(windows) {
                variable("APPDATA")
            } else {
                variable("XDG_CONFIG_HOME").or_else(|| variable("HOME").map(|home| home.join(".config")))
            }
        };
        let folder = variable(FOLDER).or_else(|| base().map(|base| base.join("cordboard")));
        folder.map(Self::at).ok_or_else(|| {
            Failure::new(Exit::Failure, "there is no folder for settings: neither HOME nor XDG_CONFIG_HOME is set")
                .with_advice(format!("set {FOLDER} to a folder of yours"))
        })
    }

    /// This folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// The file of a profile.
    pub(super) fn file(&self, profile: &ProfileName) -> SecretFile {
        SecretFile::at(self.0.join(format!("{profile}.profile.json")))
    }

    /// Makes the folder, for its owner only.
    pub(super) fn make(&self) -> Result<(), Failure> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        let failed = |error: std::io::Error| Failure::new(Exit::Failure, format!("cannot make the folder {}: {error}", self.0.display()));
        builder.create(&self.0).map_err(failed)
    }

    /// The profiles there are, in the order of their names.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(Path::new(&self.0)).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".profile.json").map(str::to_owned));
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_as_files() {
        for fine in ["default", "lab-2", "Acme_EU.test"] {
            assert!(ProfileName::parse(fine).is_ok(), "{fine}");
        }
        for bad in ["", ".", "..", ".hidden", "a/b", "a\\b", "a b", "é", &"x".repeat(65)] {
            assert!(ProfileName::parse(bad).is_err(), "{bad}");
        }
    }
}
