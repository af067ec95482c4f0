//! How many calls ran at once.

use jiff::{SignedDuration, Timestamp};
use model::Scope;
use model::id::{LocationId, OrganizationId};

use super::Rollups;
use super::mark::LONGEST_MS;
use super::read::{Dimension, Range, Step};
use crate::StoreError;
use crate::history::{hash_of, org_hash};
use crate::sql::Sql;
use crate::values::{number, time};

/// Most calls at once in an hour or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peak {
    /// When it begins.
    pub at: Timestamp,
    /// Most calls at once.
    pub calls: i64,
}

/// Longest time over which several locations are counted together, call by call.
pub const LONGEST_SWEEP: SignedDuration = SignedDuration::from_hours(8 * 24);

impl Rollups {
    /// Most calls at once in every hour or day from `from` until before `to`, of all that the scope lets see or of one location. Those that began before
    /// count too, calls longer than a day for their first day. Hours and days without a call are left out.
    ///
    /// Figures of locations cannot be added up: for a scope of several locations the calls themselves are looked at, of the last eight days before
    /// `to` at most.
    pub async fn concurrency(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        location: Option<&LocationId>,
        from: Timestamp,
        to: Timestamp,
        step: Step,
    ) -> Result<Vec<Peak>, StoreError> {
        let places: Option<Vec<&LocationId>> = match (scope, location) {
            (Scope::Everywhere, None) => None,
            (scope, Some(place)) if scope.sees(Some(place)) => Some(vec![place]),
            (_, Some(_)) => Some(Vec::new()),
            (Scope::Locations(own), None) => Some(own.iter().collect()),
        };
        match places.as_deref() {
            Some([]) => Ok(Vec::new()),
            None => self.stored_peaks(org, Dimension::All, "", from, to, step).await,
            Some([place]) => self.stored_peaks(org, Dimension::Location, place.as_str(), from, to, step).await,
            Some(places) => self.swept_peaks(org, places, from, to, step).await,
        }
    }

    async fn stored_peaks(
        &self,
        org: &OrganizationId,
        dimension: Dimension,
        value: &str,
        from: Timestamp,
        to: Timestamp,
        step: Step,
    ) -> Result<Vec<Peak>, StoreError> {
        let range = Range::of(from, to, step);
        let mut sql = Sql::new("SELECT r.at, r.peak FROM call_rollup r WHERE r.org_hash = ");
        sql.bind(org_hash(org)).push(" AND r.step = ").bind(step.code()).push(" AND r.dimension = ").bind(dimension.code());
        sql.push(" AND r.value = ").bind(value).push(" AND r.at >= ").bind(range.from_ms).push(" AND r.at < ").bind(range.to_ms);
        sql.push(" AND r.peak > 0 ORDER BY r.at");
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter().map(|row| Ok(Peak { at: time(row, "at")?, calls: number(row, "peak")? })).collect()
            })
            .await
    }

    async fn swept_peaks(
        &self,
        org: &OrganizationId,
        places: &[&LocationId],
        from: Timestamp,
        to: Timestamp,
        step: Step,
    ) -> Result<Vec<Peak>, StoreError> {
        let Range { from_ms, to_ms } = Range::of(from, to, step);
        let from_ms =
            from_ms.max(Range::of(to, to, step).from_ms.saturating_sub(i64::try_from(LONGEST_SWEEP.as_millis()).unwrap_or(i64::MAX)));
        let mut sql = Sql::new("SELECT p.started_at, p.ended_at FROM past_call p WHERE p.org_hash = ");
        sql.bind(org_hash(org)).push(" AND p.location_hash IN ").bind_list(places.iter().map(|place| hash_of(place.as_str())));
        sql.push(" AND p.started_at >= ").bind(from_ms.saturating_sub(LONGEST_MS)).push(" AND p.started_at < ").bind(to_ms);
        sql.push(" AND p.ended_at > ").bind(from_ms);
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                let calls = rows.iter().map(|row| Ok((number(row, "started_at")?, number(row, "ended_at")?)));
                let calls = calls.collect::<Result<Vec<_>, sqlx::Error>>()?;
                let peaks = sweep(&calls, from_ms, to_ms, step.length_ms()).into_iter();
                let peaks = peaks.map(|(at, calls)| Ok(Peak { at: at_ms(at)?, calls }));
                peaks.collect()
            })
            .await
    }
}

fn at_ms(ms: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_millisecond(ms).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// Most calls at once in every part of a time that had any. A call that ends when another starts does not run beside it.
pub(super) fn sweep(calls: &[(i64, i64)], from: i64, to: i64, length: i64) -> Vec<(i64, i64)> {
    let mut events: Vec<(i64, i64)> = Vec::with_capacity(calls.len() * 2);
    for (start, end) in calls {
        let end = (*end).min(start.saturating_add(LONGEST_MS));
        if end > from && *start < to && end > *start {
            events.push(((*start).max(from), 1));
            events.push((end, -1));
        }
    }
    events.sort_unstable();
    let mut peaks = Vec::new();
    let (mut running, mut next) = (0, 0);
    let mut at = from;
    while at < to {
        let mut peak = running;
        while let Some((_, change)) = events.get(next).filter(|(time, _)| *time < at.saturating_add(length)) {
            running += change;
            // What ends on the first moment did not run in this part.
            if events[next].0 == at && *change < 0 {
                peak = running.max(0);
            }
            peak = peak.max(running);
            next += 1;
        }
        if peak > 0 {
            peaks.push((at, peak));
        }
        at = at.saturating_add(length);
    }
    peaks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_at_once_are_counted() {
        let calls = [(0, 10), (5, 25), (10, 12), (31, 33), (40, 40)];
        // By hand: 0..10 holds 0–10 and 5–25; 10..20 begins with 5–25 and 10–12; 20..30 only 5–25; 30..40 one.
        assert_eq!(sweep(&calls, 0, 50, 10), [(0, 2), (10, 2), (20, 1), (30, 1)]);
        assert_eq!(sweep(&calls, 20, 30, 10), [(20, 1)], "one that began before");
        assert_eq!(sweep(&[(0, 10)], 0, 20, 10), [(0, 1)], "it ends as the next part begins");
    }
}
