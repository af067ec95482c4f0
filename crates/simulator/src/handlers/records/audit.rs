//! `/adminAudit` and `/admin/securityAudit`: what administrators did. Writes made here appear as they happen.

use serde_json::{Value, json};

use super::{admin_only, moment};
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Kind, WebexId};
use crate::world::records::{Act, Entry, SECURITY};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] =
    &[("list-admin-audit-events", list), ("list-admin-audit-event-categories", categories), ("list-security-audit-events", list_security)];

/// Categories of the audit.
const CATEGORIES: [&str; 12] = [
    "CALLING",
    "COMPLIANCE",
    "DEVICES",
    "GROUPS",
    "LICENSES",
    "LOCATIONS",
    "LOGINS",
    "LOGOUTS",
    "MEETINGS",
    "ORG_SETTINGS",
    "USERS",
    "WORKSPACES",
];
/// Longest stretch of one request.
const LONGEST_MS: i64 = 366 * DAY_MS;

fn categories(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    Ok(Reply::json(&json!({ "eventCategories": CATEGORIES })))
}

/// The entries a list asks for, newest first.
fn found<'a>(call: &Call<'_>, world: &'a World, from_ms: i64, to_ms: i64) -> Result<Vec<&'a Entry>, Failure> {
    admin_only(call)?;
    call.check_org(world.org)?;
    if from_ms >= to_ms {
        return Err(Failure::bad_request("the beginning must be before the end"));
    }
    if to_ms - from_ms > LONGEST_MS {
        return Err(Failure::bad_request("at most a year can be asked for at once"));
    }
    let actor = call.query_id("actorId", Kind::People)?;
    let wanted: Vec<&str> = call.query.all("eventCategories").collect();
    let fits = |one: &&Entry| {
        (from_ms..to_ms).contains(&one.at_ms)
            && actor.is_none_or(|actor| one.act.actor == actor)
            && (wanted.is_empty() || wanted.iter().any(|name| name.eq_ignore_ascii_case(one.act.category)))
    };
    Ok(world.records.acts.iter().rev().filter(fits).collect())
}

fn view(world: &World, entry: &Entry, is_security: bool) -> Value {
    let act = &entry.act;
    let person = world.find_person(act.actor);
    let (name, email) = person.map_or(("", ""), |person| (person.display_name.as_str(), person.email()));
    let org = WebexId::new(Kind::Organization, world.org);
    let what = if act.target.2.is_empty() { act.text.clone() } else { format!("{} ({})", act.text, act.target.2) };
    let mut data = json!({
        "actorOrgName": world.org_face.name, "eventDescription": act.text, "actorName": name, "actorEmail": email, "trackingId": act.tracking_id,
        "eventCategory": act.category, "actorUserAgent": act.agent, "actorIp": "203.0.113.10", "actionText": format!("{name} {what}")
    });
    if !is_security && let Some(map) = data.as_object_mut() {
        map.insert("adminRoles".to_owned(), json!(["Full_Admin"]));
        map.insert("targetType".to_owned(), json!(act.target.0));
        map.insert("targetId".to_owned(), json!(act.target.1));
        map.insert("targetName".to_owned(), json!(act.target.2));
        map.insert("targetOrgId".to_owned(), json!(org));
        map.insert("targetOrgName".to_owned(), json!(world.org_face.name));
    }
    json!({
        "id": WebexId::new(Kind::Event, entry.key), "created": iso(entry.at_ms), "actorId": WebexId::new(Kind::People, act.actor),
        "actorOrgId": org, "data": data
    })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let found = found(call, &world, moment(call, "from")?, moment(call, "to")?)?;
    let (max, start) = (wanted_max(call, 100, 200)?, wanted_start(call, "offset")?);
    let next = (found.len() > start + max).then(|| next_link(call, "offset", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", found.into_iter().skip(start).take(max).map(|one| view(&world, one, false))), next))
}

fn list_security(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let mut found = found(call, &world, moment(call, "startTime")?, moment(call, "endTime")?)?;
    found.retain(|one| SECURITY.contains(&one.act.category));
    let (max, start) = (wanted_max(call, 100, 1000)?, wanted_start(call, "cursor")?);
    let next = (found.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", found.into_iter().skip(start).take(max).map(|one| view(&world, one, true))), next))
}

/// The category of an operation, and what kind of thing it touches; `None` when it is nothing an administrator does.
fn category(call: &Call<'_>) -> Option<(&'static str, &'static str)> {
    use webex_catalogue::Area;
    let operation = call.operation;
    let path = operation.path;
    Some(match operation.area {
        Area::Messaging => return None,
        _ if path.contains("/people/") && operation.area == Area::Calling => ("CALLING", "USER"),
        _ if path.starts_with("/people") || path.contains("/Users") => ("USERS", "USER"),
        _ if path.starts_with("/groups") || path.contains("/Groups") => ("GROUPS", "GROUP"),
        _ if path.starts_with("/licenses") => ("LICENSES", "LICENSE"),
        _ if path.starts_with("/locations") => ("LOCATIONS", "LOCATION"),
        _ if path.starts_with("/workspaces") => ("WORKSPACES", "PLACE"),
        _ if path.starts_with("/telephony/calls") => return None,
        _ if path.starts_with("/telephony") => ("CALLING", "CALLING"),
        Area::Devices if path.starts_with("/xapi") => return None,
        Area::Devices => ("DEVICES", "DEVICE"),
        Area::Admin => ("ORG_SETTINGS", "ORGANIZATION"),
        _ => return None,
    })
}

/// Writes down what an administrator changed.
pub fn note(call: &Call<'_>) {
    let (Some(token), true) = (&call.token, call.is_admin()) else { return };
    let Some((category, kind)) = category(call) else { return };
    let text = |name: &str| call.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let target = call.params.iter().last().map(|(_, value)| value.to_owned()).unwrap_or_default();
    let body = call.json().ok();
    let named = ["displayName", "name", "title"].iter().find_map(|name| body?.get(name)?.as_str()).unwrap_or_default().to_owned();
    call.cloud.world_mut().record_act(Act {
        actor: token.holder,
        category,
        text: call.operation.title.to_owned(),
        target: (kind, target, named),
        tracking_id: text("trackingid"),
        agent: text("user-agent"),
    });
}
