//! What machines ask: is it up, can it work, how does it do.

use axum::Json;
use axum::extract::State as FromState;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::State;

/// Up as soon as it answers.
pub(crate) async fn process() -> &'static str {
    "ok\n"
}

/// Ready while the store answers; the answer names what is not.
pub(crate) async fn ready(FromState(state): FromState<State>) -> Response {
    match state.store.check().await {
        Ok(()) => Json(json!({ "ready": true, "store": "ok" })).into_response(),
        Err(error) => {
            tracing::warn!(error = %error, "not ready: the store does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "ready": false, "store": error.to_string() }))).into_response()
        }
    }
}

/// Metrics in Prometheus' text form, version 0.0.4.
pub(crate) async fn metrics(FromState(state): FromState<State>) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], (state.metrics)()).into_response()
}
