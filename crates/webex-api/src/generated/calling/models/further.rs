// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallQueueQueueEssentialsSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueEssentialsSettingsObject {
    /// `queueSize`
    pub queue_size: Option<i64>,
    /// `callOfferToneEnabled`
    pub call_offer_tone_enabled: Option<bool>,
    /// `resetCallStatisticsEnabled`
    pub reset_call_statistics_enabled: Option<bool>,
    /// `overflow`
    pub overflow: Option<CallQueueQueueEssentialsSettingsObjectOverflow>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueEssentialsSettingsObject: Keys = Keys(&["\"queueSize\":", "\"callOfferToneEnabled\":", "\"resetCallStatisticsEnabled\":", "\"overflow\":"]);

impl Json for CallQueueQueueEssentialsSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueEssentialsSettingsObject, &mut [&mut self.queue_size, &mut self.call_offer_tone_enabled, &mut self.reset_call_statistics_enabled, &mut self.overflow], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueEssentialsSettingsObject, &[&self.queue_size, &self.call_offer_tone_enabled, &self.reset_call_statistics_enabled, &self.overflow], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueEssentialsSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueEssentialsSettingsObject", self, f) }
}

/// The object `CallQueueQueueEssentialsSettingsObjectOverflow` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueEssentialsSettingsObjectOverflow {
    /// `action`
    pub action: Option<CallQueueQueueEssentialsSettingsObjectOverflowAction>,
    /// `sendToVoicemail`
    pub send_to_voicemail: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `overflowAfterWaitEnabled`
    pub overflow_after_wait_enabled: Option<bool>,
    /// `overflowAfterWaitTime`
    pub overflow_after_wait_time: Option<i64>,
    /// `playOverflowGreetingEnabled`
    pub play_overflow_greeting_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueEssentialsSettingsObjectOverflowGreeting>,
    /// `audioFiles`
    pub audio_files: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueEssentialsSettingsObjectOverflow: Keys = Keys(&["\"action\":", "\"sendToVoicemail\":", "\"transferNumber\":", "\"overflowAfterWaitEnabled\":", "\"overflowAfterWaitTime\":", "\"playOverflowGreetingEnabled\":", "\"greeting\":", "\"audioFiles\":"]);

