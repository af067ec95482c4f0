// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about numbers.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Validate Phone Numbers.
///
/// `POST /telephony/config/actions/validateNumbers/invoke`, in the catalogue `validate-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidatePhoneNumbers(Request);

impl ValidatePhoneNumbers {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-phone-numbers", Host::Api, Method::Post, "/telephony/config/actions/validateNumbers/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidatePhoneNumbersBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidatePhoneNumbers {
    type Output = models::ValidateNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Manage Numbers Jobs.
///
/// `GET /telephony/config/jobs/numbers/manageNumbers`, in the catalogue `list-manage-numbers-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListManageNumbersJobs(Request);

impl ListManageNumbersJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-manage-numbers-jobs", Host::Api, Method::Get, "/telephony/config/jobs/numbers/manageNumbers").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListManageNumbersJobs {
    type Output = models::ListManageNumbersJobsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListManageNumbersJobs {
    type Item = models::JobListResponseObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Initiate Number Jobs.
///
/// `POST /telephony/config/jobs/numbers/manageNumbers`, in the catalogue `initiate-number-jobs`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct InitiateNumberJobs(Request);

impl InitiateNumberJobs {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("initiate-number-jobs", Host::Api, Method::Post, "/telephony/config/jobs/numbers/manageNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::InitiateNumberJobsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for InitiateNumberJobs {
    type Output = models::StartJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Manage Numbers Job Status.
///
/// `GET /telephony/config/jobs/numbers/manageNumbers/{jobId}`, in the catalogue `get-manage-numbers-job-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetManageNumbersJobStatus(Request);

impl GetManageNumbersJobStatus {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-manage-numbers-job-status", Host::Api, Method::Get, format!("/telephony/config/jobs/numbers/manageNumbers/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetManageNumbersJobStatus {
    type Output = models::JobIdResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause the Manage Numbers Job.
///
/// `POST /telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/pause/invoke`, in the catalogue `pause-the-manage-numbers-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseManageNumbersJob(Request);

impl PauseManageNumbersJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-the-manage-numbers-job", Host::Api, Method::Post, format!("/telephony/config/jobs/numbers/manageNumbers/{}/actions/pause/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for PauseManageNumbersJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume the Manage Numbers Job.
///
/// `POST /telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/resume/invoke`, in the catalogue `resume-the-manage-numbers-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeManageNumbersJob(Request);

impl ResumeManageNumbersJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("resume-the-manage-numbers-job", Host::Api, Method::Post, format!("/telephony/config/jobs/numbers/manageNumbers/{}/actions/resume/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResumeManageNumbersJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Manage Numbers Job Errors.
///
/// `GET /telephony/config/jobs/numbers/manageNumbers/{jobId}/errors`, in the catalogue `list-manage-numbers-job-errors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListManageNumbersJobErrors(Request);

impl ListManageNumbersJobErrors {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-manage-numbers-job-errors", Host::Api, Method::Get, format!("/telephony/config/jobs/numbers/manageNumbers/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListManageNumbersJobErrors {
    type Output = models::ListManageNumbersJobErrorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListManageNumbersJobErrors {
    type Item = models::ItemObjectNumbers;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Remove Phone Numbers from a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/numbers`, in the catalogue `remove-phone-numbers-from-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RemovePhoneNumbersFromLocation(Request);

impl RemovePhoneNumbersFromLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-phone-numbers-from-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/numbers", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RemovePhoneNumbersFromLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RemovePhoneNumbersFromLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add Phone Numbers to a Location.
///
/// `POST /telephony/config/locations/{locationId}/numbers`, in the catalogue `add-phone-numbers-to-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddPhoneNumbersToLocation(Request);

impl AddPhoneNumbersToLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-phone-numbers-to-a-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/numbers", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddPhoneNumbersToLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddPhoneNumbersToLocation {
    type Output = models::NumberAddResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Manage Number State in a Location.
///
/// `PUT /telephony/config/locations/{locationId}/numbers`, in the catalogue `manage-number-state-in-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ManageNumberStateInLocation(Request);

impl ManageNumberStateInLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("manage-number-state-in-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/numbers", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ManageNumberStateInLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ManageNumberStateInLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Phone Numbers for an Organization with Given Criteria.
///
/// `GET /telephony/config/numbers`, in the catalogue `get-phone-numbers-for-an-organization-with-given-criteria`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPhoneNumbersForOrganizationWithCriteria(Request);

impl GetPhoneNumbersForOrganizationWithCriteria {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-phone-numbers-for-an-organization-with-given-criteria", Host::Api, Method::Get, "/telephony/config/numbers").with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `available`.
    #[must_use]
    pub fn available(self, value: bool) -> Self { Self(support::set(self.0, "available", value.to_string())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerId", value.into())) }

    /// Sets `ownerType`.
    #[must_use]
    pub fn owner_type(self, value: impl Into<GetPhoneNumbersForOrganizationWithCriteriaOwnerType>) -> Self { Self(support::set(self.0, "ownerType", value.into().as_str().to_owned())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `numberType`.
    #[must_use]
    pub fn number_type(self, value: impl Into<GetPhoneNumbersForOrganizationWithCriteriaNumberType>) -> Self { Self(support::set(self.0, "numberType", value.into().as_str().to_owned())) }

    /// Sets `phoneNumberType`.
    #[must_use]
    pub fn phone_number_type(self, value: impl Into<GetPhoneNumbersForOrganizationWithCriteriaPhoneNumberType>) -> Self { Self(support::set(self.0, "phoneNumberType", value.into().as_str().to_owned())) }

    /// Sets `state`.
    #[must_use]
    pub fn state(self, value: impl Into<GetPhoneNumbersForOrganizationWithCriteriaState>) -> Self { Self(support::set(self.0, "state", value.into().as_str().to_owned())) }

    /// Sets `details`.
    #[must_use]
    pub fn details(self, value: bool) -> Self { Self(support::set(self.0, "details", value.to_string())) }

    /// Sets `tollFreeNumbers`.
    #[must_use]
    pub fn toll_free_numbers(self, value: bool) -> Self { Self(support::set(self.0, "tollFreeNumbers", value.to_string())) }

    /// Sets `restrictedNonGeoNumbers`.
    #[must_use]
    pub fn restricted_non_geo_numbers(self, value: bool) -> Self { Self(support::set(self.0, "restrictedNonGeoNumbers", value.to_string())) }

    /// Sets `includedTelephonyTypes`.
    #[must_use]
    pub fn included_telephony_types(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includedTelephonyTypes", value.into())) }

    /// Sets `serviceNumber`.
    #[must_use]
    pub fn service_number(self, value: bool) -> Self { Self(support::set(self.0, "serviceNumber", value.to_string())) }

    /// Sets `reservedNumber`.
    #[must_use]
    pub fn reserved_number(self, value: bool) -> Self { Self(support::set(self.0, "reservedNumber", value.to_string())) }

    /// Sets `assigned`.
    #[must_use]
    pub fn assigned(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "assigned", value.into())) }

    /// Sets `elinEnabled`.
    #[must_use]
    pub fn elin_enabled(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "elinEnabled", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPhoneNumbersForOrganizationWithCriteria {
    type Output = models::GetPhoneNumbersForOrganizationWithCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPhoneNumbersForOrganizationWithCriteria {
    type Item = models::NumberObjectNumbers;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`GetPhoneNumbersForOrganizationWithCriteria`].
    pub enum GetPhoneNumbersForOrganizationWithCriteriaOwnerType {
        People = "PEOPLE",
        Place = "PLACE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        PagingGroup = "PAGING_GROUP",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        BroadworksAnywhere = "BROADWORKS_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `numberType` of [`GetPhoneNumbersForOrganizationWithCriteria`].
    pub enum GetPhoneNumbersForOrganizationWithCriteriaNumberType {
        Number = "NUMBER",
        Extension = "EXTENSION",
    }
}

webex_core::open_enum! {
    /// Values of `phoneNumberType` of [`GetPhoneNumbersForOrganizationWithCriteria`].
    pub enum GetPhoneNumbersForOrganizationWithCriteriaPhoneNumberType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
        Fax = "FAX",
        Dnis = "DNIS",
        Default = "Default",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`GetPhoneNumbersForOrganizationWithCriteria`].
    pub enum GetPhoneNumbersForOrganizationWithCriteriaState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
