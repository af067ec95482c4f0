//! What is stored equals what the simulator says is true, and follows it.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use engine::{Clock as _, SystemClock};
use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::quality::Judge;
use model::{Band, Call, Device, DeviceKind, DeviceState, OwnFacts, Scope, SourceName};
use serde_json::{Value, json};
use store::{DeviceFilter, DeviceSort, PageRequest};
use testkit::{RunningOrg, TestOrg, eventually};
use webex::{Host, Method, Request};

use crate::stage::{Stage, client};

/// The room devices that are online and idle.
async fn rooms(org: &RunningOrg) -> Result<Vec<DeviceId>> {
    let rooms = org.world.idle_rooms().await?;
    rooms.iter().map(|device| Ok(device["id"].as_str().context("id")?.parse()?)).collect()
}

fn list(world: &Value) -> impl Iterator<Item = &Value> {
    world["devices"].as_array().into_iter().flatten()
}

async fn devices(stage: &Stage, org: &OrganizationId) -> Result<Vec<Device>> {
    let page = stage
        .store
        .devices()
        .list(org, &Scope::Everywhere, &DeviceFilter::default(), &DeviceSort::default(), &PageRequest::new(1, 500))
        .await?;
    Ok(page.items)
}

async fn calls(stage: &Stage, org: &OrganizationId, device: &DeviceId) -> Result<Vec<Call>> {
    Ok(stage
        .store
        .calls()
        .active(org, &Scope::Everywhere, 500)
        .await?
        .into_iter()
        .filter(|call| call.device_id() == Some(device))
        .collect())
}

