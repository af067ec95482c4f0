//! How the world lives: calls begin and end, devices drop and return, values drift; and how somebody steps in.

use super::ROOM_DOMAIN;
use super::World;
use super::agenda::Event;
use super::call::{Call, CallRecord, MediaSummary, Origin, Party, Remote};
use super::device::{Device, Link, Room, Standby};
use super::history::stranger;
use super::media::{ChannelKind, Drift, Flow, Media, Quality};
use crate::ids::Key;

/// Mean pause between two calls of a device.
const IDLE_MEAN_MS: f64 = 8.0 * 60_000.0;
/// Mean length of a call.
const CALL_MEAN_MS: f64 = 6.0 * 60_000.0;
/// Shortest call.
const CALL_LEAST_MS: i64 = 20_000;
/// Mean time between two outages of a RoomOS device, and of a phone.
const OUTAGE_MEAN_MS: f64 = 90.0 * 60_000.0;
const PHONE_OUTAGE_MEAN_MS: f64 = 24.0 * 3_600_000.0;
/// Mean length of an outage.
const RETURN_MEAN_MS: f64 = 4.0 * 60_000.0;
/// How long a device takes to start.
const BOOT_MS: (i64, i64) = (60_000, 90_000);

/// Whether the world lives by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Calls, outages and drift happen.
    Lively,
    /// Nothing happens by chance; what is asked for still does, and the clock runs.
    Paused {
        /// Since when.
        since_ms: i64,
    },
}

/// Why something asked of the world cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LifeError {
    /// There is no such device.
    #[error("there is no such device")]
    NoDevice,
    /// The device is no RoomOS device.
    #[error("the device is not a RoomOS device")]
    NotRoomOs,
    /// The device is offline.
    #[error("the device is offline")]
    Offline,
    /// There is no such call on the device.
    #[error("there is no such call on the device")]
    NoCall,
    /// The device has as many calls as it can carry.
    #[error("the device cannot carry another call")]
    Busy,
}

#[expect(clippy::cast_possible_truncation, reason = "durations of hours fit in milliseconds")]
const fn whole_ms(value: f64) -> i64 {
    value as i64
}

impl World {
    /// Plans the first events and starts the calls that are in progress at the beginning.
    pub(super) fn come_alive(&mut self) {
        let now_ms = self.now_ms;
        let fleet: Vec<(u32, bool, Link)> =
            self.devices.iter_from(0).map(|(at, device)| (at, device.room.is_some(), device.link)).collect();
        for (at, is_roomos, link) in fleet {
            if let Link::Down { outage } = link {
                let back = whole_ms(self.dice.exponential(2.0 * 3_600_000.0));
                self.chances.plan(now_ms + back, Event::Returns(at, outage));
            }
            let mean = if is_roomos { OUTAGE_MEAN_MS } else { PHONE_OUTAGE_MEAN_MS };
            let drop = whole_ms(self.dice.exponential(mean));
            self.chances.plan(now_ms + drop, Event::Drops(at));
            if is_roomos {
                if self.dice.chance(0.3) {
                    // Calls of the first moment have been going on for a while.
                    let age_ms = self.dice.between(20_000, 600_000);
                    self.begin_random_call(at, now_ms - age_ms);
                    self.advance_media(at, now_ms);
                } else {
                    self.plan_next_call(at, now_ms);
                }
            }
        }
        // One in twenty RoomOS devices is down at the beginning.
        let rooms: Vec<u32> = self.devices.iter_from(0).filter(|(_, device)| device.room.is_some()).map(|(at, _)| at).collect();
        for at in rooms {
            if self.dice.chance(0.05) {
                self.drop_device(at, now_ms);
            }
        }
    }

    /// Lets the world live up to `now_ms`; an earlier moment changes nothing.
    pub fn advance_to(&mut self, now_ms: i64) {
        loop {
            let chance = if self.pace == Pace::Lively { self.chances.next_at() } else { None };
            let consequence = self.consequences.next_at();
            let (Some(at_ms), from_chance) = (match (chance, consequence) {
                (Some(a), Some(b)) => (Some(a.min(b)), a <= b),
                (a, b) => (a.or(b), a.is_some()),
            }) else {
                break;
            };
            if at_ms > now_ms {
                break;
            }
            let due = if from_chance { self.chances.pop() } else { self.consequences.pop() };
            if let Some((at_ms, event)) = due {
                self.now_ms = self.now_ms.max(at_ms);
                self.happen(event, at_ms);
            }
        }
        self.now_ms = self.now_ms.max(now_ms);
        for at in self.busy.iter().copied().collect::<Vec<_>>() {
            self.advance_media(at, self.now_ms);
        }
    }

