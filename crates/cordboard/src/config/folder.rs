//! The data folder: where it is, and that it is private.

use std::path::{Path, PathBuf};
use std::sync::Once;

use anyhow::{Result, anyhow};

use super::Surroundings;

/// The usual place of this platform, if one can be told.
pub fn usual(surroundings: &Surroundings) -> Option<PathBuf> {
    let folder = |name: &str| surroundings.variable(name).map(PathBuf::from);
    // The service manager may name several, separated by colons; the first is ours.
    let of_service = surroundings.variable("STATE_DIRECTORY").and_then(|all| all.split(':').next()).map(PathBuf::from);
    of_service.or_else(|| {
        let base = if cfg!(windows) {
            folder("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            folder("HOME").map(|home| home.join("Library/Application Support"))
        } else {
            // A relative path there is to be ignored (XDG Base Directory Specification, "Environment variables").
            folder("XDG_DATA_HOME").filter(|path| path.is_absolute()).or_else(|| folder("HOME").map(|home| home.join(".local/share")))
        };
        base.map(|base| base.join("cordboard"))
    })
}

/// Both the database and the master key may lie in the folder: that others see it is said once.
static TOLD: Once = Once::new();

/// Makes the folder for its owner only, if it is not there; says so when others can look into one that is.
pub fn make_private(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder
        .create(folder)
        .map_err(|error| anyhow!("cannot make the data folder {}: {error}; choose another with --data", folder.display()))?;
    if is_open_to_others(folder) {
        TOLD.call_once(|| tracing::warn!("other users of this machine can look into the data folder {0}: chmod 700 {0}", folder.display()));
    }
    Ok(())
}

/// Whether other users than the owner have any right to a file or folder.
pub fn is_open_to_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::metadata(path).is_ok_and(|facts| facts.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_new_folder_is_its_owners_alone() {
        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("a/b");
        make_private(&folder).expect("made");
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert!(!is_open_to_others(&folder));
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o750)).expect("set");
        assert!(is_open_to_others(&folder));
        make_private(&folder).expect("an existing one is taken as it is");
        std::fs::write(parent.path().join("file"), "").expect("written");
        let text = make_private(&parent.path().join("file/x")).expect_err("no folder").to_string();
        assert!(text.contains("file/x") && text.contains("--data"), "{text}");
    }
}
