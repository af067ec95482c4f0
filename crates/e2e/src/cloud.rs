//! The simulated Webex cloud as a process of its own, and the hand that changes its world.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Program, eventually, visitor};

/// A simulator in another process.
pub struct Cloud {
    program: Program,
    folder: TempDir,
    /// What it wrote into its credentials file.
    pub credentials: Value,
    http: reqwest::Client,
    origin: String,
}

impl Cloud {
    /// Starts one on a free port; `extra` are additional arguments.
    pub async fn start(seed: u64, people: u32, devices: u32, extra: &[&str]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("credentials.json");
        let (seed, people, devices) = (seed.to_string(), people.to_string(), devices.to_string());
        let mut args = vec!["simulator", "--listen", "127.0.0.1:0", "--seed", &seed, "--people", &people, "--devices", &devices];
        let path = file.to_string_lossy().into_owned();
        args.extend(["--credentials-file", &path]);
        args.extend(extra);
        let program = Program::start(&args, &[])?;
        let (credentials, _) = eventually(Duration::from_secs(30), async || {
            let text = std::fs::read(&file).with_context(|| format!("no credentials file yet; it said:\n{}", program.err()))?;
            Ok(serde_json::from_slice::<Value>(&text)?)
        })
        .await?;
        let base = credentials["base_url"].as_str().context("base_url is no text")?;
        let origin = base.strip_suffix("/v1").context("base_url does not end in /v1")?.to_owned();
        Ok(Self { program, folder, credentials, http: visitor::http(), origin })
    }

    /// Where it listens, without `/v1`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A credential by its name.
    pub fn credential(&self, name: &str) -> &str {
        self.credentials[name].as_str().unwrap_or_default()
    }

    /// A folder that lives as long as the simulator.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The whole truth of the simulated world.
    pub async fn world(&self) -> Result<Value> {
        self.http.get(format!("{}/_sim/world", self.origin)).send().await?.error_for_status()?.json_value().await
    }

    /// What the Webex API itself answers to an administrator.
    pub async fn api(&self, path: &str) -> Result<Value> {
        let request = self.http.get(format!("{}/v1{path}", self.origin)).bearer_auth(self.credential("admin_token"));
        request.send().await?.error_for_status()?.json_value().await
    }

    /// The journal from entry `since` on.
    pub async fn journal(&self, since: u64) -> Result<Value> {
        self.http.get(format!("{}/_sim/journal?since={since}", self.origin)).send().await?.error_for_status()?.json_value().await
    }

    /// Changes the world.
    pub async fn act(&self, action: Value) -> Result<Value> {
        let answer = self
            .http
            .post(format!("{}/_sim/world", self.origin))
            .header("content-type", "application/json")
            .body(action.to_string())
            .send()
            .await?;
        let status = answer.status();
        let body = answer.text().await?;
        ensure!(status.is_success(), "{action} was answered {status}: {body}");
        Ok(serde_json::from_str(&body).unwrap_or(Value::Null))
    }

    /// Ends all calls and stops the random life, so that only the test changes the world.
    pub async fn hold_still(&self) -> Result<()> {
        self.act(json!({"action": "pause"})).await?;
        for device in self.world().await?["devices"].as_array().into_iter().flatten() {
            if device["calls"].as_array().is_some_and(|calls| !calls.is_empty()) {
                self.act(json!({"action": "end_call", "deviceId": device["id"]})).await?;
            }
        }
        Ok(())
    }

    /// Ends the process.
    pub async fn stop(self) -> Result<()> {
        let ended = self.program.stop("TERM").await?;
        ensure!(ended.code == Some(0), "the simulator did not end cleanly: {ended:?}");
        Ok(())
    }
}

/// JSON of an answer, without another feature of the client.
pub(crate) trait JsonValue {
    /// The body as JSON.
    async fn json_value(self) -> Result<Value>;
}

impl JsonValue for reqwest::Response {
    async fn json_value(self) -> Result<Value> {
        Ok(serde_json::from_slice(&self.bytes().await?)?)
    }
}
