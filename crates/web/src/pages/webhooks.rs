//! Events that Webex sends. Whoever sends them learns whether they were taken and nothing else.

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State as FromState};
use axum::http::{HeaderMap, StatusCode, header};
use engine::access::Origin;
use engine::hooks::{HookError, MAX_EVENT_BYTES, SIGNATURE_HEADER};

use crate::State;
use crate::extract::Path;
use crate::security::refusals;

/// Takes an event of a connection: raw, since its signature is over the bytes as they came.
pub(crate) async fn webex(FromState(state): FromState<State>, Path(connection): Path<String>, request: Request) -> StatusCode {
    let (parts, body) = request.into_parts();
    let origin = parts.extensions.get::<Origin>().cloned().unwrap_or_default();
    let refusal = match take(&state, &connection, &parts.headers, body).await {
        Ok(()) => return StatusCode::NO_CONTENT,
        Err(refusal) => refusal,
    };
    let (status, why) = match refusal {
        Refusal::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "it is too large for an event"),
        Refusal::Hook(HookError::Unknown) => (StatusCode::NOT_FOUND, "there is no such connection"),
        Refusal::Hook(HookError::Forged) => (StatusCode::UNAUTHORIZED, "the signature does not fit"),
        Refusal::Hook(HookError::Unreadable) => (StatusCode::BAD_REQUEST, "it is signed and no event"),
        Refusal::Hook(error) => {
            tracing::error!(error = %error, "a webhook could not be taken");
            return StatusCode::SERVICE_UNAVAILABLE;
        }
    };
    refusals::hook(&state, why, &origin).await;
    status
}

enum Refusal {
    TooLarge,
    Hook(HookError),
}

async fn take(state: &State, connection: &str, headers: &HeaderMap, body: Body) -> Result<(), Refusal> {
    let hooks = state.hooks.as_ref().ok_or(Refusal::Hook(HookError::Unknown))?;
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|bytes| bytes > MAX_EVENT_BYTES) {
        return Err(Refusal::TooLarge);
    }
    let body = to_bytes(body, MAX_EVENT_BYTES).await.map_err(|_| Refusal::TooLarge)?;
    let signature = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
    hooks.receive(connection, signature, &body).await.map(drop).map_err(Refusal::Hook)
}
