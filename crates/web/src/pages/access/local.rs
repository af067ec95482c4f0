//! Sign-in with e-mail address and password.

use axum::Extension;
use axum::extract::State as FromState;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::access::Origin;
use serde::Deserialize;

use super::enter;
use super::page::{SignIn, said};
use crate::State;
use crate::error::PageError;
use crate::extract::Form;
use crate::view::Visit;

/// The fields of the form.
#[derive(Deserialize)]
pub(crate) struct Credentials {
    email: String,
    password: String,
    #[serde(default)]
    to: String,
}

/// Signs in, or says why not.
pub(crate) async fn sign_in_local(
    headers: HeaderMap,
    FromState(state): FromState<State>,
    Extension(origin): Extension<Origin>,
    visit: Visit,
    Form(Credentials { email, password, to }): Form<Credentials>,
) -> Result<Response, PageError> {
    match state.access.sign_in_local(&email, &password.into(), &origin).await {
        Ok(secret) => enter(&state, &headers, &secret, &to, &origin).await,
        Err(error) => {
            let said = Some(said(error, &visit)?);
            SignIn { said, email, to }.show(&state, &visit).await
        }
    }
}
