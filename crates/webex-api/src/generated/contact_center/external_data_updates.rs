// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about external data updates.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Update Task Global Variables.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/data/updateExternal`, in the catalogue `update-task-global-variables`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTaskGlobalVariables(Request);

impl UpdateTaskGlobalVariables {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-task-global-variables", Host::ContactCenter, Method::Put, "/v1/data/updateExternal"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTaskGlobalVariablesBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTaskGlobalVariables {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
