//! Files that only their owner may read, replaced whole, with a lock beside them.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{StoreLock, TokenError};

/// Tokens fill a few kilobytes; a larger file is something else.
const MAX_BYTES: u64 = 256 * 1024;

/// A file with secrets.
#[derive(Debug, Clone)]
pub struct SecretFile {
    path: PathBuf,
}

impl SecretFile {
    /// The file at this path; it need not exist.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its content; `None` when there is no file.
    pub fn read(&self) -> Result<Option<Vec<u8>>, TokenError> {
        let failed = |error: io::Error| TokenError::store("read", &self.path, &error);
        match std::fs::metadata(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
            Ok(facts) if facts.len() > MAX_BYTES => {
                return Err(TokenError::store("read", &self.path, &format!("it has {} bytes, which are no tokens", facts.len())));
            }
            Ok(_) => {}
        }
        std::fs::read(&self.path).map(Some).map_err(failed)
    }

    /// Replaces its content at once: a reader sees the old or the new file, never half of one.
    pub fn write(&self, content: &[u8]) -> Result<(), TokenError> {
        // A link stays a link: what it points to is replaced.
        let path = std::fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        write_private(&path, content).map_err(|error| TokenError::store("write", &self.path, &error))
    }

    /// Removes it; whether there was one.
    pub fn remove(&self) -> Result<bool, TokenError> {
        match std::fs::remove_file(&self.path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(TokenError::store("remove", &self.path, &error)),
        }
    }

    /// Takes the lock that stands beside the file, because the file itself is replaced; `None` while another process holds it.
    pub fn try_lock(&self) -> Result<Option<StoreLock>, TokenError> {
        let failed = |error: io::Error| TokenError::store("lock", &self.path, &error);
        let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(self.beside(".lock")).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(StoreLock::of_file(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        hidden_beside(&self.path, ending)
    }
}

fn hidden_beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(ending);
    path.with_file_name(name)
}

/// Only the owner may read what is created with these options.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Writes a file that only its owner may read, beside its place, and moves it there when it is whole and on the disk.
pub fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let part = hidden_beside(path, &format!(".{}.part", std::process::id()));
    match std::fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file: File = private(OpenOptions::new().write(true).create_new(true)).open(&part)?;
    file.write_all(content).and_then(|()| file.sync_all()).and_then(|()| std::fs::rename(&part, path)).inspect_err(|_| {
        let _ = std::fs::remove_file(&part);
    })
}
