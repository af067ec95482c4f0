//! How calls are put through: from what was dialled to who rings, with forwarding, do-not-disturb, intercept, voicemail, hunt groups and
//! queues on the way; and what time does to a call.

use serde_json::{Map, Value};

use super::exchange::{Leg, Notice, Party, Redirection, State, Timer, VoiceMessage};
use super::feature::Kind;
use crate::ids::Key;
use crate::world::World;

/// How long it rings until somebody answers, when nobody does by the API.
pub const ANSWER_MS: i64 = 3_000;
/// A ring and the pause after it.
const RING_MS: i64 = 6_000;
/// How long a failing call lasts.
const FAIL_MS: i64 = 2_000;
/// How often a waiting caller is offered to the agents.
pub(super) const OFFER_MS: i64 = 2_000;
/// A caller who waited so long gives up.
const PATIENCE_MS: i64 = 15 * 60_000;
/// A call that is passed on more often goes in circles.
const HOPS_MOST: usize = 10;

/// Why a call cannot do what is asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// Nothing of what was dialled can be read.
    #[error("'{0}' is not a valid destination")]
    Destination(String),
    /// There is no such call.
    #[error("The requested call could not be found.")]
    NoCall,
    /// There is no conference.
    #[error("The requested conference could not be found.")]
    NoConference,
    /// The call is not in the state for it.
    #[error("the call is in state {0}, which does not allow this")]
    State(&'static str),
    /// A setting or a service forbids it.
    #[error("{0}")]
    Refused(String),
}

/// Where a call leads.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// Somebody or something with a line.
    Line(Key),
    /// Out of the organisation.
    Outside(Party),
    /// Nowhere.
    Nobody(String),
}

pub(super) fn flag(document: &Map<String, Value>, path: &[&str]) -> bool {
    let mut at = document.get(path[0]);
    for name in &path[1..] {
        at = at.and_then(|value| value.get(name));
    }
    at.and_then(Value::as_bool).unwrap_or(false)
}

impl World {
    /// Makes a leg.
    pub(super) fn add_leg(&mut self, owner: Option<Key>, me: Party, state: State, session: Key) -> Key {
        let (key, created_ms) = (self.new_key(), self.moment());
        let order = self.calling.exchange.next_order();
        let taken: Vec<u32> =
            owner.map(|owner| self.calling.exchange.legs_of(owner).iter().map(|leg| leg.appearance).collect()).unwrap_or_default();
        let appearance = (1..=u32::MAX).find(|place| !taken.contains(place)).unwrap_or(1);
        let leg = Leg {
            key,
            order,
            owner,
            toward: outside(""),
            me,
            peer: None,
            session,
            is_originator: false,
            state,
            created_ms,
            answered_ms: None,
            redirections: Vec::new(),
            recall: None,
            recording: None,
            is_muted: false,
            appearance,
            group: None,
            transfers: None,
            mailbox: None,
            is_guest: false,
        };
        self.calling.exchange.legs.insert(key, leg);
        key
    }

    /// Notes an event of a leg somebody of the organisation owns.
    pub(super) fn tell(&mut self, leg: Key, event: &'static str, what: &'static str) {
        let at_ms = self.moment();
        if let Some(leg) = self.calling.exchange.legs.get(&leg).filter(|leg| leg.owner.is_some()).cloned() {
            self.calling.exchange.tell(Notice::Call { event, what, leg: Box::new(leg), at_ms });
        }
    }

    /// Leads a caller's leg to a target.
    pub(super) fn lead(&mut self, caller: Key, target: Target, redirections: Vec<Redirection>) {
        let toward = self.party_of_target(&target);
        let is_same = self.calling.exchange.legs.get(&caller).is_some_and(|leg| leg.toward == toward);
        let Some(leg) = self.calling.exchange.legs.get_mut(&caller) else { return };
        leg.toward = toward.clone();
        leg.state = State::Connecting;
        leg.peer = None;
        if !is_same {
            self.tell(caller, "updated", "redirected");
        }
        let now_ms = self.moment();
        if redirections.len() > HOPS_MOST {
            return self.calling.exchange.plan(now_ms + FAIL_MS, caller, Timer::Fail);
        }
        match target {
            Target::Nobody(_) => self.calling.exchange.plan(now_ms + FAIL_MS, caller, Timer::Fail),
            Target::Outside(party) => {
                let session = self.session(caller);
                let other = self.add_leg(None, party, State::Alerting, session);
                self.join(caller, other);
                self.calling.exchange.plan(now_ms + ANSWER_MS, other, Timer::Answer);
            }
            Target::Line(key) => match self.calling.features.find(key).map(|feature| feature.kind) {
                Some(Kind::Queue | Kind::HuntGroup) => self.offer(caller, key, &redirections),
                Some(Kind::VirtualLine) | None => self.ring(caller, key, redirections),
                Some(Kind::VoicemailGroup) => self.connect_mailbox(caller, key),
                Some(Kind::VirtualExtension) => {
                    let number = self.calling.features.find(key).and_then(|feature| feature.number()).unwrap_or_default().to_owned();
                    self.lead(caller, Target::Outside(outside(&number)), redirections);
                }
                Some(_) => {
                    self.connect_machine(caller, toward);
                }
            },
        }
    }

