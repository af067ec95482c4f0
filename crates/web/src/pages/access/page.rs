//! The sign-in page, and what follows when it opens.

use askama::Template;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, Origin, SignInError};
use secrecy::SecretString;

use crate::error::PageError;
use crate::format::Moment;
use crate::html::Mark;
use crate::security::session::SESSION;
use crate::view::{Shell, Visit};
use crate::{State, routes};

/// What the page says and has filled in.
#[derive(Debug, Default)]
pub(super) struct SignIn {
    /// What happened, when something did.
    pub(super) said: Option<Said>,
    /// E-mail address that was typed.
    pub(super) email: String,
    /// Page of ours to lead to afterwards.
    pub(super) to: String,
}

/// What happened and what to do.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) status: StatusCode,
    pub(super) icon: &'static str,
    pub(super) title: &'static str,
    pub(super) reason: String,
    pub(super) until: Option<Moment>,
}

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignInPage {
    shell: Shell,
    mark: Mark,
    title: &'static str,
    reason: String,
    until: Option<Moment>,
    /// Whether anybody can sign in: there is an administrator.
    is_set_up: bool,
    email: String,
    to: String,
    providers: Vec<Button>,
}

/// A provider to sign in with.
struct Button {
    address: String,
    name: String,
}

impl SignIn {
    /// The page.
    pub(super) async fn show(self, state: &State, visit: &Visit) -> Result<Response, PageError> {
        let is_set_up = state.access.has_administrator().await?;
        let said = self.said;
        let tone = if said.is_some() { "poor" } else { "unknown" };
        let said = said.unwrap_or_else(|| Said {
            status: StatusCode::OK,
            icon: "person",
            title: "Sign in to Cordboard",
            reason: if is_set_up { String::new() } else { "This Cordboard is not set up yet.".to_owned() },
            until: None,
        });
        let page = SignInPage {
            shell: Shell::plain(visit, said.title),
            mark: Mark { tone, icon: said.icon, word: said.title },
            title: said.title,
            reason: said.reason,
            until: said.until,
            is_set_up,
            email: self.email,
            to: routes::back_to(&self.to).to_owned(),
            providers: state
                .providers()
                .into_iter()
                .map(|(id, name)| Button { address: routes::sign_in_then_at(&id, &self.to), name })
                .collect(),
        };
        let mut response = (said.status, Html(page.render()?)).into_response();
        if let (StatusCode::TOO_MANY_REQUESTS, Some(until)) = (said.status, said.until) {
            response.headers_mut().insert(header::RETRY_AFTER, until.seconds_left().into());
        }
        Ok(response)
    }
}

/// Words for a refused sign-in; an error where nothing could be decided.
pub(super) fn said(error: SignInError, visit: &Visit) -> Result<Said, PageError> {
    let (status, icon, title) = match &error {
        SignInError::Locked { .. } => (StatusCode::TOO_MANY_REQUESTS, "clock", "Too many failed sign-ins"),
        SignInError::Busy => (StatusCode::SERVICE_UNAVAILABLE, "clock", "One moment"),
        SignInError::Wrong => (StatusCode::UNAUTHORIZED, "bad", "That did not work"),
        SignInError::InvitationGone => (StatusCode::GONE, "clock", "This invitation is not good any more"),
        SignInError::Unfit(_) | SignInError::Access(AccessError::Unfit(_)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, "poor", "Please change this")
        }
        SignInError::Access(AccessError::Store(_) | AccessError::Audit(_)) => {
            (StatusCode::SERVICE_UNAVAILABLE, "bad", "Sign-in needs the database")
        }
        _ => (StatusCode::FORBIDDEN, "lock", "You may not sign in here"),
    };
    let until = match &error {
        SignInError::Locked { until } => Some(Moment::at(*until, visit.now)),
        _ => None,
    };
    let reason = match error {
        SignInError::Access(error @ (AccessError::Store(_) | AccessError::Audit(_))) => return Err(error.into()),
        SignInError::Wrong => {
            "E-mail address or password are wrong. Check both; whoever runs the server can make a one-time link.".to_owned()
        }
        SignInError::Locked { .. } => "The next attempt is looked at after".to_owned(),
        error => crate::format::sentence(&error.to_string()),
    };
    Ok(Said { status, icon, title, reason, until })
}

/// Hands out the session and leads on. An older session of the same browser ends: whoever knew its secret loses it.
pub(crate) async fn enter(
    state: &State,
    headers: &HeaderMap,
    secret: &SecretString,
    to: &str,
    origin: &Origin,
) -> Result<Response, PageError> {
    if let Some(old) = SESSION.carried(headers, state.cookie_scope) {
        state.access.sign_out(&old, origin).await?;
    }
    state.rates.is_good(secret, state.clock.now());
    let cookie = SESSION.set(secret, state.cookie_scope);
    Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(routes::back_to(to))).into_response())
}
