//! Calls in progress and what they leave: legs, parked and queued calls, history and voice messages. What happens to them stands in
//! `switching`.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::conference::Supervision;
use crate::ids::Key;

/// Most entries of a history by type, and most voice messages of a mailbox.
pub const HISTORY_MOST: usize = 20;
const MAILBOX_MOST: usize = 500;
/// Notices nobody fetched are dropped from the oldest.
const NOTICES_MOST: usize = 10_000;

/// One side of a call, as the other sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Name.
    pub name: Option<String>,
    /// Extension, number or address.
    pub number: Option<String>,
    /// Kind of id and key of somebody of the organisation.
    pub who: Option<(&'static str, Key)>,
    /// Location, to tell calls within one from others.
    pub location: Option<Key>,
    /// Name and number are withheld.
    pub is_private: bool,
    /// Type when it follows not from the places of both: `emergency`, `other`.
    pub special: Option<&'static str>,
}

/// `state` of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The other side is being alerted.
    Connecting,
    /// The own devices ring.
    Alerting,
    /// Both talk.
    Connected,
    /// Put on hold.
    Held,
    /// Put on hold by the other side.
    RemoteHeld,
    /// Over.
    Disconnected,
}

impl State {
    /// As the API writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connecting => "connecting",
            Self::Alerting => "alerting",
            Self::Connected => "connected",
            Self::Held => "held",
            Self::RemoteHeld => "remoteHeld",
            Self::Disconnected => "disconnected",
        }
    }

    /// Whether both sides have been put through.
    pub const fn is_up(self) -> bool {
        matches!(self, Self::Connected | Self::Held | Self::RemoteHeld)
    }
}

/// Somebody passed the call on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirection {
    /// `unconditional`, `busy`, `noAnswer`, `divert`, `huntGroup`, `callQueue`…
    pub reason: &'static str,
    /// Who.
    pub by: Party,
}

/// One side's half of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Identity.
    pub key: Key,
    /// Order of making.
    pub order: u64,
    /// Whose half; none for outsiders and machines.
    pub owner: Option<Key>,
    /// How the other side sees this one.
    pub me: Party,
    /// The other side, as far as it is known.
    pub toward: Party,
    /// The other half.
    pub peer: Option<Key>,
    /// Call session.
    pub session: Key,
    /// Whether the owner called.
    pub is_originator: bool,
    /// State.
    pub state: State,
    /// When made.
    pub created_ms: i64,
    /// When answered.
    pub answered_ms: Option<i64>,
    /// Who passed it on, the latest first.
    pub redirections: Vec<Redirection>,
    /// Where it was parked, when it comes back.
    pub recall: Option<Party>,
    /// State of its recording.
    pub recording: Option<&'static str>,
    /// Microphone off.
    pub is_muted: bool,
    /// Place on the owner's devices.
    pub appearance: u32,
    /// The group that offered the call, and who was asked already.
    pub group: Option<Key>,
    /// The call that is transferred once this one is answered.
    pub transfers: Option<Key>,
    /// The mailbox that listens.
    pub mailbox: Option<Key>,
    /// Leaves the other side alone when it goes: it listens to a call of others.
    pub is_guest: bool,
}

/// One call in a conference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The host's half of the call.
    pub leg: Key,
    /// The others do not hear them.
    pub is_muted: bool,
    /// They do not hear the others.
    pub is_deafened: bool,
}

impl Participant {
    /// Somebody who hears and is heard.
    pub const fn new(leg: Key) -> Self {
        Self { leg, is_muted: false, is_deafened: false }
    }
}

/// Calls of one host that are joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conference {
    /// How the host takes part when it is a call of others.
    pub supervision: Option<Supervision>,
    /// The host is away.
    pub is_held: bool,
    /// Place on the host's devices.
    pub appearance: u32,
    /// When begun.
    pub created_ms: i64,
    /// In the order they came.
    pub participants: Vec<Participant>,
}

impl Conference {
    /// The participant of a call.
    pub fn find(&self, leg: Key) -> Option<&Participant> {
        self.participants.iter().find(|one| one.leg == leg)
    }
}

/// What is going to happen to a leg unless somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timer {
    /// Somebody answers.
    Answer,
    /// Nobody answered in time.
    NoAnswer,
    /// The call fails.
    Fail,
    /// The one who parked it is called back.
    Recall {
        /// Who parked it.
        by: Key,
    },
    /// A waiting caller is offered to an agent again.
    Offer {
        /// The queue.
        queue: Key,
    },
}

/// A line of somebody's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// `placed`, `missed` or `received`.
    pub kind: &'static str,
    /// The other side.
    pub party: Party,
    /// When.
    pub at_ms: i64,
}

/// A voice message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceMessage {
    /// Identity.
    pub key: Key,
    /// Caller.
    pub from: Party,
    /// Length.
    pub duration_s: i64,
    /// Marked as urgent.
    pub is_urgent: bool,
    /// Heard.
    pub is_read: bool,
    /// When left.
    pub created_ms: i64,
}

