//! What happened on devices, for whoever listens: xAPI events, in their order, until somebody collects them.

use std::collections::VecDeque;

use serde_json::Value;

use crate::ids::Key;

/// Most events that are kept while nobody collects them.
const LIMIT: usize = 10_000;

/// An xAPI event.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// The device.
    pub device: Key,
    /// When.
    pub at_ms: i64,
    /// Path with dots: `UserInterface.Extensions.Panel.Clicked`.
    pub path: String,
    /// Its fields.
    pub value: Value,
}

/// Events nobody collected yet.
#[derive(Debug, Default)]
pub struct Happenings(VecDeque<Happening>);

impl Happenings {
    /// Adds an event; the oldest goes when there are too many.
    pub fn add(&mut self, happening: Happening) {
        if self.0.len() == LIMIT {
            self.0.pop_front();
        }
        self.0.push_back(happening);
    }

    /// Whether there is nothing to collect.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes every event up to a moment.
    pub fn collect(&mut self, until_ms: i64) -> Vec<Happening> {
        let (due, later): (Vec<Happening>, Vec<Happening>) = self.0.drain(..).partition(|happening| happening.at_ms <= until_ms);
        self.0 = later.into();
        due
    }
}
