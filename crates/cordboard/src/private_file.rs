//! New files that hold what is not for everybody.

use std::fs::File;
use std::path::Path;

use anyhow::{Result, anyhow};

/// Makes a file that only its owner can read. One that is there already is left alone.
pub fn create(path: &Path) -> Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => anyhow!("{} is there already: choose another name, or move it away", path.display()),
        _ => anyhow!("cannot write {}: {error}", path.display()),
    })
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_new_file_is_its_owners_and_an_old_one_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("backup");
        create(&path).expect("made");
        assert_eq!(std::fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
        let text = create(&path).expect_err("there already").to_string();
        assert!(text.contains("backup") && text.contains("another name"), "{text}");
    }
}
