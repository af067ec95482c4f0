//! Meetings: what is planned, what took place, who was there, and what it left behind.
//!
//! A [`Series`] is a plan; its occurrences follow from its rule and are not stored. A [`Gathering`] is one meeting that took place. Whether
//! somebody is in it follows from the times noted with them, so a plan made in advance plays itself out as the clock runs.

mod live;
mod media;
mod notices;
mod rule;
mod seed;
mod talk;

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

pub use live::NewGathering;
pub use media::{Direction, Stream, cpu, streams};
pub use notices::{Notice, Subject};
pub use rule::{Rule, moment_in, zone};
pub use talk::{Line, lines};

use super::media::Quality;
use super::table::Table;
use crate::clock::iso_seconds;
use crate::ids::Key;

/// When an occurrence begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Begin.
    pub start_ms: i64,
    /// End.
    pub end_ms: i64,
}

/// What was changed of one occurrence.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Whether it does not take place.
    pub is_cancelled: bool,
    /// Another time.
    pub span: Option<Span>,
    /// Other fields.
    pub settings: Map<String, Value>,
}

/// Whom a meeting invites.
#[derive(Debug, Clone)]
pub struct Invitee {
    /// Identity.
    pub key: Key,
    /// Who it is, when the address is somebody's.
    pub person: Option<Key>,
    /// Mail address.
    pub email: String,
    /// Name shown.
    pub name: String,
    /// Whether they may lead it.
    pub is_co_host: bool,
    /// Whether they speak in a webinar.
    pub is_panelist: bool,
}

/// Whether meetings of a plan take place by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// People come when it is time.
    Lively,
    /// Somebody has to start it.
    Waiting,
}

/// A plan for one meeting or many.
#[derive(Debug, Clone)]
pub struct Series {
    /// Identity.
    pub key: Key,
    /// Meeting number.
    pub number: u64,
    /// Who holds it.
    pub host: Key,
    /// The first occurrence.
    pub first: Span,
    /// Time zone the rule is read in.
    pub time_zone: String,
    /// Rule of repetition, and as it was written.
    pub rule: Option<(Rule, String)>,
    /// The space it belongs to.
    pub room: Option<Key>,
    /// Whether it was called together on the spot.
    pub is_adhoc: bool,
    /// Title, agenda, password and every other field as it was sent.
    pub settings: Map<String, Value>,
    /// Whom it invites.
    pub invitees: Vec<Invitee>,
    /// Changes to occurrences by the time they were planned for.
    pub changes: BTreeMap<i64, Change>,
    /// Whether it takes place by itself.
    pub life: Life,
    /// Whether it was deleted; what took place of it stays.
    pub is_gone: bool,
    /// When made.
    pub created_ms: i64,
}

impl Series {
    /// Its id.
    pub fn id(&self) -> String {
        format!("{:032x}", self.key.0)
    }

    /// A text among its fields.
    pub fn text(&self, name: &str) -> &str {
        self.settings.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A flag among its fields.
    pub fn is_set(&self, name: &str) -> bool {
        self.settings.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The id of the occurrence planned for this moment.
    pub fn occurrence_id(&self, planned_ms: i64) -> String {
        format!("{}_{}", self.id(), iso_seconds(planned_ms).replace(['-', ':'], ""))
    }

    /// Occurrences that overlap `from..to` with the moment they were planned for, in the order of their plan.
    pub fn occurrences(&self, from_ms: i64, to_ms: i64) -> Vec<(i64, Span)> {
        if self.is_gone {
            return Vec::new();
        }
        let length_ms = self.first.end_ms - self.first.start_ms;
        let starts = match &self.rule {
            None => vec![self.first.start_ms],
            Some((rule, _)) => rule.starts(self.first.start_ms, &self.time_zone, to_ms + super::DAY_MS),
        };
        let spans = starts.into_iter().map(|planned_ms| {
            let change = self.changes.get(&planned_ms);
            let span = change.and_then(|change| change.span).unwrap_or(Span { start_ms: planned_ms, end_ms: planned_ms + length_ms });
            (planned_ms, span, change.is_some_and(|change| change.is_cancelled))
        });
        spans.filter(|(_, span, gone)| !gone && span.start_ms < to_ms && span.end_ms > from_ms).map(|(at, span, _)| (at, span)).collect()
    }

    /// The occurrence planned for this moment.
    pub fn occurrence(&self, planned_ms: i64) -> Option<Span> {
        let around = self.changes.get(&planned_ms).and_then(|change| change.span);
        let (from, to) = around.map_or((planned_ms, planned_ms + 1), |span| (span.start_ms, span.start_ms.max(planned_ms) + 1));
        self.occurrences(from.min(planned_ms), to).into_iter().find(|(at, _)| *at == planned_ms).map(|(_, span)| span)
    }

    /// The occurrence that runs or comes next.
    pub fn current(&self, now_ms: i64) -> Option<(i64, Span)> {
        let horizon = if self.rule.is_some() { now_ms + 400 * super::DAY_MS } else { i64::MAX / 2 };
        self.occurrences(now_ms, horizon).into_iter().min_by_key(|(_, span)| span.start_ms)
    }
}

/// What somebody joined with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// The app on Windows.
    Windows,
    /// The app on macOS.
    Mac,
    /// The app on a telephone.
    Mobile,
    /// A browser.
    Browser,
    /// A RoomOS device.
    Room,
    /// A telephone.
    Phone,
}

impl Client {
    /// The kind of device as lists of participants write it.
    pub const fn device_type(self) -> &'static str {
        match self {
            Self::Windows => "windows_device",
            Self::Mac => "mac_device",
            Self::Mobile => "iphone_device",
            Self::Browser => "webapp",
            Self::Room => "webex_device",
            Self::Phone => "phone",
        }
    }
}

