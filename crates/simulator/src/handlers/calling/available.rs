//! Who can be chosen: for a line of a phone or app, for monitoring, as assistant, supervisor or agent; and how many they are.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, asked, location, page};
use super::members::Member;
use super::{devices, lines, settings, supervisors};
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind as IdKind};
use crate::world::World;
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("search-available-members", list),
    ("get-count-of-available-members", count),
    ("search-members", list),
    ("get-count-of-members", count),
    ("search-shared-line-appearance-members-new", list),
    ("search-shared-line-appearance-members", list),
    ("get-count-of-shared-line-appearance-members", count),
    ("get-available-members-for-person-monitoring", list),
    ("get-available-speed-dials-for-person-monitoring", list),
    ("get-available-members-for-workspace-monitoring", list),
    ("get-available-speed-dials-for-workspace-monitoring", list),
    ("search-available-hot-desking-members", list),
    ("get-speed-dial-available-members", list),
    ("available-members", list),
    ("get-person-executive-available-assistants", list),
    ("get-my-executive-available-assistants", list),
    ("get-available-agents", list),
    ("list-available-agents", list),
    ("list-available-agents-with-customer-assist", list),
    ("list-available-supervisors-with-customer-assist", list),
    ("get-my-available-caller-id-list", caller_ids),
    ("user-call-settings-2-retrieve-agents-list-of-available-caller-ids", caller_ids),
    ("virtual-line-call-settings-retrieve-agents-list-of-available-caller-ids", caller_ids),
];

/// For whom somebody is chosen.
struct Scene {
    /// The person, workspace or line the choice is for.
    subject: Option<Key>,
    /// Whose line the phone's first one is.
    owner: Option<Key>,
    /// Who is chosen already.
    taken: Vec<Key>,
}

fn scene(call: &Call<'_>, world: &World) -> Result<Scene, Failure> {
    call.check_org(world.org)?;
    let path = call.operation.path;
    let mut scene = Scene { subject: None, owner: None, taken: Vec::new() };
    if path.contains("{deviceId}") {
        let device = devices::find(call, world)?;
        scene.owner = Some(devices::owner(device));
        scene.taken = lines::on_device(world, device);
    } else if path.contains("{locationId}") {
        location(call, world)?;
    } else if path.contains("/people/") || path.contains("/workspaces/") || path.contains("/virtualLines/") {
        scene.subject = Some(settings::subject(call, world)?);
        scene.owner = scene.subject;
    } else if path.ends_with("/availableSupervisors") {
        scene.taken = supervisors::keys(world).collect();
    }
    Ok(scene)
}

/// Whether the choice is among people only.
fn is_for_people(path: &str) -> bool {
    ["/availableAssistants", "/availableSupervisors"].iter().any(|end| path.ends_with(end))
}

/// Whether nobody can be chosen for themselves.
fn is_for_others(path: &str) -> bool {
    path.contains("/monitoring/") || path.ends_with("/availableAssistants") || path.contains("/hotDesking/")
}

fn found<'a>(call: &Call<'_>, world: &'a World) -> Result<(Vec<Member<'a>>, Scene), Failure> {
    let scene = scene(call, world)?;
    let mut place = call.query_id("locationId", IdKind::Location)?;
    if place.is_none() {
        place = call.query_id("location", IdKind::Location)?;
    }
    let path = call.operation.path;
    let is_without_lines = call.query.is_set("excludeVirtualLine");
    let mut members: Vec<Member<'a>> = Member::all(world, place)
        .filter(|member| {
            let number = member.number.unwrap_or_default();
            (!is_for_people(path) || member.kind == "PEOPLE")
                && (!is_without_lines || member.kind != "VIRTUAL_LINE")
                && (!is_for_others(path) || scene.subject != Some(member.key))
                && !scene.taken.contains(&member.key)
                && asked(call, "memberName", &member.full_name())
                && asked(call, "name", &member.full_name())
                && asked(call, "extension", member.extension.unwrap_or_default())
                && ["phoneNumber", "phoneNumbers", "number"].iter().all(|name| asked(call, name, number))
        })
        .collect();
    if let Some(order) = call.query.find("order") {
        let is_by_family = order.to_lowercase().starts_with('l');
        members.sort_by_key(|member| if is_by_family { member.last_name.to_lowercase() } else { member.first_name.to_lowercase() });
        if order.to_lowercase().contains("desc") {
            members.reverse();
        }
    }
    Ok((members, scene))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (members, scene) = found(call, &world)?;
    let is_owned = |member: &Member<'_>| match call.query.find("usageType") {
        Some(usage) => usage == "DEVICE_OWNER",
        None => scene.owner == Some(member.key),
    };
    let views: Vec<Value> = members
        .iter()
        .map(|member| {
            let mut view = member.view(&world);
            view.insert("memberType".to_owned(), json!(member.kind));
            view.insert("lineType".to_owned(), json!(if is_owned(member) { "PRIMARY" } else { "SHARED_CALL_APPEARANCE" }));
            view.insert("allowCallDeclineEnabled".to_owned(), json!(true));
            view.insert("t38FaxCompressionEnabled".to_owned(), json!(false));
            Value::Object(view)
        })
        .collect();
    page(call, views)
}

fn count(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let total = found(call, &world)?.0.len();
    Ok(answer(call, json!({ "totalCount": total }), Gaps::Left))
}

/// The numbers an agent may show: their own, and those of the queues and hunt groups that lend theirs.
fn caller_ids(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    let Some(member) = Member::of_key(&world, key) else { return page(call, []) };
    let mut items = Vec::new();
    if call.operation.path.contains("/me/") {
        items.push(json!({ "type": "DEFAULT_CLID", "id": member.id(), "name": member.display_name,
            "directNumber": member.number, "extension": member.extension }));
    }
    let id = member.id();
    for kind in [Kind::Queue, Kind::HuntGroup] {
        for feature in world.calling.of_kind(kind).filter(|feature| feature.members("agents").any(|agent| agent == id)) {
            let lends = feature.body.get("phoneNumberForOutgoingCallsEnabled").and_then(Value::as_bool).unwrap_or(true);
            if !lends {
                continue;
            }
            let mut view = Map::new();
            view.insert("type".to_owned(), json!(kind.id_kind()));
            view.insert("id".to_owned(), json!(ids::text(kind.id_kind(), feature.key)));
            view.insert("name".to_owned(), json!(feature.name()));
            for (name, value) in [("phoneNumber", feature.number()), ("directNumber", feature.number()), ("extension", feature.extension())]
            {
                if let Some(value) = value {
                    view.insert(name.to_owned(), json!(value));
                }
            }
            items.push(Value::Object(view));
        }
    }
    page(call, items)
}
