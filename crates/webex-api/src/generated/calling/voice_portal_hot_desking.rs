// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about voice portal hot desking.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Voice Portal Hot desking sign in details for a location.
///
/// `GET /telephony/config/locations/{locationId}/features/hotDesking`, in the catalogue `voice-portal-hot-desking-sign-in-details-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicePortalHotDeskingSignInDetailsForLocation(Request);

impl GetVoicePortalHotDeskingSignInDetailsForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("voice-portal-hot-desking-sign-in-details-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/features/hotDesking", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicePortalHotDeskingSignInDetailsForLocation {
    type Output = models::GetVoicePortalHotDeskingSignInDetailsForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Voice Portal Hot desking sign in details for a location.
///
/// `PUT /telephony/config/locations/{locationId}/features/hotDesking`, in the catalogue `update-voice-portal-hot-desking-sign-in-details-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicePortalHotDeskingSignInDetailsForLocation(Request);

impl UpdateVoicePortalHotDeskingSignInDetailsForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-voice-portal-hot-desking-sign-in-details-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/features/hotDesking", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicePortalHotDeskingSignInDetailsForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicePortalHotDeskingSignInDetailsForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Voice Portal Hot desking sign in details for a user.
///
/// `GET /telephony/config/people/{personId}/features/hotDesking/guest`, in the catalogue `voice-portal-hot-desking-sign-in-details-for-a-user`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicePortalHotDeskingSignInDetailsForUser(Request);

impl GetVoicePortalHotDeskingSignInDetailsForUser {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("voice-portal-hot-desking-sign-in-details-for-a-user", Host::Api, Method::Get, format!("/telephony/config/people/{}/features/hotDesking/guest", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicePortalHotDeskingSignInDetailsForUser {
    type Output = models::GetVoicePortalHotDeskingSignInDetailsForUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Voice Portal Hot desking sign in details for a user.
///
/// `PUT /telephony/config/people/{personId}/features/hotDesking/guest`, in the catalogue `update-voice-portal-hot-desking-sign-in-details-for-a-user`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicePortalHotDeskingSignInDetailsForUser(Request);

impl UpdateVoicePortalHotDeskingSignInDetailsForUser {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-voice-portal-hot-desking-sign-in-details-for-a-user", Host::Api, Method::Put, format!("/telephony/config/people/{}/features/hotDesking/guest", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicePortalHotDeskingSignInDetailsForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicePortalHotDeskingSignInDetailsForUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
