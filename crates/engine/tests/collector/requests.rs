//! How many requests freshness costs, counted by the journal of the simulator, against what the former dashboard needed for the same.
//!
//! Hours are rehearsed at the same pace, so many times faster; docs/collecting.md has the arithmetic for real ones, and
//! `scripts/bench/requests.sh` counts with 1,000 devices.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use engine::audit::Actor;
use engine::collect::{Freshness, Pace};
use serde_json::{Value, json};
use testkit::{RunningOrg, TestOrg, eventually};

use crate::push::{activate, keeper, listen, new, shared_rooms};
use crate::stage::Stage;

/// An hour in a minute.
const FASTER: u32 = 60;

/// Requests by operation since a number of the journal.
async fn journal(cloud: &RunningOrg, since: i64) -> Result<(i64, BTreeMap<String, usize>)> {
    let journal = cloud.world.look(&format!("journal?since={since}")).await?;
    let mut counts = BTreeMap::new();
    for entry in journal["entries"].as_array().context("entries")? {
        *counts.entry(entry["operation"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    Ok((journal["next"].as_i64().context("next")?, counts))
}

/// Waits until the list of devices was asked for so many times since a number of the journal.
async fn wait_for_lists(cloud: &RunningOrg, since: i64, lists: usize) -> Result<()> {
    eventually(Duration::from_mins(2), async || {
        let (_, counts) = journal(cloud, since).await?;
        let asked = counts.get("list-devices").copied().unwrap_or_default();
        ensure!(asked >= lists, "{asked} of {lists} lists");
        Ok(())
    })
    .await
}

async fn is_told(cloud: &RunningOrg, devices: usize) -> Result<()> {
    let (_, counts) = journal(cloud, 0).await?;
    let of = |name: &str| counts.get(name).copied().unwrap_or_default();
    ensure!(of("execute-command") >= devices && of("query-status") >= devices, "{counts:?}");
    Ok(())
}

fn xapi_devices(world: &[Value]) -> usize {
    world.iter().filter(|device| device["type"] == "roomdesk" && device["online"] == true).count()
}

/// Workload A: device data at most five minutes old, history ten, polling only.
#[tokio::test]
async fn relaxed_polling_costs_at_most_a_fifth() -> Result<()> {
    let cloud = TestOrg::new().people(60).devices(120).start().await?;
    cloud.world.hold_still().await?;
    cloud.world.control("records", json!({"limits": "off"})).await?;
    let devices = xapi_devices(&cloud.world.devices().await?);
    let stage =
        Stage::start_at(&cloud.base_url, &cloud.credentials.admin_token, 60_000, Pace::of(Freshness::Relaxed).times(FASTER)).await?;
    eventually(Duration::from_secs(20), async || is_told(&cloud, devices).await).await?;
    let (since, _) = journal(&cloud, 0).await?;
    let began = Instant::now();
    // The list is asked for each minute, here each second.
    wait_for_lists(&cloud, since, 20).await?;
    let (_, counts) = journal(&cloud, since).await?;
    let hours = began.elapsed().as_secs_f64() * f64::from(FASTER) / 3_600.0;
    stage.stop().await?;
    let ours: usize = counts.values().sum();
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let (ours, n) = (ours as f64, devices as f64);
    // The former dashboard: list and three requests a device each five minutes, one a device each ten.
    let theirs = hours * (12.0 * (1.0 + 3.0 * n) + 6.0 * n);
    println!("{devices} devices, {hours:.2} h: {ours} requests for {theirs:.0}: {counts:?}");
    // With so few devices the lists weigh more than with 1,000, where they cost the same: one page each.
    let devices_part = ["execute-command", "query-status"].into_iter().filter_map(|name| counts.get(name)).sum::<usize>();
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let devices_part = devices_part as f64;
    let of_thousand = (ours - devices_part) + devices_part / n * 1_000.0;
    let their_thousand = hours * (12.0 * (1.0 + 3_000.0) + 6_000.0);
    ensure!(of_thousand <= their_thousand / 5.0, "with 1,000: {of_thousand} of {their_thousand}: {counts:?}");
    // And it is as fresh as promised: lists within five minutes, each history within ten.
    let at_least = |name: &str, wanted: f64| {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let found = counts.get(name).copied().unwrap_or_default() as f64;
        ensure!(found >= wanted.floor(), "{name}: {found} of {wanted}");
        Ok(())
    };
    at_least("list-devices", hours * 12.0)?;
    at_least("execute-command", hours * 6.0 * n - n)?;
    Ok(())
}

/// Workload B: running calls watched as well, with push.
#[tokio::test]
async fn push_costs_at_most_a_twentieth_of_the_same_freshness() -> Result<()> {
    const CALLS: usize = 1;
    let cloud = TestOrg::new().people(4_000).devices(120).start().await?;
    cloud.world.hold_still().await?;
    cloud.world.control("records", json!({"limits": "off"})).await?;
    let kept = keeper(&cloud.base_url).await?;
    kept.keeper.connect_workspace_integration(new(&activate(&cloud).await?), Actor::system()).await?;
    let devices = xapi_devices(&cloud.world.devices().await?);
    let rooms = shared_rooms(&cloud).await?;
    let stage = listen(&cloud, kept, Pace::of(Freshness::Live), 60_000)?;
    let org = stage.organization().await?;
    eventually(Duration::from_mins(2), async || is_told(&cloud, devices).await).await?;
    for room in &rooms[..CALLS] {
        cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str()})).await?;
    }
    eventually(Duration::from_mins(1), async || {
        let calls = stage.store.calls().active(&org, &model::Scope::Everywhere, 100).await?;
        ensure!(calls.len() == CALLS, "{} calls", calls.len());
        Ok(())
    })
    .await?;
    let (since, _) = journal(&cloud, 0).await?;
    let began = Instant::now();
    // The list is asked for each three seconds.
    wait_for_lists(&cloud, since, 6).await?;
    let (_, counts) = journal(&cloud, since).await?;
    let seconds = began.elapsed().as_secs_f64();
    stage.stop().await?;
    println!("{devices} devices ({} tell by themselves), {CALLS} in a call, {seconds:.1} s: {counts:?}", rooms.len());
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let (alone, telling, in_call) = ((devices - rooms.len()) as f64, rooms.len() as f64, CALLS as f64);
    // Those that tell are not asked; the others each three seconds, calls each two, and the lists as ever.
    let asked = counts.get("query-status").copied().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let (asked, expected) = (asked as f64, seconds * (alone / 3.0 + in_call / 2.0));
    ensure!(asked <= expected * 1.15 + 3.0, "{asked} for {expected}: {counts:?}");
    // The page of the former dashboard asked every device and every call, at each look: every two seconds for the same.
    let theirs = seconds / 2.0 * (telling + in_call);
    let ours = asked - seconds * alone / 3.0
        + counts.get("poll-integration-queue").copied().map_or(0.0, |polls| f64::from(u32::try_from(polls).unwrap_or(u32::MAX)));
    println!("of devices that tell: {ours:.0} requests for {theirs:.0}");
    Ok(())
}
