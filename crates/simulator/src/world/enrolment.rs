//! How devices come in: activation codes, hardware addresses, shared desks, and devices that become somebody's own.

use std::collections::HashMap;

use super::agenda::Event;
use super::device::Owner;
use super::fleet::{Home, enrol};
use super::products::{MORE_PHONES, Model, PERSONAL, PHONES, SHARED};
use super::{DAY_MS, World};
use crate::ids::Key;

/// How long an activation code is good for.
const CODE_MS: i64 = 7 * DAY_MS;
/// How long it takes until a device is somebody's own; Webex says about 30 seconds.
pub const PERSONALISE_MS: i64 = 30_000;

/// A code that somebody types into a device.
#[derive(Debug, Clone)]
pub struct ActivationCode {
    /// Sixteen digits.
    pub code: String,
    /// Who will own the device.
    pub owner: Owner,
    /// Its model; none for RoomOS devices.
    pub model: Option<&'static Model>,
    /// When the code ends.
    pub expires_ms: i64,
}

/// Somebody at a shared desk.
#[derive(Debug, Clone)]
pub struct HotDeskSession {
    /// Identity.
    pub key: Key,
    /// The desk.
    pub workspace: Key,
    /// Who.
    pub person: Key,
    /// From when.
    pub start_ms: i64,
    /// Until when.
    pub end_ms: i64,
}

/// A device on its way to be somebody's own.
#[derive(Debug, Clone)]
pub struct Personalisation {
    /// Who asked for it.
    pub email: String,
    /// When it is done.
    pub done_ms: i64,
    /// How it ended; `Err` says why it did not work.
    pub result: Option<Result<(), String>>,
}

/// Codes, sessions and tasks.
#[derive(Debug, Default)]
pub struct Enrolment {
    codes: Vec<ActivationCode>,
    sessions: Vec<HotDeskSession>,
    /// By workspace.
    pub tasks: HashMap<Key, Personalisation>,
}

/// The phone of a model name: `DMS Cisco 9861`, `Cisco 9861` or `9861`.
pub fn phone_model(name: &str) -> Option<&'static Model> {
    let short = name.trim().rsplit(' ').next().unwrap_or_default();
    PHONES.iter().chain(&MORE_PHONES).find(|model| model.platform.eq_ignore_ascii_case(short))
}

impl World {
    /// Makes a code.
    pub fn new_activation_code(&mut self, owner: Owner, model: Option<&'static Model>) -> ActivationCode {
        let digits = self.dice.key().0 % 10_u128.pow(16);
        let code = ActivationCode { code: format!("{digits:016}"), owner, model, expires_ms: self.now_ms + CODE_MS };
        let now_ms = self.now_ms;
        self.enrolment.codes.retain(|code| now_ms < code.expires_ms);
        self.enrolment.codes.push(code.clone());
        code
    }

