//! Opening the store that was asked for.

use anyhow::{Result, anyhow};
use store::{Store, StoreLocation};

use crate::config::{self, Settings};

/// Opens the store of the settings. The usual data folder is made when it is not there.
pub async fn open(settings: &Settings) -> Result<Store> {
    if let (Some(folder), true) = (&settings.data, settings.store_is_default) {
        config::make_private(folder)?;
    }
    Store::open(&settings.store).await.map_err(|error| anyhow!("cannot open the database (setting `store`): {error}"))
}

/// Opens the store of the settings if it is there; a file is not made.
pub async fn open_existing(settings: &Settings) -> Result<Store> {
    if settings.store.path().is_some_and(|path| !path.exists()) {
        return Err(anyhow!("there is no database {}: check --store, or start `cordboard serve` first", settings.store));
    }
    open(settings).await
}

/// Opens a SQLite file.
pub async fn open_file(path: std::path::PathBuf) -> Result<Store> {
    Store::open(&StoreLocation::sqlite(path)).await.map_err(|error| anyhow!("cannot open the database: {error}"))
}
