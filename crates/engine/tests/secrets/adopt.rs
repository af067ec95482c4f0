//! The integration of another program, with the tokens it kept, against the simulator.

use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use engine::audit::Actor;
use engine::import::{DashboardTokens, Mode};
use engine::keeper::{Adopted, AdoptedIntegration, KeeperError, KeeperParts};
use engine::vault::{MasterKeySource, Vault};
use engine::{Audit, Clock, Keeper, SystemClock, SystemRandomness};
use jiff::{SignedDuration, Timestamp};
use model::{ConnectionKind, ConnectionState};
use serde_json::json;
use store::{Store, StoreLocation};
use tempfile::TempDir;
use testkit::{RunningOrg, TestOrg};

/// The scopes of the dashboard (devices-and-calls §6): none of them lets one ask who one is.
const SCOPES: [&str; 5] =
    ["spark:xapi_statuses", "spark:xapi_commands", "spark-admin:devices_read", "spark-admin:workspaces_read", "spark-admin:locations_read"];

struct Place {
    org: RunningOrg,
    keeper: Keeper,
    store: Store,
    folder: TempDir,
}

impl Place {
    async fn start() -> Result<Self> {
        let org = TestOrg::new().seed(42).people(12).devices(3).start().await?;
        let folder = tempfile::tempdir()?;
        let store = Store::open(&StoreLocation::sqlite(folder.path().join("c.db"))).await?;
        let (clock, randomness): (Arc<dyn Clock>, Arc<_>) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
        let source = MasterKeySource::File(folder.path().join("master.key"));
        let vault = Vault::open_store(store.clone(), source, Arc::clone(&clock), randomness.clone()).await?;
        let audit = Audit::new(store.clone(), Arc::clone(&clock), randomness.clone());
        let base_url = org.base_url.clone();
        let webex = Arc::new(move || webex::Client::builder().base_url(base_url.clone()).proxy(webex::ProxySetting::Direct));
        let keeper = Keeper::new(KeeperParts { store: store.clone(), vault, audit, clock, randomness, webex })?;
        Ok(Self { org, keeper, store, folder })
    }

    fn integration(&self, access_token: &str, ends: Timestamp) -> Result<AdoptedIntegration> {
        let credentials = &self.org.credentials;
        let file = json!({ "access_token": access_token, "expires_in": 1_209_599, "refresh_token": credentials.refresh_token,
            "refresh_token_expires_in": 7_775_999, "token_type": "Bearer", "scope": SCOPES, "expires_at": ends.as_second() });
        Ok(AdoptedIntegration {
            client_id: credentials.client_id.clone(),
            client_secret: credentials.client_secret.clone().into(),
            tokens: DashboardTokens::read(&file.to_string())?,
        })
    }

    async fn adopt(&self, integration: AdoptedIntegration, mode: Mode) -> Result<Adopted, KeeperError> {
        self.keeper.adopt_integration(integration, mode, Actor::system()).await
    }
}

#[tokio::test]
async fn the_dashboards_integration_is_taken_over_once() -> Result<()> {
    let place = Place::start().await?;
    let later = SystemClock.now().checked_add(SignedDuration::from_hours(48))?;
    let email = place.org.world.api("/people?max=1").await?["items"][0]["emails"][0].as_str().context("an address")?.to_owned();
    let minted = place.org.world.control("oauth", json!({ "mint": { "email": email, "scopes": SCOPES } })).await?;
    let access_token = minted["access_token"].as_str().with_context(|| minted.to_string())?.to_owned();

    let would = place.adopt(place.integration(&access_token, later)?, Mode::DryRun).await?;
    let Adopted::Would { org: Some(org), owner: Some(owner) } = would else { anyhow::bail!("{would:?}") };
    ensure!(owner.contains("scopes"), "these scopes do not show a name: {owner}");
    ensure!(place.store.connections().list().await?.is_empty(), "a dry run keeps nothing");

    let done = place.adopt(place.integration(&access_token, later)?, Mode::Write).await?;
    let Adopted::Connected(connected) = done else { anyhow::bail!("{done:?}") };
    ensure!(connected.key.org == org && connected.key.kind == ConnectionKind::Integration, "{connected:?}");
    ensure!(place.keeper.test(&connected.key).await? == connected.owner);
    for mode in [Mode::DryRun, Mode::Write] {
        let again = place.adopt(place.integration(&access_token, later)?, mode).await?;
        ensure!(again == Adopted::Same(connected.key.clone()), "{again:?}");
        let other = AdoptedIntegration { client_id: "C-other".to_owned(), ..place.integration(&access_token, later)? };
        ensure!(place.adopt(other, mode).await? == Adopted::Other(connected.key.clone()));
    }
    let (found, _) = place.store.connections().find(&connected.key).await?.context("it stays")?;
    ensure!(found.state == ConnectionState::Working && found.client_id == place.org.credentials.client_id, "{found:?}");
    // Sealed: neither token stands in the database.
    place.store.close().await;
    for file in std::fs::read_dir(place.folder.path())? {
        let bytes = std::fs::read(file?.path())?;
        for secret in [&access_token, &place.org.credentials.refresh_token] {
            ensure!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "a token is readable");
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_access_token_that_ended_is_renewed_and_what_is_over_is_told() -> Result<()> {
    let place = Place::start().await?;
    let now = SystemClock.now();
    let ended = now.checked_sub(SignedDuration::from_hours(24))?;
    let would = place.adopt(place.integration("old", ended)?, Mode::DryRun).await?;
    ensure!(would == Adopted::Would { org: None, owner: None }, "{would:?}");
    // It says that it lives, and Webex knows better.
    let later = now.checked_add(SignedDuration::from_hours(24))?;
    ensure!(place.adopt(place.integration("old", later)?, Mode::DryRun).await? == would);

    let long_ago = now.checked_sub(SignedDuration::from_hours(80 * 24))?;
    let error = place.adopt(place.integration("old", long_ago)?, Mode::Write).await.expect_err("it is over");
    ensure!(matches!(&error, KeeperError::Tokens(error) if error.is_lapsed()), "{error}");
    let wrong = AdoptedIntegration { client_secret: "wrong".to_owned().into(), ..place.integration("old", ended)? };
    let error = place.adopt(wrong, Mode::Write).await.expect_err("a wrong secret");
    ensure!(matches!(error, KeeperError::Tokens(_)) && !error.to_string().contains(&place.org.credentials.refresh_token), "{error}");
    ensure!(place.store.connections().list().await?.is_empty());

    let done = place.adopt(place.integration("old", ended)?, Mode::Write).await?;
    ensure!(matches!(done, Adopted::Connected(_)), "{done:?}");
    Ok(())
}
