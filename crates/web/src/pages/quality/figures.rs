//! Figures by hours, or by days of the reader's zone.

use jiff::{SignedDuration, Timestamp};
use model::Scope;
use model::id::OrganizationId;
use store::{Bucket, Dimension, LONGEST_SWEEP, Peak, ScoredBy, Step, Store, StoreError};

use super::query::{Of, QualityQuery, Span};
use crate::view::Zone;

/// Longer ranges are shown by days of UTC, for which figures are kept; shorter ones by days of the reader, summed from hours.
const OWN_DAYS: SignedDuration = SignedDuration::from_hours(100 * 24);

/// One hour or day.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) at: Timestamp,
    pub(super) until: Timestamp,
    pub(super) sums: Sums,
    /// Most calls at once.
    pub(super) peak: Option<i64>,
}

/// What is added up.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Sums {
    pub(super) calls: i64,
    pub(super) seconds: i64,
    pub(super) good: i64,
    pub(super) fair: i64,
    pub(super) poor: i64,
    pub(super) bad: i64,
    pub(super) unknown: i64,
    audio_mos_sum: f64,
    audio_mos_count: i64,
    scored_by: ScoredBy,
}

impl Sums {
    fn add(&mut self, bucket: &Bucket) {
        self.calls += bucket.calls;
        self.seconds += bucket.seconds;
        self.good += bucket.good;
        self.fair += bucket.fair;
        self.poor += bucket.poor;
        self.bad += bucket.bad;
        self.unknown += bucket.unknown;
        self.audio_mos_sum += bucket.audio_mos_sum;
        self.audio_mos_count += bucket.audio_mos_count;
        self.scored_by = self.scored_by.and(bucket.scored_by);
    }

    /// Calls whose quality is known.
    pub(super) const fn judged(&self) -> i64 {
        self.good + self.fair + self.poor + self.bad
    }

    /// Part of the judged calls that were poor or bad, percent.
    #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
    pub(super) fn bad_percent(&self) -> Option<f64> {
        (self.judged() > 0).then(|| (self.poor + self.bad) as f64 * 100.0 / self.judged() as f64)
    }

    /// Mean score of the sound; none of scores of several models, which are no mean.
    #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
    pub(super) fn audio_mos(&self) -> Option<f64> {
        let has_mean = self.audio_mos_count > 0 && self.scored_by != ScoredBy::Several;
        has_mean.then(|| self.audio_mos_sum / self.audio_mos_count as f64)
    }

    /// Who gave the scores.
    pub(super) const fn scored_by(&self) -> ScoredBy {
        self.scored_by
    }
}

/// The figures of a range.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figures {
    pub(super) parts: Vec<Part>,
    pub(super) total: Sums,
    /// Most calls at once, where it is known.
    pub(super) peak: Option<i64>,
    /// Whether days are those of UTC.
    pub(super) is_utc: bool,
}

/// Reads the figures.
pub(super) async fn read(
    store: &Store,
    organization: &OrganizationId,
    scope: &Scope,
    query: &QualityQuery,
    (span, zone): (Span, &Zone),
) -> Result<Figures, StoreError> {
    let is_utc = is_utc(span);
    let edges = edges_of(span, zone);
    let (from, until) = (edges[0], edges[edges.len() - 1]);
    let step = if is_utc { Step::Day } else { Step::Hour };
    let (dimension, value) = query.of.value();
    let rollups = store.rollups();
    let buckets = rollups.quality_over_time(organization, scope, dimension, value, from, until, step).await?;
    let peaks = match (&query.of, dimension) {
        (Of::Location(location), _) => Some(rollups.concurrency(organization, scope, Some(location), from, until, step).await?),
        (_, Dimension::All) => Some(rollups.concurrency(organization, scope, None, from, until, step).await?),
        _ => None,
    };
    let mut figures = figures(&edges, &buckets, peaks.as_deref());
    // For several places calls at once are counted from the calls themselves, and no further back than this: before it they are not known.
    if let (Of::All, Scope::Locations(places)) = (&query.of, scope)
        && places.len() > 1
    {
        let known_from = until.checked_sub(LONGEST_SWEEP).unwrap_or(Timestamp::MIN);
        for part in figures.parts.iter_mut().filter(|part| part.at < known_from) {
            part.peak = None;
        }
    }
    Ok(Figures { is_utc, ..figures })
}

fn is_utc(span: Span) -> bool {
    span.step == Step::Day && span.until.duration_since(span.from) > OWN_DAYS
}

fn edges_of(span: Span, zone: &Zone) -> Vec<Timestamp> {
    if is_utc(span) { edges(span, &Zone::utc()) } else { edges(span, zone) }
}

