//! What goes for good: an account, or a sign-in that was linked to it.

use axum::extract::State as FromState;
use axum::response::Response;
use model::AccountId;
use serde::Deserialize;

use super::{answer, unfit};
use crate::State;
use crate::error::PageError;
use crate::extract::Form;
use crate::security::Reader;
use crate::view::Visit;

/// The fields of a removed account.
#[derive(Deserialize)]
pub(crate) struct Removed {
    account: String,
    /// The name of the account, typed by whoever removes it.
    typed: String,
}

/// The fields of an unlinked sign-in.
#[derive(Deserialize)]
pub(crate) struct Unlinked {
    account: String,
    issuer: String,
    subject: String,
}

/// Removes an account, when its name was typed.
pub(crate) async fn remove(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Removed { account, typed }): Form<Removed>,
) -> Result<Response, PageError> {
    let done = match AccountId::parse(&account) {
        Ok(account) => state.access.remove_account(&reader.principal, &reader.origin, &account, &typed).await,
        Err(_) => Err(unfit()),
    };
    answer(&state, &reader, &visit, done, "remove").await
}

/// Unlinks a sign-in.
pub(crate) async fn unlink(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Form(Unlinked { account, issuer, subject }): Form<Unlinked>,
) -> Result<Response, PageError> {
    let done = match AccountId::parse(&account) {
        Ok(account) => state.access.unlink_identity(&reader.principal, &reader.origin, &account, (&issuer, &subject)).await,
        Err(_) => Err(unfit()),
    };
    answer(&state, &reader, &visit, done, "unlink").await
}
