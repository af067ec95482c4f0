//! `cordboard doctor` against a simulated cloud, and against what stands in the place of one.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, binary};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::process::Command;

struct Said {
    code: Option<i32>,
    out: String,
    report: Value,
}

impl Said {
    /// The checks of one area.
    fn checks<'a>(&'a self, area: &'a str) -> impl Iterator<Item = &'a Value> {
        self.report["checks"].as_array().into_iter().flatten().filter(move |check| check["check"] == area)
    }

    #[track_caller]
    fn ends(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.out);
        assert_eq!((&self.report["exitCode"], &self.report["ok"]), (&json!(code), &json!(code == 0)), "{}", self.out);
        self
    }

    /// The state of the first check of an area, and these words in it.
    #[track_caller]
    fn has(&self, area: &str, state: &str, words: &[&str]) -> &Self {
        let check = self.checks(area).next().expect(area);
        assert_eq!(check["state"], state, "{check}");
        for word in words {
            assert!(check.to_string().contains(word), "no `{word}` in {check}");
        }
        self
    }
}

/// Runs it with no profile and this token; no output may hold the token.
async fn doctor(origin: &str, token: &str, words: &[&str]) -> Result<Said> {
    let folder = tempfile::tempdir()?;
    doctor_in(folder.path(), origin, token, words).await
}

async fn doctor_in(profiles: &Path, origin: &str, token: &str, words: &[&str]) -> Result<Said> {
    let mut command = Command::new(binary());
    command.arg("doctor").args(words).args(["-o", "json"]).env("WEBEX_BASE_URL", origin).env("CORDBOARD_CONFIG_DIR", profiles);
    command.env("CORDBOARD_KEYRING", "off").env_remove("CORDBOARD_STORE").env_remove("WEBEX_ACCESS_TOKEN").stdin(Stdio::null());
    if !token.is_empty() {
        command.env("WEBEX_ACCESS_TOKEN", token);
    }
    let output = command.output().await?;
    let (out, err) = (String::from_utf8(output.stdout)?, String::from_utf8(output.stderr)?);
    ensure!(token.is_empty() || !(out.contains(token) || err.contains(token)), "the token was shown");
    let report = serde_json::from_str(&out).with_context(|| format!("no JSON: {out}{err}"))?;
    Ok(Said { code: output.status.code(), out, report })
}

#[tokio::test]
async fn a_healthy_installation_is_told_so() -> Result<()> {
    let cloud = Cloud::start(42, 60, 20, &[]).await?;
    let token = cloud.credential("admin_token").to_owned();
    let said = doctor(cloud.origin(), &token, &["--need", "people,calling"]).await?;
    said.ends(0).has("network", "ok", &[cloud.origin(), "answered 401"]).has("clock", "ok", &[]);
    said.has("token", "ok", &["WEBEX_ACCESS_TOKEN", "expiresAt", "13 days"]).has("store", "not-checked", &["--store"]);
    said.has("rate-budget", "ok", &["none limited", "600 a minute"]);
    let scopes: Vec<&Value> = said.checks("scopes").collect();
    ensure!(scopes.len() == 12 && scopes.iter().all(|check| check["state"] == "ok"), "{}", said.out);
    // Nothing was changed: the simulator's journal holds questions only.
    let journal = cloud.world.look("journal?since=0").await?;
    let asked = journal["entries"].as_array().context("entries")?;
    ensure!(asked.len() >= 14 && asked.iter().all(|entry| entry["method"] == "GET"), "{journal}");
    cloud.stop().await
}

#[tokio::test]
async fn what_is_wrong_with_the_token_is_told() -> Result<()> {
    let cloud = Cloud::start(42, 60, 20, &[]).await?;
    let said = doctor(cloud.origin(), "", &[]).await?;
    said.ends(3).has("network", "ok", &[]).has("clock", "ok", &[]).has("scopes", "not-checked", &[]);
    said.has("token", "failed", &["nobody is signed in", "cordboard login"]);

    let limited = cloud.credential("limited_token").to_owned();
    let said = doctor(cloud.origin(), &limited, &[]).await?;
    said.ends(0);
    let calling = said.checks("scopes").find(|check| check["subject"] == "calling").context("a line")?;
    ensure!(calling["state"] == "warning" && calling.to_string().contains("spark-admin:telephony_config_read"), "{calling}");
    let said = doctor(cloud.origin(), &limited, &["--need", "calling"]).await?;
    ensure!(said.ends(3).checks("scopes").any(|check| check["state"] == "failed"), "{}", said.out);

    // A token that was good and has ended: access tokens of the simulator live 14 days.
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), cloud.credential("user_token"))?;
    let named = file.path().to_string_lossy().into_owned();
    doctor(cloud.origin(), "", &["--token-file", &named]).await?.ends(0).has("token", "ok", &[&named]);
    let fortnight = json!({ "advance_seconds": 15 * 24 * 3_600 });
    let moved = reqwest::Client::new()
        .post(format!("{}/_sim/clock", cloud.origin()))
        .header("content-type", "application/json")
        .body(fortnight.to_string())
        .send()
        .await?;
    ensure!(moved.status().is_success(), "{moved:?}");
    doctor(cloud.origin(), "", &["--token-file", &named]).await?.ends(3).has("token", "failed", &["401", "expired", "cordboard login"]);
    cloud.stop().await
}

