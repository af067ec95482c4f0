//! Somebody leaves the organisation, and with them what was theirs alone.

use super::World;
use super::device::Owner;
use super::people::Person;
use crate::ids::Key;

impl World {
    /// Takes a person out: out of groups and of calling, with their devices and whatever else named them.
    pub fn remove_person(&mut self, key: Key) -> Option<Person> {
        let person = self.people.remove(key)?;
        for group in self.groups.iter_mut() {
            group.members.retain(|member| *member != key);
        }
        for other in self.people.iter_mut().filter(|other| other.manager == Some(key)) {
            other.manager = None;
        }
        let own: Vec<Key> = self.devices.iter().filter(|device| device.owner == Owner::Person(key)).map(|device| device.key).collect();
        for device in own {
            self.remove_device(device);
        }
        self.calling.forget(key);
        self.records.scim.remove(&key);
        Some(person)
    }
}
