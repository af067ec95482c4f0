// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Errors.
///
/// `GET /identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/errors`, in the catalogue `errors`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct Errors(Request);

impl Errors {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("errors", Host::Api, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/errors", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }
}

impl Operation for Errors {
    type Output = models::ErrorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for Errors {
    type Item = models::JobErrorItem;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Start.
///
/// `POST /identity/organizations/{orgId}/jobs/sendActivationEmails`, in the catalogue `start`.
///
/// Answers 201 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct Start(Request);

impl Start {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("start", Host::Api, Method::Post, format!("/identity/organizations/{}/jobs/sendActivationEmails", support::segment(org_id.as_ref()))))
    }
}

impl Operation for Start {
    type Output = models::ActivationEmailJobDetail;
    fn request(&self) -> Request { self.0.clone() }
}

/// Status.
///
/// `GET /identity/organizations/{orgId}/jobs/sendActivationEmails/{jobId}/status`, in the catalogue `jobs-activation-emails-status`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct JobsActivationEmailsStatus(Request);

impl JobsActivationEmailsStatus {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, job_id: impl AsRef<str>) -> Self {
        Self(Request::new("jobs-activation-emails-status", Host::Api, Method::Get, format!("/identity/organizations/{}/jobs/sendActivationEmails/{}/status", support::segment(org_id.as_ref()), support::segment(job_id.as_ref()))))
    }
}

impl Operation for JobsActivationEmailsStatus {
    type Output = models::ActivationEmailJobDetail;
    fn request(&self) -> Request { self.0.clone() }
}
