//! Why a secret could not be kept or read.

use std::path::PathBuf;

use store::StoreError;

/// Why the vault cannot do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The key file cannot be used.
    #[error("the master key file {path} cannot be used: {problem}")]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What is wrong and what to do.
        problem: String,
    },
    /// There are sealed secrets, but no key.
    #[error(
        "the secrets in the database are sealed with the master key {master_id}, and there is no key file {path}: put the key file \
         there from its backup, or name it with CORDBOARD_MASTER_KEY_FILE"
    )]
    KeyMissing {
        /// Where the key was looked for.
        path: PathBuf,
        /// Which key it is.
        master_id: String,
    },
    /// Another master key.
    #[error(
        "{origin} is not the master key of this database: the database was sealed with key {wanted}, this is key {given}; use the key \
         file that belongs to it"
    )]
    WrongKey {
        /// Where the given key came from.
        origin: String,
        /// Which key the database needs.
        wanted: String,
        /// Which one was given.
        given: String,
    },
    /// The bytes were changed, or belong to another secret.
    #[error("the secret `{name}` cannot be opened: its sealed bytes are damaged or belong to another name; set it again")]
    Damaged {
        /// The name of the secret.
        name: String,
    },
    /// The keys of the database changed under a change of the master key.
    #[error("another process changes the keys of this database at the same time; try again")]
    Contended,
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}
