//! A past call as a row.

use jiff::{SignedDuration, Timestamp};
use model::id::OrganizationId;
use model::{Band, CallId, CallSources, Direction, Leg, MediaLegs, PastCall};
use sqlx::any::AnyRow;

use super::party::{own_hash, remote_hash};
use super::{hash_of, org_hash};
use crate::sql::Sql;
use crate::values::{
    code, float_if_any, hash64, id_if_any, measured, number, number_if_any, sort_key, storable, storable_if_any, text, text_if_any, time,
    time_if_any, word,
};

/// Rows in one statement: with the columns of this table it stays below SQLite's 32,766 placeholders.
pub(super) const ROWS_A_STATEMENT: usize = 400;

/// What orders calls without a score: after the best.
pub(super) const NO_SCORE: i64 = 1_000_000;

/// What orders calls without a duration: before the shortest.
pub(super) const NO_DURATION: i64 = -1;

const FIXED: &[&str] = &[
    "org_id",
    "call_id",
    "org_hash",
    "call_hash",
    "started_at",
    "ended_at",
    "duration_s",
    "duration_key",
    "audio_key",
    "band",
    "audio_band",
    "video_band",
    "sources",
    "direction",
    "device_hash",
    "person_hash",
    "location_hash",
    "region_hash",
    "remote_hash",
    "own_hash",
    "report_hash",
    "device_key",
    "remote_key",
    "device_id",
    "person_id",
    "location_id",
    "device_name",
    "person_name",
    "location_name",
    "region",
    "time_zone",
    "software",
    "remote_name",
    "remote_number",
    "callback_number",
    "call_type",
    "protocol",
    "disconnect_cause",
    "model",
    "report_id",
    "correlation_id",
    "audio_mos",
    "audio_r",
    "video_mos",
    "device_call_id",
    "device_history_id",
];

const LEGS: [&str; 4] = ["audio_in", "audio_out", "video_in", "video_out"];
const MEASURES: [&str; 5] = ["loss_percent", "max_jitter_ms", "jitter_ms", "round_trip_ms", "delay_ms"];

/// Every column, in the order of [`push_values`].
pub(super) fn columns() -> Vec<String> {
    let legs = LEGS.iter().flat_map(|leg| MEASURES.iter().chain(&["codec"]).map(move |measure| format!("{leg}_{measure}")));
    FIXED.iter().map(|column| (*column).to_owned()).chain(legs).collect()
}

/// Reads everything of table `past_call p`.
pub(super) fn select() -> String {
    let columns: Vec<_> = columns().into_iter().map(|column| format!("p.{column}")).collect();
    format!("SELECT {} FROM past_call p", columns.join(", "))
}

/// [`select`] of what fits the rows of a small table, which is gone through first.
pub(super) fn select_beside(small: &str) -> String {
    let columns: Vec<_> = columns().into_iter().map(|column| format!("p.{column}")).collect();
    // SQLite takes the tables of a CROSS JOIN in this order (sqlite.org/lang_select.html, "Side note: Special handling of CROSS JOIN").
    format!("SELECT {} FROM {small} CROSS JOIN past_call p", columns.join(", "))
}

/// Band as a number, the worst first. Numbers that were released keep their meaning.
pub(crate) const fn band_code(band: Band) -> i64 {
    match band {
        Band::Bad => 0,
        Band::Poor => 1,
        Band::Fair => 2,
        Band::Good => 3,
        Band::Unknown => 4,
    }
}

fn band_of_code(code: i64) -> Option<Band> {
    Band::ALL.iter().copied().find(|band| band_code(*band) == code)
}

/// Orders by the score of the sound.
pub(super) fn audio_key(call: &PastCall) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a score is between 1 and 5; anything else is brought into range")]
    measured(call.audio_mos).map_or(NO_SCORE, |mos| (mos.clamp(0.0, 100.0) * 1_000.0).round() as i64)
}

/// Orders by the duration.
pub(super) fn duration_key(call: &PastCall) -> i64 {
    call.duration().map_or(NO_DURATION, |duration| duration.as_secs())
}

