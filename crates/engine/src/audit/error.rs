//! What can go wrong with the audit log.

use store::StoreError;

/// Why the audit log could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuditError {
    /// The store did not answer.
    #[error("the audit log needs the database, which failed: {0}")]
    Store(#[from] StoreError),
    /// The text is no head.
    #[error(
        "`{0}` is no head of the audit log; a head is a number, a colon and 64 hexadecimal digits, as `cordboard audit head` prints it"
    )]
    NoHead(String),
    /// Nothing says whom to erase.
    #[error("nobody is named: give the id of an account, an e-mail address or a name of three characters or more")]
    NobodyNamed,
    /// The export could not be written.
    #[error("the audit log could not be written out: {0}")]
    Output(#[from] std::io::Error),
}

impl AuditError {
    /// What happened, for whoever looks at a page: without the words of the database, which are for the log.
    pub fn for_people(&self) -> String {
        match self {
            Self::Store(error) => error.advice().to_owned(),
            other => other.to_string(),
        }
    }
}
