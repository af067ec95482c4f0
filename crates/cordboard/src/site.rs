//! Web server and collector together, as `serve` and `demo` run them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use engine::keeper::Keeper;
use engine::{CollectorConfig, SystemClock};
use store::Store;
use tokio::net::TcpListener;
use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;
use web::{Extras, State, StateParts};

use crate::collectors::{Collectors, collector, run_configured};
use crate::config::Settings;
use crate::metering;
use crate::pages::Pages;
use crate::people::{self, Whom};
use crate::webhooks::Webhooks;

/// How long pages and collector may take to end before they are dropped.
const PATIENCE: Duration = Duration::from_millis(1_200);
/// How long a renewal of tokens may take to be saved: Webex has 45 s to answer, the database 20 s to take it. The unit's
/// `TimeoutStopSec` is longer. What is not saved then may be lost for ever, because Webex may have ended the old refresh token.
const SAVING: Duration = Duration::from_secs(75);

/// A renewal that takes longer than this to be saved is told.
const NOTICE: Duration = Duration::from_millis(100);

/// A running site.
pub struct Site {
    store: Store,
    base: Url,
    tasks: TaskTracker,
    /// How the web server ended.
    pages: JoinHandle<std::io::Result<()>>,
    stop: CancellationToken,
    keeper: Keeper,
}

/// What a site is made of.
pub struct Parts {
    pub listener: TcpListener,
    pub store: Store,
    /// Client of the configured token, if there is one.
    pub client: Option<webex::Client>,
    /// What collectors may use and keep.
    pub collecting: CollectorConfig,
    pub keeper: Keeper,
    pub pages: Pages,
    /// Whether Webex can send webhooks to the pages.
    pub webhooks: Webhooking,
}

/// Whether webhooks are made at Webex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Webhooking {
    Yes,
    No,
}

impl Site {
    /// Starts collector and pages; they end when `stop` is cancelled.
    pub fn start(parts: Parts, stop: &CancellationToken) -> Result<Self> {
        let Parts { listener, store, client, collecting, keeper, pages, webhooks } = parts;
        let Pages { base, allowed_hosts, cookie_scope, serving, extras, hints, certificates } = pages;
        let tasks = TaskTracker::new();
        let access = people::access(&store);
        tasks.spawn(engine::access::follow(access.clone(), stop.clone()));
        if let Some(certificates) = certificates {
            tasks.spawn(certificates.follow(stop.clone()));
        }
        let told = access.clone();
        tasks.spawn(people::audit(&store).export_heads(stop.clone()));
        let metrics = metering::install()?;
        tasks.spawn(metering::keep(metrics.clone(), stop.clone()));

        let parts = StateParts {
            store: store.clone(),
            access,
            clock: Arc::new(SystemClock),
            allowed_hosts,
            cookie_scope,
            metrics: Arc::new(move || metrics.render()),
            shutdown: stop.clone(),
        };
        let extras = Extras { keeper: Some(keeper.clone()), base: Some(base.clone()), ..extras };
        let state = State::with(parts, extras);
        if let Some(client) = client {
            tasks.spawn(people::tell_organization(client.clone(), told, stop.clone()));
            let collector = collector(client.clone(), &store, collecting).hearing(hints.clone()).listening(keeper.clone());
            state.watch_trouble(collector.trouble());
            tasks.spawn(run_configured(collector, client, store.clone(), stop.clone()));
        }
        let (kept, until) = (keeper.clone(), stop.clone());
        tasks.spawn(async move { kept.run(until).await });
        if webhooks == Webhooking::Yes {
            tasks.spawn(Webhooks { keeper: keeper.clone(), store: store.clone(), base: base.clone() }.run(stop.clone()));
        }
        let kept = keeper.clone();
        tasks.spawn(Collectors { keeper, store: store.clone(), config: collecting, hints }.run(stop.clone()));
        tasks.spawn(web::tail(state.clone(), stop.clone()));
        let until = stop.clone();
        let pages = tasks.spawn(async move { web::serve_with(listener, web::router(state), until, serving).await });
        tasks.close();
        Ok(Self { store, base, tasks, pages, stop: stop.clone(), keeper: kept })
    }

    /// Where browsers reach the pages.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// What is stored.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// A fresh one-time link. It goes to standard output only, never to the log.
    pub async fn link(&self) -> Result<String> {
        people::link(&self.store, &self.base, Whom::First).await
    }

    /// Waits for the end, then for the tasks and the store. An error says that the pages ended without being asked to.
    pub async fn run(mut self) -> Result<()> {
        let result = tokio::select! {
            () = self.stop.cancelled() => Ok(()),
            ended = &mut self.pages => self.explain_end(ended),
        };
        self.stop.cancel();
        if tokio::time::timeout(PATIENCE, self.tasks.wait()).await.is_err() {
            tracing::debug!("some connections were cut");
        }
        if tokio::time::timeout(NOTICE, self.keeper.settle()).await.is_err() {
            tracing::warn!(
                "waiting for new tokens from Webex to be saved, for {} s at most; a second signal ends it at once",
                SAVING.as_secs()
            );
            if tokio::time::timeout(SAVING, self.keeper.settle()).await.is_err() {
                tracing::error!("new tokens from Webex could not be saved; connect again if Webex does not take the old ones");
            }
        }
        // A store that does not answer must not hold up the end.
        let _ = tokio::time::timeout(PATIENCE / 4, self.store.close()).await;
        result
    }

    /// The web server ended before the program: fine if both were asked to just now.
    fn explain_end(&self, ended: Result<std::io::Result<()>, JoinError>) -> Result<()> {
        match ended {
            Ok(Ok(())) if self.stop.is_cancelled() => Ok(()),
            Ok(Ok(())) => bail!("the web server ended by itself; start Cordboard again"),
            Ok(Err(error)) => Err(error).context("the web server ended; start Cordboard again"),
            Err(error) => Err(error).context("the web server broke; start Cordboard again"),
        }
    }
}

/// Where browsers reach pages that listen on this address.
pub fn base(settings: &Settings, address: SocketAddr) -> Result<Url> {
    if let Some(url) = &settings.public_url {
        return Ok(url.clone());
    }
    let mut url = local_url(address)?;
    if settings.tls.is_some() {
        url.set_scheme("https").map_err(|()| anyhow!("the address is no URL"))?;
    }
    Ok(url)
}

/// The address of a server on this machine. One that listens on every address is reached on loopback.
pub fn local_url(address: SocketAddr) -> Result<Url> {
    let mut reached = address;
    if address.ip().is_unspecified() {
        reached.set_ip(if address.is_ipv4() { [127, 0, 0, 1].into() } else { std::net::Ipv6Addr::LOCALHOST.into() });
    }
    Url::parse(&format!("http://{reached}/")).context("the address is no URL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unspecified_address_is_reached_on_loopback() {
        for (address, url) in [
            ("127.0.0.1:8080", "http://127.0.0.1:8080/"),
            ("0.0.0.0:80", "http://127.0.0.1/"),
            ("[::]:8080", "http://[::1]:8080/"),
            ("10.1.2.3:8080", "http://10.1.2.3:8080/"),
        ] {
            assert_eq!(local_url(address.parse().expect("an address")).expect("a URL").as_str(), url);
        }
    }
}
