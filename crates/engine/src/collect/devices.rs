//! The device list, joined with places and owners.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use model::id::{OrganizationId, PersonId};
use model::{Connection, Device, DeviceKind, SourceName, XapiAccess};
use serde_json::Value;
use store::Completeness;
use tokio_util::sync::CancellationToken;
use webex::{Host, Method, Paging, Request};

use super::ask::{Listing, PAGE_SIZE};
use super::budget::Millis;
use super::explain::{Failure, Outcome, Subject};
use super::field;
use super::shared::{Directory, Reach, Shared};
use super::sources::Reporter;

/// How often the list is read, when a tenth of the budget is enough for it.
pub(super) const INTERVAL_MS: Millis = 3_000;
const SHARE: f64 = 0.1;
/// How long the first list waits for locations and workspaces.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same list is written again after this long, so that `seen_at` stays true.
const LONGEST_PAUSE_MS: Millis = 30_000;

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(async {
        let mut directory = shared.directory.subscribe();
        let _ = tokio::time::timeout(PATIENCE, directory.wait_for(|directory| directory.is_ready)).await;
        let reporter = Reporter::new(SourceName::Devices, org.clone());
        let mut failures = 0;
        loop {
            let started_at = shared.elapsed();
            let requests = match read(&shared, &org, &reporter).await {
                Ok(requests) => {
                    failures = 0;
                    requests
                }
                Err(requests) => {
                    failures += 1;
                    requests
                }
            };
            let interval_ms = interval_within_share(requests, shared.config.requests_per_minute);
            let pause_ms = (interval_ms << failures.min(4)).min(LONGEST_PAUSE_MS.max(interval_ms));
            let next_at = if failures == 0 { started_at + pause_ms } else { shared.elapsed() + pause_ms };
            tokio::time::sleep_until(shared.instant(next_at)).await;
        }
    })
    .await;
}

/// Reads and stores the list once; returns how many requests that took, as an error if it is incomplete.
async fn read(shared: &Shared, org: &OrganizationId, reporter: &Reporter) -> Result<i64, i64> {
    let asked_at = shared.elapsed();
    let request = Request::new("list-devices", Host::Api, Method::Get, "/devices")
        .with_query("max", PAGE_SIZE)
        .with_paging(Paging::StartMax, "items");
    let Listing { items, requests, failure } = shared.list(Subject::Source(SourceName::Devices), request).await;
    let at = shared.now();
    let devices = {
        let directory = shared.directory.borrow();
        let devices: Vec<Device> = items.iter().filter_map(|item| to_device(item, &directory, at)).collect();
        devices
    };
    let unreadable = items.len() - devices.len();
    if unreadable > 0 {
        tracing::debug!(source.name = SourceName::Devices.as_str(), devices.unreadable = unreadable, "devices without a valid id");
    }
    // A device that could not be read must not look like one that is gone.
    let completeness = if failure.is_none() && unreadable == 0 { Completeness::Complete } else { Completeness::Partial };
    let recorded = if devices.is_empty() && failure.is_some() {
        None
    } else {
        shared.stored(shared.store.devices().record_list(org, &devices, completeness, at).await)
    };
    if recorded.is_some_and(|recorded| recorded.is_change()) {
        super::shared::measure_lag(SourceName::Devices, shared.elapsed().saturating_sub(asked_at));
    }
    let interval_ms = interval_within_share(requests, shared.config.requests_per_minute);
    shared.plan(SourceName::Devices, requests, interval_ms);
    let reach = match &failure {
        Some(Failure { outcome: Outcome::Unreachable | Outcome::Unauthorized, .. }) => Reach::Lost,
        _ => Reach::Answers,
    };
    shared.reach.send_if_modified(|known| std::mem::replace(known, reach) != reach);
    match failure {
        None => {
            announce(shared, &devices);
            reporter.success(shared, at, requests, interval_ms).await;
            Ok(requests)
        }
        Some(failure) => {
            reporter.failure(shared, at, requests, &failure, interval_ms).await;
            Err(requests)
        }
    }
}

