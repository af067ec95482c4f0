//! Files that readers take away.

pub(crate) mod csv;
mod sheet;
mod table;
mod value;

use std::error::Error;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use futures_util::Stream;

use sheet::Sheet;
pub(crate) use table::{Kind, Object, Once, Paging, Rows, Table, all_understood, send, send_about};
pub(crate) use value::Value;

/// A file, sent as it is made.
pub(crate) fn download<E: Error + Send + Sync + 'static>(
    media_type: &'static str,
    name: &str,
    body: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
) -> Response {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).expect("invariant: our file names are plain");
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(media_type)), (header::CONTENT_DISPOSITION, disposition)];
    (headers, Body::from_stream(body)).into_response()
}
