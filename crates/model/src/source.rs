//! Where data comes from, and how well that goes.

use jiff::{SignedDuration, Timestamp};

use crate::device::words;

/// A source of data: one kind of request the collector repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceName {
    /// The device list.
    Devices,
    /// Calls and their media, device by device.
    Calls,
    /// Locations.
    Locations,
    /// Workspaces.
    Workspaces,
    /// People.
    People,
    /// The past calls that devices themselves remember.
    CallHistory,
    /// The detailed call history of calling users.
    CallRecords,
    /// What devices say by themselves through a workspace integration.
    Push,
    /// Running calls of people, read when a webhook says that they changed.
    PeopleCalls,
}

words!(SourceName {
    Devices = "devices",
    Calls = "calls",
    Locations = "locations",
    Workspaces = "workspaces",
    People = "people",
    CallHistory = "call_history",
    CallRecords = "call_records",
    Push = "push",
    PeopleCalls = "people_calls",
});

/// State of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Which.
    pub name: SourceName,
    /// When it last answered completely.
    pub last_success_at: Option<Timestamp>,
    /// When it was last asked.
    pub last_attempt_at: Option<Timestamp>,
    /// The newest error; gone after the next success.
    pub error: Option<SourceError>,
    /// What people should know although it answers, for example that some devices do not.
    pub note: Option<String>,
    /// Requests spent since the store was made.
    pub requests_spent: i64,
    /// How often it is asked at best, in milliseconds.
    pub interval_ms: i64,
}

/// Why a source failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError {
    /// What happened, to what, and what to do.
    pub message: String,
    /// Webex tracking id, for Cisco's support.
    pub tracking_id: Option<String>,
    /// Since when it fails without a success in between.
    pub since: Timestamp,
}

/// How a source does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Health {
    /// Asked and answered in time.
    Live,
    /// Not yet asked.
    Waiting,
    /// Its data is older than three intervals and ten seconds.
    Stale,
    /// Its last request failed.
    Failing,
}

words!(Health { Failing = "failing", Stale = "stale", Waiting = "waiting", Live = "live" });

impl Source {
    /// A source that was not asked yet.
    pub const fn new(name: SourceName, interval_ms: i64) -> Self {
        Self { name, last_success_at: None, last_attempt_at: None, error: None, note: None, requests_spent: 0, interval_ms }
    }

    /// Age of its data.
    pub fn age(&self, now: Timestamp) -> Option<SignedDuration> {
        self.last_success_at.map(|at| now.duration_since(at))
    }

    /// How it does now.
    pub fn health(&self, now: Timestamp) -> Health {
        if self.error.is_some() {
            return Health::Failing;
        }
        match self.age(now) {
            None => Health::Waiting,
            Some(age) if age.as_millis() > i128::from(self.interval_ms) * 3 + 10_000 => Health::Stale,
            Some(_) => Health::Live,
        }
    }
}
