//! Settings of people, workspaces and virtual lines. One document for each noun: the administrator's path, the legacy path and a person's
//! own path lead to the same, so the routes are found in the catalogue by the form of their path.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use webex_catalogue::{Area, Operation};
use webex_core::Method;

use super::super::Handler;
use super::common::{answer, body, made};
use super::members::Member;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;
use crate::world::calling::inventory::is_destination;
use crate::world::calling::shape::{Gaps, merge};

/// What stands before the noun.
const PREFIXES: [&str; 12] = [
    "/people/{personId}/features/",
    "/people/{entityId}/features/",
    "/telephony/config/people/me/settings/",
    "/telephony/config/people/{personId}/features/",
    "/telephony/config/people/{personId}/",
    "/telephony/config/people/{entityId}/",
    "/workspaces/{workspaceId}/features/",
    "/workspaces/{entityId}/features/",
    "/workspaces/{entityId}/",
    "/telephony/config/workspaces/{workspaceId}/features/",
    "/telephony/config/workspaces/{workspaceId}/",
    "/telephony/config/virtualLines/{virtualLineId}/",
];

/// Nouns that hold more than a document; other files or the generic engine serve them.
const NOT_HERE: [&str; 12] = [
    "available",
    "schedules",
    "secondaryLines",
    "endpoints",
    "actions",
    "devices",
    "accessCodes",
    "digitPatterns",
    "members",
    "modeManagement",
    "guestCalling",
    "directorySearch",
];

