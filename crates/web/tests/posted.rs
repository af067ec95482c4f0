//! The webhook of a workspace integration, over real HTTP: devices of the simulator tell, the pages take it, the collector knows.

mod site;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::audit::Actor;
use engine::collect::{Freshness, Pace};
use engine::keeper::{Delivery, Keeper, KeeperParts, NewWorkspaceIntegration};
use engine::vault::MasterKeySource;
use engine::{Audit, Clock, Collector, CollectorConfig, Hints, Hooks, ManualClock, SystemClock, SystemRandomness, Vault};
use model::{ConnectionKey, ConnectionState, Scope, SourceName};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use site::TestSite;
use store::{AuditFilter, PageRequest};
use testkit::{RunningOrg, TestOrg, eventually, http};
use tokio::net::TcpListener;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use url::Url;
use web::{Extras, Serving, State, StateParts};
use webex_core::webhook::{SIGNATURE_HEADER, sign};

const LONG: Duration = Duration::from_secs(20);

/// The manifest of docs/collecting.md, as far as it matters.
fn manifest() -> Value {
    let path = |paths: &[&str]| -> Value { paths.iter().map(|path| json!({ "path": path, "access": "required" })).collect() };
    let scope = |scopes: &[&str]| -> Value { scopes.iter().map(|scope| json!({ "scope": scope, "access": "required" })).collect() };
    json!({
        "id": "5b7b7c4e-8a0a-4d38-b2b9-31c26d3c1a70", "manifestVersion": 1, "displayName": "Cordboard", "vendor": "Example",
        "email": "someone@example.com", "availability": "org_private",
        "apiAccess": scope(&["spark-admin:devices_read", "spark:xapi_statuses"]),
        "xapiAccess": {
            "status": path(&["Call.*", "SystemUnit.Uptime"]), "commands": [], "events": path(&["CallDisconnect", "BootEvent"]),
        },
        "provisioning": { "type": "manual" },
    })
}

/// Pages that Webex can post to, and the keeper of a connected workspace integration.
struct Place {
    site: TestSite,
    org: RunningOrg,
    keeper: Keeper,
    hints: Hints,
    key: ConnectionKey,
    target: String,
    secret: String,
    stop: CancellationToken,
}

impl Place {
    async fn start() -> Result<Self> {
        let site = TestSite::start_with(Arc::new(ManualClock::new(SystemClock.now()))).await;
        let org = TestOrg::new().people(40).devices(40).start().await?;
        org.world.hold_still().await?;
        let (clock, randomness): (Arc<dyn Clock>, _) = (site.clock.clone(), Arc::new(SystemRandomness));
        let source = MasterKeySource::File(site.folder().join("master.key"));
        let vault = Vault::open_store(site.store.clone(), source, Arc::clone(&clock), randomness.clone()).await?;
        let audit = Audit::new(site.store.clone(), Arc::clone(&clock), randomness.clone());
        let base_url = org.base_url.clone();
        let webex = Arc::new(move || webex::Client::builder().base_url(base_url.clone()).proxy(webex::ProxySetting::Direct));
        let parts = KeeperParts { store: site.store.clone(), vault: vault.clone(), audit, clock: Arc::clone(&clock), randomness, webex };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let base: Url = format!("http://{}{}", listener.local_addr()?, web::routes::webex_hook("")).parse()?;
        let keeper = Keeper::new(parts)?.delivering(Delivery::Webhook(base));
        let (hints, stop) = (Hints::default(), CancellationToken::new());
        let state = State::with(
            StateParts {
                store: site.store.clone(),
                access: site.access.clone(),
                clock,
                allowed_hosts: web::AllowedHosts::new(["cordboard.example"]),
                cookie_scope: web::CookieScope::AnyScheme,
                metrics: Arc::new(String::new),
                shutdown: stop.clone(),
            },
            Extras { hooks: Some(Hooks::new(vault, hints.clone())), keeper: Some(keeper.clone()), ..Extras::default() },
        );
        tokio::spawn(web::serve_with(listener, web::router(state), stop.clone(), Serving::default()));
        let made = org.world.control("integrations", json!({ "action": "activate", "manifest": manifest() })).await?;
        let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
        let new = NewWorkspaceIntegration {
            client_id: text("clientId"),
            client_secret: text("clientSecret").into(),
            activation_code: text("activationCode").into(),
        };
        let key = keeper.connect_workspace_integration(new, Actor::system()).await?.key;
        let (target, secret) = keeper.webhook_of(&key).await?.context("a webhook is wanted")?;
        Ok(Self { site, org, keeper, hints, key, target: target.to_string(), secret: secret.expose_secret().to_owned(), stop })
    }

