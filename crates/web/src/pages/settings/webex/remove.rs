//! Removes a connection and forgets its tokens.

use axum::extract::State as FromState;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};

use super::{Doing, Place, Which, keeper, refused};
use crate::error::PageError;
use crate::extract::Form;
use crate::security::{Reader, actor};
use crate::view::Visit;
use crate::{State, routes};

/// Removes a connection.
pub(crate) async fn remove(
    uri: Uri,
    headers: HeaderMap,
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(which): Form<Which>,
) -> Result<Response, PageError> {
    let place = Place::new(&state, &reader, &visit, &uri, &headers);
    match keeper(&state)?.disconnect(&which.key()?, (actor(&reader.principal), &reader.origin)).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=removed", routes::WEBEX)).into_response()),
        Err(error) => refused(&place, error, Doing::Removing, String::new()).await,
    }
}
