//! Several calls of one person joined into a conference, and the conference somebody is in who listens to a call of others.
//!
//! A participant is the host's half of a call, so whatever ends that call takes the participant out. Who is held and whose microphone is off
//! stands in those calls alone; the conference adds only what no call knows.

use super::control::Mute;
use super::exchange::{Conference, Notice, Participant, State};
use super::switching::CallError;
use crate::ids::Key;
use crate::world::World;

/// Fewest calls a conference is made of. With one left it is a plain call again; assumed.
const CALLS_LEAST: usize = 2;

/// How a supervisor takes part in the call of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supervision {
    /// Everybody hears the supervisor.
    BargeIn,
    /// Nobody does.
    Silent,
    /// The supervised one does, the other side does not.
    Coaching,
}

impl Supervision {
    /// As the API writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BargeIn => "bargeIn",
            Self::Silent => "silentMonitoring",
            Self::Coaching => "coaching",
        }
    }
}

impl World {
    /// The conference somebody is host of.
    pub fn conference_of(&self, owner: Key) -> Option<&Conference> {
        self.calling.exchange.conferences.get(&owner)
    }

    /// Whether the host's own microphone is off: it is when it is off in every call of the conference.
    pub fn is_host_muted(&self, conference: &Conference) -> bool {
        let mut participants = conference.participants.iter();
        participants.len() > 0 && participants.all(|one| self.calling.exchange.legs.get(&one.leg).is_some_and(|leg| leg.is_muted))
    }

    /// Whether a call belongs to a conference of its owner.
    pub(super) fn is_conferenced(&self, owner: Key, leg: Key) -> bool {
        self.conference_of(owner).is_some_and(|conference| conference.find(leg).is_some())
    }

    /// Whether a call belongs to a conference whose host holds it.
    pub(super) fn is_held_conference(&self, leg: Key) -> bool {
        self.calling.exchange.conferences.values().any(|conference| conference.is_held && conference.find(leg).is_some())
    }

    /// Joins calls of somebody into a conference.
    pub fn start_conference(&mut self, owner: Key, calls: &[Key]) -> Result<(), CallError> {
        if self.conference_of(owner).is_some() {
            return Err(CallError::Refused("there is a conference already; add the call to it".to_owned()));
        }
        for (at, key) in calls.iter().enumerate() {
            self.joinable(owner, *key)?;
            if calls[..at].contains(key) {
                return Err(CallError::Refused("callIds names the same call twice".to_owned()));
            }
        }
        if calls.len() < CALLS_LEAST {
            return Err(CallError::Refused(format!("callIds: a conference needs at least {CALLS_LEAST} calls")));
        }
        self.hold_others(owner, calls)?;
        for key in calls {
            self.bring_in(*key);
        }
        self.open_conference(owner, None, calls);
        Ok(())
    }

