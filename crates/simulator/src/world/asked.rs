//! What somebody asks of the world: control requests and xAPI commands.

use super::World;
use super::agenda::Event;
use super::call::{Origin, Party, Remote};
use super::device::{Device, Link, Room};
use super::life::{BOOT_MS, LifeError, Pace};
use super::media::{Flow, Quality};
use crate::ids::Key;

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
        self.calling.documents.forget(device);
        self.devices.remove(device)
    }

    /// The devices that stand in a workspace.
    pub fn devices_of_workspace(&self, workspace: Key) -> impl Iterator<Item = &Device> {
        self.by_workspace.get(&workspace).into_iter().flatten().filter_map(|at| self.devices.at(*at))
    }
}
