// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about dect devices.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get the List of DECT Networks for an organization.
///
/// `GET /telephony/config/dectNetworks`, in the catalogue `get-the-list-of-dect-networks-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDectNetworksForOrganization(Request);

impl ListDectNetworksForOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-list-of-dect-networks-for-an-organization", Host::Api, Method::Get, "/telephony/config/dectNetworks").with_paging(Paging::None, "dectNetworks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }
}

impl Operation for ListDectNetworksForOrganization {
    type Output = models::ListDectNetworksForOrganizationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDectNetworksForOrganization {
    type Item = models::DECTNetworkDetail;
    const LIST: Option<&'static str> = Some("dectNetworks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dect_networks.unwrap_or_default() }
}

/// Search Available Members.
///
/// `GET /telephony/config/devices/availableMembers`, in the catalogue `search-available-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SearchAvailableMembers(Request);

impl SearchAvailableMembers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("search-available-members", Host::Api, Method::Get, "/telephony/config/devices/availableMembers").with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `excludeVirtualLine`.
    #[must_use]
    pub fn exclude_virtual_line(self, value: bool) -> Self { Self(support::set(self.0, "excludeVirtualLine", value.to_string())) }

    /// Sets `usageType`.
    #[must_use]
    pub fn usage_type(self, value: impl Into<SearchAvailableMembersUsageType>) -> Self { Self(support::set(self.0, "usageType", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for SearchAvailableMembers {
    type Output = models::SearchAvailableMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchAvailableMembers {
    type Item = models::AvailableMember;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `usageType` of [`SearchAvailableMembers`].
    pub enum SearchAvailableMembersUsageType {
        DeviceOwner = "DEVICE_OWNER",
        SharedLine = "SHARED_LINE",
    }
}

/// Create a DECT Network.
///
/// `POST /telephony/config/locations/{locationId}/dectNetworks`, in the catalogue `create-a-dect-network`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDectNetwork(Request);

impl CreateDectNetwork {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-dect-network", Host::Api, Method::Post, format!("/telephony/config/locations/{}/dectNetworks", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDectNetworkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDectNetwork {
    type Output = models::CreateDectNetworkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete DECT Network.
///
/// `DELETE /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}`, in the catalogue `delete-dect-network`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDectNetwork(Request);

impl DeleteDectNetwork {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-dect-network", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/dectNetworks/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDectNetwork {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get DECT Network Details.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}`, in the catalogue `get-dect-network-details`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDectNetworkDetails(Request);

impl GetDectNetworkDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dect-network-details", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectNetworkDetails {
    type Output = models::DECTNetworkDetail;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update DECT Network.
///
/// `PUT /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}`, in the catalogue `update-dect-network`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDectNetwork(Request);

impl UpdateDectNetwork {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-dect-network", Host::Api, Method::Put, format!("/telephony/config/locations/{}/dectNetworks/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDectNetworkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDectNetwork {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete bulk DECT Network Base Stations.
///
/// `DELETE /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations`, in the catalogue `delete-bulk-dect-network-base-stations`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteBulkDectNetworkBaseStations(Request);

impl DeleteBulkDectNetworkBaseStations {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-bulk-dect-network-base-stations", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/dectNetworks/{}/baseStations", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteBulkDectNetworkBaseStations {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a list of DECT Network Base Stations.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations`, in the catalogue `get-a-list-of-dect-network-base-stations`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDectNetworkBaseStations(Request);

impl ListDectNetworkBaseStations {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-list-of-dect-network-base-stations", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}/baseStations", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))).with_paging(Paging::None, "baseStations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDectNetworkBaseStations {
    type Output = models::ListDectNetworkBaseStationsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDectNetworkBaseStations {
    type Item = models::BaseStationsResponse;
    const LIST: Option<&'static str> = Some("baseStations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.base_stations.unwrap_or_default() }
}

/// Create Multiple Base Stations.
///
/// `POST /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations`, in the catalogue `create-multiple-base-stations`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateMultipleBaseStations(Request);

impl CreateMultipleBaseStations {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-multiple-base-stations", Host::Api, Method::Post, format!("/telephony/config/locations/{}/dectNetworks/{}/baseStations", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateMultipleBaseStationsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMultipleBaseStations {
    type Output = models::CreateMultipleBaseStationsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a specific DECT Network Base Station.
///
/// `DELETE /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations/{baseStationId}`, in the catalogue `delete-a-specific-dect-network-base-station`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDectNetworkBaseStation(Request);

impl DeleteDectNetworkBaseStation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>, base_station_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-specific-dect-network-base-station", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/dectNetworks/{}/baseStations/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()), support::segment(base_station_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDectNetworkBaseStation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the details of a specific DECT Network Base Station.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/baseStations/{baseStationId}`, in the catalogue `get-the-details-of-a-specific-dect-network-base-station`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDectNetworkBaseStation(Request);

impl GetDectNetworkBaseStation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>, base_station_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-details-of-a-specific-dect-network-base-station", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}/baseStations/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()), support::segment(base_station_id.as_ref()))).with_paging(Paging::None, "handsets"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectNetworkBaseStation {
    type Output = models::BaseStationDetailResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDectNetworkBaseStation {
    type Item = models::HandsetsResponse;
    const LIST: Option<&'static str> = Some("handsets");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.handsets.unwrap_or_default() }
}

/// Get List of Handsets for a DECT Network ID.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets`, in the catalogue `get-list-of-handsets-for-a-dect-network-id`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListHandsetsForDectNetworkId(Request);

impl ListHandsetsForDectNetworkId {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-handsets-for-a-dect-network-id", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))).with_paging(Paging::None, "handsets"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `basestationId`.
    #[must_use]
    pub fn basestation_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "basestationId", value.into())) }

    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberId", value.into())) }
}

impl Operation for ListHandsetsForDectNetworkId {
    type Output = models::DECTHandsetList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHandsetsForDectNetworkId {
    type Item = models::DECTHandsetItem;
    const LIST: Option<&'static str> = Some("handsets");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.handsets.unwrap_or_default() }
}

/// Add a Handset to a DECT Network.
///
/// `POST /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets`, in the catalogue `add-a-handset-to-a-dect-network`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddHandsetToDectNetwork(Request);

impl AddHandsetToDectNetwork {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-a-handset-to-a-dect-network", Host::Api, Method::Post, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddHandsetToDectNetworkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddHandsetToDectNetwork {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete multiple handsets.
///
/// `DELETE /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets`, in the catalogue `delete-multiple-handsets`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteMultipleHandsets(Request);

impl DeleteMultipleHandsets {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-multiple-handsets", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteMultipleHandsetsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteMultipleHandsets {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add a List of Handsets to a DECT Network.
///
/// `POST /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/bulk`, in the catalogue `add-a-list-of-handsets-to-a-dect-network`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddListOfHandsetsToDectNetwork(Request);

impl AddListOfHandsetsToDectNetwork {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-a-list-of-handsets-to-a-dect-network", Host::Api, Method::Post, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets/bulk", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddListOfHandsetsToDectNetworkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddListOfHandsetsToDectNetwork {
    type Output = models::AddListOfHandsetsToDectNetworkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific DECT Network Handset Details.
///
/// `DELETE /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}`, in the catalogue `delete-specific-dect-network-handset-details`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDectNetworkHandsetDetails(Request);

impl DeleteDectNetworkHandsetDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>, handset_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-dect-network-handset-details", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()), support::segment(handset_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDectNetworkHandsetDetails {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Specific DECT Network Handset Details.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}`, in the catalogue `get-specific-dect-network-handset-details`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDectNetworkHandsetDetails(Request);

impl GetDectNetworkHandsetDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>, handset_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-dect-network-handset-details", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()), support::segment(handset_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectNetworkHandsetDetails {
    type Output = models::DECTHandsetGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update DECT Network Handset.
///
/// `PUT /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/handsets/{handsetId}`, in the catalogue `update-dect-network-handset`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDectNetworkHandset(Request);

impl UpdateDectNetworkHandset {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>, handset_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-dect-network-handset", Host::Api, Method::Put, format!("/telephony/config/locations/{}/dectNetworks/{}/handsets/{}", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()), support::segment(handset_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDectNetworkHandsetBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDectNetworkHandset {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get DECT Serviceability Password status.
///
/// `GET /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword`, in the catalogue `get-dect-serviceability-password-status`. Needs one of the scopes `spark-admin:devices_read`, `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDectServiceabilityPasswordStatus(Request);

impl GetDectServiceabilityPasswordStatus {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dect-serviceability-password-status", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dectNetworks/{}/serviceabilityPassword", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectServiceabilityPasswordStatus {
    type Output = models::GetDectServiceabilityPasswordStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update DECT Serviceability Password status.
///
/// `PUT /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword`, in the catalogue `update-dect-serviceability-password-status`. Needs one of the scopes `spark-admin:devices_write`, `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDectServiceabilityPasswordStatus(Request);

impl UpdateDectServiceabilityPasswordStatus {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-dect-serviceability-password-status", Host::Api, Method::Put, format!("/telephony/config/locations/{}/dectNetworks/{}/serviceabilityPassword", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDectServiceabilityPasswordStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDectServiceabilityPasswordStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Generate and Enable DECT Serviceability Password.
///
/// `POST /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/serviceabilityPassword/actions/generate/invoke`, in the catalogue `generate-and-enable-dect-serviceability-password`. Needs one of the scopes `spark-admin:devices_write`, `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GenerateAndEnableDectServiceabilityPassword(Request);

impl GenerateAndEnableDectServiceabilityPassword {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("generate-and-enable-dect-serviceability-password", Host::Api, Method::Post, format!("/telephony/config/locations/{}/dectNetworks/{}/serviceabilityPassword/actions/generate/invoke", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GenerateAndEnableDectServiceabilityPassword {
    type Output = models::GenerateAndEnableDectServiceabilityPasswordResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// GET List of DECT networks associated with a Person.
///
/// `GET /telephony/config/people/{personId}/dectNetworks`, in the catalogue `get-list-of-dect-networks-associated-with-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDectNetworksAssociatedWithPerson(Request);

impl ListDectNetworksAssociatedWithPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-dect-networks-associated-with-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/dectNetworks", support::segment(person_id.as_ref()))).with_paging(Paging::None, "dectNetworks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDectNetworksAssociatedWithPerson {
    type Output = models::ListDectNetworksAssociatedWithPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDectNetworksAssociatedWithPerson {
    type Item = models::DECTNetworkItem;
    const LIST: Option<&'static str> = Some("dectNetworks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dect_networks.unwrap_or_default() }
}

/// GET List of DECT networks associated with a workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/dectNetworks`, in the catalogue `get-list-of-dect-networks-associated-with-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDectNetworksAssociatedWithWorkspace(Request);

impl ListDectNetworksAssociatedWithWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-dect-networks-associated-with-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/dectNetworks", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "dectNetworks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDectNetworksAssociatedWithWorkspace {
    type Output = models::ListDectNetworksAssociatedWithWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDectNetworksAssociatedWithWorkspace {
    type Item = models::DECTNetworkItem;
    const LIST: Option<&'static str> = Some("dectNetworks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dect_networks.unwrap_or_default() }
}

/// Update DECT Network Debug Level.
///
/// `PUT /telephony/config/locations/{locationId}/dectNetworks/{dectNetworkId}/debugLevel`, in the catalogue `update-dect-network-debug-level`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDectNetworkDebugLevel(Request);

impl UpdateDectNetworkDebugLevel {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, dect_network_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-dect-network-debug-level", Host::Api, Method::Put, format!("/telephony/config/locations/{}/dectNetworks/{}/debugLevel", support::segment(location_id.as_ref()), support::segment(dect_network_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDectNetworkDebugLevelBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDectNetworkDebugLevel {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
