//! The command line of one operation: made from the table, read by clap, returned as plain values.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use webex_catalogue::Operation;

use super::parameters::{self, Parameter, Place};
use crate::body::Change;
use crate::bulk;
use crate::exit::Failure;
use crate::near;
use crate::output::Format;

/// Name under which clap keeps the words that are no options; no parameter is called so.
const IDS: &str = "(ids)";

/// What the common options say.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one flag of the command line")]
pub(crate) struct Common {
    pub(crate) format: Option<Format>,
    pub(crate) columns: Vec<String>,
    pub(crate) query: Option<String>,
    pub(crate) limit: Option<usize>,
    pub(crate) base_url: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) save: Option<PathBuf>,
    pub(crate) lenient: bool,
    pub(crate) merge: bool,
    pub(crate) dry_run: bool,
    pub(crate) verify: bool,
    pub(crate) yes: bool,
    pub(crate) help: bool,
}

/// What the body is made of.
#[derive(Debug, Clone, Default)]
pub(crate) struct BodyWords {
    /// `FILE` or `-`.
    pub(crate) source: Option<String>,
    /// `--set` and `--set-json`, in the order given.
    pub(crate) changes: Vec<Change>,
    /// `FIELD=PATH` of a form with files.
    pub(crate) files: Vec<(String, PathBuf)>,
}

/// A command line that was understood.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    /// Values by parameter, in the order of the parameters; lists and repetitions have several.
    pub(crate) values: Vec<(Parameter, Vec<String>)>,
    /// Query parameters that the catalogue does not know.
    pub(crate) extra: Vec<(String, String)>,
    pub(crate) body: BodyWords,
    pub(crate) common: Common,
    /// Rows to work through instead of one call.
    pub(crate) bulk: Option<bulk::Options>,
}

/// Reads the words after group and verb.
pub(crate) fn read(operation: &'static Operation, name: &str, words: &[OsString]) -> Result<Typed, Failure> {
    let parameters = parameters::of(operation);
    let command = build(operation, &parameters, name);
    let matches = command.try_get_matches_from(words).map_err(|error| wrong(&error, &parameters, name))?;
    let mut typed = Typed { common: common(&matches)?, ..Typed::default() };
    if typed.common.help {
        return Ok(typed);
    }
    let mut positional: Vec<String> = matches.get_many::<String>(IDS).into_iter().flatten().cloned().collect();
    positional.reverse();
    let mut missing = Vec::new();
    for parameter in parameters {
        let mut values: Vec<String> = matches.get_many::<String>(&parameter.option).into_iter().flatten().cloned().collect();
        if values.is_empty() && parameter.place == Place::Path && !parameter.is_own_organization() {
            values.extend(positional.pop());
        }
        if values.is_empty() && parameter.is_required() {
            missing.push(if parameter.place == Place::Path { parameter.word() } else { format!("--{}", parameter.option) });
        }
        if values.len() > 1 && !parameter.is_list() {
            return Err(Failure::usage(format!(
                "{name}: {} is given {} times, and it takes one value",
                parameter.as_typed(),
                values.len()
            ))
            .with_advice("send one request for each, for example with --from-csv; see `cordboard api help bulk`"));
        }
        if values.iter().any(|value| value.trim().is_empty()) {
            return Err(Failure::usage(format!("{name}: the value of {} is empty", parameter.as_typed())));
        }
        typed.values.push((parameter, values));
    }
    if let Some(rest) = positional.last() {
        return Err(Failure::usage(format!("{name}: `{rest}` is one word too many")).with_advice(format!("see `{name} --help`")));
    }
    if !missing.is_empty() {
        return Err(Failure::usage(format!("{name}: {} must be given", missing.join(" and "))).with_advice(format!("see `{name} --help`")));
    }
    for text in matches.get_many::<String>("param").into_iter().flatten() {
        let pair = text.split_once('=').ok_or_else(|| Failure::usage(format!("--param {text}: write it as NAME=VALUE")))?;
        let is_given = |(parameter, values): &&(Parameter, Vec<String>)| {
            parameter.place == Place::Query && parameter.name == pair.0 && !values.is_empty()
        };
        if let Some((parameter, _)) = typed.values.iter().find(is_given) {
            return Err(Failure::usage(format!(
                "{name}: --param {text}: {} gives it already, and only one can count",
                parameter.as_typed()
            ))
            .with_advice("leave one of them away"));
        }
        typed.extra.push((pair.0.to_owned(), pair.1.to_owned()));
    }
    typed.body = body_words(&matches)?;
    typed.bulk = bulk::options(&matches)?;
    Ok(typed)
}

