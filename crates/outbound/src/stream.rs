//! An answer whose body is read piece by piece, for files that need not fit into memory.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Error, Origin};

/// An answer of which status and headers have come; the body is still on its way. `Debug` shows no header and no body.
pub struct Incoming {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    response: reqwest::Response,
    origin: Origin,
    left: Option<u64>,
    limit_bytes: u64,
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").field("status", &self.status).finish_non_exhaustive()
    }
}

impl Incoming {
    pub(crate) fn new(response: reqwest::Response, origin: Origin, limit_bytes: Option<u64>) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, response, origin, left: limit_bytes, limit_bytes: limit_bytes.unwrap_or(u64::MAX) }
    }

    /// The next piece of the body; `None` at its end. An end before the announced length is an error.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.response.chunk().await.map_err(|error| Error::from_send(&self.origin, error))?;
        if let (Some(chunk), Some(left)) = (&chunk, &mut self.left) {
            *left = left
                .checked_sub(chunk.len() as u64)
                .ok_or_else(|| Error::TooLarge { authority: self.origin.authority(), limit_bytes: self.limit_bytes })?;
        }
        Ok(chunk)
    }
}
