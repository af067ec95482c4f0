//! The list as a file: the same filters and order, every call.

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;

use super::query::ActiveQuery;
use super::rows::{self, Running, Terms};
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Once, Table, Value, all_understood, send};
use crate::security::Reader;
use crate::view::{Organizations, calls_fresh_for, marks};

const COLUMNS: [(&str, &str); 32] = [
    ("id", "Call"),
    ("started_at", "Started (UTC)"),
    ("duration_s", "Duration (s)"),
    ("device", "Device"),
    ("device_id", "Webex id of the device"),
    ("person", "Person"),
    ("person_id", "Webex id of the person"),
    ("region", "Region"),
    ("location", "Location"),
    ("time_zone", "Time zone"),
    ("remote_name", "With"),
    ("remote_number", "Number"),
    ("direction", "Direction"),
    ("type", "Type"),
    ("protocol", "Protocol"),
    ("device_type", "Far end"),
    ("device_call_id", "Number on the device"),
    ("status", "Status"),
    ("recording", "Recording"),
    ("band", "Quality"),
    ("audio_band", "Audio quality"),
    ("audio_mos", "Audio MOS"),
    ("audio_r", "Audio R"),
    ("audio_in_loss_percent", "Audio loss received (%)"),
    ("audio_out_loss_percent", "Audio loss sent (%)"),
    ("audio_in_jitter_ms", "Audio jitter received (ms)"),
    ("audio_out_jitter_ms", "Audio jitter sent (ms)"),
    ("video_band", "Video quality"),
    ("video_mos", "Video MOS"),
    ("video_in_loss_percent", "Video loss received (%)"),
    ("video_out_loss_percent", "Video loss sent (%)"),
    ("model", "Scored by"),
];

/// What is told.
pub(crate) fn table() -> Table {
    Table { name: "calls", columns: COLUMNS.to_vec() }
}

/// Exports the list as comma-separated values.
pub(crate) async fn export_csv(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, query).await
}

/// Exports the list as JSON: one array of objects, in the order of the list.
pub(crate) async fn export_json(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, query).await
}

/// Exports the list as a spreadsheet.
pub(crate) async fn export_xlsx(state: FromState<State>, reader: Reader, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, query).await
}

pub(crate) async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = ActiveQuery::parse(query.as_deref().unwrap_or_default());
    all_understood(&query.ignored)?;
    let mut rows = Vec::new();
    if let Some(organization) = Organizations::of(&state.store, reader).await?.open {
        let (organization, now) = (organization.id, state.clock.now());
        let sources = state.store.sources().list(&organization).await?;
        let terms = Terms { judge: state.judge, now, fresh_for: calls_fresh_for(&sources) };
        let all = rows::read(&state.store, &organization, &reader.scope(&organization), &query, terms).await?;
        let identities = reader.identities(&organization);
        rows = all.shown.iter().map(|running| row(running, identities.are_shown_at(running.location_id()), now)).collect();
    }
    send(kind, table(), Once(rows)).await
}

fn row(running: &Running, shown: bool, now: jiff::Timestamp) -> Vec<Value> {
    let Running { call, device, judged } = running;
    let person = call.person();
    let of = |get: fn(&model::Device) -> Option<String>| Value::from(device.as_ref().and_then(get));
    let told = |text: &Option<String>| match text {
        Some(text) if !text.is_empty() => Value::Text(if shown { text.clone() } else { marks::HIDDEN.to_owned() }),
        _ => Value::Blank,
    };
    let word = |word: &str| Value::Text(word.to_owned());
    #[expect(clippy::cast_precision_loss, reason = "seconds of a call")]
    let duration = Value::Number(now.duration_since(call.started_at).as_secs().max(0) as f64);
    vec![
        word(call.id.as_str()),
        Value::Time(call.started_at),
        duration,
        of(|device| Some(device.name.clone())),
        call.device_id().map(ToString::to_string).into(),
        person.and_then(|person| person.name.clone()).into(),
        person.map(|person| person.id.to_string()).into(),
        of(rows::region),
        running.location().map(str::to_owned).into(),
        running.time_zone().map(str::to_owned).into(),
        told(&call.remote_name),
        told(&call.remote_number),
        word(call.direction.as_str()),
        call.call_type.clone().into(),
        call.protocol.clone().into(),
        call.device_type.clone().into(),
        call.device_call_id().map_or(Value::Blank, Value::whole),
        word(call.status.as_str()),
        person.and_then(|person| person.recording.clone()).into(),
        word(judged.band.as_str()),
        word(judged.audio.band.as_str()),
        judged.audio.mos.into(),
        judged.audio.r.into(),
        judged.audio.loss_percent[0].into(),
        judged.audio.loss_percent[1].into(),
        judged.audio.jitter_ms[0].into(),
        judged.audio.jitter_ms[1].into(),
        word(judged.video.band.as_str()),
        judged.video.mos.into(),
        judged.video.loss_percent[0].into(),
        judged.video.loss_percent[1].into(),
        judged.model.map(str::to_owned).into(),
    ]
}
