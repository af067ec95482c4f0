//! A range of time as it stands in the address: `range=7d`, or `from` and `to`.

use jiff::{SignedDuration, Timestamp};

use super::Zone;

/// A range that ends now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Preset {
    /// One hour.
    Hour,
    /// 24 hours.
    Day,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// Ninety days.
    Quarter,
}

impl Preset {
    pub(crate) const ALL: [Self; 5] = [Self::Hour, Self::Day, Self::Week, Self::Month, Self::Quarter];

    /// Stable word for addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "1h",
            Self::Day => "24h",
            Self::Week => "7d",
            Self::Month => "30d",
            Self::Quarter => "90d",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.as_str() == text)
    }

    /// Words.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Hour => "Last hour",
            Self::Day => "Last 24 hours",
            Self::Week => "Last 7 days",
            Self::Month => "Last 30 days",
            Self::Quarter => "Last 90 days",
        }
    }

    const fn length(self) -> SignedDuration {
        SignedDuration::from_hours(match self {
            Self::Hour => 1,
            Self::Day => 24,
            Self::Week => 7 * 24,
            Self::Month => 30 * 24,
            Self::Quarter => 90 * 24,
        })
    }
}

/// One end of a range, as it was typed and as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct End {
    typed: String,
    at: Timestamp,
}

/// A range of time. A preset wins over ends, so that a list that offers both needs no script to clear one of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TimeRange {
    preset: Option<Preset>,
    from: Option<End>,
    until: Option<End>,
}

impl TimeRange {
    /// A range that ends now.
    pub(crate) fn last(preset: Preset) -> Self {
        Self { preset: Some(preset), ..Self::default() }
    }

    /// Takes a part of an address; `None` when it is not of a range or means nothing.
    pub(crate) fn take(&mut self, name: &str, value: &str, zone: &Zone) -> Option<()> {
        match name {
            "range" => self.preset = Some(Preset::parse(value)?),
            "from" => self.from = Some(End { typed: value.to_owned(), at: zone.parse(value)?.at }),
            "to" => {
                let typed = zone.parse(value)?;
                // The day itself is included.
                let at = if typed.is_day { zone.next_day(typed.at)? } else { typed.at };
                self.until = Some(End { typed: value.to_owned(), at });
            }
            _ => return None,
        }
        Some(())
    }

    /// Whether every time is in it.
    pub(crate) const fn is_empty(&self) -> bool {
        self.preset.is_none() && self.from.is_none() && self.until.is_none()
    }

    /// Its beginning.
    pub(crate) fn from(&self, now: Timestamp) -> Option<Timestamp> {
        match self.preset {
            Some(preset) => Some(now.checked_sub(preset.length()).unwrap_or(Timestamp::MIN)),
            None => self.from.as_ref().map(|end| end.at),
        }
    }

    /// Its end; `None` is now and later.
    pub(crate) fn until(&self) -> Option<Timestamp> {
        if self.preset.is_some() { None } else { self.until.as_ref().map(|end| end.at) }
    }

    /// Whether it ends before it begins.
    pub(crate) fn is_backwards(&self) -> bool {
        self.preset.is_none() && self.from.as_ref().zip(self.until.as_ref()).is_some_and(|(from, until)| until.at <= from.at)
    }

    /// The preset, if it is one.
    pub(crate) const fn preset(&self) -> Option<Preset> {
        self.preset
    }

    /// Whether it has ends of its own.
    pub(crate) const fn is_custom(&self) -> bool {
        self.preset.is_none() && !self.is_empty()
    }

    /// The parts of the address.
    pub(crate) fn pairs(&self) -> Vec<(&'static str, String)> {
        if let Some(preset) = self.preset {
            return vec![("range", preset.as_str().to_owned())];
        }
        let end = |name, end: &Option<End>| end.as_ref().map(|end| (name, end.typed.clone()));
        [end("from", &self.from), end("to", &self.until)].into_iter().flatten().collect()
    }

    /// Words for a chip: "Last 7 days", "2026-01-15 13:00 – 2026-01-16 00:00".
    pub(crate) fn words(&self, zone: &Zone) -> String {
        if let Some(preset) = self.preset {
            return preset.words().to_owned();
        }
        let end = |end: &Option<End>| end.as_ref().map(|end| zone.words(end.at));
        match (end(&self.from), end(&self.until)) {
            (Some(from), Some(until)) => format!("{from} – {until}"),
            (Some(from), None) => format!("Since {from}"),
            (None, Some(until)) => format!("Before {until}"),
            (None, None) => "Any time".to_owned(),
        }
    }

    /// Values of the fields for both ends, of now when they are not given.
    pub(crate) fn fields(&self, zone: &Zone, now: Timestamp) -> (String, String) {
        let field = |at: Option<Timestamp>| at.map(|at| zone.field(at)).unwrap_or_default();
        (field(self.from(now)), field(self.until()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(pairs: &[(&str, &str)]) -> TimeRange {
        let zone = Zone::named("Europe/Oslo").expect("a zone");
        let mut range = TimeRange::default();
        for (name, value) in pairs {
            range.take(name, value, &zone).expect("taken");
        }
        range
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn presets_end_now_and_win() {
        let now = at("2026-01-15T12:00:00Z");
        let range = taken(&[("from", "2025-01-01"), ("range", "7d")]);
        assert_eq!((range.from(now), range.until()), (Some(at("2026-01-08T12:00:00Z")), None));
        assert_eq!(range.pairs(), [("range", "7d".to_owned())]);
    }

    #[test]
    fn a_day_is_included_to_its_end_in_the_readers_zone() {
        let range = taken(&[("from", "2026-01-15"), ("to", "2026-01-15")]);
        let now = at("2026-02-01T00:00:00Z");
        assert_eq!((range.from(now), range.until()), (Some(at("2026-01-14T23:00:00Z")), Some(at("2026-01-15T23:00:00Z"))));
        assert_eq!(range.pairs(), [("from", "2026-01-15".to_owned()), ("to", "2026-01-15".to_owned())]);
        assert_eq!(range.words(&Zone::utc()), "2026-01-14 23:00 – 2026-01-15 23:00");
    }

    #[test]
    fn what_means_nothing_is_not_taken() {
        let mut range = TimeRange::default();
        for (name, value) in [("range", "7w"), ("from", "soon"), ("to", ""), ("day", "2026-01-15")] {
            assert_eq!(range.take(name, value, &Zone::utc()), None);
        }
        assert!(range.is_empty());
    }
}
