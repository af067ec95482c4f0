//! How much of the last days a device was up: numbers, a bar of its states, and the table behind it.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;
use jiff::{SignedDuration, Timestamp};
use model::DeviceState;
use store::{Availability, StateSpan};

use crate::format::{Moment, age, there};
use crate::html::Mark;
use crate::view::{Zone, marks};

/// Columns of the bar: each is as bad as the worst of its time, so that no outage is too short to be seen.
const COLUMNS: usize = 360;
const HEIGHT: u32 = 32;
/// Rows of the table; what is older stands in the timeline.
const ROWS: usize = 40;

/// A time that is looked back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Back {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) days: i64,
}

/// What a page looks back on.
pub(super) const BACK: [Back; 2] =
    [Back { id: "week", title: "Last 7 days", days: 7 }, Back { id: "month", title: "Last 30 days", days: 30 }];

impl Back {
    pub(super) fn from(self, now: Timestamp) -> Timestamp {
        now - SignedDuration::from_hours(24 * self.days)
    }
}

/// How much of a time a device was up.
pub(super) struct Uptime {
    pub(super) back: Back,
    pub(super) up: Option<String>,
    pub(super) known: String,
    /// Whether so little is known that the percentage says little.
    pub(super) is_thin: bool,
    pub(super) down: String,
    pub(super) bar: SpanBar,
    pub(super) first: String,
    pub(super) rows: Vec<Row>,
    pub(super) hidden: usize,
}

/// One state of the table, the newest first.
pub(super) struct Row {
    pub(super) mark: Mark,
    pub(super) from: Moment,
    pub(super) there: Option<String>,
    pub(super) length: String,
}

impl Uptime {
    pub(super) fn new(back: Back, found: &Availability, device_zone: Option<&str>, zone: &Zone, now: Timestamp) -> Self {
        let from = back.from(now);
        let up = found.up_percent.map(percent);
        let known = percent(found.known_percent);
        let words = match &up {
            Some(up) => format!("{}: up {up}, of {known} of the time it is known", back.title),
            None => format!("{}: nothing is known of its up-time", back.title),
        };
        let row = |span: &StateSpan| Row {
            mark: mark(span.state),
            from: Moment::at(span.from, now),
            there: device_zone.and_then(|zone| there(span.from, zone)),
            length: age(span.length()),
        };
        Self {
            back,
            up,
            known,
            is_thin: found.known_percent < 50.0,
            down: age(found.down),
            bar: SpanBar::draw(&found.spans, from, now, words),
            first: zone.words(from),
            rows: found.spans.iter().rev().take(ROWS).map(row).collect(),
            hidden: found.spans.len().saturating_sub(ROWS),
        }
    }
}

/// "99.98 %": cut, not rounded, so that only what is whole is called 100.
fn percent(value: f64) -> String {
    let cut = (value * 100.0).floor() / 100.0;
    if cut.fract() == 0.0 { format!("{cut:.0}\u{a0}%") } else { format!("{cut:.2}\u{a0}%") }
}

fn mark(state: Option<DeviceState>) -> Mark {
    state.map_or(Mark { tone: "unknown", icon: "unknown", word: "Not known" }, marks::device_state)
}

/// Which of two states a reader must see, the worst last.
const fn weight(state: Option<DeviceState>) -> u8 {
    match state {
        Some(DeviceState::Online) => 0,
        Some(DeviceState::Standby) => 1,
        None | Some(DeviceState::Unknown) => 2,
        Some(DeviceState::Missing) => 3,
        Some(DeviceState::Issues) => 4,
        Some(DeviceState::Offline) => 5,
    }
}

/// How high a state stands, so that it is told apart without colour: trouble fills the bar, what is not known is a line.
const fn height(state: Option<DeviceState>) -> u32 {
    match state {
        Some(DeviceState::Offline) => HEIGHT,
        Some(DeviceState::Issues) => 24,
        Some(DeviceState::Online) => 16,
        Some(DeviceState::Standby) => 8,
        None | Some(DeviceState::Unknown | DeviceState::Missing) => 3,
    }
}

