//! Computing figures again where the history changed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use model::id::OrganizationId;
use sqlx::AnyConnection;

use super::Rollups;
use super::mark::{DAY, DAY_MS, HOUR, HOUR_MS, LONGEST_MS};
use super::peaks::sweep;
use super::read::{Dimension, SOFTWARE_EVERYWHERE};
use crate::StoreError;
use crate::history::org_hash;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{number, text_if_any};

/// What was computed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Refreshed {
    /// Hours.
    pub hours: i64,
    /// Days.
    pub days: i64,
    /// Marks that are left for the next time.
    pub left: i64,
}

const ALL: i64 = Dimension::All.code();
const LOCATION: i64 = Dimension::Location.code();
const SOFTWARE: i64 = Dimension::Software.code();
const DEVICE: i64 = Dimension::Device.code();

/// Figures that are made of hours, not of calls.
const OF_HOURS: [i64; 4] = [ALL, LOCATION, SOFTWARE, SOFTWARE_EVERYWHERE];

/// Columns of every figure behind its keys.
const FIGURES: &str = "calls, seconds, good, fair, poor, bad, unknown, audio_mos_sum, audio_mos_count, first_model, last_model";

/// Figures of calls, from table `past_call p`.
const OF_CALLS: &str = "COUNT(*), CAST(COALESCE(SUM(CASE WHEN p.duration_key > 0 THEN p.duration_key END), 0) AS BIGINT), \
     COUNT(CASE p.band WHEN 3 THEN 1 END), COUNT(CASE p.band WHEN 2 THEN 1 END), COUNT(CASE p.band WHEN 1 THEN 1 END), \
     COUNT(CASE p.band WHEN 0 THEN 1 END), COUNT(CASE p.band WHEN 4 THEN 1 END), COALESCE(SUM(p.audio_mos), 0.0), COUNT(p.audio_mos), \
     MIN(CASE WHEN p.audio_mos IS NULL THEN NULL WHEN p.model LIKE 'legacy%' THEN 'legacy' ELSE 'g107' END), \
     MAX(CASE WHEN p.audio_mos IS NULL THEN NULL WHEN p.model LIKE 'legacy%' THEN 'legacy' ELSE 'g107' END)";

/// Figures of figures, from table `call_rollup r`.
const OF_FIGURES: &str = "CAST(SUM(r.calls) AS BIGINT), CAST(SUM(r.seconds) AS BIGINT), CAST(SUM(r.good) AS BIGINT), \
     CAST(SUM(r.fair) AS BIGINT), CAST(SUM(r.poor) AS BIGINT), CAST(SUM(r.bad) AS BIGINT), CAST(SUM(r.unknown) AS BIGINT), \
     SUM(r.audio_mos_sum), CAST(SUM(r.audio_mos_count) AS BIGINT), MIN(r.first_model), MAX(r.last_model)";

const INTO: &str = "INSERT INTO call_rollup (org_hash, org_id, step, dimension, value, at, location_id, name,";

impl Rollups {
    /// Computes the hours and days again whose calls changed, the newest first: `limit` marks at most, a transaction a day. What lies ahead of `now`,
    /// because a device's clock is wrong, waits until it has come. Call it again while something is `left`.
    pub async fn refresh(&self, org: &OrganizationId, now: Timestamp, limit: u32) -> Result<Refreshed, StoreError> {
        self.0.explain(self.refresh_days(org, now, limit)).await
    }

    /// Hours and days from one time to another whose figures are still to be computed again.
    pub async fn behind(&self, org: &OrganizationId, from: Timestamp, to: Timestamp) -> Result<u64, StoreError> {
        let read = async {
            let row = sqlx::query("SELECT COUNT(*) AS marks FROM rollup_dirty WHERE org_id = $1 AND at > $2 AND at < $3")
                .bind(org.as_str())
                .bind(from.as_millisecond().saturating_sub(DAY_MS))
                .bind(to.as_millisecond())
                .fetch_one(self.0.reader())
                .await?;
            Ok(u64::try_from(number(&row, "marks")?).unwrap_or_default())
        };
        self.0.explain(read).await
    }

