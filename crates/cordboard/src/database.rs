//! Opening the store that was asked for.

use anyhow::{Result, anyhow};
use store::{Store, StoreLocation};

use crate::args::StoreArgs;

/// Opens the store of the arguments.
pub async fn open(args: &StoreArgs) -> Result<Store> {
    let location: StoreLocation = args.store.0.parse().map_err(|error| explain(&error))?;
    Store::open(&location).await.map_err(|error| explain(&error))
}

/// Opens the store of the arguments if it is there; a file is not made.
pub async fn open_existing(args: &StoreArgs) -> Result<Store> {
    let location: StoreLocation = args.store.0.parse().map_err(|error| explain(&error))?;
    if location.path().is_some_and(|path| !path.exists()) {
        return Err(anyhow!("there is no database {location}: check --store, or start `cordboard serve` first"));
    }
    open(args).await
}

/// Opens a SQLite file.
pub async fn open_file(path: std::path::PathBuf) -> Result<Store> {
    Store::open(&StoreLocation::sqlite(path)).await.map_err(|error| anyhow!("cannot open the database: {error}"))
}

fn explain(error: &store::StoreError) -> anyhow::Error {
    anyhow!("cannot open the database of --store: {error}")
}
