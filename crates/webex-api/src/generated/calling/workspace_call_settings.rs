// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspace call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Available Members for Workspace Monitoring.
///
/// `GET /telephony/config/workspaces/{workspaceId}/monitoring/availableMembers`, in the catalogue `get-available-members-for-workspace-monitoring`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableMembersForWorkspaceMonitoring(Request);

impl GetAvailableMembersForWorkspaceMonitoring {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-members-for-workspace-monitoring", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/monitoring/availableMembers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableMembersForWorkspaceMonitoring {
    type Output = models::GetAvailableMembersForWorkspaceMonitoringResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableMembersForWorkspaceMonitoring {
    type Item = models::AvailableMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Available Speed Dials for Workspace Monitoring.
///
/// `GET /telephony/config/workspaces/{workspaceId}/monitoring/speedDials/availableMembers`, in the catalogue `get-available-speed-dials-for-workspace-monitoring`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableSpeedDialsForWorkspaceMonitoring(Request);

impl GetAvailableSpeedDialsForWorkspaceMonitoring {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-speed-dials-for-workspace-monitoring", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/monitoring/speedDials/availableMembers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "order", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableSpeedDialsForWorkspaceMonitoring {
    type Output = models::GetAvailableSpeedDialsForWorkspaceMonitoringResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableSpeedDialsForWorkspaceMonitoring {
    type Item = models::AvailableMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Retrieve Call Forwarding Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/callForwarding`, in the catalogue `retrieve-call-forwarding-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForWorkspace(Request);

impl GetCallForwardingSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-call-forwarding-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/callForwarding", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForWorkspace {
    type Output = models::ModifyPlaceCallForwardSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify call forwarding settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/callForwarding`, in the catalogue `modify-call-forwarding-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForWorkspace(Request);

impl UpdateCallForwardingSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-call-forwarding-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/callForwarding", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Call Waiting Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/callWaiting`, in the catalogue `retrieve-call-waiting-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallWaitingSettingsForWorkspace(Request);

impl GetCallWaitingSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-call-waiting-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/callWaiting", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallWaitingSettingsForWorkspace {
    type Output = models::GetCallWaitingSettingsForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Call Waiting Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/callWaiting`, in the catalogue `modify-call-waiting-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallWaitingSettingsForWorkspace(Request);

impl UpdateCallWaitingSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-call-waiting-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/callWaiting", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallWaitingSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallWaitingSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Caller ID Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/callerId`, in the catalogue `read-caller-id-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallerIdSettingsForWorkspace(Request);

impl GetCallerIdSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-caller-id-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/callerId", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallerIdSettingsForWorkspace {
    type Output = models::PlaceCallerIdGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Caller ID Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/callerId`, in the catalogue `configure-caller-id-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallerIdSettingsForWorkspace(Request);

impl UpdateCallerIdSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-caller-id-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/callerId", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallerIdSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallerIdSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Incoming Permission settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/incomingPermission`, in the catalogue `retrieve-incoming-permission-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetIncomingPermissionSettingsForWorkspace(Request);

impl GetIncomingPermissionSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-incoming-permission-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/incomingPermission", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetIncomingPermissionSettingsForWorkspace {
    type Output = models::UserInboundPermissionGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Incoming Permission settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/incomingPermission`, in the catalogue `modify-incoming-permission-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateIncomingPermissionSettingsForWorkspace(Request);

impl UpdateIncomingPermissionSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-incoming-permission-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/incomingPermission", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateIncomingPermissionSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateIncomingPermissionSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Call Intercept Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/intercept`, in the catalogue `read-call-intercept-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallInterceptSettingsForWorkspace(Request);

impl GetCallInterceptSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-intercept-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/intercept", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallInterceptSettingsForWorkspace {
    type Output = models::InterceptGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Intercept Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/intercept`, in the catalogue `configure-call-intercept-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_read`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallInterceptSettingsForWorkspace(Request);

impl UpdateCallInterceptSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-intercept-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/intercept", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallInterceptSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallInterceptSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Monitoring Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/monitoring`, in the catalogue `retrieve-monitoring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMonitoringSettingsForWorkspace(Request);

impl GetMonitoringSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-monitoring-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/monitoring", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "monitoredElements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMonitoringSettingsForWorkspace {
    type Output = models::UserMonitoringGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMonitoringSettingsForWorkspace {
    type Item = models::MonitoredElementItemOfWorkspace;
    const LIST: Option<&'static str> = Some("monitoredElements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.monitored_elements.unwrap_or_default() }
}

/// Modify Monitoring Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/monitoring`, in the catalogue `modify-monitoring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMonitoringSettingsForWorkspace(Request);

impl UpdateMonitoringSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-monitoring-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/monitoring", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMonitoringSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMonitoringSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List numbers associated with a specific workspace.
///
/// `GET /workspaces/{workspaceId}/features/numbers`, in the catalogue `list-numbers-associated-with-a-specific-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListNumbersAssociatedWithWorkspace(Request);

impl ListNumbersAssociatedWithWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-numbers-associated-with-a-specific-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/numbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListNumbersAssociatedWithWorkspace {
    type Output = models::PlaceGetNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListNumbersAssociatedWithWorkspace {
    type Item = models::PhoneNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Retrieve Outgoing Permission settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/outgoingPermission`, in the catalogue `retrieve-outgoing-permission-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOutgoingPermissionSettingsForWorkspace(Request);

impl GetOutgoingPermissionSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-outgoing-permission-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/outgoingPermission", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "callingPermissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOutgoingPermissionSettingsForWorkspace {
    type Output = models::UserOutgoingPermissionGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetOutgoingPermissionSettingsForWorkspace {
    type Item = models::CallingPermission;
    const LIST: Option<&'static str> = Some("callingPermissions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.calling_permissions.unwrap_or_default() }
}

/// Modify Outgoing Permission Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/outgoingPermission`, in the catalogue `modify-outgoing-permission-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOutgoingPermissionSettingsForWorkspace(Request);

impl UpdateOutgoingPermissionSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-outgoing-permission-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/outgoingPermission", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOutgoingPermissionSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOutgoingPermissionSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all Access Codes for a Workspace.
///
/// `DELETE /workspaces/{workspaceId}/features/outgoingPermission/accessCodes`, in the catalogue `delete-all-access-codes-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllAccessCodesForWorkspace(Request);

impl DeleteAllAccessCodesForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-access-codes-for-a-workspace", Host::Api, Method::Delete, format!("/workspaces/{}/features/outgoingPermission/accessCodes", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllAccessCodesForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Access codes for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/outgoingPermission/accessCodes`, in the catalogue `retrieve-access-codes-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAccessCodesForWorkspace(Request);

impl GetAccessCodesForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-access-codes-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/outgoingPermission/accessCodes", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "accessCodes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAccessCodesForWorkspace {
    type Output = models::GetAccessCodesForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAccessCodesForWorkspace {
    type Item = models::AuthorizationCodeOfWorkspace;
    const LIST: Option<&'static str> = Some("accessCodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.access_codes.unwrap_or_default() }
}

/// Create Access Codes for a Workspace.
///
/// `POST /workspaces/{workspaceId}/features/outgoingPermission/accessCodes`, in the catalogue `create-access-codes-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAccessCodesForWorkspace(Request);

impl CreateAccessCodesForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-access-codes-for-a-workspace", Host::Api, Method::Post, format!("/workspaces/{}/features/outgoingPermission/accessCodes", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAccessCodesForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAccessCodesForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Access codes for a workspace.
///
/// `PUT /workspaces/{workspaceId}/features/outgoingPermission/accessCodes`, in the catalogue `modify-access-codes-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAccessCodesForWorkspace(Request);

impl UpdateAccessCodesForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-access-codes-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/outgoingPermission/accessCodes", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAccessCodesForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAccessCodesForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Transfer Numbers Settings for a Workspace.
///
/// `GET /workspaces/{workspaceId}/features/outgoingPermission/autoTransferNumbers`, in the catalogue `retrieve-transfer-numbers-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTransferNumbersSettingsForWorkspace(Request);

impl GetTransferNumbersSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-transfer-numbers-settings-for-a-workspace", Host::Api, Method::Get, format!("/workspaces/{}/features/outgoingPermission/autoTransferNumbers", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTransferNumbersSettingsForWorkspace {
    type Output = models::TransferNumberGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Transfer Numbers Settings for a Workspace.
///
/// `PUT /workspaces/{workspaceId}/features/outgoingPermission/autoTransferNumbers`, in the catalogue `modify-transfer-numbers-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTransferNumbersSettingsForWorkspace(Request);

impl UpdateTransferNumbersSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-transfer-numbers-settings-for-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}/features/outgoingPermission/autoTransferNumbers", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTransferNumbersSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTransferNumbersSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/availableNumbers`, in the catalogue `get-workspace-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceAvailablePhoneNumbers(Request);

impl GetWorkspaceAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-workspace-available-phone-numbers", Host::Api, Method::Get, "/telephony/config/workspaces/availableNumbers").with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceAvailablePhoneNumbers {
    type Output = models::GetWorkspaceAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceAvailablePhoneNumbers {
    type Item = models::WorkspaceAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Modify voicemail passcode for a workspace.
///
/// `PUT /telephony/config/workspaces/{placeId}/voicemail/passcode`, in the catalogue `modify-voicemail-passcode-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailPasscodeForWorkspace(Request);

impl UpdateVoicemailPasscodeForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(place_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-voicemail-passcode-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/voicemail/passcode", support::segment(place_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailPasscodeForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailPasscodeForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Anonymous Call Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/anonymousCallReject`, in the catalogue `retrieve-anonymous-call-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnonymousCallSettingsForWorkspace(Request);

impl GetAnonymousCallSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-anonymous-call-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/anonymousCallReject", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnonymousCallSettingsForWorkspace {
    type Output = models::GetAnonymousCallSettingsForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Anonymous Call Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/anonymousCallReject`, in the catalogue `modify-anonymous-call-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnonymousCallSettingsForWorkspace(Request);

impl UpdateAnonymousCallSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-anonymous-call-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/anonymousCallReject", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnonymousCallSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnonymousCallSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Barge In Call Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/bargeIn`, in the catalogue `retrieve-barge-in-call-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBargeInCallSettingsForWorkspace(Request);

impl GetBargeInCallSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-barge-in-call-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/bargeIn", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetBargeInCallSettingsForWorkspace {
    type Output = models::UserBargeInGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Barge In Call Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/bargeIn`, in the catalogue `modify-barge-in-call-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBargeInCallSettingsForWorkspace(Request);

impl UpdateBargeInCallSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-barge-in-call-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/bargeIn", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBargeInCallSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBargeInCallSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Call Bridge Warning Tone Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/callBridge`, in the catalogue `retrieve-call-bridge-warning-tone-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallBridgeWarningToneSettingsForWorkspace(Request);

impl GetCallBridgeWarningToneSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-call-bridge-warning-tone-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/callBridge", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallBridgeWarningToneSettingsForWorkspace {
    type Output = models::GetCallBridgeWarningToneSettingsForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Call Bridge Warning Tone Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/callBridge`, in the catalogue `modify-call-bridge-warning-tone-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallBridgeWarningToneSettingsForWorkspace(Request);

impl UpdateCallBridgeWarningToneSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-call-bridge-warning-tone-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/callBridge", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallBridgeWarningToneSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallBridgeWarningToneSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/{workspaceId}/callForwarding/availableNumbers`, in the catalogue `get-workspace-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceCallForwardAvailablePhoneNumbers(Request);

impl GetWorkspaceCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/callForwarding/availableNumbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceCallForwardAvailablePhoneNumbers {
    type Output = models::GetWorkspaceCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceCallForwardAvailablePhoneNumbers {
    type Item = models::WorkspaceCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Workspace Call Intercept Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/{workspaceId}/callIntercept/availableNumbers`, in the catalogue `get-workspace-call-intercept-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceCallInterceptAvailablePhoneNumbers(Request);

impl GetWorkspaceCallInterceptAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-call-intercept-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/callIntercept/availableNumbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceCallInterceptAvailablePhoneNumbers {
    type Output = models::GetWorkspaceCallInterceptAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceCallInterceptAvailablePhoneNumbers {
    type Item = models::WorkspaceCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read Call Policy Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/callPolicies`, in the catalogue `read-call-policy-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallPolicySettingsForWorkspace(Request);

impl GetCallPolicySettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-call-policy-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/callPolicies", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallPolicySettingsForWorkspace {
    type Output = models::GetCallPolicySettingsForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Call Policy Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/callPolicies`, in the catalogue `configure-call-policy-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallPolicySettingsForWorkspace(Request);

impl UpdateCallPolicySettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-call-policy-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/callPolicies", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallPolicySettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallPolicySettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve DoNotDisturb Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/doNotDisturb`, in the catalogue `retrieve-donotdisturb-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDoNotDisturbSettingsForWorkspace(Request);

impl GetDoNotDisturbSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-donotdisturb-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/doNotDisturb", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDoNotDisturbSettingsForWorkspace {
    type Output = models::PlaceDoNotDisturbGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify DoNotDisturb Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/doNotDisturb`, in the catalogue `modify-donotdisturb-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDoNotDisturbSettingsForWorkspace(Request);

impl UpdateDoNotDisturbSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-donotdisturb-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/doNotDisturb", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDoNotDisturbSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDoNotDisturbSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace ECBN Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber/availableNumbers`, in the catalogue `get-workspace-ecbn-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceEcbnAvailablePhoneNumbers(Request);

impl GetWorkspaceEcbnAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-ecbn-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/emergencyCallbackNumber/availableNumbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceEcbnAvailablePhoneNumbers {
    type Output = models::GetWorkspaceEcbnAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceEcbnAvailablePhoneNumbers {
    type Item = models::WorkspaceECBNAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Workspace Fax Message Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/{workspaceId}/faxMessage/availableNumbers`, in the catalogue `get-workspace-fax-message-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceFaxMessageAvailablePhoneNumbers(Request);

impl GetWorkspaceFaxMessageAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-fax-message-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/faxMessage/availableNumbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceFaxMessageAvailablePhoneNumbers {
    type Output = models::GetWorkspaceFaxMessageAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceFaxMessageAvailablePhoneNumbers {
    type Item = models::WorkspaceAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Specific Access Code for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/features/accessCodes/{accessCode}`, in the catalogue `delete-a-specific-access-code-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAccessCodeForWorkspace(Request);

impl DeleteAccessCodeForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, access_code: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-specific-access-code-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/features/accessCodes/{}", support::segment(workspace_id.as_ref()), support::segment(access_code.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAccessCodeForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve call recording settings for a workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/features/callRecordings`, in the catalogue `retrieve-call-recording-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingSettingsForWorkspace(Request);

impl GetCallRecordingSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-call-recording-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/features/callRecordings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingSettingsForWorkspace {
    type Output = models::CallRecordingInfoVirtualLineCallSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Call Recording Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/features/callRecordings`, in the catalogue `modify-call-recording-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallRecordingSettingsForWorkspace(Request);

impl UpdateCallRecordingSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-call-recording-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/features/callRecordings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallRecordingSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallRecordingSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Upload call intercept announcement file for a workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/features/intercept/actions/announcementUpload/invoke`, in the catalogue `upload-call-intercept-announcement-file-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UploadCallInterceptAnnouncementFileForWorkspace(Request);

impl UploadCallInterceptAnnouncementFileForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("upload-call-intercept-announcement-file-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/features/intercept/actions/announcementUpload/invoke", support::segment(workspace_id.as_ref()))), "multipart/form-data"))
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

impl Operation for UploadCallInterceptAnnouncementFileForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Music On Hold Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/musicOnHold`, in the catalogue `retrieve-music-on-hold-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMusicOnHoldSettingsForWorkspace(Request);

impl GetMusicOnHoldSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-music-on-hold-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/musicOnHold", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMusicOnHoldSettingsForWorkspace {
    type Output = models::GetMusicOnHoldObjectOfPerson;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify music on hold settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/musicOnHold`, in the catalogue `modify-music-on-hold-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMusicOnHoldSettingsForWorkspace(Request);

impl UpdateMusicOnHoldSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-music-on-hold-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/musicOnHold", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMusicOnHoldSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMusicOnHoldSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Assign or Unassign numbers associated with a specific workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/numbers`, in the catalogue `assign-or-unassign-numbers-associated-with-a-specific-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AssignOrUnassignNumbersAssociatedWithWorkspace(Request);

impl AssignOrUnassignNumbersAssociatedWithWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-or-unassign-numbers-associated-with-a-specific-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/numbers", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AssignOrUnassignNumbersAssociatedWithWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AssignOrUnassignNumbersAssociatedWithWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all digit patterns for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns`, in the catalogue `delete-all-digit-patterns-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllDigitPatternsForWorkspace(Request);

impl DeleteAllDigitPatternsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-digit-patterns-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllDigitPatternsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve all digit patterns for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns`, in the catalogue `retrieve-all-digit-patterns-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAllDigitPatternsForWorkspace(Request);

impl GetAllDigitPatternsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-all-digit-patterns-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "digitPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAllDigitPatternsForWorkspace {
    type Output = models::WorkspaceOutgoingPermissionDigitPatternGetListObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAllDigitPatternsForWorkspace {
    type Item = models::WorkspaceDigitPatternObject;
    const LIST: Option<&'static str> = Some("digitPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.digit_patterns.unwrap_or_default() }
}

/// Create Digit Pattern for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns`, in the catalogue `create-digit-pattern-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDigitPatternForWorkspace(Request);

impl CreateDigitPatternForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-digit-pattern-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDigitPatternForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDigitPatternForWorkspace {
    type Output = models::CreateDigitPatternForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify the Digit Pattern Category Control Settings for the Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns`, in the catalogue `modify-the-digit-pattern-category-control-settings-for-the-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternCategoryControlSettingsForWorkspace(Request);

impl UpdateDigitPatternCategoryControlSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-the-digit-pattern-category-control-settings-for-the-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternCategoryControlSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternCategoryControlSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Digit Pattern for the Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `delete-a-digit-pattern-for-the-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDigitPatternForWorkspace(Request);

impl DeleteDigitPatternForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-digit-pattern-for-the-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns/{}", support::segment(workspace_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDigitPatternForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a Digit Pattern details for the Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `retrieve-a-digit-pattern-details-for-the-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDigitPatternDetailsForWorkspace(Request);

impl GetDigitPatternDetailsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-digit-pattern-details-for-the-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns/{}", support::segment(workspace_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDigitPatternDetailsForWorkspace {
    type Output = models::WorkspaceDigitPatternObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Digit Pattern for the Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `modify-a-digit-pattern-for-the-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDigitPatternForWorkspace(Request);

impl UpdateDigitPatternForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-digit-pattern-for-the-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/outgoingPermission/digitPatterns/{}", support::segment(workspace_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDigitPatternForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDigitPatternForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Priority Alert Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/priorityAlert`, in the catalogue `retrieve-priority-alert-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPriorityAlertSettingsForWorkspace(Request);

impl GetPriorityAlertSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-priority-alert-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/priorityAlert", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPriorityAlertSettingsForWorkspace {
    type Output = models::PriorityAlertGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPriorityAlertSettingsForWorkspace {
    type Item = models::PriorityAlertCriteria;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Configure Priority Alert Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/priorityAlert`, in the catalogue `configure-priority-alert-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePriorityAlertSettingsForWorkspace(Request);

impl UpdatePriorityAlertSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-priority-alert-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/priorityAlert", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePriorityAlertSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePriorityAlertSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Priority Alert Criteria for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/priorityAlert/criteria`, in the catalogue `create-priority-alert-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreatePriorityAlertCriteriaForWorkspace(Request);

impl CreatePriorityAlertCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-priority-alert-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/priorityAlert/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreatePriorityAlertCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreatePriorityAlertCriteriaForWorkspace {
    type Output = models::CreatePriorityAlertCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Priority Alert Criteria for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}`, in the catalogue `delete-priority-alert-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeletePriorityAlertCriteriaForWorkspace(Request);

impl DeletePriorityAlertCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-priority-alert-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/priorityAlert/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeletePriorityAlertCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Priority Alert Criteria for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}`, in the catalogue `retrieve-priority-alert-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPriorityAlertCriteriaForWorkspace(Request);

impl GetPriorityAlertCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-priority-alert-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/priorityAlert/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPriorityAlertCriteriaForWorkspace {
    type Output = models::PlacePriorityAlertCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Priority Alert Criteria for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/priorityAlert/criteria/{id}`, in the catalogue `modify-priority-alert-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePriorityAlertCriteriaForWorkspace(Request);

impl UpdatePriorityAlertCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-priority-alert-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/priorityAlert/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePriorityAlertCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePriorityAlertCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Privacy Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/privacy`, in the catalogue `retrieve-privacy-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPrivacySettingsForWorkspace(Request);

impl GetPrivacySettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-privacy-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/privacy", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPrivacySettingsForWorkspace {
    type Output = models::PrivacyGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Privacy Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/privacy`, in the catalogue `modify-privacy-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePrivacySettingsForWorkspace(Request);

impl UpdatePrivacySettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-privacy-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/privacy", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePrivacySettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePrivacySettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Push-to-Talk Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/pushToTalk`, in the catalogue `read-push-to-talk-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPushToTalkSettingsForWorkspace(Request);

impl GetPushToTalkSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-push-to-talk-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/pushToTalk", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPushToTalkSettingsForWorkspace {
    type Output = models::PushToTalkInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPushToTalkSettingsForWorkspace {
    type Item = models::MonitoredMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Configure Push-to-Talk settings for a workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/pushToTalk`, in the catalogue `configure-push-to-talk-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePushToTalkSettingsForWorkspace(Request);

impl UpdatePushToTalkSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-push-to-talk-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/pushToTalk", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePushToTalkSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePushToTalkSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Secondary Available Phone Numbers.
///
/// `GET /telephony/config/workspaces/{workspaceId}/secondary/availableNumbers`, in the catalogue `get-workspace-secondary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceSecondaryAvailablePhoneNumbers(Request);

impl GetWorkspaceSecondaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-secondary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/secondary/availableNumbers", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWorkspaceSecondaryAvailablePhoneNumbers {
    type Output = models::GetWorkspaceSecondaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceSecondaryAvailablePhoneNumbers {
    type Item = models::WorkspaceAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Retrieve Selective Accept Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveAccept`, in the catalogue `retrieve-selective-accept-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveAcceptSettingsForWorkspace(Request);

impl GetSelectiveAcceptSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-accept-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveAccept", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveAcceptSettingsForWorkspace {
    type Output = models::SelectiveAcceptCallGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSelectiveAcceptSettingsForWorkspace {
    type Item = models::SelectiveAcceptCallCriteriaOfWorkspace;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Selective Accept Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveAccept`, in the catalogue `modify-selective-accept-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveAcceptSettingsForWorkspace(Request);

impl UpdateSelectiveAcceptSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-accept-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveAccept", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveAcceptSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveAcceptSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Selective Accept Criteria for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria`, in the catalogue `create-selective-accept-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveAcceptCriteriaForWorkspace(Request);

impl CreateSelectiveAcceptCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-selective-accept-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/selectiveAccept/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveAcceptCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveAcceptCriteriaForWorkspace {
    type Output = models::CreateSelectiveAcceptCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Selective Accept Criteria for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}`, in the catalogue `delete-selective-accept-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveAcceptCriteriaForWorkspace(Request);

impl DeleteSelectiveAcceptCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-selective-accept-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/selectiveAccept/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveAcceptCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Selective Accept Criteria for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}`, in the catalogue `retrieve-selective-accept-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveAcceptCriteriaForWorkspace(Request);

impl GetSelectiveAcceptCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-accept-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveAccept/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveAcceptCriteriaForWorkspace {
    type Output = models::PlaceSelectiveAcceptCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Selective Accept Criteria for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveAccept/criteria/{id}`, in the catalogue `modify-selective-accept-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveAcceptCriteriaForWorkspace(Request);

impl UpdateSelectiveAcceptCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-accept-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveAccept/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveAcceptCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveAcceptCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Selective Forward Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveForward`, in the catalogue `retrieve-selective-forward-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveForwardSettingsForWorkspace(Request);

impl GetSelectiveForwardSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-forward-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveForward", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveForwardSettingsForWorkspace {
    type Output = models::SelectiveForwardCallGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Selective Forward Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveForward`, in the catalogue `modify-selective-forward-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveForwardSettingsForWorkspace(Request);

impl UpdateSelectiveForwardSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-forward-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveForward", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveForwardSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveForwardSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Selective Forward Criteria for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/selectiveForward/criteria`, in the catalogue `create-selective-forward-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveForwardCriteriaForWorkspace(Request);

impl CreateSelectiveForwardCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-selective-forward-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/selectiveForward/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveForwardCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveForwardCriteriaForWorkspace {
    type Output = models::CreateSelectiveForwardCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Selective Forward Criteria for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}`, in the catalogue `delete-selective-forward-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveForwardCriteriaForWorkspace(Request);

impl DeleteSelectiveForwardCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-selective-forward-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/selectiveForward/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveForwardCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Selective Forward Criteria for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}`, in the catalogue `retrieve-selective-forward-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveForwardCriteriaForWorkspace(Request);

impl GetSelectiveForwardCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-forward-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveForward/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveForwardCriteriaForWorkspace {
    type Output = models::PlaceSelectiveForwardCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Selective Forward Criteria for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveForward/criteria/{id}`, in the catalogue `modify-selective-forward-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveForwardCriteriaForWorkspace(Request);

impl UpdateSelectiveForwardCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-forward-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveForward/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveForwardCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveForwardCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Selective Reject Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveReject`, in the catalogue `retrieve-selective-reject-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveRejectSettingsForWorkspace(Request);

impl GetSelectiveRejectSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-reject-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveReject", support::segment(workspace_id.as_ref()))).with_paging(Paging::None, "criteria"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveRejectSettingsForWorkspace {
    type Output = models::SelectiveRejectCallGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSelectiveRejectSettingsForWorkspace {
    type Item = models::Criteria;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Selective Reject Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveReject`, in the catalogue `modify-selective-reject-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveRejectSettingsForWorkspace(Request);

impl UpdateSelectiveRejectSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-reject-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveReject", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveRejectSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveRejectSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Selective Reject Criteria for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/selectiveReject/criteria`, in the catalogue `create-selective-reject-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveRejectCriteriaForWorkspace(Request);

impl CreateSelectiveRejectCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-selective-reject-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/selectiveReject/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveRejectCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveRejectCriteriaForWorkspace {
    type Output = models::CreateSelectiveRejectCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Selective Reject Criteria for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}`, in the catalogue `delete-selective-reject-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveRejectCriteriaForWorkspace(Request);

impl DeleteSelectiveRejectCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-selective-reject-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/selectiveReject/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveRejectCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Selective Reject Criteria for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}`, in the catalogue `retrieve-selective-reject-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveRejectCriteriaForWorkspace(Request);

impl GetSelectiveRejectCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-selective-reject-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/selectiveReject/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveRejectCriteriaForWorkspace {
    type Output = models::PlaceSelectiveRejectCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Selective Reject Criteria for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/selectiveReject/criteria/{id}`, in the catalogue `modify-selective-reject-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveRejectCriteriaForWorkspace(Request);

impl UpdateSelectiveRejectCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-selective-reject-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/selectiveReject/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveRejectCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveRejectCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve sequential ring settings for a workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/sequentialRing`, in the catalogue `retrieve-sequential-ring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSequentialRingSettingsForWorkspace(Request);

impl GetSequentialRingSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-sequential-ring-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/sequentialRing", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSequentialRingSettingsForWorkspace {
    type Output = models::SequentialRingGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify sequential ring settings for a workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/sequentialRing`, in the catalogue `modify-sequential-ring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSequentialRingSettingsForWorkspace(Request);

impl UpdateSequentialRingSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-sequential-ring-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/sequentialRing", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSequentialRingSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSequentialRingSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create sequential ring criteria for a workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/sequentialRing/criteria`, in the catalogue `create-sequential-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSequentialRingCriteriaForWorkspace(Request);

impl CreateSequentialRingCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-sequential-ring-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/sequentialRing/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSequentialRingCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSequentialRingCriteriaForWorkspace {
    type Output = models::CreateSequentialRingCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete sequential ring criteria for a workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}`, in the catalogue `delete-sequential-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSequentialRingCriteriaForWorkspace(Request);

impl DeleteSequentialRingCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-sequential-ring-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/sequentialRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSequentialRingCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve sequential ring criteria for a workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}`, in the catalogue `retrieve-sequential-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSequentialRingCriteriaForWorkspace(Request);

impl GetSequentialRingCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-sequential-ring-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/sequentialRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSequentialRingCriteriaForWorkspace {
    type Output = models::SequentialRingCriteriaGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify sequential ring criteria for a workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/sequentialRing/criteria/{id}`, in the catalogue `modify-sequential-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSequentialRingCriteriaForWorkspace(Request);

impl UpdateSequentialRingCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-sequential-ring-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/sequentialRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSequentialRingCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSequentialRingCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Simultaneous Ring Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/simultaneousRing`, in the catalogue `retrieve-simultaneous-ring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSimultaneousRingSettingsForWorkspace(Request);

impl GetSimultaneousRingSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-simultaneous-ring-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/simultaneousRing", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSimultaneousRingSettingsForWorkspace {
    type Output = models::SimultaneousRingGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Simultaneous Ring Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/simultaneousRing`, in the catalogue `modify-simultaneous-ring-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSimultaneousRingSettingsForWorkspace(Request);

impl UpdateSimultaneousRingSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-simultaneous-ring-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/simultaneousRing", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSimultaneousRingSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSimultaneousRingSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Simultaneous Ring Criteria for a Workspace.
///
/// `POST /telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria`, in the catalogue `create-simultaneous-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSimultaneousRingCriteriaForWorkspace(Request);

impl CreateSimultaneousRingCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-simultaneous-ring-criteria-for-a-workspace", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/simultaneousRing/criteria", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSimultaneousRingCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSimultaneousRingCriteriaForWorkspace {
    type Output = models::CreateSimultaneousRingCriteriaForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Simultaneous Ring Criteria for a Workspace.
///
/// `DELETE /telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}`, in the catalogue `delete-simultaneous-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSimultaneousRingCriteriaForWorkspace(Request);

impl DeleteSimultaneousRingCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-simultaneous-ring-criteria-for-a-workspace", Host::Api, Method::Delete, format!("/telephony/config/workspaces/{}/simultaneousRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSimultaneousRingCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Simultaneous Ring Criteria for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}`, in the catalogue `retrieve-simultaneous-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`, `spark:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSimultaneousRingCriteriaForWorkspace(Request);

impl GetSimultaneousRingCriteriaForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-simultaneous-ring-criteria-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/simultaneousRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSimultaneousRingCriteriaForWorkspace {
    type Output = models::SequentialRingCriteriaGetOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Simultaneous Ring Criteria for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/simultaneousRing/criteria/{id}`, in the catalogue `modify-simultaneous-ring-criteria-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`, `spark:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSimultaneousRingCriteriaForWorkspace(Request);

impl UpdateSimultaneousRingCriteriaForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-simultaneous-ring-criteria-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/simultaneousRing/criteria/{}", support::segment(workspace_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSimultaneousRingCriteriaForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSimultaneousRingCriteriaForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Voicemail Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/voicemail`, in the catalogue `read-voicemail-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailSettingsForWorkspace(Request);

impl GetVoicemailSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-voicemail-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/voicemail", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicemailSettingsForWorkspace {
    type Output = models::VoicemailInfoOfWorkspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Voicemail Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/voicemail`, in the catalogue `configure-voicemail-settings-for-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailSettingsForWorkspace(Request);

impl UpdateVoicemailSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("configure-voicemail-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/voicemail", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Busy Voicemail Greeting for a Place.
///
/// `POST /telephony/config/workspaces/{workspaceId}/voicemail/actions/uploadBusyGreeting/invoke`, in the catalogue `configure-busy-voicemail-greeting-for-a-place`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBusyVoicemailGreetingForPlace(Request);

impl UpdateBusyVoicemailGreetingForPlace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-busy-voicemail-greeting-for-a-place", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/voicemail/actions/uploadBusyGreeting/invoke", support::segment(workspace_id.as_ref()))), "multipart/form-data"))
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

impl Operation for UpdateBusyVoicemailGreetingForPlace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure No Answer Voicemail Greeting for a Place.
///
/// `POST /telephony/config/workspaces/{workspaceId}/voicemail/actions/uploadNoAnswerGreeting/invoke`, in the catalogue `configure-no-answer-voicemail-greeting-for-a-place`. Needs one of the scopes `spark-admin:workspaces_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateNoAnswerVoicemailGreetingForPlace(Request);

impl UpdateNoAnswerVoicemailGreetingForPlace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("configure-no-answer-voicemail-greeting-for-a-place", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/voicemail/actions/uploadNoAnswerGreeting/invoke", support::segment(workspace_id.as_ref()))), "multipart/form-data"))
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

impl Operation for UpdateNoAnswerVoicemailGreetingForPlace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Available Preferred Answer Endpoints.
///
/// `GET /workspaces/{entityId}/availablePreferredAnswerEndpoints`, in the catalogue `available-preferred-answer-endpoints`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListWorkspaceAnswerAvailablePreferredAnswerEndpoints(Request);

impl ListWorkspaceAnswerAvailablePreferredAnswerEndpoints {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("available-preferred-answer-endpoints", Host::Api, Method::Get, format!("/workspaces/{}/availablePreferredAnswerEndpoints", support::segment(entity_id.as_ref()))).with_paging(Paging::None, "endpoints"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListWorkspaceAnswerAvailablePreferredAnswerEndpoints {
    type Output = models::AvailablePreferredAnswerEndpointsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceAnswerAvailablePreferredAnswerEndpoints {
    type Item = models::AnswerEndpoint;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}

/// Read.
///
/// `GET /workspaces/{entityId}/answerSettings`, in the catalogue `workspace-settings-answer-read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ReadWorkspaceAnswer(Request);

impl ReadWorkspaceAnswer {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("workspace-settings-answer-read", Host::Api, Method::Get, format!("/workspaces/{}/answerSettings", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ReadWorkspaceAnswer {
    type Output = models::AnswerSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update.
///
/// `PUT /workspaces/{entityId}/answerSettings`, in the catalogue `workspace-settings-answer-update`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceAnswer(Request);

impl UpdateWorkspaceAnswer {
    /// With everything that must be given, but for the body.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("workspace-settings-answer-update", Host::Api, Method::Put, format!("/workspaces/{}/answerSettings", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceSettingsAnswerUpdateBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceAnswer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Greeting.
///
/// `POST /workspaces/{entityId}/features/intercept/actions/announcementUpload/invoke`, in the catalogue `greeting`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UploadWorkspaceInterceptGreeting(Request);

impl UploadWorkspaceInterceptGreeting {
    /// With everything that must be given, but for the body.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("greeting", Host::Api, Method::Post, format!("/workspaces/{}/features/intercept/actions/announcementUpload/invoke", support::segment(entity_id.as_ref()))), "multipart/form-data"))
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

impl Operation for UploadWorkspaceInterceptGreeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reset Pin.
///
/// `POST /telephony/config/workspaces/{entityId}/voicemail/actions/resetPin/invoke`, in the catalogue `reset-pin`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ResetPin(Request);

impl ResetPin {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("reset-pin", Host::Api, Method::Post, format!("/telephony/config/workspaces/{}/voicemail/actions/resetPin/invoke", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResetPin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
