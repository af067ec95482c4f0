//! What is still to be computed.

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;

use super::Rollups;
use super::mark::{DAY, DAY_MS};
use super::read::Step;
use crate::StoreError;
use crate::sql::Sql;
use crate::values::{number, time};

/// An hour or day whose figures are still to be computed again: calls may be missing in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// Which of both.
    pub step: Step,
    /// When it begins.
    pub at: Timestamp,
}

impl Behind {
    /// When it ends.
    pub fn until(self) -> Timestamp {
        self.at.checked_add(SignedDuration::from_millis(self.step.length_ms())).unwrap_or(Timestamp::MAX)
    }

    /// Whether it reaches into a time.
    pub fn is_in(self, from: Timestamp, to: Timestamp) -> bool {
        self.at < to && self.until() > from
    }
}

impl Rollups {
    /// Hours and days that reach into a time and are still to be computed again, the oldest first.
    pub async fn list_behind(&self, org: &OrganizationId, from: Timestamp, to: Timestamp) -> Result<Vec<Behind>, StoreError> {
        let mut sql = Sql::new("SELECT step, at FROM rollup_dirty WHERE org_id = ");
        sql.bind(org.as_str()).push(" AND at > ").bind(from.as_millisecond().saturating_sub(DAY_MS));
        sql.push(" AND at < ").bind(to.as_millisecond()).push(" ORDER BY at, step");
        let read = async {
            let rows = sql.fetch_all(&self.0).await?;
            let all = rows.iter().map(|row| {
                let step = if number(row, "step")? == DAY { Step::Day } else { Step::Hour };
                Ok::<_, sqlx::Error>(Behind { step, at: time(row, "at")? })
            });
            let all = all.collect::<Result<Vec<_>, _>>()?;
            Ok(all.into_iter().filter(|behind| behind.is_in(from, to)).collect())
        };
        self.0.explain(read).await
    }
}
