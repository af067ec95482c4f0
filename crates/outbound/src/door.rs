//! The door: sends one request, reads one answer, within its limits.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use crate::{AllowedOrigins, DoorBuilder, Error, Incoming, Origin, ProxySetting};

/// What is reserved before the first byte of a body has come, however much the server announces. Room for a page of a thousand people, so that
/// it is not moved while it grows; what is reserved and not written costs no memory.
const MAX_RESERVED_BYTES: usize = 8 * 1024 * 1024;

/// One request on its way out.
///
/// `Debug` shows only method and server: path, query, headers and body may hold personal data or secrets.
#[derive(Clone)]
pub struct Outgoing {
    /// Method.
    pub method: Method,
    /// Whole address.
    pub url: Url,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, if any.
    pub body: Option<Bytes>,
    /// Largest answer that is of use, in bytes after decompression; the door's own limit holds besides.
    pub max_body_bytes: Option<u64>,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("method", &self.method).field("host", &self.url.host_str()).finish_non_exhaustive()
    }
}

/// One answer, whole and decompressed. `Debug` shows no header and no body.
#[derive(Clone)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("status", &self.status).field("body_bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// The way out. Clones share one connection pool.
#[derive(Clone)]
pub struct Door {
    near: reqwest::Client,
    far: Option<reqwest::Client>,
    pub(crate) allowed: AllowedOrigins,
    pub(crate) proxy: ProxySetting,
    max_body_bytes: u64,
}

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door").field("allowed", &self.allowed).field("max_body_bytes", &self.max_body_bytes).finish_non_exhaustive()
    }
}

impl Door {
    /// A door that opens to these origins only.
    pub fn builder(allowed: AllowedOrigins) -> DoorBuilder {
        DoorBuilder::new(allowed)
    }

    pub(crate) fn new(near: reqwest::Client, far: Option<reqwest::Client>, settings: DoorBuilder) -> Self {
        let DoorBuilder { allowed, proxy, max_body_bytes, .. } = settings;
        Self { near, far, allowed, proxy, max_body_bytes }
    }

    /// Where it opens to.
    pub fn allowed(&self) -> &AllowedOrigins {
        &self.allowed
    }

    /// Sends one request and reads the whole answer, whatever its status. Refuses before connecting when the origin is not allowed.
    pub async fn send(&self, request: Outgoing) -> Result<Reply, Error> {
        let limit_bytes = request.max_body_bytes.map_or(self.max_body_bytes, |limit| limit.min(self.max_body_bytes));
        let (response, origin) = self.begin(request, None).await?;
        let status = response.status();
        let headers = response.headers().clone();
        let body = read(response, &origin, limit_bytes).await?;
        Ok(Reply { status, headers, body })
    }

    /// Sends one request and hands out the body as it comes, however large; `limit` is for the whole exchange, and no silence may be
    /// longer than the door allows. An `Accept-Encoding` header of the request switches decompression off.
    pub async fn open(&self, request: Outgoing, limit: Duration) -> Result<Incoming, Error> {
        let limit_bytes = request.max_body_bytes;
        let (response, origin) = self.begin(request, Some(limit)).await?;
        Ok(Incoming::new(response, origin, limit_bytes))
    }

    async fn begin(&self, request: Outgoing, limit: Option<Duration>) -> Result<(reqwest::Response, Origin), Error> {
        let origin = self.allowed.check(&request.url)?;
        let client = match &self.far {
            Some(far) if !origin.is_loopback() => far,
            _ => &self.near,
        };
        let mut outgoing = reqwest::Request::new(request.method, request.url);
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = request.body.map(reqwest::Body::from);

        *outgoing.timeout_mut() = limit;
        let response = client.execute(outgoing).await.map_err(|error| Error::from_send(&origin, error))?;
        Ok((response, origin))
    }
}

async fn read(mut response: reqwest::Response, origin: &Origin, limit_bytes: u64) -> Result<Bytes, Error> {
    let too_large = || Error::TooLarge { authority: origin.authority(), limit_bytes };
    let announced = response.content_length().unwrap_or(0);
    if announced > limit_bytes {
        return Err(too_large());
    }
    let mut body = BytesMut::with_capacity(usize::try_from(announced).unwrap_or(0).min(MAX_RESERVED_BYTES));
    while let Some(chunk) = response.chunk().await.map_err(|error| Error::from_send(origin, error))? {
        // Counted after decompression, so a small archive of zeros does not get past.
        if (body.len() + chunk.len()) as u64 > limit_bytes {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}
