//! Refused requests in the audit log, as many as a person would cause; a flood is cut, so that it cannot fill the disk.

use std::sync::{Mutex, PoisonError};

use engine::access::{Origin, Principal, Via as CameBy};
use engine::audit::{Action, Actor, Entry, Target, Via};
use jiff::{SignedDuration, Timestamp};
use model::TokenScope;

use super::audience::Route;
use crate::{State, routes};

/// A request for something that is not for its sender.
const REFUSED: Action = Action("request.refuse");
/// A webhook that is not believed.
const REFUSED_HOOK: Action = Action("webhook.refuse");
/// Refusals recorded in one minute; more are only counted.
const MOST: u32 = 120;
const SPAN: SignedDuration = SignedDuration::from_mins(1);

/// The same of webhooks, which anybody may send: strangers must not push out what people did.
const MOST_HOOKS: u32 = 10;

/// How many were recorded lately.
#[derive(Debug)]
pub(crate) struct Refusals {
    most: u32,
    lately: Mutex<(Timestamp, u32)>,
}

impl Refusals {
    /// Those of requests for pages.
    pub(crate) fn of_pages() -> Self {
        Self { most: MOST, lately: Mutex::default() }
    }

    /// Those of webhooks.
    pub(crate) fn of_hooks() -> Self {
        Self { most: MOST_HOOKS, lately: Mutex::default() }
    }

    fn has_room(&self, now: Timestamp) -> bool {
        let mut state = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        let (began, count) = &mut *state;
        if now.duration_since(*began).abs() >= SPAN {
            (*began, *count) = (now, 0);
        }
        *count = count.saturating_add(1);
        *count <= self.most
    }
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

/// Somebody who is known wanted more than the role gives.
pub(super) async fn page(state: &State, route: &Route, principal: &Principal, origin: &Origin) {
    let why = format!("this needs {}", route.audience.wanted());
    record(state, Entry::new(actor(principal), REFUSED, target(route)).from(origin.address).refused(why)).await;
}

/// Somebody came with a token that is none, or not any more.
pub(super) async fn token(state: &State, route: &Route, origin: &Origin) {
    let actor = Actor::unknown(None, Via::SignIn);
    record(state, Entry::new(actor, REFUSED, target(route)).from(origin.address).refused("the API token is not good")).await;
}

/// A form came from another site.
pub(super) async fn forged(state: &State, path: &'static str, origin: &Origin) {
    let actor = Actor::unknown(None, Via::SignIn);
    record(state, Entry::new(actor, REFUSED, Target::new("route", path)).from(origin.address).refused("it came from another site")).await;
}

/// An event came that is not believed or not understood.
pub(crate) async fn hook(state: &State, why: &'static str, origin: &Origin) {
    let entry = Entry::new(Actor::unknown(None, Via::SignIn), REFUSED_HOOK, Target::new("route", routes::WEBEX_HOOK));
    record_in(state, &state.hook_refusals, entry.from(origin.address).refused(why)).await;
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

async fn record(state: &State, entry: Entry) {
    record_in(state, &state.refusals, entry).await;
}

async fn record_in(state: &State, refusals: &Refusals, entry: Entry) {
    if !refusals.has_room(state.clock.now()) {
        tracing::warn!("refused a request; too many at once for the audit log");
        return;
    }
    if let Err(error) = state.audit.record(entry).await {
        tracing::error!(error = %error, "a refused request is not in the audit log");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_and_forgotten_after_a_minute() {
        let refusals = Refusals::of_pages();
        let now = Timestamp::from_second(1_768_478_400).expect("in range");
        let recorded = (0..1_000).filter(|_| refusals.has_room(now)).count();
        assert_eq!(recorded, MOST as usize);
        assert!(refusals.has_room(now + SPAN));
    }
}
