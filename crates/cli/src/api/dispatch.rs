//! What the first words ask for: help, search, a raw call, or an operation.

use std::ffi::OsString;

use super::command;
use super::find::{self, Named};
use super::{Surroundings, perform, raw, search, show};
use crate::exit::{Exit, Failure};
use crate::help;

/// Options of the operations that may also stand before the group, with whether they take a value.
const LEADING: [(&str, Takes); 8] = [
    ("-o", Takes::Value),
    ("--output", Takes::Value),
    ("--base-url", Takes::Value),
    ("--region", Takes::Value),
    ("--limit", Takes::Value),
    ("--dry-run", Takes::Nothing),
    ("--yes", Takes::Nothing),
    ("-y", Takes::Nothing),
];

#[derive(Clone, Copy, PartialEq)]
enum Takes {
    Value,
    Nothing,
}

pub(crate) fn dispatch(words: &[OsString], surroundings: &Surroundings<'_>) -> Result<Exit, Failure> {
    let words = leading_last(words);
    let texts: Vec<&str> = words.iter().map_while(|word| word.to_str()).take_while(|word| !word.starts_with('-')).collect();
    let wants_help = |from: usize| words.iter().skip(from).any(|word| word == "--help" || word == "-h");
    match texts.as_slice() {
        [] => {
            if let Some(word) = words.first().filter(|word| *word != "--help" && *word != "-h") {
                return Err(Failure::usage(format!("`{}` cannot stand here; name a group first", word.to_string_lossy()))
                    .with_advice("see `cordboard api --help`"));
            }
            help::show(&help::overview())
        }
        ["help"] => help::show(&help::overview()),
        ["help", "options"] => help::show(&help::options()),
        ["help", "bulk"] => help::show(crate::bulk::HELP),
        ["help", "exit-codes"] => help::show(&help::exit_codes()),
        ["help", rest @ ..] => match find::named(rest)? {
            Named::Group(group) => help::show(&help::group(group)),
            Named::Operation(operation, _) => help::show(&help::operation(operation)),
        },
        ["groups", ..] => search::groups(&words[1..]),
        ["search", ..] => search::search(&words[1..]),
        ["show", ..] => show::show(&words[1..]),
        ["call", ..] => raw::call(&words[1..], surroundings),
        _ => match find::named(&texts)? {
            Named::Group(group) if wants_help(0) || words.len() == texts.len() => help::show(&help::group(group)),
            Named::Group(group) => Err(Failure::usage(format!("name a verb of `{}`", group.name))
                .with_advice(format!("see `cordboard api {} --help`", group.name))),
            Named::Operation(operation, count) => {
                let name = format!("cordboard api {}", find::words_of(operation));
                let typed = command::read(operation, &name, &words[count..])?;
                if typed.common.help {
                    return help::show(&help::operation(operation));
                }
                if typed.bulk.is_some() {
                    return crate::bulk::perform(operation, typed, surroundings);
                }
                perform::perform(operation, typed, surroundings)
            }
        },
    }
}

/// Options that stand before the group, moved behind everything else.
fn leading_last(words: &[OsString]) -> Vec<OsString> {
    let mut at = 0;
    while let Some((_, takes)) = words.get(at).and_then(|word| LEADING.iter().find(|(name, _)| word == name)) {
        at += if *takes == Takes::Value { 2 } else { 1 };
    }
    let (leading, rest) = words.split_at(at.min(words.len()));
    rest.iter().chain(leading).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_before_the_group_go_behind() {
        let words: Vec<OsString> = ["-o", "json", "--yes", "people", "list"].map(OsString::from).to_vec();
        assert_eq!(leading_last(&words), ["people", "list", "-o", "json", "--yes"].map(OsString::from));
        let words: Vec<OsString> = ["-o"].map(OsString::from).to_vec();
        assert_eq!(leading_last(&words), words);
    }
}
