//! `cordboard serve`: pages and collector.

use std::io::Write as _;

use anyhow::{Result, bail};

use crate::args::ServeArgs;
use crate::site::{Parts, Site};
use crate::{database, listen, signals, upstream};

/// Runs until it is asked to end.
pub async fn run(args: ServeArgs) -> Result<()> {
    if let Some(url) = &args.public_url {
        check_public_url(url)?;
    }
    let stop = signals::stop_on_request()?;
    let client = upstream::client(&args.webex)?;
    let listener = listen::bind(args.listen).await?;
    let store = database::open(&args.store).await?;
    if !args.listen.ip().is_loopback() {
        tracing::warn!(
            "pages on {} travel over plain http and other machines can reach them: put a server with TLS in front of it",
            args.listen
        );
    }
    let requests_per_minute = args.webex.requests_per_minute;
    let parts = Parts { listener, store, client, requests_per_minute, public_url: args.public_url };
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

/// The public address is the bare address of the pages.
pub fn check_public_url(url: &url::Url) -> Result<()> {
    let is_web = matches!(url.scheme(), "http" | "https") && url.host_str().is_some();
    let is_bare =
        url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if !is_web || !is_bare {
        bail!("--public-url must be like https://cordboard.example.com, without path, query, user name or password");
    }
    Ok(())
}
