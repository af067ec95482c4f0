//! The command line.
//!
//! Secrets are never flags: process lists and shell histories show them.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};
use url::Url;

use crate::audit::AuditArgs;
use crate::backup::{BackupArgs, RestoreArgs};
use crate::config::{ConfigArgs, Flags};
use crate::doctor::DoctorArgs;
use crate::import::ImportArgs;
use crate::keys::KeysArgs;
use crate::setup::SetupArgs;
use crate::sign_in::{LoginArgs, ProfileArgs};

/// Requests a minute to Webex unless the command line says else.
pub const DEFAULT_REQUESTS_PER_MINUTE: u32 = 600;

/// Watches a Webex organisation. For Webex; not affiliated with Cisco.
#[derive(Debug, Parser)]
#[command(
    name = "cordboard",
    version = crate::version(),
    about,
    max_term_width = 100,
    help_template = "{about}\n\nUsage: cordboard COMMAND [OPTIONS]   (COMMAND --help tells more; --version)\n\n{subcommands}{after-help}",
    after_help = "Examples:\n  cordboard demo\n  cordboard api people list --email alex@example.com"
)]
pub struct Cordboard {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Simulated organisation and server in one: try it without a Webex account
    #[command(after_help = "Example:\n  cordboard demo --data ~/cordboard-demo --people 1000")]
    Demo(DemoArgs),
    /// Web pages and collector
    Serve(ServeArgs),
    /// Collector alone, beside a server on the same PostgreSQL store
    #[command(after_help = "Example:\n  cordboard collect --store postgres://cordboard@db.example.com/cordboard --token-file token.txt")]
    Collect(CollectArgs),
    /// Print a new one-time link that signs an administrator in, or leads to set-up
    #[command(after_help = "Example:\n  cordboard link --public-url https://cordboard.example.com")]
    Link(LinkArgs),
    /// Make the first administrator and test every connection
    Setup(SetupArgs),
    /// Keys that secrets in the database are sealed with: show, rotate, new-master
    #[command(after_help = "Example:\n  cordboard keys rotate")]
    Keys(KeysArgs),
    /// Audit log: verify, head, export, erase
    #[command(after_help = "Example:\n  cordboard audit verify --against HEAD")]
    Audit(AuditArgs),
    /// Write the whole database to a file, while the server runs
    Backup(BackupArgs),
    /// Read a backup into an empty database, of either kind
    Restore(RestoreArgs),
    /// Take over what the Webex devices dashboard kept: regions and the history of calls
    Import(ImportArgs),
    /// Check the configuration, show what counts and why, or print a file to begin with
    #[command(after_help = "Example:\n  cordboard config show --origin")]
    Config(ConfigArgs),
    /// Webex cloud simulator alone
    Simulator(SimulatorArgs),
    /// Every operation of the Webex API as a command: `cordboard api people list`
    #[command(disable_help_flag = true)]
    Api(ApiArgs),
    /// Sign in to Webex: with a browser, a code, a token, or as a service app
    Login(LoginArgs),
    /// Forget the tokens of a profile
    #[command(after_help = "Example:\n  cordboard logout --profile lab")]
    Logout(ProfileArgs),
    /// Who is signed in, until when, and where the tokens are kept
    #[command(after_help = "Example:\n  cordboard whoami --profile lab")]
    Whoami(ProfileArgs),
    /// Look at network, clock, token, scopes, rate and store, and say what to do
    Doctor(DoctorArgs),
    /// Print a completion script: eval "$(cordboard completions bash)"
    #[command(
        after_help = "Example:\n  eval \"$(cordboard completions bash)\"\n  cordboard completions fish > ~/.config/fish/completions/cordboard.fish"
    )]
    Completions(CompletionsArgs),
    /// Write the manual pages into a folder: man -l DIR/cordboard-api.1
    #[command(after_help = "Example:\n  cordboard man ~/.local/share/man/man1 && man cordboard-api-people")]
    Man(ManArgs),
    /// Print what may stand in the place of the last word; the completion scripts ask it
    #[command(hide = true, disable_help_flag = true)]
    Complete(ApiArgs),
}

/// `cordboard api`: the words are read by the crate `cli`.
#[derive(Debug, Args)]
pub struct ApiArgs {
    /// Group, verb, ids and options
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub words: Vec<OsString>,
}

/// `cordboard completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// Which shell
    #[arg(value_name = "SHELL", value_parser = ["bash", "zsh", "fish"])]
    pub shell: String,
}

/// `cordboard man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Folder for the pages; it is made when missing
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// `cordboard demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Folder that keeps database and simulated organisation; without it everything is temporary
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Address of the pages; a port in use moves to the next
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The simulated organisation follows from it [default: 42]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// People of the simulated organisation, 10 to 50000 [default: 300]
    #[arg(long, value_name = "N")]
    pub people: Option<u32>,
    /// Devices of the simulated organisation, up to 50000 [default: 60]
    #[arg(long, value_name = "N")]
    pub devices: Option<u32>,
}

