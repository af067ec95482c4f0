//! Sign-in with a provider: off to it, and back.

use askama::Template;
use axum::Extension;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, Origin};
use engine::oidc::{Begun, ExternalIdentity, Finished, OidcError, Provider, ProviderId};
use secrecy::SecretString;
use serde::Deserialize;

use super::enter;
use super::page::{Said, SignIn, said};
use crate::error::PageError;
use crate::extract::{Form, Path, Query};
use crate::format::sentence;
use crate::pages::settings::{Frame, News, Tab};
use crate::security::Reader;
use crate::security::flow;
use crate::security::session::SESSION;
use crate::view::{Shell, Visit};
use crate::{State, routes};

/// Begins where a flow leads to that links a sign-in to the account it names. No page stands there, and no query can ask for it.
const LINKS: &str = "/settings/account/link/";

#[derive(Template)]
#[template(path = "settings/link.html")]
struct LinkPage {
    shell: Shell,
    frame: Frame,
    name: String,
    address: String,
}

/// The field of the form that begins to link.
#[derive(Deserialize)]
pub(crate) struct Which {
    provider: String,
}

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
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Path(provider): Path<String>,
    Query(Wanted { to }): Query<Wanted>,
) -> Result<Response, PageError> {
    let provider = find(&state, &provider)?;
    let oidc = state.oidc.as_ref().ok_or(PageError::NoPage)?;
    // However it is written, with dots or escapes: no other page of ours has this in its address.
    let wanted = if to.contains("link/") { routes::OVERVIEW } else { routes::back_to(&to) };
    match oidc.begin(&provider.id, wanted, &origin).await {
        Ok(begun) => Ok((cookies(&headers, &state, &begun), Redirect::to(begun.address.as_str())).into_response()),
        Err(error) => SignIn { said: Some(failed(&error)), to, ..SignIn::default() }.show(&state, &visit).await,
    }
}

/// Begins to link another sign-in to the reader's account. A form may not lead to another site, so a page with a link does.
pub(crate) async fn link(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Which { provider }): Form<Which>,
) -> Result<Response, PageError> {
    let provider = find(&state, &provider)?;
    let oidc = state.oidc.as_ref().ok_or(PageError::NoPage)?;
    match oidc.begin(&provider.id, &format!("{LINKS}{}", reader.principal.account), &reader.origin).await {
        Ok(begun) => {
            let (shell, frame) = Frame::of(&state, &visit, &reader, Tab::Account, News::default()).await?;
            let page = LinkPage { shell, frame, name: provider.name.clone(), address: begun.address.to_string() };
            Ok((cookies(&headers, &state, &begun), Html(page.render()?)).into_response())
        }
        Err(error) => SignIn { said: Some(failed(&error)), ..SignIn::default() }.show(&state, &visit).await,
    }
}

/// Links whom the provider vouches for to the account that began it, if that one is still signed in here.
async fn finish_link(
    headers: &HeaderMap,
    state: &State,
    origin: &Origin,
    provider: &Provider,
    identity: &ExternalIdentity,
    account: &str,
) -> Result<Result<Response, Said>, PageError> {
    let session = match SESSION.carried(headers, state.cookie_scope) {
        Some(secret) => state.access.session(&secret).await?,
        None => None,
    };
    let Some(session) = session.filter(|session| session.principal.account.as_str() == account) else { return Err(PageError::SignedOut) };
    match state.access.link_identity(&session.principal, origin, provider, identity).await {
        Ok(()) => Ok(Ok(Redirect::to(&format!("{}?done=linked", routes::ACCOUNT)).into_response())),
        Err(error @ (AccessError::Store(_) | AccessError::Audit(_))) => Err(error.into()),
        Err(error) => {
            let reason = format!("{}.", sentence(&error.to_string()));
            Ok(Err(Said { status: StatusCode::FORBIDDEN, icon: "lock", title: "This sign-in was not linked", reason, until: None }))
        }
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
    let (flow, end) = (flow::carried(&headers, &answer.state, state.cookie_scope), flow::end(&answer.state, state.cookie_scope));
    let mut response = finish(&headers, &state, &origin, &visit, &provider, answer, &flow).await?;
    if let Some(end) = end {
        response.headers_mut().append(header::SET_COOKIE, end);
    }
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
        Ok(Finished { identity, return_to }) if return_to.starts_with(LINKS) => {
            match finish_link(headers, state, origin, provider, &identity, &return_to[LINKS.len()..]).await? {
                Ok(response) => return Ok(response),
                Err(said) => said,
            }
        }
        Ok(Finished { identity, return_to }) => match state.access.sign_in_external(provider, &identity, origin).await {
            Ok(secret) => return enter(state, headers, &secret, &return_to, origin).await,
            Err(error) => said(error, visit)?,
        },
        Err(error) => failed(&error),
    };
    SignIn { said: Some(said), ..SignIn::default() }.show(state, visit).await
}

/// The cookies of a flow that begins.
fn cookies(headers: &HeaderMap, state: &State, begun: &Begun) -> AppendHeaders<Vec<(HeaderName, HeaderValue)>> {
    let cookies = flow::begin(headers, &begun.address, &begun.secret, state.cookie_scope);
    AppendHeaders(cookies.into_iter().map(|cookie| (header::SET_COOKIE, cookie)).collect())
}

fn find<'s>(state: &'s State, id: &str) -> Result<&'s Provider, PageError> {
    let id = ProviderId::parse(id).ok_or(PageError::NoPage)?;
    let providers = state.oidc.as_ref().map_or(&[][..], |oidc| oidc.providers());
    providers.iter().find(|provider| provider.id == id).ok_or(PageError::NoPage)
}

fn failed(error: &OidcError) -> Said {
    let status = if error.is_refusal() { StatusCode::FORBIDDEN } else { StatusCode::BAD_GATEWAY };
    tracing::warn!(error = %error, "a sign-in with a provider failed");
    Said { status, icon: "bad", title: "The sign-in did not work", reason: format!("{}.", sentence(&error.for_people())), until: None }
}
