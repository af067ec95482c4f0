//! What the charts show, as it stands in the address: time, step, and of what.

use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId};
use store::{Dimension, Step, WorstQuery};
use url::form_urlencoded;

use crate::routes;
use crate::view::listing::address;
use crate::view::{Preset, TimeRange, Zone};

/// Ranges up to this long are shown by hours unless the address says otherwise.
const BY_HOURS: SignedDuration = SignedDuration::from_hours(72);
/// Longest range of hours: more would be too many bars.
const MOST_HOURS: SignedDuration = SignedDuration::from_hours(8 * 24);
/// Longest range at all.
const LONGEST: SignedDuration = SignedDuration::from_hours(731 * 24);
const USUAL: Preset = Preset::Week;

/// What is shown, parsed once from its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QualityQuery {
    pub(super) range: TimeRange,
    pub(super) step: Option<Step>,
    /// Of all calls, or of one device, location or software version.
    pub(super) of: Of,
    /// Parts of the address that mean nothing here, to be told to the reader.
    pub(super) ignored: Vec<String>,
}

/// Whose calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Of {
    #[default]
    All,
    Device(DeviceId),
    Location(LocationId),
    Software(String),
}

impl Of {
    /// The dimension and its value, as the store wants them.
    pub(super) fn value(&self) -> (Dimension, Option<&str>) {
        match self {
            Self::All => (Dimension::All, None),
            Self::Device(id) => (Dimension::Device, Some(id.as_str())),
            Self::Location(id) => (Dimension::Location, Some(id.as_str())),
            Self::Software(version) => (Dimension::Software, Some(version)),
        }
    }
}

/// A range of time with its step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
    pub(super) step: Step,
    /// Whether more was asked for than is shown.
    pub(super) is_cut: bool,
}

impl QualityQuery {
    /// Parses the query of an address; times without a zone are of the reader's. What is empty does not count, what is not understood is left out and
    /// named.
    pub(super) fn parse(query: &str, zone: &Zone) -> Self {
        let mut parsed = Self { range: TimeRange::default(), step: None, of: Of::All, ignored: Vec::new() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            // A word of the exports.
            if !value.is_empty() && name != "table" && parsed.take(&name, value, zone).is_none() {
                parsed.ignored.push(format!("{name}={value}"));
            }
        }
        if parsed.range.is_backwards() {
            // Other days than those that were asked for would be an answer to something else.
            let ends = std::mem::take(&mut parsed.range).pairs();
            parsed.ignored.extend(ends.into_iter().map(|(name, value)| format!("{name}={value}")));
        }
        parsed
    }

    fn take(&mut self, name: &str, value: &str, zone: &Zone) -> Option<()> {
        let of = match name {
            "step" => {
                self.step = Some(Step::parse(value)?);
                return Some(());
            }
            "device" => Of::Device(value.parse().ok()?),
            "location" => Of::Location(value.parse().ok()?),
            "software" => Of::Software(value.to_owned()),
            _ => return self.range.take(name, value, zone),
        };
        // Figures are kept by one of them at a time.
        if self.of != Of::All {
            return None;
        }
        self.of = of;
        Some(())
    }

    /// The time that is shown: seven days unless it says otherwise, and no more than can be shown.
    pub(super) fn span(&self, now: Timestamp) -> Span {
        let until = self.range.until().unwrap_or(now);
        let usual = TimeRange::last(USUAL).from(until).unwrap_or(until);
        let from = self.range.from(now).unwrap_or(usual);
        let longest = until.checked_sub(LONGEST).unwrap_or(Timestamp::MIN);
        let is_cut = from < longest;
        let from = if from < until { from.max(longest) } else { usual };
        let length = until.duration_since(from);
        let step = match self.step {
            Some(Step::Hour) if length <= MOST_HOURS => Step::Hour,
            None if length <= BY_HOURS => Step::Hour,
            Some(_) | None => Step::Day,
        };
        Span { from, until, step, is_cut }
    }

    /// The table of the worst between these times, whose first and last hours are whole.
    pub(super) fn worst(
        &self,
        dimension: Dimension,
        (from, to): (Timestamp, Timestamp),
        limit: Option<u32>,
        now: Timestamp,
    ) -> WorstQuery<'_> {
        // Behind now there is no call: the figures of the whole day answer for its rest.
        let end_of_day = now.checked_add(SignedDuration::from_hours(24)).unwrap_or(now);
        let to = if to >= now { Zone::utc().start_of(Zone::utc().day(end_of_day)).unwrap_or(to).max(to) } else { to };
        WorstQuery { dimension, of: self.of.value(), from, to, limit }
    }

    /// The preset that is shown as chosen.
    pub(super) fn preset(&self) -> Option<Preset> {
        if self.range.is_empty() { Some(USUAL) } else { self.range.preset() }
    }

    /// The parts of the address.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.range.pairs();
        pairs.extend(self.step.map(|step| ("step", step.as_str().to_owned())));
        match &self.of {
            Of::All => {}
            Of::Device(id) => pairs.push(("device", id.to_string())),
            Of::Location(id) => pairs.push(("location", id.to_string())),
            Of::Software(version) => pairs.push(("software", version.clone())),
        }
        pairs
    }

    /// The address of these charts.
    pub(super) fn address(&self) -> String {
        address(routes::QUALITY, self.pairs())
    }

    /// The same charts of something else.
    pub(super) fn of(&self, of: Of) -> Self {
        Self { of, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn an_address_comes_back_as_it_went() {
        for query in ["range=30d&step=day&location=l1", "from=2026-01-15&to=2026-01-16T12%3A00&software=RoomOS+11", "device=d1"] {
            let parsed = QualityQuery::parse(query, &Zone::utc());
            assert_eq!((parsed.ignored.len(), parsed.address()), (0, format!("/quality?{query}")));
        }
        let both = QualityQuery::parse("device=d1&location=l1&step=week", &Zone::utc());
        assert_eq!(both.ignored, ["location=l1", "step=week"], "figures are kept by one of them");
    }

    #[test]
    fn the_step_fits_the_range() {
        let now = at("2026-01-15T12:00:00Z");
        let span = |query: &str| QualityQuery::parse(query, &Zone::utc()).span(now);
        assert_eq!(span("").from, at("2026-01-08T12:00:00Z"));
        assert_eq!(
            ["", "range=24h", "range=90d&step=hour", "step=hour", "range=1h&step=day"].map(|query| span(query).step),
            [Step::Day, Step::Hour, Step::Day, Step::Hour, Step::Day]
        );
        assert_eq!((span("from=1990-01-01").from, span("from=1990-01-01").is_cut), (now - LONGEST, true));
        assert!(!span("from=2025-01-15").is_cut);
        let backwards = QualityQuery::parse("from=2026-01-10&to=2026-01-01", &Zone::utc());
        assert_eq!(backwards.ignored, ["from=2026-01-10", "to=2026-01-01"], "an end before the beginning is told");
        assert_eq!(backwards.span(now).from, at("2026-01-08T12:00:00Z"));
    }
}
