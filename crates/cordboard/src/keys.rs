//! `cordboard keys`: the keys that secrets in the database are sealed with.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use engine::SystemRandomness;
use engine::audit::{Action, Entry, Target};
use engine::vault::{MasterKey, Vault};
use store::Store;

use crate::args::PlaceArgs;
use crate::config::Settings;
use crate::{config, database, master_key, people};

const ROTATED: Action = Action("keys.rotate");
const REPLACED: Action = Action("keys.replace_master");

/// `cordboard keys`.
#[derive(Debug, Args)]
pub struct KeysArgs {
    /// What to do
    #[command(subcommand)]
    pub command: KeysCommand,
}

/// What to do with the keys.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Say which keys there are and where; a key itself is never printed
    Show(PlaceArgs),
    /// Make a new data key and seal every secret with it, while the server runs
    Rotate(PlaceArgs),
    /// Make a new master key and wrap the data keys with it
    NewMaster(NewMasterArgs),
}

/// `cordboard keys new-master`.
#[derive(Debug, Args)]
pub struct NewMasterArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    /// File for the new key; without it the file of the old one is replaced
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
}

/// Does it.
pub async fn run(args: KeysArgs) -> Result<()> {
    let (place, to) = match &args.command {
        KeysCommand::Show(place) | KeysCommand::Rotate(place) => (place, None),
        KeysCommand::NewMaster(new) => (&new.place, new.to.clone()),
    };
    let settings = config::load(place.clone().flags())?;
    let store = database::open_existing(&settings).await?;
    let vault = master_key::vault(&settings, &store).await?;
    let told = match args.command {
        KeysCommand::Show(_) => show(&vault).await,
        KeysCommand::Rotate(_) => rotate(&vault, &store).await,
        KeysCommand::NewMaster(_) => replace(&vault, &store, &settings, to).await,
    };
    store.close().await;
    let _ = std::io::stdout().lock().write_all(told?.as_bytes());
    Ok(())
}

async fn show(vault: &Vault) -> Result<String> {
    let status = vault.status().await?;
    let unfinished = match status.older_keys {
        0 => String::new(),
        older => format!("{older} older data keys are still in use: `cordboard keys rotate` ends what was interrupted\n"),
    };
    Ok(format!(
        "Master key {} in {}\nData key {} of {}\n{unfinished}",
        status.master_id, status.source, status.data_key_id, status.data_key_created_at
    ))
}

async fn rotate(vault: &Vault, store: &Store) -> Result<String> {
    let before = vault.status().await?.data_key_id;
    let rotation = vault.rotate().await?;
    let status = vault.status().await?;
    let target = Target::new("data_key", &status.data_key_id);
    people::audit(store).record(Entry::new(people::operator(), ROTATED, target).before(before.into())).await?;
    let left = match rotation.older_keys {
        0 => String::new(),
        older => format!("{older} older data keys are still in use by secrets that were written meanwhile; the next rotation ends them.\n"),
    };
    Ok(format!("{} secrets are sealed with the new data key {}.\n{left}", rotation.resealed, status.data_key_id))
}

/// The new key is on disk before the database needs it, and the old one until it does not: a kill at any moment leaves a file with
/// the key that the database is wrapped with.
async fn replace(vault: &Vault, store: &Store, settings: &Settings, to: Option<PathBuf>) -> Result<String> {
    if to.is_none() && settings.master_key_is_credential {
        bail!("the master key is a credential of the service manager, which cannot be written: name a file for the new one with --to");
    }
    let old = settings.master_key_file.clone();
    let draft = to.clone().unwrap_or_else(|| {
        let mut name = old.clone().into_os_string();
        name.push(".new");
        name.into()
    });
    if draft.exists() {
        bail!(
            "{} is there already: if it is from an interrupted run, `cordboard keys show` with CORDBOARD_MASTER_KEY_FILE naming it says \
             whether the database uses it; else move it away",
            draft.display()
        );
    }
    let key = MasterKey::generate(&SystemRandomness);
    key.write(&draft)?;
    vault.rewrap(&key).await?;
    let before = master_key::source(settings).describe();
    let entry = Entry::new(people::operator(), REPLACED, Target::new("master_key", key.id())).before(before.into());
    people::audit(store).record(entry).await?;
    if to.is_some() {
        return Ok(format!(
            "The data keys are wrapped with the master key {} in {}. Put it where the server reads it ({}) and restart the server.\n",
            key.id(),
            draft.display(),
            old.display()
        ));
    }
    std::fs::rename(&draft, &old).with_context(|| format!("cannot move {} to {}: do it by hand", draft.display(), old.display()))?;
    Ok(format!(
        "The data keys are wrapped with the new master key {} in {}. Keep a copy of it; the old one is of no use now.\n",
        key.id(),
        old.display()
    ))
}
