//! What was wrong with a document, and where.

use std::fmt;

/// Result of reading.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// Why a document could not be read: `expected a string, found a list at byte 57, in $.items[0].phoneNumbers[1].type`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

/// Apart, so that a result without error stays small.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    what: String,
    byte: usize,
    is_mismatch: bool,
    /// From the inside out, because it grows while the calls return.
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

impl Error {
    /// The document is not JSON, or breaks a limit.
    pub(super) fn syntax(what: impl Into<String>, byte: usize) -> Self {
        Self(Box::new(Inner { what: what.into(), byte, is_mismatch: false, steps: Vec::new() }))
    }

    /// The document is JSON, but a value is not what was expected there.
    pub(super) fn mismatch(what: impl Into<String>, byte: usize) -> Self {
        Self(Box::new(Inner { what: what.into(), byte, is_mismatch: true, steps: Vec::new() }))
    }

    pub(super) fn within_key(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.to_owned()));
        self
    }

    pub(super) fn within_index(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }

    /// What was wrong, without the place.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    /// Offset of the offending byte.
    pub fn byte(&self) -> usize {
        self.0.byte
    }

    /// Whether the document was JSON, only with another type at this place.
    pub fn is_mismatch(&self) -> bool {
        self.0.is_mismatch
    }

    /// The place: `$.items[0].type`.
    pub fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Key(key) => {
                    path.push('.');
                    path.push_str(key);
                }
                Step::Index(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        path
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}, in {}", self.0.what, self.0.byte, self.path())
    }
}

impl std::error::Error for Error {}