/// Orders by the name of the device, else of the person.
pub(super) fn device_key(call: &PastCall) -> String {
    sort_key(call.device_name.as_deref().or(call.person_name.as_deref()).unwrap_or_default())
}

/// Orders by the name of the far end, else its number.
pub(super) fn remote_key(call: &PastCall) -> String {
    sort_key(call.remote_name.as_deref().or(call.remote_number.as_deref()).unwrap_or_default())
}

/// What breaks ties between calls that start together.
pub(super) fn call_hash(id: &CallId) -> i64 {
    hash64(&[id.as_str()])
}

/// The time as it is kept.
fn whole_millis(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

/// The end of a call that began then and lasted so long.
pub(super) fn end(start: Timestamp, seconds: i64) -> Option<Timestamp> {
    start.checked_add(SignedDuration::from_secs(seconds.max(0))).ok()
}

/// Appends one row of values for [`columns`].
pub(super) fn push_values(sql: &mut Sql, org: &OrganizationId, call: &PastCall) {
    let millis = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
    sql.push("(").bind(org.as_str()).push(", ").bind(call.id.as_str());
    for number in [org_hash(org), call_hash(&call.id), call.started_at.as_millisecond()] {
        sql.push(", ").bind(number);
    }
    for number in [millis(call.ended_at), call.duration_s] {
        sql.push(", ").bind(number);
    }
    let bands = [call.band, call.audio_band, call.video_band].map(band_code);
    for number in [duration_key(call), audio_key(call), bands[0], bands[1], bands[2], i64::from(call.sources.code())] {
        sql.push(", ").bind(number);
    }
    sql.push(", ").bind(call.direction.as_str());
    let ids = [
        call.device_id.as_ref().map(AsRef::as_ref),
        call.person_id.as_ref().map(AsRef::as_ref),
        call.location_id.as_ref().map(AsRef::as_ref),
    ];
    for text in ids.into_iter().chain([call.region.as_deref()]) {
        sql.push(", ").bind(text.map(hash_of));
    }
    sql.push(", ").bind(remote_hash(call)).push(", ").bind(own_hash(call));
    sql.push(", ").bind(call.report_id.as_deref().map(hash_of));
    sql.push(", ").bind(device_key(call)).push(", ").bind(remote_key(call));
    for text in ids {
        let text: Option<&str> = text;
        sql.push(", ").bind(text);
    }
    for text in [
        &call.device_name,
        &call.person_name,
        &call.location_name,
        &call.region,
        &call.time_zone,
        &call.software,
        &call.remote_name,
        &call.remote_number,
        &call.callback_number,
        &call.call_type,
        &call.protocol,
        &call.disconnect_cause,
        &call.model,
        &call.report_id,
        &call.correlation_id,
    ] {
        sql.push(", ").bind(storable_if_any(text.as_deref()));
    }
    for value in [call.audio_mos, call.audio_r, call.video_mos] {
        sql.push(", ").bind(measured(value));
    }
    sql.push(", ").bind(call.device_call_id).push(", ").bind(call.device_history_id);
    for leg in [&call.audio.incoming, &call.audio.outgoing, &call.video.incoming, &call.video.outgoing] {
        for value in [leg.loss_percent, leg.max_jitter_ms, leg.jitter_ms, leg.round_trip_ms, leg.delay_ms] {
            sql.push(", ").bind(measured(value));
        }
        sql.push(", ").bind(storable_if_any(leg.codec.as_deref()));
    }
    sql.push(")");
}

/// A year.
const LONGEST_CALL_S: i64 = 366 * 86_400;

/// The call as it is read back: texts and numbers that the store cannot hold are taken off, and a known duration gives the end.
pub(super) fn storable_call(call: &PastCall) -> PastCall {
    let mut call = call.clone();
    call.id = CallId::new(storable(call.id.as_str()));
    for text in [
        &mut call.device_name,
        &mut call.person_name,
        &mut call.location_name,
        &mut call.region,
        &mut call.time_zone,
        &mut call.software,
        &mut call.remote_name,
        &mut call.remote_number,
        &mut call.callback_number,
        &mut call.call_type,
        &mut call.protocol,
        &mut call.disconnect_cause,
        &mut call.model,
        &mut call.report_id,
        &mut call.correlation_id,
    ] {
        *text = storable_if_any(text.as_deref()).filter(|text| !text.trim().is_empty());
    }
    // What no call lasts is no duration; sums of such would be no numbers.
    call.duration_s = call.duration_s.filter(|seconds| (0..=LONGEST_CALL_S).contains(seconds));
    for value in [&mut call.audio_mos, &mut call.audio_r, &mut call.video_mos] {
        *value = measured(*value);
    }
    for leg in [&mut call.audio.incoming, &mut call.audio.outgoing, &mut call.video.incoming, &mut call.video.outgoing] {
        for value in [&mut leg.loss_percent, &mut leg.max_jitter_ms, &mut leg.jitter_ms, &mut leg.round_trip_ms, &mut leg.delay_ms] {
            *value = measured(*value);
        }
        leg.codec = storable_if_any(leg.codec.as_deref()).filter(|text| !text.trim().is_empty());
    }
    call.started_at = whole_millis(call.started_at);
    let told_end = call.ended_at.map(whole_millis);
    call.ended_at = told_end.or_else(|| call.duration_s.and_then(|seconds| end(call.started_at, seconds)));
    call
}

/// Reads a row of [`select`].
pub(super) fn decode(row: &AnyRow) -> Result<PastCall, sqlx::Error> {
    let band = |column| code(row, column, band_of_code);
    Ok(PastCall {
        id: CallId::new(text(row, "call_id")?),
        device_id: id_if_any(row, "device_id")?,
        device_name: text_if_any(row, "device_name")?,
        person_id: id_if_any(row, "person_id")?,
        person_name: text_if_any(row, "person_name")?,
        location_id: id_if_any(row, "location_id")?,
        location_name: text_if_any(row, "location_name")?,
        region: text_if_any(row, "region")?,
        time_zone: text_if_any(row, "time_zone")?,
        software: text_if_any(row, "software")?,
        remote_name: text_if_any(row, "remote_name")?,
        remote_number: text_if_any(row, "remote_number")?,
        callback_number: text_if_any(row, "callback_number")?,
        direction: word(row, "direction", Direction::parse)?,
        call_type: text_if_any(row, "call_type")?,
        protocol: text_if_any(row, "protocol")?,
        started_at: time(row, "started_at")?,
        ended_at: time_if_any(row, "ended_at")?,
        duration_s: number_if_any(row, "duration_s")?,
        disconnect_cause: text_if_any(row, "disconnect_cause")?,
        audio: MediaLegs { incoming: leg(row, LEGS[0])?, outgoing: leg(row, LEGS[1])? },
        video: MediaLegs { incoming: leg(row, LEGS[2])?, outgoing: leg(row, LEGS[3])? },
        audio_mos: float_if_any(row, "audio_mos")?,
        audio_r: float_if_any(row, "audio_r")?,
        video_mos: float_if_any(row, "video_mos")?,
        band: band("band")?,
        audio_band: band("audio_band")?,
        video_band: band("video_band")?,
        model: text_if_any(row, "model")?,
        sources: CallSources::of_code(u8::try_from(number(row, "sources")?).unwrap_or_default()),
        device_call_id: number_if_any(row, "device_call_id")?,
        device_history_id: number_if_any(row, "device_history_id")?,
        report_id: text_if_any(row, "report_id")?,
        correlation_id: text_if_any(row, "correlation_id")?,
    })
}

fn leg(row: &AnyRow, name: &str) -> Result<Leg, sqlx::Error> {
    let value = |measure: &str| float_if_any(row, &format!("{name}_{measure}"));
    Ok(Leg {
        loss_percent: value(MEASURES[0])?,
        max_jitter_ms: value(MEASURES[1])?,
        jitter_ms: value(MEASURES[2])?,
        round_trip_ms: value(MEASURES[3])?,
        delay_ms: value(MEASURES[4])?,
        codec: text_if_any(row, &format!("{name}_codec"))?,
    })
}
