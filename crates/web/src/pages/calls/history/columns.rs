//! The columns a list of past calls may have.

use jiff::Timestamp;
use model::{Band, Leg, MediaLegs, PastCall};
use store::CallColumn;

use super::HistoryQuery;
use crate::format::{self, Moment, measure};
use crate::html::{Icon, Mark};
use crate::pages::calls::media::by_pictures;
use crate::pages::calls::words;
use crate::routes;
use crate::view::marks;

/// One column beside the start, which is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    Device,
    Remote,
    Kind,
    Duration,
    Band,
    Audio,
    Video,
    Region,
    Location,
    Person,
    Software,
    Cause,
    Source,
    Model,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// A band, with what it does not say by itself.
    Band(Mark, Option<&'static str>),
    /// Sound or picture, received and sent.
    Media(Media),
    /// Words, with smaller ones below.
    Words(String, Option<String>),
    /// Words with a link.
    Link(String, String, Option<String>),
    /// Words with an icon.
    Icon(Icon, String, Option<String>),
    /// A number.
    Number(String),
    /// Nothing known.
    Blank,
}

/// Sound or picture of a call that is over.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Media {
    pub(crate) mark: Mark,
    pub(crate) score: Option<String>,
    pub(crate) received: String,
    pub(crate) sent: String,
}

impl Cell {
    /// Whether nothing is known.
    pub(crate) const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
}

impl Column {
    pub(crate) const ALL: [Self; 14] = [
        Self::Device,
        Self::Remote,
        Self::Kind,
        Self::Duration,
        Self::Band,
        Self::Audio,
        Self::Video,
        Self::Region,
        Self::Location,
        Self::Person,
        Self::Software,
        Self::Cause,
        Self::Source,
        Self::Model,
    ];
    /// What a reader sees who has chosen nothing.
    pub(crate) const USUAL: [Self; 7] = [Self::Device, Self::Remote, Self::Kind, Self::Duration, Self::Band, Self::Audio, Self::Video];

    /// Stable word for addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Remote => "remote",
            Self::Kind => "kind",
            Self::Duration => "duration",
            Self::Band => "band",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Region => "region",
            Self::Location => "location",
            Self::Person => "person",
            Self::Software => "software",
            Self::Cause => "cause",
            Self::Source => "source",
            Self::Model => "model",
        }
    }

    /// Parses the stable word.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == text)
    }

    /// Heading.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Device => "Device",
            Self::Remote => "With",
            Self::Kind => "Call",
            Self::Duration => "Duration",
            Self::Band => "Quality",
            Self::Audio => "Audio",
            Self::Video => "Video",
            Self::Region => "Region",
            Self::Location => "Location",
            Self::Person => "Person",
            Self::Software => "Software",
            Self::Cause => "Ended by",
            Self::Source => "Told by",
            Self::Model => "Scored by",
        }
    }

    /// Whether its values are numbers.
    pub(crate) const fn is_number(self) -> bool {
        matches!(self, Self::Duration)
    }

    /// Whether it needs the width of a phone.
    pub(crate) const fn is_wide(self) -> bool {
        matches!(self, Self::Audio | Self::Video | Self::Remote | Self::Device)
    }

    /// The order the store has for it.
    pub(crate) const fn sort(self) -> CallColumn {
        match self {
            Self::Device => CallColumn::Device,
            Self::Remote => CallColumn::Remote,
            Self::Kind => CallColumn::Kind,
            Self::Duration => CallColumn::Duration,
            Self::Band => CallColumn::Band,
            Self::Audio => CallColumn::AudioScore,
            Self::Video => CallColumn::Video,
            Self::Region => CallColumn::Region,
            Self::Location => CallColumn::Location,
            Self::Person => CallColumn::Person,
            Self::Software => CallColumn::Software,
            Self::Cause => CallColumn::Cause,
            Self::Source => CallColumn::Source,
            Self::Model => CallColumn::Model,
        }
    }

    /// The cell on the page; names and numbers of the far end only when they may be shown.
    pub(crate) fn cell(self, call: &PastCall, shown: bool) -> Cell {
        let words =
            |text: Option<&str>| text.filter(|text| !text.is_empty()).map_or(Cell::Blank, |text| Cell::Words(text.to_owned(), None));
        match self {
            Self::Device => device(call),
            Self::Remote => remote(call, shown),
            Self::Kind => {
                let details: Vec<_> = [call.call_type.as_deref(), call.protocol.as_deref()].into_iter().flatten().collect();
                let details = Some(details.join(" · ")).filter(|details| !details.is_empty());
                Cell::Icon(marks::call_icon(call.direction), marks::direction(call.direction).to_owned(), details)
            }
            Self::Duration => call.duration().map_or(Cell::Blank, |length| Cell::Number(format::length(length))),
            Self::Band => Cell::Band(marks::band(call.band), by_pictures(call.band, call.audio_band, call.video_band)),
            Self::Audio => media(&call.audio, call.audio_band, call.audio_mos),
            Self::Video => media(&call.video, call.video_band, call.video_mos),
            Self::Region => words(call.region.as_deref()),
            Self::Location => words(call.location_name.as_deref()),
            Self::Person => match (&call.person_id, call.person_name.as_deref()) {
                (Some(id), Some(name)) => Cell::Link(name.to_owned(), HistoryQuery::of_person(id.clone()).address(), None),
                (_, name) => words(name),
            },
            Self::Software => words(call.software.as_deref()),
            Self::Cause => call.disconnect_cause.as_deref().map_or(Cell::Blank, |cause| Cell::Words(words::cause(cause), None)),
            Self::Source => Cell::Words(call.sources.iter().map(words::source).collect::<Vec<_>>().join(", "), None),
            Self::Model => words(call.model.as_deref()),
        }
    }
}

