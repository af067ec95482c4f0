//! Commands: what is asked is checked against the facts, then the deed is done.

use serde_json::{Map, Value};

use super::deeds::Deed;
use super::facts::{Command, Param, Role, command_forms};
use crate::http::Failure;
use crate::ids::Key;
use crate::world::{LifeError, World};

impl From<LifeError> for Failure {
    fn from(error: LifeError) -> Self {
        match error {
            LifeError::NoDevice => Self::not_found("The requested device could not be found."),
            LifeError::Offline => Self::not_found("The device is not reachable: it is offline."),
            LifeError::NotRoomOs => Self::forbidden("The device does not support the xAPI."),
            LifeError::NoCall => Self::bad_request("There is no such call on the device."),
            LifeError::Busy => Self::bad_request("The device cannot carry another call."),
        }
    }
}

/// A command somebody asks for.
#[derive(Debug)]
pub struct Order<'a> {
    /// The device.
    pub device: Key,
    /// Dotted name, in any case.
    pub name: &'a str,
    /// Arguments by name.
    pub arguments: &'a Value,
    /// The body of commands that take one.
    pub body: Option<&'a Value>,
    /// As whom.
    pub role: Role,
}

/// Runs a command on a device that is online and gives its result.
pub fn execute(world: &mut World, start_ms: i64, order: &Order<'_>) -> Result<Value, Failure> {
    let device = world.devices.find(order.device).ok_or(LifeError::NoDevice)?;
    if device.room.is_none() {
        return Err(LifeError::NotRoomOs.into());
    }
    let form = find(order.name, device.model.code)?;
    if !order.role.is_in(form.roles) {
        return Err(Failure::forbidden(format!("'{}' needs one of the roles {}.", order.name, form.roles.join(", "))));
    }
    let arguments = check(form, order.arguments)?;
    let body = check_body(form, order.body)?;
    world.online_room(order.device)?;
    Deed { world, start_ms, device: order.device, form, arguments, body }.act()
}

/// The form of a command that a product has.
pub fn find(name: &str, code: &str) -> Result<&'static Command, Failure> {
    let forms = command_forms(name);
    if forms.is_empty() {
        return Err(Failure::bad_request(format!("'{name}' is not a command of RoomOS.")));
    }
    let form = forms.iter().find(|form| form.products.include(code));
    form.ok_or_else(|| Failure::bad_request(format!("'{name}' is not supported by this product.")))
}

fn check_body(form: &Command, body: Option<&Value>) -> Result<Option<Value>, Failure> {
    let name = || form.path.replace(' ', ".");
    match (form.body, body) {
        (false, None | Some(Value::Null)) => Ok(None),
        (false, Some(_)) => Err(Failure::bad_request(format!("body: '{}' takes no body", name()))),
        (true, Some(body @ (Value::String(_) | Value::Object(_)))) => Ok(Some(body.clone())),
        (true, Some(other)) if !other.is_null() => Err(Failure::bad_request(format!("body: a text or an object is required, not {other}"))),
        (true, _) => Err(Failure::bad_request(format!("body: '{}' needs a body", name()))),
    }
}

/// Arguments against the facts: unknown and missing ones, types, listed values, ranges and lengths.
fn check(form: &Command, given: &Value) -> Result<Map<String, Value>, Failure> {
    let empty = Map::new();
    let given = match given {
        Value::Null => &empty,
        Value::Object(given) => given,
        _ => return Err(Failure::bad_request("arguments: an object is required")),
    };
    let mut checked = Map::new();
    for (name, value) in given {
        let Some(param) = form.params.iter().find(|param| param.name.eq_ignore_ascii_case(name)) else {
            let known = form.params.iter().map(|param| param.name).collect::<Vec<_>>().join(", ");
            let known = if known.is_empty() { "it takes none".to_owned() } else { format!("it takes {known}") };
            return Err(Failure::bad_request(format!("arguments.{name}: '{}' has no such argument; {known}", form.path.replace(' ', "."))));
        };
        checked.insert(param.name.to_owned(), check_value(param, value)?);
    }
    if let Some(param) = form.params.iter().find(|param| param.required && !checked.contains_key(param.name)) {
        return Err(Failure::bad_request(format!("arguments.{}: is required", param.name)));
    }
    Ok(checked)
}

fn check_value(param: &Param, value: &Value) -> Result<Value, Failure> {
    let wrong = |what: String| Failure::bad_request(format!("arguments.{}: {what}", param.name));
    if param.space.most == 0 {
        return param.space.check(value).map_err(wrong);
    }
    let items = match value {
        Value::Array(items) => items.as_slice(),
        single => std::slice::from_ref(single),
    };
    if items.len() > param.space.most {
        return Err(wrong(format!("at most {} values are accepted, not {}", param.space.most, items.len())));
    }
    items.iter().map(|item| param.space.check(item)).collect::<Result<Value, _>>().map_err(wrong)
}
