//! Help that fits a screen and ends with an example.

use std::fmt::Write as _;
use std::io::Write as _;

use webex_catalogue::{Area, Group, Operation, Type, all, find_schema, groups};

use crate::api::{Parameter, Place, parameters_of, words_of};
use crate::exit::{Exit, Failure};
use crate::words::{shorten, title};

/// Columns of help texts.
const WIDTH: usize = 100;
/// Lines of a screen that the help of one command fits.
const SCREEN_LINES: usize = 24;
/// Lines for the fields of a body; `api show` has all of them.
const MOST_FIELD_LINES: usize = 2;
/// A title is cut down to this beside its ids.
const SHORTEST_TITLE: usize = 16;
/// Parameters beyond this stand two in a row.
const ONE_COLUMN: usize = 10;

pub(crate) const SEARCH: &str = "\
Finds operations by words in their names, titles and paths. Without words, all are listed.

Usage: cordboard api search [WORDS] [-o FORMAT] [--limit N]

  -o table|id|json|jsonl|csv|yaml   id prints the operation ids only
  --limit N                         most rows; 50 unless given, all without words

Example:
  cordboard api search call forwarding --limit 10";

pub(crate) const GROUPS: &str = "\
Lists the groups of commands with their verbs.

Usage: cordboard api groups [AREA|WORD] [-o FORMAT]

Areas: admin, calling, devices, meetings, messaging, contact-center, broadworks, wholesale, ucm

Example:
  cordboard api groups messaging";

pub(crate) const SHOW: &str = "\
Shows everything known of an operation: parameters, body with a skeleton, scopes, an example.

Usage: cordboard api show ID | GROUP VERB  [-o json]

Example:
  cordboard api show call-queue create";

pub(crate) const CALL: &str = "\
Sends any request, also to operations newer than the catalogue. Nothing is checked before.

Usage: cordboard api call METHOD PATH [options]

  METHOD                 GET, POST, PUT, PATCH or DELETE
  PATH                   /people, /v1/people?max=5, or a whole address of Webex or of --base-url
  --param NAME=VALUE     query parameter; may be repeated
  --header NAME:VALUE    header; may be repeated
  --body FILE|-          body; --set FIELD=VALUE and --set-json FIELD=JSON add to it
  --all-pages            read a list to its end and print its rows
  -o, --columns, --query, --limit, --save, --dry-run, --yes: see `cordboard api help options`

Example:
  cordboard api call GET /people/me";

/// Prints a help text on standard output.
pub(crate) fn show(text: &str) -> Result<Exit, Failure> {
    writeln!(std::io::stdout().lock(), "{}", text.trim_end())?;
    Ok(Exit::Success)
}

/// `cordboard api --help`.
pub(crate) fn overview() -> String {
    let mut out = format!(
        "Every operation of the Webex API as a command: {} operations in {} groups.\n\n\
         Usage: cordboard api GROUP VERB [IDS] [--options]\n\n",
        all().len(),
        groups().len()
    );
    for (words, about) in [
        ("api GROUP VERB --help", "parameters, body and an example of one command"),
        ("api GROUP --help", "the verbs of a group"),
        ("api groups [AREA|WORD]", "the groups of an area, or with a word in their name"),
        ("api search WORDS", "operations by words"),
        ("api show GROUP VERB", "everything known of an operation, with a body to start from"),
        ("api call METHOD PATH", "requests that have no command yet"),
        ("api help options", "output, body, dry run and the other options of every command"),
        ("api help bulk", "one operation for every row of a file, checked, journalled and resumable"),
        ("api help exit-codes", "how commands end"),
    ] {
        let _ = writeln!(out, "  {words:<25}{about}");
    }
    let areas: Vec<&str> = Area::ALL.iter().map(|area| area.as_str()).collect();
    let _ = write!(
        out,
        "\nAreas: {}\n\nExamples:\n  cordboard api people list --email alex@example.com\n  cordboard api call-queue list --location Paris -o csv\n  \
         cordboard api person-call-forwarding show alex@example.com\n  cordboard api location create --body paris.json --dry-run\n\n\
         The token: that of --profile, of WEBEX_ACCESS_TOKEN, or of `cordboard login`.",
        areas.join(", ")
    );
    out
}

