//! What a call measured as a file: every sample of every channel that is still kept.

use axum::extract::State as FromState;
use axum::response::Response;
use model::id::OrganizationId;
use model::{CallId, MediaSample, Scope};
use store::StoreError;

use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Rows, Table, Value, send};
use crate::extract::Path;
use crate::security::Reader;
use crate::view::Organizations;

const COLUMNS: [(&str, &str); 15] = [
    ("at", "Time (UTC)"),
    ("channel", "Channel"),
    ("kind", "Kind"),
    ("direction", "Direction"),
    ("role", "Role"),
    ("loss_percent", "Packet loss (%)"),
    ("jitter_ms", "Jitter (ms)"),
    ("max_jitter_ms", "Highest jitter (ms)"),
    ("round_trip_ms", "Round trip (ms)"),
    ("delay_ms", "Delay (ms)"),
    ("rate_kbps", "Bit rate (kbit/s)"),
    ("frame_rate", "Frame rate (fps)"),
    ("width_px", "Width (px)"),
    ("height_px", "Height (px)"),
    ("codec", "Codec"),
];

/// What is told.
pub(crate) fn table() -> Table {
    Table { name: "call-samples", columns: COLUMNS.to_vec() }
}

/// Exports the samples of a call as comma-separated values.
pub(crate) async fn samples_csv(state: FromState<State>, reader: Reader, id: Path<String>) -> Result<Response, PageError> {
    samples(Kind::Csv, state, &reader, id).await
}

/// Exports the samples of a call as JSON.
pub(crate) async fn samples_json(state: FromState<State>, reader: Reader, id: Path<String>) -> Result<Response, PageError> {
    samples(Kind::Json, state, &reader, id).await
}

/// Exports the samples of a call as a spreadsheet.
pub(crate) async fn samples_xlsx(state: FromState<State>, reader: Reader, id: Path<String>) -> Result<Response, PageError> {
    samples(Kind::Xlsx, state, &reader, id).await
}

pub(crate) async fn samples(
    kind: Kind,
    FromState(state): FromState<State>,
    reader: &Reader,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let organization = Organizations::of(&state.store, reader).await?.open.ok_or(PageError::NoCall)?.id;
    let (scope, id) = (reader.scope(&organization), CallId::new(id));
    if state.store.calls().find(&organization, &scope, &id).await?.is_none() {
        state.store.history().find(&organization, &scope, &id).await?.ok_or(PageError::NoCall)?;
    }
    send(kind, table(), Source { state, organization, scope, call: id, last: None }).await
}

/// Samples read at a time.
const AT_ONCE: u32 = 1_000;

/// The samples of a call, read as the reader takes them.
struct Source {
    state: State,
    organization: OrganizationId,
    scope: Scope,
    call: CallId,
    last: Option<MediaSample>,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let samples = self.state.store.samples();
        let read = samples.list_behind(&self.organization, &self.scope, &self.call, self.last.as_ref(), AT_ONCE).await?;
        let rows = read.iter().map(row).collect();
        if let Some(last) = read.into_iter().next_back() {
            self.last = Some(last);
        }
        Ok(rows)
    }
}

fn row(sample: &MediaSample) -> Vec<Value> {
    let word = |word: &str| Value::Text(word.to_owned());
    #[expect(clippy::cast_precision_loss, reason = "pixels and numbers of channels are small")]
    let whole = |number: Option<i64>| Value::from(number.map(|number| number as f64));
    vec![
        Value::Time(sample.at),
        whole(Some(sample.channel.number)),
        word(sample.channel.kind.as_str()),
        word(sample.channel.direction.as_str()),
        word(sample.channel.role.as_str()),
        sample.loss_percent.into(),
        sample.jitter_ms.into(),
        sample.max_jitter_ms.into(),
        sample.round_trip_ms.into(),
        sample.delay_ms.into(),
        sample.rate_kbps.into(),
        sample.frame_rate.into(),
        whole(sample.width_px),
        whole(sample.height_px),
        sample.codec.clone().into(),
    ]
}
