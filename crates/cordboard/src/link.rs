//! `cordboard link`: a new one-time sign-in link.

use std::io::Write as _;
use std::sync::Arc;

use anyhow::Result;
use engine::{Access, SystemClock, SystemRandomness};

use crate::args::LinkArgs;
use crate::{database, serve, site};

/// Makes the link and prints it.
pub async fn run(args: LinkArgs) -> Result<()> {
    let base = match args.public_url {
        Some(url) => {
            serve::check_public_url(&url)?;
            url
        }
        None => site::local_url(args.listen)?,
    };
    let store = database::open_existing(&args.store).await?;
    let access = Access::new(store.clone(), Arc::new(SystemClock), Arc::new(SystemRandomness));
    let link = site::link(&access, &base).await;
    store.close().await;
    writeln!(std::io::stdout(), "{}", link?)?;
    Ok(())
}