/// States side by side, drawn to scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SpanBar {
    /// First column, number of columns, state.
    runs: Vec<(usize, usize, Option<DeviceState>)>,
    words: String,
}

impl SpanBar {
    fn draw(spans: &[StateSpan], from: Timestamp, to: Timestamp, words: String) -> Self {
        let mut columns: [Option<Option<DeviceState>>; COLUMNS] = [None; COLUMNS];
        let whole = to.duration_since(from).as_secs_f64();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "clamped to the few columns"
        )]
        let column = |at: Timestamp, round: fn(f64) -> f64| {
            let part = at.duration_since(from).as_secs_f64() / whole.max(1.0) * COLUMNS as f64;
            round(part).clamp(0.0, COLUMNS as f64) as usize
        };
        for span in spans {
            for seen in &mut columns[column(span.from, f64::floor)..column(span.to, f64::ceil)] {
                if seen.is_none_or(|seen| weight(seen) < weight(span.state)) {
                    *seen = Some(span.state);
                }
            }
        }
        let mut runs: Vec<(usize, usize, Option<DeviceState>)> = Vec::new();
        for (at, state) in columns.into_iter().enumerate() {
            let state = state.flatten();
            match runs.last_mut().filter(|(_, _, last)| *last == state) {
                Some((_, length, _)) => *length += 1,
                None => runs.push((at, 1, state)),
            }
        }
        Self { runs, words }
    }
}

impl fmt::Display for SpanBar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = &self.words;
        let mut drawn = String::new();
        for (at, length, state) in &self.runs {
            let (height, tone) = (height(*state), mark(*state).tone);
            write!(drawn, r#"<rect x="{at}" y="{}" width="{length}" height="{height}" class="fill-{tone}"/>"#, HEIGHT - height)?;
        }
        write!(
            f,
            r#"<svg class="spans" viewBox="0 0 {COLUMNS} {HEIGHT}" preserveAspectRatio="none" role="img" aria-label="{words}">{drawn}</svg>"#
        )
    }
}

impl HtmlSafe for SpanBar {}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_second(1_768_478_400).expect("in range") + SignedDuration::from_hours(hour)
    }

    fn span(from: Timestamp, to: Timestamp, state: Option<DeviceState>) -> StateSpan {
        StateSpan { from, to, state }
    }

    #[test]
    fn the_shortest_outage_is_seen() {
        let minute = SignedDuration::from_mins(1);
        let spans = [
            span(at(0), at(180), None),
            span(at(180), at(540), Some(DeviceState::Online)),
            span(at(540), at(540) + minute, Some(DeviceState::Offline)),
            span(at(540) + minute, at(720), Some(DeviceState::Online)),
        ];
        let bar = SpanBar::draw(&spans, at(0), at(720), "a bar".to_owned());
        // 720 hours on 360 columns: two hours each. The minute of the outage makes its two hours red.
        let online = Some(DeviceState::Online);
        assert_eq!(bar.runs, [(0, 90, None), (90, 180, online), (270, 1, Some(DeviceState::Offline)), (271, 89, online)]);
    }

    #[test]
    fn states_differ_without_colour() {
        let heights = [Some(DeviceState::Offline), Some(DeviceState::Issues), Some(DeviceState::Online), Some(DeviceState::Standby), None]
            .map(height);
        assert!(heights.is_sorted_by(|a, b| a > b), "{heights:?}");
    }

    #[test]
    fn only_what_is_whole_is_called_so() {
        assert_eq!([100.0, 99.999, 99.5, 0.0].map(percent), ["100\u{a0}%", "99.99\u{a0}%", "99.50\u{a0}%", "0\u{a0}%"]);
    }
}
