// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnonymousCallRejectionGet` of Webex.
#[derive(Clone, Default)]
pub struct AnonymousCallRejectionGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnonymousCallRejectionGet: Keys = Keys(&["\"enabled\":"]);

impl Json for AnonymousCallRejectionGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnonymousCallRejectionGet, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnonymousCallRejectionGet, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for AnonymousCallRejectionGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnonymousCallRejectionGet", self, f) }
}

/// The object `AssignOrUnassignNumbersAssociatedWithWorkspaceBody` of Webex. Published as `AssignOrUnassignNumbersAssociatedWithASpecificWorkspaceBody`.
#[derive(Clone, Default)]
pub struct AssignOrUnassignNumbersAssociatedWithWorkspaceBody {
    /// `distinctiveRingEnabled`
    pub distinctive_ring_enabled: Option<bool>,
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignOrUnassignNumbersAssociatedWithWorkspaceBody: Keys = Keys(&["\"distinctiveRingEnabled\":", "\"phoneNumbers\":"]);

impl Json for AssignOrUnassignNumbersAssociatedWithWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignOrUnassignNumbersAssociatedWithWorkspaceBody, &mut [&mut self.distinctive_ring_enabled, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignOrUnassignNumbersAssociatedWithWorkspaceBody, &[&self.distinctive_ring_enabled, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for AssignOrUnassignNumbersAssociatedWithWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignOrUnassignNumbersAssociatedWithWorkspaceBody", self, f) }
}

/// The object `AuthorizationCodeOfWorkspace` of Webex. Published as `AuthorizationCode_WorkspaceCallSettings`.
#[derive(Clone, Default)]
pub struct AuthorizationCodeOfWorkspace {
    /// `code`
    pub code: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuthorizationCodeOfWorkspace: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for AuthorizationCodeOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuthorizationCodeOfWorkspace, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuthorizationCodeOfWorkspace, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for AuthorizationCodeOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuthorizationCodeOfWorkspace", self, f) }
}

/// The object `CallForwardingAlwaysGet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingAlwaysGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingAlwaysGet: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingAlwaysGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingAlwaysGet, &mut [&mut self.enabled, &mut self.destination, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingAlwaysGet, &[&self.enabled, &self.destination, &self.ring_reminder_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingAlwaysGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingAlwaysGet", self, f) }
}

/// The object `CallForwardingBusyGet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingBusyGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingBusyGet: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingBusyGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingBusyGet, &mut [&mut self.enabled, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingBusyGet, &[&self.enabled, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingBusyGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingBusyGet", self, f) }
}

/// The object `CallForwardingNoAnswerGet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingNoAnswerGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingNoAnswerGet: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingNoAnswerGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingNoAnswerGet, &mut [&mut self.enabled, &mut self.destination, &mut self.number_of_rings, &mut self.system_max_number_of_rings, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingNoAnswerGet, &[&self.enabled, &self.destination, &self.number_of_rings, &self.system_max_number_of_rings, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingNoAnswerGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingNoAnswerGet", self, f) }
}

/// The object `CallForwardingPlaceSettingGet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingPlaceSettingGet {
    /// `always`
    pub always: Option<CallForwardingAlwaysGet>,
    /// `busy`
    pub busy: Option<CallForwardingBusyGet>,
    /// `noAnswer`
    pub no_answer: Option<CallForwardingNoAnswerGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingPlaceSettingGet: Keys = Keys(&["\"always\":", "\"busy\":", "\"noAnswer\":"]);

impl Json for CallForwardingPlaceSettingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingPlaceSettingGet, &mut [&mut self.always, &mut self.busy, &mut self.no_answer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingPlaceSettingGet, &[&self.always, &self.busy, &self.no_answer], &self.extra) }
}

impl std::fmt::Debug for CallForwardingPlaceSettingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingPlaceSettingGet", self, f) }
}

/// The object `CallingPermission` of Webex.
#[derive(Clone, Default)]
pub struct CallingPermission {
    /// `callType`
    pub call_type: Option<CallingPermissionCallType>,
    /// `action`
    pub action: Option<CallingPermissionAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `isCallTypeRestrictionEnabled`
    pub is_call_type_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingPermission: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":", "\"isCallTypeRestrictionEnabled\":"]);

