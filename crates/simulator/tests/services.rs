//! Simulated services beside Webex: their prefix, their own ports, faults and journal; and the receiver of webhooks.

mod common;

use common::{Sim, client, config, send};
use hmac::{KeyInit as _, Mac as _};
use serde_json::{Value, json};
use simulator::Simulator;
use tokio_util::sync::CancellationToken;
use waiting::{arrived, receiver};

/// Waiting for what the simulator sends by itself.
mod waiting {
    use super::{Sim, Value, send};

    /// What the receiver got, as soon as it is `count` requests.
    pub async fn arrived(sim: &Sim, count: usize) -> Vec<Value> {
        let deadline = tokio::time::Instant::now() + std::time::Duration::from_secs(10);
        loop {
            let items = send(sim.client.get(receiver(sim, ""))).await.items();
            if items.len() >= count || tokio::time::Instant::now() > deadline {
                return items;
            }
            tokio::task::yield_now().await;
        }
    }

    pub fn receiver(sim: &Sim, path: &str) -> String {
        sim.control("x").replace("/_sim/x", &format!("/_services/receiver{path}"))
    }
}

#[tokio::test]
async fn the_receiver_shows_what_webhooks_send_and_how_to_check_the_signature() {
    let sim = Sim::start(config()).await;
    let hook =
        json!({ "name": "rooms", "targetUrl": receiver(&sim, "/mine"), "resource": "rooms", "event": "created", "secret": "s3cret" });
    assert_eq!(sim.send_json("POST", "/webhooks", &hook).await.status, 200);
    let room = sim.send_json("POST", "/rooms", &json!({ "title": "Drill" })).await.json();
    let got = arrived(&sim, 1).await;
    assert_eq!((got[0]["method"].as_str(), got[0]["path"].as_str()), (Some("POST"), Some("/mine")));
    assert_eq!(got[0]["body"]["data"]["id"], room["id"]);
    let mut mac = hmac::Hmac::<sha1::Sha1>::new_from_slice(b"s3cret").unwrap();
    mac.update(got[0]["raw"].as_str().unwrap().as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    assert_eq!(got[0]["headers"]["x-spark-signature"], signature);
    assert_eq!(send(sim.client.get(receiver(&sim, "?since=1"))).await.items(), Vec::<Value>::new());
    assert_eq!(send(sim.client.delete(receiver(&sim, ""))).await.status, 204);
    assert_eq!(arrived(&sim, 0).await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_service_has_faults_journal_and_reset_like_webex() {
    let sim = Sim::start(config()).await;
    let rule = json!({ "path": "/_services/receiver/*", "status": 503, "count": 1 });
    let made = sim.control_post("faults", &rule).await;
    assert!(made.status < 300, "{}", made.text);
    assert_eq!(send(sim.client.post(receiver(&sim, "/a")).body("one")).await.status, 503);
    assert_eq!(send(sim.client.post(receiver(&sim, "/a")).body("two")).await.status, 204);
    let got = arrived(&sim, 1).await;
    assert_eq!((got.len(), &got[0]["body"]), (1, &json!("two")));
    let journal = send(sim.client.get(sim.control("journal"))).await.json();
    let seen: Vec<_> = journal["entries"].as_array().unwrap().iter().map(|e| (e["path"].clone(), e["status"].clone())).collect();
    assert!(seen.contains(&(json!("/_services/receiver/a"), json!(503))), "{seen:?}");
    assert!(seen.contains(&(json!("/_services/receiver/a"), json!(204))), "{seen:?}");
    assert_eq!(send(sim.client.post(sim.control("reset"))).await.status, 204);
    assert_eq!(arrived(&sim, 0).await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_service_may_have_a_port_of_its_own_where_webex_is_not() {
    let mut config = config();
    config.service_ports = vec!["receiver=127.0.0.1:0".parse().unwrap()];
    let simulator = Simulator::bind(config).await.unwrap();
    let (name, address) = simulator.service_addresses()[0];
    let stop = CancellationToken::new();
    let running = tokio::spawn(simulator.run(stop.clone()));
    let client = client();
    assert_eq!(name, "receiver");
    assert_eq!(send(client.post(format!("http://{address}/v1/people")).body("x")).await.status, 204);
    let got = send(client.get(format!("http://{address}/"))).await.items();
    assert_eq!(got[0]["path"], "/v1/people");
    stop.cancel();
    running.await.unwrap().unwrap();
}

#[tokio::test]
async fn the_prefix_is_not_served_under_a_name_of_webex() {
    let sim = Sim::start(config()).await;
    let answer = send(sim.client.post(receiver(&sim, "/a")).header("host", "webexapis.com").body("x")).await;
    assert_eq!(answer.status, 401, "{}", answer.text);
    assert_eq!(arrived(&sim, 0).await, Vec::<Value>::new());
}
