//! `cordboard link`: a new one-time sign-in link.

use std::io::Write as _;
use std::sync::Arc;

use anyhow::Result;
use engine::{Access, SystemClock, SystemRandomness};

use crate::args::LinkArgs;
use crate::{config, database, site};

/// Makes the link and prints it.
pub async fn run(args: LinkArgs) -> Result<()> {
    let flags = args.place.flags().with("listen", args.listen).with("public_url", args.public_url);
    let settings = config::load(flags)?;
    let base = site::base(&settings, settings.listen)?;
    let store = database::open_existing(&settings).await?;
    let access = Access::new(store.clone(), Arc::new(SystemClock), Arc::new(SystemRandomness));
    let link = site::link(&access, &base).await;
    store.close().await;
    writeln!(std::io::stdout(), "{}", link?)?;
    Ok(())
}
