//! A collector for the configured token, and one for each connected organisation, as connections come and go.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use engine::keeper::{Keeper, KeeperParts, MakeClient};
use engine::{Collector, CollectorConfig, Hints, SystemClock, SystemRandomness, Vault};
use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind, WebexConnection};
use store::{Store, StoreError};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::config::{Settings, WebexSettings};
use crate::{people, upstream};

/// How soon a new connection is collected from.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// The keeper of the connections in this store.
pub fn keeper(settings: &WebexSettings, store: &Store, vault: Vault) -> Result<Keeper> {
    let (base_url, requests) = (settings.base_url.clone(), settings.requests_per_minute);
    let webex: MakeClient = Arc::new(move || upstream::builder(&base_url, requests));
    let parts = KeeperParts {
        store: store.clone(),
        vault,
        audit: people::audit(store),
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        webex,
    };
    Ok(Keeper::new(parts)?)
}

/// What collectors may use, as it is configured.
pub fn collecting(settings: &Settings) -> CollectorConfig {
    CollectorConfig::default().with_requests_per_minute(settings.webex.requests_per_minute).with_judge(settings.judge)
}

/// A collector that asks through this client.
pub fn collector(client: webex::Client, store: &Store, config: CollectorConfig) -> Collector {
    Collector::new(config, client, store.clone(), Arc::new(SystemClock), &SystemRandomness)
}

/// What collects from connected organisations.
pub struct Collectors {
    /// Keeps the tokens.
    pub keeper: Keeper,
    /// Where connections are and data goes.
    pub store: Store,
    /// What the collector of each organisation may use and keep.
    pub config: CollectorConfig,
    /// What may have changed; webhooks reach the collectors of their own process.
    pub hints: Hints,
}

/// A collector that runs.
struct Running {
    connection: ConnectionKey,
    stop: CancellationToken,
}

impl Collectors {
    /// Collects from every connected organisation until it is told to stop.
    pub async fn run(self, stop: CancellationToken) {
        let (tasks, mut running) = (TaskTracker::new(), HashMap::new());
        while !stop.is_cancelled() {
            if let Err(error) = self.follow(&mut running, &tasks, &stop).await {
                tracing::debug!(error = %error, "the connections could not be read");
            }
            stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)).await;
        }
        tasks.close();
        tasks.wait().await;
    }

    async fn follow(
        &self,
        running: &mut HashMap<OrganizationId, Running>,
        tasks: &TaskTracker,
        stop: &CancellationToken,
    ) -> Result<(), StoreError> {
        let wanted = choose(&self.store.connections().list().await?);
        running.retain(|organization, collector| {
            let is_wanted = wanted.get(organization) == Some(&collector.connection);
            if !is_wanted {
                collector.stop.cancel();
            }
            is_wanted
        });
        for (organization, connection) in wanted {
            if running.contains_key(&organization) {
                continue;
            }
            let client = match self.keeper.client(&connection) {
                Ok(client) => client,
                Err(error) => {
                    tracing::warn!(error = %error, "no client for a connection");
                    continue;
                }
            };
            let until = stop.child_token();
            let collector = collector(client, &self.store, self.config).of(organization.clone()).hearing(self.hints.clone());
            running.insert(organization, Running { connection, stop: until.clone() });
            tasks.spawn(async move { collector.run(until).await });
        }
        Ok(())
    }
}

/// One connection for each organisation: the service app, which belongs to no person, before the integration.
fn choose(connections: &[WebexConnection]) -> HashMap<OrganizationId, ConnectionKey> {
    let mut chosen: HashMap<OrganizationId, ConnectionKey> = HashMap::new();
    for WebexConnection { key, .. } in connections {
        if key.kind == ConnectionKind::ServiceApp || !chosen.contains_key(&key.org) {
            chosen.insert(key.org.clone(), key.clone());
        }
    }
    chosen
}
