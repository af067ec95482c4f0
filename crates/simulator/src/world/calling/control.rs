//! What somebody does with their calls: answer, reject, hold, divert, transfer, park, retrieve, pick up, barge in, record.

use serde_json::Value;

use super::conference::Supervision;
use super::exchange::{Leg, Party, Redirection, State, Timer};
use super::feature::Kind;
use super::ids;
use super::switching::{CallError, Target, flag, outside};
use crate::ids::Key;
use crate::world::World;

/// After this long a parked call rings back.
const RECALL_MS: i64 = 60_000;

/// How an incoming call is turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reject {
    /// As if the line were busy.
    Busy,
    /// As if nobody were there.
    Unavailable,
    /// The own devices stop ringing, the caller hears it go on.
    Ignore,
}

/// Who calls, in a call that a rehearsal makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The person.
    Out,
    /// The other side.
    In,
}

impl World {
    /// Puts a person into a call with a number, answered at once.
    pub fn start_person_call(&mut self, owner: Key, number: &str, way: Way) -> Result<Key, CallError> {
        if self.party_of(owner).number.is_none() {
            return Err(CallError::Refused("the person has no Webex Calling".to_owned()));
        }
        let caller = match way {
            Way::Out => self.place_call(owner, number)?.0,
            Way::In => {
                let session = self.new_key();
                let caller = self.add_leg(None, outside(number), State::Connecting, session);
                self.lead(caller, Target::Line(owner), Vec::new());
                caller
            }
        };
        let ringing = self.calling.exchange.ringing_for(caller).first().copied();
        let ringing = ringing.ok_or_else(|| CallError::Refused("nobody rings: settings lead the call elsewhere".to_owned()))?;
        self.put_through(ringing);
        Ok(if way == Way::Out { caller } else { ringing })
    }

    /// A call of somebody.
    pub fn call_leg(&self, owner: Key, key: Key) -> Result<&Leg, CallError> {
        self.calling.exchange.legs.get(&key).filter(|leg| leg.owner == Some(owner)).ok_or(CallError::NoCall)
    }

    fn in_state(&self, owner: Key, key: Key, fits: impl Fn(State) -> bool) -> Result<Leg, CallError> {
        let leg = self.call_leg(owner, key)?;
        if fits(leg.state) { Ok(leg.clone()) } else { Err(CallError::State(leg.state.as_str())) }
    }

    /// The call meant when none is named: the only one that is up.
    pub fn current_call(&self, owner: Key, named: Option<Key>) -> Result<Key, CallError> {
        if let Some(key) = named {
            return self.call_leg(owner, key).map(|leg| leg.key);
        }
        let legs = self.calling.exchange.legs_of(owner);
        legs.iter()
            .find(|leg| leg.state == State::Connected)
            .or_else(|| legs.iter().find(|leg| leg.state.is_up()))
            .map(|leg| leg.key)
            .ok_or(CallError::NoCall)
    }

    /// Answers a ringing call; a connected one is put on hold.
    pub fn answer_call(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        self.in_state(owner, key, |state| state == State::Alerting)?;
        self.hold_others(owner, &[])?;
        self.put_through(key);
        Ok(())
    }

    /// Turns an incoming call away.
    pub fn reject_call(&mut self, owner: Key, key: Key, how: Reject) -> Result<(), CallError> {
        let leg = self.in_state(owner, key, |state| state == State::Alerting)?;
        let caller = leg.peer.ok_or(CallError::NoCall)?;
        self.drop_leg(key, "disconnected");
        if !self.calling.exchange.ringing_for(caller).is_empty() {
            return Ok(());
        }
        match (leg.group, how) {
            (Some(group), _) => {
                if let Some(from) = self.calling.exchange.legs.get(&caller).map(|caller| caller.me.clone()) {
                    self.calling.exchange.record(owner, "missed", from, self.moment());
                }
                self.lead(caller, Target::Line(group), leg.redirections.into_iter().skip(1).collect());
            }
            (None, Reject::Busy) => self.busy(caller, owner, leg.redirections),
            (None, Reject::Unavailable | Reject::Ignore) => self.no_answer(caller, owner, leg.redirections),
        }
        Ok(())
    }

    /// Ends a call; an unanswered incoming one is rejected as busy.
    pub fn hang_up(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        let leg = self.call_leg(owner, key)?;
        if leg.state == State::Alerting && !leg.is_originator {
            return self.reject_call(owner, key, Reject::Busy);
        }
        self.end_call(key);
        Ok(())
    }

