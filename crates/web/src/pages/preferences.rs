//! Choice of theme, navigation and row height: a form that posts and comes back, so it works without script.

use axum::extract::State as FromState;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::error::PageError;
use crate::extract::Form;
use crate::preferences::{self, DENSITY, NAVIGATION, Preference, THEME};
use crate::security::Reader;
use crate::view::{self, Organizations};
use crate::{State, routes};

/// The fields of the choice of an organisation.
#[derive(Debug, Deserialize)]
pub(crate) struct Open {
    organization: String,
    #[serde(default)]
    return_to: String,
}

/// Opens an organisation in which the reader has a role.
pub(crate) async fn organization(
    FromState(state): FromState<State>,
    reader: Reader,
    Form(Open { organization, return_to }): Form<Open>,
) -> Result<Response, PageError> {
    let organizations = Organizations::of(&state.store, &reader).await?;
    let found = organizations.all.iter().find(|known| known.id.as_str() == organization).ok_or(PageError::NoOrganization)?;
    let cookie = preferences::keep(preferences::ORGANIZATION, &view::organizations::value(&found.id));
    // A device, a page of a list and filters belong to the organisation that was open.
    let to = [routes::DEVICES, routes::SETTINGS].into_iter().find(|start| return_to.starts_with(start)).unwrap_or(routes::OVERVIEW);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(to)).into_response())
}

/// The fields of the forms.
#[derive(Debug, Deserialize)]
pub(crate) struct Choice {
    theme: Option<String>,
    navigation: Option<String>,
    density: Option<String>,
    #[serde(default)]
    return_to: String,
}

/// Chooses the theme.
pub(crate) async fn theme(Form(choice): Form<Choice>) -> Response {
    keep(THEME, choice.theme.as_deref(), &choice.return_to)
}

/// Opens or collapses the navigation.
pub(crate) async fn navigation(Form(choice): Form<Choice>) -> Response {
    keep(NAVIGATION, choice.navigation.as_deref(), &choice.return_to)
}

/// Chooses the row height.
pub(crate) async fn density(Form(choice): Form<Choice>) -> Response {
    keep(DENSITY, choice.density.as_deref(), &choice.return_to)
}

fn keep(preference: Preference, value: Option<&str>, return_to: &str) -> Response {
    let Some(value) = value.and_then(|value| preference.parse(value)) else {
        let text = format!("{} is one of: {}\n", preference.name, preference.values.join(", "));
        return (StatusCode::UNPROCESSABLE_ENTITY, text).into_response();
    };
    ([(header::SET_COOKIE, preference.keep(value))], Redirect::to(routes::back_to(return_to))).into_response()
}
