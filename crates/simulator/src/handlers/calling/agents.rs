//! Agents of queues: over all queues, of one agent, and their joining and leaving.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::Route;
use super::common::{among, answer, asked, body, location_id, page};
use super::members::Member;
use crate::http::{Call, Failure, Reply, next_link, wanted_max, wanted_start};
use crate::ids::{Key, Kind as IdKind};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("read-the-list-of-call-queue-agents-with-customer-assist", list),
    ("get-details-for-a-call-queue-agent-with-customer-assist", detail),
    ("update-an-agents-settings-of-one-or-more-call-queues-with-customer", update),
    ("get-call-queue-available-agents", available),
    ("get-my-call-center-settings", mine),
    ("modify-my-call-center-settings", change_mine),
];

/// Whether an agent of a queue takes its calls.
fn is_joined(queue: &Feature, agent: &str) -> Option<bool> {
    let agents = queue.body.get("agents").and_then(Value::as_array);
    let entry = agents.into_iter().flatten().find(|entry| entry.get("id").and_then(Value::as_str) == Some(agent))?;
    Some(entry.get("joinEnabled").and_then(Value::as_bool).unwrap_or(true))
}

fn has_assist(queue: &Feature) -> bool {
    queue.body.get("hasCxEssentials").and_then(Value::as_bool).unwrap_or(false)
}

/// Queues of the kind a call asks for; without a word on it, those without Customer Assist.
fn queues<'a>(call: &Call<'_>, world: &'a World) -> impl Iterator<Item = &'a Feature> {
    let wanted = call.query.find("hasCxEssentials").map(|text| text.eq_ignore_ascii_case("true"));
    world.calling.of_kind(Kind::Queue).filter(move |queue| wanted.is_none_or(|wanted| has_assist(queue) == wanted))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let queues: Vec<&Feature> = queues(call, &world).filter(|queue| among(call, "queueId", &ids::text("CALL_QUEUE", queue.key))).collect();
    let mut seen = BTreeSet::new();
    let mut agents: Vec<Member<'_>> = Vec::new();
    for id in queues.iter().flat_map(|queue| queue.members("agents")) {
        if seen.insert(id) {
            agents.extend(Member::of_id(&world, id));
        }
    }
    let items = agents.into_iter().filter_map(|agent| {
        let id = agent.id();
        let joined: Vec<(bool, Option<Key>)> = queues.iter().filter_map(|queue| Some((is_joined(queue, &id)?, queue.location))).collect();
        let count = joined.iter().filter(|(joined, _)| *joined).count();
        let wanted = call.query.find("joinEnabled").map(|text| text.eq_ignore_ascii_case("true"));
        let fits = among(call, "locationId", &location_id(agent.location))
            && asked(call, "name", &agent.display_name)
            && asked(call, "phoneNumber", agent.number.unwrap_or_default())
            && wanted.is_none_or(|wanted| joined.iter().any(|(joined, _)| *joined == wanted));
        let mut view = agent.view(&world);
        view.insert("queueCount".to_owned(), json!(joined.len()));
        view.insert("locationCount".to_owned(), json!(joined.iter().map(|(_, place)| place).collect::<BTreeSet<_>>().len()));
        view.insert("joinCount".to_owned(), json!(count));
        view.insert("unjoinCount".to_owned(), json!(joined.len() - count));
        fits.then_some(Value::Object(view))
    });
    page(call, items.collect::<Vec<_>>())
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let id = call.param("id");
    let (max, start) = (wanted_max(call, 50, 2000)?, wanted_start(call, "start")?);
    let found: Vec<Value> = queues(call, &world)
        .filter_map(|queue| {
            let joined = is_joined(queue, id)?;
            let mut view = super::features::view(&world, queue);
            view["joinEnabled"] = json!(joined);
            Some(view)
        })
        .collect();
    let agent = Member::of_id(&world, id).filter(|_| !found.is_empty());
    let agent = agent.ok_or_else(|| Failure::not_found("The requested agent could not be found."))?;
    let has_more = found.len() > start + max;
    let shown: Vec<Value> = found.into_iter().skip(start).take(max).collect();
    let mut reply = answer(call, json!({ "agent": agent.view(&world), "queues": shown }), Gaps::Left);
    reply.next = has_more.then(|| next_link(call, "start", &(start + max).to_string()));
    Ok(reply)
}

