//! Refusals of strangers: anybody can cause them without end, and entries stay for ever. So a few of each network are added each minute,
//! and the rest is counted and told by one entry when the minute is over. The counts are kept here and not in memory: a killed program
//! loses none, and several programs share them.

use jiff::Timestamp;
use sqlx::AnyConnection;

use super::append::{CHAIN_LOCK, append_note_in};
use super::{AuditLog, AuditNote};
use crate::StoreError;
use crate::values::{number, storable, text, time};

/// Stands for every network together.
const EVERY_NETWORK: &str = "";

/// How many refusals of strangers are added before the rest is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefusalRule {
    /// What counts as one minute, in milliseconds.
    pub window_ms: i64,
    /// Of one network and kind.
    pub each: i64,
    /// Of one kind, from all networks together.
    pub all: i64,
}

/// What a refusal is counted under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalKey {
    /// From which network; not empty.
    pub network: String,
    /// What was refused.
    pub kind: String,
}

/// Refusals that were not added one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalCount {
    /// From which network; `None` for several.
    pub network: Option<String>,
    /// What was refused.
    pub kind: String,
    /// When the minute began.
    pub began_at: Timestamp,
    /// How many.
    pub more: i64,
}

impl AuditLog {
    /// Adds a refusal at the time of its facts and returns sequence and hash, or `None` when it is only counted. `summary` makes the entry
    /// that tells of the counted ones of a minute that is over.
    pub async fn append_refusal(
        &self,
        note: AuditNote,
        key: &RefusalKey,
        rule: RefusalRule,
        summary: impl Fn(&RefusalCount) -> AuditNote + Send + Sync,
    ) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        let now = note.facts.at;
        let (network, kind) = (storable(&key.network), storable(&key.kind));
        self.0
            .explain(async {
                let mut write = self.0.write(Some(CHAIN_LOCK)).await?;
                settle(write.connection(), now, rule, &summary).await?;
                let of_network = recorded(write.connection(), &network, &kind).await?;
                let of_all = recorded(write.connection(), EVERY_NETWORK, &kind).await?;
                let added = if of_network >= rule.each {
                    count(write.connection(), &network, &kind, now, (0, 1)).await?;
                    None
                } else if of_all >= rule.all {
                    count(write.connection(), EVERY_NETWORK, &kind, now, (0, 1)).await?;
                    None
                } else {
                    for network in [&*network, EVERY_NETWORK] {
                        count(write.connection(), network, &kind, now, (1, 0)).await?;
                    }
                    Some(append_note_in(write.connection(), note).await?)
                };
                write.commit_silently().await?;
                Ok(added)
            })
            .await
    }

    /// Adds the entries that tell of the counted refusals of minutes that are over; returns how many entries.
    pub async fn settle_refusals(
        &self,
        now: Timestamp,
        rule: RefusalRule,
        summary: impl Fn(&RefusalCount) -> AuditNote + Send + Sync,
    ) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let row = sqlx::query("SELECT kind FROM audit_refusals WHERE began_at <= $1 LIMIT 1")
                    .bind(now.as_millisecond() - rule.window_ms)
                    .fetch_optional(self.0.reader())
                    .await?;
                if row.is_none() {
                    return Ok(0);
                }
                let mut write = self.0.write(Some(CHAIN_LOCK)).await?;
                let added = settle(write.connection(), now, rule, &summary).await?;
                write.commit_silently().await?;
                Ok(added)
            })
            .await
    }
}

/// Ends the minutes that are over. One that begins later than now, because a clock was set back, is over too.
async fn settle(
    connection: &mut AnyConnection,
    now: Timestamp,
    rule: RefusalRule,
    summary: &(impl Fn(&RefusalCount) -> AuditNote + Send + Sync),
) -> Result<u64, sqlx::Error> {
    let (now_ms, ended_ms) = (now.as_millisecond(), now.as_millisecond() - rule.window_ms);
    let rows = sqlx::query("DELETE FROM audit_refusals WHERE began_at <= $1 OR began_at > $2 RETURNING network, kind, began_at, more")
        .bind(ended_ms)
        .bind(now_ms)
        .fetch_all(&mut *connection)
        .await?;
    let mut added = 0;
    for row in rows {
        let (network, more) = (text(&row, "network")?, number(&row, "more")?);
        let network = Some(network).filter(|network| network != EVERY_NETWORK);
        if more > 0 {
            let told = RefusalCount { network, kind: text(&row, "kind")?, began_at: time(&row, "began_at")?, more };
            append_note_in(&mut *connection, summary(&told)).await?;
            added += 1;
        }
    }
    Ok(added)
}

/// How many were added in this minute.
async fn recorded(connection: &mut AnyConnection, network: &str, kind: &str) -> Result<i64, sqlx::Error> {
    let row = sqlx::query("SELECT recorded FROM audit_refusals WHERE network = $1 AND kind = $2")
        .bind(network)
        .bind(kind)
        .fetch_optional(connection)
        .await?;
    row.map_or(Ok(0), |row| number(&row, "recorded"))
}

/// Counts one that was added, or one more.
async fn count(
    connection: &mut AnyConnection,
    network: &str,
    kind: &str,
    now: Timestamp,
    (recorded, more): (i64, i64),
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO audit_refusals (network, kind, began_at, recorded, more) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (network, kind) DO UPDATE SET recorded = audit_refusals.recorded + excluded.recorded, \
         more = audit_refusals.more + excluded.more",
    )
    .bind(network)
    .bind(kind)
    .bind(now.as_millisecond())
    .bind(recorded)
    .bind(more)
    .execute(connection)
    .await
    .map(drop)
}
