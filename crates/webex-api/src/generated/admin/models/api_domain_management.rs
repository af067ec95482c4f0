// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ClaimDomain`.
#[derive(Clone, Default)]
pub struct ClaimDomain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `url`; required when sent
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClaimDomain: Keys = Keys(&["\"domain\":", "\"url\":"]);

impl Json for ClaimDomain {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClaimDomain, &mut [&mut self.domain, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClaimDomain, &[&self.domain, &self.url], &self.extra) }
}

impl std::fmt::Debug for ClaimDomain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClaimDomain", self, f) }
}

/// The object `ClaimDomainResponse`.
#[derive(Clone, Default)]
pub struct ClaimDomainResponse {
    /// `data`
    pub data: Option<Vec<ClaimDomain>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClaimDomainResponse: Keys = Keys(&["\"data\":"]);

impl Json for ClaimDomainResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClaimDomainResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClaimDomainResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ClaimDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClaimDomainResponse", self, f) }
}

/// The object `Domain`.
#[derive(Clone, Default)]
pub struct Domain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Domain: Keys = Keys(&["\"domain\":"]);

impl Json for Domain {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Domain, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Domain, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for Domain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Domain", self, f) }
}

/// The object `DomainUnverification`.
#[derive(Clone, Default)]
pub struct DomainUnverification {
    /// `verifiedDomains`; required when sent
    pub verified_domains: Option<Vec<String>>,
    /// `claimedDomains`; required when sent
    pub claimed_domains: Option<Vec<String>>,
    /// `url`; required when sent
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainUnverification: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);

impl Json for DomainUnverification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainUnverification, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainUnverification, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainUnverification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainUnverification", self, f) }
}

/// The object `DomainVerification`.
#[derive(Clone, Default)]
pub struct DomainVerification {
    /// `verifiedDomains`; required when sent
    pub verified_domains: Option<Vec<String>>,
    /// `claimedDomains`; required when sent
    pub claimed_domains: Option<Vec<String>>,
    /// `url`; required when sent
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainVerification: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);

impl Json for DomainVerification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerification, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerification, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerification", self, f) }
}

/// The object `DomainVerificationToken`.
#[derive(Clone, Default)]
pub struct DomainVerificationToken {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `token`; required when sent
    pub token: Option<String>,
    /// `verificationMethod`; required when sent
    pub verification_method: Option<String>,
    /// `url`; required when sent
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainVerificationToken: Keys = Keys(&["\"domain\":", "\"token\":", "\"verificationMethod\":", "\"url\":"]);

impl Json for DomainVerificationToken {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerificationToken, &mut [&mut self.domain, &mut self.token, &mut self.verification_method, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerificationToken, &[&self.domain, &self.token, &self.verification_method, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerificationToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerificationToken", self, f) }
}

/// The object `PostClaimDomain`.
#[derive(Clone, Default)]
pub struct PostClaimDomain {
    /// `data`
    pub data: Option<Vec<Domain>>,
    /// `forceDomainClaim`
    pub force_domain_claim: Option<bool>,
    /// `claimDomainOnly`
    pub claim_domain_only: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostClaimDomain: Keys = Keys(&["\"data\":", "\"forceDomainClaim\":", "\"claimDomainOnly\":"]);

impl Json for PostClaimDomain {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostClaimDomain, &mut [&mut self.data, &mut self.force_domain_claim, &mut self.claim_domain_only], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostClaimDomain, &[&self.data, &self.force_domain_claim, &self.claim_domain_only], &self.extra) }
}

impl std::fmt::Debug for PostClaimDomain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostClaimDomain", self, f) }
}

/// The object `PostDomainUnverification`.
#[derive(Clone, Default)]
pub struct PostDomainUnverification {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `removePending`
    pub remove_pending: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostDomainUnverification: Keys = Keys(&["\"domain\":", "\"removePending\":"]);

impl Json for PostDomainUnverification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostDomainUnverification, &mut [&mut self.domain, &mut self.remove_pending], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostDomainUnverification, &[&self.domain, &self.remove_pending], &self.extra) }
}

impl std::fmt::Debug for PostDomainUnverification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostDomainUnverification", self, f) }
}

/// The object `PostDomainVerification`.
#[derive(Clone, Default)]
pub struct PostDomainVerification {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `claimDomain`
    pub claim_domain: Option<bool>,
    /// `reserveDomain`
    pub reserve_domain: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostDomainVerification: Keys = Keys(&["\"domain\":", "\"claimDomain\":", "\"reserveDomain\":"]);

impl Json for PostDomainVerification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostDomainVerification, &mut [&mut self.domain, &mut self.claim_domain, &mut self.reserve_domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostDomainVerification, &[&self.domain, &self.claim_domain, &self.reserve_domain], &self.extra) }
}

impl std::fmt::Debug for PostDomainVerification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostDomainVerification", self, f) }
}

/// The object `PostDomainVerificationToken`.
#[derive(Clone, Default)]
pub struct PostDomainVerificationToken {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostDomainVerificationToken: Keys = Keys(&["\"domain\":"]);

impl Json for PostDomainVerificationToken {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostDomainVerificationToken, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostDomainVerificationToken, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for PostDomainVerificationToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostDomainVerificationToken", self, f) }
}

/// The object `UnclaimDomain`.
#[derive(Clone, Default)]
pub struct UnclaimDomain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UnclaimDomain: Keys = Keys(&["\"domain\":"]);

impl Json for UnclaimDomain {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UnclaimDomain, &mut [&mut self.domain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UnclaimDomain, &[&self.domain], &self.extra) }
}

impl std::fmt::Debug for UnclaimDomain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UnclaimDomain", self, f) }
}
