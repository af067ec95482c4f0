//! `/identity/scim/{orgId}/v2/Groups`, and the `PATCH` of `/groups`.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{check, key_of, listing, meta, patch, select, uuid};
use crate::handlers::{Route, group_view};
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::people::Group;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("search-groups", list),
    ("get-a-group", detail),
    ("scim-2-groups-create-a-group", create),
    ("update-a-group-with-put", replace),
    ("update-a-group-with-patch", change),
    ("scim-2-groups-delete-a-group", delete),
    ("scim-2-groups-get-group-members", members),
    ("update-a-group", update),
];

const CORE: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const CISCO: &str = "urn:scim:schemas:extension:cisco:webexidentity:2.0:Group";
const OWN: [&str; 5] = ["schemas", "id", "displayName", "members", "meta"];
/// Most members in an answer.
const MOST: usize = 500;

fn member(world: &World, key: Key) -> Option<Value> {
    world.people.find(key).map(|person| json!({ "type": "user", "value": uuid(key), "display": person.display_name }))
}

fn view(call: &Call<'_>, world: &World, group: &Group) -> Value {
    let mut view = world.records.scim.get(&group.key).cloned().unwrap_or_default();
    let mut cisco = view.remove(CISCO).and_then(|value| value.as_object().cloned()).unwrap_or_default();
    cisco.entry("usage").or_insert_with(|| json!("group"));
    cisco.insert("provisionSource".to_owned(), json!("ci"));
    cisco.insert("meta".to_owned(), json!({ "organizationId": uuid(world.org) }));
    let members: Vec<Value> = group.members.iter().take(MOST).filter_map(|key| member(world, *key)).collect();
    let own = json!({
        "schemas": [CORE, CISCO], "id": uuid(group.key), "displayName": group.name, "members": members, CISCO: cisco,
        "meta": meta(call, world, "Group", group.key, (group.created_ms, group.modified_ms))
    });
    if let Value::Object(own) = own {
        view.extend(own);
    }
    Value::Object(view)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    check(call, &world)?;
    let with_members = call.query.is_set("includeMembers");
    let found = world.groups.iter().map(|group| {
        let mut view = view(call, &world, group);
        if let Some(map) = view.as_object_mut().filter(|_| !with_members) {
            map.remove("members");
        }
        view
    });
    listing(call, found.collect())
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Group, Failure> {
    check(call, world)?;
    key_of(call.param("groupId"), Kind::Group).and_then(|key| world.groups.find(key)).ok_or_else(|| missing(Kind::Group))
}

fn shown(call: &Call<'_>, world: &World, key: Key) -> Result<Value, Failure> {
    let mut view = view(call, world, world.groups.find(key).ok_or_else(|| missing(Kind::Group))?);
    select(call, &mut view);
    Ok(view)
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = find(call, &world)?.key;
    Ok(Reply::json(&shown(call, &world, key)?))
}

/// Brings a group in line with what was sent.
fn apply(world: &mut World, group: &mut Group, sent: &Map<String, Value>) -> Result<(), Failure> {
    let name = sent.get("displayName").and_then(Value::as_str).unwrap_or_default();
    if name.is_empty() {
        return Err(Failure::bad_request("displayName is required"));
    }
    if world.groups.iter().any(|other| other.key != group.key && other.name.eq_ignore_ascii_case(name)) {
        return Err(Failure::conflict(format!("A group with the name '{name}' exists already.")));
    }
    name.clone_into(&mut group.name);
    let mut members: Vec<Key> = Vec::new();
    for one in sent.get("members").and_then(Value::as_array).into_iter().flatten() {
        let id = one["value"].as_str().unwrap_or_default();
        let key = key_of(id, Kind::People).filter(|key| world.people.find(*key).is_some());
        let key = key.ok_or_else(|| Failure::bad_request(format!("members: '{id}' is nobody in this organization")))?;
        if !members.contains(&key) {
            members.push(key);
        }
    }
    // An answer shows the first members only; the rest stays.
    let unseen: Vec<Key> = group.members.iter().skip(MOST).copied().collect();
    members.extend(unseen);
    group.members = members;
    group.modified_ms = world.now_ms();
    let rest = sent.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).map(|(name, value)| (name.clone(), value.clone())).collect();
    world.records.scim.insert(group.key, rest);
    world.groups.insert(group.key, group.clone());
    Ok(())
}

