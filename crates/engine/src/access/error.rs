//! Why access was not given.

use store::StoreError;

/// Why a link was not exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefused {
    /// No such link was made here.
    #[error("this sign-in link is not known")]
    Unknown,
    /// Somebody has used it.
    #[error("this sign-in link was used already")]
    Used,
    /// Its time has passed.
    #[error("this sign-in link has expired")]
    Expired,
}

/// Why access could not be decided or was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// The link is no good.
    #[error(transparent)]
    Refused(#[from] LinkRefused),
    /// The store did not answer.
    #[error("sign-in needs the database, which failed: {0}")]
    Store(#[from] StoreError),
}
