//! What the media channels of calls measured over time.

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{Call, CallId, ChannelKey, ChannelRole, MediaDirection, MediaKind, MediaSample, Scope};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::bulk::{Cell, Insert};
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{float_if_any, measured, number, number_if_any, storable_if_any, text, text_if_any, time, word};
use crate::{Store, StoreError, scope};

pub(crate) const SELECT: &str = "SELECT s.call_id, s.at, s.channel, s.kind, s.direction, s.role, s.loss_percent, s.jitter_ms, \
     s.max_jitter_ms, s.round_trip_ms, s.delay_ms, s.rate_kbps, s.frame_rate, s.width_px, s.height_px, s.codec FROM sample s";

/// By channel, then time.
pub(crate) const ORDER: &str = " ORDER BY s.channel, s.kind, s.direction, s.role, s.at";

/// Which sample of a call: of which channel, taken when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SamplePlace {
    /// When it was taken.
    pub at: Timestamp,
    /// Channel.
    pub channel: ChannelKey,
}

impl SamplePlace {
    /// The place of this sample.
    pub const fn of(sample: &MediaSample) -> Self {
        Self { at: sample.at, channel: sample.channel }
    }
}

/// The worst that one channel measured within a slot of time. A value that no sample had is `None`.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleSlot {
    /// Call.
    pub call_id: CallId,
    /// Channel.
    pub channel: ChannelKey,
    /// When the newest sample of the slot was taken.
    pub at: Timestamp,
    /// Highest packet loss, percent.
    pub loss_percent: Option<f64>,
    /// Highest jitter, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Longest round trip, milliseconds.
    pub round_trip_ms: Option<f64>,
    /// Longest one-way delay, milliseconds.
    pub delay_ms: Option<f64>,
    /// Lowest bit rate, kilobits a second.
    pub rate_kbps: Option<f64>,
    /// Lowest frame rate, frames a second.
    pub frame_rate: Option<f64>,
}

/// Repository of media samples. They are written with their call, see [`crate::Calls::record_device_calls`].
#[derive(Debug, Clone)]
pub struct Samples(pub(crate) Store);

