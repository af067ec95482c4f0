//! What the channels of a call measured, on one axis of time.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use model::{ChannelKey, ChannelRole, MediaDirection, MediaKind};
use store::SampleSlot;

use crate::format::{Moment, measure};
use crate::view::chart::{Chart, ChartRow, Plot, PlotKind, PlotMark, RowHead, Series, seconds};
use crate::view::marks;

/// Points of a line, at most.
pub(super) const POINTS: i64 = 240;
/// Rows of the table behind a chart, at most.
const ROWS: i64 = 36;
/// A pause of so many slots, and of this time at least, breaks the line.
const GAP_SLOTS: i32 = 4;
const LEAST_GAP: SignedDuration = SignedDuration::from_secs(30);
/// Most loss and jitter of a picture that are good, fair and poor (`model::quality`, "video-facts-1").
const LOSS_PERCENT: [f64; 3] = [1.0, 3.0, 8.0];
const JITTER_MS: [f64; 3] = [30.0, 50.0, 100.0];

/// What a chart shows of a slot.
struct Measure {
    id: &'static str,
    title: &'static str,
    note: &'static str,
    unit: &'static str,
    decimals: u8,
    limits: &'static [f64],
    floor: f64,
    of: fn(&SampleSlot) -> Option<f64>,
    /// The one of two values that stands for both.
    worse: fn(f64, f64) -> f64,
}

const MEASURES: [Measure; 5] = [
    Measure {
        id: "loss",
        title: "Packet loss",
        note: "Highest of each interval. The ground shows the limits for pictures: good to 1, fair to 3, poor to 8 %.",
        unit: "%",
        decimals: 1,
        limits: &LOSS_PERCENT,
        floor: 4.0,
        of: |slot| slot.loss_percent,
        worse: f64::max,
    },
    Measure {
        id: "jitter",
        title: "Jitter",
        note: "Highest of each interval. The ground shows the limits for pictures: good to 30, fair to 50, poor to 100 ms.",
        unit: "ms",
        decimals: 0,
        limits: &JITTER_MS,
        floor: 60.0,
        of: |slot| slot.jitter_ms,
        worse: f64::max,
    },
    Measure {
        id: "delay",
        title: "Delay",
        note: "Round trip, or one way where the device tells no round trip; the longest of each interval.",
        unit: "ms",
        decimals: 0,
        limits: &[],
        floor: 100.0,
        of: |slot| slot.round_trip_ms.or(slot.delay_ms),
        worse: f64::max,
    },
    Measure {
        id: "rate",
        title: "Bit rate",
        note: "Lowest of each interval.",
        unit: "kbit/s",
        decimals: 0,
        limits: &[],
        floor: 100.0,
        of: |slot| slot.rate_kbps,
        worse: f64::min,
    },
    Measure {
        id: "frames",
        title: "Frame rate",
        note: "Lowest of each interval.",
        unit: "fps",
        decimals: 0,
        limits: &[],
        floor: 30.0,
        of: |slot| slot.frame_rate,
        worse: f64::min,
    },
];

/// Time that is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
    /// How long a sample tells how it is; a longer pause breaks a line.
    pub(super) fresh_for: SignedDuration,
}

impl Window {
    /// Length of a slot, so that a line has as many points as it can show.
    pub(super) fn slot(self) -> SignedDuration {
        let length_ms = i64::try_from(self.until.duration_since(self.from).as_millis()).unwrap_or(i64::MAX);
        SignedDuration::from_millis((length_ms / POINTS).max(1_000))
    }
}

/// The charts; those of which nothing was measured are left out.
pub(super) fn charts(slots: &[SampleSlot], marks: &[PlotMark], window: Window, now: Timestamp) -> Vec<Chart> {
    let table = Table::of(slots, window);
    MEASURES.iter().filter_map(|measure| chart(measure, &table, marks, window, now)).collect()
}

/// The slots by time, then channel, with an empty time where a gap is.
struct Table<'s> {
    channels: Vec<ChannelKey>,
    times: Vec<(Timestamp, BTreeMap<ChannelKey, &'s SampleSlot>)>,
}

impl<'s> Table<'s> {
    fn of(slots: &'s [SampleSlot], window: Window) -> Self {
        let slot = window.slot();
        let mut times = BTreeMap::<Timestamp, BTreeMap<ChannelKey, &SampleSlot>>::new();
        let mut channels = Vec::new();
        for one in slots.iter().filter(|one| one.channel.kind != MediaKind::Data) {
            times.entry(one.at).or_default().insert(one.channel, one);
            if !channels.contains(&one.channel) {
                channels.push(one.channel);
            }
        }
        channels.sort_unstable_by_key(|channel| (channel.kind, channel.role, channel.direction, channel.number));
        let gap = (slot * GAP_SLOTS).max(LEAST_GAP).max(window.fresh_for);
        let mut spaced: Vec<(Timestamp, BTreeMap<_, _>)> = Vec::new();
        for (at, channels) in times {
            if let Some((before, _)) = spaced.last().filter(|(before, _)| at.duration_since(*before) > gap) {
                spaced.push((*before + slot, BTreeMap::new()));
            }
            spaced.push((at, channels));
        }
        Self { channels, times: spaced }
    }
}

