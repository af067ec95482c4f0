// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about send activation email.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Errors.
///
/// `GET /identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/errors`, in the catalogue `errors`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListActivationEmailsJobErrors(Request);

impl ListActivationEmailsJobErrors {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("errors", Host::Api, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/errors", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }
}

impl Operation for ListActivationEmailsJobErrors {
    type Output = models::ListActivationEmailsJobErrorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListActivationEmailsJobErrors {
    type Item = models::JobErrorItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Start.
///
/// `POST /identity/organizations/{orgId}/jobs/sendActivationEmails`, in the catalogue `start`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct StartActivationEmailsJob(Request);

impl StartActivationEmailsJob {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("start", Host::Api, Method::Post, format!("/identity/organizations/{}/jobs/sendActivationEmails", support::segment(org_id.as_ref()))))
    }
}

impl Operation for StartActivationEmailsJob {
    type Output = models::ActivationEmailJobDetail;
    fn request(&self) -> Request { self.0.clone() }
}

/// Status.
///
/// `GET /identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/status`, in the catalogue `jobs-activation-emails-status`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct GetActivationEmailsJobStatus(Request);

impl GetActivationEmailsJobStatus {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("jobs-activation-emails-status", Host::Api, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/status", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))))
    }
}

impl Operation for GetActivationEmailsJobStatus {
    type Output = models::ActivationEmailJobDetail;
    fn request(&self) -> Request { self.0.clone() }
}

/// Initiate Bulk Activation Email Resend Job.
///
/// `POST webexapis.com/identity/organizations/{orgId}/jobs/sendActivationEmails`, in the catalogue `initiate-bulk-activation-email-resend-job`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct InitiateBulkActivationEmailResendJob(Request);

impl InitiateBulkActivationEmailResendJob {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("initiate-bulk-activation-email-resend-job", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/jobs/sendActivationEmails", support::segment(org_id.as_ref()))))
    }
}

impl Operation for InitiateBulkActivationEmailResendJob {
    type Output = models::BulkActivationEmailResendJobDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Bulk Activation Email Resend Job Status.
///
/// `GET webexapis.com/identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/status`, in the catalogue `get-bulk-activation-email-resend-job-status`. Needs one of the scopes `spark-admin:people_read`, `spark-admin:people_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetBulkActivationEmailResendJobStatus(Request);

impl GetBulkActivationEmailResendJobStatus {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-bulk-activation-email-resend-job-status", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/status", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))))
    }
}

impl Operation for GetBulkActivationEmailResendJobStatus {
    type Output = models::BulkActivationEmailResendJobDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Bulk Activation Email Resend Job Errors.
///
/// `GET webexapis.com/identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/errors`, in the catalogue `get-bulk-activation-email-resend-job-errors`. Needs one of the scopes `spark-admin:people_read`, `spark-admin:people_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetBulkActivationEmailResendJobErrors(Request);

impl GetBulkActivationEmailResendJobErrors {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-bulk-activation-email-resend-job-errors", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/errors", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for GetBulkActivationEmailResendJobErrors {
    type Output = models::ErrorResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetBulkActivationEmailResendJobErrors {
    type Item = models::ItemObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
