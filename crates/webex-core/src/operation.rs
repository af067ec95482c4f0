//! What a typed request promises beyond its plain data.

use crate::Request;
use crate::json::Json;

/// A typed request: plain data, and the type of its answer. The client sends it with `client.send(operation)`.
pub trait Operation {
    /// The answer; `()` when nothing is known of it.
    type Output: Json + Default;

    /// The request as plain data.
    fn request(&self) -> Request;
}

/// An operation that lists things, on one page or on many. The client walks it with `client.pages(operation)`.
pub trait Paged: Operation {
    /// One thing.
    type Item: Json + Default;

    /// The things on one page.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;
}