    /// Somebody types a code into a device; `product` tells which, when the code leaves it open.
    pub fn redeem_code(&mut self, code: &str, product: Option<&str>) -> Result<Key, String> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let now_ms = self.now_ms;
        let position = self.enrolment.codes.iter().position(|known| known.code == digits && now_ms < known.expires_ms);
        let position = position.ok_or("code: it is unknown, used or expired")?;
        let ActivationCode { owner, model, .. } = self.enrolment.codes[position].clone();
        let list = if matches!(owner, Owner::Person(_)) { &PERSONAL[..] } else { &SHARED[..] };
        let model = match (model, product) {
            (Some(model), _) => model,
            (None, None) => &list[0],
            (None, Some(product)) => SHARED
                .iter()
                .chain(&PERSONAL)
                .find(|model| model.product.eq_ignore_ascii_case(product))
                .ok_or_else(|| format!("product: '{product}' is no RoomOS device of this simulator"))?,
        };
        let key = self.add_device(owner, model, None)?;
        self.enrolment.codes.remove(position);
        Ok(key)
    }

    /// Registers a device.
    pub fn add_device(&mut self, owner: Owner, model: &'static Model, mac: Option<[u8; 6]>) -> Result<Key, String> {
        if mac.is_some_and(|mac| self.devices.iter().any(|device| device.mac == mac)) {
            return Err("mac: a device with this address exists".to_owned());
        }
        let key = self.dice.key();
        let home = match owner {
            Owner::Workspace(place) => Home::Workspace(self.workspaces.find(place).ok_or("workspaceId: there is no such workspace")?),
            Owner::Person(person) => Home::Person(self.people.find(person).ok_or("personId: there is no such person")?),
        };
        let index = u32::try_from(self.devices.len()).unwrap_or(u32::MAX);
        let mut device = enrol(key, model, &home, index, self.now_ms, &mut self.dice);
        device.mac = mac.unwrap_or(device.mac);
        let is_roomos = device.room.is_some();
        let at = self.devices.insert(key, device);
        if let Owner::Workspace(place) = owner {
            self.by_workspace.entry(place).or_default().push(at);
        }
        if is_roomos {
            self.plan_next_call(at, self.now_ms);
            self.chances.plan(self.now_ms + DAY_MS, Event::Drops(at));
        }
        Ok(key)
    }

    /// Somebody signs in at a shared desk.
    pub fn hot_desk(&mut self, workspace: Key, person: Key, length_ms: i64) -> Result<Key, String> {
        self.workspaces.find(workspace).ok_or("workspaceId: there is no such workspace")?;
        self.people.find(person).ok_or("personId: there is no such person")?;
        if self.hot_desk_sessions().any(|session| session.workspace == workspace) {
            return Err("workspaceId: somebody sits there".to_owned());
        }
        let key = self.dice.key();
        let (start_ms, end_ms) = (self.now_ms, self.now_ms + length_ms);
        self.enrolment.sessions.push(HotDeskSession { key, workspace, person, start_ms, end_ms });
        Ok(key)
    }

    /// Sessions that are going on.
    pub fn hot_desk_sessions(&self) -> impl Iterator<Item = &HotDeskSession> {
        self.enrolment.sessions.iter().filter(|session| self.now_ms < session.end_ms)
    }

    /// Ends a session.
    pub fn end_hot_desk(&mut self, session: Key) -> bool {
        let before = self.enrolment.sessions.len();
        let now_ms = self.now_ms;
        self.enrolment.sessions.retain(|known| known.key != session && now_ms < known.end_ms);
        self.enrolment.sessions.len() < before
    }

    /// Begins to make the one device of a workspace somebody's own.
    pub fn personalise(&mut self, workspace: Key, email: &str) {
        let done_ms = self.now_ms + PERSONALISE_MS;
        self.enrolment.tasks.insert(workspace, Personalisation { email: email.to_owned(), done_ms, result: None });
    }

    /// Ends what is due.
    pub fn finish_personalisations(&mut self) {
        let now_ms = self.now_ms;
        let due = self.enrolment.tasks.iter().filter(|(_, task)| task.result.is_none() && task.done_ms <= now_ms);
        let due: Vec<(Key, String)> = due.map(|(workspace, task)| (*workspace, task.email.clone())).collect();
        for (workspace, email) in due {
            let result = self.make_personal(workspace, &email);
            if let Some(task) = self.enrolment.tasks.get_mut(&workspace) {
                task.result = Some(result);
            }
        }
    }

    /// The conditions are those of the operation's documentation.
    fn make_personal(&mut self, workspace: Key, email: &str) -> Result<(), String> {
        let place = self.workspaces.find(workspace).ok_or("The workspace is gone.")?;
        if place.calendar.is_some() {
            return Err("The workspace has a calendar.".to_owned());
        }
        let person = self.people.iter().find(|person| person.email().eq_ignore_ascii_case(email)).ok_or("There is no such user.")?;
        let (person, location, name) = (person.key, person.location, person.display_name.clone());
        let devices: Vec<Key> = self.devices_of_workspace(workspace).map(|device| device.key).collect();
        let [device] = devices[..] else { return Err("The workspace must have exactly one device.".to_owned()) };
        let record = self.devices.find_mut(device).ok_or("The device is gone.")?;
        if !record.is_online() {
            return Err("The device is not online.".to_owned());
        }
        record.owner = Owner::Person(person);
        record.location = location;
        record.display_name = format!("{name} – {}", record.model.platform);
        self.by_workspace.remove(&workspace);
        Ok(())
    }
}
