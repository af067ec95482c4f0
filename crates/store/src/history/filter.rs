//! Which past calls a list holds, and in which order.

use jiff::Timestamp;
use model::id::{DeviceId, LocationId, PersonId};
use model::{Band, CallSource, Direction};

use super::cursor::Key;
use super::party::has_words;
use super::plan::MANY;
use super::row::{NO_DURATION, NO_SCORE, band_code};
use crate::Order;

/// What orders calls of which a column without an index says nothing.
const NO_VALUE: i64 = i64::MIN;

/// Which calls. Everything given must hold; empty lists and `None` let every call pass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallFilter {
    /// On one of these devices.
    pub devices: Vec<DeviceId>,
    /// This person's.
    pub person: Option<PersonId>,
    /// At one of these locations at the time of the call.
    pub locations: Vec<LocationId>,
    /// In one of these regions at the time of the call.
    pub regions: Vec<String>,
    /// Started then or later.
    pub from: Option<Timestamp>,
    /// Started before then.
    pub to: Option<Timestamp>,
    /// One of these directions.
    pub directions: Vec<Direction>,
    /// One of these bands, the worse of sound and picture.
    pub bands: Vec<Band>,
    /// Ended for one of these causes.
    pub causes: Vec<String>,
    /// One of these sources told of it.
    pub sources: Vec<CallSource>,
    /// Number of the far end.
    pub number: Option<NumberMatch>,
    /// Words: each must begin a word of the far end's name or address, or each one of the names of person and device.
    pub words: Option<String>,
    /// Words: each must begin a word of the names of person and device, whatever the far end is called.
    pub own_words: Option<String>,
}

impl CallFilter {
    /// Whether words are looked for in which nothing could be found: signs alone, without a letter or a digit. Nothing fits then.
    pub fn has_empty_words(&self) -> bool {
        [&self.words, &self.own_words].into_iter().flatten().any(|words| !has_words(words))
    }
}

/// How a number is looked for: by its digits alone, whatever stands between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberMatch {
    /// It begins with these digits.
    Prefix(String),
    /// It ends with these digits.
    Suffix(String),
}

impl NumberMatch {
    /// What people type: `*1234` and `…1234` is an end, everything else a beginning. `None` without a digit.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if digits.is_empty() {
            None
        } else if text.starts_with(['*', '…']) || text.starts_with("...") {
            Some(Self::Suffix(digits))
        } else {
            Some(Self::Prefix(digits))
        }
    }

    pub(super) fn digits(&self) -> String {
        let (Self::Prefix(text) | Self::Suffix(text)) = self;
        text.chars().filter(char::is_ascii_digit).collect()
    }
}

/// Column to order past calls by. Ties are broken by start, and always in the end, so that pages never overlap. Calls of which the column says
/// nothing come last, whatever the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CallColumn {
    /// Start.
    #[default]
    Started,
    /// Duration.
    Duration,
    /// Score of the sound.
    AudioScore,
    /// Band, the worst first.
    Band,
    /// Name of the device, else of the person.
    Device,
    /// Name of the far end, else its number.
    Remote,
    /// Direction, then type and protocol.
    Kind,
    /// Band of the picture, the worst first, then its score.
    Video,
    /// Region.
    Region,
    /// Name of the location.
    Location,
    /// Name of the person.
    Person,
    /// Software.
    Software,
    /// Why it ended.
    Cause,
    /// Who told of it.
    Source,
    /// By which model it was scored.
    Model,
}

