// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetCallCaptionsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallCaptionsObject {
    /// `orgClosedCaptionsEnabled`
    pub org_closed_captions_enabled: Option<bool>,
    /// `orgTranscriptsEnabled`
    pub org_transcripts_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallCaptionsObject: Keys = Keys(&["\"orgClosedCaptionsEnabled\":", "\"orgTranscriptsEnabled\":"]);

impl Json for GetCallCaptionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallCaptionsObject, &mut [&mut self.org_closed_captions_enabled, &mut self.org_transcripts_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallCaptionsObject, &[&self.org_closed_captions_enabled, &self.org_transcripts_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallCaptionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallCaptionsObject", self, f) }
}

/// The object `GetOrganizationMusicOnHoldConfigurationResponse` of Webex. Published as `GetTheOrganizationMusicOnHoldConfigurationResponse`.
#[derive(Clone, Default)]
pub struct GetOrganizationMusicOnHoldConfigurationResponse {
    /// `defaultOrgMoh`
    pub default_org_moh: Option<GetOrganizationMusicOnHoldConfigurationResponseDefaultOrgMoh>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrganizationMusicOnHoldConfigurationResponse: Keys = Keys(&["\"defaultOrgMoh\":"]);

impl Json for GetOrganizationMusicOnHoldConfigurationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrganizationMusicOnHoldConfigurationResponse, &mut [&mut self.default_org_moh], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrganizationMusicOnHoldConfigurationResponse, &[&self.default_org_moh], &self.extra) }
}

impl std::fmt::Debug for GetOrganizationMusicOnHoldConfigurationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrganizationMusicOnHoldConfigurationResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `defaultOrgMoh` of [`GetOrganizationMusicOnHoldConfigurationResponse`].
    pub enum GetOrganizationMusicOnHoldConfigurationResponseDefaultOrgMoh {
        Legacy = "LEGACY",
        Opus = "OPUS",
    }
}

/// The object `GetVoicemailRulesObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObject {
    /// `defaultVoicemailPinRules`
    pub default_voicemail_pin_rules: Option<GetVoicemailRulesObjectDefaultVoicemailPinRules>,
    /// `expirePasscode`
    pub expire_passcode: Option<GetVoicemailRulesObjectExpirePasscode>,
    /// `changePasscode`
    pub change_passcode: Option<GetVoicemailRulesObjectExpirePasscode>,
    /// `blockPreviousPasscodes`
    pub block_previous_passcodes: Option<GetVoicemailRulesObjectBlockPreviousPasscodes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObject: Keys = Keys(&["\"defaultVoicemailPinRules\":", "\"expirePasscode\":", "\"changePasscode\":", "\"blockPreviousPasscodes\":"]);

impl Json for GetVoicemailRulesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObject, &mut [&mut self.default_voicemail_pin_rules, &mut self.expire_passcode, &mut self.change_passcode, &mut self.block_previous_passcodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObject, &[&self.default_voicemail_pin_rules, &self.expire_passcode, &self.change_passcode, &self.block_previous_passcodes], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObject", self, f) }
}

/// The object `GetVoicemailRulesObjectBlockPreviousPasscodes` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectBlockPreviousPasscodes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfPasscodes`
    pub number_of_passcodes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectBlockPreviousPasscodes: Keys = Keys(&["\"enabled\":", "\"numberOfPasscodes\":"]);

impl Json for GetVoicemailRulesObjectBlockPreviousPasscodes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectBlockPreviousPasscodes, &mut [&mut self.enabled, &mut self.number_of_passcodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectBlockPreviousPasscodes, &[&self.enabled, &self.number_of_passcodes], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectBlockPreviousPasscodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectBlockPreviousPasscodes", self, f) }
}

/// The object `GetVoicemailRulesObjectDefaultVoicemailPinRules` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectDefaultVoicemailPinRules {
    /// `blockRepeatedPatternsEnabled`
    pub block_repeated_patterns_enabled: Option<bool>,
    /// `blockRepeatedDigits`
    pub block_repeated_digits: Option<GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits>,
    /// `blockContiguousSequences`
    pub block_contiguous_sequences: Option<GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences>,
    /// `length`
    pub length: Option<GetVoicemailRulesObjectDefaultVoicemailPinRulesLength>,
    /// `defaultVoicemailPinEnabled`
    pub default_voicemail_pin_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectDefaultVoicemailPinRules: Keys = Keys(&["\"blockRepeatedPatternsEnabled\":", "\"blockRepeatedDigits\":", "\"blockContiguousSequences\":", "\"length\":", "\"defaultVoicemailPinEnabled\":"]);

