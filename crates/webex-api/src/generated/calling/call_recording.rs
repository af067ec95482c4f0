// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call recording.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Call Recording Settings.
///
/// `GET /telephony/config/callRecording`, in the catalogue `get-call-recording-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingSettings(Request);

impl GetCallRecordingSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-recording-settings", Host::Api, Method::Get, "/telephony/config/callRecording"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingSettings {
    type Output = models::GetCallRecordingObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Recording Settings.
///
/// `PUT /telephony/config/callRecording`, in the catalogue `update-call-recording-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallRecordingSettings(Request);

impl UpdateCallRecordingSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-call-recording-settings", Host::Api, Method::Put, "/telephony/config/callRecording"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallRecordingSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallRecordingSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Organization Call Recording Announcement Settings.
///
/// `GET /telephony/config/callRecording/announcements`, in the catalogue `get-organization-call-recording-announcement-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationCallRecordingAnnouncementSettings(Request);

impl GetOrganizationCallRecordingAnnouncementSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-organization-call-recording-announcement-settings", Host::Api, Method::Get, "/telephony/config/callRecording/announcements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationCallRecordingAnnouncementSettings {
    type Output = models::GetOrgCallRecordingAnnouncementObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Organization Call Recording Announcement Settings.
///
/// `PUT /telephony/config/callRecording/announcements`, in the catalogue `update-organization-call-recording-announcement-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationCallRecordingAnnouncementSettings(Request);

impl UpdateOrganizationCallRecordingAnnouncementSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-organization-call-recording-announcement-settings", Host::Api, Method::Put, "/telephony/config/callRecording/announcements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationCallRecordingAnnouncementSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationCallRecordingAnnouncementSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get details for the organization Compliance Announcement Setting.
///
/// `GET /telephony/config/callRecording/complianceAnnouncement`, in the catalogue `get-details-for-the-organization-compliance-announcement-setting`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationComplianceAnnouncementSetting(Request);

impl GetOrganizationComplianceAnnouncementSetting {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-details-for-the-organization-compliance-announcement-setting", Host::Api, Method::Get, "/telephony/config/callRecording/complianceAnnouncement"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationComplianceAnnouncementSetting {
    type Output = models::GetOrgComplianceAnnouncementObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the organization compliance announcement.
///
/// `PUT /telephony/config/callRecording/complianceAnnouncement`, in the catalogue `update-the-organization-compliance-announcement`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationComplianceAnnouncement(Request);

impl UpdateOrganizationComplianceAnnouncement {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-the-organization-compliance-announcement", Host::Api, Method::Put, "/telephony/config/callRecording/complianceAnnouncement"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationComplianceAnnouncementBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationComplianceAnnouncement {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Recording Regions.
///
/// `GET /telephony/config/callRecording/regions`, in the catalogue `get-call-recording-regions`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingRegions(Request);

impl GetCallRecordingRegions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-recording-regions", Host::Api, Method::Get, "/telephony/config/callRecording/regions").with_paging(Paging::None, "regions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingRegions {
    type Output = models::GetCallRecordingRegionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallRecordingRegions {
    type Item = models::Regions;
    const LIST: Option<&'static str> = Some("regions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.regions.unwrap_or_default() }
}

/// Set Organization Call Recording Vendor.
///
/// `PUT /telephony/config/callRecording/vendor`, in the catalogue `set-organization-call-recording-vendor`. Needs one of the scopes `spark-admin:people_write`, `spark-admin:telephony_config_read`, `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetOrganizationCallRecordingVendor(Request);

impl SetOrganizationCallRecordingVendor {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("set-organization-call-recording-vendor", Host::Api, Method::Put, "/telephony/config/callRecording/vendor"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetOrganizationCallRecordingVendorBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetOrganizationCallRecordingVendor {
    type Output = models::SetOrganizationCallRecordingVendorResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Recording Vendor Users.
///
/// `GET /telephony/config/callRecording/vendorUsers`, in the catalogue `get-call-recording-vendor-users`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingVendorUsers(Request);

impl GetCallRecordingVendorUsers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-recording-vendor-users", Host::Api, Method::Get, "/telephony/config/callRecording/vendorUsers").with_paging(Paging::StartMax, "members"))
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

    /// Sets `standardUserOnly`.
    #[must_use]
    pub fn standard_user_only(self, value: bool) -> Self { Self(support::set(self.0, "standardUserOnly", value.to_string())) }
}

impl Operation for GetCallRecordingVendorUsers {
    type Output = models::CallRecordingVendorUsersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallRecordingVendorUsers {
    type Item = models::Members;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Organization Call Recording Vendors.
///
/// `GET /telephony/config/callRecording/vendors`, in the catalogue `get-organization-call-recording-vendors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationCallRecordingVendors(Request);

impl GetOrganizationCallRecordingVendors {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-organization-call-recording-vendors", Host::Api, Method::Get, "/telephony/config/callRecording/vendors"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationCallRecordingVendors {
    type Output = models::CallRecordingVendorsList;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Recording Terms Of Service Settings.
///
/// `GET /telephony/config/callRecording/vendors/{vendorId}/termsOfService`, in the catalogue `get-call-recording-terms-of-service-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingTermsOfServiceSettings(Request);

impl GetCallRecordingTermsOfServiceSettings {
    /// With everything that must be given.
    pub fn new(vendor_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-recording-terms-of-service-settings", Host::Api, Method::Get, format!("/telephony/config/callRecording/vendors/{}/termsOfService", support::segment(vendor_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallRecordingTermsOfServiceSettings {
    type Output = models::GetCallRecordingTermsOfServiceObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Recording Terms Of Service Settings.
///
/// `PUT /telephony/config/callRecording/vendors/{vendorId}/termsOfService`, in the catalogue `update-call-recording-terms-of-service-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallRecordingTermsOfServiceSettings(Request);

impl UpdateCallRecordingTermsOfServiceSettings {
    /// With everything that must be given, but for the body.
    pub fn new(vendor_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-call-recording-terms-of-service-settings", Host::Api, Method::Put, format!("/telephony/config/callRecording/vendors/{}/termsOfService", support::segment(vendor_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallRecordingTermsOfServiceSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallRecordingTermsOfServiceSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call Recording Jobs.
///
/// `GET /telephony/config/jobs/callRecording`, in the catalogue `list-call-recording-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallRecordingJobs(Request);

impl ListCallRecordingJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-call-recording-jobs", Host::Api, Method::Get, "/telephony/config/jobs/callRecording").with_paging(Paging::StartMax, "items"))
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

impl Operation for ListCallRecordingJobs {
    type Output = models::ListCallRecordingJobsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallRecordingJobs {
    type Item = models::CallRecordingJobStatus;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get the Job Status of a Call Recording Job.
///
/// `GET /telephony/config/jobs/callRecording/{jobId}`, in the catalogue `get-the-job-status-of-a-call-recording-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetJobStatusOfCallRecordingJob(Request);

impl GetJobStatusOfCallRecordingJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-job-status-of-a-call-recording-job", Host::Api, Method::Get, format!("/telephony/config/jobs/callRecording/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobStatusOfCallRecordingJob {
    type Output = models::CallRecordingJobStatus;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Job Errors for a Call Recording Job.
///
/// `GET /telephony/config/jobs/callRecording/{jobId}/errors`, in the catalogue `get-job-errors-for-a-call-recording-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetJobErrorsForCallRecordingJob(Request);

impl GetJobErrorsForCallRecordingJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-job-errors-for-a-call-recording-job", Host::Api, Method::Get, format!("/telephony/config/jobs/callRecording/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for GetJobErrorsForCallRecordingJob {
    type Output = models::GetJobErrorsForCallRecordingJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetJobErrorsForCallRecordingJob {
    type Item = models::ItemObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Location Call Recording Announcement Settings.
///
/// `GET /telephony/config/locations/{locationId}/callRecording/announcements`, in the catalogue `get-location-call-recording-announcement-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationCallRecordingAnnouncementSettings(Request);

impl GetLocationCallRecordingAnnouncementSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-call-recording-announcement-settings", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callRecording/announcements", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationCallRecordingAnnouncementSettings {
    type Output = models::GetLocationCallRecordingAnnouncementObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Location Call Recording Announcement Settings.
///
/// `PUT /telephony/config/locations/{locationId}/callRecording/announcements`, in the catalogue `update-location-call-recording-announcement-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationCallRecordingAnnouncementSettings(Request);

impl UpdateLocationCallRecordingAnnouncementSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-location-call-recording-announcement-settings", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callRecording/announcements", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationCallRecordingAnnouncementSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationCallRecordingAnnouncementSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get details for the Location Compliance Announcement Setting.
///
/// `GET /telephony/config/locations/{locationId}/callRecording/complianceAnnouncement`, in the catalogue `get-details-for-the-location-compliance-announcement-setting`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationComplianceAnnouncementSetting(Request);

impl GetLocationComplianceAnnouncementSetting {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-the-location-compliance-announcement-setting", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callRecording/complianceAnnouncement", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationComplianceAnnouncementSetting {
    type Output = models::GetComplianceAnnouncementObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the location compliance announcement.
///
/// `PUT /telephony/config/locations/{locationId}/callRecording/complianceAnnouncement`, in the catalogue `update-the-location-compliance-announcement`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationComplianceAnnouncement(Request);

impl UpdateLocationComplianceAnnouncement {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-location-compliance-announcement", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callRecording/complianceAnnouncement", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationComplianceAnnouncementBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationComplianceAnnouncement {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Set Call Recording Vendor for a Location.
///
/// `PUT /telephony/config/locations/{locationId}/callRecording/vendor`, in the catalogue `set-call-recording-vendor-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetCallRecordingVendorForLocation(Request);

impl SetCallRecordingVendorForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("set-call-recording-vendor-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callRecording/vendor", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetCallRecordingVendorForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetCallRecordingVendorForLocation {
    type Output = models::SetCallRecordingVendorForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Recording Vendor Users for a Location.
///
/// `GET /telephony/config/locations/{locationId}/callRecording/vendorUsers`, in the catalogue `get-call-recording-vendor-users-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallRecordingVendorUsersForLocation(Request);

impl GetCallRecordingVendorUsersForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-recording-vendor-users-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callRecording/vendorUsers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "members"))
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

    /// Sets `standardUserOnly`.
    #[must_use]
    pub fn standard_user_only(self, value: bool) -> Self { Self(support::set(self.0, "standardUserOnly", value.to_string())) }
}

impl Operation for GetCallRecordingVendorUsersForLocation {
    type Output = models::CallRecordingVendorUsersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallRecordingVendorUsersForLocation {
    type Item = models::Members;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Get Location Call Recording Vendors.
///
/// `GET /telephony/config/locations/{locationId}/callRecording/vendors`, in the catalogue `get-location-call-recording-vendors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationCallRecordingVendors(Request);

impl GetLocationCallRecordingVendors {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-call-recording-vendors", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callRecording/vendors", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationCallRecordingVendors {
    type Output = models::CallRecordingLocationVendorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
