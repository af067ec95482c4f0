//! `cordboard config`: what is configured, and from where.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use secrecy::ExposeSecret as _;
use store::StoreLocation;

use super::kind::Kind;
use super::resolve::{Chosen, Origin, Resolved, resolve};
use super::table::{Default, SETTINGS, Secrecy, Setting};
use super::{Settings, Surroundings, in_one};
use crate::args::PlaceArgs;
use crate::certificates::Certificates;
use crate::master_key;

/// Stands for a secret.
const MASK: &str = "***";

/// `cordboard config`.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// What to do
    #[command(subcommand)]
    pub command: ConfigCommand,
}

/// What to do with the configuration.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Check every setting and say what is wrong, with file and line
    #[command(after_help = "Example:\n  cordboard config check --config cordboard.toml")]
    Check(PlaceArgs),
    /// Print the settings that count; secrets are masked
    #[command(after_help = "Example:\n  cordboard config show --origin")]
    Show(ShowArgs),
    /// Print a configuration file with every setting as a comment
    #[command(after_help = "Example:\n  cordboard config example > cordboard.toml")]
    Example,
}

/// `cordboard config show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Say where each value comes from: flag, environment, credential, line of the file, or default
    #[arg(long)]
    pub origin: bool,
}

/// Does it.
pub fn run(args: ConfigArgs) -> Result<()> {
    let text = match args.command {
        ConfigCommand::Check(place) => check(&Surroundings::of_process(place.flags()))?,
        ConfigCommand::Show(show) => {
            let origins = if show.origin { Origins::Shown } else { Origins::Hidden };
            let resolved = resolve(&Surroundings::of_process(show.place.flags())).map_err(|problems| in_one(&problems))?;
            table(&resolved, origins)
        }
        ConfigCommand::Example => example(),
    };
    // A reader that has gone is no error.
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(())
}

pub(super) fn check(surroundings: &Surroundings) -> Result<String> {
    let resolved = resolve(surroundings).map_err(|problems| in_one(&problems))?;
    let settings = Settings::of(&resolved).map_err(|problems| in_one(&problems))?;
    let mut missing = Vec::new();
    for key in ["tls.certificate_file", "tls.key_file", "master_key_file"] {
        // A key that nobody named is made at the first start.
        let made = *resolved.origin(key) == Origin::Default;
        if let Some(path) = resolved.text(key).filter(|_| !made)
            && let Err(error) = std::fs::File::open(path)
        {
            missing.push(format!("{}: cannot read the file {path} of `{key}`: {error}", resolved.origin(key)));
        }
    }
    if let Some(files) = settings.tls.as_ref().filter(|_| missing.is_empty())
        && let Err(error) = Certificates::read(files)
    {
        missing.push(format!("{}: {error}", resolved.origin("tls.certificate_file")));
    }
    if let Some(folder) = settings.data.as_deref().filter(|path| path.exists() && !path.is_dir()) {
        missing.push(format!("{}: the data folder {} is a file: name a folder with --data", resolved.origin("data"), folder.display()));
    }
    // A key that is not there yet is made at the first start.
    if missing.is_empty()
        && let Err(error) = master_key::source(&settings).load()
    {
        missing.push(match resolved.origin("master_key_file") {
            Origin::Default => error.to_string(),
            origin => format!("{origin}: {error}"),
        });
    }
    if !missing.is_empty() {
        bail!("{}", missing.join("\n  "));
    }
    let mut text = match &resolved.file {
        Some(file) => format!("The configuration is good; it was read from {}\n", file.display()),
        None => "The configuration is good; there is no configuration file\n".to_owned(),
    };
    for warning in settings.warnings().into_iter().chain(resolved.exposures()).chain(strange_variables(surroundings)) {
        let _ = writeln!(text, "warning: {warning}");
    }
    Ok(text)
}

