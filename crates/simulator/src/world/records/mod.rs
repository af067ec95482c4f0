//! Records: calls that are over, what administrators did, reports that were asked for.
//!
//! Calls of the past are not stored: they follow from the seed hour by hour ([`past`]). Calls made in the world are added by [`World::record_leg`].

mod audit;
mod detail;
mod past;
mod report;

use std::collections::HashMap;

pub use audit::{Act, Entry, SECURITY};
pub use detail::{Detail, Side};
pub use report::{Report, TEMPLATES};

use super::World;
use crate::ids::Key;

/// Where the call records of the organisation are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// United States and Canada.
    #[default]
    Us,
    /// Europe.
    Eu,
    /// India.
    In,
    /// Australia.
    Au,
}

impl Region {
    /// The host that has them.
    pub const fn host(self) -> &'static str {
        match self {
            Self::Us => "analytics-calling.webexapis.com",
            Self::Eu => "analytics-calling-eu.webexapis.com",
            Self::In => "analytics-calling-in.webexapis.com",
            Self::Au => "analytics-calling-au.webexapis.com",
        }
    }
}

/// Whether documented limits of call records are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Limits {
    /// As documented.
    #[default]
    On,
    /// Everybody may ask as often as they like.
    Off,
}

/// Everything about records.
#[derive(Debug, Default)]
pub struct Records {
    /// Where call records are kept.
    pub region: Region,
    /// Whether their limits are held.
    pub limits: Limits,
    /// Calls made in the world, in the order they ended.
    pub calls: Vec<Detail>,
    /// When call records were asked for, by token and endpoint: first pages and later ones.
    pub asked: HashMap<String, (Vec<i64>, Vec<i64>)>,
    /// What administrators did, oldest first.
    pub acts: Vec<Entry>,
    /// Reports, oldest first.
    pub reports: Vec<Report>,
    /// Incidents of Webex itself, oldest first.
    pub troubles: Vec<Trouble>,
    /// What SCIM knows of people and groups that nobody else does.
    pub scim: HashMap<Key, serde_json::Map<String, serde_json::Value>>,
    /// Members of resource groups that were moved: to which group, and how far that is.
    pub memberships: HashMap<Key, (String, &'static str)>,
}

/// An incident of Webex itself, as its status page tells of it.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: String,
    /// The component it touches.
    pub component: String,
    /// Whether the component is down, and not only slow.
    pub is_major: bool,
    /// When it began.
    pub began_ms: i64,
    /// When it was over.
    pub resolved_ms: Option<i64>,
}

/// Most acts that are kept.
const MOST_ACTS: usize = 50_000;

impl World {
    /// Keeps what an administrator did.
    pub fn record_act(&mut self, act: Act) {
        let (key, at_ms) = (self.new_key(), self.now_ms());
        if self.records.acts.len() >= MOST_ACTS {
            self.records.acts.drain(..MOST_ACTS / 10);
        }
        self.records.acts.push(Entry { key, at_ms, act });
    }

    /// Calls whose record was written in `from..=to`, or that ended in it, in the order of that time.
    pub fn call_details(&self, by: Moment, from_ms: i64, to_ms: i64) -> Vec<Detail> {
        let mut found = past::details(self, by, from_ms, to_ms);
        found.extend(self.records.calls.iter().filter(|one| (from_ms..=to_ms).contains(&by.of(one))).cloned());
        found.sort_by_key(|one| (by.of(one), one.report));
        found
    }

    /// The name of a location; empty for none.
    pub fn name_of_location(&self, location: Option<Key>) -> &str {
        location.and_then(|key| self.locations.find(key)).map_or("", |location| location.name.as_str())
    }
}

/// Which moment of a record counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// When the call ended.
    Ended,
    /// When the record was written.
    Written,
}

impl Moment {
    /// The moment of a record.
    pub const fn of(self, one: &Detail) -> i64 {
        match self {
            Self::Ended => one.release_ms,
            Self::Written => one.written_ms,
        }
    }
}
