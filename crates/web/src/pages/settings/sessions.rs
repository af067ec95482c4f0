//! Sessions: the reader's own; those of everybody for who administers everything.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use model::{SessionEntry, SessionId, SignInMethod};
use serde::Deserialize;

use super::{Frame, News, Tab};
use crate::error::PageError;
use crate::extract::Form;
use crate::format::{Moment, count};
use crate::security::Reader;
use crate::security::session::SESSION;
use crate::view::{Shell, Visit};
use crate::{State, routes};

const DONE: &[(&str, &str)] =
    &[("end", "The session has ended; whoever used it is signed out now."), ("end-others", "Every other session of yours has ended.")];

#[derive(Template)]
#[template(path = "settings/sessions.html")]
struct SessionsPage {
    shell: Shell,
    frame: Frame,
    shows_all: bool,
    own_others: bool,
    total: String,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    who: String,
    is_this: bool,
    method: &'static str,
    address: Option<String>,
    user_agent: Option<String>,
    began: Moment,
    seen: Moment,
    ends: Moment,
}

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct Which {
    session: String,
}

/// Shows the sessions.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    page(&state, &reader, &visit, News::of_query(query.as_deref(), DONE)).await
}

/// Ends one.
pub(crate) async fn end(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Which { session }): Form<Which>,
) -> Result<Response, PageError> {
    let ended = match SessionId::parse(&session) {
        Ok(session) => state.access.revoke_session(&reader.principal, &reader.origin, &session).await.map(|()| session),
        Err(_) => Err(engine::access::AccessError::Unknown("session")),
    };
    match ended {
        Ok(session) if reader.principal.session() == Some(&session) => {
            Ok(([(header::SET_COOKIE, SESSION.unset(state.cookie_scope))], Redirect::to(routes::SIGN_IN)).into_response())
        }
        Ok(_) => Ok(Redirect::to(&format!("{}?done=end", routes::SESSIONS)).into_response()),
        Err(error) => {
            let page = page(&state, &reader, &visit, News::refused(error)?).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// Ends the reader's others.
pub(crate) async fn end_others(FromState(state): FromState<State>, reader: Reader, visit: Visit) -> Result<Response, PageError> {
    match state.access.revoke_all(&reader.principal, &reader.origin, &reader.principal.account).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=end-others", routes::SESSIONS)).into_response()),
        Err(error) => {
            let page = page(&state, &reader, &visit, News::refused(error)?).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

async fn page(state: &State, reader: &Reader, visit: &Visit, news: News) -> Result<Html<String>, PageError> {
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Sessions, news).await?;
    let principal = &reader.principal;
    let shows_all = principal.is_administrator();
    let account = (!shows_all).then_some(&principal.account);
    let sessions = state.access.list_sessions(principal, account).await?;
    let names: HashMap<_, _> = if shows_all {
        state.access.list_accounts().await?.into_iter().map(|account| (account.id, account.name)).collect()
    } else {
        HashMap::new()
    };
    let who = |entry: &SessionEntry| match &entry.account {
        None => "Set-up".to_owned(),
        Some(account) if *account == principal.account => principal.name.clone(),
        Some(account) => names.get(account).cloned().unwrap_or_else(|| account.to_string()),
    };
    let own_others =
        sessions.iter().any(|entry| entry.account.as_ref() == Some(&principal.account) && Some(&entry.id) != principal.session());
    let rows = sessions.iter().map(|entry| Row::new(entry, who(entry), Some(&entry.id) == principal.session(), visit)).collect();
    let total = count(sessions.len() as u64, "session", "sessions");
    Ok(Html(SessionsPage { shell, frame, shows_all, own_others, total, rows }.render()?))
}

impl Row {
    fn new(entry: &SessionEntry, who: String, is_this: bool, visit: &Visit) -> Self {
        Self {
            id: entry.id.to_string(),
            who,
            is_this,
            method: match entry.method {
                SignInMethod::SetUp => "set-up link",
                SignInMethod::Link => "one-time link",
                SignInMethod::Password => "password",
                SignInMethod::Provider => "other sign-in",
            },
            address: entry.address.clone(),
            user_agent: entry.user_agent.clone(),
            began: Moment::at(entry.created_at, visit.now),
            seen: Moment::ago(entry.seen_at, visit.now),
            ends: Moment::at(entry.expires_at, visit.now),
        }
    }
}
