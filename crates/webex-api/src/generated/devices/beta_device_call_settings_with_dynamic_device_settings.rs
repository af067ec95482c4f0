// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Validation Schema.
///
/// `GET /telephony/config/devices/dynamicSettings/validationSchema`, in the catalogue `get-validation-schema`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetValidationSchema(Request);

impl GetValidationSchema {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-validation-schema", Host::Api, Method::Get, "/telephony/config/devices/dynamicSettings/validationSchema").with_paging(Paging::None, "tags"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `familyOrModelDisplayName`.
    #[must_use]
    pub fn family_or_model_display_name(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "familyOrModelDisplayName", value.into());
        self
    }
}

impl Operation for GetValidationSchema {
    type Output = models::DeviceDynamicSettingsValidationSchemaGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetValidationSchema {
    type Item = models::DeviceTag;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}