/// From when until when the figures of a range are: its hours or days are whole.
pub(super) fn ends(span: Span, zone: &Zone) -> (Timestamp, Timestamp) {
    let edges = edges_of(span, zone);
    (edges[0], edges[edges.len() - 1])
}

/// So many hours later, as far as there are times.
fn later(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MAX)
}

/// Beginnings of the hours or days of a range, and the end of the last one.
fn edges(span: Span, zone: &Zone) -> Vec<Timestamp> {
    let next = |at: Timestamp| match span.step {
        Step::Hour => later(at, 1),
        Step::Day => zone.next_day(at).filter(|next| *next > at).unwrap_or_else(|| later(at, 24)),
    };
    let first = match span.step {
        Step::Hour => Zone::hour(span.from),
        Step::Day => zone.start_of(zone.day(span.from)).unwrap_or(span.from),
    };
    let mut edges = vec![first, next(first)];
    while let Some(last) = edges.last().copied().filter(|last| *last < span.until && *last < Timestamp::MAX) {
        edges.push(next(last));
    }
    edges
}

fn figures(edges: &[Timestamp], buckets: &[Bucket], peaks: Option<&[Peak]>) -> Figures {
    let mut parts: Vec<Part> =
        edges.windows(2).map(|edge| Part { at: edge[0], until: edge[1], sums: Sums::default(), peak: peaks.map(|_| 0) }).collect();
    let mut total = Sums::default();
    // A day that begins within an hour of UTC takes the hours that begin in it.
    let part_of = |parts: &mut Vec<Part>, at: Timestamp| {
        let number = parts.partition_point(|part| part.until <= at);
        (number < parts.len() && parts[number].at <= at).then_some(number)
    };
    for bucket in buckets {
        if let Some(number) = part_of(&mut parts, bucket.at) {
            parts[number].sums.add(bucket);
            total.add(bucket);
        }
    }
    for peak in peaks.unwrap_or_default() {
        if let Some(number) = part_of(&mut parts, peak.at) {
            parts[number].peak = parts[number].peak.max(Some(peak.calls));
        }
    }
    let peak = parts.iter().filter_map(|part| part.peak).max();
    Figures { parts, total, peak, is_utc: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn bucket(text: &str, good: i64, bad: i64) -> Bucket {
        Bucket {
            at: at(text),
            calls: good + bad + 1,
            seconds: 60,
            good,
            fair: 0,
            poor: 0,
            bad,
            unknown: 1,
            audio_mos_sum: 4.0,
            audio_mos_count: 1,
            scored_by: ScoredBy::G107,
            peak: None,
        }
    }

    #[test]
    fn hours_add_up_to_days_of_the_reader() {
        let span = Span { from: at("2026-01-15T12:00:00Z"), until: at("2026-01-16T12:00:00Z"), step: Step::Day, is_cut: false };
        let oslo = Zone::named("Europe/Oslo").expect("a zone");
        let edges = edges(span, &oslo);
        assert_eq!(edges, ["2026-01-14T23:00:00Z", "2026-01-15T23:00:00Z", "2026-01-16T23:00:00Z"].map(at));
        let buckets = [
            bucket("2026-01-14T22:00:00Z", 9, 9),
            bucket("2026-01-14T23:00:00Z", 3, 1),
            bucket("2026-01-15T22:00:00Z", 0, 0),
            bucket("2026-01-15T23:00:00Z", 1, 1),
        ];
        let peaks = [Peak { at: at("2026-01-15T09:00:00Z"), calls: 7 }, Peak { at: at("2026-01-15T10:00:00Z"), calls: 4 }];
        let figures = figures(&edges, &buckets, Some(&peaks));
        let days: Vec<_> = figures.parts.iter().map(|part| (part.sums.calls, part.sums.bad_percent(), part.peak)).collect();
        assert_eq!(days, [(6, Some(25.0), Some(7)), (3, Some(50.0), Some(0))], "what is before the first day is left out");
        assert_eq!((figures.total.calls, figures.total.audio_mos(), figures.peak), (9, Some(4.0), Some(7)));
    }

    #[test]
    fn hours_without_a_call_are_there_and_have_no_quality() {
        let span = Span { from: at("2026-01-15T10:20:00Z"), until: at("2026-01-15T13:00:00Z"), step: Step::Hour, is_cut: false };
        let figures = figures(&edges(span, &Zone::utc()), &[bucket("2026-01-15T11:00:00Z", 0, 0)], None);
        let hours: Vec<_> = figures.parts.iter().map(|part| (part.sums.calls, part.sums.bad_percent(), part.peak)).collect();
        assert_eq!(hours, [(0, None, None), (1, None, None), (0, None, None)]);
    }
}
