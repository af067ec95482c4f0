// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about hunt group.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Hunt Groups.
///
/// `GET /telephony/config/huntGroups`, in the catalogue `read-the-list-of-hunt-groups`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListHuntGroups(Request);

impl ListHuntGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-hunt-groups", Host::Api, Method::Get, "/telephony/config/huntGroups").with_paging(Paging::StartMax, "huntGroups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListHuntGroups {
    type Output = models::ListHuntGroupsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHuntGroups {
    type Item = models::ListHuntGroupObject;
    const LIST: Option<&'static str> = Some("huntGroups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.hunt_groups.unwrap_or_default() }
}

/// Create a Hunt Group.
///
/// `POST /telephony/config/locations/{locationId}/huntGroups`, in the catalogue `create-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateHuntGroup(Request);

impl CreateHuntGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-hunt-group", Host::Api, Method::Post, format!("/telephony/config/locations/{}/huntGroups", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateHuntGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateHuntGroup {
    type Output = models::CreateHuntGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Hunt Group Alternate Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/alternate/availableNumbers`, in the catalogue `get-hunt-group-alternate-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHuntGroupAlternateAvailablePhoneNumbers(Request);

impl GetHuntGroupAlternateAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hunt-group-alternate-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/alternate/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetHuntGroupAlternateAvailablePhoneNumbers {
    type Output = models::GetHuntGroupAlternateAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHuntGroupAlternateAvailablePhoneNumbers {
    type Item = models::HuntGroupPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Hunt Group Primary Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/availableNumbers`, in the catalogue `get-hunt-group-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHuntGroupPrimaryAvailablePhoneNumbers(Request);

impl GetHuntGroupPrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hunt-group-primary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetHuntGroupPrimaryAvailablePhoneNumbers {
    type Output = models::GetHuntGroupPrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHuntGroupPrimaryAvailablePhoneNumbers {
    type Item = models::HuntGroupPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Hunt Group Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/callForwarding/availableNumbers`, in the catalogue `get-hunt-group-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHuntGroupCallForwardAvailablePhoneNumbers(Request);

impl GetHuntGroupCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hunt-group-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/callForwarding/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetHuntGroupCallForwardAvailablePhoneNumbers {
    type Output = models::GetHuntGroupCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHuntGroupCallForwardAvailablePhoneNumbers {
    type Item = models::HuntGroupCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Hunt Group.
///
/// `DELETE /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}`, in the catalogue `delete-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteHuntGroup(Request);

impl DeleteHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-hunt-group", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/huntGroups/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteHuntGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Hunt Group.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}`, in the catalogue `get-details-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHuntGroup(Request);

impl GetHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-hunt-group", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetHuntGroup {
    type Output = models::GetHuntGroupObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Hunt Group.
///
/// `PUT /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}`, in the catalogue `update-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateHuntGroup(Request);

impl UpdateHuntGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-hunt-group", Host::Api, Method::Put, format!("/telephony/config/locations/{}/huntGroups/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateHuntGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHuntGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Forwarding Settings for a Hunt Group.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding`, in the catalogue `get-call-forwarding-settings-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForHuntGroup(Request);

impl GetCallForwardingSettingsForHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-forwarding-settings-for-a-hunt-group", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForHuntGroup {
    type Output = models::GetCallForwardingSettingsForHuntGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Forwarding Settings for a Hunt Group.
///
/// `PUT /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding`, in the catalogue `update-call-forwarding-settings-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForHuntGroup(Request);

impl UpdateCallForwardingSettingsForHuntGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-call-forwarding-settings-for-a-hunt-group", Host::Api, Method::Put, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForHuntGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForHuntGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Switch Mode for Call Forwarding Settings for a Hunt Group.
///
/// `POST /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/actions/switchMode/invoke`, in the catalogue `switch-mode-for-call-forwarding-settings-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchModeForCallForwardingSettingsForHuntGroup(Request);

impl SwitchModeForCallForwardingSettingsForHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("switch-mode-for-call-forwarding-settings-for-a-hunt-group", Host::Api, Method::Post, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding/actions/switchMode/invoke", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SwitchModeForCallForwardingSettingsForHuntGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Selective Call Forwarding Rule for a Hunt Group.
///
/// `POST /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules`, in the catalogue `create-a-selective-call-forwarding-rule-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveCallForwardingRuleForHuntGroup(Request);

impl CreateSelectiveCallForwardingRuleForHuntGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-selective-call-forwarding-rule-for-a-hunt-group", Host::Api, Method::Post, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding/selectiveRules", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveCallForwardingRuleForHuntGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveCallForwardingRuleForHuntGroup {
    type Output = models::CreateSelectiveCallForwardingRuleForHuntGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Forwarding Rule for a Hunt Group.
///
/// `DELETE /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `delete-a-selective-call-forwarding-rule-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallForwardingRuleForHuntGroup(Request);

impl DeleteSelectiveCallForwardingRuleForHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-forwarding-rule-for-a-hunt-group", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveCallForwardingRuleForHuntGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Forwarding Rule for a Hunt Group.
///
/// `GET /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `get-selective-call-forwarding-rule-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallForwardingRuleForHuntGroup(Request);

impl GetSelectiveCallForwardingRuleForHuntGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-selective-call-forwarding-rule-for-a-hunt-group", Host::Api, Method::Get, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveCallForwardingRuleForHuntGroup {
    type Output = models::GetForwardingRuleObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Selective Call Forwarding Rule for a Hunt Group.
///
/// `PUT /telephony/config/locations/{locationId}/huntGroups/{huntGroupId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `update-a-selective-call-forwarding-rule-for-a-hunt-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallForwardingRuleForHuntGroup(Request);

impl UpdateSelectiveCallForwardingRuleForHuntGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, hunt_group_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-selective-call-forwarding-rule-for-a-hunt-group", Host::Api, Method::Put, format!("/telephony/config/locations/{}/huntGroups/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(hunt_group_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallForwardingRuleForHuntGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallForwardingRuleForHuntGroup {
    type Output = models::UpdateSelectiveCallForwardingRuleForHuntGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}
