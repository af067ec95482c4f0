//! Completions for bash, zsh and fish. The scripts ask the program itself, so that they know every operation and never grow stale.

use webex_catalogue::{Area, Operation, groups};

use crate::api::{Named, Parameter, answer_fields, find_like, named, parameters_of};
use crate::output::Format;
use crate::sign_in::Place;

const BUILT_IN: [&str; 5] = ["search", "show", "call", "groups", "help"];

const BASH: &str = r#"_cordboard() {
    local IFS=$'\n'
    COMPREPLY=($(cordboard complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _cordboard cordboard
"#;

const ZSH: &str = r#"#compdef cordboard
_cordboard() {
    local -a found
    found=("${(@f)$(cordboard complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n $found ]]; then compadd -a found; else _files; fi
}
compdef _cordboard cordboard
"#;

const FISH: &str = r"function __cordboard_complete
    set -l words (commandline -opc) (commandline -ct)
    cordboard complete -- $words[2..-1] 2>/dev/null
end
complete -c cordboard -f -a '(__cordboard_complete)'
for option in body save file from-csv from-jsonl results journal cache token-file config data store credentials-file ca-file against out db tokens env-file password-file workspace-integration service-app-client-secret-file service-app-refresh-token-file workspace-integration-client-secret-file
    complete -c cordboard -l $option -rF
end
complete -c cordboard -n '__fish_seen_subcommand_from audit' -l output -rF
complete -c cordboard -n '__fish_seen_subcommand_from keys' -l to -rF
complete -c cordboard -n '__fish_seen_subcommand_from backup restore man; and not __fish_seen_subcommand_from api' -F
";

/// The completion script of a shell.
pub fn script(shell: &str) -> Option<&'static str> {
    match shell {
        "bash" => Some(BASH),
        "zsh" => Some(ZSH),
        "fish" => Some(FISH),
        _ => None,
    }
}

/// What may stand in the place of the last word; `program` is the command line around `api`.
pub fn complete(words: &[String], program: &clap::Command) -> Vec<String> {
    complete_with(words, program, &|| Place::of_user().map(|place| place.names()).unwrap_or_default())
}

fn complete_with(words: &[String], program: &clap::Command, profiles: &dyn Fn() -> Vec<String>) -> Vec<String> {
    let Some((last, before)) = words.split_last() else { return Vec::new() };
    let candidates = match before {
        [.., option] if option == "--profile" || option == "--manager-profile" => profiles(),
        [first, rest @ ..] if first == "api" => of_api(rest, last),
        _ => of_program(before, last, program),
    };
    let mut found: Vec<String> = candidates.into_iter().filter(|candidate| candidate.starts_with(last.as_str())).collect();
    found.sort();
    found.dedup();
    found
}

fn of_program(before: &[String], last: &str, program: &clap::Command) -> Vec<String> {
    let mut command = program;
    for word in before {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
        }
    }
    let values = |arg: &clap::Arg| arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect::<Vec<_>>();
    let is_named = |arg: &clap::Arg, word: &str| match word.strip_prefix("--") {
        Some(long) => arg.get_long() == Some(long),
        None => word.strip_prefix('-').is_some_and(|short| arg.get_short().is_some_and(|known| short == known.to_string())),
    };
    if let Some(option) = before.last().and_then(|word| command.get_arguments().find(|arg| is_named(arg, word)))
        && option.get_action().takes_values()
    {
        // Without a list of values the shell offers files.
        return values(option);
    }
    let positional: Vec<String> = command.get_positionals().flat_map(values).collect();
    if !positional.is_empty() && !last.starts_with('-') {
        return positional;
    }
    let commands = command.get_subcommands().filter(|inner| !inner.is_hide_set()).map(|inner| inner.get_name().to_owned());
    let options = command.get_arguments().filter_map(clap::Arg::get_long).map(|long| format!("--{long}"));
    commands.chain(options).chain(["--help".to_owned()]).collect()
}

fn of_api(before: &[String], last: &str) -> Vec<String> {
    let names = || groups().iter().map(|group| group.name.to_owned());
    match before {
        [] => names().chain(BUILT_IN.map(str::to_owned)).chain(["--help".to_owned()]).collect(),
        [first] if first == "groups" => Area::ALL.map(|area| area.as_str().to_owned()).to_vec(),
        [first] if first == "show" || first == "help" => names().collect(),
        [first, words @ ..] if first == "show" || first == "help" => after(words),
        [first, ..] if first == "search" || first == "call" => common(last),
        words => {
            let typed: Vec<&str> = words.iter().map(String::as_str).take_while(|word| !word.starts_with('-')).collect();
            match named(&typed) {
                Ok(Named::Operation(operation, count)) => of_operation(operation, &words[count..], last),
                _ if typed.len() < words.len() => Vec::new(),
                _ => {
                    let mut found = after(words);
                    if !found.is_empty() {
                        found.push("--help".to_owned());
                    }
                    found
                }
            }
        }
    }
}

/// What may follow the words of a group, in any spelling that a command takes: its verbs, and the rest of longer names.
fn after(words: &[String]) -> Vec<String> {
    let joined = words.join("-").to_ascii_lowercase();
    let group = find_like(&joined);
    let verbs = group.into_iter().flat_map(|group| group.verbs().map(|(verb, _)| verb.to_owned()));
    let rests = groups().iter().flat_map(|other| {
        let spellings = [Some(joined.as_str()), group.map(|group| group.name)].into_iter().flatten();
        spellings.filter_map(|start| other.name.strip_prefix(start)?.strip_prefix('-')).collect::<Vec<_>>()
    });
    verbs.chain(rests.map(str::to_owned)).collect()
}

fn of_operation(operation: &'static Operation, rest: &[String], last: &str) -> Vec<String> {
    let parameters = parameters_of(operation);
    if let Some(option) = rest.last().and_then(|word| word.strip_prefix("--")) {
        let named = |parameter: &&Parameter| parameter.option == option || parameter.alias.as_deref() == Some(option);
        if let Some(parameter) = parameters.iter().find(named).filter(|parameter| !parameter.is_flag()) {
            return parameter.values().iter().map(|&value| value.to_owned()).collect();
        }
    }
    if rest.last().is_some_and(|word| word == "--columns") {
        // The last of a list with commas.
        let before = last.rfind(',').map_or("", |at| &last[..=at]);
        return answer_fields(operation).into_iter().map(|name| format!("{before}{name}")).collect();
    }
    if matches!(rest.last().map(String::as_str), Some("-o" | "--output")) {
        return Format::ALL.map(|(name, _)| name.to_owned()).to_vec();
    }
    if !last.starts_with('-') {
        return Vec::new();
    }
    let own = parameters.iter().map(|parameter| format!("--{}", parameter.option));
    own.chain(common(last)).collect()
}

fn common(last: &str) -> Vec<String> {
    if !last.starts_with('-') {
        return Vec::new();
    }
    crate::api::COMMON.iter().chain(&["profile"]).map(|name| format!("--{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Vec<String> {
        let formats = clap::Arg::new("output").long("output").short('o').value_parser(["table", "json"]);
        let shells = clap::Arg::new("shell").value_parser(["bash", "zsh", "fish"]);
        let program = clap::Command::new("cordboard")
            .subcommand(clap::Command::new("api"))
            .subcommand(clap::Command::new("doctor").arg(formats).arg(clap::Arg::new("profile").long("profile")))
            .subcommand(clap::Command::new("completions").arg(shells))
            .subcommand(clap::Command::new("serve").arg(clap::Arg::new("store").long("store")));
        let words = line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        complete_with(&words, &program, &|| ["default", "lab", "lyon"].map(str::to_owned).to_vec())
    }

    #[test]
    fn spellings_that_commands_take_are_completed_too() {
        let types = found("api workspace list --type ");
        assert!(types.len() > 2, "{types:?}");
        assert_eq!(found("api workspaces list --type "), types);
        assert_eq!(found("api workspaces li"), ["list"]);
        assert_eq!(found("api locations "), found("api location "));
        assert!(found("api locations ").contains(&"list".to_owned()));
        assert!(found("api person call-f").contains(&"call-forwarding".to_owned()));
        assert_eq!(found("api person call-forwarding sh"), ["show"]);
        assert_eq!(found("api hunt gr"), ["group", "group-forwarding"]);
        assert_eq!(found("api hunt group cr"), ["create"]);
        assert_eq!(found("api show call-queues cr"), ["create"]);
        assert!(found("api workspaces no-such --").is_empty());
    }

    #[test]
    fn closed_lists_of_values_are_known() {
        assert_eq!(found("doctor --output "), ["json", "table"]);
        assert_eq!(found("doctor -o j"), ["json"]);
        assert_eq!(found("completions "), ["bash", "fish", "zsh"]);
        assert_eq!(found("completions --"), ["--help"]);
        assert_eq!(found("doctor --profile l"), ["lab", "lyon"]);
        assert_eq!(found("api people list --profile d"), ["default"]);
        assert_eq!(found("api people list --prof"), ["--profile"]);
        assert!(found("serve --store ").is_empty(), "files are for the shell");
    }

    #[test]
    fn fish_offers_files_where_options_take_them() {
        let line = FISH.lines().find(|line| line.starts_with("for option in ")).expect("the options");
        for option in ["body", "save", "from-csv", "from-jsonl", "results", "journal", "file", "cache", "token-file", "password-file"] {
            assert!(line.split(' ').any(|word| word == option), "{option}");
        }
        let by_command = |words: &str| FISH.lines().any(|line| line.contains(words) && line.ends_with('F'));
        assert!(by_command("from backup restore man;") && by_command("from audit' -l output") && by_command("from keys' -l to"));
    }

    #[test]
    fn every_place_knows_its_words() {
        assert_eq!(found("a"), ["api"]);
        assert_eq!(found("serve --s"), ["--store"]);
        assert_eq!(found("api peo"), ["people"]);
        assert_eq!(found("api sea"), ["search"]);
        assert_eq!(found("api people li"), ["list"]);
        assert_eq!(found("api people list --cal"), ["--calling-data"]);
        assert_eq!(found("api people list -o js"), ["json", "jsonl"]);
        assert_eq!(found("api people list --columns id,displ"), ["id,displayName"]);
        assert_eq!(found("api show call-queue cr"), ["create"]);
        assert!(found("api no-such-group list --").is_empty());
    }

    #[test]
    fn values_of_enums_are_offered() {
        let (operation, parameter) = webex_catalogue::all()
            .iter()
            .find_map(|operation| parameters_of(operation).into_iter().find(|p| p.values().len() > 2).map(|p| (operation, p)))
            .expect("an operation with an enum");
        let (group, verb) = operation.name();
        assert_eq!(found(&format!("api {group} {verb} --{} ", parameter.option)).len(), parameter.values().len());
    }
}