fn device(call: &PastCall) -> Cell {
    let place: Vec<_> = [call.region.as_deref(), call.location_name.as_deref()].into_iter().flatten().collect();
    let place = Some(place.join(" · ")).filter(|place| !place.is_empty());
    match (&call.device_id, call.device_name.as_ref().or(call.person_name.as_ref())) {
        (Some(id), name) => {
            let name = name.map_or_else(|| "Unknown device".to_owned(), Clone::clone);
            Cell::Link(name, routes::device_by_text(id.as_str()), place)
        }
        (None, Some(name)) => Cell::Words(name.clone(), place),
        (None, None) => place.map_or(Cell::Blank, |place| Cell::Words(place, None)),
    }
}

/// Whom the call was with; its link is that of the call.
fn remote(call: &PastCall, shown: bool) -> Cell {
    let remote = marks::remote_of(call.remote_name.as_deref(), call.remote_number.as_deref(), shown);
    Cell::Link(remote.name, routes::call(&call.id), remote.number)
}

fn media(legs: &MediaLegs, band: Band, mos: Option<f64>) -> Cell {
    if legs.is_empty() && band == Band::Unknown && mos.is_none() {
        return Cell::Blank;
    }
    let score = mos.map(|mos| format!("{mos:.2}"));
    Cell::Media(Media { mark: marks::band(band), score, received: leg(&legs.incoming), sent: leg(&legs.outgoing) })
}

/// "1.2 % · max 21 ms": the highest jitter is told as such.
fn leg(leg: &Leg) -> String {
    let jitter = match (leg.jitter_ms, leg.max_jitter_ms) {
        (None, Some(highest)) => format!("max {}", measure(Some(highest), 0, "ms")),
        (mean, _) => measure(mean, 0, "ms"),
    };
    format!("{} · {jitter}", measure(leg.loss_percent, 1, "%"))
}

/// The start in the reader's zone, and where the device stands.
pub(crate) fn started(call: &PastCall, now: Timestamp) -> (Moment, Option<String>) {
    (Moment::at(call.started_at, now), call.time_zone.as_deref().and_then(|zone| format::hour_there(call.started_at, zone)))
}
