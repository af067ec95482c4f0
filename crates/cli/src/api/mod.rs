//! `cordboard api`: from words to one operation, from its parameters to a request, from the answer to rows.

mod call;
mod command;
mod dispatch;
mod dry_run;
mod find;
mod parameters;
mod perform;
mod raw;
mod search;
mod show;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use webex::Client;

pub use call::{Answer, Call, send};
pub(crate) use command::{BodyWords, Common, Typed};
pub(crate) use dry_run::text as dry_run_text;
pub(crate) use find::{Named, find_like, named, words_of};
pub use find::{is_group, near_groups};
pub(crate) use parameters::{COMMON, Parameter, Place, of as parameters_of};
pub(crate) use perform::runtime;
pub(crate) use verify::{compare as verify_compare, read_request};

pub(crate) use show::answer_fields;

use crate::exit::{Exit, Failure, READER_GONE};

/// How to reach Webex, as the options of one command say it.
#[derive(Debug, Clone, Default)]
pub struct Target {
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--region`, the data centre of the contact centre.
    pub region: Option<String>,
    /// `--concurrency`, the most requests at once.
    pub concurrency: Option<usize>,
}

/// What the program around hands in.
pub struct Surroundings<'a> {
    /// Makes a client with the token of the reader. Called only when something is to be sent.
    pub connect: &'a dyn Fn(&Target) -> Result<Client, Failure>,
}

/// Runs `cordboard api` with the words after `api`.
pub fn run(words: &[OsString], surroundings: &Surroundings<'_>) -> ExitCode {
    let ended = dispatch::dispatch(words, surroundings);
    match ended {
        Ok(exit) => exit.into(),
        Err(failure) if failure.message == READER_GONE => Exit::Success.into(),
        Err(failure) => {
            say(&format!("error: {failure}"));
            failure.exit.into()
        }
    }
}

/// A line for people, on standard error; nobody listening is no error.
pub(crate) fn say(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{text}");
}
