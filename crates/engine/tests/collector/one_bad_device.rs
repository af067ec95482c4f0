//! One bad device never stops or slows the rest.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use model::SourceName;
use model::id::{DeviceId, OrganizationId, PersonId};
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
    ensure!(stage.store.calls().count_active(&org).await? == 5);
    let sources = stage.store.sources().list(&org).await?;
    let calls = sources.iter().find(|source| source.name == SourceName::Calls);
    ensure!(calls.is_some_and(|calls| calls.error.is_none() && calls.requests_spent > 40), "{calls:?}");
    stage.stop().await?;
    Ok(())
}
