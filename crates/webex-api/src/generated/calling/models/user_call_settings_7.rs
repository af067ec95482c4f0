// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

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
    pub response: Option<ValidateOrInitiateMoveUsersJobResponseResponse>,
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

/// The object `ValidateOrInitiateMoveUsersJobResponseResponse` of Webex.
#[derive(Clone, Default)]
pub struct ValidateOrInitiateMoveUsersJobResponseResponse {
    /// `usersList`
    pub users_list: Option<Vec<UserListItem>>,
    /// `jobDetails`
    pub job_details: Option<JobDetailsResponseById>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateOrInitiateMoveUsersJobResponseResponse: Keys = Keys(&["\"usersList\":", "\"jobDetails\":"]);

impl Json for ValidateOrInitiateMoveUsersJobResponseResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateOrInitiateMoveUsersJobResponseResponse, &mut [&mut self.users_list, &mut self.job_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateOrInitiateMoveUsersJobResponseResponse, &[&self.users_list, &self.job_details], &self.extra) }
}

impl std::fmt::Debug for ValidateOrInitiateMoveUsersJobResponseResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateOrInitiateMoveUsersJobResponseResponse", self, f) }
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
