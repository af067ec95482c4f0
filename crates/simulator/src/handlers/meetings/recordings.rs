//! Recordings, with their recycle bin and temporary links.

use http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use webex_core::Method;

use super::view::{Sight, recording};
use super::{check_site, moment, owner, page};
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra, write_list};
use crate::ids::Key;
use crate::world::meetings::{MeetingId, Notice, Recording, Shelf, Subject};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("recordings-list-recordings", list),
    ("list-recordings-for-an-admin-or-compliance-officer", list_all),
    ("recordings-get-recording-details", detail),
    ("recordings-delete-a-recording", delete),
    ("delete-a-recording-by-an-admin", delete),
    ("recordings-move-recordings-into-the-recycle-bin", bin),
    ("recordings-restore-recordings-from-recycle-bin", restore),
    ("recordings-purge-recordings-from-recycle-bin", purge),
];

/// Files that temporary links lead to.
pub const EXTRA: &[ExtraRoute] =
    &[extra("download-a-recording", Method::Get, "/nbr/{kind}/{recording}/{until}/{proof}", Access::Open, download)];

/// How long a temporary link works.
const LINK_MS: i64 = 3 * 3_600_000;

fn missing() -> Failure {
    Failure::not_found("The requested recording could not be found.")
}

fn key_of(text: &str) -> Option<Key> {
    (text.len() == 32).then(|| u128::from_str_radix(text, 16).ok()).flatten().map(Key)
}

/// The recordings a list asks for, newest first.
fn found<'a>(call: &Call<'_>, world: &'a World, host: Option<Key>) -> Result<Vec<&'a Recording>, Failure> {
    check_site(call)?;
    let now_ms = world.now_ms();
    let (from, to) = (moment(call, "from")?, moment(call, "to")?);
    let to_ms = to.unwrap_or(now_ms + 1);
    let from_ms = from.unwrap_or(to_ms - 7 * DAY_MS);
    if from_ms >= to_ms || to_ms - from_ms > 30 * DAY_MS {
        return Err(Failure::bad_request("from: must be before to, and at most 30 days"));
    }
    let wanted = call.query.find("status").unwrap_or("available");
    let meeting = call.query.find("meetingId").map(|id| world.meetings.find(id));
    let topic = call.query.find("topic").map(str::to_lowercase);
    let mut found: Vec<&Recording> = world.meetings.recordings.iter().collect();
    found.retain(|one| {
        let Some(gathering) = world.meetings.gatherings.find(one.gathering) else { return false };
        let is_of_meeting = match meeting {
            None => true,
            Some(Some(MeetingId::Gathering(key))) => gathering.key == key,
            Some(Some(MeetingId::Series(key))) => gathering.series == key,
            Some(Some(MeetingId::Occurrence(key, planned_ms))) => gathering.series == key && gathering.planned_ms == planned_ms,
            Some(None) => false,
        };
        let in_time = meeting.is_some() && from.is_none() || (from_ms <= one.created_ms && one.created_ms < to_ms);
        is_of_meeting
            && in_time
            && one.shelf.as_str() == wanted
            && host.is_none_or(|host| gathering.host == host)
            && topic.as_ref().is_none_or(|topic| gathering.title.to_lowercase().contains(topic))
            && call.query.find("integrationTag").is_none()
            && call.query.find("format").is_none_or(|format| format == "MP4")
            && call.query.find("serviceType").is_none_or(|kind| kind == "MeetingCenter")
    });
    found.sort_by_key(|one| (-one.created_ms, one.key));
    Ok(found)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let me = call.caller()?.holder;
    let host = owner(call, &world, call.query.find("hostEmail"))?;
    let (items, next) = page(call, found(call, &world, Some(host))?, 10, 100)?;
    Ok(Reply::page(write_list("items", items.into_iter().map(|one| recording(&world, one.key, Sight::Host, Some(me)))), next))
}

fn list_all(call: &Call<'_>) -> Result<Reply, Failure> {
    if !call.is_admin() {
        return Err(Failure::forbidden("Only an administrator or compliance officer may list the recordings of the organization."));
    }
    let world = call.cloud.world();
    let (items, next) = page(call, found(call, &world, None)?, 10, 100)?;
    Ok(Reply::page(write_list("items", items.into_iter().map(|one| recording(&world, one.key, Sight::Admin, None))), next))
}

/// A recording the caller may work with.
fn find(call: &Call<'_>, world: &World, id: &str) -> Result<Key, Failure> {
    let me = call.caller()?.holder;
    owner(call, world, call.query.find("hostEmail"))?;
    let one =
        key_of(id).and_then(|key| world.meetings.recordings.find(key)).filter(|one| one.shelf != Shelf::Purged).ok_or_else(missing)?;
    let host = world.meetings.gatherings.find(one.gathering).map(|gathering| gathering.host);
    if host == Some(me) || call.is_admin() { Ok(one.key) } else { Err(missing()) }
}

