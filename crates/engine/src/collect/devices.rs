//! The device list, joined with places and owners.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId, PersonId};
use model::{Connection, Device, DeviceKind, SourceName, XapiAccess};
use store::Completeness;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use webex::api::devices::{ListDevices, models as api};
use webex::json::Any;

use super::ask::{Listing, PAGE_SIZE};
use super::budget::{Millis, interval_within_share};
use super::explain::{Failure, Outcome, Subject};
use super::shared::{Directory, Reach, Shared};
use super::sources::Reporter;
use super::{field, hinted};
use crate::hints::Hint;

/// Part of the budget that the list may take; it is read more rarely where that is not enough for its pace.
const SHARE: f64 = 0.1;
/// How long the first list of an organisation that nothing is known of waits for locations and workspaces.
const PATIENCE: Duration = Duration::from_secs(5);
/// A list that fails is tried again ever more slowly, up to this.
const LONGEST_PAUSE_MS: Millis = 10_000;

pub(super) async fn run(shared: Arc<Shared>, org: OrganizationId, stop: CancellationToken) {
    stop.run_until_cancelled(async {
        let mut directory = shared.directory.subscribe();
        // Without the names that are stored, a list would overwrite them with nothing.
        let _ = directory.wait_for(|directory| directory.is_seeded).await;
        let _ = tokio::time::timeout(PATIENCE, directory.wait_for(|directory| directory.is_ready)).await;
        let reporter = Reporter::new(SourceName::Devices, org.clone());
        let mut failures: u32 = 0;
        let mut hearing = shared.hints.hear(&org);
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
            let interval_ms = interval_within_share(requests, shared.config.requests_per_minute, SHARE, shared.config.pace.devices_ms);
            let pause_ms = (interval_ms << failures.saturating_sub(1).min(4)).min(LONGEST_PAUSE_MS.max(interval_ms));
            let next_at = if failures == 0 { started_at + pause_ms } else { shared.elapsed() + pause_ms };
            let soonest = if failures == 0 { started_at + pause_ms / 2 } else { next_at };
            hinted::wait(shared.instant(next_at), shared.instant(soonest), &mut hearing, |hint| *hint == Hint::Devices).await;
        }
    })
    .await;
}