/// `cordboard api help options`.
pub(crate) fn options() -> String {
    "\
Options of every `cordboard api` command.

Output
  -o, --output FORMAT    table (on a terminal), json (otherwise), jsonl, csv, yaml, id
  --columns A,B.C        fields to show, in this order; dots lead into objects
  --query EXPRESSION     JMESPath over the whole answer; [].x and [?x] go page by page
  --limit N              stop after N rows; otherwise all pages are read
  --save FILE            lists: all rows in the chosen form; else the answer as it comes, and again
                         to go on after a break
Body
  --body FILE|-          JSON from a file or from standard input
  --set A.B=VALUE        one field; types come from the catalogue; also A[0].B=…, A[]=…
  --set-json A.B=JSON    one field as JSON
  --file FIELD=PATH      upload a file in a form
  --merge                begin an update with the present state: fields not named stay as they are
Sending
  --dry-run              show the exact request, token masked, and send nothing
  --verify               read before and after a change, show the difference, fail if it differs
  -y, --yes              do not ask before something is destroyed
  --lenient              send names that the catalogue does not know yet
  --param NAME=VALUE     a query parameter that the catalogue does not know yet
  --base-url URL         another server, for example a simulator (WEBEX_BASE_URL)
  --region REGION        data centre of the contact centre (WEBEX_CC_REGION)
  --profile NAME         tokens of this sign-in, before WEBEX_ACCESS_TOKEN; see `login --help`

Example:
  cordboard api people list --query \"[?type=='bot'].displayName\" -o json"
        .to_owned()
}

/// `cordboard api help exit-codes`.
pub(crate) fn exit_codes() -> String {
    "\
How `cordboard api` ends.

  0  done
  1  something on this machine failed: a file, the terminal
  2  the command line is wrong, or a question was answered with no
  3  the token is missing or expired, or lacks a scope or role
  4  there is no such thing
  5  a value was refused, by the checks before sending or by Webex
  6  Webex cannot be reached, limits the rate, or has an error of its own
  7  the answer makes no sense: no JSON, pages in a circle, another server
  8  --verify found another state than was sent
  9  rows of bulk work failed, are in doubt or were not sent

Example:
  cordboard api people show alex@example.com -o id || echo \"ended with $?\""
        .to_owned()
}

/// `cordboard api GROUP --help`.
pub(crate) fn group(group: &'static Group) -> String {
    let mut out = format!("Usage: cordboard api {} VERB [IDS] [--options]\n\n", group.name);
    let longest = group.verbs().map(|(verb, _)| verb.len()).max().unwrap_or(0);
    let mut first = None;
    for (verb, operation) in group.verbs() {
        let ids: Vec<String> = positional(&parameters_of(operation)).map(Parameter::word).collect();
        let mark = if operation.deprecated { " (deprecated)" } else { "" };
        let _ =
            writeln!(out, "  {verb:<longest$}  {}", about_verb(&format!("{}{mark}", title(operation.title)), &ids, WIDTH - longest - 4));
        if first.is_none() || verb == "list" || (verb == "show" && !group.verbs().any(|(verb, _)| verb == "list")) {
            first = Some(operation);
        }
    }
    let inner =
        groups().iter().map(|other| other.name).filter(|name| name.strip_prefix(group.name).is_some_and(|rest| rest.starts_with('-')));
    let inner: Vec<&str> = inner.collect();
    if !inner.is_empty() {
        let _ = write!(out, "\n{}", wrapped(&format!("See also: {}", inner.join(", ")), "  ", 3));
    }
    if let Some(operation) = first {
        let _ = write!(out, "\nExample:\n  {}", continued(&example(operation)));
    }
    out
}

