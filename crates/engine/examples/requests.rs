//! Counts the collector's requests by the journal of the simulator: 1,000 devices with xAPI, relaxed polling, and live with push.
//!
//! Arguments: how many times faster relaxed hours pass, how many seconds each part lasts, and how many devices there are. `scripts/bench/requests.sh` runs
//! it. Each part begins when every history was read once, which by design goes slowly: a device a second.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use engine::audit::{Actor, Audit};
use engine::collect::{Freshness, Pace};
use engine::keeper::{Keeper, KeeperParts, NewWorkspaceIntegration};
use engine::vault::{MASTER_KEY_FILE, MasterKeySource};
use engine::{Clock, Collector, CollectorConfig, SystemClock, SystemRandomness, Vault};
use serde_json::{Value, json};
use store::{Store, StoreLocation};
use testkit::{RunningOrg, TestOrg, eventually};
use tokio_util::sync::CancellationToken;

/// Of a hundred devices with xAPI, so many are in a call at the same time.
const CALLS_OF_A_HUNDRED: usize = 3;
/// How long the first round of histories may take, for each device.
const FIRST_ROUND: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let faster: u32 = words.next().as_deref().unwrap_or("20").parse().context("how many times faster")?;
    let seconds: u64 = words.next().as_deref().unwrap_or("180").parse().context("how many seconds")?;
    let devices: usize = words.next().as_deref().unwrap_or("1000").parse().context("how many devices")?;
    relaxed(faster, Duration::from_secs(seconds), devices).await?;
    pushed(Duration::from_secs(seconds), devices).await
}

/// An organisation where nothing happens by chance, with that many devices that answer over xAPI.
async fn organisation(devices: usize) -> Result<(RunningOrg, Vec<Value>)> {
    // Three in ten simulated devices have xAPI.
    let wanted = u32::try_from(devices)?;
    let cloud = TestOrg::new().people((wanted * 8).max(300)).devices(wanted * 37 / 10 + 20).seed(7).start().await?;
    cloud.world.hold_still().await?;
    cloud.world.control("records", json!({"limits": "off"})).await?;
    let mut rooms = cloud.world.idle_rooms().await?;
    ensure!(rooms.len() >= devices, "{} devices with xAPI, {devices} are wanted", rooms.len());
    for room in rooms.drain(devices..) {
        cloud.world.act(json!({"action": "device_offline", "deviceId": room["id"]})).await?;
    }
    Ok((cloud, rooms))
}

struct Counted {
    total: f64,
    by_operation: BTreeMap<String, usize>,
    seconds: f64,
}

