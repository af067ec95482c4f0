//! `cordboard api search` and `cordboard api groups`: finding the operation.

use std::ffi::OsString;
use std::io::BufWriter;

use clap::{Arg, ArgAction, Command};
use serde_json::{Value, json};
use webex_catalogue::{Area, Operation, all, groups as all_groups, search as search_catalogue};

use super::command;
use super::find::words_of;
use crate::exit::{Exit, Failure};
use crate::help;
use crate::near;
use crate::output::{Format, Printer, Wanted};

/// Rows of `api search` unless `--limit` says otherwise; without words all are shown.
const MOST_FOUND: usize = 50;

pub(crate) fn search(words: &[OsString]) -> Result<Exit, Failure> {
    let (typed, common) = read("cordboard api search", words)?;
    if common.help {
        return help::show(help::SEARCH);
    }
    let found: Vec<&Operation> = if typed.is_empty() {
        all().iter().take(common.limit.unwrap_or(usize::MAX)).collect()
    } else {
        let mut found = by_name(&typed);
        for operation in search_catalogue(&typed.join(" "), usize::MAX) {
            if !found.iter().any(|other| other.id == operation.id) {
                found.push(operation);
            }
        }
        found.truncate(common.limit.unwrap_or(MOST_FOUND));
        found
    };
    if found.is_empty() {
        return Err(Failure::new(Exit::NotFound, format!("no operation matches `{}`", typed.join(" "))));
    }
    let rows = found.into_iter().map(row).collect();
    write(rows, &common, &["command", "title", "method", "path"])
}

/// Operations whose group and verb hold all the words: what a reader most likely means.
fn by_name(words: &[String]) -> Vec<&'static Operation> {
    let wanted: Vec<String> = words.iter().map(|word| word.to_ascii_lowercase()).collect();
    let holds = |operation: &Operation| {
        let name = words_of(operation);
        let parts: Vec<&str> = name.split([' ', '-']).collect();
        wanted.iter().all(|word| {
            parts.iter().any(|part| part == word || part.strip_suffix('s') == Some(word.as_str()) || word.strip_suffix('s') == Some(part))
        })
    };
    let mut found: Vec<&Operation> = all().iter().filter(|operation| holds(operation)).collect();
    found.sort_by_key(|operation| {
        let (group, verb) = operation.name();
        (
            words_of(operation).split([' ', '-']).count(),
            operation.deprecated,
            group.starts_with("cc-") || group.starts_with("my-"),
            verb != "list",
        )
    });
    found
}

pub(crate) fn groups(words: &[OsString]) -> Result<Exit, Failure> {
    let (typed, common) = read("cordboard api groups", words)?;
    if common.help {
        return help::show(help::GROUPS);
    }
    let area = typed.first().and_then(|word| Area::parse(word));
    let mut rows = Vec::new();
    for group in all_groups() {
        let mut operations = group.verbs().map(|(_, operation)| operation);
        let first = operations.next();
        let is_wanted = typed.is_empty()
            || area.is_some_and(|area| first.is_some_and(|operation| operation.area == area))
            || (area.is_none() && typed.iter().all(|word| group.name.contains(&word.to_ascii_lowercase())));
        if is_wanted {
            let verbs: Vec<&str> = group.verbs().map(|(verb, _)| verb).collect();
            rows.push(json!({ "id": group.name, "group": group.name, "area": first.map_or("", |o| o.area.as_str()), "verbs": verbs }));
        }
    }
    if rows.is_empty() {
        let word = typed.join(" ");
        let failure = Failure::new(Exit::NotFound, format!("no group matches `{word}`"));
        let known = all_groups().iter().map(|group| group.name).chain(Area::ALL.map(Area::as_str));
        return Err(match near::hint(&word, known) {
            Some(hint) => failure.with_advice(hint),
            None => failure,
        });
    }
    write(rows, &common, &["group", "area", "verbs"])
}

/// One operation as a row.
pub(crate) fn row(operation: &Operation) -> Value {
    json!({
        "id": operation.id,
        "command": words_of(operation),
        "title": crate::words::title(operation.title),
        "method": operation.method.as_str(),
        "path": operation.path,
        "area": operation.area.as_str(),
        "scopes": operation.scopes,
        "deprecated": operation.deprecated,
    })
}

fn read(name: &'static str, words: &[OsString]) -> Result<(Vec<String>, command::Common), Failure> {
    let command = Command::new(name)
        .no_binary_name(true)
        .disable_help_flag(true)
        .args(command::common_args())
        .arg(Arg::new("words").num_args(0..).action(ArgAction::Append));
    let matches = command.try_get_matches_from(words).map_err(|error| {
        let said = error.to_string();
        Failure::usage(format!("{name}: {}", said.lines().next().unwrap_or_default().trim_start_matches("error: ")))
            .with_advice(format!("see `{name} --help`"))
    })?;
    let typed = matches.get_many::<String>("words").into_iter().flatten().flat_map(|text| text.split_whitespace().map(str::to_owned));
    Ok((typed.collect(), command::common(&matches)?))
}

fn write(rows: Vec<Value>, common: &command::Common, columns: &[&str]) -> Result<Exit, Failure> {
    let mut wanted = Wanted::from_options(common);
    wanted.limit = None;
    if common.format.is_none() {
        wanted.format = Format::Table;
    }
    if wanted.format == Format::Table && wanted.columns.is_empty() {
        wanted.columns = columns.iter().map(|&column| column.to_owned()).collect();
    }
    let mut printer = Printer::new(BufWriter::new(std::io::stdout().lock()), wanted)?;
    printer.values(rows)?;
    printer.finish()?;
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_name_comes_first() {
        let first = |words: &[&str]| {
            by_name(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()).first().map(|operation| words_of(operation))
        };
        assert_eq!(first(&["people", "list"]).as_deref(), Some("people list"));
        assert_eq!(first(&["queues"]).map(|name| name.starts_with("call-queue ")), Some(true));
        assert_eq!(first(&["nonsense"]), None);
    }
}