fn build(operation: &'static Operation, parameters: &[Parameter], name: &str) -> Command {
    let mut command = Command::new(name.to_owned())
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new(IDS).num_args(0..=operation.params.len().max(1)).action(ArgAction::Append));
    for parameter in parameters {
        let mut arg =
            Arg::new(parameter.option.clone()).long(parameter.option.clone()).action(ArgAction::Append).allow_negative_numbers(true);
        if let Some(alias) = &parameter.alias {
            arg = arg.alias(alias.clone());
        }
        if parameter.is_flag() {
            arg = arg.num_args(0..=1).require_equals(true).default_missing_value("true");
        }
        command = command.arg(arg);
    }
    command.args(common_args()).args(bulk::args())
}

/// The options of every command.
pub(crate) fn common_args() -> Vec<Arg> {
    // To say yes twice is no mistake.
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).overrides_with(name);
    let text = |name: &'static str| Arg::new(name).long(name);
    let many = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append).allow_hyphen_values(true);
    vec![
        text("output").short('o'),
        text("columns").value_delimiter(','),
        text("query"),
        text("limit").value_parser(value_parser!(usize)).allow_negative_numbers(true),
        text("base-url"),
        text("region"),
        text("save").value_parser(value_parser!(PathBuf)),
        text("body"),
        many("set"),
        many("set-json"),
        many("file"),
        many("param"),
        flag("lenient"),
        flag("merge"),
        flag("dry-run"),
        flag("verify"),
        flag("yes").short('y'),
        flag("help").short('h'),
    ]
}

pub(crate) fn common(matches: &ArgMatches) -> Result<Common, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    Ok(Common {
        format: text("output").map(|name| Format::parse(&name)).transpose()?,
        columns: matches.get_many::<String>("columns").into_iter().flatten().map(|column| column.trim().to_owned()).collect(),
        query: text("query"),
        limit: matches.get_one::<usize>("limit").copied(),
        base_url: text("base-url"),
        region: text("region"),
        save: matches.get_one::<PathBuf>("save").cloned(),
        lenient: matches.get_flag("lenient"),
        merge: matches.get_flag("merge"),
        dry_run: matches.get_flag("dry-run"),
        verify: matches.get_flag("verify"),
        yes: matches.get_flag("yes"),
        help: matches.get_flag("help"),
    })
}

pub(crate) fn body_words(matches: &ArgMatches) -> Result<BodyWords, Failure> {
    // In the order of the command line, because a later change may build on an earlier one.
    let of = |name: &str| -> Vec<(usize, String)> {
        let places = matches.indices_of(name).into_iter().flatten();
        places.zip(matches.get_many::<String>(name).into_iter().flatten().cloned()).collect()
    };
    let mut changes: Vec<(usize, Change)> = Vec::new();
    for (at, text) in of("set") {
        changes.push((at, Change::text(&text)?));
    }
    for (at, text) in of("set-json") {
        changes.push((at, Change::json(&text)?));
    }
    changes.sort_by_key(|(at, _)| *at);
    let mut files = Vec::new();
    for (_, text) in of("file") {
        let (field, path) = text.split_once('=').ok_or_else(|| Failure::usage(format!("--file {text}: write it as FIELD=PATH")))?;
        files.push((field.to_owned(), PathBuf::from(path)));
    }
    let source = matches.get_one::<String>("body").cloned();
    Ok(BodyWords { source, changes: changes.into_iter().map(|(_, change)| change).collect(), files })
}

