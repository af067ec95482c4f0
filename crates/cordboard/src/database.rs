//! Opening the store that was asked for.

use anyhow::{Result, anyhow};
use store::{Store, StoreLocation};

use crate::args::StoreArgs;

/// Opens the store of the arguments.
pub async fn open(args: &StoreArgs) -> Result<Store> {
    let location: StoreLocation = args.store.0.parse().map_err(|error| explain(&error))?;
    Store::open(&location).await.map_err(|error| explain(&error))
}

/// Opens a SQLite file.
pub async fn open_file(path: std::path::PathBuf) -> Result<Store> {
    Store::open(&StoreLocation::sqlite(path)).await.map_err(|error| anyhow!("cannot open the database: {error}"))
}

fn explain(error: &store::StoreError) -> anyhow::Error {
    anyhow!("cannot open the database of --store: {error}")
}
