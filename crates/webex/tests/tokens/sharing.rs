//! Several processes on one cache renew once. The other processes are this program again, started on one test.

use std::process::{Command, Stdio};

use anyhow::{Result, ensure};
use serde_json::json;
use webex::Client;
use webex::tokens::{AppCredentials, AppTokens, YamlCache};

use crate::support::{Cloud, name};

const CACHE: &str = "CORDBOARD_TEST_CACHE";

/// Does nothing by itself: it is what the processes of the test below run.
#[tokio::test]
async fn one_of_many_processes() -> Result<()> {
    let Ok(path) = std::env::var(CACHE) else { return Ok(()) };
    let variable = |name: &str| std::env::var(format!("CORDBOARD_TEST_{name}"));
    let app = AppCredentials::new(variable("CLIENT_ID")?, variable("CLIENT_SECRET")?.into());
    let client = Client::builder().base_url(variable("BASE_URL")?).app_tokens(AppTokens::new(app, YamlCache::at(path))).build()?;
    ensure!(!name(&client).await?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_processes_renew_once() -> Result<()> {
    let cloud = Cloud::start().await?;
    // Without the lock all but the first would come with a refresh token that is over.
    cloud.control("oauth", json!({"rotate_refresh_tokens": true})).await?;
    cloud.control("faults", json!({"path": "/v1/access_token", "delay_ms": 300})).await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("tokens.yml");
    std::fs::write(&path, format!("refresh_token: {}\n", cloud.org.credentials.refresh_token))?;
    let processes: Vec<_> = (0..6)
        .map(|_| {
            Command::new(std::env::current_exe()?)
                .args(["--exact", "sharing::one_of_many_processes"])
                .env(CACHE, &path)
                .env("CORDBOARD_TEST_BASE_URL", &cloud.org.base_url)
                .env("CORDBOARD_TEST_CLIENT_ID", &cloud.org.credentials.client_id)
                .env("CORDBOARD_TEST_CLIENT_SECRET", &cloud.org.credentials.client_secret)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
        })
        .collect::<Result<_, _>>()?;
    for process in processes {
        let output = tokio::task::spawn_blocking(move || process.wait_with_output()).await??;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    assert_eq!(cloud.asked("/v1/people/me").await?, 6);
    assert_eq!(cloud.asked("/v1/access_token").await?, 1);
    Ok(())
}