#[tokio::test]
async fn devices_with_their_places_people_and_facts() -> Result<()> {
    let cloud = TestOrg::new().people(80).devices(60).start().await?;
    cloud.world.hold_still().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 1_200).await?;
    let org = stage.organization().await?;
    eventually(Duration::from_secs(15), async || {
        let (world, stored) = (cloud.world.truth().await?, devices(&stage, &org).await?);
        ensure!(stored.len() == 60, "{} devices", stored.len());
        for truth in list(&world) {
            let device = stored.iter().find(|device| truth["id"] == device.id.as_str()).context("a device is missing")?;
            ensure!(truth["displayName"] == device.name.as_str() && truth["product"] == device.product.as_str());
            ensure!(truth["connectionStatus"] == device.connection.as_str(), "{:?}", device.connection);
            ensure!(truth["connectionStatus"].as_str() == device.webex_status(), "{:?}", device.webex_status());
            ensure!(truth["type"] == device.kind.as_str(), "{truth} {:?}", device.kind);
            ensure!(truth["serial"].as_str() == device.serial.as_deref());
            ensure!(truth["locationId"].as_str() == device.location_id.as_ref().map(AsRef::as_ref), "location of {}", device.name);
            ensure!(truth["workspaceId"].as_str() == device.workspace_id.as_ref().map(AsRef::as_ref), "workspace");
            ensure!(truth["personId"].as_str() == device.owner_id.as_ref().map(AsRef::as_ref), "owner");
            ensure!(device.location_id.is_none() || (device.location_name.is_some() && device.time_zone.is_some()), "location name");
            ensure!(device.workspace_id.is_none() || device.workspace_name.is_some(), "workspace name");
            ensure!(
                device.owner_id.is_none() || (device.owner_name.is_some() && device.email.is_some()),
                "owner's name of {}",
                device.name
            );
            if truth["type"] == "roomdesk" && truth["online"] == true {
                let booted = device.booted_at.with_context(|| format!("start of {}", device.name))?;
                let uptime = SystemClock.now().duration_since(booted).as_secs();
                ensure!((uptime - truth["uptimeSeconds"].as_i64().context("uptime")?).abs() <= 30, "up-time {uptime}: {truth}");
                ensure!(device.network.as_ref().is_some_and(|network| network.ipv4.is_some()), "network");
                let (unit, room) = (&device.own.unit, device.room_now());
                ensure!(unit.module_serial == device.serial && unit.kind.as_deref() == Some("Cisco Codec"), "{unit:?}");
                ensure!(unit.platform.is_some() && unit.compatibility_level.is_some() && unit.software_released.is_some(), "{unit:?}");
                ensure!(
                    truth["volume"].as_i64() == room.volume && truth["microphonesMuted"].as_bool() == room.microphones_muted,
                    "{room:?}: {truth}"
                );
            }
        }
        let rooms: Vec<_> = stored.iter().map(Device::room_now).collect();
        ensure!(rooms.iter().any(|room| room.people_count.is_some() && room.people_capacity > room.people_count), "nobody counts people");
        ensure!(stored.iter().all(|device| device.kind == DeviceKind::Room || device.own == OwnFacts::default()), "phones tell nothing");
        Ok(())
    })
    .await?;
    let sources = stage.store.sources().list(&org).await?;
    // Nobody connected a workspace integration, and no webhook hinted at a person.
    for name in SourceName::ALL.iter().filter(|name| ![SourceName::Push, SourceName::PeopleCalls].contains(name)) {
        let source = sources.iter().find(|source| source.name == *name).with_context(|| name.as_str().to_owned())?;
        ensure!(source.error.is_none() && source.last_success_at.is_some() && source.requests_spent > 0, "{source:?}");
    }
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn calls_with_their_media_start_turn_bad_and_end() -> Result<()> {
    let cloud = TestOrg::new().people(50).devices(40).start().await?;
    cloud.world.hold_still().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 1_200).await?;
    let org = stage.organization().await?;
    let room = rooms(&cloud).await?.into_iter().next().context("no room device is online")?;
    let is = |name: &str| Request::new("", Host::ApiRoot, Method::Get, "/_sim/world").with_query("deviceId", name.to_owned());
    let truth = async || -> Result<Value> {
        let answer = client(&cloud.base_url, &cloud.credentials.admin_token)?.execute(is(room.as_str())).await?;
        let world: Value = serde_json::from_slice(&answer.body)?;
        Ok(world["devices"][0].clone())
    };
    cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str(), "quality": {"loss_percent": 0.0, "jitter_ms": 5.0, "round_trip_ms": 40.0}})).await?;
    let first = eventually(Duration::from_secs(8), async || {
        let truth = truth().await?;
        let call = calls(&stage, &org, &room).await?.pop().context("no call yet")?;
        let told = &truth["calls"][0];
        ensure!(
            told["callId"] == json!(call.device_call_id()) && told["displayName"].as_str() == call.remote_name.as_deref(),
            "{told} {call:?}"
        );
        ensure!(told["remoteNumber"].as_str() == call.remote_number.as_deref() && told["protocol"].as_str() == call.protocol.as_deref());
        let channels = told["channels"].as_array().context("channels")?;
        ensure!(!channels.is_empty() && channels.len() == call.channels.len(), "{} channels", call.channels.len());
        for (told, sample) in channels.iter().zip(&call.channels) {
            ensure!(told["id"] == sample.channel.number && told["codec"].as_str() == sample.codec.as_deref());
            ensure!(sample.jitter_ms == Some(5.0) && sample.loss_percent == Some(0.0) && sample.round_trip_ms == Some(40.0), "{sample:?}");
        }
        ensure!(call.band(&Judge::default()) == Band::Good);
        let age_s = SystemClock.now().duration_since(call.started_at).as_secs();
        ensure!((age_s - told["durationSeconds"].as_i64().context("duration")?).abs() <= 3, "{age_s}");
        Ok(call)
    })
    .await?;

    cloud.world.act(json!({"action": "set_quality", "deviceId": room.as_str(), "quality": {"loss_percent": 20.0}})).await?;
    let worse = eventually(Duration::from_secs(8), async || {
        let call = calls(&stage, &org, &room).await?.pop().context("the call is gone")?;
        ensure!(call.band(&Judge::default()) == Band::Bad, "{:?}", call.band(&Judge::default()));
        Ok(call)
    })
    .await?;
    ensure!(worse.id == first.id && worse.started_at == first.started_at, "it stays the same call");

    cloud.world.act(json!({"action": "end_call", "deviceId": room.as_str()})).await?;
    let ended = eventually(Duration::from_secs(8), async || {
        ensure!(calls(&stage, &org, &room).await?.is_empty(), "still active");
        stage.store.calls().find(&org, &Scope::Everywhere, &first.id).await?.context("it stays in the history")?.ended_at.context("its end")
    })
    .await?;
    ensure!(ended > first.started_at);
    ensure!(!stage.store.samples().list(&org, &Scope::Everywhere, &first.id, Timestamp::UNIX_EPOCH).await?.is_empty(), "samples stay");
    stage.stop().await?;
    Ok(())
}

