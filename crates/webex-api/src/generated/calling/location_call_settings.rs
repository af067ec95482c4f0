// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about location call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Validate the List of Extensions.
///
/// `POST /telephony/config/actions/validateExtensions/invoke`, in the catalogue `validate-the-list-of-extensions`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateListOfExtensions(Request);

impl ValidateListOfExtensions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-the-list-of-extensions", Host::Api, Method::Post, "/telephony/config/actions/validateExtensions/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateListOfExtensionsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateListOfExtensions {
    type Output = models::PostValidateExtensionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a List of Disable Calling Location Jobs.
///
/// `GET /telephony/config/jobs/locations/deleteCallingLocation`, in the catalogue `get-a-list-of-disable-calling-location-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDisableCallingLocationJobs(Request);

impl ListDisableCallingLocationJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-a-list-of-disable-calling-location-jobs", Host::Api, Method::Get, "/telephony/config/jobs/locations/deleteCallingLocation").with_paging(Paging::StartMax, "items"))
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

impl Operation for ListDisableCallingLocationJobs {
    type Output = models::ListDisableCallingLocationJobsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDisableCallingLocationJobs {
    type Item = models::DisableCallingLocationJobStatus;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Disable a Location for Webex Calling.
///
/// `POST /telephony/config/jobs/locations/deleteCallingLocation`, in the catalogue `disable-a-location-for-webex-calling`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DisableLocationForWebexCalling(Request);

impl DisableLocationForWebexCalling {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("disable-a-location-for-webex-calling", Host::Api, Method::Post, "/telephony/config/jobs/locations/deleteCallingLocation"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DisableLocationForWebexCallingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DisableLocationForWebexCalling {
    type Output = models::DisableCallingLocationJobStatus;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Disable Calling Location Job Status.
///
/// `GET /telephony/config/jobs/locations/deleteCallingLocation/{jobId}`, in the catalogue `get-disable-calling-location-job-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDisableCallingLocationJobStatus(Request);

impl GetDisableCallingLocationJobStatus {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-disable-calling-location-job-status", Host::Api, Method::Get, format!("/telephony/config/jobs/locations/deleteCallingLocation/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDisableCallingLocationJobStatus {
    type Output = models::DisableCallingLocationJobStatus;
    fn request(&self) -> Request { self.0.clone() }
}

/// Pause a Disable Calling Location Job.
///
/// `POST /telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/pause/invoke`, in the catalogue `pause-a-disable-calling-location-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PauseDisableCallingLocationJob(Request);

impl PauseDisableCallingLocationJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("pause-a-disable-calling-location-job", Host::Api, Method::Post, format!("/telephony/config/jobs/locations/deleteCallingLocation/{}/actions/pause/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for PauseDisableCallingLocationJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume a Paused Disable Calling Location Job.
///
/// `POST /telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/resume/invoke`, in the catalogue `resume-a-paused-disable-calling-location-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumePausedDisableCallingLocationJob(Request);

impl ResumePausedDisableCallingLocationJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("resume-a-paused-disable-calling-location-job", Host::Api, Method::Post, format!("/telephony/config/jobs/locations/deleteCallingLocation/{}/actions/resume/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResumePausedDisableCallingLocationJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Errors for a Disable Calling Location Job.
///
/// `GET /telephony/config/jobs/locations/deleteCallingLocation/{jobId}/errors`, in the catalogue `retrieve-errors-for-a-disable-calling-location-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetErrorsForDisableCallingLocationJob(Request);

impl GetErrorsForDisableCallingLocationJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-errors-for-a-disable-calling-location-job", Host::Api, Method::Get, format!("/telephony/config/jobs/locations/deleteCallingLocation/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::StartMax, "items"))
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

impl Operation for GetErrorsForDisableCallingLocationJob {
    type Output = models::GetErrorsForDisableCallingLocationJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetErrorsForDisableCallingLocationJob {
    type Item = models::ErrorBean;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get a List of Update Routing Prefix jobs.
///
/// `GET /telephony/config/jobs/updateRoutingPrefix`, in the catalogue `get-a-list-of-update-routing-prefix-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListUpdateRoutingPrefixJobs(Request);

impl ListUpdateRoutingPrefixJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-a-list-of-update-routing-prefix-jobs", Host::Api, Method::Get, "/telephony/config/jobs/updateRoutingPrefix").with_paging(Paging::StartMax, "items"))
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

impl Operation for ListUpdateRoutingPrefixJobs {
    type Output = Vec<models::BatchResponse>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUpdateRoutingPrefixJobs {
    type Item = models::BatchResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Get the job status of Update Routing Prefix job.
///
/// `GET /telephony/config/jobs/updateRoutingPrefix/{jobId}`, in the catalogue `get-the-job-status-of-update-routing-prefix-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetJobStatusOfUpdateRoutingPrefixJob(Request);

impl GetJobStatusOfUpdateRoutingPrefixJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-job-status-of-update-routing-prefix-job", Host::Api, Method::Get, format!("/telephony/config/jobs/updateRoutingPrefix/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobStatusOfUpdateRoutingPrefixJob {
    type Output = models::BatchResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get job errors for update routing prefix job.
///
/// `GET /telephony/config/jobs/updateRoutingPrefix/{jobId}/errors`, in the catalogue `get-job-errors-for-update-routing-prefix-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetJobErrorsForUpdateRoutingPrefixJob(Request);

impl GetJobErrorsForUpdateRoutingPrefixJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-job-errors-for-update-routing-prefix-job", Host::Api, Method::Get, format!("/telephony/config/jobs/updateRoutingPrefix/{}/errors", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobErrorsForUpdateRoutingPrefixJob {
    type Output = models::BatchJobError;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Locations Webex Calling Details.
///
/// `GET /telephony/config/locations`, in the catalogue `list-locations-webex-calling-details`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListLocationsWebexCallingDetails(Request);

impl ListLocationsWebexCallingDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-locations-webex-calling-details", Host::Api, Method::Get, "/telephony/config/locations").with_paging(Paging::StartMax, "locations"))
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

impl Operation for ListLocationsWebexCallingDetails {
    type Output = models::ListLocationsWebexCallingDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLocationsWebexCallingDetails {
    type Item = models::ListLocationObject;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Enable a Location for Webex Calling.
///
/// `POST /telephony/config/locations`, in the catalogue `enable-a-location-for-webex-calling`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct EnableLocationForWebexCalling(Request);

impl EnableLocationForWebexCalling {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("enable-a-location-for-webex-calling", Host::Api, Method::Post, "/telephony/config/locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EnableLocationForWebexCallingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for EnableLocationForWebexCalling {
    type Output = models::EnableLocationForWebexCallingResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Webex Calling Details.
///
/// `GET /telephony/config/locations/{locationId}`, in the catalogue `get-location-webex-calling-details`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationWebexCallingDetails(Request);

impl GetLocationWebexCallingDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-webex-calling-details", Host::Api, Method::Get, format!("/telephony/config/locations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationWebexCallingDetails {
    type Output = models::GetTelephonyLocationObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Location Webex Calling Details.
///
/// `PUT /telephony/config/locations/{locationId}`, in the catalogue `update-location-webex-calling-details`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationWebexCallingDetails(Request);

impl UpdateLocationWebexCallingDetails {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-location-webex-calling-details", Host::Api, Method::Put, format!("/telephony/config/locations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationWebexCallingDetailsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationWebexCallingDetails {
    type Output = models::LocationPUTResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Change Announcement Language.
///
/// `POST /telephony/config/locations/{locationId}/actions/modifyAnnouncementLanguage/invoke`, in the catalogue `change-announcement-language`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ChangeAnnouncementLanguage(Request);

impl ChangeAnnouncementLanguage {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("change-announcement-language", Host::Api, Method::Post, format!("/telephony/config/locations/{}/actions/modifyAnnouncementLanguage/invoke", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ChangeAnnouncementLanguageBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ChangeAnnouncementLanguage {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Safe Delete Check Before Disabling a Location for Webex Calling.
///
/// `POST /telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke`, in the catalogue `safe-delete-check-before-disabling-a-location-for-webex-calling`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SafeDeleteCheckBeforeDisablingLocationForWebexCalling(Request);

impl SafeDeleteCheckBeforeDisablingLocationForWebexCalling {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("safe-delete-check-before-disabling-a-location-for-webex-calling", Host::Api, Method::Post, format!("/telephony/config/locations/{}/actions/precheckForDeletion/invoke", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SafeDeleteCheckBeforeDisablingLocationForWebexCalling {
    type Output = models::SafeDeleteCheckForDisableCallingLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate Extensions.
///
/// `POST /telephony/config/locations/{locationId}/actions/validateExtensions/invoke`, in the catalogue `validate-extensions`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateExtensions(Request);

impl ValidateExtensions {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("validate-extensions", Host::Api, Method::Post, format!("/telephony/config/locations/{}/actions/validateExtensions/invoke", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateExtensionsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateExtensions {
    type Output = models::PostValidateExtensionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Phone Numbers for a Location with Given Criteria.
///
/// `GET /telephony/config/locations/{locationId}/availableNumbers`, in the catalogue `get-available-phone-numbers-for-a-location-with-given-criteria`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailablePhoneNumbersForLocationWithCriteria(Request);

impl GetAvailablePhoneNumbersForLocationWithCriteria {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-phone-numbers-for-a-location-with-given-criteria", Host::Api, Method::Get, format!("/telephony/config/locations/{}/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetAvailablePhoneNumbersForLocationWithCriteria {
    type Output = models::GetAvailablePhoneNumbersForLocationWithCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailablePhoneNumbersForLocationWithCriteria {
    type Item = models::LocationAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get the location call captions settings.
///
/// `GET /telephony/config/locations/{locationId}/callCaptions`, in the catalogue `get-the-location-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationCallCaptionsSettings(Request);

impl GetLocationCallCaptionsSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-location-call-captions-settings", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callCaptions", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationCallCaptionsSettings {
    type Output = models::GetLocationCallCaptionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the location call captions settings.
///
/// `PUT /telephony/config/locations/{locationId}/callCaptions`, in the catalogue `update-the-location-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationCallCaptionsSettings(Request);

impl UpdateLocationCallCaptionsSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-location-call-captions-settings", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callCaptions", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationCallCaptionsSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationCallCaptionsSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Call Intercept Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/callIntercept/availableNumbers`, in the catalogue `get-location-call-intercept-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationCallInterceptAvailablePhoneNumbers(Request);

impl GetLocationCallInterceptAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-call-intercept-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callIntercept/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetLocationCallInterceptAvailablePhoneNumbers {
    type Output = models::GetLocationCallInterceptAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocationCallInterceptAvailablePhoneNumbers {
    type Item = models::LocationCallInterceptAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Available Charge Numbers for a Location with Given Criteria.
///
/// `GET /telephony/config/locations/{locationId}/chargeNumber/availableNumbers`, in the catalogue `get-available-charge-numbers-for-a-location-with-given-criteria`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableChargeNumbersForLocationWithCriteria(Request);

impl GetAvailableChargeNumbersForLocationWithCriteria {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-charge-numbers-for-a-location-with-given-criteria", Host::Api, Method::Get, format!("/telephony/config/locations/{}/chargeNumber/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetAvailableChargeNumbersForLocationWithCriteria {
    type Output = models::GetAvailableChargeNumbersForLocationWithCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableChargeNumbersForLocationWithCriteria {
    type Item = models::LocationAvailableChargeNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Location ECBN Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/emergencyCallbackNumber/availableNumbers`, in the catalogue `get-location-ecbn-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationEcbnAvailablePhoneNumbers(Request);

impl GetLocationEcbnAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-ecbn-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/emergencyCallbackNumber/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetLocationEcbnAvailablePhoneNumbers {
    type Output = models::GetLocationEcbnAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocationEcbnAvailablePhoneNumbers {
    type Item = models::LocationECBNAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get the List of Phone Numbers Available for External Caller ID.
///
/// `GET /telephony/config/locations/{locationId}/externalCallerId/availableNumbers`, in the catalogue `get-the-list-of-phone-numbers-available-for-external-caller-id`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListPhoneNumbersAvailableForExternalCallerId(Request);

impl ListPhoneNumbersAvailableForExternalCallerId {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-list-of-phone-numbers-available-for-external-caller-id", Host::Api, Method::Get, format!("/telephony/config/locations/{}/externalCallerId/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListPhoneNumbersAvailableForExternalCallerId {
    type Output = models::ListPhoneNumbersAvailableForExternalCallerIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPhoneNumbersAvailableForExternalCallerId {
    type Item = models::NumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get a Location Emergency callback number.
///
/// `GET /telephony/config/locations/{locationId}/features/emergencyCallbackNumber`, in the catalogue `get-a-location-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationEmergencyCallbackNumber(Request);

impl GetLocationEmergencyCallbackNumber {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-location-emergency-callback-number", Host::Api, Method::Get, format!("/telephony/config/locations/{}/features/emergencyCallbackNumber", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationEmergencyCallbackNumber {
    type Output = models::GetLocationCallBackNumberObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Location Emergency callback number.
///
/// `PUT /telephony/config/locations/{locationId}/features/emergencyCallbackNumber`, in the catalogue `update-a-location-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationEmergencyCallbackNumber(Request);

impl UpdateLocationEmergencyCallbackNumber {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-location-emergency-callback-number", Host::Api, Method::Put, format!("/telephony/config/locations/{}/features/emergencyCallbackNumber", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationEmergencyCallbackNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationEmergencyCallbackNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Music On Hold.
///
/// `GET /telephony/config/locations/{locationId}/musicOnHold`, in the catalogue `get-music-on-hold`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMusicOnHold(Request);

impl GetMusicOnHold {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-music-on-hold", Host::Api, Method::Get, format!("/telephony/config/locations/{}/musicOnHold", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMusicOnHold {
    type Output = models::GetMusicOnHoldObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Music On Hold.
///
/// `PUT /telephony/config/locations/{locationId}/musicOnHold`, in the catalogue `update-music-on-hold`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateMusicOnHold(Request);

impl UpdateMusicOnHold {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-music-on-hold", Host::Api, Method::Put, format!("/telephony/config/locations/{}/musicOnHold", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMusicOnHoldBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMusicOnHold {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Private Network Connect.
///
/// `GET /telephony/config/locations/{locationId}/privateNetworkConnect`, in the catalogue `get-private-network-connect`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPrivateNetworkConnect(Request);

impl GetPrivateNetworkConnect {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-private-network-connect", Host::Api, Method::Get, format!("/telephony/config/locations/{}/privateNetworkConnect", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPrivateNetworkConnect {
    type Output = models::GetPrivateNetworkConnectResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Private Network Connect.
///
/// `PUT /telephony/config/locations/{locationId}/privateNetworkConnect`, in the catalogue `update-private-network-connect`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePrivateNetworkConnect(Request);

impl UpdatePrivateNetworkConnect {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-private-network-connect", Host::Api, Method::Put, format!("/telephony/config/locations/{}/privateNetworkConnect", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePrivateNetworkConnectBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePrivateNetworkConnect {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read list of Receptionist Contact Directories.
///
/// `GET /telephony/config/locations/{locationId}/receptionistContacts/directories`, in the catalogue `read-list-of-receptionist-contact-directories`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListReceptionistContactDirectories(Request);

impl ListReceptionistContactDirectories {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-list-of-receptionist-contact-directories", Host::Api, Method::Get, format!("/telephony/config/locations/{}/receptionistContacts/directories", support::segment(location_id.as_ref()))).with_paging(Paging::None, "directories"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListReceptionistContactDirectories {
    type Output = models::ListReceptionistContactDirectoriesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReceptionistContactDirectories {
    type Item = models::LocationObjectFeaturesAnnouncementPlaylist;
    const LIST: Option<&'static str> = Some("directories");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.directories.unwrap_or_default() }
}

/// Create a Receptionist Contact Directory.
///
/// `POST /telephony/config/locations/{locationId}/receptionistContacts/directories`, in the catalogue `create-a-receptionist-contact-directory`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateReceptionistContactDirectory(Request);

impl CreateReceptionistContactDirectory {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-receptionist-contact-directory", Host::Api, Method::Post, format!("/telephony/config/locations/{}/receptionistContacts/directories", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateReceptionistContactDirectoryBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateReceptionistContactDirectory {
    type Output = models::CreateReceptionistContactDirectoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Receptionist Contact Directory.
///
/// `DELETE /telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}`, in the catalogue `delete-a-receptionist-contact-directory`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteReceptionistContactDirectory(Request);

impl DeleteReceptionistContactDirectory {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, directory_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-receptionist-contact-directory", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/receptionistContacts/directories/{}", support::segment(location_id.as_ref()), support::segment(directory_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteReceptionistContactDirectory {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get details for a Receptionist Contact Directory.
///
/// `GET /telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}`, in the catalogue `get-details-for-a-receptionist-contact-directory`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetReceptionistContactDirectory(Request);

impl GetReceptionistContactDirectory {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, directory_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-receptionist-contact-directory", Host::Api, Method::Get, format!("/telephony/config/locations/{}/receptionistContacts/directories/{}", support::segment(location_id.as_ref()), support::segment(directory_id.as_ref()))).with_paging(Paging::None, "contacts"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `searchCriteriaModeOr`.
    #[must_use]
    pub fn search_criteria_mode_or(self, value: bool) -> Self { Self(support::set(self.0, "searchCriteriaModeOr", value.to_string())) }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "firstName", value.into())) }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lastName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }
}

impl Operation for GetReceptionistContactDirectory {
    type Output = models::GetReceptionistContactDirectoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetReceptionistContactDirectory {
    type Item = models::ContactDetails;
    const LIST: Option<&'static str> = Some("contacts");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.contacts.unwrap_or_default() }
}

/// Modify a Receptionist Contact Directory.
///
/// `PUT /telephony/config/locations/{locationId}/receptionistContacts/directories/{directoryId}`, in the catalogue `modify-a-receptionist-contact-directory`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateReceptionistContactDirectory(Request);

impl UpdateReceptionistContactDirectory {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, directory_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-receptionist-contact-directory", Host::Api, Method::Put, format!("/telephony/config/locations/{}/receptionistContacts/directories/{}", support::segment(location_id.as_ref()), support::segment(directory_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateReceptionistContactDirectoryBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateReceptionistContactDirectory {
    type Output = models::UpdateReceptionistContactDirectoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Webex Go Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/webexGo/availableNumbers`, in the catalogue `get-webex-go-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWebexGoAvailablePhoneNumbers(Request);

impl GetWebexGoAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-webex-go-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/webexGo/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetWebexGoAvailablePhoneNumbers {
    type Output = models::GetWebexGoAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWebexGoAvailablePhoneNumbers {
    type Item = models::WebexGoAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read the List of Dial Patterns.
///
/// `GET /telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns`, in the catalogue `read-the-list-of-dial-patterns`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDialPatterns(Request);

impl ListDialPatterns {
    /// With everything that must be given.
    pub fn new(dial_plan_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-dial-patterns", Host::Api, Method::Get, format!("/telephony/config/premisePstn/dialPlans/{}/dialPatterns", support::segment(dial_plan_id.as_ref()))).with_paging(Paging::StartMax, "dialPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `dialPattern`.
    #[must_use]
    pub fn dial_pattern(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "dialPattern", value.into())) }

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

impl Operation for ListDialPatterns {
    type Output = models::ListDialPatternsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialPatterns {
    type Item = Any;
    const LIST: Option<&'static str> = Some("dialPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dial_patterns.unwrap_or_default() }
}

/// Read the List of Routing Choices.
///
/// `GET /telephony/config/routeChoices`, in the catalogue `read-the-list-of-routing-choices`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRoutingChoices(Request);

impl ListRoutingChoices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-routing-choices", Host::Api, Method::Get, "/telephony/config/routeChoices").with_paging(Paging::StartMax, "routeIdentities"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `routeGroupName`.
    #[must_use]
    pub fn route_group_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "routeGroupName", value.into())) }

    /// Sets `trunkName`.
    #[must_use]
    pub fn trunk_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "trunkName", value.into())) }

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

impl Operation for ListRoutingChoices {
    type Output = models::ListRoutingChoicesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRoutingChoices {
    type Item = models::RouteIdentity;
    const LIST: Option<&'static str> = Some("routeIdentities");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.route_identities.unwrap_or_default() }
}
