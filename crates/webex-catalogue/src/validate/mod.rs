//! Validation of parameters, bodies and answers against the facts, with messages that say where and what.

mod body;
mod parameters;

use std::fmt;

pub use body::validate_value;

use crate::hint::nearest;

/// How strictly a value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A request: required fields must be there, unknown names are reported.
    Request,
    /// A request as Webex takes it: required fields must be there, unknown names are let through.
    LenientRequest,
    /// An answer from outside: nothing is required, unknown names and enum values are let through.
    Response,
    /// An answer of our own: nothing is required, unknown names and enum values are reported.
    StrictResponse,
}

impl Mode {
    pub(crate) fn demands_required(self) -> bool {
        matches!(self, Self::Request | Self::LenientRequest)
    }

    pub(crate) fn reports_unknown(self) -> bool {
        matches!(self, Self::Request | Self::StrictResponse)
    }

    pub(crate) fn enums_are_open(self) -> bool {
        self == Self::Response
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: `body.phoneNumbers[0].type`, `query.max`, `path.deviceId`.
    pub place: String,
    /// What.
    pub problem: Problem,
}

/// What is wrong at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It must be given and is not.
    Missing,
    /// There is nothing of that name; perhaps this was meant.
    Unknown(Option<&'static str>),
    /// Another type was expected.
    WrongType {
        /// What was expected, with an article.
        expected: &'static str,
        /// What was there, with an article or as the text itself.
        found: String,
    },
    /// Not one of the listed values.
    NotListed {
        /// What was there.
        found: String,
        /// The list.
        allowed: &'static [&'static str],
    },
    /// The operation takes no body.
    Unexpected,
    /// `.` or `..` in a path would name another path.
    DotSegment,
}

impl Violation {
    pub(crate) fn new(place: impl Into<String>, problem: Problem) -> Self {
        Self { place: place.into(), problem }
    }

    pub(crate) fn unknown(place: &str, name: &str, known: impl Iterator<Item = &'static str>) -> Self {
        Self::new(format!("{place}.{name}"), Problem::Unknown(nearest(name, known)))
    }
}

impl std::error::Error for Violation {}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match &self.problem {
            Problem::Missing => f.write_str("required, but not given"),
            Problem::Unknown(Some(near)) => write!(f, "unknown name; did you mean {near}?"),
            Problem::Unknown(None) => f.write_str("unknown name"),
            Problem::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Problem::NotListed { found, allowed } => write!(f, "{found:?} is not one of {}", allowed.join(", ")),
            Problem::Unexpected => f.write_str("this operation takes no body"),
            Problem::DotSegment => f.write_str("a path parameter cannot be . or .."),
        }
    }
}
