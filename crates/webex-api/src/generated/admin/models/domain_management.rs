// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `ClaimDomainSdk`. Published as `ClaimDomain_Sdk`.
#[derive(Debug, Clone, Default)]
pub struct ClaimDomainSdk {
    /// `domain`
    pub domain: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"url\":"]);
    impl Json for ClaimDomainSdk {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.url], &self.extra) }
    }
};

/// The object `DomainManagementClaimDomainResponse`.
#[derive(Debug, Clone, Default)]
pub struct DomainManagementClaimDomainResponse {
    /// `items`
    pub items: Option<Vec<ClaimDomainSdk>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for DomainManagementClaimDomainResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `DomainManagementGetDomainVerificationTokenBody`.
#[derive(Debug, Clone, Default)]
pub struct DomainManagementGetDomainVerificationTokenBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for DomainManagementGetDomainVerificationTokenBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `DomainManagementUnclaimDomainBody`.
#[derive(Debug, Clone, Default)]
pub struct DomainManagementUnclaimDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for DomainManagementUnclaimDomainBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `DomainManagementUnverifyDomainBody`.
#[derive(Debug, Clone, Default)]
pub struct DomainManagementUnverifyDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for DomainManagementUnverifyDomainBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `DomainManagementVerifyDomainBody`.
#[derive(Debug, Clone, Default)]
pub struct DomainManagementVerifyDomainBody {
    /// `domain`; required when sent
    pub domain: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"domain\":"]);
    impl Json for DomainManagementVerifyDomainBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain], &self.extra) }
    }
};

/// The object `DomainVerificationTokenSdk`. Published as `DomainVerificationToken_Sdk`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"domain\":", "\"token\":", "\"verificationMethod\":", "\"url\":"]);
    impl Json for DomainVerificationTokenSdk {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.domain, &mut self.token, &mut self.verification_method, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.domain, &self.token, &self.verification_method, &self.url], &self.extra) }
    }
};

/// The object `DomainVerificationSdk`. Published as `DomainVerification_Sdk`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"verifiedDomains\":", "\"claimedDomains\":", "\"url\":"]);
    impl Json for DomainVerificationSdk {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.verified_domains, &mut self.claimed_domains, &mut self.url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.verified_domains, &self.claimed_domains, &self.url], &self.extra) }
    }
};
