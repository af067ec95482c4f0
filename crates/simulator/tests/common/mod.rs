//! What every test here needs: a simulator on a free port and a client for it.

#![allow(dead_code, clippy::unwrap_used, reason = "helpers of tests, of which each file uses a part")]

use serde_json::Value;
use simulator::{Config, Credentials, Simulator};
use tokio_util::sync::CancellationToken;

/// A running simulator; it stops when dropped.
pub struct Sim {
    pub credentials: Credentials,
    pub client: reqwest::Client,
    stop: CancellationToken,
}

impl Drop for Sim {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Noon of a Monday.
pub const START: &str = "2026-06-01T12:00:00Z";

pub fn config() -> Config {
    let mut config = Config::new("127.0.0.1:0".parse().expect("as asked"), START.parse().expect("as asked"), [7; 32]);
    config.people = 40;
    config.devices = 20;
    // The clock moves only when a test says so.
    config.time_scale = 0.0;
    config
}

pub fn client() -> reqwest::Client {
    builder().build().expect("as asked")
}

pub fn builder() -> reqwest::ClientBuilder {
    // The second test of a process finds the provider installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy()
}

/// An answer, taken apart.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("as asked"))
    }

    pub fn items(&self) -> Vec<Value> {
        self.json()["items"].as_array().unwrap_or_else(|| panic!("no items: {}", self.text)).clone()
    }

    /// The next page's address.
    pub fn next(&self) -> Option<String> {
        let link = self.header("link")?;
        Some(link.strip_prefix('<').expect("as asked").strip_suffix(">; rel=\"next\"").expect("as asked").to_owned())
    }

    /// Asserts Webex's error form and gives the message.
    pub fn error(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        let body = self.json();
        assert_eq!(body["trackingId"].as_str(), self.header("trackingid"));
        assert_eq!(body["errors"][0]["description"], body["message"]);
        assert_eq!(self.header("content-type"), Some("application/json;charset=UTF-8"));
        body["message"].as_str().expect("as asked").to_owned()
    }
}

pub async fn send(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.expect("as asked");
    Answer { status: response.status().as_u16(), headers: response.headers().clone(), text: response.text().await.expect("as asked") }
}

impl Sim {
    pub async fn start(config: Config) -> Self {
        let simulator = Simulator::bind(config).await.expect("as asked");
        let credentials = simulator.credentials().clone();
        let stop = CancellationToken::new();
        tokio::spawn(simulator.run(stop.clone()));
        let sim = Self { credentials, client: client(), stop };
        sim.act("pause", &serde_json::json!({})).await;
        sim
    }

    pub fn url(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.credentials.base_url) }
    }

    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = reqwest::Method::from_bytes(method.as_bytes()).expect("as asked");
        self.client.request(method, self.url(path)).bearer_auth(&self.credentials.admin_token)
    }

    pub async fn get(&self, path: &str) -> Answer {
        send(self.request("GET", path)).await
    }

    pub async fn get_as(&self, token: &str, path: &str) -> Answer {
        send(self.client.get(self.url(path)).bearer_auth(token)).await
    }

    pub async fn send_json(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.request(method, path).header("content-type", "application/json").body(body.to_string());
        send(request).await
    }

    pub fn control(&self, path: &str) -> String {
        format!("{}/_sim/{path}", self.credentials.base_url.trim_end_matches("/v1"))
    }

    pub async fn control_get(&self, path: &str) -> Value {
        send(self.client.get(self.control(path))).await.json()
    }

    pub async fn control_post(&self, path: &str, body: &Value) -> Answer {
        send(self.client.post(self.control(path)).header("content-type", "application/json").body(body.to_string())).await
    }

    /// A world action; must succeed.
    pub async fn act(&self, action: &str, rest: &Value) -> Answer {
        let mut body = rest.clone();
        body["action"] = action.into();
        let answer = self.control_post("world", &body).await;
        assert!(answer.status < 300, "{action}: {}", answer.text);
        answer
    }

    pub async fn advance(&self, seconds: f64) {
        let answer = self.control_post("clock", &serde_json::json!({ "advance_seconds": seconds })).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
    }

    /// Walks a list by its next links and gives the pages.
    pub async fn pages(&self, path: &str) -> Vec<Vec<Value>> {
        let mut pages = Vec::new();
        let mut at = Some(path.to_owned());
        while let Some(path) = at {
            let answer = self.get(&path).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            pages.push(answer.items());
            at = answer.next();
            assert!(pages.len() < 100, "a list without an end");
        }
        pages
    }

    /// A RoomOS device that is online and has no call.
    pub async fn idle_room(&self) -> String {
        let world = self.control_get("world").await;
        let devices = world["devices"].as_array().expect("as asked");
        let free =
            devices.iter().find(|d| d["type"] == "roomdesk" && d["online"] == true && d["calls"].as_array().expect("as asked").is_empty());
        free.expect("an idle device")["id"].as_str().expect("as asked").to_owned()
    }

    pub async fn status(&self, device: &str, names: &[&str]) -> Answer {
        let query: Vec<(&str, &str)> = std::iter::once(("deviceId", device)).chain(names.iter().map(|name| ("name", *name))).collect();
        let mut url = url::Url::parse(&self.url("/xapi/status")).expect("as asked");
        url.query_pairs_mut().extend_pairs(query);
        send(self.client.get(url).bearer_auth(&self.credentials.admin_token)).await
    }

    pub async fn command(&self, device: &str, name: &str, arguments: &Value) -> Answer {
        let body = serde_json::json!({ "deviceId": device, "arguments": arguments });
        self.send_json("POST", &format!("/xapi/command/{name}"), &body).await
    }
}
