// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about classifications.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List classifications.
///
/// `GET /classifications`, in the catalogue `list-classifications`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClassifications(Request);

impl ListClassifications {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-classifications", Host::Api, Method::Get, "/classifications").with_paging(Paging::None, "items"))
    }
}

impl Operation for ListClassifications {
    type Output = models::OrganizationsSpaceClassificationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClassifications {
    type Item = models::HydraClassification;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