    async fn refresh_days(&self, org: &OrganizationId, now: Timestamp, limit: u32) -> Result<Refreshed, sqlx::Error> {
        let rows = sqlx::query("SELECT step, at FROM rollup_dirty WHERE org_id = $1 AND at <= $2 ORDER BY at DESC LIMIT $3")
            .bind(org.as_str())
            .bind(now.as_millisecond())
            .bind(i64::from(limit))
            .fetch_all(self.0.reader())
            .await?;
        let mut days: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for row in &rows {
            let (step, at) = (number(row, "step")?, number(row, "at")?);
            let hours = days.entry(at.div_euclid(DAY_MS) * DAY_MS).or_default();
            if step == HOUR {
                hours.insert(at);
            }
        }
        let mut refreshed = Refreshed::default();
        for (day, hours) in days.iter().rev() {
            self.refresh_day(org, *day, hours).await?;
            refreshed.days += 1;
            refreshed.hours += i64::try_from(hours.len()).unwrap_or_default();
        }
        let row = sqlx::query("SELECT COUNT(*) AS total FROM rollup_dirty WHERE org_id = $1 AND at <= $2")
            .bind(org.as_str())
            .bind(now.as_millisecond())
            .fetch_one(self.0.reader())
            .await?;
        refreshed.left = number(&row, "total")?;
        Ok(refreshed)
    }

    async fn refresh_day(&self, org: &OrganizationId, day: i64, hours: &BTreeSet<i64>) -> Result<(), sqlx::Error> {
        // The same lock as recording: a call that is being recorded is either counted here or marked anew.
        let mut write = self.0.write(Some(&format!("history {org}"))).await?;
        let connection = write.connection();
        let floor = sqlx::query("SELECT at FROM history_floor WHERE name = 'calls'").fetch_optional(&mut *connection).await?;
        let floor_ms = floor.map(|row| number(&row, "at")).transpose()?.unwrap_or(i64::MIN);
        // Figures of what was pruned in part stay as they were.
        let whole: Vec<i64> = hours.iter().copied().filter(|hour| *hour >= floor_ms).collect();
        if !whole.is_empty() {
            hours_of_calls(connection, org, &whole).await?;
            peaks(connection, org, &whole).await?;
        }
        day_of_hours(connection, org, day).await?;
        if day >= floor_ms {
            devices_of_day(connection, org, day).await?;
        }
        let mut sql = Sql::new("DELETE FROM rollup_dirty WHERE org_id = ");
        sql.bind(org.as_str()).push(" AND ((step = ").bind(DAY).push(" AND at = ").bind(day).push(")");
        if !hours.is_empty() {
            sql.push(" OR (step = ").bind(HOUR).push(" AND at IN ").bind_list(hours.iter().copied()).push(")");
        }
        sql.push(")");
        sql.execute(connection).await?;
        write.commit_silently().await
    }
}

async fn clear(connection: &mut AnyConnection, org: &OrganizationId, step: i64, dimensions: &[i64], at: &[i64]) -> Result<(), sqlx::Error> {
    let mut sql = Sql::new("DELETE FROM call_rollup WHERE org_hash = ");
    sql.bind(org_hash(org)).push(" AND step = ").bind(step);
    sql.push(" AND dimension IN ").bind_list(dimensions.iter().copied());
    sql.push(" AND at IN ").bind_list(at.iter().copied());
    sql.execute(connection).await.map(drop)
}

/// Begins `INSERT … SELECT` of one step and dimension; the caller goes on with value, at, location and name.
fn insert(org: &OrganizationId, step: i64, dimension: i64, more: &str) -> Sql {
    let mut sql = Sql::new(INTO);
    sql.push(&format!(" {FIGURES}{more}) SELECT ")).bind(org_hash(org)).push(", ").bind(org.as_str());
    sql.push(", ").bind(step).push(", ").bind(dimension).push(", ");
    sql
}