fn chart(measure_: &Measure, table: &Table<'_>, happened: &[PlotMark], window: Window, now: Timestamp) -> Option<Chart> {
    let value = |slots: &BTreeMap<ChannelKey, &SampleSlot>, channel: &ChannelKey| {
        slots.get(channel).and_then(|slot| (measure_.of)(slot)).filter(|value| value.is_finite())
    };
    let is_known = |channel: &&ChannelKey| table.times.iter().any(|(_, slots)| value(slots, channel).is_some());
    let channels: Vec<ChannelKey> = table.channels.iter().filter(is_known).copied().collect();
    if channels.is_empty() {
        return None;
    }
    let series = channels.iter().map(|channel| Series {
        name: name(*channel, &channels),
        colour: colour(*channel),
        dashed: channel.direction == MediaDirection::Outgoing,
        values: table.times.iter().map(|(_, slots)| value(slots, channel).map(|value| rounded(value, measure_.decimals))).collect(),
    });
    Some(Chart {
        id: measure_.id,
        title: measure_.title,
        note: measure_.note.to_owned(),
        plot: Plot {
            kind: PlotKind::Lines,
            unit: measure_.unit,
            decimals: measure_.decimals,
            times: table.times.iter().map(|(at, _)| seconds(*at)).collect(),
            series: series.collect(),
            limits: measure_.limits.to_vec(),
            floor: measure_.floor,
            marks: happened.to_vec(),
            span: (seconds(window.from), seconds(window.until)),
        },
        first_head: "Time",
        heads: channels.iter().map(|channel| format!("{} ({})", name(*channel, &channels), measure_.unit)).collect(),
        rows: rows(measure_, table, &channels, window, now),
    })
}

/// The worst of each longer stretch of time.
fn rows(measure_: &Measure, table: &Table<'_>, channels: &[ChannelKey], window: Window, now: Timestamp) -> Vec<ChartRow> {
    let length_ms = i64::try_from(window.until.duration_since(window.from).as_millis()).unwrap_or(i64::MAX);
    let stretch_ms = (length_ms / ROWS).max(1_000);
    let mut rows = BTreeMap::<i64, BTreeMap<ChannelKey, f64>>::new();
    for (at, slots) in &table.times {
        let number = (at.as_millisecond() - window.from.as_millisecond()).div_euclid(stretch_ms);
        for (channel, slot) in slots {
            let Some(value) = (measure_.of)(slot).filter(|value| value.is_finite()) else { continue };
            let worst = rows.entry(number).or_default().entry(*channel).or_insert(value);
            *worst = (measure_.worse)(*worst, value);
        }
    }
    rows.into_iter()
        .map(|(number, values)| ChartRow {
            head: RowHead::At(Moment::at(window.from + SignedDuration::from_millis(number * stretch_ms), now)),
            cells: channels.iter().map(|channel| measure(values.get(channel).copied(), usize::from(measure_.decimals), "")).collect(),
        })
        .collect()
}

fn rounded(value: f64, decimals: u8) -> f64 {
    let factor = 10_f64.powi(i32::from(decimals));
    (value * factor).round() / factor
}

/// "Video received", with its number where two channels have the same name.
fn name(channel: ChannelKey, all: &[ChannelKey]) -> String {
    let own = marks::channel(channel);
    let is_shared = all.iter().any(|other| *other != channel && marks::channel(*other) == own);
    if is_shared { format!("{own} {}", channel.number) } else { own }
}

const fn colour(channel: ChannelKey) -> &'static str {
    match (channel.kind, channel.role) {
        (MediaKind::Audio, _) => "series-1",
        (MediaKind::Video, ChannelRole::Presentation) => "series-3",
        (MediaKind::Video, _) => "series-2",
        (MediaKind::Data, _) => "series-5",
    }
}

#[cfg(test)]
mod tests {
    use model::CallId;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("in range")
    }

    fn slot(second: i64, number: i64, direction: MediaDirection, loss: Option<f64>) -> SampleSlot {
        SampleSlot {
            call_id: CallId::new("one"),
            channel: ChannelKey { number, kind: MediaKind::Audio, direction, role: ChannelRole::Main },
            at: at(second),
            loss_percent: loss,
            jitter_ms: None,
            round_trip_ms: None,
            delay_ms: None,
            rate_kbps: None,
            frame_rate: None,
        }
    }

    #[test]
    fn channels_share_an_axis_and_gaps_stay_gaps() {
        use MediaDirection::{Incoming, Outgoing};
        let slots = [
            slot(0, 1, Incoming, Some(0.04)),
            slot(2, 1, Incoming, Some(9.0)),
            slot(120, 1, Incoming, None),
            slot(2, 2, Outgoing, Some(2.0)),
            slot(120, 2, Outgoing, Some(1.0)),
        ];
        let charts = charts(&slots, &[], Window { from: at(0), until: at(240), fresh_for: SignedDuration::from_secs(15) }, at(240));
        let [loss] = charts.as_slice() else { panic!("only loss was measured: {charts:?}") };
        // Two minutes without a sample: a time of nothing one slot behind the last one.
        assert_eq!(loss.plot.times, [0, 2, 3, 120].map(|second| seconds(at(second))));
        let values: Vec<_> = loss.plot.series.iter().map(|series| (series.name.as_str(), series.dashed, series.values.clone())).collect();
        assert_eq!(
            values,
            [
                ("Audio received", false, vec![Some(0.0), Some(9.0), None, None]),
                ("Audio sent", true, vec![None, Some(2.0), None, Some(1.0)]),
            ]
        );
        // 36 rows of four minutes are 6.7 s each: the first two samples share one, and its worst is shown.
        let cells: Vec<_> = loss.rows.iter().map(|row| row.cells.join("|")).collect();
        assert_eq!(cells, ["9.0\u{a0}|2.0\u{a0}", "–|1.0\u{a0}"]);
    }

    #[test]
    fn a_long_call_has_few_points() {
        let long = |until| Window { from: at(0), until, fresh_for: SignedDuration::from_secs(15) };
        let window = long(at(8 * 3_600));
        assert_eq!(window.slot(), SignedDuration::from_secs(120));
        assert_eq!(long(at(10)).slot(), SignedDuration::from_secs(1));
    }
}