    fn session(&self, leg: Key) -> Key {
        self.calling.exchange.legs.get(&leg).map_or(leg, |leg| leg.session)
    }

    /// Lets two legs know of each other.
    pub(super) fn join(&mut self, a: Key, b: Key) {
        let legs = &mut self.calling.exchange.legs;
        let (Some(first), Some(second)) = (legs.get(&a).cloned(), legs.get(&b).cloned()) else { return };
        if let Some(leg) = legs.get_mut(&a) {
            leg.peer = Some(b);
            leg.toward = second.me;
        }
        if let Some(leg) = legs.get_mut(&b) {
            leg.peer = Some(a);
            leg.toward = first.me;
            leg.session = first.session;
        }
    }

    /// Rings a person, workspace or virtual line, unless their settings say otherwise.
    fn ring(&mut self, caller: Key, key: Key, redirections: Vec<Redirection>) {
        let documents = &self.calling.documents;
        let (intercept, forwarding) = (documents.read(key, "intercept"), documents.read(key, "callForwarding"));
        let (quiet, mailbox) = (documents.read(key, "doNotDisturb"), documents.read(key, "voicemail"));
        let waits = flag(&documents.read(key, "callWaiting"), &["enabled"]);
        if self.calling.exchange.legs.get(&caller).is_some_and(|leg| leg.owner == Some(key)) {
            let party = self.party_of(key);
            self.connect_machine(caller, party);
            return;
        }
        if flag(&intercept, &["enabled"]) && intercept["incoming"]["type"] == "INTERCEPT_ALL" {
            if flag(&intercept, &["incoming", "voicemailEnabled"]) {
                return self.connect_mailbox(caller, key);
            }
            return self.fail_soon(caller);
        }
        if flag(&forwarding, &["callForwarding", "always", "enabled"]) {
            return self.forward(caller, key, &forwarding["callForwarding"]["always"], "unconditional", redirections);
        }
        if flag(&mailbox, &["enabled"]) && flag(&mailbox, &["sendAllCalls", "enabled"]) {
            return self.connect_mailbox(caller, key);
        }
        if flag(&quiet, &["enabled"]) || (self.calling.exchange.is_busy(key) && !waits) {
            return self.busy(caller, key, redirections);
        }
        self.alert(caller, key, redirections, None);
    }

    /// Makes somebody's devices ring.
    pub(super) fn alert(&mut self, caller: Key, key: Key, redirections: Vec<Redirection>, group: Option<Key>) -> Key {
        let (me, session) = (self.party_of(key), self.session(caller));
        let leg = self.add_leg(Some(key), me, State::Alerting, session);
        let from = self.calling.exchange.legs.get(&caller).map(|leg| leg.me.clone());
        if let Some(leg) = self.calling.exchange.legs.get_mut(&leg) {
            leg.redirections = redirections;
            leg.group = group;
            leg.peer = Some(caller);
            leg.toward = from.unwrap_or_else(|| outside(""));
        }
        self.tell(leg, "created", "received");
        let forwarding = self.calling.documents.read(key, "callForwarding");
        let now_ms = self.moment();
        if group.is_none() && flag(&forwarding, &["callForwarding", "noAnswer", "enabled"]) {
            let rings = forwarding["callForwarding"]["noAnswer"]["numberOfRings"].as_i64().unwrap_or(3);
            self.calling.exchange.plan(now_ms + rings * RING_MS, leg, Timer::NoAnswer);
        } else {
            self.calling.exchange.plan(now_ms + ANSWER_MS, leg, Timer::Answer);
        }
        leg
    }

    pub(super) fn forward(&mut self, caller: Key, by: Key, section: &Value, reason: &'static str, mut redirections: Vec<Redirection>) {
        let to = section.get("destination").and_then(Value::as_str).unwrap_or_default().to_owned();
        let place = self.party_of(by).location;
        let target = self.target(place, &to);
        if section.get("destinationVoicemailEnabled").and_then(Value::as_bool) == Some(true) {
            let mailbox = if let Ok(Target::Line(key)) = target { key } else { by };
            return self.connect_mailbox(caller, mailbox);
        }
        redirections.insert(0, Redirection { reason, by: self.party_of(by) });
        match target {
            Ok(target) => self.lead(caller, target, redirections),
            Err(_) => self.fail_soon(caller),
        }
    }

