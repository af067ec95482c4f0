//! What the platform promises whatever is asked: errors, tokens, scopes, rates, hosts, tracking ids, compression.

mod common;

use std::time::Instant;

use common::{Sim, client, config, send};
use serde_json::json;
use simulator::{Config, Error, RemoteAccess, Simulator};

#[tokio::test]
async fn without_a_known_token_nothing_is_served() {
    let sim = Sim::start(config()).await;
    send(sim.client.get(sim.url("/people/me"))).await.error(401);
    sim.get_as("wrong", "/people/me").await.error(401);
    send(sim.client.get(sim.url("/people/me")).basic_auth("a", Some("b"))).await.error(401);
    // Strangers do not learn which paths there are.
    sim.get_as("wrong", "/nothing/here").await.error(401);
}

#[tokio::test]
async fn each_token_is_who_it_says() {
    let sim = Sim::start(config()).await;
    let c = sim.credentials.clone();
    let me = async |token: &str| sim.get_as(token, "/people/me").await.json();
    let admin = me(&c.admin_token).await;
    assert_eq!(admin["id"], me(&c.limited_token).await["id"]);
    assert_eq!(me(&c.bot_token).await["type"], "bot");
    let user2 = me(&c.user2_token).await;
    assert_ne!(user2["id"], me(&c.user_token).await["id"]);
    assert_eq!(user2["roles"], json!([]));
    assert_eq!(user2["phoneNumbers"][0]["value"], c.user2_number.as_str());
    assert!(c.user2_number.starts_with('+'));
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let sim = Sim::start(config()).await;
    let c = sim.credentials.clone();
    for token in [&c.user_token, &c.limited_token, &c.bot_token] {
        for path in ["/locations", "/licenses", "/devices", "/workspaces", "/organizations", "/roles", "/groups", "/xapi/status"] {
            let message = sim.get_as(token, path).await.error(403);
            assert!(message.contains(':'), "{path}: {message}");
        }
    }
    assert_eq!(sim.get_as(&c.limited_token, "/people").await.status, 200);
    let write = sim.client.post(sim.url("/people")).bearer_auth(&c.limited_token).header("content-type", "application/json").body("{}");
    assert!(send(write).await.error(403).contains("spark-admin:people_write"));
    // Somebody without a role must say whom they look for.
    sim.get_as(&c.user_token, "/people").await.error(400);
    let mail = sim.get("/people").await.items()[5]["emails"][0].as_str().unwrap().to_owned();
    let found = sim.get_as(&c.user_token, &format!("/people?email={mail}")).await.items();
    assert_eq!(found.len(), 1);
    assert!(found[0].get("roles").is_none(), "members do not see roles");
}

#[tokio::test]
async fn unknown_paths_methods_media_types_and_bodies() {
    let sim = Sim::start(config()).await;
    sim.get("/nothing/here").await.error(404);
    let wrong = send(sim.request("PUT", "/devices")).await;
    wrong.error(405);
    assert_eq!(wrong.header("allow"), Some("GET, POST"));
    assert_eq!(send(sim.request("PROPFIND", "/people")).await.status, 405);
    send(sim.request("POST", "/people").header("content-type", "text/plain").body("{}")).await.error(415);
    let message = send(sim.request("POST", "/people").header("content-type", "application/json").body("{\"emails\":")).await.error(400);
    assert!(message.contains("JSON"), "{message}");
    assert!(sim.send_json("POST", "/people", &json!({ "displayName": "x" })).await.error(400).contains("emails"));
    assert!(sim.send_json("POST", "/people", &json!({ "emails": "a@b.example" })).await.error(400).contains("emails"));
    send(sim.request("POST", "/people")).await.error(400);
    for id in ["nobody", "Y2lzY29zcGFyazovL3VzL0RFVklDRS8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA"] {
        sim.get(&format!("/people/{id}")).await.error(404);
        sim.get(&format!("/devices/{id}")).await.error(404);
    }
    let health = format!("{}/flow-store/health", sim.credentials.base_url.trim_end_matches("/v1"));
    let message = sim.get(&health).await.error(501);
    assert!(message.contains("/flow-store/health"), "{message}");
}

