//! What commands do. A command that is understood but has nothing to act on in this world is accepted with an empty result; the journal
//! of requests holds it. To let one act: add it to the file of its noun, or to the table in `rules` when it only writes a status.

mod calls;
mod infer;
mod keep;
mod rules;
mod screen;
mod sound;
mod system;

use serde_json::{Map, Value, json};

use super::facts::{Command, find_event};
use crate::http::Failure;
use crate::ids::Key;
use crate::world::device::{Device, Room};
use crate::world::happenings::Happening;
use crate::world::{LifeError, World};

/// What a deed answers; `None` passes the command on to the next file.
type Outcome = Result<Option<Value>, Failure>;

/// A command about to act.
pub struct Deed<'a> {
    /// The world.
    pub world: &'a mut World,
    /// When the simulator started.
    pub start_ms: i64,
    /// The device, which is online.
    pub device: Key,
    /// The command.
    pub form: &'static Command,
    /// Checked arguments by the names of the facts.
    pub arguments: Map<String, Value>,
    /// Its body.
    pub body: Option<Value>,
}

impl Deed<'_> {
    /// Acts and gives the result.
    pub fn act(mut self) -> Result<Value, Failure> {
        for try_to in [sound::act, calls::act, system::act, screen::act, keep::act] {
            if let Some(result) = try_to(&mut self)? {
                self.echo();
                return Ok(result);
            }
        }
        rules::act(&mut self)?;
        infer::act(&mut self)?;
        self.echo();
        Ok(json!({}))
    }

    fn record(&self) -> Result<&Device, Failure> {
        Ok(self.world.devices.find(self.device).ok_or(LifeError::NoDevice)?)
    }

    fn room(&mut self) -> Result<&mut Room, Failure> {
        Ok(self.world.online_room(self.device)?)
    }

    /// An argument, or its default.
    fn argument(&self, name: &str) -> Option<Value> {
        if let Some(value) = self.arguments.get(name) {
            return Some(value.clone());
        }
        let param = self.form.params.iter().find(|param| param.name == name)?;
        param.space.check(&param.default?.into()).ok()
    }

    fn number(&self, name: &str) -> Option<i64> {
        let value = self.argument(name)?;
        value.as_i64().or_else(|| value.as_array()?.first()?.as_i64())
    }

    fn text(&self, name: &str) -> String {
        match self.argument(name) {
            Some(Value::String(text)) => text,
            Some(Value::Array(items)) => items.first().map(plain_text).unwrap_or_default(),
            Some(other) => plain_text(&other),
            None => String::new(),
        }
    }

    fn set(&mut self, path: &str, value: impl Into<Value>) -> Result<(), Failure> {
        self.room()?.values.set_status(path, value.into());
        Ok(())
    }

    /// Tells listeners of an event.
    fn tell(&mut self, path: &str, value: Value) {
        let (device, at_ms) = (self.device, self.world.now_ms());
        self.world.happenings.add(Happening { device, at_ms, path: path.replace(' ', "."), value });
    }

    /// Many commands are heard of as an event of the same name, or of its past tense, with the arguments as its fields.
    fn echo(&mut self) {
        let path = self.form.path;
        let named = ["", "ed", "d"].iter().find_map(|ending| find_event(&format!("{path}{ending}")));
        let Some(event) = named else { return };
        let has = |name: &str| event.fields.iter().any(|(field, _)| *field == name);
        let known = self.form.params.iter().filter(|param| has(param.name));
        let mut value: Map<String, Value> = known.filter_map(|param| Some((param.name.to_owned(), self.argument(param.name)?))).collect();
        if has("Origin") && !value.contains_key("Origin") {
            value.insert("Origin".to_owned(), "remote".into());
        }
        self.tell(event.path, Value::Object(value));
    }

    #[expect(clippy::unnecessary_wraps, reason = "it ends a deed, whose outcome it is")]
    fn done() -> Outcome {
        Ok(Some(json!({})))
    }
}

fn plain_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
