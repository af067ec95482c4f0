// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about my call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get My Own Details.
///
/// `GET /telephony/config/people/me`, in the catalogue `call-settings-for-me-get-my-own-details`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyOwnDetails(Request);

impl GetMyOwnDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-settings-for-me-get-my-own-details", Host::Api, Method::Get, "/telephony/config/people/me"))
    }
}

impl Operation for GetMyOwnDetails {
    type Output = models::UserProfileGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get announcement languages for the authenticated user.
///
/// `GET /telephony/config/people/me/announcementLanguages`, in the catalogue `get-announcement-languages-for-the-authenticated-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnnouncementLanguagesForAuthenticatedUser(Request);

impl GetAnnouncementLanguagesForAuthenticatedUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-announcement-languages-for-the-authenticated-user", Host::Api, Method::Get, "/telephony/config/people/me/announcementLanguages").with_paging(Paging::None, "languages"))
    }
}

impl Operation for GetAnnouncementLanguagesForAuthenticatedUser {
    type Output = models::GetAnnouncementLanguagesForAuthenticatedUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAnnouncementLanguagesForAuthenticatedUser {
    type Item = models::GetAnnouncementLanguagesForMeResponseLanguagesItem;
    const LIST: Option<&'static str> = Some("languages");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.languages.unwrap_or_default() }
}

/// Get country-specific telephony configuration requirements.
///
/// `GET /telephony/config/people/me/countries/{countryCode}`, in the catalogue `get-country-specific-telephony-configuration-requirements`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCountryTelephonyConfigurationRequirements(Request);

impl GetCountryTelephonyConfigurationRequirements {
    /// With everything that must be given.
    pub fn new(country_code: impl AsRef<str>) -> Self {
        Self(Request::new("get-country-specific-telephony-configuration-requirements", Host::Api, Method::Get, format!("/telephony/config/people/me/countries/{}", support::segment(country_code.as_ref()))))
    }
}

impl Operation for GetCountryTelephonyConfigurationRequirements {
    type Output = models::GetCountryTelephonyConfigRequirementsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of My Endpoints.
///
/// `GET /telephony/config/people/me/endpoints`, in the catalogue `read-the-list-of-my-endpoints`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListMyEndpoints(Request);

impl ListMyEndpoints {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-my-endpoints", Host::Api, Method::Get, "/telephony/config/people/me/endpoints").with_paging(Paging::None, "endpoints"))
    }
}

impl Operation for ListMyEndpoints {
    type Output = models::ListMyEndpointsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMyEndpoints {
    type Item = models::Endpoint;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}

/// Get My Endpoints Details.
///
/// `GET /telephony/config/people/me/endpoints/{endpointId}`, in the catalogue `get-my-endpoints-details`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyEndpointsDetails(Request);

impl GetMyEndpointsDetails {
    /// With everything that must be given.
    pub fn new(endpoint_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-endpoints-details", Host::Api, Method::Get, format!("/telephony/config/people/me/endpoints/{}", support::segment(endpoint_id.as_ref()))))
    }
}

impl Operation for GetMyEndpointsDetails {
    type Output = models::Endpoint;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Endpoints Details.
///
/// `PUT /telephony/config/people/me/endpoints/{endpointId}`, in the catalogue `modify-my-endpoints-details`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyEndpointsDetails(Request);

impl UpdateMyEndpointsDetails {
    /// With everything that must be given, but for the body.
    pub fn new(endpoint_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-endpoints-details", Host::Api, Method::Put, format!("/telephony/config/people/me/endpoints/{}", support::segment(endpoint_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyEndpointsDetailsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyEndpointsDetails {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Available Caller ID List.
///
/// `GET /telephony/config/people/me/settings/availableCallerIds`, in the catalogue `get-my-available-caller-id-list`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyAvailableCallerIdList(Request);

impl GetMyAvailableCallerIdList {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-available-caller-id-list", Host::Api, Method::Get, "/telephony/config/people/me/settings/availableCallerIds").with_paging(Paging::None, "availableCallerIds"))
    }
}

impl Operation for GetMyAvailableCallerIdList {
    type Output = models::GetMyAvailableCallerIdListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyAvailableCallerIdList {
    type Item = models::SelectedCallerIdSettingsGetSelected;
    const LIST: Option<&'static str> = Some("availableCallerIds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.available_caller_ids.unwrap_or_default() }
}

/// Get List Available Preferred Answer Endpoints.
///
/// `GET /telephony/config/people/me/settings/availablePreferredAnswerEndpoints`, in the catalogue `get-list-available-preferred-answer-endpoints`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListMyAvailablePreferredAnswerEndpoints(Request);

impl ListMyAvailablePreferredAnswerEndpoints {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-list-available-preferred-answer-endpoints", Host::Api, Method::Get, "/telephony/config/people/me/settings/availablePreferredAnswerEndpoints").with_paging(Paging::None, "endpoints"))
    }
}

impl Operation for ListMyAvailablePreferredAnswerEndpoints {
    type Output = models::ListMyAvailablePreferredAnswerEndpointsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMyAvailablePreferredAnswerEndpoints {
    type Item = models::Endpoints;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}

/// Get Barge-In Settings.
///
/// `GET /telephony/config/people/me/settings/bargeIn`, in the catalogue `get-barge-in-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBargeInSettings(Request);

impl GetBargeInSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-barge-in-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/bargeIn"))
    }
}

impl Operation for GetBargeInSettings {
    type Output = models::BargeInInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Barge-In Settings.
///
/// `PUT /telephony/config/people/me/settings/bargeIn`, in the catalogue `configure-barge-in-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBargeInSettings(Request);

impl UpdateBargeInSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("configure-barge-in-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/bargeIn"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBargeInSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBargeInSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Call Block Settings.
///
/// `GET /telephony/config/people/me/settings/callBlock`, in the catalogue `get-my-call-block-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallBlockSettings(Request);

impl GetMyCallBlockSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-block-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callBlock").with_paging(Paging::None, "numbers"))
    }
}

impl Operation for GetMyCallBlockSettings {
    type Output = models::GetMyCallBlockSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyCallBlockSettings {
    type Item = models::Numbers;
    const LIST: Option<&'static str> = Some("numbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.numbers.unwrap_or_default() }
}

/// Add a phone number to user's Call Block List.
///
/// `POST /telephony/config/people/me/settings/callBlock/numbers`, in the catalogue `add-a-phone-number-to-users-call-block-list`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddPhoneNumberToUserCallBlockList(Request);

impl AddPhoneNumberToUserCallBlockList {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-a-phone-number-to-users-call-block-list", Host::Api, Method::Post, "/telephony/config/people/me/settings/callBlock/numbers"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddPhoneNumberToUserCallBlockListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPhoneNumberToUserCallBlockList {
    type Output = models::AddPhoneNumberToUserCallBlockListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete User Call Block Number.
///
/// `DELETE /telephony/config/people/me/settings/callBlock/numbers/{phoneNumberId}`, in the catalogue `delete-user-call-block-number`. Needs one of the scopes `spark:people_write`, `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUserCallBlockNumber(Request);

impl DeleteUserCallBlockNumber {
    /// With everything that must be given.
    pub fn new(phone_number_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-user-call-block-number", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/callBlock/numbers/{}", support::segment(phone_number_id.as_ref()))))
    }
}

impl Operation for DeleteUserCallBlockNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Call Block State For Specific Number.
///
/// `GET /telephony/config/people/me/settings/callBlock/numbers/{phoneNumberId}`, in the catalogue `get-my-call-block-state-for-specific-number`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallBlockStateForNumber(Request);

impl GetMyCallBlockStateForNumber {
    /// With everything that must be given.
    pub fn new(phone_number_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-call-block-state-for-specific-number", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/callBlock/numbers/{}", support::segment(phone_number_id.as_ref()))))
    }
}

impl Operation for GetMyCallBlockStateForNumber {
    type Output = models::GetMyCallBlockStateForNumberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get my call captions settings.
///
/// `GET /telephony/config/people/me/settings/callCaptions`, in the catalogue `get-my-call-captions-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallCaptionsSettings(Request);

impl GetMyCallCaptionsSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-captions-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callCaptions"))
    }
}

impl Operation for GetMyCallCaptionsSettings {
    type Output = models::GetUserCallCaptionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read My Call Forwarding Settings.
///
/// `GET /telephony/config/people/me/settings/callForwarding`, in the catalogue `read-my-call-forwarding-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallForwardingSettings(Request);

impl GetMyCallForwardingSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-my-call-forwarding-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callForwarding"))
    }
}

impl Operation for GetMyCallForwardingSettings {
    type Output = models::CallForwardingInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure My Call Forwarding Settings.
///
/// `PUT /telephony/config/people/me/settings/callForwarding`, in the catalogue `configure-my-call-forwarding-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyCallForwardingSettings(Request);

impl UpdateMyCallForwardingSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("configure-my-call-forwarding-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/callForwarding"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyCallForwardingSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyCallForwardingSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Call Park Settings.
///
/// `GET /telephony/config/people/me/settings/callPark`, in the catalogue `get-my-call-park-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallParkSettings(Request);

impl GetMyCallParkSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-park-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callPark").with_paging(Paging::None, "memberList"))
    }
}

impl Operation for GetMyCallParkSettings {
    type Output = models::UserCallParkSettingsGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyCallParkSettings {
    type Item = models::CallParkMember;
    const LIST: Option<&'static str> = Some("memberList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_list.unwrap_or_default() }
}

/// Get My Call Pickup Group Settings.
///
/// `GET /telephony/config/people/me/settings/callPickupGroup`, in the catalogue `get-my-call-pickup-group-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallPickupGroupSettings(Request);

impl GetMyCallPickupGroupSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-pickup-group-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callPickupGroup").with_paging(Paging::None, "memberList"))
    }
}

