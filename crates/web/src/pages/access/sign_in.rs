//! Exchanges the one-time link for a session and leads out of the address that holds it.

use askama::Template;
use axum::extract::{Query, State as FromState};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, LinkRefused, Origin};
use serde::Deserialize;

use crate::error::PageError;
use crate::html::Mark;
use crate::security::session;
use crate::view::{Shell, Visit};
use crate::{State, routes};

/// The query of the link.
#[derive(Deserialize)]
pub(crate) struct Link {
    link: Option<String>,
}

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignInPage {
    shell: Shell,
    mark: Mark,
    title: &'static str,
    reason: &'static str,
}

/// Signs in with the link, or says what happened and what to do.
pub(crate) async fn sign_in(
    method: Method,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    visit: Visit,
    Query(Link { link }): Query<Link>,
) -> Result<Response, PageError> {
    let Some(link) = link else { return refuse(&visit, None) };
    // A preview of the link (HEAD, or a browser that loads ahead) must not use it up.
    let only_looks = method == Method::HEAD || headers.get("sec-purpose").is_some();
    if only_looks {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    match state.access.exchange(&link.into(), &Origin::default()).await {
        Ok(secret) => {
            tracing::info!("signed in with a one-time link");
            let cookie = session::set(&secret, state.cookie_scope);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(routes::OVERVIEW)).into_response())
        }
        Err(AccessError::Refused(refused)) => refuse(&visit, Some(refused)),
        Err(error) => Err(error.into()),
    }
}

fn refuse(visit: &Visit, refused: Option<LinkRefused>) -> Result<Response, PageError> {
    let (icon, title, reason) = match refused {
        None => ("person", "Sign in to Cordboard", "Cordboard opens with a one-time link, printed by the server."),
        Some(LinkRefused::Used) => (
            "check",
            "This link was used already",
            "A link signs in once. If it was not you, make a new one and look who has access to the server.",
        ),
        Some(LinkRefused::Expired) => ("clock", "This link has expired", "A link is good for 15 minutes."),
        Some(LinkRefused::SetUpDone) => {
            ("check", "Set-up is done", "There is an administrator already, who can invite you or change your role.")
        }
        Some(LinkRefused::NoAccount) => {
            ("bad", "This account may not sign in", "It was disabled or has no role any more; ask an administrator.")
        }
        Some(LinkRefused::Unknown) => {
            ("bad", "This link is not known here", "It may be cut off, or belong to another server or an older run of it.")
        }
    };
    let tone = if refused.is_some() { "poor" } else { "unknown" };
    let status = if refused.is_some() { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
    let page = SignInPage { shell: Shell::plain(visit, title), mark: Mark { tone, icon, word: title }, title, reason };
    Ok((status, Html(page.render()?)).into_response())
}
