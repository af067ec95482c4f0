// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about tracking codes.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Tracking Codes.
///
/// `GET /admin/meeting/config/trackingCodes`, in the catalogue `list-tracking-codes`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTrackingCodes(Request);

impl ListTrackingCodes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-tracking-codes", Host::Api, Method::Get, "/admin/meeting/config/trackingCodes").with_paging(Paging::None, "items"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for ListTrackingCodes {
    type Output = models::GetTrackingCodesObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTrackingCodes {
    type Item = models::GetTrackingCodeObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Tracking Code.
///
/// `POST /admin/meeting/config/trackingCodes`, in the catalogue `create-a-tracking-code`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTrackingCode(Request);

impl CreateTrackingCode {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-tracking-code", Host::Api, Method::Post, "/admin/meeting/config/trackingCodes"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOrUpdateTrackingCodeObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTrackingCode {
    type Output = models::GetTrackingCodeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Tracking Code.
///
/// `GET /admin/meeting/config/trackingCodes/{trackingCodeId}`, in the catalogue `get-a-tracking-code`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTrackingCode(Request);

impl GetTrackingCode {
    /// With everything that must be given.
    pub fn new(tracking_code_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-tracking-code", Host::Api, Method::Get, format!("/admin/meeting/config/trackingCodes/{}", support::segment(tracking_code_id.as_ref()))))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetTrackingCode {
    type Output = models::GetTrackingCodeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Tracking Code.
///
/// `PUT /admin/meeting/config/trackingCodes/{trackingCodeId}`, in the catalogue `update-a-tracking-code`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTrackingCode(Request);

impl UpdateTrackingCode {
    /// With everything that must be given, but for the body.
    pub fn new(tracking_code_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-tracking-code", Host::Api, Method::Put, format!("/admin/meeting/config/trackingCodes/{}", support::segment(tracking_code_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOrUpdateTrackingCodeObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTrackingCode {
    type Output = models::GetTrackingCodeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Tracking Code.
///
/// `DELETE /admin/meeting/config/trackingCodes/{trackingCodeId}`, in the catalogue `delete-a-tracking-code`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTrackingCode(Request);

impl DeleteTrackingCode {
    /// With everything that must be given.
    pub fn new(tracking_code_id: impl AsRef<str>, site_url: impl Into<String>) -> Self {
        Self(support::set(Request::new("delete-a-tracking-code", Host::Api, Method::Delete, format!("/admin/meeting/config/trackingCodes/{}", support::segment(tracking_code_id.as_ref()))), "siteUrl", site_url.into()))
    }
}

impl Operation for DeleteTrackingCode {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Tracking Codes.
///
/// `GET /admin/meeting/userconfig/trackingCodes`, in the catalogue `get-user-tracking-codes`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserTrackingCodes(Request);

impl GetUserTrackingCodes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-tracking-codes", Host::Api, Method::Get, "/admin/meeting/userconfig/trackingCodes").with_paging(Paging::None, "trackingCodes"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "email", value.into())) }
}

impl Operation for GetUserTrackingCodes {
    type Output = models::GetTrackingCodeForUserObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUserTrackingCodes {
    type Item = models::GetTrackingCodeItemForUserObject;
    const LIST: Option<&'static str> = Some("trackingCodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tracking_codes.unwrap_or_default() }
}

/// Update User Tracking Codes.
///
/// `PUT /admin/meeting/userconfig/trackingCodes`, in the catalogue `update-user-tracking-codes`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserTrackingCodes(Request);

impl UpdateUserTrackingCodes {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-user-tracking-codes", Host::Api, Method::Put, "/admin/meeting/userconfig/trackingCodes"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTrackingCodeForUserObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserTrackingCodes {
    type Output = models::GetTrackingCodeForUserObject;
    fn request(&self) -> Request { self.0.clone() }
}