impl Operation for GetMyCallPickupGroupSettings {
    type Output = models::CallPickupGroupSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyCallPickupGroupSettings {
    type Item = models::CallPickupGroupMember;
    const LIST: Option<&'static str> = Some("memberList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_list.unwrap_or_default() }
}

/// Get Call Policies Settings for User.
///
/// `GET /telephony/config/people/me/settings/callPolicies`, in the catalogue `get-call-policies-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallPoliciesSettingsForUser(Request);

impl GetCallPoliciesSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-policies-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/callPolicies"))
    }
}

impl Operation for GetCallPoliciesSettingsForUser {
    type Output = models::GetCallPoliciesSettingsForUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Call Policies Settings for User.
///
/// `PUT /telephony/config/people/me/settings/callPolicies`, in the catalogue `modify-call-policies-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallPoliciesSettingsForUser(Request);

impl UpdateCallPoliciesSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-call-policies-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/callPolicies"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallPoliciesSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallPoliciesSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Call Recording Settings.
///
/// `GET /telephony/config/people/me/settings/callRecording`, in the catalogue `get-my-call-recording-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallRecordingSettings(Request);

impl GetMyCallRecordingSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-recording-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callRecording"))
    }
}

impl Operation for GetMyCallRecordingSettings {
    type Output = models::UserCallRecordingGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Caller ID Settings.
///
/// `GET /telephony/config/people/me/settings/callerId`, in the catalogue `get-my-caller-id-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallerIdSettings(Request);

impl GetMyCallerIdSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-caller-id-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/callerId"))
    }
}

impl Operation for GetMyCallerIdSettings {
    type Output = models::CallerIdSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Caller ID Settings.
///
/// `PUT /telephony/config/people/me/settings/callerId`, in the catalogue `modify-my-caller-id-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyCallerIdSettings(Request);

impl UpdateMyCallerIdSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-caller-id-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/callerId"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyCallerIdSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyCallerIdSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Do Not Disturb Settings for User.
///
/// `GET /telephony/config/people/me/settings/doNotDisturb`, in the catalogue `get-do-not-disturb-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDoNotDisturbSettingsForUser(Request);

impl GetDoNotDisturbSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-do-not-disturb-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/doNotDisturb"))
    }
}

impl Operation for GetDoNotDisturbSettingsForUser {
    type Output = models::DoNotDisturbGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Do Not Disturb Settings for User.
///
/// `PUT /telephony/config/people/me/settings/doNotDisturb`, in the catalogue `modify-do-not-disturb-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDoNotDisturbSettingsForUser(Request);

impl UpdateDoNotDisturbSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-do-not-disturb-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/doNotDisturb"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDoNotDisturbSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDoNotDisturbSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Executive Alert Settings.
///
/// `GET /telephony/config/people/me/settings/executive/alert`, in the catalogue `get-user-executive-alert-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserExecutiveAlertSettings(Request);

impl GetUserExecutiveAlertSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-executive-alert-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/alert"))
    }
}

impl Operation for GetUserExecutiveAlertSettings {
    type Output = models::ExecutiveAlertGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify User Executive Alert Settings.
///
/// `PUT /telephony/config/people/me/settings/executive/alert`, in the catalogue `modify-user-executive-alert-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserExecutiveAlertSettings(Request);

impl UpdateUserExecutiveAlertSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-user-executive-alert-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/executive/alert"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserExecutiveAlertSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserExecutiveAlertSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Executive Assigned Assistants.
///
/// `GET /telephony/config/people/me/settings/executive/assignedAssistants`, in the catalogue `get-my-executive-assigned-assistants`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyExecutiveAssignedAssistants(Request);

impl GetMyExecutiveAssignedAssistants {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-executive-assigned-assistants", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/assignedAssistants").with_paging(Paging::None, "assistants"))
    }
}

impl Operation for GetMyExecutiveAssignedAssistants {
    type Output = models::ExecutiveAssignedAssistantsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyExecutiveAssignedAssistants {
    type Item = models::Assistant;
    const LIST: Option<&'static str> = Some("assistants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.assistants.unwrap_or_default() }
}

/// Modify My Executive Assigned Assistants.
///
/// `PUT /telephony/config/people/me/settings/executive/assignedAssistants`, in the catalogue `modify-my-executive-assigned-assistants`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyExecutiveAssignedAssistants(Request);

impl UpdateMyExecutiveAssignedAssistants {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-executive-assigned-assistants", Host::Api, Method::Put, "/telephony/config/people/me/settings/executive/assignedAssistants"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyExecutiveAssignedAssistantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyExecutiveAssignedAssistants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Executive Assistant Settings.
///
/// `GET /telephony/config/people/me/settings/executive/assistant`, in the catalogue `get-my-executive-assistant-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyExecutiveAssistantSettings(Request);

impl GetMyExecutiveAssistantSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-executive-assistant-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/assistant").with_paging(Paging::None, "executives"))
    }
}

impl Operation for GetMyExecutiveAssistantSettings {
    type Output = models::ExecutiveAssistantSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyExecutiveAssistantSettings {
    type Item = models::Executive;
    const LIST: Option<&'static str> = Some("executives");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.executives.unwrap_or_default() }
}

/// Modify My Executive Assistant Settings.
///
/// `PUT /telephony/config/people/me/settings/executive/assistant`, in the catalogue `modify-my-executive-assistant-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyExecutiveAssistantSettings(Request);

impl UpdateMyExecutiveAssistantSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-executive-assistant-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/executive/assistant"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyExecutiveAssistantSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyExecutiveAssistantSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Executive Available Assistants.
///
/// `GET /telephony/config/people/me/settings/executive/availableAssistants`, in the catalogue `get-my-executive-available-assistants`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyExecutiveAvailableAssistants(Request);

impl GetMyExecutiveAvailableAssistants {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-executive-available-assistants", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/availableAssistants").with_paging(Paging::None, "assistants"))
    }
}

impl Operation for GetMyExecutiveAvailableAssistants {
    type Output = models::GetMyExecutiveAvailableAssistantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyExecutiveAvailableAssistants {
    type Item = models::AvailableAssistant;
    const LIST: Option<&'static str> = Some("assistants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.assistants.unwrap_or_default() }
}

/// Get User Executive Call Filtering Settings.
///
/// `GET /telephony/config/people/me/settings/executive/callFiltering`, in the catalogue `get-user-executive-call-filtering-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserExecutiveCallFilteringSettings(Request);

impl GetUserExecutiveCallFilteringSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-executive-call-filtering-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/callFiltering").with_paging(Paging::None, "criteria"))
    }
}

