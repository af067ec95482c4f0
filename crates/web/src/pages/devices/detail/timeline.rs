//! What happened to a device, the newest first: states, calls, changes of software, and what people did, for those who may see that.

use std::cmp::Reverse;
use std::collections::HashSet;

use engine::audit::RecordedEntry;
use engine::labels::TARGET;
use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{Band, Call, CallId, Device, DeviceState, Direction, PastCall, Scope, StateEntry};
use store::{AuditFilter, AuditOutcome, CallFilter, CallPage, CallSort, PageRequest, SoftwareChange, StoreError};

use crate::State;
use crate::security::Identities;
use crate::view::marks;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) at: Timestamp,
    pub(super) what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// It went over to this state.
    State(DeviceState),
    /// It went over to other software.
    Software { previous: String, software: String },
    /// A call began.
    Call(PartOfCall),
    /// Somebody did something to it.
    Deed(Deed),
}

/// What a timeline says of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PartOfCall {
    pub(super) id: CallId,
    pub(super) direction: Direction,
    /// The far end, as far as the reader may see it.
    pub(super) remote: Option<String>,
    pub(super) length: Option<SignedDuration>,
    /// How it was judged; `None` where the history knows nothing of it yet.
    pub(super) band: Option<Band>,
}

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deed {
    /// Stable word of the action.
    pub(super) action: String,
    pub(super) who: String,
    pub(super) is_refused: bool,
    /// "region: “North” → none", for every field that differs.
    pub(super) changes: Vec<String>,
}

/// Whose eyes it is for.
#[derive(Clone, Copy)]
pub(super) struct Eyes<'a> {
    pub(super) scope: &'a Scope,
    pub(super) identities: &'a Identities,
    /// Whether the reader may see the audit log.
    pub(super) sees_log: bool,
}

/// Where a page begins: behind everything that is newer than `at`, and behind so many entries of that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    at: Timestamp,
    passed: usize,
}

impl Place {
    /// What cursors begin with.
    const VERSION: &str = "t1";

    /// Before everything that has happened by then.
    pub(super) const fn from(at: Timestamp) -> Self {
        Self { at, passed: 0 }
    }

    /// Behind everything of this moment.
    pub(super) fn before(at: Timestamp) -> Self {
        Self::from(at.checked_sub(SignedDuration::from_millis(1)).unwrap_or(Timestamp::MIN))
    }

    /// As a text to hand out.
    pub(super) fn to_text(self) -> String {
        format!("{}.{}.{}", Self::VERSION, self.at.as_millisecond(), self.passed)
    }

    /// Reads what [`Place::to_text`] wrote.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let [Self::VERSION, at, passed] = text.split('.').collect::<Vec<_>>()[..] else { return None };
        Some(Self { at: Timestamp::from_millisecond(at.parse().ok()?).ok()?, passed: passed.parse::<u16>().ok()?.into() })
    }

    /// The first moment that the store is not asked for.
    fn end(self) -> Timestamp {
        self.at.checked_add(SignedDuration::from_millis(1)).unwrap_or(Timestamp::MAX)
    }

    /// Behind these entries, of which this is the beginning.
    fn behind(self, entries: &[Entry]) -> Self {
        let Some(last) = entries.last() else { return self };
        let of_last = entries.iter().rev().take_while(|entry| entry.at.as_millisecond() == last.at.as_millisecond()).count();
        let before = if last.at.as_millisecond() == self.at.as_millisecond() { self.passed } else { 0 };
        Self { at: last.at, passed: before + of_last }
    }
}

/// One page of what happened.
pub(super) struct Timeline {
    pub(super) entries: Vec<Entry>,
    /// Where older entries begin, if there are any.
    pub(super) older: Option<Place>,
}

impl Timeline {
    /// The next entries behind a place, `size` at most.
    pub(super) async fn read(
        state: &State,
        org: &OrganizationId,
        device: &Device,
        eyes: Eyes<'_>,
        place: Place,
        size: usize,
    ) -> Result<Self, StoreError> {
        let source = Source { state, org, device, eyes };
        let (mut entries, is_cut) = source.read(place, size).await?;
        let of_its_moment = entries.iter().take_while(|entry| entry.at.as_millisecond() == place.at.as_millisecond()).count();
        entries.drain(..of_its_moment.min(place.passed));
        let has_more = entries.len() > size || (is_cut && !entries.is_empty());
        entries.truncate(size);
        let older = has_more.then(|| place.behind(&entries));
        Ok(Self { entries, older })
    }
}

/// Where entries come from.
struct Source<'a> {
    state: &'a State,
    org: &'a OrganizationId,
    device: &'a Device,
    eyes: Eyes<'a>,
}

