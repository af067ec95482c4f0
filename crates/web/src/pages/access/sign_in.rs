//! The sign-in page, and the one-time link, which is exchanged for a session and leads out of the address that holds it.

use axum::Extension;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use engine::access::{AccessError, LinkRefused, Origin};
use serde::Deserialize;

use super::enter;
use super::page::{Said, SignIn};
use crate::error::PageError;
use crate::extract::Query;
use crate::view::Visit;
use crate::{State, routes};

/// The query of the page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    /// Secret of a one-time link.
    link: Option<String>,
    /// Page of ours to lead to afterwards.
    #[serde(default)]
    to: String,
}

/// Shows the page, or signs in with the link, or says why that did not work.
pub(crate) async fn sign_in(
    method: Method,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Query(Asked { link, to }): Query<Asked>,
) -> Result<Response, PageError> {
    let Some(link) = link else { return SignIn { to, ..SignIn::default() }.show(&state, &visit).await };
    // A preview of the link (HEAD, or a browser that loads ahead) must not use it up.
    let only_looks = method == Method::HEAD || headers.get("sec-purpose").is_some();
    if only_looks {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    match state.access.exchange(&link.into(), &origin).await {
        // Whoever may only set up is led on to that from there.
        Ok(secret) => enter(&state, &headers, &secret, routes::OVERVIEW, &origin).await,
        Err(AccessError::Refused(refused)) => SignIn { said: Some(said(refused)), ..SignIn::default() }.show(&state, &visit).await,
        Err(error) => Err(error.into()),
    }
}

fn said(refused: LinkRefused) -> Said {
    let (icon, title, reason) = match refused {
        LinkRefused::Used => (
            "check",
            "This link was used already",
            "A link signs in once. If it was not you, make a new one and look who has access to the server.",
        ),
        LinkRefused::Expired => {
            ("clock", "This link has expired", "A link of the server is good for 15 minutes, one of an administrator for a day.")
        }
        LinkRefused::SetUpDone => ("check", "Set-up is done", "There is an administrator already, who can invite you or change your role."),
        LinkRefused::NoAccount => {
            ("lock", "This account may not sign in", "It was disabled or has no role any more; ask an administrator.")
        }
        LinkRefused::Unknown => {
            ("bad", "This link is not known here", "It may be cut off, or belong to another server or an older run of it.")
        }
    };
    Said { status: StatusCode::UNAUTHORIZED, icon, title, reason: reason.to_owned(), until: None }
}
