//! Past calls: from the devices themselves, from what was watched, and from call records; each once, and none lost to a bad one.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::collect::{Freshness, Pace};
use engine::{Clock as _, SystemClock};
use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{Band, CallSource, PastCall, Scope, SourceName};
use serde_json::{Value, json};
use store::{CallFilter, CallPage, CallSort, PageRequest};
use testkit::{RunningOrg, TestOrg, eventually};
use webex::{Host, Method, Request};

use crate::stage::{Stage, client, commands};

async fn past(stage: &Stage, org: &OrganizationId, filter: &CallFilter) -> Result<Vec<PastCall>> {
    let page = CallPage::Number(PageRequest::new(1, 500));
    Ok(stage.store.history().list(org, &Scope::Everywhere, filter, CallSort::default(), &page).await?.calls)
}

fn of(device: &DeviceId) -> CallFilter {
    CallFilter { devices: vec![device.clone()], ..CallFilter::default() }
}

/// What the device itself tells, newest first.
async fn told(cloud: &RunningOrg, device: &DeviceId) -> Result<Vec<Value>> {
    let body = json!({ "deviceId": device.as_str(), "arguments": { "DetailLevel": "Full" } });
    let request = Request::new("", Host::Api, Method::Post, "/xapi/command/CallHistory.Get");
    let request = Request { body: Some(body.to_string().into_bytes()), ..request };
    let answer = client(&cloud.base_url, &cloud.credentials.admin_token)?.execute(request).await?;
    let answer: Value = serde_json::from_slice(&answer.body)?;
    Ok(answer["result"]["Entry"].as_array().cloned().unwrap_or_default())
}

async fn note(stage: &Stage, org: &OrganizationId, name: SourceName) -> Result<Option<String>> {
    Ok(stage.store.sources().list(org).await?.into_iter().find(|source| source.name == name).and_then(|source| source.note))
}