impl Json for GetVoicemailRulesObjectDefaultVoicemailPinRules {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRules, &mut [&mut self.block_repeated_patterns_enabled, &mut self.block_repeated_digits, &mut self.block_contiguous_sequences, &mut self.length, &mut self.default_voicemail_pin_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRules, &[&self.block_repeated_patterns_enabled, &self.block_repeated_digits, &self.block_contiguous_sequences, &self.length, &self.default_voicemail_pin_enabled], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectDefaultVoicemailPinRules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectDefaultVoicemailPinRules", self, f) }
}

/// The object `GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfAscendingDigits`
    pub number_of_ascending_digits: Option<i64>,
    /// `numberOfDescendingDigits`
    pub number_of_descending_digits: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences: Keys = Keys(&["\"enabled\":", "\"numberOfAscendingDigits\":", "\"numberOfDescendingDigits\":"]);

impl Json for GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences, &mut [&mut self.enabled, &mut self.number_of_ascending_digits, &mut self.number_of_descending_digits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences, &[&self.enabled, &self.number_of_ascending_digits, &self.number_of_descending_digits], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockContiguousSequences", self, f) }
}

/// The object `GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits: Keys = Keys(&["\"enabled\":", "\"max\":"]);

impl Json for GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits, &mut [&mut self.enabled, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits, &[&self.enabled, &self.max], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectDefaultVoicemailPinRulesBlockRepeatedDigits", self, f) }
}

/// The object `GetVoicemailRulesObjectDefaultVoicemailPinRulesLength` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectDefaultVoicemailPinRulesLength {
    /// `min`
    pub min: Option<i64>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectDefaultVoicemailPinRulesLength: Keys = Keys(&["\"min\":", "\"max\":"]);

impl Json for GetVoicemailRulesObjectDefaultVoicemailPinRulesLength {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesLength, &mut [&mut self.min, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectDefaultVoicemailPinRulesLength, &[&self.min, &self.max], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectDefaultVoicemailPinRulesLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectDefaultVoicemailPinRulesLength", self, f) }
}

/// The object `GetVoicemailRulesObjectExpirePasscode` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailRulesObjectExpirePasscode {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfDays` in days
    pub number_of_days: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailRulesObjectExpirePasscode: Keys = Keys(&["\"enabled\":", "\"numberOfDays\":"]);

impl Json for GetVoicemailRulesObjectExpirePasscode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailRulesObjectExpirePasscode, &mut [&mut self.enabled, &mut self.number_of_days], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailRulesObjectExpirePasscode, &[&self.enabled, &self.number_of_days], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailRulesObjectExpirePasscode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailRulesObjectExpirePasscode", self, f) }
}

/// The object `GetVoicemailSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailSettingsObject {
    /// `messageExpiryEnabled`
    pub message_expiry_enabled: Option<bool>,
    /// `numberOfDaysForMessageExpiry`
    pub number_of_days_for_message_expiry: Option<i64>,
    /// `strictDeletionEnabled`
    pub strict_deletion_enabled: Option<bool>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailSettingsObject: Keys = Keys(&["\"messageExpiryEnabled\":", "\"numberOfDaysForMessageExpiry\":", "\"strictDeletionEnabled\":", "\"voiceMessageForwardingEnabled\":"]);

impl Json for GetVoicemailSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailSettingsObject, &mut [&mut self.message_expiry_enabled, &mut self.number_of_days_for_message_expiry, &mut self.strict_deletion_enabled, &mut self.voice_message_forwarding_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailSettingsObject, &[&self.message_expiry_enabled, &self.number_of_days_for_message_expiry, &self.strict_deletion_enabled, &self.voice_message_forwarding_enabled], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailSettingsObject", self, f) }
}

/// The object `Language` of Webex.
#[derive(Clone, Default)]
pub struct Language {
    /// `name`
    pub name: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Language: Keys = Keys(&["\"name\":", "\"code\":"]);

impl Json for Language {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Language, &mut [&mut self.name, &mut self.code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Language, &[&self.name, &self.code], &self.extra) }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Language", self, f) }
}

/// The object `OrganizationStatusGetObject` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationStatusGetObject {
    /// `isLargeOrg`
    pub is_large_org: Option<bool>,
    /// `largeOrgThresholdPercentage` in percent
    pub large_org_threshold_percentage: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationStatusGetObject: Keys = Keys(&["\"isLargeOrg\":", "\"largeOrgThresholdPercentage\":"]);

impl Json for OrganizationStatusGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationStatusGetObject, &mut [&mut self.is_large_org, &mut self.large_org_threshold_percentage], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationStatusGetObject, &[&self.is_large_org, &self.large_org_threshold_percentage], &self.extra) }
}

impl std::fmt::Debug for OrganizationStatusGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationStatusGetObject", self, f) }
}

/// The object `ListAnnouncementLanguagesResponse` of Webex. Published as `ReadTheListOfAnnouncementLanguagesResponse`.
#[derive(Clone, Default)]
pub struct ListAnnouncementLanguagesResponse {
    /// `languages`
    pub languages: Option<Vec<Language>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAnnouncementLanguagesResponse: Keys = Keys(&["\"languages\":"]);

impl Json for ListAnnouncementLanguagesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAnnouncementLanguagesResponse, &mut [&mut self.languages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAnnouncementLanguagesResponse, &[&self.languages], &self.extra) }
}