    /// A collector that would ask idle devices once an hour.
    fn collect(&self) -> Result<tokio::task::JoinHandle<()>> {
        let config = CollectorConfig::default().with_requests_per_minute(1_200).with_pace(Pace::of(Freshness::Relaxed));
        let client = webex::Client::builder()
            .base_url(&self.org.base_url)
            .token(self.org.credentials.admin_token.clone().into())
            .proxy(webex::ProxySetting::Direct)
            .build()?;
        let collector = Collector::new(config, client, self.site.store.clone(), Arc::new(SystemClock), &SystemRandomness)
            .of(self.key.org.clone())
            .hearing(self.hints.clone())
            .listening(self.keeper.clone());
        let stop = self.stop.clone();
        Ok(tokio::spawn(async move { collector.run(stop).await }))
    }

    async fn installed(&self) -> Result<Value> {
        Ok(self.org.world.look("integrations").await?["items"][0].clone())
    }

    /// What is said beside the source.
    async fn note(&self) -> Result<String> {
        let sources = self.site.store.sources().list(&self.key.org).await?;
        let source = sources.into_iter().find(|source| source.name == SourceName::Push).context("nothing is heard yet")?;
        ensure!(source.error.is_none(), "{:?}", source.error);
        source.note.context("no note yet")
    }

    async fn wait_for_note(&self, words: &str) -> Result<()> {
        eventually(LONG, async || {
            let note = self.note().await?;
            ensure!(note.contains(words), "{note}");
            Ok(())
        })
        .await
    }

    async fn wait_for_calls(&self, device: &str, wanted: usize) -> Result<()> {
        eventually(Duration::from_secs(5), async || {
            let calls = self.site.store.calls().active(&self.key.org, &Scope::Everywhere, 500).await?;
            let found = calls.iter().filter(|call| call.device_id().is_some_and(|id| id.as_str() == device)).count();
            ensure!(found == wanted, "{found} calls");
            Ok(())
        })
        .await
    }

    async fn post(&self, signature: Option<&str>, body: &str) -> Result<u16> {
        let mut request = http().post(&self.target).header("content-type", "application/json").body(body.to_owned());
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        Ok(request.send().await?.status().as_u16())
    }

    async fn signed(&self, body: &str) -> Result<u16> {
        self.post(Some(&sign(self.secret.as_bytes(), body.as_bytes())), body).await
    }

