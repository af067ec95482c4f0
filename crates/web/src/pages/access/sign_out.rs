//! Ends the session here and in the browser.

use axum::Extension;
use axum::extract::State as FromState;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use engine::access::Origin;

use crate::error::PageError;
use crate::security::session::SESSION;
use crate::{State, routes};

/// Ends the session. Open to all, so that a cookie of a session that has ended goes away too.
pub(crate) async fn sign_out(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
) -> Result<Response, PageError> {
    if let Some(secret) = SESSION.carried(&headers, state.cookie_scope) {
        state.access.sign_out(&secret, &origin).await?;
    }
    Ok(([(header::SET_COOKIE, SESSION.unset(state.cookie_scope))], Redirect::to(routes::SIGN_IN)).into_response())
}
