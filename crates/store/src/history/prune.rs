//! Forgetting old calls.

use jiff::Timestamp;

use super::History;
use crate::StoreError;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::number;

impl History {
    /// Removes calls that started before a time, `limit` at most, with everybody who spoke in no later one, and returns how many calls went. Their
    /// figures in charts stay. What started before that time is not taken again by [`History::record`]. Call it again while it returns `limit`:
    /// short transactions let others write in between, and readers are never held.
    pub async fn prune(&self, before: Timestamp, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                sqlx::query("INSERT INTO history_floor (name, at) VALUES ('calls', $1) ON CONFLICT (name) DO UPDATE SET at = excluded.at")
                    .bind(before.as_millisecond())
                    .execute(write.connection())
                    .await?;
                let pruned = sqlx::query(
                    "DELETE FROM past_call WHERE (org_id, call_id) IN ( \
                         SELECT org_id, call_id FROM past_call WHERE started_at < $1 ORDER BY started_at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                // Those who spoke go when no call of them is left, which is certain once all older calls are gone.
                if pruned < u64::from(limit) {
                    while self.prune_parties(before, limit).await? >= i64::from(limit) {}
                }
                Ok(pruned)
            })
            .await
    }

    /// Forgets the oldest of those who spoke in no later call; returns how many.
    async fn prune_parties(&self, before: Timestamp, limit: u32) -> Result<i64, sqlx::Error> {
        let mut write = self.0.write(None).await?;
        let mut sql = Sql::new("SELECT org_hash, party_hash FROM call_party WHERE last_at < ");
        sql.bind(before.as_millisecond()).push(" ORDER BY last_at LIMIT ").bind(i64::from(limit));
        let rows = sql.fetch_all_in(write.connection()).await?;
        let parties = rows.iter().map(|row| Ok((number(row, "org_hash")?, number(row, "party_hash")?)));
        let parties = parties.collect::<Result<Vec<_>, sqlx::Error>>()?;
        for chunk in parties.chunks(ROWS_A_STATEMENT) {
            for table in ["call_word", "call_number", "call_party"] {
                let mut sql = Sql::new(&format!("DELETE FROM {table} WHERE (org_hash, party_hash) IN (VALUES "));
                for (index, (org, party)) in chunk.iter().enumerate() {
                    sql.separate(index).push("(").bind(*org).push(", ").bind(*party).push(")");
                }
                sql.push(")");
                sql.execute(write.connection()).await?;
            }
        }
        write.commit_silently().await?;
        Ok(i64::try_from(parties.len()).unwrap_or_default())
    }
}
