//! `cordboard api` and what belongs to it: completions and manual pages.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;

use crate::args::Cordboard;
use crate::sign_in;

/// Runs a command of the Webex API with the profile that is named, else with the token of the environment, else with the usual profile.
pub fn run(words: &[OsString]) -> ExitCode {
    let (profile, words) = take_profile(words);
    let connect = |target: &cli::Target| {
        let sign_in = |builder| cli::sign_in(&sign_in::context(profile.as_deref(), target.base_url.as_deref())?, builder);
        if profile.is_some() { cli::from_profile(target, &sign_in) } else { cli::from_environment(target, &sign_in) }
    };
    cli::run(&words, &cli::Surroundings { connect: &connect })
}

/// Takes `--profile NAME` out of the words: it belongs to the program, not to an operation.
fn take_profile(words: &[OsString]) -> (Option<String>, Vec<OsString>) {
    let (mut profile, mut rest, mut is_value) = (None, Vec::new(), false);
    for (at, word) in words.iter().enumerate() {
        let text = word.to_string_lossy();
        if std::mem::take(&mut is_value) {
            profile = Some(text.into_owned());
        } else if text == "--" {
            rest.extend_from_slice(&words[at..]);
            break;
        } else if text == "--profile" {
            is_value = true;
        } else if let Some(name) = text.strip_prefix("--profile=") {
            profile = Some(name.to_owned());
        } else {
            rest.push(word.clone());
        }
    }
    // Without a name it is left where it was, so that it is complained about.
    if is_value {
        rest.push(OsString::from("--profile"));
    }
    (profile, rest)
}

/// Prints the completion script of a shell.
pub fn completions(shell: &str) -> ExitCode {
    print(cli::script(shell).unwrap_or_default())
}

/// Prints what may stand in the place of the last word.
pub fn complete(words: &[OsString]) -> ExitCode {
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let found = cli::complete(&words, &Cordboard::command());
    print(&found.iter().fold(String::new(), |all, word| all + word + "\n"))
}

/// Writes the manual pages.
pub fn man(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (name, text) in cli::manual_pages(&Cordboard::command(), &crate::version()) {
        let path = folder.join(name);
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// A reader that has gone is no error.
fn print(text: &str) -> ExitCode {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_taken_wherever_it_stands() {
        let taken = |words: &[&str]| {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            let (profile, rest) = take_profile(&words);
            (profile, rest.into_iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" "))
        };
        let lab = || Some("lab".to_owned());
        assert_eq!(taken(&["people", "list", "--profile", "lab", "--max", "3"]), (lab(), "people list --max 3".to_owned()));
        assert_eq!(taken(&["--profile=lab", "people", "list"]), (lab(), "people list".to_owned()));
        assert_eq!(taken(&["people", "list", "--profile"]), (None, "people list --profile".to_owned()));
        assert_eq!(taken(&["x", "--", "--profile", "lab"]), (None, "x -- --profile lab".to_owned()));
    }
}
