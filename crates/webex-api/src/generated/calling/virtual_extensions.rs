// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about virtual extensions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get a list of a Virtual Extension Range.
///
/// `GET /telephony/config/virtualExtensionRanges`, in the catalogue `get-a-list-of-a-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVirtualExtensionRange(Request);

impl ListVirtualExtensionRange {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-a-list-of-a-virtual-extension-range", Host::Api, Method::Get, "/telephony/config/virtualExtensionRanges").with_paging(Paging::StartMax, "virtualExtensionRanges"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `prefix`.
    #[must_use]
    pub fn prefix(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "prefix", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `orgLevelOnly`.
    #[must_use]
    pub fn org_level_only(self, value: bool) -> Self { Self(support::set(self.0, "orgLevelOnly", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVirtualExtensionRange {
    type Output = models::ListVirtualExtensionRangeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVirtualExtensionRange {
    type Item = models::GetVirtualExtensionRangeListObject;
    const LIST: Option<&'static str> = Some("virtualExtensionRanges");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.virtual_extension_ranges.unwrap_or_default() }
}

/// Create a Virtual Extension Range.
///
/// `POST /telephony/config/virtualExtensionRanges`, in the catalogue `create-a-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateVirtualExtensionRange(Request);

impl CreateVirtualExtensionRange {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-virtual-extension-range", Host::Api, Method::Post, "/telephony/config/virtualExtensionRanges"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateVirtualExtensionRangeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateVirtualExtensionRange {
    type Output = models::CreateVirtualExtensionRangeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate the prefix and extension pattern for a Virtual Extension Range.
///
/// `POST /telephony/config/virtualExtensionRanges/actions/validate/invoke`, in the catalogue `validate-the-prefix-and-extension-pattern-for-a-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidatePrefixAndExtensionPatternForVirtualExtensionRange(Request);

impl ValidatePrefixAndExtensionPatternForVirtualExtensionRange {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-the-prefix-and-extension-pattern-for-a-virtual-extension-range", Host::Api, Method::Post, "/telephony/config/virtualExtensionRanges/actions/validate/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidatePrefixAndExtensionPatternForVirtualExtensionRange {
    type Output = models::ValidateVirtualExtensionRangeResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Virtual Extension Range.
///
/// `DELETE /telephony/config/virtualExtensionRanges/{extensionRangeId}`, in the catalogue `delete-a-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVirtualExtensionRange(Request);

impl DeleteVirtualExtensionRange {
    /// With everything that must be given.
    pub fn new(extension_range_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-virtual-extension-range", Host::Api, Method::Delete, format!("/telephony/config/virtualExtensionRanges/{}", support::segment(extension_range_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteVirtualExtensionRange {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get details of a Virtual Extension Range.
///
/// `GET /telephony/config/virtualExtensionRanges/{extensionRangeId}`, in the catalogue `get-details-of-a-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualExtensionRange(Request);

impl GetVirtualExtensionRange {
    /// With everything that must be given.
    pub fn new(extension_range_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-of-a-virtual-extension-range", Host::Api, Method::Get, format!("/telephony/config/virtualExtensionRanges/{}", support::segment(extension_range_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualExtensionRange {
    type Output = models::GetVirtualExtensionRangeDetailsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Virtual Extension Range.
///
/// `PUT /telephony/config/virtualExtensionRanges/{extensionRangeId}`, in the catalogue `modify-virtual-extension-range`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualExtensionRange(Request);

impl UpdateVirtualExtensionRange {
    /// With everything that must be given, but for the body.
    pub fn new(extension_range_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-virtual-extension-range", Host::Api, Method::Put, format!("/telephony/config/virtualExtensionRanges/{}", support::segment(extension_range_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualExtensionRangeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualExtensionRange {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Virtual Extensions.
///
/// `GET /telephony/config/virtualExtensions`, in the catalogue `read-the-list-of-virtual-extensions`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVirtualExtensions(Request);

impl ListVirtualExtensions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-virtual-extensions", Host::Api, Method::Get, "/telephony/config/virtualExtensions").with_paging(Paging::StartMax, "virtualExtensions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationName", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `orgLevelOnly`.
    #[must_use]
    pub fn org_level_only(self, value: bool) -> Self { Self(support::set(self.0, "orgLevelOnly", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVirtualExtensions {
    type Output = models::ListVirtualExtensionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVirtualExtensions {
    type Item = models::GetVirtualExtensionObject;
    const LIST: Option<&'static str> = Some("virtualExtensions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.virtual_extensions.unwrap_or_default() }
}

/// Create a Virtual Extension.
///
/// `POST /telephony/config/virtualExtensions`, in the catalogue `create-a-virtual-extension`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateVirtualExtension(Request);

impl CreateVirtualExtension {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-virtual-extension", Host::Api, Method::Post, "/telephony/config/virtualExtensions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateVirtualExtensionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateVirtualExtension {
    type Output = models::CreateVirtualExtensionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate an external phone number.
///
/// `POST /telephony/config/virtualExtensions/actions/validateNumbers/invoke`, in the catalogue `validate-an-external-phone-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateExternalPhoneNumber(Request);

impl ValidateExternalPhoneNumber {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-an-external-phone-number", Host::Api, Method::Post, "/telephony/config/virtualExtensions/actions/validateNumbers/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateExternalPhoneNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateExternalPhoneNumber {
    type Output = models::ValidateExternalPhoneNumberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Virtual extension settings.
///
/// `GET /telephony/config/virtualExtensions/settings`, in the catalogue `get-virtual-extension-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualExtensionSettings(Request);

impl GetVirtualExtensionSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-virtual-extension-settings", Host::Api, Method::Get, "/telephony/config/virtualExtensions/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualExtensionSettings {
    type Output = models::GetVirtualExtensionSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Virtual Extension Settings.
///
/// `PUT /telephony/config/virtualExtensions/settings`, in the catalogue `modify-virtual-extension-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualExtensionSettings(Request);

impl UpdateVirtualExtensionSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-virtual-extension-settings", Host::Api, Method::Put, "/telephony/config/virtualExtensions/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualExtensionSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualExtensionSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Virtual Extension.
///
/// `DELETE /telephony/config/virtualExtensions/{extensionId}`, in the catalogue `delete-a-virtual-extension`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVirtualExtension(Request);

impl DeleteVirtualExtension {
    /// With everything that must be given.
    pub fn new(extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-virtual-extension", Host::Api, Method::Delete, format!("/telephony/config/virtualExtensions/{}", support::segment(extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteVirtualExtension {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Virtual Extension.
///
/// `GET /telephony/config/virtualExtensions/{extensionId}`, in the catalogue `get-a-virtual-extension`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualExtension(Request);

impl GetVirtualExtension {
    /// With everything that must be given.
    pub fn new(extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-virtual-extension", Host::Api, Method::Get, format!("/telephony/config/virtualExtensions/{}", support::segment(extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualExtension {
    type Output = models::GetVirtualExtensionObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Virtual Extension.
///
/// `PUT /telephony/config/virtualExtensions/{extensionId}`, in the catalogue `update-a-virtual-extension`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualExtension(Request);

impl UpdateVirtualExtension {
    /// With everything that must be given, but for the body.
    pub fn new(extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-virtual-extension", Host::Api, Method::Put, format!("/telephony/config/virtualExtensions/{}", support::segment(extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualExtensionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualExtension {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
