//! Several collectors on one store: one is at work, the others take over.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Call, Scope};
use serde_json::json;
use store::Store;
use testkit::{TestOrg, eventually};

use crate::stage::{Answer, Stage, server, store_at};

/// The call of the device: the only one there ever was, and running.
async fn the_call(store: &Store, org: &OrganizationId, device: &DeviceId) -> Result<Call> {
    let mut calls = store.calls().list_of_device(org, &Scope::Everywhere, device, 10).await?;
    ensure!(calls.len() <= 1, "{} rows of one call", calls.len());
    let call = calls.pop().context("no call yet")?;
    ensure!(call.is_active(), "ended: {call:?}");
    Ok(call)
}

/// Waits until the call was asked about so many times more.
async fn sampled(store: &Store, org: &OrganizationId, device: &DeviceId, times: usize, limit: Duration) -> Result<Call> {
    let mut last = Timestamp::MAX;
    let mut seen = 0;
    eventually(limit, async || {
        let call = the_call(store, org, device).await?;
        if call.sampled_at != last {
            seen += 1;
            last = call.sampled_at;
        }
        ensure!(seen > times, "asked about {seen} times");
        Ok(call)
    })
    .await
}

#[tokio::test]
async fn one_asks_and_the_next_goes_on_with_the_same_calls() -> Result<()> {
    let cloud = TestOrg::new().people(30).devices(30).start().await?;
    cloud.world.hold_still().await?;
    let token = cloud.credentials.admin_token.as_str();
    let first = Stage::start(&cloud.base_url, token, 1_200).await?;
    let org = first.organization().await?;
    let store = Store::open(&store_at(&first.folder)).await?;
    eventually(Duration::from_secs(10), async || {
        ensure!(store.leases().find(&org).await?.is_some(), "nobody is at work");
        Ok(())
    })
    .await?;

    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let elsewhere = server(Arc::new(move |_: &str| {
        count.fetch_add(1, Ordering::SeqCst);
        Answer::Nothing
    }))
    .await?;
    let watcher = first.beside(&elsewhere, token).await?;
    let second = first.beside(&cloud.base_url, token).await?;

    let room: DeviceId =
        cloud.world.idle_rooms().await?.first().context("no room device is online")?["id"].as_str().context("id")?.parse()?;
    cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
    let before = sampled(&store, &org, &room, 4, Duration::from_secs(30)).await?;
    ensure!(asked.load(Ordering::SeqCst) == 0, "a watcher asked Webex");
    watcher.stop().await?;

    // In order, the lease is given back; the next is at work at once.
    let (_, folder) = first.stop().await?;
    let after = sampled(&store, &org, &room, 2, Duration::from_secs(9)).await?;
    ensure!(after.id == before.id && after.started_at == before.started_at);

    // Killed, it lapses: twelve seconds, and one round over the devices.
    let third = Stage::start_on(Store::open(&store_at(&folder)).await?, folder, &cloud.base_url, token, 600)?;
    second.kill().await;
    let after = sampled(&store, &org, &room, 2, Duration::from_secs(22)).await?;
    ensure!(after.id == before.id && after.started_at == before.started_at);
    third.stop().await?;
    ensure!(store.leases().find(&org).await?.is_none(), "the lease was not given back");
    Ok(())
}
