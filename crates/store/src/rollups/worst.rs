//! Where calls are worst.

use jiff::Timestamp;
use model::Scope;
use model::id::{LocationId, OrganizationId};
use sqlx::any::AnyRow;

use super::Rollups;
use super::mark::{DAY, DAY_MS, HOUR, HOUR_MS};
use super::read::{Dimension, OF_CALLS, SUMS, ScoredBy, push_scope, scored_by, stored_code};
use crate::StoreError;
use crate::history::{hash_of, org_hash};
use crate::sql::Sql;
use crate::values::{float_if_any, number, text, text_if_any};

/// What a table of the worst is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorstQuery<'q> {
    /// What is compared.
    pub dimension: Dimension,
    /// Whose calls count: all, or those of one device, location or software version.
    pub of: (Dimension, Option<&'q str>),
    /// Calls that started in this hour of UTC or later.
    pub from: Timestamp,
    /// Calls that started before this time, to the end of its hour.
    pub to: Timestamp,
    /// Most rows; `None` for all.
    pub limit: Option<u32>,
}

/// A device, location or software version with its calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Worst {
    /// Id of the device or location, or the software version.
    pub value: String,
    /// Name of the device or location: today's, else that of the time of its calls.
    pub name: Option<String>,
    /// Calls.
    pub calls: i64,
    /// Calls that were poor or bad.
    pub bad_calls: i64,
    /// Part of the calls with a known band that were poor or bad, 0 to 1; `None` when no band is known.
    pub bad_share: Option<f64>,
    /// Mean score of the sound; none when several models gave the scores.
    pub audio_mos: Option<f64>,
    /// Who gave the scores.
    pub scored_by: ScoredBy,
    /// Seconds they lasted.
    pub seconds: i64,
}

impl Rollups {
    /// The devices, locations or software versions whose calls were worst: the largest part of poor and bad calls first, then the most of them. Those
    /// without a known band are left out, and with [`Dimension::All`] there are none.
    ///
    /// Whole days come from their figures, what is left of the range at both ends from hours or from the calls themselves. `None` where no figures are
    /// kept and the calls would have to be looked through: devices of a software version.
    pub async fn worst(&self, org: &OrganizationId, scope: &Scope, query: &WorstQuery<'_>) -> Result<Option<Vec<Worst>>, StoreError> {
        let Some(parts) = Parts::of(org, scope, query) else { return Ok(None) };
        let mut sql = Sql::new(&format!(
            "SELECT t.*, CAST(t.poor + t.bad AS DOUBLE PRECISION) / (t.calls - t.unknown) AS bad_share FROM \
             (SELECT r.value, MAX(r.name) AS name, {SUMS} FROM ("
        ));
        parts.push_to(&mut sql);
        sql.push(") AS r WHERE r.value <> '' GROUP BY r.value) AS t WHERE t.calls > t.unknown");
        sql.push(" ORDER BY bad_share DESC, t.poor + t.bad DESC, t.value");
        if let Some(limit) = query.limit {
            sql.push(" LIMIT ").bind(i64::from(limit));
        }
        let dimension = query.dimension;
        let read = async {
            let mut rows = sql.fetch_all(&self.0).await?.iter().map(|row| decode(row, dimension)).collect::<Result<Vec<_>, _>>()?;
            self.name_as_today(org, dimension, &mut rows).await?;
            Ok(rows)
        };
        self.0.explain(read).await.map(Some)
    }
}

/// Columns of every part behind value and name.
const COLUMNS: &str =
    "r.calls, r.seconds, r.good, r.fair, r.poor, r.bad, r.unknown, r.audio_mos_sum, r.audio_mos_count, r.first_model, r.last_model";

/// From when until before when, in milliseconds.
type Span = (i64, i64);

