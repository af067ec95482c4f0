//! What a call measured as a file: every sample of every channel that is still kept.

use axum::extract::State as FromState;
use axum::response::Response;
use jiff::Timestamp;
use model::id::OrganizationId;
use model::{CallId, ChannelKey, ChannelRole, MediaDirection, MediaKind, MediaSample, Scope};
use store::{SamplePlace, StoreError};

use crate::State;
use crate::error::PageError;
use crate::export::{Kind, Paging, Rows, Table, Value, send};
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
    let (size, last) = match &kind {
        Kind::Page(Paging { size, cursor: Some(cursor) }) => (*size, Some(behind(cursor).ok_or_else(|| PageError::in_query("cursor"))?)),
        Kind::Page(paging) => (paging.size, None),
        _ => (AT_ONCE, None),
    };
    send(kind, table(), Source { state, organization, scope, call: id, size, last, has_more: false }).await
}

/// What cursors begin with.
const VERSION: &str = "s1";
/// Samples read at a time.
const AT_ONCE: u32 = 1_000;

/// The samples of a call, read as the reader takes them.
struct Source {
    state: State,
    organization: OrganizationId,
    scope: Scope,
    call: CallId,
    size: u32,
    last: Option<SamplePlace>,
    /// Whether samples follow behind the last one.
    has_more: bool,
}

impl Rows for Source {
    async fn next(&mut self) -> Result<Vec<Vec<Value>>, StoreError> {
        let samples = self.state.store.samples();
        // One more tells whether this is the end.
        let mut read = samples.list_behind(&self.organization, &self.scope, &self.call, self.last, self.size + 1).await?;
        self.has_more = read.len() > self.size as usize;
        read.truncate(self.size as usize);
        self.last = read.last().map(SamplePlace::of).or(self.last);
        Ok(read.iter().map(row).collect())
    }

    fn position(&self) -> Option<String> {
        self.last.filter(|_| self.has_more).map(cursor)
    }
}

/// Which sample it is, as a text to hand out.
fn cursor(place: SamplePlace) -> String {
    let ChannelKey { number, kind, direction, role } = place.channel;
    let at = place.at.as_millisecond();
    format!("{VERSION}.{at}.{number}.{}.{}.{}", kind.as_str(), direction.as_str(), role.as_str())
}

/// The place that a [`cursor`] names, to go on behind it; `None` for a text that is no cursor.
fn behind(cursor: &str) -> Option<SamplePlace> {
    let [VERSION, at, number, kind, direction, role] = cursor.split('.').collect::<Vec<_>>()[..] else { return None };
    Some(SamplePlace {
        at: Timestamp::from_millisecond(at.parse().ok()?).ok()?,
        channel: ChannelKey {
            number: number.parse().ok()?,
            kind: MediaKind::parse(kind)?,
            direction: MediaDirection::parse(direction)?,
            role: ChannelRole::parse(role)?,
        },
    })
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
