//! What machines ask: is it up, can it work, how does it do.

use std::fmt::Display;
use std::time::Duration;

use axum::Json;
use axum::extract::State as FromState;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use tokio::time::timeout;

use crate::State;

/// Up as soon as it answers.
pub(crate) async fn process() -> &'static str {
    "ok\n"
}

/// How long the store may take: whoever asks has a time limit of its own, seldom a long one.
const PATIENCE: Duration = Duration::from_secs(2);

/// Ready while the store answers; the answer names what is not.
pub(crate) async fn ready(FromState(state): FromState<State>) -> Response {
    // Anybody may ask: the words of the database go to the log.
    let check = async {
        let told = |error: store::StoreError| {
            tracing::warn!(error = %error, "the store cannot work");
            error.advice()
        };
        state.store.check().await.map_err(told)
    };
    match in_time(check).await {
        Ok(()) => Json(json!({ "ready": true, "store": "ok" })).into_response(),
        Err(problem) => {
            tracing::warn!(problem, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "ready": false, "store": problem }))).into_response()
        }
    }
}

async fn in_time<E: Display>(check: impl Future<Output = Result<(), E>>) -> Result<(), String> {
    match timeout(PATIENCE, check).await {
        Ok(outcome) => outcome.map_err(|error| error.to_string()),
        Err(_) => Err(format!("no answer within {} s", PATIENCE.as_secs())),
    }
}

/// Metrics in Prometheus' text form, version 0.0.4.
pub(crate) async fn metrics(FromState(state): FromState<State>) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], (state.metrics)()).into_response()
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::in_time;

    #[tokio::test(start_paused = true)]
    async fn a_store_that_hangs_is_not_waited_for() {
        assert_eq!(in_time(pending::<Result<(), String>>()).await, Err("no answer within 2 s".to_owned()));
        assert_eq!(in_time(ready(Err::<(), _>("gone"))).await, Err("gone".to_owned()));
        assert_eq!(in_time(ready(Ok::<(), String>(()))).await, Ok(()));
    }
}
