//! Reading what a client sends: up to a limit, and not for ever.

use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use bytes::BytesMut;
use futures_util::StreamExt as _;
use http::{HeaderMap, StatusCode, header};
use tokio::time::timeout;

use super::Failure;

/// Largest body, of a form with files and of anything else. Webex takes files of up to 100 MB.
const LIMIT: (usize, usize) = (101 * 1024 * 1024, 16 * 1024 * 1024);
/// A body over its limit is read on to this length, so that a client that does not look before it has sent everything gets the answer.
const DRAINED: usize = 256 * 1024 * 1024;
/// How long a client may pause.
const PAUSE: Duration = Duration::from_secs(30);

/// Reads a body.
pub async fn read(body: Body, headers: &HeaderMap) -> Result<Bytes, Failure> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_form = content_type.trim_start().get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/"));
    read_within(body, if is_form { LIMIT.0 } else { LIMIT.1 }, PAUSE).await
}

async fn read_within(body: Body, limit: usize, pause: Duration) -> Result<Bytes, Failure> {
    let mut stream = body.into_data_stream();
    let mut all = BytesMut::new();
    while let Some(bytes) = next(&mut stream, pause).await? {
        if all.len() + bytes.len() > limit {
            skip(&mut stream, all.len() + bytes.len(), pause).await?;
            return Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is larger than {limit} bytes")));
        }
        all.extend_from_slice(&bytes);
    }
    Ok(all.freeze())
}

async fn skip(stream: &mut BodyDataStream, mut length: usize, pause: Duration) -> Result<(), Failure> {
    while length < DRAINED
        && let Some(bytes) = next(stream, pause).await?
    {
        length += bytes.len();
    }
    Ok(())
}

async fn next(stream: &mut BodyDataStream, pause: Duration) -> Result<Option<Bytes>, Failure> {
    match timeout(pause, stream.next()).await {
        Ok(Some(Ok(bytes))) => Ok(Some(bytes)),
        Ok(Some(Err(error))) => Err(Failure::bad_request(format!("the body broke off: {error}"))),
        Ok(None) => Ok(None),
        Err(_) => Err(Failure::new(StatusCode::REQUEST_TIMEOUT, format!("nothing more of the body came for {} s", pause.as_secs()))),
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{StreamExt as _, stream};

    use super::*;

    fn parts(parts: &'static [&'static str]) -> Body {
        Body::from_stream(stream::iter(parts.iter().map(|part| Ok::<_, std::io::Error>(Bytes::from_static(part.as_bytes())))))
    }

    async fn status(body: Body) -> Result<Bytes, u16> {
        read_within(body, 10, PAUSE).await.map_err(|failure| failure.status.as_u16())
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_is_read_to_its_limit_and_no_longer_than_it_comes() {
        assert_eq!(status(parts(&["12345", "67890"])).await, Ok(Bytes::from_static(b"1234567890")));
        assert_eq!(status(parts(&["12345", "678901"])).await, Err(413));
        let broken = stream::iter([Ok(Bytes::from_static(b"1")), Err(std::io::Error::other("bad chunk"))]);
        assert_eq!(status(Body::from_stream(broken)).await, Err(400));
        let stalled = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"1"))]).chain(stream::pending());
        assert_eq!(status(Body::from_stream(stalled)).await, Err(408));
    }
}
