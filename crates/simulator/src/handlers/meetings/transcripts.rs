//! `/meetingTranscripts`: what was said, as documents and line by line.

use std::fmt::Write as _;

use http::StatusCode;
use serde_json::{Value, json};

use super::{check_site, moment, owner, page};
use crate::clock::iso_seconds;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::meetings::{Gathering, Line, MeetingId, Transcript, lines};
use crate::world::{SITE_URL, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-meeting-transcripts", list),
    ("list-meeting-transcripts-for-compliance-officer", list_all),
    ("download-a-meeting-transcript", download),
    ("list-snippets-of-a-meeting-transcript", snippets),
    ("get-a-transcript-snippet", snippet),
    ("update-a-transcript-snippet", correct),
    ("delete-a-transcript", delete),
];

fn missing() -> Failure {
    Failure::not_found("The requested transcript could not be found.")
}

/// A transcript as clients see it.
pub fn view(world: &World, transcript: &Transcript, origin: &str) -> Value {
    let Some(gathering) = world.meetings.gatherings.find(transcript.gathering) else { return Value::Null };
    let id = format!("{:032x}", transcript.key.0);
    let link = |format: &str| format!("{origin}/v1/meetingTranscripts/{id}/download?format={format}");
    let series = world.meetings.series.find(gathering.series);
    json!({
        "id": id, "siteUrl": SITE_URL, "startTime": iso_seconds(gathering.start_ms), "meetingTopic": gathering.title,
        "meetingId": gathering.id(), "meetingSeriesId": format!("{:032x}", gathering.series.0),
        "scheduledMeetingId": series.map(|series| series.occurrence_id(gathering.planned_ms)).unwrap_or_default(),
        "hostUserId": WebexId::new(Kind::People, gathering.host), "vttDownloadLink": link("vtt"), "txtDownloadLink": link("txt"),
        "status": "available"
    })
}

fn listed(call: &Call<'_>, host: impl Fn(&World) -> Result<Option<Key>, Failure>) -> Result<Reply, Failure> {
    check_site(call)?;
    let world = call.cloud.world();
    let host = host(&world)?;
    let (from, to) = (moment(call, "from")?, moment(call, "to")?);
    let meeting = call.query.find("meetingId").map(|id| world.meetings.find(id));
    let mut found: Vec<(&Transcript, &Gathering)> =
        world.meetings.transcripts.iter().filter_map(|one| Some((one, world.meetings.gatherings.find(one.gathering)?))).collect();
    found.retain(|(_, gathering)| {
        let fits = match meeting {
            None => true,
            Some(Some(MeetingId::Gathering(key))) => gathering.key == key,
            Some(Some(MeetingId::Series(key))) => gathering.series == key,
            Some(Some(MeetingId::Occurrence(key, planned_ms))) => gathering.series == key && gathering.planned_ms == planned_ms,
            Some(None) => false,
        };
        fits && host.is_none_or(|host| gathering.host == host)
            && from.is_none_or(|from| gathering.start_ms >= from)
            && to.is_none_or(|to| gathering.start_ms < to)
    });
    found.sort_by_key(|(one, gathering)| (-gathering.start_ms, one.key));
    let (found, next) = page(call, found, 10, 100)?;
    Ok(Reply::page(write_list("items", found.into_iter().map(|(one, _)| view(&world, one, call.origin))), next))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    listed(call, |world| owner(call, world, call.query.find("hostEmail")).map(Some))
}

fn list_all(call: &Call<'_>) -> Result<Reply, Failure> {
    if !call.is_admin() {
        return Err(Failure::forbidden("Only a compliance officer may list the transcripts of the organization."));
    }
    listed(call, |_| Ok(None))
}

/// A transcript the caller may read, and its meeting.
fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<(&'a Transcript, &'a Gathering), Failure> {
    let me = call.caller()?.holder;
    let id = call.param("transcriptId");
    let key = (id.len() == 32).then(|| u128::from_str_radix(id, 16).ok()).flatten().map(Key).ok_or_else(missing)?;
    let one = world.meetings.transcripts.find(key).ok_or_else(missing)?;
    let gathering = world.meetings.gatherings.find(one.gathering).ok_or_else(missing)?;
    if gathering.host == me || call.is_admin() { Ok((one, gathering)) } else { Err(missing()) }
}

fn stamp(ms: i64) -> String {
    format!("{:02}:{:02}:{:02}.{:03}", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000)
}

