//! Files that a run writes must not be files that it reads.

use std::path::{Path, PathBuf};

use super::options::Options;
use crate::exit::Failure;

/// Refuses results or a journal in the place of the rows or the body, before anything is written.
pub(super) fn check(options: &Options, body: Option<&str>, journal: &Path) -> Result<(), Failure> {
    let source = Path::new(&options.source);
    let named = |name: &'static str, path: Option<&Path>| Some((name, real(path.filter(|path| path.as_os_str() != "-")?)));
    let read = [named("the rows", Some(source)), named("the body", body.map(Path::new))];
    let results = named("--results", options.results.as_deref());
    let journal = named("the journal", Some(journal));
    let clash = |written: &Option<(&'static str, PathBuf)>, others: &[Option<(&'static str, PathBuf)>]| {
        let (what, path) = written.as_ref()?;
        let (other, _) = others.iter().flatten().find(|(_, other)| other == path)?;
        Some(Failure::usage(format!("{what} and {other} are the same file, {}; nothing was sent or written", path.display())))
    };
    let with_results = [read[0].clone(), read[1].clone(), journal.clone()];
    match clash(&results, &with_results).or_else(|| clash(&journal, &read)) {
        Some(failure) => Err(failure.with_advice("name another file with --results or --journal")),
        None => Ok(()),
    }
}

/// Where a path leads, whether or not there is a file yet.
fn real(path: &Path) -> PathBuf {
    let beside = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(std::fs::canonicalize(folder).ok()?.join(path.file_name()?))
    };
    std::fs::canonicalize(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_one_place_however_it_is_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rows.csv");
        let new = real(&path);
        std::fs::create_dir(folder.path().join("x")).expect("a folder");
        assert_eq!(real(&folder.path().join("x/../rows.csv")), new);
        std::fs::write(&path, "a\n").expect("written");
        assert_eq!((real(&path), real(&folder.path().join("x/../rows.csv"))), (new.clone(), new));
    }
}