impl Json for CallingPermission {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingPermission, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled, &mut self.is_call_type_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingPermission, &[&self.call_type, &self.action, &self.transfer_enabled, &self.is_call_type_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for CallingPermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingPermission", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`CallingPermission`].
    pub enum CallingPermissionCallType {
        InternalCall = "INTERNAL_CALL",
        TollFree = "TOLL_FREE",
        International = "INTERNATIONAL",
        OperatorAssisted = "OPERATOR_ASSISTED",
        ChargeableDirectoryAssisted = "CHARGEABLE_DIRECTORY_ASSISTED",
        SpecialServicesI = "SPECIAL_SERVICES_I",
        SpecialServicesIi = "SPECIAL_SERVICES_II",
        PremiumServicesI = "PREMIUM_SERVICES_I",
        PremiumServicesIi = "PREMIUM_SERVICES_II",
        National = "NATIONAL",
    }
}

webex_core::open_enum! {
    /// Values of `action` of [`CallingPermission`].
    pub enum CallingPermissionAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateBusyVoicemailGreetingForPlaceBody` of Webex. Published as `ConfigureBusyVoicemailGreetingForAPlaceBody`.
#[derive(Clone, Default)]
pub struct UpdateBusyVoicemailGreetingForPlaceBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBusyVoicemailGreetingForPlaceBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateBusyVoicemailGreetingForPlaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBusyVoicemailGreetingForPlaceBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBusyVoicemailGreetingForPlaceBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateBusyVoicemailGreetingForPlaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBusyVoicemailGreetingForPlaceBody", self, f) }
}

/// The object `UpdateCallInterceptSettingsForWorkspaceBody` of Webex. Published as `ConfigureCallInterceptSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallInterceptSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<InterceptIncomingPatch>,
    /// `outgoing`
    pub outgoing: Option<InterceptOutGoingGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallInterceptSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for UpdateCallInterceptSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallInterceptSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallInterceptSettingsForWorkspaceBody, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for UpdateCallInterceptSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallInterceptSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateCallPolicySettingsForWorkspaceBody` of Webex. Published as `ConfigureCallPolicySettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallPolicySettingsForWorkspaceBody {
    /// `connectedLineIdPrivacyOnRedirectedCalls`; required when sent
    pub connected_line_id_privacy_on_redirected_calls: Option<UpdateCallPolicySettingsForWorkspaceBodyConnectedLineIdPrivacyOnRedirectedCalls>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallPolicySettingsForWorkspaceBody: Keys = Keys(&["\"connectedLineIdPrivacyOnRedirectedCalls\":"]);

impl Json for UpdateCallPolicySettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallPolicySettingsForWorkspaceBody, &mut [&mut self.connected_line_id_privacy_on_redirected_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallPolicySettingsForWorkspaceBody, &[&self.connected_line_id_privacy_on_redirected_calls], &self.extra) }
}

impl std::fmt::Debug for UpdateCallPolicySettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallPolicySettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdPrivacyOnRedirectedCalls` of [`UpdateCallPolicySettingsForWorkspaceBody`].
    pub enum UpdateCallPolicySettingsForWorkspaceBodyConnectedLineIdPrivacyOnRedirectedCalls {
        NoPrivacy = "NO_PRIVACY",
        PrivacyForExternalCalls = "PRIVACY_FOR_EXTERNAL_CALLS",
        PrivacyForAllCalls = "PRIVACY_FOR_ALL_CALLS",
    }
}

/// The object `UpdateCallerIdSettingsForWorkspaceBody` of Webex. Published as `ConfigureCallerIdSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallerIdSettingsForWorkspaceBody {
    /// `selected`; required when sent
    pub selected: Option<UpdateCallerIdSettingsForWorkspaceBodySelected>,
    /// `customNumber`
    pub custom_number: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `displayDetail`
    pub display_detail: Option<String>,
    /// `blockInForwardCallsEnabled`
    pub block_in_forward_calls_enabled: Option<bool>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<UpdateCallerIdSettingsForWorkspaceBodyExternalCallerIdNamePolicy>,
    /// `customExternalCallerIdName`
    pub custom_external_caller_id_name: Option<String>,
    /// `locationExternalCallerIdName`
    pub location_external_caller_id_name: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallerIdSettingsForWorkspaceBody: Keys = Keys(&["\"selected\":", "\"customNumber\":", "\"displayName\":", "\"displayDetail\":", "\"blockInForwardCallsEnabled\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"locationExternalCallerIdName\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdateCallerIdSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallerIdSettingsForWorkspaceBody, &mut [&mut self.selected, &mut self.custom_number, &mut self.display_name, &mut self.display_detail, &mut self.block_in_forward_calls_enabled, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.location_external_caller_id_name, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallerIdSettingsForWorkspaceBody, &[&self.selected, &self.custom_number, &self.display_name, &self.display_detail, &self.block_in_forward_calls_enabled, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.location_external_caller_id_name, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdateCallerIdSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallerIdSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateCallerIdSettingsForWorkspaceBody`].
    pub enum UpdateCallerIdSettingsForWorkspaceBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`UpdateCallerIdSettingsForWorkspaceBody`].
    pub enum UpdateCallerIdSettingsForWorkspaceBodyExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `UpdateNoAnswerVoicemailGreetingForPlaceBody` of Webex. Published as `ConfigureNoAnswerVoicemailGreetingForAPlaceBody`.
#[derive(Clone, Default)]
pub struct UpdateNoAnswerVoicemailGreetingForPlaceBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateNoAnswerVoicemailGreetingForPlaceBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateNoAnswerVoicemailGreetingForPlaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateNoAnswerVoicemailGreetingForPlaceBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateNoAnswerVoicemailGreetingForPlaceBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateNoAnswerVoicemailGreetingForPlaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateNoAnswerVoicemailGreetingForPlaceBody", self, f) }
}

/// The object `UpdatePriorityAlertSettingsForWorkspaceBody` of Webex. Published as `ConfigurePriorityAlertSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdatePriorityAlertSettingsForWorkspaceBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePriorityAlertSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdatePriorityAlertSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePriorityAlertSettingsForWorkspaceBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePriorityAlertSettingsForWorkspaceBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePriorityAlertSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePriorityAlertSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdatePushToTalkSettingsForWorkspaceBody` of Webex. Published as `ConfigurePushToTalkSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdatePushToTalkSettingsForWorkspaceBody {
    /// `allowAutoAnswer`
    pub allow_auto_answer: Option<bool>,
    /// `connectionType`
    pub connection_type: Option<UpdatePushToTalkSettingsForWorkspaceBodyConnectionType>,
    /// `accessType`
    pub access_type: Option<UpdatePushToTalkSettingsForWorkspaceBodyAccessType>,
    /// `members`
    pub members: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePushToTalkSettingsForWorkspaceBody: Keys = Keys(&["\"allowAutoAnswer\":", "\"connectionType\":", "\"accessType\":", "\"members\":"]);

impl Json for UpdatePushToTalkSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePushToTalkSettingsForWorkspaceBody, &mut [&mut self.allow_auto_answer, &mut self.connection_type, &mut self.access_type, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePushToTalkSettingsForWorkspaceBody, &[&self.allow_auto_answer, &self.connection_type, &self.access_type, &self.members], &self.extra) }
}

impl std::fmt::Debug for UpdatePushToTalkSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePushToTalkSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectionType` of [`UpdatePushToTalkSettingsForWorkspaceBody`].
    pub enum UpdatePushToTalkSettingsForWorkspaceBodyConnectionType {
        OneWay = "ONE_WAY",
        TwoWay = "TWO_WAY",
    }
}

webex_core::open_enum! {
    /// Values of `accessType` of [`UpdatePushToTalkSettingsForWorkspaceBody`].
    pub enum UpdatePushToTalkSettingsForWorkspaceBodyAccessType {
        AllowMembers = "ALLOW_MEMBERS",
        BlockMembers = "BLOCK_MEMBERS",
    }
}

/// The object `UpdateVoicemailSettingsForWorkspaceBody` of Webex. Published as `ConfigureVoicemailSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicemailSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<AnonymousCallRejectionGet>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailPutSendBusyCalls>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailPutSendUnansweredCalls>,
    /// `notifications`; required when sent
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`; required when sent
    pub transfer_to_number: Option<VoicemailInfoTransferToNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":"]);

impl Json for UpdateVoicemailSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailSettingsForWorkspaceBody, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailSettingsForWorkspaceBody", self, f) }
}

/// The object `CreateAccessCodesForWorkspaceBody` of Webex. Published as `CreateAccessCodesForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateAccessCodesForWorkspaceBody {
    /// `code`; required when sent
    pub code: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAccessCodesForWorkspaceBody: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for CreateAccessCodesForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAccessCodesForWorkspaceBody, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAccessCodesForWorkspaceBody, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for CreateAccessCodesForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAccessCodesForWorkspaceBody", self, f) }
}

/// The object `CreateDigitPatternForWorkspaceBody` of Webex. Published as `CreateDigitPatternForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternForWorkspaceBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `pattern`; required when sent
    pub pattern: Option<String>,
    /// `action`; required when sent
    pub action: Option<CreateDigitPatternForWorkspaceBodyAction>,
    /// `transferEnabled`; required when sent
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternForWorkspaceBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for CreateDigitPatternForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternForWorkspaceBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternForWorkspaceBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CreateDigitPatternForWorkspaceBody`].
    pub enum CreateDigitPatternForWorkspaceBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CreateDigitPatternForWorkspaceResponse` of Webex. Published as `CreateDigitPatternForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateDigitPatternForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternForWorkspaceResponse", self, f) }
}

/// The object `CreatePriorityAlertCriteriaForWorkspaceBody` of Webex. Published as `CreatePriorityAlertCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreatePriorityAlertCriteriaForWorkspaceBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<CreatePriorityAlertCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<CreatePriorityAlertCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreatePriorityAlertCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`; required when sent
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePriorityAlertCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for CreatePriorityAlertCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePriorityAlertCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePriorityAlertCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for CreatePriorityAlertCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePriorityAlertCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum CreatePriorityAlertCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum CreatePriorityAlertCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum CreatePriorityAlertCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `CreatePriorityAlertCriteriaForWorkspaceResponse` of Webex. Published as `CreatePriorityAlertCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreatePriorityAlertCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePriorityAlertCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreatePriorityAlertCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePriorityAlertCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePriorityAlertCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreatePriorityAlertCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePriorityAlertCriteriaForWorkspaceResponse", self, f) }
}

/// The object `CreateSelectiveAcceptCriteriaForWorkspaceBody` of Webex. Published as `CreateSelectiveAcceptCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveAcceptCriteriaForWorkspaceBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<CreateSelectiveAcceptCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<CreateSelectiveAcceptCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSelectiveAcceptCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`; required when sent
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveAcceptCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for CreateSelectiveAcceptCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveAcceptCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveAcceptCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveAcceptCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveAcceptCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveAcceptCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveAcceptCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveAcceptCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `CreateSelectiveAcceptCriteriaForWorkspaceResponse` of Webex. Published as `CreateSelectiveAcceptCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveAcceptCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveAcceptCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveAcceptCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveAcceptCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveAcceptCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveAcceptCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveAcceptCriteriaForWorkspaceResponse", self, f) }
}

/// The object `CreateSelectiveForwardCriteriaForWorkspaceBody` of Webex. Published as `CreateSelectiveForwardCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveForwardCriteriaForWorkspaceBody {
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateSelectiveForwardCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateSelectiveForwardCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSelectiveForwardCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveForwardCriteriaForWorkspaceBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"destinationVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"numbers\":", "\"forwardEnabled\":"]);

impl Json for CreateSelectiveForwardCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveForwardCriteriaForWorkspaceBody, &mut [&mut self.forward_to_phone_number, &mut self.destination_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveForwardCriteriaForWorkspaceBody, &[&self.forward_to_phone_number, &self.destination_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveForwardCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveForwardCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveForwardCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveForwardCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveForwardCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `CreateSelectiveForwardCriteriaForWorkspaceResponse` of Webex. Published as `CreateSelectiveForwardCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveForwardCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveForwardCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveForwardCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveForwardCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveForwardCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveForwardCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveForwardCriteriaForWorkspaceResponse", self, f) }
}

/// The object `CreateSelectiveRejectCriteriaForWorkspaceBody` of Webex. Published as `CreateSelectiveRejectCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveRejectCriteriaForWorkspaceBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<CreateSelectiveRejectCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<CreateSelectiveRejectCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSelectiveRejectCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`; required when sent
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveRejectCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for CreateSelectiveRejectCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveRejectCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveRejectCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveRejectCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveRejectCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveRejectCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveRejectCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum CreateSelectiveRejectCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `CreateSelectiveRejectCriteriaForWorkspaceResponse` of Webex. Published as `CreateSelectiveRejectCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveRejectCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveRejectCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveRejectCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveRejectCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveRejectCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveRejectCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveRejectCriteriaForWorkspaceResponse", self, f) }
}

/// The object `CreateSequentialRingCriteriaForWorkspaceBody` of Webex. Published as `CreateSequentialRingCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateSequentialRingCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateSequentialRingCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateSequentialRingCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSequentialRingCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`; required when sent
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSequentialRingCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for CreateSequentialRingCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSequentialRingCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSequentialRingCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSequentialRingCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSequentialRingCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSequentialRingCriteriaForWorkspaceBody`].
    pub enum CreateSequentialRingCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSequentialRingCriteriaForWorkspaceBody`].
    pub enum CreateSequentialRingCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSequentialRingCriteriaForWorkspaceBody`].
    pub enum CreateSequentialRingCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `CreateSequentialRingCriteriaForWorkspaceResponse` of Webex. Published as `CreateSequentialRingCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateSequentialRingCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSequentialRingCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSequentialRingCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSequentialRingCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSequentialRingCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSequentialRingCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSequentialRingCriteriaForWorkspaceResponse", self, f) }
}

/// The object `CreateSimultaneousRingCriteriaForWorkspaceBody` of Webex. Published as `CreateSimultaneousRingCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct CreateSimultaneousRingCriteriaForWorkspaceBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<CreateSimultaneousRingCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<CreateSimultaneousRingCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSimultaneousRingCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`; required when sent
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSimultaneousRingCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for CreateSimultaneousRingCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSimultaneousRingCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSimultaneousRingCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSimultaneousRingCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSimultaneousRingCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum CreateSimultaneousRingCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum CreateSimultaneousRingCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum CreateSimultaneousRingCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `CreateSimultaneousRingCriteriaForWorkspaceResponse` of Webex. Published as `CreateSimultaneousRingCriteriaForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct CreateSimultaneousRingCriteriaForWorkspaceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSimultaneousRingCriteriaForWorkspaceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSimultaneousRingCriteriaForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSimultaneousRingCriteriaForWorkspaceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSimultaneousRingCriteriaForWorkspaceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSimultaneousRingCriteriaForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSimultaneousRingCriteriaForWorkspaceResponse", self, f) }
}

/// The object `GetAvailableMembersForWorkspaceMonitoringResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableMembersForWorkspaceMonitoringResponse {
    /// `members`
    pub members: Option<Vec<AvailableMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableMembersForWorkspaceMonitoringResponse: Keys = Keys(&["\"members\":"]);

impl Json for GetAvailableMembersForWorkspaceMonitoringResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableMembersForWorkspaceMonitoringResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableMembersForWorkspaceMonitoringResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for GetAvailableMembersForWorkspaceMonitoringResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableMembersForWorkspaceMonitoringResponse", self, f) }
}

/// The object `GetAvailableSpeedDialsForWorkspaceMonitoringResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableSpeedDialsForWorkspaceMonitoringResponse {
    /// `members`
    pub members: Option<Vec<AvailableMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableSpeedDialsForWorkspaceMonitoringResponse: Keys = Keys(&["\"members\":"]);

impl Json for GetAvailableSpeedDialsForWorkspaceMonitoringResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableSpeedDialsForWorkspaceMonitoringResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableSpeedDialsForWorkspaceMonitoringResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for GetAvailableSpeedDialsForWorkspaceMonitoringResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableSpeedDialsForWorkspaceMonitoringResponse", self, f) }
}

/// The object `GetWorkspaceAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetWorkspaceCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetWorkspaceCallInterceptAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceCallInterceptAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceCallInterceptAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceCallInterceptAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceCallInterceptAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceCallInterceptAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceCallInterceptAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceCallInterceptAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetWorkspaceEcbnAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceEcbnAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceECBNAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceEcbnAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceEcbnAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceEcbnAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceEcbnAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceEcbnAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceEcbnAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetWorkspaceFaxMessageAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceFaxMessageAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceFaxMessageAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceFaxMessageAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceFaxMessageAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceFaxMessageAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceFaxMessageAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceFaxMessageAvailablePhoneNumbersResponse", self, f) }
}
