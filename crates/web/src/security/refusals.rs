//! Refused requests in the audit log, as many as a person would cause. A flood is cut, so that it cannot fill the disk, and counted:
//! one row a minute says how many more there were. Kinds and networks have counts of their own: strangers push out nobody's. The audit log
//! counts what strangers cause once more; here it is in memory, so that a flood does not even reach the database.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use engine::access::{Origin, Principal, Via as CameBy};
use engine::audit::{Action, Actor, Entry, Target, Via};
use jiff::{SignedDuration, Timestamp};
use model::TokenScope;

use super::audience::Route;
use super::network::Network;
use crate::{State, routes};

/// A request for something that is not for its sender.
const REFUSED: Action = Action("request.refuse");
/// A webhook that is not believed.
const REFUSED_HOOK: Action = Action("webhook.refuse");
const SPAN: SignedDuration = SignedDuration::from_mins(1);
/// Networks with a count of their own in one minute; all others share one.
const MOST_NETWORKS: usize = 32;

/// Why requests are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Somebody who is known wants more than the role gives.
    Role,
    /// A token that is none.
    Token,
    /// A form of another site.
    Forged,
    /// A name that is not ours.
    Host,
    /// An event that is not believed.
    Hook,
    /// Somebody without session or token wants what is for those who have one.
    Stranger,
}

impl Kind {
    const ALL: [Self; 6] = [Self::Role, Self::Token, Self::Forged, Self::Host, Self::Hook, Self::Stranger];

    /// Rows for one network in one minute.
    const fn most(self) -> u32 {
        match self {
            Self::Role => 120,
            Self::Token | Self::Forged => 30,
            Self::Host | Self::Hook | Self::Stranger => 10,
        }
    }

    const fn action(self) -> Action {
        match self {
            Self::Role | Self::Token | Self::Forged | Self::Host | Self::Stranger => REFUSED,
            Self::Hook => REFUSED_HOOK,
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Role => "for their role",
            Self::Token => "for a bad API token",
            Self::Forged => "from another site",
            Self::Host => "for a host name that is not allowed",
            Self::Hook => "for what the event was",
            Self::Stranger => "to strangers",
        }
    }
}

/// How many were recorded lately, by kind and network.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Mutex<[Minute; Kind::ALL.len()]>);

/// What was refused of one kind in the minute that runs.
#[derive(Debug, Default)]
struct Minute {
    began: Timestamp,
    counts: HashMap<Option<Network>, u32>,
    /// Refused and not recorded.
    more: u64,
}

/// What was refused in a minute beside what was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct More {
    kind: Kind,
    began: Timestamp,
    count: u64,
}

impl Minute {
    fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.began).abs() >= SPAN
    }

    /// Begins anew; what was left out, if anything was.
    fn end(&mut self, kind: Kind) -> Option<More> {
        self.counts.clear();
        let more = More { kind, began: self.began, count: std::mem::take(&mut self.more) };
        (more.count > 0).then_some(more)
    }
}

impl Refusals {
    /// Whether this one is recorded, and what of the minute before it was not.
    fn count(&self, kind: Kind, network: Network, now: Timestamp) -> (bool, Option<More>) {
        let mut minutes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let minute = &mut minutes[kind as usize];
        let mut before = None;
        if minute.is_over(now) {
            before = minute.end(kind);
            minute.began = now;
        }
        let own = Some(network);
        let key = if minute.counts.contains_key(&own) || minute.counts.len() < MOST_NETWORKS { own } else { None };
        let count = minute.counts.entry(key).or_default();
        if *count < kind.most() {
            *count += 1;
            return (true, before);
        }
        minute.more += 1;
        (false, before)
    }

    /// What of minutes that are over was not recorded; of the one that runs too, when this is the end.
    fn over(&self, now: Option<Timestamp>) -> Vec<More> {
        let mut minutes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = Kind::ALL.into_iter().zip(minutes.iter_mut()).filter(|(_, minute)| now.is_none_or(|now| minute.is_over(now)));
        ends.filter_map(|(kind, minute)| minute.end(kind)).collect()
    }
}

/// Records how many more were refused in the minutes that are over, or up to the end when there is no `now`.
pub(crate) async fn settle(state: &State, now: Option<Timestamp>) {
    for more in state.refusals.over(now) {
        sum_up(state, more).await;
    }
}

async fn sum_up(state: &State, More { kind, began, count }: More) {
    let why = format!("{count} more refused {} in the minute from {began}", kind.words());
    write(state, Entry::new(Actor::system(), kind.action(), Target::new("route", "several")).refused(why)).await;
}

/// Somebody as the audit log names them.
pub(crate) fn actor(principal: &Principal) -> Actor {
    let via = match &principal.via {
        CameBy::Session(session) | CameBy::SetUp(session) => Via::Session(session.to_string()),
        CameBy::Token(token, _) => Via::Token(token.to_string()),
        CameBy::CommandLine => Via::CommandLine,
    };
    Actor::account(&principal.account, principal.name.clone(), via)
}

/// Somebody who is known wanted more than the role or the token gives.
pub(super) async fn page(state: &State, route: &Route, principal: &Principal, why: &str, origin: &Origin) {
    record(state, Kind::Role, origin, Entry::new(actor(principal), REFUSED, target(route)).refused(why)).await;
}

