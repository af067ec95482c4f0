//! Webhooks over real HTTP: from the simulator as from Webex, and from strangers.

mod site;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use engine::hints::{Hearing, Hint};
use engine::hooks::MAX_EVENT_BYTES;
use engine::vault::MasterKeySource;
use engine::{Clock, Hints, Hooks, SystemRandomness, Vault};
use model::{ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use site::{TestSite, organization};
use store::{AuditFilter, PageRequest};
use testkit::{JsonAnswer as _, TestOrg, eventually, http};
use tokio::net::TcpListener;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use web::{Extras, Serving, State, StateParts};
use webex_core::webhook::{SIGNATURE_HEADER, sign};

const LONG: Duration = Duration::from_secs(20);

/// A site that takes webhooks of one connection, on a port of its own.
struct Receiver {
    site: TestSite,
    address: SocketAddr,
    handle: String,
    secret: String,
    hints: Hints,
    stop: CancellationToken,
}

fn key() -> ConnectionKey {
    ConnectionKey { org: organization(), kind: ConnectionKind::ServiceApp }
}

impl Receiver {
    async fn start() -> Self {
        let site = TestSite::seeded().await;
        let connection = WebexConnection {
            key: key(),
            client_id: "C1".to_owned(),
            application_id: None,
            owner: "bot".to_owned(),
            scopes: Vec::new(),
            state: ConnectionState::Working,
            error: None,
            error_since: None,
            connected_at: site.now(),
            refreshed_at: None,
            access_expires_at: None,
            access_life_ms: None,
            refresh_expires_at: None,
        };
        site.store.connections().save(&connection, &[]).await.expect("saved");
        let (address, handle, secret, hints, stop) = Self::serve(&site).await;
        Self { site, address, handle, secret, hints, stop }
    }

    async fn serve(site: &TestSite) -> (SocketAddr, String, String, Hints, CancellationToken) {
        let clock: Arc<dyn Clock> = site.clock.clone();
        let source = MasterKeySource::File(site.folder().join("master.key"));
        let vault = Vault::open_store(site.store.clone(), source, Arc::clone(&clock), Arc::new(SystemRandomness)).await.expect("a vault");
        let (hints, stop) = (Hints::default(), CancellationToken::new());
        let hooks = Hooks::new(vault, hints.clone());
        let secret = hooks.secret(&key()).await.expect("a secret").expose_secret().to_owned();
        assert_eq!(hooks.secret(&key()).await.expect("the same").expose_secret(), secret);
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
            Extras { hooks: Some(hooks), ..Extras::default() },
        );
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(web::serve_with(listener, web::router(state), stop.clone(), Serving::default()));
        (address, Hooks::handle(&key()), secret, hints, stop)
    }

    fn url(&self) -> String {
        format!("http://{}{}", self.address, web::routes::webex_hook(&self.handle))
    }

    async fn post(&self, url: &str, signature: Option<&str>, body: impl Into<Vec<u8>>) -> StatusCode {
        let mut request = http().post(url).header("content-type", "application/json").body(body.into());
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        let answer = request.send().await.expect("an answer");
        let status = answer.status();
        assert!(answer.headers().get("set-cookie").is_none());
        assert_eq!(answer.text().await.expect("a body"), "", "{status}: nothing is told");
        StatusCode::from_u16(status.as_u16()).expect("a status")
    }

    async fn signed(&self, body: &str) -> StatusCode {
        self.post(&self.url(), Some(&sign(self.secret.as_bytes(), body.as_bytes())), body).await
    }

    async fn refusals(&self) -> (u64, Vec<String>) {
        let filter = AuditFilter { action: Some("webhook.refuse".to_owned()), ..AuditFilter::default() };
        let found = self.site.state.audit().list(&filter, &PageRequest::new(1, 100)).await.expect("entries");
        let total = u64::try_from(found.items.len()).expect("few");
        (total, found.items.into_iter().filter_map(|entry| entry.reason).collect())
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn event(number: u32) -> String {
    let data = json!({ "id": format!("D{number}"), "created": "2026-01-15T12:00:00Z" });
    json!({ "id": "W1", "name": "n", "resource": "devices", "event": "updated", "actorId": "P1", "data": data }).to_string()
}

async fn hint(hearing: &mut Hearing) -> Option<Hint> {
    timeout(LONG, hearing.next()).await.expect("a hint")
}

#[tokio::test]
async fn the_simulator_sends_and_a_collector_is_given_a_hint() -> anyhow::Result<()> {
    let receiver = Receiver::start().await;
    let mut hearing = receiver.hints.hear(&organization());
    let org = TestOrg::new().seed(42).people(12).devices(2).start().await?;
    org.world.hold_still().await?;
    let me = org.world.api("/people/me").await?["id"].clone();
    let hook =
        json!({ "name": "n", "targetUrl": receiver.url(), "resource": "telephony_calls", "event": "all", "secret": receiver.secret });
    let post = async |url: String, body: &Value| {
        let request = http().post(url).bearer_auth(&org.credentials.admin_token).header("content-type", "application/json");
        request.body(body.to_string()).send().await?.json_value().await
    };
    post(format!("{}/webhooks", org.base_url), &hook).await?;
    let data = json!({ "callId": "c1", "state": "connected", "eventType": "answered" });
    let told = json!({ "publish": { "resource": "telephony_calls", "event": "updated", "actorId": me, "data": data } });
    let control = format!("{}/_sim/webhooks", org.world.origin());
    post(control.clone(), &told).await?;
    let person = me.as_str().expect("an id").parse()?;
    assert_eq!(hint(&mut hearing).await, Some(Hint::Calls(Some(person))));
    let delivered = async || {
        let log = org.world.look("webhooks?since=0").await?;
        let ends: Vec<_> = log["deliveries"].as_array().into_iter().flatten().map(|entry| entry["status"].clone()).collect();
        Ok::<_, anyhow::Error>(ends)
    };
    eventually(LONG, async || {
        anyhow::ensure!(delivered().await? == [json!(204)]);
        Ok(())
    })
    .await?;
    // The same once more is taken and not heard again; what comes after it is.
    post(control.clone(), &told).await?;
    let data = json!({ "callId": "c1", "state": "disconnected", "eventType": "disconnected" });
    post(control, &json!({ "publish": { "resource": "telephony_calls", "event": "updated", "actorId": me, "data": data } })).await?;
    eventually(LONG, async || {
        anyhow::ensure!(delivered().await? == [json!(204), json!(204), json!(204)]);
        Ok(())
    })
    .await?;
    hint(&mut hearing).await;
    assert!(timeout(Duration::ZERO, hearing.next()).await.is_err(), "one of two equal events was heard");
    assert_eq!(receiver.refusals().await.0, 0);
    Ok(())
}

#[tokio::test]
async fn what_is_not_signed_is_not_believed() {
    let receiver = Receiver::start().await;
    let mut hearing = receiver.hints.hear(&organization());
    let (body, url) = (event(1), receiver.url());
    let good = sign(receiver.secret.as_bytes(), body.as_bytes());
    let unknown = format!("http://{}/webhooks/webex/{}", receiver.address, "0".repeat(32));
    let cases: [(&str, Option<&str>, Vec<u8>, u16); 9] = [
        (&url, None, body.clone().into(), 401),
        (&url, Some(""), body.clone().into(), 401),
        (&url, Some("zz"), body.clone().into(), 401),
        (&url, Some(&sign(b"another", body.as_bytes())), body.clone().into(), 401),
        (&url, Some(&sign(b"", body.as_bytes())), body.clone().into(), 401),
        (&url, Some(&good), body.replace("D1", "D2").into(), 401),
        (&url, Some(&good), format!("{body} ").into(), 401),
        (&unknown, Some(&good), body.clone().into(), 404),
        (&url, Some(&good), vec![b'x'; MAX_EVENT_BYTES + 1], 413),
    ];
    for (url, signature, sent, status) in cases {
        assert_eq!(receiver.post(url, signature, sent).await.as_u16(), status, "{signature:?}");
    }
    for bad in ["", "no JSON", "[]", "{}", "{\"resource\":1,\"event\":2}", "\u{0}"] {
        assert_eq!(receiver.signed(bad).await, StatusCode::BAD_REQUEST, "{bad:?}");
    }
    assert!(timeout(Duration::ZERO, hearing.next()).await.is_err(), "nobody heard of it");
    let (_, reasons) = receiver.refusals().await;
    assert!(reasons.iter().any(|reason| reason == "the signature does not fit"), "{reasons:?}");
    // Reading the address shows nothing either, and no session is needed or helps.
    assert_eq!(
        receiver.site.status(receiver.site.request(Method::GET, "/webhooks/webex/0").body(Body::empty()).expect("a request")).await.0,
        StatusCode::METHOD_NOT_ALLOWED
    );
    assert_eq!(receiver.signed(&body).await, StatusCode::NO_CONTENT);
    assert_eq!(hint(&mut hearing).await, Some(Hint::Devices));
}

#[tokio::test]
async fn a_replay_is_heard_once_even_after_a_restart() {
    let mut receiver = Receiver::start().await;
    let mut hearing = receiver.hints.hear(&organization());
    let body = event(1);
    for _ in 0..3 {
        assert_eq!(receiver.signed(&body).await, StatusCode::NO_CONTENT);
    }
    assert_eq!(hint(&mut hearing).await, Some(Hint::Devices));
    assert!(timeout(Duration::ZERO, hearing.next()).await.is_err());
    receiver.stop.cancel();
    let (address, handle, secret, hints, stop) = Receiver::serve(&receiver.site).await;
    assert_eq!((&handle, &secret), (&receiver.handle, &receiver.secret));
    (receiver.address, receiver.stop) = (address, stop);
    let mut hearing = hints.hear(&organization());
    assert_eq!(receiver.signed(&body).await, StatusCode::NO_CONTENT);
    assert!(timeout(Duration::ZERO, hearing.next()).await.is_err(), "the restart forgot it");
    assert_eq!(receiver.signed(&event(2)).await, StatusCode::NO_CONTENT);
    assert_eq!(hint(&mut hearing).await, Some(Hint::Devices));
}

#[tokio::test]
async fn a_flood_does_not_fill_the_audit_log_and_hides_nobody() {
    let receiver = Receiver::start().await;
    for _ in 0..60 {
        assert_eq!(receiver.post(&receiver.url(), Some("00"), event(1)).await, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(receiver.refusals().await.0, 10, "of each minute");
    receiver.site.clock.advance(jiff::SignedDuration::from_mins(1));
    assert_eq!(receiver.post(&receiver.url(), None, event(1)).await, StatusCode::UNAUTHORIZED);
    let (rows, reasons) = receiver.refusals().await;
    assert_eq!(rows, 12, "one says how many more there were");
    assert!(reasons.iter().any(|reason| reason.starts_with("50 more refused")), "{reasons:?}");
    // Forged forms of people have a count of their own, and good events still come through.
    assert_eq!(http().post(format!("http://{}/sign-out", receiver.address)).send().await.expect("an answer").status().as_u16(), 403);
    let filter = AuditFilter { action: Some("request.refuse".to_owned()), ..AuditFilter::default() };
    let found = receiver.site.state.audit().list(&filter, &PageRequest::new(1, 10)).await.expect("entries");
    assert_eq!(found.total, 1);
    assert_eq!(receiver.signed(&event(3)).await, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn any_signed_bytes_are_judged() {
    let receiver = Receiver::start().await;
    // The same ones each time: a linear congruence with the numbers of Knuth's MMIX.
    let mut random = 7_u64;
    let good = event(7).into_bytes();
    for case in 1..=64_usize {
        // An event with bytes that were changed, and bytes that never were one.
        let mut body = if case.is_multiple_of(2) { good.clone() } else { vec![0; case] };
        for _ in 0..=case % 5 {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let [high, low, byte, ..] = random.to_be_bytes();
            let at = usize::from(u16::from_be_bytes([high, low])) % body.len();
            body[at] = byte;
        }
        let status = receiver.post(&receiver.url(), Some(&sign(receiver.secret.as_bytes(), &body)), body.clone()).await;
        assert!(matches!(status, StatusCode::NO_CONTENT | StatusCode::BAD_REQUEST), "{status}: {}", String::from_utf8_lossy(&body));
    }
}
