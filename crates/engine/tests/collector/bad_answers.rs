//! Bad answers are told in words, and nothing that is stored is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::{Collector, CollectorConfig, SystemClock, SystemRandomness};
use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId, PersonId};
use model::{DeviceState, Scope, SourceName};
use serde_json::json;
use store::{DeviceFilter, DeviceSort, PageRequest, Store};

use testkit::eventually;

use crate::stage::{Answer, Stage, client, server};

const TOKEN: &str = "planted-token";

/// Waits until the trouble of a collector with an empty store holds all of the words.
async fn trouble_tells(base_url: &str, words: &[&str]) -> Result<()> {
    let stage = Stage::start(base_url, TOKEN, 600).await?;
    let trouble = stage.collector.trouble();
    let text = eventually(Duration::from_secs(10), async || Ok(trouble.borrow().clone().context("no trouble yet")?.message)).await?;
    for word in words {
        ensure!(text.contains(word), "`{word}` is missing in: {text}");
    }
    ensure!(!text.contains(TOKEN) && !format!("{:?}", stage.collector).contains(TOKEN), "{text}");
    stage.stop().await?;
    Ok(())
}

async fn everything(answer: Answer) -> Result<String> {
    server(Arc::new(move |_| answer.clone())).await
}

#[tokio::test]
async fn a_refused_token() -> Result<()> {
    let origin = everything(Answer::Json(401, json!({"message": "no", "trackingId": "T"}).to_string())).await?;
    trouble_tells(&origin, &["401", "WEBEX_ACCESS_TOKEN"]).await
}

#[tokio::test]
async fn nobody_listens() -> Result<()> {
    trouble_tells("http://127.0.0.1:9", &["could not connect to 127.0.0.1:9", "--webex-base-url"]).await
}

#[tokio::test]
async fn no_json() -> Result<()> {
    let origin = everything(Answer::Json(200, "<html>hello".to_owned())).await?;
    trouble_tells(&origin, &["JSON", "--webex-base-url"]).await
}

#[tokio::test]
async fn too_large() -> Result<()> {
    let origin = everything(Answer::Flood(50 << 20)).await?;
    trouble_tells(&origin, &["larger than the limit of 8388608 bytes"]).await
}

/// A small organisation whose device list goes wrong in several ways.
struct Moody {
    mood: Arc<AtomicU8>,
    origin: String,
    devices: Vec<DeviceId>,
}

const WELL: u8 = 0;
const BROKEN_JSON: u8 = 1;
const SECOND_PAGE_FAILS: u8 = 2;
const WELL_BUT_ONE_LESS: u8 = 3;
const CLOSES: u8 = 4;
const FLOODS: u8 = 5;

async fn moody() -> Result<Moody> {
    let mood = Arc::new(AtomicU8::new(WELL));
    let devices: Vec<DeviceId> = (0..3).map(|n| DeviceId::from_key(&n.to_string())).collect();
    let org = OrganizationId::from_key("o");
    let items: Vec<_> = devices
        .iter()
        .map(|id| json!({"id": id.as_str(), "displayName": "D", "product": "P", "type": "phone", "connectionStatus": "connected"}))
        .collect();
    let now = Arc::clone(&mood);
    let origin = server(Arc::new(move |path: &str| match path.split('?').next().unwrap_or_default() {
        "/v1/people/me" => Answer::Json(200, json!({"id": PersonId::from_key("p").as_str(), "orgId": org.as_str()}).to_string()),
        "/v1/devices" => match now.load(Ordering::SeqCst) {
            BROKEN_JSON => Answer::Json(200, "{\"items\": [{\"id\":".to_owned()),
            // A page that says there is another, which then fails.
            SECOND_PAGE_FAILS if path.contains("start=") => Answer::Json(500, json!({"message": "boom"}).to_string()),
            SECOND_PAGE_FAILS => Answer::Json(200, json!({"items": vec![&items[0]; 1000]}).to_string()),
            WELL_BUT_ONE_LESS => Answer::Json(200, json!({"items": &items[..2]}).to_string()),
            CLOSES => Answer::Nothing,
            FLOODS => Answer::Flood(50 << 20),
            _ => Answer::Json(200, json!({"items": items}).to_string()),
        },
        "/v1/locations" | "/v1/workspaces" => Answer::Json(200, json!({"items": []}).to_string()),
        _ => Answer::Json(403, json!({"message": "no"}).to_string()),
    }))
    .await?;
    Ok(Moody { mood, origin, devices })
}

async fn states(store: &Store, org: &OrganizationId) -> Result<Vec<DeviceState>> {
    let page =
        store.devices().list(org, &Scope::Everywhere, &DeviceFilter::default(), &DeviceSort::default(), &PageRequest::new(1, 50)).await?;
    Ok(page.items.iter().map(model::Device::state).collect())
}

async fn error_of_devices(store: &Store, org: &OrganizationId) -> Result<Option<String>> {
    let sources = store.sources().list(org).await?;
    Ok(sources.into_iter().find(|source| source.name == SourceName::Devices).and_then(|source| source.error).map(|error| error.message))
}

