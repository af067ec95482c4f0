// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UserOutgoingPermissionDigitPatternGetListObject` of Webex.
#[derive(Clone, Default)]
pub struct UserOutgoingPermissionDigitPatternGetListObject {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// `digitPatterns`
    pub digit_patterns: Option<Vec<UserDigitPatternObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserOutgoingPermissionDigitPatternGetListObject: Keys = Keys(&["\"useCustomDigitPatterns\":", "\"digitPatterns\":"]);

impl Json for UserOutgoingPermissionDigitPatternGetListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserOutgoingPermissionDigitPatternGetListObject, &mut [&mut self.use_custom_digit_patterns, &mut self.digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserOutgoingPermissionDigitPatternGetListObject, &[&self.use_custom_digit_patterns, &self.digit_patterns], &self.extra) }
}

impl std::fmt::Debug for UserOutgoingPermissionDigitPatternGetListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserOutgoingPermissionDigitPatternGetListObject", self, f) }
}

/// The object `UserPlaceAuthorizationCodeListGet` of Webex.
#[derive(Clone, Default)]
pub struct UserPlaceAuthorizationCodeListGet {
    /// `useCustomAccessCodes`
    pub use_custom_access_codes: Option<bool>,
    /// `accessCodes`
    pub access_codes: Option<Vec<AuthorizationCode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserPlaceAuthorizationCodeListGet: Keys = Keys(&["\"useCustomAccessCodes\":", "\"accessCodes\":"]);

impl Json for UserPlaceAuthorizationCodeListGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserPlaceAuthorizationCodeListGet, &mut [&mut self.use_custom_access_codes, &mut self.access_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserPlaceAuthorizationCodeListGet, &[&self.use_custom_access_codes, &self.access_codes], &self.extra) }
}

impl std::fmt::Debug for UserPlaceAuthorizationCodeListGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserPlaceAuthorizationCodeListGet", self, f) }
}

/// The object `UserSettingsPermissionsGet` of Webex.
#[derive(Clone, Default)]
pub struct UserSettingsPermissionsGet {
    /// `userOrgSettingsPermissionEnabled`
    pub user_org_settings_permission_enabled: Option<bool>,
    /// `userOrgSettingsPermissions`
    pub user_org_settings_permissions: Option<UserSettingsPermissionsGetDefault>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSettingsPermissionsGet: Keys = Keys(&["\"userOrgSettingsPermissionEnabled\":", "\"userOrgSettingsPermissions\":"]);

impl Json for UserSettingsPermissionsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSettingsPermissionsGet, &mut [&mut self.user_org_settings_permission_enabled, &mut self.user_org_settings_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSettingsPermissionsGet, &[&self.user_org_settings_permission_enabled, &self.user_org_settings_permissions], &self.extra) }
}

impl std::fmt::Debug for UserSettingsPermissionsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSettingsPermissionsGet", self, f) }
}