/// A title with ids behind it: what has to be typed stays whole, the title gives way.
fn about_verb(title: &str, ids: &[String], width: usize) -> String {
    if ids.is_empty() {
        return shorten(title, width);
    }
    let ids = format!("  [{}]", ids.join(" "));
    let left = width.saturating_sub(ids.chars().count());
    shorten(&format!("{}{ids}", shorten(title, left.max(SHORTEST_TITLE))), width)
}

/// `cordboard api GROUP VERB --help`.
pub(crate) fn operation(operation: &'static Operation) -> String {
    let text = operation_in(operation, MOST_FIELD_LINES);
    if text.lines().count() > SCREEN_LINES { operation_in(operation, 1) } else { text }
}

fn operation_in(operation: &'static Operation, field_lines: usize) -> String {
    let parameters = parameters_of(operation);
    let ids: Vec<String> = positional(&parameters).map(Parameter::word).collect();
    let mut out = wrapped(&format!("{} ({} {})", title(operation.title), operation.method, operation.path), "  ", 2);
    if operation.deprecated {
        out.push_str("Deprecated by Webex.\n");
    }
    let ids_text = if ids.is_empty() { String::new() } else { format!(" {}", ids.join(" ")) };
    let _ = write!(out, "\n{}", wrapped(&format!("Usage: cordboard api {}{ids_text} [--options]", words_of(operation)), "  ", 2));
    let named: Vec<&Parameter> =
        positional(&parameters).filter(|parameter| crate::resolve::kind_of(operation, parameter).is_some()).collect();
    for parameter in &named {
        let kind = crate::resolve::kind_of(operation, parameter).expect("invariant: filtered above");
        let mail = if kind.email.is_some() { ", e-mail" } else { "" };
        let _ = writeln!(out, "  {:<24} id{mail} or name of the {}; also --{}", parameter.word(), kind.name, parameter.option);
    }
    let options: Vec<String> =
        parameters.iter().filter(|p| p.place != Place::Path || p.is_own_organization()).map(|p| option_text(operation, p)).collect();
    if !options.is_empty() {
        out.push_str("\nParameters (* must be given):\n");
        out.push_str(&in_columns(&options));
    }
    if let Some(body) = operation.body {
        let fields = wrapped(&format!("  {}", body_fields(operation.area, &body.kind)), "  ", field_lines);
        let _ = write!(out, "\nBody: --set FIELD=VALUE, --set-json FIELD=JSON or --body FILE|-; fields (* must be there):\n{fields}");
    }
    if !operation.scopes.is_empty() {
        let _ = write!(out, "\n{}", wrapped(&format!("Scopes: {}", operation.scopes.join(" or ")), "  ", 2));
    }
    let _ = write!(
        out,
        "\nMore: -o --columns --query --limit --save --dry-run{} (`api help options|bulk`)\n\nExample:\n  {}",
        match operation.method {
            webex::Method::Get => "",
            webex::Method::Put => " --merge --verify",
            webex::Method::Delete => " --verify --yes",
            _ => " --verify",
        },
        continued(&example(operation))
    );
    out
}

fn positional(parameters: &[Parameter]) -> impl Iterator<Item = &Parameter> {
    parameters.iter().filter(|parameter| parameter.place == Place::Path && !parameter.is_own_organization())
}

fn option_text(operation: &Operation, parameter: &Parameter) -> String {
    let mark = if parameter.is_required() { "*" } else { "" };
    let value = if parameter.is_flag() { "[=false]".to_owned() } else { format!(" {}", parameter.value_name()) };
    let value = match crate::resolve::kind_of(operation, parameter) {
        Some(kind) if kind.email.is_some() => " ID|EMAIL|NAME".to_owned(),
        Some(_) => " ID|NAME".to_owned(),
        None => value,
    };
    let name = parameter.alias.as_ref().filter(|_| crate::resolve::kind_of(operation, parameter).is_some()).unwrap_or(&parameter.option);
    format!("--{name}{value}{mark}")
}

