//! The one sentence at the top: does everything work, and if not, what does not.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::{Band, DeviceState, Health, Source, SourceName};

use super::problems::{STATES, halves};
use crate::format::{age, count};
use crate::html::Mark;

/// What the verdict is made of.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// Devices by state.
    pub(super) devices: Vec<(DeviceState, i64)>,
    /// Location of each offline device, as far as they were read.
    pub(super) offline_locations: Vec<Option<String>>,
    /// Bands of the calls that run.
    pub(super) calls: Vec<Band>,
    /// Where the data comes from.
    pub(super) sources: Vec<Source>,
}

/// The verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Icon, colour and the state in a word.
    pub(super) mark: Mark,
    /// The verdict itself.
    pub(super) headline: String,
    /// What else is to be known.
    pub(super) detail: String,
}

impl Facts {
    /// All devices.
    pub(super) fn total(&self) -> u64 {
        self.devices.iter().map(|(_, number)| u64::try_from(*number).unwrap_or_default()).sum()
    }

    /// Those that need care.
    pub(super) fn troubled(&self) -> u64 {
        STATES.map(|state| self.devices_in(state)).iter().sum()
    }

    /// Devices in a state.
    pub(super) fn devices_in(&self, state: DeviceState) -> u64 {
        let number = self.devices.iter().find(|(known, _)| *known == state).map_or(0, |(_, number)| *number);
        u64::try_from(number).unwrap_or_default()
    }

    /// Running calls of a band, of those that were judged.
    pub(super) fn calls_in(&self, band: Band) -> u64 {
        self.calls.iter().filter(|known| **known == band).count() as u64
    }
}

/// Judges; old or missing data is never a good verdict.
pub(super) fn judge(facts: &Facts, now: Timestamp) -> Verdict {
    let total = facts.total();
    let devices_source = facts.sources.iter().find(|source| source.name == SourceName::Devices);
    let summary = summary(facts, total);
    let Some(devices_source) = devices_source.filter(|source| source.last_success_at.is_some()) else {
        let failing = facts.sources.iter().any(|source| source.error.is_some());
        let mark = Mark { tone: "unknown", icon: "unknown", word: "Unknown" };
        return if failing {
            let detail = "Nothing was read from Webex so far. What failed stands below.".to_owned();
            Verdict { mark, headline: "Webex did not answer yet".to_owned(), detail }
        } else {
            let detail = "The collector asks for the devices now; this page fills by itself.".to_owned();
            Verdict { mark, headline: "Waiting for the first answer from Webex".to_owned(), detail }
        };
    };
    if matches!(devices_source.health(now), Health::Stale | Health::Failing) {
        let old = devices_source.age(now).map(age).unwrap_or_default();
        let mark = Mark { tone: "unknown", icon: "unknown", word: "Unknown" };
        return Verdict {
            mark,
            headline: format!("Not known now: the device data is {old} old"),
            detail: format!("Before that: {summary}."),
        };
    }
    let troubles = [offline(facts), bad_calls(facts), missing(facts)];
    let troubles: Vec<_> = troubles.into_iter().flatten().collect();
    if !troubles.is_empty() {
        let mark = Mark { tone: "bad", icon: "bad", word: "Bad" };
        return Verdict { mark, headline: joined(&troubles), detail: capital(&summary) + "." };
    }
    let concerns = [issues(facts), poor_calls(facts), other_sources(facts, now)];
    let notes = facts.sources.iter().filter(|source| source.error.is_none()).flat_map(|source| source.told().troubles);
    let notes = notes.map(|trouble| halves(&trouble).0);
    let concerns: Vec<_> = concerns.into_iter().flatten().chain(notes).collect();
    if !concerns.is_empty() {
        let mark = Mark { tone: "poor", icon: "poor", word: "Poor" };
        return Verdict { mark, headline: joined(&concerns), detail: capital(&summary) + "." };
    }
    if total == 0 {
        let mark = Mark { tone: "unknown", icon: "unknown", word: "Unknown" };
        let detail = "Webex answered with an empty list. Does the token belong to an administrator of this organisation?".to_owned();
        return Verdict { mark, headline: "This organisation has no devices".to_owned(), detail };
    }
    Verdict {
        mark: Mark { tone: "good", icon: "good", word: "Good" },
        headline: "Everything works".to_owned(),
        detail: capital(&summary) + ".",
    }
}

fn summary(facts: &Facts, total: u64) -> String {
    let online = facts.devices_in(DeviceState::Online);
    let calls = facts.calls.len() as u64;
    let devices = if online == total {
        format!("all {} online", count(total, "device", "devices"))
    } else {
        format!("{online} of {} online", count(total, "device", "devices"))
    };
    let calls = if calls == 0 { "no calls now".to_owned() } else { format!("{} now", count(calls, "call", "calls")) };
    format!("{devices}, {calls}")
}

fn offline(facts: &Facts) -> Option<String> {
    let number = facts.devices_in(DeviceState::Offline);
    if number == 0 {
        return None;
    }
    let mut places: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for place in &facts.offline_locations {
        *places.entry(place.as_deref()).or_default() += 1;
    }
    let place = match places.iter().next() {
        Some((Some(place), _)) if places.len() == 1 => format!(" in {place}"),
        _ if places.len() > 1 => format!(" in {} locations", places.len()),
        _ => String::new(),
    };
    Some(format!("{} offline{place}", count(number, "device", "devices")))
}

fn bad_calls(facts: &Facts) -> Option<String> {
    let number = facts.calls_in(Band::Bad);
    (number > 0).then(|| count(number, "bad call", "bad calls"))
}

