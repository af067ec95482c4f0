// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UserNumberItem` of Webex.
#[derive(Clone, Default)]
pub struct UserNumberItem {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserNumberItem: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":", "\"tollFreeNumber\":"]);

impl Json for UserNumberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserNumberItem, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary, &mut self.toll_free_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserNumberItem, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary, &self.toll_free_number], &self.extra) }
}

impl std::fmt::Debug for UserNumberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserNumberItem", self, f) }
}

/// The object `UserOutgoingPermissionGet` of Webex.
#[derive(Clone, Default)]
pub struct UserOutgoingPermissionGet {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<CallingPermission>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserOutgoingPermissionGet: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for UserOutgoingPermissionGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserOutgoingPermissionGet, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserOutgoingPermissionGet, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for UserOutgoingPermissionGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserOutgoingPermissionGet", self, f) }
}

/// The object `VoicemailInfoSendBusyCallsOfWorkspace` of Webex. Published as `VoicemailInfoSendBusyCalls_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendBusyCallsOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendBusyCallsOfWorkspaceGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendBusyCallsOfWorkspace: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":"]);

impl Json for VoicemailInfoSendBusyCallsOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendBusyCallsOfWorkspace, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendBusyCallsOfWorkspace, &[&self.enabled, &self.greeting, &self.greeting_uploaded], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendBusyCallsOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendBusyCallsOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendBusyCallsOfWorkspace`].
    pub enum VoicemailInfoSendBusyCallsOfWorkspaceGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailInfoSendUnansweredCallsOfWorkspace` of Webex. Published as `VoicemailInfoSendUnansweredCalls_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendUnansweredCallsOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendUnansweredCallsOfWorkspaceGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendUnansweredCallsOfWorkspace: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":"]);

impl Json for VoicemailInfoSendUnansweredCallsOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendUnansweredCallsOfWorkspace, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded, &mut self.number_of_rings, &mut self.system_max_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendUnansweredCallsOfWorkspace, &[&self.enabled, &self.greeting, &self.greeting_uploaded, &self.number_of_rings, &self.system_max_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendUnansweredCallsOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendUnansweredCallsOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendUnansweredCallsOfWorkspace`].
    pub enum VoicemailInfoSendUnansweredCallsOfWorkspaceGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailInfoOfWorkspace` of Webex. Published as `VoicemailInfo_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct VoicemailInfoOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<AnonymousCallRejectionGet>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailInfoSendBusyCallsOfWorkspace>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailInfoSendUnansweredCallsOfWorkspace>,
    /// `notifications`
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`
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

static K_VoicemailInfoOfWorkspace: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":"]);

impl Json for VoicemailInfoOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoOfWorkspace, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoOfWorkspace, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoOfWorkspace", self, f) }
}

/// The object `WorkspaceAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<WorkspaceAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<WorkspaceAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for WorkspaceAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for WorkspaceAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`WorkspaceAvailableNumberObject`].
    pub enum WorkspaceAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`WorkspaceAvailableNumberObject`].
    pub enum WorkspaceAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `WorkspaceCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<WorkspaceCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<WorkspaceCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<NumberOwnerObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for WorkspaceCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`WorkspaceCallForwardAvailableNumberObject`].
    pub enum WorkspaceCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`WorkspaceCallForwardAvailableNumberObject`].
    pub enum WorkspaceCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `WorkspaceDigitPatternObject` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceDigitPatternObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<WorkspaceDigitPatternObjectAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceDigitPatternObject: Keys = Keys(&["\"id\":", "\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for WorkspaceDigitPatternObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceDigitPatternObject, &mut [&mut self.id, &mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceDigitPatternObject, &[&self.id, &self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for WorkspaceDigitPatternObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceDigitPatternObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`WorkspaceDigitPatternObject`].
    pub enum WorkspaceDigitPatternObjectAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `WorkspaceECBNAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceECBNAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<WorkspaceECBNAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<WorkspaceECBNAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<WorkspaceECBNAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceECBNAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for WorkspaceECBNAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceECBNAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceECBNAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for WorkspaceECBNAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceECBNAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`WorkspaceECBNAvailableNumberObject`].
    pub enum WorkspaceECBNAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`WorkspaceECBNAvailableNumberObject`].
    pub enum WorkspaceECBNAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `WorkspaceECBNAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceECBNAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<WorkspaceECBNAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceECBNAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for WorkspaceECBNAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceECBNAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceECBNAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for WorkspaceECBNAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceECBNAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceECBNAvailableNumberObjectOwner`].
    pub enum WorkspaceECBNAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `WorkspaceOutgoingPermissionDigitPatternGetListObject` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceOutgoingPermissionDigitPatternGetListObject {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// `digitPatterns`
    pub digit_patterns: Option<Vec<WorkspaceDigitPatternObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceOutgoingPermissionDigitPatternGetListObject: Keys = Keys(&["\"useCustomDigitPatterns\":", "\"digitPatterns\":"]);

impl Json for WorkspaceOutgoingPermissionDigitPatternGetListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceOutgoingPermissionDigitPatternGetListObject, &mut [&mut self.use_custom_digit_patterns, &mut self.digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceOutgoingPermissionDigitPatternGetListObject, &[&self.use_custom_digit_patterns, &self.digit_patterns], &self.extra) }
}

impl std::fmt::Debug for WorkspaceOutgoingPermissionDigitPatternGetListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceOutgoingPermissionDigitPatternGetListObject", self, f) }
}

/// The object `WorkspaceSettingsAnswerUpdateBody` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceSettingsAnswerUpdateBody {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceSettingsAnswerUpdateBody: Keys = Keys(&["\"preferredAnswerEndpointId\":"]);

impl Json for WorkspaceSettingsAnswerUpdateBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceSettingsAnswerUpdateBody, &mut [&mut self.preferred_answer_endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceSettingsAnswerUpdateBody, &[&self.preferred_answer_endpoint_id], &self.extra) }
}

impl std::fmt::Debug for WorkspaceSettingsAnswerUpdateBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceSettingsAnswerUpdateBody", self, f) }
}