/// What clap found, in our words.
fn wrong(error: &clap::Error, parameters: &[Parameter], name: &str) -> Failure {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let given = context(ContextKind::InvalidArg).unwrap_or_default();
    let failure = match error.kind() {
        ErrorKind::UnknownArgument if given.starts_with('-') => {
            let bare = given.trim_start_matches('-');
            let known = parameters
                .iter()
                .flat_map(|p| [Some(p.option.as_str()), p.alias.as_deref()])
                .flatten()
                .chain(crate::api::parameters::COMMON);
            let near = near::near(bare, known).into_iter().map(|option| format!("--{option}")).collect::<Vec<_>>();
            let failure = Failure::usage(format!("{name} has no option {given}"));
            if near.is_empty() { failure } else { failure.with_advice(format!("did you mean {}?", near.join(" or "))) }
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            // The word itself, where clap names its place only.
            let word = context(ContextKind::InvalidValue).unwrap_or(given);
            Failure::usage(format!("{name}: `{word}` is one word too many"))
        }
        _ => {
            let said = error.to_string();
            let first = said.lines().next().unwrap_or_default();
            Failure::usage(format!("{name}: {}", first.trim_start_matches("error: ")))
        }
    };
    failure.with_advice(format!("see `{name} --help`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::find_operation;

    fn typed(id: &str, words: &[&str]) -> Result<Typed, Failure> {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        read(find_operation(id).expect("an operation"), "cordboard api x y", &words)
    }

    fn values(typed: &Typed, option: &str) -> Vec<String> {
        typed.values.iter().find(|(p, _)| p.option == option).map(|(_, v)| v.clone()).expect("a parameter")
    }

    #[test]
    fn every_operation_has_a_consistent_command_line() {
        for operation in webex_catalogue::all() {
            build(operation, &parameters::of(operation), operation.id).debug_assert();
        }
    }

    #[test]
    fn ids_stand_in_order_or_under_their_name() {
        let found = typed("get-details-for-a-call-queue-with-customer-assist", &["Paris", "Sales"]).expect("understood");
        assert_eq!((values(&found, "location-id"), values(&found, "queue-id")), (vec!["Paris".to_owned()], vec!["Sales".to_owned()]));
        let found = typed("get-details-for-a-call-queue-with-customer-assist", &["Sales", "--location", "Paris"]).expect("understood");
        assert_eq!((values(&found, "location-id"), values(&found, "queue-id")), (vec!["Paris".to_owned()], vec!["Sales".to_owned()]));
        let missing = typed("get-details-for-a-call-queue-with-customer-assist", &["Paris"]).expect_err("one is missing").to_string();
        assert!(missing.contains("QUEUE must be given"), "{missing}");
        let many = typed("get-person-details", &["a", "b"]).expect_err("one too many").to_string();
        assert!(many.contains("`b` is one word too many"), "{many}");
    }

    #[test]
    fn flags_and_unknown_options() {
        let found = typed("list-people", &["--calling-data", "--max", "5"]).expect("understood");
        assert_eq!(values(&found, "calling-data"), ["true"]);
        let found = typed("list-people", &["--calling-data=false"]).expect("understood");
        assert_eq!(values(&found, "calling-data"), ["false"]);
        let error = typed("list-people", &["--calling-dta"]).expect_err("unknown");
        assert_eq!(error.exit, crate::Exit::Usage);
        assert!(error.to_string().contains("did you mean --calling-data"), "{error}");
        assert!(typed("list-people", &["--email", ""]).expect_err("empty").to_string().contains("the value of --email is empty"));
        // Help shows the short name, so that is what messages say too.
        let queues = typed("read-the-list-of-call-queues-with-customer-assist", &["--location", ""]).expect_err("empty").to_string();
        assert!(queues.contains("the value of --location is empty"), "{queues}");
        let person = typed("get-person-details", &[""]).expect_err("empty").to_string();
        assert!(person.contains("the value of PERSON is empty"), "{person}");
    }

    #[test]
    fn an_option_of_one_value_is_given_once_and_a_flag_as_often_as_you_like() {
        let twice = typed("list-people", &["--location", "Oslo", "--location", "London"]).expect_err("one would be lost");
        assert_eq!(twice.exit, crate::Exit::Usage);
        assert!(twice.message.contains("--location is given 2 times"), "{twice}");
        assert!(typed("list-people", &["--location", "Oslo", "--location-id", "London"]).is_err());
        let beside = typed("list-people", &["--location", "Oslo", "--param", "locationId=London"]).expect_err("one would be lost");
        assert!(beside.exit == crate::Exit::Usage && beside.message.contains("--location gives it already"), "{beside}");
        assert_eq!(typed("list-people", &["--param", "locationId=L"]).expect("it passes names by").extra.len(), 1);
        assert_eq!(values(&typed("list-people", &["--id", "a", "--id", "b"]).expect("a list"), "id"), ["a", "b"]);
        let found = typed("get-person-details", &["a", "--dry-run", "--dry-run", "-y", "--yes"]).expect("understood");
        assert!(found.common.dry_run && found.common.yes);
        let rows = ["{id}", "--from-csv", "x.csv", "--resume", "--resume", "--retry-failed", "--retry-failed", "--resend-in-doubt"];
        assert!(typed("get-person-details", &rows).expect("understood").bulk.is_some());
    }

    #[test]
    fn changes_keep_their_order() {
        let found = typed("people-create-a-person", &["--set", "a=1", "--set-json", "b={}", "--set", "b.c=2"]).expect("understood");
        let places: Vec<String> = found.body.changes.iter().map(|change| change.place().to_owned()).collect();
        assert_eq!(places, ["a", "b", "b.c"]);
    }
}
