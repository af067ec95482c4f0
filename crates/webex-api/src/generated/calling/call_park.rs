// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call park.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Call Park Extensions.
///
/// `GET /telephony/config/callParkExtensions`, in the catalogue `read-the-list-of-call-park-extensions`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallParkExtensions(Request);

impl ListCallParkExtensions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-call-park-extensions", Host::Api, Method::Get, "/telephony/config/callParkExtensions").with_paging(Paging::StartMax, "callParkExtensions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationName", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallParkExtensions {
    type Output = models::ListCallParkExtensionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallParkExtensions {
    type Item = models::ListCallParkExtensionObject;
    const LIST: Option<&'static str> = Some("callParkExtensions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.call_park_extensions.unwrap_or_default() }
}

/// Create a Call Park Extension.
///
/// `POST /telephony/config/locations/{locationId}/callParkExtensions`, in the catalogue `create-a-call-park-extension`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCallParkExtension(Request);

impl CreateCallParkExtension {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-call-park-extension", Host::Api, Method::Post, format!("/telephony/config/locations/{}/callParkExtensions", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallParkExtensionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallParkExtension {
    type Output = models::CreateCallParkExtensionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Call Park Extension.
///
/// `DELETE /telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}`, in the catalogue `delete-a-call-park-extension`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallParkExtension(Request);

impl DeleteCallParkExtension {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_park_extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-park-extension", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/callParkExtensions/{}", support::segment(location_id.as_ref()), support::segment(call_park_extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCallParkExtension {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Park Extension.
///
/// `GET /telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}`, in the catalogue `get-details-for-a-call-park-extension`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallParkExtension(Request);

impl GetCallParkExtension {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_park_extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-park-extension", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParkExtensions/{}", support::segment(location_id.as_ref()), support::segment(call_park_extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallParkExtension {
    type Output = models::GetCallParkExtensionObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Park Extension.
///
/// `PUT /telephony/config/locations/{locationId}/callParkExtensions/{callParkExtensionId}`, in the catalogue `update-a-call-park-extension`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallParkExtension(Request);

impl UpdateCallParkExtension {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, call_park_extension_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-park-extension", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callParkExtensions/{}", support::segment(location_id.as_ref()), support::segment(call_park_extension_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallParkExtensionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallParkExtension {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Call Parks.
///
/// `GET /telephony/config/locations/{locationId}/callParks`, in the catalogue `read-the-list-of-call-parks`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallParks(Request);

impl ListCallParks {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-call-parks", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParks", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "callParks"))
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

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallParks {
    type Output = models::ListCallParksResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallParks {
    type Item = models::ListCallParkObject;
    const LIST: Option<&'static str> = Some("callParks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.call_parks.unwrap_or_default() }
}

/// Create a Call Park.
///
/// `POST /telephony/config/locations/{locationId}/callParks`, in the catalogue `create-a-call-park`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCallPark(Request);

impl CreateCallPark {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-call-park", Host::Api, Method::Post, format!("/telephony/config/locations/{}/callParks", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallParkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallPark {
    type Output = models::CreateCallParkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get available recall hunt groups from Call Parks.
///
/// `GET /telephony/config/locations/{locationId}/callParks/availableRecallHuntGroups`, in the catalogue `get-available-recall-hunt-groups-from-call-parks`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableRecallHuntGroupsFromCallParks(Request);

impl GetAvailableRecallHuntGroupsFromCallParks {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-recall-hunt-groups-from-call-parks", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParks/availableRecallHuntGroups", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "huntGroups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableRecallHuntGroupsFromCallParks {
    type Output = models::GetAvailableRecallHuntGroupsFromCallParksResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableRecallHuntGroupsFromCallParks {
    type Item = models::GetAvailableRecallHuntGroupsObject;
    const LIST: Option<&'static str> = Some("huntGroups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.hunt_groups.unwrap_or_default() }
}

/// Get available agents from Call Parks.
///
/// `GET /telephony/config/locations/{locationId}/callParks/availableUsers`, in the catalogue `get-available-agents-from-call-parks`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableAgentsFromCallParks(Request);

impl GetAvailableAgentsFromCallParks {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-agents-from-call-parks", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParks/availableUsers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `callParkName`.
    #[must_use]
    pub fn call_park_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "callParkName", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableAgentsFromCallParks {
    type Output = models::GetAvailableAgentsFromCallParksResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableAgentsFromCallParks {
    type Item = models::GetPersonPlaceVirtualLineCallParksObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Get Call Park Settings.
///
/// `GET /telephony/config/locations/{locationId}/callParks/settings`, in the catalogue `get-call-park-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallParkSettings(Request);

impl GetCallParkSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-park-settings", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParks/settings", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallParkSettings {
    type Output = models::GetCallParkSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Park settings.
///
/// `PUT /telephony/config/locations/{locationId}/callParks/settings`, in the catalogue `update-call-park-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallParkSettings(Request);

impl UpdateCallParkSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-call-park-settings", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callParks/settings", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallParkSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallParkSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Call Park.
///
/// `DELETE /telephony/config/locations/{locationId}/callParks/{callParkId}`, in the catalogue `delete-a-call-park`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallPark(Request);

impl DeleteCallPark {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_park_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-park", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/callParks/{}", support::segment(location_id.as_ref()), support::segment(call_park_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCallPark {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Park.
///
/// `GET /telephony/config/locations/{locationId}/callParks/{callParkId}`, in the catalogue `get-details-for-a-call-park`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallPark(Request);

impl GetCallPark {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_park_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-park", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callParks/{}", support::segment(location_id.as_ref()), support::segment(call_park_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallPark {
    type Output = models::GetCallParkObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Park.
///
/// `PUT /telephony/config/locations/{locationId}/callParks/{callParkId}`, in the catalogue `update-a-call-park`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallPark(Request);

impl UpdateCallPark {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, call_park_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-park", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callParks/{}", support::segment(location_id.as_ref()), support::segment(call_park_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallParkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallPark {
    type Output = models::UpdateCallParkResponse;
    fn request(&self) -> Request { self.0.clone() }
}