fn body<'a>(call: &'a Call<'_>) -> Result<&'a Map<String, Value>, Failure> {
    call.json()?.as_object().ok_or_else(|| Failure::bad_request("a JSON object is required"))
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let sent = body(call)?;
    let mut world = call.cloud.world_mut();
    check(call, &world)?;
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let mut group = Group { key, name: String::new(), members: Vec::new(), created_ms: now_ms, modified_ms: now_ms };
    apply(&mut world, &mut group, sent)?;
    Ok(Reply::with_status(StatusCode::CREATED, &shown(call, &world, key)?))
}

fn replace(call: &Call<'_>) -> Result<Reply, Failure> {
    let sent = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut group = find(call, &world)?.clone();
    apply(&mut world, &mut group, sent)?;
    Ok(Reply::json(&shown(call, &world, group.key)?))
}

fn change(call: &Call<'_>) -> Result<Reply, Failure> {
    let sent = call.json()?;
    let mut world = call.cloud.world_mut();
    let mut group = find(call, &world)?.clone();
    let Value::Object(mut map) = view(call, &world, &group) else { return Err(missing(Kind::Group)) };
    patch::apply(&mut map, sent)?;
    apply(&mut world, &mut group, &map)?;
    Ok(Reply::json(&shown(call, &world, group.key)?))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.key;
    world.groups.remove(key);
    world.records.scim.remove(&key);
    Ok(Reply::no_content())
}

fn members(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let group = find(call, &world)?;
    let number = |name: &str, default: usize| call.query.find(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let (start, count) = (number("startIndex", 1).max(1), number("count", MOST).min(MOST));
    let page: Vec<Value> = group.members.iter().skip(start - 1).take(count).filter_map(|key| member(&world, *key)).collect();
    Ok(Reply::json(&json!({
        "schemas": [CORE], "displayName": group.name, "memberSize": group.members.len(), "itemsPerPage": page.len(), "startIndex": start,
        "members": page
    })))
}

/// `PATCH /groups/{groupId}`: a name, and members that come and go.
fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let sent = body(call)?;
    let key = call.id("groupId", Kind::Group)?;
    let mut world = call.cloud.world_mut();
    let mut group = world.groups.find(key).ok_or_else(|| missing(Kind::Group))?.clone();
    if let Some(name) = sent.get("displayName").and_then(Value::as_str).filter(|name| !name.is_empty()) {
        if world.groups.iter().any(|other| other.key != key && other.name.eq_ignore_ascii_case(name)) {
            return Err(Failure::conflict(format!("A group with the name '{name}' exists already.")));
        }
        name.clone_into(&mut group.name);
    }
    for one in sent.get("members").and_then(Value::as_array).into_iter().flatten() {
        let id = one["id"].as_str().or_else(|| one["value"].as_str()).unwrap_or_default();
        let member = WebexId::parse_kind(id, Kind::People).filter(|key| world.people.find(*key).is_some());
        let member = member.ok_or_else(|| Failure::bad_request(format!("members: '{id}' is nobody in this organization")))?;
        group.members.retain(|other| *other != member);
        match one["operation"].as_str() {
            Some("delete") => {}
            None | Some("add") => group.members.push(member),
            Some(other) => return Err(Failure::bad_request(format!("operation: '{other}' is not add or delete"))),
        }
    }
    group.modified_ms = world.now_ms();
    let reply = group_view(&world, &group);
    world.groups.insert(key, group);
    Ok(reply)
}