    fn advance_media(&mut self, at: u32, now_ms: i64) {
        let drift = if self.pace == Pace::Lively { Drift::On } else { Drift::Off };
        let Some(room) = self.devices.at_mut(at).and_then(|device| device.room.as_mut()) else { return };
        for call in &mut room.calls {
            if call.is_connected(now_ms) {
                call.media.advance(now_ms, room.pinned.as_ref(), drift, &mut self.dice);
            }
        }
    }

    fn happen(&mut self, event: Event, now_ms: i64) {
        match event {
            Event::CallBegins(at) => {
                let is_free =
                    self.devices.at(at).is_some_and(|d| d.is_online() && d.room.as_ref().is_some_and(|room| room.calls.is_empty()));
                if is_free {
                    self.begin_random_call(at, now_ms);
                } else {
                    self.plan_next_call(at, now_ms);
                }
            }
            Event::CallEnds(at, call_id) => {
                let cause = if self.dice.chance(0.6) { "LocalDisconnect" } else { "RemoteDisconnect" };
                if self.finish_call(at, call_id, now_ms, cause).is_some() {
                    self.plan_next_call(at, now_ms);
                }
            }
            Event::Drops(at) => {
                let Some(device) = self.devices.at(at) else { return };
                let mean = if device.room.is_some() { OUTAGE_MEAN_MS } else { PHONE_OUTAGE_MEAN_MS };
                let was_online = device.is_online();
                if was_online {
                    let outage = self.drop_device(at, now_ms);
                    let wait = whole_ms(self.dice.exponential(RETURN_MEAN_MS)) + 15_000;
                    let boots = self.dice.chance(0.4);
                    let event = if boots { Event::Boots(at, outage) } else { Event::Returns(at, outage) };
                    self.chances.plan(now_ms + wait, event);
                }
                let next = whole_ms(self.dice.exponential(mean)) + 60_000;
                self.chances.plan(now_ms + next, Event::Drops(at));
            }
            Event::Returns(at, outage) => self.return_device(at, outage, None),
            Event::Boots(at, outage) => self.return_device(at, outage, Some(now_ms)),
        }
    }

    fn plan_next_call(&mut self, at: u32, now_ms: i64) {
        let wait = whole_ms(self.dice.exponential(IDLE_MEAN_MS)) + 5_000;
        self.chances.plan(now_ms + wait, Event::CallBegins(at));
    }

    fn begin_random_call(&mut self, at: u32, now_ms: i64) {
        let with_video = self.dice.chance(0.85);
        let flow = if self.dice.chance(0.55) { Flow::Outgoing } else { Flow::Incoming };
        let remote = self.random_remote();
        let answer_ms = self.dice.between(2_000, 9_000);
        let length_ms = whole_ms(self.dice.exponential(CALL_MEAN_MS)).max(CALL_LEAST_MS);
        if let Ok(call_id) = self.begin_call(at, now_ms, answer_ms, remote, flow, with_video, Origin::Chance) {
            // An old call of the first moment still has its whole length before it.
            let end_ms = now_ms.max(self.now_ms) + answer_ms + length_ms;
            self.chances.plan(end_ms, Event::CallEnds(at, call_id));
        }
    }

