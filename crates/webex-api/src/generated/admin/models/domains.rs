// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ClaimDomain` of Webex.
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

/// The object `ClaimDomainResponse` of Webex.
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

/// The object `ClaimDomainRecord` of Webex. Published as `ClaimDomain_Sdk`.
#[derive(Clone, Default)]
pub struct ClaimDomainRecord {
    /// `domain`
    pub domain: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClaimDomainRecord: Keys = Keys(&["\"domain\":", "\"url\":"]);

impl Json for ClaimDomainRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClaimDomainRecord, &mut [&mut self.domain, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClaimDomainRecord, &[&self.domain, &self.url], &self.extra) }
}

impl std::fmt::Debug for ClaimDomainRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClaimDomainRecord", self, f) }
}

/// The object `Domain` of Webex.
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

/// The object `DomainManagementClaimDomainResponse` of Webex.
#[derive(Clone, Default)]
pub struct DomainManagementClaimDomainResponse {
    /// `items`
    pub items: Option<Vec<ClaimDomainRecord>>,
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

/// The object `DomainManagementGetDomainVerificationTokenBody` of Webex.
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

/// The object `DomainManagementUnclaimDomainBody` of Webex.
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

/// The object `DomainManagementUnverifyDomainBody` of Webex.
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

/// The object `DomainManagementVerifyDomainBody` of Webex.
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

/// The object `DomainUnverification` of Webex.
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

/// The object `DomainVerification` of Webex.
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

/// The object `DomainVerificationToken` of Webex.
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

/// The object `DomainVerificationTokenRecord` of Webex. Published as `DomainVerificationToken_Sdk`.
#[derive(Clone, Default)]
pub struct DomainVerificationTokenRecord {
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

static K_DomainVerificationTokenRecord: Keys = Keys(&["\"domain\":", "\"token\":", "\"verificationMethod\":", "\"url\":"]);

impl Json for DomainVerificationTokenRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerificationTokenRecord, &mut [&mut self.domain, &mut self.token, &mut self.verification_method, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerificationTokenRecord, &[&self.domain, &self.token, &self.verification_method, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerificationTokenRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerificationTokenRecord", self, f) }
}

/// The object `DomainVerificationRecord` of Webex. Published as `DomainVerification_Sdk`.
#[derive(Clone, Default)]
pub struct DomainVerificationRecord {
    /// `verifiedDomains`
    pub verified_domains: Option<Vec<String>>,
    /// `claimedDomains`
    pub claimed_domains: Option<Vec<String>>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DomainVerificationRecord: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);

impl Json for DomainVerificationRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DomainVerificationRecord, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DomainVerificationRecord, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
}

impl std::fmt::Debug for DomainVerificationRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DomainVerificationRecord", self, f) }
}

/// The object `PostClaimDomain` of Webex.
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

/// The object `PostDomainUnverification` of Webex.
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

/// The object `PostDomainVerification` of Webex.
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

/// The object `PostDomainVerificationToken` of Webex.
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

/// The object `UnclaimDomain` of Webex.
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