    async fn shared_rooms(&self) -> Result<Vec<String>> {
        let rooms = self.org.world.idle_rooms().await?;
        let shared = rooms.iter().filter(|room| room.get("workspaceId").is_some());
        shared.map(|room| Ok(room["id"].as_str().context("id")?.to_owned())).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

#[tokio::test]
async fn calls_show_at_once_although_nobody_polls() -> Result<()> {
    let place = Place::start().await?;
    let collecting = place.collect()?;
    // Nothing has come yet: it is not believed that anything will.
    place.wait_for_note("has not posted anything").await?;
    let installed = place.installed().await?;
    ensure!(installed["webhook"] == json!({ "targetUrl": place.target, "type": "hmac_signature" }), "{installed}");
    ensure!(installed.get("queue").is_none() && installed["actionsUrl"] == place.target.as_str(), "{installed}");

    let world = &place.org.world;
    world.control("integrations", json!({ "action": "health_check", "id": installed["id"] })).await?;
    let rooms = place.shared_rooms().await?;
    place.wait_for_note(&format!("{} of ", rooms.len())).await?;
    // Everybody was asked once, so that nothing falls in between.
    eventually(LONG, async || {
        let sources = place.site.store.sources().list(&place.key.org).await?;
        let calls = sources.iter().find(|source| source.name == SourceName::Calls).context("calls")?;
        ensure!(calls.requests_spent >= i64::try_from(rooms.len())?, "{calls:?}");
        Ok(())
    })
    .await?;
    let room = rooms.first().context("a room")?;
    for _ in 0..2 {
        world.act(json!({ "action": "start_call", "deviceId": room })).await?;
        place.wait_for_calls(room, 1).await?;
        world.act(json!({ "action": "end_call", "deviceId": room })).await?;
        place.wait_for_calls(room, 0).await?;
    }
    // Control Hub takes it back, which is posted too.
    world.control("integrations", json!({ "action": "deactivate", "id": installed["id"] })).await?;
    eventually(LONG, async || {
        let (connection, _) = place.site.store.connections().find(&place.key).await?.context("it stays")?;
        ensure!(connection.state == ConnectionState::Lost, "{connection:?}");
        Ok(())
    })
    .await?;
    place.stop.cancel();
    collecting.await?;
    Ok(())
}

#[tokio::test]
async fn posts_are_believed_when_signed_and_heard_once() -> Result<()> {
    let place = Place::start().await?;
    let mut posts = place.hints.posts(&place.key.org);
    let body = |at: &str| json!([{ "type": "healthCheck", "timestamp": at }]).to_string();
    let first = body("2026-01-15T12:00:00Z");
    let good = sign(place.secret.as_bytes(), first.as_bytes());
    for (signature, sent) in
        [(None, first.clone()), (Some(sign(b"another", first.as_bytes())), first.clone()), (Some(good), body("2026-01-15T12:00:01Z"))]
    {
        assert_eq!(place.post(signature.as_deref(), &sent).await?, 401, "{signature:?}");
    }
    for bad in ["", "no JSON", "{}", "\"status\""] {
        assert_eq!(place.signed(bad).await?, 400, "{bad:?}");
    }
    assert!(timeout(Duration::ZERO, posts.next()).await.is_err(), "nobody heard of it");
    let filter = AuditFilter { action: Some("webhook.refuse".to_owned()), ..AuditFilter::default() };
    let found = place.site.state.audit().list(&filter, &PageRequest::new(1, 100)).await?;
    let forged = found.items.iter().filter(|entry| entry.reason.as_deref() == Some("the signature does not fit")).count();
    assert_eq!((found.total, forged), (7, 3));

    for _ in 0..3 {
        assert_eq!(place.signed(&first).await?, 204);
    }
    let heard = timeout(LONG, posts.next()).await?.context("none was missed")?;
    assert_eq!((heard.messages.len(), heard.unreadable), (1, 0));
    assert!(timeout(Duration::ZERO, posts.next()).await.is_err(), "one of three equal posts was heard");
    assert_eq!(place.signed(&body("2026-01-15T12:00:02Z")).await?, 204);
    timeout(LONG, posts.next()).await?.context("none was missed")?;
    Ok(())
}

#[tokio::test]
async fn what_is_disconnected_posts_no_more() -> Result<()> {
    let place = Place::start().await?;
    let collecting = place.collect()?;
    place.wait_for_note("has not posted anything").await?;
    place.keeper.disconnect(&place.key, Actor::system()).await?;
    let installed = place.installed().await?;
    for field in ["webhook", "actionsUrl", "queue"] {
        ensure!(installed.get(field).is_none(), "{installed}");
    }
    assert_eq!(place.signed("[]").await?, 404, "its address is unknown");
    place.stop.cancel();
    collecting.await?;
    Ok(())
}