fn proof(call: &Call<'_>, id: &str, until: &str) -> String {
    crate::credentials::secret(&call.cloud.config.entropy, &format!("recording {id} {until}"))[..32].to_owned()
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let id = call.param("recordingId");
    let key = find(call, &world, id)?;
    let until = (world.now_ms() + LINK_MS).to_string();
    let link = |kind: &str| format!("{}/nbr/{kind}/{id}/{until}/{}", call.origin, proof(call, id, &until));
    let mut view = recording(&world, key, Sight::Host, Some(call.caller()?.holder));
    view["temporaryDirectDownloadLinks"] = json!({
        "recordingDownloadLink": link("mp4"), "audioDownloadLink": link("mp3"), "transcriptDownloadLink": link("txt"),
        "expiration": iso(world.now_ms() + LINK_MS)
    });
    Ok(Reply::json(&view))
}

fn download(call: &Call<'_>) -> Result<Reply, Failure> {
    let parts: Vec<&str> = call.path.split('/').collect();
    let [.., kind, id, until, given] = parts.as_slice() else { return Err(missing()) };
    let world = call.cloud.world();
    if *given != proof(call, id, until) || until.parse::<i64>().is_ok_and(|until_ms| until_ms < world.now_ms()) {
        return Err(Failure::forbidden("The link is no longer valid."));
    }
    let one = key_of(id).and_then(|key| world.meetings.recordings.find(key)).ok_or_else(missing)?;
    let gathering = world.meetings.gatherings.find(one.gathering).ok_or_else(missing)?;
    match *kind {
        // An MP4 file with nothing but its type, and an MP3 file with an empty ID3 tag: enough to see what it is.
        "mp4" => Ok(Reply::of_type(StatusCode::OK, "video/mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec())),
        "mp3" => Ok(Reply::of_type(StatusCode::OK, "audio/mpeg", b"ID3\x04\0\0\0\0\0\0".to_vec())),
        "txt" => Ok(Reply::of_type(StatusCode::OK, "text/plain;charset=UTF-8", super::transcripts::text(&world, gathering, None))),
        _ => Err(missing()),
    }
}

fn put(call: &Call<'_>, world: &mut World, key: Key, shelf: Shelf) -> Result<(), Failure> {
    let host = world.meetings.recordings.find(key).and_then(|one| world.meetings.gatherings.find(one.gathering)).map(|one| one.host);
    let told = recording(world, key, Sight::Admin, None);
    if let Some(one) = world.meetings.recordings.find_mut(key) {
        one.shelf = shelf;
    }
    if shelf != Shelf::Available {
        let (actor, heard_by) = (call.caller()?.holder, host.into_iter().collect());
        world.meetings.notices.push(Notice { resource: "recordings", event: "deleted", actor, heard_by, subject: Subject::Gone(told) });
        super::announce(call.cloud, world);
    }
    Ok(())
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world, call.param("recordingId"))?;
    put(call, &mut world, key, Shelf::Deleted)?;
    Ok(Reply::no_content())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    #[serde(default)]
    recording_ids: Vec<String>,
    restore_all: Option<bool>,
    purge_all: Option<bool>,
}

fn shift(call: &Call<'_>, from: Shelf, to: Shelf) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let me = call.caller()?.holder;
    let mut keys = Vec::new();
    if wanted.restore_all == Some(true) || wanted.purge_all == Some(true) {
        let is_mine = |one: &&Recording| world.meetings.gatherings.find(one.gathering).is_some_and(|gathering| gathering.host == me);
        keys.extend(world.meetings.recordings.iter().filter(is_mine).filter(|one| one.shelf == from).map(|one| one.key));
    } else if wanted.recording_ids.is_empty() || wanted.recording_ids.len() > 100 {
        return Err(Failure::bad_request("recordingIds: from 1 to 100 recordings are required"));
    }
    for id in &wanted.recording_ids {
        let key = find(call, &world, id)?;
        if world.meetings.recordings.find(key).is_some_and(|one| one.shelf != from) {
            return Err(missing());
        }
        keys.push(key);
    }
    for key in keys {
        put(call, &mut world, key, to)?;
    }
    Ok(Reply::no_content())
}

fn bin(call: &Call<'_>) -> Result<Reply, Failure> {
    shift(call, Shelf::Available, Shelf::Deleted)
}

fn restore(call: &Call<'_>) -> Result<Reply, Failure> {
    shift(call, Shelf::Deleted, Shelf::Available)
}

fn purge(call: &Call<'_>) -> Result<Reply, Failure> {
    shift(call, Shelf::Deleted, Shelf::Purged)
}
