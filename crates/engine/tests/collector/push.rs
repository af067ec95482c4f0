//! Devices that tell by themselves, through a workspace integration: from the activation code to the call that nobody asked for.

use base64::Engine as _;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::audit::{Actor, Audit};
use engine::collect::{Freshness, Pace};
use engine::keeper::{Delivery, Keeper, KeeperError, KeeperParts, NewWorkspaceIntegration};
use engine::vault::{MASTER_KEY_FILE, MasterKeySource};
use engine::{Clock, Collector, CollectorConfig, SystemClock, SystemRandomness, Vault};
use model::id::{DeviceId, OrganizationId};
use model::{ConnectionKey, ConnectionKind, ConnectionState, Scope, SourceName};
use serde_json::{Value, json};
use store::Store;
use tempfile::TempDir;
use testkit::{RunningOrg, TestOrg, eventually};
use tokio::net::TcpListener;
use webex_core::retry::RetryPolicy;

use crate::stage::{Stage, client, store_at};

/// The manifest of docs/collecting.md, with one of the paths that may be added.
pub fn manifest() -> Value {
    let path = |paths: &[&str]| -> Value { paths.iter().map(|path| json!({ "path": path, "access": "required" })).collect() };
    let scope = |scopes: &[&str]| -> Value { scopes.iter().map(|scope| json!({ "scope": scope, "access": "required" })).collect() };
    json!({
        "id": "5b7b7c4e-8a0a-4d38-b2b9-31c26d3c1a70", "manifestVersion": 1, "displayName": "Cordboard", "vendor": "Example",
        "email": "someone@example.com", "availability": "org_private",
        "apiAccess": scope(&["spark-admin:devices_read", "spark:xapi_statuses"]),
        "xapiAccess": {
            "status": path(&["Call.*", "SystemUnit.Uptime", "RoomAnalytics.PeopleCount.Current"]), "commands": [],
            "events": path(&["CallDisconnect", "BootEvent"]),
        },
        "provisioning": { "type": "manual" },
    })
}

/// A keeper over its own store.
pub struct Kept {
    pub keeper: Keeper,
    pub store: Store,
    pub folder: TempDir,
}

pub async fn keeper(base_url: &str) -> Result<Kept> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(&store_at(&folder)).await?;
    let (clock, randomness): (Arc<dyn Clock>, Arc<_>) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
    let source = MasterKeySource::File(folder.path().join(MASTER_KEY_FILE));
    let vault = Vault::open_store(store.clone(), source, Arc::clone(&clock), randomness.clone()).await?;
    let base_url = base_url.to_owned();
    let retry = RetryPolicy { max_attempts: 2, ..RetryPolicy::default() };
    let webex = Arc::new(move || webex::Client::builder().base_url(&base_url).with_retry(retry));
    let audit = Audit::new(store.clone(), Arc::clone(&clock), randomness.clone());
    let parts = KeeperParts { store: store.clone(), vault, audit, clock, randomness, webex };
    Ok(Kept { keeper: Keeper::new(parts)?, store, folder })
}

/// What an administrator does in Control Hub: client id, secret and code.
pub async fn activate(cloud: &RunningOrg) -> Result<Value> {
    cloud.world.control("integrations", json!({ "action": "activate", "manifest": manifest() })).await
}

pub fn new(made: &Value) -> NewWorkspaceIntegration {
    let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
    NewWorkspaceIntegration {
        client_id: text("clientId"),
        client_secret: text("clientSecret").into(),
        activation_code: text("activationCode").into(),
    }
}

/// A collector that listens.
pub fn listen(cloud: &RunningOrg, kept: Kept, pace: Pace, requests_per_minute: u32) -> Result<Stage> {
    let Kept { keeper, store, folder } = kept;
    let config = CollectorConfig::default().with_requests_per_minute(requests_per_minute).with_pace(pace);
    let client = client(&cloud.base_url, &cloud.credentials.admin_token)?;
    let collector = Collector::new(config, client, store.clone(), Arc::new(SystemClock), &SystemRandomness).listening(keeper);
    Stage::run(collector, store, folder)
}

async fn active(stage: &Stage, org: &OrganizationId, device: &DeviceId) -> Result<usize> {
    let calls = stage.store.calls().active(org, &Scope::Everywhere, 500).await?;
    Ok(calls.iter().filter(|call| call.device_id() == Some(device)).count())
}