/// Reads the calls of the hours once, by place and software; the rest is made of that.
async fn hours_of_calls(connection: &mut AnyConnection, org: &OrganizationId, hours: &[i64]) -> Result<(), sqlx::Error> {
    let (first, last) = (hours.first().copied().unwrap_or_default(), hours.last().copied().unwrap_or_default());
    clear(connection, org, HOUR, &OF_HOURS, hours).await?;
    let hour = "p.started_at - p.started_at % 3600000";
    let mut sql = insert(org, HOUR, SOFTWARE, "");
    sql.push("COALESCE(p.software, ''), ").push(hour).push(", COALESCE(p.location_id, ''), MAX(p.location_name), ").push(OF_CALLS);
    sql.push(" FROM past_call p WHERE p.org_hash = ").bind(org_hash(org));
    sql.push(" AND p.started_at >= ").bind(first).push(" AND p.started_at < ").bind(last + HOUR_MS);
    sql.push(" AND ").push(hour).push(" IN ").bind_list(hours.iter().copied());
    sql.push(" GROUP BY COALESCE(p.software, ''), ").push(hour).push(", COALESCE(p.location_id, '')");
    sql.execute(&mut *connection).await?;

    for (to, from, value, location, also_by) in [
        (LOCATION, SOFTWARE, "r.location_id", "r.location_id", ", r.location_id"),
        (SOFTWARE_EVERYWHERE, SOFTWARE, "r.value", "''", ", r.value"),
        (ALL, LOCATION, "''", "''", ""),
    ] {
        let mut sql = insert(org, HOUR, to, "");
        sql.push(&format!("{value}, r.at, {location}, MAX(r.name), {OF_FIGURES} FROM call_rollup r WHERE r.org_hash = "))
            .bind(org_hash(org));
        sql.push(" AND r.step = ").bind(HOUR).push(" AND r.dimension = ").bind(from);
        sql.push(" AND r.at IN ").bind_list(hours.iter().copied()).push(" GROUP BY r.at").push(also_by);
        sql.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Most calls at once in the hours, of all and of each location.
async fn peaks(connection: &mut AnyConnection, org: &OrganizationId, hours: &[i64]) -> Result<(), sqlx::Error> {
    let (first, last) = (hours.first().copied().unwrap_or_default(), hours.last().copied().unwrap_or_default());
    let mut sql = Sql::new("SELECT p.started_at, p.ended_at, p.location_id FROM past_call p WHERE p.org_hash = ");
    sql.bind(org_hash(org)).push(" AND p.started_at >= ").bind(first.saturating_sub(LONGEST_MS));
    sql.push(" AND p.started_at < ").bind(last + HOUR_MS).push(" AND p.ended_at > ").bind(first);
    let rows = sql.fetch_all_in(connection).await?;
    let mut places: BTreeMap<Option<String>, Vec<(i64, i64)>> = BTreeMap::new();
    for row in rows {
        let call = (number(&row, "started_at")?, number(&row, "ended_at")?);
        places.entry(None).or_default().push(call);
        if let Some(place) = text_if_any(&row, "location_id")? {
            places.entry(Some(place)).or_default().push(call);
        }
    }
    let wanted: BTreeSet<i64> = hours.iter().copied().collect();
    let mut found = Vec::new();
    for (place, calls) in &places {
        let peaks = sweep(calls, first, last + HOUR_MS, HOUR_MS).into_iter().filter(|(at, _)| wanted.contains(at));
        found.extend(peaks.map(|(at, peak)| (place.as_deref(), at, peak)));
    }
    for chunk in found.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new(INTO);
        sql.push(&format!(" {FIGURES}, peak) VALUES "));
        for (index, (place, at, peak)) in chunk.iter().enumerate() {
            let dimension = if place.is_some() { LOCATION } else { ALL };
            let place = place.unwrap_or_default();
            sql.separate(index).push("(").bind(org_hash(org)).push(", ").bind(org.as_str()).push(", ").bind(HOUR);
            sql.push(", ").bind(dimension).push(", ").bind(place).push(", ").bind(*at).push(", ").bind(place);
            sql.push(", ").bind(None::<String>).push(", 0, 0, 0, 0, 0, 0, 0, 0.0, 0, NULL, NULL, ").bind(*peak).push(")");
        }
        sql.push(" ON CONFLICT (org_hash, step, dimension, value, at, location_id) DO UPDATE SET peak = excluded.peak");
        sql.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn day_of_hours(connection: &mut AnyConnection, org: &OrganizationId, day: i64) -> Result<(), sqlx::Error> {
    clear(connection, org, DAY, &OF_HOURS, &[day]).await?;
    for dimension in OF_HOURS {
        let mut sql = insert(org, DAY, dimension, ", peak");
        sql.push("r.value, ").bind(day).push(&format!(", r.location_id, MAX(r.name), {OF_FIGURES}, MAX(r.peak) FROM call_rollup r"));
        sql.push(" WHERE r.org_hash = ").bind(org_hash(org)).push(" AND r.step = ").bind(HOUR);
        sql.push(" AND r.dimension = ").bind(dimension).push(" AND r.at >= ").bind(day).push(" AND r.at < ").bind(day + DAY_MS);
        sql.push(" GROUP BY r.value, r.location_id");
        sql.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn devices_of_day(connection: &mut AnyConnection, org: &OrganizationId, day: i64) -> Result<(), sqlx::Error> {
    clear(connection, org, DAY, &[DEVICE], &[day]).await?;
    let mut sql = insert(org, DAY, DEVICE, "");
    sql.push("p.device_id, ").bind(day).push(", COALESCE(p.location_id, ''), MAX(p.device_name), ").push(OF_CALLS);
    sql.push(" FROM past_call p WHERE p.org_hash = ").bind(org_hash(org)).push(" AND p.device_id IS NOT NULL");
    sql.push(" AND p.started_at >= ").bind(day).push(" AND p.started_at < ").bind(day + DAY_MS);
    sql.push(" GROUP BY p.device_id, COALESCE(p.location_id, '')");
    sql.execute(connection).await.map(drop)
}
