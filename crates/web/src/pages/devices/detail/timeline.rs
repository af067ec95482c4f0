//! What happened to a device, the newest first: states, calls, changes of software, and what people did, for those who may see that.

use std::collections::HashSet;

use engine::audit::RecordedEntry;
use engine::labels::TARGET;
use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{Call, Device, PastCall, Scope, StateEntry};
use store::{AuditFilter, AuditOutcome, CallFilter, CallPage, CallSort, PageRequest, SoftwareChange};

use crate::error::PageError;
use crate::format::{Moment, age, there};
use crate::html::{Icon, Mark, icon};
use crate::security::Identities;
use crate::view::marks::{self, Remote};
use crate::{State, routes};

/// Entries of one page.
const PAGE: usize = 25;
/// Read of each kind: entries of one moment are not torn apart by the end of a page.
const READ: u32 = 40;

/// One page of what happened.
pub(super) struct Timeline {
    pub(super) lines: Vec<Line>,
    /// Where older entries begin, if there are any.
    pub(super) older: Option<Timestamp>,
}

/// Something that happened.
pub(super) struct Line {
    at: Timestamp,
    pub(super) what: What,
    pub(super) when: Moment,
    pub(super) ago: Moment,
    pub(super) there: Option<String>,
}

pub(super) enum What {
    State(Mark),
    Call { icon: Icon, remote: String, words: String, band: Option<Mark>, address: String },
    Software { previous: String, software: String },
    Deed { words: String, who: String, is_refused: bool, changes: Vec<String> },
}

/// Whose eyes it is for.
pub(super) struct Eyes<'a> {
    pub(super) scope: &'a Scope,
    pub(super) identities: &'a Identities,
    /// Whether the reader may see the audit log.
    pub(super) sees_log: bool,
}

impl Timeline {
    /// The entries before a time.
    pub(super) async fn read(
        state: &State,
        org: &OrganizationId,
        device: &Device,
        eyes: Eyes<'_>,
        before: Timestamp,
        now: Timestamp,
    ) -> Result<Self, PageError> {
        let (devices, scope) = (state.store.devices(), eyes.scope);
        let states = devices.states_before(org, scope, &device.id, before, READ).await?;
        let software = devices.software_changes(org, scope, &device.id, before, READ).await?;
        let filter = CallFilter { devices: vec![device.id.clone()], to: Some(before), ..CallFilter::default() };
        let past = state.store.history().list(org, scope, &filter, CallSort::default(), &CallPage::First { size: READ }).await?.calls;
        let live = state.store.calls().list_of_device(org, scope, &device.id, READ).await?;
        let deeds = if eyes.sees_log {
            let filter = AuditFilter {
                target_kind: Some(TARGET.to_owned()),
                target_id: Some(device.id.to_string()),
                org: Some(org.clone()),
                until: Some(before),
                ..AuditFilter::default()
            };
            state.audit.list(&filter, &PageRequest::new(1, READ)).await?.items
        } else {
            Vec::new()
        };

        let known: HashSet<_> = past.iter().map(|call| call.id.clone()).collect();
        let shown = eyes.identities.are_shown(Some(device));
        let mut whats: Vec<(Timestamp, What)> = states.iter().map(of_state).collect();
        whats.extend(software.into_iter().map(of_software));
        whats.extend(past.iter().map(|call| of_past(call, eyes.identities)));
        let ended = live.iter().filter(|call| !known.contains(&call.id) && call.started_at < before);
        whats.extend(ended.filter_map(|call| of_live(call, shown)));
        whats.extend(deeds.into_iter().map(of_deed));
        Ok(Self::page(whats, device.time_zone.as_deref(), now))
    }

    fn page(mut whats: Vec<(Timestamp, What)>, zone: Option<&str>, now: Timestamp) -> Self {
        whats.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let last = whats.get(PAGE - 1).map(|(at, _)| *at);
        let shown = last.map_or(whats.len(), |last| whats.partition_point(|(at, _)| *at >= last));
        let older = last.filter(|_| shown < whats.len());
        whats.truncate(shown);
        let line = |(at, what): (Timestamp, What)| Line {
            at,
            what,
            when: Moment::at(at, now),
            ago: Moment::ago(at, now),
            there: zone.and_then(|zone| there(at, zone)),
        };
        Self { lines: whats.into_iter().map(line).collect(), older }
    }
}

