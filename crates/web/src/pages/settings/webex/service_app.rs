//! Connects a service app, or gives a connected one a new refresh token.

use axum::extract::State as FromState;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use engine::keeper::NewServiceApp;
use serde::Deserialize;

use super::{Doing, Place, keeper, refused, trimmed};
use crate::error::PageError;
use crate::extract::Form;
use crate::security::{Reader, actor};
use crate::view::Visit;
use crate::{State, routes};

/// The fields of a service app.
#[derive(Deserialize)]
pub(crate) struct ServiceApp {
    client_id: String,
    client_secret: String,
    refresh_token: String,
    #[serde(default)]
    application_id: String,
}

/// Connects a service app.
pub(crate) async fn service_app(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(form): Form<ServiceApp>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    let ServiceApp { client_id, client_secret, refresh_token, application_id } = form;
    let application_id = Some(application_id.trim().to_owned()).filter(|id| !id.is_empty());
    let new = NewServiceApp {
        client_id: client_id.trim().to_owned(),
        client_secret: trimmed(&client_secret),
        refresh_token: trimmed(&refresh_token),
        application_id,
    };
    match keeper(&state)?.connect_service_app(new, (actor(&reader.principal), &reader.origin)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=connected", routes::WEBEX)).into_response()),
        Err(error) => refused(&place, error, Doing::Connecting, client_id).await,
    }
}
