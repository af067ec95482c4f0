//! The list as a file: the same filters and order, every call with everything that is known of it, written as it is read.

use axum::extract::{RawQuery, State as FromState};
use axum::response::Response;
use model::id::OrganizationId;
use model::{Leg, PastCall};
use store::{CallCursor, CallPage, PageRequest, StoreError};

use super::HistoryQuery;
use super::search::Search;
use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Once, Paging, Rows, Table, Value, all_understood, send};
use crate::security::{Identities, Reader};
use crate::view::{Organizations, Visit, marks};

const FACTS: [(&str, &str); 28] = [
    ("id", "Call"),
    ("started_at", "Started (UTC)"),
    ("ended_at", "Ended (UTC)"),
    ("duration_s", "Duration (s)"),
    ("device", "Device"),
    ("device_id", "Webex id of the device"),
    ("person", "Person"),
    ("person_id", "Webex id of the person"),
    ("region", "Region"),
    ("location", "Location"),
    ("location_id", "Webex id of the location"),
    ("time_zone", "Time zone"),
    ("software", "Software"),
    ("remote_name", "With"),
    ("remote_number", "Number"),
    ("callback_number", "Call back"),
    ("direction", "Direction"),
    ("type", "Type"),
    ("protocol", "Protocol"),
    ("disconnect_cause", "Ended by"),
    ("band", "Quality"),
    ("audio_band", "Audio quality"),
    ("audio_mos", "Audio MOS"),
    ("audio_r", "Audio R"),
    ("video_band", "Video quality"),
    ("video_mos", "Video MOS"),
    ("model", "Scored by"),
    ("sources", "Told by"),
];

const LEGS: [(&str, &str); 24] = [
    ("audio_in_loss_percent", "Audio received: loss (%)"),
    ("audio_in_jitter_ms", "Audio received: jitter (ms)"),
    ("audio_in_max_jitter_ms", "Audio received: highest jitter (ms)"),
    ("audio_in_round_trip_ms", "Audio received: round trip (ms)"),
    ("audio_in_delay_ms", "Audio received: delay (ms)"),
    ("audio_in_codec", "Audio received: codec"),
    ("audio_out_loss_percent", "Audio sent: loss (%)"),
    ("audio_out_jitter_ms", "Audio sent: jitter (ms)"),
    ("audio_out_max_jitter_ms", "Audio sent: highest jitter (ms)"),
    ("audio_out_round_trip_ms", "Audio sent: round trip (ms)"),
    ("audio_out_delay_ms", "Audio sent: delay (ms)"),
    ("audio_out_codec", "Audio sent: codec"),
    ("video_in_loss_percent", "Video received: loss (%)"),
    ("video_in_jitter_ms", "Video received: jitter (ms)"),
    ("video_in_max_jitter_ms", "Video received: highest jitter (ms)"),
    ("video_in_round_trip_ms", "Video received: round trip (ms)"),
    ("video_in_delay_ms", "Video received: delay (ms)"),
    ("video_in_codec", "Video received: codec"),
    ("video_out_loss_percent", "Video sent: loss (%)"),
    ("video_out_jitter_ms", "Video sent: jitter (ms)"),
    ("video_out_max_jitter_ms", "Video sent: highest jitter (ms)"),
    ("video_out_round_trip_ms", "Video sent: round trip (ms)"),
    ("video_out_delay_ms", "Video sent: delay (ms)"),
    ("video_out_codec", "Video sent: codec"),
];

/// What is told of a call.
pub(crate) fn table() -> Table {
    Table { name: "call-history", columns: FACTS.into_iter().chain(LEGS).collect() }
}

/// Exports the history as comma-separated values.
pub(crate) async fn export_csv(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Csv, state, &reader, visit, query).await
}

/// Exports the history as JSON: one array of objects, in the order of the list.
pub(crate) async fn export_json(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Json, state, &reader, visit, query).await
}

/// Exports the history as a spreadsheet.
pub(crate) async fn export_xlsx(state: FromState<State>, reader: Reader, visit: Visit, query: RawQuery) -> Result<Response, PageError> {
    export(Kind::Xlsx, state, &reader, visit, query).await
}

