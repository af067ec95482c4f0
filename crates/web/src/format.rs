//! Numbers and times as people read them. The script in `assets/src/times.ts` writes ages the same way.

use std::fmt;

use askama::filters::HtmlSafe;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};

/// Placeholder of a value that is not known. Never a zero.
pub(crate) const NOT_KNOWN: &str = "–";

/// An age in the two largest units that matter: "3 s", "12 min", "5 h 20 min", "2 d 3 h".
pub(crate) fn age(age: SignedDuration) -> String {
    let seconds = age.as_secs().max(0);
    let (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3_600, seconds % 3_600 / 60);
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3_600 => format!("{minutes} min"),
        3_600..86_400 if minutes == 0 => format!("{hours} h"),
        3_600..86_400 => format!("{hours} h {minutes} min"),
        _ if hours == 0 => format!("{days} d"),
        _ => format!("{days} d {hours} h"),
    }
}

/// A length in hours, minutes and seconds: "0:05", "12:05", "1:02:05".
pub(crate) fn length(length: SignedDuration) -> String {
    let seconds = length.as_secs().max(0);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds % 3_600 / 60, seconds % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

/// A number with at most this many decimals and a unit, or a dash.
pub(crate) fn measure(value: Option<f64>, decimals: usize, unit: &str) -> String {
    match value {
        Some(value) if value.is_finite() => format!("{value:.decimals$}\u{a0}{unit}"),
        _ => NOT_KNOWN.to_owned(),
    }
}

/// A text, or a dash where there is none.
pub(crate) fn text_or_dash(text: Option<&str>) -> &str {
    text.filter(|text| !text.is_empty()).unwrap_or(NOT_KNOWN)
}

/// "1 device", "3 devices".
pub(crate) fn count(number: u64, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(number)) }
}

/// A number with thin groups of three: 50 000.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// The words as a sentence begins: with a capital, without the full stop.
pub(crate) fn sentence(text: &str) -> String {
    let mut characters = text.trim_end_matches('.').chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// How a [`Moment`] is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Moment,
    Ago,
    Age,
    Length,
}

/// A time on the page: UTC for those without script, the reader's zone with it, the exact UTC on hover always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    at: Timestamp,
    now: Timestamp,
    style: Style,
}

impl Moment {
    /// As a date and a time.
    pub(crate) const fn at(at: Timestamp, now: Timestamp) -> Self {
        Self { at, now, style: Style::Moment }
    }

    /// As "3 min ago".
    pub(crate) const fn ago(at: Timestamp, now: Timestamp) -> Self {
        Self { at, now, style: Style::Ago }
    }

    /// Whole seconds until it, at least one; for `Retry-After`.
    pub(crate) fn seconds_left(self) -> u32 {
        u32::try_from(self.at.duration_since(self.now).as_secs()).unwrap_or_default().max(1)
    }

    /// The time itself.
    pub(crate) const fn time(self) -> Timestamp {
        self.at
    }

    /// As "1:02:05", second by second: how long something that runs has lasted.
    pub(crate) const fn length(at: Timestamp, now: Timestamp) -> Self {
        Self { at, now, style: Style::Length }
    }

    /// As "3 min".
    pub(crate) const fn age(at: Timestamp, now: Timestamp) -> Self {
        Self { at, now, style: Style::Age }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let utc = self.at.to_zoned(TimeZone::UTC);
        let since = age(self.now.duration_since(self.at));
        let (style, text) = match self.style {
            Style::Moment => ("moment", utc.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()),
            Style::Ago => ("ago", format!("{since} ago")),
            Style::Age => ("age", since),
            Style::Length => ("length", length(self.now.duration_since(self.at))),
        };
        write!(
            f,
            r#"<time datetime="{}" title="{}" data-as="{style}">{text}</time>"#,
            utc.strftime("%Y-%m-%dT%H:%M:%S%.3fZ"),
            utc.strftime("%Y-%m-%d %H:%M:%S UTC"),
        )
    }
}

impl HtmlSafe for Moment {}

