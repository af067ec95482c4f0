//! What is wrong now, each with what to do.

use jiff::Timestamp;
use model::id::DeviceId;
use model::{Band, Device, DeviceState, Health, Source, SourceName};

use super::read::Seen;
use super::verdict::capital;
use crate::format::Moment;
use crate::html::Mark;
use crate::routes;
use crate::view::marks;

/// States of devices that need care.
pub(super) const STATES: [DeviceState; 3] = [DeviceState::Offline, DeviceState::Issues, DeviceState::Missing];

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    /// Key of the line, so that it stays the same line while it changes.
    pub(super) id: String,
    pub(super) mark: Mark,
    pub(super) title: String,
    /// The device it is about.
    pub(super) device: Option<DeviceId>,
    /// What is known.
    pub(super) note: String,
    /// What to do.
    pub(super) advice: Option<&'static str>,
    /// Webex tracking id, to hand to Cisco.
    pub(super) tracking_id: Option<String>,
    pub(super) since: Option<Moment>,
}

impl Problem {
    /// The page of what it is about.
    pub(super) fn address(&self) -> Option<String> {
        self.device.as_ref().map(|device| routes::device_by_text(device.as_str()))
    }
}

/// Everything that is wrong of what was seen: sources, then devices.
pub(super) fn of(seen: &Seen, now: Timestamp) -> Vec<Problem> {
    let mut problems = of_sources(&seen.facts.sources, now);
    problems.extend(seen.wrong.iter().map(|device| of_device(device, now)));
    problems
}

/// The sources that fail, one by one, and those that are merely late, together: they mostly have one cause.
pub(super) fn of_sources(sources: &[Source], now: Timestamp) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        match of_failure(source, now) {
            Some(failure) => problems.push(failure),
            None => problems.extend(of_note(source)),
        }
    }
    let late: Vec<_> = sources.iter().filter(|source| source.health(now) == Health::Stale).collect();
    if let Some(oldest) = late.iter().filter_map(|source| source.last_success_at).min() {
        let names: Vec<_> = late.iter().map(|source| source.name.words()).collect();
        problems.push(Problem {
            id: "sources-late".to_owned(),
            mark: marks::health(Health::Stale),
            title: format!("No fresh data on {}", names.join(", ")),
            device: None,
            note: "The collector has not reported for a while.".to_owned(),
            advice: Some("Check that it runs: cordboard serve, or cordboard collect."),
            tracking_id: None,
            since: Some(Moment::age(oldest, now)),
        });
    }
    problems
}

fn of_failure(source: &Source, now: Timestamp) -> Option<Problem> {
    let error = source.error.as_ref()?;
    Some(Problem {
        id: format!("source-{}", source.name.as_str()),
        mark: marks::health(Health::Failing),
        title: format!("No fresh data on {}", source.name.words()),
        device: None,
        note: error.message.clone(),
        advice: Some("What was read before stays."),
        tracking_id: error.tracking_id.clone(),
        since: Some(Moment::age(error.since, now)),
    })
}

/// What is wrong with a part of a source that answers; how things are otherwise stands with the source.
fn of_note(source: &Source) -> Vec<Problem> {
    let of = |(index, trouble): (usize, String)| {
        let (title, rest) = halves(&trouble);
        let (note, advice) = match source.name {
            SourceName::Calls => (
                "What they had before is shown as not known, and ends when they stay silent.".to_owned(),
                Some("Look at them in Control Hub; the log of the collector names them at level debug."),
            ),
            SourceName::CallHistory if title.contains("clock") => (rest, Some("Look at the time servers (NTP) in their settings.")),
            _ => (rest, None),
        };
        let number = if index == 0 { String::new() } else { format!("-{index}") };
        Problem {
            id: format!("source-{}{number}", source.name.as_str()),
            mark: marks::band(Band::Poor),
            title,
            device: None,
            note,
            advice,
            tracking_id: None,
            since: None,
        }
    };
    source.told().troubles.into_iter().enumerate().map(of).collect()
}

/// What is wrong in short, and what else is said of it.
pub(super) fn halves(trouble: &str) -> (String, String) {
    let cut = trouble.split_once("; ").or_else(|| trouble.split_once(": "));
    cut.map_or_else(|| (trouble.to_owned(), String::new()), |(title, rest)| (title.to_owned(), capital(rest) + "."))
}

/// A device that is offline, missing or has issues.
pub(super) fn of_device(device: &Device, now: Timestamp) -> Problem {
    let state = device.state();
    let place = [Some(device.product.as_str()), device.location_name.as_deref(), marks::assigned_to(device)];
    let mut note = place.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if state == DeviceState::Issues && !device.error_codes.is_empty() {
        note = format!("{note} · {}", device.error_codes.join(", "));
    }
    let advice = match state {
        DeviceState::Issues if device.error_codes.is_empty() => Some("Webex does not say which; look at the device in Control Hub."),
        DeviceState::Missing => Some("Removed from the organisation, or moved to another one."),
        _ => None,
    };
    Problem {
        id: format!("device-{}", device.id),
        mark: marks::device(device),
        title: device.name.clone(),
        device: Some(device.id.clone()),
        note,
        advice,
        tracking_id: None,
        since: Some(Moment::age(device.state_since, now)),
    }
}
