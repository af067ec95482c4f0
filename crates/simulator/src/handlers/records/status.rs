//! The documents of status.webex.com: components, incidents and maintenances of Webex itself.

#![expect(clippy::unnecessary_wraps, reason = "these documents always exist, but a handler answers with a result")]

use serde_json::{Value, json};

use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply};
use crate::random::Dice;
use crate::world::records::Trouble;
use crate::world::{DAY_MS, HOUR_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("summary", summary),
    ("status-status", status),
    ("components", components),
    ("unresolved-incidents", unresolved),
    ("all-incidents", all_incidents),
    ("upcoming-scheduled-maintenances", upcoming),
    ("active-scheduled-maintenances", active),
    ("all-scheduled-maintenances", all_maintenances),
];

/// Components of the service with the group they belong to.
const COMPONENTS: [(&str, &str); 7] = [
    ("Webex Meetings", "WebexMeeting"),
    ("Webex App", "WebexTeams"),
    ("Webex Messaging", "WebexTeams"),
    ("Webex Calling", "WebexCalling"),
    ("Webex Control Hub", "WebexControlHub"),
    ("Webex Cloud Registered Device", "WebexDevice"),
    ("Webex Developer API", "WebexDeveloper"),
];

fn id(world: &World, name: &str) -> String {
    hex::encode(&Dice::new(world.seed, name).key().0.to_be_bytes()[..6])
}

/// The state of a component: as bad as its worst open trouble.
fn state(world: &World, name: &str) -> &'static str {
    let open = world.records.troubles.iter().filter(|one| one.component == name && one.resolved_ms.is_none());
    open.map(|one| if one.is_major { "major_outage" } else { "degraded_performance" }).max().unwrap_or("operational")
}

fn component(world: &World, name: &str) -> Value {
    let at = COMPONENTS.iter().position(|(known, _)| *known == name).unwrap_or(0);
    json!({
        "id": id(world, name), "name": name, "status": state(world, name), "product_group": COMPONENTS[at].1, "isGroup": "Y",
        "group_id": null, "components": [], "position": at + 1, "commercial": true, "fedRAMP": false, "description": null,
        "link": null, "helpLink": null, "externalId": null, "serviceId": "891", "unavailableRegions": [], "regionStatusMap": null,
        "created_at": iso(world.org_created_ms), "updated_at": iso(world.now_ms())
    })
}

fn incident(world: &World, one: &Trouble) -> Value {
    let id = format!("{:012x}", one.key.0 & 0xffff_ffff_ffff);
    let (component_id, state) = (self::id(world, &one.component), state(world, &one.component));
    let update = |name: &str, status: &str, body: &str, at_ms: i64| {
        json!({
            "message_id": format!("{id}-{name}"), "incident_id": id, "status": status, "body": body, "created_at": iso(at_ms),
            "updated_at": iso(at_ms), "externalId": null,
            "affect_components": [{
                "componentId": component_id, "componentName": one.component, "region": "N. America (West)", "status": state,
                "currentStatus": state, "affectId": format!("{id}-a"), "messageId": format!("{id}-{name}"), "deleted": false
            }]
        })
    };
    // Newest first.
    let mut updates = vec![update("1", "investigating", "We are investigating reports of this issue.", one.began_ms)];
    if let Some(at_ms) = one.resolved_ms {
        updates.insert(0, update("2", "resolved", "The issue has been resolved.", at_ms));
    }
    let ids = |wanted: bool| if wanted { vec![component_id.clone()] } else { Vec::new() };
    json!({
        "id": id, "name": one.name, "status": if one.resolved_ms.is_some() { "resolved" } else { "investigating" },
        "impact": if one.is_major { "major" } else { "minor" }, "incidentType": "INCIDENT", "publicationId": format!("PUB{:07}", one.key.0 % 9_999_999),
        "incidentNumber": format!("INC{:07}", one.key.0 % 9_999_999), "serviceId": "891", "commercial": true, "fedRAMP": false,
        "commercial_flag": "Y", "locations": null, "regions": ["N. America (West)"], "created_at": iso(one.began_ms),
        "start_at": iso(one.began_ms), "end_at": iso(one.began_ms), "updated_at": iso(one.resolved_ms.unwrap_or(one.began_ms)),
        "resolved_at": one.resolved_ms.map(iso), "components": [component(world, &one.component)], "degradedComponents": ids(!one.is_major),
        "majorComponents": ids(one.is_major), "maintenanceComponents": [], "changeId": null, "sourceId": null, "autoStatusSetting": false,
        "forceRestoreComponents": false, "incident_updates": updates
    })
}

