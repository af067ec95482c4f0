//! Queues, hunt groups, auto attendants, pickups, parks, paging groups, voicemail groups, virtual lines and call routing: made, listed,
//! shown, changed and deleted in one way.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{among, answer, asked, body, feature, location, location_id, made, page, refused};
use super::members::{Member, required};
use super::routing;
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::first_settings;
use crate::world::calling::ids;
use crate::world::calling::inventory::{Refusal, is_e164, is_extension};
use crate::world::calling::shape::{Gaps, merge};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("read-the-list-of-call-queues-with-customer-assist", list),
    ("create-a-call-queue-with-customer-assist", create),
    ("get-details-for-a-call-queue-with-customer-assist", detail),
    ("update-a-call-queue", update),
    ("delete-a-call-queue", delete),
    ("read-the-list-of-hunt-groups", list),
    ("create-a-hunt-group", create),
    ("get-details-for-a-hunt-group", detail),
    ("update-a-hunt-group", update),
    ("delete-a-hunt-group", delete),
    ("read-the-list-of-auto-attendants", list),
    ("create-an-auto-attendant", create),
    ("get-details-for-an-auto-attendant", detail),
    ("update-an-auto-attendant", update),
    ("delete-an-auto-attendant", delete),
    ("read-the-list-of-call-parks", list),
    ("create-a-call-park", create),
    ("get-details-for-a-call-park", detail),
    ("update-a-call-park", update),
    ("delete-a-call-park", delete),
    ("get-available-agents-from-call-parks", available_members),
    ("read-the-list-of-call-park-extensions", list),
    ("create-a-call-park-extension", create),
    ("get-details-for-a-call-park-extension", detail),
    ("update-a-call-park-extension", update),
    ("delete-a-call-park-extension", delete),
    ("read-the-list-of-call-pickups", list),
    ("create-a-call-pickup", create),
    ("get-details-for-a-call-pickup", detail),
    ("update-a-call-pickup", update),
    ("delete-a-call-pickup", delete),
    ("get-available-agents-from-call-pickups", available_members),
    ("read-the-list-of-paging-groups", list),
    ("create-a-new-paging-group", create),
    ("get-details-for-a-paging-group", detail),
    ("update-a-paging-group", update),
    ("delete-a-paging-group", delete),
    ("list-voicemailgroup", list),
    ("create-a-new-voicemail-group-for-a-location", create),
    ("get-location-voicemail-group", detail),
    ("modify-location-voicemail-group", update),
    ("delete-a-voicemail-group-for-a-location", delete),
    ("read-the-list-of-virtual-lines", list),
    ("create-a-virtual-line", create),
    ("get-details-for-a-virtual-line", detail),
    ("get-phone-number-assigned-for-a-virtual-line", detail),
    ("update-a-virtual-line", update),
    ("delete-a-virtual-line", delete),
    ("read-the-list-of-trunks", list),
    ("create-a-trunk", create),
    ("get-a-trunk", detail),
    ("modify-a-trunk", update),
    ("delete-a-trunk", delete),
    ("read-the-list-of-routing-groups", list),
    ("create-route-group-for-a-organization", create),
    ("read-a-route-group-for-a-organization", detail),
    ("modify-a-route-group-for-a-organization", update),
    ("remove-a-route-group-from-an-organization", delete),
    ("read-the-list-of-route-lists", list),
    ("create-a-route-list", create),
    ("get-a-route-list", detail),
    ("modify-a-route-list", update),
    ("delete-a-route-list", delete),
    ("read-the-list-of-dial-plans", list),
    ("create-a-dial-plan", create),
    ("get-a-dial-plan", detail),
    ("modify-a-dial-plan", update),
    ("delete-a-dial-plan", delete),
    ("read-the-list-of-virtual-extensions", list),
    ("create-a-virtual-extension", create),
    ("get-a-virtual-extension", detail),
    ("update-a-virtual-extension", update),
    ("delete-a-virtual-extension", delete),
    ("retrieve-the-list-of-translation-patterns", list),
    ("create-a-translation-pattern-for-an-organization", create),
    ("retrieve-a-specific-translation-pattern-for-an-organization", detail),
    ("modify-a-specific-translation-pattern-for-an-organization", update),
    ("delete-a-specific-translation-pattern", delete),
    ("create-a-translation-pattern-for-a-location", create),
    ("retrieve-a-specific-translation-pattern-for-a-location", detail),
    ("modify-a-specific-translation-pattern-for-a-location", update),
    ("delete-a-specific-translation-pattern-for-a-location", delete),
];

