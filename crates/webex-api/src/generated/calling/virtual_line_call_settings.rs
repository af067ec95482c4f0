// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about virtual line call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Virtual Lines.
///
/// `GET /telephony/config/virtualLines`, in the catalogue `read-the-list-of-virtual-lines`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVirtualLines(Request);

impl ListVirtualLines {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-virtual-lines", Host::Api, Method::Get, "/telephony/config/virtualLines").with_paging(Paging::StartMax, "virtualLines"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "locationId", value.into_iter().map(Into::into))) }

    /// Sets `id`.
    #[must_use]
    pub fn id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "id", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "ownerName", value.into_iter().map(Into::into))) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "locationName", value.into_iter().map(Into::into))) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `hasDeviceAssigned`.
    #[must_use]
    pub fn has_device_assigned(self, value: bool) -> Self { Self(support::set(self.0, "hasDeviceAssigned", value.to_string())) }

    /// Sets `hasExtensionAssigned`.
    #[must_use]
    pub fn has_extension_assigned(self, value: bool) -> Self { Self(support::set(self.0, "hasExtensionAssigned", value.to_string())) }

    /// Sets `hasDnAssigned`.
    #[must_use]
    pub fn has_dn_assigned(self, value: bool) -> Self { Self(support::set(self.0, "hasDnAssigned", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVirtualLines {
    type Output = models::ListVirtualLinesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVirtualLines {
    type Item = models::ListVirtualLineObject;
    const LIST: Option<&'static str> = Some("virtualLines");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.virtual_lines.unwrap_or_default() }
}

/// Create a Virtual Line.
///
/// `POST /telephony/config/virtualLines`, in the catalogue `create-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateVirtualLine(Request);

impl CreateVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-virtual-line", Host::Api, Method::Post, "/telephony/config/virtualLines"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateVirtualLine {
    type Output = models::CreateVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Virtual Line Available Phone Numbers.
///
/// `GET /telephony/config/virtualLines/availableNumbers`, in the catalogue `get-virtual-line-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineAvailablePhoneNumbers(Request);

impl GetVirtualLineAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-virtual-line-available-phone-numbers", Host::Api, Method::Get, "/telephony/config/virtualLines/availableNumbers").with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetVirtualLineAvailablePhoneNumbers {
    type Output = models::GetVirtualLineAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineAvailablePhoneNumbers {
    type Item = models::VirtualLineFaxMessageAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Virtual Line.
///
/// `DELETE /telephony/config/virtualLines/{virtualLineId}`, in the catalogue `delete-a-virtual-line`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVirtualLine(Request);

impl DeleteVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-virtual-line", Host::Api, Method::Delete, format!("/telephony/config/virtualLines/{}", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}`, in the catalogue `get-details-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLine(Request);

impl GetVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLine {
    type Output = models::GetVirtualLineObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}`, in the catalogue `update-a-virtual-line`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLine(Request);

impl UpdateVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Agent's List of Available Caller IDs.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/agent/availableCallerIds`, in the catalogue `virtual-line-call-settings-retrieve-agents-list-of-available-caller-ids`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineAgentListOfAvailableCallerIds(Request);

impl GetVirtualLineAgentListOfAvailableCallerIds {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("virtual-line-call-settings-retrieve-agents-list-of-available-caller-ids", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/agent/availableCallerIds", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "availableCallerIds"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLineAgentListOfAvailableCallerIds {
    type Output = models::VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineAgentListOfAvailableCallerIds {
    type Item = models::AvailableCallerIdObject;
    const LIST: Option<&'static str> = Some("availableCallerIds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.available_caller_ids.unwrap_or_default() }
}

/// Retrieve Agent's Caller ID Information.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/agent/callerId`, in the catalogue `virtual-line-call-settings-retrieve-agents-caller-id-information`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineAgentCallerIdInformation(Request);

impl GetVirtualLineAgentCallerIdInformation {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("virtual-line-call-settings-retrieve-agents-caller-id-information", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/agent/callerId", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLineAgentCallerIdInformation {
    type Output = models::VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Agent's Caller ID Information.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/agent/callerId`, in the catalogue `virtual-line-call-settings-modify-agents-caller-id-information`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLineAgentCallerIdInformation(Request);

impl UpdateVirtualLineAgentCallerIdInformation {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("virtual-line-call-settings-modify-agents-caller-id-information", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/agent/callerId", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::VirtualLineCallSettingsModifyAgentsCallerIdInformationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLineAgentCallerIdInformation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Barge In Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/bargeIn`, in the catalogue `read-barge-in-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBargeInSettingsForVirtualLine(Request);

impl GetBargeInSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-barge-in-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/bargeIn", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetBargeInSettingsForVirtualLine {
    type Output = models::BargeInInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Barge In Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/bargeIn`, in the catalogue `configure-barge-in-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBargeInSettingsForVirtualLine(Request);

impl UpdateBargeInSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-barge-in-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/bargeIn", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBargeInSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBargeInSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Bridge Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callBridge`, in the catalogue `read-call-bridge-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallBridgeSettingsForVirtualLine(Request);

impl GetCallBridgeSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-bridge-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callBridge", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallBridgeSettingsForVirtualLine {
    type Output = models::GetCallBridgeSettingsForVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Bridge Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/callBridge`, in the catalogue `configure-call-bridge-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallBridgeSettingsForVirtualLine(Request);

impl UpdateCallBridgeSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-bridge-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/callBridge", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallBridgeSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallBridgeSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Forwarding Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callForwarding`, in the catalogue `read-call-forwarding-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForVirtualLine(Request);

impl GetCallForwardingSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-forwarding-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callForwarding", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForVirtualLine {
    type Output = models::CallForwardingInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Forwarding Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/callForwarding`, in the catalogue `configure-call-forwarding-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForVirtualLine(Request);

impl UpdateCallForwardingSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-forwarding-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/callForwarding", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Virtual Line Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callForwarding/availableNumbers`, in the catalogue `get-virtual-line-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineCallForwardAvailablePhoneNumbers(Request);

impl GetVirtualLineCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-virtual-line-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callForwarding/availableNumbers", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetVirtualLineCallForwardAvailablePhoneNumbers {
    type Output = models::GetVirtualLineCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineCallForwardAvailablePhoneNumbers {
    type Item = models::VirtualLineCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Virtual Line Call Intercept Available Phone Numbers.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callIntercept/availableNumbers`, in the catalogue `get-virtual-line-call-intercept-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineCallInterceptAvailablePhoneNumbers(Request);

impl GetVirtualLineCallInterceptAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-virtual-line-call-intercept-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callIntercept/availableNumbers", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetVirtualLineCallInterceptAvailablePhoneNumbers {
    type Output = models::GetVirtualLineCallInterceptAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineCallInterceptAvailablePhoneNumbers {
    type Item = models::VirtualLineCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read Call Recording Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callRecording`, in the catalogue `read-call-recording-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingSettingsForVirtualLine(Request);

impl GetCallRecordingSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-recording-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callRecording", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingSettingsForVirtualLine {
    type Output = models::CallRecordingInfoVirtualLineCallSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Recording Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/callRecording`, in the catalogue `configure-call-recording-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallRecordingSettingsForVirtualLine(Request);

impl UpdateCallRecordingSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-recording-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/callRecording", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallRecordingSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallRecordingSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Waiting Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callWaiting`, in the catalogue `read-call-waiting-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallWaitingSettingsForVirtualLine(Request);

impl GetCallWaitingSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-waiting-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callWaiting", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallWaitingSettingsForVirtualLine {
    type Output = models::GetCallWaitingSettingsForVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Waiting Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/callWaiting`, in the catalogue `configure-call-waiting-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallWaitingSettingsForVirtualLine(Request);

impl UpdateCallWaitingSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-waiting-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/callWaiting", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallWaitingSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallWaitingSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Caller ID Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/callerId`, in the catalogue `read-caller-id-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerIdSettingsForVirtualLine(Request);

impl GetCallerIdSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-caller-id-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/callerId", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallerIdSettingsForVirtualLine {
    type Output = models::CallerIdInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Caller ID Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/callerId`, in the catalogue `configure-caller-id-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallerIdSettingsForVirtualLine(Request);

impl UpdateCallerIdSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-caller-id-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/callerId", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallerIdSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallerIdSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get List of DECT Networks Handsets for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/dectNetworks`, in the catalogue `get-list-of-dect-networks-handsets-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDectNetworksHandsetsForVirtualLine(Request);

impl ListDectNetworksHandsetsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-dect-networks-handsets-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/dectNetworks", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "dectNetworks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDectNetworksHandsetsForVirtualLine {
    type Output = models::ListDectNetworksHandsetsForVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDectNetworksHandsetsForVirtualLine {
    type Item = models::DectNetwork;
    const LIST: Option<&'static str> = Some("dectNetworks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dect_networks.unwrap_or_default() }
}

/// Get List of Devices assigned for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/devices`, in the catalogue `get-list-of-devices-assigned-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDevicesAssignedForVirtualLine(Request);

impl ListDevicesAssignedForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-devices-assigned-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/devices", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDevicesAssignedForVirtualLine {
    type Output = models::GetVirtualLineDevicesObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDevicesAssignedForVirtualLine {
    type Item = models::DeviceObject;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Update Directory search for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/directorySearch`, in the catalogue `update-directory-search-for-a-virtual-line`. Needs one of the scopes `identity:contacts_rw`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDirectorySearchForVirtualLine(Request);

impl UpdateDirectorySearchForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-directory-search-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/directorySearch", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDirectorySearchForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDirectorySearchForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve DoNotDisturb Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/doNotDisturb`, in the catalogue `retrieve-donotdisturb-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDoNotDisturbSettingsForVirtualLine(Request);

impl GetDoNotDisturbSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-donotdisturb-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/doNotDisturb", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDoNotDisturbSettingsForVirtualLine {
    type Output = models::VirtualLineDoNotDisturbGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify DoNotDisturb Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/doNotDisturb`, in the catalogue `modify-donotdisturb-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDoNotDisturbSettingsForVirtualLine(Request);

impl UpdateDoNotDisturbSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-donotdisturb-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/doNotDisturb", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDoNotDisturbSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDoNotDisturbSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Virtual Line ECBN Available Phone Numbers.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber/availableNumbers`, in the catalogue `get-virtual-line-ecbn-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineEcbnAvailablePhoneNumbers(Request);

impl GetVirtualLineEcbnAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-virtual-line-ecbn-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/emergencyCallbackNumber/availableNumbers", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetVirtualLineEcbnAvailablePhoneNumbers {
    type Output = models::GetVirtualLineEcbnAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineEcbnAvailablePhoneNumbers {
    type Item = models::VirtualLineECBNAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Virtual Line Fax Message Available Phone Numbers.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/faxMessage/availableNumbers`, in the catalogue `get-virtual-line-fax-message-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineFaxMessageAvailablePhoneNumbers(Request);

impl GetVirtualLineFaxMessageAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-virtual-line-fax-message-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/faxMessage/availableNumbers", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetVirtualLineFaxMessageAvailablePhoneNumbers {
    type Output = models::GetVirtualLineFaxMessageAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineFaxMessageAvailablePhoneNumbers {
    type Item = models::VirtualLineFaxMessageAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read Incoming Permission Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/incomingPermission`, in the catalogue `read-incoming-permission-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetIncomingPermissionSettingsForVirtualLine(Request);

impl GetIncomingPermissionSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-incoming-permission-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/incomingPermission", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetIncomingPermissionSettingsForVirtualLine {
    type Output = models::IncomingPermissionSetting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Incoming Permission Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/incomingPermission`, in the catalogue `configure-incoming-permission-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateIncomingPermissionSettingsForVirtualLine(Request);

impl UpdateIncomingPermissionSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-incoming-permission-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/incomingPermission", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateIncomingPermissionSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateIncomingPermissionSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Intercept Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/intercept`, in the catalogue `read-call-intercept-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallInterceptSettingsForVirtualLine(Request);

impl GetCallInterceptSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-intercept-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/intercept", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallInterceptSettingsForVirtualLine {
    type Output = models::CallInterceptInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Intercept Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/intercept`, in the catalogue `configure-call-intercept-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallInterceptSettingsForVirtualLine(Request);

impl UpdateCallInterceptSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-intercept-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/intercept", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallInterceptSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallInterceptSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Intercept Greeting for a Virtual Line.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/intercept/actions/announcementUpload/invoke`, in the catalogue `configure-call-intercept-greeting-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallInterceptGreetingForVirtualLine(Request);

impl UpdateCallInterceptGreetingForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-call-intercept-greeting-for-a-virtual-line", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/intercept/actions/announcementUpload/invoke", support::segment(virtual_line_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateCallInterceptGreetingForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Music On Hold Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/musicOnHold`, in the catalogue `retrieve-music-on-hold-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMusicOnHoldSettingsForVirtualLine(Request);

impl GetMusicOnHoldSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-music-on-hold-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/musicOnHold", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMusicOnHoldSettingsForVirtualLine {
    type Output = models::GetMusicOnHoldObjectVirtualLineCallSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Music On Hold Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/musicOnHold`, in the catalogue `configure-music-on-hold-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMusicOnHoldSettingsForVirtualLine(Request);

impl UpdateMusicOnHoldSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-music-on-hold-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/musicOnHold", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMusicOnHoldSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMusicOnHoldSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Phone Number assigned for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/number`, in the catalogue `get-phone-number-assigned-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPhoneNumberAssignedForVirtualLine(Request);

impl GetPhoneNumberAssignedForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-phone-number-assigned-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/number", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPhoneNumberAssignedForVirtualLine {
    type Output = models::GetPhoneNumberAssignedForVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a virtual line's Outgoing Calling Permissions settings.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outgoingPermission`, in the catalogue `retrieve-a-virtual-lines-outgoing-calling-permissions-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineOutgoingCallingPermissionsSettings(Request);

impl GetVirtualLineOutgoingCallingPermissionsSettings {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-virtual-lines-outgoing-calling-permissions-settings", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outgoingPermission", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "callingPermissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLineOutgoingCallingPermissionsSettings {
    type Output = models::OutgoingCallingPermissionsSettingGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVirtualLineOutgoingCallingPermissionsSettings {
    type Item = models::OutgoingCallingPermissionsSettingGetCallingPermissionsItem;
    const LIST: Option<&'static str> = Some("callingPermissions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.calling_permissions.unwrap_or_default() }
}

/// Modify a virtual line's Outgoing Calling Permissions settings.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outgoingPermission`, in the catalogue `modify-a-virtual-lines-outgoing-calling-permissions-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLineOutgoingCallingPermissionsSettings(Request);

impl UpdateVirtualLineOutgoingCallingPermissionsSettings {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-virtual-lines-outgoing-calling-permissions-settings", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outgoingPermission", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualLineOutgoingCallingPermissionsSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLineOutgoingCallingPermissionsSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Access Codes for a Virtual Line.
///
/// `DELETE /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes`, in the catalogue `delete-access-codes-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAccessCodesForVirtualLine(Request);

impl DeleteAccessCodesForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-access-codes-for-a-virtual-line", Host::Api, Method::Delete, format!("/telephony/config/virtualLines/{}/outgoingPermission/accessCodes", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAccessCodesForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Access Codes for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes`, in the catalogue `retrieve-access-codes-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAccessCodesForVirtualLine(Request);

impl GetAccessCodesForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-access-codes-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outgoingPermission/accessCodes", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "accessCodes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAccessCodesForVirtualLine {
    type Output = models::UserPlaceAuthorizationCodeListGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAccessCodesForVirtualLine {
    type Item = models::AuthorizationCode;
    const LIST: Option<&'static str> = Some("accessCodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.access_codes.unwrap_or_default() }
}

/// Create Access Codes for a Virtual Line.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes`, in the catalogue `create-access-codes-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAccessCodesForVirtualLine(Request);

impl CreateAccessCodesForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-access-codes-for-a-virtual-line", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/outgoingPermission/accessCodes", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAccessCodesForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAccessCodesForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Access Codes for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/accessCodes`, in the catalogue `modify-access-codes-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAccessCodesForVirtualLine(Request);

impl UpdateAccessCodesForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-access-codes-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outgoingPermission/accessCodes", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAccessCodesForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAccessCodesForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Transfer Numbers for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/autoTransferNumbers`, in the catalogue `retrieve-transfer-numbers-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTransferNumbersForVirtualLine(Request);

impl GetTransferNumbersForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-transfer-numbers-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outgoingPermission/autoTransferNumbers", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTransferNumbersForVirtualLine {
    type Output = models::TransferNumberGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Transfer Numbers for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/autoTransferNumbers`, in the catalogue `modify-transfer-numbers-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTransferNumbersForVirtualLine(Request);

impl UpdateTransferNumbersForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-transfer-numbers-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outgoingPermission/autoTransferNumbers", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTransferNumbersForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTransferNumbersForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all digit patterns for a virtual profile.
///
/// `DELETE /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns`, in the catalogue `delete-all-digit-patterns-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllDigitPatternsForVirtualProfile(Request);

impl DeleteAllDigitPatternsForVirtualProfile {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-digit-patterns-for-a-virtual-profile", Host::Api, Method::Delete, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllDigitPatternsForVirtualProfile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Digit Patterns for a Virtual Profile.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns`, in the catalogue `retrieve-digit-patterns-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDigitPatternsForVirtualProfile(Request);

impl GetDigitPatternsForVirtualProfile {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-digit-patterns-for-a-virtual-profile", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "digitPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDigitPatternsForVirtualProfile {
    type Output = models::UserOutgoingPermissionDigitPatternGetListObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDigitPatternsForVirtualProfile {
    type Item = models::UserDigitPatternObject;
    const LIST: Option<&'static str> = Some("digitPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.digit_patterns.unwrap_or_default() }
}

/// Create Digit Pattern for a Virtual Profile.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns`, in the catalogue `create-digit-pattern-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDigitPatternForVirtualProfile(Request);

impl CreateDigitPatternForVirtualProfile {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-digit-pattern-for-a-virtual-profile", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDigitPatternForVirtualProfileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDigitPatternForVirtualProfile {
    type Output = models::CreateDigitPatternForVirtualProfileResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify the Digit Pattern Category Control Settings for a Virtual Profile.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns`, in the catalogue `modify-the-digit-pattern-category-control-settings-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternCategoryControlSettingsForVirtualProfile(Request);

impl UpdateDigitPatternCategoryControlSettingsForVirtualProfile {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-the-digit-pattern-category-control-settings-for-a-virtual-profile", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternCategoryControlSettingsForVirtualProfile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a digit pattern for a virtual profile.
///
/// `DELETE /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `delete-a-digit-pattern-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDigitPatternForVirtualProfile(Request);

impl DeleteDigitPatternForVirtualProfile {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-digit-pattern-for-a-virtual-profile", Host::Api, Method::Delete, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns/{}", support::segment(virtual_line_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDigitPatternForVirtualProfile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Specified Digit Pattern Details for a Virtual Profile.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `retrieve-specified-digit-pattern-details-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSpecifiedDigitPatternDetailsForVirtualProfile(Request);

impl GetSpecifiedDigitPatternDetailsForVirtualProfile {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-specified-digit-pattern-details-for-a-virtual-profile", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns/{}", support::segment(virtual_line_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSpecifiedDigitPatternDetailsForVirtualProfile {
    type Output = models::UserDigitPatternObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Digit Pattern for a Virtual Profile.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `modify-a-digit-pattern-for-a-virtual-profile`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternForVirtualProfile(Request);

impl UpdateDigitPatternForVirtualProfile {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-digit-pattern-for-a-virtual-profile", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outgoingPermission/digitPatterns/{}", support::segment(virtual_line_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternForVirtualProfileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternForVirtualProfile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Virtual Line's Privacy Settings.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/privacy`, in the catalogue `get-a-virtual-lines-privacy-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLinePrivacySettings(Request);

impl GetVirtualLinePrivacySettings {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-virtual-lines-privacy-settings", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/privacy", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLinePrivacySettings {
    type Output = models::PrivacyGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure a Virtual Line's Privacy Settings.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/privacy`, in the catalogue `configure-a-virtual-lines-privacy-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLinePrivacySettings(Request);

impl UpdateVirtualLinePrivacySettings {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-a-virtual-lines-privacy-settings", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/privacy", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualLinePrivacySettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLinePrivacySettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Push-to-Talk Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/pushToTalk`, in the catalogue `read-push-to-talk-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPushToTalkSettingsForVirtualLine(Request);

impl GetPushToTalkSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-push-to-talk-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/pushToTalk", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::None, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPushToTalkSettingsForVirtualLine {
    type Output = models::PushToTalkInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPushToTalkSettingsForVirtualLine {
    type Item = models::MonitoredMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Configure Push-to-Talk Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/pushToTalk`, in the catalogue `configure-push-to-talk-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePushToTalkSettingsForVirtualLine(Request);

impl UpdatePushToTalkSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-push-to-talk-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/pushToTalk", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePushToTalkSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePushToTalkSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Voicemail Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/voicemail`, in the catalogue `read-voicemail-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailSettingsForVirtualLine(Request);

impl GetVoicemailSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-voicemail-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/voicemail", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicemailSettingsForVirtualLine {
    type Output = models::VoicemailInfoVirtualLineCallSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Voicemail Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/voicemail`, in the catalogue `configure-voicemail-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailSettingsForVirtualLine(Request);

impl UpdateVoicemailSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-voicemail-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/voicemail", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reset Voicemail PIN for a Virtual Line.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/voicemail/actions/resetPin/invoke`, in the catalogue `reset-voicemail-pin-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResetVoicemailPinForVirtualLine(Request);

impl ResetVoicemailPinForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("reset-voicemail-pin-for-a-virtual-line", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/voicemail/actions/resetPin/invoke", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResetVoicemailPinForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Busy Voicemail Greeting for a Virtual Line.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/voicemail/actions/uploadBusyGreeting/invoke`, in the catalogue `configure-busy-voicemail-greeting-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBusyVoicemailGreetingForVirtualLine(Request);

impl UpdateBusyVoicemailGreetingForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-busy-voicemail-greeting-for-a-virtual-line", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/voicemail/actions/uploadBusyGreeting/invoke", support::segment(virtual_line_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateBusyVoicemailGreetingForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure No Answer Voicemail Greeting for a Virtual Line.
///
/// `POST /telephony/config/virtualLines/{virtualLineId}/voicemail/actions/uploadNoAnswerGreeting/invoke`, in the catalogue `configure-no-answer-voicemail-greeting-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateNoAnswerVoicemailGreetingForVirtualLine(Request);

impl UpdateNoAnswerVoicemailGreetingForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-no-answer-voicemail-greeting-for-a-virtual-line", Host::Api, Method::Post, format!("/telephony/config/virtualLines/{}/voicemail/actions/uploadNoAnswerGreeting/invoke", support::segment(virtual_line_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateNoAnswerVoicemailGreetingForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a virtual line's voicemail passcode.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/voicemail/passcode`, in the catalogue `modify-a-virtual-lines-voicemail-passcode`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLineVoicemailPasscode(Request);

impl UpdateVirtualLineVoicemailPasscode {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-virtual-lines-voicemail-passcode", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/voicemail/passcode", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualLineVoicemailPasscodeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLineVoicemailPasscode {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
