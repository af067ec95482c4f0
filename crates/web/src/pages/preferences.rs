//! Choice of theme, navigation and row height: a form that posts and comes back, so it works without script.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::extract::Form;
use crate::preferences::{DENSITY, NAVIGATION, Preference, THEME};
use crate::routes;

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