/// The object `UserSettingsPermissionsGetDefault` of Webex.
#[derive(Clone, Default)]
pub struct UserSettingsPermissionsGetDefault {
    /// `anonymousCallRejection`
    pub anonymous_call_rejection: Option<UserSettingsPermissionsGetDefaultAnonymousCallRejection>,
    /// `bargeIn`
    pub barge_in: Option<UserSettingsPermissionsGetDefaultBargeIn>,
    /// `blockCallerId`
    pub block_caller_id: Option<UserSettingsPermissionsGetDefaultBlockCallerId>,
    /// `callForwarding`
    pub call_forwarding: Option<UserSettingsPermissionsGetDefaultCallForwarding>,
    /// `callWaiting`
    pub call_waiting: Option<UserSettingsPermissionsGetDefaultCallWaiting>,
    /// `callNotify`
    pub call_notify: Option<UserSettingsPermissionsGetDefaultCallNotify>,
    /// `connectedLineIdentity`
    pub connected_line_identity: Option<UserSettingsPermissionsGetDefaultConnectedLineIdentity>,
    /// `executive`
    pub executive: Option<UserSettingsPermissionsGetDefaultExecutive>,
    /// `hoteling`
    pub hoteling: Option<UserSettingsPermissionsGetDefaultHoteling>,
    /// `priorityAlert`
    pub priority_alert: Option<UserSettingsPermissionsGetDefaultPriorityAlert>,
    /// `selectivelyAcceptCalls`
    pub selectively_accept_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyAcceptCalls>,
    /// `selectivelyRejectCalls`
    pub selectively_reject_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyRejectCalls>,
    /// `selectivelyForwardCalls`
    pub selectively_forward_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyForwardCalls>,
    /// `sequentialRing`
    pub sequential_ring: Option<UserSettingsPermissionsGetDefaultSequentialRing>,
    /// `simultaneousRing`
    pub simultaneous_ring: Option<UserSettingsPermissionsGetDefaultSimultaneousRing>,
    /// `singleNumberReach`
    pub single_number_reach: Option<UserSettingsPermissionsGetDefaultSingleNumberReach>,
    /// `voicemail`
    pub voicemail: Option<UserSettingsPermissionsGetDefaultVoicemail>,
    /// `sendCallsToVoicemail`
    pub send_calls_to_voicemail: Option<UserSettingsPermissionsGetDefaultSendCallsToVoicemail>,
    /// `voicemailEmailCopy`
    pub voicemail_email_copy: Option<UserSettingsPermissionsGetDefaultVoicemailEmailCopy>,
    /// `voicemailFaxMessaging`
    pub voicemail_fax_messaging: Option<UserSettingsPermissionsGetDefaultVoicemailFaxMessaging>,
    /// `voicemailMessageStorage`
    pub voicemail_message_storage: Option<UserSettingsPermissionsGetDefaultVoicemailMessageStorage>,
    /// `voicemailNotifications`
    pub voicemail_notifications: Option<UserSettingsPermissionsGetDefaultVoicemailNotifications>,
    /// `voicemailTransferNumber`
    pub voicemail_transfer_number: Option<UserSettingsPermissionsGetDefaultVoicemailTransferNumber>,
    /// `generateActivationCode`
    pub generate_activation_code: Option<UserSettingsPermissionsGetDefaultGenerateActivationCode>,
    /// `voicemailDownload`
    pub voicemail_download: Option<UserSettingsPermissionsGetDefaultVoicemailDownload>,
    /// `speedDial`
    pub speed_dial: Option<UserSettingsPermissionsGetDefaultSpeedDial>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSettingsPermissionsGetDefault: Keys = Keys(&["\"anonymousCallRejection\":", "\"bargeIn\":", "\"blockCallerId\":", "\"callForwarding\":", "\"callWaiting\":", "\"callNotify\":", "\"connectedLineIdentity\":", "\"executive\":", "\"hoteling\":", "\"priorityAlert\":", "\"selectivelyAcceptCalls\":", "\"selectivelyRejectCalls\":", "\"selectivelyForwardCalls\":", "\"sequentialRing\":", "\"simultaneousRing\":", "\"singleNumberReach\":", "\"voicemail\":", "\"sendCallsToVoicemail\":", "\"voicemailEmailCopy\":", "\"voicemailFaxMessaging\":", "\"voicemailMessageStorage\":", "\"voicemailNotifications\":", "\"voicemailTransferNumber\":", "\"generateActivationCode\":", "\"voicemailDownload\":", "\"speedDial\":"]);

impl Json for UserSettingsPermissionsGetDefault {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSettingsPermissionsGetDefault, &mut [&mut self.anonymous_call_rejection, &mut self.barge_in, &mut self.block_caller_id, &mut self.call_forwarding, &mut self.call_waiting, &mut self.call_notify, &mut self.connected_line_identity, &mut self.executive, &mut self.hoteling, &mut self.priority_alert, &mut self.selectively_accept_calls, &mut self.selectively_reject_calls, &mut self.selectively_forward_calls, &mut self.sequential_ring, &mut self.simultaneous_ring, &mut self.single_number_reach, &mut self.voicemail, &mut self.send_calls_to_voicemail, &mut self.voicemail_email_copy, &mut self.voicemail_fax_messaging, &mut self.voicemail_message_storage, &mut self.voicemail_notifications, &mut self.voicemail_transfer_number, &mut self.generate_activation_code, &mut self.voicemail_download, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSettingsPermissionsGetDefault, &[&self.anonymous_call_rejection, &self.barge_in, &self.block_caller_id, &self.call_forwarding, &self.call_waiting, &self.call_notify, &self.connected_line_identity, &self.executive, &self.hoteling, &self.priority_alert, &self.selectively_accept_calls, &self.selectively_reject_calls, &self.selectively_forward_calls, &self.sequential_ring, &self.simultaneous_ring, &self.single_number_reach, &self.voicemail, &self.send_calls_to_voicemail, &self.voicemail_email_copy, &self.voicemail_fax_messaging, &self.voicemail_message_storage, &self.voicemail_notifications, &self.voicemail_transfer_number, &self.generate_activation_code, &self.voicemail_download, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for UserSettingsPermissionsGetDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSettingsPermissionsGetDefault", self, f) }
}

webex_core::open_enum! {
    /// Values of `anonymousCallRejection` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultAnonymousCallRejection {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `bargeIn` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultBargeIn {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `blockCallerId` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultBlockCallerId {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callForwarding` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallForwarding {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callWaiting` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallWaiting {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callNotify` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallNotify {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdentity` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultConnectedLineIdentity {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `executive` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultExecutive {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `hoteling` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultHoteling {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `priorityAlert` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultPriorityAlert {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyAcceptCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyAcceptCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyRejectCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyRejectCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyForwardCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyForwardCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sequentialRing` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSequentialRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `simultaneousRing` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSimultaneousRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `singleNumberReach` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSingleNumberReach {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemail` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sendCallsToVoicemail` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSendCallsToVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailEmailCopy` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailEmailCopy {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailFaxMessaging` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailFaxMessaging {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailMessageStorage` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailMessageStorage {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailNotifications` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailNotifications {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailTransferNumber` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailTransferNumber {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `generateActivationCode` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultGenerateActivationCode {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailDownload` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailDownload {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `speedDial` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSpeedDial {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

/// The object `UsersListItem` of Webex.
#[derive(Clone, Default)]
pub struct UsersListItem {
    /// `locationId`
    pub location_id: Option<String>,
    /// `validate`
    pub validate: Option<bool>,
    /// `users`
    pub users: Option<Vec<UserItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UsersListItem: Keys = Keys(&["\"locationId\":", "\"validate\":", "\"users\":"]);

impl Json for UsersListItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UsersListItem, &mut [&mut self.location_id, &mut self.validate, &mut self.users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UsersListItem, &[&self.location_id, &self.validate, &self.users], &self.extra) }
}

impl std::fmt::Debug for UsersListItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UsersListItem", self, f) }
}

/// The object `ValidateOrInitiateMoveUsersJobBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidateOrInitiateMoveUsersJobBody {
    /// `usersList`; required when sent
    pub users_list: Option<Vec<UsersListItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateOrInitiateMoveUsersJobBody: Keys = Keys(&["\"usersList\":"]);

impl Json for ValidateOrInitiateMoveUsersJobBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateOrInitiateMoveUsersJobBody, &mut [&mut self.users_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateOrInitiateMoveUsersJobBody, &[&self.users_list], &self.extra) }
}

