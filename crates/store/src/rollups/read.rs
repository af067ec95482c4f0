//! Figures over time.

use jiff::Timestamp;
use model::Scope;
use model::id::{LocationId, OrganizationId};
use sqlx::any::AnyRow;

use super::Rollups;
use super::mark::{DAY, DAY_MS, HOUR, HOUR_MS};
use crate::StoreError;
use crate::history::{hash_of, org_hash};
use crate::sql::Sql;
use crate::values::{float_if_any, number, number_if_any, text_if_any, time};

/// What figures are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Dimension {
    /// Nothing: all calls.
    #[default]
    All,
    /// The device's id.
    Device,
    /// The id of the location at the time of the call.
    Location,
    /// The software version at the time of the call.
    Software,
}

impl Dimension {
    /// Every dimension, in the order pages show them.
    pub const ALL: &'static [Self] = &[Self::All, Self::Device, Self::Location, Self::Software];

    /// Stable word for URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Device => "device",
            Self::Location => "location",
            Self::Software => "software",
        }
    }

    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|dimension| dimension.as_str() == text)
    }

    /// Number in the table. Numbers that were released keep their meaning.
    pub(super) const fn code(self) -> i64 {
        match self {
            Self::All => 0,
            Self::Location => 1,
            Self::Software => 2,
            Self::Device => 3,
        }
    }
}

/// Number in the table of software versions over all places, beside those of each place.
pub(super) const SOFTWARE_EVERYWHERE: i64 = 4;

/// How long the parts of a chart are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Hours.
    Hour,
    /// Days of UTC.
    Day,
}

impl Step {
    /// Every step.
    pub const ALL: &'static [Self] = &[Self::Hour, Self::Day];

    /// Stable word for URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }

    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.as_str() == text)
    }

    pub(super) const fn code(self) -> i64 {
        match self {
            Self::Hour => HOUR,
            Self::Day => DAY,
        }
    }

    pub(super) const fn length_ms(self) -> i64 {
        match self {
            Self::Hour => HOUR_MS,
            Self::Day => DAY_MS,
        }
    }
}

/// The calls that started in one hour or day.
#[derive(Debug, Clone, PartialEq)]
pub struct Bucket {
    /// When it begins.
    pub at: Timestamp,
    /// Calls.
    pub calls: i64,
    /// Seconds they lasted, of those whose duration is known.
    pub seconds: i64,
    /// Good ones.
    pub good: i64,
    /// Fair ones.
    pub fair: i64,
    /// Poor ones.
    pub poor: i64,
    /// Bad ones.
    pub bad: i64,
    /// Those of which nothing was measured.
    pub unknown: i64,
    /// Sum of the scores of sound.
    pub audio_mos_sum: f64,
    /// How many have one.
    pub audio_mos_count: i64,
    /// Who gave these scores.
    pub scored_by: ScoredBy,
    /// Most calls at once, also of those that began before; `None` where it cannot be told from figures of parts: see [`Rollups::concurrency`].
    pub peak: Option<i64>,
}

impl Bucket {
    /// Mean score of the sound; none of scores of several models, which are no mean.
    #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
    pub fn audio_mos(&self) -> Option<f64> {
        let has_mean = self.audio_mos_count > 0 && self.scored_by != ScoredBy::Several;
        has_mean.then(|| self.audio_mos_sum / self.audio_mos_count as f64)
    }
}

/// Whose scores are added up. The scales of the E-model are one, for they are brought to the same scale; that of the legacy profile is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ScoredBy {
    /// Nobody's: there are none.
    #[default]
    Nobody,
    /// The E-model's.
    G107,
    /// The legacy profile's.
    Legacy,
    /// Of several models.
    Several,
}

impl ScoredBy {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nobody, one) | (one, Self::Nobody) => one,
            (one, other) if one == other => one,
            _ => Self::Several,
        }
    }
}

/// Reads who scored.
pub(super) fn scored_by(row: &AnyRow) -> Result<ScoredBy, sqlx::Error> {
    let of = |model: Option<String>| match model.as_deref() {
        None => ScoredBy::Nobody,
        Some("legacy") => ScoredBy::Legacy,
        Some(_) => ScoredBy::G107,
    };
    Ok(of(text_if_any(row, "first_model")?).and(of(text_if_any(row, "last_model")?)))
}

/// Sums of the columns that every figure has.
pub(super) const SUMS: &str = "CAST(SUM(r.calls) AS BIGINT) AS calls, CAST(SUM(r.seconds) AS BIGINT) AS seconds, \
     CAST(SUM(r.good) AS BIGINT) AS good, CAST(SUM(r.fair) AS BIGINT) AS fair, CAST(SUM(r.poor) AS BIGINT) AS poor, \
     CAST(SUM(r.bad) AS BIGINT) AS bad, CAST(SUM(r.unknown) AS BIGINT) AS unknown, SUM(r.audio_mos_sum) AS audio_mos_sum, \
     CAST(SUM(r.audio_mos_count) AS BIGINT) AS audio_mos_count, MIN(r.first_model) AS first_model, MAX(r.last_model) AS last_model";