/// The noun of a path: what stands behind its prefix.
fn noun(path: &'static str) -> Option<&'static str> {
    let tail = PREFIXES.iter().find_map(|prefix| path.strip_prefix(prefix))?;
    // The one exception: the PIN has its own place in each family, and only the document of the mailbox matters here.
    let is_other = tail.split('/').any(|segment| NOT_HERE.iter().any(|other| segment.starts_with(other)));
    (!tail.is_empty() && !is_other).then_some(tail)
}

/// A noun with entries below it: the noun, and the list its document shows them in.
fn parent(noun: &'static str) -> Option<(&'static str, &'static str)> {
    let noun = noun.strip_suffix("/{id}").or_else(|| noun.strip_suffix("/{phoneNumberId}")).unwrap_or(noun);
    let (parent, list) = noun.rsplit_once('/')?;
    matches!(list, "criteria" | "numbers").then_some((parent, list))
}

/// Every route of this file.
pub fn routes() -> Vec<(&'static str, Handler)> {
    let own: Vec<(&'static Operation, &'static str)> = webex_catalogue::all()
        .iter()
        .filter(|operation| operation.area == Area::Calling)
        .filter_map(|operation| Some((operation, noun(operation.path)?)))
        .collect();
    let written: BTreeSet<&str> =
        own.iter().filter(|(operation, noun)| operation.method == Method::Put && !noun.contains('{')).map(|(_, noun)| *noun).collect();
    let route = |(operation, noun): (&'static Operation, &'static str)| -> Option<(&'static str, Handler)> {
        let is_entry = parent(noun).is_some_and(|_| noun.ends_with('}'));
        let serve: Handler = match (operation.method, parent(noun)) {
            (Method::Post, Some(_)) if !noun.contains('{') => create_entry,
            (Method::Get, Some(_)) if is_entry => read_entry,
            (Method::Put | Method::Patch, Some(_)) if is_entry => write_entry,
            (Method::Delete, Some(_)) if is_entry => delete_entry,
            (Method::Get, _) if written.contains(noun) || matches!(noun, "callPark" | "callPickupGroup" | "callBlock") => read,
            (Method::Put, _) if written.contains(noun) => write,
            _ => return None,
        };
        Some((operation.id, serve))
    };
    own.into_iter().filter_map(route).collect()
}

/// Whose settings a path speaks of. A user reaches only their own.
pub fn subject(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    let path = call.operation.path;
    let holder = call.caller()?.holder;
    if path.starts_with("/telephony/config/people/me") {
        return Ok(holder);
    }
    let first = call.operation.params.first().copied().unwrap_or_default();
    let text = call.param(first);
    let (kind, found) = if path.starts_with("/workspaces/") || path.starts_with("/telephony/config/workspaces/") {
        (IdKind::Place, WebexId::parse_kind(text, IdKind::Place))
    } else if path.contains("/virtualLines/") {
        let line = ids::parse_kind(text, Kind::VirtualLine.id_kind()).filter(|key| world.calling.find(Kind::VirtualLine, *key).is_some());
        return line.ok_or_else(|| Failure::not_found("The requested virtual line could not be found."));
    } else if text == "me" {
        (IdKind::People, Some(holder))
    } else {
        (IdKind::People, WebexId::parse_kind(text, IdKind::People))
    };
    let key = found.ok_or_else(|| missing(kind))?;
    call.check_org(world.org)?;
    if !call.is_admin() && key != holder {
        return Err(Failure::forbidden("The token may only reach its owner's settings."));
    }
    if world.people.find(key).is_none() && world.workspaces.find(key).is_none() {
        return Err(missing(kind));
    }
    // Without a line there is nothing to set.
    Member::of_key(world, key).map(|member| member.key).ok_or_else(|| Failure::not_found("The user or workspace has no Webex Calling."))
}

fn own_noun(call: &Call<'_>) -> &'static str {
    noun(call.operation.path).expect("invariant: only paths with a noun are routed here")
}

fn read(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, noun) = (subject(call, &world)?, own_noun(call));
    let mut document = world.calling.documents.read(key, noun);
    for list in ["criteria", "numbers"] {
        let entries = world.calling.documents.read(key, &format!("{noun}/{list}"));
        if !entries.is_empty() {
            let shown: Vec<Value> = entries.into_iter().map(|(id, entry)| entry_view(&id, entry)).collect();
            document.insert(list.to_owned(), Value::Array(shown));
        }
    }
    show_members(&world, &mut document);
    derive(&world, key, noun, &mut document);
    if call.operation.path.starts_with("/telephony/config/people/me") && noun == "monitoring" {
        flatten_monitoring(&mut document);
    }
    Ok(answer(call, Value::Object(document), Gaps::Filled))
}

/// Lists that name somebody hold ids and show the person.
fn show_members(world: &World, document: &mut Map<String, Value>) {
    for field in ["members", "monitoredMembers", "monitoringAgents", "assistants", "executives"] {
        let Some(Value::Array(list)) = document.get(field) else { continue };
        let shown: Vec<Value> = list
            .iter()
            .filter_map(|entry| {
                let id = entry.as_str().or_else(|| entry.get("id")?.as_str())?;
                let mut view = Member::of_id(world, id)?.view(world);
                if let Value::Object(entry) = entry {
                    merge(&mut view, entry);
                }
                Some(Value::Object(view))
            })
            .collect();
        document.insert(field.to_owned(), Value::Array(shown));
    }
}

/// What a document shows of other things.
fn derive(world: &World, key: Key, noun: &str, document: &mut Map<String, Value>) {
    let Some(member) = Member::of_key(world, key) else { return };
    let mut set = |name: &str, value: Value| {
        if !value.is_null() && !document.contains_key(name) {
            document.insert(name.to_owned(), value);
        }
    };
    match noun {
        "callerId" => {
            set("directNumber", json!(member.number));
            set("extensionNumber", json!(member.extension));
            set("locationNumber", json!(world.calling.main_number(member.location)));
            set("tollFreeLocationNumber", json!(false));
            set("firstName", json!(member.first_name));
            set("lastName", json!(member.last_name));
            set("dialByFirstName", json!(member.first_name));
            set("dialByLastName", json!(member.last_name));
            set("locationExternalCallerIdName", json!(world.location_name(member.location)));
            set("directLineCallerIdName", json!({ "selection": "DISPLAY_NAME" }));
        }
        "callRecording" => {
            let on = document.get("enabled").and_then(Value::as_bool).unwrap_or(false);
            let mode = document.get("record").cloned().unwrap_or(json!("Never"));
            document.entry("recordingMode").or_insert(if on { mode } else { json!("Never") });
            document.entry("vendor").or_insert(json!({ "name": "Webex", "id": ids::text("RECORDING_VENDOR", world.org) }));
        }
        "monitoring" => {
            let shown = document.get("monitoredElements").and_then(Value::as_array).cloned().unwrap_or_default();
            let shown: Vec<Value> = shown.iter().filter_map(|entry| monitored(world, entry)).collect();
            document.insert("availableEntriesCount".to_owned(), json!(50_usize.saturating_sub(shown.len())));
            document.insert("monitoredElements".to_owned(), Value::Array(shown));
        }
        "callPark" => group(world, &member, Kind::Park, document),
        "callPickupGroup" => group(world, &member, Kind::Pickup, document),
        _ => {}
    }
}

/// The group of a person, as they see it.
fn group(world: &World, member: &Member<'_>, kind: Kind, document: &mut Map<String, Value>) {
    let id = member.id();
    let Some(group) = world.calling.of_kind(kind).find(|group| group.members("agents").any(|agent| agent == id)) else { return };
    let members: Vec<Value> =
        group.members("agents").filter_map(|id| Member::of_id(world, id)).map(|member| Value::Object(member.view(world))).collect();
    document.insert("groupName".to_owned(), json!(group.name()));
    document.insert("memberList".to_owned(), Value::Array(members));
}

/// A monitored line or call park extension in full.
fn monitored(world: &World, entry: &Value) -> Option<Value> {
    let id = entry.as_str().or_else(|| entry.get("id")?.as_str())?;
    let label = entry.get("lineKeyLabel").cloned().unwrap_or_default();
    if let Some(member) = Member::of_id(world, id) {
        let mut view = member.view(world);
        view.insert("location".to_owned(), json!(world.location_name(member.location)));
        view.insert("lineKeyLabel".to_owned(), label);
        return Some(json!({ "member": view }));
    }
    let spot = world.calling.find(Kind::ParkExtension, ids::parse_kind(id, Kind::ParkExtension.id_kind())?)?;
    let mut view = super::features::view(world, spot);
    view["location"] = json!(spot.location.map(|key| world.location_name(key)));
    view["lineKeyLabel"] = label;
    Some(json!({ "callparkextension": view }))
}

/// The person's own view names the kind instead of nesting.
fn flatten_monitoring(document: &mut Map<String, Value>) {
    let list = document.get("monitoredElements").and_then(Value::as_array).cloned().unwrap_or_default();
    let flat: Vec<Value> = list
        .into_iter()
        .filter_map(|entry| {
            let (kind, mut view) = match (entry.get("member"), entry.get("callparkextension")) {
                (Some(member), _) => (member.get("type")?.clone(), member.clone()),
                (_, Some(spot)) => (json!("CALL_PARK_EXTENSION"), spot.clone()),
                _ => return None,
            };
            view["type"] = kind;
            view["locationName"] = view["location"].clone();
            Some(view)
        })
        .collect();
    document.insert("monitoredElements".to_owned(), Value::Array(flat));
}

fn write(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut change = body(call)?;
    let mut world = call.cloud.world_mut();
    let (key, noun) = (subject(call, &world)?, own_noun(call));
    check(&world, noun, &change)?;
    check_caller_id(&world, key, noun, &change)?;
    if noun == "monitoring"
        && let Some(notify) = change.remove("enableCallParkNotification")
    {
        change.insert("callParkNotificationEnabled".to_owned(), notify);
    }
    // Switches of entries below the noun belong to the entries.
    for list in ["criteria", "numbers"] {
        let path = format!("{noun}/{list}");
        let mut entries = world.calling.documents.read(key, &path);
        let switches = if entries.is_empty() { None } else { change.remove(list) };
        for switch in switches.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object) {
            let id = switch.get("id").and_then(Value::as_str).unwrap_or_default();
            if let Some(Value::Object(entry)) = entries.get_mut(id) {
                merge(entry, switch);
            }
        }
        if switches.is_some() {
            world.calling.documents.replace(key, &path, entries);
        }
    }
    world.calling.documents.write(key, noun, &change);
    Ok(answer(call, json!({}), Gaps::Left))
}

