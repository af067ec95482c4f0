//! `cordboard backup` and `cordboard restore`: the whole database in one file, for either kind of database.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use engine::audit::{Action, Entry, Target};
use engine::{Clock as _, SystemClock};
use store::{BackupSummary, RestoredCredentials, Store};

use crate::args::PlaceArgs;
use crate::config::Settings;
use crate::{config, database, master_key, people, private_file};

const BACKED_UP: Action = Action("backup.create");
const RESTORED: Action = Action("backup.restore");

/// `cordboard backup`.
#[derive(Debug, Args)]
#[command(after_help = "\
The server may run meanwhile. The master key is not in the backup: keep it elsewhere, or secrets in it are lost.

Example:
  cordboard backup cordboard-2026-11-22.jsonl.gz")]
pub struct BackupArgs {
    /// File to write, for this user only; one that is there is kept
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub place: PlaceArgs,
}

/// `cordboard restore`.
#[derive(Debug, Args)]
#[command(after_help = "\
All of it is restored or nothing. The database must be empty; it may be of the other kind than the one that was backed up.
Nobody is signed in afterwards, API tokens and open invitations are revoked (some may have
been since), and connections to Webex wait until somebody connects again: two servers that
renew the same tokens take them away from each other.

Example:
  cordboard restore cordboard-2026-11-22.jsonl.gz --store postgres://cordboard@db.example.com/cordboard")]
pub struct RestoreArgs {
    /// File that `cordboard backup` wrote
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// For a server that takes the place of the old one: connections to Webex, API tokens and open invitations stay good, also those
    /// that were revoked after the backup was made
    #[arg(long)]
    pub keep_tokens: bool,
    #[command(flatten)]
    pub place: PlaceArgs,
}

/// Writes the backup.
pub async fn backup(args: BackupArgs) -> Result<()> {
    let settings = config::load(args.place.flags())?;
    let store = database::open_existing(&settings).await?;
    let file = private_file::create(&args.file)?;
    let done = write(&store, &file).await;
    if done.is_err() {
        // Half a backup would only pretend to be one.
        let _ = std::fs::remove_file(&args.file);
    }
    let told = match done {
        Ok(summary) => note(&store, BACKED_UP, &summary).await.map(|()| summary),
        Err(error) => Err(error),
    };
    store.close().await;
    let summary = told?;
    tell(&format!("{} rows of {} tables are in {}.", summary.rows(), summary.tables.len(), args.file.display()))?;
    tell(&format!("The master key is not: keep a copy of {} apart from it.", settings.master_key_file.display()))
}

async fn write(store: &Store, mut file: &File) -> Result<BackupSummary> {
    let summary = store.backup(&mut file, SystemClock.now()).await?;
    file.sync_all().context("cannot write the backup")?;
    Ok(summary)
}

/// Reads a backup into an empty database.
pub async fn restore(args: RestoreArgs) -> Result<()> {
    let settings = config::load(args.place.flags())?;
    let credentials = if args.keep_tokens { RestoredCredentials::Kept } else { RestoredCredentials::Ended(SystemClock.now()) };
    let file = File::open(&args.file).map_err(|error| anyhow!("cannot read the backup {}: {error}", args.file.display()))?;
    let store = database::open(&settings).await?;
    let done = read(&settings, &store, &file, &args.file, credentials).await;
    store.close().await;
    done
}

async fn read(settings: &Settings, store: &Store, file: &File, path: &Path, credentials: RestoredCredentials) -> Result<()> {
    let summary =
        store.restore_with(file, credentials).await.with_context(|| format!("{} was not restored; nothing was changed", path.display()))?;
    note(store, RESTORED, &summary).await?;
    tell(&format!("{} rows of {} tables, of {}, are in {}.", summary.rows(), summary.tables.len(), summary.made_at, settings.store))?;
    if credentials != RestoredCredentials::Kept {
        tell(
            "API tokens and open invitations of the backup are revoked: make new ones. Its connections to Webex wait: connect again on Settings, Webex. With --keep-tokens all would have stayed good.",
        )?;
    }
    // A key must not be made here: the old one is what is needed.
    match master_key::vault(settings, store).await {
        Ok(_) => tell("The master key fits: its secrets can be read."),
        Err(error) => tell(&format!("warning: its secrets cannot be read yet: {error}")),
    }
}

async fn note(store: &Store, action: Action, summary: &BackupSummary) -> Result<()> {
    let entry = Entry::new(people::operator(), action, Target::new("database", "all")).after(serde_json::json!({
        "rows": summary.rows(),
        "schema": summary.schema,
        "made_at": summary.made_at.to_string(),
    }));
    people::audit(store).record(entry).await?;
    Ok(())
}

fn tell(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
