//! The last requests, for tests and for people who look what a client did. Holds names of tokens, never their secrets.

use std::collections::VecDeque;
use std::sync::Mutex;

use serde::Serialize;

/// Most entries that are kept.
const LIMIT: usize = 20_000;

/// One request.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Number, rising from 1.
    pub n: u64,
    /// Virtual time at the end, ISO 8601.
    pub time: String,
    /// Method.
    pub method: String,
    /// Path without the query.
    pub path: String,
    /// Catalogue id of the operation; `null` when none was found.
    pub operation: Option<&'static str>,
    /// Status of the answer.
    pub status: u16,
    /// Short name of the token; `null` when there was none or an unknown one.
    pub token: Option<String>,
    /// Real milliseconds until the answer was ready.
    pub duration_ms: f64,
    /// What was sent to an operation that is recorded and changes nothing else; secrets in it are masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<serde_json::Value>,
}

/// A stretch of the journal.
#[derive(Debug, Serialize)]
pub struct Page {
    /// What to ask for next (`since`).
    pub next: u64,
    /// Entries after `since`, oldest first.
    pub entries: Vec<Entry>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    entries: VecDeque<Entry>,
}

/// The journal.
#[derive(Debug, Default)]
pub struct Journal(Mutex<State>);

impl Journal {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().expect("invariant: no holder of the journal panics")
    }

    /// Adds an entry and numbers it.
    pub fn add(&self, mut entry: Entry) {
        let mut state = self.state();
        state.last += 1;
        entry.n = state.last;
        if state.entries.len() == LIMIT {
            state.entries.pop_front();
        }
        state.entries.push_back(entry);
    }

    /// Entries with a number above `since`.
    pub fn since(&self, since: u64) -> Page {
        let state = self.state();
        let start = state.entries.partition_point(|entry| entry.n <= since);
        Page { next: state.last, entries: state.entries.range(start..).cloned().collect() }
    }

    /// Forgets every entry; numbers go on.
    pub fn clear(&self) {
        self.state().entries.clear();
    }
}
