//! `/xapi`.

use serde_json::{Value, json};

use super::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::integrations::Access;
use crate::tokens::Standing;
use crate::world::device::{Device, Owner};
use crate::world::{LifeError, World};
use crate::xapi::command::{self, Order};
use crate::xapi::expression::{Expression, MOST_NAMES};
use crate::xapi::facts::Role;
use crate::xapi::schema::{self, Names};
use crate::xapi::status::{self, touches_privacy};

/// What this file serves.
pub const ROUTES: &[Route] = &[("query-status", query_status), ("query-schema", query_schema), ("execute-command", execute_command)];

/// The device of an id, if the caller may use its xAPI.
fn find<'a>(call: &Call<'_>, world: &'a World, text: &str) -> Result<(Key, &'a Device), Failure> {
    let key = WebexId::parse_kind(text, Kind::Device)
        .ok_or_else(|| Failure::bad_request(format!("deviceId: '{text}' is not the id of a device")))?;
    let device = world.devices.find(key).ok_or_else(|| missing(Kind::Device))?;
    let may = call.token.as_ref().is_some_and(|token| token.standing == Standing::Admin || device.owner == Owner::Person(token.holder));
    if may { Ok((key, device)) } else { Err(missing(Kind::Device)) }
}

/// As whom the caller speaks to a device.
fn role(call: &Call<'_>) -> Role {
    if call.is_admin() { Role::Admin } else { Role::User }
}

/// What the integration behind the token may do; `None` for anybody else.
fn access(call: &Call<'_>, device: &Device) -> Result<Option<Access>, Failure> {
    let access = call.token.as_ref().and_then(|token| call.cloud.integrations.access(token.app));
    match access {
        Some(access) if !access.may_reach(device.location) => {
            Err(Failure::forbidden("The integration is not activated for the location of this device."))
        }
        access => Ok(access),
    }
}

/// What an integration may not read is left out as if the device had it not. On personal devices that is what touches privacy, too.
fn readable(access: &Access, device: &Device, name: &str) -> bool {
    let is_personal = matches!(device.owner, Owner::Person(_));
    access.may_read(name) && !(is_personal && touches_privacy(name))
}

fn query_status(call: &Call<'_>) -> Result<Reply, Failure> {
    let text = call.query.find("deviceId").ok_or_else(|| Failure::bad_request("deviceId: is required"))?;
    let names: Vec<&str> = call.query.all("name").collect();
    if names.is_empty() {
        return Err(Failure::bad_request("name: at least one status expression is required"));
    }
    if names.len() > MOST_NAMES {
        return Err(Failure::bad_request(format!("name: at most {MOST_NAMES} status expressions are accepted, not {}", names.len())));
    }
    let expressions: Vec<Expression> =
        names.iter().map(|name| Expression::parse(name)).collect::<Result<_, _>>().map_err(Failure::bad_request)?;
    let world = call.cloud.world();
    let (_, device) = find(call, &world, text)?;
    if device.room.is_none() {
        return Err(LifeError::NotRoomOs.into());
    }
    let access = access(call, device)?;
    if !device.is_online() {
        return Err(LifeError::Offline.into());
    }
    let open = |name: &str| access.as_ref().is_none_or(|access| readable(access, device, name));
    let expressions: Vec<Expression> =
        names.iter().zip(expressions).filter(|(name, _)| open(name)).map(|(_, expression)| expression).collect();
    Ok(Reply::json(&json!({ "deviceId": text, "result": status::query(&world, device, role(call), &expressions) })))
}

fn query_schema(call: &Call<'_>) -> Result<Reply, Failure> {
    let ids: Vec<&str> = call.query.all("deviceId").collect();
    if ids.is_empty() {
        return Err(Failure::bad_request("deviceId: is required"));
    }
    let (status, command) = (Names(call.query.all("status").collect()), Names(call.query.all("command").collect()));
    // Asking for one kind leaves the other out.
    let is_open = status.0.is_empty() && command.0.is_empty();
    let world = call.cloud.world();
    let mut items = Vec::with_capacity(ids.len());
    for id in ids {
        let (_, device) = find(call, &world, id)?;
        if device.room.is_none() {
            return Err(LifeError::NotRoomOs.into());
        }
        let mut item = json!({ "deviceId": id });
        if is_open || !status.0.is_empty() {
            item["status"] = schema::statuses_of(device.model.code, &status);
        }
        if is_open || !command.0.is_empty() {
            item["commands"] = schema::commands_of(device.model.code, &command);
        }
        items.push(item);
    }
    Ok(Reply::json(&items))
}

/// An integration runs only what its manifest names, and on personal devices nothing that touches privacy.
fn check_access(call: &Call<'_>, device: &Device) -> Result<(), Failure> {
    let Some(access) = access(call, device)? else { return Ok(()) };
    let name = call.param("commandName");
    if !access.may_run(name) {
        return Err(Failure::forbidden(format!("The manifest of the integration does not name the command '{name}'.")));
    }
    let is_personal = matches!(device.owner, Owner::Person(_));
    if is_personal && command::find(name, device.model.code)?.privacy {
        return Err(Failure::forbidden(format!("'{name}' touches privacy and is closed to integrations on personal devices.")));
    }
    Ok(())
}

fn execute_command(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let text = body.get("deviceId").and_then(Value::as_str).ok_or_else(|| Failure::bad_request("body.deviceId: is required"))?;
    let arguments = body.get("arguments").cloned().unwrap_or(Value::Null);
    let mut world = call.cloud.world_mut();
    let (key, device) = find(call, &world, text)?;
    check_access(call, device)?;
    let order = Order { device: key, name: call.param("commandName"), arguments: &arguments, body: body.get("body"), role: role(call) };
    let result = command::execute(&mut world, call.cloud.clock.start_ms(), &order)?;
    let arguments = if arguments.is_null() { json!({}) } else { arguments };
    Ok(Reply::json(&json!({ "deviceId": text, "arguments": arguments, "result": result })))
}
