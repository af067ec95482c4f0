//! Sign-in with a provider: off to it, and back.

use axum::Extension;
use axum::extract::{Path, Query, State as FromState};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use engine::access::Origin;
use engine::oidc::{Finished, OidcError, Provider, ProviderId};
use secrecy::SecretString;
use serde::Deserialize;

use super::enter;
use super::page::{Said, SignIn, said};
use crate::error::PageError;
use crate::format::sentence;
use crate::security::session::FLOW;
use crate::view::Visit;
use crate::{State, routes};

/// The query of the start.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    to: String,
}

/// What the provider sends back.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    error: Option<String>,
}

/// Leads to the provider.
pub(crate) async fn leave(
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Path(provider): Path<String>,
    Query(Wanted { to }): Query<Wanted>,
) -> Result<Response, PageError> {
    let provider = find(&state, &provider)?;
    let oidc = state.oidc.as_ref().ok_or(PageError::NoPage)?;
    match oidc.begin(&provider.id, routes::back_to(&to), &origin).await {
        Ok(begun) => {
            let cookie = FLOW.set(&begun.secret, state.cookie_scope);
            Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(begun.address.as_str())).into_response())
        }
        Err(error) => SignIn { said: Some(failed(&error)), to, ..SignIn::default() }.show(&state, &visit).await,
    }
}

/// Takes the answer of the provider and signs in whom it vouches for, if that person may come in.
pub(crate) async fn come_back(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Path(provider): Path<String>,
    Query(answer): Query<Answer>,
) -> Result<Response, PageError> {
    let provider = find(&state, &provider)?.clone();
    let flow = FLOW.carried(&headers, state.cookie_scope).unwrap_or_default();
    let mut response = finish(&headers, &state, &origin, &visit, &provider, answer, &flow).await?;
    // Whatever came of it, the flow is used up.
    response.headers_mut().append(header::SET_COOKIE, FLOW.unset(state.cookie_scope));
    Ok(response)
}

async fn finish(
    headers: &HeaderMap,
    state: &State,
    origin: &Origin,
    visit: &Visit,
    provider: &Provider,
    answer: Answer,
    flow: &SecretString,
) -> Result<Response, PageError> {
    let oidc = state.oidc.as_ref().ok_or(PageError::NoPage)?;
    let Answer { code, state: flow_state, error } = answer;
    let finished = match error {
        Some(error) => Err(oidc.declined(&provider.id, &error, &flow_state, flow, origin).await),
        None => oidc.finish(&provider.id, &code.into(), &flow_state, flow, origin).await,
    };
    let said = match finished {
        Ok(Finished { identity, return_to }) => match state.access.sign_in_external(provider, &identity, origin).await {
            Ok(secret) => return enter(state, headers, &secret, &return_to, origin).await,
            Err(error) => said(error, visit)?,
        },
        Err(error) => failed(&error),
    };
    SignIn { said: Some(said), ..SignIn::default() }.show(state, visit).await
}

fn find<'s>(state: &'s State, id: &str) -> Result<&'s Provider, PageError> {
    let id = ProviderId::parse(id).ok_or(PageError::NoPage)?;
    let providers = state.oidc.as_ref().map_or(&[][..], |oidc| oidc.providers());
    providers.iter().find(|provider| provider.id == id).ok_or(PageError::NoPage)
}

fn failed(error: &OidcError) -> Said {
    let status = if error.is_refusal() { StatusCode::FORBIDDEN } else { StatusCode::BAD_GATEWAY };
    tracing::warn!(error = %error, "a sign-in with a provider failed");
    Said { status, icon: "bad", title: "The sign-in did not work", reason: format!("{}.", sentence(&error.to_string())), until: None }
}