impl Line {
    /// Names it on the page, so that a new line flashes and an old one stays.
    pub(super) fn id(&self) -> String {
        let kind = match &self.what {
            What::State(_) => "state",
            What::Call { .. } => "call",
            What::Software { .. } => "software",
            What::Deed { .. } => "deed",
        };
        format!("{kind}-{}", self.at.as_millisecond())
    }
}

fn of_state(entry: &StateEntry) -> (Timestamp, What) {
    (entry.at, What::State(marks::device_state(entry.state)))
}

fn of_software(change: SoftwareChange) -> (Timestamp, What) {
    (change.at, What::Software { previous: change.previous, software: change.software })
}

fn of_past(call: &PastCall, identities: &Identities) -> (Timestamp, What) {
    let shown = identities.are_shown_at(call.location_id.as_ref());
    let remote = marks::remote_of(call.remote_name.as_deref(), call.remote_number.as_deref(), shown);
    let length = call.duration_s.map(|seconds| age(SignedDuration::from_secs(seconds)));
    let words = [Some(marks::direction(call.direction).to_owned()), length].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let what = What::Call {
        icon: marks::call_icon(call.direction),
        remote: remote.name,
        words,
        band: Some(marks::band(call.band)),
        address: routes::call(&call.id),
    };
    (call.started_at, what)
}

fn of_live(call: &Call, shown: bool) -> Option<(Timestamp, What)> {
    let ended_at = call.ended_at?;
    let Remote { name, .. } = marks::remote(call, shown);
    let words = format!("{} · {}", marks::direction(call.direction), age(ended_at.duration_since(call.started_at)));
    let what = What::Call { icon: marks::call_icon(call.direction), remote: name, words, band: None, address: routes::call(&call.id) };
    Some((call.started_at, what))
}

fn of_deed(entry: RecordedEntry) -> (Timestamp, What) {
    let is_refused = entry.outcome == AuditOutcome::Refused;
    let changes = match (&entry.before, &entry.after) {
        (Some(before), Some(after)) => changes(before, after),
        _ => Vec::new(),
    };
    let words = match entry.action.as_str() {
        "device.label" => "Region and notes".to_owned(),
        other => other.to_owned(),
    };
    let nobody = if entry.is_actor_erased { "erased" } else { "Cordboard" };
    (entry.at, What::Deed { words, who: entry.actor_name.unwrap_or_else(|| nobody.to_owned()), is_refused, changes })
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

impl What {
    pub(super) const fn icon(&self) -> Icon {
        match self {
            Self::State(mark) => mark.icon(),
            Self::Call { icon, .. } => *icon,
            Self::Software { .. } => icon("system"),
            Self::Deed { .. } => icon("audit"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_768_478_400 + second).expect("in range")
    }

    fn state(second: i64) -> (Timestamp, What) {
        (at(second), What::State(marks::device_state(model::DeviceState::Online)))
    }

    #[test]
    fn what_happened_at_one_moment_stays_on_one_page() {
        // 24 newer ones, then three at the same moment, then one older.
        let whats = (100..124).map(state).chain([state(50), state(50), state(50), state(10)]).collect();
        let page = Timeline::page(whats, None, at(200));
        assert_eq!((page.lines.len(), page.older), (27, Some(at(50))));
        assert!(page.lines.is_sorted_by(|a, b| a.at >= b.at));
        let page = Timeline::page(vec![state(1), state(2)], Some("Asia/Singapore"), at(200));
        assert_eq!((page.lines.len(), page.older), (2, None));
        assert_eq!(page.lines[0].there.as_deref(), Some("2026-01-15 20:00 there (UTC+8)"));
    }

    #[test]
    fn only_what_differs_is_a_change() {
        let (before, after) = (serde_json::json!({"region": "North", "notes": null}), serde_json::json!({"region": null, "notes": null}));
        assert_eq!(changes(&before, &after), ["region: “North” → none"]);
    }
}