impl Json for CallQueueQueueEssentialsSettingsObjectOverflow {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueEssentialsSettingsObjectOverflow, &mut [&mut self.action, &mut self.send_to_voicemail, &mut self.transfer_number, &mut self.overflow_after_wait_enabled, &mut self.overflow_after_wait_time, &mut self.play_overflow_greeting_enabled, &mut self.greeting, &mut self.audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueEssentialsSettingsObjectOverflow, &[&self.action, &self.send_to_voicemail, &self.transfer_number, &self.overflow_after_wait_enabled, &self.overflow_after_wait_time, &self.play_overflow_greeting_enabled, &self.greeting, &self.audio_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueEssentialsSettingsObjectOverflow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueEssentialsSettingsObjectOverflow", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CallQueueQueueEssentialsSettingsObjectOverflow`].
    pub enum CallQueueQueueEssentialsSettingsObjectOverflowAction {
        PerformBusyTreatment = "PERFORM_BUSY_TREATMENT",
        PlayRingingUntilCallerHangsUp = "PLAY_RINGING_UNTIL_CALLER_HANGS_UP",
        TransferToPhoneNumber = "TRANSFER_TO_PHONE_NUMBER",
    }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueEssentialsSettingsObjectOverflow`].
    pub enum CallQueueQueueEssentialsSettingsObjectOverflowGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallRecordingVendors` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingVendors {
    /// `items`
    pub items: Option<Vec<Vendor>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingVendors: Keys = Keys(&["\"items\":"]);

impl Json for CallRecordingVendors {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingVendors, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingVendors, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CallRecordingVendors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingVendors", self, f) }
}

/// The object `CallTypePermission` of Webex.
#[derive(Clone, Default)]
pub struct CallTypePermission {
    /// `action`; required when sent
    pub action: Option<CallTypePermissionAction>,
    /// `transferEnabled`; required when sent
    pub transfer_enabled: Option<bool>,
    /// `isCallTypeRestrictionEnabled`
    pub is_call_type_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallTypePermission: Keys = Keys(&["\"action\":", "\"transferEnabled\":", "\"isCallTypeRestrictionEnabled\":"]);

impl Json for CallTypePermission {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallTypePermission, &mut [&mut self.action, &mut self.transfer_enabled, &mut self.is_call_type_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallTypePermission, &[&self.action, &self.transfer_enabled, &self.is_call_type_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for CallTypePermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallTypePermission", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CallTypePermission`].
    pub enum CallTypePermissionAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CallingPermissions` of Webex.
#[derive(Clone, Default)]
pub struct CallingPermissions {
    /// `internalCall`
    pub internal_call: Option<CallTypePermission>,
    /// `local`
    pub local: Option<CallTypePermission>,
    /// `tollFree`
    pub toll_free: Option<CallTypePermission>,
    /// `toll`
    pub toll: Option<CallTypePermission>,
    /// `national`
    pub national: Option<CallTypePermission>,
    /// `international`
    pub international: Option<CallTypePermission>,
    /// `operatorAssisted`
    pub operator_assisted: Option<CallTypePermission>,
    /// `chargeableDirectoryAssisted`
    pub chargeable_directory_assisted: Option<CallTypePermission>,
    /// `specialServicesI`
    pub special_services_i: Option<CallTypePermission>,
    /// `specialServicesIi`
    pub special_services_ii: Option<CallTypePermission>,
    /// `premiumServicesI`
    pub premium_services_i: Option<CallTypePermission>,
    /// `premiumServicesIi`
    pub premium_services_ii: Option<CallTypePermission>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingPermissions: Keys = Keys(&["\"internalCall\":", "\"local\":", "\"tollFree\":", "\"toll\":", "\"national\":", "\"international\":", "\"operatorAssisted\":", "\"chargeableDirectoryAssisted\":", "\"specialServicesI\":", "\"specialServicesIi\":", "\"premiumServicesI\":", "\"premiumServicesIi\":"]);

impl Json for CallingPermissions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingPermissions, &mut [&mut self.internal_call, &mut self.local, &mut self.toll_free, &mut self.toll, &mut self.national, &mut self.international, &mut self.operator_assisted, &mut self.chargeable_directory_assisted, &mut self.special_services_i, &mut self.special_services_ii, &mut self.premium_services_i, &mut self.premium_services_ii], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingPermissions, &[&self.internal_call, &self.local, &self.toll_free, &self.toll, &self.national, &self.international, &self.operator_assisted, &self.chargeable_directory_assisted, &self.special_services_i, &self.special_services_ii, &self.premium_services_i, &self.premium_services_ii], &self.extra) }
}

impl std::fmt::Debug for CallingPermissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingPermissions", self, f) }
}

/// The object `GetCallQueueEssentialsCallPolicyObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueEssentialsCallPolicyObject {
    /// `policy`
    pub policy: Option<GetCallQueueEssentialsCallPolicyObjectPolicy>,
    /// `callBounce`
    pub call_bounce: Option<GetCallQueueCallPolicyObjectCallBounce>,
    /// `distinctiveRing`
    pub distinctive_ring: Option<GetCallQueueCallPolicyObjectDistinctiveRing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueEssentialsCallPolicyObject: Keys = Keys(&["\"policy\":", "\"callBounce\":", "\"distinctiveRing\":"]);

impl Json for GetCallQueueEssentialsCallPolicyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueEssentialsCallPolicyObject, &mut [&mut self.policy, &mut self.call_bounce, &mut self.distinctive_ring], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueEssentialsCallPolicyObject, &[&self.policy, &self.call_bounce, &self.distinctive_ring], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueEssentialsCallPolicyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueEssentialsCallPolicyObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `policy` of [`GetCallQueueEssentialsCallPolicyObject`].
    pub enum GetCallQueueEssentialsCallPolicyObjectPolicy {
        Circular = "CIRCULAR",
        Regular = "REGULAR",
        Simultaneous = "SIMULTANEOUS",
        Uniform = "UNIFORM",
        Weighted = "WEIGHTED",
    }
}

/// The object `GetPersonPlaceObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonPlaceObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonPlaceObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"weight\":"]);

impl Json for GetPersonPlaceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonPlaceObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.weight], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonPlaceObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.weight], &self.extra) }
}

impl std::fmt::Debug for GetPersonPlaceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonPlaceObject", self, f) }
}

/// The object `MonitoredPersonObject` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredPersonObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredPersonObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<ListVirtualLineObjectNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredPersonObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"numbers\":"]);

impl Json for MonitoredPersonObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredPersonObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredPersonObject, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for MonitoredPersonObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredPersonObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredPersonObject`].
    pub enum MonitoredPersonObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `PushToTalkNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PushToTalkNumberObject {
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PushToTalkNumberObject: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for PushToTalkNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PushToTalkNumberObject, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PushToTalkNumberObject, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PushToTalkNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PushToTalkNumberObject", self, f) }
}

/// The object `SelectiveRejectCriteria` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveRejectCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveRejectCriteriaSource>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveRejectCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"rejectEnabled\":"]);

impl Json for SelectiveRejectCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCriteria, &[&self.id, &self.schedule_name, &self.source, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveRejectCriteria`].
    pub enum SelectiveRejectCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        Forwarded = "FORWARDED",
    }
}
