//! What administrators must know of a connection until it is settled.

use jiff::Timestamp;
use model::{AlertCode, ConnectionAlert, ConnectionKey, Topic};
use sqlx::any::AnyRow;

use super::Connections;
use super::row::key;
use crate::StoreError;
use crate::store::Write;
use crate::values::{storable, text, time, time_if_any, word};

impl Connections {
    /// Notes that people are warned of so many days left; returns whether nobody was before.
    pub async fn warn(&self, key: &ConnectionKey, days_left: i64) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let noted = sqlx::query(
                    "UPDATE webex_connection SET warned_days = $1 \
                     WHERE org_id = $2 AND kind = $3 AND (warned_days IS NULL OR warned_days > $1)",
                )
                .bind(days_left)
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(noted > 0)
            })
            .await
    }

    /// Raises an alert, or changes the text of an open one with the same code; returns whether it is new.
    pub async fn raise(&self, alert: &ConnectionAlert) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("alert {} {}", alert.key.org, alert.key.kind.as_str()))).await?;
                let changed = sqlx::query(
                    "UPDATE connection_alert SET text = $1 WHERE org_id = $2 AND kind = $3 AND code = $4 AND resolved_at IS NULL",
                )
                .bind(storable(&alert.text))
                .bind(alert.key.org.as_str())
                .bind(alert.key.kind.as_str())
                .bind(alert.code.as_str())
                .execute(write.connection())
                .await?
                .rows_affected();
                if changed == 0 {
                    sqlx::query(
                        "INSERT INTO connection_alert (org_id, kind, code, at, text) VALUES ($1, $2, $3, $4, $5) \
                         ON CONFLICT (org_id, kind, at, code) DO UPDATE SET text = excluded.text, resolved_at = NULL",
                    )
                    .bind(alert.key.org.as_str())
                    .bind(alert.key.kind.as_str())
                    .bind(alert.code.as_str())
                    .bind(alert.at.as_millisecond())
                    .bind(storable(&alert.text))
                    .execute(write.connection())
                    .await?;
                }
                tell(&mut write);
                write.commit(&alert.key.org, alert.at).await?;
                Ok(changed == 0)
            })
            .await
    }

    /// Settles an alert, if it is open.
    pub async fn resolve(&self, key: &ConnectionKey, code: AlertCode, at: Timestamp) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                if settle(&mut write, key, &[code], at).await? > 0 {
                    tell(&mut write);
                }
                write.commit(&key.org, at).await.map(drop)
            })
            .await
    }

    /// The alerts that are open, the newest first.
    pub async fn open_alerts(&self) -> Result<Vec<ConnectionAlert>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT org_id, kind, code, at, text, resolved_at FROM connection_alert WHERE resolved_at IS NULL \
                     ORDER BY at DESC, org_id, kind, code",
                )
                .fetch_all(self.0.reader())
                .await?;
                rows.iter().map(alert).collect()
            })
            .await
    }

    /// The newest alerts of a connection, settled ones too.
    pub async fn alerts(&self, key: &ConnectionKey, limit: u32) -> Result<Vec<ConnectionAlert>, StoreError> {
        self.0
            .explain(async {
                let rows = sqlx::query(
                    "SELECT org_id, kind, code, at, text, resolved_at FROM connection_alert WHERE org_id = $1 AND kind = $2 \
                     ORDER BY at DESC, code LIMIT $3",
                )
                .bind(key.org.as_str())
                .bind(key.kind.as_str())
                .bind(i64::from(limit))
                .fetch_all(self.0.reader())
                .await?;
                rows.iter().map(alert).collect()
            })
            .await
    }
}

/// Tells open pages that a connection is not as it was. To them it is one more source of data.
pub(super) fn tell(write: &mut Write<'_>) {
    write.change(Topic::Source, "webex-connection", "");
}

/// Settles alerts and returns how many were open.
pub(super) async fn settle(write: &mut Write<'_>, key: &ConnectionKey, codes: &[AlertCode], at: Timestamp) -> Result<u64, sqlx::Error> {
    let mut settled = 0;
    for code in codes {
        settled += sqlx::query(
            "UPDATE connection_alert SET resolved_at = $1 WHERE org_id = $2 AND kind = $3 AND code = $4 AND resolved_at IS NULL",
        )
        .bind(at.as_millisecond())
        .bind(key.org.as_str())
        .bind(key.kind.as_str())
        .bind(code.as_str())
        .execute(write.connection())
        .await?
        .rows_affected();
    }
    Ok(settled)
}

fn alert(row: &AnyRow) -> Result<ConnectionAlert, sqlx::Error> {
    Ok(ConnectionAlert {
        key: key(row)?,
        code: word(row, "code", AlertCode::parse)?,
        at: time(row, "at")?,
        text: text(row, "text")?,
        resolved_at: time_if_any(row, "resolved_at")?,
    })
}