/// A custom number must be there when it is what is shown.
fn check_caller_id(world: &World, key: Key, noun: &str, change: &Map<String, Value>) -> Result<(), Failure> {
    if noun != "callerId" || change.get("selected").and_then(Value::as_str) != Some("CUSTOM") {
        return Ok(());
    }
    let old = world.calling.documents.read(key, noun);
    let number = change.get("customNumber").or_else(|| old.get("customNumber")).and_then(Value::as_str).unwrap_or_default();
    if number.is_empty() {
        return Err(Failure::bad_request("customNumber: required when selected is CUSTOM"));
    }
    Ok(())
}

fn check(world: &World, noun: &str, change: &Map<String, Value>) -> Result<(), Failure> {
    if noun == "callForwarding" {
        let sections = change.get("callForwarding").and_then(Value::as_object).into_iter().flatten();
        let more = change.get_key_value("businessContinuity").into_iter();
        for (name, section) in sections.chain(more) {
            let flag = |field: &str| section.get(field).and_then(Value::as_bool) == Some(true);
            let target = section.get("destination").and_then(Value::as_str).unwrap_or_default();
            if flag("enabled") && target.is_empty() {
                return Err(Failure::bad_request(format!("callForwarding.{name}.destination: required when forwarding is enabled")));
            }
            if !target.is_empty() && !is_destination(target) {
                return Err(Failure::bad_request(format!("callForwarding.{name}.destination: '{target}' cannot be called")));
            }
        }
    }
    for field in ["members", "monitoredMembers", "monitoringAgents", "monitoredElements"] {
        for entry in change.get(field).and_then(Value::as_array).into_iter().flatten() {
            let id = entry.as_str().or_else(|| entry.get("id")?.as_str()).unwrap_or_default();
            let is_spot = ids::parse_kind(id, Kind::ParkExtension.id_kind())
                .is_some_and(|key| world.calling.find(Kind::ParkExtension, key).is_some());
            let is_dial = entry.get("type").and_then(Value::as_str) == Some("SPEED_DIAL");
            if Member::of_id(world, id).is_none() && !is_spot && !is_dial {
                return Err(Failure::bad_request(format!("{field}: '{id}' names nobody with calling")));
            }
        }
    }
    Ok(())
}

