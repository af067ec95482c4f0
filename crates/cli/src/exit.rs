//! How a command ends: a documented, stable exit code and a message for people. docs/cli.md holds the same table.

use std::fmt;
use std::process::ExitCode;

/// Exit codes; scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Success = 0,
    /// Something on this machine failed: a file, the terminal.
    Failure = 1,
    /// The command line is wrong, or a question was answered with no.
    Usage = 2,
    /// The token is missing or expired, or lacks a scope or role.
    Denied = 3,
    /// There is no such thing.
    NotFound = 4,
    /// A value was refused: by the checks before sending, or by Webex.
    Refused = 5,
    /// Webex could not be reached, limits the rate, or had an error of its own.
    Unavailable = 6,
    /// The answer of Webex makes no sense: no JSON, a list without end.
    BadAnswer = 7,
    /// `--verify` found another state than was sent.
    Differs = 8,
    /// Rows of a bulk run failed, are in doubt or were not sent; the summary says how many.
    Partial = 9,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command did not do what it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// What happened, to what.
    pub message: String,
    /// What to do, line by line.
    pub advice: Vec<String>,
}

impl Failure {
    /// A failure without advice.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), advice: Vec::new() }
    }

    /// A wrong command line.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Adds a line of advice.
    #[must_use]
    pub fn with_advice(mut self, line: impl Into<String>) -> Self {
        self.advice.push(line.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.advice.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl std::error::Error for Failure {}

/// The reader of our output has gone (`| head`): nothing more to say, and nothing went wrong.
pub(crate) const READER_GONE: &str = "\u{0}the reader has gone";

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::new(Exit::Success, READER_GONE);
        }
        Self::new(Exit::Failure, error.to_string())
    }
}