/// What was said, as plain text.
pub fn text(world: &World, gathering: &Gathering, transcript: Option<&Transcript>) -> String {
    let mut text = String::new();
    for (at, line) in lines(world.seed, gathering, world.now_ms()).iter().enumerate() {
        let _ = write!(text, "{}\n{}\n\n", gathering.people[line.speaker].name, said(line, at, transcript));
    }
    text
}

fn said<'a>(line: &Line, at: usize, transcript: Option<&'a Transcript>) -> &'a str
where
    'static: 'a,
{
    transcript.and_then(|one| one.corrections.get(&at)).map_or(line.text, String::as_str)
}

fn vtt(world: &World, gathering: &Gathering, transcript: &Transcript) -> String {
    let mut text = "WEBVTT\n".to_owned();
    for (at, line) in lines(world.seed, gathering, world.now_ms()).iter().enumerate() {
        let (from, to) = (stamp(line.offset_ms), stamp(line.offset_ms + line.length_ms));
        let speaker = &gathering.people[line.speaker];
        let who = speaker.person.map_or_else(|| (one_bits(speaker.key)).to_string(), |person| one_bits(person).to_string());
        let _ = write!(text, "\n{} \"{}\" ({who})\n{from} --> {to}\n{}\n", at + 1, speaker.name, said(line, at, Some(transcript)));
    }
    text
}

/// The number a transcript gives a speaker.
const fn one_bits(key: Key) -> u32 {
    (key.0 % 0x7fff_ffff) as u32
}

fn download(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (transcript, gathering) = find(call, &world)?;
    let name = |ending: &str| format!("attachment; filename=\"{:032x}.{ending}\"", transcript.key.0);
    let reply = if call.query.find("format") == Some("txt") {
        let body = text(&world, gathering, Some(transcript));
        Reply::of_type(StatusCode::OK, "text/plain;charset=UTF-8", body).with_header("content-disposition", name("txt"))
    } else {
        let body = vtt(&world, gathering, transcript);
        Reply::of_type(StatusCode::OK, "text/vtt;charset=UTF-8", body).with_header("content-disposition", name("vtt"))
    };
    Ok(reply)
}

fn snippet_view(gathering: &Gathering, transcript: &Transcript, at: usize, line: &Line) -> Value {
    let speaker = &gathering.people[line.speaker];
    json!({
        "id": format!("{:032x}_{at}", transcript.key.0), "text": said(line, at, Some(transcript)), "personName": speaker.name,
        "personEmail": speaker.email, "offsetMillisecond": line.offset_ms, "durationMillisecond": line.length_ms
    })
}

fn snippets(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (transcript, gathering) = find(call, &world)?;
    let all = lines(world.seed, gathering, world.now_ms()).into_iter().enumerate().collect();
    let (found, next) = page(call, all, 100, 100)?;
    Ok(Reply::page(write_list("items", found.into_iter().map(|(at, line)| snippet_view(gathering, transcript, at, &line))), next))
}

/// The line the path names.
fn line(call: &Call<'_>, world: &World, gathering: &Gathering) -> Result<(usize, Line), Failure> {
    let missing = || Failure::not_found("The requested snippet could not be found.");
    let at = call.param("snippetId").rsplit_once('_').and_then(|(_, at)| at.parse::<usize>().ok()).ok_or_else(missing)?;
    lines(world.seed, gathering, world.now_ms()).into_iter().nth(at).map(|line| (at, line)).ok_or_else(missing)
}

fn snippet(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (transcript, gathering) = find(call, &world)?;
    let (at, line) = line(call, &world, gathering)?;
    Ok(Reply::json(&snippet_view(gathering, transcript, at, &line)))
}

fn correct(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted = call.json()?["text"].as_str().unwrap_or_default().to_owned();
    let mut world = call.cloud.world_mut();
    let (transcript, gathering) = find(call, &world)?;
    let (key, (at, line)) = (transcript.key, line(call, &world, gathering)?);
    let gathering = gathering.clone();
    let transcript = world.meetings.transcripts.find_mut(key).ok_or_else(missing)?;
    transcript.corrections.insert(at, wanted);
    Ok(Reply::json(&snippet_view(&gathering, transcript, at, &line)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.0.key;
    world.meetings.transcripts.remove(key);
    Ok(Reply::no_content())
}