    /// Adds a call of somebody to their conference.
    pub fn add_to_conference(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        let conference = self.conference_of(owner).ok_or(CallError::NoConference)?;
        if conference.find(key).is_some() {
            return Err(CallError::Refused("the call is in the conference already".to_owned()));
        }
        if conference.is_held {
            return Err(CallError::Refused("the conference is held, which does not allow this".to_owned()));
        }
        let is_muted = self.is_host_muted(conference);
        self.joinable(owner, key)?;
        self.bring_in(key);
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key).filter(|_| is_muted) {
            leg.is_muted = true;
        }
        self.change_conference(owner, "participantAdded", |conference| conference.participants.push(Participant::new(key)))
    }

    fn joinable(&self, owner: Key, key: Key) -> Result<(), CallError> {
        let leg = self.call_leg(owner, key)?;
        if leg.state.is_up() && leg.peer.is_some() { Ok(()) } else { Err(CallError::State(leg.state.as_str())) }
    }

    /// Takes a call from the hold its owner put it on.
    fn bring_in(&mut self, key: Key) {
        let Some(leg) = self.calling.exchange.legs.get(&key).filter(|leg| leg.state == State::Held).cloned() else { return };
        self.set_state(key, State::Connected, "resumed");
        if let Some(peer) = leg.peer {
            self.set_state(peer, State::Connected, "remoteResumed");
        }
    }

    /// A conference begins; somebody who has one already keeps that.
    pub(super) fn open_conference(&mut self, owner: Key, supervision: Option<Supervision>, calls: &[Key]) {
        if self.conference_of(owner).is_some() {
            return;
        }
        let first = calls.iter().filter_map(|key| self.calling.exchange.legs.get(key)).map(|leg| leg.appearance).min();
        let conference = Conference {
            supervision,
            is_held: false,
            appearance: first.unwrap_or(1),
            created_ms: self.moment(),
            participants: calls.iter().map(|key| Participant::new(*key)).collect(),
        };
        self.calling.exchange.conferences.insert(owner, conference);
        self.tell_conference(owner, "created", "started");
    }

    fn change_conference(&mut self, owner: Key, what: &'static str, change: impl FnOnce(&mut Conference)) -> Result<(), CallError> {
        change(self.calling.exchange.conferences.get_mut(&owner).ok_or(CallError::NoConference)?);
        self.tell_conference(owner, "updated", what);
        Ok(())
    }

    fn change_conferee(
        &mut self,
        owner: Key,
        key: Key,
        what: &'static str,
        change: impl FnOnce(&mut Participant),
    ) -> Result<(), CallError> {
        let conference = self.calling.exchange.conferences.get_mut(&owner).ok_or(CallError::NoConference)?;
        change(conference.participants.iter_mut().find(|one| one.leg == key).ok_or(CallError::NoCall)?);
        self.tell_conference(owner, "updated", what);
        Ok(())
    }

    /// Turns the microphone of the host, or what the others hear of a participant, off or on.
    pub fn mute_in_conference(&mut self, owner: Key, named: Option<Key>, to: Mute) -> Result<(), CallError> {
        let what = if to == Mute::Off { "muted" } else { "unmuted" };
        if let Some(key) = named {
            return self.change_conferee(owner, key, what, |one| one.is_muted = to == Mute::Off);
        }
        let conference = self.conference_of(owner).ok_or(CallError::NoConference)?;
        let legs: Vec<Key> = conference.participants.iter().map(|one| one.leg).collect();
        for key in legs {
            if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
                leg.is_muted = to == Mute::Off;
            }
            self.tell(key, "updated", what);
        }
        self.change_conference(owner, what, |_| ())
    }

    /// Turns what a participant hears off or on.
    pub fn deafen_in_conference(&mut self, owner: Key, key: Key, to: Mute) -> Result<(), CallError> {
        let what = if to == Mute::Off { "deafened" } else { "undeafened" };
        self.change_conferee(owner, key, what, |one| one.is_deafened = to == Mute::Off)
    }

    /// The host leaves the others alone for a while; they go on talking.
    pub fn hold_conference(&mut self, owner: Key) -> Result<(), CallError> {
        let conference = self.conference_of(owner).ok_or(CallError::NoConference)?;
        if conference.is_held {
            return Err(CallError::Refused("the conference is in state held, which does not allow this".to_owned()));
        }
        let legs: Vec<Key> = conference.participants.iter().map(|one| one.leg).collect();
        for key in legs {
            self.set_state(key, State::Held, "held");
        }
        self.change_conference(owner, "held", |conference| conference.is_held = true)
    }

    /// The host comes back.
    pub fn resume_conference(&mut self, owner: Key) -> Result<(), CallError> {
        let conference = self.conference_of(owner).ok_or(CallError::NoConference)?;
        if !conference.is_held {
            return Err(CallError::Refused("the conference is in state connected, which does not allow this".to_owned()));
        }
        let legs: Vec<Key> = conference.participants.iter().map(|one| one.leg).collect();
        self.hold_others(owner, &legs)?;
        for key in legs {
            let peer = self.calling.exchange.legs.get(&key).and_then(|leg| leg.peer);
            let is_held_there = peer.and_then(|peer| self.calling.exchange.legs.get(&peer)).is_some_and(|peer| peer.state == State::Held);
            self.set_state(key, if is_held_there { State::RemoteHeld } else { State::Connected }, "resumed");
        }
        self.change_conference(owner, "resumed", |conference| conference.is_held = false)
    }

    /// Ends a conference for everybody.
    pub fn release_conference(&mut self, owner: Key) -> Result<(), CallError> {
        let conference = self.end_conference(owner, "released").ok_or(CallError::NoConference)?;
        for one in conference.participants {
            self.end_call(one.leg);
        }
        Ok(())
    }

    /// A supervisor takes part in another way.
    pub fn supervise(&mut self, owner: Key, how: Supervision) -> Result<(), CallError> {
        let conference = self.conference_of(owner).ok_or(CallError::NoConference)?;
        if conference.supervision.is_none() {
            return Err(CallError::Refused("the conference is not one of a supervised call".to_owned()));
        }
        let legs: Vec<Key> = conference.participants.iter().map(|one| one.leg).collect();
        for key in legs {
            if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
                leg.is_muted = how == Supervision::Silent;
            }
            self.tell(key, "updated", if how == Supervision::Silent { "muted" } else { "unmuted" });
        }
        self.change_conference(owner, how.as_str(), |conference| conference.supervision = Some(how))
    }

    /// A call is over or goes elsewhere.
    pub(super) fn leave_conference(&mut self, owner: Key, leg: Key) {
        let Some(conference) = self.calling.exchange.conferences.get_mut(&owner).filter(|one| one.find(leg).is_some()) else { return };
        conference.participants.retain(|one| one.leg != leg);
        let least = if conference.supervision.is_some() { 1 } else { CALLS_LEAST };
        if conference.participants.len() >= least {
            return self.tell_conference(owner, "updated", "participantRemoved");
        }
        // The last one's call goes on between the two, and is held as any call is.
        let ended = self.end_conference(owner, "ended");
        let remaining = ended.filter(|ended| ended.is_held).and_then(|ended| ended.participants.first().map(|one| one.leg));
        let peer =
            remaining.and_then(|leg| self.calling.exchange.legs.get(&leg)).filter(|leg| leg.state == State::Held).and_then(|leg| leg.peer);
        if let Some(peer) = peer {
            self.set_state(peer, State::RemoteHeld, "remoteHeld");
        }
    }

    fn end_conference(&mut self, owner: Key, what: &'static str) -> Option<Conference> {
        self.tell_conference(owner, "deleted", what);
        self.calling.exchange.conferences.remove(&owner)
    }

    fn tell_conference(&mut self, owner: Key, event: &'static str, what: &'static str) {
        let at_ms = self.moment();
        let Some(conference) = self.conference_of(owner).cloned() else { return };
        let is_muted = self.is_host_muted(&conference);
        self.calling.exchange.tell(Notice::Conference { event, what, owner, conference: Box::new(conference), is_muted, at_ms });
    }
}
