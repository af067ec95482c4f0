// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateVoicemailGroupForLocationBody` of Webex. Published as `CreateANewVoicemailGroupForALocationBody`.
#[derive(Clone, Default)]
pub struct CreateVoicemailGroupForLocationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`: one of several shapes; required when sent
    pub extension: Option<Any>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `passcode`: one of several shapes; required when sent
    pub passcode: Option<Any>,
    /// `languageCode`; required when sent
    pub language_code: Option<String>,
    /// `messageStorage`; required when sent
    pub message_storage: Option<GetLocationVoicemailGroupObjectMessageStorage>,
    /// `notifications`; required when sent
    pub notifications: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `faxMessage`; required when sent
    pub fax_message: Option<GetLocationVoicemailGroupObjectFaxMessage>,
    /// `transferToNumber`; required when sent
    pub transfer_to_number: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `emailCopyOfMessage`; required when sent
    pub email_copy_of_message: Option<GetLocationVoicemailGroupObjectEmailCopyOfMessage>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVoicemailGroupForLocationBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"firstName\":", "\"lastName\":", "\"passcode\":", "\"languageCode\":", "\"messageStorage\":", "\"notifications\":", "\"faxMessage\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for CreateVoicemailGroupForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVoicemailGroupForLocationBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.first_name, &mut self.last_name, &mut self.passcode, &mut self.language_code, &mut self.message_storage, &mut self.notifications, &mut self.fax_message, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVoicemailGroupForLocationBody, &[&self.name, &self.phone_number, &self.extension, &self.first_name, &self.last_name, &self.passcode, &self.language_code, &self.message_storage, &self.notifications, &self.fax_message, &self.transfer_to_number, &self.email_copy_of_message, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for CreateVoicemailGroupForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVoicemailGroupForLocationBody", self, f) }
}

/// The object `CreateVoicemailGroupForLocationResponse` of Webex. Published as `CreateANewVoicemailGroupForALocationResponse`.
#[derive(Clone, Default)]
pub struct CreateVoicemailGroupForLocationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVoicemailGroupForLocationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateVoicemailGroupForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVoicemailGroupForLocationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVoicemailGroupForLocationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateVoicemailGroupForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVoicemailGroupForLocationResponse", self, f) }
}

/// The object `GetLocationVoicemailGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `greeting`
    pub greeting: Option<GetLocationVoicemailGroupObjectGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// `greetingDescription`
    pub greeting_description: Option<String>,
    /// `messageStorage`
    pub message_storage: Option<GetLocationVoicemailGroupObjectMessageStorage>,
    /// `notifications`
    pub notifications: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `faxMessage`
    pub fax_message: Option<GetLocationVoicemailGroupObjectFaxMessage>,
    /// `transferToNumber`
    pub transfer_to_number: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<GetLocationVoicemailGroupObjectEmailCopyOfMessage>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailGroupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"tollFreeNumber\":", "\"firstName\":", "\"lastName\":", "\"enabled\":", "\"languageCode\":", "\"greeting\":", "\"greetingUploaded\":", "\"greetingDescription\":", "\"messageStorage\":", "\"notifications\":", "\"faxMessage\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"voiceMessageForwardingEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for GetLocationVoicemailGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailGroupObject, &mut [&mut self.id, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.toll_free_number, &mut self.first_name, &mut self.last_name, &mut self.enabled, &mut self.language_code, &mut self.greeting, &mut self.greeting_uploaded, &mut self.greeting_description, &mut self.message_storage, &mut self.notifications, &mut self.fax_message, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.voice_message_forwarding_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailGroupObject, &[&self.id, &self.name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.toll_free_number, &self.first_name, &self.last_name, &self.enabled, &self.language_code, &self.greeting, &self.greeting_uploaded, &self.greeting_description, &self.message_storage, &self.notifications, &self.fax_message, &self.transfer_to_number, &self.email_copy_of_message, &self.voice_message_forwarding_enabled, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailGroupObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`GetLocationVoicemailGroupObject`].
    pub enum GetLocationVoicemailGroupObjectGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `GetLocationVoicemailGroupObjectEmailCopyOfMessage` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailGroupObjectEmailCopyOfMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `emailId`
    pub email_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailGroupObjectEmailCopyOfMessage: Keys = Keys(&["\"enabled\":", "\"emailId\":"]);

impl Json for GetLocationVoicemailGroupObjectEmailCopyOfMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailGroupObjectEmailCopyOfMessage, &mut [&mut self.enabled, &mut self.email_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailGroupObjectEmailCopyOfMessage, &[&self.enabled, &self.email_id], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailGroupObjectEmailCopyOfMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailGroupObjectEmailCopyOfMessage", self, f) }
}

/// The object `GetLocationVoicemailGroupObjectFaxMessage` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailGroupObjectFaxMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailGroupObjectFaxMessage: Keys = Keys(&["\"enabled\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for GetLocationVoicemailGroupObjectFaxMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailGroupObjectFaxMessage, &mut [&mut self.enabled, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailGroupObjectFaxMessage, &[&self.enabled, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailGroupObjectFaxMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailGroupObjectFaxMessage", self, f) }
}

