//! What a restart keeps.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use engine::{Clock as _, SystemClock};
use jiff::Timestamp;
use model::id::{DeviceId, LocationId, OrganizationId, PersonId, WorkspaceId};
use model::{Call, CallId, CallOwner, CallStatus, Device, Direction, Scope, Sequence, SourceName, Topic};
use serde_json::json;
use store::Store;

use testkit::eventually;

use crate::stage::{Answer, Stage, server};

const TOKEN: &str = "planted-token";

/// A shared and a personal device whose names stand in other lists, which fail when told.
struct Named {
    names_fail: Arc<AtomicBool>,
    origin: String,
    shared: DeviceId,
    personal: DeviceId,
}

async fn named() -> Result<Named> {
    let (org, location, workspace, owner) =
        (OrganizationId::from_key("o"), LocationId::from_key("l"), WorkspaceId::from_key("w"), PersonId::from_key("p"));
    let (shared, personal) = (DeviceId::from_key("shared"), DeviceId::from_key("personal"));
    // Neither names its location: one takes it from its workspace, the other from its owner.
    let devices = json!({"items": [
        {"id": shared.as_str(), "displayName": "Fjord", "type": "phone", "connectionStatus": "connected", "workspaceId": workspace.as_str()},
        {"id": personal.as_str(), "displayName": "Kari's", "type": "phone", "connectionStatus": "connected", "personId": owner.as_str()},
    ]})
    .to_string();
    let locations = json!({"items": [{"id": location.as_str(), "name": "Oslo", "timeZone": "Europe/Oslo"}]}).to_string();
    let workspaces = json!({"items": [{"id": workspace.as_str(), "displayName": "Fjord", "locationId": location.as_str(),
        "calendar": {"type": "google", "emailAddress": "fjord@example.com"}}]})
    .to_string();
    let people = json!({"items": [{"id": owner.as_str(), "displayName": "Kari Nordmann", "emails": ["kari@example.com"],
        "locationId": location.as_str()}]})
    .to_string();
    let names_fail = Arc::new(AtomicBool::new(false));
    let fail = Arc::clone(&names_fail);
    let origin = server(Arc::new(move |path: &str| match path.split('?').next().unwrap_or_default() {
        "/v1/people/me" => Answer::Json(200, json!({"id": owner.as_str(), "orgId": org.as_str()}).to_string()),
        "/v1/devices" => Answer::Json(200, devices.clone()),
        "/v1/locations" | "/v1/workspaces" | "/v1/people" if fail.load(Ordering::SeqCst) => {
            Answer::Json(502, json!({"message": "bad gateway"}).to_string())
        }
        "/v1/locations" => Answer::Json(200, locations.clone()),
        "/v1/workspaces" => Answer::Json(200, workspaces.clone()),
        "/v1/people" => Answer::Json(200, people.clone()),
        _ => Answer::Json(403, json!({"message": "no"}).to_string()),
    }))
    .await?;
    Ok(Named { names_fail, origin, shared, personal })
}

async fn both(store: &Store, org: &OrganizationId, named: &Named) -> Result<[Device; 2]> {
    let find = async |id: &DeviceId| store.devices().find(org, &Scope::Everywhere, id).await?.context("no device yet");
    Ok([find(&named.shared).await?, find(&named.personal).await?])
}

fn ensure_named([shared, personal]: &[Device; 2]) -> Result<()> {
    for device in [shared, personal] {
        ensure!(device.location_name.as_deref() == Some("Oslo") && device.time_zone.as_deref() == Some("Europe/Oslo"), "{device:?}");
    }
    ensure!(shared.workspace_name.as_deref() == Some("Fjord") && shared.email.as_deref() == Some("fjord@example.com"), "{shared:?}");
    ensure!(personal.owner_name.as_deref() == Some("Kari Nordmann"), "{personal:?}");
    ensure!(personal.email.as_deref() == Some("kari@example.com"), "{personal:?}");
    Ok(())
}

/// Changes of devices after a sequence.
async fn device_changes(store: &Store, org: &OrganizationId, after: Sequence) -> Result<usize> {
    Ok(store.changes().since(org, &Scope::Everywhere, after, 1_000).await?.iter().filter(|change| change.topic == Topic::Device).count())
}