#[tokio::test]
async fn a_list_that_fails_deletes_nothing_and_tells_why() -> Result<()> {
    let moody = moody().await?;
    let stage = Stage::start(&moody.origin, TOKEN, 6_000).await?;
    let org = stage.organization().await?;
    let well = async || {
        ensure!(states(&stage.store, &org).await? == [DeviceState::Online; 3], "three are online");
        ensure!(error_of_devices(&stage.store, &org).await?.is_none(), "no error");
        Ok(())
    };
    eventually(Duration::from_secs(8), well).await?;
    for (mood, words) in [(BROKEN_JSON, "JSON"), (SECOND_PAGE_FAILS, "500"), (CLOSES, "broke"), (FLOODS, "larger than")] {
        moody.mood.store(mood, Ordering::SeqCst);
        eventually(Duration::from_secs(15), async || {
            let error = error_of_devices(&stage.store, &org).await?.context("no error yet")?;
            ensure!(error.contains(words), "`{words}` is not in: {error}");
            Ok(())
        })
        .await
        .with_context(|| format!("mood {mood}"))?;
        ensure!(states(&stage.store, &org).await? == [DeviceState::Online; 3], "mood {mood} changed devices");
        moody.mood.store(WELL, Ordering::SeqCst);
        eventually(Duration::from_secs(20), well).await?;
    }
    moody.mood.store(WELL_BUT_ONE_LESS, Ordering::SeqCst);
    eventually(Duration::from_secs(8), async || {
        let missing = stage.store.devices().find(&org, &Scope::Everywhere, &moody.devices[2]).await?.context("deleted")?.missing_since;
        ensure!(missing.is_some(), "a complete list without it makes it missing");
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn another_organisation_is_not_mixed_in() -> Result<()> {
    let moody = moody().await?;
    let stage = Stage::start(&moody.origin, TOKEN, 600).await?;
    let org = stage.organization().await?;
    let (store, folder) = stage.stop().await?;
    let other = server(Arc::new(|_: &str| {
        Answer::Json(200, json!({"orgId": OrganizationId::from_key("other").as_str(), "displayName": "Other Inc"}).to_string())
    }))
    .await?;
    let stage = Stage::start_on(store, folder, &other, TOKEN, 600)?;
    eventually(Duration::from_secs(5), async || {
        let error = error_of_devices(&stage.store, &org).await?.context("no error yet")?;
        ensure!(error.contains("Other Inc") && error.contains("--store"), "{error}");
        Ok(())
    })
    .await?;
    ensure!(stage.store.organizations().list().await?.len() == 1);
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_connected_organisation_is_collected_beside_another_and_only_as_itself() -> Result<()> {
    let moody = moody().await?;
    let stage = Stage::start(&moody.origin, TOKEN, 600).await?;
    let first = stage.organization().await?;
    let (store, folder) = stage.stop().await?;
    let second = OrganizationId::from_key("other");
    let other = server(Arc::new({
        let id = second.clone();
        move |path: &str| {
            let answer =
                if path.contains("/devices") { json!({"items": []}) } else { json!({"orgId": id.as_str(), "displayName": "Other Inc"}) };
            Answer::Json(200, answer.to_string())
        }
    }))
    .await?;
    let connected = |store: &Store, of: &OrganizationId| -> Result<Collector> {
        let config = CollectorConfig::default().with_requests_per_minute(600);
        Ok(Collector::new(config, client(&other, TOKEN)?, store.clone(), Arc::new(SystemClock), &SystemRandomness).of(of.clone()))
    };
    // A connection whose token turns out to be another organisation's adds nothing and is told.
    let stage = Stage::run(connected(&store, &first)?, store, folder)?;
    let trouble = stage.collector.trouble();
    eventually(Duration::from_secs(5), async || {
        let text = trouble.borrow().clone().context("no trouble yet")?.message;
        ensure!(text.contains("Other Inc") && text.contains("Settings, Webex"), "{text}");
        Ok(())
    })
    .await?;
    let (store, folder) = stage.stop().await?;
    ensure!(store.organizations().list().await?.len() == 1);
    let stage = Stage::run(connected(&store, &second)?, store, folder)?;
    eventually(Duration::from_secs(5), async || {
        let sources = stage.store.sources().list(&second).await?;
        let devices = sources.iter().find(|source| source.name == SourceName::Devices).context("no source yet")?;
        ensure!(devices.last_success_at.is_some(), "{devices:?}");
        Ok(())
    })
    .await?;
    ensure!(stage.store.organizations().list().await?.len() == 2);
    let (store, folder) = stage.stop().await?;
    // Configured tokens of both: neither waits for the lease of the other's.
    let answered = async |store: &Store, of: &OrganizationId| -> Result<Option<Timestamp>> {
        let sources = store.sources().list(of).await?;
        Ok(sources.iter().find(|source| source.name == SourceName::Devices).and_then(|source| source.last_success_at))
    };
    let before = [answered(&store, &first).await?, answered(&store, &second).await?];
    let one = Stage::start_on(store, folder, &moody.origin, TOKEN, 600)?;
    let two = one.beside(&other, TOKEN).await?;
    eventually(Duration::from_secs(10), async || {
        let now = [answered(&one.store, &first).await?, answered(&one.store, &second).await?];
        ensure!(now[0] > before[0] && now[1] > before[1], "{now:?}");
        Ok(())
    })
    .await?;
    two.stop().await?;
    one.stop().await?;
    Ok(())
}
