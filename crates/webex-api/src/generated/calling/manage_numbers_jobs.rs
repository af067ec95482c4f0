// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about manage numbers jobs.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Abandon.
///
/// `POST /telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/abandon/invoke`, in the catalogue `jobs-manage-numbers-abandon`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct AbandonManageNumbersJob(Request);

impl AbandonManageNumbersJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("jobs-manage-numbers-abandon", Host::Api, Method::Post, format!("/telephony/config/jobs/numbers/manageNumbers/{}/actions/abandon/invoke", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for AbandonManageNumbersJob {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
