//! The vault of a store, opened with the master key of the settings.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use engine::vault::{MasterKeySource, Vault};
use engine::{SystemClock, SystemRandomness};
use store::Store;

use crate::config::{self, Settings};

/// Where the key is.
pub fn source(settings: &Settings) -> MasterKeySource {
    let path = settings.master_key_file.clone();
    // The service manager sets the mode of what it provides, and others than root cannot write there.
    if settings.master_key_is_credential { MasterKeySource::Credential(path) } else { MasterKeySource::File(path) }
}

/// Opens the vault. The key file is made when there is none and the store has no secrets.
pub async fn vault(settings: &Settings, store: &Store) -> Result<Vault> {
    if let (Some(folder), true) = (&settings.data, settings.master_key_file.parent() == settings.data.as_deref()) {
        config::make_private(folder)?;
    }
    let made = !settings.master_key_file.exists();
    let vault = Vault::open_store(store.clone(), source(settings), Arc::new(SystemClock), Arc::new(SystemRandomness)).await?;
    if made && settings.master_key_file.exists() {
        tell_new(&settings.master_key_file);
    }
    Ok(vault)
}

/// Opens the vault with the key of this file, which is made when there is none.
pub async fn vault_at(path: &Path, store: &Store) -> Result<Vault> {
    let source = MasterKeySource::File(path.to_owned());
    Ok(Vault::open_store(store.clone(), source, Arc::new(SystemClock), Arc::new(SystemRandomness)).await?)
}

fn tell_new(path: &Path) {
    tracing::warn!(
        "a new master key was made: {}. Keep a copy of it somewhere safe and apart from backups of the database: without it the \
         secrets in the database are lost, and with it a copy of the database is a copy of everything",
        path.display()
    );
}