/// Reads and stores the list once; returns how many requests that took, as an error if it is incomplete.
async fn read(shared: &Shared, org: &OrganizationId, reporter: &Reporter) -> Result<i64, i64> {
    let asked_at = shared.elapsed();
    let operation = ListDevices::new().max(PAGE_SIZE);
    let Listing { items, unreadable, requests, failure } = shared.list(Subject::Source(SourceName::Devices), &operation).await;
    let at = shared.now();
    let devices = {
        let directory = shared.directory.borrow();
        let devices: Vec<Device> = items.iter().filter_map(|item| to_device(item, &directory, at)).collect();
        devices
    };
    let unreadable = unreadable + items.len() - devices.len();
    if unreadable > 0 {
        tracing::debug!(source.name = SourceName::Devices.as_str(), devices.unreadable = unreadable, "devices without a valid id");
    }
    // A device that could not be read must not look like one that is gone.
    let completeness = if failure.is_none() && unreadable == 0 { Completeness::Complete } else { Completeness::Partial };
    let mut failure = failure;
    let recorded = if devices.is_empty() && failure.is_some() {
        None
    } else {
        let result = shared.store.devices().record_list(org, &devices, completeness, at).await;
        if let Err(error) = &result {
            // What could not be kept is not known: the pages must not call it live.
            failure.get_or_insert_with(|| Failure { outcome: Outcome::Invalid, message: error.to_string(), tracking_id: None });
        }
        shared.stored(result)
    };
    if recorded.is_some_and(|recorded| recorded.is_change()) {
        super::shared::measure_lag(SourceName::Devices, shared.elapsed().saturating_sub(asked_at));
    }
    let interval_ms = interval_within_share(requests, shared.config.requests_per_minute, SHARE, shared.config.pace.devices_ms);
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
    let mut owned: HashMap<PersonId, Vec<DeviceId>> = HashMap::new();
    for device in devices.iter().filter(|device| reachable.contains(&device.id)) {
        if let Some(owner) = &device.owner_id {
            owned.entry(owner.clone()).or_default().push(device.id.clone());
        }
    }
    shared.owned.send_replace(Arc::new(owned));
    put(&shared.commandable, || {
        let may = |device: &&Device| device.xapi == XapiAccess::Full && reachable.contains(&device.id);
        Some(Arc::new(devices.iter().filter(may).map(|device| device.id.clone()).collect()))
    });
    put(&shared.of_workspaces, || {
        // Personal devices tell workspace integrations nothing.
        let tells = |device: &&Device| device.workspace_id.is_some() && device.owner_id.is_none() && reachable.contains(&device.id);
        Arc::new(devices.iter().filter(tells).map(|device| (device.id.clone(), device.location_id.clone())).collect())
    });
    put(&shared.macs, || {
        let macs = devices.iter().filter_map(|device| Some((plain_mac(device.mac.as_deref()?), device.id.clone())));
        Arc::new(macs.filter(|(mac, _)| !mac.is_empty()).collect())
    });
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

/// Tells a value to those who watch it, if it is another one.
fn put<T: PartialEq>(watched: &watch::Sender<T>, make: impl FnOnce() -> T) {
    let new = make();
    watched.send_if_modified(|known| {
        let is_new = *known != new;
        if is_new {
            *known = new;
        }
        is_new
    });
}

fn to_device(item: &api::Device, directory: &Directory, at: Timestamp) -> Option<Device> {
    let id = field::id(item.id.as_deref())?;
    let workspace_id = field::id(item.workspace_id.as_deref()).or_else(|| field::id(item.place_id.as_deref()));
    let room = workspace_id.as_ref().and_then(|id| directory.workspaces.get(id));
    let owner_id: Option<PersonId> = field::id(item.person_id.as_deref());
    let owner = owner_id.as_ref().and_then(|id| directory.owners.get(id));
    let location_id = field::id(item.location_id.as_deref())
        .or_else(|| room.and_then(|room| room.location_id.clone()))
        .or_else(|| owner.and_then(|owner| owner.location_id.clone()));
    let place = location_id.as_ref().and_then(|id| directory.locations.get(id));
    let mut tags = field::texts(item.tags.as_deref());
    tags.sort_unstable();
    Some(Device {
        name: field::text(item.display_name.as_deref()).unwrap_or_else(|| "(no name)".to_owned()),
        product: field::text(item.product.as_deref()).unwrap_or_else(|| "Unknown".to_owned()),
        kind: item.type_.as_deref().and_then(DeviceKind::parse).unwrap_or(DeviceKind::Unknown),
        status_word: field::text(item.connection_status.as_ref().map(api::DeviceConnectionStatus::as_str)),
        connection: item.connection_status.as_ref().and_then(|status| Connection::parse(status.as_str())).unwrap_or(Connection::Unknown),
        xapi: xapi_access(item.permissions.as_deref().unwrap_or_default()),
        serial: field::text(item.serial.as_deref()),
        mac: field::text(item.mac.as_deref()),
        ip: field::text(item.ip.as_deref()),
        software: field::text(item.software.as_deref()),
        upgrade_channel: field::text(item.upgrade_channel.as_deref()),
        sip_address: field::text(item.primary_sip_url.as_deref()),
        tags,
        error_codes: field::texts(item.error_codes.as_deref()),
        location_name: place.and_then(|place| place.name.clone()),
        time_zone: place.and_then(|place| place.time_zone.clone()),
        location_id,
        workspace_name: room.and_then(|room| room.name.clone()),
        email: owner.and_then(|owner| owner.email.clone()).or_else(|| room.and_then(|room| room.calendar_email.clone())),
        workspace_id,
        owner_name: owner.and_then(|owner| owner.name.clone()),
        owner_id,
        managed_by: field::text(item.managed_by.as_ref().map(api::DeviceManagedBy::as_str)),
        platform: field::text(item.device_platform.as_ref().map(api::DeviceDevicePlatform::as_str)),
        planned_maintenance: item
            .planned_maintenance
            .as_ref()
            .and_then(maintenance)
            .or_else(|| room.and_then(|room| room.maintenance.clone())),
        health_level: room.and_then(|room| room.health_level.clone()),
        health_issues: room.map(|room| room.health_issues.clone()).unwrap_or_default(),
        first_seen_at: field::time(item.first_seen.as_deref()),
        last_seen_at: field::time(item.last_seen.as_deref()),
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: at,
        seen_at: at,
        missing_since: None,
        id,
    })
}

/// `plannedMaintenance`: an object with `mode` by the schema, a plain text by the published example.
fn maintenance(value: &Any) -> Option<String> {
    field::text(value.as_str().or_else(|| value.find("mode")?.as_str()))
}

/// A MAC address without what stands between its digits.
pub(super) fn plain_mac(text: &str) -> String {
    text.chars().filter(char::is_ascii_hexdigit).map(|digit| digit.to_ascii_uppercase()).collect()
}

fn xapi_access(permissions: &[api::DevicePermissions]) -> XapiAccess {
    let has = |wanted: &str| permissions.iter().any(|permission| permission.as_str() == wanted);
    if has("xapi:all") {
        XapiAccess::Full
    } else if has("xapi:readonly") {
        XapiAccess::ReadOnly
    } else {
        XapiAccess::None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::collect::shared::{Owner, Place, Room};
    use model::DeviceState;
    use model::id::{DeviceId, LocationId, WorkspaceId};

    fn at() -> Timestamp {
        "2026-01-02T03:04:05Z".parse().expect("a time")
    }

    fn read(text: &str, directory: &Directory) -> Option<Device> {
        to_device(&webex::json::decode(text.as_bytes()).expect("readable"), directory, at())
    }

    #[test]
    fn a_shared_device_takes_place_and_mail_from_its_workspace() {
        let (device, workspace, location) = (DeviceId::from_key("d"), WorkspaceId::from_key("w"), LocationId::from_key("l"));
        let room = Room {
            name: Some("Oslo 3.14".into()),
            location_id: Some(location.clone()),
            calendar_email: Some("oslo@example.com".into()),
            health_level: Some("warning".into()),
            ..Room::default()
        };
        let place = Place { name: Some("Oslo".into()), time_zone: Some("Europe/Oslo".into()) };
        let directory = Directory {
            locations: Arc::new(HashMap::from([(location.clone(), place)])),
            workspaces: Arc::new(HashMap::from([(workspace.clone(), room)])),
            ..Directory::default()
        };
        // The device of devices-and-calls §1.4, with an unknown field and one of another type than published.
        let text = format!(
            r#"{{"id": "{device}", "displayName": "Oslo 3.14", "connectionStatus": "connected_with_issues", "product": "Cisco Desk Mini",
                "type": "roomdesk", "serial": "FOC1", "ip": "10.0.0.5", "mac": "11:22:33:44:AA:FF", "software": "RoomOS 11.14.1.5 abc",
                "primarySipUrl": "oslo314@example.rooms.webex.com", "workspaceId": "{workspace}", "permissions": ["xapi:all"],
                "capabilities": ["xapi"], "tags": ["b", "", "a"], "errorCodes": ["mic"], "lastSeen": "2025-01-01T10:00:00.000Z",
                "plannedMaintenance": "off", "managedBy": "CUSTOMER", "devicePlatform": "cisco", "novel": [1]}}"#
        );
        let found = read(&text, &directory).expect("a device");
        assert_eq!(found.webex_status(), Some("connected_with_issues"));
        assert_eq!((found.id, found.workspace_id, found.location_id), (device, Some(workspace), Some(location)));
        assert_eq!((found.connection, found.kind, found.xapi), (Connection::ConnectedWithIssues, DeviceKind::Room, XapiAccess::Full));
        assert_eq!((found.location_name.as_deref(), found.time_zone.as_deref()), (Some("Oslo"), Some("Europe/Oslo")));
        assert_eq!((found.workspace_name.as_deref(), found.email.as_deref()), (Some("Oslo 3.14"), Some("oslo@example.com")));
        assert_eq!((found.tags, found.error_codes), (vec!["a".to_owned(), "b".to_owned()], vec!["mic".to_owned()]));
        assert_eq!((found.managed_by.as_deref(), found.platform.as_deref()), (Some("CUSTOMER"), Some("cisco")));
        assert_eq!((found.planned_maintenance.as_deref(), found.health_level.as_deref()), (Some("off"), Some("warning")));
        assert_eq!(found.last_seen_at, "2025-01-01T10:00:00Z".parse().ok());
    }

    #[test]
    fn a_personal_device_takes_name_mail_and_place_from_its_owner() {
        let (owner, location) = (PersonId::from_key("p"), LocationId::from_key("l"));
        let known = Owner { name: Some("Ada".into()), email: Some("ada@example.com".into()), location_id: Some(location.clone()) };
        let directory = Directory { owners: Arc::new(HashMap::from([(owner.clone(), known)])), ..Directory::default() };
        let text = format!(r#"{{"id": "{}", "personId": "{owner}", "permissions": ["xapi:readonly"]}}"#, DeviceId::from_key("d"));
        let found = read(&text, &directory).expect("a device");
        assert_eq!(found.webex_status(), None, "it gave none");
        assert_eq!((found.owner_name.as_deref(), found.email.as_deref()), (Some("Ada"), Some("ada@example.com")));
        assert_eq!((found.location_id, found.location_name), (Some(location), None));
        assert_eq!((found.xapi, found.connection, found.kind), (XapiAccess::ReadOnly, Connection::Unknown, DeviceKind::Unknown));
        assert_eq!((found.name.as_str(), found.product.as_str()), ("(no name)", "Unknown"));
    }

    #[test]
    fn the_status_of_webex_is_kept_word_for_word() {
        let status = |word: &str| {
            let text = format!(r#"{{"id": "{}", "connectionStatus": "{word}"}}"#, DeviceId::from_key("d"));
            let found = read(&text, &Directory::default()).expect("a device");
            (found.state(), found.webex_status().map(str::to_owned))
        };
        for (word, state) in [
            ("activating", DeviceState::Standby),
            ("offline_deep_sleep", DeviceState::Standby),
            ("offline_expired", DeviceState::Offline),
            ("unknown", DeviceState::Unknown),
            ("on_holiday", DeviceState::Unknown),
        ] {
            assert_eq!(status(word), (state, Some(word.to_owned())));
        }
    }

    #[test]
    fn planned_maintenance_is_an_object_or_a_text_or_nothing() {
        let mode = |value: &str| {
            let text = format!(r#"{{"id": "{}", "plannedMaintenance": {value}}}"#, DeviceId::from_key("d"));
            read(&text, &Directory::default()).expect("a device").planned_maintenance
        };
        assert_eq!(mode(r#"{"mode": "upcoming", "startTime": "2026-01-01T00:00:00Z"}"#).as_deref(), Some("upcoming"));
        assert_eq!(mode(r#""on""#).as_deref(), Some("on"));
        for nonsense in ["null", "{}", "5", r#"{"mode": 5}"#, "[]"] {
            assert_eq!(mode(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn without_an_id_it_is_no_device() {
        assert_eq!(read(r#"{"displayName": "x"}"#, &Directory::default()), None);
        assert_eq!(read(r#"{"id": ""}"#, &Directory::default()), None);
        assert_eq!(read(r#"{"id": 5}"#, &Directory::default()), None);
    }
}