fn in_columns(texts: &[String]) -> String {
    let mut out = String::new();
    if texts.len() <= ONE_COLUMN {
        for text in texts {
            let _ = writeln!(out, "  {}", shorten(text, WIDTH - 2));
        }
        return out;
    }
    let count = if texts.len() > 2 * ONE_COLUMN || texts.iter().all(|text| text.len() < 31) { 3 } else { 2 };
    let rows = texts.len().div_ceil(count);
    for row in 0..rows {
        let cells = (0..count).filter_map(|column| texts.get(column * rows + row));
        let width = (WIDTH - 4) / count;
        let line = cells.fold(String::new(), |line, text| line + &format!("{:<width$}", shorten(text, width - 1)));
        let _ = writeln!(out, "  {}", line.trim_end());
    }
    out
}

fn body_fields(area: Area, kind: &Type) -> String {
    let fields = match kind {
        Type::Ref(name) => find_schema(area, name).map_or(&[][..], |schema| schema.fields),
        Type::List(inner) => return format!("a list of {}", body_fields(area, inner)),
        _ => return "any".to_owned(),
    };
    let names = fields.iter().filter(|field| !field.is_read_only());
    let names: Vec<String> = names.map(|field| format!("{}{}", field.name, if field.is_required() { "*" } else { "" })).collect();
    names.join(", ")
}

/// Lines of at most the width, broken between words; what does not fit into so many lines is left off with an ellipsis.
fn wrapped(text: &str, indent: &str, most: usize) -> String {
    let mut lines = vec![String::new()];
    let start = text.len() - text.trim_start().len();
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("invariant: there is always a line");
        if line.is_empty() {
            *line = format!("{}{word}", &text[..start]);
        } else if line.chars().count() + 1 + word.chars().count() <= WIDTH {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        let last = lines.last_mut().expect("invariant: at least one line is kept");
        *last = shorten(&format!("{last} …"), WIDTH);
    }
    lines.iter().fold(String::new(), |all, line| all + &shorten(line, WIDTH) + "\n")
}

