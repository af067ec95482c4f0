//! The voice portal of a location: where people call to hear their messages.

use serde_json::{Value, json};

use super::super::Route;
use super::common::{answer, body, location, refused};
use super::features;
use crate::http::{Call, Failure, Reply};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::shape::{Gaps, merge};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-voiceportal", read), ("update-voiceportal", write)];

/// Languages of announcements by the first half of their code; others are shown by their code.
const LANGUAGES: [(&str, &str); 8] = [
    ("en", "English"),
    ("de", "German"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("it", "Italian"),
    ("nl", "Dutch"),
    ("pt", "Portuguese"),
    ("ja", "Japanese"),
];

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Feature, Failure> {
    call.check_org(world.org)?;
    let here = location(call, world)?;
    let mut portals = world.calling.of_kind(Kind::VoicePortal);
    portals.find(|portal| portal.location == Some(here)).ok_or_else(|| Failure::not_found("The requested voice portal could not be found."))
}

fn read(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let portal = find(call, &world)?;
    let mut view = features::view(&world, portal);
    let code = portal.text("languageCode").unwrap_or_default();
    let language = LANGUAGES.iter().find(|(short, _)| code.starts_with(short)).map_or(code, |(_, name)| name);
    view["language"] = json!(language);
    Ok(answer(call, view, Gaps::Left))
}

fn write(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut change = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut portal = find(call, &world)?.clone();
    check_passcode(change.remove("passcode").as_ref())?;
    // An empty text takes a number or an extension away.
    for field in ["phoneNumber", "extension"] {
        if change.get(field).and_then(Value::as_str) == Some("") {
            change.insert(field.to_owned(), Value::Null);
        }
    }
    merge(&mut portal.body, &change);
    if portal.name().is_empty() {
        return Err(Failure::bad_request("name: required, but empty"));
    }
    if let Some(here) = portal.location {
        world.check_line(here, portal.key, portal.number(), portal.extension()).map_err(|refusal| refused(&refusal))?;
    }
    world.calling.features.insert(portal.key, portal);
    Ok(Reply::no_content())
}

/// A new passcode is written twice and never shown.
fn check_passcode(passcode: Option<&Value>) -> Result<(), Failure> {
    let Some(passcode) = passcode else { return Ok(()) };
    let text = |name: &str| passcode.get(name).and_then(Value::as_str).unwrap_or_default();
    let new = text("newPasscode");
    if new != text("confirmPasscode") {
        return Err(Failure::bad_request("passcode: newPasscode and confirmPasscode differ"));
    }
    if !(6..=30).contains(&new.len()) || !new.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Failure::bad_request("passcode.newPasscode: 6 to 30 digits"));
    }
    Ok(())
}