fn entries(call: &Call<'_>, world: &World) -> Result<(Key, String, Map<String, Value>), Failure> {
    let key = subject(call, world)?;
    let (parent, list) = parent(own_noun(call)).expect("invariant: only entries are routed here");
    let path = format!("{parent}/{list}");
    let entries = world.calling.documents.read(key, &path);
    Ok((key, path, entries))
}

fn entry_view(id: &str, mut entry: Value) -> Value {
    entry["id"] = json!(id);
    if entry.get("enabled").is_none() {
        entry["enabled"] = json!(true);
    }
    entry
}

fn no_entry() -> Failure {
    Failure::not_found("The requested criteria or number could not be found.")
}

fn entry_id(call: &Call<'_>) -> String {
    call.operation.params.last().map(|param| call.param(param).to_owned()).unwrap_or_default()
}

fn create_entry(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let (key, path, mut entries) = entries(call, &world)?;
    let number = body.get("phoneNumber");
    if number.is_some() && entries.values().any(|entry| entry.get("phoneNumber") == number) {
        return Err(Failure::conflict("The phone number is in the list already."));
    }
    let id = ids::text("CRITERIA", world.new_key());
    entries.insert(id.clone(), Value::Object(body));
    world.calling.documents.replace(key, &path, entries);
    Ok(made(call, &id))
}

fn read_entry(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, _, mut entries) = entries(call, &world)?;
    let id = entry_id(call);
    let entry = entries.remove(&id).ok_or_else(no_entry)?;
    Ok(answer(call, entry_view(&id, entry), Gaps::Left))
}

fn write_entry(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    let (key, path, mut entries) = entries(call, &world)?;
    let id = entry_id(call);
    merge(entries.get_mut(&id).and_then(Value::as_object_mut).ok_or_else(no_entry)?, &change);
    world.calling.documents.replace(key, &path, entries);
    Ok(made(call, &id))
}

fn delete_entry(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, path, mut entries) = entries(call, &world)?;
    entries.remove(&entry_id(call)).ok_or_else(no_entry)?;
    world.calling.documents.replace(key, &path, entries);
    Ok(Reply::no_content())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{noun, routes};

    #[test]
    fn paths_of_one_noun_meet() {
        let mut by_noun: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, _) in routes() {
            let path = webex_catalogue::find_operation(id).unwrap().path;
            by_noun.entry(noun(path).unwrap()).or_default().push(path);
        }
        let dnd = &by_noun["doNotDisturb"];
        for path in ["/people/{personId}/features/doNotDisturb", "/telephony/config/people/me/settings/doNotDisturb"] {
            assert!(dnd.contains(&path), "{dnd:?}");
        }
        assert!(by_noun.len() > 40, "{}", by_noun.len());
    }
}
