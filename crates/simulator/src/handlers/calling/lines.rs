//! Lines of phones, apps and hot desks: whose they are, in the order of their ports.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, body};
use super::members::{Member, required};
use super::{devices, settings};
use crate::handlers::supported_devices;
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::shape::Gaps;
use crate::world::device::Device;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-device-members", read),
    ("update-members-on-the-device", write),
    ("get-shared-line-appearance-members-new", read),
    ("put-shared-line-appearance-members-new", write),
    ("get-shared-line-appearance-members", read),
    ("put-shared-line-appearance-members", write),
    ("get-hot-desking-members", read),
    ("update-hot-desking-members", write),
];

/// Lines of an app, as the API says of it (`Shared Call Appearance 35`).
const APP_LINES: usize = 35;

/// What has lines.
struct Holder {
    /// Under whom the lines are kept.
    key: Key,
    /// Under which noun.
    noun: &'static str,
    /// Whose the first line is.
    owner: Key,
    /// Name of the model.
    model: String,
    /// Most lines it takes.
    most: usize,
}

impl Holder {
    fn of_device(device: &Device) -> Self {
        let most = usize::try_from(supported_devices::ports(device.model)).unwrap_or(1);
        Self { key: device.key, noun: "members", owner: devices::owner(device), model: devices::model(device), most }
    }

    fn of_call(call: &Call<'_>, world: &World) -> Result<Self, Failure> {
        let path = call.operation.path;
        if path.contains("{deviceId}") {
            return Ok(Self::of_device(devices::find(call, world)?));
        }
        let owner = settings::subject(call, world)?;
        let noun = if path.contains("/hotDesking/") { "hotDesking/members" } else { "applications/members" };
        let model = if path.contains("/hotDesking/") { "Hot desking guest" } else { "Business Communicator - PC" };
        Ok(Self { key: owner, noun, owner, model: model.to_owned(), most: APP_LINES })
    }

    /// The lines as they were written; where nobody wrote, there is one, the owner's. Who lost calling has no line.
    fn lines(&self, world: &World) -> Vec<Map<String, Value>> {
        let written = world.calling.documents.read(self.key, self.noun);
        let list = written.get("members").and_then(Value::as_array).into_iter().flatten();
        let mut lines: Vec<_> = list.filter_map(|line| line.as_object().cloned()).filter(|line| member(world, line).is_some()).collect();
        if lines.is_empty() {
            lines.extend(Member::of_key(world, self.owner).map(|owner| Map::from_iter([("id".to_owned(), json!(owner.id()))])));
        }
        lines
    }
}

fn member<'a>(world: &'a World, line: &Map<String, Value>) -> Option<Member<'a>> {
    Member::of_id(world, line.get("id")?.as_str()?)
}

/// Whose lines a phone has, in order.
pub fn on_device(world: &World, device: &Device) -> Vec<Key> {
    Holder::of_device(device).lines(world).iter().filter_map(|line| Some(member(world, line)?.key)).collect()
}

fn read(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let holder = Holder::of_call(call, &world)?;
    let lines: Vec<Value> = holder.lines(&world).into_iter().enumerate().map(|(at, line)| view(&world, holder.owner, at, line)).collect();
    Ok(answer(call, json!({ "model": holder.model, "members": lines, "maxLineCount": holder.most }), Gaps::Left))
}

fn view(world: &World, owner: Key, at: usize, line: Map<String, Value>) -> Value {
    let member = member(world, &line);
    let is_owner = member.as_ref().is_some_and(|member| member.key == owner);
    let mut view = json!({
        "port": at + 1,
        "primaryOwner": is_owner,
        "lineType": if is_owner { "PRIMARY" } else { "SHARED_CALL_APPEARANCE" },
        "lineWeight": 1,
        "hotlineEnabled": false,
        "hotlineDestination": "",
        "allowCallDeclineEnabled": true,
    });
    let mut kind = "PEOPLE";
    if let Some(member) = member {
        for (name, value) in member.view(world) {
            view[name] = value;
        }
        kind = member.kind;
    }
    // Empty texts are what a document holds that nobody has set.
    for (name, value) in line.into_iter().filter(|(_, value)| !value.is_null() && *value != json!("")) {
        view[name] = value;
    }
    view["memberType"] = json!(kind);
    view
}

fn write(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let holder = Holder::of_call(call, &world)?;
    let lines = body.get("members").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut seen = Vec::new();
    for line in &lines {
        let id = line.get("id").and_then(Value::as_str).unwrap_or_default();
        let key = required(&world, id, "members")?.key;
        if seen.contains(&key) {
            return Err(Failure::bad_request(format!("members: '{id}' is named twice")));
        }
        seen.push(key);
    }
    if lines.len() > holder.most {
        return Err(Failure::bad_request(format!("members: '{}' takes {} lines, not {}", holder.model, holder.most, lines.len())));
    }
    let document = Map::from_iter([("members".to_owned(), Value::Array(lines))]);
    world.calling.documents.replace(holder.key, holder.noun, document);
    Ok(Reply::no_content())
}
