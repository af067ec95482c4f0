//! The reader's time zone.

use axum::http::HeaderMap;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _, Unit};

use crate::security::session::cookie;

/// Set by the script of the pages (`assets/src/times.ts`); the browser alone knows the zone.
const COOKIE: &str = "cordboard_zone";
/// Longer than any name of the IANA time zone database.
const MAX_NAME: usize = 64;

/// The zone that times without one are read and written in: the reader's when an earlier page's script told it, else UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zone {
    zone: TimeZone,
    name: String,
}

impl Zone {
    /// UTC.
    pub(crate) fn utc() -> Self {
        Self { zone: TimeZone::UTC, name: "UTC".to_owned() }
    }

    /// The zone a browser told; UTC when it told none that exists.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        cookie(headers, COOKIE).and_then(Self::named).unwrap_or_else(Self::utc)
    }

    /// The zone of this name of the IANA time zone database.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'_' | b'-' | b'+');
        let is_name = !name.is_empty() && name.len() <= MAX_NAME && name.bytes().all(is_plain);
        let zone = is_name.then(|| TimeZone::get(name).ok()).flatten()?;
        Some(Self { zone, name: name.to_owned() })
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A moment that somebody typed or a link holds: an instant ("2026-01-15T12:00:00Z"), a time of this zone ("2026-01-15T13:00"), or a day.
    pub(crate) fn parse(&self, text: &str) -> Option<Typed> {
        if let Ok(instant) = text.parse::<Timestamp>() {
            return Some(Typed { at: instant, is_day: false });
        }
        // A time of a day can be read as its day too.
        let is_day = !text.contains(['T', 't', ' ', ':']);
        if let Some(day) = is_day.then(|| text.parse::<Date>().ok()).flatten() {
            return Some(Typed { at: self.start_of(day)?, is_day: true });
        }
        let at = text.parse::<DateTime>().ok()?.to_zoned(self.zone.clone()).ok()?.timestamp();
        Some(Typed { at, is_day: false })
    }

    /// The moment at which a day begins here.
    pub(crate) fn start_of(&self, day: Date) -> Option<Timestamp> {
        Some(day.to_zoned(self.zone.clone()).ok()?.timestamp())
    }

    /// The day of a moment here.
    pub(crate) fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The moment at which the day after this one's begins.
    pub(crate) fn next_day(&self, at: Timestamp) -> Option<Timestamp> {
        self.start_of(self.day(at).checked_add(1.day()).ok()?)
    }

    /// The full hour a moment is in.
    pub(crate) fn hour(at: Timestamp) -> Timestamp {
        at.round(jiff::TimestampRound::new().smallest(Unit::Hour).mode(jiff::RoundMode::Trunc)).unwrap_or(at)
    }

    /// "2026-01-15T13:00": the value of a field for a date and time.
    pub(crate) fn field(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    /// "2026-01-15 13:00".
    pub(crate) fn words(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    }
}

/// A moment as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The moment; of a day its beginning.
    pub(crate) at: Timestamp,
    /// Whether a whole day is meant.
    pub(crate) is_day: bool,
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, header};

    use super::*;

    fn told(cookie: &str) -> Zone {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).expect("a header"));
        Zone::of(&headers)
    }

    #[test]
    fn the_zone_is_what_the_browser_told_and_exists() {
        assert_eq!(told("a=b; cordboard_zone=Europe/Oslo").name(), "Europe/Oslo");
        for strange in
            ["", "cordboard_zone=", "cordboard_zone=Nowhere/Land", "cordboard_zone=../../etc/passwd", "cordboard_zone=/etc/localtime"]
        {
            assert_eq!(told(strange).name(), "UTC", "{strange}");
        }
    }

    #[test]
    fn what_is_typed_is_of_the_readers_zone_and_instants_are_instants() {
        let oslo = Zone::named("Europe/Oslo").expect("a zone");
        let at = |text: &str| oslo.parse(text).expect("a time").at.to_string();
        // Oslo is one hour ahead of UTC in winter and two in summer.
        assert_eq!(at("2026-01-15T13:00"), "2026-01-15T12:00:00Z");
        assert_eq!(at("2026-07-15T13:00:30"), "2026-07-15T11:00:30Z");
        assert_eq!(at("2026-01-15T12:00:00Z"), "2026-01-15T12:00:00Z");
        assert_eq!(oslo.parse("2026-01-15"), Some(Typed { at: "2026-01-14T23:00:00Z".parse().expect("a time"), is_day: true }));
        assert_eq!(["yesterday", "", "2026-13-01", "12:00"].map(|text| oslo.parse(text)), [None; 4]);
        assert_eq!(oslo.field("2026-01-15T12:00:59Z".parse().expect("a time")), "2026-01-15T13:00");
    }

    #[test]
    fn days_are_as_long_as_they_are() {
        let oslo = Zone::named("Europe/Oslo").expect("a zone");
        // Clocks go forward on 2026-03-29: that day has 23 hours.
        let start = oslo.parse("2026-03-29").expect("a day").at;
        assert_eq!(oslo.next_day(start).expect("a day").duration_since(start).as_hours(), 23);
        assert_eq!(Zone::hour("2026-01-15T12:59:59.9Z".parse().expect("a time")).to_string(), "2026-01-15T12:00:00Z");
    }
}