fn kind(call: &Call<'_>) -> Kind {
    Kind::of_path(call.operation.path).expect("invariant: every path served here names its kind")
}

fn id_param(call: &Call<'_>) -> &'static str {
    call.operation.params.last().expect("invariant: the path of one feature ends with its id")
}

/// A feature with everything any of its views shows.
pub fn view(world: &World, feature: &Feature) -> Value {
    let mut view = feature.body.clone();
    view.insert("id".to_owned(), json!(ids::text(feature.kind.id_kind(), feature.key)));
    if let Some(key) = feature.location {
        view.insert("locationId".to_owned(), json!(location_id(key)));
        view.insert("locationName".to_owned(), json!(world.location_name(key)));
        let address = world.locations.find(key).map(|location| json!(location.address));
        view.insert("location".to_owned(), json!({ "id": location_id(key), "name": world.location_name(key), "address": address }));
        if let Some(prefix) = world.calling.routing_prefix(key) {
            view.insert("routingPrefix".to_owned(), json!(prefix));
            if let Some(extension) = feature.extension() {
                view.insert("esn".to_owned(), json!(format!("{prefix}{extension}")));
            }
        }
    }
    for field in feature.kind.member_fields() {
        let list = feature.body.get(*field).and_then(Value::as_array).into_iter().flatten();
        let members: Vec<Value> = list.filter_map(|entry| member_view(world, entry)).collect();
        view.insert((*field).to_owned(), Value::Array(members));
    }
    if let Some(numbers) = view.get("alternateNumberSettings").and_then(|settings| settings.get("alternateNumbers")).cloned() {
        view.insert("alternateNumbers".to_owned(), numbers);
    }
    match feature.kind {
        Kind::VirtualLine => line_view(feature, &mut view),
        Kind::Park => park_view(world, &mut view),
        Kind::VirtualExtension => {
            view.insert("level".to_owned(), json!(if feature.location.is_some() { "LOCATION" } else { "ORGANIZATION" }));
        }
        Kind::Trunk | Kind::RouteGroup | Kind::RouteList | Kind::DialPlan => routing::enrich(world, feature, &mut view),
        _ => {}
    }
    Value::Object(view)
}

fn member_view(world: &World, entry: &Value) -> Option<Value> {
    let member = Member::of_id(world, entry.get("id")?.as_str()?)?;
    let mut view = member.view(world);
    merge(&mut view, entry.as_object()?);
    Some(Value::Object(view))
}

fn line_view(feature: &Feature, view: &mut Map<String, Value>) {
    let number = json!({ "external": feature.number(), "extension": feature.extension(), "primary": true,
        "routingPrefix": view.get("routingPrefix"), "esn": view.get("esn") });
    view.insert("number".to_owned(), number);
    view.insert("numberOfDevicesAssigned".to_owned(), json!(0));
    view.insert("devices".to_owned(), json!([]));
    let direct = json!({ "directNumber": feature.number(), "extension": feature.extension(), "primary": true });
    view.insert("phoneNumber".to_owned(), direct);
}

fn park_view(world: &World, view: &mut Map<String, Value>) {
    let find = |kind: Kind, id: Option<&Value>| {
        let key = ids::parse_kind(id?.as_str()?, kind.id_kind())?;
        world.calling.find(kind, key)
    };
    let spots = view.get("callParkExtensions").and_then(Value::as_array).into_iter().flatten();
    let spots: Vec<Value> = spots
        .filter_map(|entry| find(Kind::ParkExtension, entry.get("id")))
        .map(|spot| json!({ "id": ids::text(spot.kind.id_kind(), spot.key), "name": spot.name(), "extension": spot.extension() }))
        .collect();
    view.insert("callParkExtensions".to_owned(), Value::Array(spots));
    if let Some(Value::Object(recall)) = view.get_mut("recall")
        && let Some(group) = find(Kind::HuntGroup, recall.get("huntGroupId"))
    {
        recall.insert("huntGroupName".to_owned(), json!(group.name()));
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let kind = kind(call);
    let here = if call.operation.params.contains(&"locationId") { Some(location(call, &world)?) } else { None };
    let admits = |feature: &&Feature| {
        let id = || ids::text(kind.id_kind(), feature.key);
        (here.is_none() || feature.location == here)
            && among(call, "locationId", &feature.location.map(location_id).unwrap_or_default())
            && among(call, "id", &id())
            && asked(call, "name", &feature.name())
            && asked(call, "ownerName", &feature.name())
            && asked(call, "dialPlanName", &feature.name())
            && asked(call, "phoneNumber", feature.number().unwrap_or_default())
            && asked(call, "extension", feature.extension().unwrap_or_default())
            && asked(call, "locationName", feature.location.map_or("", |key| world.location_name(key)))
            && asked(call, "trunkType", feature.text("trunkType").unwrap_or_default())
            && (feature.location.is_none() || !call.query.is_set("orgLevelOnly"))
            && asked(call, "matchingPattern", feature.text("matchingPattern").unwrap_or_default())
            && call.query.find("hasCxEssentials").is_none_or(|wanted| {
                feature.body.get("hasCxEssentials").and_then(Value::as_bool).unwrap_or(false) == wanted.eq_ignore_ascii_case("true")
            })
            && routing::admits(call, &world, feature)
    };
    let mut found: Vec<&Feature> = world.calling.of_kind(kind).filter(admits).collect();
    if call.query.find("order").is_some_and(|order| order.to_lowercase().contains("desc")) {
        found.sort_by_key(|feature| std::cmp::Reverse(feature.name().to_lowercase()));
    } else if call.query.find("order").is_some() {
        found.sort_by_key(|feature| feature.name().to_lowercase());
    }
    page(call, found.into_iter().map(|feature| list_view(&world, feature)))
}

/// The view of a list: the number is the number, also of a virtual line.
fn list_view(world: &World, feature: &Feature) -> Value {
    let mut view = view(world, feature);
    if let Value::Object(map) = &mut view {
        map.entry("enabled").or_insert(json!(true));
        map.entry("tollFreeNumber").or_insert(json!(false));
    }
    view
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let kind = kind(call);
    let param = if kind == Kind::VirtualLine { "virtualLineId" } else { id_param(call) };
    let feature = feature(call, &world, kind, param)?;
    let mut view = view(&world, feature);
    if kind == Kind::AutoAttendant || kind == Kind::Paging || kind == Kind::VoicemailGroup {
        view["tollFreeNumber"] = json!(false);
    }
    Ok(answer(call, view, Gaps::Left))
}

/// Brings what a client wrote to the stored form: extensions are texts, members objects with ids of somebody who exists.
fn normalise(world: &World, kind: Kind, body: &mut Map<String, Value>) -> Result<(), Failure> {
    if let Some(Value::Number(number)) = body.get("extension") {
        let text = number.to_string();
        body.insert("extension".to_owned(), json!(text));
    }
    if matches!(kind, Kind::Queue | Kind::HuntGroup)
        && let Some(numbers) = body.remove("alternateNumbers")
    {
        let settings = body.entry("alternateNumberSettings").or_insert_with(|| json!({}));
        if let Value::Object(settings) = settings {
            settings.insert("alternateNumbers".to_owned(), numbers);
        }
    }
    for field in kind.member_fields() {
        let Some(Value::Array(list)) = body.get_mut(*field) else { continue };
        for entry in list.iter_mut() {
            if let Value::String(id) = entry {
                *entry = json!({ "id": id });
            }
            let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
            required(world, id, field)?;
            if let Value::Object(map) = entry {
                // What is looked up when shown is not stored.
                map.retain(|name, _| matches!(name.as_str(), "id" | "weight" | "skillLevel" | "joinEnabled"));
            }
        }
        let mut seen = std::collections::HashSet::new();
        list.retain(|entry| seen.insert(entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()));
    }
    if kind == Kind::Park
        && let Some(Value::Array(spots)) = body.get_mut("callParkExtensions")
    {
        for spot in spots {
            let id = spot.as_str().or_else(|| spot.get("id")?.as_str()).unwrap_or_default().to_owned();
            let known = ids::parse_kind(&id, Kind::ParkExtension.id_kind()).and_then(|key| world.calling.find(Kind::ParkExtension, key));
            if known.is_none() {
                return Err(Failure::bad_request(format!("callParkExtensions: '{id}' is not the id of a call park extension")));
            }
            *spot = json!({ "id": id });
        }
    }
    Ok(())
}

/// Whether the feature can be as it is: name free, line free, what it refers to there.
fn check(world: &World, feature: &Feature) -> Result<(), Failure> {
    let name = feature.name();
    if name.is_empty() {
        return Err(Failure::bad_request("name: required, but empty"));
    }
    let is_same_place = |other: &Feature| feature.kind.is_global() || other.location == feature.location;
    let taken = world
        .calling
        .of_kind(feature.kind)
        .any(|other| other.key != feature.key && is_same_place(other) && other.name().eq_ignore_ascii_case(&name));
    if taken && !matches!(feature.kind, Kind::VirtualLine | Kind::VirtualExtension) {
        return Err(Failure::conflict(format!("A {} with the name '{name}' exists already.", feature.kind.noun())));
    }
    if let Some(location) = feature.location
        && (feature.kind.owner_type().is_some() || feature.kind == Kind::ParkExtension)
    {
        if feature.number().is_none() && feature.extension().is_none() {
            return Err(refused(&Refusal::Nothing));
        }
        world.check_line(location, feature.key, feature.number(), feature.extension()).map_err(|refusal| refused(&refusal))?;
        for number in feature.alternates() {
            world.check_number(location, feature.key, number).map_err(|refusal| refused(&refusal))?;
        }
    }
    match feature.kind {
        Kind::AutoAttendant => check_schedules(world, feature)?,
        Kind::VirtualExtension => check_virtual_extension(world, feature)?,
        Kind::Pickup => check_pickup(world, feature)?,
        _ => {}
    }
    routing::check(world, feature)
}

/// A virtual extension stands for a number outside, and its extension is nobody else's.
fn check_virtual_extension(world: &World, feature: &Feature) -> Result<(), Failure> {
    let (number, extension) = (feature.number().unwrap_or_default(), feature.extension().unwrap_or_default());
    if !is_e164(number) {
        return Err(refused(&Refusal::Malformed(number.to_owned())));
    }
    if world.calling.numbers.contains_key(number) {
        return Err(Failure::conflict(format!(
            "phoneNumber: '{number}' belongs to this organization, a virtual extension stands for others"
        )));
    }
    let Some(location) = feature.location else {
        let mut others = world.calling.of_kind(Kind::VirtualExtension).filter(|other| other.location.is_none() && other.key != feature.key);
        return match others.find(|other| other.extension() == Some(extension)) {
            Some(other) => Err(refused(&Refusal::ExtensionTaken(extension.to_owned(), other.name()))),
            None if is_extension(extension) => Ok(()),
            None => Err(refused(&Refusal::Malformed(extension.to_owned()))),
        };
    };
    world.check_line(location, feature.key, None, Some(extension)).map_err(|refusal| refused(&refusal))
}

/// Somebody is in one pickup group at most.
fn check_pickup(world: &World, feature: &Feature) -> Result<(), Failure> {
    for other in world.calling.of_kind(Kind::Pickup).filter(|other| other.key != feature.key) {
        if let Some(agent) = feature.members("agents").find(|agent| other.members("agents").any(|one| one == *agent)) {
            let name = Member::of_id(world, agent).map(|member| member.display_name).unwrap_or_default();
            return Err(Failure::conflict(format!("agents: {name} is already a member of the call pickup '{}'", other.name())));
        }
    }
    Ok(())
}

fn check_schedules(world: &World, feature: &Feature) -> Result<(), Failure> {
    for field in ["businessSchedule", "holidaySchedule"] {
        let Some(name) = feature.text(field) else { continue };
        let mut known = world.calling.of_kind(Kind::Schedule).filter(|schedule| schedule.location == feature.location);
        if !known.any(|schedule| schedule.name() == name) {
            return Err(Failure::bad_request(format!("{field}: the location has no schedule '{name}'")));
        }
    }
    Ok(())
}

fn place(call: &Call<'_>, world: &World, kind: Kind, body: &mut Map<String, Value>) -> Result<Option<Key>, Failure> {
    if call.operation.params.contains(&"locationId") {
        return location(call, world).map(Some);
    }
    let is_local = match kind {
        Kind::VirtualLine | Kind::Trunk | Kind::RouteList => true,
        Kind::VirtualExtension => body.get("locationId").is_some_and(|id| !id.is_null()),
        _ => false,
    };
    if !is_local {
        return Ok(None);
    }
    let id = body.remove("locationId").and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default();
    WebexId::parse_kind(&id, IdKind::Location)
        .filter(|key| world.calling.sites.contains_key(key))
        .map(Some)
        .ok_or_else(|| Failure::bad_request(format!("locationId: '{id}' names no location with calling")))
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let kind = kind(call);
    let location = place(call, &world, kind, &mut body)?;
    normalise(&world, kind, &mut body)?;
    complete(&world, kind, location, &mut body);
    for (field, first) in first_settings(kind) {
        // What the client wrote lies over what Webex starts with.
        let Value::Object(mut whole) = first else { continue };
        if let Some(Value::Object(given)) = body.get(field) {
            merge(&mut whole, given);
        }
        body.insert(field.to_owned(), Value::Object(whole));
    }
    if kind == Kind::Queue {
        join_newcomers(&mut body);
    }
    if call.query.is_set("hasCxEssentials") {
        body.insert("hasCxEssentials".to_owned(), json!(true));
    }
    let key = world.new_key();
    let feature = Feature { key, kind, location, body };
    check(&world, &feature)?;
    world.calling.features.insert(key, feature);
    Ok(made(call, &ids::text(kind.id_kind(), key)))
}

/// Adds what Webex sets when a client leaves it out.
fn complete(world: &World, kind: Kind, location: Option<Key>, body: &mut Map<String, Value>) {
    let name = body.get("name").cloned().unwrap_or_default();
    let mut set = |field: &str, value: Value| {
        if !body.contains_key(field) {
            body.insert(field.to_owned(), value);
        }
    };
    let office = location.and_then(|key| world.locations.find(key));
    if kind.owner_type().is_some() {
        set("enabled", json!(true));
        set("firstName", name);
        set("lastName", json!("."));
        if let Some(office) = office {
            set("languageCode", json!(office.language));
            set("timeZone", json!(office.time_zone));
        }
    }
    match kind {
        Kind::Queue => {
            set("hasCxEssentials", json!(false));
            set("allowAgentJoinEnabled", json!(false));
            set("allowCallWaitingForAgentsEnabled", json!(false));
            set("phoneNumberForOutgoingCallsEnabled", json!(false));
            set("agents", json!([]));
        }
        Kind::HuntGroup => set("agents", json!([])),
        Kind::Pickup => {
            set("notificationType", json!("NONE"));
            set("agents", json!([]));
        }
        Kind::Paging => {
            set("originators", json!([]));
            set("targets", json!([]));
            set("originatorCallerIdEnabled", json!(false));
        }
        Kind::VoicemailGroup => set("greeting", json!("DEFAULT")),
        Kind::VirtualLine => {
            set("directorySearchEnabled", json!(true));
            set("externalCallerIdNamePolicy", json!("DIRECT_LINE"));
            if let Some(office) = office {
                set("announcementLanguage", json!(office.language));
            }
        }
        Kind::Trunk => {
            set("status", json!("UNKNOWN"));
            set("dualIdentitySupportEnabled", json!(false));
        }
        _ => {}
    }
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let kind = kind(call);
    let mut feature = feature(call, &world, kind, id_param(call))?.clone();
    normalise(&world, kind, &mut body)?;
    body.remove("id");
    if kind == Kind::Queue {
        keep_joined(&feature, &mut body);
        join_newcomers(&mut body);
    }
    merge(&mut feature.body, &body);
    check(&world, &feature)?;
    let id = ids::text(kind.id_kind(), feature.key);
    world.calling.features.insert(feature.key, feature);
    Ok(made(call, &id))
}

/// An agent named again without a word on joining stays as they were.
fn keep_joined(feature: &Feature, body: &mut Map<String, Value>) {
    let Some(Value::Array(agents)) = body.get_mut("agents") else { return };
    let old = feature.body.get("agents").and_then(Value::as_array);
    for agent in agents.iter_mut().filter_map(Value::as_object_mut) {
        let before = old.into_iter().flatten().find(|before| before.get("id") == agent.get("id")).and_then(Value::as_object);
        for (name, value) in before.into_iter().flatten() {
            agent.entry(name.clone()).or_insert(value.clone());
        }
    }
}

/// Agents take calls from the moment they are named.
fn join_newcomers(body: &mut Map<String, Value>) {
    let agents = body.get_mut("agents").and_then(Value::as_array_mut);
    for agent in agents.into_iter().flatten().filter_map(Value::as_object_mut) {
        agent.entry("joinEnabled").or_insert(json!(true));
    }
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let kind = kind(call);
    let feature = feature(call, &world, kind, id_param(call))?;
    let key = feature.key;
    routing::check_unused(&world, feature)?;
    world.calling.features.remove(key);
    world.calling.forget(key);
    if kind == Kind::ParkExtension {
        let gone = ids::text(kind.id_kind(), key);
        for park in world.calling.features.iter_mut().filter(|feature| feature.kind == Kind::Park) {
            if let Some(Value::Array(spots)) = park.body.get_mut("callParkExtensions") {
                spots.retain(|spot| spot.get("id").and_then(Value::as_str) != Some(gone.as_str()));
            }
        }
    }
    Ok(Reply::no_content())
}

fn available_members(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let here = location(call, &world)?;
    let is_pickup = kind(call) == Kind::Pickup;
    // A person is in one pickup group at most.
    let busy: Vec<&str> =
        if is_pickup { world.calling.of_kind(Kind::Pickup).flat_map(|group| group.members("agents")).collect() } else { Vec::new() };
    let found = Member::all(&world, Some(here)).filter(|member| {
        asked(call, "name", &member.display_name)
            && (asked(call, "phoneNumber", member.number.unwrap_or_default())
                || asked(call, "phoneNumber", member.extension.unwrap_or_default()))
            && !busy.contains(&member.id().as_str())
    });
    let items: Vec<Value> = found.map(|member| Value::Object(member.view(&world))).collect();
    page(call, items)
}