    /// What happens to a caller when somebody is busy.
    pub(super) fn busy(&mut self, caller: Key, key: Key, redirections: Vec<Redirection>) {
        let forwarding = self.calling.documents.read(key, "callForwarding");
        if flag(&forwarding, &["callForwarding", "busy", "enabled"]) {
            return self.forward(caller, key, &forwarding["callForwarding"]["busy"], "busy", redirections);
        }
        let mailbox = self.calling.documents.read(key, "voicemail");
        self.missed(caller, key);
        if flag(&mailbox, &["enabled"]) && flag(&mailbox, &["sendBusyCalls", "enabled"]) {
            return self.connect_mailbox(caller, key);
        }
        self.fail_soon(caller);
    }

    /// What happens to a caller when somebody does not answer.
    pub(super) fn no_answer(&mut self, caller: Key, key: Key, redirections: Vec<Redirection>) {
        let forwarding = self.calling.documents.read(key, "callForwarding");
        if flag(&forwarding, &["callForwarding", "noAnswer", "enabled"]) {
            return self.forward(caller, key, &forwarding["callForwarding"]["noAnswer"], "noAnswer", redirections);
        }
        let mailbox = self.calling.documents.read(key, "voicemail");
        self.missed(caller, key);
        if flag(&mailbox, &["enabled"]) && flag(&mailbox, &["sendUnansweredCalls", "enabled"]) {
            return self.connect_mailbox(caller, key);
        }
        self.fail_soon(caller);
    }

    fn missed(&mut self, caller: Key, key: Key) {
        if let Some(from) = self.calling.exchange.legs.get(&caller).map(|leg| leg.me.clone()) {
            self.calling.exchange.record(key, "missed", from, self.moment());
        }
    }

    pub(super) fn fail_soon(&mut self, leg: Key) {
        let at_ms = self.moment() + FAIL_MS;
        self.calling.exchange.plan(at_ms, leg, Timer::Fail);
    }

    /// Connects a caller with a machine: menu, announcement, queue.
    pub(super) fn connect_machine(&mut self, caller: Key, party: Party) -> Key {
        let session = self.session(caller);
        let machine = self.add_leg(None, party, State::Alerting, session);
        self.join(caller, machine);
        self.put_through(machine);
        machine
    }

    /// Lets a caller speak to a mailbox; the message is there when the caller hangs up.
    pub(super) fn connect_mailbox(&mut self, caller: Key, owner: Key) {
        let party = self.party_of(owner);
        let machine = self.connect_machine(caller, party);
        if let Some(leg) = self.calling.exchange.legs.get_mut(&machine) {
            leg.mailbox = Some(owner);
        }
    }

