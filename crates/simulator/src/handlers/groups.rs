//! `/groups`.

use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::people::Group;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-and-search-groups", list),
    ("get-group-details", detail),
    ("groups-get-group-members", members),
    ("groups-create-a-group", create),
    ("groups-delete-a-group", delete),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: WebexId,
    display_name: &'a str,
    org_id: WebexId,
    created: String,
    last_modified: String,
    member_size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<Vec<Member<'a>>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Member<'a> {
    id: WebexId,
    #[serde(rename = "type")]
    kind: &'static str,
    display_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listing<'a> {
    total_results: usize,
    start_index: usize,
    items_per_page: usize,
    groups: Vec<View<'a>>,
}

/// A stretch of a SCIM list: from 1, and how many.
fn stretch(call: &Call<'_>) -> Result<(usize, usize), Failure> {
    let number = |name: &str, default: usize| {
        let Some(text) = call.query.find(name) else { return Ok(default) };
        text.parse().map_err(|_| Failure::bad_request(format!("{name}: '{text}' is not a whole number")))
    };
    Ok((number("startIndex", 1)?.max(1), number("count", 100)?.min(500)))
}

fn view<'a>(world: &'a World, group: &'a Group, members: Option<(usize, usize)>) -> View<'a> {
    let of = |(start, count): (usize, usize)| {
        let page = group.members.iter().skip(start - 1).take(count).filter_map(|key| world.people.find(*key));
        page.map(|person| Member { id: WebexId::new(Kind::People, person.key), kind: "user", display_name: &person.display_name }).collect()
    };
    View {
        id: WebexId::new(Kind::Group, group.key),
        display_name: &group.name,
        org_id: WebexId::new(Kind::Organization, world.org),
        created: iso(group.created_ms),
        last_modified: iso(group.modified_ms),
        member_size: group.members.len(),
        members: members.map(of),
    }
}

/// The name in a SCIM filter `displayName eq "…"` or `sw "…"`.
fn admits(filter: Option<&str>, group: &Group) -> Result<bool, Failure> {
    let Some(filter) = filter else { return Ok(true) };
    let mut words = filter.splitn(3, ' ');
    let (field, operator, value) = (words.next(), words.next(), words.next().map(|value| value.trim_matches('"').to_lowercase()));
    let name = group.name.to_lowercase();
    match (field, operator, value) {
        (Some("displayName"), Some("eq"), Some(value)) => Ok(name == value),
        (Some("displayName"), Some("sw"), Some(value)) => Ok(name.starts_with(&value)),
        _ => Err(Failure::bad_request(format!("filter: '{filter}' is not understood; use displayName eq \"…\" or displayName sw \"…\""))),
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let (start, count) = stretch(call)?;
    let filter = call.query.find("filter");
    let mut found = Vec::new();
    for group in world.groups.iter() {
        if admits(filter, group)? {
            found.push(group);
        }
    }
    let members = call.query.is_set("includeMembers").then_some((1, 500));
    let groups: Vec<_> = found.iter().skip(start - 1).take(count).map(|group| view(&world, group, members)).collect();
    Ok(Reply::json(&Listing { total_results: found.len(), start_index: start, items_per_page: groups.len(), groups }))
}

/// A group as an answer shows it.
pub fn shown(world: &World, group: &Group) -> Reply {
    Reply::json(&view(world, group, Some((1, 500))))
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Group, Failure> {
    world.groups.find(call.id("groupId", Kind::Group)?).ok_or_else(|| missing(Kind::Group))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let members = call.query.is_set("includeMembers").then_some((1, 500));
    Ok(Reply::json(&view(&world, find(call, &world)?, members)))
}

fn members(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let stretch = stretch(call)?;
    Ok(Reply::json(&view(&world, find(call, &world)?, Some(stretch))))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    display_name: String,
    #[serde(default)]
    members: Vec<WantedMember>,
}

#[derive(Deserialize)]
struct WantedMember {
    #[serde(alias = "value")]
    id: Option<String>,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    if world.groups.iter().any(|group| group.name.eq_ignore_ascii_case(&wanted.display_name)) {
        return Err(Failure::conflict(format!("A group with the name '{}' exists already.", wanted.display_name)));
    }
    let mut members: Vec<Key> = Vec::new();
    for value in wanted.members.into_iter().filter_map(|member| member.id) {
        let key = WebexId::parse_kind(&value, Kind::People).filter(|key| world.people.find(*key).is_some());
        members.push(key.ok_or_else(|| Failure::bad_request(format!("members: '{value}' is nobody in this organization")))?);
    }
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let group = Group { key, name: wanted.display_name, members, created_ms: now_ms, modified_ms: now_ms };
    let reply = Reply::with_status(StatusCode::CREATED, &view(&world, &group, Some((1, 500))));
    world.groups.insert(key, group);
    Ok(reply)
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("groupId", Kind::Group)?;
    call.cloud.world_mut().groups.remove(key).map(|_| Reply::no_content()).ok_or_else(|| missing(Kind::Group))
}