    /// Holds whatever somebody talks in, but for some calls.
    pub(super) fn hold_others(&mut self, owner: Key, but: &[Key]) -> Result<(), CallError> {
        let is_meant = |leg: &&&Leg| leg.state == State::Connected && !but.contains(&leg.key);
        while let Some(key) = self.calling.exchange.legs_of(owner).iter().find(is_meant).map(|leg| leg.key) {
            self.hold_call(owner, key)?;
        }
        Ok(())
    }

    /// Puts a call on hold; one in a conference with the whole of it.
    pub fn hold_call(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        let leg = self.in_state(owner, key, |state| state == State::Connected)?;
        if self.is_conferenced(owner, key) {
            return self.hold_conference(owner);
        }
        self.set_state(key, State::Held, "held");
        if let Some(peer) = leg.peer {
            self.set_state(peer, State::RemoteHeld, "remoteHeld");
        }
        Ok(())
    }

    /// Takes a call from hold.
    pub fn resume_call(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        let leg = self.in_state(owner, key, |state| state == State::Held)?;
        if self.is_conferenced(owner, key) {
            return self.resume_conference(owner);
        }
        self.hold_others(owner, &[])?;
        self.set_state(key, State::Connected, "resumed");
        // A host who is away from the conference stays away.
        if let Some(peer) = leg.peer.filter(|peer| !self.is_held_conference(*peer)) {
            self.set_state(peer, State::Connected, "remoteResumed");
        }
        Ok(())
    }

