// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Initiate Bulk Activation Email Resend Job.
///
/// `POST webexapis.com/identity/organizations/{orgId}/jobs/sendActivationEmails`, in the catalogue `initiate-bulk-activation-email-resend-job`. Needs one of the scopes `spark-admin:people_write`.
///
/// Answers 202; errors are the common error body. Source: the published API document.
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
/// Answers 200; errors are the common error body. Source: the published API document.
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
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetBulkActivationEmailResendJobErrors(Request);

impl GetBulkActivationEmailResendJobErrors {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-bulk-activation-email-resend-job-errors", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/errors", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }
}

impl Operation for GetBulkActivationEmailResendJobErrors {
    type Output = models::ErrorResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetBulkActivationEmailResendJobErrors {
    type Item = models::ItemObject;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
