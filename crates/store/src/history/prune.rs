//! Forgetting old calls.

use jiff::Timestamp;

use super::History;
use crate::StoreError;
use crate::sql::Sql;
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
                // Those who spoke go when no call of them is left, which is certain once all older calls are gone.
                if pruned < u64::from(limit) {
                    prune_parties(write.connection(), before, limit).await?;
                }
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}

async fn prune_parties(connection: &mut sqlx::AnyConnection, before: Timestamp, limit: u32) -> Result<(), sqlx::Error> {
    let mut sql = Sql::new("SELECT org_hash, party_hash FROM call_party WHERE last_at < ");
    sql.bind(before.as_millisecond()).push(" ORDER BY last_at LIMIT ").bind(i64::from(limit));
    let rows = sql.fetch_all_in(connection).await?;
    let parties: Vec<_> =
        rows.iter().map(|row| Ok((number(row, "org_hash")?, number(row, "party_hash")?))).collect::<Result<_, sqlx::Error>>()?;
    for chunk in parties.chunks(500) {
        for table in ["call_word", "call_number", "call_party"] {
            let mut sql = Sql::new(&format!("DELETE FROM {table} WHERE (org_hash, party_hash) IN (VALUES "));
            for (index, (org, party)) in chunk.iter().enumerate() {
                sql.separate(index).push("(").bind(*org).push(", ").bind(*party).push(")");
            }
            sql.push(")");
            sql.execute(connection).await?;
        }
    }
    Ok(())
}