/// Tells the other tasks whom they can ask and whose names are wanted.
fn announce(shared: &Shared, devices: &[Device]) {
    let reachable: HashSet<_> = devices
        .iter()
        .filter(|device| device.connection.is_reachable() && device.xapi != XapiAccess::None)
        .map(|device| device.id.clone())
        .collect();
    let owners: HashSet<PersonId> = devices.iter().filter_map(|device| device.owner_id.clone()).collect();
    shared.reachable.send_if_modified(|known| {
        let is_new = known.as_deref() != Some(&reachable);
        if is_new {
            *known = Some(Arc::new(reachable));
        }
        is_new
    });
    shared.owners_wanted.send_if_modified(|known| {
        let is_new = **known != owners;
        if is_new {
            *known = Arc::new(owners);
        }
        is_new
    });
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below 2^53")]
fn interval_within_share(requests: i64, per_minute: u32) -> Millis {
    let least = requests as f64 / (f64::from(per_minute.max(1)) * SHARE) * 60_000.0;
    INTERVAL_MS.max(least as Millis)
}

fn to_device(item: &Value, directory: &Directory, at: Timestamp) -> Option<Device> {
    let id = field::id(item, "id")?;
    let workspace_id = field::id(item, "workspaceId").or_else(|| field::id(item, "placeId"));
    let room = workspace_id.as_ref().and_then(|id| directory.workspaces.get(id));
    let owner_id: Option<PersonId> = field::id(item, "personId");
    let owner = owner_id.as_ref().and_then(|id| directory.owners.get(id));
    let location_id = field::id(item, "locationId")
        .or_else(|| room.and_then(|room| room.location_id.clone()))
        .or_else(|| owner.and_then(|owner| owner.location_id.clone()));
    let place = location_id.as_ref().and_then(|id| directory.locations.get(id));
    let mut tags = field::texts(item, "tags");
    tags.sort_unstable();
    Some(Device {
        name: field::text(item, "displayName").unwrap_or_else(|| "(no name)".to_owned()),
        product: field::text(item, "product").unwrap_or_else(|| "Unknown".to_owned()),
        kind: field::text(item, "type").as_deref().and_then(DeviceKind::parse).unwrap_or(DeviceKind::Unknown),
        connection: field::text(item, "connectionStatus").as_deref().and_then(Connection::parse).unwrap_or(Connection::Unknown),
        xapi: xapi_access(&field::texts(item, "permissions")),
        serial: field::text(item, "serial"),
        mac: field::text(item, "mac"),
        ip: field::text(item, "ip"),
        software: field::text(item, "software"),
        upgrade_channel: field::text(item, "upgradeChannel"),
        sip_address: field::text(item, "primarySipUrl"),
        tags,
        error_codes: field::texts(item, "errorCodes"),
        location_name: place.and_then(|place| place.name.clone()),
        time_zone: place.and_then(|place| place.time_zone.clone()),
        location_id,
        workspace_name: room.and_then(|room| room.name.clone()),
        email: owner.and_then(|owner| owner.email.clone()).or_else(|| room.and_then(|room| room.calendar_email.clone())),
        workspace_id,
        owner_name: owner.and_then(|owner| owner.name.clone()),
        owner_id,
        first_seen_at: field::time(item, "firstSeen"),
        last_seen_at: field::time(item, "lastSeen"),
        booted_at: None,
        network: None,
        state_since: at,
        seen_at: at,
        missing_since: None,
        id,
    })
}

fn xapi_access(permissions: &[String]) -> XapiAccess {
    if permissions.iter().any(|permission| permission == "xapi:all") {
        XapiAccess::Full
    } else if permissions.iter().any(|permission| permission == "xapi:readonly") {
        XapiAccess::ReadOnly
    } else {
        XapiAccess::None
    }
}