#[tokio::test]
async fn what_devices_remember_is_in_the_history_and_a_watched_call_is_the_same_one() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(20).start().await?;
    cloud.world.hold_still().await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 1_200).await?;
    let org = stage.organization().await?;
    let room = cloud.world.idle_rooms().await?.first().context("a room")?["id"].as_str().context("id")?.parse::<DeviceId>()?;
    let found = eventually(Duration::from_secs(20), async || {
        let (told, found) = (told(&cloud, &room).await?, past(&stage, &org, &of(&room)).await?);
        ensure!(told.len() >= 24 && found.len() == told.len(), "{} of {}", found.len(), told.len());
        Ok(found)
    })
    .await?;
    for (told, found) in told(&cloud, &room).await?.iter().zip(&found) {
        ensure!(
            told["RemoteNumber"].as_str() == found.remote_number.as_deref() && told["DisplayName"].as_str() == found.remote_name.as_deref()
        );
        ensure!(told["StartTimeUTC"].as_str().and_then(|text| text.parse().ok()) == Some(found.started_at), "{told} {found:?}");
        ensure!(told["Duration"].as_i64() == found.duration_s && told["DisconnectCauseType"].as_str() == found.disconnect_cause.as_deref());
        ensure!(told["Audio"]["Incoming"]["MaxJitter"].as_f64() == found.audio.incoming.max_jitter_ms, "{told} {found:?}");
        ensure!(found.audio.incoming.jitter_ms.is_none(), "a maximum is no mean");
        ensure!(found.location_id.is_some() && found.device_name.is_some() && found.software.is_some());
        ensure!(found.sources == CallSource::DeviceHistory.into());
    }
    ensure!(found.iter().any(|call| call.band != Band::Unknown && call.model.is_some()), "they are scored");

    // Watched live, it is in the history at once, and the device's own entry is the same call.
    let quality = json!({"loss_percent": 12.0, "jitter_ms": 5.0, "round_trip_ms": 40.0});
    cloud.world.act(json!({"action": "start_call", "deviceId": room.as_str(), "quality": quality})).await?;
    let live = eventually(Duration::from_secs(8), async || {
        let calls = stage.store.calls().active(&org, &Scope::Everywhere, 100).await?;
        let call = calls.into_iter().find(|call| call.device_id() == Some(&room)).context("not watched yet")?;
        ensure!(call.channels.iter().any(|sample| sample.loss_percent.is_some_and(|loss| loss > 5.0)));
        Ok(call)
    })
    .await?;
    cloud.world.act(json!({"action": "end_call", "deviceId": room.as_str()})).await?;
    let merged = eventually(Duration::from_secs(20), async || {
        let calls = past(&stage, &org, &of(&room)).await?;
        ensure!(calls.len() == found.len() + 1, "{} calls", calls.len());
        let newest = calls.into_iter().next().context("calls")?;
        ensure!(newest.sources.has(CallSource::Live) && newest.sources.has(CallSource::DeviceHistory), "{:?}", newest.sources);
        Ok(newest)
    })
    .await?;
    ensure!(merged.id == live.id && merged.device_history_id.is_some() && merged.disconnect_cause.is_some(), "{merged:?}");
    ensure!(merged.audio.incoming.round_trip_ms == Some(40.0), "only the watched samples know the delay: {merged:?}");
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn pages_are_walked_and_bad_entries_and_a_wrong_clock_cost_nothing() -> Result<()> {
    let (device, asked) = (DeviceId::from_key("d"), Arc::new(AtomicUsize::new(0)));
    let now = SystemClock.now();
    // Its clock is a day ahead, in the status as in the history.
    let ahead = now + jiff::SignedDuration::from_hours(24);
    let entry = move |id: i64| -> Value {
        let start = ahead - jiff::SignedDuration::from_mins(10 * (130 - id) + 5);
        json!({"CallHistoryId": id, "CallId": id, "RemoteNumber": format!("sip:{id}@example.com"), "Direction": "Outgoing",
               "StartTimeUTC": format!("{start:.0}"), "EndTimeUTC": format!("{:.0}", start + jiff::SignedDuration::from_secs(60)), "Duration": 60,
               "Audio": {"Incoming": {"MaxJitter": 5, "PacketLossPercent": 0}}})
    };
    let (id, calls) = (device.clone(), Arc::clone(&asked));
    let base = commands(Arc::new(move |path, body| {
        if path.starts_with("/v1/people/me") {
            return (200, json!({"id": "p", "orgId": OrganizationId::from_key("o").as_str()}));
        }
        if path.starts_with("/v1/devices") {
            return (
                200,
                json!({"items": [{"id": id.as_str(), "displayName": "Desk", "product": "Cisco Desk", "type": "roomdesk",
                "connectionStatus": "connected", "permissions": ["xapi:all"]}]}),
            );
        }
        if path.starts_with("/v1/xapi/status") {
            return (200, json!({"result": {"SystemUnit": {"Uptime": 5}, "Time": {"SystemTime": format!("{ahead:.0}")}}}));
        }
        if path.starts_with("/v1/xapi/command/CallHistory.Get") {
            calls.fetch_add(1, Ordering::Relaxed);
            let number = |name: &str| usize::try_from(body["arguments"][name].as_u64().unwrap_or_default()).unwrap_or_default();
            // 130 calls, one entry twice, and four that are none.
            let mut entries: Vec<Value> = (1..=130).rev().map(entry).collect();
            entries.insert(3, entry(128));
            entries.insert(5, json!({"CallHistoryId": "x", "StartTimeUTC": []}));
            entries.extend([json!(5), json!(null), json!({"Duration": "many"})]);
            let page: Vec<Value> = entries.into_iter().skip(number("Offset")).take(number("Limit")).collect();
            return (200, json!({"result": {"Entry": page}}));
        }
        (200, json!({"items": []}))
    }))
    .await?;
    let stage = Stage::start(&base, "t", 1_200).await?;
    let org = stage.organization().await?;
    let found = eventually(Duration::from_secs(20), async || {
        let found = past(&stage, &org, &of(&device)).await?;
        ensure!(found.len() == 130, "{}", found.len());
        let note = note(&stage, &org, SourceName::CallHistory).await?.context("a note")?;
        ensure!(note.contains("1 device told of calls that cannot be read") && note.contains("The clock of 1 device is wrong"), "{note}");
        Ok(found)
    })
    .await?;
    // Put right by our clock: the newest began five minutes ago.
    let age = now.duration_since(found[0].started_at).as_secs();
    ensure!((290..330).contains(&age), "{age} s: {:?}", found[0]);
    let by_number: HashMap<_, _> = found.iter().map(|call| (call.remote_number.clone(), call)).collect();
    ensure!(by_number.len() == 130);
    // 134 entries in pages of 50.
    ensure!(asked.load(Ordering::Relaxed) == 3, "{} requests", asked.load(Ordering::Relaxed));
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_device_that_does_not_answer_costs_the_history_of_the_others_nothing() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(20).start().await?;
    cloud.world.hold_still().await?;
    // Every second command fails, in every way that a simulated device can.
    cloud.world.control("faults", json!({"path": "/v1/xapi/command/*", "count": 3, "status": 502})).await?;
    cloud.world.control("faults", json!({"path": "/v1/xapi/command/*", "count": 2, "truncate": true})).await?;
    let stage = Stage::start_at(&cloud.base_url, &cloud.credentials.admin_token, 1_200, Pace::of(Freshness::Live).times(30)).await?;
    let org = stage.organization().await?;
    let rooms = cloud.world.idle_rooms().await?.len();
    eventually(Duration::from_secs(30), async || {
        let devices: std::collections::HashSet<_> =
            past(&stage, &org, &CallFilter::default()).await?.into_iter().filter_map(|call| call.device_id).collect();
        ensure!(devices.len() + 5 >= rooms, "{} of {rooms}", devices.len());
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn records_of_calling_users_come_late_and_twice_and_stand_once() -> Result<()> {
    let cloud = TestOrg::new().people(40).devices(20).start().await?;
    cloud.world.hold_still().await?;
    cloud.world.control("records", json!({"limits": "off"})).await?;
    let token = &cloud.credentials.admin_token;
    let stage = Stage::start_at(&cloud.base_url, token, 1_200, Pace::of(Freshness::Live).times(60)).await?;
    let org = stage.organization().await?;
    let records = CallFilter { sources: vec![CallSource::Cdr], ..CallFilter::default() };
    let found = eventually(Duration::from_secs(30), async || {
        let found = past(&stage, &org, &records).await?;
        ensure!(found.len() > 20, "{} records; {:?}", found.len(), stage.store.sources().list(&org).await?);
        Ok(found)
    })
    .await?;
    let mut reports: Vec<_> = found.iter().filter_map(|call| call.report_id.clone()).collect();
    let count = reports.len();
    reports.sort_unstable();
    reports.dedup();
    ensure!(reports.len() == count && count == found.len(), "each report once");
    ensure!(found.iter().any(|call| call.person_id.is_some() && call.person_name.is_some()), "whose they were");
    ensure!(found.iter().all(|call| call.location_name.is_some() && call.disconnect_cause.is_some()), "where, and how they ended");
    ensure!(found.iter().all(|call| call.started_at > Timestamp::UNIX_EPOCH && call.band == Band::Unknown), "nobody measured them");
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn who_may_not_read_records_is_told_what_is_missing() -> Result<()> {
    let cloud = TestOrg::new().people(20).devices(5).start().await?;
    cloud.world.hold_still().await?;
    cloud.world.control("faults", json!({"path": "/v1/cdr_*", "status": 403})).await?;
    let stage = Stage::start(&cloud.base_url, &cloud.credentials.admin_token, 600).await?;
    let org = stage.organization().await?;
    eventually(Duration::from_secs(10), async || {
        let sources = stage.store.sources().list(&org).await?;
        let error = sources
            .into_iter()
            .find(|source| source.name == SourceName::CallRecords)
            .and_then(|source| source.error)
            .context("no error")?;
        ensure!(
            error.message.contains("spark-admin:calling_cdr_read") && error.message.contains("Detailed Call History API access"),
            "{}",
            error.message
        );
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}
