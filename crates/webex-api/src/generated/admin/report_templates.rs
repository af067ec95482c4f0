// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about report templates.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Report Templates.
///
/// `GET /report/templates`, in the catalogue `report-templates-list-report-templates`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReportTemplates(Request);

impl ListReportTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("report-templates-list-report-templates", Host::Api, Method::Get, "/report/templates").with_paging(Paging::None, "items"))
    }
}

impl Operation for ListReportTemplates {
    type Output = models::TemplateCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReportTemplates {
    type Item = models::Template;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