/// Joins or leaves a queue.
fn join(world: &mut World, queue: &str, agent: &str, joined: bool) -> Result<(), Failure> {
    let unknown = || Failure::not_found(format!("'{agent}' is no agent of queue '{queue}'"));
    let key = ids::parse_kind(queue, "CALL_QUEUE").ok_or_else(unknown)?;
    let feature = world.calling.features.find_mut(key).filter(|feature| feature.kind == Kind::Queue).ok_or_else(unknown)?;
    let agents = feature.body.get_mut("agents").and_then(Value::as_array_mut);
    let entry = agents.into_iter().flatten().find(|entry| entry.get("id").and_then(Value::as_str) == Some(agent));
    entry.ok_or_else(unknown)?["joinEnabled"] = json!(joined);
    Ok(())
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let agent = call.param("id").to_owned();
    let changes: Vec<(String, bool)> = body
        .get("settings")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|entry| {
            let queue = entry.get("queueId").and_then(Value::as_str).unwrap_or_default().to_owned();
            (queue, entry.get("joinEnabled").and_then(Value::as_bool).unwrap_or(false))
        })
        .collect();
    // Nothing changes when one of them cannot.
    for (queue, _) in &changes {
        let key = ids::parse_kind(queue, "CALL_QUEUE");
        let known = key.and_then(|key| world.calling.find(Kind::Queue, key)).and_then(|feature| is_joined(feature, &agent));
        known.ok_or_else(|| Failure::not_found(format!("'{agent}' is no agent of queue '{queue}'")))?;
    }
    for (queue, joined) in &changes {
        join(&mut world, queue, &agent, *joined)?;
    }
    Ok(Reply::no_content())
}

fn available(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.query_id("locationId", IdKind::Location)?;
    let found = Member::all(&world, None).filter(|member| {
        asked(call, "name", &member.display_name)
            && (asked(call, "phoneNumber", member.number.unwrap_or_default())
                || asked(call, "phoneNumber", member.extension.unwrap_or_default()))
    });
    page(call, found.map(|member| Value::Object(member.view(&world))).collect::<Vec<_>>())
}

fn caller(call: &Call<'_>) -> Result<String, Failure> {
    Ok(ids::text("PEOPLE", call.caller()?.holder))
}

fn mine(call: &Call<'_>) -> Result<Reply, Failure> {
    let (world, me) = (call.cloud.world(), caller(call)?);
    let queues: Vec<Value> = world
        .calling
        .of_kind(Kind::Queue)
        .filter_map(|queue| {
            let joined = is_joined(queue, &me)?;
            Some(json!({
                "id": ids::text("CALL_QUEUE", queue.key), "hasCxEssentials": has_assist(queue), "available": joined, "skillLevel": 0,
                "phoneNumber": queue.number(), "extension": queue.extension(),
                "allowLogOffEnabled": queue.body.get("allowAgentJoinEnabled").and_then(Value::as_bool).unwrap_or(false),
            }))
        })
        .collect();
    let state = world.calling.documents.read(call.caller()?.holder, "queues").get("agentACDState").cloned();
    Ok(answer(call, json!({ "agentACDState": state.unwrap_or(json!("AVAILABLE")), "queues": queues }), Gaps::Left))
}

fn change_mine(call: &Call<'_>) -> Result<Reply, Failure> {
    let (body, me) = (body(call)?, caller(call)?);
    let holder = call.caller()?.holder;
    let mut world = call.cloud.world_mut();
    for entry in body.get("queues").and_then(Value::as_array).into_iter().flatten() {
        let queue = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        let wanted = entry.get("available").and_then(Value::as_bool).unwrap_or(false);
        let feature = ids::parse_kind(queue, "CALL_QUEUE").and_then(|key| world.calling.find(Kind::Queue, key));
        let allows = feature.and_then(|feature| feature.body.get("allowAgentJoinEnabled")?.as_bool()).unwrap_or(false);
        if feature.and_then(|feature| is_joined(feature, &me)).is_some_and(|now| now != wanted) && !allows {
            return Err(Failure::forbidden(format!("queue '{queue}' does not let its agents join or leave")));
        }
        join(&mut world, queue, &me, wanted)?;
    }
    if let Some(state) = body.get("agentACDState") {
        let mut change = serde_json::Map::new();
        change.insert("agentACDState".to_owned(), state.clone());
        world.calling.documents.write(holder, "queues", &change);
    }
    Ok(Reply::no_content())
}
