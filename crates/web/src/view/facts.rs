//! How fresh the data is, for the chip in the top bar. The script in `assets/src/live/chip.ts` goes on from here.

use jiff::{SignedDuration, Timestamp};
use model::{Health, Source};
use serde_json::json;

use crate::format::age;
use crate::html::{Icon, icon};

/// The sources as the script wants them: name, newest answer, age from which it is stale, and whether it fails.
pub(crate) fn source_facts(sources: &[Source]) -> String {
    let facts: Vec<_> = sources
        .iter()
        .map(|source| {
            json!({
                "name": source.name.as_str(),
                "last": source.last_success_at.map(Timestamp::as_millisecond),
                "limit": source.interval_ms.saturating_mul(3).saturating_add(10_000),
                "failing": source.error.is_some(),
            })
        })
        .collect();
    serde_json::Value::Array(facts).to_string()
}

/// What the chip says when the page is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Freshness {
    /// State of the chip: live, stale or waiting.
    pub(crate) state: &'static str,
    /// Icon.
    pub(crate) icon: Icon,
    /// Words.
    pub(crate) words: String,
}

impl Freshness {
    /// The freshness of these sources now: the oldest of those that are late, else the newest answer of all.
    pub(crate) fn of(sources: &[Source], now: Timestamp) -> Self {
        let late: Vec<_> = sources
            .iter()
            .filter(|source| matches!(source.health(now), Health::Stale | Health::Failing) && source.last_success_at.is_some())
            .collect();
        let since = |at: Option<Timestamp>| at.map_or(SignedDuration::ZERO, |at| now.duration_since(at));
        if let Some(oldest) = late.iter().filter_map(|source| source.last_success_at).min() {
            let names: Vec<_> = late.iter().map(|source| source.name.as_str()).collect();
            let words = format!("stale {} – {}", age(since(Some(oldest))), named(&names));
            return Self { state: "stale", icon: icon("clock"), words };
        }
        match sources.iter().filter_map(|source| source.last_success_at).max() {
            Some(newest) => Self { state: "live", icon: icon("live"), words: format!("live · {}", age(since(Some(newest)))) },
            None => Self { state: "waiting", icon: icon("clock"), words: "waiting for data".to_owned() },
        }
    }
}

/// The first two names and how many more.
fn named(names: &[&str]) -> String {
    match names {
        [first, second, more @ ..] if !more.is_empty() => format!("{first}, {second} +{}", more.len()),
        names => names.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use model::{SourceError, SourceName};

    use super::*;

    fn source(name: SourceName, age_s: i64, now: Timestamp) -> Source {
        Source { last_success_at: Some(now - SignedDuration::from_secs(age_s)), ..Source::new(name, 3_000) }
    }

    #[test]
    fn the_newest_answer_is_the_age_while_all_is_well() {
        let now = Timestamp::from_second(1_000_000).expect("in range");
        let sources = [source(SourceName::Devices, 3, now), source(SourceName::Calls, 7, now)];
        assert_eq!(Freshness::of(&sources, now).words, "live · 3 s");
    }

    #[test]
    fn a_late_source_is_named_with_its_age() {
        let now = Timestamp::from_second(1_000_000).expect("in range");
        let mut failing = source(SourceName::Calls, 5, now);
        failing.error = Some(SourceError { message: "no".to_owned(), tracking_id: None, since: now });
        let sources = [source(SourceName::Devices, 720, now), failing];
        let freshness = Freshness::of(&sources, now);
        assert_eq!((freshness.state, freshness.words.as_str()), ("stale", "stale 12 min – devices, calls"));
    }

    #[test]
    fn no_answer_yet_is_neither_live_nor_stale() {
        let now = Timestamp::from_second(1_000_000).expect("in range");
        assert_eq!(Freshness::of(&[Source::new(SourceName::Devices, 3_000)], now).state, "waiting");
        assert_eq!(Freshness::of(&[], now).state, "waiting");
    }

    #[test]
    fn the_script_gets_name_age_and_limit() {
        let now = Timestamp::from_second(1_000).expect("in range");
        assert_eq!(
            source_facts(&[source(SourceName::Devices, 0, now)]),
            r#"[{"name":"devices","last":1000000,"limit":19000,"failing":false}]"#
        );
    }
}