impl Source<'_> {
    /// The newest entries up to a place in order, more than `size` where there are more, and whether older ones were left out; entries of its moment
    /// that were passed are among them.
    async fn read(&self, place: Place, size: usize) -> Result<(Vec<Entry>, bool), StoreError> {
        let wanted = size + place.passed + 1;
        let mut of_each = u32::try_from(wanted).unwrap_or(u32::MAX).clamp(1, PageRequest::MAX_SIZE);
        loop {
            let parts = [
                self.states(place.end(), of_each).await?,
                self.software(place.end(), of_each).await?,
                self.calls(place.end(), of_each).await?,
                self.deeds(place.end(), of_each).await?,
            ];
            // What is older than the oldest that was read of a kind is not known whole, nor is its very moment.
            let known_from = parts.iter().filter_map(|part| part.known_from).max();
            let mut entries: Vec<_> = parts.into_iter().flat_map(|part| part.entries).collect();
            entries.retain(|entry| known_from.is_none_or(|from| entry.at > from));
            entries.sort_by(|a, b| a.order().cmp(&b.order()));
            if entries.len() >= wanted || known_from.is_none() || of_each == PageRequest::MAX_SIZE {
                return Ok((entries, known_from.is_some()));
            }
            of_each = of_each.saturating_mul(2).min(PageRequest::MAX_SIZE);
        }
    }

    async fn states(&self, end: Timestamp, limit: u32) -> Result<Part, StoreError> {
        let states = self.state.store.devices().states_before(self.org, self.eyes.scope, &self.device.id, end, limit).await?;
        Ok(Part::new(states.iter().map(of_state).collect(), limit))
    }

    async fn software(&self, end: Timestamp, limit: u32) -> Result<Part, StoreError> {
        let changes = self.state.store.devices().software_changes(self.org, self.eyes.scope, &self.device.id, end, limit).await?;
        Ok(Part::new(changes.into_iter().map(of_software).collect(), limit))
    }

    /// Those of the history, and those that ended and are not in it yet.
    async fn calls(&self, end: Timestamp, limit: u32) -> Result<Part, StoreError> {
        let (store, scope) = (&self.state.store, self.eyes.scope);
        let filter = CallFilter { devices: vec![self.device.id.clone()], to: Some(end), ..CallFilter::default() };
        let list = store.history().list(self.org, scope, &filter, CallSort::default(), &CallPage::First { size: limit }).await?;
        let known: HashSet<_> = list.calls.iter().map(|call| call.id.clone()).collect();
        let over: Vec<_> = list.calls.iter().map(|call| of_past(call, self.eyes.identities)).collect();
        // It may also end early because it was looked through for long.
        let limit = if list.next.is_some() { u32::try_from(over.len()).unwrap_or(limit) } else { limit };
        let mut part = Part::new(over, limit);
        let live = store.calls().list_of_device(self.org, scope, &self.device.id, LIVE_READ).await?;
        let shown = self.eyes.identities.are_shown(Some(self.device));
        let known_from = part.known_from;
        let is_new = |call: &&Call| call.started_at < end && known_from.is_none_or(|from| call.started_at > from);
        let mut more = Vec::new();
        for call in live.iter().filter(is_new).filter(|call| !known.contains(&call.id)) {
            // The history may know it with another start.
            if let Some(entry) = of_live(call, shown)
                && store.history().find(self.org, scope, &call.id).await?.is_none()
            {
                more.push(entry);
            }
        }
        part.entries.extend(more);
        Ok(part)
    }

    async fn deeds(&self, end: Timestamp, limit: u32) -> Result<Part, StoreError> {
        if !self.eyes.sees_log {
            return Ok(Part::new(Vec::new(), limit));
        }
        let filter = AuditFilter {
            target_kind: Some(TARGET.to_owned()),
            target_id: Some(self.device.id.to_string()),
            org: Some(self.org.clone()),
            until: Some(end),
            ..AuditFilter::default()
        };
        let deeds = self.state.store.audit().list(&filter, &PageRequest::new(1, limit)).await?.items;
        Ok(Part::new(deeds.into_iter().map(RecordedEntry::from).map(of_deed).collect(), limit))
    }
}

/// Live calls that are looked through for those that the history does not have yet.
const LIVE_READ: u32 = 40;

/// The newest entries of one kind.
struct Part {
    entries: Vec<Entry>,
    /// Entries up to then may be missing; `None` when all are there.
    known_from: Option<Timestamp>,
}

impl Part {
    fn new(entries: Vec<Entry>, limit: u32) -> Self {
        let is_cut = entries.len() >= limit as usize;
        let known_from = entries.iter().map(|entry| entry.at).min().filter(|_| is_cut);
        Self { entries, known_from }
    }
}

