//! `cordboard keys`: the keys that secrets in the database are sealed with.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use engine::SystemRandomness;
use engine::audit::{Action, Entry, Target};
use engine::vault::{KeyDeed, MasterKey, MasterKeySource, Vault};
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
    #[command(after_help = "Example:\n  cordboard keys show --data /var/lib/cordboard")]
    Show(PlaceArgs),
    /// Make a new data key and seal every secret with it, while the server runs
    #[command(after_help = "Example:\n  cordboard keys rotate")]
    Rotate(PlaceArgs),
    /// Make a new master key and a new data key, and seal every secret with them
    #[command(after_help = "Example:\n  cordboard keys new-master --to master.key")]
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
    let told = match args.command {
        KeysCommand::Show(_) => show(&master_key::vault(&settings, &store).await?).await,
        KeysCommand::Rotate(_) => rotate(&recording(master_key::vault(&settings, &store).await?, &store)).await,
        KeysCommand::NewMaster(_) => replace(&store, &settings, to.as_deref()).await,
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

/// A vault that records what this command does to its keys.
fn recording(vault: Vault, store: &Store) -> Vault {
    let audit = people::audit(store);
    vault.recording(Arc::new(move |deed| {
        let (action, kind, before, after) = match deed {
            KeyDeed::Rotated { before, after } => (ROTATED, "data_key", before, after),
            KeyDeed::MasterReplaced { before, after } => (REPLACED, "master_key", before, after),
        };
        audit.note(Entry::new(people::operator(), action, Target::new(kind, after)).before(before.into()))
    }))
}

async fn rotate(vault: &Vault) -> Result<String> {
    let rotation = vault.rotate().await?;
    let status = vault.status().await?;
    let left = match rotation.older_keys {
        0 => String::new(),
        older => format!("{older} older data keys are still in use by secrets that were written meanwhile; the next rotation ends them.\n"),
    };
    Ok(format!("{} secrets are sealed with the new data key {}.\n{left}", rotation.resealed, status.data_key_id))
}

/// Killed at any moment it leaves a file with the key that the database is sealed with; running it again ends it.
async fn replace(store: &Store, settings: &Settings, to: Option<&Path>) -> Result<String> {
    let (key_id, told) = match to {
        Some(to) => replace_in(store, settings, to).await?,
        None if settings.master_key_is_credential => {
            bail!("the master key is a credential of the service manager, which cannot be written: name a file for the new one with --to")
        }
        None => {
            let key = recording(master_key::vault(settings, store).await?, store).replace_master_key().await?;
            let file = settings.master_key_file.display();
            (key.id().to_owned(), format!("in {file}. Keep a copy of it; the old one is of no use now."))
        }
    };
    Ok(format!("Every secret is sealed anew under the new master key {key_id} {told}\n"))
}

/// With the new key in a file of its own, which somebody puts where the server reads it. Until all is done it lies beside, so that a
/// run that was killed is told from one that ended.
async fn replace_in(store: &Store, settings: &Settings, to: &Path) -> Result<(String, String)> {
    let done = |key: &MasterKey| {
        let read = settings.master_key_file.display();
        (key.id().to_owned(), format!("in {}. Put it where the server reads it ({read}) and restart the server.", to.display()))
    };
    let wanted = store.secrets().keys().await?.active.map(|key| key.master_id);
    if let Some(key) = MasterKeySource::File(to.to_owned()).load()? {
        if wanted.as_deref() != Some(key.id()) || to == settings.master_key_file {
            bail!("{} is there already: move it away, or name another file", to.display());
        }
        master_key::vault_at(to, store).await?.resume().await?;
        return Ok(done(&key));
    }
    let mut draft = to.as_os_str().to_owned();
    draft.push(".unfinished");
    let draft = PathBuf::from(draft);
    let key = if let Some(key) = MasterKeySource::File(draft.clone()).load()? {
        key
    } else {
        let key = MasterKey::generate(&SystemRandomness);
        key.write(&draft)?;
        key
    };
    if wanted.as_deref() == Some(key.id()) {
        recording(master_key::vault_at(&draft, store).await?, store).rotate().await?;
    } else {
        recording(master_key::vault(settings, store).await?, store).change_master_key(&key).await?;
    }
    std::fs::rename(&draft, to).with_context(|| format!("cannot move {} to {}: do it by hand", draft.display(), to.display()))?;
    Ok(done(&key))
}