impl std::fmt::Debug for ListAnnouncementLanguagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAnnouncementLanguagesResponse", self, f) }
}

/// The object `UpdateOrganizationCallCaptionsSettingsBody` of Webex. Published as `UpdateTheOrganizationCallCaptionsSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationCallCaptionsSettingsBody {
    /// `orgClosedCaptionsEnabled`
    pub org_closed_captions_enabled: Option<bool>,
    /// `orgTranscriptsEnabled`
    pub org_transcripts_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationCallCaptionsSettingsBody: Keys = Keys(&["\"orgClosedCaptionsEnabled\":", "\"orgTranscriptsEnabled\":"]);

impl Json for UpdateOrganizationCallCaptionsSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationCallCaptionsSettingsBody, &mut [&mut self.org_closed_captions_enabled, &mut self.org_transcripts_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationCallCaptionsSettingsBody, &[&self.org_closed_captions_enabled, &self.org_transcripts_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationCallCaptionsSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationCallCaptionsSettingsBody", self, f) }
}

/// The object `UpdateOrganizationMusicOnHoldConfigurationBody` of Webex. Published as `UpdateTheOrganizationMusicOnHoldConfigurationBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationMusicOnHoldConfigurationBody {
    /// `defaultOrgMoh`
    pub default_org_moh: Option<UpdateOrganizationMusicOnHoldConfigurationBodyDefaultOrgMoh>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationMusicOnHoldConfigurationBody: Keys = Keys(&["\"defaultOrgMoh\":"]);

impl Json for UpdateOrganizationMusicOnHoldConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationMusicOnHoldConfigurationBody, &mut [&mut self.default_org_moh], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationMusicOnHoldConfigurationBody, &[&self.default_org_moh], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationMusicOnHoldConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationMusicOnHoldConfigurationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `defaultOrgMoh` of [`UpdateOrganizationMusicOnHoldConfigurationBody`].
    pub enum UpdateOrganizationMusicOnHoldConfigurationBodyDefaultOrgMoh {
        Legacy = "LEGACY",
        Opus = "OPUS",
    }
}

/// The object `UpdateVoicemailRulesBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateVoicemailRulesBody {
    /// `defaultVoicemailPinEnabled`
    pub default_voicemail_pin_enabled: Option<bool>,
    /// `defaultVoicemailPin`
    pub default_voicemail_pin: Option<String>,
    /// `expirePasscode`
    pub expire_passcode: Option<GetVoicemailRulesObjectExpirePasscode>,
    /// `changePasscode`
    pub change_passcode: Option<GetVoicemailRulesObjectExpirePasscode>,
    /// `blockPreviousPasscodes`
    pub block_previous_passcodes: Option<GetVoicemailRulesObjectBlockPreviousPasscodes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailRulesBody: Keys = Keys(&["\"defaultVoicemailPinEnabled\":", "\"defaultVoicemailPin\":", "\"expirePasscode\":", "\"changePasscode\":", "\"blockPreviousPasscodes\":"]);

impl Json for UpdateVoicemailRulesBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailRulesBody, &mut [&mut self.default_voicemail_pin_enabled, &mut self.default_voicemail_pin, &mut self.expire_passcode, &mut self.change_passcode, &mut self.block_previous_passcodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailRulesBody, &[&self.default_voicemail_pin_enabled, &self.default_voicemail_pin, &self.expire_passcode, &self.change_passcode, &self.block_previous_passcodes], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailRulesBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailRulesBody", self, f) }
}

/// The object `UpdateVoicemailSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateVoicemailSettingsBody {
    /// `messageExpiryEnabled`; required when sent
    pub message_expiry_enabled: Option<bool>,
    /// `numberOfDaysForMessageExpiry`; required when sent
    pub number_of_days_for_message_expiry: Option<i64>,
    /// `strictDeletionEnabled`
    pub strict_deletion_enabled: Option<bool>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// `voicePortalAccessVMDepositEnabled`
    pub voice_portal_access_vm_deposit_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailSettingsBody: Keys = Keys(&["\"messageExpiryEnabled\":", "\"numberOfDaysForMessageExpiry\":", "\"strictDeletionEnabled\":", "\"voiceMessageForwardingEnabled\":", "\"voicePortalAccessVMDepositEnabled\":"]);

impl Json for UpdateVoicemailSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailSettingsBody, &mut [&mut self.message_expiry_enabled, &mut self.number_of_days_for_message_expiry, &mut self.strict_deletion_enabled, &mut self.voice_message_forwarding_enabled, &mut self.voice_portal_access_vm_deposit_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailSettingsBody, &[&self.message_expiry_enabled, &self.number_of_days_for_message_expiry, &self.strict_deletion_enabled, &self.voice_message_forwarding_enabled, &self.voice_portal_access_vm_deposit_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailSettingsBody", self, f) }
}
