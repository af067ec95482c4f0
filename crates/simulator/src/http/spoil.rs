//! What a fault does to a request and its answer.

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use futures_util::{StreamExt as _, stream};
use http::{HeaderValue, Response, StatusCode, header};

use super::Failure;
use crate::faults::{Cut, Effect};

/// How long a body that is cut stays open after its part was written.
const BREAK_AFTER: Duration = Duration::from_millis(20);

/// Before the request is served: waits, and answers in its place when the rule says so.
pub async fn before(effect: Option<&Effect>) -> Option<Failure> {
    let effect = effect?;
    if let Some(delay_ms) = effect.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay_ms)).await;
    }
    let is_cut = effect.reset.then_some(503);
    let status = effect.status.or(effect.retry_after.as_ref().map(|_| 429)).or(is_cut)?;
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let failure = Failure::new(status, format!("This answer is a fault of the simulator: {status}."));
    Some(match &effect.retry_after {
        Some(text) => failure.with_header("retry-after", text.clone()),
        None => failure,
    })
}

/// After the request was served: spoils the answer.
pub async fn after(effect: Option<&Effect>, mut response: Response<Body>) -> Response<Body> {
    let Some(effect) = effect else { return response };
    if let Some(content_type) = effect.content_type.as_ref().and_then(|text| HeaderValue::from_str(text).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    if let Some(part) = effect.truncate {
        let (mut parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
        // The length promises the whole body, and it must not be compressed into another one.
        parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len().max(1)));
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
        let start = bytes.slice(..part.of(bytes.len()));
        // What was written goes out only while the body waits, so the break comes a moment later.
        let broken = async {
            tokio::time::sleep(BREAK_AFTER).await;
            Err(std::io::Error::new(std::io::ErrorKind::ConnectionReset, "cut by a fault"))
        };
        let body = stream::iter([Ok::<Bytes, _>(start)]).chain(stream::once(broken));
        response = Response::from_parts(parts, Body::from_stream(body));
    }
    if effect.reset {
        response.extensions_mut().insert(Cut);
    }
    response
}