/// Something webhooks hear of.
#[derive(Debug, Clone)]
pub enum Notice {
    /// A call came, changed or went.
    Call {
        /// `created`, `updated` or `deleted`.
        event: &'static str,
        /// What it was in particular: `received`, `answered`…
        what: &'static str,
        /// The leg as it is now.
        leg: Box<Leg>,
        /// When.
        at_ms: i64,
    },
    /// A conference began, changed or ended.
    Conference {
        /// `created`, `updated` or `deleted`.
        event: &'static str,
        /// What it was in particular.
        what: &'static str,
        /// The host.
        owner: Key,
        /// The conference as it is now.
        conference: Box<Conference>,
        /// Whether the host's microphone is off.
        is_muted: bool,
        /// When.
        at_ms: i64,
    },
    /// The lamp for waiting messages of somebody changed.
    Mailbox {
        /// Whose.
        owner: Key,
    },
}

/// Everything in the exchange.
#[derive(Debug, Default)]
pub struct Exchange {
    /// Legs in progress.
    pub legs: HashMap<Key, Leg>,
    /// Conferences by their host.
    pub conferences: HashMap<Key, Conference>,
    /// Parked legs by the location and extension they are parked against.
    pub parked: BTreeMap<(Key, String), Key>,
    /// Who waits in which queue since when, the longest first.
    pub waiting: Vec<(Key, Key, i64)>,
    /// Whose turn it is in a group.
    pub turns: HashMap<Key, usize>,
    /// Histories.
    pub history: HashMap<Key, VecDeque<Record>>,
    /// Mailboxes, the newest message first.
    pub mailboxes: HashMap<Key, VecDeque<VoiceMessage>>,
    /// The moment that is lived through while time is made up for.
    pub at_ms: Option<i64>,
    timers: BTreeMap<(i64, u64), (Key, Timer)>,
    notices: VecDeque<Notice>,
    count: u64,
}

impl Exchange {
    /// The next number of order.
    pub const fn next_order(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Plans what happens to a leg.
    pub fn plan(&mut self, at_ms: i64, leg: Key, timer: Timer) {
        let order = self.next_order();
        self.timers.insert((at_ms, order), (leg, timer));
    }

    /// Takes the next thing due.
    pub fn due(&mut self, now_ms: i64) -> Option<(i64, Key, Timer)> {
        let entry = self.timers.first_entry().filter(|entry| entry.key().0 <= now_ms)?;
        let ((at_ms, _), (leg, timer)) = entry.remove_entry();
        Some((at_ms, leg, timer))
    }

    /// Forgets what was planned for a leg.
    pub fn forget_timers(&mut self, leg: Key) {
        self.timers.retain(|_, (planned, _)| *planned != leg);
    }

    /// Legs of somebody in the order they were made.
    pub fn legs_of(&self, owner: Key) -> Vec<&Leg> {
        let mut legs: Vec<&Leg> = self.legs.values().filter(|leg| leg.owner == Some(owner)).collect();
        legs.sort_by_key(|leg| leg.order);
        legs
    }

    /// Whether somebody is in a call.
    pub fn is_busy(&self, owner: Key) -> bool {
        self.legs.values().any(|leg| leg.owner == Some(owner))
    }

    /// Legs that ring for a caller.
    pub fn ringing_for(&self, caller: Key) -> Vec<Key> {
        let mut legs: Vec<&Leg> = self.legs.values().filter(|leg| leg.peer == Some(caller) && leg.state == State::Alerting).collect();
        legs.sort_by_key(|leg| leg.order);
        legs.into_iter().map(|leg| leg.key).collect()
    }

    /// Writes into somebody's history.
    pub fn record(&mut self, owner: Key, kind: &'static str, party: Party, at_ms: i64) {
        let history = self.history.entry(owner).or_default();
        history.push_front(Record { kind, party, at_ms });
        let mut count = 0;
        history.retain(|record| {
            count += usize::from(record.kind == kind);
            record.kind != kind || count <= HISTORY_MOST
        });
    }

    /// Leaves a message.
    pub fn leave(&mut self, mailbox: Key, message: VoiceMessage) {
        let messages = self.mailboxes.entry(mailbox).or_default();
        messages.push_front(message);
        messages.truncate(MAILBOX_MOST);
        self.tell(Notice::Mailbox { owner: mailbox });
    }

    /// Notes something webhooks hear of.
    pub fn tell(&mut self, notice: Notice) {
        if self.notices.len() >= NOTICES_MOST {
            self.notices.pop_front();
        }
        self.notices.push_back(notice);
    }

    /// Takes everything noted.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices).into()
    }

    /// Somebody is gone.
    pub fn forget(&mut self, key: Key) {
        self.conferences.remove(&key);
        self.history.remove(&key);
        self.mailboxes.remove(&key);
    }
}