/// Maintenances: one was, one is announced.
fn maintenances(world: &World) -> Vec<(i64, i64, Value)> {
    let begun_ms = world.org_created_ms + 1600 * DAY_MS;
    let mut made = Vec::new();
    for (name, start_ms, component_name) in [
        ("Webex Calling: Scheduled maintenance", begun_ms - 9 * DAY_MS, "Webex Calling"),
        ("Webex Meetings: Scheduled maintenance", begun_ms + 5 * DAY_MS, "Webex Meetings"),
    ] {
        let end_ms = start_ms + 4 * HOUR_MS;
        let now_ms = world.now_ms();
        let status = if now_ms < start_ms {
            "scheduled"
        } else if now_ms < end_ms {
            "in progress"
        } else {
            "completed"
        };
        let id = id(world, name);
        let view = json!({
            "id": id, "name": name, "status": status, "impact": "maintenance", "incidentType": "Infrastructure", "publicationId": null,
            "incidentNumber": null, "serviceId": "891", "commercial": true, "fedRAMP": false, "commercial_flag": "Y", "locations": null,
            "regions": ["Global"], "created_at": iso(start_ms - 14 * DAY_MS), "start_at": iso(start_ms), "end_at": iso(end_ms),
            "updated_at": iso(start_ms - 14 * DAY_MS), "resolved_at": (status == "completed").then(|| iso(end_ms)),
            "components": [component(world, component_name)], "degradedComponents": [], "majorComponents": [],
            "maintenanceComponents": [self::id(world, component_name)], "changeId": format!("CHG{}", &id[..6]), "sourceId": null,
            "autoStatusSetting": true, "forceRestoreComponents": false, "incident_updates": [{
                "message_id": format!("{id}-1"), "incident_id": id, "status": "scheduled", "body": "Maintenance is planned.",
                "created_at": iso(start_ms - 14 * DAY_MS), "updated_at": iso(start_ms - 14 * DAY_MS), "externalId": null
            }]
        });
        made.push((start_ms, end_ms, view));
    }
    made
}

fn incidents(world: &World, only_open: Option<()>) -> Vec<Value> {
    let found = world.records.troubles.iter().rev().filter(|one| only_open.is_none() || one.resolved_ms.is_none());
    found.take(50).map(|one| incident(world, one)).collect()
}

fn indicator(world: &World) -> Value {
    let states = COMPONENTS.map(|(name, _)| state(world, name));
    let is_maintained = maintenances(world).iter().any(|(start_ms, end_ms, _)| (*start_ms..*end_ms).contains(&world.now_ms()));
    let indicator = if states.contains(&"major_outage") {
        "red"
    } else if is_maintained || states.contains(&"degraded_performance") {
        "yellow"
    } else {
        "green"
    };
    json!({ "indicator": indicator })
}

fn all_components(world: &World) -> Vec<Value> {
    COMPONENTS.iter().map(|(name, _)| component(world, name)).collect()
}

fn summary(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let current = maintenances(&world).into_iter().filter(|(_, end_ms, _)| *end_ms > world.now_ms()).map(|(.., view)| view);
    Ok(Reply::json(&json!({
        "components": all_components(&world), "incidents": incidents(&world, Some(())),
        "scheduled_maintenances": current.collect::<Vec<_>>(), "status": indicator(&world)
    })))
}

fn status(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "status": indicator(&call.cloud.world()) })))
}

fn components(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "components": all_components(&call.cloud.world()) })))
}

fn unresolved(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "incidents": incidents(&call.cloud.world(), Some(())) })))
}

fn all_incidents(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&json!({ "incidents": incidents(&call.cloud.world(), None) })))
}

fn maintained(call: &Call<'_>, is_wanted: impl Fn(i64, i64, i64) -> bool) -> Reply {
    let world = call.cloud.world();
    let now_ms = world.now_ms();
    let found =
        maintenances(&world).into_iter().filter(|(start_ms, end_ms, _)| is_wanted(*start_ms, *end_ms, now_ms)).map(|(.., view)| view);
    Reply::json(&json!({ "scheduled_maintenances": found.collect::<Vec<_>>() }))
}

fn upcoming(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(maintained(call, |start_ms, _, now_ms| start_ms > now_ms))
}

fn active(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(maintained(call, |start_ms, end_ms, now_ms| start_ms <= now_ms && now_ms < end_ms))
}

fn all_maintenances(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(maintained(call, |_, _, _| true))
}