/// A command in lines of at most the width, as a shell reads them; broken outside of quotes only.
fn continued(command: &str) -> String {
    let mut lines = vec![String::new()];
    let mut is_quoted = false;
    for word in command.split(' ') {
        let line = lines.last_mut().expect("invariant: there is always a line");
        // Two for the indent, two for the backslash.
        if !line.is_empty() && !is_quoted && line.chars().count() + 1 + word.chars().count() > WIDTH - 4 {
            lines.push(format!("    {word}"));
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        is_quoted ^= word.matches('"').count() % 2 == 1;
    }
    lines.join(" \\\n")
}

/// A command that could be typed, with values that could be there.
pub(crate) fn example(operation: &'static Operation) -> String {
    let mut out = format!("cordboard api {}", words_of(operation));
    let parameters = parameters_of(operation);
    for parameter in positional(&parameters) {
        let value = sample(operation, parameter);
        let _ = if value.contains(' ') { write!(out, " \"{value}\"") } else { write!(out, " {value}") };
    }
    let required = parameters.iter().filter(|p| p.place != Place::Path && p.is_required());
    let mut has_option = false;
    for parameter in required {
        has_option = true;
        let value = sample(operation, parameter);
        let has_name = crate::resolve::kind_of(operation, parameter).is_some();
        let name = parameter.alias.as_ref().filter(|_| has_name).unwrap_or(&parameter.option);
        let _ = if parameter.is_flag() { write!(out, " --{name}") } else { write!(out, " --{name} {value}") };
    }
    if operation.body.is_some() {
        out.push_str(if operation.body.is_some_and(|body| body.content_type == "multipart/form-data") {
            " --file file=greeting.wav"
        } else {
            " --body body.json --dry-run"
        });
    } else if operation.method == webex::Method::Get && !has_option && !operation.items.is_empty() {
        out.push_str(" -o csv");
    }
    out
}

fn sample(operation: &Operation, parameter: &Parameter) -> String {
    match crate::resolve::kind_of(operation, parameter).map(|kind| kind.name) {
        Some("person") => return "alex@example.com".to_owned(),
        Some("location") => return "Paris".to_owned(),
        Some("workspace") => return "Boardroom".to_owned(),
        Some("call queue") => return "Support".to_owned(),
        Some("device") => return "Lobby".to_owned(),
        Some("room") => return "Helpdesk".to_owned(),
        _ => {}
    }
    if let Some(value) = parameter.values().first() {
        return (*value).to_owned();
    }
    match parameter.field.map(|field| field.kind) {
        Some(Type::Integer | Type::Number) => return "10".to_owned(),
        Some(Type::Text(webex_catalogue::Format::Date)) => return "2026-11-22".to_owned(),
        Some(Type::Text(webex_catalogue::Format::DateTime)) => return "2026-11-22T07:00:00Z".to_owned(),
        _ => {}
    }
    match parameter.name {
        "from" | "startTime" | "start" => "2026-11-22T07:00:00Z".to_owned(),
        "to" | "endTime" | "end" => "2026-11-22T08:00:00Z".to_owned(),
        _ => parameter.word(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The commands beside the groups, with their options. To change them on purpose: this test with `UPDATE_GOLDEN=1`, and read the
    /// difference.
    #[test]
    fn the_commands_beside_the_groups_are_the_reviewed_ones() {
        let texts = [SEARCH, GROUPS, SHOW, CALL, crate::bulk::HELP].map(str::to_owned);
        let made = texts.into_iter().chain([options(), exit_codes()]).fold(String::new(), |all, text| all + text.trim_end() + "\n\n");
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/help.txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &made).expect("written");
        }
        assert_eq!(made, std::fs::read_to_string(&file).expect("the reviewed texts"));
    }

    fn fits_the_width(text: &str) {
        let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > WIDTH).collect();
        assert!(wide.is_empty(), "{wide:#?}");
    }

    #[test]
    fn ids_stay_whole_in_the_help_of_a_group() {
        let ids = ["LOCATION".to_owned(), "QUEUE".to_owned()];
        assert_eq!(about_verb("Read the settings of a call queue", &ids, 40), "Read the settings of …  [LOCATION QUEUE]".to_owned());
        assert_eq!(about_verb("Read", &[], 40), "Read");
        let queue = group(webex_catalogue::find_group("call-queue").expect("a group"));
        assert!(!queue.contains("[LOCATION QU…"), "{queue}");
    }

    #[test]
    fn long_texts_are_wrapped_between_words() {
        let text = vec!["word"; 50].join(" ");
        let lines = wrapped(&text, "  ", 3);
        assert_eq!(lines.lines().map(str::len).collect::<Vec<_>>(), [99, 96, 56]);
        assert_eq!(wrapped(&text, "  ", 1).lines().next().map(|line| line.chars().count()), Some(WIDTH));
        assert!(wrapped(&text, "  ", 2).ends_with("word …\n"));
        assert_eq!(wrapped("  a b", "  ", 2), "  a b\n");
        let command = format!("cordboard api x y --a {} --b \"one two\"", "z".repeat(70));
        assert_eq!(continued(&command), command.replace(" \"one", " \\\n    \"one"), "never within quotes");
        assert_eq!(continued("cordboard api x y"), "cordboard api x y");
    }

    #[test]
    fn help_of_every_command_fits_a_screen_and_has_an_example() {
        for command in all() {
            let text = operation(command);
            assert!(text.lines().count() <= SCREEN_LINES, "{}: {} lines\n{text}", words_of(command), text.lines().count());
            fits_the_width(&text);
            assert!(text.contains("\nExample:\n  cordboard api "), "{text}");
        }
        for one in groups() {
            let text = group(one);
            assert!(text.lines().count() <= 40, "{}: {} lines", one.name, text.lines().count());
            fits_the_width(&text);
            assert!(text.contains("\nExample:\n  cordboard api "), "{text}");
        }
        for text in [
            overview(),
            options(),
            exit_codes(),
            SEARCH.to_owned(),
            crate::bulk::HELP.to_owned(),
            SHOW.to_owned(),
            CALL.to_owned(),
            GROUPS.to_owned(),
        ] {
            assert!(text.lines().count() <= 30 && text.contains("Example"), "{text}");
            fits_the_width(&text);
        }
    }
}