impl Operation for GetUserExecutiveCallFilteringSettings {
    type Output = models::ExecutiveCallFilteringGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserExecutiveCallFilteringSettings {
    type Item = models::ExecutiveCallFilteringGetCriteriaItem;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify User Executive Call Filtering Settings.
///
/// `PUT /telephony/config/people/me/settings/executive/callFiltering`, in the catalogue `modify-user-executive-call-filtering-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserExecutiveCallFilteringSettings(Request);

impl UpdateUserExecutiveCallFilteringSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-user-executive-call-filtering-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/executive/callFiltering"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserExecutiveCallFilteringSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserExecutiveCallFilteringSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add User Executive Call Filtering Criteria.
///
/// `POST /telephony/config/people/me/settings/executive/callFiltering/criteria`, in the catalogue `add-user-executive-call-filtering-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddUserExecutiveCallFilteringCriteria(Request);

impl AddUserExecutiveCallFilteringCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-user-executive-call-filtering-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/executive/callFiltering/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddUserExecutiveCallFilteringCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddUserExecutiveCallFilteringCriteria {
    type Output = models::AddUserExecutiveCallFilteringCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete User Executive Call Filtering Criteria.
///
/// `DELETE /telephony/config/people/me/settings/executive/callFiltering/criteria/{id}`, in the catalogue `delete-user-executive-call-filtering-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUserExecutiveCallFilteringCriteria(Request);

impl DeleteUserExecutiveCallFilteringCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-user-executive-call-filtering-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/executive/callFiltering/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteUserExecutiveCallFilteringCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Executive Call Filtering Criteria Settings.
///
/// `GET /telephony/config/people/me/settings/executive/callFiltering/criteria/{id}`, in the catalogue `get-user-executive-call-filtering-criteria-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserExecutiveCallFilteringCriteriaSettings(Request);

impl GetUserExecutiveCallFilteringCriteriaSettings {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-user-executive-call-filtering-criteria-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/executive/callFiltering/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetUserExecutiveCallFilteringCriteriaSettings {
    type Output = models::ExecutiveCallFilteringCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify User Executive Call Filtering Criteria Settings.
///
/// `PUT /telephony/config/people/me/settings/executive/callFiltering/criteria/{id}`, in the catalogue `modify-user-executive-call-filtering-criteria-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserExecutiveCallFilteringCriteriaSettings(Request);

impl UpdateUserExecutiveCallFilteringCriteriaSettings {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-user-executive-call-filtering-criteria-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/executive/callFiltering/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserExecutiveCallFilteringCriteriaSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserExecutiveCallFilteringCriteriaSettings {
    type Output = models::UpdateUserExecutiveCallFilteringCriteriaSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Executive Screening Settings.
///
/// `GET /telephony/config/people/me/settings/executive/screening`, in the catalogue `get-user-executive-screening-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserExecutiveScreeningSettings(Request);

impl GetUserExecutiveScreeningSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-executive-screening-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/executive/screening"))
    }
}

impl Operation for GetUserExecutiveScreeningSettings {
    type Output = models::ExecutiveScreeningGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify User Executive Screening Settings.
///
/// `PUT /telephony/config/people/me/settings/executive/screening`, in the catalogue `modify-user-executive-screening-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserExecutiveScreeningSettings(Request);

impl UpdateUserExecutiveScreeningSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-user-executive-screening-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/executive/screening"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserExecutiveScreeningSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserExecutiveScreeningSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Feature Access Codes.
///
/// `GET /telephony/config/people/me/settings/featureAccessCode`, in the catalogue `get-my-feature-access-codes`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyFeatureAccessCodes(Request);

impl GetMyFeatureAccessCodes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-feature-access-codes", Host::Api, Method::Get, "/telephony/config/people/me/settings/featureAccessCode").with_paging(Paging::None, "featureAccessCodeList"))
    }
}

impl Operation for GetMyFeatureAccessCodes {
    type Output = models::GetMyFeatureAccessCodesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyFeatureAccessCodes {
    type Item = models::FeatureAccessCodeCallSettingsForMe;
    const LIST: Option<&'static str> = Some("featureAccessCodeList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.feature_access_code_list.unwrap_or_default() }
}

/// Get My Monitoring Settings.
///
/// `GET /telephony/config/people/me/settings/monitoring`, in the catalogue `get-my-monitoring-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyMonitoringSettings(Request);

impl GetMyMonitoringSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-monitoring-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/monitoring").with_paging(Paging::None, "monitoredElements"))
    }
}

impl Operation for GetMyMonitoringSettings {
    type Output = models::MonitoringSettingsGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyMonitoringSettings {
    type Item = models::MonitoredElementItem;
    const LIST: Option<&'static str> = Some("monitoredElements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.monitored_elements.unwrap_or_default() }
}

/// Get Preferred Answer Endpoint.
///
/// `GET /telephony/config/people/me/settings/preferredAnswerEndpoint`, in the catalogue `call-settings-for-me-get-preferred-answer-endpoint`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyPreferredAnswerEndpoint(Request);

impl GetMyPreferredAnswerEndpoint {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-settings-for-me-get-preferred-answer-endpoint", Host::Api, Method::Get, "/telephony/config/people/me/settings/preferredAnswerEndpoint"))
    }
}

impl Operation for GetMyPreferredAnswerEndpoint {
    type Output = models::PreferredAnswerEndpoint;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Preferred Answer Endpoint.
///
/// `PUT /telephony/config/people/me/settings/preferredAnswerEndpoint`, in the catalogue `call-settings-for-me-modify-preferred-answer-endpoint`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyPreferredAnswerEndpoint(Request);

impl UpdateMyPreferredAnswerEndpoint {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-settings-for-me-modify-preferred-answer-endpoint", Host::Api, Method::Put, "/telephony/config/people/me/settings/preferredAnswerEndpoint"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallSettingsForMeModifyPreferredAnswerEndpointBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyPreferredAnswerEndpoint {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Call Center Settings.
///
/// `GET /telephony/config/people/me/settings/queues`, in the catalogue `get-my-call-center-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallCenterSettings(Request);

impl GetMyCallCenterSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-call-center-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/queues").with_paging(Paging::None, "queues"))
    }
}

impl Operation for GetMyCallCenterSettings {
    type Output = models::CallQueueSettingsGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyCallCenterSettings {
    type Item = models::CallQueueGet;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// Modify My Call Center Settings.
///
/// `PUT /telephony/config/people/me/settings/queues`, in the catalogue `modify-my-call-center-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyCallCenterSettings(Request);

impl UpdateMyCallCenterSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-call-center-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/queues"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyCallCenterSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyCallCenterSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner's Available Preferred Answer Endpoint List.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/availablePreferredAnswerEndpoints`, in the catalogue `get-my-secondary-line-owners-available-preferred-answer-endpoint-list`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointList(Request);

impl GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointList {
    /// With everything that must be given.
    pub fn new(line_owner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-available-preferred-answer-endpoint-list", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/availablePreferredAnswerEndpoints", support::segment(line_owner_id.as_ref()))).with_paging(Paging::None, "endpoints"))
    }
}

impl Operation for GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointList {
    type Output = models::GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMySecondaryLineOwnerAvailablePreferredAnswerEndpointList {
    type Item = models::Endpoints;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}

/// Get My Secondary Line Owner's Preferred Answer Endpoint.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/preferredAnswerEndpoint`, in the catalogue `get-my-secondary-line-owners-preferred-answer-endpoint`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerPreferredAnswerEndpoint(Request);

impl GetMySecondaryLineOwnerPreferredAnswerEndpoint {
    /// With everything that must be given.
    pub fn new(line_owner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-preferred-answer-endpoint", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/preferredAnswerEndpoint", support::segment(line_owner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerPreferredAnswerEndpoint {
    type Output = models::PreferredAnswerEndpoint;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Secondary Line Owner's Preferred Answer Endpoint.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineOwnerId}/preferredAnswerEndpoint`, in the catalogue `modify-my-secondary-line-owners-preferred-answer-endpoint`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerPreferredAnswerEndpoint(Request);

impl UpdateMySecondaryLineOwnerPreferredAnswerEndpoint {
    /// With everything that must be given, but for the body.
    pub fn new(line_owner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owners-preferred-answer-endpoint", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/preferredAnswerEndpoint", support::segment(line_owner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerPreferredAnswerEndpoint {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner's Available Caller ID List.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/availableCallerIds`, in the catalogue `get-my-secondary-line-owners-available-caller-id-list`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerAvailableCallerIdList(Request);

impl GetMySecondaryLineOwnerAvailableCallerIdList {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-available-caller-id-list", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/availableCallerIds", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "availableCallerIds"))
    }
}

impl Operation for GetMySecondaryLineOwnerAvailableCallerIdList {
    type Output = models::GetMySecondaryLineOwnerAvailableCallerIdListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMySecondaryLineOwnerAvailableCallerIdList {
    type Item = models::SelectedCallerIdSettingsGetSelected;
    const LIST: Option<&'static str> = Some("availableCallerIds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.available_caller_ids.unwrap_or_default() }
}

/// Get My Secondary Line Owner's Call Forwarding Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callForwarding`, in the catalogue `get-my-secondary-line-owners-call-forwarding-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallForwardingSettings(Request);

impl GetMySecondaryLineOwnerCallForwardingSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-call-forwarding-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/callForwarding", support::segment(lineowner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerCallForwardingSettings {
    type Output = models::CallForwardingInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Secondary Line Owner's Call Forwarding Settings.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callForwarding`, in the catalogue `modify-my-secondary-line-owners-call-forwarding-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerCallForwardingSettings(Request);

impl UpdateMySecondaryLineOwnerCallForwardingSettings {
    /// With everything that must be given, but for the body.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owners-call-forwarding-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/callForwarding", support::segment(lineowner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerCallForwardingSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerCallForwardingSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner Call Park Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callPark`, in the catalogue `get-my-secondary-line-owner-call-park-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallParkSettings(Request);

impl GetMySecondaryLineOwnerCallParkSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owner-call-park-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/callPark", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "memberList"))
    }
}

impl Operation for GetMySecondaryLineOwnerCallParkSettings {
    type Output = models::UserCallParkSettingsGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMySecondaryLineOwnerCallParkSettings {
    type Item = models::CallParkMember;
    const LIST: Option<&'static str> = Some("memberList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_list.unwrap_or_default() }
}

/// Get My Secondary Line Owner Call Pickup Group Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callPickupGroup`, in the catalogue `get-my-secondary-line-owner-call-pickup-group-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallPickupGroupSettings(Request);

impl GetMySecondaryLineOwnerCallPickupGroupSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owner-call-pickup-group-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/callPickupGroup", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "memberList"))
    }
}

impl Operation for GetMySecondaryLineOwnerCallPickupGroupSettings {
    type Output = models::CallPickupGroupSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMySecondaryLineOwnerCallPickupGroupSettings {
    type Item = models::CallPickupGroupMember;
    const LIST: Option<&'static str> = Some("memberList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_list.unwrap_or_default() }
}

/// Get My Secondary Line Owner's Call Recording Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callRecording`, in the catalogue `get-my-secondary-line-owners-call-recording-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallRecordingSettings(Request);

impl GetMySecondaryLineOwnerCallRecordingSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-call-recording-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/callRecording", support::segment(lineowner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerCallRecordingSettings {
    type Output = models::UserCallRecordingGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner Caller ID Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callerId`, in the catalogue `get-my-secondary-line-owner-caller-id-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallerIdSettings(Request);

impl GetMySecondaryLineOwnerCallerIdSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owner-caller-id-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/callerId", support::segment(lineowner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerCallerIdSettings {
    type Output = models::CallerIdSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Secondary Line Owner Caller ID Settings.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineownerId}/callerId`, in the catalogue `modify-my-secondary-line-owner-caller-id-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerCallerIdSettings(Request);

impl UpdateMySecondaryLineOwnerCallerIdSettings {
    /// With everything that must be given, but for the body.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owner-caller-id-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/callerId", support::segment(lineowner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerCallerIdSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerCallerIdSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Feature Access Codes For Secondary Line Owner.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/featureAccessCode`, in the catalogue `get-my-feature-access-codes-for-secondary-line-owner`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyFeatureAccessCodesForSecondaryLineOwner(Request);

impl GetMyFeatureAccessCodesForSecondaryLineOwner {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-feature-access-codes-for-secondary-line-owner", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/featureAccessCode", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "featureAccessCodeList"))
    }
}

impl Operation for GetMyFeatureAccessCodesForSecondaryLineOwner {
    type Output = models::GetMyFeatureAccessCodesForSecondaryLineOwnerResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyFeatureAccessCodesForSecondaryLineOwner {
    type Item = models::FeatureAccessCodeCallSettingsForMe;
    const LIST: Option<&'static str> = Some("featureAccessCodeList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.feature_access_code_list.unwrap_or_default() }
}

/// Get My Secondary Line Owner's Call Center Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/queues`, in the catalogue `get-my-secondary-line-owners-call-center-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallCenterSettings(Request);

impl GetMySecondaryLineOwnerCallCenterSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-call-center-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/queues", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "queues"))
    }
}

impl Operation for GetMySecondaryLineOwnerCallCenterSettings {
    type Output = models::CallQueueSettingsGetResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMySecondaryLineOwnerCallCenterSettings {
    type Item = models::CallQueueGet;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// Modify My Secondary Line Owner's Call Center Settings.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineownerId}/queues`, in the catalogue `modify-my-secondary-line-owners-call-center-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerCallCenterSettings(Request);

impl UpdateMySecondaryLineOwnerCallCenterSettings {
    /// With everything that must be given, but for the body.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owners-call-center-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/queues", support::segment(lineowner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerCallCenterSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerCallCenterSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner's Selected Caller ID Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/selectedCallerId`, in the catalogue `get-my-secondary-line-owners-selected-caller-id-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerSelectedCallerIdSettings(Request);

impl GetMySecondaryLineOwnerSelectedCallerIdSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-selected-caller-id-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/selectedCallerId", support::segment(lineowner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerSelectedCallerIdSettings {
    type Output = models::GetMySecondaryLineOwnerSelectedCallerIdSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Secondary Line Owner's Selected Caller ID Settings.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineownerId}/selectedCallerId`, in the catalogue `modify-my-secondary-line-owners-selected-caller-id-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerSelectedCallerIdSettings(Request);

impl UpdateMySecondaryLineOwnerSelectedCallerIdSettings {
    /// With everything that must be given, but for the body.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owners-selected-caller-id-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/selectedCallerId", support::segment(lineowner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerSelectedCallerIdSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner Calling Services List.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/services`, in the catalogue `get-my-secondary-line-owner-calling-services-list`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerCallingServicesList(Request);

impl GetMySecondaryLineOwnerCallingServicesList {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owner-calling-services-list", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/services", support::segment(lineowner_id.as_ref()))).with_paging(Paging::None, "services"))
    }
}

impl Operation for GetMySecondaryLineOwnerCallingServicesList {
    type Output = models::GetMySecondaryLineOwnerCallingServicesListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Secondary Line Owner's Voicemail Settings.
///
/// `GET /telephony/config/people/me/settings/secondaryLines/{lineownerId}/voicemail`, in the catalogue `get-my-secondary-line-owners-voicemail-settings`. Needs one of the scopes `spark:people_read`, `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySecondaryLineOwnerVoicemailSettings(Request);

impl GetMySecondaryLineOwnerVoicemailSettings {
    /// With everything that must be given.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-my-secondary-line-owners-voicemail-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/secondaryLines/{}/voicemail", support::segment(lineowner_id.as_ref()))))
    }
}

impl Operation for GetMySecondaryLineOwnerVoicemailSettings {
    type Output = models::VoicemailInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Secondary Line Owner's Voicemail Settings.
///
/// `PUT /telephony/config/people/me/settings/secondaryLines/{lineownerId}/voicemail`, in the catalogue `modify-my-secondary-line-owners-voicemail-settings`. Needs one of the scopes `spark:people_write`, `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySecondaryLineOwnerVoicemailSettings(Request);

impl UpdateMySecondaryLineOwnerVoicemailSettings {
    /// With everything that must be given, but for the body.
    pub fn new(lineowner_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-secondary-line-owners-voicemail-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/secondaryLines/{}/voicemail", support::segment(lineowner_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySecondaryLineOwnerVoicemailSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySecondaryLineOwnerVoicemailSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read My Selected Caller ID Settings.
///
/// `GET /telephony/config/people/me/settings/selectedCallerId`, in the catalogue `read-my-selected-caller-id-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySelectedCallerIdSettings(Request);

impl GetMySelectedCallerIdSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-my-selected-caller-id-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/selectedCallerId"))
    }
}

impl Operation for GetMySelectedCallerIdSettings {
    type Output = models::GetMySelectedCallerIdSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure My Selected Caller ID Settings.
///
/// `PUT /telephony/config/people/me/settings/selectedCallerId`, in the catalogue `configure-my-selected-caller-id-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySelectedCallerIdSettings(Request);

impl UpdateMySelectedCallerIdSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("configure-my-selected-caller-id-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/selectedCallerId"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySelectedCallerIdSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySelectedCallerIdSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Calling Services List.
///
/// `GET /telephony/config/people/me/settings/services`, in the catalogue `get-my-calling-services-list`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyCallingServicesList(Request);

impl GetMyCallingServicesList {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-calling-services-list", Host::Api, Method::Get, "/telephony/config/people/me/settings/services").with_paging(Paging::None, "services"))
    }
}

impl Operation for GetMyCallingServicesList {
    type Output = models::GetMyCallingServicesListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User's Single Number Reach Settings.
///
/// `GET /telephony/config/people/me/settings/singleNumberReach`, in the catalogue `get-users-single-number-reach-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSingleNumberReachSettings(Request);

impl GetUserSingleNumberReachSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-users-single-number-reach-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/singleNumberReach").with_paging(Paging::None, "numbers"))
    }
}

impl Operation for GetUserSingleNumberReachSettings {
    type Output = models::GetSingleNumberReachObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserSingleNumberReachSettings {
    type Item = models::SingleNumberReachNumber;
    const LIST: Option<&'static str> = Some("numbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.numbers.unwrap_or_default() }
}

/// Modify User's Single Number Reach Settings.
///
/// `PUT /telephony/config/people/me/settings/singleNumberReach`, in the catalogue `modify-users-single-number-reach-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSingleNumberReachSettings(Request);

impl UpdateUserSingleNumberReachSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-users-single-number-reach-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/singleNumberReach"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSingleNumberReachSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSingleNumberReachSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add phone number as User's Single Number Reach.
///
/// `POST /telephony/config/people/me/settings/singleNumberReach/numbers`, in the catalogue `add-phone-number-as-users-single-number-reach`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddPhoneNumberAsUserSingleNumberReach(Request);

impl AddPhoneNumberAsUserSingleNumberReach {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-phone-number-as-users-single-number-reach", Host::Api, Method::Post, "/telephony/config/people/me/settings/singleNumberReach/numbers"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddPhoneNumberAsUserSingleNumberReachBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPhoneNumberAsUserSingleNumberReach {
    type Output = models::AddPhoneNumberAsUserSingleNumberReachResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete User's Single Number Reach Contact Settings.
///
/// `DELETE /telephony/config/people/me/settings/singleNumberReach/numbers/{phoneNumberId}`, in the catalogue `delete-users-single-number-reach-contact-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUserSingleNumberReachContactSettings(Request);

impl DeleteUserSingleNumberReachContactSettings {
    /// With everything that must be given.
    pub fn new(phone_number_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-users-single-number-reach-contact-settings", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/singleNumberReach/numbers/{}", support::segment(phone_number_id.as_ref()))))
    }
}

impl Operation for DeleteUserSingleNumberReachContactSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify User's Single Number Reach Contact Settings.
///
/// `PUT /telephony/config/people/me/settings/singleNumberReach/numbers/{phoneNumberId}`, in the catalogue `modify-users-single-number-reach-contact-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSingleNumberReachContactSettings(Request);

impl UpdateUserSingleNumberReachContactSettings {
    /// With everything that must be given, but for the body.
    pub fn new(phone_number_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-users-single-number-reach-contact-settings", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/singleNumberReach/numbers/{}", support::segment(phone_number_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSingleNumberReachContactSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSingleNumberReachContactSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Voicemail Settings for a Person.
///
/// `GET /telephony/config/people/me/settings/voicemail`, in the catalogue `call-settings-for-me-read-voicemail-settings-for-a-person`. Needs one of the scopes `spark:people_read`, `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyVoicemailSettings(Request);

impl GetMyVoicemailSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-settings-for-me-read-voicemail-settings-for-a-person", Host::Api, Method::Get, "/telephony/config/people/me/settings/voicemail"))
    }
}

impl Operation for GetMyVoicemailSettings {
    type Output = models::VoicemailInfo;
    fn request(&self) -> Request { self.0.clone() }
}

/// Configure Voicemail Settings for a Person.
///
/// `PUT /telephony/config/people/me/settings/voicemail`, in the catalogue `call-settings-for-me-configure-voicemail-settings-for-a-person`. Needs one of the scopes `spark:people_write`, `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyVoicemailSettings(Request);

impl UpdateMyVoicemailSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-settings-for-me-configure-voicemail-settings-for-a-person", Host::Api, Method::Put, "/telephony/config/people/me/settings/voicemail"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallSettingsForMeConfigureVoicemailSettingsForAPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyVoicemailSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My WebexGoOverride Settings.
///
/// `GET /telephony/config/people/me/settings/webexGoOverride`, in the catalogue `get-my-webexgooverride-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyWebexGoOverrideSettings(Request);

impl GetMyWebexGoOverrideSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-my-webexgooverride-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/webexGoOverride"))
    }
}

impl Operation for GetMyWebexGoOverrideSettings {
    type Output = models::GetMyWebexGoOverrideSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My WebexGoOverride Settings.
///
/// `PUT /telephony/config/people/me/settings/webexGoOverride`, in the catalogue `modify-my-webexgooverride-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMyWebexGoOverrideSettings(Request);

impl UpdateMyWebexGoOverrideSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-webexgooverride-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/webexGoOverride"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMyWebexGoOverrideSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMyWebexGoOverrideSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Numbers for User's Location.
///
/// `GET /telephony/config/people/me/location/assignedNumbers`, in the catalogue `get-available-numbers-for-users-location`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableNumbersForUserLocation(Request);

impl GetAvailableNumbersForUserLocation {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-available-numbers-for-users-location", Host::Api, Method::Get, "/telephony/config/people/me/location/assignedNumbers").with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

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

impl Operation for GetAvailableNumbersForUserLocation {
    type Output = models::GetAvailableNumbersForUserLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableNumbersForUserLocation {
    type Item = models::LocationAssignedNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get User's Location Level Schedule.
///
/// `GET /telephony/config/people/me/locations/schedules/{scheduleType}/{scheduleId}`, in the catalogue `get-users-location-level-schedule`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserLocationLevelSchedule(Request);

impl GetUserLocationLevelSchedule {
    /// With everything that must be given.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-users-location-level-schedule", Host::Api, Method::Get, format!("/telephony/config/people/me/locations/schedules/{}/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))).with_paging(Paging::None, "events"))
    }
}

impl Operation for GetUserLocationLevelSchedule {
    type Output = models::UserLocationScheduleGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserLocationLevelSchedule {
    type Item = models::UserLocationScheduleEvent;
    const LIST: Option<&'static str> = Some("events");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.events.unwrap_or_default() }
}

/// Get User (and Location) Schedules.
///
/// `GET /telephony/config/people/me/schedules`, in the catalogue `get-user-and-location-schedules`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSchedules(Request);

impl GetUserSchedules {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-and-location-schedules", Host::Api, Method::Get, "/telephony/config/people/me/schedules").with_paging(Paging::None, "schedules"))
    }
}

impl Operation for GetUserSchedules {
    type Output = models::GetUserSchedulesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserSchedules {
    type Item = models::UserSchedule;
    const LIST: Option<&'static str> = Some("schedules");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.schedules.unwrap_or_default() }
}

/// Add a User level Schedule for Call Settings.
///
/// `POST /telephony/config/people/me/schedules`, in the catalogue `add-a-user-level-schedule-for-call-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddUserLevelScheduleForCallSettings(Request);

impl AddUserLevelScheduleForCallSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-a-user-level-schedule-for-call-settings", Host::Api, Method::Post, "/telephony/config/people/me/schedules"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddUserLevelScheduleForCallSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddUserLevelScheduleForCallSettings {
    type Output = models::AddUserLevelScheduleForCallSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a User Schedule.
///
/// `DELETE /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}`, in the catalogue `delete-a-user-schedule`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUserSchedule(Request);

impl DeleteUserSchedule {
    /// With everything that must be given.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-user-schedule", Host::Api, Method::Delete, format!("/telephony/config/people/me/schedules/{}/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }
}

impl Operation for DeleteUserSchedule {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Schedule.
///
/// `GET /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}`, in the catalogue `get-user-schedule`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserSchedule(Request);

impl GetUserSchedule {
    /// With everything that must be given.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-user-schedule", Host::Api, Method::Get, format!("/telephony/config/people/me/schedules/{}/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))).with_paging(Paging::None, "events"))
    }
}

impl Operation for GetUserSchedule {
    type Output = models::UserScheduleGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserSchedule {
    type Item = models::UserScheduleEvent;
    const LIST: Option<&'static str> = Some("events");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.events.unwrap_or_default() }
}

/// Modify User Schedule.
///
/// `PUT /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}`, in the catalogue `modify-user-schedule`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserSchedule(Request);

impl UpdateUserSchedule {
    /// With everything that must be given, but for the body.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-user-schedule", Host::Api, Method::Put, format!("/telephony/config/people/me/schedules/{}/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSchedule {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add an event for a User Schedule.
///
/// `POST /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events`, in the catalogue `add-an-event-for-a-user-schedule`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddEventForUserSchedule(Request);

impl AddEventForUserSchedule {
    /// With everything that must be given, but for the body.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-an-event-for-a-user-schedule", Host::Api, Method::Post, format!("/telephony/config/people/me/schedules/{}/{}/events", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddEventForUserScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddEventForUserSchedule {
    type Output = models::AddEventForUserScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete User a Schedule Event.
///
/// `DELETE /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `delete-user-a-schedule-event`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUserScheduleEvent(Request);

impl DeleteUserScheduleEvent {
    /// With everything that must be given.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-user-a-schedule-event", Host::Api, Method::Delete, format!("/telephony/config/people/me/schedules/{}/{}/events/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }
}

impl Operation for DeleteUserScheduleEvent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Schedule Event.
///
/// `GET /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `get-user-schedule-event`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserScheduleEvent(Request);

impl GetUserScheduleEvent {
    /// With everything that must be given.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-user-schedule-event", Host::Api, Method::Get, format!("/telephony/config/people/me/schedules/{}/{}/events/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }
}

impl Operation for GetUserScheduleEvent {
    type Output = models::UserScheduleEvent;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify User Schedule Event.
///
/// `PUT /telephony/config/people/me/schedules/{scheduleType}/{scheduleId}/events/{eventId}`, in the catalogue `modify-user-schedule-event`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateUserScheduleEvent(Request);

impl UpdateUserScheduleEvent {
    /// With everything that must be given, but for the body.
    pub fn new(schedule_type: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-user-schedule-event", Host::Api, Method::Put, format!("/telephony/config/people/me/schedules/{}/{}/events/{}", support::segment(schedule_type.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserScheduleEventBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserScheduleEvent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Anonymous Call Rejection Settings for User.
///
/// `GET /telephony/config/people/me/settings/anonymousCallReject`, in the catalogue `get-anonymous-call-rejection-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnonymousCallRejectionSettingsForUser(Request);

impl GetAnonymousCallRejectionSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-anonymous-call-rejection-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/anonymousCallReject"))
    }
}

impl Operation for GetAnonymousCallRejectionSettingsForUser {
    type Output = models::GetAnonymousCallRejectionSettingsForUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Anonymous Call Rejection Settings for User.
///
/// `PUT /telephony/config/people/me/settings/anonymousCallReject`, in the catalogue `modify-anonymous-call-rejection-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnonymousCallRejectionSettingsForUser(Request);

impl UpdateAnonymousCallRejectionSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-anonymous-call-rejection-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/anonymousCallReject"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnonymousCallRejectionSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnonymousCallRejectionSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Notify Settings for User.
///
/// `GET /telephony/config/people/me/settings/callNotify`, in the catalogue `get-call-notify-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallNotifySettingsForUser(Request);

impl GetCallNotifySettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-notify-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/callNotify").with_paging(Paging::None, "criteria"))
    }
}

impl Operation for GetCallNotifySettingsForUser {
    type Output = models::CallNotifyGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallNotifySettingsForUser {
    type Item = models::PriorityAlertGetCriteriaObject;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Call Notify Settings for User.
///
/// `PUT /telephony/config/people/me/settings/callNotify`, in the catalogue `modify-call-notify-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallNotifySettingsForUser(Request);

impl UpdateCallNotifySettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-call-notify-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/callNotify"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallNotifySettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallNotifySettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add a Call Notify Criteria.
///
/// `POST /telephony/config/people/me/settings/callNotify/criteria`, in the catalogue `add-a-call-notify-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddCallNotifyCriteria(Request);

impl AddCallNotifyCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-a-call-notify-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/callNotify/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddCallNotifyCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddCallNotifyCriteria {
    type Output = models::AddCallNotifyCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Call Notify Criteria.
///
/// `DELETE /telephony/config/people/me/settings/callNotify/criteria/{id}`, in the catalogue `delete-a-call-notify-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallNotifyCriteria(Request);

impl DeleteCallNotifyCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-notify-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/callNotify/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteCallNotifyCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Notify Criteria Settings.
///
/// `GET /telephony/config/people/me/settings/callNotify/criteria/{id}`, in the catalogue `get-call-notify-criteria-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallNotifyCriteriaSettings(Request);

impl GetCallNotifyCriteriaSettings {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-notify-criteria-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/callNotify/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetCallNotifyCriteriaSettings {
    type Output = models::PriorityAlertCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Call Notify Criteria.
///
/// `PUT /telephony/config/people/me/settings/callNotify/criteria/{id}`, in the catalogue `modify-a-call-notify-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallNotifyCriteria(Request);

impl UpdateCallNotifyCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-call-notify-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/callNotify/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallNotifyCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallNotifyCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Waiting Settings for User.
///
/// `GET /telephony/config/people/me/settings/callWaiting`, in the catalogue `get-call-waiting-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallWaitingSettingsForUser(Request);

impl GetCallWaitingSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-waiting-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/callWaiting"))
    }
}

impl Operation for GetCallWaitingSettingsForUser {
    type Output = models::GetCallWaitingSettingsForUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Call Waiting Settings for User.
///
/// `PUT /telephony/config/people/me/settings/callWaiting`, in the catalogue `modify-call-waiting-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallWaitingSettingsForUser(Request);

impl UpdateCallWaitingSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-call-waiting-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/callWaiting"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallWaitingSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallWaitingSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve My Guest Calling Numbers.
///
/// `GET /telephony/config/people/me/settings/guestCalling/numbers`, in the catalogue `retrieve-my-guest-calling-numbers`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyGuestCallingNumbers(Request);

impl GetMyGuestCallingNumbers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("retrieve-my-guest-calling-numbers", Host::Api, Method::Get, "/telephony/config/people/me/settings/guestCalling/numbers").with_paging(Paging::None, "phoneNumbers"))
    }
}

impl Operation for GetMyGuestCallingNumbers {
    type Output = models::GetMyGuestCallingNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMyGuestCallingNumbers {
    type Item = models::GuestCallingNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Available Hoteling Hosts.
///
/// `GET /telephony/config/people/me/settings/hoteling/availableHosts`, in the catalogue `get-available-hoteling-hosts`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableHotelingHosts(Request);

impl GetAvailableHotelingHosts {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-available-hoteling-hosts", Host::Api, Method::Get, "/telephony/config/people/me/settings/hoteling/availableHosts").with_paging(Paging::StartMax, "hosts"))
    }

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

impl Operation for GetAvailableHotelingHosts {
    type Output = models::GetAvailableHotelingHostsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableHotelingHosts {
    type Item = models::AvailableHotelingHost;
    const LIST: Option<&'static str> = Some("hosts");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.hosts.unwrap_or_default() }
}

/// Get Hoteling Guest Settings.
///
/// `GET /telephony/config/people/me/settings/hoteling/guest`, in the catalogue `get-hoteling-guest-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetHotelingGuestSettings(Request);

impl GetHotelingGuestSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-hoteling-guest-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/hoteling/guest"))
    }
}

impl Operation for GetHotelingGuestSettings {
    type Output = models::HotelingGuestSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Hoteling Guest Settings.
///
/// `PUT /telephony/config/people/me/settings/hoteling/guest`, in the catalogue `update-hoteling-guest-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateHotelingGuestSettings(Request);

impl UpdateHotelingGuestSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-hoteling-guest-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/hoteling/guest"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateHotelingGuestSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHotelingGuestSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Mode Management Features.
///
/// `GET /telephony/config/people/me/settings/modeManagement/features`, in the catalogue `get-mode-management-features`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetModeManagementFeatures(Request);

impl GetModeManagementFeatures {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-mode-management-features", Host::Api, Method::Get, "/telephony/config/people/me/settings/modeManagement/features").with_paging(Paging::None, "features"))
    }
}

impl Operation for GetModeManagementFeatures {
    type Output = models::GetModeManagementFeaturesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetModeManagementFeatures {
    type Item = models::ModeManagementFeaturesResponseFeaturesItem;
    const LIST: Option<&'static str> = Some("features");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.features.unwrap_or_default() }
}

/// Switch Mode for Multiple Features.
///
/// `POST /telephony/config/people/me/settings/modeManagement/features/actions/switchMode/invoke`, in the catalogue `switch-mode-for-multiple-features`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchModeForMultipleFeatures(Request);

impl SwitchModeForMultipleFeatures {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("switch-mode-for-multiple-features", Host::Api, Method::Post, "/telephony/config/people/me/settings/modeManagement/features/actions/switchMode/invoke"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SwitchModeForMultipleFeaturesBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SwitchModeForMultipleFeatures {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Common Modes.
///
/// `GET /telephony/config/people/me/settings/modeManagement/features/commonModes`, in the catalogue `get-common-modes`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCommonModes(Request);

impl GetCommonModes {
    /// With everything that must be given.
    pub fn new(feature_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(support::add(Request::new("get-common-modes", Host::Api, Method::Get, "/telephony/config/people/me/settings/modeManagement/features/commonModes").with_paging(Paging::None, "commonModeNames"), "featureIds", feature_ids.into_iter().map(Into::into)))
    }
}

impl Operation for GetCommonModes {
    type Output = models::GetCommonModesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCommonModes {
    type Item = String;
    const LIST: Option<&'static str> = Some("commonModeNames");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.common_mode_names.unwrap_or_default() }
}

/// Get Mode Management Feature.
///
/// `GET /telephony/config/people/me/settings/modeManagement/features/{featureId}`, in the catalogue `get-mode-management-feature`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetModeManagementFeature(Request);

impl GetModeManagementFeature {
    /// With everything that must be given.
    pub fn new(feature_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-mode-management-feature", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/modeManagement/features/{}", support::segment(feature_id.as_ref()))))
    }
}

impl Operation for GetModeManagementFeature {
    type Output = models::ModeManagementFeatureResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Extend Current Operating Mode Duration.
///
/// `POST /telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/extendMode/invoke`, in the catalogue `extend-current-operating-mode-duration`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ExtendCurrentOperatingModeDuration(Request);

impl ExtendCurrentOperatingModeDuration {
    /// With everything that must be given, but for the body.
    pub fn new(feature_id: impl AsRef<str>) -> Self {
        Self(Request::new("extend-current-operating-mode-duration", Host::Api, Method::Post, format!("/telephony/config/people/me/settings/modeManagement/features/{}/actions/extendMode/invoke", support::segment(feature_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ExtendCurrentOperatingModeDurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ExtendCurrentOperatingModeDuration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Switch Mode for Single Feature.
///
/// `POST /telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/switchMode/invoke`, in the catalogue `switch-mode-for-single-feature`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchModeForSingleFeature(Request);

impl SwitchModeForSingleFeature {
    /// With everything that must be given, but for the body.
    pub fn new(feature_id: impl AsRef<str>) -> Self {
        Self(Request::new("switch-mode-for-single-feature", Host::Api, Method::Post, format!("/telephony/config/people/me/settings/modeManagement/features/{}/actions/switchMode/invoke", support::segment(feature_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SwitchModeForSingleFeatureBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SwitchModeForSingleFeature {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Switch to Normal Operation.
///
/// `POST /telephony/config/people/me/settings/modeManagement/features/{featureId}/actions/switchToNormalOperation/invoke`, in the catalogue `switch-to-normal-operation`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchToNormalOperation(Request);

impl SwitchToNormalOperation {
    /// With everything that must be given.
    pub fn new(feature_id: impl AsRef<str>) -> Self {
        Self(Request::new("switch-to-normal-operation", Host::Api, Method::Post, format!("/telephony/config/people/me/settings/modeManagement/features/{}/actions/switchToNormalOperation/invoke", support::segment(feature_id.as_ref()))))
    }
}

impl Operation for SwitchToNormalOperation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Operating Mode.
///
/// `GET /telephony/config/people/me/settings/modeManagement/features/{featureId}/modes/{modeId}`, in the catalogue `get-operating-mode`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyOperatingMode(Request);

impl GetMyOperatingMode {
    /// With everything that must be given.
    pub fn new(feature_id: impl AsRef<str>, mode_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-operating-mode", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/modeManagement/features/{}/modes/{}", support::segment(feature_id.as_ref()), support::segment(mode_id.as_ref()))))
    }
}

impl Operation for GetMyOperatingMode {
    type Output = models::OperatingModeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Normal Operation Mode.
///
/// `GET /telephony/config/people/me/settings/modeManagement/features/{featureId}/normalOperationMode`, in the catalogue `get-normal-operation-mode`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetNormalOperationMode(Request);

impl GetNormalOperationMode {
    /// With everything that must be given.
    pub fn new(feature_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-normal-operation-mode", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/modeManagement/features/{}/normalOperationMode", support::segment(feature_id.as_ref()))))
    }
}

impl Operation for GetNormalOperationMode {
    type Output = models::GetNormalOperationModeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Personal Assistant Settings.
///
/// `GET /telephony/config/people/me/settings/personalAssistant`, in the catalogue `get-personal-assistant-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonalAssistantSettings(Request);

impl GetPersonalAssistantSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-personal-assistant-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/personalAssistant"))
    }
}

impl Operation for GetPersonalAssistantSettings {
    type Output = models::PersonalAssistantSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Personal Assistant Settings.
///
/// `PUT /telephony/config/people/me/settings/personalAssistant`, in the catalogue `update-personal-assistant-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonalAssistantSettings(Request);

impl UpdatePersonalAssistantSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-personal-assistant-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/personalAssistant"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonalAssistantSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonalAssistantSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Priority Alert Settings.
///
/// `GET /telephony/config/people/me/settings/priorityAlert`, in the catalogue `get-priority-alert-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPriorityAlertSettings(Request);

impl GetPriorityAlertSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-priority-alert-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/priorityAlert").with_paging(Paging::None, "criteria"))
    }
}

impl Operation for GetPriorityAlertSettings {
    type Output = models::PriorityAlertGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPriorityAlertSettings {
    type Item = models::PriorityAlertGetCriteriaObject;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Priority Alert Settings for User.
///
/// `PUT /telephony/config/people/me/settings/priorityAlert`, in the catalogue `modify-priority-alert-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePriorityAlertSettingsForUser(Request);

impl UpdatePriorityAlertSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-priority-alert-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/priorityAlert"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePriorityAlertSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePriorityAlertSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add a Priority Alert Criteria.
///
/// `POST /telephony/config/people/me/settings/priorityAlert/criteria`, in the catalogue `add-a-priority-alert-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddPriorityAlertCriteria(Request);

impl AddPriorityAlertCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-a-priority-alert-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/priorityAlert/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddPriorityAlertCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPriorityAlertCriteria {
    type Output = models::AddPriorityAlertCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Priority Alert Criteria.
///
/// `DELETE /telephony/config/people/me/settings/priorityAlert/criteria/{id}`, in the catalogue `delete-a-priority-alert-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeletePriorityAlertCriteria(Request);

impl DeletePriorityAlertCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-priority-alert-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/priorityAlert/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeletePriorityAlertCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Priority Alert Criteria Settings.
///
/// `GET /telephony/config/people/me/settings/priorityAlert/criteria/{id}`, in the catalogue `get-priority-alert-criteria-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPriorityAlertCriteriaSettings(Request);

impl GetPriorityAlertCriteriaSettings {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-priority-alert-criteria-settings", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/priorityAlert/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetPriorityAlertCriteriaSettings {
    type Output = models::PriorityAlertCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Settings for a Priority Alert Criteria.
///
/// `PUT /telephony/config/people/me/settings/priorityAlert/criteria/{id}`, in the catalogue `modify-settings-for-a-priority-alert-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSettingsForPriorityAlertCriteria(Request);

impl UpdateSettingsForPriorityAlertCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-settings-for-a-priority-alert-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/priorityAlert/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSettingsForPriorityAlertCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSettingsForPriorityAlertCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Accept Settings for User.
///
/// `GET /telephony/config/people/me/settings/selectiveAccept`, in the catalogue `get-selective-call-accept-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallAcceptSettingsForUser(Request);

impl GetSelectiveCallAcceptSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-selective-call-accept-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/selectiveAccept").with_paging(Paging::None, "criteria"))
    }
}

impl Operation for GetSelectiveCallAcceptSettingsForUser {
    type Output = models::SelectiveAcceptCallSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSelectiveCallAcceptSettingsForUser {
    type Item = models::SelectiveAcceptCallCriteria;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Selective Call Accept Settings for User.
///
/// `PUT /telephony/config/people/me/settings/selectiveAccept`, in the catalogue `modify-selective-call-accept-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallAcceptSettingsForUser(Request);

impl UpdateSelectiveCallAcceptSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-selective-call-accept-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/selectiveAccept"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallAcceptSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallAcceptSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add User Selective Call Accept Criteria.
///
/// `POST /telephony/config/people/me/settings/selectiveAccept/criteria`, in the catalogue `add-user-selective-call-accept-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddUserSelectiveCallAcceptCriteria(Request);

impl AddUserSelectiveCallAcceptCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-user-selective-call-accept-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/selectiveAccept/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddUserSelectiveCallAcceptCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddUserSelectiveCallAcceptCriteria {
    type Output = models::AddUserSelectiveCallAcceptCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Accept Criteria.
///
/// `DELETE /telephony/config/people/me/settings/selectiveAccept/criteria/{id}`, in the catalogue `delete-a-selective-call-accept-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallAcceptCriteria(Request);

impl DeleteSelectiveCallAcceptCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-accept-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/selectiveAccept/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSelectiveCallAcceptCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Accept Criteria Settings for User.
///
/// `GET /telephony/config/people/me/settings/selectiveAccept/criteria/{id}`, in the catalogue `get-selective-call-accept-criteria-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallAcceptCriteriaSettingsForUser(Request);

impl GetSelectiveCallAcceptCriteriaSettingsForUser {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-selective-call-accept-criteria-settings-for-user", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/selectiveAccept/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetSelectiveCallAcceptCriteriaSettingsForUser {
    type Output = models::SelectiveAcceptCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Selective Call Accept Criteria.
///
/// `PUT /telephony/config/people/me/settings/selectiveAccept/criteria/{id}`, in the catalogue `modify-a-selective-call-accept-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallAcceptCriteria(Request);

impl UpdateSelectiveCallAcceptCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-selective-call-accept-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/selectiveAccept/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallAcceptCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallAcceptCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Forward Settings for User.
///
/// `GET /telephony/config/people/me/settings/selectiveForward`, in the catalogue `get-selective-call-forward-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallForwardSettingsForUser(Request);

impl GetSelectiveCallForwardSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-selective-call-forward-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/selectiveForward"))
    }
}

impl Operation for GetSelectiveCallForwardSettingsForUser {
    type Output = models::SelectiveForwardCallSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Selective Call Forward Settings for User.
///
/// `PUT /telephony/config/people/me/settings/selectiveForward`, in the catalogue `modify-selective-call-forward-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallForwardSettingsForUser(Request);

impl UpdateSelectiveCallForwardSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-selective-call-forward-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/selectiveForward"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallForwardSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallForwardSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add a Selective Call Forwarding Criteria.
///
/// `POST /telephony/config/people/me/settings/selectiveForward/criteria`, in the catalogue `add-a-selective-call-forwarding-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddSelectiveCallForwardingCriteria(Request);

impl AddSelectiveCallForwardingCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-a-selective-call-forwarding-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/selectiveForward/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddSelectiveCallForwardingCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddSelectiveCallForwardingCriteria {
    type Output = models::AddSelectiveCallForwardingCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Forwarding Criteria.
///
/// `DELETE /telephony/config/people/me/settings/selectiveForward/criteria/{id}`, in the catalogue `delete-a-selective-call-forwarding-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallForwardingCriteria(Request);

impl DeleteSelectiveCallForwardingCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-forwarding-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/selectiveForward/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSelectiveCallForwardingCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Settings for a Selective Call Forwarding Criteria.
///
/// `GET /telephony/config/people/me/settings/selectiveForward/criteria/{id}`, in the catalogue `get-settings-for-a-selective-call-forwarding-criteria`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSettingsForSelectiveCallForwardingCriteria(Request);

impl GetSettingsForSelectiveCallForwardingCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-settings-for-a-selective-call-forwarding-criteria", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/selectiveForward/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetSettingsForSelectiveCallForwardingCriteria {
    type Output = models::SelectiveCallForwardCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Settings for a Selective Call Forwarding Criteria.
///
/// `PUT /telephony/config/people/me/settings/selectiveForward/criteria/{id}`, in the catalogue `modify-settings-for-a-selective-call-forwarding-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSettingsForSelectiveCallForwardingCriteria(Request);

impl UpdateSettingsForSelectiveCallForwardingCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-settings-for-a-selective-call-forwarding-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/selectiveForward/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSettingsForSelectiveCallForwardingCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSettingsForSelectiveCallForwardingCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Reject Settings for User.
///
/// `GET /telephony/config/people/me/settings/selectiveReject`, in the catalogue `get-selective-call-reject-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallRejectSettingsForUser(Request);

impl GetSelectiveCallRejectSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-selective-call-reject-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/selectiveReject").with_paging(Paging::None, "criteria"))
    }
}

impl Operation for GetSelectiveCallRejectSettingsForUser {
    type Output = models::SelectiveRejectCallSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSelectiveCallRejectSettingsForUser {
    type Item = models::SelectiveRejectCallCriteria;
    const LIST: Option<&'static str> = Some("criteria");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.criteria.unwrap_or_default() }
}

/// Modify Selective Call Reject Settings for User.
///
/// `PUT /telephony/config/people/me/settings/selectiveReject`, in the catalogue `modify-selective-call-reject-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallRejectSettingsForUser(Request);

impl UpdateSelectiveCallRejectSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-selective-call-reject-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/selectiveReject"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallRejectSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallRejectSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add User Selective Call Reject Criteria.
///
/// `POST /telephony/config/people/me/settings/selectiveReject/criteria`, in the catalogue `add-user-selective-call-reject-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddUserSelectiveCallRejectCriteria(Request);

impl AddUserSelectiveCallRejectCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-user-selective-call-reject-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/selectiveReject/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddUserSelectiveCallRejectCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddUserSelectiveCallRejectCriteria {
    type Output = models::AddUserSelectiveCallRejectCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Reject Criteria.
///
/// `DELETE /telephony/config/people/me/settings/selectiveReject/criteria/{id}`, in the catalogue `delete-a-selective-call-reject-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallRejectCriteria(Request);

impl DeleteSelectiveCallRejectCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-reject-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/selectiveReject/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSelectiveCallRejectCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Reject Criteria Settings for User.
///
/// `GET /telephony/config/people/me/settings/selectiveReject/criteria/{id}`, in the catalogue `get-selective-call-reject-criteria-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallRejectCriteriaSettingsForUser(Request);

impl GetSelectiveCallRejectCriteriaSettingsForUser {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-selective-call-reject-criteria-settings-for-user", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/selectiveReject/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetSelectiveCallRejectCriteriaSettingsForUser {
    type Output = models::SelectiveRejectCallCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Selective Call Reject Criteria.
///
/// `PUT /telephony/config/people/me/settings/selectiveReject/criteria/{id}`, in the catalogue `modify-a-selective-call-reject-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallRejectCriteria(Request);

impl UpdateSelectiveCallRejectCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-selective-call-reject-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/selectiveReject/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallRejectCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallRejectCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Sequential Ring Settings for User.
///
/// `GET /telephony/config/people/me/settings/sequentialRing`, in the catalogue `get-sequential-ring-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSequentialRingSettingsForUser(Request);

impl GetSequentialRingSettingsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-sequential-ring-settings-for-user", Host::Api, Method::Get, "/telephony/config/people/me/settings/sequentialRing"))
    }
}

impl Operation for GetSequentialRingSettingsForUser {
    type Output = models::SequentialRingSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Sequential Ring Settings for User.
///
/// `PUT /telephony/config/people/me/settings/sequentialRing`, in the catalogue `modify-sequential-ring-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSequentialRingSettingsForUser(Request);

impl UpdateSequentialRingSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-sequential-ring-settings-for-user", Host::Api, Method::Put, "/telephony/config/people/me/settings/sequentialRing"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSequentialRingSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSequentialRingSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add User Sequential Ring Criteria.
///
/// `POST /telephony/config/people/me/settings/sequentialRing/criteria`, in the catalogue `add-user-sequential-ring-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddUserSequentialRingCriteria(Request);

impl AddUserSequentialRingCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("add-user-sequential-ring-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/sequentialRing/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddUserSequentialRingCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddUserSequentialRingCriteria {
    type Output = models::AddUserSequentialRingCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Sequential Ring Criteria.
///
/// `DELETE /telephony/config/people/me/settings/sequentialRing/criteria/{id}`, in the catalogue `delete-sequential-ring-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSequentialRingCriteria(Request);

impl DeleteSequentialRingCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-sequential-ring-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/sequentialRing/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSequentialRingCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Sequential Ring Criteria Settings for User.
///
/// `GET /telephony/config/people/me/settings/sequentialRing/criteria/{id}`, in the catalogue `get-sequential-ring-criteria-settings-for-user`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSequentialRingCriteriaSettingsForUser(Request);

impl GetSequentialRingCriteriaSettingsForUser {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-sequential-ring-criteria-settings-for-user", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/sequentialRing/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetSequentialRingCriteriaSettingsForUser {
    type Output = models::SequentialRingCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Sequential Ring Criteria Settings for User.
///
/// `PUT /telephony/config/people/me/settings/sequentialRing/criteria/{id}`, in the catalogue `modify-sequential-ring-criteria-settings-for-user`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSequentialRingCriteriaSettingsForUser(Request);

impl UpdateSequentialRingCriteriaSettingsForUser {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-sequential-ring-criteria-settings-for-user", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/sequentialRing/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSequentialRingCriteriaSettingsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSequentialRingCriteriaSettingsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve My Simultaneous Ring Settings.
///
/// `GET /telephony/config/people/me/settings/simultaneousRing`, in the catalogue `retrieve-my-simultaneous-ring-settings`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySimultaneousRingSettings(Request);

impl GetMySimultaneousRingSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("retrieve-my-simultaneous-ring-settings", Host::Api, Method::Get, "/telephony/config/people/me/settings/simultaneousRing"))
    }
}

impl Operation for GetMySimultaneousRingSettings {
    type Output = models::SimultaneousRingGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Simultaneous Ring Settings.
///
/// `PUT /telephony/config/people/me/settings/simultaneousRing`, in the catalogue `modify-my-simultaneous-ring-settings`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySimultaneousRingSettings(Request);

impl UpdateMySimultaneousRingSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-my-simultaneous-ring-settings", Host::Api, Method::Put, "/telephony/config/people/me/settings/simultaneousRing"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySimultaneousRingSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySimultaneousRingSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create My Simultaneous Ring Criteria.
///
/// `POST /telephony/config/people/me/settings/simultaneousRing/criteria`, in the catalogue `create-my-simultaneous-ring-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateMySimultaneousRingCriteria(Request);

impl CreateMySimultaneousRingCriteria {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-my-simultaneous-ring-criteria", Host::Api, Method::Post, "/telephony/config/people/me/settings/simultaneousRing/criteria"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateMySimultaneousRingCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMySimultaneousRingCriteria {
    type Output = models::CreateMySimultaneousRingCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete My Simultaneous Ring Criteria.
///
/// `DELETE /telephony/config/people/me/settings/simultaneousRing/criteria/{id}`, in the catalogue `delete-my-simultaneous-ring-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteMySimultaneousRingCriteria(Request);

impl DeleteMySimultaneousRingCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-my-simultaneous-ring-criteria", Host::Api, Method::Delete, format!("/telephony/config/people/me/settings/simultaneousRing/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteMySimultaneousRingCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve My Simultaneous Ring Criteria.
///
/// `GET /telephony/config/people/me/settings/simultaneousRing/criteria/{id}`, in the catalogue `retrieve-my-simultaneous-ring-criteria`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMySimultaneousRingCriteria(Request);

impl GetMySimultaneousRingCriteria {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-my-simultaneous-ring-criteria", Host::Api, Method::Get, format!("/telephony/config/people/me/settings/simultaneousRing/criteria/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetMySimultaneousRingCriteria {
    type Output = models::SequentialRingCriteriaGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify My Simultaneous Ring Criteria.
///
/// `PUT /telephony/config/people/me/settings/simultaneousRing/criteria/{id}`, in the catalogue `modify-my-simultaneous-ring-criteria`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMySimultaneousRingCriteria(Request);

impl UpdateMySimultaneousRingCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-my-simultaneous-ring-criteria", Host::Api, Method::Put, format!("/telephony/config/people/me/settings/simultaneousRing/criteria/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMySimultaneousRingCriteriaBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMySimultaneousRingCriteria {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Upload Voicemail Busy Greeting.
///
/// `POST /telephony/config/people/me/settings/voicemail/actions/busyGreetingUpload/invoke`, in the catalogue `upload-voicemail-busy-greeting`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UploadVoicemailBusyGreeting(Request);

impl UploadVoicemailBusyGreeting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(support::typed(Request::new("upload-voicemail-busy-greeting", Host::Api, Method::Post, "/telephony/config/people/me/settings/voicemail/actions/busyGreetingUpload/invoke"), "multipart/form-data"))
    }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UploadVoicemailBusyGreeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Upload Voicemail No Answer Greeting.
///
/// `POST /telephony/config/people/me/settings/voicemail/actions/noAnswerGreetingUpload/invoke`, in the catalogue `upload-voicemail-no-answer-greeting`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UploadVoicemailNoAnswerGreeting(Request);

impl UploadVoicemailNoAnswerGreeting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(support::typed(Request::new("upload-voicemail-no-answer-greeting", Host::Api, Method::Post, "/telephony/config/people/me/settings/voicemail/actions/noAnswerGreetingUpload/invoke"), "multipart/form-data"))
    }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UploadVoicemailNoAnswerGreeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Voicemail PIN.
///
/// `PUT /telephony/config/people/me/voicemail/pin`, in the catalogue `update-voicemail-pin`. Needs one of the scopes `spark:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailPin(Request);

impl UpdateVoicemailPin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-voicemail-pin", Host::Api, Method::Put, "/telephony/config/people/me/voicemail/pin"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailPinBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailPin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person's Voicemail Rules.
///
/// `GET /telephony/config/people/me/voicemail/rules`, in the catalogue `get-persons-voicemail-rules`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonVoicemailRules(Request);

impl GetPersonVoicemailRules {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-persons-voicemail-rules", Host::Api, Method::Get, "/telephony/config/people/me/voicemail/rules"))
    }
}

impl Operation for GetPersonVoicemailRules {
    type Output = models::VoicemailRules;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Speed Dials.
///
/// `GET /telephony/config/people/me/settings/speedDials`, in the catalogue `get-speed-dials`. Needs one of the scopes `spark:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSpeedDials(Request);

impl GetSpeedDials {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-speed-dials", Host::Api, Method::Get, "/telephony/config/people/me/settings/speedDials").with_paging(Paging::None, "speedDials"))
    }
}

impl Operation for GetSpeedDials {
    type Output = models::MeSpeedDials;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSpeedDials {
    type Item = models::MeSpeedDial;
    const LIST: Option<&'static str> = Some("speedDials");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.speed_dials.unwrap_or_default() }
}

/// Modify Speed Dials.
///
/// `PUT /telephony/config/people/me/settings/speedDials`, in the catalogue `modify-speed-dials`. Needs one of the scopes `spark:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSpeedDials(Request);

impl UpdateSpeedDials {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("modify-speed-dials", Host::Api, Method::Put, "/telephony/config/people/me/settings/speedDials"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSpeedDialsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSpeedDials {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Speed Dial Available Members.
///
/// `GET /telephony/config/people/me/settings/speedDials/availableMembers`, in the catalogue `get-speed-dial-available-members`. Needs one of the scopes `spark:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSpeedDialAvailableMembers(Request);

impl GetSpeedDialAvailableMembers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-speed-dial-available-members", Host::Api, Method::Get, "/telephony/config/people/me/settings/speedDials/availableMembers").with_paging(Paging::StartMax, "members"))
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

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

impl Operation for GetSpeedDialAvailableMembers {
    type Output = models::GetSpeedDialAvailableMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSpeedDialAvailableMembers {
    type Item = models::MeSpeedDialAvailableMember;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Location List for My Organization.
///
/// `GET /telephony/config/people/me/organization/locations`, in the catalogue `get-location-list-for-my-organization`. Needs one of the scopes `spark:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationListForMyOrganization(Request);

impl GetLocationListForMyOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-location-list-for-my-organization", Host::Api, Method::Get, "/telephony/config/people/me/organization/locations").with_paging(Paging::StartMax, "locations"))
    }

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

impl Operation for GetLocationListForMyOrganization {
    type Output = models::GetLocationListForMyOrganizationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocationListForMyOrganization {
    type Item = models::OrgLocation;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Get Large Organization Status.
///
/// `GET /telephony/config/people/me/organization/largeOrgStatus`, in the catalogue `my-call-settings-get-large-organization-status`. Needs one of the scopes `spark:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMyLargeOrganizationStatus(Request);

impl GetMyLargeOrganizationStatus {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("my-call-settings-get-large-organization-status", Host::Api, Method::Get, "/telephony/config/people/me/organization/largeOrgStatus"))
    }
}

impl Operation for GetMyLargeOrganizationStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
