// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about domains.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Domain Verification Token.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/getDomainVerificationToken`, in the catalogue `api-domain-management-get-domain-verification-token`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDomainVerificationToken(Request);

impl GetDomainVerificationToken {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-get-domain-verification-token", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/getDomainVerificationToken", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostDomainVerificationToken) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetDomainVerificationToken {
    type Output = models::DomainVerificationToken;
    fn request(&self) -> Request { self.0.clone() }
}

/// Verify Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/verifyDomain`, in the catalogue `api-domain-management-verify-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct VerifyDomain(Request);

impl VerifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-verify-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/verifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostDomainVerification) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for VerifyDomain {
    type Output = models::DomainVerification;
    fn request(&self) -> Request { self.0.clone() }
}

/// Claim Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/claimDomain`, in the catalogue `api-domain-management-claim-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ClaimDomain(Request);

impl ClaimDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-claim-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/claimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostClaimDomain) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ClaimDomain {
    type Output = models::ClaimDomainResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unverify Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/unverifyDomain`, in the catalogue `api-domain-management-unverify-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnverifyDomain(Request);

impl UnverifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-unverify-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/unverifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostDomainUnverification) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnverifyDomain {
    type Output = models::DomainUnverification;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unclaim Domain.
///
/// `POST webexapis.com/identity/organizations/{orgId}/actions/unclaimDomain`, in the catalogue `api-domain-management-unclaim-domain`. Needs one of the scopes `Identity:Organization`, `identity:organizations_rw`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnclaimDomain(Request);

impl UnclaimDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("api-domain-management-unclaim-domain", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/actions/unclaimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UnclaimDomain) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnclaimDomain {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Claim Domain.
///
/// `POST /identity/organizations/{orgId}/actions/claimDomain`, in the catalogue `domain-management-claim-domain`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ClaimDomainOnApiHost(Request);

impl ClaimDomainOnApiHost {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-claim-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/claimDomain", support::segment(org_id.as_ref()))))
    }
}

impl Operation for ClaimDomainOnApiHost {
    type Output = models::DomainManagementClaimDomainResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Domain Verification Token.
///
/// `POST /identity/organizations/{orgId}/actions/getDomainVerificationToken`, in the catalogue `domain-management-get-domain-verification-token`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct GetDomainVerificationTokenOnApiHost(Request);

impl GetDomainVerificationTokenOnApiHost {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-get-domain-verification-token", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/getDomainVerificationToken", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DomainManagementGetDomainVerificationTokenBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetDomainVerificationTokenOnApiHost {
    type Output = models::DomainVerificationTokenRecord;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unclaim Domain.
///
/// `POST /identity/organizations/{orgId}/actions/unclaimDomain`, in the catalogue `domain-management-unclaim-domain`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UnclaimDomainOnApiHost(Request);

impl UnclaimDomainOnApiHost {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-unclaim-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/unclaimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DomainManagementUnclaimDomainBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnclaimDomainOnApiHost {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unverify Domain.
///
/// `POST /identity/organizations/{orgId}/actions/unverifyDomain`, in the catalogue `domain-management-unverify-domain`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UnverifyDomainOnApiHost(Request);

impl UnverifyDomainOnApiHost {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-unverify-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/unverifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DomainManagementUnverifyDomainBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnverifyDomainOnApiHost {
    type Output = models::DomainVerificationRecord;
    fn request(&self) -> Request { self.0.clone() }
}

/// Verify Domain.
///
/// `POST /identity/organizations/{orgId}/actions/verifyDomain`, in the catalogue `domain-management-verify-domain`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct VerifyDomainOnApiHost(Request);

impl VerifyDomainOnApiHost {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-verify-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/verifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DomainManagementVerifyDomainBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for VerifyDomainOnApiHost {
    type Output = models::DomainVerificationRecord;
    fn request(&self) -> Request { self.0.clone() }
}
