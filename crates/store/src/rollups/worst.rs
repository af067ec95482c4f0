//! Where calls are worst.

use jiff::Timestamp;
use model::Scope;
use model::id::OrganizationId;

use super::Rollups;
use super::read::{Dimension, Range, SUMS, Step, push_scope, stored_code};
use crate::StoreError;
use crate::history::org_hash;
use crate::sql::Sql;
use crate::values::{float_if_any, number, text, text_if_any};

/// A device, location or software version with its calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Worst {
    /// Id of the device or location, or the software version.
    pub value: String,
    /// Name of the device or location.
    pub name: Option<String>,
    /// Calls.
    pub calls: i64,
    /// Calls that were poor or bad.
    pub bad_calls: i64,
    /// Part of the calls with a known band that were poor or bad, 0 to 1; `None` when no band is known.
    pub bad_share: Option<f64>,
    /// Mean score of the sound.
    pub audio_mos: Option<f64>,
    /// Seconds they lasted.
    pub seconds: i64,
}

impl Rollups {
    /// The devices, locations or software versions whose calls were worst on the days from `from` until before `to` (days of UTC): the largest part of poor and bad
    /// calls first, then the most of them. Those without a known band are left out, and with [`Dimension::All`] there are none.
    pub async fn worst(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        dimension: Dimension,
        from: Timestamp,
        to: Timestamp,
        limit: u32,
    ) -> Result<Vec<Worst>, StoreError> {
        if dimension == Dimension::All {
            return Ok(Vec::new());
        }
        let range = Range::of(from, to, Step::Day);
        let mut sql = Sql::new(&format!(
            "SELECT t.*, CAST(t.poor + t.bad AS DOUBLE PRECISION) / (t.calls - t.unknown) AS bad_share FROM (SELECT r.value, \
             MAX(r.name) AS name, {SUMS} FROM call_rollup r WHERE r.org_hash = "
        ));
        sql.bind(org_hash(org))
            .push(" AND r.step = ")
            .bind(Step::Day.code())
            .push(" AND r.dimension = ")
            .bind(stored_code(dimension, scope));
        sql.push(" AND r.at >= ").bind(range.from_ms).push(" AND r.at < ").bind(range.to_ms).push(" AND r.value <> ''");
        push_scope(&mut sql, scope);
        sql.push(" GROUP BY r.value) AS t WHERE t.calls > t.unknown ORDER BY bad_share DESC, t.poor + t.bad DESC, t.value LIMIT ");
        sql.bind(i64::from(limit));
        self.0
            .explain(async {
                let rows = sql.fetch_all(&self.0).await?;
                rows.iter()
                    .map(|row| {
                        let (sum, count) = (float_if_any(row, "audio_mos_sum")?.unwrap_or_default(), number(row, "audio_mos_count")?);
                        #[expect(clippy::cast_precision_loss, reason = "counts of calls are far below 2^52")]
                        let audio_mos = (count > 0).then(|| sum / count as f64);
                        Ok(Worst {
                            value: text(row, "value")?,
                            // A version is its own name; what stands there is a place.
                            name: if dimension == Dimension::Software { None } else { text_if_any(row, "name")? },
                            calls: number(row, "calls")?,
                            bad_calls: number(row, "poor")? + number(row, "bad")?,
                            bad_share: float_if_any(row, "bad_share")?,
                            audio_mos,
                            seconds: number(row, "seconds")?,
                        })
                    })
                    .collect()
            })
            .await
    }
}
