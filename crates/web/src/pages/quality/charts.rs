//! The charts over the figures, and the one table behind them all.

use store::{ScoredBy, Step};

use super::figures::{Figures, Part};
use crate::format::{Moment, grouped, measure};
use crate::view::chart::{Chart, ChartRow, Plot, PlotKind, RowHead, Series, seconds};
use crate::view::{Zone, marks};

/// Headings of the table, after the time.
pub(super) const HEADS: [&str; 10] =
    ["Calls", "Good", "Fair", "Poor", "Bad", "Unknown", "Poor or bad (%)", "Audio MOS", "Minutes", "At once"];

/// What stands for a mean of scores of several models.
const MIXED: &str = "mixed models";

/// The charts.
pub(super) fn charts(figures: &Figures, step: Step) -> Vec<Chart> {
    let times: Vec<f64> = figures.parts.iter().map(|part| seconds(part.at)).collect();
    let (first, last) = (figures.parts.first(), figures.parts.last());
    let span = (first.map_or(0.0, |part| seconds(part.at)), last.map_or(1.0, |part| seconds(part.until)));
    let each = if step == Step::Hour { "hour" } else { "day" };
    let chart = |id, title, note: String, kind, unit, decimals, floor, series| Chart {
        id,
        title,
        note,
        plot: Plot { kind, unit, decimals, times: times.clone(), series, limits: Vec::new(), floor, marks: Vec::new(), span },
        first_head: "Time",
        heads: Vec::new(),
        rows: Vec::new(),
    };
    let line = |name: &str, colour, of: &dyn Fn(&Part) -> Option<f64>| {
        vec![Series { name: name.to_owned(), colour, dashed: false, values: figures.parts.iter().map(of).collect() }]
    };
    let mut charts = vec![
        chart("calls", "Calls by quality", format!("Every {each}, by when they started."), PlotKind::Stack, "", 0, 4.0, bands(figures)),
        chart(
            "bad",
            "Poor and bad calls",
            "Part of the calls whose quality is known.".to_owned(),
            PlotKind::Lines,
            "%",
            1,
            10.0,
            line("Poor or bad", "series-2", &|part| part.sums.bad_percent().map(|percent| (percent * 10.0).round() / 10.0)),
        ),
        chart(
            "audio",
            "Audio score",
            if figures.total.scored_by() == ScoredBy::Several {
                "Mean opinion score of the calls that have one. Where models are mixed there is no mean.".to_owned()
            } else {
                "Mean opinion score of the calls that have one.".to_owned()
            },
            PlotKind::Lines,
            "",
            2,
            5.0,
            line("MOS", "series-1", &|part| part.sums.audio_mos().map(|mos| (mos * 100.0).round() / 100.0)),
        ),
    ];
    if figures.peak.is_some() {
        #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
        let series = line("Calls at once", "series-3", &|part| part.peak.map(|peak| peak as f64));
        charts.push(chart("peak", "Calls at once", format!("Most within each {each}."), PlotKind::Lines, "", 0, 4.0, series));
    }
    charts
}

#[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
fn bands(figures: &Figures) -> Vec<Series> {
    let series = |band, colour, of: fn(&Part) -> i64| Series {
        name: marks::band(band).word.to_owned(),
        colour,
        dashed: false,
        values: figures.parts.iter().map(|part| Some(of(part) as f64)).collect(),
    };
    vec![
        series(model::Band::Good, "good-mark", |part| part.sums.good),
        series(model::Band::Fair, "fair-mark", |part| part.sums.fair),
        series(model::Band::Poor, "poor-mark", |part| part.sums.poor),
        series(model::Band::Bad, "bad-mark", |part| part.sums.bad),
        series(model::Band::Unknown, "unknown-mark", |part| part.sums.unknown),
    ]
}

/// Who gave the scores of a figure.
pub(super) const fn scored_by(by: ScoredBy) -> Option<&'static str> {
    match by {
        ScoredBy::Nobody => None,
        ScoredBy::G107 => Some("g107"),
        ScoredBy::Legacy => Some("legacy"),
        ScoredBy::Several => Some(MIXED),
    }
}

/// A mean score; that of scores of several models is none, and said so.
pub(super) fn mean(mos: Option<f64>, by: ScoredBy) -> String {
    if by == ScoredBy::Several { MIXED.to_owned() } else { measure(mos, 2, "") }
}

/// The rows of the table, the newest first; hours and days without a call are left out.
pub(super) fn rows(figures: &Figures, step: Step, zone: &Zone, now: jiff::Timestamp) -> Vec<ChartRow> {
    let utc = Zone::utc();
    let zone = if figures.is_utc { &utc } else { zone };
    let number = |number: i64| grouped(u64::try_from(number).unwrap_or_default());
    let row = |part: &Part| ChartRow {
        head: match step {
            Step::Hour => RowHead::At(Moment::at(part.at, now)),
            Step::Day => RowHead::Words(zone.day(part.at).to_string()),
        },
        cells: vec![
            number(part.sums.calls),
            number(part.sums.good),
            number(part.sums.fair),
            number(part.sums.poor),
            number(part.sums.bad),
            number(part.sums.unknown),
            measure(part.sums.bad_percent(), 1, ""),
            mean(part.sums.audio_mos(), part.sums.scored_by()),
            number(part.sums.seconds / 60),
            part.peak.map_or_else(|| crate::format::NOT_KNOWN.to_owned(), number),
        ],
    };
    figures.parts.iter().rev().filter(|part| part.sums.calls > 0 || part.peak.is_some_and(|peak| peak > 0)).map(row).collect()
}
