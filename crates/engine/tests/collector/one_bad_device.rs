//! One bad device never stops or slows the rest.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use engine::{Clock as _, SystemClock};
use model::id::{DeviceId, OrganizationId, PersonId};
use model::{Scope, Sequence, SourceName, Topic};
use serde_json::json;

use testkit::eventually;

use crate::stage::{Answer, Stage, server};

#[tokio::test]
async fn devices_that_fail_in_their_own_way_do_not_slow_the_others() -> Result<()> {
    let org = OrganizationId::from_key("o");
    let devices: Vec<DeviceId> = (10..22).map(|n| DeviceId::from_key(&format!("device-{n}"))).collect();
    let items: Vec<_> = devices
        .iter()
        .map(|id| json!({"id": id.as_str(), "displayName": "D", "product": "P", "type": "roomdesk", "connectionStatus": "connected", "permissions": ["xapi:all"]}))
        .collect();
    let asked: Arc<Mutex<HashMap<usize, Vec<Instant>>>> = Arc::default();
    let (seen, ids) = (Arc::clone(&asked), devices.clone());
    let origin = server(Arc::new(move |path: &str| {
        match path.split('?').next().unwrap_or_default() {
            "/v1/people/me" => {
                return Answer::Json(200, json!({"id": PersonId::from_key("p").as_str(), "orgId": org.as_str()}).to_string());
            }
            "/v1/devices" => return Answer::Json(200, json!({"items": items}).to_string()),
            "/v1/xapi/status" => {}
            _ => return Answer::Json(200, json!({"items": []}).to_string()),
        }
        let Some(number) = ids.iter().position(|id| path.contains(id.as_str())) else { return Answer::Nothing };
        seen.lock().expect("not poisoned").entry(number).or_default().push(Instant::now());
        match number {
            0 => Answer::Silence,
            1 => Answer::Nothing,
            2 => Answer::Json(200, "{\"result\": [".to_owned()),
            3 => Answer::Json(404, json!({"message": "offline"}).to_string()),
            4 => Answer::Json(502, json!({"message": "bad gateway"}).to_string()),
            5 => Answer::Flood(50 << 20),
            6 => Answer::Json(403, json!({"message": "not this one"}).to_string()),
            _ => Answer::Json(
                200,
                json!({"deviceId": ids[number].as_str(), "result": {"Call": [{"id": 1, "Status": "Connected", "Duration": 5}]}})
                    .to_string(),
            ),
        }
    }))
    .await?;
    let stage = Stage::start(&origin, "t", 1_200).await?;
    let org = stage.organization().await?;
    let good = 7..12;
    eventually(Duration::from_secs(30), async || {
        let asked = asked.lock().expect("not poisoned");
        let fewest = good.clone().map(|number| asked.get(&number).map_or(0, Vec::len)).min().unwrap_or(0);
        ensure!(fewest >= 8, "asked {fewest} times");
        Ok(())
    })
    .await?;
    {
        let asked = asked.lock().expect("not poisoned");
        for number in good {
            let slowest = asked[&number].windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or_default();
            // In a call: every two seconds, plus what two busy cores may add.
            ensure!(slowest < Duration::from_millis(3_500), "device {number} waited {slowest:?}");
        }
        for number in 1..7 {
            // In sixteen seconds: at the start and after ten, each with one more attempt of the client.
            ensure!(asked[&number].len() <= 6, "device {number} was asked {} times", asked[&number].len());
        }
    }
    ensure!(stage.store.calls().count_active(&org, &Scope::Everywhere).await? == 5);
    let sources = stage.store.sources().list(&org).await?;
    let calls = sources.iter().find(|source| source.name == SourceName::Calls);
    ensure!(calls.is_some_and(|calls| calls.error.is_none() && calls.requests_spent > 40), "{calls:?}");
    // All the same it is said that some fail.
    eventually(Duration::from_secs(20), async || {
        let sources = stage.store.sources().list(&org).await?;
        let note = sources.iter().find(|source| source.name == SourceName::Calls).and_then(|source| source.note.clone());
        ensure!(note.as_deref() == Some("7 of 12 devices gave no usable answer when asked for calls"), "{note:?}");
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_call_of_a_device_that_falls_silent_is_no_longer_known() -> Result<()> {
    let (org, device) = (OrganizationId::from_key("o"), DeviceId::from_key("device"));
    let is_silent = Arc::new(AtomicBool::new(false));
    let (silent, id) = (Arc::clone(&is_silent), device.clone());
    let origin = server(Arc::new(move |path: &str| {
        let answer = match path.split('?').next().unwrap_or_default() {
            "/v1/people/me" => json!({"id": PersonId::from_key("p").as_str(), "orgId": org.as_str()}),
            "/v1/devices" => {
                json!({"items": [{"id": id.as_str(), "type": "roomdesk", "connectionStatus": "connected", "permissions": ["xapi:all"]}]})
            }
            "/v1/xapi/status" if silent.load(Ordering::SeqCst) => return Answer::Silence,
            "/v1/xapi/status" => json!({"deviceId": id.as_str(), "result": {"Call": [{"id": 1, "Status": "Connected", "Duration": 5}]}}),
            _ => json!({"items": []}),
        };
        Answer::Json(200, answer.to_string())
    }))
    .await?;
    let stage = Stage::start(&origin, "t", 1_200).await?;
    let org = stage.organization().await?;
    let call = async || stage.store.calls().active(&org, &Scope::Everywhere, 9).await?.pop().context("no call");
    eventually(Duration::from_secs(10), call).await?;
    is_silent.store(true, Ordering::SeqCst);
    // One answer may still be on its way; the last row of a sample that comes is the beginning.
    let changes = async || -> Result<usize> {
        let all = stage.store.changes().since(&org, &Scope::Everywhere, Sequence(0), 10_000).await?;
        Ok(all.iter().filter(|change| change.topic == Topic::Call).count())
    };
    let (mut known, mut asked_at) = (changes().await?, call().await?.sampled_at);
    eventually(Duration::from_secs(25), async || {
        let (now, call) = (changes().await?, call().await?);
        if call.sampled_at != asked_at {
            (known, asked_at) = (now, call.sampled_at);
        }
        ensure!(now > known, "pages were not told");
        ensure!(SystemClock.now().duration_since(call.sampled_at).as_secs() >= 15, "too early");
        Ok(())
    })
    .await?;
    stage.stop().await?;
    Ok(())
}
