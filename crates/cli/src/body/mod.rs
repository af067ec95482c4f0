//! The body of a request: from a file, from standard input, and from single fields on the command line.

mod change;
mod form;

use std::io::Read as _;
use std::path::Path;

use serde_json::{Map, Value};
use webex_catalogue::Operation;

pub(crate) use change::{Change, New};
pub(crate) use form::form;

use crate::api::BodyWords;
use crate::exit::{Exit, Failure};

/// A body larger than this is a mistake; uploads go by `--file`.
const MAX_BYTES: u64 = 64 << 20;

/// The body that these words make, if they make one. `present` is the state to begin with, where there is no `--body`.
pub(crate) fn assemble(operation: &'static Operation, words: &BodyWords, present: Option<Value>) -> Result<Option<Value>, Failure> {
    let mut body = source(words)?.or(present);
    let Some(kind) = operation.body.map(|body| body.kind) else {
        if body.is_some() || !words.changes.is_empty() {
            return Err(Failure::usage(format!("{} takes no body: leave --body, --set and --set-json away", operation.title)));
        }
        return Ok(None);
    };
    for change in &words.changes {
        change.apply(operation.area, &kind, body.get_or_insert_with(|| Value::Object(Map::new())))?;
    }
    Ok(body)
}

/// What `--body` names.
pub(crate) fn source(words: &BodyWords) -> Result<Option<Value>, Failure> {
    words.source.as_deref().map(read).transpose()
}

fn read(source: &str) -> Result<Value, Failure> {
    let (text, place) = if source == "-" {
        let mut text = String::new();
        std::io::stdin().take(MAX_BYTES).read_to_string(&mut text).map_err(|error| Failure::usage(format!("--body -: {error}")))?;
        (text, "standard input".to_owned())
    } else {
        (read_file(Path::new(source), "--body")?, source.to_owned())
    };
    // Editors of Windows begin a file with a byte order mark.
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        Failure::new(Exit::Refused, format!("the body in {place} is not JSON: {error}"))
            .with_advice("`cordboard api show` prints a skeleton")
    })
}

fn read_file(path: &Path, option: &str) -> Result<String, Failure> {
    let explain = |error: std::io::Error| Failure::usage(format!("{option}: cannot read {}: {error}", path.display()));
    let size = std::fs::metadata(path).map_err(explain)?.len();
    if size > MAX_BYTES {
        return Err(Failure::usage(format!("{option}: {} has {size} bytes; at most {MAX_BYTES} are sent", path.display())));
    }
    std::fs::read_to_string(path).map_err(explain)
}
