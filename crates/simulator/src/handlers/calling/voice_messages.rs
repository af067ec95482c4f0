//! `/telephony/voiceMessages`: list, summary, read state and deletion, for oneself and for members; and the mailboxes one can reach.

use serde_json::{Value, json};
use webex_core::Method;

use super::super::Handler;
use super::common::{answer, body, page};
use super::control::{member, party_view, publish};
use super::members::Member;
use crate::clock::iso;
use crate::http::{Call, Failure, Payload, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::exchange::{Notice, VoiceMessage};
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;

/// Every route of this file, found by the form of its path.
pub fn routes() -> Vec<(&'static str, Handler)> {
    let serve = |method: Method, path: &str| -> Option<Handler> {
        let tail = path.strip_prefix("/telephony/voiceMessages")?;
        let tail = tail.strip_prefix("/members/me").or_else(|| tail.strip_prefix("/members/{memberId}")).unwrap_or(tail);
        Some(match (method, tail) {
            (Method::Get, "" | "/voiceMessages") => list,
            (Method::Get, "/summary") => count,
            (Method::Get, "/memberships") => memberships,
            (Method::Post, "/markAsRead" | "/markAsUnread") => mark,
            (Method::Delete, _) => delete,
            _ => return None,
        })
    };
    webex_catalogue::all().iter().filter_map(|operation| Some((operation.id, serve(operation.method, operation.path)?))).collect()
}

fn messages(world: &World, owner: Key) -> impl Iterator<Item = &VoiceMessage> {
    world.calling.exchange.mailboxes.get(&owner).into_iter().flatten()
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    let here = world.party_of(owner).location;
    let items: Vec<Value> = messages(&world, owner)
        .map(|message| {
            json!({
                "id": ids::text("VOICE_MESSAGE", message.key), "duration": message.duration_s,
                "callingParty": party_view(&message.from, here), "urgent": message.is_urgent, "confidential": false,
                "read": message.is_read, "created": iso(message.created_ms),
            })
        })
        .collect();
    page(call, items)
}

/// How many messages of which sort somebody has.
pub fn summary(world: &World, owner: Key) -> Value {
    let count = |read: bool, urgent: bool| messages(world, owner).filter(|one| one.is_read == read && (!urgent || one.is_urgent)).count();
    json!({
        "newMessages": count(false, false), "oldMessages": count(true, false), "newUrgentMessages": count(false, true),
        "oldUrgentMessages": count(true, true),
    })
}

fn count(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    Ok(answer(call, summary(&world, owner), Gaps::Left))
}

fn message_key(id: &str) -> Result<Key, Failure> {
    ids::parse_kind(id, "VOICE_MESSAGE").ok_or_else(|| Failure::not_found("The requested voice message could not be found."))
}

fn mark(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = if matches!(call.payload, Payload::Empty) { serde_json::Map::new() } else { body(call)? };
    let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let named = text("messageId").map(message_key).transpose()?;
    let is_read = call.operation.path.ends_with("markAsRead");
    let mut world = call.cloud.world_mut();
    let owner = member(call, &world, text("lineOwnerId"))?;
    let list = world.calling.exchange.mailboxes.entry(owner).or_default();
    if named.is_some_and(|key| !list.iter().any(|message| message.key == key)) {
        return Err(Failure::not_found("The requested voice message could not be found."));
    }
    for message in list.iter_mut().filter(|message| named.is_none_or(|key| message.key == key)) {
        message.is_read = is_read;
    }
    world.calling.exchange.tell(Notice::Mailbox { owner });
    publish(call.cloud, &mut world);
    Ok(Reply::no_content())
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = message_key(call.param("messageId"))?;
    let mut world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    let list = world.calling.exchange.mailboxes.entry(owner).or_default();
    let before = list.len();
    list.retain(|message| message.key != key);
    if list.len() == before {
        return Err(Failure::not_found("The requested voice message could not be found."));
    }
    world.calling.exchange.tell(Notice::Mailbox { owner });
    publish(call.cloud, &mut world);
    Ok(Reply::no_content())
}

/// Mailboxes the caller may open: the own one.
fn memberships(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, None)?;
    let items: Vec<Value> = Member::of_key(&world, owner)
        .map(|member| {
            let mut view = member.view(&world);
            view.insert("name".to_owned(), json!(member.display_name));
            Value::Object(view)
        })
        .into_iter()
        .collect();
    page(call, items)
}
