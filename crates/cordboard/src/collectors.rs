//! A collector for the configured token, and one for each connected organisation, as connections come and go.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use engine::collect::Pace;
use engine::keeper::{Keeper, KeeperParts, MakeClient};
use engine::{Collector, CollectorConfig, Hints, SystemClock, SystemRandomness, Vault};
use jiff::SignedDuration;
use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use store::{Store, StoreError};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use webex::api::admin::GetMyOwnDetails;

use crate::config::{Settings, WebexSettings};
use crate::{people, upstream};

/// How soon a new connection is collected from.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How often Webex is asked whether it takes the configured token, while a connection could collect instead.
const ASK_EVERY: Duration = Duration::from_secs(30);

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
    CollectorConfig::default()
        .with_requests_per_minute(settings.webex.requests_per_minute)
        .with_pace(Pace::of(settings.freshness))
        .with_judge(settings.judge)
        .keeping(
            SignedDuration::from_hours(24 * i64::from(settings.keep_calls_days)),
            SignedDuration::from_hours(i64::from(settings.keep_samples_hours)),
        )
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
            let collector = collector(client, &self.store, self.config).of(organization.clone());
            let collector = collector.hearing(self.hints.clone()).listening(self.keeper.clone());
            running.insert(organization, Running { connection, stop: until.clone() });
            tasks.spawn(async move { collector.run(until).await });
        }
        Ok(())
    }
}

/// Collects with the configured token as long as it is the best there is: a token that Webex refuses must not hold the lease of an
/// organisation that a connection could collect from.
pub async fn run_configured(collector: Collector, client: webex::Client, store: Store, stop: CancellationToken) {
    let mut is_told = false;
    while !stop.is_cancelled() {
        match may_collect(&client, &store).await {
            Verdict::Yes => {
                is_told = false;
                let turn = stop.child_token();
                let mut work = std::pin::pin!(collector.run(turn.clone()));
                tokio::select! {
                    () = &mut work => {}
                    () = until_refused(&client, &store) => {
                        turn.cancel();
                        work.await;
                    }
                }
            }
            Verdict::No if !is_told => {
                is_told = true;
                tracing::warn!(
                    "Webex refuses the configured access token: the connections collect alone until it is taken again. Give a new one, or none"
                );
            }
            Verdict::No | Verdict::Unknown => {}
        }
        let pause = if is_told { ASK_EVERY } else { LOOK_EVERY };
        stop.run_until_cancelled(tokio::time::sleep(pause)).await;
    }
}

/// Ends when the token is refused and a connection could collect.
async fn until_refused(client: &webex::Client, store: &Store) {
    loop {
        tokio::time::sleep(ASK_EVERY).await;
        if may_collect(client, store).await == Verdict::No {
            return;
        }
    }
}

/// Whether the configured token may collect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Yes,
    No,
    /// Nobody can tell now.
    Unknown,
}

async fn may_collect(client: &webex::Client, store: &Store) -> Verdict {
    match has_connection(store).await {
        Ok(true) => {}
        // There is nobody to be in the way of, and the collector says on the pages what is wrong.
        Ok(false) => return Verdict::Yes,
        Err(_) => return Verdict::Unknown,
    }
    match client.send(GetMyOwnDetails::new()).await {
        Ok(_) => Verdict::Yes,
        Err(error) if error.status() == Some(401) => Verdict::No,
        Err(_) => Verdict::Unknown,
    }
}

async fn has_connection(store: &Store) -> Result<bool, StoreError> {
    Ok(store
        .connections()
        .list()
        .await?
        .iter()
        .any(|connection| connection.key.kind.collects() && connection.state != ConnectionState::Lost))
}

