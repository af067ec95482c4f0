//! The hand that looks at the simulated world and changes it.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::http::{JsonAnswer as _, http};

/// `/_sim/` of one simulator.
#[derive(Debug, Clone)]
pub struct World {
    http: reqwest::Client,
    origin: String,
    admin_token: String,
}

impl World {
    /// The world behind a base address that ends in `/v1`.
    pub fn at(base_url: &str, admin_token: &str) -> Self {
        Self { http: http(), origin: base_url.trim_end_matches("/v1").to_owned(), admin_token: admin_token.to_owned() }
    }

    /// Where the simulator listens, without `/v1`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A document under `/_sim/`.
    pub async fn look(&self, path: &str) -> Result<Value> {
        self.http.get(format!("{}/_sim/{path}", self.origin)).send().await?.json_value().await
    }

    /// Posts to a control under `/_sim/`.
    pub async fn control(&self, path: &str, wanted: Value) -> Result<Value> {
        let request = self.http.post(format!("{}/_sim/{path}", self.origin)).header("content-type", "application/json");
        request.body(wanted.to_string()).send().await?.json_value().await.with_context(|| format!("{path} {wanted}"))
    }

    /// The whole truth.
    pub async fn truth(&self) -> Result<Value> {
        self.look("world").await
    }

    /// The devices of the truth.
    pub async fn devices(&self) -> Result<Vec<Value>> {
        Ok(self.truth().await?["devices"].as_array().cloned().unwrap_or_default())
    }

    /// Room devices that answer and are in no call.
    pub async fn idle_rooms(&self) -> Result<Vec<Value>> {
        let mut devices = self.devices().await?;
        devices.retain(|d| d["type"] == "roomdesk" && d["online"] == true && d["calls"].as_array().is_none_or(Vec::is_empty));
        Ok(devices)
    }

    /// Changes the world.
    pub async fn act(&self, action: Value) -> Result<Value> {
        self.control("world", action).await
    }

    /// Ends all calls and stops the random life, so that only the test changes the world.
    pub async fn hold_still(&self) -> Result<()> {
        self.act(json!({"action": "pause"})).await?;
        for device in self.devices().await? {
            if device["calls"].as_array().is_some_and(|calls| !calls.is_empty()) {
                self.act(json!({"action": "end_call", "deviceId": device["id"]})).await?;
            }
        }
        Ok(())
    }

    /// What the Webex API itself answers to an administrator.
    pub async fn api(&self, path: &str) -> Result<Value> {
        self.http.get(format!("{}/v1{path}", self.origin)).bearer_auth(&self.admin_token).send().await?.json_value().await
    }
}