pub(crate) async fn export(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = HistoryQuery::parse(query.as_deref().unwrap_or_default(), &visit.zone);
    all_understood(&query.ignored)?;
    let table = table();
    let Some(organization) = Organizations::of(&state.store, reader).await?.open.map(|organization| organization.id) else {
        return send(kind, table, Once(Vec::new())).await;
    };
    let identities = reader.identities(&organization);
    let search = Search::of(&query, (reader.scope(&organization), &identities), visit.now);
    let (size, at) = match &kind {
        Kind::Page(Paging { size, cursor: Some(cursor) }) => {
            // The order of the list counts, not that of the cursor: some orders would tell what the reader does not see.
            let cursor = CallCursor::parse(cursor).filter(|cursor| cursor.goes_on(search.sort));
            (*size, At::Behind(cursor.ok_or_else(|| PageError::in_query("cursor"))?))
        }
        Kind::Page(paging) => (paging.size, At::Start),
        _ => (PageRequest::MAX_SIZE, At::Start),
    };
    let pauses = matches!(kind, Kind::Page(_));
    send(kind, table, Source { state, organization, identities, search, size, at, pauses }).await
}

struct Source {
    state: State,
    organization: OrganizationId,
    identities: Identities,
    search: Search,
    size: u32,
    at: At,
    /// Whether a program comes back for what follows: it gets an empty page sooner than none for long.
    pauses: bool,
}

/// Where an export stands.
enum At {
    Start,
    Behind(CallCursor),
    End,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let size = self.size;
        loop {
            let page = match std::mem::replace(&mut self.at, At::End) {
                At::Start => CallPage::First { size },
                At::Behind(cursor) => CallPage::After { cursor, size },
                At::End => return Ok(Vec::new()),
            };
            let Search { scope, filter, sort, .. } = &self.search;
            let list = self.state.store.history().list(&self.organization, scope, filter, *sort, &page).await?;
            if let Some(cursor) = list.next {
                self.at = At::Behind(cursor);
            }
            // Where few calls fit, a stretch of the history may hold none: that is not the end of the file.
            if !list.calls.is_empty() || matches!(self.at, At::End) || self.pauses {
                return Ok(list.calls.iter().map(|call| row(call, self.identities.are_shown_at(call.location_id.as_ref()))).collect());
            }
        }
    }

    fn position(&self) -> Option<String> {
        match &self.at {
            At::Behind(cursor) => Some(cursor.to_text()),
            At::Start | At::End => None,
        }
    }
}

fn row(call: &PastCall, shown: bool) -> Vec<Value> {
    let word = |word: &str| Value::Text(word.to_owned());
    let id = |id: Option<String>| Value::from(id);
    let told = |text: &Option<String>| match text {
        Some(text) if !text.is_empty() => Value::Text(if shown { text.clone() } else { marks::HIDDEN.to_owned() }),
        _ => Value::Blank,
    };
    #[expect(clippy::cast_precision_loss, reason = "seconds of a call")]
    let duration = Value::from(call.duration().map(|length| length.as_secs() as f64));
    let facts = [
        word(call.id.as_str()),
        Value::Time(call.started_at),
        call.ended_at.into(),
        duration,
        call.device_name.clone().into(),
        id(call.device_id.as_ref().map(ToString::to_string)),
        call.person_name.clone().into(),
        id(call.person_id.as_ref().map(ToString::to_string)),
        call.region.clone().into(),
        call.location_name.clone().into(),
        id(call.location_id.as_ref().map(ToString::to_string)),
        call.time_zone.clone().into(),
        call.software.clone().into(),
        told(&call.remote_name),
        told(&call.remote_number),
        told(&call.callback_number),
        word(call.direction.as_str()),
        call.call_type.clone().into(),
        call.protocol.clone().into(),
        call.disconnect_cause.clone().into(),
        word(call.band.as_str()),
        word(call.audio_band.as_str()),
        call.audio_mos.into(),
        call.audio_r.into(),
        word(call.video_band.as_str()),
        call.video_mos.into(),
        call.model.clone().into(),
        Value::List(call.sources.iter().map(|source| source.as_str().to_owned()).collect()),
    ];
    let legs = [&call.audio.incoming, &call.audio.outgoing, &call.video.incoming, &call.video.outgoing];
    facts.into_iter().chain(legs.into_iter().flat_map(leg)).collect()
}

fn leg(leg: &Leg) -> [Value; 6] {
    [
        leg.loss_percent.into(),
        leg.jitter_ms.into(),
        leg.max_jitter_ms.into(),
        leg.round_trip_ms.into(),
        leg.delay_ms.into(),
        leg.codec.clone().into(),
    ]
}