/// How far somebody has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Not there yet.
    Expected,
    /// Waits to be let in.
    Lobby,
    /// In the meeting.
    Joined,
    /// Gone.
    Left,
}

impl Presence {
    /// The state as Webex writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expected | Self::Joined => "joined",
            Self::Lobby => "lobby",
            Self::Left => "end",
        }
    }
}

/// Somebody in a meeting.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that Webex shows")]
#[derive(Debug, Clone)]
pub struct Participant {
    /// Identity.
    pub key: Key,
    /// Who it is; absent for guests.
    pub person: Option<Key>,
    /// Mail address; empty for guests who gave none.
    pub email: String,
    /// Name shown.
    pub name: String,
    /// Whether they lead it together with the host.
    pub is_co_host: bool,
    /// Whether they were invited.
    pub is_invited: bool,
    /// When they came.
    pub joined_ms: i64,
    /// When they go or went.
    pub left_ms: Option<i64>,
    /// Whether they wait in the lobby.
    pub waits: bool,
    /// Whether they are muted.
    pub is_muted: bool,
    /// Whether their camera is on.
    pub has_video: bool,
    /// Whether they show something.
    pub shares: bool,
    /// What they joined with.
    pub client: Client,
    /// Number they called from or were called at.
    pub number: Option<String>,
    /// Values a test or a rehearsal holds their media at, from which moment on.
    pub pins: Vec<(i64, Option<Quality>)>,
}

impl Participant {
    /// How far they have come at a moment.
    pub fn presence(&self, now_ms: i64) -> Presence {
        if self.left_ms.is_some_and(|left_ms| left_ms <= now_ms) {
            Presence::Left
        } else if self.joined_ms > now_ms {
            Presence::Expected
        } else if self.waits {
            Presence::Lobby
        } else {
            Presence::Joined
        }
    }
}

/// A meeting that took or takes place.
#[derive(Debug, Clone)]
pub struct Gathering {
    /// Identity.
    pub key: Key,
    /// Number in its id.
    pub number: u64,
    /// The plan it belongs to.
    pub series: Key,
    /// The moment its occurrence was planned for.
    pub planned_ms: i64,
    /// Title at the time.
    pub title: String,
    /// Who held it.
    pub host: Key,
    /// When it began.
    pub start_ms: i64,
    /// When it ends or ended.
    pub end_ms: Option<i64>,
    /// Everybody who came or will come.
    pub people: Vec<Participant>,
    /// Whether nobody else may come in.
    pub is_locked: bool,
    /// Whether it is recorded, and whether the recording pauses.
    pub recording: (bool, bool),
    /// Whether it is written down.
    pub is_transcribed: bool,
}

impl Gathering {
    /// Its id.
    pub fn id(&self) -> String {
        format!("{:032x}_I_{}", self.series.0, self.number)
    }

    /// Whether it goes on.
    pub fn is_running(&self, now_ms: i64) -> bool {
        self.end_ms.is_none_or(|end_ms| end_ms > now_ms)
    }

