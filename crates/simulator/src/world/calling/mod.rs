//! Calling: numbers, features, settings, calls and voice messages of one organisation.
//!
//! Architecture invariant: one thing is stored once. Numbers are held by their holders (`inventory`), settings lie under the subject and
//! the noun they speak of, whichever path they came by (`documents`), members are ids and are looked up when shown.

pub mod conference;
pub mod control;
mod dialling;
pub mod documents;
pub mod exchange;
pub mod feature;
mod groups;
pub mod ids;
pub mod inventory;
pub mod jobs;
mod seed;
pub mod shape;
pub mod switching;

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use documents::Documents;
use exchange::Exchange;
use feature::{Feature, Kind};
use inventory::{Inventory, Line};
pub use seed::{first_settings, voice_portal};

use super::World;
use super::table::Table;
use crate::ids::Key;

/// Everything calling.
#[derive(Debug, Default)]
pub struct Calling {
    /// Numbers of the organisation.
    pub numbers: Inventory,
    /// Queues, hunt groups, schedules, trunks…
    pub features: Table<Feature>,
    /// Calling settings of the locations that have calling.
    pub sites: HashMap<Key, Map<String, Value>>,
    /// Lines of workspaces.
    pub place_lines: BTreeMap<Key, Line>,
    /// Further lines of people.
    pub second_lines: BTreeMap<Key, Vec<Line>>,
    /// Supervisors and the agents each watches over.
    pub supervisors: BTreeMap<Key, Vec<Key>>,
    /// Changes of many things that are done a little later.
    pub jobs: jobs::Jobs,
    /// Settings of people, places, lines, features and locations.
    pub documents: Documents,
    /// Calls, histories and mailboxes.
    pub exchange: Exchange,
}

impl Calling {
    /// Features of one kind in the order they were made.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Feature> {
        self.features.iter().filter(move |feature| feature.kind == kind)
    }

    /// A feature of one kind.
    pub fn find(&self, kind: Kind, key: Key) -> Option<&Feature> {
        self.features.find(key).filter(|feature| feature.kind == kind)
    }

    /// The prefix other locations dial before an extension of this one.
    pub fn routing_prefix(&self, location: Key) -> Option<&str> {
        self.sites.get(&location)?.get("routingPrefix")?.as_str()
    }

    /// The main number of a location.
    pub fn main_number(&self, location: Key) -> Option<&str> {
        self.sites.get(&location)?.get("callingLineId")?.get("phoneNumber")?.as_str()
    }

    /// A location is gone, with its numbers, features and settings.
    pub fn forget_location(&mut self, key: Key) {
        self.sites.remove(&key);
        self.numbers.retain(|_, facts| facts.location != key);
        let gone: Vec<Key> = self.features.iter().filter(|feature| feature.location == Some(key)).map(|feature| feature.key).collect();
        for feature in gone {
            self.features.remove(feature);
            self.forget(feature);
        }
        self.documents.forget(key);
    }

    /// Somebody is gone: out of every group, with their settings, schedules and further lines.
    pub fn forget(&mut self, key: Key) {
        let id_of = |kind| ids::text(kind, key);
        let gone = [id_of("PEOPLE"), id_of("PLACE"), id_of("VIRTUAL_LINE")];
        for feature in self.features.iter_mut() {
            for field in feature.kind.member_fields() {
                if let Some(list) = feature.body.get_mut(*field).and_then(Value::as_array_mut) {
                    list.retain(|member| member.get("id").and_then(Value::as_str).is_none_or(|id| !gone.iter().any(|gone| gone == id)));
                }
            }
        }
        let schedules: Vec<Key> = self.of_kind(Kind::Schedule).filter(|one| one.location == Some(key)).map(|one| one.key).collect();
        for schedule in schedules {
            self.features.remove(schedule);
        }
        self.supervisors.remove(&key);
        for agents in self.supervisors.values_mut() {
            agents.retain(|agent| *agent != key);
        }
        self.second_lines.remove(&key);
        self.place_lines.remove(&key);
        self.documents.forget(key);
        self.exchange.forget(key);
    }
}

impl World {
    /// Makes calling; part of making the world.
    pub(super) fn install_calling(&mut self) {
        self.calling = seed::make(self);
    }

    /// Somebody has no calling any more: their line is free and they are in no group.
    pub fn take_calling(&mut self, person: Key) {
        self.calling.forget(person);
        if let Some(person) = self.people.find_mut(person) {
            person.location = None;
            person.number = None;
            person.extension = None;
        }
    }

    /// The name of a location.
    pub fn location_name(&self, location: Key) -> &str {
        self.locations.find(location).map_or("", |found| found.name.as_str())
    }
}
