//! Personal API tokens.

use askama::Template;
use axum::extract::{RawQuery, State as FromState};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::AccessError;
use jiff::SignedDuration;
use model::{ApiToken, TokenId, TokenScope};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::{Frame, News, Tab, done_of, refusal};
use crate::error::PageError;
use crate::extract::Form;
use crate::format::Moment;
use crate::html::Mark;
use crate::security::{Reader, collects_metrics};
use crate::view::{Shell, Visit};
use crate::{State, routes};

/// Lives a form offers, in days.
const LIVES_DAYS: [i64; 4] = [30, 7, 90, 365];

#[derive(Template)]
#[template(path = "settings/tokens.html")]
struct TokensPage {
    shell: Shell,
    frame: Frame,
    /// The new token and its secret, shown this once.
    fresh: Option<(String, String)>,
    name: String,
    rows: Vec<Row>,
    lives: [i64; 4],
    may_collect: bool,
}

struct Row {
    id: String,
    name: String,
    scopes: String,
    made: Moment,
    ends: Moment,
    used: Option<Moment>,
    mark: Mark,
    is_good: bool,
}

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct NewToken {
    name: String,
    #[serde(default)]
    read: Option<String>,
    #[serde(default)]
    metrics: Option<String>,
    days: i64,
}

/// The fields of the form that ends one.
#[derive(Deserialize)]
pub(crate) struct Which {
    token: String,
}

/// What a page shows beside the list.
#[derive(Default)]
struct Shown {
    done: Option<String>,
    problem: Option<String>,
    fresh: Option<(String, SecretString)>,
    name: String,
}

/// Shows the reader's tokens.
pub(crate) async fn list(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, PageError> {
    let done = done_of(query.as_deref(), &[("end", "The token is revoked; whatever used it gets nothing more.")]);
    page(&state, &reader, &visit, Shown { done, ..Shown::default() }).await
}

/// Makes one and shows its secret, this once.
pub(crate) async fn create(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(NewToken { name, read, metrics, days }): Form<NewToken>,
) -> Result<Response, PageError> {
    let scopes: Vec<_> = [read.map(|_| TokenScope::Read), metrics.map(|_| TokenScope::Metrics)].into_iter().flatten().collect();
    let made = match LIVES_DAYS.contains(&days).then(|| visit.now.checked_add(SignedDuration::from_hours(24 * days))) {
        _ if scopes.contains(&TokenScope::Metrics) && !collects_metrics(&reader.principal) => Err(AccessError::Unfit(
            "metrics are of the whole server: an operator or administrator of the whole organisation may make a token for them".to_owned(),
        )),
        Some(Ok(expires_at)) => state.access.create_api_token(&reader.principal, &reader.origin, &name, &scopes, expires_at).await,
        _ => Err(AccessError::Unfit("choose how long the token is good from the list".to_owned())),
    };
    match made {
        Ok((token, secret)) => {
            let shown = Shown { fresh: Some((token.name, secret)), ..Shown::default() };
            Ok(page(&state, &reader, &visit, shown).await?.into_response())
        }
        Err(error) => {
            let shown = Shown { problem: Some(refusal(error)?), name, ..Shown::default() };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&state, &reader, &visit, shown).await?).into_response())
        }
    }
}

/// Revokes one.
pub(crate) async fn end(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Which { token }): Form<Which>,
) -> Result<Response, PageError> {
    let ended = match TokenId::parse(&token) {
        Ok(token) => state.access.revoke_api_token(&reader.principal, &reader.origin, &token).await,
        Err(_) => Err(AccessError::Unknown("token")),
    };
    match ended {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=end", routes::TOKENS)).into_response()),
        Err(error) => {
            let shown = Shown { problem: Some(refusal(error)?), ..Shown::default() };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&state, &reader, &visit, shown).await?).into_response())
        }
    }
}

async fn page(state: &State, reader: &Reader, visit: &Visit, shown: Shown) -> Result<Html<String>, PageError> {
    let Shown { done, problem, fresh, name } = shown;
    let (shell, frame) = Frame::of(state, visit, reader, Tab::Tokens, News { done, problem }).await?;
    let tokens = state.access.list_api_tokens(&reader.principal, Some(&reader.principal.account)).await?;
    let page = TokensPage {
        shell,
        frame,
        fresh: fresh.map(|(name, secret)| (name, secret.expose_secret().to_owned())),
        name,
        rows: tokens.iter().map(|token| Row::new(token, visit)).collect(),
        lives: LIVES_DAYS,
        may_collect: collects_metrics(&reader.principal),
    };
    Ok(Html(page.render()?))
}

impl Row {
    fn new(token: &ApiToken, visit: &Visit) -> Self {
        let mark = if token.revoked_at.is_some() {
            Mark { tone: "unknown", icon: "close", word: "Revoked" }
        } else if token.expires_at <= visit.now {
            Mark { tone: "unknown", icon: "clock", word: "Ended" }
        } else {
            Mark { tone: "good", icon: "check", word: "Good" }
        };
        Self {
            id: token.id.to_string(),
            name: token.name.clone(),
            scopes: token.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(", "),
            made: Moment::at(token.created_at, visit.now),
            ends: Moment::at(token.expires_at, visit.now),
            used: token.last_used_at.map(|at| Moment::ago(at, visit.now)),
            is_good: mark.word == "Good",
            mark,
        }
    }
}