/// The time of day in a zone, with its offset: "14:05, Europe/Oslo (UTC+1)"; `None` when the zone is not known.
pub(crate) fn local_time(now: Timestamp, zone: &str) -> Option<String> {
    let zoned = now.in_tz(zone).ok()?;
    Some(format!("{} there · {zone} ({})", zoned.strftime("%H:%M"), offset(&zoned)))
}

/// A moment in the zone of a place: "2026-01-01 05:30 there (UTC+5:30)"; `None` when the zone is not known.
pub(crate) fn there(at: Timestamp, zone: &str) -> Option<String> {
    let zoned = at.in_tz(zone).ok()?;
    Some(format!("{} there ({})", zoned.strftime("%Y-%m-%d %H:%M"), offset(&zoned)))
}

/// The same for a list, with the day of the week alone: "Thu 05:30 there".
pub(crate) fn hour_there(at: Timestamp, zone: &str) -> Option<String> {
    let zoned = at.in_tz(zone).ok()?;
    Some(format!("{} there", zoned.strftime("%a %H:%M")))
}

fn offset(zoned: &Zoned) -> String {
    let minutes = zoned.offset().seconds() / 60;
    let (sign, hours, rest) = (if minutes < 0 { '−' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60);
    match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_name_the_units_that_matter() {
        let of = |seconds| age(SignedDuration::from_secs(seconds));
        assert_eq!(of(-5), "0 s");
        assert_eq!(of(59), "59 s");
        assert_eq!(of(60), "1 min");
        assert_eq!(of(3_600), "1 h");
        assert_eq!(of(3_660), "1 h 1 min");
        assert_eq!(of(90_000), "1 d 1 h");
        assert_eq!(of(172_800), "2 d");
    }

    #[test]
    fn lengths_tick_by_seconds() {
        let of = |seconds| length(SignedDuration::from_secs(seconds));
        assert_eq!([-1, 0, 65, 3_599, 3_725, 90_000].map(of), ["0:00", "0:00", "1:05", "59:59", "1:02:05", "25:00:00"]);
    }

    #[test]
    fn a_moment_is_told_in_the_zone_of_its_place() {
        let at = Timestamp::from_second(1_767_225_600).expect("in range"); // 2026-01-01T00:00:00Z
        assert_eq!(there(at, "Asia/Kolkata").as_deref(), Some("2026-01-01 05:30 there (UTC+5:30)"));
        assert_eq!(hour_there(at, "Asia/Kolkata").as_deref(), Some("Thu 05:30 there"));
        assert_eq!(there(at, "Nowhere/Land"), None);
    }

    #[test]
    fn an_unknown_measure_is_a_dash_and_never_zero() {
        assert_eq!(measure(None, 1, "%"), "–");
        assert_eq!(measure(Some(f64::NAN), 1, "%"), "–");
        assert_eq!(measure(Some(0.0), 1, "%"), "0.0\u{a0}%");
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!(grouped(9_999), "9999");
        assert_eq!(grouped(50_000), "50\u{202f}000");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
    }

    #[test]
    fn a_moment_carries_utc_for_script_and_reader() {
        let at = Timestamp::from_second(1_767_225_600).expect("in range"); // 2026-01-01T00:00:00Z
        let html = Moment::ago(at, at + SignedDuration::from_secs(90)).to_string();
        assert_eq!(html, r#"<time datetime="2026-01-01T00:00:00.000Z" title="2026-01-01 00:00:00 UTC" data-as="ago">1 min ago</time>"#);
    }

    #[test]
    fn local_time_names_zone_and_offset() {
        let at = Timestamp::from_second(1_767_225_600).expect("in range");
        assert_eq!(local_time(at, "Europe/Oslo").as_deref(), Some("01:00 there · Europe/Oslo (UTC+1)"));
        assert_eq!(local_time(at, "Asia/Kolkata").as_deref(), Some("05:30 there · Asia/Kolkata (UTC+5:30)"));
        assert_eq!(local_time(at, "Nowhere/Land"), None);
    }
}