#[tokio::test]
async fn the_tracking_id_is_echoed_or_made() {
    let sim = Sim::start(config()).await;
    let ok = send(sim.request("GET", "/people/me").header("TrackingID", "MINE_1")).await;
    assert_eq!(ok.header("trackingid"), Some("MINE_1"));
    assert_eq!(ok.header("content-type"), Some("application/json;charset=UTF-8"));
    let (a, b) = (sim.get("/people/me").await, sim.get("/nothing").await);
    assert!(a.header("trackingid").is_some());
    assert_ne!(a.header("trackingid"), b.header("trackingid"));
    b.error(404);
}

#[tokio::test]
async fn the_rate_limited_token_gets_its_burst_and_then_429() {
    let sim = Sim::start(config()).await;
    let token = sim.credentials.rate_limited_token.clone();
    let started = Instant::now();
    let mut statuses = Vec::new();
    for _ in 0..30 {
        let answer = sim.get_as(&token, "/people/me").await;
        if answer.status == 429 {
            answer.error(429);
            assert_eq!(answer.header("retry-after"), Some("1"));
        }
        statuses.push(answer.status);
    }
    // 20 at once, and one more for each second that passed meanwhile.
    let passed = statuses.iter().filter(|status| **status == 200).count();
    let grown = usize::try_from(started.elapsed().as_secs()).unwrap() + 1;
    assert!((20..=20 + grown).contains(&passed), "{passed}");
    assert_eq!(statuses[..20], [200; 20]);
    assert_eq!(sim.get("/people/me").await.status, 200, "other tokens have no limit");
}

#[tokio::test]
async fn a_general_limit_holds_for_each_token_alone() {
    let mut config = config();
    config.rate_limit = Some(6);
    let sim = Sim::start(config).await;
    for _ in 0..25 {
        assert_eq!(sim.get("/people/me").await.status, 200);
    }
    let refused = sim.get("/people/me").await;
    refused.error(429);
    assert_eq!(refused.header("retry-after"), Some("10"), "one request every ten seconds");
    assert_eq!(sim.get_as(&sim.credentials.user_token, "/people/me").await.status, 200);
    // A refused request costs nothing and does nothing.
    let before = sim.control_get("world").await["people"].clone();
    sim.send_json("POST", "/people", &json!({ "emails": ["new@example.com"] })).await.error(429);
    assert_eq!(sim.control_get("world").await["people"], before);
}

#[tokio::test]
async fn a_refused_request_with_a_body_leaves_its_connection_open() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let sim = Sim::start(config()).await;
    let address = sim.credentials.base_url.trim_start_matches("http://").trim_end_matches("/v1").to_owned();
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    // As many clients do it: the head first, the body in a packet of its own.
    for _ in 0..20 {
        let head = format!("PUT /v1/rooms HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: 20000\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.flush().await.unwrap();
        tokio::task::yield_now().await;
        stream.write_all(&vec![b' '; 20_000]).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\"}") {
            let mut bytes = [0; 4096];
            let count = stream.read(&mut bytes).await.unwrap();
            assert!(count > 0, "the connection was closed: {}", String::from_utf8_lossy(&answer));
            answer.extend_from_slice(&bytes[..count]);
        }
        assert!(answer.starts_with(b"HTTP/1.1 401"), "{}", String::from_utf8_lossy(&answer));
    }
}

