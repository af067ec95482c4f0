//! `cordboard import`: takes over what other programs kept.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

mod tokens;

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};
use clap::{Args, Subcommand};
use engine::SystemClock;
use engine::audit::{Action, Entry, Target};
use engine::import::{DashboardImport, DashboardReport, Mode};
use model::Organization;
use model::id::OrganizationId;
use model::quality::Profile;
use store::{DashboardFile, Store};

use crate::args::PlaceArgs;
use crate::config::Settings;
use crate::{config, database, people};

const IMPORTED: Action = Action("import.devices_dashboard");
/// Devices and conflicts that are named; the rest is counted.
const MOST_NAMED: usize = 10;

/// `cordboard import`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  cordboard import devices-dashboard --db flask_app/db/sqlite.db --dry-run")]
pub struct ImportArgs {
    /// From which program
    #[command(subcommand)]
    pub from: From,
}

/// From which program.
#[derive(Debug, Subcommand)]
pub enum From {
    /// Webex devices dashboard: the regions of devices, the history of calls and the tokens
    DevicesDashboard(DashboardArgs),
}

/// `cordboard import devices-dashboard`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").args(["db", "tokens"]).required(true).multiple(true))]
#[command(after_help = "\
The file is only read. Run it as often as you like: what is here already stays, also a region that somebody set in Cordboard.
Scores keep the dashboard's formula and are marked `legacy-1`. With --tokens its integration is connected first: client id
and secret come from its .env (--env-file), or from WEBEX_CLIENT_ID and WEBEX_CLIENT_SECRET (or WEBEX_CLIENT_SECRET_FILE).
On a fresh installation: first --tokens, then `cordboard serve` until its Devices page shows the devices, then --db.
docs/coming-over.md has the dashboard's settings and their new names.

Examples:
  cordboard import devices-dashboard --db flask_app/db/sqlite.db --dry-run
  cordboard import devices-dashboard --db flask_app/db/sqlite.db
  cordboard import devices-dashboard --tokens flask_app/tokens.json --env-file .env")]
pub struct DashboardArgs {
    /// Its database, usually flask_app/db/sqlite.db
    #[arg(long, value_name = "FILE")]
    pub db: Option<PathBuf>,
    /// Its tokens, usually flask_app/tokens.json
    #[arg(long, value_name = "FILE")]
    pub tokens: Option<PathBuf>,
    /// Its file with the client id and the client secret of the tokens, usually .env; it is not run
    #[arg(long, value_name = "FILE", requires = "tokens")]
    pub env_file: Option<PathBuf>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Whose data it is, by name or id, where several organisations are watched
    #[arg(long, value_name = "ORGANISATION")]
    pub organization: Option<String>,
    #[command(flatten)]
    pub place: PlaceArgs,
}

/// Does it.
pub async fn run(args: ImportArgs) -> Result<()> {
    let From::DevicesDashboard(DashboardArgs { db, tokens, env_file, dry_run, organization, place }) = args.from;
    let mode = if dry_run { Mode::DryRun } else { Mode::Write };
    // What cannot be read stops it before anything is done.
    let file = match &db {
        Some(path) => Some(DashboardFile::open(path).await.map_err(|error| anyhow!("{error}; check --db"))?),
        None => None,
    };
    let settings = config::load(place.flags())?;
    let store = database::open_existing(&settings).await?;
    let done = async {
        if let Some(path) = &tokens {
            let told = tokens::run(&settings, &store, path, env_file.as_deref(), mode).await?;
            write!(std::io::stdout(), "{told}")?;
        }
        let is_fresh = store.organizations().list().await?.is_empty();
        if let Some(db) = db.as_deref().filter(|_| is_fresh) {
            bail!("{}", too_early(db, tokens.as_deref(), mode));
        }
        match file {
            Some(mut file) => import(&settings, &store, &mut file, organization.as_deref(), mode).await,
            None if mode == Mode::DryRun => Ok(writeln!(std::io::stdout(), "Nothing was written.")?),
            None => Ok(()),
        }
    }
    .await;
    store.close().await;
    done
}

async fn import(settings: &Settings, store: &Store, file: &mut DashboardFile, wanted: Option<&str>, mode: Mode) -> Result<()> {
    let organization = choose(store.organizations().list().await?, wanted)?;
    let bands = (settings.judge.profile() == Profile::Legacy).then(|| settings.judge.bands());
    let importer = DashboardImport::new(store.clone(), Arc::new(SystemClock), bands);
    let is_watched = std::io::stderr().is_terminal();
    let tell = |done: i64, all: i64| {
        if is_watched {
            eprint!("\r{done} of {all} calls");
        }
    };
    let report = importer.run(&organization.id, file, mode, tell).await;
    if is_watched {
        eprintln!();
    }
    let report = report?;
    if mode == Mode::Write {
        note(store, &organization.id, &report).await?;
    }
    write!(std::io::stdout(), "{}", words(&organization, &report, mode))?;
    Ok(())
}

/// What to run, in which order, before the database can be taken: whose it is, and which devices there are, is read from Webex first.
fn too_early(db: &Path, tokens: Option<&Path>, mode: Mode) -> String {
    let first = match (tokens, mode) {
        (Some(_), Mode::Write) => String::new(),
        (Some(tokens), Mode::DryRun) => {
            format!("  cordboard import devices-dashboard --tokens {} (with --env-file as now)\n", tokens.display())
        }
        (None, _) => "  cordboard setup (or `cordboard import devices-dashboard --tokens FILE`), unless Webex is connected\n".to_owned(),
    };
    format!(
        "the database is not taken yet, because Cordboard has not read the organisation and its devices from Webex. Run, in this order:\n\
         {first}  cordboard serve, until its Devices page shows the devices\n  cordboard import devices-dashboard --db {}",
        db.display()
    )
}

