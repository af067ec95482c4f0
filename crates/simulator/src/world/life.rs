//! How the world lives: calls begin and end, devices drop and return, values drift.

use super::World;
use super::agenda::Event;
use super::call::{Call, CallRecord, MediaSummary, Origin, Party, Remote};
use super::device::{Link, Room, Standby};
use super::happenings;
use super::history::stranger;
use super::media::{ChannelKind, Drift, Flow, Media};
use super::{HOUR_MS, ROOM_DOMAIN};
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
pub(super) const BOOT_MS: (i64, i64) = (60_000, 90_000);

/// Device hours of a jump of the clock that are lived through, and the least hours whatever the number of devices.
const LIVED_DEVICE_HOURS: i64 = 30_000;
const LIVED_LEAST_H: i64 = 6;
/// How often media values move.
const MEDIA_STEP_MS: i64 = 1_000;

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

    /// Lets the world live up to `now_ms`; an earlier moment changes nothing. Of a very long jump only the end is lived.
    pub fn advance_to(&mut self, now_ms: i64) {
        self.skip(now_ms);
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
        self.advance_calls(now_ms);
        self.advance_jobs(self.now_ms);
        self.live_meetings(self.now_ms);
        if self.now_ms - self.media_ms < MEDIA_STEP_MS {
            return;
        }
        self.media_ms = self.now_ms;
        for at in self.busy.iter().copied().collect::<Vec<_>>() {
            self.advance_media(at, self.now_ms);
        }
    }

    /// Passes over the beginning of a jump that would take too long to live through: calls of chance end, what was planned moves along.
    fn skip(&mut self, now_ms: i64) {
        let devices = i64::try_from(self.devices.len()).unwrap_or(i64::MAX).max(1);
        let lived_ms = (LIVED_DEVICE_HOURS / devices).max(LIVED_LEAST_H) * HOUR_MS;
        let skipped_ms = now_ms - self.now_ms - lived_ms;
        if skipped_ms <= 0 || self.pace != Pace::Lively {
            return;
        }
        for at in self.busy.iter().copied().collect::<Vec<_>>() {
            let room = self.devices.at(at).and_then(|device| device.room.as_deref());
            let of_chance = |room: &Room| room.calls.iter().filter(|call| call.origin == Origin::Chance).map(|call| call.id).collect();
            for id in room.map_or_else(Vec::new, of_chance) {
                self.finish_call(at, id, self.now_ms, "RemoteDisconnect");
                self.plan_next_call(at, self.now_ms);
            }
        }
        self.chances.put_off(skipped_ms);
    }

    pub(super) fn advance_media(&mut self, at: u32, now_ms: i64) {
        let drift = if self.pace == Pace::Lively { Drift::On } else { Drift::Off };
        let Some(room) = self.devices.at_mut(at).and_then(|device| device.room.as_mut()) else { return };
        for call in &mut room.calls {
            if call.is_connected(now_ms) {
                call.media.advance(now_ms, room.pinned.as_ref(), drift, &mut self.media_dice);
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

    pub(super) fn plan_next_call(&mut self, at: u32, now_ms: i64) {
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
    pub(super) fn begin_call(
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
        let call = Call { id, remote, flow, with_video, protocol, began_ms: now_ms, answered_ms, origin, media };
        self.happenings.add(happenings::call_began(device.key, &call));
        self.happenings.add(happenings::call_answered(device.key, &call));
        room.calls.push(call);
        self.busy.insert(at);
        Ok(id)
    }

    pub(super) fn finish_call(&mut self, at: u32, call_id: u32, now_ms: i64, cause: &'static str) -> Option<()> {
        self.advance_media(at, now_ms);
        let key = self.dice.key();
        let device = self.devices.at_mut(at)?;
        let room = device.room.as_mut()?;
        let position = room.calls.iter().position(|call| call.id == call_id)?;
        let call = room.calls.remove(position);
        self.happenings.add(happenings::call_ended(device.key, &call, now_ms, cause));
        let history_id = room.history.back().map_or_else(|| super::history::PAST + 1, |last| last.history_id + 1);
        room.remember(record(call, history_id, now_ms, cause, key));
        if room.calls.is_empty() {
            self.busy.remove(&at);
        }
        Some(())
    }

    pub(super) fn drop_device(&mut self, at: u32, now_ms: i64) -> u32 {
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

    pub(super) fn return_device(&mut self, at: u32, outage: u32, booted_ms: Option<i64>) {
        let Some(device) = self.devices.at_mut(at) else { return };
        if device.link != (Link::Down { outage }) {
            return;
        }
        device.link = Link::Up;
        if let (Some(booted_ms), Some(room)) = (booted_ms, device.room.as_mut()) {
            room.booted_ms = booted_ms;
            room.values.restart();
            room.last_shutdown = "Restart";
            room.standby = Standby::Off;
            self.happenings.add(happenings::booted(device.key, booted_ms));
        }
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

#[cfg(test)]
mod tests {
    use super::super::{HOUR_MS, Size};
    use super::World;

    const NOON: i64 = 1_780_315_200_000;

    fn world(devices: u32) -> World {
        World::new(9, Size { people: 50, devices }, NOON)
    }

    /// Who is online, and the calls of each device with their ages.
    fn state(world: &World) -> Vec<(bool, Vec<(u32, i64)>)> {
        let calls = |device: &super::super::Device| {
            let room = device.room.iter().flat_map(|room| &room.calls);
            room.map(|call| (call.id, call.duration_s(world.now_ms()))).collect()
        };
        world.devices.iter().map(|device| (device.is_online(), calls(device))).collect()
    }

    #[test]
    fn what_happens_does_not_depend_on_how_often_one_looks() {
        let (mut steps, mut jump) = (world(60), world(60));
        let before = state(&jump);
        for tick in 1..=7200 {
            steps.advance_to(NOON + tick * 500);
        }
        jump.advance_to(NOON + HOUR_MS);
        assert_eq!(state(&steps), state(&jump));
        assert_ne!(before, state(&jump));
    }

    #[test]
    fn an_earlier_moment_changes_nothing() {
        let mut world = world(40);
        world.advance_to(NOON + 5000);
        world.advance_to(NOON);
        assert_eq!(world.now_ms(), NOON + 5000);
    }

    #[test]
    fn a_year_passes_quickly_for_a_large_fleet_and_life_goes_on() {
        let mut world = world(3_000);
        world.advance_to(NOON + 366 * 24 * HOUR_MS);
        let calls: Vec<(u32, i64)> = state(&world).into_iter().flat_map(|(_, calls)| calls).collect();
        // 900 RoomOS devices, about 8 minutes idle and 6 minutes in a call.
        assert!((200..600).contains(&calls.len()), "{}", calls.len());
        assert!(calls.iter().all(|(_, age_s)| *age_s < 3 * 3600), "calls of a year ago have ended");
    }
}
