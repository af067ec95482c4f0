// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ClaimDomainSdk`. Published as `ClaimDomain_Sdk`.
#[derive(Clone, Default)]
pub struct ClaimDomainSdk {
    /// `domain`
    pub domain: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClaimDomainSdk: Keys = Keys(&["\"domain\":", "\"url\":"]);

impl Json for ClaimDomainSdk {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClaimDomainSdk, &mut [&mut self.domain, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClaimDomainSdk, &[&self.domain, &self.url], &self.extra) }
}

impl std::fmt::Debug for ClaimDomainSdk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClaimDomainSdk", self, f) }
}

/// The object `DomainManagementClaimDomainResponse`.
#[derive(Clone, Default)]
pub struct DomainManagementClaimDomainResponse {
    /// `items`
    pub items: Option<Vec<ClaimDomainSdk>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainManagementClaimDomainResponse: Keys = Keys(&["\"items\":"]);

impl Json for DomainManagementClaimDomainResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainManagementClaimDomainResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainManagementClaimDomainResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for DomainManagementClaimDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainManagementClaimDomainResponse", self, f) }
}

/// The object `DomainManagementGetDomainVerificationTokenBody`.
#[derive(Clone, Default)]
pub struct DomainManagementGetDomainVerificationTokenBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainManagementGetDomainVerificationTokenBody: Keys = Keys(&["\"domain\":"]);

impl Json for DomainManagementGetDomainVerificationTokenBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainManagementGetDomainVerificationTokenBody, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainManagementGetDomainVerificationTokenBody, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for DomainManagementGetDomainVerificationTokenBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainManagementGetDomainVerificationTokenBody", self, f) }
}

/// The object `DomainManagementUnclaimDomainBody`.
#[derive(Clone, Default)]
pub struct DomainManagementUnclaimDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainManagementUnclaimDomainBody: Keys = Keys(&["\"domain\":"]);

impl Json for DomainManagementUnclaimDomainBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainManagementUnclaimDomainBody, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainManagementUnclaimDomainBody, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for DomainManagementUnclaimDomainBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainManagementUnclaimDomainBody", self, f) }
}

/// The object `DomainManagementUnverifyDomainBody`.
#[derive(Clone, Default)]
pub struct DomainManagementUnverifyDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainManagementUnverifyDomainBody: Keys = Keys(&["\"domain\":"]);

impl Json for DomainManagementUnverifyDomainBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainManagementUnverifyDomainBody, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainManagementUnverifyDomainBody, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for DomainManagementUnverifyDomainBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainManagementUnverifyDomainBody", self, f) }
}

/// The object `DomainManagementVerifyDomainBody`.
#[derive(Clone, Default)]
pub struct DomainManagementVerifyDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainManagementVerifyDomainBody: Keys = Keys(&["\"domain\":"]);

impl Json for DomainManagementVerifyDomainBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainManagementVerifyDomainBody, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainManagementVerifyDomainBody, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for DomainManagementVerifyDomainBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainManagementVerifyDomainBody", self, f) }
}

/// The object `DomainVerificationTokenSdk`. Published as `DomainVerificationToken_Sdk`.
#[derive(Clone, Default)]
pub struct DomainVerificationTokenSdk {
    /// `domain`
    pub domain: Option<String>,
    /// `token`
    pub token: Option<String>,
    /// `verificationMethod`
    pub verification_method: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainVerificationTokenSdk: Keys = Keys(&["\"domain\":", "\"token\":", "\"verificationMethod\":", "\"url\":"]);

impl Json for DomainVerificationTokenSdk {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerificationTokenSdk, &mut [&mut self.domain, &mut self.token, &mut self.verification_method, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerificationTokenSdk, &[&self.domain, &self.token, &self.verification_method, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerificationTokenSdk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerificationTokenSdk", self, f) }
}

/// The object `DomainVerificationSdk`. Published as `DomainVerification_Sdk`.
#[derive(Clone, Default)]
pub struct DomainVerificationSdk {
    /// `verifiedDomains`
    pub verified_domains: Option<Vec<String>>,
    /// `claimedDomains`
    pub claimed_domains: Option<Vec<String>>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainVerificationSdk: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);

impl Json for DomainVerificationSdk {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerificationSdk, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerificationSdk, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerificationSdk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerificationSdk", self, f) }
}
