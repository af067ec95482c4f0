//! `/identity/scim/{orgId}/v2/Users`.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{check, key_of, listing, meta, patch, select, uuid};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind};
use crate::world::World;
use crate::world::people::Person;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("search-users", list),
    ("get-a-user", detail),
    ("get-me", me),
    ("create-a-user", create),
    ("update-a-user-with-put", replace),
    ("update-a-user-with-patch", change),
    ("delete-a-user", delete),
];

const CORE: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const CISCO: &str = "urn:scim:schemas:extension:cisco:webexidentity:2.0:User";
/// Attributes that people have; the others are kept beside them.
const OWN: [&str; 13] = [
    "schemas",
    "id",
    "userName",
    "active",
    "name",
    "displayName",
    "nickName",
    "emails",
    "title",
    "phoneNumbers",
    "meta",
    "groups",
    "userType",
];

/// A person as a SCIM user.
pub fn view(call: &Call<'_>, world: &World, person: &Person) -> Value {
    let mut user = world.records.scim.get(&person.key).cloned().unwrap_or_default();
    let emails: Vec<Value> =
        person.emails.iter().enumerate().map(|(at, email)| json!({ "value": email, "type": "work", "primary": at == 0 })).collect();
    let mut phones: Vec<Value> = Vec::new();
    phones.extend(person.number.as_ref().map(|number| json!({ "value": number, "type": "work", "primary": true })));
    phones.extend(person.extension.as_ref().map(|extension| json!({ "value": extension, "type": "work_extension", "primary": false })));
    let mut enterprise = user.remove(ENTERPRISE).and_then(|value| value.as_object().cloned()).unwrap_or_default();
    enterprise.insert("department".to_owned(), json!(person.department));
    if let Some(manager) = person.manager.and_then(|key| world.people.find(key)) {
        enterprise.insert("manager".to_owned(), json!({ "value": uuid(manager.key), "displayName": manager.display_name }));
    }
    let mut cisco = user.remove(CISCO).and_then(|value| value.as_object().cloned()).unwrap_or_default();
    let status = match (person.login_enabled, person.active_ms) {
        (false, _) => "disabled",
        (true, None) => "pending",
        (true, Some(_)) => "active",
    };
    cisco.insert("accountStatus".to_owned(), json!([status]));
    let own = json!({
        "schemas": [CORE, ENTERPRISE, CISCO], "id": uuid(person.key), "userName": person.email(), "active": person.login_enabled,
        "name": { "givenName": person.first_name, "familyName": person.last_name }, "displayName": person.display_name, "emails": emails,
        "userType": "user", "title": person.title, "phoneNumbers": phones, ENTERPRISE: enterprise, CISCO: cisco,
        "meta": meta(call, world, "User", person.key, (person.created_ms, person.modified_ms))
    });
    if let Value::Object(own) = own {
        user.extend(own);
    }
    if let Some(nick) = &person.nick_name {
        user.insert("nickName".to_owned(), json!(nick));
    }
    Value::Object(user)
}

