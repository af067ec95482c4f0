//! How well each source of data does.

use jiff::Timestamp;
use model::id::OrganizationId;
use model::{Source, SourceError, SourceName, Topic};
use sqlx::any::AnyRow;

use crate::store::Write;
use crate::values::{number, storable, storable_if_any, text_if_any, time, time_if_any, word};
use crate::{Store, StoreError};

const COLUMNS: &str = "name, last_success_at, last_attempt_at, error_message, error_tracking_id, error_since, requests_spent, interval_ms";
/// All that is read; the note is written by its own statement.
const READ: &str =
    "name, last_success_at, last_attempt_at, error_message, error_tracking_id, error_since, requests_spent, interval_ms, note";

/// Repository of sources. A change row is written when a source first succeeds and when its error or its note appears,
/// changes or clears; that its data gets older or newer is no change.
#[derive(Debug, Clone)]
pub struct Sources(pub(crate) Store);

impl Sources {
    /// The sources that were asked at least once, in the order pages show them.
    pub async fn list(&self, org: &OrganizationId) -> Result<Vec<Source>, StoreError> {
        self.0
            .explain(async {
                let sql = format!("SELECT {READ} FROM source WHERE org_id = $1");
                let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(org.as_str()).fetch_all(self.0.reader()).await?;
                let mut sources: Vec<Source> = rows.iter().map(decode).collect::<Result<_, _>>()?;
                sources.sort_by_key(|source| SourceName::ALL.iter().position(|name| *name == source.name));
                Ok(sources)
            })
            .await
    }

    /// Records that a source answered completely.
    pub async fn record_success(
        &self,
        org: &OrganizationId,
        name: SourceName,
        at: Timestamp,
        requests: i64,
        interval_ms: i64,
    ) -> Result<(), StoreError> {
        self.record(org, name, at, requests, interval_ms, None).await
    }

    /// Records that a source failed, with what to tell people and the Webex tracking id, if there is one.
    #[expect(clippy::too_many_arguments, reason = "each is one fact of the failure")]
    pub async fn record_failure(
        &self,
        org: &OrganizationId,
        name: SourceName,
        at: Timestamp,
        requests: i64,
        message: &str,
        tracking_id: Option<&str>,
        interval_ms: i64,
    ) -> Result<(), StoreError> {
        self.record(org, name, at, requests, interval_ms, Some((message, tracking_id))).await
    }

    /// Records what people should know of a source although it answers, or that there is nothing of the kind. Returns whether
    /// the source is known; of one that was never asked nothing is kept.
    pub async fn record_note(&self, org: &OrganizationId, name: SourceName, note: Option<&str>, at: Timestamp) -> Result<bool, StoreError> {
        self.0
            .explain(async {
                let note = storable_if_any(note);
                let mut write = self.0.write(Some(&format!("source {org} {}", name.as_str()))).await?;
                let Some(before) = read(&mut write, org, name).await? else { return Ok(false) };
                if before.note == note {
                    return Ok(true);
                }
                sqlx::query("UPDATE source SET note = $1 WHERE org_id = $2 AND name = $3")
                    .bind(note)
                    .bind(org.as_str())
                    .bind(name.as_str())
                    .execute(write.connection())
                    .await?;
                write.change(Topic::Source, name.as_str(), "");
                write.commit(org, at).await?;
                Ok(true)
            })
            .await
    }

    async fn record(
        &self,
        org: &OrganizationId,
        name: SourceName,
        at: Timestamp,
        requests: i64,
        interval_ms: i64,
        failure: Option<(&str, Option<&str>)>,
    ) -> Result<(), StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(Some(&format!("source {org} {}", name.as_str()))).await?;
                let before = read(&mut write, org, name).await?;
                let mut source = before.clone().unwrap_or(Source::new(name, interval_ms));
                source.interval_ms = interval_ms;
                source.last_attempt_at = Some(at);
                source.requests_spent = source.requests_spent.saturating_add(requests);
                source.error = failure.map(|(message, tracking_id)| SourceError {
                    message: storable(message),
                    tracking_id: storable_if_any(tracking_id),
                    since: source.error.as_ref().map_or(at, |error| error.since),
                });
                if failure.is_none() {
                    source.last_success_at = Some(at);
                }
                save(&mut write, org, &source).await?;
                if is_change(before.as_ref(), &source) {
                    write.change(Topic::Source, name.as_str(), "");
                }
                write.commit(org, at).await?;
                Ok(())
            })
            .await
    }
}

/// Whether people are shown something else than before. A new tracking id of the same failure is not: it changes each time.
fn is_change(before: Option<&Source>, after: &Source) -> bool {
    let message = |source: &Source| source.error.as_ref().map(|error| error.message.clone());
    let first_success = before.and_then(|source| source.last_success_at).is_none() && after.last_success_at.is_some();
    first_success || before.and_then(message) != message(after)
}

async fn read(write: &mut Write<'_>, org: &OrganizationId, name: SourceName) -> Result<Option<Source>, sqlx::Error> {
    let sql = format!("SELECT {READ} FROM source WHERE org_id = $1 AND name = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(org.as_str()).bind(name.as_str()).fetch_optional(write.connection()).await?;
    row.map(|row| decode(&row)).transpose()
}

async fn save(write: &mut Write<'_>, org: &OrganizationId, source: &Source) -> Result<(), sqlx::Error> {
    let error = source.error.as_ref();
    let sql = format!(
        "INSERT INTO source (org_id, {COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (org_id, name) DO UPDATE SET \
         last_success_at = excluded.last_success_at, last_attempt_at = excluded.last_attempt_at, error_message = excluded.error_message, \
         error_tracking_id = excluded.error_tracking_id, error_since = excluded.error_since, requests_spent = excluded.requests_spent, \
         interval_ms = excluded.interval_ms"
    );
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(org.as_str())
        .bind(source.name.as_str())
        .bind(source.last_success_at.map(Timestamp::as_millisecond))
        .bind(source.last_attempt_at.map(Timestamp::as_millisecond))
        .bind(error.map(|error| error.message.as_str()))
        .bind(error.and_then(|error| error.tracking_id.as_deref()))
        .bind(error.map(|error| error.since.as_millisecond()))
        .bind(source.requests_spent)
        .bind(source.interval_ms)
        .execute(write.connection())
        .await?;
    Ok(())
}

fn decode(row: &AnyRow) -> Result<Source, sqlx::Error> {
    let error = match (text_if_any(row, "error_message")?, time_if_any(row, "error_since")?) {
        (Some(message), Some(since)) => Some(SourceError { message, tracking_id: text_if_any(row, "error_tracking_id")?, since }),
        _ => None,
    };
    Ok(Source {
        name: word(row, "name", SourceName::parse)?,
        last_success_at: time_if_any(row, "last_success_at")?,
        last_attempt_at: Some(time(row, "last_attempt_at")?),
        error,
        note: text_if_any(row, "note")?,
        requests_spent: number(row, "requests_spent")?,
        interval_ms: number(row, "interval_ms")?,
    })
}
