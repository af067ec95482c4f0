//! `cordboard serve`: pages and collector.

use std::io::Write as _;

use anyhow::Result;

use crate::args::ServeArgs;
use crate::site::{Parts, Site};
use crate::{config, database, listen, signals, site, upstream};

/// Runs until it is asked to end.
pub async fn run(args: ServeArgs) -> Result<()> {
    let flags = args.webex.add_to(args.place.flags()).with("listen", args.listen).with("public_url", args.public_url);
    let settings = config::load(flags)?;
    let stop = signals::stop_on_request()?;
    let client = upstream::client(&settings.webex)?;
    let listener = listen::bind(settings.listen).await?;
    let store = database::open(&settings).await?;
    for warning in settings.warnings() {
        tracing::warn!("{warning}");
    }
    let base = site::base(&settings, listener.local_addr()?)?;
    let parts = Parts { listener, store, client, requests_per_minute: settings.webex.requests_per_minute, base };
    let site = Site::start(parts, &stop)?;
    let link = site.link().await?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "Cordboard is at {}", site.base())?;
    writeln!(out, "Sign in with this link; it works once and for 15 minutes:")?;
    writeln!(out, "{link}")?;
    out.flush()?;
    drop(out);
    site.run().await
}
