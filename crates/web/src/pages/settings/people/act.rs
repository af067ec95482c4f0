//! What is done to people: invited, given and deprived of roles, disabled.

use axum::extract::State as FromState;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use engine::access::{AccessError, INVITATION_VALID_FOR};
use model::{AccountId, Grant, InvitationId};
use secrecy::ExposeSecret as _;
use serde::Deserialize;

use super::{Shown, answer, page, places, refused, unfit};
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::Visit;
use crate::{State, routes};

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

/// The field of a forgotten password.
#[derive(Deserialize)]
pub(crate) struct Forgotten {
    account: String,
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

impl Given {
    /// The account and the role, if the form is one of ours.
    fn read(&self) -> Result<(AccountId, Grant), AccessError> {
        let account = AccountId::parse(&self.account).map_err(|_| unfit())?;
        Ok((account, places::grant(&self.role, &self.place).ok_or_else(unfit)?))
    }
}

/// Gives a role.
pub(crate) async fn grant(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(given): Form<Given>,
) -> Result<Response, PageError> {
    let done = match given.read() {
        Ok((account, grant)) => state.access.grant(&reader.principal, &reader.origin, &account, &grant).await,
        Err(error) => Err(error),
    };
    answer(&state, &reader, &visit, done, "grant").await
}

/// Takes a role away.
pub(crate) async fn take(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(given): Form<Given>,
) -> Result<Response, PageError> {
    let done = match given.read() {
        Ok((account, grant)) => state.access.revoke(&reader.principal, &reader.origin, &account, &grant).await,
        Err(error) => Err(error),
    };
    answer(&state, &reader, &visit, done, "take").await
}

/// Forgets a password, ends the sessions of its account, and shows the link to sign in with, this once.
pub(crate) async fn reset(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Forgotten { account }): Form<Forgotten>,
) -> Result<Response, PageError> {
    let Ok(account) = AccountId::parse(&account) else { return refused(&state, &reader, &visit, unfit()).await };
    match state.access.reset_by_link(&reader.principal, &reader.origin, &account).await {
        Ok(secret) => {
            let link = state.link(&uri, &headers, &routes::sign_in_with(secret.expose_secret()));
            let name = state.access.account(&account).await?.map_or_else(String::new, |account| account.name);
            let shown = Shown { reset: Some((name, link)), ..Shown::default() };
            Ok(page(&state, &reader, &visit, shown).await?.into_response())
        }
        Err(error) => refused(&state, &reader, &visit, error).await,
    }
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
