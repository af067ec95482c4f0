//! Supervisors of agents: people who watch over agents of queues, wherever the queue is.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, asked, body, page};
use super::members::{Member, required};
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-list-of-supervisors-with-customer-assist", list),
    ("create-a-supervisor-with-customer-assist", create),
    ("get-supervisor-detail-with-customer-assist", detail),
    ("assign-or-unassign-agents-to-supervisor-with-customer-assist", change),
    ("delete-a-supervisor", delete),
    ("delete-bulk-supervisors", delete_many),
];

/// Everybody who supervises.
pub fn keys(world: &World) -> impl Iterator<Item = Key> {
    world.calling.supervisors.keys().copied()
}

fn unknown() -> Failure {
    Failure::not_found("The requested supervisor could not be found.")
}

fn find(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    call.check_org(world.org)?;
    let key = ids::parse_kind(call.param("supervisorId"), "PEOPLE").ok_or_else(unknown)?;
    if world.calling.supervisors.contains_key(&key) { Ok(key) } else { Err(unknown()) }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let found = world.calling.supervisors.iter().filter_map(|(key, agents)| {
        let member = Member::of_key(&world, *key)?;
        let fits = asked(call, "name", &member.full_name()) && asked(call, "phoneNumber", member.number.unwrap_or_default());
        let mut view = member.view(&world);
        view.insert("agentCount".to_owned(), json!(agents.len()));
        fits.then_some(Value::Object(view))
    });
    page(call, found.collect::<Vec<_>>())
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = find(call, &world)?;
    let agents = world.calling.supervisors[&key].iter().filter_map(|agent| Member::of_key(&world, *agent));
    let agents: Vec<Value> = agents
        .filter(|member| asked(call, "name", &member.full_name()) && asked(call, "phoneNumber", member.number.unwrap_or_default()))
        .map(|member| Value::Object(member.view(&world)))
        .collect();
    Ok(answer(call, json!({ "id": ids::text("PEOPLE", key), "agents": agents }), Gaps::Left))
}

fn entries(body: &Map<String, Value>) -> impl Iterator<Item = (&str, bool)> {
    let list = body.get("agents").and_then(Value::as_array).into_iter().flatten();
    list.map(|entry| {
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        (id, entry.get("action").and_then(Value::as_str) == Some("DELETE"))
    })
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let id = body.get("id").and_then(Value::as_str).unwrap_or_default();
    let supervisor = required(&world, id, "id")?;
    if supervisor.kind != "PEOPLE" {
        return Err(Failure::bad_request(format!("id: '{id}' is no person; only people supervise")));
    }
    let key = supervisor.key;
    if world.calling.supervisors.contains_key(&key) {
        return Err(Failure::conflict(format!("id: '{id}' is a supervisor already.")));
    }
    let mut agents = Vec::new();
    for (id, _) in entries(&body) {
        let agent = required(&world, id, "agents")?.key;
        if !agents.contains(&agent) {
            agents.push(agent);
        }
    }
    world.calling.supervisors.insert(key, agents);
    Ok(answer(call, json!({}), Gaps::Left))
}

/// Each agent has an answer of its own; what is wrong with one does not stop the others.
fn change(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?;
    let mut agents = world.calling.supervisors[&key].clone();
    let mut items = Vec::new();
    for (id, is_removed) in entries(&body) {
        let member = Member::of_id(&world, id);
        let kind = member.as_ref().map_or("PEOPLE", |member| member.kind);
        let wrong = match member {
            None => Some("is no person, workspace or virtual line with calling"),
            Some(member) if is_removed => {
                let before = agents.len();
                agents.retain(|agent| *agent != member.key);
                (agents.len() == before).then_some("is not assigned to this supervisor")
            }
            Some(member) if agents.contains(&member.key) => Some("is assigned to this supervisor already"),
            Some(member) => {
                agents.push(member.key);
                None
            }
        };
        items.push(match wrong {
            None => json!({ "id": id, "status": "SUCCESS", "type": kind }),
            Some(wrong) => json!({ "id": id, "status": "FAILED", "message": format!("'{id}' {wrong}"), "type": kind }),
        });
    }
    world.calling.supervisors.insert(key, agents);
    Ok(answer(call, json!({ "items": items }), Gaps::Left))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?;
    world.calling.supervisors.remove(&key);
    Ok(Reply::no_content())
}

fn delete_many(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    if body.get("deleteAll").and_then(Value::as_bool) == Some(true) {
        world.calling.supervisors.clear();
        return Ok(Reply::no_content());
    }
    let mut keys = Vec::new();
    for id in body.get("supervisorIds").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let key = ids::parse_kind(id, "PEOPLE").filter(|key| world.calling.supervisors.contains_key(key));
        keys.push(key.ok_or_else(|| Failure::not_found(format!("supervisorIds: '{id}' is no supervisor")))?);
    }
    for key in keys {
        world.calling.supervisors.remove(&key);
    }
    Ok(Reply::no_content())
}
