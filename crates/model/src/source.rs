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

impl SourceName {
    /// What people call it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::CallHistory => "call history",
            Self::CallRecords => "call records",
            Self::PeopleCalls => "calls of people",
            _ => self.as_str(),
        }
    }
}

/// What people should know of a source although it answers: what is wrong with a part of it, and how things are, which is no trouble.
///
/// It is kept as text, a line each; a line of how things are ends with [`SourceNote::FINE`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceNote {
    /// What is wrong, for example that some devices do not answer.
    pub troubles: Vec<String>,
    /// How things are, for example what a budget buys.
    pub facts: Vec<String>,
}

impl SourceNote {
    /// The end of a line that tells how things are.
    pub const FINE: &str = " \u{2713}";

    /// Only something that is wrong.
    pub fn trouble(text: impl Into<String>) -> Self {
        Self { troubles: vec![text.into()], facts: Vec::new() }
    }

    /// Only how things are.
    pub fn fact(text: impl Into<String>) -> Self {
        Self { troubles: Vec::new(), facts: vec![text.into()] }
    }

    /// The text to keep; `None` when there is nothing to tell.
    pub fn to_text(&self) -> Option<String> {
        let facts = self.facts.iter().map(|fact| format!("{fact}{}", Self::FINE));
        let lines: Vec<_> = self.troubles.iter().cloned().chain(facts).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// Reads a text that [`SourceNote::to_text`] made; any other line tells of something wrong.
    pub fn parse(text: &str) -> Self {
        let mut note = Self::default();
        for line in text.lines().filter(|line| !line.is_empty()) {
            match line.strip_suffix(Self::FINE) {
                Some(fact) => note.facts.push(fact.to_owned()),
                None => note.troubles.push(line.to_owned()),
            }
        }
        note
    }
}

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
    /// What people should know although it answers, as [`SourceNote::to_text`] writes it.
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

    /// What people should know although it answers.
    pub fn told(&self) -> SourceNote {
        self.note.as_deref().map(SourceNote::parse).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_comes_back_as_it_went() {
        let note =
            SourceNote { troubles: vec!["1 of 9 devices does not answer".to_owned()], facts: vec!["60 a minute buy: all".to_owned()] };
        let text = note.to_text().expect("a text");
        assert_eq!((SourceNote::parse(&text), text.lines().count()), (note, 2));
        assert_eq!(SourceNote::default().to_text(), None);
        assert_eq!(SourceNote::parse("as written before").troubles, ["as written before"]);
    }
}