/// The object `GetLocationVoicemailGroupObjectMessageStorage` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailGroupObjectMessageStorage {
    /// `storageType`
    pub storage_type: Option<GetLocationVoicemailGroupObjectMessageStorageStorageType>,
    /// `externalEmail`
    pub external_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailGroupObjectMessageStorage: Keys = Keys(&["\"storageType\":", "\"externalEmail\":"]);

impl Json for GetLocationVoicemailGroupObjectMessageStorage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailGroupObjectMessageStorage, &mut [&mut self.storage_type, &mut self.external_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailGroupObjectMessageStorage, &[&self.storage_type, &self.external_email], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailGroupObjectMessageStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailGroupObjectMessageStorage", self, f) }
}

webex_core::open_enum! {
    /// Values of `storageType` of [`GetLocationVoicemailGroupObjectMessageStorage`].
    pub enum GetLocationVoicemailGroupObjectMessageStorageStorageType {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}

/// The object `GetLocationVoicemailGroupObjectNotifications` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailGroupObjectNotifications {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailGroupObjectNotifications: Keys = Keys(&["\"enabled\":", "\"destination\":"]);

impl Json for GetLocationVoicemailGroupObjectNotifications {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailGroupObjectNotifications, &mut [&mut self.enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailGroupObjectNotifications, &[&self.enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailGroupObjectNotifications {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailGroupObjectNotifications", self, f) }
}

/// The object `GetLocationVoicemailResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationVoicemailResponse {
    /// `voicemailTranscriptionEnabled`
    pub voicemail_transcription_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationVoicemailResponse: Keys = Keys(&["\"voicemailTranscriptionEnabled\":"]);

impl Json for GetLocationVoicemailResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationVoicemailResponse, &mut [&mut self.voicemail_transcription_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationVoicemailResponse, &[&self.voicemail_transcription_enabled], &self.extra) }
}

impl std::fmt::Debug for GetLocationVoicemailResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationVoicemailResponse", self, f) }
}

/// The object `GetVoicePortalObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalObject: Keys = Keys(&["\"id\":", "\"name\":", "\"language\":", "\"languageCode\":", "\"extension\":", "\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for GetVoicePortalObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalObject, &mut [&mut self.id, &mut self.name, &mut self.language, &mut self.language_code, &mut self.extension, &mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalObject, &[&self.id, &self.name, &self.language, &self.language_code, &self.extension, &self.phone_number, &self.first_name, &self.last_name, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalObject", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObject {
    /// `expirePasscode`
    pub expire_passcode: Option<GetVoicePortalPasscodeRuleObjectExpirePasscode>,
    /// `failedAttempts`
    pub failed_attempts: Option<GetVoicePortalPasscodeRuleObjectFailedAttempts>,
    /// `blockPreviousPasscodes`
    pub block_previous_passcodes: Option<GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes>,
    /// `blockRepeatedDigits`
    pub block_repeated_digits: Option<GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits>,
    /// `blockContiguousSequences`
    pub block_contiguous_sequences: Option<GetVoicePortalPasscodeRuleObjectBlockContiguousSequences>,
    /// `length`
    pub length: Option<GetVoicePortalPasscodeRuleObjectLength>,
    /// `blockRepeatedPatternsEnabled`
    pub block_repeated_patterns_enabled: Option<bool>,
    /// `blockUserNumberEnabled`
    pub block_user_number_enabled: Option<bool>,
    /// `blockReversedUserNumberEnabled`
    pub block_reversed_user_number_enabled: Option<bool>,
    /// `blockReversedOldPasscodeEnabled`
    pub block_reversed_old_passcode_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObject: Keys = Keys(&["\"expirePasscode\":", "\"failedAttempts\":", "\"blockPreviousPasscodes\":", "\"blockRepeatedDigits\":", "\"blockContiguousSequences\":", "\"length\":", "\"blockRepeatedPatternsEnabled\":", "\"blockUserNumberEnabled\":", "\"blockReversedUserNumberEnabled\":", "\"blockReversedOldPasscodeEnabled\":"]);

impl Json for GetVoicePortalPasscodeRuleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObject, &mut [&mut self.expire_passcode, &mut self.failed_attempts, &mut self.block_previous_passcodes, &mut self.block_repeated_digits, &mut self.block_contiguous_sequences, &mut self.length, &mut self.block_repeated_patterns_enabled, &mut self.block_user_number_enabled, &mut self.block_reversed_user_number_enabled, &mut self.block_reversed_old_passcode_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObject, &[&self.expire_passcode, &self.failed_attempts, &self.block_previous_passcodes, &self.block_repeated_digits, &self.block_contiguous_sequences, &self.length, &self.block_repeated_patterns_enabled, &self.block_user_number_enabled, &self.block_reversed_user_number_enabled, &self.block_reversed_old_passcode_enabled], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObject", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectBlockContiguousSequences` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectBlockContiguousSequences {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfAscendingDigits`
    pub number_of_ascending_digits: Option<i64>,
    /// `numberOfDescendingDigits`
    pub number_of_descending_digits: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectBlockContiguousSequences: Keys = Keys(&["\"enabled\":", "\"numberOfAscendingDigits\":", "\"numberOfDescendingDigits\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectBlockContiguousSequences {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectBlockContiguousSequences, &mut [&mut self.enabled, &mut self.number_of_ascending_digits, &mut self.number_of_descending_digits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectBlockContiguousSequences, &[&self.enabled, &self.number_of_ascending_digits, &self.number_of_descending_digits], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectBlockContiguousSequences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectBlockContiguousSequences", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfPasscodes`
    pub number_of_passcodes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes: Keys = Keys(&["\"enabled\":", "\"numberOfPasscodes\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes, &mut [&mut self.enabled, &mut self.number_of_passcodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes, &[&self.enabled, &self.number_of_passcodes], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectBlockPreviousPasscodes", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits: Keys = Keys(&["\"enabled\":", "\"max\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits, &mut [&mut self.enabled, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits, &[&self.enabled, &self.max], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectBlockRepeatedDigits", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectExpirePasscode` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectExpirePasscode {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfDays` in days
    pub number_of_days: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectExpirePasscode: Keys = Keys(&["\"enabled\":", "\"numberOfDays\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectExpirePasscode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectExpirePasscode, &mut [&mut self.enabled, &mut self.number_of_days], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectExpirePasscode, &[&self.enabled, &self.number_of_days], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectExpirePasscode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectExpirePasscode", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectFailedAttempts` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectFailedAttempts {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `attempts`
    pub attempts: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectFailedAttempts: Keys = Keys(&["\"enabled\":", "\"attempts\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectFailedAttempts {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectFailedAttempts, &mut [&mut self.enabled, &mut self.attempts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectFailedAttempts, &[&self.enabled, &self.attempts], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectFailedAttempts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectFailedAttempts", self, f) }
}

/// The object `GetVoicePortalPasscodeRuleObjectLength` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicePortalPasscodeRuleObjectLength {
    /// `min`
    pub min: Option<i64>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalPasscodeRuleObjectLength: Keys = Keys(&["\"min\":", "\"max\":"]);

impl Json for GetVoicePortalPasscodeRuleObjectLength {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalPasscodeRuleObjectLength, &mut [&mut self.min, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalPasscodeRuleObjectLength, &[&self.min, &self.max], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalPasscodeRuleObjectLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalPasscodeRuleObjectLength", self, f) }
}

/// The object `GetVoicemailGroupAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailGroupAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VoicePortalAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailGroupAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVoicemailGroupAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailGroupAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailGroupAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailGroupAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailGroupAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VoicePortalAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVoicemailGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVoicemailGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicemailGroupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locationName\":", "\"locationId\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"phoneNumber\":", "\"enabled\":", "\"tollFreeNumber\":"]);

impl Json for GetVoicemailGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicemailGroupObject, &mut [&mut self.id, &mut self.name, &mut self.location_name, &mut self.location_id, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.phone_number, &mut self.enabled, &mut self.toll_free_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicemailGroupObject, &[&self.id, &self.name, &self.location_name, &self.location_id, &self.extension, &self.routing_prefix, &self.esn, &self.phone_number, &self.enabled, &self.toll_free_number], &self.extra) }
}

impl std::fmt::Debug for GetVoicemailGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicemailGroupObject", self, f) }
}

/// The object `GetVoicePortalAvailablePhoneNumbersResponse` of Webex. Published as `GetVoiceportalAvailablePhoneNumbersResponse`.
#[derive(Clone, Default)]
pub struct GetVoicePortalAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VoicePortalAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVoicePortalAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalAvailablePhoneNumbersResponse", self, f) }
}

/// The object `ListVoicemailGroupResponse` of Webex. Published as `ListVoicemailgroupResponse`.
#[derive(Clone, Default)]
pub struct ListVoicemailGroupResponse {
    /// `voicemailGroups`
    pub voicemail_groups: Option<Vec<GetVoicemailGroupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVoicemailGroupResponse: Keys = Keys(&["\"voicemailGroups\":"]);

impl Json for ListVoicemailGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVoicemailGroupResponse, &mut [&mut self.voicemail_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVoicemailGroupResponse, &[&self.voicemail_groups], &self.extra) }
}

impl std::fmt::Debug for ListVoicemailGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVoicemailGroupResponse", self, f) }
}

