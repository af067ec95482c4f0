//! Acceptance of an invitation: name and password make a local account.

use askama::Template;
use axum::Extension;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use engine::access::{MIN_PASSWORD_CHARACTERS, Newcomer, Origin, SignInError};
use secrecy::SecretString;
use serde::Deserialize;

use super::enter;
use super::page::{SignIn, said};
use crate::error::PageError;
use crate::extract::{Form, Query};
use crate::security::refusals;
use crate::view::{Shell, Visit};
use crate::{State, routes};

#[derive(Template)]
#[template(path = "access/invitation.html")]
struct InvitationPage {
    shell: Shell,
    problem: Option<String>,
    code: String,
    name: String,
    email: String,
    min_password: usize,
}

/// The query of the link.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    code: String,
}

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct Accepted {
    code: String,
    name: String,
    password: String,
    again: String,
}

/// Shows the form, while the invitation is good.
pub(crate) async fn invitation(
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Query(Link { code }): Query<Link>,
) -> Result<Response, PageError> {
    if state.access.invitation(&code.clone().into()).await?.is_none() {
        refusals::invitation(&state, &origin).await;
    }
    page(&state, &visit, code, String::new(), None).await
}

/// Makes the account and signs in.
pub(crate) async fn accept(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Form(Accepted { code, name, password, again }): Form<Accepted>,
) -> Result<Response, PageError> {
    let secret = SecretString::from(code.clone());
    let accepted = if password == again {
        state.access.accept(&secret, Newcomer { name: name.clone(), password: password.into() }, &origin).await
    } else {
        Err(SignInError::Unfit("the two passwords differ; type the same one twice".to_owned()))
    };
    match accepted {
        Ok(secret) => enter(&state, &headers, &secret, routes::OVERVIEW, &origin).await,
        Err(error) => {
            let problem = said(error, &visit)?.reason;
            page(&state, &visit, code, name, Some(problem)).await
        }
    }
}

async fn page(state: &State, visit: &Visit, code: String, name: String, problem: Option<String>) -> Result<Response, PageError> {
    let Some(invitation) = state.access.invitation(&code.clone().into()).await? else {
        let said = said(SignInError::InvitationGone, visit)?;
        return SignIn { said: Some(said), ..SignIn::default() }.show(state, visit).await;
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shell = Shell::plain(visit, "You are invited");
    let page = InvitationPage { shell, problem, code, name, email: invitation.email, min_password: MIN_PASSWORD_CHARACTERS };
    Ok((status, Html(page.render()?)).into_response())
}
