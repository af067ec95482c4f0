//! How fresh the data is.

use axum::Json;
use axum::extract::State as FromState;
use serde_json::{Value, json};

use crate::State;
use crate::error::PageError;
use crate::security::Reader;
use crate::view::Organizations;

/// What is collected, when it last came, and what is wrong with it.
pub(crate) async fn sources(FromState(state): FromState<State>, reader: Reader) -> Result<Json<Value>, PageError> {
    let sources = match Organizations::of(&state.store, &reader).await?.open {
        Some(organization) => state.store.sources().list(&organization.id).await?,
        None => Vec::new(),
    };
    let items: Vec<Value> = sources
        .iter()
        .map(|source| {
            let told = source.told();
            json!({
                "name": source.name.as_str(),
                "last_success_at": source.last_success_at.map(|at| at.to_string()),
                "interval_ms": source.interval_ms,
                "requests_spent": source.requests_spent,
                "error": source.error.as_ref().map(|error| error.message.clone()),
                "error_since": source.error.as_ref().map(|error| error.since.to_string()),
                "note": (!told.troubles.is_empty()).then(|| told.troubles.join(". ")),
                "facts": told.facts,
            })
        })
        .collect();
    Ok(Json(json!({ "items": items, "next": null })))
}
