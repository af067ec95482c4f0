//! The reader's own account: who, which roles, the password.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, MIN_PASSWORD_CHARACTERS};
use model::{Identity, Role};
use serde::Deserialize;

use super::places::{self, Places};
use super::{Frame, News, Tab};
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, routes};

const DONE: &[(&str, &str)] = &[
    ("password", "The password is changed; every other session of yours has ended."),
    ("linked", "The sign-in is linked: it opens this account from now on."),
    ("unlinked", "The sign-in is unlinked: it opens this account no longer. Every other session of yours has ended."),
];

#[derive(Template)]
#[template(path = "settings/account.html")]
struct AccountPage {
    shell: Shell,
    frame: Frame,
    name: String,
    email: Option<String>,
    has_password: bool,
    roles: Vec<(&'static str, String)>,
    min_password: usize,
    /// The sign-ins that are linked.
    linked: Vec<Identity>,
    /// Whether there are pages of devices and calls for this reader.
    is_viewer: bool,
    /// Short and shown name of each provider.
    providers: Vec<(String, String)>,
}

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct Passwords {
    #[serde(default)]
    present: String,
    new: String,
    again: String,
}

/// The fields of a sign-in that is unlinked.
#[derive(Deserialize)]
pub(crate) struct Linked {
    issuer: String,
    subject: String,
}

/// Shows the account.
pub(crate) async fn show(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    page(&state, &reader, &visit, News::of_query(query.as_deref(), DONE)).await
}

/// Changes the password.
pub(crate) async fn password(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Passwords { present, new, again }): Form<Passwords>,
) -> Result<Response, PageError> {
    if new != again {
        let news = News::problem("The two new passwords differ; type the same one twice".to_owned());
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&state, &reader, &visit, news).await?).into_response());
    }
    let done = state.access.change_password(&reader.principal, &reader.origin, &present.into(), &new.into()).await;
    answer(&state, &reader, &visit, done, "password").await
}

/// Unlinks a sign-in.
pub(crate) async fn unlink(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Linked { issuer, subject }): Form<Linked>,
) -> Result<Response, PageError> {
    let own = &reader.principal.account;
    let done = state.access.unlink_identity(&reader.principal, &reader.origin, own, (&issuer, &subject)).await;
    answer(&state, &reader, &visit, done, "unlinked").await
}

async fn answer(state: &State, reader: &Reader, visit: &Visit, done: Result<(), AccessError>, word: &str) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}?done={word}", routes::ACCOUNT)).into_response()),
        Err(error) => {
            let page = page(state, reader, visit, News::refused(error)?).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

async fn page(state: &State, reader: &Reader, visit: &Visit, news: News) -> Result<Html<String>, PageError> {
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Account, news).await?;
    let principal = &reader.principal;
    let places = Places::known(state, reader, &Role::ALL).await?;
    let account = state.access.account(&principal.account).await?;
    let page = AccountPage {
        is_viewer: shell.signed_in.as_ref().is_some_and(crate::view::SignedIn::is_viewer),
        shell,
        frame,
        name: principal.name.clone(),
        email: principal.email.clone(),
        has_password: account.is_some_and(|account| account.has_password),
        roles: principal.grants.iter().map(|grant| (places::role_words(grant.role), places.words(grant))).collect(),
        min_password: MIN_PASSWORD_CHARACTERS,
        linked: state.access.identities(&principal.account).await?,
        providers: state.providers(),
    };
    Ok(Html(page.render()?))
}
