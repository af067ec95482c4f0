//! Set-up: the first administrator, then Webex. Opened by the set-up link while there is no administrator.

use askama::Template;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use engine::access::{AccessError, FirstAdministrator, MIN_PASSWORD_CHARACTERS};
use serde::Deserialize;

use crate::error::PageError;
use crate::extract::Form;
use crate::pages::access::enter;
use crate::security::Reader;
use crate::view::{Shell, Visit};
use crate::{State, format, routes};

#[derive(Template)]
#[template(path = "set_up/administrator.html")]
struct AdministratorPage {
    shell: Shell,
    problem: Option<String>,
    name: String,
    email: String,
    min_password: usize,
}

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct First {
    name: String,
    email: String,
    password: String,
    again: String,
}

/// Asks for the first administrator.
pub(crate) async fn show(visit: Visit) -> Result<Html<String>, PageError> {
    Ok(Html(page(&visit, None, String::new(), String::new())?))
}

/// Makes the first administrator, who is signed in at once.
pub(crate) async fn create(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(First { name, email, password, again }): Form<First>,
) -> Result<Response, PageError> {
    let made = if password == again {
        let first = FirstAdministrator { name: name.clone(), email: email.clone(), password: password.into() };
        state.access.set_up(&reader.principal, first, &reader.origin).await
    } else {
        Err(AccessError::Unfit("the two passwords differ; type the same one twice".to_owned()))
    };
    match made {
        Ok(secret) => enter(&state, &headers, &secret, &format!("{}?done=first", routes::WEBEX), &reader.origin).await,
        Err(error @ (AccessError::Store(_) | AccessError::Audit(_))) => Err(error.into()),
        // Somebody else was quicker: their sign-in page says what to do.
        Err(AccessError::Refused(_)) => Ok(Redirect::to(routes::SIGN_IN).into_response()),
        Err(error) => {
            let page = page(&visit, Some(format::sentence(&error.to_string())), name, email)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
        }
    }
}

fn page(visit: &Visit, problem: Option<String>, name: String, email: String) -> Result<String, PageError> {
    let shell = Shell::plain(visit, "Set up Cordboard");
    Ok(AdministratorPage { shell, problem, name, email, min_password: MIN_PASSWORD_CHARACTERS }.render()?)
}