impl Entry {
    /// The newest first; of one moment always in the same order.
    fn order(&self) -> (Reverse<i64>, u8, &str) {
        let (kind, name) = match &self.what {
            What::State(state) => (0, state.as_str()),
            What::Software { software, .. } => (1, software.as_str()),
            What::Call(call) => (2, call.id.as_str()),
            What::Deed(deed) => (3, deed.action.as_str()),
        };
        (Reverse(self.at.as_millisecond()), kind, name)
    }
}

fn of_state(entry: &StateEntry) -> Entry {
    Entry { at: entry.at, what: What::State(entry.state) }
}

fn of_software(change: SoftwareChange) -> Entry {
    Entry { at: change.at, what: What::Software { previous: change.previous, software: change.software } }
}

fn of_past(call: &PastCall, identities: &Identities) -> Entry {
    let shown = identities.are_shown_at(call.location_id.as_ref());
    let part = PartOfCall {
        id: call.id.clone(),
        direction: call.direction,
        remote: far_end(call.remote_name.as_deref(), call.remote_number.as_deref(), shown),
        length: call.duration(),
        band: Some(call.band),
    };
    Entry { at: call.started_at, what: What::Call(part) }
}

fn of_live(call: &Call, shown: bool) -> Option<Entry> {
    let ended_at = call.ended_at?;
    let part = PartOfCall {
        id: call.id.clone(),
        direction: call.direction,
        remote: far_end(call.remote_name.as_deref(), call.remote_number.as_deref(), shown),
        length: Some(ended_at.duration_since(call.started_at)),
        band: None,
    };
    Some(Entry { at: call.started_at, what: What::Call(part) })
}

/// Name, else number; `None` where nobody told either.
fn far_end(name: Option<&str>, number: Option<&str>, shown: bool) -> Option<String> {
    let told = name.or(number).filter(|text| !text.is_empty())?;
    Some(if shown { told } else { marks::HIDDEN }.to_owned())
}

fn of_deed(entry: RecordedEntry) -> Entry {
    let changes = match (&entry.before, &entry.after) {
        (Some(before), Some(after)) => changes(before, after),
        _ => Vec::new(),
    };
    let nobody = if entry.is_actor_erased { "erased" } else { "Cordboard" };
    let deed = Deed {
        is_refused: entry.outcome == AuditOutcome::Refused,
        who: entry.actor_name.unwrap_or_else(|| nobody.to_owned()),
        action: entry.action,
        changes,
    };
    Entry { at: entry.at, what: What::Deed(deed) }
}

/// "region: North → South", for every field that differs.
fn changes(before: &serde_json::Value, after: &serde_json::Value) -> Vec<String> {
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::Null => "none".to_owned(),
        serde_json::Value::String(text) => format!("“{text}”"),
        other => other.to_string(),
    };
    let fields = after.as_object().into_iter().flatten();
    fields
        .filter(|(name, value)| before[name.as_str()] != **value)
        .map(|(name, value)| format!("{name}: {} → {}", text(&before[name.as_str()]), text(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milli: i64) -> Timestamp {
        Timestamp::from_millisecond(1_768_478_400_000 + milli).expect("in range")
    }

    fn states(milli: &[i64]) -> Vec<Entry> {
        milli.iter().map(|milli| Entry { at: at(*milli), what: What::State(DeviceState::Online) }).collect()
    }

    #[test]
    fn a_place_says_how_many_of_a_moment_were_passed() {
        let start = Place::from(at(900));
        let first = start.behind(&states(&[800, 500, 500]));
        assert_eq!(first, Place { at: at(500), passed: 2 });
        assert_eq!(first.behind(&states(&[500, 500])), Place { at: at(500), passed: 4 }, "the same moment goes on");
        assert_eq!(first.behind(&states(&[500, 100])), Place { at: at(100), passed: 1 });
        assert_eq!(first.behind(&[]), first);
    }

    #[test]
    fn a_place_comes_back_as_it_went() {
        let place = Place { at: at(500), passed: 2 };
        assert_eq!((place.to_text().as_str(), Place::parse(&place.to_text())), ("t1.1768478400500.2", Some(place)));
        for wrong in ["", "t1", "t1.5", "t2.5.0", "t1.x.0", "t1.5.-1", "t1.5.0.0", "t1.99999999999999999999.0"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_was_cut_off_is_not_taken_for_whole() {
        let part = Part::new(states(&[900, 700, 700]), 3);
        assert_eq!(part.known_from, Some(at(700)), "there may be more of that moment");
        assert_eq!(Part::new(states(&[900, 700]), 3).known_from, None);
        assert_eq!(Part::new(Vec::new(), 3).known_from, None);
    }

    #[test]
    fn only_what_differs_is_a_change() {
        let (before, after) = (serde_json::json!({"region": "North", "notes": null}), serde_json::json!({"region": null, "notes": null}));
        assert_eq!(changes(&before, &after), ["region: “North” → none"]);
    }
}
