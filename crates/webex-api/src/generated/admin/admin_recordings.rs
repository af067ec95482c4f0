// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about admin recordings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Query Recordings.
///
/// `POST /recordings/query`, in the catalogue `query-recordings`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct QueryRecordings(Request);

impl QueryRecordings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("query-recordings", Host::Api, Method::Post, "/recordings/query"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::QueryRecordingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for QueryRecordings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Query Recordings For an Admin or Compliance Officer.
///
/// `POST /admin/recordings/query`, in the catalogue `query-recordings-for-an-admin-or-compliance-officer`. Needs one of the scopes `meeting:admin_recordings_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct QueryRecordingsForAdminOrComplianceOfficer(Request);

impl QueryRecordingsForAdminOrComplianceOfficer {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("query-recordings-for-an-admin-or-compliance-officer", Host::Api, Method::Post, "/admin/recordings/query"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::QueryRecordingsForAdminOrComplianceOfficerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for QueryRecordingsForAdminOrComplianceOfficer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
