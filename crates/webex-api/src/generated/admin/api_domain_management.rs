// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Domain Verification Token.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/getDomainVerificationToken`, in the catalogue `api-domain-management-get-domain-verification-token`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ApiDomainManagementGetDomainVerificationToken(Request);

impl ApiDomainManagementGetDomainVerificationToken {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-get-domain-verification-token", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/getDomainVerificationToken", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostDomainVerificationToken) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ApiDomainManagementGetDomainVerificationToken {
    type Output = models::DomainVerificationToken;
    fn request(&self) -> Request { self.0.clone() }
}

/// Verify Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/verifyDomain`, in the catalogue `api-domain-management-verify-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ApiDomainManagementVerifyDomain(Request);

impl ApiDomainManagementVerifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-verify-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/verifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostDomainVerification) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ApiDomainManagementVerifyDomain {
    type Output = models::DomainVerification;
    fn request(&self) -> Request { self.0.clone() }
}

/// Claim Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/claimDomain`, in the catalogue `api-domain-management-claim-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ApiDomainManagementClaimDomain(Request);

impl ApiDomainManagementClaimDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-claim-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/claimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostClaimDomain) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ApiDomainManagementClaimDomain {
    type Output = models::ClaimDomainResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unverify Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/unverifyDomain`, in the catalogue `api-domain-management-unverify-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ApiDomainManagementUnverifyDomain(Request);

impl ApiDomainManagementUnverifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-unverify-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/unverifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostDomainUnverification) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ApiDomainManagementUnverifyDomain {
    type Output = models::DomainUnverification;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unclaim Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/unclaimDomain`, in the catalogue `api-domain-management-unclaim-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ApiDomainManagementUnclaimDomain(Request);

impl ApiDomainManagementUnclaimDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-unclaim-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/unclaimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UnclaimDomain) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ApiDomainManagementUnclaimDomain {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