/// Somebody came with a token that is none, or not any more.
pub(super) async fn token(state: &State, route: &Route, origin: &Origin) {
    let actor = Actor::unknown(None, Via::SignIn);
    record(state, Kind::Token, origin, Entry::new(actor, REFUSED, target(route)).refused("the API token is not good")).await;
}

/// Somebody who shows nothing wanted what is for those who are known.
pub(super) async fn stranger(state: &State, route: &Route, why: &'static str, origin: &Origin) {
    record(state, Kind::Stranger, origin, Entry::new(Actor::unknown(None, Via::SignIn), REFUSED, target(route)).refused(why)).await;
}

/// Somebody opened an invitation that is none, or not any more.
pub(crate) async fn invitation(state: &State, origin: &Origin) {
    let entry = Entry::new(Actor::unknown(None, Via::SignIn), REFUSED, Target::new("route", routes::INVITATION));
    record(state, Kind::Stranger, origin, entry.refused("the invitation is not good, or not any more")).await;
}

/// A form came from another site; with somebody's session, it is theirs that was abused.
pub(super) async fn forged(state: &State, path: &'static str, abused: Option<&Principal>, origin: &Origin) {
    let (kind, actor) = match abused {
        Some(principal) => (Kind::Role, actor(principal)),
        None => (Kind::Forged, Actor::unknown(None, Via::SignIn)),
    };
    record(state, kind, origin, Entry::new(actor, REFUSED, Target::new("route", path)).refused("it came from another site")).await;
}

/// Somebody asked for a name that is not ours.
pub(super) async fn host(state: &State, origin: &Origin) {
    let entry = Entry::new(Actor::unknown(None, Via::SignIn), REFUSED, Target::new("route", "any"));
    record(state, Kind::Host, origin, entry.refused("the host name is not allowed")).await;
}

/// An event came that is not believed or not understood.
pub(crate) async fn hook(state: &State, why: &'static str, origin: &Origin) {
    let entry = Entry::new(Actor::unknown(None, Via::SignIn), REFUSED_HOOK, Target::new("route", routes::WEBEX_HOOK));
    record(state, Kind::Hook, origin, entry.refused(why)).await;
}

fn target(route: &Route) -> Target {
    Target::new("route", route.path)
}

/// What a token of this scope is asked for.
pub(super) const fn scope_words(scope: TokenScope) -> &'static str {
    match scope {
        TokenScope::Read => "an API token for reading",
        TokenScope::Write => "an API token for writing",
        TokenScope::Metrics => "an API token for metrics",
    }
}

async fn record(state: &State, kind: Kind, origin: &Origin, entry: Entry) {
    let (is_recorded, before) = state.refusals.count(kind, Network::of(origin), state.clock.now());
    if let Some(more) = before {
        sum_up(state, more).await;
    }
    if is_recorded {
        write(state, entry.from(origin.address)).await;
    }
}

async fn write(state: &State, entry: Entry) {
    if let Err(error) = state.audit.record(entry).await {
        tracing::error!(error = %error, "a refused request is not in the audit log");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(last: u32) -> Network {
        Network::of(&Origin { address: Some(std::net::Ipv4Addr::from_bits(last).into()), user_agent: None })
    }

    fn start() -> Timestamp {
        Timestamp::from_second(1_768_478_400).expect("in range")
    }

    fn recorded(refusals: &Refusals, kind: Kind, from: u32) -> usize {
        (0..1_000).filter(|_| refusals.count(kind, network(from), start()).0).count()
    }

    #[test]
    fn a_flood_is_cut_and_counted_and_takes_nothing_from_others() {
        let refusals = Refusals::default();
        assert_eq!(recorded(&refusals, Kind::Forged, 1), 30);
        assert_eq!(recorded(&refusals, Kind::Token, 1), 30, "kinds do not share");
        assert_eq!(recorded(&refusals, Kind::Forged, 2), 30, "networks do not share");
        assert_eq!(recorded(&refusals, Kind::Role, 1), 120);
        assert_eq!(refusals.over(Some(start())), [], "the minute runs");
        let (is_recorded, before) = refusals.count(Kind::Forged, network(1), start() + SPAN);
        assert!(is_recorded);
        assert_eq!(before, Some(More { kind: Kind::Forged, began: start(), count: 2 * 970 }));
        let over: Vec<_> = refusals.over(Some(start() + SPAN)).iter().map(|more| (more.kind, more.count)).collect();
        assert_eq!(over, [(Kind::Role, 880), (Kind::Token, 970)]);
        assert_eq!(refusals.over(None), [], "each is told once");
    }

    #[test]
    fn a_crowd_of_networks_shares_what_is_left() {
        let refusals = Refusals::default();
        let all: usize = (0..1_000).filter(|last| refusals.count(Kind::Hook, network(*last), start()).0).count();
        assert_eq!(all, MOST_NETWORKS + 10);
        assert_eq!(refusals.over(None).iter().map(|more| more.count).sum::<u64>(), 1_000 - 42);
        assert_eq!(refusals.over(None), []);
    }
}