/// One connection for each organisation: one that is not lost, and of those the service app, which belongs to no person.
fn choose(connections: &[WebexConnection]) -> HashMap<OrganizationId, ConnectionKey> {
    let rank =
        |connection: &WebexConnection| (connection.state == ConnectionState::Lost, connection.key.kind != ConnectionKind::ServiceApp);
    let mut best: HashMap<&OrganizationId, &WebexConnection> = HashMap::new();
    for connection in connections.iter().filter(|connection| connection.key.kind.collects()) {
        let chosen = best.entry(&connection.key.org).or_insert(connection);
        if rank(connection) < rank(chosen) {
            *chosen = connection;
        }
    }
    best.into_values().map(|connection| (connection.key.org.clone(), connection.key.clone())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use testkit::TestOrg;

    use super::*;

    fn connection(org: &str, kind: ConnectionKind, state: ConnectionState) -> WebexConnection {
        WebexConnection {
            key: ConnectionKey { org: OrganizationId::from_key(org), kind },
            client_id: "C1".to_owned(),
            application_id: None,
            owner: "Ada".to_owned(),
            scopes: Vec::new(),
            state,
            error: None,
            error_since: None,
            connected_at: Timestamp::UNIX_EPOCH,
            refreshed_at: None,
            access_expires_at: None,
            access_life_ms: None,
            refresh_expires_at: None,
        }
    }

    #[test]
    fn a_connection_that_is_lost_is_taken_only_where_there_is_no_other() {
        use ConnectionKind::{Integration, ServiceApp};
        use ConnectionState::{Failing, Lost, Working};
        for (integration, service_app, wanted) in [
            (Working, Working, ServiceApp),
            (Working, Failing, ServiceApp),
            (Working, Lost, Integration),
            (Failing, Lost, Integration),
            (Lost, Working, ServiceApp),
            (Lost, Lost, ServiceApp),
        ] {
            let mut both = vec![connection("a", Integration, integration), connection("a", ServiceApp, service_app)];
            let expected = HashMap::from([(both[0].key.org.clone(), ConnectionKey { kind: wanted, ..both[0].key.clone() })]);
            assert_eq!(choose(&both), expected, "{integration:?} {service_app:?}");
            both.reverse();
            assert_eq!(choose(&both), expected, "{service_app:?} {integration:?}");
        }
        let of_two = choose(&[connection("a", Integration, Lost), connection("b", Integration, Working)]);
        assert_eq!(of_two.len(), 2);
    }

    #[tokio::test]
    async fn a_dead_token_gives_way_to_a_connection_that_is_not_lost() -> Result<()> {
        let (org, folder) = (TestOrg::new().people(10).devices(1).start().await?, tempfile::tempdir()?);
        let store = Store::open(&store::StoreLocation::sqlite(folder.path().join("c.db"))).await?;
        let dead = upstream::connect(&org.base_url, "not-known-to-webex".to_owned().into(), 600)?;
        let live = upstream::connect(&org.base_url, org.credentials.admin_token.clone().into(), 600)?;
        assert_eq!(may_collect(&dead, &store).await, Verdict::Yes, "nobody else could, and its collector says what is wrong");

        let working = connection("a", ConnectionKind::Integration, ConnectionState::Working);
        store.connections().save(&working, &[]).await?;
        assert_eq!(may_collect(&dead, &store).await, Verdict::No);
        assert_eq!(may_collect(&live, &store).await, Verdict::Yes);

        let stop = CancellationToken::new();
        store.organizations().save(&model::Organization { id: working.key.org.clone(), name: "A".to_owned() }).await?;
        let run = run_configured(collector(dead.clone(), &store, CollectorConfig::default()), dead.clone(), store.clone(), stop.clone());
        // Its own look at the store and Webex comes first; two more of the same are longer than that.
        let judged = async {
            for _ in 0..2 {
                assert_eq!(may_collect(&dead, &store).await, Verdict::No);
            }
            let lease = store.leases().find(&working.key.org).await;
            stop.cancel();
            lease
        };
        let (lease, ()) = tokio::join!(judged, run);
        assert_eq!(lease?, None, "the lease is left to the connection");
        org.stop().await;
        Ok(())
    }
}
