//! `cordboard api` and what belongs to it: completions and manual pages.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;

use crate::args::Cordboard;
use crate::sign_in;

/// Runs a command of the Webex API with the token of the environment.
pub fn run(words: &[OsString]) -> ExitCode {
    let connect = |target: &cli::Target| {
        let sign_in = |builder| cli::sign_in(&sign_in::context(None, target.base_url.as_deref())?, builder);
        cli::from_environment(target, &sign_in)
    };
    cli::run(words, &cli::Surroundings { connect: &connect })
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
