//! People: accounts, their roles, invitations.

use askama::Template;
use axum::Form;
use axum::extract::{RawQuery, State as FromState};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, INVITATION_VALID_FOR};
use model::{Account, AccountId, HeldGrant, Invitation, InvitationId};
use secrecy::ExposeSecret as _;
use serde::Deserialize;

use super::places::{self, Choice, Places};
use super::{Frame, Tab, done_of, refusal};
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
    ("withdraw", "The invitation is withdrawn; its link opens nothing any more."),
];

#[derive(Template)]
#[template(path = "settings/people.html")]
struct PeoplePage {
    shell: Shell,
    frame: Frame,
    /// Address and link of a new invitation, shown this once.
    invited: Option<(String, String)>,
    total: String,
    people: Vec<Person>,
    invitations: Vec<Open>,
    roles: Vec<Choice>,
    places: Vec<Choice>,
    may_disable: bool,
}

struct Person {
    id: String,
    name: String,
    email: Option<String>,
    is_me: bool,
    is_disabled: bool,
    last: Option<Moment>,
    grants: Vec<Held>,
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

/// What a page shows beside the lists.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    problem: Option<String>,
    invited: Option<(String, String)>,
}

/// The fields of an invitation.
#[derive(Deserialize)]
pub(crate) struct Invite {
    email: String,
    role: String,
    place: String,
}

/// The fields of a role that is given or taken.
#[derive(Deserialize)]
pub(crate) struct Given {
    account: String,
    role: String,
    place: String,
}

/// The fields of a disabled or enabled account.
#[derive(Deserialize)]
pub(crate) struct Able {
    account: String,
    able: String,
}

/// The field of a withdrawn invitation.
#[derive(Deserialize)]
pub(crate) struct Which {
    invitation: String,
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

/// Invites somebody and shows the link, this once.
pub(crate) async fn invite(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Invite { email, role, place }): Form<Invite>,
) -> Result<Response, PageError> {
    let invited = match places::grant(&role, &place) {
        Some(grant) => state.access.invite(&reader.principal, &reader.origin, &email, grant, INVITATION_VALID_FOR).await,
        None => Err(unfit()),
    };
    match invited {
        Ok((invitation, secret)) => {
            let link = state.link(&uri, &headers, &routes::invitation_with(secret.expose_secret()));
            let shown = Shown { invited: Some((invitation.email, link)), ..Shown::default() };
            Ok(page(&state, &reader, &visit, shown).await?.into_response())
        }
        Err(error) => refused(&state, &reader, &visit, error).await,
    }
}

/// Withdraws an invitation.
pub(crate) async fn withdraw(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Which { invitation }): Form<Which>,
) -> Result<Response, PageError> {
    let done = match InvitationId::parse(&invitation) {
        Ok(invitation) => state.access.withdraw(&reader.principal, &reader.origin, &invitation).await,
        Err(_) => Err(AccessError::Unknown("invitation")),
    };
    answer(&state, &reader, &visit, done, "withdraw").await
}

/// Gives a role.
pub(crate) async fn grant(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Given { account, role, place }): Form<Given>,
) -> Result<Response, PageError> {
    let done = match (AccountId::parse(&account), places::grant(&role, &place)) {
        (Ok(account), Some(grant)) => state.access.grant(&reader.principal, &reader.origin, &account, &grant).await,
        _ => Err(unfit()),
    };
    answer(&state, &reader, &visit, done, "grant").await
}

/// Takes a role away.
pub(crate) async fn take(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Given { account, role, place }): Form<Given>,
) -> Result<Response, PageError> {
    let done = match (AccountId::parse(&account), places::grant(&role, &place)) {
        (Ok(account), Some(grant)) => state.access.revoke(&reader.principal, &reader.origin, &account, &grant).await,
        _ => Err(unfit()),
    };
    answer(&state, &reader, &visit, done, "take").await
}

/// Disables an account or lets it sign in again.
pub(crate) async fn able(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Able { account, able }): Form<Able>,
) -> Result<Response, PageError> {
    let (by, from) = (&reader.principal, &reader.origin);
    match (AccountId::parse(&account), able.as_str()) {
        (Ok(account), "no") => answer(&state, &reader, &visit, state.access.disable(by, from, &account).await, "disable").await,
        (Ok(account), "yes") => answer(&state, &reader, &visit, state.access.enable(by, from, &account).await, "enable").await,
        _ => refused(&state, &reader, &visit, unfit()).await,
    }
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
    let Shown { done, problem, invited } = shown;
    let (shell, frame) = Frame::of(state, visit, reader, Tab::People).await?;
    let known = Places::known(state).await?;
    let mut people = Vec::new();
    for account in state.access.list_accounts().await? {
        let held = state.access.held_grants(&account.id).await?;
        people.push(Person::new(account, &held, &known, reader, visit));
    }
    let invitations = state.access.list_invitations().await?;
    let page = PeoplePage {
        shell,
        frame: Frame { done, problem, ..frame },
        invited,
        total: count(people.len() as u64, "account", "accounts"),
        people,
        invitations: invitations.into_iter().filter(|open| open.taken_at.is_none()).map(|open| Open::new(&open, &known, visit)).collect(),
        roles: places::roles(),
        places: known.choices(),
        may_disable: reader.principal.is_administrator(),
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