/// The bar of the demo: 300 requests a minute, sixty devices; every change is stored within four seconds or little more.
#[tokio::test]
async fn changes_are_stored_in_time_under_the_budget_of_the_demo() -> Result<()> {
    const BAR: Duration = Duration::from_millis(4_800);
    let cloud = TestOrg::new().people(300).devices(60).rate_limit(300).start().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 285).await?;
    let org = stage.organization().await?;
    // The budget's burst must be spent, or the figures would be those of the first seconds only.
    let started = Instant::now();
    eventually(Duration::from_secs(30), async || {
        let sources = stage.store.sources().list(&org).await?;
        let spent: i64 = sources.iter().map(|source| source.requests_spent).sum();
        ensure!(spent > 60 && started.elapsed() > Duration::from_secs(12), "{spent} requests");
        Ok(())
    })
    .await?;
    cloud.world.hold_still().await?;
    let rooms = rooms(&cloud).await?;
    let (call_on, goes) = (rooms.first().context("rooms")?, rooms.last().context("rooms")?);
    for _ in 0..3 {
        cloud.world.act(json!({"action": "start_call", "deviceId": call_on.as_str(), "quality": {"loss_percent": 0.0}})).await?;
        eventually(BAR, async || {
            ensure!(!calls(&stage, &org, call_on).await?.is_empty(), "no call");
            Ok(())
        })
        .await?;
        cloud.world.act(json!({"action": "set_quality", "deviceId": call_on.as_str(), "quality": {"loss_percent": 30.0}})).await?;
        eventually(BAR, async || {
            ensure!(calls(&stage, &org, call_on).await?.iter().any(|call| call.band(&Judge::default()) == Band::Bad), "not bad");
            Ok(())
        })
        .await?;
        cloud.world.act(json!({"action": "device_offline", "deviceId": goes.as_str()})).await?;
        eventually(BAR, async || {
            let device = stage.store.devices().find(&org, &Scope::Everywhere, goes).await?.context("gone")?;
            ensure!(device.state() == DeviceState::Offline, "{:?}", device.state());
            Ok(())
        })
        .await?;
        cloud.world.act(json!({"action": "device_online", "deviceId": goes.as_str()})).await?;
        cloud.world.act(json!({"action": "end_call", "deviceId": call_on.as_str()})).await?;
        eventually(BAR, async || {
            ensure!(calls(&stage, &org, call_on).await?.is_empty(), "still in a call");
            Ok(())
        })
        .await?;
    }
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_restart_keeps_the_call_and_an_outage_is_told_and_passes() -> Result<()> {
    let cloud = TestOrg::new().people(50).devices(40).start().await?;
    cloud.world.hold_still().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 600).await?;
    let org = stage.organization().await?;
    let room = rooms(&cloud).await?.into_iter().next().context("no room device is online")?;
    cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
    let find = async |stage: &Stage| calls(stage, &org, &room).await?.pop().context("no call");
    let before = eventually(Duration::from_secs(8), async || find(&stage).await).await?;
    let (store, folder) = stage.stop().await?;
    let stage = Stage::start_on(store, folder, &cloud.base_url, &cloud.credentials.admin_token, 600)?;
    let after = eventually(Duration::from_secs(8), async || {
        let call = find(&stage).await?;
        ensure!(call.sampled_at > before.sampled_at, "not sampled again");
        Ok(call)
    })
    .await?;
    ensure!(after.id == before.id && after.started_at == before.started_at);

    cloud.stop().await;
    eventually(Duration::from_secs(15), async || {
        let sources = stage.store.sources().list(&org).await?;
        let error = sources.iter().find_map(|source| source.error.clone()).context("no error yet")?;
        ensure!(error.message.contains("could not connect"), "{}", error.message);
        Ok(())
    })
    .await?;
    ensure!(devices(&stage, &org).await?.iter().all(|device| device.missing_since.is_none()), "nothing is lost");
    stage.stop().await?;
    Ok(())
}