fn missing(facts: &Facts) -> Option<String> {
    let number = facts.devices_in(DeviceState::Missing);
    (number > 0).then(|| format!("{} gone from the list", count(number, "device", "devices")))
}

fn issues(facts: &Facts) -> Option<String> {
    let number = facts.devices_in(DeviceState::Issues);
    (number > 0).then(|| format!("{} with issues", count(number, "device", "devices")))
}

fn poor_calls(facts: &Facts) -> Option<String> {
    let number = facts.calls_in(Band::Poor);
    (number > 0).then(|| count(number, "poor call", "poor calls"))
}

fn other_sources(facts: &Facts, now: Timestamp) -> Option<String> {
    let late: Vec<_> = facts
        .sources
        .iter()
        .filter(|source| matches!(source.health(now), Health::Stale | Health::Failing))
        .map(|source| source.name.words())
        .collect();
    (!late.is_empty()).then(|| format!("no fresh data on {}", late.join(" and ")))
}

fn joined<S: AsRef<str>>(parts: &[S]) -> String {
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        text.push_str(match at {
            0 => "",
            _ if at + 1 == parts.len() => " and ",
            _ => ", ",
        });
        text.push_str(part.as_ref());
    }
    capital(&text)
}

pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use model::{SourceError, SourceNote};

    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_second(1_000_000).expect("in range")
    }

    fn fresh(name: SourceName) -> Source {
        Source { last_success_at: Some(now()), ..Source::new(name, 3_000) }
    }

    fn facts(devices: &[(DeviceState, i64)]) -> Facts {
        Facts { devices: devices.to_vec(), sources: vec![fresh(SourceName::Devices), fresh(SourceName::Calls)], ..Facts::default() }
    }

    #[test]
    fn all_well_is_said_plainly() {
        let verdict = judge(&Facts { calls: vec![Band::Good, Band::Unknown], ..facts(&[(DeviceState::Online, 60)]) }, now());
        assert_eq!((verdict.mark.tone, verdict.headline.as_str()), ("good", "Everything works"));
        assert_eq!(verdict.detail, "All 60 devices online, 2 calls now.");
    }

    #[test]
    fn offline_devices_are_counted_and_placed() {
        let mut facts = facts(&[(DeviceState::Offline, 3), (DeviceState::Online, 57)]);
        facts.offline_locations = vec![Some("Oslo".to_owned()); 3];
        assert_eq!(judge(&facts, now()).headline, "3 devices offline in Oslo");
        facts.offline_locations[0] = Some("Bergen".to_owned());
        facts.calls = vec![Band::Bad];
        assert_eq!(judge(&facts, now()).headline, "3 devices offline in 2 locations and 1 bad call");
        assert_eq!(judge(&facts, now()).mark.tone, "bad");
    }

    #[test]
    fn concerns_are_poor_and_not_bad() {
        let verdict = judge(&Facts { calls: vec![Band::Poor], ..facts(&[(DeviceState::Issues, 1), (DeviceState::Online, 9)]) }, now());
        assert_eq!((verdict.mark.tone, verdict.headline.as_str()), ("poor", "1 device with issues and 1 poor call"));
    }

    #[test]
    fn old_data_is_never_good() {
        let mut facts = facts(&[(DeviceState::Online, 60)]);
        facts.sources[0].last_success_at = Some(now() - SignedDuration::from_mins(12));
        let verdict = judge(&facts, now());
        assert_eq!((verdict.mark.tone, verdict.headline.as_str()), ("unknown", "Not known now: the device data is 12 min old"));
        facts.sources[0] = Source::new(SourceName::Devices, 3_000);
        assert_eq!(judge(&facts, now()).mark.tone, "unknown");
    }

    #[test]
    fn a_failing_call_source_is_a_concern() {
        let mut facts = facts(&[(DeviceState::Online, 60)]);
        facts.sources[1].error = Some(SourceError { message: "no".to_owned(), tracking_id: None, since: now() });
        assert_eq!(judge(&facts, now()).headline, "No fresh data on calls");
    }

    #[test]
    fn devices_that_do_not_answer_are_a_concern() {
        let mut facts = facts(&[(DeviceState::Online, 60)]);
        facts.sources[1].note = Some("1 of 9 devices does not answer".to_owned());
        let verdict = judge(&facts, now());
        assert_eq!((verdict.mark.tone, verdict.headline.as_str()), ("poor", "1 of 9 devices does not answer"));
    }

    #[test]
    fn how_things_are_is_no_concern() {
        let mut facts = facts(&[(DeviceState::Online, 60)]);
        facts.sources[1].note = SourceNote::fact("600 requests a minute buy: an idle device each 3 min").to_text();
        let mut history = fresh(SourceName::CallHistory);
        let mut told = SourceNote::fact("The budget buys the history of 12 devices each 10 min");
        history.note = told.to_text();
        facts.sources.push(history);
        assert_eq!(judge(&facts, now()).headline, "Everything works");
        assert_eq!(super::super::problems::of_sources(&facts.sources, now()), []);
        told.troubles.push("The clock of 1 device is wrong; the times of its calls are put right by Cordboard's".to_owned());
        facts.sources[2].note = told.to_text();
        assert_eq!(judge(&facts, now()).headline, "The clock of 1 device is wrong");
        let problems = super::super::problems::of_sources(&facts.sources, now());
        assert_eq!((problems.len(), problems[0].note.as_str()), (1, "The times of its calls are put right by Cordboard's."));
        assert!(problems[0].advice.is_some_and(|advice| advice.contains("NTP")), "{problems:?}");
    }

    #[test]
    fn an_empty_organisation_is_not_good_either() {
        assert_eq!(judge(&facts(&[]), now()).mark.tone, "unknown");
    }
}