fn missing() -> Failure {
    Failure::not_found("The requested user could not be found.")
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    check(call, &world)?;
    let with_groups = call.query.is_set("returnGroups") || call.query.is_set("includeGroupDetails");
    let found = world.people.iter().map(|person| {
        let mut user = view(call, &world, person);
        if with_groups {
            let groups = world.groups.iter().filter(|group| group.members.contains(&person.key));
            let groups = groups.map(|group| json!({ "value": uuid(group.key), "display": group.name }));
            user["groups"] = Value::Array(groups.collect());
        }
        user
    });
    listing(call, found.collect())
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Person, Failure> {
    check(call, world)?;
    key_of(call.param("userId"), Kind::People).and_then(|key| world.people.find(key)).ok_or_else(missing)
}

fn shown(call: &Call<'_>, world: &World, key: Key) -> Result<Value, Failure> {
    let mut user = view(call, world, world.people.find(key).ok_or_else(missing)?);
    select(call, &mut user);
    Ok(user)
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = find(call, &world)?.key;
    Ok(Reply::json(&shown(call, &world, key)?))
}

fn me(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(Reply::json(&shown(call, &world, call.caller()?.holder)?))
}

/// Brings a person in line with a user.
fn apply(world: &mut World, person: &mut Person, user: &Map<String, Value>) -> Result<(), Failure> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let user_name = text(user.get("userName"));
    if !user_name.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.')) {
        return Err(Failure::bad_request(format!("userName: '{user_name}' is not a mail address")));
    }
    if world.person_by_email(&user_name).is_some_and(|other| other.key != person.key) {
        return Err(Failure::conflict(format!("userName: '{user_name}' is taken")));
    }
    let name = user.get("name").unwrap_or(&Value::Null);
    (person.first_name, person.last_name) = (text(name.get("givenName")), text(name.get("familyName")));
    let shown = text(user.get("displayName"));
    let full = format!("{} {}", person.first_name, person.last_name);
    let names = [shown.as_str(), full.trim(), &user_name];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default().clone_into(&mut person.display_name);
    person.nick_name = user.get("nickName").and_then(Value::as_str).map(str::to_owned);
    person.title = Cow::Owned(text(user.get("title")));
    person.login_enabled = user.get("active").and_then(Value::as_bool).unwrap_or(true);
    let mut emails = vec![user_name.clone()];
    for email in user.get("emails").and_then(Value::as_array).into_iter().flatten().filter_map(|one| one["value"].as_str()) {
        if !email.eq_ignore_ascii_case(&user_name) && person.emails.first().is_none_or(|old| old != email) {
            emails.push(email.to_owned());
        }
    }
    person.emails = emails;
    let phone = |kind: &str| {
        let phones = user.get("phoneNumbers").and_then(Value::as_array).into_iter().flatten();
        phones.filter(|one| one["type"] == kind).find_map(|one| one["value"].as_str()).map(str::to_owned)
    };
    (person.number, person.extension) = (phone("work"), phone("work_extension"));
    let enterprise = user.get(ENTERPRISE).unwrap_or(&Value::Null);
    person.department = Cow::Owned(text(enterprise.get("department")));
    person.manager = match enterprise["manager"]["value"].as_str() {
        None => None,
        Some(id) => {
            let manager = key_of(id, Kind::People).filter(|key| world.people.find(*key).is_some());
            Some(manager.ok_or_else(|| Failure::bad_request(format!("manager: '{id}' is nobody of this organization")))?)
        }
    };
    person.modified_ms = world.now_ms();
    let mut rest: Map<String, Value> =
        user.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect();
    for (name, own) in [(ENTERPRISE, ["department", "manager"]), (CISCO, ["accountStatus", "meta"])] {
        if let Some(map) = rest.get_mut(name).and_then(Value::as_object_mut) {
            map.retain(|name, _| !own.contains(&name.as_str()));
        }
    }
    world.records.scim.insert(person.key, rest);
    world.people.insert(person.key, person.clone());
    Ok(())
}

fn body<'a>(call: &'a Call<'_>) -> Result<&'a Map<String, Value>, Failure> {
    call.json()?.as_object().ok_or_else(|| Failure::bad_request("a JSON object is required"))
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let user = body(call)?;
    let mut world = call.cloud.world_mut();
    check(call, &world)?;
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let messaging = world.licenses.messaging;
    let mut person = Person { licenses: vec![messaging], ..Person::new(key, now_ms) };
    apply(&mut world, &mut person, user)?;
    Ok(Reply::with_status(StatusCode::CREATED, &shown(call, &world, key)?))
}

fn replace(call: &Call<'_>) -> Result<Reply, Failure> {
    let user = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut person = find(call, &world)?.clone();
    apply(&mut world, &mut person, user)?;
    Ok(Reply::json(&shown(call, &world, person.key)?))
}

fn change(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let mut world = call.cloud.world_mut();
    let mut person = find(call, &world)?.clone();
    let Value::Object(mut user) = view(call, &world, &person) else { return Err(missing()) };
    patch::apply(&mut user, body)?;
    // Whoever changes the mail address changes the sign-in name, and the other way round.
    let work = user.get("emails").and_then(|emails| emails[0]["value"].as_str()).map(str::to_owned);
    if let Some(work) = work.filter(|work| user.get("userName").is_some_and(|name| name == person.email()) && work != person.email()) {
        user.insert("userName".to_owned(), json!(work));
    }
    apply(&mut world, &mut person, &user)?;
    Ok(Reply::json(&shown(call, &world, person.key)?))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.key;
    world.remove_person(key);
    Ok(Reply::no_content())
}