async fn push_note(stage: &Stage, org: &OrganizationId) -> Result<String> {
    let sources = stage.store.sources().list(org).await?;
    let source = sources.into_iter().find(|source| source.name == SourceName::Push).context("nothing is heard yet")?;
    ensure!(source.error.is_none(), "{:?}", source.error);
    source.note.context("no note yet")
}

/// Room devices of workspaces that are online.
pub async fn shared_rooms(cloud: &RunningOrg) -> Result<Vec<DeviceId>> {
    let rooms = cloud.world.idle_rooms().await?;
    let shared = rooms.iter().filter(|room| room.get("workspaceId").is_some());
    shared.map(|room| Ok(room["id"].as_str().context("id")?.parse()?)).collect()
}

/// A pace at which nobody is asked in time: what shows was told.
fn unhurried() -> Pace {
    Pace::of(Freshness::Relaxed)
}

#[tokio::test]
async fn a_call_shows_at_once_although_nobody_was_asked() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(40).start().await?;
    cloud.world.hold_still().await?;
    let kept = keeper(&cloud.base_url).await?;
    let connected = kept.keeper.connect_workspace_integration(new(&activate(&cloud).await?), Actor::system()).await?;
    ensure!(connected.owner == "Cordboard" && connected.key.kind == ConnectionKind::WorkspaceIntegration, "{connected:?}");
    ensure!(kept.keeper.test(&connected.key).await? == "Cordboard");
    let stage = listen(&cloud, kept, unhurried(), 1_200)?;
    let org = stage.organization().await?;
    let rooms = shared_rooms(&cloud).await?;
    eventually(Duration::from_secs(40), async || {
        let note = push_note(&stage, &org).await?;
        ensure!(note.starts_with(&format!("{} of ", rooms.len())), "{note}, {} rooms", rooms.len());
        Ok(())
    })
    .await?;
    let room = rooms.first().context("a room")?;
    // Everybody was asked once, so that nothing falls in between.
    eventually(Duration::from_secs(15), async || {
        let sources = stage.store.sources().list(&org).await?;
        let calls = sources.iter().find(|source| source.name == SourceName::Calls).context("calls")?;
        ensure!(calls.requests_spent >= i64::try_from(rooms.len())?, "{calls:?}");
        Ok(())
    })
    .await?;
    // What goes on in the room shows, too; what nobody told of it stays.
    let told = async || -> Result<_> {
        let device = stage.store.devices().find(&org, &Scope::Everywhere, room).await?.context("the room")?;
        Ok(device.room_now())
    };
    eventually(Duration::from_secs(15), async || {
        let now = told().await?;
        ensure!(now.volume.is_some(), "{now:?}");
        Ok(())
    })
    .await?;
    let before = told().await?;
    let count = json!({"action": "set_status", "deviceId": room.as_str(), "path": "RoomAnalytics.PeopleCount.Current", "value": 17});
    cloud.world.act(count).await?;
    eventually(Duration::from_secs(4), async || {
        let now = told().await?;
        ensure!(now.people_count == Some(17) && now.volume == before.volume, "{now:?}");
        Ok(())
    })
    .await?;
    for _ in 0..2 {
        cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
        eventually(Duration::from_secs(4), async || {
            ensure!(active(&stage, &org, room).await? == 1, "no call");
            Ok(())
        })
        .await?;
        // Its media are asked for, once told.
        eventually(Duration::from_secs(4), async || {
            let calls = stage.store.calls().active(&org, &Scope::Everywhere, 500).await?;
            ensure!(calls.iter().any(|call| call.device_id() == Some(room) && !call.channels.is_empty()), "no media");
            Ok(())
        })
        .await?;
        cloud.world.act(json!({"action": "end_call", "deviceId": room.as_str()})).await?;
        eventually(Duration::from_secs(4), async || {
            ensure!(active(&stage, &org, room).await? == 0, "still in a call");
            Ok(())
        })
        .await?;
    }
    // Control Hub takes it back: that is told, and devices are asked as without it.
    let id = manifest()["id"].clone();
    cloud.world.control("integrations", json!({ "action": "deactivate", "id": id })).await?;
    eventually(Duration::from_secs(30), async || {
        let (connection, _) = stage.store.connections().find(&connected.key).await?.context("it stays")?;
        ensure!(connection.state == ConnectionState::Lost, "{connection:?}");
        let alerts = stage.store.connections().open_alerts().await?;
        ensure!(alerts.iter().any(|alert| alert.text.contains("Control Hub")), "{alerts:?}");
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn polling_comes_back_when_the_line_breaks_or_tells_nothing() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(40).start().await?;
    cloud.world.hold_still().await?;
    let kept = keeper(&cloud.base_url).await?;
    kept.keeper.connect_workspace_integration(new(&activate(&cloud).await?), Actor::system()).await?;
    let stage = listen(&cloud, kept, Pace::of(Freshness::Live), 1_200)?;
    let org = stage.organization().await?;
    let rooms = shared_rooms(&cloud).await?;
    eventually(Duration::from_mins(1), async || {
        ensure!(push_note(&stage, &org).await?.starts_with(&format!("{} of ", rooms.len())));
        Ok(())
    })
    .await?;
    // The queue fails: after a while devices are asked again, and a call shows.
    cloud.world.control("faults", json!({"path": "/xapi/api/*", "status": 503})).await?;
    let room = rooms.last().context("a room")?;
    eventually(Duration::from_mins(3), async || {
        let sources = stage.store.sources().list(&org).await?;
        let push = sources.iter().find(|source| source.name == SourceName::Push).context("push")?;
        ensure!(push.error.is_some(), "no error");
        Ok(())
    })
    .await?;
    cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
    eventually(Duration::from_mins(2), async || {
        ensure!(active(&stage, &org, room).await? == 1, "no call");
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_webhook_that_does_not_arrive_leaves_polling_alone() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(40).start().await?;
    cloud.world.hold_still().await?;
    let kept = keeper(&cloud.base_url).await?;
    // Nobody listens at this address any more.
    let closed = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let base = format!("http://{closed}/webhooks/webex/").parse()?;
    let kept = Kept { keeper: kept.keeper.delivering(Delivery::Webhook(base)), ..kept };
    let connected = kept.keeper.connect_workspace_integration(new(&activate(&cloud).await?), Actor::system()).await?;
    let overview = kept.keeper.overview().await?;
    ensure!(matches!(overview[0].delivery, Some(Delivery::Webhook(_))), "{overview:?}");
    let stage = listen(&cloud, kept, Pace::of(Freshness::Live), 1_200)?;
    let rooms = shared_rooms(&cloud).await?;
    for room in rooms.iter().take(2) {
        cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
        eventually(Duration::from_secs(30), async || {
            ensure!(active(&stage, &connected.key.org, room).await? == 1, "no call");
            Ok(())
        })
        .await?;
    }
    let note = push_note(&stage, &connected.key.org).await?;
    ensure!(note.contains("has not posted anything") && note.contains(&closed.to_string()), "{note}");
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn codes_that_webex_did_not_sign_connect_nothing() -> Result<()> {
    let cloud = TestOrg::new().people(10).devices(5).start().await?;
    let kept = keeper(&cloud.base_url).await?;
    let made = activate(&cloud).await?;
    let code = made["activationCode"].as_str().context("a code")?.to_owned();
    let (signed, signature) = code.rsplit_once('.').context("three parts")?;
    let (head, claims) = signed.split_once('.').context("three parts")?;
    let base64 = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let decoded = String::from_utf8(base64.decode(claims)?)?;
    let other_claims = base64.encode(decoded.replace("provision", "provisiom"));
    let none = base64.encode(r#"{"alg":"none","typ":"JWT","kid":"x"}"#);
    for (text, wanted) in [
        (format!("{head}.{other_claims}.{signature}"), "not signed by Webex"),
        (format!("{none}.{claims}."), "not signed by Webex"),
        (format!("{head}.{claims}"), "no activation code"),
        ("hunter2".to_owned(), "no activation code"),
        (String::new(), "no activation code"),
    ] {
        let made = json!({"clientId": made["clientId"], "clientSecret": made["clientSecret"], "activationCode": text});
        let error = kept.keeper.connect_workspace_integration(new(&made), Actor::system()).await.expect_err("refused");
        ensure!(matches!(error, KeeperError::Code(_)) && error.to_string().contains(wanted), "{text}: {error}");
    }
    ensure!(kept.store.connections().list().await?.is_empty());
    // Two days later it is too old.
    cloud.world.control("clock", json!({ "advance_seconds": 0 })).await?;
    kept.keeper.connect_workspace_integration(new(&made), Actor::system()).await?;
    // What is disconnected listens no more.
    let key = kept.store.connections().list().await?.first().context("connected")?.key.clone();
    ensure!(key == ConnectionKey { org: key.org.clone(), kind: ConnectionKind::WorkspaceIntegration });
    kept.keeper.disconnect(&key, Actor::system()).await?;
    let items = cloud.world.look("integrations").await?;
    ensure!(items["items"][0].get("queue").is_none(), "{items}");
    Ok(())
}