    /// Somebody a device may speak with: a colleague, a stranger or a meeting.
    pub fn random_remote(&mut self) -> Remote {
        let people = u32::try_from(self.people.len()).unwrap_or(1);
        match self.dice.below(10) {
            0..4 => {
                let at = u32::try_from(self.dice.below(people.max(1) as usize)).unwrap_or(0);
                if let Some(person) = self.people.at(at) {
                    let local = person.email().split('@').next().unwrap_or_default();
                    return Remote {
                        name: person.display_name.clone(),
                        number: format!("sip:{local}@{ROOM_DOMAIN}"),
                        party: Party::Endpoint,
                    };
                }
                stranger(&mut self.dice)
            }
            4..7 => {
                let title = *self.dice.pick(&["Weekly Sync", "Design Review", "Customer Call", "All Hands", "Stand-up", "Planning", "1:1"]);
                let number = self.dice.between(10_000_000_000, 99_999_999_999);
                Remote { name: title.to_owned(), number: format!("{number}@{}", super::SITE_URL), party: Party::Meeting }
            }
            _ => stranger(&mut self.dice),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a call has these parts; a builder would only rename them")]
    fn begin_call(
        &mut self,
        at: u32,
        now_ms: i64,
        answer_ms: i64,
        remote: Remote,
        flow: Flow,
        with_video: bool,
        origin: Origin,
    ) -> Result<u32, LifeError> {
        let device = self.devices.at_mut(at).ok_or(LifeError::NoDevice)?;
        let is_online = device.is_online();
        let room = device.room.as_mut().ok_or(LifeError::NotRoomOs)?;
        if !is_online {
            return Err(LifeError::Offline);
        }
        if room.calls.len() >= 5 {
            return Err(LifeError::Busy);
        }
        let id = room.next_call_id;
        room.next_call_id += 1;
        room.standby = Standby::Off;
        let answered_ms = now_ms + answer_ms;
        let mut media = Media::new(with_video, room.grade, answered_ms, &mut self.dice);
        media.advance(answered_ms, room.pinned.as_ref(), Drift::Off, &mut self.dice);
        let protocol = if remote.number.starts_with("sip:") || remote.party == Party::Meeting { "Spark" } else { "SIP" };
        room.calls.push(Call { id, remote, flow, with_video, protocol, began_ms: now_ms, answered_ms, origin, media });
        self.busy.insert(at);
        Ok(id)
    }

    fn finish_call(&mut self, at: u32, call_id: u32, now_ms: i64, cause: &'static str) -> Option<()> {
        self.advance_media(at, now_ms);
        let key = self.dice.key();
        let room = self.devices.at_mut(at)?.room.as_mut()?;
        let position = room.calls.iter().position(|call| call.id == call_id)?;
        let call = room.calls.remove(position);
        let history_id = room.history.back().map_or_else(|| super::history::PAST + 1, |last| last.history_id + 1);
        room.remember(record(call, history_id, now_ms, cause, key));
        if room.calls.is_empty() {
            self.busy.remove(&at);
        }
        Some(())
    }

    fn drop_device(&mut self, at: u32, now_ms: i64) -> u32 {
        let ids: Vec<u32> = self
            .devices
            .at(at)
            .and_then(|device| device.room.as_ref())
            .map_or_else(Vec::new, |room| room.calls.iter().map(|c| c.id).collect());
        for id in ids {
            self.finish_call(at, id, now_ms, "NetworkRejected");
            self.plan_next_call(at, now_ms);
        }
        let Some(device) = self.devices.at_mut(at) else { return 0 };
        device.outages += 1;
        device.link = Link::Down { outage: device.outages };
        device.last_seen_ms = now_ms;
        device.outages
    }

    fn return_device(&mut self, at: u32, outage: u32, booted_ms: Option<i64>) {
        let Some(device) = self.devices.at_mut(at) else { return };
        if device.link != (Link::Down { outage }) {
            return;
        }
        device.link = Link::Up;
        if let (Some(booted_ms), Some(room)) = (booted_ms, device.room.as_mut()) {
            room.booted_ms = booted_ms;
            room.last_shutdown = "Restart";
            room.standby = Standby::Off;
        }
    }
}

/// What somebody asks of the world: control requests and xAPI commands.
impl World {
    fn place(&self, device: Key) -> Result<u32, LifeError> {
        self.devices.position(device).ok_or(LifeError::NoDevice)
    }

    /// The room of a RoomOS device that is online.
    pub fn online_room(&mut self, device: Key) -> Result<&mut Room, LifeError> {
        let device = self.devices.find_mut(device).ok_or(LifeError::NoDevice)?;
        let is_online = device.is_online();
        let room = device.room.as_mut().ok_or(LifeError::NotRoomOs)?;
        if is_online { Ok(room) } else { Err(LifeError::Offline) }
    }

    /// Starts a call that is connected at once and stays until it is ended.
    pub fn start_call(&mut self, device: Key, quality: Option<Quality>) -> Result<u32, LifeError> {
        let at = self.place(device)?;
        if let Some(quality) = quality {
            self.pin(device, Some(quality))?;
        }
        let remote = self.random_remote();
        self.begin_call(at, self.now_ms, 0, remote, Flow::Outgoing, true, Origin::Asked)
    }

    /// Dials a number from a device; the other side answers after two seconds.
    pub fn dial(&mut self, device: Key, number: &str, name: Option<&str>, with_video: bool) -> Result<u32, LifeError> {
        let at = self.place(device)?;
        let known = self.people.iter().find(|person| {
            person.email().eq_ignore_ascii_case(number.trim_start_matches("sip:")) || person.number.as_deref() == Some(number)
        });
        let name = name.filter(|name| !name.is_empty()).map(str::to_owned).or_else(|| known.map(|person| person.display_name.clone()));
        let remote = Remote { name: name.unwrap_or_else(|| number.to_owned()), number: number.to_owned(), party: Party::Endpoint };
        self.begin_call(at, self.now_ms, 2_000, remote, Flow::Outgoing, with_video, Origin::Asked)
    }

    /// Ends one call, or all of a device's when none is named. Gives how many ended.
    pub fn end_calls(&mut self, device: Key, call_id: Option<u32>) -> Result<usize, LifeError> {
        let at = self.place(device)?;
        let room = self.devices.at(at).and_then(|device| device.room.as_ref()).ok_or(LifeError::NotRoomOs)?;
        let calls: Vec<(u32, Origin)> =
            room.calls.iter().filter(|call| call_id.is_none_or(|id| id == call.id)).map(|call| (call.id, call.origin)).collect();
        if calls.is_empty() {
            return Err(LifeError::NoCall);
        }
        for &(id, origin) in &calls {
            self.finish_call(at, id, self.now_ms, "LocalDisconnect");
            if origin == Origin::Chance {
                self.plan_next_call(at, self.now_ms);
            }
        }
        Ok(calls.len())
    }

    /// Holds media values of a device's calls, now and later; `None` lets them go.
    pub fn pin(&mut self, device: Key, quality: Option<Quality>) -> Result<(), LifeError> {
        let at = self.place(device)?;
        let now_ms = self.now_ms;
        // Live up to now with the old values, then apply the new ones.
        self.advance_media(at, now_ms);
        let room = self.devices.at_mut(at).and_then(|device| device.room.as_mut()).ok_or(LifeError::NotRoomOs)?;
        room.pinned = quality;
        self.advance_media(at, now_ms);
        Ok(())
    }

    /// Takes a device off the network until [`World::bring_back`].
    pub fn take_down(&mut self, device: Key) -> Result<(), LifeError> {
        let at = self.place(device)?;
        if self.devices.at(at).is_some_and(Device::is_online) {
            self.drop_device(at, self.now_ms);
        } else if let Some(device) = self.devices.at_mut(at) {
            // A new outage, so that the planned return of the old one does not end it.
            device.outages += 1;
            device.link = Link::Down { outage: device.outages };
        }
        Ok(())
    }

    /// Brings a device back.
    pub fn bring_back(&mut self, device: Key) -> Result<(), LifeError> {
        let at = self.place(device)?;
        if let Some(Link::Down { outage }) = self.devices.at(at).map(|device| device.link) {
            self.return_device(at, outage, None);
        }
        Ok(())
    }

    /// Restarts a RoomOS device: it is away for about a minute.
    pub fn boot(&mut self, device: Key) -> Result<(), LifeError> {
        self.online_room(device)?;
        let at = self.place(device)?;
        let outage = self.drop_device(at, self.now_ms);
        let wait = self.dice.between(BOOT_MS.0, BOOT_MS.1);
        self.consequences.plan(self.now_ms + wait, Event::Boots(at, outage));
        Ok(())
    }

    /// Stops what happens by chance.
    pub fn pause(&mut self) {
        if self.pace == Pace::Lively {
            self.pace = Pace::Paused { since_ms: self.now_ms };
        }
    }

    /// Lets chance go on; what would have happened meanwhile happens later.
    pub fn resume(&mut self) {
        if let Pace::Paused { since_ms } = self.pace {
            self.chances.put_off(self.now_ms - since_ms);
            self.pace = Pace::Lively;
        }
    }

    /// Whether the world lives by itself.
    pub const fn pace(&self) -> Pace {
        self.pace
    }

    /// Takes a device out of the organisation.
    pub fn remove_device(&mut self, device: Key) -> Option<Device> {
        let at = self.devices.position(device)?;
        self.busy.remove(&at);
        self.devices.remove(device)
    }

    /// The devices that stand in a workspace.
    pub fn devices_of_workspace(&self, workspace: Key) -> impl Iterator<Item = &Device> {
        self.by_workspace.get(&workspace).into_iter().flatten().filter_map(|at| self.devices.at(*at))
    }
}

fn record(call: Call, history_id: u32, now_ms: i64, cause: &'static str, key: Key) -> CallRecord {
    let was_answered = call.is_connected(now_ms);
    let of = |kind, flow| {
        call.media
            .summary(kind, flow)
            .filter(|_| was_answered)
            .map(|(max_jitter_ms, loss_percent)| MediaSummary { max_jitter_ms, loss_percent })
    };
    let media = [
        of(ChannelKind::Audio, Flow::Incoming),
        of(ChannelKind::Audio, Flow::Outgoing),
        of(ChannelKind::Video, Flow::Incoming),
        of(ChannelKind::Video, Flow::Outgoing),
    ];
    CallRecord {
        history_id,
        call_id: call.id,
        start_ms: if was_answered { call.answered_ms } else { call.began_ms },
        end_ms: now_ms,
        was_answered,
        cause,
        media,
        flow: call.flow,
        with_video: call.with_video,
        protocol: call.protocol,
        remote: call.remote,
        key,
    }
}