#[tokio::test]
async fn the_tokens_of_a_profile_are_described_and_not_shown() -> Result<()> {
    let cloud = Cloud::start(42, 60, 20, &[]).await?;
    let folder = tempfile::tempdir()?;
    let mut login = Command::new(binary());
    login.args(["login", "--token-stdin"]).env("WEBEX_BASE_URL", cloud.origin()).env("CORDBOARD_CONFIG_DIR", folder.path());
    let mut login = login.env("CORDBOARD_KEYRING", "off").env_remove("WEBEX_ACCESS_TOKEN").stdin(Stdio::piped()).spawn()?;
    login.stdin.take().context("no input")?.write_all(cloud.credential("admin_token").as_bytes()).await?;
    ensure!(login.wait().await?.success());
    let said = doctor_in(folder.path(), cloud.origin(), "", &[]).await?;
    said.ends(0).has("token", "ok", &["profile `default`", "keptIn", "not encrypted"]);
    ensure!(!said.out.contains(cloud.credential("admin_token")), "{}", said.out);
    cloud.stop().await
}

#[tokio::test]
async fn the_network_and_what_stands_in_between_are_told() -> Result<()> {
    // Port 9 is discard, which nobody serves.
    let dead = doctor("http://127.0.0.1:9", "t-1", &[]).await?;
    dead.ends(6).has("network", "failed", &["could not connect", "firewall"]).has("clock", "not-checked", &[]).has(
        "token",
        "not-checked",
        &[],
    );

    let page = doctor(&stranger("200 OK", "Content-Type: text/html\r\n", "<html>Sign in</html>").await?, "t-1", &[]).await?;
    page.ends(7).has("network", "failed", &["HTML page", "proxy"]).has("token", "not-checked", &[]);
    let portal = doctor(&stranger("302 Found", "Location: http://portal.example/login?x=1\r\n", "").await?, "t-1", &[]).await?;
    portal.ends(7).has("network", "failed", &["leads to http://portal.example/login"]);

    let skewed = async |seconds: i64| -> Result<Said> {
        #[expect(clippy::disallowed_methods, reason = "the program under test reads the real clock too")]
        let there = Timestamp::now() + SignedDuration::from_secs(seconds);
        let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&there)?;
        let head = format!("Content-Type: application/json\r\nDate: {date}\r\n");
        doctor(&stranger("401 Unauthorized", &head, "{\"message\":\"no\"}").await?, "t-1", &[]).await
    };
    skewed(60).await?.ends(3).has("clock", "warning", &["behind Webex", "timedatectl"]).has("token", "failed", &[]);
    skewed(-3_600).await?.ends(1).has("clock", "failed", &["ahead of Webex"]);
    Ok(())
}

/// A server that answers everything so.
async fn stranger(status: &str, head: &str, body: &str) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let text = format!("HTTP/1.1 {status}\r\n{head}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            let _ = stream.write_all(text.as_bytes()).await;
        }
    });
    Ok(origin)
}

#[tokio::test]
async fn the_store_of_serve_is_looked_at() -> Result<()> {
    let cloud = Cloud::start(13, 60, 10, &[]).await?;
    let site = e2e::Site::serve(&cloud).await?;
    let token = cloud.credential("admin_token").to_owned();
    let store = format!("sqlite:{}", site.folder.path().join("cordboard.db").display());
    e2e::eventually(std::time::Duration::from_secs(20), async || {
        let said = doctor(cloud.origin(), &token, &["--store", &store]).await?;
        let check = said.checks("store").next().context("a line")?;
        ensure!(check["state"] == "ok" && check["values"]["freeBytes"].is_u64() && check["values"]["ageMinutes"] == 0, "{check}");
        Ok(())
    })
    .await?;
    let none = format!("sqlite:{}", cloud.folder().join("none.db").display());
    doctor(cloud.origin(), &token, &["--store", &none]).await?.ends(1).has("store", "failed", &["no such file"]);
    cloud.stop().await
}

#[tokio::test]
async fn people_get_lines_and_mistakes_are_named() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let run = async |words: &[&str]| -> Result<std::process::Output> {
        let mut command = Command::new(binary());
        command.args(words).env("WEBEX_BASE_URL", "http://127.0.0.1:9").env("CORDBOARD_CONFIG_DIR", folder.path());
        Ok(command.env("CORDBOARD_KEYRING", "off").env_remove("WEBEX_ACCESS_TOKEN").output().await?)
    };
    let lines = run(&["doctor"]).await?;
    let text = String::from_utf8(lines.stdout)?;
    ensure!(text.starts_with("failed       network      http://127.0.0.1:9: ") && text.contains("\n             → check"), "{text}");
    ensure!(String::from_utf8(lines.stderr)?.contains("2 failed"));
    let wrong = run(&["doctor", "--need", "peple"]).await?;
    ensure!(wrong.status.code() == Some(2) && String::from_utf8(wrong.stderr)?.contains("did you mean people?"));
    let help = String::from_utf8(run(&["doctor", "--help"]).await?.stdout)?;
    ensure!(help.contains("cordboard doctor --need") && help.lines().count() <= 30, "{help}");
    let completed = String::from_utf8(run(&["complete", "--", "doctor", "--ne"]).await?.stdout)?;
    assert_eq!(completed, "--need\n");
    let manual = folder.path().join("man");
    ensure!(run(&["man", &manual.to_string_lossy()]).await?.status.success() && manual.join("cordboard-doctor.1").exists());
    Ok(())
}
