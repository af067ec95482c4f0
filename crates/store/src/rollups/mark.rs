//! Which hours are to be computed again.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::id::OrganizationId;
use sqlx::AnyConnection;

use crate::sql::{ROWS_A_STATEMENT, Sql};

/// An hour in milliseconds.
pub(crate) const HOUR_MS: i64 = 3_600_000;
/// A day in milliseconds.
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
/// Step of hours in the tables.
pub(crate) const HOUR: i64 = 0;
/// Step of days in the tables.
pub(crate) const DAY: i64 = 1;

/// Longest call whose every hour counts for how many calls ran at once; of a longer one, the first hours do.
pub(crate) const LONGEST_MS: i64 = DAY_MS;

/// Marks the hours and days of calls that ran from and to then.
pub(crate) async fn calls(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    spans: Vec<(Timestamp, Option<Timestamp>)>,
) -> Result<(), sqlx::Error> {
    let mut dirty = BTreeSet::new();
    for (from, to) in spans {
        let from_ms = from.as_millisecond();
        let to_ms = to.map_or(from_ms, Timestamp::as_millisecond).clamp(from_ms, from_ms.saturating_add(LONGEST_MS));
        let mut hour = from_ms.div_euclid(HOUR_MS) * HOUR_MS;
        dirty.insert((DAY, from_ms.div_euclid(DAY_MS) * DAY_MS));
        while hour <= to_ms {
            dirty.insert((HOUR, hour));
            hour += HOUR_MS;
        }
        dirty.insert((DAY, to_ms.div_euclid(DAY_MS) * DAY_MS));
    }
    let dirty: Vec<_> = dirty.into_iter().collect();
    for chunk in dirty.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO rollup_dirty (org_id, step, at) VALUES ");
        for (index, (step, at)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org.as_str()).push(", ").bind(*step).push(", ").bind(*at).push(")");
        }
        sql.push(" ON CONFLICT (org_id, step, at) DO NOTHING");
        sql.execute(connection).await?;
    }
    Ok(())
}