/// The object `UpdateLocationVoicemailGroupBody` of Webex. Published as `ModifyLocationVoicemailGroupBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationVoicemailGroupBody {
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`: one of several shapes
    pub extension: Option<Any>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `passcode`: one of several shapes
    pub passcode: Option<Any>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `greeting`
    pub greeting: Option<UpdateLocationVoicemailGroupBodyGreeting>,
    /// `greetingDescription`
    pub greeting_description: Option<String>,
    /// `messageStorage`
    pub message_storage: Option<GetLocationVoicemailGroupObjectMessageStorage>,
    /// `notifications`
    pub notifications: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `faxMessage`
    pub fax_message: Option<GetLocationVoicemailGroupObjectFaxMessage>,
    /// `transferToNumber`
    pub transfer_to_number: Option<GetLocationVoicemailGroupObjectNotifications>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<GetLocationVoicemailGroupObjectEmailCopyOfMessage>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationVoicemailGroupBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"firstName\":", "\"lastName\":", "\"enabled\":", "\"passcode\":", "\"languageCode\":", "\"greeting\":", "\"greetingDescription\":", "\"messageStorage\":", "\"notifications\":", "\"faxMessage\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdateLocationVoicemailGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationVoicemailGroupBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.first_name, &mut self.last_name, &mut self.enabled, &mut self.passcode, &mut self.language_code, &mut self.greeting, &mut self.greeting_description, &mut self.message_storage, &mut self.notifications, &mut self.fax_message, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationVoicemailGroupBody, &[&self.name, &self.phone_number, &self.extension, &self.first_name, &self.last_name, &self.enabled, &self.passcode, &self.language_code, &self.greeting, &self.greeting_description, &self.message_storage, &self.notifications, &self.fax_message, &self.transfer_to_number, &self.email_copy_of_message, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationVoicemailGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationVoicemailGroupBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`UpdateLocationVoicemailGroupBody`].
    pub enum UpdateLocationVoicemailGroupBodyGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `PutVoicePortalObjectPasscode` of Webex.
#[derive(Clone, Default)]
pub struct PutVoicePortalObjectPasscode {
    /// `newPasscode`
    pub new_passcode: Option<String>,
    /// `confirmPasscode`
    pub confirm_passcode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutVoicePortalObjectPasscode: Keys = Keys(&["\"newPasscode\":", "\"confirmPasscode\":"]);

impl Json for PutVoicePortalObjectPasscode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutVoicePortalObjectPasscode, &mut [&mut self.new_passcode, &mut self.confirm_passcode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutVoicePortalObjectPasscode, &[&self.new_passcode, &self.confirm_passcode], &self.extra) }
}

impl std::fmt::Debug for PutVoicePortalObjectPasscode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutVoicePortalObjectPasscode", self, f) }
}

/// The object `UpdateLocationVoicemailBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateLocationVoicemailBody {
    /// `voicemailTranscriptionEnabled`; required when sent
    pub voicemail_transcription_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationVoicemailBody: Keys = Keys(&["\"voicemailTranscriptionEnabled\":"]);

impl Json for UpdateLocationVoicemailBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationVoicemailBody, &mut [&mut self.voicemail_transcription_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationVoicemailBody, &[&self.voicemail_transcription_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationVoicemailBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationVoicemailBody", self, f) }
}

/// The object `UpdateVoicePortalBody` of Webex. Published as `UpdateVoiceportalBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicePortalBody {
    /// `name`
    pub name: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `passcode`
    pub passcode: Option<PutVoicePortalObjectPasscode>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicePortalBody: Keys = Keys(&["\"name\":", "\"languageCode\":", "\"extension\":", "\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"passcode\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdateVoicePortalBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicePortalBody, &mut [&mut self.name, &mut self.language_code, &mut self.extension, &mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.passcode, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicePortalBody, &[&self.name, &self.language_code, &self.extension, &self.phone_number, &self.first_name, &self.last_name, &self.passcode, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicePortalBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicePortalBody", self, f) }
}

/// The object `VoicePortalAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct VoicePortalAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<VoicePortalAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<VoicePortalAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicePortalAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for VoicePortalAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicePortalAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicePortalAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for VoicePortalAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicePortalAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`VoicePortalAvailableNumberObject`].
    pub enum VoicePortalAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`VoicePortalAvailableNumberObject`].
    pub enum VoicePortalAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}
