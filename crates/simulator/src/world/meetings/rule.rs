//! Rules of repetition after RFC 5545, as far as Webex takes them, and times in a time zone.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A rule of repetition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    every: Every,
    interval: i32,
    count: Option<usize>,
    until_ms: Option<i64>,
    /// Days of the week, with their number in the month where one is given.
    days: Vec<(i8, Weekday)>,
    month_day: Option<i8>,
}

/// Longest stretch that is looked through.
const MOST_DAYS: i32 = 4_000;

/// A time zone by its name; an unknown one is UTC.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// A moment in ISO 8601; without an offset it is read in the time zone.
pub fn moment_in(text: &str, time_zone: &str) -> Option<i64> {
    let text = text.trim().replacen(' ', "T", 1);
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_millisecond());
    }
    let civil: DateTime = text.parse().ok()?;
    civil.to_zoned(zone(time_zone)).ok().map(|at| at.timestamp().as_millisecond())
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

impl Rule {
    /// Reads a rule; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rule = Self { every: Every::Day, interval: 1, count: None, until_ms: None, days: Vec::new(), month_day: None };
        let mut has_frequency = false;
        for part in text.trim().trim_start_matches("RRULE:").split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| format!("'{part}' is not a part of a rule"))?;
            let wrong = || format!("'{value}' is not a value of {name}");
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => {
                    has_frequency = true;
                    rule.every = match value {
                        "DAILY" => Every::Day,
                        "WEEKLY" => Every::Week,
                        "MONTHLY" => Every::Month,
                        "YEARLY" => Every::Year,
                        _ => return Err(wrong()),
                    };
                }
                "INTERVAL" => rule.interval = value.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?,
                "COUNT" => rule.count = Some(value.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?),
                "UNTIL" => rule.until_ms = Some(until(value).ok_or_else(wrong)?),
                "BYDAY" => {
                    for day in value.split(',') {
                        let (number, name) = day.split_at_checked(day.len().saturating_sub(2)).ok_or_else(wrong)?;
                        let number = if number.is_empty() { 0 } else { number.parse().map_err(|_| wrong())? };
                        rule.days.push((number, weekday(name).ok_or_else(wrong)?));
                    }
                }
                "BYMONTHDAY" => rule.month_day = Some(value.parse().ok().filter(|day| (1..=31).contains(day)).ok_or_else(wrong)?),
                "BYMONTH" | "WKST" | "BYSETPOS" => {}
                _ => return Err(format!("'{name}' is not a part of a rule")),
            }
        }
        if has_frequency { Ok(rule) } else { Err("a rule needs FREQ".to_owned()) }
    }

    fn fits(&self, first: Date, day: Date) -> bool {
        let gap = (day - first).get_days();
        let of_week = |date: Date| self.days.iter().any(|(_, weekday)| *weekday == date.weekday());
        match self.every {
            Every::Day => gap % self.interval == 0 && (self.days.is_empty() || of_week(day)),
            Every::Week => {
                let monday = i32::from(first.weekday().to_monday_zero_offset());
                (gap + monday).div_euclid(7) % self.interval == 0
                    && if self.days.is_empty() { day.weekday() == first.weekday() } else { of_week(day) }
            }
            Every::Month => {
                let months = i32::from(day.year() - first.year()) * 12 + i32::from(day.month()) - i32::from(first.month());
                months % self.interval == 0 && self.fits_month(first, day)
            }
            Every::Year => {
                i32::from(day.year() - first.year()) % self.interval == 0 && day.month() == first.month() && self.fits_month(first, day)
            }
        }
    }

    fn fits_month(&self, first: Date, day: Date) -> bool {
        if self.days.is_empty() {
            return day.day() == self.month_day.unwrap_or(first.day());
        }
        self.days.iter().any(|(number, weekday)| {
            let nth = (day.day() - 1) / 7 + 1;
            let from_end = -((day.days_in_month() - day.day()) / 7 + 1);
            day.weekday() == *weekday && (*number == 0 || *number == nth || *number == from_end)
        })
    }

    /// When occurrences begin, up to `to_ms`.
    pub fn starts(&self, first_ms: i64, time_zone: &str, to_ms: i64) -> Vec<i64> {
        let zone = zone(time_zone);
        let Ok(first) = Timestamp::from_millisecond(first_ms) else { return Vec::new() };
        let first = first.to_zoned(zone.clone()).datetime();
        let last_ms = self.until_ms.unwrap_or(i64::MAX).min(to_ms);
        let mut starts = Vec::new();
        for ahead in 0..MOST_DAYS {
            let Ok(day) = first.date().checked_add(ahead.days()) else { break };
            if ahead > 0 && !self.fits(first.date(), day) {
                continue;
            }
            let Ok(at) = day.to_datetime(first.time()).to_zoned(zone.clone()) else { break };
            let at_ms = at.timestamp().as_millisecond();
            if at_ms > last_ms || self.count.is_some_and(|count| starts.len() >= count) {
                break;
            }
            // The first moment counts only when the rule has it, or when it has none but this.
            if ahead > 0 || self.fits(first.date(), day) {
                starts.push(at_ms);
            }
            if at_ms > to_ms {
                break;
            }
        }
        starts
    }
}

/// `20260131T235959Z` or `20260131`.
fn until(text: &str) -> Option<i64> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_millisecond());
    }
    let date: Date = text.get(..8)?.parse().ok()?;
    let end = date.at(23, 59, 59, 0).to_zoned(TimeZone::UTC).ok()?;
    Some(end.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::{Rule, moment_in};
    use crate::clock::iso_seconds;

    fn days(rule: &str, first: &str, to: &str) -> Vec<String> {
        let ms = |text| moment_in(text, "UTC").unwrap();
        let starts = Rule::parse(rule).unwrap().starts(ms(first), "UTC", ms(to));
        starts.into_iter().map(|at| iso_seconds(at)[..10].to_owned()).collect()
    }

    /// The examples of RFC 5545, 3.8.5.3.
    #[test]
    fn the_rules_of_the_rfc() {
        assert_eq!(
            days("FREQ=DAILY;INTERVAL=10;COUNT=3", "1997-09-02T09:00:00Z", "1998-01-01T00:00:00Z"),
            ["1997-09-02", "1997-09-12", "1997-09-22"]
        );
        assert_eq!(
            days("FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH", "1997-09-02T09:00:00Z", "1998-01-01T00:00:00Z"),
            ["1997-09-02", "1997-09-04", "1997-09-09", "1997-09-11"]
        );
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "1997-09-05T09:00:00Z", "1998-01-01T00:00:00Z"),
            ["1997-09-05", "1997-10-03", "1997-11-07"]
        );
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22T09:00:00Z", "1998-01-01T00:00:00Z"),
            ["1997-09-22", "1997-10-20", "1997-11-17"]
        );
        assert_eq!(days("FREQ=DAILY;UNTIL=19970904T090000Z", "1997-09-02T09:00:00Z", "1998-01-01T00:00:00Z").len(), 3);
    }

    #[test]
    fn what_is_no_rule() {
        for text in ["", "FREQ=HOURLY", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;COLOUR=red"] {
            assert!(Rule::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_without_an_offset_is_read_in_its_zone() {
        assert_eq!(moment_in("2026-06-01 09:00:00", "Europe/Berlin"), moment_in("2026-06-01T07:00:00Z", "UTC"));
        assert_eq!(moment_in("soon", "UTC"), None);
    }
}
