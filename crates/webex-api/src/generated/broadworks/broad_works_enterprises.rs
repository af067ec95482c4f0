// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about broad works enterprises.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List BroadWorks Enterprises.
///
/// `GET /broadworks/enterprises`, in the catalogue `list-broadworks-enterprises`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBroadWorksEnterprises(Request);

impl ListBroadWorksEnterprises {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-broadworks-enterprises", Host::Api, Method::Get, "/broadworks/enterprises"))
    }

    /// Sets `spEnterpriseId`.
    #[must_use]
    pub fn sp_enterprise_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "spEnterpriseId", value.into())) }

    /// Sets `startsWith`.
    #[must_use]
    pub fn starts_with(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "startsWith", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListBroadWorksEnterprises {
    type Output = models::EnterpriseListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Directory Sync for a BroadWorks Enterprise.
///
/// `PUT /broadworks/enterprises/{id}/broadworksDirectorySync`, in the catalogue `update-directory-sync-for-a-broadworks-enterprise`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDirectorySyncForBroadWorksEnterprise(Request);

impl UpdateDirectorySyncForBroadWorksEnterprise {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("update-directory-sync-for-a-broadworks-enterprise", Host::Api, Method::Put, format!("/broadworks/enterprises/{}/broadworksDirectorySync", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDirectorySyncForBroadWorksEnterpriseBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDirectorySyncForBroadWorksEnterprise {
    type Output = models::UpdateDirectorySyncResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Trigger Directory Sync for an Enterprise.
///
/// `POST /broadworks/enterprises/{id}/broadworksDirectorySync`, in the catalogue `trigger-directory-sync-for-an-enterprise`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct TriggerDirectorySyncForEnterprise(Request);

impl TriggerDirectorySyncForEnterprise {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("trigger-directory-sync-for-an-enterprise", Host::Api, Method::Post, format!("/broadworks/enterprises/{}/broadworksDirectorySync", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TriggerDirectorySyncForEnterpriseBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TriggerDirectorySyncForEnterprise {
    type Output = models::TriggerDirectorySyncResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Directory Sync Status for an Enterprise.
///
/// `GET /broadworks/enterprises/{id}/broadworksDirectorySync`, in the catalogue `get-directory-sync-status-for-an-enterprise`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDirectorySyncStatusForEnterprise(Request);

impl GetDirectorySyncStatusForEnterprise {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-directory-sync-status-for-an-enterprise", Host::Api, Method::Get, format!("/broadworks/enterprises/{}/broadworksDirectorySync", support::segment(id.as_ref()))))
    }
}

impl Operation for GetDirectorySyncStatusForEnterprise {
    type Output = models::GetDirectorySyncStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Trigger Directory Sync for a User.
///
/// `POST /broadworks/enterprises/{id}/broadworksDirectorySync/externalUser`, in the catalogue `trigger-directory-sync-for-a-user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct TriggerDirectorySyncForUser(Request);

impl TriggerDirectorySyncForUser {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("trigger-directory-sync-for-a-user", Host::Api, Method::Post, format!("/broadworks/enterprises/{}/broadworksDirectorySync/externalUser", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TriggerDirectorySyncForUserBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TriggerDirectorySyncForUser {
    type Output = models::TriggerUserDirectorySyncResponse;
    fn request(&self) -> Request { self.0.clone() }
}
