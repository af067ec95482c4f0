// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow templates.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Flow Templates.
///
/// `GET api.wxcc-{region}.cisco.com/templates`, in the catalogue `list-flow-templates`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListFlowTemplates(Request);

impl ListFlowTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-flow-templates", Host::ContactCenter, Method::Get, "/templates").with_paging(Paging::None, "items"))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: i64) -> Self { Self(support::set(self.0, "size", value.to_string())) }
}

impl Operation for ListFlowTemplates {
    type Output = models::ListFlowTemplatesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListFlowTemplates {
    type Item = models::ListFlowTemplatesResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get a Flow Template.
///
/// `GET api.wxcc-{region}.cisco.com/templates/{id}`, in the catalogue `get-a-flow-template`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowTemplate(Request);

impl GetFlowTemplate {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-flow-template", Host::ContactCenter, Method::Get, format!("/templates/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetFlowTemplate {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