#[tokio::test]
async fn a_restart_while_the_lists_of_places_and_people_fail_keeps_the_names() -> Result<()> {
    let named = named().await?;
    let mut stage = Stage::start(&named.origin, TOKEN, 6_000).await?;
    let org = stage.organization().await?;
    eventually(Duration::from_secs(10), async || ensure_named(&both(&stage.store, &org, &named).await?)).await?;

    for fails in [false, true] {
        let (store, folder) = stage.stop().await?;
        let (before, newest) = (both(&store, &org, &named).await?, store.changes().newest(&org).await?);
        let attempts = async |store: &Store, name: SourceName| -> Result<Option<Timestamp>> {
            Ok(store.sources().list(&org).await?.iter().find(|source| source.name == name).and_then(|source| source.last_attempt_at))
        };
        let people_at = attempts(&store, SourceName::People).await?;
        named.names_fail.store(fails, Ordering::SeqCst);
        stage = Stage::start_on(store, folder, &named.origin, TOKEN, 6_000)?;
        eventually(Duration::from_secs(15), async || {
            ensure!(attempts(&stage.store, SourceName::People).await? > people_at, "people were not asked again");
            let seen = both(&stage.store, &org, &named).await?;
            ensure!(seen.iter().zip(&before).all(|(now, before)| now.seen_at > before.seen_at), "no device list yet");
            Ok(())
        })
        .await?;
        // One list more, which knows what became of people.
        let seen_at = both(&stage.store, &org, &named).await?[0].seen_at;
        eventually(Duration::from_secs(10), async || {
            ensure!(both(&stage.store, &org, &named).await?[0].seen_at > seen_at, "no further list");
            Ok(())
        })
        .await?;
        let of_names = [SourceName::Locations, SourceName::Workspaces, SourceName::People];
        let sources = stage.store.sources().list(&org).await?;
        let errors = sources.iter().filter(|source| of_names.contains(&source.name) && source.error.is_some()).count();
        ensure!(errors == if fails { 3 } else { 0 }, "{errors} lists fail");
        ensure_named(&both(&stage.store, &org, &named).await?).with_context(|| format!("the lists fail: {fails}"))?;
        ensure!(device_changes(&stage.store, &org, newest).await? == 0, "names came and went; the lists fail: {fails}");
    }
    stage.stop().await?;
    Ok(())
}

#[tokio::test]
async fn a_call_that_ended_as_the_collector_stopped_comes_into_the_history() -> Result<()> {
    let named = named().await?;
    let stage = Stage::start(&named.origin, TOKEN, 6_000).await?;
    let org = stage.organization().await?;
    eventually(Duration::from_secs(10), async || ensure_named(&both(&stage.store, &org, &named).await?)).await?;
    let (store, folder) = stage.stop().await?;
    // What the collector had written when it was stopped: the call and its end, and nothing in the history.
    let ended_at = Timestamp::from_second(SystemClock.now().as_second() - 60)?;
    let call = Call {
        id: CallId::new("left"),
        owner: CallOwner::Device { id: named.shared.clone(), number: 7 },
        remote_name: Some("Jane".to_owned()),
        remote_number: None,
        direction: Direction::Outgoing,
        call_type: None,
        protocol: None,
        device_type: None,
        status: CallStatus::Connected,
        started_at: Timestamp::from_second(ended_at.as_second() - 300)?,
        ended_at: None,
        sampled_at: ended_at,
        channels: Vec::new(),
    };
    store.calls().record_device_calls(&org, &named.shared, std::slice::from_ref(&call), ended_at).await?;
    store.calls().record_device_calls(&org, &named.shared, &[], ended_at).await?;
    let stage = Stage::start_on(store, folder, &named.origin, TOKEN, 6_000)?;
    let past = eventually(Duration::from_secs(10), async || {
        stage.store.history().find(&org, &Scope::Everywhere, &call.id).await?.context("it is lost")
    })
    .await?;
    ensure!((past.duration_s, past.remote_name.as_deref()) == (Some(300), Some("Jane")), "{past:?}");
    ensure!(past.device_name.as_deref() == Some("Fjord") && past.location_name.as_deref() == Some("Oslo"), "{past:?}");
    stage.stop().await?;
    Ok(())
}
