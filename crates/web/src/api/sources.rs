//! How fresh the data is.

use axum::Json;
use axum::extract::State as FromState;
use serde_json::{Value, json};

use crate::State;
use crate::error::PageError;
use crate::pages::overview;
use crate::security::Reader;
use crate::view::Organizations;

/// What is collected, when it last came, and what is wrong with it.
pub(crate) async fn sources(FromState(state): FromState<State>, reader: Reader) -> Result<Json<Value>, PageError> {
    let sources = match Organizations::of(&state.store, &reader).await?.open {
        Some(organization) => state.store.sources().list(&organization.id).await?,
        None => Vec::new(),
    };
    Ok(Json(json!({ "items": overview::source_objects(&sources, state.clock.now()), "next": null })))
}
