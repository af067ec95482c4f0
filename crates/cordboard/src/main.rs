//! The cordboard program: configuration and composition root.
//!
//! Reads the command line and the environment, puts the parts together and runs them until it is asked to end. It holds no rule
//! of the domain. To add a command: arguments in `args`, a file with its `run`, a line in [`main`].

mod api;
mod args;
mod audit;
mod backup;
mod certificates;
mod collect;
mod collectors;
mod config;
mod database;
mod demo;
mod doctor;
mod import;
mod keys;
mod link;
mod listen;
mod logging;
mod master_key;
mod metering;
mod pages;
mod people;
mod private_file;
mod serve;
mod setup;
mod sign_in;
mod signals;
mod simulate;
mod site;
mod upstream;
mod webhooks;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser as _;

use args::{Command, Cordboard};

fn main() -> ExitCode {
    let command = Cordboard::try_parse().unwrap_or_else(|error| refuse(&error)).command;
    // These need no log and no runtime of several threads: they shall start at once.
    let command = match command {
        Command::Api(args) => return api::run(&args.words),
        Command::Completions(args) => return api::completions(&args.shell),
        Command::Complete(args) => return api::complete(&args.words),
        Command::Man(args) => return api::man(&args.folder).map_or_else(|error| fail(&error), |()| ExitCode::SUCCESS),
        Command::Logout(args) => return sign_in::logout(&args),
        Command::Login(args) => return alone(sign_in::login(args)),
        Command::Doctor(args) => return alone(doctor::run(args)),
        Command::Whoami(args) => return alone(sign_in::whoami(args)),
        other => other,
    };
    logging::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let result = runtime.block_on(async {
        match command {
            Command::Demo(args) => demo::run(args).await,
            Command::Serve(args) => serve::run(args).await,
            Command::Collect(args) => collect::run(args).await,
            Command::Link(args) => link::run(args).await,
            Command::Setup(args) => setup::run(args).await,
            Command::Keys(args) => keys::run(args).await,
            Command::Audit(args) => audit::run(args).await,
            Command::Backup(args) => backup::backup(args).await,
            Command::Restore(args) => backup::restore(args).await,
            Command::Import(args) => import::run(args).await,
            Command::Config(args) => config::run(args),
            Command::Simulator(args) => simulate::run(args).await,
            Command::Api(_)
            | Command::Completions(_)
            | Command::Complete(_)
            | Command::Man(_)
            | Command::Login(_)
            | Command::Logout(_)
            | Command::Whoami(_)
            | Command::Doctor(_) => Ok(()),
        }
    });
    // Connections of readers that stopped reading are cut here.
    runtime.shutdown_timeout(Duration::from_millis(200));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

/// Help, or what is wrong with the words. Who leaves `api` away is told so.
fn refuse(error: &clap::Error) -> ! {
    let command = std::env::args_os().nth(1).unwrap_or_default();
    if let Some(text) = unrepeated(&command.to_string_lossy(), error) {
        eprintln!("error: {text}");
        std::process::exit(i32::from(cli::Exit::Usage as u8));
    }
    if error.kind() == clap::error::ErrorKind::InvalidSubcommand
        && let Some(clap::error::ContextValue::String(word)) = error.get(clap::error::ContextKind::InvalidSubcommand)
        && let Some(text) = no_command(word, error.get(clap::error::ContextKind::SuggestedSubcommand).is_some())
    {
        eprintln!("error: {text}");
        std::process::exit(i32::from(cli::Exit::Usage as u8));
    }
    error.exit()
}

/// What is said instead of a message that would repeat a word which may be a token.
fn unrepeated(command: &str, error: &clap::Error) -> Option<String> {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    if !["login", "logout", "whoami"].contains(&command) {
        return None;
    }
    let given = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(text)) => text.as_str(),
        _ => "",
    };
    let what = match error.kind() {
        ErrorKind::TooManyValues => format!("{given} of `cordboard {command}` takes no value, and one is given"),
        ErrorKind::UnknownArgument if !given.starts_with('-') => {
            format!("`cordboard {command}` takes options only, and there is a word beside them")
        }
        _ => return None,
    };
    Some(format!("{what}; it is not shown, for it may be a token\n  if it was one, take it out of the history of your shell"))
}

/// What is said of a word that is no command, if a group of the API is meant.
fn no_command(word: &str, has_suggestion: bool) -> Option<String> {
    if cli::is_group(word) {
        return Some(format!("there is no command `{word}`\n  the Webex API is below `api`: cordboard api {word} --help"));
    }
    let near = if has_suggestion { Vec::new() } else { cli::near_groups(word) };
    let near: Vec<String> = near.iter().map(|group| format!("cordboard api {group}")).collect();
    (!near.is_empty()).then(|| format!("there is no command `{word}`\n  did you mean {}?", near.join(" or ")))
}

/// Runs a short command that asks Webex. Ctrl-C ends it: nothing is kept before the end.
fn alone(command: impl Future<Output = ExitCode>) -> ExitCode {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(command),
        Err(error) => fail(&error.into()),
    }
}

/// Version of the program and day of the facts about Webex that it was built from.
fn version() -> String {
    format!("{} (Webex catalogue of {})", env!("CARGO_PKG_VERSION"), webex_catalogue::DATE)
}

/// One message for people, with the causes that it does not tell already.
fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("error: {}", in_full(error));
    ExitCode::FAILURE
}

/// The message and its causes, each once: some messages name their cause themselves.
fn in_full(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).fold(String::new(), |told, cause| match told.as_str() {
        "" => cause,
        before if before.contains(&cause) => told,
        _ => format!("{told}: {cause}"),
    })
}

#[cfg(test)]
mod tests {
    use anyhow::{Context as _, anyhow};

    use clap::Parser as _;

    use super::{Cordboard, in_full, no_command, unrepeated};

    fn refusal(words: [&str; 3]) -> clap::Error {
        match Cordboard::try_parse_from(words) {
            Ok(_) => panic!("{words:?} is taken"),
            Err(error) => error,
        }
    }

    #[test]
    fn a_word_that_may_be_a_token_is_not_repeated() {
        for words in [["cordboard", "login", "--token-stdin=SECRET"], ["cordboard", "whoami", "SECRET"], ["cordboard", "logout", "SECRET"]]
        {
            let error = refusal(words);
            let told = unrepeated(words[1], &error).expect("words of our own");
            assert!(told.contains("may be a token") && !told.contains("SECRET"), "{told}");
        }
        // A misspelt option is shown.
        let error = refusal(["cordboard", "whoami", "--profle"]);
        assert_eq!(unrepeated("whoami", &error), None);
    }

    #[test]
    fn who_leaves_api_away_is_told_even_when_it_is_misspelt() {
        assert!(no_command("people", false).is_some_and(|text| text.contains("cordboard api people --help")));
        assert!(no_command("pepole", false).is_some_and(|text| text.contains("did you mean cordboard api people")));
        // A command that is near comes before a group that is.
        assert_eq!(no_command("pepole", true), None);
        assert_eq!(no_command("xyzzy", false), None);
    }

    #[test]
    fn every_cause_is_told_once() {
        let outer = Err::<(), _>(anyhow!("permission denied")).context("cannot listen").context("the web server ended");
        assert_eq!(in_full(&outer.expect_err("an error")), "the web server ended: cannot listen: permission denied");
        let told = Err::<(), _>(anyhow!("permission denied")).context("cannot listen: permission denied; choose another port");
        assert_eq!(in_full(&told.expect_err("an error")), "cannot listen: permission denied; choose another port");
    }
}
