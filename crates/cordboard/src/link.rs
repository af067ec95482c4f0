//! `cordboard link`: a new one-time sign-in link.

use std::io::Write as _;

use anyhow::Result;

use crate::args::LinkArgs;
use crate::people::{self, Whom};
use crate::{config, database, site};

/// Makes the link and prints it.
pub async fn run(args: LinkArgs) -> Result<()> {
    let flags = args.place.flags().with("listen", args.listen).with("public_url", args.public_url);
    let settings = config::load(flags)?;
    let base = site::base(&settings, settings.listen)?;
    let store = database::open_existing(&settings).await?;
    let whom = args.account.as_deref().map_or(Whom::First, Whom::Email);
    let link = people::link(&store, &base, whom).await;
    store.close().await;
    writeln!(std::io::stdout(), "{}", link?)?;
    Ok(())
}
