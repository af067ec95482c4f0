//! Rules that hold for many: passcodes of mailboxes and voice portals, and what may be dialled from a location.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, body, location};
use super::settings;
use crate::http::{Call, Failure, Reply};
use crate::world::World;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-voicemail-rules", rules),
    ("update-voicemail-rules", change_rules),
    ("get-persons-voicemail-rules", passcode_rules),
    ("get-voiceportal-passcode-rule", portal_rules),
    ("get-location-outgoing-permission", permissions),
    ("update-location-outgoing-permission", change_permissions),
];

const RULES: &str = "voicemailRules";
const PERMISSIONS: &str = "outgoingPermission";

fn rules(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(answer(call, Value::Object(world.calling.documents.read(world.org, RULES)), Gaps::Left))
}

fn change_rules(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut change = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    // The PIN itself is never shown.
    change.remove("defaultVoicemailPin");
    if let Some(switch) = change.remove("defaultVoicemailPinEnabled") {
        change.insert("defaultVoicemailPinRules".to_owned(), json!({ "defaultVoicemailPinEnabled": switch }));
    }
    let org = world.org;
    world.calling.documents.write(org, RULES, &change);
    Ok(Reply::no_content())
}

/// The organisation's rules as one list, as people and voice portals see them.
fn flat(world: &World) -> Map<String, Value> {
    let mut rules = world.calling.documents.read(world.org, RULES);
    if let Some(Value::Object(inner)) = rules.remove("defaultVoicemailPinRules") {
        rules.extend(inner);
    }
    for name in ["blockUserNumberEnabled", "blockReversedUserNumberEnabled", "blockReversedOldPasscodeEnabled"] {
        rules.insert(name.to_owned(), json!(true));
    }
    rules.insert("failedAttempts".to_owned(), json!({ "enabled": true, "attempts": 5 }));
    rules
}

fn passcode_rules(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    settings::subject(call, &world)?;
    Ok(answer(call, Value::Object(flat(&world)), Gaps::Left))
}

fn portal_rules(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    location(call, &world)?;
    Ok(answer(call, Value::Object(flat(&world)), Gaps::Left))
}

fn permissions(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let here = location(call, &world)?;
    Ok(answer(call, Value::Object(world.calling.documents.read(here, PERMISSIONS)), Gaps::Left))
}

/// What is sent for a kind of call takes the place of what was; kinds nobody named stay.
fn change_permissions(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let here = location(call, &world)?;
    let mut document = world.calling.documents.read(here, PERMISSIONS);
    let list = document.entry("callingPermissions").or_insert_with(|| json!([]));
    let now = list.as_array_mut().ok_or_else(|| Failure::bad_request("callingPermissions: a list is expected"))?;
    for entry in change.get("callingPermissions").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object) {
        match now.iter_mut().filter_map(Value::as_object_mut).find(|old| old.get("callType") == entry.get("callType")) {
            Some(old) => old.extend(entry.clone()),
            None => now.push(Value::Object(entry.clone())),
        }
    }
    world.calling.documents.replace(here, PERMISSIONS, document);
    Ok(Reply::no_content())
}