impl Samples {
    /// The samples of a call from a time on, channel by channel, each in the order of time; none of a call that the scope
    /// does not let see.
    pub async fn list(&self, org: &OrganizationId, scope: &Scope, call: &CallId, since: Timestamp) -> Result<Vec<MediaSample>, StoreError> {
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE s.org_id = ").bind(org.as_str()).push(" AND s.call_id = ").bind(call.as_str());
        sql.push(" AND s.at >= ").bind(since.as_millisecond());
        scope::push_of_call(&mut sql, scope, "s.org_id", "s.call_id");
        sql.push(ORDER);
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// Samples of a call in the order of time, those of one time channel by channel: `limit` of those that come behind one of them, or of the first. For
    /// all of them, ask with the last one until none comes. None of a call that the scope does not let see.
    pub async fn list_behind(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        call: &CallId,
        after: Option<SamplePlace>,
        limit: u32,
    ) -> Result<Vec<MediaSample>, StoreError> {
        const KEYS: &str = "s.at, s.channel, s.kind, s.direction, s.role";
        let mut sql = Sql::new(SELECT);
        sql.push(" WHERE s.org_id = ").bind(org.as_str()).push(" AND s.call_id = ").bind(call.as_str());
        scope::push_of_call(&mut sql, scope, "s.org_id", "s.call_id");
        if let Some(SamplePlace { at, channel }) = after {
            sql.push(&format!(" AND ({KEYS}) > (")).bind(at.as_millisecond()).push(", ").bind(channel.number);
            for word in [channel.kind.as_str(), channel.direction.as_str(), channel.role.as_str()] {
                sql.push(", ").bind(word);
            }
            sql.push(")");
        }
        sql.push(&format!(" ORDER BY {KEYS} LIMIT ")).bind(i64::from(limit));
        self.0.explain(async { sql.fetch_all(&self.0).await?.iter().map(decode).collect() }).await
    }

    /// What the channels of these calls measured from one time to another, the worst of each slot of time: by call, channel, then time. Slots without a
    /// sample are left out, so that a gap stays a gap. Nothing of calls that the scope does not let see.
    pub async fn slots(
        &self,
        org: &OrganizationId,
        scope: &Scope,
        calls: &[CallId],
        from: Timestamp,
        until: Timestamp,
        slot: SignedDuration,
    ) -> Result<Vec<SampleSlot>, StoreError> {
        let mut slots = Vec::new();
        for chunk in calls.chunks(ROWS_A_STATEMENT) {
            let sql = slots_of(org, scope, chunk, from, until, slot);
            let read = async { sql.fetch_all(&self.0).await?.iter().map(decode_slot).collect::<Result<Vec<_>, _>>() };
            slots.extend(self.0.explain(read).await?);
        }
        Ok(slots)
    }

    /// Removes the oldest samples from before a time, `limit` at most, and returns how many went. Call it again while it
    /// returns `limit`: short transactions let others write in between.
    pub async fn prune(&self, before: Timestamp, limit: u32) -> Result<u64, StoreError> {
        self.0
            .explain(async {
                let mut write = self.0.write(None).await?;
                let pruned = sqlx::query(
                    "DELETE FROM sample WHERE (org_id, call_id, at, channel, kind, direction, role) IN ( \
                         SELECT org_id, call_id, at, channel, kind, direction, role FROM sample WHERE at < $1 ORDER BY at LIMIT $2)",
                )
                .bind(before.as_millisecond())
                .bind(i64::from(limit))
                .execute(write.connection())
                .await?
                .rows_affected();
                write.commit_silently().await?;
                Ok(pruned)
            })
            .await
    }
}

fn slots_of(org: &OrganizationId, scope: &Scope, calls: &[CallId], from: Timestamp, until: Timestamp, slot: SignedDuration) -> Sql {
    // Written into the text and not bound: PostgreSQL takes two placeholders in SELECT and GROUP BY for two expressions.
    let slot_ms = i64::try_from(slot.as_millis()).unwrap_or(i64::MAX).max(1);
    let mut sql = Sql::new(
        "SELECT s.call_id, s.channel, s.kind, s.direction, s.role, MAX(s.at) AS at, MAX(s.loss_percent) AS loss_percent, \
         MAX(s.jitter_ms) AS jitter_ms, MAX(s.round_trip_ms) AS round_trip_ms, MAX(s.delay_ms) AS delay_ms, \
         MIN(s.rate_kbps) AS rate_kbps, MIN(s.frame_rate) AS frame_rate FROM sample s WHERE s.org_id = ",
    );
    sql.bind(org.as_str()).push(" AND s.call_id IN ").bind_list(calls.iter().map(CallId::as_str));
    sql.push(" AND s.at >= ").bind(from.as_millisecond()).push(" AND s.at <= ").bind(until.as_millisecond());
    scope::push_of_call(&mut sql, scope, "s.org_id", "s.call_id");
    let slots = format!(" GROUP BY s.call_id, s.channel, s.kind, s.direction, s.role, s.at / {slot_ms}");
    sql.push(&slots).push(" ORDER BY s.call_id, s.channel, s.kind, s.direction, s.role, MAX(s.at)");
    sql
}

fn decode_slot(row: &AnyRow) -> Result<SampleSlot, sqlx::Error> {
    Ok(SampleSlot {
        call_id: CallId::new(text(row, "call_id")?),
        channel: decode_channel(row)?,
        at: time(row, "at")?,
        loss_percent: float_if_any(row, "loss_percent")?,
        jitter_ms: float_if_any(row, "jitter_ms")?,
        round_trip_ms: float_if_any(row, "round_trip_ms")?,
        delay_ms: float_if_any(row, "delay_ms")?,
        rate_kbps: float_if_any(row, "rate_kbps")?,
        frame_rate: float_if_any(row, "frame_rate")?,
    })
}

fn decode_channel(row: &AnyRow) -> Result<ChannelKey, sqlx::Error> {
    Ok(ChannelKey {
        number: number(row, "channel")?,
        kind: word(row, "kind", MediaKind::parse)?,
        direction: word(row, "direction", MediaDirection::parse)?,
        role: word(row, "role", ChannelRole::parse)?,
    })
}

const COLUMNS: &[&str] = &[
    "call_id",
    "at",
    "channel",
    "kind",
    "direction",
    "role",
    "loss_percent",
    "jitter_ms",
    "max_jitter_ms",
    "round_trip_ms",
    "delay_ms",
    "rate_kbps",
    "frame_rate",
    "width_px",
    "height_px",
    "codec",
];

/// Appends the samples of calls at the time each call was asked about.
pub(crate) async fn append(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&Call]) -> Result<(), sqlx::Error> {
    // The same answer recorded twice, or a device that names a channel twice: the first stays.
    let end = " ON CONFLICT (org_id, call_id, at, channel, kind, direction, role) DO NOTHING";
    let mut insert = Insert::into("sample", COLUMNS).same("org_id", org.as_str()).end(end);
    for call in calls {
        for sample in &call.channels {
            insert.push(cells(call, sample));
        }
    }
    insert.execute(connection).await
}

/// A row of [`COLUMNS`].
fn cells<'c>(call: &'c Call, sample: &'c MediaSample) -> [Cell<'c>; 16] {
    let channel = sample.channel;
    let float = |value| Cell::Float(measured(value));
    [
        Cell::from(call.id.as_str()),
        Cell::from(call.sampled_at.as_millisecond()),
        Cell::from(channel.number),
        Cell::from(channel.kind.as_str()),
        Cell::from(channel.direction.as_str()),
        Cell::from(channel.role.as_str()),
        float(sample.loss_percent),
        float(sample.jitter_ms),
        float(sample.max_jitter_ms),
        float(sample.round_trip_ms),
        float(sample.delay_ms),
        float(sample.rate_kbps),
        float(sample.frame_rate),
        Cell::Number(sample.width_px),
        Cell::Number(sample.height_px),
        Cell::Made(storable_if_any(sample.codec.as_deref())),
    ]
}

/// Reads a row of [`SELECT`].
pub(crate) fn decode(row: &AnyRow) -> Result<MediaSample, sqlx::Error> {
    Ok(MediaSample {
        call_id: CallId::new(text(row, "call_id")?),
        at: time(row, "at")?,
        channel: decode_channel(row)?,
        loss_percent: float_if_any(row, "loss_percent")?,
        jitter_ms: float_if_any(row, "jitter_ms")?,
        max_jitter_ms: float_if_any(row, "max_jitter_ms")?,
        round_trip_ms: float_if_any(row, "round_trip_ms")?,
        delay_ms: float_if_any(row, "delay_ms")?,
        rate_kbps: float_if_any(row, "rate_kbps")?,
        frame_rate: float_if_any(row, "frame_rate")?,
        width_px: number_if_any(row, "width_px")?,
        height_px: number_if_any(row, "height_px")?,
        codec: text_if_any(row, "codec")?,
    })
}