impl std::fmt::Debug for ValidateOrInitiateMoveUsersJobBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateOrInitiateMoveUsersJobBody", self, f) }
}

/// The object `ValidateOrInitiateMoveUsersJobResponse` of Webex.
#[derive(Clone, Default)]
pub struct ValidateOrInitiateMoveUsersJobResponse {
    /// `response`
    pub response: Option<Vec<UserListItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateOrInitiateMoveUsersJobResponse: Keys = Keys(&["\"response\":"]);

impl Json for ValidateOrInitiateMoveUsersJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateOrInitiateMoveUsersJobResponse, &mut [&mut self.response], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateOrInitiateMoveUsersJobResponse, &[&self.response], &self.extra) }
}

impl std::fmt::Debug for ValidateOrInitiateMoveUsersJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateOrInitiateMoveUsersJobResponse", self, f) }
}

/// The object `VoiceMailPartyInformation` of Webex.
#[derive(Clone, Default)]
pub struct VoiceMailPartyInformation {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `placeId`
    pub place_id: Option<String>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoiceMailPartyInformation: Keys = Keys(&["\"name\":", "\"number\":", "\"personId\":", "\"placeId\":", "\"privacyEnabled\":"]);

impl Json for VoiceMailPartyInformation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoiceMailPartyInformation, &mut [&mut self.name, &mut self.number, &mut self.person_id, &mut self.place_id, &mut self.privacy_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoiceMailPartyInformation, &[&self.name, &self.number, &self.person_id, &self.place_id, &self.privacy_enabled], &self.extra) }
}

impl std::fmt::Debug for VoiceMailPartyInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoiceMailPartyInformation", self, f) }
}

