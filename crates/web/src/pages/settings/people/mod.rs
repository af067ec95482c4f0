//! People: accounts, their roles, invitations, rules of sign-in.

mod act;
mod remove;
mod rules;

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::AccessError;
use model::{Account, HeldGrant, Identity, Invitation, Role, SignInRule};

pub(crate) use act::{able, grant, invite, reset, take, withdraw};
pub(crate) use remove::{remove, unlink};
pub(crate) use rules::{create_rule, delete_rule};

use super::places::{self, Choice, Places};
use super::{Frame, News, Tab, done_of, refusal};
use crate::error::PageError;
use crate::format::{Moment, count};
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, routes};

const DONE: &[(&str, &str)] = &[
    ("grant", "The role is given; it holds from the next request on."),
    ("take", "The role is taken away; it is gone from the next request on."),
    ("disable", "The account is disabled: its sessions have ended and its tokens are revoked."),
    ("enable", "The account may sign in again."),
    ("remove", "The account is removed for good, with its roles, sign-ins, sessions and tokens."),
    ("unlink", "The sign-in is unlinked, and the sessions of its account have ended."),
    ("rule", "The rule is made; it holds from the next sign-in on."),
    ("rule-end", "The rule is removed, and every role it gave."),
    ("withdraw", "The invitation is withdrawn; its link opens nothing any more."),
];

#[derive(Template)]
#[template(path = "settings/people.html")]
struct PeoplePage {
    shell: Shell,
    frame: Frame,
    /// Address and link of a new invitation, shown this once.
    invited: Option<(String, String)>,
    /// Name and link of somebody whose password was reset, shown this once.
    reset: Option<(String, String)>,
    total: String,
    people: Vec<Person>,
    invitations: Vec<Open>,
    roles: Vec<Choice>,
    places: Vec<Choice>,
    /// Whether the reader administers everything: invites, disables and removes.
    is_chief: bool,
    rules: Vec<Rule>,
    /// Short and shown name of each provider.
    providers: Vec<(String, String)>,
}

struct Person {
    id: String,
    name: String,
    email: Option<String>,
    is_me: bool,
    is_disabled: bool,
    last: Option<Moment>,
    grants: Vec<Held>,
    /// The sign-ins that are linked.
    linked: Vec<Identity>,
}

struct Held {
    role: &'static str,
    role_words: &'static str,
    place: String,
    place_words: String,
    by_rule: bool,
}

struct Open {
    id: String,
    email: String,
    words: String,
    ends: Moment,
}

struct Rule {
    id: String,
    condition: String,
    words: String,
}

/// What a page shows beside the lists.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    problem: Option<String>,
    invited: Option<(String, String)>,
    reset: Option<(String, String)>,
}

/// Shows people and invitations.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    page(&state, &reader, &visit, Shown { done: done_of(query.as_deref(), DONE), ..Shown::default() }).await
}

fn unfit() -> AccessError {
    AccessError::Unfit("the form was not filled in by this page; reload it and try again".to_owned())
}

async fn answer(state: &State, reader: &Reader, visit: &Visit, done: Result<(), AccessError>, word: &str) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}?done={word}", routes::PEOPLE)).into_response()),
        Err(error) => refused(state, reader, visit, error).await,
    }
}

async fn refused(state: &State, reader: &Reader, visit: &Visit, error: AccessError) -> Result<Response, PageError> {
    let shown = Shown { problem: Some(refusal(error)?), ..Shown::default() };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(state, reader, visit, shown).await?).into_response())
}

async fn page(state: &State, reader: &Reader, visit: &Visit, shown: Shown) -> Result<Html<String>, PageError> {
    let Shown { done, problem, invited, reset } = shown;
    let (shell, frame) = Frame::of(state, visit, reader, Tab::People, News { done, problem }).await?;
    let known = Places::known(state, reader, &[Role::Administrator]).await?;
    let mut people = Vec::new();
    let linked = state.access.identities_seen(&reader.principal).await?;
    for (account, held) in state.access.people_seen(&reader.principal).await? {
        let linked = linked.iter().filter(|(of, _)| *of == account.id).map(|(_, identity)| identity.clone()).collect();
        people.push(Person { linked, ..Person::new(account, &held, &known, reader, visit) });
    }
    let invitations = state.access.invitations_seen(&reader.principal).await?;
    let rules = state.access.rules_seen(&reader.principal).await?;
    let page = PeoplePage {
        shell,
        frame,
        invited,
        reset,
        total: count(people.len() as u64, "account", "accounts"),
        people,
        invitations: invitations.iter().map(|open| Open::new(open, &known, visit)).collect(),
        roles: places::roles(),
        places: known.choices(&reader.principal),
        rules: rules.iter().map(|rule| Rule::new(rule, &known)).collect(),
        providers: state.providers(),
        is_chief: reader.principal.is_administrator(),
    };
    Ok(Html(page.render()?))
}

impl Person {
    fn new(account: Account, held: &[HeldGrant], known: &Places, reader: &Reader, visit: &Visit) -> Self {
        Self {
            is_me: account.id == reader.principal.account,
            id: account.id.to_string(),
            name: account.name,
            email: account.email,
            is_disabled: account.disabled_at.is_some(),
            last: account.last_sign_in_at.map(|at| Moment::ago(at, visit.now)),
            grants: held
                .iter()
                .map(|held| Held {
                    role: held.grant.role.as_str(),
                    role_words: places::role_words(held.grant.role),
                    place: places::value(&held.grant),
                    place_words: known.words(&held.grant),
                    by_rule: held.rule.is_some(),
                })
                .collect(),
            linked: Vec::new(),
        }
    }
}

impl Open {
    fn new(invitation: &Invitation, known: &Places, visit: &Visit) -> Self {
        Self {
            id: invitation.id.to_string(),
            email: invitation.email.clone(),
            words: format!("{}, {}", places::role_words(invitation.grant.role), known.words(&invitation.grant)),
            ends: Moment::at(invitation.expires_at, visit.now),
        }
    }
}

impl Rule {
    fn new(rule: &SignInRule, known: &Places) -> Self {
        Self {
            id: rule.id.to_string(),
            condition: format!("{}: {} is {}", rule.provider, rule.claim, rule.value),
            words: format!("{}, {}", places::role_words(rule.grant.role), known.words(&rule.grant)),
        }
    }
}
