//! Ends the session here and in the browser.

use axum::Extension;
use axum::extract::State as FromState;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use crate::error::PageError;
use crate::security::session::{SessionSecret, unset};
use crate::{State, routes};

/// Ends the session.
pub(crate) async fn sign_out(
    FromState(state): FromState<State>,
    Extension(secret): Extension<SessionSecret>,
) -> Result<Response, PageError> {
    state.access.sign_out(&secret.0).await?;
    Ok(([(header::SET_COOKIE, unset())], Redirect::to(routes::SIGN_IN)).into_response())
}