/// The object `VoiceMessageDetails` of Webex.
#[derive(Clone, Default)]
pub struct VoiceMessageDetails {
    /// `id`
    pub id: Option<String>,
    /// `duration`
    pub duration: Option<i64>,
    /// `callingParty`
    pub calling_party: Option<VoiceMailPartyInformation>,
    /// `urgent`
    pub urgent: Option<bool>,
    /// `confidential`
    pub confidential: Option<bool>,
    /// `read`
    pub read: Option<bool>,
    /// `faxPageCount`
    pub fax_page_count: Option<i64>,
    /// `created`: a moment, RFC 3339
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoiceMessageDetails: Keys = Keys(&["\"id\":", "\"duration\":", "\"callingParty\":", "\"urgent\":", "\"confidential\":", "\"read\":", "\"faxPageCount\":", "\"created\":"]);

impl Json for VoiceMessageDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoiceMessageDetails, &mut [&mut self.id, &mut self.duration, &mut self.calling_party, &mut self.urgent, &mut self.confidential, &mut self.read, &mut self.fax_page_count, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoiceMessageDetails, &[&self.id, &self.duration, &self.calling_party, &self.urgent, &self.confidential, &self.read, &self.fax_page_count, &self.created], &self.extra) }
}

impl std::fmt::Debug for VoiceMessageDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoiceMessageDetails", self, f) }
}

/// The object `VoicemailInfoSendBusyCallsOfPerson` of Webex. Published as `VoicemailInfoSendBusyCalls_UserCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendBusyCallsOfPerson {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendBusyCallsOfPersonGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendBusyCallsOfPerson: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":"]);

impl Json for VoicemailInfoSendBusyCallsOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendBusyCallsOfPerson, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendBusyCallsOfPerson, &[&self.enabled, &self.greeting, &self.greeting_uploaded], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendBusyCallsOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendBusyCallsOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendBusyCallsOfPerson`].
    pub enum VoicemailInfoSendBusyCallsOfPersonGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `VoicemailInfoSendUnansweredCallsOfPerson` of Webex. Published as `VoicemailInfoSendUnansweredCalls_UserCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendUnansweredCallsOfPerson {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendUnansweredCallsOfPersonGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendUnansweredCallsOfPerson: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":"]);

impl Json for VoicemailInfoSendUnansweredCallsOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendUnansweredCallsOfPerson, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded, &mut self.number_of_rings, &mut self.system_max_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendUnansweredCallsOfPerson, &[&self.enabled, &self.greeting, &self.greeting_uploaded, &self.number_of_rings, &self.system_max_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendUnansweredCallsOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendUnansweredCallsOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendUnansweredCallsOfPerson`].
    pub enum VoicemailInfoSendUnansweredCallsOfPersonGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `VoicemailInfoOfPerson` of Webex. Published as `VoicemailInfo_UserCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailInfoOfPerson {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<CallWaitingInfo>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailInfoSendBusyCallsOfPerson>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailInfoSendUnansweredCallsOfPerson>,
    /// `notifications`
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`
    pub transfer_to_number: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoOfPerson: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":", "\"voiceMessageForwardingEnabled\":"]);

impl Json for VoicemailInfoOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoOfPerson, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message, &mut self.voice_message_forwarding_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoOfPerson, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message, &self.voice_message_forwarding_enabled], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoOfPerson", self, f) }
}

/// The object `VoicemailPutSendBusyCallsOfPerson` of Webex. Published as `VoicemailPutSendBusyCalls_UserCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailPutSendBusyCallsOfPerson {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailPutSendBusyCallsOfPersonGreeting>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailPutSendBusyCallsOfPerson: Keys = Keys(&["\"enabled\":", "\"greeting\":"]);

impl Json for VoicemailPutSendBusyCallsOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailPutSendBusyCallsOfPerson, &mut [&mut self.enabled, &mut self.greeting], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailPutSendBusyCallsOfPerson, &[&self.enabled, &self.greeting], &self.extra) }
}

impl std::fmt::Debug for VoicemailPutSendBusyCallsOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailPutSendBusyCallsOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailPutSendBusyCallsOfPerson`].
    pub enum VoicemailPutSendBusyCallsOfPersonGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `VoicemailPutSendUnansweredCallsOfPerson` of Webex. Published as `VoicemailPutSendUnansweredCalls_UserCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailPutSendUnansweredCallsOfPerson {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailPutSendUnansweredCallsOfPersonGreeting>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailPutSendUnansweredCallsOfPerson: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"numberOfRings\":"]);

impl Json for VoicemailPutSendUnansweredCallsOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailPutSendUnansweredCallsOfPerson, &mut [&mut self.enabled, &mut self.greeting, &mut self.number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailPutSendUnansweredCallsOfPerson, &[&self.enabled, &self.greeting, &self.number_of_rings], &self.extra) }
}

impl std::fmt::Debug for VoicemailPutSendUnansweredCallsOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailPutSendUnansweredCallsOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailPutSendUnansweredCallsOfPerson`].
    pub enum VoicemailPutSendUnansweredCallsOfPersonGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}