#[tokio::test]
async fn addresses_in_answers_are_those_the_client_came_by() {
    let sim = Sim::start(config()).await;
    let next = async |headers: &[(&str, &str)]| {
        let mut request = sim.request("GET", "/people?max=1");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        send(request).await.next().unwrap()
    };
    assert!(next(&[]).await.starts_with(&format!("{}/people?", sim.credentials.base_url)));
    // Redirected by name, TLS ended before the simulator.
    assert!(next(&[("host", "webexapis.com")]).await.starts_with("https://webexapis.com/v1/people?"));
    assert!(next(&[("host", "api.ciscospark.com")]).await.starts_with("https://api.ciscospark.com/v1/people?"));
    let proxied = [("x-forwarded-proto", "https"), ("x-forwarded-host", "webexapis.com")];
    assert!(next(&proxied).await.starts_with("https://webexapis.com/v1/people?"));
    let discovery = send(sim.client.get(sim.url("/.well-known/openid-configuration")).header("host", "webexapis.com")).await.json();
    assert_eq!(discovery["authorization_endpoint"], "https://webexapis.com/v1/authorize");
}

#[tokio::test]
async fn the_identity_broker_hands_out_tokens_at_its_own_name() {
    let sim = Sim::start(config()).await;
    let simulator::Credentials { client_id, client_secret, refresh_token, .. } = &sim.credentials;
    let form = format!("grant_type=refresh_token&client_id={client_id}&client_secret={client_secret}&refresh_token={refresh_token}");
    let url = sim.credentials.base_url.replace("/v1", "/idb/oauth2/v1/access_token");
    let request = sim.client.post(url).header("host", "idbroker.webex.com");
    let tokens = send(request.header("content-type", "application/x-www-form-urlencoded").body(form)).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text);
    assert_eq!(sim.get_as(tokens.json()["access_token"].as_str().unwrap(), "/people/me").await.status, 200);
}

#[tokio::test]
async fn strange_host_names_are_turned_away() {
    let sim = Sim::start(config()).await;
    for host in ["evil.example", "webexapis.com.evil.example"] {
        send(sim.request("GET", "/people/me").header("host", host)).await.error(421);
        send(sim.client.get(sim.control("world")).header("host", host)).await.error(421);
    }
    assert_eq!(send(sim.request("GET", "/people/me").header("host", "webexapis.com")).await.status, 200);
    // Operations of another host answer under its name and under the simulator's own, not under webexapis.com.
    let events = format!("{}/v1/subscriptions", sim.credentials.base_url.trim_end_matches("/v1"));
    let ask = |host: &'static str| sim.client.get(&events).bearer_auth(&sim.credentials.admin_token).header("host", host);
    assert_eq!(send(ask("api.wxcc-us1.cisco.com")).await.status, 200);
    send(ask("webexapis.com")).await.error(404);
    assert_eq!(send(ask("localhost")).await.status, 200);
}

#[tokio::test]
async fn answers_are_compressed_when_the_client_wants_it() {
    let sim = Sim::start(config()).await;
    // This client neither asks for compression nor undoes it by itself.
    let plain_client = reqwest::Client::builder().no_proxy().no_gzip().build().unwrap();
    let ask = || plain_client.get(sim.url("/people")).bearer_auth(&sim.credentials.admin_token);
    let plain = send(ask()).await;
    assert_eq!(plain.header("content-encoding"), None);
    let squeezed = ask().header("accept-encoding", "gzip").send().await.unwrap();
    assert_eq!(squeezed.headers()["content-encoding"], "gzip");
    let bytes = squeezed.bytes().await.unwrap();
    assert_eq!(bytes[..2], [0x1f, 0x8b], "the magic number of RFC 1952");
    assert!(bytes.len() * 2 < plain.text.len());
}

#[tokio::test]
async fn refresh_tokens_buy_access_tokens() {
    let sim = Sim::start(config()).await;
    let c = sim.credentials.clone();
    let ask = async |id: &str, secret: &str, refresh: &str| {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("grant_type", "refresh_token"), ("client_id", id), ("client_secret", secret), ("refresh_token", refresh)])
            .finish();
        send(sim.client.post(sim.url("/access_token")).header("content-type", "application/x-www-form-urlencoded").body(form)).await
    };
    let answer = ask(&c.client_id, &c.client_secret, &c.refresh_token).await.json();
    assert_eq!((answer["expires_in"].as_u64(), answer["refresh_token_expires_in"].as_u64()), (Some(1_209_600), Some(7_776_000)));
    assert_eq!(sim.get_as(answer["access_token"].as_str().unwrap(), "/devices").await.status, 200);
    let app = &c.service_app;
    let minted = ask(&app.client_id, &app.client_secret, &app.refresh_token).await.json();
    let me = sim.get_as(minted["access_token"].as_str().unwrap(), "/people/me").await.json();
    assert_eq!(me["type"], "appuser");
    ask(&c.client_id, "wrong", &c.refresh_token).await.error(401);
    let anothers = ask(&c.client_id, &c.client_secret, &app.refresh_token).await;
    assert_eq!((anothers.status, anothers.json()["error"].as_str()), (400, Some("invalid_grant")), "{}", anothers.text);
}

