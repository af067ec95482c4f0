//! `cordboard serve`: pages and collector.

use std::io::Write as _;

use anyhow::Result;

use crate::args::ServeArgs;
use crate::pages::Pages;
use crate::site::{Parts, Site, Webhooking};
use crate::{collectors, config, database, listen, master_key, people, signals, site, upstream, webhooks};

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
    let vault = master_key::vault(&settings, &store).await?;
    let keeper = collectors::keeper(&settings.webex, &store, vault.clone())?;
    let pages = Pages::of(&settings, base, vault, people::audit(&store))?;
    let collecting = collectors::collecting(&settings);
    let is_connected = client.is_some() || !store.connections().list().await?.is_empty();
    let webhooks = if webhooks::can_reach(&pages.base, &settings.webex.base_url) { Webhooking::Yes } else { Webhooking::No };
    let keeper = keeper.delivering(webhooks::delivery(settings.webex.integration, webhooks, &pages.base));
    let parts = Parts { listener, store, client, collecting, keeper, pages, webhooks };
    let site = Site::start(parts, &stop)?;
    let set_up = if people::access(site.store()).has_administrator().await? { None } else { Some(site.link().await?) };
    let mut out = std::io::stdout().lock();
    writeln!(out, "Cordboard is at {}", site.base())?;
    match set_up {
        Some(link) => {
            writeln!(out, "There is no administrator yet. Set up with this link; it works once and for 15 minutes:")?;
            writeln!(out, "{link}")?;
        }
        None => writeln!(out, "Sign in there; `cordboard link` prints a one-time link for an administrator")?,
    }
    if !is_connected {
        tracing::warn!("nothing is connected to Webex yet: connect an integration or a service app on the Settings page");
    }
    out.flush()?;
    drop(out);
    site.run().await
}