/// Variables that look like one of ours with a typing error.
fn strange_variables(surroundings: &Surroundings) -> Vec<String> {
    let known: Vec<String> = SETTINGS
        .iter()
        .flat_map(|setting| setting.variables.iter().flat_map(|name| [(*name).to_owned(), format!("{name}_FILE")]))
        .chain(["CORDBOARD_CONFIG", "CORDBOARD_LOG", "CORDBOARD_PROFILE", "CORDBOARD_PASSPHRASE"].map(str::to_owned))
        .collect();
    let of_ours = surroundings.variables.keys().filter(|name| name.starts_with("CORDBOARD_") && !known.contains(name));
    of_ours
        .filter_map(|name| {
            let near = known.iter().min_by_key(|candidate| strsim::damerau_levenshtein(name, candidate))?;
            (strsim::damerau_levenshtein(name, near) <= 2)
                .then(|| format!("the environment variable {name} is not known; did you mean {near}?"))
        })
        .collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origins {
    Shown,
    Hidden,
}

pub(super) fn table(resolved: &Resolved, origins: Origins) -> String {
    let mut text = match &resolved.file {
        Some(file) => format!("# Configuration file: {}\n", file.display()),
        None => "# There is no configuration file\n".to_owned(),
    };
    for setting in SETTINGS {
        let Some(chosen) = resolved.chosen(setting.key) else {
            let _ = writeln!(text, "# {} is not set", setting.key);
            continue;
        };
        let line = format!("{} = {}", setting.key, shown(setting, chosen));
        let _ = match origins {
            Origins::Shown => writeln!(text, "{line:<60} # {}", chosen.origin),
            Origins::Hidden => writeln!(text, "{line}"),
        };
    }
    text
}

fn shown(setting: &Setting, chosen: &Chosen) -> String {
    let one = |text: &str| match setting.secrecy {
        Secrecy::Secret => quoted(MASK),
        Secrecy::Inside => quoted(&text.parse::<StoreLocation>().map_or_else(|_| MASK.to_owned(), |location| location.to_string())),
        Secrecy::Open if matches!(setting.kind, Kind::Number { .. } | Kind::Limits) => text.to_owned(),
        Secrecy::Open => quoted(text),
    };
    let texts: Vec<String> = chosen.texts.iter().map(|text| one(text.expose_secret())).collect();
    if setting.kind.is_list() { format!("[{}]", texts.join(", ")) } else { texts.join(", ") }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// A file to begin with.
fn example() -> String {
    let mut text = "\
# Configuration of Cordboard. Put it at /etc/cordboard/cordboard.toml or into the data folder, or name it with --config.
# A flag wins over an environment variable, that over a systemd credential, that over this file.
# `cordboard config check` checks it, `cordboard config show --origin` says what counts and why.
"
    .to_owned();
    let mut group = "";
    for setting in SETTINGS {
        let (of, name) = setting.key.rsplit_once('.').unwrap_or(("", setting.key));
        if of != group {
            let _ = write!(text, "\n[{of}]\n");
            group = of;
        }
        let _ = writeln!(text, "\n# {}.", setting.help);
        let value = match setting.default {
            Default::Number(default) => default.to_string(),
            Default::Text(default) => quoted(default),
            Default::Computed(words) if setting.kind == Kind::Limits => format!("[{words}]"),
            Default::Computed(words) => {
                let _ = writeln!(text, "# Without it: {words}.");
                "\"\"".to_owned()
            }
            Default::Nothing if setting.kind.is_list() => "[]".to_owned(),
            Default::Nothing => "\"\"".to_owned(),
        };
        let _ =
            if setting.secrecy == Secrecy::Secret { writeln!(text, "#{name}_file = \"\"") } else { writeln!(text, "#{name} = {value}") };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::Flags;
    use super::*;

    #[test]
    fn a_key_of_another_certificate_and_swapped_files_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name).display().to_string();
        for name in ["one", "other"] {
            let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
            std::fs::write(path(&format!("{name}.pem")), made.cert.pem()).expect("written");
            std::fs::write(path(&format!("{name}.key")), made.signing_key.serialize_pem()).expect("written");
        }
        let checked = |certificate: &str, key: &str| {
            let named = [
                ("HOME", folder.path().display().to_string()),
                ("CONFIGURATION_DIRECTORY", path("none")),
                ("CORDBOARD_TLS_CERTIFICATE_FILE", path(certificate)),
                ("CORDBOARD_TLS_KEY_FILE", path(key)),
            ];
            let variables = named.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            check(&Surroundings { flags: Flags::default(), variables }).map_err(|error| error.to_string())
        };
        checked("one.pem", "one.key").expect("they fit");
        let error = checked("one.pem", "other.key").expect_err("another key");
        assert!(error.contains("CORDBOARD_TLS_CERTIFICATE_FILE") && error.contains("other.key"), "{error}");
        let error = checked("one.key", "one.pem").expect_err("swapped");
        assert!(error.contains("no certificate"), "{error}");
    }

    #[test]
    fn the_example_names_every_setting_and_is_a_good_file() {
        let text = example();
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("cordboard.toml");
        std::fs::write(&path, &text).expect("written");
        assert_eq!(super::super::file::read(&path).map_err(|_| ()).expect("a good file").len(), 0);
        // Every comment that is a setting, with a value that is good, is understood.
        let uncommented: String = text
            .lines()
            .filter(|line| line.starts_with('[') || (line.starts_with('#') && !line.starts_with("# ")))
            .flat_map(|line| [line.trim_start_matches('#'), "\n"])
            .collect();
        std::fs::write(&path, uncommented.replace("_file = \"\"", "_file = \"x\"")).expect("written");
        let found = super::super::file::read(&path).map_err(|problems| in_one(&problems).to_string()).expect("every key is known");
        assert_eq!(found.len(), SETTINGS.len());
    }
}