/// A range cut where days begin: whole days, and hours before and behind them.
fn cut(from: Timestamp, to: Timestamp) -> (Option<Span>, Vec<Span>) {
    let begin = from.as_millisecond().div_euclid(HOUR_MS) * HOUR_MS;
    let end = to.as_millisecond().saturating_add(HOUR_MS - 1).div_euclid(HOUR_MS) * HOUR_MS;
    let first_day = begin.saturating_add(DAY_MS - 1).div_euclid(DAY_MS) * DAY_MS;
    let last_day = end.div_euclid(DAY_MS) * DAY_MS;
    if first_day >= last_day {
        return (None, vec![(begin, end)]);
    }
    let edges = [(begin, first_day), (last_day, end)].into_iter().filter(|(from, to)| from < to).collect();
    (Some((first_day, last_day)), edges)
}

/// Where the figures of a table stand.
struct Parts<'q> {
    org: &'q OrganizationId,
    scope: &'q Scope,
    /// Figures that are kept, each with its range.
    kept: Vec<(Kept<'q>, i64, Span)>,
    /// Calls that are counted, each with its range.
    counted: Vec<(Counted<'q>, Span)>,
}

/// Figures that are kept.
#[derive(Clone, Copy)]
struct Kept<'q> {
    dimension: Dimension,
    value: Option<&'q str>,
    location: Option<&'q str>,
    /// Columns that are value and name of the table.
    columns: (&'static str, &'static str),
}

/// Calls that are counted.
#[derive(Clone, Copy)]
struct Counted<'q> {
    of: (Dimension, Option<&'q str>),
    columns: (&'static str, &'static str),
}

impl<'q> Parts<'q> {
    fn of(org: &'q OrganizationId, scope: &'q Scope, query: &WorstQuery<'q>) -> Option<Self> {
        use Dimension::{All, Device, Location, Software};
        let (days, edges) = cut(query.from, query.to);
        let mut parts = Self { org, scope, kept: Vec::new(), counted: Vec::new() };
        let own = Kept { dimension: query.dimension, value: None, location: None, columns: ("r.value", "r.name") };
        let (whose, value) = query.of;
        let kept = match (query.dimension, whose) {
            (All, _) => return Some(parts),
            // Neither is kept beside the other.
            (Device, Software) => return None,
            (Software, Device) => None,
            (_, All) => Some(own),
            (Location, Device | Software) => {
                // The name that stands beside a device is its own.
                let name = if whose == Software { "r.name" } else { "CAST(NULL AS TEXT)" };
                Some(Kept { dimension: whose, value, columns: ("r.location_id", name), ..own })
            }
            (Device | Software, Location) => Some(Kept { location: value, ..own }),
            (Device, Device) | (Location, Location) | (Software, Software) => Some(Kept { value, ..own }),
        };
        let columns = match query.dimension {
            Device => ("p.device_id", "p.device_name"),
            Location => ("p.location_id", "p.location_name"),
            Software | All => ("p.software", "CAST(NULL AS TEXT)"),
        };
        let counted = Counted { of: query.of, columns };
        match kept {
            None => parts.counted.extend(days.into_iter().chain(edges).map(|span| (counted, span))),
            Some(kept) => {
                parts.kept.extend(days.map(|span| (kept, DAY, span)));
                // Hours of devices are not kept.
                if kept.dimension == Device {
                    parts.counted.extend(edges.into_iter().map(|span| (counted, span)));
                } else {
                    parts.kept.extend(edges.into_iter().map(|span| (kept, HOUR, span)));
                }
            }
        }
        Some(parts)
    }

    fn push_to(&self, sql: &mut Sql) {
        if self.kept.is_empty() && self.counted.is_empty() {
            sql.push(&format!("SELECT r.value, r.name, {COLUMNS} FROM call_rollup r WHERE 1 = 0"));
        }
        for (index, (kept, step, span)) in self.kept.iter().enumerate() {
            sql.push(if index > 0 { " UNION ALL " } else { "" });
            self.push_kept(sql, *kept, *step, *span);
        }
        for (index, (counted, span)) in self.counted.iter().enumerate() {
            sql.push(if index + self.kept.len() > 0 { " UNION ALL " } else { "" });
            self.push_counted(sql, *counted, *span);
        }
    }

