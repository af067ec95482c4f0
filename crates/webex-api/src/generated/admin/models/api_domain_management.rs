// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `ClaimDomain`.
#[derive(Debug, Clone, Default)]
pub struct ClaimDomain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `url`; required when sent
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"url\":"]);
    impl Json for ClaimDomain {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.url], &self.extra) }
    }
};

/// The object `ClaimDomainResponse`.
#[derive(Debug, Clone, Default)]
pub struct ClaimDomainResponse {
    /// `data`
    pub data: Option<Vec<ClaimDomain>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"data\":"]);
    impl Json for ClaimDomainResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.data], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.data], &self.extra) }
    }
};

/// The object `Domain`.
#[derive(Debug, Clone, Default)]
pub struct Domain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for Domain {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `DomainUnverification`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);
    impl Json for DomainUnverification {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
    }
};

/// The object `DomainVerification`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);
    impl Json for DomainVerification {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
    }
};

/// The object `DomainVerificationToken`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"token\":", "\"verificationMethod\":", "\"url\":"]);
    impl Json for DomainVerificationToken {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.token, &mut self.verification_method, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.token, &self.verification_method, &self.url], &self.extra) }
    }
};

/// The object `PostClaimDomain`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"data\":", "\"forceDomainClaim\":", "\"claimDomainOnly\":"]);
    impl Json for PostClaimDomain {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.data, &mut self.force_domain_claim, &mut self.claim_domain_only], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.data, &self.force_domain_claim, &self.claim_domain_only], &self.extra) }
    }
};

/// The object `PostDomainUnverification`.
#[derive(Debug, Clone, Default)]
pub struct PostDomainUnverification {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// `removePending`
    pub remove_pending: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"removePending\":"]);
    impl Json for PostDomainUnverification {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.remove_pending], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.remove_pending], &self.extra) }
    }
};

/// The object `PostDomainVerification`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"claimDomain\":", "\"reserveDomain\":"]);
    impl Json for PostDomainVerification {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.claim_domain, &mut self.reserve_domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.claim_domain, &self.reserve_domain], &self.extra) }
    }
};

/// The object `PostDomainVerificationToken`.
#[derive(Debug, Clone, Default)]
pub struct PostDomainVerificationToken {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for PostDomainVerificationToken {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `UnclaimDomain`.
#[derive(Debug, Clone, Default)]
pub struct UnclaimDomain {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for UnclaimDomain {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};