#[tokio::test]
async fn the_credentials_file_is_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("credentials.json");
    // An older file with wider rights is replaced, not written into.
    std::fs::write(&path, "old").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let simulator = Simulator::bind(config()).await.unwrap();
    simulator.credentials().write_to(&path).unwrap();
    // What is no plain file stays what it is.
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    for other in [link.as_path(), folder.path()] {
        let error = simulator.credentials().write_to(other).unwrap_err();
        assert!(std::error::Error::source(&error).unwrap().to_string().contains("plain file"), "{error}");
    }
    assert!(link.is_symlink());
    std::fs::remove_file(&link).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let value: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "base_url",
        "admin_token",
        "user_token",
        "user2_token",
        "user2_number",
        "limited_token",
        "rate_limited_token",
        "bot_token",
        "client_id",
        "client_secret",
        "refresh_token",
        "service_app",
    ];
    assert_eq!(keys, expected);
    assert!(value["base_url"].as_str().unwrap().ends_with("/v1"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
    let wrong = simulator.credentials().write_to(&folder.path().join("missing/credentials.json")).unwrap_err();
    assert!(wrong.to_string().contains("missing/credentials.json"), "{wrong}");
}

#[tokio::test]
async fn what_cannot_be_is_said_at_the_start() {
    let first = Simulator::bind(config()).await.unwrap();
    let mut taken = config();
    taken.listen = first.address();
    let error = Simulator::bind(taken).await.unwrap_err();
    assert_eq!(error.to_string(), format!("address {} is already in use", first.address()));
    let with = |change: fn(&mut Config)| {
        let mut config = config();
        change(&mut config);
        config
    };
    assert!(matches!(Simulator::bind(with(|c| c.people = 9)).await, Err(Error::People { people: 9 })));
    assert!(matches!(Simulator::bind(with(|c| c.people = 50_001)).await, Err(Error::People { .. })));
    assert!(matches!(Simulator::bind(with(|c| c.rate_limit = Some(0))).await, Err(Error::RateLimit)));
    for name in ["", "a b", "x:99", "a/b"] {
        let mut config = config();
        config.host_names = vec![name.to_owned()];
        assert!(matches!(Simulator::bind(config).await, Err(Error::HostName { .. })), "{name}");
    }
    assert!(matches!(Simulator::bind(with(|c| c.time_scale = f64::NAN)).await, Err(Error::TimeScale { .. })));
    assert!(matches!(Simulator::bind(with(|c| c.listen = "0.0.0.0:0".parse().unwrap())).await, Err(Error::NotLoopback { .. })));
}

#[tokio::test]
async fn when_others_can_reach_it_control_needs_the_key() {
    let mut config = config();
    config.remote = RemoteAccess::Allowed;
    let simulator = Simulator::bind(config).await.unwrap();
    let credentials = simulator.credentials().clone();
    let stop = tokio_util::sync::CancellationToken::new();
    let running = tokio::spawn(simulator.run(stop.clone()));
    let clock = credentials.base_url.replace("/v1", "/_sim/clock");
    let client = client();
    send(client.get(&clock)).await.error(401);
    send(client.get(&clock).header("x-sim-key", "wrong")).await.error(401);
    assert_eq!(send(client.get(&clock).header("x-sim-key", credentials.sim_key.unwrap())).await.status, 200);
    stop.cancel();
    running.await.unwrap().unwrap();
}
