//! The reader's own account: who, which roles, the password.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::MIN_PASSWORD_CHARACTERS;
use model::Role;
use serde::Deserialize;

use super::places::{self, Places};
use super::{Frame, Tab, done_of, refusal};
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, routes};

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
    /// Issuers of the sign-ins that are linked.
    linked: Vec<String>,
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

/// Shows the account.
pub(crate) async fn show(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    page(
        &state,
        &reader,
        &visit,
        done_of(
            query.as_deref(),
            &[
                ("password", "The password is changed; every other session of yours has ended."),
                ("linked", "The sign-in is linked: it opens this account from now on."),
            ],
        ),
        None,
    )
    .await
}

/// Changes the password.
pub(crate) async fn password(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Passwords { present, new, again }): Form<Passwords>,
) -> Result<Response, PageError> {
    let problem = if new == again {
        match state.access.change_password(&reader.principal, &reader.origin, &present.into(), &new.into()).await {
            Ok(()) => return Ok(Redirect::to(&format!("{}?done=password", routes::ACCOUNT)).into_response()),
            Err(error) => refusal(error)?,
        }
    } else {
        "The two new passwords differ; type the same one twice".to_owned()
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&state, &reader, &visit, None, Some(problem)).await?).into_response())
}

async fn page(
    state: &State,
    reader: &Reader,
    visit: &Visit,
    done: Option<String>,
    problem: Option<String>,
) -> Result<Html<String>, PageError> {
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Account).await?;
    let principal = &reader.principal;
    let places = Places::known(state, reader, &Role::ALL).await?;
    let account = state.access.account(&principal.account).await?;
    let page = AccountPage {
        shell,
        frame: Frame { done, problem, ..frame },
        name: principal.name.clone(),
        email: principal.email.clone(),
        has_password: account.is_some_and(|account| account.has_password),
        roles: principal.grants.iter().map(|grant| (places::role_words(grant.role), places.words(grant))).collect(),
        min_password: MIN_PASSWORD_CHARACTERS,
        linked: state.access.identities(&principal.account).await?.into_iter().map(|identity| identity.issuer).collect(),
        providers: state.providers(),
    };
    Ok(Html(page.render()?))
}
