//! Completions for bash, zsh and fish. The scripts ask the program itself, so that they know every operation and never grow stale.

use webex_catalogue::{Area, groups};

use crate::api::{Parameter, answer_fields, parameters_of};
use crate::output::Format;

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
complete -c cordboard -l body -rF
complete -c cordboard -l save -rF
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
    let Some((last, before)) = words.split_last() else { return Vec::new() };
    let candidates = match before {
        [first, rest @ ..] if first == "api" => of_api(rest, last),
        _ => of_program(before, program),
    };
    let mut found: Vec<String> = candidates.into_iter().filter(|candidate| candidate.starts_with(last.as_str())).collect();
    found.sort();
    found.dedup();
    found
}

fn of_program(before: &[String], program: &clap::Command) -> Vec<String> {
    let mut command = program;
    for word in before {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
        }
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
        [first, group] if first == "show" || first == "help" => verbs(group),
        [first, ..] if first == "search" || first == "call" => common(last),
        [group] => verbs(group).into_iter().chain(["--help".to_owned()]).collect(),
        [group, verb, rest @ ..] => of_operation(group, verb, rest, last),
    }
}

fn verbs(group: &str) -> Vec<String> {
    webex_catalogue::find_group(group).into_iter().flat_map(|group| group.verbs().map(|(verb, _)| verb.to_owned())).collect()
}

fn of_operation(group: &str, verb: &str, rest: &[String], last: &str) -> Vec<String> {
    let Some(operation) = webex_catalogue::find_group(group).and_then(|group| group.find(verb)) else { return Vec::new() };
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
    crate::api::COMMON.iter().map(|name| format!("--{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Vec<String> {
        let program = clap::Command::new("cordboard")
            .subcommand(clap::Command::new("api"))
            .subcommand(clap::Command::new("serve").arg(clap::Arg::new("store").long("store")));
        complete(&line.split(' ').map(str::to_owned).collect::<Vec<_>>(), &program)
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