    fn push_kept(&self, sql: &mut Sql, kept: Kept<'_>, step: i64, (from, to): Span) {
        let (value, name) = kept.columns;
        sql.push(&format!("SELECT {value} AS value, {name} AS name, {COLUMNS} FROM call_rollup r WHERE r.org_hash = "));
        // Software is kept for all places together, and for each: by place where places matter.
        let is_everywhere = kept.location.is_none() && value == "r.value";
        let code = if is_everywhere { stored_code(kept.dimension, self.scope) } else { kept.dimension.code() };
        sql.bind(org_hash(self.org)).push(" AND r.step = ").bind(step).push(" AND r.dimension = ").bind(code);
        match kept.value {
            Some(value) => _ = sql.push(" AND r.value = ").bind(value),
            None => _ = sql.push(" AND r.value <> ''"),
        }
        if let Some(location) = kept.location {
            sql.push(" AND r.location_id = ").bind(location);
        }
        sql.push(" AND r.at >= ").bind(from).push(" AND r.at < ").bind(to);
        push_scope(sql, self.scope);
    }

    fn push_counted(&self, sql: &mut Sql, counted: Counted<'_>, (from, to): Span) {
        let (value, name) = counted.columns;
        let name = if name.starts_with("CAST") { name.to_owned() } else { format!("MAX({name})") };
        sql.push(&format!("SELECT {value} AS value, {name} AS name, {OF_CALLS} FROM past_call p WHERE p.org_hash = "));
        sql.bind(org_hash(self.org));
        let column = match counted.of.0 {
            Dimension::Device => Some("device_hash"),
            Dimension::Location => Some("location_hash"),
            Dimension::Software | Dimension::All => None,
        };
        if let (Some(column), Some(wanted)) = (column, counted.of.1) {
            sql.push(&format!(" AND p.{column} = ")).bind(hash_of(wanted));
        }
        sql.push(" AND p.started_at >= ").bind(from).push(" AND p.started_at < ").bind(to);
        sql.push(&format!(" AND {value} IS NOT NULL"));
        if let Scope::Locations(places) = self.scope {
            if places.is_empty() {
                sql.push(" AND 1 = 0");
            } else {
                sql.push(" AND p.location_id IN ").bind_list(places.iter().map(LocationId::as_str));
            }
        }
        sql.push(&format!(" GROUP BY {value}"));
    }
}

fn decode(row: &AnyRow, dimension: Dimension) -> Result<Worst, sqlx::Error> {
    let (sum, count) = (float_if_any(row, "audio_mos_sum")?.unwrap_or_default(), number(row, "audio_mos_count")?);
    let scored_by = scored_by(row)?;
    #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
    let audio_mos = (count > 0 && scored_by != ScoredBy::Several).then(|| sum / count as f64);
    Ok(Worst {
        value: text(row, "value")?,
        // A version is its own name; what stands there is a place.
        name: if dimension == Dimension::Software { None } else { text_if_any(row, "name")? },
        calls: number(row, "calls")?,
        bad_calls: number(row, "poor")? + number(row, "bad")?,
        bad_share: float_if_any(row, "bad_share")?,
        audio_mos,
        scored_by,
        seconds: number(row, "seconds")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_into_days_and_hours() {
        let at = |hours: i64| Timestamp::from_millisecond(hours * HOUR_MS + 60_000).expect("in range");
        let hours = |from: i64, to: i64| (from * HOUR_MS, to * HOUR_MS);
        assert_eq!(cut(at(20), at(75)), (Some(hours(24, 72)), vec![hours(20, 24), hours(72, 76)]));
        assert_eq!(cut(at(20), at(30)), (None, vec![hours(20, 31)]));
        let whole = Timestamp::from_millisecond(48 * HOUR_MS).expect("in range");
        assert_eq!(cut(Timestamp::UNIX_EPOCH, whole), (Some(hours(0, 48)), vec![]));
    }
}
