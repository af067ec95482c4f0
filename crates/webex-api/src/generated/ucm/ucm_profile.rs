// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ucm profile.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of UC Manager Profiles.
///
/// `GET /telephony/config/callingProfiles`, in the catalogue `read-the-list-of-uc-manager-profiles`. Needs one of the scopes `spark-admin:people_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUcManagerProfiles(Request);

impl ListUcManagerProfiles {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-uc-manager-profiles", Host::Api, Method::Get, "/telephony/config/callingProfiles").with_paging(Paging::None, "callingProfiles"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListUcManagerProfiles {
    type Output = models::ListUcManagerProfilesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUcManagerProfiles {
    type Item = models::GetManagerProfileObject;
    const LIST: Option<&'static str> = Some("callingProfiles");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.calling_profiles.unwrap_or_default() }
}