/// Figures of calls, from table `past_call p`, under the names of the columns that figures are kept in.
pub(super) const OF_CALLS: &str = "COUNT(*) AS calls, \
     CAST(COALESCE(SUM(CASE WHEN p.duration_key > 0 THEN p.duration_key END), 0) AS BIGINT) AS seconds, \
     COUNT(CASE p.band WHEN 3 THEN 1 END) AS good, COUNT(CASE p.band WHEN 2 THEN 1 END) AS fair, \
     COUNT(CASE p.band WHEN 1 THEN 1 END) AS poor, COUNT(CASE p.band WHEN 0 THEN 1 END) AS bad, \
     COUNT(CASE p.band WHEN 4 THEN 1 END) AS unknown, COALESCE(SUM(p.audio_mos), 0.0) AS audio_mos_sum, \
     COUNT(p.audio_mos) AS audio_mos_count, \
     MIN(CASE WHEN p.audio_mos IS NULL THEN NULL WHEN p.model LIKE 'legacy%' THEN 'legacy' ELSE 'g107' END) AS first_model, \
     MAX(CASE WHEN p.audio_mos IS NULL THEN NULL WHEN p.model LIKE 'legacy%' THEN 'legacy' ELSE 'g107' END) AS last_model";

impl Rollups {
    /// Figures over time of the calls that the scope lets see and that started from `from` until before `to`: of all, or of one device, location or
    /// software version. Hours and days without calls are left out; the first and the last one are whole. Without a value, a dimension means all
    /// calls that have one.
    #[expect(clippy::too_many_arguments, reason = "each says one thing of what is wanted, as in the pages' addresses")]
    pub async fn quality_over_time(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        dimension: Dimension,
        value: Option<&str>,
        from: Timestamp,
        to: Timestamp,
        step: Step,
    ) -> Result<Vec<Bucket>, StoreError> {
        let range = Range::of(from, to, step);
        let sql = match (dimension, value) {
            // Hours of a device are not kept: there are too many, and a device has few calls.
            (Dimension::Device, Some(device)) if step == Step::Hour => hours_of_device(org, scope, device, &range),
            (Dimension::Device, None) => stored(org, scope, Dimension::All, None, &range, step),
            _ => stored(org, scope, dimension, value, &range, step),
        };
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }
}

/// Whole hours or days.
pub(super) struct Range {
    pub(super) from_ms: i64,
    pub(super) to_ms: i64,
}

impl Range {
    pub(super) fn of(from: Timestamp, to: Timestamp, step: Step) -> Self {
        let length_ms = step.length_ms();
        Self { from_ms: from.as_millisecond().div_euclid(length_ms) * length_ms, to_ms: to.as_millisecond() }
    }
}

fn stored(org: &OrganizationId, scope: &Scope, dimension: Dimension, value: Option<&str>, range: &Range, step: Step) -> Sql {
    // Whoever sees some locations gets the sum of their figures.
    let dimension = if dimension == Dimension::All && *scope != Scope::Everywhere { Dimension::Location } else { dimension };
    let mut sql = Sql::new(&format!("SELECT r.at, {SUMS}, MAX(r.peak) AS peak, COUNT(*) AS parts FROM call_rollup r WHERE r.org_hash = "));
    sql.bind(org_hash(org)).push(" AND r.step = ").bind(step.code()).push(" AND r.dimension = ").bind(stored_code(dimension, scope));
    match (dimension, value) {
        (Dimension::All, _) => _ = sql.push(" AND r.value = ''"),
        (_, Some(value)) => _ = sql.push(" AND r.value = ").bind(value),
        (_, None) => _ = sql.push(" AND r.value <> ''"),
    }
    sql.push(" AND r.at >= ").bind(range.from_ms).push(" AND r.at < ").bind(range.to_ms);
    push_scope(&mut sql, scope);
    sql.push(" GROUP BY r.at ORDER BY r.at");
    sql
}

/// Which figures answer for a dimension: those of software over all places where everything is seen, far fewer than those of every place.
pub(super) fn stored_code(dimension: Dimension, scope: &Scope) -> i64 {
    if dimension == Dimension::Software && *scope == Scope::Everywhere { SOFTWARE_EVERYWHERE } else { dimension.code() }
}

/// Appends the condition on the location of a figure.
pub(super) fn push_scope(sql: &mut Sql, scope: &Scope) {
    if let Scope::Locations(places) = scope {
        if places.is_empty() {
            sql.push(" AND 1 = 0");
        } else {
            sql.push(" AND r.location_id IN ").bind_list(places.iter().map(LocationId::as_str));
        }
    }
}

fn hours_of_device(org: &OrganizationId, scope: &Scope, device: &str, range: &Range) -> Sql {
    let mut sql = Sql::new(&format!(
        "SELECT p.started_at - p.started_at % 3600000 AS at, {OF_CALLS}, CAST(NULL AS BIGINT) AS peak, 2 AS parts \
         FROM past_call p WHERE p.org_hash = "
    ));
    sql.bind(org_hash(org)).push(" AND p.device_hash = ").bind(hash_of(device));
    sql.push(" AND p.started_at >= ").bind(range.from_ms).push(" AND p.started_at < ").bind(range.to_ms);
    if let Scope::Locations(places) = scope {
        if places.is_empty() {
            sql.push(" AND 1 = 0");
        } else {
            sql.push(" AND p.location_id IN ").bind_list(places.iter().map(LocationId::as_str));
        }
    }
    sql.push(" GROUP BY p.started_at - p.started_at % 3600000 ORDER BY 1");
    sql
}

fn decode(row: &AnyRow) -> Result<Bucket, sqlx::Error> {
    Ok(Bucket {
        at: time(row, "at")?,
        calls: number(row, "calls")?,
        seconds: number(row, "seconds")?,
        good: number(row, "good")?,
        fair: number(row, "fair")?,
        poor: number(row, "poor")?,
        bad: number(row, "bad")?,
        unknown: number(row, "unknown")?,
        audio_mos_sum: float_if_any(row, "audio_mos_sum")?.unwrap_or_default(),
        audio_mos_count: number(row, "audio_mos_count")?,
        scored_by: scored_by(row)?,
        // The most at once of several places is not the sum of theirs.
        peak: if number(row, "parts")? == 1 { number_if_any(row, "peak")? } else { None },
    })
}