impl CallColumn {
    /// Every column: first those whose order an index holds.
    pub const ALL: &'static [Self] = &[
        Self::Started,
        Self::Duration,
        Self::AudioScore,
        Self::Band,
        Self::Device,
        Self::Remote,
        Self::Kind,
        Self::Video,
        Self::Region,
        Self::Location,
        Self::Person,
        Self::Software,
        Self::Cause,
        Self::Source,
        Self::Model,
    ];

    /// Calls that are sorted by a column without an index at most: so many are read to show a page of them.
    pub const MOST_SORTED: i64 = MANY;

    /// Stable word for URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Duration => "duration",
            Self::AudioScore => "audio",
            Self::Band => "band",
            Self::Device => "device",
            Self::Remote => "remote",
            Self::Kind => "kind",
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

    /// Whether an index holds its order, so that a list of any length can be shown in it. By the others, what fits is sorted while it is few: no more
    /// than [`CallColumn::MOST_SORTED`] calls.
    pub const fn has_index(self) -> bool {
        self.value().is_none()
    }

    /// Parses the stable word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.as_str() == text)
    }

    /// The indexed column of the table that orders before start and `call_hash`; none when the start itself does, or when there is none.
    pub(super) const fn key(self) -> Option<&'static str> {
        match self {
            Self::Duration => Some("duration_key"),
            Self::AudioScore => Some("audio_key"),
            Self::Band => Some("band"),
            Self::Device => Some("device_key"),
            Self::Remote => Some("remote_key"),
            _ => None,
        }
    }

    /// What is read of table `past_call p` to order by, where no index holds the order; NULL or an empty text where nothing is known.
    pub(super) const fn value(self) -> Option<&'static str> {
        match self {
            Self::Started | Self::Duration | Self::AudioScore | Self::Band | Self::Device | Self::Remote => None,
            Self::Kind => Some(
                "CASE WHEN p.direction = 'unknown' THEN '' \
                 ELSE p.direction || ' ' || COALESCE(p.call_type, '') || ' ' || COALESCE(p.protocol, '') END",
            ),
            // Bands are numbers, the worst first; 4 is unknown.
            Self::Video => {
                Some("CASE WHEN p.video_band < 4 THEN p.video_band * 1000000 + CAST(COALESCE(p.video_mos, 0.0) * 1000.0 AS BIGINT) END")
            }
            Self::Region => Some("p.region"),
            Self::Location => Some("p.location_name"),
            Self::Person => Some("p.person_name"),
            Self::Software => Some("p.software"),
            Self::Cause => Some("p.disconnect_cause"),
            Self::Source => Some("p.sources"),
            Self::Model => Some("p.model"),
        }
    }

    /// What its key is where nothing is known.
    pub(super) const fn unknown(self) -> Option<Key> {
        match self {
            Self::Video | Self::Source => Some(Key::Number(NO_VALUE)),
            Self::Started => None,
            Self::Duration => Some(Key::Number(NO_DURATION)),
            Self::AudioScore => Some(Key::Number(NO_SCORE)),
            Self::Band => Some(Key::Number(band_code(Band::Unknown))),
            _ => Some(Key::Text(String::new())),
        }
    }

    /// Whether its key is a text.
    pub(super) fn is_text(self) -> bool {
        matches!(self.unknown(), Some(Key::Text(_)))
    }
}

/// Order of a list of past calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallSort {
    /// Column.
    pub column: CallColumn,
    /// Direction.
    pub order: Order,
}

impl CallSort {
    /// The key of what is unknown, where the index would bring it first.
    pub(super) fn late(self) -> Option<Key> {
        let is_first = match self.column {
            CallColumn::Duration | CallColumn::Device | CallColumn::Remote => self.order == Order::Ascending,
            CallColumn::AudioScore | CallColumn::Band => self.order == Order::Descending,
            _ => false,
        };
        self.column.unknown().filter(|_| is_first)
    }
}

impl Default for CallSort {
    /// Newest first.
    fn default() -> Self {
        Self { column: CallColumn::Started, order: Order::Descending }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_a_beginning_or_an_end() {
        assert_eq!(NumberMatch::parse(" +47 22-22 "), Some(NumberMatch::Prefix("472222".to_owned())));
        for end in ["*22 22", "…2222", "...2222"] {
            assert_eq!(NumberMatch::parse(end), Some(NumberMatch::Suffix("2222".to_owned())), "{end}");
        }
        assert_eq!(NumberMatch::parse("sip:anna"), None);
    }

    #[test]
    fn words_of_columns_are_read_back() {
        for column in CallColumn::ALL {
            assert_eq!(CallColumn::parse(column.as_str()), Some(*column));
        }
    }
}
