//! The result file: each row once, with what became of it.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::journal::{Outcome, State};
use crate::exit::{Exit, Failure, READER_GONE};

const HEAD: [&str; 6] = ["row", "status", "http", "message", "trackingId", "id"];

pub(super) struct Results {
    out: Out,
    path: PathBuf,
}

enum Out {
    None,
    Csv(Box<csv::Writer<Box<dyn Write>>>),
    Jsonl(BufWriter<Box<dyn Write>>),
}

/// The word for a state.
pub(super) fn word(state: State) -> &'static str {
    match state {
        State::Ok => "ok",
        State::Failed | State::TryAgain => "failed",
        State::InDoubt | State::Sent => "in-doubt",
        State::Untouched => "skipped",
    }
}

impl Results {
    /// Begins the file anew; `-` is standard output, and a name that ends in `.jsonl` chooses the form.
    pub(super) fn create(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self { out: Out::None, path: PathBuf::new() }) };
        let out: Box<dyn Write> = if path.as_os_str() == "-" {
            Box::new(std::io::stdout())
        } else {
            Box::new(
                File::create(path)
                    .map_err(|error| Failure::new(Exit::Failure, format!("--results: cannot write {}: {error}", path.display())))?,
            )
        };
        let is_json = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("jsonl") || end.eq_ignore_ascii_case("ndjson"));
        let out = if is_json {
            Out::Jsonl(BufWriter::new(out))
        } else {
            let mut writer = csv::Writer::from_writer(out);
            writer.write_record(HEAD).map_err(broken)?;
            Out::Csv(Box::new(writer))
        };
        Ok(Self { out, path: path.to_owned() })
    }

    pub(super) fn is_wanted(&self) -> bool {
        !matches!(self.out, Out::None)
    }

    pub(super) fn write(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        let written = self.put(outcome);
        written.map_err(|failure| self.named(failure))
    }

    /// Which file it was. A reader of standard output that went away is told in its own way.
    fn named(&self, failure: Failure) -> Failure {
        if failure.message == READER_GONE {
            return failure;
        }
        let name = if self.path.as_os_str() == "-" { "standard output".to_owned() } else { self.path.display().to_string() };
        Failure { message: format!("--results: cannot write {name}: {}", failure.message), ..failure }
    }

    fn put(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        let Outcome { row, state, http, message, tracking_id, id } = outcome;
        match &mut self.out {
            Out::None => Ok(()),
            Out::Csv(writer) => {
                let (row, http) = (row.to_string(), http.map(|http| http.to_string()).unwrap_or_default());
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                writer.write_record([row.as_str(), word(*state), &http, message, &text(tracking_id), &text(id)]).map_err(broken)
            }
            Out::Jsonl(writer) => {
                let line =
                    json!({ "row": row, "status": word(*state), "http": http, "message": message, "trackingId": tracking_id, "id": id });
                Ok(writeln!(writer, "{line}")?)
            }
        }
    }

    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        let flushed = match &mut self.out {
            Out::None => Ok(()),
            Out::Csv(writer) => writer.flush(),
            Out::Jsonl(writer) => writer.flush(),
        };
        flushed.map_err(|error| self.named(error.into()))
    }
}

fn broken(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Failure::new(Exit::Failure, format!("{other:?}")),
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_with_the_name_of_the_file() {
        let mut results = Results::create(Some(Path::new("/dev/full"))).expect("it opens");
        let written = results.write(&Outcome::new(1, State::Ok, ""));
        let failure = written.and_then(|()| results.flush()).expect_err("it is full");
        assert!(failure.message.starts_with("--results: cannot write /dev/full: "), "{failure}");
    }
}
