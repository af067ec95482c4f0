//! The append-only change table that live pages follow.

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Change, Scope, Sequence, Topic};
use sqlx::AnyConnection;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::bulk::{Cell, Insert};
use crate::sql::Sql;
use crate::store::PendingChange;
use crate::values::{id_if_any, number, text, time, word};
use crate::{Store, StoreError, scope};

/// Repository of changes.
#[derive(Debug, Clone)]
pub struct Changes(pub(crate) Store);

impl Changes {
    /// The changes after a sequence that the scope lets see, oldest first, `limit` at most.
    ///
    /// Sequences of an organisation have no gaps until they are pruned: when, for who sees everything, the first one here is
    /// not the next one, or [`Changes::oldest`] is later, older ones were pruned and everything must be read anew.
    pub async fn since(&self, org: &OrganizationId, scope: &Scope, sequence: Sequence, limit: u32) -> Result<Vec<Change>, StoreError> {
        let mut sql = Sql::new(
            "SELECT h.sequence, h.at, h.topic, h.subject, h.parent, COALESCE(place.location_id, spoken.location_id) AS location_id \
             FROM change h LEFT JOIN device place \
             ON place.org_id = h.org_id AND place.device_id = CASE h.topic WHEN 'device' THEN h.subject WHEN 'call' THEN h.parent END \
             LEFT JOIN call spoken \
             ON spoken.org_id = h.org_id AND spoken.call_id = CASE WHEN h.topic = 'call' AND h.parent = '' THEN h.subject END \
             WHERE h.org_id = ",
        );
        sql.bind(org.as_str()).push(" AND h.sequence > ").bind(sequence.0);
        scope::push_change(&mut sql, scope, "h", "place", "spoken");
        sql.push(" ORDER BY h.sequence LIMIT ").bind(i64::from(limit));
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// The newest sequence ever written; 0 when there is none.
    pub async fn newest(&self, org: &OrganizationId) -> Result<Sequence, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT newest FROM change_counter WHERE org_id = $1")
                    .bind(org.as_str())
                    .fetch_optional(self.0.reader())
                    .await?;
                Ok(Sequence(row.map_or(Ok(0), |row| number(&row, "newest"))?))
            })
            .await
    }

    /// The oldest sequence that is still there.
    pub async fn oldest(&self, org: &OrganizationId) -> Result<Option<Sequence>, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT sequence FROM change WHERE org_id = $1 ORDER BY sequence LIMIT 1")
                    .bind(org.as_str())
                    .fetch_optional(self.0.reader())
                    .await?;
                row.map(|row| Ok(Sequence(number(&row, "sequence")?))).transpose()
            })
            .await
    }

    /// Removes changes that are older, `limit` per organisation at most, always from the oldest on so that what stays has no
    /// gaps. Returns how many went.
    pub async fn prune(&self, before: Timestamp, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let orgs = sqlx::query("SELECT org_id FROM change_counter ORDER BY org_id").fetch_all(write.connection()).await?;
                let mut pruned = 0;
                for row in orgs {
                    pruned += sqlx::query(
                        "DELETE FROM change WHERE org_id = $1 AND sequence <= ( \
                             SELECT MAX(head.sequence) FROM ( \
                                 SELECT sequence, at FROM change WHERE org_id = $1 ORDER BY sequence LIMIT $2 \
                             ) AS head WHERE head.at < $3)",
                    )
                    .bind(text(&row, "org_id")?)
                    .bind(i64::from(limit))
                    .bind(before.as_millisecond())
                    .execute(write.connection())
                    .await?
                    .rows_affected();
                }
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}

/// Writes change rows with the next sequences and returns the last one.
///
/// The counter's row stays locked until the caller commits: the order of commits is the order of sequences.
pub(crate) async fn append(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    at: Timestamp,
    changes: &[PendingChange],
) -> Result<Sequence, sqlx::Error> {
    let count = i64::try_from(changes.len()).expect("invariant: a list in memory is shorter than 2^63");
    let newest: i64 = sqlx::query(
        "INSERT INTO change_counter (org_id, newest) VALUES ($1, $2) \
         ON CONFLICT (org_id) DO UPDATE SET newest = change_counter.newest + excluded.newest RETURNING newest",
    )
    .bind(org.as_str())
    .bind(count)
    .fetch_one(&mut *connection)
    .await?
    .try_get("newest")?;
    let mut sequence = newest - count;
    let mut insert =
        Insert::into("change", &["sequence", "topic", "subject", "parent"]).same("org_id", org.as_str()).same("at", at.as_millisecond());
    for change in changes {
        sequence += 1;
        let texts = [change.topic.as_str(), change.subject.as_str(), change.parent.as_str()].map(Cell::from);
        insert.push([Cell::from(sequence)].into_iter().chain(texts));
    }
    insert.execute(connection).await?;
    Ok(Sequence(newest))
}

fn decode(row: &AnyRow) -> Result<Change, sqlx::Error> {
    Ok(Change {
        sequence: Sequence(number(row, "sequence")?),
        at: time(row, "at")?,
        topic: word(row, "topic", Topic::parse)?,
        subject: text(row, "subject")?,
        parent: text(row, "parent")?,
        location: id_if_any(row, "location_id")?,
    })
}