    /// Connects a ringing leg with its caller.
    pub(super) fn put_through(&mut self, ringing: Key) {
        let now_ms = self.moment();
        let Some(caller) = self.calling.exchange.legs.get(&ringing).and_then(|leg| leg.peer) else { return };
        for other in self.calling.exchange.ringing_for(caller) {
            if other != ringing {
                self.drop_leg(other, "disconnected");
            }
        }
        // A waiting caller leaves the machine that kept them company.
        if let Some(machine) = self.calling.exchange.legs.get(&caller).and_then(|leg| leg.peer).filter(|peer| *peer != ringing) {
            self.drop_leg(machine, "disconnected");
        }
        self.join(caller, ringing);
        for key in [caller, ringing] {
            self.calling.exchange.forget_timers(key);
            if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
                leg.state = State::Connected;
                leg.answered_ms.get_or_insert(now_ms);
            }
            self.tell(key, "updated", "answered");
        }
        let answered = self.calling.exchange.legs.get(&ringing).cloned();
        if let Some((owner, from)) = answered.and_then(|leg| Some((leg.owner?, leg.toward))) {
            self.calling.exchange.record(owner, "received", from, now_ms);
        }
        if let Some(first) = self.calling.exchange.legs.get_mut(&caller).and_then(|leg| leg.transfers.take()) {
            self.connect_remotes(first, caller);
        }
    }

    /// Puts the other sides of two legs of one person together and takes that person out.
    pub(super) fn connect_remotes(&mut self, first: Key, second: Key) {
        let peer = |world: &Self, key: Key| world.calling.exchange.legs.get(&key).and_then(|leg| leg.peer);
        let (a, b) = (peer(self, first), peer(self, second).or_else(|| self.calling.exchange.ringing_for(second).first().copied()));
        let (Some(a), Some(b)) = (a, b) else { return };
        for own in [first, second] {
            if let Some(leg) = self.calling.exchange.legs.get_mut(&own) {
                leg.peer = None;
            }
            self.drop_leg(own, "disconnected");
        }
        self.join(a, b);
        let is_ringing = self.calling.exchange.legs.get(&b).is_some_and(|leg| leg.state == State::Alerting);
        for key in [a, b] {
            if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
                match (is_ringing, key == a) {
                    (true, true) => leg.state = State::Connecting,
                    (true, false) => {}
                    (false, _) => leg.state = State::Connected,
                }
            }
            self.tell(key, "updated", "transferred");
        }
    }

    /// Takes one leg away, without a word to the other side.
    pub(super) fn drop_leg(&mut self, key: Key, what: &'static str) {
        let now_ms = self.moment();
        let exchange = &mut self.calling.exchange;
        exchange.forget_timers(key);
        exchange.waiting.retain(|(_, leg, _)| *leg != key);
        exchange.parked.retain(|_, leg| *leg != key);
        let Some(mut leg) = exchange.legs.remove(&key) else { return };
        leg.state = State::Disconnected;
        if let Some(mailbox) = leg.mailbox {
            let heard_ms = now_ms - leg.answered_ms.unwrap_or(now_ms);
            let message = VoiceMessage {
                key: self.new_key(),
                from: leg.toward.clone(),
                duration_s: (heard_ms / 1000).max(1),
                is_urgent: false,
                is_read: false,
                created_ms: now_ms,
            };
            self.calling.exchange.leave(mailbox, message);
        }
        self.record_leg(&leg, now_ms);
        if let Some(owner) = leg.owner {
            self.calling.exchange.tell(Notice::Call { event: "deleted", what, leg: Box::new(leg), at_ms: now_ms });
            self.leave_conference(owner, key);
        }
    }

    /// Ends a call: everybody who is still in it.
    pub fn end_call(&mut self, key: Key) {
        let Some(leg) = self.calling.exchange.legs.get(&key).cloned() else { return };
        let others: Vec<Key> = self.calling.exchange.legs.values().filter(|other| other.peer == Some(key)).map(|other| other.key).collect();
        self.drop_leg(key, "disconnected");
        if leg.is_guest {
            return;
        }
        for other in others {
            let ringing = self.calling.exchange.legs.get(&other).filter(|leg| leg.state == State::Alerting).and_then(|leg| leg.owner);
            if let Some(owner) = ringing {
                self.calling.exchange.record(owner, "missed", leg.me.clone(), self.moment());
            }
            self.drop_leg(other, "disconnected");
        }
    }

    /// Lets time pass for calls.
    pub fn advance_calls(&mut self, now_ms: i64) {
        while let Some((at_ms, leg, timer)) = self.calling.exchange.due(now_ms) {
            self.calling.exchange.at_ms = Some(at_ms);
            match timer {
                Timer::Answer => self.put_through(leg),
                Timer::Fail => self.end_call(leg),
                Timer::NoAnswer => self.give_up(leg),
                Timer::Recall { by } => self.recall(leg, by),
                Timer::Offer { queue } => {
                    let since = self.calling.exchange.waiting.iter().find(|(_, waiting, _)| *waiting == leg).map(|(.., since)| *since);
                    match since {
                        Some(since) if at_ms - since > PATIENCE_MS => self.end_call(leg),
                        Some(_) if self.calling.exchange.ringing_for(leg).is_empty() => self.offer(leg, queue, &[]),
                        _ => {}
                    }
                }
            }
        }
        self.calling.exchange.at_ms = None;
    }

    /// The moment for calls: while time is made up for, the one that is lived through.
    pub(super) fn moment(&self) -> i64 {
        self.calling.exchange.at_ms.unwrap_or(self.now_ms())
    }

    /// Nobody answered a ringing leg.
    pub(super) fn give_up(&mut self, ringing: Key) {
        let Some(leg) = self.calling.exchange.legs.get(&ringing).cloned() else { return };
        self.drop_leg(ringing, "disconnected");
        if let (Some(caller), Some(owner)) = (leg.peer, leg.owner) {
            self.no_answer(caller, owner, leg.redirections);
        }
    }

    /// A parked caller rings back at who parked them.
    fn recall(&mut self, parked: Key, by: Key) {
        let place = self.calling.exchange.parked.iter().find(|(_, leg)| **leg == parked).map(|(place, _)| place.clone());
        let Some((location, extension)) = place else { return };
        let against = self.extension_holding(location, &extension).map(|holding| holding.holder.key);
        let party = against.map_or_else(|| outside(&extension), |key| self.party_of(key));
        self.calling.exchange.parked.remove(&(location, extension));
        let leg = self.alert(parked, by, Vec::new(), None);
        if let Some(leg) = self.calling.exchange.legs.get_mut(&leg) {
            leg.recall = Some(party);
        }
    }
}

/// Somebody outside, of whom only the number is known.
pub fn outside(number: &str) -> Party {
    Party {
        name: None,
        number: Some(number.to_owned()).filter(|number| !number.is_empty()),
        who: None,
        location: None,
        is_private: false,
        special: None,
    }
}
