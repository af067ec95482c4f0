//! Where tokens are kept between requests and between programs.

use std::fmt;
use std::fs::File;
use std::sync::{Mutex, PoisonError};

use super::{TokenError, Tokens};

/// Where tokens are kept. Its functions may block; they are called beside the async tasks.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// What is kept; `None` when nothing is.
    fn load(&self) -> Result<Option<Tokens>, TokenError>;

    /// Keeps these instead.
    fn save(&self, tokens: &Tokens) -> Result<(), TokenError>;

    /// Takes the lock that lets only one process renew at a time; `None` while another one holds it.
    fn try_lock(&self) -> Result<Option<StoreLock>, TokenError>;
}

/// Held while tokens are renewed; released when dropped.
#[derive(Debug)]
pub struct StoreLock {
    _file: Option<File>,
}

impl StoreLock {
    /// For a store that no other process can reach.
    pub const fn of_one_process() -> Self {
        Self { _file: None }
    }

    /// A file that is locked until it is closed.
    pub const fn of_file(file: File) -> Self {
        Self { _file: Some(file) }
    }
}

/// Tokens in memory: gone with the program.
#[derive(Default)]
pub struct MemoryStore(Mutex<Option<Tokens>>);

impl MemoryStore {
    /// With these to begin with.
    pub const fn new(tokens: Tokens) -> Self {
        Self(Mutex::new(Some(tokens)))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryStore")
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> Result<Option<Tokens>, TokenError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn save(&self, tokens: &Tokens) -> Result<(), TokenError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens.clone());
        Ok(())
    }

    fn try_lock(&self) -> Result<Option<StoreLock>, TokenError> {
        Ok(Some(StoreLock::of_one_process()))
    }
}