    /// The id of somebody in it.
    pub fn participant_id(&self, participant: &Participant) -> String {
        format!("{}_{}", self.id(), uuid::Uuid::from_u128(participant.key.0))
    }

    /// Those who have come, in the order they came.
    pub fn present(&self, now_ms: i64) -> Vec<&Participant> {
        let mut people: Vec<_> = self.people.iter().filter(|one| one.joined_ms <= now_ms).collect();
        people.sort_by_key(|one| one.joined_ms);
        people
    }
}

/// Where a recording lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Where it was put.
    Available,
    /// In the recycle bin.
    Deleted,
    /// Gone.
    Purged,
}

impl Shelf {
    /// The status as Webex writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Deleted => "deleted",
            Self::Purged => "purged",
        }
    }
}

/// A recording.
#[derive(Debug, Clone)]
pub struct Recording {
    /// Identity.
    pub key: Key,
    /// The meeting.
    pub gathering: Key,
    /// When it was ready.
    pub created_ms: i64,
    /// When recording began, and for how long.
    pub span: Span,
    /// Where it lies.
    pub shelf: Shelf,
}

/// What was said in a meeting.
#[derive(Debug, Clone)]
pub struct Transcript {
    /// Identity.
    pub key: Key,
    /// The meeting.
    pub gathering: Key,
    /// When it was ready.
    pub created_ms: i64,
    /// Lines that were corrected.
    pub corrections: HashMap<usize, String>,
}

/// Everything about meetings.
#[derive(Debug, Default)]
pub struct Meetings {
    /// Plans.
    pub series: Table<Series>,
    /// What took place.
    pub gatherings: Table<Gathering>,
    /// Recordings.
    pub recordings: Table<Recording>,
    /// Transcripts.
    pub transcripts: Table<Transcript>,
    /// What happened and was not told yet.
    pub notices: Vec<Notice>,
    /// When qualities of a meeting were last asked for.
    pub asked: HashMap<Key, i64>,
    /// Meetings that were not over when last looked at.
    open: Vec<Key>,
    /// The moment meetings have been lived up to.
    lived_ms: i64,
    /// The next moment something happens.
    wake_ms: i64,
    count: u64,
}

/// What an id of a meeting names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingId {
    /// A plan.
    Series(Key),
    /// An occurrence of a plan, by the moment it was planned for.
    Occurrence(Key, i64),
    /// A meeting that took place.
    Gathering(Key),
}

impl Meetings {
    /// What an id names, if anything.
    pub fn find(&self, id: &str) -> Option<MeetingId> {
        let (hex, rest) = id.split_at_checked(32)?;
        let key = Key(u128::from_str_radix(hex, 16).ok()?);
        if let Some(number) = rest.strip_prefix("_I_") {
            let number: u64 = number.parse().ok()?;
            return self.gatherings.iter().find(|one| one.series == key && one.number == number).map(|one| MeetingId::Gathering(one.key));
        }
        let series = self.series.find(key).filter(|series| !series.is_gone)?;
        if rest.is_empty() {
            return Some(MeetingId::Series(key));
        }
        let at: jiff::Timestamp = rest.strip_prefix('_')?.parse().ok()?;
        let planned_ms = at.as_millisecond();
        series.occurrence(planned_ms).map(|_| MeetingId::Occurrence(key, planned_ms))
    }

    /// The meeting and the participant that an id names.
    pub fn find_participant(&self, id: &str) -> Option<(Key, usize)> {
        let (meeting, uuid) = id.rsplit_once('_')?;
        let key = Key(uuid::Uuid::parse_str(uuid).ok()?.as_u128());
        let Some(MeetingId::Gathering(gathering)) = self.find(meeting) else { return None };
        let at = self.gatherings.find(gathering)?.people.iter().position(|one| one.key == key)?;
        Some((gathering, at))
    }

    /// What took place of an occurrence.
    pub fn of_occurrence(&self, series: Key, planned_ms: i64) -> impl Iterator<Item = &Gathering> {
        self.gatherings.iter().filter(move |one| one.series == series && one.planned_ms == planned_ms)
    }

    /// The recording of a meeting.
    pub fn recording_of(&self, gathering: Key) -> Option<&Recording> {
        self.recordings.iter().find(|one| one.gathering == gathering && one.shelf == Shelf::Available)
    }

    /// The transcript of a meeting.
    pub fn transcript_of(&self, gathering: Key) -> Option<&Transcript> {
        self.transcripts.iter().find(|one| one.gathering == gathering)
    }
}
