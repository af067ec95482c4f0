// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Claim Domain.
///
/// `POST /identity/organizations/{orgId}/actions/claimDomain`, in the catalogue `domain-management-claim-domain`.
///
/// Answers 201 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct DomainManagementClaimDomain(Request);

impl DomainManagementClaimDomain {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-claim-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/claimDomain", support::segment(org_id.as_ref()))))
    }
}

impl Operation for DomainManagementClaimDomain {
    type Output = models::DomainManagementClaimDomainResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Domain Verification Token.
///
/// `POST /identity/organizations/{orgId}/actions/getDomainVerificationToken`, in the catalogue `domain-management-get-domain-verification-token`.
///
/// Answers 201 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct DomainManagementGetDomainVerificationToken(Request);

impl DomainManagementGetDomainVerificationToken {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-get-domain-verification-token", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/getDomainVerificationToken", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::DomainManagementGetDomainVerificationTokenBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DomainManagementGetDomainVerificationToken {
    type Output = models::DomainVerificationTokenSdk;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unclaim Domain.
///
/// `POST /identity/organizations/{orgId}/actions/unclaimDomain`, in the catalogue `domain-management-unclaim-domain`.
///
/// Answers 204 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct DomainManagementUnclaimDomain(Request);

impl DomainManagementUnclaimDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-unclaim-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/unclaimDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::DomainManagementUnclaimDomainBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DomainManagementUnclaimDomain {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unverify Domain.
///
/// `POST /identity/organizations/{orgId}/actions/unverifyDomain`, in the catalogue `domain-management-unverify-domain`.
///
/// Answers 201 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct DomainManagementUnverifyDomain(Request);

impl DomainManagementUnverifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-unverify-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/unverifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::DomainManagementUnverifyDomainBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DomainManagementUnverifyDomain {
    type Output = models::DomainVerificationSdk;
    fn request(&self) -> Request { self.0.clone() }
}

/// Verify Domain.
///
/// `POST /identity/organizations/{orgId}/actions/verifyDomain`, in the catalogue `domain-management-verify-domain`.
///
/// Answers 201 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct DomainManagementVerifyDomain(Request);

impl DomainManagementVerifyDomain {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("domain-management-verify-domain", Host::Api, Method::Post, format!("/identity/organizations/{}/actions/verifyDomain", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::DomainManagementVerifyDomainBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DomainManagementVerifyDomain {
    type Output = models::DomainVerificationSdk;
    fn request(&self) -> Request { self.0.clone() }
}
