//! A database that another program holds locked for longer than anybody waits.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::{Clock as _, SystemClock};
use model::id::{DeviceId, OrganizationId};
use model::{CallSource, Health, Scope, SourceName};
use serde_json::json;
use sqlx::{Connection as _, SqliteConnection};
use store::{CallFilter, CallPage, CallSort};
use testkit::{TestOrg, eventually};

use crate::stage::Stage;

async fn running(stage: &Stage, org: &OrganizationId, device: &DeviceId) -> Result<usize> {
    let calls = stage.store.calls().active(org, &Scope::Everywhere, 100).await?;
    Ok(calls.iter().filter(|call| call.device_id() == Some(device)).count())
}

async fn health(stage: &Stage, org: &OrganizationId) -> Result<Health> {
    let sources = stage.store.sources().list(org).await?;
    let source = sources.into_iter().find(|source| source.name == SourceName::Calls).context("no source yet")?;
    Ok(source.health(SystemClock.now()))
}

#[tokio::test]
async fn a_locked_database_loses_nothing_and_the_source_says_that_it_is_old() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(20).start().await?;
    cloud.world.hold_still().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 1_200).await?;
    let org = stage.organization().await?;
    let rooms = cloud.world.idle_rooms().await?;
    let rooms = rooms.iter().map(|room| Ok(room["id"].as_str().context("id")?.parse()?)).collect::<Result<Vec<DeviceId>>>()?;
    let [ends, starts, ..] = rooms.as_slice() else { anyhow::bail!("two rooms") };
    cloud.world.act(json!({"action": "start_call", "deviceId": ends.as_str()})).await?;
    eventually(Duration::from_secs(20), async || {
        ensure!(running(&stage, &org, ends).await? == 1 && health(&stage, &org).await? == Health::Live, "no call");
        Ok(())
    })
    .await?;

    let mut other = SqliteConnection::connect(&format!("sqlite:{}", stage.folder.path().join("c.db").display())).await?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await?;
    cloud.world.act(json!({"action": "end_call", "deviceId": ends.as_str()})).await?;
    cloud.world.act(json!({"action": "start_call", "deviceId": starts.as_str()})).await?;
    let started_at = SystemClock.now();
    // Who reads is not held up, and is told.
    eventually(Duration::from_secs(40), async || {
        ensure!(health(&stage, &org).await? == Health::Stale, "it does not say so");
        Ok(())
    })
    .await?;
    ensure!(running(&stage, &org, ends).await? == 1 && running(&stage, &org, starts).await? == 0, "written through a lock");
    sqlx::query("ROLLBACK").execute(&mut other).await?;

    eventually(Duration::from_secs(30), async || {
        ensure!(running(&stage, &org, ends).await? == 0, "a call that ended meanwhile still runs");
        ensure!(health(&stage, &org).await? == Health::Live, "still old");
        let filter = CallFilter { devices: vec![ends.clone()], sources: vec![CallSource::Live], ..CallFilter::default() };
        let list =
            stage.store.history().list(&org, &Scope::Everywhere, &filter, CallSort::default(), &CallPage::First { size: 10 }).await?;
        ensure!(list.calls.len() == 1, "{} calls are in the history", list.calls.len());
        let calls = stage.store.calls().active(&org, &Scope::Everywhere, 100).await?;
        let call = calls.iter().find(|call| call.device_id() == Some(starts)).context("a call that began meanwhile is not there")?;
        ensure!(call.started_at.duration_since(started_at).abs().as_secs() <= 5, "it began {started_at}, not {}", call.started_at);
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}
