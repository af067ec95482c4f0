//! A recording of real traffic: a whole HTTP archive, and no secret in it.

#![allow(clippy::unwrap_used, reason = "tests")]

use anyhow::Result;
use serde_json::Value;
use testkit::TestOrg;
use webex::har::Recorder;
use webex::tokens::{AppCredentials, AppTokens, MemoryStore, Tokens};
use webex::{Client, Host, Method, Request};

#[tokio::test]
async fn every_exchange_is_recorded_and_no_secret() -> Result<()> {
    let org = TestOrg::new().seed(42).people(12).devices(1).start().await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("traffic.har");
    let recorder = Recorder::to_file(&path)?;
    let known = org.credentials.clone();
    let app = AppCredentials::new(&known.client_id, known.client_secret.clone().into());
    let store = MemoryStore::new(Tokens::of_refresh_token(known.refresh_token.clone().into()));
    let client = Client::builder().base_url(&org.base_url).app_tokens(AppTokens::new(app, store)).record(recorder).build()?;
    let mut webhook = Request::new("create-a-webhook", Host::Api, Method::Post, "/webhooks");
    let body =
        r#"{"name":"w","targetUrl":"http://127.0.0.1:9/?token=planted-1","resource":"messages","event":"created","secret":"planted-2"}"#;
    webhook.body = Some(body.as_bytes().to_vec());
    client.execute(webhook).await?;
    client.execute(Request::new("", Host::Api, Method::Get, "/webhooks").with_query("pin", "planted-3").with_query("max", "7")).await.ok();
    let text = std::fs::read_to_string(&path)?;
    let har: Value = serde_json::from_str(&text)?;
    assert_eq!(har["log"]["version"], "1.2");
    let entries = har["log"]["entries"].as_array().unwrap();
    let urls: Vec<&str> = entries.iter().map(|entry| entry["request"]["url"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), 3, "{urls:?}");
    assert!(urls[0].ends_with("/v1/access_token") && urls[2].ends_with("/v1/webhooks?pin=***&max=7"), "{urls:?}");
    assert_eq!(entries[1]["response"]["status"], 200);
    assert!(entries[1]["request"]["postData"]["text"].as_str().unwrap().contains(r#""name":"w""#), "{}", entries[1]);
    let answer: Value = serde_json::from_str(entries[0]["response"]["content"]["text"].as_str().unwrap())?;
    assert_eq!((&answer["access_token"], &answer["token_type"]), (&Value::from("***"), &Value::from("Bearer")));
    for secret in [&known.client_secret, &known.refresh_token] {
        assert!(!text.contains(secret.as_str()));
    }
    assert!(!text.contains("planted") && !text.contains("Bearer "), "{text}");
    // Fields that every reader of HAR 1.2 needs.
    for entry in entries {
        for field in ["startedDateTime", "time", "request", "response", "cache", "timings"] {
            assert!(!entry[field].is_null(), "{field}");
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
    }
    Ok(())
}

#[tokio::test]
async fn an_exchange_without_an_answer_says_why() -> Result<()> {
    let recorder = Recorder::in_memory();
    let retry = webex_core::retry::RetryPolicy { max_attempts: 1, ..Default::default() };
    let client = Client::builder().base_url("http://127.0.0.1:9").token("planted".to_owned().into()).with_retry(retry);
    client.record(recorder.clone()).build()?.execute(Request::new("", Host::Api, Method::Get, "/people/me")).await.unwrap_err();
    let har: Value = serde_json::from_str(&recorder.to_json())?;
    let entry = &har["log"]["entries"][0];
    assert_eq!(entry["response"]["status"], 0);
    assert!(entry["comment"].as_str().unwrap().contains("could not connect"), "{entry}");
    assert!(!recorder.to_json().contains("planted"));
    Ok(())
}
