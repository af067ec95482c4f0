//! `/_sim/faults` over real sockets.

mod common;

use std::time::{Duration, Instant};

use common::{Sim, config, send};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

async fn sim_with(rule: Value) -> Sim {
    let sim = Sim::start(config()).await;
    let answer = sim.control_post("faults", &rule).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    sim
}

/// Everything the server sends to one request before it closes.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
async fn raw(sim: &Sim, path: &str) -> (String, bool) {
    let address = sim.credentials.base_url.trim_start_matches("http://").trim_end_matches("/v1").to_owned();
    let mut stream = TcpStream::connect(&address).await.expect("as asked");
    let token = &sim.credentials.admin_token;
    let head = format!("GET /v1{path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.expect("as asked");
    let mut bytes = Vec::new();
    let ended_well = stream.read_to_end(&mut bytes).await.is_ok();
    (String::from_utf8_lossy(&bytes).into_owned(), ended_well)
}

#[tokio::test]
async fn a_status_for_a_number_of_requests() {
    let sim = sim_with(json!({ "path": "/v1/people*", "method": "GET", "status": 503, "count": 2 })).await;
    assert_eq!(sim.get("/locations").await.status, 200);
    let statuses = [sim.get("/people").await.status, sim.get("/people/me").await.status, sim.get("/people/me").await.status];
    assert_eq!(statuses, [503, 503, 200]);
    let listed = sim.control_get("faults").await;
    assert_eq!(listed["items"][0]["spoilt"], 2);
    assert_eq!(listed["items"][0]["path"], "/v1/people*");
}

#[tokio::test]
async fn retry_after_as_it_is_given() {
    // The malformed text that WebexPythonSDK issue 181 reports from the field.
    let sim = sim_with(json!({ "path": "*", "retry_after": "rand(30),add(30)" })).await;
    let answer = sim.get("/people/me").await;
    answer.error(429);
    assert_eq!(answer.header("retry-after"), Some("rand(30),add(30)"));
}

#[tokio::test]
async fn a_delay_comes_before_the_answer() {
    let sim = sim_with(json!({ "path": "/v1/people/me", "delay_ms": 150 })).await;
    let started = Instant::now();
    assert_eq!(sim.get("/people/me").await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(150));
}

#[tokio::test]
async fn a_connection_closed_without_an_answer() {
    let sim = sim_with(json!({ "path": "/v1/people/me", "reset": true })).await;
    let (text, _) = raw(&sim, "/people/me").await;
    assert_eq!(text, "");
    // The simulator itself goes on.
    assert_eq!(sim.get("/locations").await.status, 200);
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let sim = sim_with(json!({ "path": "/v1/people/me", "truncate": 10 })).await;
    let (text, _) = raw(&sim, "/people/me").await;
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert_eq!(body.len(), 10, "{body}");
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned))
        .unwrap_or_else(|| panic!("{head}"));
    assert!(length.parse::<usize>().unwrap() > 10);
    assert!(sim.client.get(sim.url("/people/me")).bearer_auth(&sim.credentials.admin_token).send().await.unwrap().text().await.is_err());
}

#[tokio::test]
async fn a_wrong_media_type() {
    let sim = sim_with(json!({ "path": "/v1/people/me", "content_type": "text/html" })).await;
    let answer = sim.get("/people/me").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/html")));
}

#[tokio::test]
async fn rules_end_and_wrong_ones_are_refused() {
    let sim = sim_with(json!({ "path": "*", "status": 500 })).await;
    assert_eq!(sim.get("/people/me").await.status, 500);
    for wrong in [
        json!({ "path": "*" }),
        json!({ "path": "*", "status": 99 }),
        json!({ "path": "*", "status": 500, "probability": 2 }),
        json!({ "status": 500 }),
    ] {
        assert_eq!(sim.control_post("faults", &wrong).await.status, 400, "{wrong}");
    }
    assert_eq!(send(sim.client.delete(sim.control("faults/1"))).await.status, 204);
    assert_eq!(send(sim.client.delete(sim.control("faults/1"))).await.status, 404);
    assert_eq!(sim.get("/people/me").await.status, 200);
    sim.control_post("faults", &json!({ "path": "*", "status": 500 })).await;
    sim.control_post("reset", &json!({})).await;
    assert_eq!(sim.get("/people/me").await.status, 200);
    for (rule, word) in [
        (json!({ "path": "/*", "retry_after": "a\r\nX: y" }), "retry_after"),
        (json!({ "path": "/*", "content_type": "\n" }), "content_type"),
        (json!({ "path": "/*", "truncate": false }), "truncate"),
        (json!({ "path": "/*", "method": "BOGUS", "status": 500 }), "method"),
    ] {
        let refused = sim.control_post("faults", &rule).await.error(400);
        assert!(refused.contains(word), "{refused}");
    }
}

#[tokio::test]
async fn chances_repeat_with_the_seed() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let sim = sim_with(json!({ "path": "/v1/people/me", "status": 502, "probability": 0.5 })).await;
        let mut statuses = Vec::new();
        for _ in 0..20 {
            statuses.push(sim.get("/people/me").await.status);
        }
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
    assert!(runs[0].contains(&200) && runs[0].contains(&502), "{:?}", runs[0]);
}