/// Which configuration, and where data is kept.
#[derive(Debug, Clone, Args)]
pub struct PlaceArgs {
    /// Configuration file [env: CORDBOARD_CONFIG] [default: cordboard.toml in the data folder or in /etc/cordboard]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder of database and master key [env: CORDBOARD_DATA] [default: the usual one of this system]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE; better in the environment or a file when it holds a password
    /// [env: CORDBOARD_STORE] [default: cordboard.db in the data folder]
    #[arg(long, value_name = "STORE")]
    pub store: Option<StoreText>,
}

impl PlaceArgs {
    /// As the configuration takes them.
    pub fn flags(self) -> Flags {
        let flags = Flags { config: self.config, ..Flags::default() };
        flags.with("data", self.data.as_deref().map(Path::display)).with("store", self.store.map(|store| store.0))
    }
}

/// `cordboard serve`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  cordboard serve --store sqlite:cordboard.db --token-file token.txt")]
pub struct ServeArgs {
    /// Address of the pages [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<SocketAddr>,
    #[command(flatten)]
    pub place: PlaceArgs,
    #[command(flatten)]
    pub webex: WebexArgs,
    /// Address under which browsers reach the pages, for example https://cordboard.example.com; other names are refused
    #[arg(long, value_name = "URL")]
    pub public_url: Option<Url>,
}

/// `cordboard collect`.
#[derive(Debug, Args)]
pub struct CollectArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    #[command(flatten)]
    pub webex: WebexArgs,
}

/// `cordboard link`.
#[derive(Debug, Args)]
pub struct LinkArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Address under which browsers reach the pages
    #[arg(long, value_name = "URL", conflicts_with = "listen")]
    pub public_url: Option<Url>,
    /// E-mail address of the administrator [default: the first one]
    #[arg(long, value_name = "EMAIL")]
    pub account: Option<String>,
    /// Address that `cordboard serve` listens on [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<SocketAddr>,
}

/// `cordboard simulator`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Example:\n  cordboard simulator --credentials-file credentials.json"
)]
pub struct SimulatorArgs {
    /// Something else than to run
    #[command(subcommand)]
    pub command: Option<SimulatorCommand>,
    /// Address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8787")]
    pub listen: SocketAddr,
    /// The organisation follows from it
    #[arg(long, value_name = "N", default_value_t = 42)]
    pub seed: u64,
    /// People, 10 to 50000
    #[arg(long, value_name = "N", default_value_t = 300)]
    pub people: u32,
    /// Devices, up to 50000
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub devices: u32,
    /// File to write addresses and tokens to, for this user only
    #[arg(long, value_name = "FILE", required = true)]
    pub credentials_file: Option<PathBuf>,
    /// Requests a minute that each token may send; without it there is no limit
    #[arg(long, value_name = "N")]
    pub rate_limit: Option<u32>,
    /// Simulated seconds per second; 0 stands still
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    pub time_scale: f64,
    /// Let other machines in; /_sim/ then needs the key in the credentials file
    #[arg(long)]
    pub allow_remote: bool,
    /// Host name to answer to besides localhost and Webex's own; may be repeated
    #[arg(long, value_name = "NAME")]
    pub host_name: Vec<String>,
    /// Port of its own for a simulated service beside Webex, for example receiver=127.0.0.1:8788; may be repeated
    #[arg(long, value_name = "NAME=ADDR")]
    pub service_port: Vec<simulator::ServicePort>,
    /// Address that speaks TLS under every name of Webex, for clients whose addresses cannot be changed
    #[arg(long, value_name = "ADDR", requires = "ca_file")]
    pub tls_listen: Option<SocketAddr>,
    /// File to write the certificate to that clients must trust for TLS; made anew at each start
    #[arg(long, value_name = "FILE", requires = "tls_listen")]
    pub ca_file: Option<PathBuf>,
    /// Send webhooks to other machines too; without it only addresses of this machine are called
    #[arg(long)]
    pub allow_remote_webhooks: bool,
}

/// What `cordboard simulator` does beside running.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum SimulatorCommand {
    /// Print how many operations of each area are served, and how
    #[command(after_help = "Example:\n  cordboard simulator coverage")]
    Coverage,
}

/// Where Webex is and what may be asked of it. The access token comes from `WEBEX_ACCESS_TOKEN` or a file.
#[derive(Debug, Args)]
pub struct WebexArgs {
    /// Address of Webex or of a simulator, with or without /v1 [default: https://webexapis.com/v1]
    #[arg(long, value_name = "URL")]
    pub webex_base_url: Option<String>,
    /// File with the Webex access token; otherwise it comes from the environment variable WEBEX_ACCESS_TOKEN
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// Requests a minute to Webex; more make the pages fresher [default: 600]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(10..=60_000))]
    pub requests_per_minute: Option<u32>,
    /// How fresh data is to be: live within seconds, relaxed five minutes for devices and ten for the call history [default: live]
    #[arg(long, value_name = "HOW", value_parser = ["live", "relaxed"])]
    pub freshness: Option<String>,
}