fn choose(organizations: Vec<Organization>, wanted: Option<&str>) -> Result<Organization> {
    let names = organizations.iter().map(|organization| organization.name.as_str()).collect::<Vec<_>>().join(", ");
    let mut fit: Vec<Organization> = organizations
        .into_iter()
        .filter(|organization| wanted.is_none_or(|wanted| organization.id.as_str() == wanted || organization.name == wanted))
        .collect();
    match (fit.pop(), fit.is_empty()) {
        (Some(organization), true) => Ok(organization),
        (None, _) => bail!("there is no organisation of that name or id; there are: {names}; check --organization"),
        (Some(_), false) => bail!("several organisations are watched: {names}; say with --organization whose data this is"),
    }
}

async fn note(store: &Store, org: &OrganizationId, report: &DashboardReport) -> Result<()> {
    let entry = Entry::new(people::operator(), IMPORTED, Target::new("organization", org.as_str())).after(serde_json::json!({
        "regions_set": report.regions_set,
        "calls_added": report.calls_added,
        "calls_merged": report.calls_merged,
        "calls_skipped": report.calls_skipped,
    }));
    people::audit(store).record(entry).await?;
    Ok(())
}

/// The report for people.
fn words(organization: &Organization, report: &DashboardReport, mode: Mode) -> String {
    let mut lines = vec![format!("Organisation: {}", organization.name)];
    let (set, added, merged) = match mode {
        Mode::Write => ("were set", "were added", "were known and are told more of"),
        Mode::DryRun => ("would be set", "would be added", "are known and would be told more of"),
    };
    lines.push(format!("Devices in the file: {}", report.devices));
    lines.push(format!("  regions that {set}: {}; the same already: {}", report.regions_set, report.regions_same));
    if !report.regions_kept.is_empty() {
        lines.push(format!("  regions that differ, Cordboard's stays: {}", report.regions_kept.len()));
        let named = report.regions_kept.iter().take(MOST_NAMED);
        lines.extend(named.map(|(name, there, here)| format!("    {name}: \"{there}\" in the file, \"{here}\" here")));
    }
    if !report.unknown_devices.is_empty() {
        lines.push(format!("  not in the organisation, only their calls are taken: {}", report.unknown_devices.len()));
        lines.extend(report.unknown_devices.iter().take(MOST_NAMED).map(|name| format!("    {name}")));
    }
    lines.push(format!("Calls in the file: {}", report.calls));
    lines.push(format!("  that {added}: {}", report.calls_added));
    lines.push(format!("  that {merged}: {}", report.calls_merged));
    lines.push(format!("  the same already: {}", report.calls_same));
    if report.calls_too_old > 0 {
        lines.push(format!("  older than what is kept (collect.keep_calls_days), and so left out: {}", report.calls_too_old));
    }
    lines.push(format!("  without a score, their quality stays unknown: {}", report.calls_without_score));
    if report.calls_skipped > 0 {
        lines.push(format!("  that are not taken: {}", report.calls_skipped));
        lines.extend(report.skipped.iter().map(|skipped| format!("    row {}: {}", skipped.row, skipped.problem)));
    }
    if mode == Mode::DryRun {
        lines.push("Nothing was written.".to_owned());
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organization(name: &str) -> Organization {
        Organization { id: OrganizationId::from_key(name), name: name.to_owned() }
    }

    #[test]
    fn the_organisation_must_be_clear() {
        let two = || vec![organization("Fjord"), organization("Berg")];
        assert_eq!(choose(vec![organization("Fjord")], None).expect("one").name, "Fjord");
        assert_eq!(choose(two(), Some("Berg")).expect("named").name, "Berg");
        assert!(choose(two(), None).expect_err("two").to_string().contains("--organization"));
        assert!(choose(two(), Some("Dal")).expect_err("none").to_string().contains("Fjord, Berg"));
    }

    #[test]
    fn a_fresh_installation_is_told_what_to_run_in_which_order() {
        let (db, tokens) = (Path::new("old/sqlite.db"), Path::new("old/tokens.json"));
        let then = "  cordboard serve, until its Devices page shows the devices\n  cordboard import devices-dashboard --db old/sqlite.db";
        let both = too_early(db, Some(tokens), Mode::Write);
        assert!(both.ends_with(&format!("in this order:\n{then}")), "the tokens are taken already: {both}");
        let dry = too_early(db, Some(tokens), Mode::DryRun);
        assert!(dry.contains("--tokens old/tokens.json") && dry.ends_with(then), "{dry}");
        let neither = too_early(db, None, Mode::Write);
        assert!(neither.contains("cordboard setup") && neither.ends_with(then), "{neither}");
    }

    #[test]
    fn without_a_file_both_ways_are_named() {
        let command = DashboardArgs::augment_args(clap::Command::new("devices-dashboard"));
        let error = command.clone().try_get_matches_from(["devices-dashboard"]).expect_err("nothing to import").to_string();
        assert!(error.contains("--db <FILE>") && error.contains("--tokens <FILE>"), "{error}");
        for given in [&["--db", "a"][..], &["--tokens", "b"], &["--db", "a", "--tokens", "b"]] {
            let words = std::iter::once(&"devices-dashboard").chain(given);
            assert!(command.clone().try_get_matches_from(words).is_ok(), "{given:?}");
        }
    }
}