async fn journal(cloud: &RunningOrg, since: i64) -> Result<(i64, BTreeMap<String, usize>)> {
    let journal = cloud.world.look(&format!("journal?since={since}")).await?;
    let mut counts = BTreeMap::new();
    for entry in journal["entries"].as_array().context("entries")? {
        *counts.entry(entry["operation"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    Ok((journal["next"].as_i64().context("next")?, counts))
}

/// Counts for a while, piece by piece: the journal keeps the last 20,000 only.
async fn count(cloud: &RunningOrg, span: Duration) -> Result<Counted> {
    let (mut since, _) = journal(cloud, i64::MAX).await?;
    let (began, mut by_operation) = (Instant::now(), BTreeMap::<String, usize>::new());
    while began.elapsed() < span {
        tokio::time::sleep(Duration::from_secs(5).min(span.saturating_sub(began.elapsed()))).await;
        let (next, counts) = journal(cloud, since).await?;
        since = next;
        for (operation, count) in counts {
            *by_operation.entry(operation).or_default() += count;
        }
    }
    let total: usize = by_operation.values().sum();
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    Ok(Counted { total: total as f64, by_operation, seconds: began.elapsed().as_secs_f64() })
}

async fn settled(cloud: &RunningOrg, devices: usize) -> Result<()> {
    let limit = Duration::from_mins(5) + FIRST_ROUND * u32::try_from(devices)?;
    let (mut since, mut commands, mut statuses) = (0, 0, 0);
    eventually(limit, async || {
        let (next, counts) = journal(cloud, since).await?;
        since = next;
        commands += counts.get("execute-command").copied().unwrap_or_default();
        statuses += counts.get("query-status").copied().unwrap_or_default();
        ensure!(commands >= devices && statuses >= devices, "{commands} histories and {statuses} statuses");
        Ok(())
    })
    .await
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn tell(what: &str, hours: f64, counted: &Counted, theirs: f64, devices: usize) {
    let ours = counted.total;
    println!("{what}: {devices} devices, {hours:.2} h: {ours:.0} requests, the former dashboard {theirs:.0}: 1 / {:.1}", theirs / ours);
    println!("  an hour: {:.0}, a device and hour: {:.2}", ours / hours, ours / hours / devices as f64);
    for (operation, count) in &counted.by_operation {
        println!("  {operation}: {count}");
    }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
async fn relaxed(faster: u32, span: Duration, devices: usize) -> Result<()> {
    let (cloud, rooms) = organisation(devices).await?;
    let collector = Running::start(&cloud, Pace::of(Freshness::Relaxed).times(faster), None).await?;
    settled(&cloud, rooms.len()).await?;
    let counted = count(&cloud, span).await?;
    collector.stop().await?;
    let (hours, n) = (counted.seconds * f64::from(faster) / 3_600.0, rooms.len() as f64);
    let theirs = hours * (12.0 * (4.0 + 3.0 * n) + 6.0 * n);
    tell("A, relaxed, polling only", hours, &counted, theirs, rooms.len());
    cloud.stop().await;
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
async fn pushed(span: Duration, devices: usize) -> Result<()> {
    let (cloud, rooms) = organisation(devices).await?;
    // Personal devices tell nothing: here all stand in workspaces.
    let shared: Vec<&Value> = rooms.iter().filter(|room| room.get("workspaceId").is_some()).collect();
    for room in rooms.iter().filter(|room| room.get("workspaceId").is_none()) {
        cloud.world.act(json!({"action": "device_offline", "deviceId": room["id"]})).await?;
    }
    let collector = Running::start(&cloud, Pace::of(Freshness::Live), Some(activation(&cloud).await?)).await?;
    settled(&cloud, shared.len()).await?;
    let calls = CALLS_OF_A_HUNDRED * shared.len() / 100;
    for room in shared.iter().take(calls) {
        cloud.world.act(json!({"action": "start_call", "deviceId": room["id"]})).await?;
    }
    tokio::time::sleep(Duration::from_secs(10)).await;
    let counted = count(&cloud, span).await?;
    collector.stop().await?;
    let (hours, n, c) = (counted.seconds / 3_600.0, shared.len() as f64, calls as f64);
    let theirs = hours * (1_800.0 * (n + c) + 12.0 * (4.0 + 3.0 * n) + 6.0 * n);
    tell(&format!("B, live with push, {calls} calls"), hours, &counted, theirs, shared.len());
    cloud.stop().await;
    Ok(())
}

async fn activation(cloud: &RunningOrg) -> Result<NewWorkspaceIntegration> {
    let path = |path: &str| json!({"path": path, "access": "required"});
    let scope = |scope: &str| json!({"scope": scope, "access": "required"});
    let manifest = json!({
        "id": "5b7b7c4e-8a0a-4d38-b2b9-31c26d3c1a70", "manifestVersion": 1, "displayName": "Cordboard",
        "apiAccess": [scope("spark-admin:devices_read"), scope("spark:xapi_statuses")],
        "xapiAccess": {"status": [path("Call.*"), path("SystemUnit.Uptime")], "commands": [], "events": [path("CallDisconnect"), path("BootEvent")]},
    });
    let made = cloud.world.control("integrations", json!({"action": "activate", "manifest": manifest})).await?;
    let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
    let (client_secret, activation_code) = (text("clientSecret").into(), text("activationCode").into());
    Ok(NewWorkspaceIntegration { client_id: text("clientId"), client_secret, activation_code })
}

struct Running {
    stop: CancellationToken,
    task: tokio::task::JoinHandle<()>,
    _folder: tempfile::TempDir,
}

impl Running {
    async fn start(cloud: &RunningOrg, pace: Pace, integration: Option<NewWorkspaceIntegration>) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(&StoreLocation::sqlite(folder.path().join("c.db"))).await?;
        let (clock, randomness): (Arc<dyn Clock>, Arc<_>) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
        let source = MasterKeySource::File(folder.path().join(MASTER_KEY_FILE));
        let vault = Vault::open_store(store.clone(), source, Arc::clone(&clock), randomness.clone()).await?;
        let base_url = cloud.base_url.clone();
        let webex = Arc::new(move || webex::Client::builder().base_url(&base_url).max_in_flight(32));
        let audit = Audit::new(store.clone(), Arc::clone(&clock), randomness.clone());
        let token = cloud.credentials.admin_token.clone();
        let client = webex().token(token.into()).build()?;
        let keeper = Keeper::new(KeeperParts { store: store.clone(), vault, audit, clock: Arc::clone(&clock), randomness, webex })?;
        if let Some(integration) = integration {
            keeper.connect_workspace_integration(integration, Actor::system()).await?;
        }
        let config = CollectorConfig::default().with_requests_per_minute(60_000).with_pace(pace);
        let collector = Collector::new(config, client, store, clock, &SystemRandomness).listening(keeper);
        let stop = CancellationToken::new();
        let until = stop.clone();
        let task = tokio::spawn(async move { collector.run(until).await });
        Ok(Self { stop, task, _folder: folder })
    }

    async fn stop(self) -> Result<()> {
        self.stop.cancel();
        Ok(self.task.await?)
    }
}