    pub(super) fn set_state(&mut self, key: Key, state: State, what: &'static str) {
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
            leg.state = state;
        }
        self.tell(key, "updated", what);
    }

    /// Passes a call on without speaking to whom it goes.
    pub fn divert_call(&mut self, owner: Key, key: Key, destination: &str) -> Result<(), CallError> {
        let target = self.target(self.party_of(owner).location, destination)?;
        let (caller, mut redirections) = self.let_go(owner, key)?;
        redirections.insert(0, Redirection { reason: "divert", by: self.party_of(owner) });
        self.lead(caller, target, redirections);
        Ok(())
    }

    /// Passes a call on to the mailbox of somebody; the own one when nobody is named.
    pub fn divert_to_mailbox(&mut self, owner: Key, key: Key, destination: Option<&str>) -> Result<(), CallError> {
        let mailbox = match destination {
            None => owner,
            Some(text) => match self.target(self.party_of(owner).location, text)? {
                Target::Line(key) => key,
                _ => return Err(CallError::Destination(text.to_owned())),
            },
        };
        let (caller, _) = self.let_go(owner, key)?;
        self.connect_mailbox(caller, mailbox);
        Ok(())
    }

    /// Takes the owner out of a call and gives the other side.
    fn let_go(&mut self, owner: Key, key: Key) -> Result<(Key, Vec<Redirection>), CallError> {
        let leg = self.in_state(owner, key, |state| state == State::Alerting || state.is_up())?;
        let caller = leg.peer.ok_or(CallError::NoCall)?;
        for other in self.calling.exchange.ringing_for(caller) {
            self.drop_leg(other, "redirected");
        }
        self.drop_leg(key, "redirected");
        Ok((caller, leg.redirections))
    }

    /// Connects the other sides of two calls.
    pub fn transfer_calls(&mut self, owner: Key, first: Key, second: Key) -> Result<(), CallError> {
        self.in_state(owner, first, State::is_up)?;
        self.in_state(owner, second, |state| state.is_up() || state == State::Connecting)?;
        if first == second {
            return Err(CallError::Refused("callId1 and callId2 are the same call".to_owned()));
        }
        self.connect_remotes(first, second);
        Ok(())
    }

    /// Holds a call and dials; once that is answered both are connected.
    pub fn transfer_to(&mut self, owner: Key, first: Key, destination: &str) -> Result<(Key, Key), CallError> {
        let leg = self.in_state(owner, first, State::is_up)?;
        if leg.state == State::Connected {
            self.hold_call(owner, first)?;
        }
        let (key, session) = self.place_call(owner, destination)?;
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
            leg.transfers = Some(first);
        }
        Ok((key, session))
    }

    /// Parks a call at a free place of the own park group.
    pub fn park_in_group(&mut self, owner: Key, key: Key) -> Result<Party, CallError> {
        let against = self.free_spot(owner)?;
        self.park_at(owner, key, against)
    }

    /// Parks a call against an extension, the own one when none is given.
    pub fn park_call(&mut self, owner: Key, key: Key, destination: Option<&str>) -> Result<Party, CallError> {
        let against = match destination {
            None => owner,
            Some(text) => match self.target(self.party_of(owner).location, text)? {
                Target::Line(key) => key,
                _ => return Err(CallError::Destination(text.to_owned())),
            },
        };
        self.park_at(owner, key, against)
    }

    fn park_at(&mut self, owner: Key, key: Key, against: Key) -> Result<Party, CallError> {
        let leg = self.in_state(owner, key, State::is_up)?;
        let other = leg.peer.ok_or(CallError::NoCall)?;
        let party = self.party_of(against);
        let spot = self.spot(against).ok_or_else(|| CallError::Refused("nobody can be parked there".to_owned()))?;
        if self.calling.exchange.parked.contains_key(&spot) {
            return Err(CallError::Refused("a call is parked there already".to_owned()));
        }
        self.drop_leg(key, "parked");
        if let Some(leg) = self.calling.exchange.legs.get_mut(&other) {
            leg.peer = None;
        }
        self.set_state(other, State::RemoteHeld, "parked");
        self.calling.exchange.parked.insert(spot, other);
        let at_ms = self.moment() + RECALL_MS;
        self.calling.exchange.plan(at_ms, other, Timer::Recall { by: owner });
        Ok(party)
    }

    fn spot(&self, key: Key) -> Option<(Key, String)> {
        let holding = self.holdings().find(|holding| holding.holder.key == key)?;
        Some((holding.location, holding.extension?.to_owned()))
    }

    fn free_spot(&self, owner: Key) -> Result<Key, CallError> {
        let id = ids::text("PEOPLE", owner);
        let group = self.calling.of_kind(Kind::Park).find(|park| park.members("agents").any(|agent| agent == id));
        let group = group.ok_or_else(|| CallError::Refused("you are in no call park group".to_owned()))?;
        let candidates = group.members("callParkExtensions").chain(group.members("agents")).filter_map(|id| Some(ids::parse(id)?.1));
        let free = |key: &Key| self.spot(*key).is_some_and(|spot| !self.calling.exchange.parked.contains_key(&spot));
        candidates.into_iter().find(free).ok_or_else(|| CallError::Refused("every place of the call park group is taken".to_owned()))
    }

    /// Takes a parked call.
    pub fn retrieve_call(&mut self, owner: Key, destination: Option<&str>) -> Result<(Key, Key), CallError> {
        let me = self.party_of(owner);
        let from = match destination {
            None => owner,
            Some(text) => match self.target(me.location, text)? {
                Target::Line(key) => key,
                _ => return Err(CallError::Destination(text.to_owned())),
            },
        };
        let parked = self.spot(from).and_then(|spot| self.calling.exchange.parked.remove(&spot)).ok_or(CallError::NoCall)?;
        self.calling.exchange.forget_timers(parked);
        Ok(self.connect_new(owner, me, parked, "retrieved"))
    }

    /// Gives somebody a connected leg to another.
    fn connect_new(&mut self, owner: Key, me: Party, other: Key, what: &'static str) -> (Key, Key) {
        let session = self.calling.exchange.legs.get(&other).map_or(other, |leg| leg.session);
        let now_ms = self.moment();
        let key = self.add_leg(Some(owner), me, State::Connected, session);
        self.join(other, key);
        for one in [other, key] {
            if let Some(leg) = self.calling.exchange.legs.get_mut(&one) {
                leg.state = State::Connected;
                leg.answered_ms.get_or_insert(now_ms);
            }
        }
        self.tell(key, "created", what);
        self.tell(other, "updated", what);
        (key, session)
    }

    /// Answers a call that rings at somebody else: at a target, or at anybody of the own pickup group.
    pub fn pick_up(&mut self, owner: Key, target: Option<&str>) -> Result<(Key, Key), CallError> {
        let me = self.party_of(owner);
        let places: Vec<Key> = if let Some(text) = target {
            match self.target(me.location, text)? {
                Target::Line(key) => vec![key],
                _ => return Err(CallError::Destination(text.to_owned())),
            }
        } else {
            let id = ids::text("PEOPLE", owner);
            let group = self.calling.of_kind(Kind::Pickup).find(|group| group.members("agents").any(|agent| agent == id));
            let group = group.ok_or_else(|| CallError::Refused("you are in no call pickup group".to_owned()))?;
            group.members("agents").filter_map(|id| Some(ids::parse(id)?.1)).filter(|key| *key != owner).collect()
        };
        let mut ringing: Vec<&Leg> =
            places.iter().flat_map(|key| self.calling.exchange.legs_of(*key)).filter(|leg| leg.state == State::Alerting).collect();
        ringing.sort_by_key(|leg| leg.order);
        let caller = ringing.first().and_then(|leg| leg.peer).ok_or(CallError::NoCall)?;
        for leg in self.calling.exchange.ringing_for(caller) {
            self.drop_leg(leg, "disconnected");
        }
        self.calling.exchange.forget_timers(caller);
        let from = self.calling.exchange.legs.get(&caller).map(|leg| leg.me.clone());
        if let Some(from) = from {
            self.calling.exchange.record(owner, "received", from, self.moment());
        }
        Ok(self.connect_new(owner, me, caller, "answered"))
    }

    /// Joins the call of somebody who allows it.
    pub fn barge_in(&mut self, owner: Key, target: &str) -> Result<(Key, Key), CallError> {
        let me = self.party_of(owner);
        let Target::Line(key) = self.target(me.location, target)? else { return Err(CallError::Destination(target.to_owned())) };
        let leg =
            self.calling.exchange.legs_of(key).into_iter().find(|leg| leg.state == State::Connected).cloned().ok_or(CallError::NoCall)?;
        if !flag(&self.calling.documents.read(key, "bargeIn"), &["enabled"]) {
            return Err(CallError::Refused("barge in is not enabled for the target".to_owned()));
        }
        let guest = self.add_leg(Some(owner), me, State::Connected, leg.session);
        let now_ms = self.moment();
        if let Some(guest) = self.calling.exchange.legs.get_mut(&guest) {
            guest.is_guest = true;
            guest.is_originator = true;
            guest.toward = leg.me.clone();
            guest.peer = Some(leg.key);
            guest.answered_ms = Some(now_ms);
        }
        self.tell(guest, "created", "bargedIn");
        self.open_conference(owner, Some(Supervision::BargeIn), &[guest]);
        Ok((guest, leg.session))
    }

    /// An assistant passes a call on to the executive.
    pub fn push_call(&mut self, owner: Key, key: Key) -> Result<(), CallError> {
        let leg = self.in_state(owner, key, State::is_up)?;
        let id = ids::text("PEOPLE", owner);
        let names_me = |person: &Key| {
            let document = self.calling.documents.read(*person, "executive/assignedAssistants");
            let list = document.get("assistants").and_then(Value::as_array).cloned().unwrap_or_default();
            list.iter().any(|entry| entry.as_str().or_else(|| entry.get("id")?.as_str()) == Some(id.as_str()))
        };
        let executive = self.people.iter().map(|person| person.key).find(names_me);
        let executive = executive.ok_or_else(|| CallError::Refused("you are assistant of no executive".to_owned()))?;
        let caller = leg.peer.ok_or(CallError::NoCall)?;
        self.drop_leg(key, "pushed");
        let redirection = Redirection { reason: "divert", by: self.party_of(owner) };
        self.lead(caller, Target::Line(executive), vec![redirection]);
        Ok(())
    }

    /// Changes the recording of a call to another state.
    pub fn record_call(&mut self, owner: Key, named: Option<Key>, to: &'static str) -> Result<(), CallError> {
        let key = self.current_call(owner, named)?;
        let leg = self.in_state(owner, key, State::is_up)?;
        let settings = self.calling.documents.read(owner, "callRecording");
        let mode = settings.get("record").and_then(Value::as_str).unwrap_or("Never");
        if !flag(&settings, &["enabled"]) || mode == "Never" {
            return Err(CallError::Refused("call recording is not enabled for the user".to_owned()));
        }
        let fits = match (to, leg.recording) {
            ("started", None | Some("stopped")) => mode.starts_with("On Demand"),
            ("stopped" | "paused", Some("started")) | ("stopped" | "resumed", Some("paused")) => true,
            _ => false,
        };
        if !fits {
            return Err(CallError::Refused(format!(
                "the recording is {}, which does not allow this",
                leg.recording.unwrap_or("not started")
            )));
        }
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
            leg.recording = Some(if to == "resumed" { "started" } else { to });
        }
        self.tell(key, "updated", "recordingStateChanged");
        Ok(())
    }

    /// Turns the microphone of a call off or on.
    pub fn mute_call(&mut self, owner: Key, named: Option<Key>, to: Mute) -> Result<(), CallError> {
        let key = self.current_call(owner, named)?;
        self.in_state(owner, key, State::is_up)?;
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
            leg.is_muted = to == Mute::Off;
        }
        self.tell(key, "updated", if to == Mute::Off { "muted" } else { "unmuted" });
        Ok(())
    }
}

/// What the microphone is turned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mute {
    /// Nothing is heard.
    Off,
    /// The owner is heard.
    On,
}