impl WebexArgs {
    /// As the configuration takes them.
    pub fn add_to(self, flags: Flags) -> Flags {
        flags
            .with("webex.base_url", self.webex_base_url)
            .with("webex.token_file", self.token_file.as_deref().map(Path::display))
            .with("webex.requests_per_minute", self.requests_per_minute)
            .with("collect.freshness", self.freshness.as_ref())
    }
}

/// The location of the store as typed; it may hold a password and is not printed.
#[derive(Clone)]
pub struct StoreText(pub String);

impl From<&str> for StoreText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Debug for StoreText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreText")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cordboard::command().debug_assert();
    }

    /// A name that changes breaks somebody's script. To change one on purpose: this test with `UPDATE_GOLDEN=1`, and read the difference.
    #[test]
    fn the_commands_and_options_are_the_reviewed_ones() {
        let mut made = String::new();
        for command in Cordboard::command().get_subcommands().filter(|command| !command.is_hide_set()) {
            let mut words = vec![command.get_name().to_owned()];
            words.extend(command.get_arguments().filter_map(clap::Arg::get_long).map(|long| format!("--{long}")));
            words.extend(command.get_subcommands().map(|inner| inner.get_name().to_owned()));
            made += &(words.join(" ") + "\n");
        }
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/commands.txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &made).expect("written");
        }
        assert_eq!(made, std::fs::read_to_string(&file).expect("the reviewed commands"));
    }

    #[test]
    fn every_command_shows_an_example_on_a_screen() {
        let top = Cordboard::command().render_help().to_string();
        assert!(top.contains("Examples:\n  cordboard "), "{top}");
        fits(&top, 30);
        // `api` has help of its own, which the crate `cli` checks.
        for command in Cordboard::command().get_subcommands_mut().filter(|command| !command.is_hide_set() && command.get_name() != "api") {
            let help = command.render_help().to_string();
            assert!(help.contains("Example") && help.contains(&format!("cordboard {}", command.get_name())), "{help}");
            for inner in command.get_subcommands_mut().filter(|inner| inner.get_name() != "help") {
                let help = inner.render_help().to_string();
                assert!(help.contains("Example"), "{help}");
            }
            // Set-up takes every setting that it would ask for as an option too.
            fits(&help, if command.get_name() == "setup" { 54 } else { 34 });
        }
    }

    /// Without a terminal, help is wrapped for one of 100 columns.
    fn fits(help: &str, most_lines: usize) {
        assert!(help.lines().count() <= most_lines, "{} lines\n{help}", help.lines().count());
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }

    #[test]
    fn no_flag_takes_a_token_or_a_password() {
        let tree = Cordboard::command();
        let flags = tree.get_subcommands().flat_map(clap::Command::get_arguments).filter_map(clap::Arg::get_long);
        for flag in flags {
            assert!(!["token", "password", "secret", "key"].contains(&flag), "--{flag}");
        }
    }

    #[test]
    fn the_help_tells_the_defaults_of_the_configuration() {
        let help = Cordboard::command().find_subcommand_mut("serve").expect("a command").render_long_help().to_string();
        // It is wrapped to the terminal.
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains(&format!("[default: {DEFAULT_REQUESTS_PER_MINUTE}]")), "{help}");
        assert!(help.contains(&format!("[default: {}]", webex::DEFAULT_BASE_URL)), "{help}");
    }

    #[test]
    fn a_simulator_needs_a_file_and_its_coverage_none() {
        let parse = |args: &[&str]| Cordboard::try_parse_from(["cordboard", "simulator"].iter().chain(args));
        assert_eq!(parse(&[]).expect_err("a file is needed").kind(), clap::error::ErrorKind::MissingRequiredArgument);
        for args in [&["coverage"][..], &["--credentials-file", "c.json", "--allow-remote-webhooks"]] {
            let Command::Simulator(parsed) = parse(args).expect("parses").command else { panic!("another command") };
            assert_eq!(parsed.command.is_some(), args == ["coverage"]);
            assert_eq!(parsed.allow_remote_webhooks, args != ["coverage"]);
        }
        assert!(parse(&["--seed", "1", "coverage"]).is_err());
    }

    #[test]
    fn printing_the_arguments_shows_no_password() {
        let args = Cordboard::try_parse_from(["cordboard", "collect", "--store", "postgres://u:planted@h/d"]).expect("parses");
        assert!(!format!("{args:?}").contains("planted"));
    }
}
