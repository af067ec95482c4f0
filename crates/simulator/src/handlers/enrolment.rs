//! How devices come in: `/devices/activationCode`, `POST /devices`, `/hotdesk/sessions` and `/workspaces/{id}/personalize`.

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Route;
use super::devices::DeviceView;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::device::Owner;
use crate::world::enrolment::phone_model;
use crate::world::products::Model;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("create-a-device-activation-code", code),
    ("create-a-device-by-mac-address", by_mac),
    ("list-sessions", sessions),
    ("delete-session", end_session),
    ("personalize-a-workspace", personalise),
    ("get-personalization-task", task),
];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    workspace_id: Option<String>,
    person_id: Option<String>,
    model: Option<String>,
    mac: Option<String>,
}

impl Wanted {
    /// Either a workspace or a person, as Webex demands.
    fn owner(&self, world: &World) -> Result<Owner, Failure> {
        let bad = |name: &str, text: &str| Failure::bad_request(format!("{name}: '{text}' is not known"));
        match (&self.workspace_id, &self.person_id) {
            (Some(text), None) => {
                let key = WebexId::parse_kind(text, Kind::Place).filter(|key| world.workspaces.find(*key).is_some());
                Ok(Owner::Workspace(key.ok_or_else(|| bad("workspaceId", text))?))
            }
            (None, Some(text)) => {
                let key = WebexId::parse_kind(text, Kind::People).filter(|key| world.people.find(*key).is_some());
                Ok(Owner::Person(key.ok_or_else(|| bad("personId", text))?))
            }
            _ => Err(Failure::bad_request("exactly one of workspaceId and personId is required")),
        }
    }

    fn model(&self) -> Result<Option<&'static Model>, Failure> {
        let known =
            |name: &String| phone_model(name).ok_or_else(|| Failure::bad_request(format!("model: '{name}' is not a supported phone")));
        self.model.as_ref().map(known).transpose()
    }
}

fn only_admin(call: &Call<'_>) -> Result<(), Failure> {
    if call.is_admin() { Ok(()) } else { Err(Failure::forbidden("Only an administrator can add devices.")) }
}

fn code(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    only_admin(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let (owner, model) = (wanted.owner(&world)?, wanted.model()?);
    let made = world.new_activation_code(owner, model);
    Ok(Reply::json(&json!({ "code": made.code, "expiryTime": iso(made.expires_ms) })))
}

fn by_mac(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    only_admin(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let owner = wanted.owner(&world)?;
    let model = wanted.model()?.ok_or_else(|| Failure::bad_request("model: is required"))?;
    let text = wanted.mac.as_deref().ok_or_else(|| Failure::bad_request("mac: is required"))?;
    let mac = read_mac(text).ok_or_else(|| Failure::bad_request(format!("mac: '{text}' is not a hardware address")))?;
    let key = world.add_device(owner, model, Some(mac)).map_err(Failure::bad_request)?;
    let device = world.devices.find(key).ok_or_else(|| missing(Kind::Device))?;
    Ok(Reply::json(&DeviceView::new(&world, device)))
}

/// Twelve hexadecimal digits, with or without `:` and `-`.
fn read_mac(text: &str) -> Option<[u8; 6]> {
    let digits: String = text.chars().filter(|c| !matches!(c, ':' | '-' | '.')).collect();
    hex::decode(digits).ok()?.try_into().ok()
}

fn sessions(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let (person, workspace) = (call.query_id("personId", Kind::People)?, call.query_id("workspaceId", Kind::Place)?);
    let own = if call.is_admin() { None } else { Some(call.caller()?.holder) };
    let wanted = world.hot_desk_sessions().filter(|session| {
        person.is_none_or(|key| key == session.person)
            && workspace.is_none_or(|key| key == session.workspace)
            && own.is_none_or(|key| key == session.person)
    });
    let items: Vec<Value> = wanted
        .map(|session| {
            json!({
                "sessionId": uuid::Uuid::from_u128(session.key.0).to_string(),
                "workspaceId": WebexId::new(Kind::Place, session.workspace),
                "personId": WebexId::new(Kind::People, session.person),
                "bookingStartTime": iso(session.start_ms),
                "bookingEndTime": iso(session.end_ms),
            })
        })
        .collect();
    Ok(Reply::json(&json!({ "items": items })))
}

fn end_session(call: &Call<'_>) -> Result<Reply, Failure> {
    let gone = || Failure::not_found("The requested session could not be found.");
    let key = uuid::Uuid::parse_str(call.param("sessionId")).map(|id| Key(id.as_u128())).map_err(|_| gone())?;
    let own = if call.is_admin() { None } else { Some(call.caller()?.holder) };
    let mut world = call.cloud.world_mut();
    let is_mine = world.hot_desk_sessions().any(|session| session.key == key && own.is_none_or(|own| own == session.person));
    if is_mine && world.end_hot_desk(key) { Ok(Reply::no_content()) } else { Err(gone()) }
}

fn workspace(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    let key = call.id("workspaceId", Kind::Place)?;
    world.workspaces.find(key).map(|place| place.key).ok_or_else(|| missing(Kind::Place))
}

#[derive(Deserialize)]
struct ForWhom {
    email: String,
}

fn personalise(call: &Call<'_>) -> Result<Reply, Failure> {
    let ForWhom { email } = call.decode()?;
    only_admin(call)?;
    let mut world = call.cloud.world_mut();
    let key = workspace(call, &world)?;
    world.personalise(key, &email);
    let location = format!("{}{}Task", call.origin, call.path.replace("/personalize", "/personalization"));
    Ok(Reply { status: StatusCode::ACCEPTED, ..Reply::no_content() }.with_header("location", location))
}

/// While it is under way Webex answers 202 and how long to wait.
fn task(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    world.finish_personalisations();
    let key = workspace(call, &world)?;
    let task = world.enrolment.tasks.get(&key).ok_or_else(|| Failure::not_found("There is no personalization task for this workspace."))?;
    match &task.result {
        None => {
            let seconds = ((task.done_ms - world.now_ms()) / 1000).max(1);
            Ok(Reply { status: StatusCode::ACCEPTED, ..Reply::no_content() }.with_header("retry-after", seconds.to_string()))
        }
        Some(Ok(())) => Ok(Reply::json(&json!({ "success": true }))),
        Some(Err(why)) => Ok(Reply::json(&json!({ "success": false, "errorDescription": why }))),
    }
}
