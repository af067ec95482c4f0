//! Bulk work of `cordboard api`, as a separate process against a simulated cloud in another: rows, limits, kills, memory.

mod doubt;
mod kills;
mod memory;
mod rows;
mod rows_of_one_thing;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use e2e::{Cloud, Said, api_command};
use serde_json::{Value, json};
use tokio::process::Command;

/// A shell user with an administrator's token and a folder.
struct User {
    origin: String,
    token: String,
    folder: PathBuf,
}

impl User {
    fn admin(cloud: &Cloud) -> Self {
        Self { origin: cloud.origin().to_owned(), token: cloud.credential("admin_token").to_owned(), folder: cloud.folder().to_owned() }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = api_command(&self.origin, &self.token, words);
        command.current_dir(&self.folder);
        command
    }

    async fn api(&self, words: &[&str]) -> Result<Said> {
        Said::of(self.command(words).output().await?)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        Ok(std::fs::write(self.path(name), text)?)
    }

    fn read(&self, name: &str) -> Result<String> {
        std::fs::read_to_string(self.path(name)).with_context(|| name.to_owned())
    }

    /// Adds a rule to `/_sim/faults`.
    async fn fault(&self, rule: Value) -> Result<()> {
        let request = reqwest::Client::new().post(format!("{}/_sim/faults", self.origin)).header("content-type", "application/json");
        request.body(rule.to_string()).send().await?.error_for_status()?;
        Ok(())
    }

    async fn no_faults(&self) -> Result<()> {
        reqwest::Client::new().delete(format!("{}/_sim/faults", self.origin)).send().await?.error_for_status()?;
        Ok(())
    }
}

/// Ids and e-mails of people with a calling line.
async fn callers(user: &User, most: usize) -> Result<Vec<(String, String)>> {
    let list = user.api(&["people", "list", "--calling-data", "--columns", "id,emails,locationId", "-o", "jsonl"]).await?.ends(0);
    let people = list.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let with_line = people.filter(|person| person["locationId"].is_string());
    Ok(with_line.map(|person| (text(&person["id"]), text(&person["emails"][0]))).take(most).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Call forwarding with a place for the number.
fn forwarding(destination: &str) -> String {
    json!({
        "callForwarding": {
            "always": {"enabled": true, "destination": destination, "ringReminderEnabled": false, "destinationVoicemailEnabled": false},
            "busy": {"enabled": false},
            "noAnswer": {"enabled": false},
        },
        "businessContinuity": {"enabled": false},
    })
    .to_string()
}

/// Requests that the simulator has served after number `since`.
async fn journal(cloud: &Cloud, since: u64) -> Result<(u64, Vec<Value>)> {
    let page = cloud.world.look(&format!("journal?since={since}")).await?;
    Ok((page["next"].as_u64().context("a number")?, page["entries"].as_array().cloned().unwrap_or_default()))
}

fn is_write(entry: &Value) -> bool {
    entry["method"] != "GET"
}

/// Status of each row in a result file; a row that stands twice is an error.
fn statuses(path: &Path) -> Result<std::collections::BTreeMap<u64, String>> {
    let mut found = std::collections::BTreeMap::new();
    for line in std::fs::read_to_string(path)?.lines() {
        let row: Value = serde_json::from_str(line)?;
        let number = row["row"].as_u64().context("a row")?;
        let before = found.insert(number, text(&row["status"]));
        anyhow::ensure!(before.is_none(), "row {number} stands twice in the results");
    }
    Ok(found)
}
