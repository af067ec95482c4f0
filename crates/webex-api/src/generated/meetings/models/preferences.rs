// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AudioObject` of Webex.
#[derive(Clone, Default)]
pub struct AudioObject {
    /// `defaultAudioType`; required when sent
    pub default_audio_type: Option<AudioObjectDefaultAudioType>,
    /// `otherTeleconferenceDescription`; required when sent
    pub other_teleconference_description: Option<String>,
    /// `enabledGlobalCallIn`; required when sent
    pub enabled_global_call_in: Option<bool>,
    /// `enabledTollFree`; required when sent
    pub enabled_toll_free: Option<bool>,
    /// `enabledAutoConnection`; required when sent
    pub enabled_auto_connection: Option<bool>,
    /// `audioPin`
    pub audio_pin: Option<String>,
    /// `officeNumber`; required when sent
    pub office_number: Option<AudioObjectOfficeNumber>,
    /// `mobileNumber`; required when sent
    pub mobile_number: Option<AudioObjectMobileNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioObject: Keys = Keys(&["\"defaultAudioType\":", "\"otherTeleconferenceDescription\":", "\"enabledGlobalCallIn\":", "\"enabledTollFree\":", "\"enabledAutoConnection\":", "\"audioPin\":", "\"officeNumber\":", "\"mobileNumber\":"]);

impl Json for AudioObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioObject, &mut [&mut self.default_audio_type, &mut self.other_teleconference_description, &mut self.enabled_global_call_in, &mut self.enabled_toll_free, &mut self.enabled_auto_connection, &mut self.audio_pin, &mut self.office_number, &mut self.mobile_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioObject, &[&self.default_audio_type, &self.other_teleconference_description, &self.enabled_global_call_in, &self.enabled_toll_free, &self.enabled_auto_connection, &self.audio_pin, &self.office_number, &self.mobile_number], &self.extra) }
}

impl std::fmt::Debug for AudioObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `defaultAudioType` of [`AudioObject`].
    pub enum AudioObjectDefaultAudioType {
        WebexAudio = "webexAudio",
        VoipOnly = "voipOnly",
        OtherTeleconferenceService = "otherTeleconferenceService",
        None = "none",
    }
}

/// The object `AudioObjectMobileNumber` of Webex.
#[derive(Clone, Default)]
pub struct AudioObjectMobileNumber {
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `enabledCallInAuthentication`; required when sent
    pub enabled_call_in_authentication: Option<bool>,
    /// `enabledCallMe`; required when sent
    pub enabled_call_me: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioObjectMobileNumber: Keys = Keys(&["\"countryCode\":", "\"number\":", "\"enabledCallInAuthentication\":", "\"enabledCallMe\":"]);

impl Json for AudioObjectMobileNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioObjectMobileNumber, &mut [&mut self.country_code, &mut self.number, &mut self.enabled_call_in_authentication, &mut self.enabled_call_me], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioObjectMobileNumber, &[&self.country_code, &self.number, &self.enabled_call_in_authentication, &self.enabled_call_me], &self.extra) }
}

impl std::fmt::Debug for AudioObjectMobileNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioObjectMobileNumber", self, f) }
}

/// The object `AudioObjectOfficeNumber` of Webex.
#[derive(Clone, Default)]
pub struct AudioObjectOfficeNumber {
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `enabledCallInAuthentication`; required when sent
    pub enabled_call_in_authentication: Option<bool>,
    /// `enabledCallMe`; required when sent
    pub enabled_call_me: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioObjectOfficeNumber: Keys = Keys(&["\"countryCode\":", "\"number\":", "\"enabledCallInAuthentication\":", "\"enabledCallMe\":"]);

impl Json for AudioObjectOfficeNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioObjectOfficeNumber, &mut [&mut self.country_code, &mut self.number, &mut self.enabled_call_in_authentication, &mut self.enabled_call_me], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioObjectOfficeNumber, &[&self.country_code, &self.number, &self.enabled_call_in_authentication, &self.enabled_call_me], &self.extra) }
}

impl std::fmt::Debug for AudioObjectOfficeNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioObjectOfficeNumber", self, f) }
}

/// The object `BatchRefreshPMRIDObject` of Webex.
#[derive(Clone, Default)]
pub struct BatchRefreshPMRIDObject {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `personalMeetingRoomIds`
    pub personal_meeting_room_ids: Option<Vec<PMRIDObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchRefreshPMRIDObject: Keys = Keys(&["\"siteUrl\":", "\"personalMeetingRoomIds\":"]);

impl Json for BatchRefreshPMRIDObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchRefreshPMRIDObject, &mut [&mut self.site_url, &mut self.personal_meeting_room_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchRefreshPMRIDObject, &[&self.site_url, &self.personal_meeting_room_ids], &self.extra) }
}

impl std::fmt::Debug for BatchRefreshPMRIDObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchRefreshPMRIDObject", self, f) }
}

/// The object `BatchRefreshPMRIDResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct BatchRefreshPMRIDResponseObject {
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `personalMeetingRoomIds`
    pub personal_meeting_room_ids: Option<Vec<PMRIDResponseObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchRefreshPMRIDResponseObject: Keys = Keys(&["\"siteUrl\":", "\"personalMeetingRoomIds\":"]);

impl Json for BatchRefreshPMRIDResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchRefreshPMRIDResponseObject, &mut [&mut self.site_url, &mut self.personal_meeting_room_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchRefreshPMRIDResponseObject, &[&self.site_url, &self.personal_meeting_room_ids], &self.extra) }
}

impl std::fmt::Debug for BatchRefreshPMRIDResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchRefreshPMRIDResponseObject", self, f) }
}

/// The object `DefaultSiteObject` of Webex.
#[derive(Clone, Default)]
pub struct DefaultSiteObject {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DefaultSiteObject: Keys = Keys(&["\"siteUrl\":"]);

impl Json for DefaultSiteObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DefaultSiteObject, &mut [&mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DefaultSiteObject, &[&self.site_url], &self.extra) }
}

impl std::fmt::Debug for DefaultSiteObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DefaultSiteObject", self, f) }
}

/// The object `GetVideoObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVideoObject {
    /// `videoDevices`; required when sent
    pub video_devices: Option<Vec<GetVideoObjectVideoDevice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVideoObject: Keys = Keys(&["\"videoDevices\":"]);

impl Json for GetVideoObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVideoObject, &mut [&mut self.video_devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVideoObject, &[&self.video_devices], &self.extra) }
}

impl std::fmt::Debug for GetVideoObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVideoObject", self, f) }
}

/// The object `GetVideoObjectVideoDevice` of Webex.
#[derive(Clone, Default)]
pub struct GetVideoObjectVideoDevice {
    /// `deviceName`; required when sent
    pub device_name: Option<String>,
    /// `deviceAddress`; required when sent
    pub device_address: Option<String>,
    /// `isDefault`; required when sent
    pub is_default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVideoObjectVideoDevice: Keys = Keys(&["\"deviceName\":", "\"deviceAddress\":", "\"isDefault\":"]);

impl Json for GetVideoObjectVideoDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVideoObjectVideoDevice, &mut [&mut self.device_name, &mut self.device_address, &mut self.is_default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVideoObjectVideoDevice, &[&self.device_name, &self.device_address, &self.is_default], &self.extra) }
}

impl std::fmt::Debug for GetVideoObjectVideoDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVideoObjectVideoDevice", self, f) }
}

/// The object `InsertDelegateEmailsResponse` of Webex.
#[derive(Clone, Default)]
pub struct InsertDelegateEmailsResponse {
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InsertDelegateEmailsResponse: Keys = Keys(&["\"emails\":"]);

impl Json for InsertDelegateEmailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InsertDelegateEmailsResponse, &mut [&mut self.emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InsertDelegateEmailsResponse, &[&self.emails], &self.extra) }
}

impl std::fmt::Debug for InsertDelegateEmailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InsertDelegateEmailsResponse", self, f) }
}

/// The object `MeetingPreferenceObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObject {
    /// `personalMeetingRoom`; required when sent
    pub personal_meeting_room: Option<MeetingPreferenceObjectPersonalMeetingRoom>,
    /// `audio`; required when sent
    pub audio: Option<MeetingPreferenceObjectAudio>,
    /// `video`; required when sent
    pub video: Option<MeetingPreferenceObjectVideo>,
    /// `schedulingOptions`; required when sent
    pub scheduling_options: Option<SchedulingOptionsObject>,
    /// `sites`
    pub sites: Option<Vec<MeetingPreferenceObjectSite>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObject: Keys = Keys(&["\"personalMeetingRoom\":", "\"audio\":", "\"video\":", "\"schedulingOptions\":", "\"sites\":"]);

impl Json for MeetingPreferenceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObject, &mut [&mut self.personal_meeting_room, &mut self.audio, &mut self.video, &mut self.scheduling_options, &mut self.sites], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObject, &[&self.personal_meeting_room, &self.audio, &self.video, &self.scheduling_options, &self.sites], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObject", self, f) }
}

/// The object `MeetingPreferenceObjectAudio` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectAudio {
    /// `defaultAudioType`; required when sent
    pub default_audio_type: Option<MeetingPreferenceObjectAudioDefaultAudioType>,
    /// `otherTeleconferenceDescription`; required when sent
    pub other_teleconference_description: Option<String>,
    /// `enabledGlobalCallIn`; required when sent
    pub enabled_global_call_in: Option<bool>,
    /// `enabledTollFree`; required when sent
    pub enabled_toll_free: Option<bool>,
    /// `enabledAutoConnection`; required when sent
    pub enabled_auto_connection: Option<bool>,
    /// `audioPin`
    pub audio_pin: Option<String>,
    /// `officeNumber`; required when sent
    pub office_number: Option<MeetingPreferenceObjectAudioOfficeNumber>,
    /// `mobileNumber`; required when sent
    pub mobile_number: Option<MeetingPreferenceObjectAudioMobileNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectAudio: Keys = Keys(&["\"defaultAudioType\":", "\"otherTeleconferenceDescription\":", "\"enabledGlobalCallIn\":", "\"enabledTollFree\":", "\"enabledAutoConnection\":", "\"audioPin\":", "\"officeNumber\":", "\"mobileNumber\":"]);

impl Json for MeetingPreferenceObjectAudio {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectAudio, &mut [&mut self.default_audio_type, &mut self.other_teleconference_description, &mut self.enabled_global_call_in, &mut self.enabled_toll_free, &mut self.enabled_auto_connection, &mut self.audio_pin, &mut self.office_number, &mut self.mobile_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectAudio, &[&self.default_audio_type, &self.other_teleconference_description, &self.enabled_global_call_in, &self.enabled_toll_free, &self.enabled_auto_connection, &self.audio_pin, &self.office_number, &self.mobile_number], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectAudio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectAudio", self, f) }
}

webex_core::open_enum! {
    /// Values of `defaultAudioType` of [`MeetingPreferenceObjectAudio`].
    pub enum MeetingPreferenceObjectAudioDefaultAudioType {
        WebexAudio = "webexAudio",
        VoipOnly = "voipOnly",
        OtherTeleconferenceService = "otherTeleconferenceService",
        None = "none",
    }
}

/// The object `MeetingPreferenceObjectAudioMobileNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectAudioMobileNumber {
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `enabledCallInAuthentication`; required when sent
    pub enabled_call_in_authentication: Option<bool>,
    /// `enabledCallMe`; required when sent
    pub enabled_call_me: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectAudioMobileNumber: Keys = Keys(&["\"countryCode\":", "\"number\":", "\"enabledCallInAuthentication\":", "\"enabledCallMe\":"]);

impl Json for MeetingPreferenceObjectAudioMobileNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectAudioMobileNumber, &mut [&mut self.country_code, &mut self.number, &mut self.enabled_call_in_authentication, &mut self.enabled_call_me], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectAudioMobileNumber, &[&self.country_code, &self.number, &self.enabled_call_in_authentication, &self.enabled_call_me], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectAudioMobileNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectAudioMobileNumber", self, f) }
}

/// The object `MeetingPreferenceObjectAudioOfficeNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectAudioOfficeNumber {
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `enabledCallInAuthentication`; required when sent
    pub enabled_call_in_authentication: Option<bool>,
    /// `enabledCallMe`; required when sent
    pub enabled_call_me: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectAudioOfficeNumber: Keys = Keys(&["\"countryCode\":", "\"number\":", "\"enabledCallInAuthentication\":", "\"enabledCallMe\":"]);

impl Json for MeetingPreferenceObjectAudioOfficeNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectAudioOfficeNumber, &mut [&mut self.country_code, &mut self.number, &mut self.enabled_call_in_authentication, &mut self.enabled_call_me], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectAudioOfficeNumber, &[&self.country_code, &self.number, &self.enabled_call_in_authentication, &self.enabled_call_me], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectAudioOfficeNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectAudioOfficeNumber", self, f) }
}

/// The object `MeetingPreferenceObjectPersonalMeetingRoom` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectPersonalMeetingRoom {
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `hostPin`; required when sent
    pub host_pin: Option<String>,
    /// `personalMeetingRoomLink`; required when sent
    pub personal_meeting_room_link: Option<String>,
    /// `enabledAutoLock`; required when sent
    pub enabled_auto_lock: Option<bool>,
    /// `autoLockMinutes` in minutes
    pub auto_lock_minutes: Option<f64>,
    /// `enabledNotifyHost`; required when sent
    pub enabled_notify_host: Option<bool>,
    /// `supportCoHost`; required when sent
    pub support_co_host: Option<bool>,
    /// `supportAnyoneAsCoHost`
    pub support_anyone_as_co_host: Option<bool>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `coHosts`
    pub co_hosts: Option<Vec<MeetingPreferenceObjectPersonalMeetingRoomCoHost>>,
    /// `sipAddress`; required when sent
    pub sip_address: Option<String>,
    /// `dialInIpAddress`; required when sent
    pub dial_in_ip_address: Option<String>,
    /// `telephony`; required when sent
    pub telephony: Option<MeetingPreferenceObjectPersonalMeetingRoomTelephony>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectPersonalMeetingRoom: Keys = Keys(&["\"topic\":", "\"hostPin\":", "\"personalMeetingRoomLink\":", "\"enabledAutoLock\":", "\"autoLockMinutes\":", "\"enabledNotifyHost\":", "\"supportCoHost\":", "\"supportAnyoneAsCoHost\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"coHosts\":", "\"sipAddress\":", "\"dialInIpAddress\":", "\"telephony\":"]);

impl Json for MeetingPreferenceObjectPersonalMeetingRoom {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectPersonalMeetingRoom, &mut [&mut self.topic, &mut self.host_pin, &mut self.personal_meeting_room_link, &mut self.enabled_auto_lock, &mut self.auto_lock_minutes, &mut self.enabled_notify_host, &mut self.support_co_host, &mut self.support_anyone_as_co_host, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.co_hosts, &mut self.sip_address, &mut self.dial_in_ip_address, &mut self.telephony], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectPersonalMeetingRoom, &[&self.topic, &self.host_pin, &self.personal_meeting_room_link, &self.enabled_auto_lock, &self.auto_lock_minutes, &self.enabled_notify_host, &self.support_co_host, &self.support_anyone_as_co_host, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.co_hosts, &self.sip_address, &self.dial_in_ip_address, &self.telephony], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectPersonalMeetingRoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectPersonalMeetingRoom", self, f) }
}

/// The object `MeetingPreferenceObjectPersonalMeetingRoomCoHost` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectPersonalMeetingRoomCoHost {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectPersonalMeetingRoomCoHost: Keys = Keys(&["\"email\":", "\"displayName\":"]);

impl Json for MeetingPreferenceObjectPersonalMeetingRoomCoHost {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectPersonalMeetingRoomCoHost, &mut [&mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectPersonalMeetingRoomCoHost, &[&self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectPersonalMeetingRoomCoHost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectPersonalMeetingRoomCoHost", self, f) }
}

/// The object `MeetingPreferenceObjectPersonalMeetingRoomTelephony` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectPersonalMeetingRoomTelephony {
    /// `accessCode`; required when sent
    pub access_code: Option<String>,
    /// `callInNumbers`; required when sent
    pub call_in_numbers: Option<Vec<MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber>>,
    /// `links`
    pub links: Option<Vec<MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectPersonalMeetingRoomTelephony: Keys = Keys(&["\"accessCode\":", "\"callInNumbers\":", "\"links\":"]);

impl Json for MeetingPreferenceObjectPersonalMeetingRoomTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephony, &mut [&mut self.access_code, &mut self.call_in_numbers, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephony, &[&self.access_code, &self.call_in_numbers, &self.links], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectPersonalMeetingRoomTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectPersonalMeetingRoomTelephony", self, f) }
}

/// The object `MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber {
    /// `label`; required when sent
    pub label: Option<String>,
    /// `callInNumber`; required when sent
    pub call_in_number: Option<String>,
    /// `tollType`; required when sent
    pub toll_type: Option<MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumberTollType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber: Keys = Keys(&["\"label\":", "\"callInNumber\":", "\"tollType\":"]);

impl Json for MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber, &mut [&mut self.label, &mut self.call_in_number, &mut self.toll_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber, &[&self.label, &self.call_in_number, &self.toll_type], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `tollType` of [`MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumber`].
    pub enum MeetingPreferenceObjectPersonalMeetingRoomTelephonyCallInNumberTollType {
        Toll = "toll",
        TollFree = "tollFree",
    }
}

/// The object `MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks {
    /// `rel`; required when sent
    pub rel: Option<String>,
    /// `href`; required when sent
    pub href: Option<String>,
    /// `method`; required when sent
    pub method: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks: Keys = Keys(&["\"rel\":", "\"href\":", "\"method\":"]);

impl Json for MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks, &mut [&mut self.rel, &mut self.href, &mut self.method], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks, &[&self.rel, &self.href, &self.method], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectPersonalMeetingRoomTelephonyLinks", self, f) }
}

/// The object `MeetingPreferenceObjectSite` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectSite {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `default`; required when sent
    pub default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectSite: Keys = Keys(&["\"siteUrl\":", "\"default\":"]);

impl Json for MeetingPreferenceObjectSite {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectSite, &mut [&mut self.site_url, &mut self.default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectSite, &[&self.site_url, &self.default], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectSite", self, f) }
}

/// The object `MeetingPreferenceObjectVideo` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectVideo {
    /// `videoDevices`; required when sent
    pub video_devices: Option<Vec<MeetingPreferenceObjectVideoVideoDevice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectVideo: Keys = Keys(&["\"videoDevices\":"]);

impl Json for MeetingPreferenceObjectVideo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectVideo, &mut [&mut self.video_devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectVideo, &[&self.video_devices], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectVideo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectVideo", self, f) }
}

/// The object `MeetingPreferenceObjectVideoVideoDevice` of Webex.
#[derive(Clone, Default)]
pub struct MeetingPreferenceObjectVideoVideoDevice {
    /// `deviceName`; required when sent
    pub device_name: Option<String>,
    /// `deviceAddress`; required when sent
    pub device_address: Option<String>,
    /// `isDefault`; required when sent
    pub is_default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingPreferenceObjectVideoVideoDevice: Keys = Keys(&["\"deviceName\":", "\"deviceAddress\":", "\"isDefault\":"]);

impl Json for MeetingPreferenceObjectVideoVideoDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingPreferenceObjectVideoVideoDevice, &mut [&mut self.device_name, &mut self.device_address, &mut self.is_default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingPreferenceObjectVideoVideoDevice, &[&self.device_name, &self.device_address, &self.is_default], &self.extra) }
}

impl std::fmt::Debug for MeetingPreferenceObjectVideoVideoDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingPreferenceObjectVideoVideoDevice", self, f) }
}

/// The object `PMRIDObject` of Webex.
#[derive(Clone, Default)]
pub struct PMRIDObject {
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `systemGenerated`
    pub system_generated: Option<bool>,
    /// `personalMeetingRoomId`
    pub personal_meeting_room_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRIDObject: Keys = Keys(&["\"email\":", "\"personId\":", "\"systemGenerated\":", "\"personalMeetingRoomId\":"]);

impl Json for PMRIDObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRIDObject, &mut [&mut self.email, &mut self.person_id, &mut self.system_generated, &mut self.personal_meeting_room_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRIDObject, &[&self.email, &self.person_id, &self.system_generated, &self.personal_meeting_room_id], &self.extra) }
}

impl std::fmt::Debug for PMRIDObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRIDObject", self, f) }
}

/// The object `PMRIDResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct PMRIDResponseObject {
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personalMeetingRoomId`
    pub personal_meeting_room_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRIDResponseObject: Keys = Keys(&["\"email\":", "\"personId\":", "\"personalMeetingRoomId\":"]);

impl Json for PMRIDResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRIDResponseObject, &mut [&mut self.email, &mut self.person_id, &mut self.personal_meeting_room_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRIDResponseObject, &[&self.email, &self.person_id, &self.personal_meeting_room_id], &self.extra) }
}

impl std::fmt::Debug for PMRIDResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRIDResponseObject", self, f) }
}

/// The object `PMRObject` of Webex.
#[derive(Clone, Default)]
pub struct PMRObject {
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `hostPin`; required when sent
    pub host_pin: Option<String>,
    /// `personalMeetingRoomLink`; required when sent
    pub personal_meeting_room_link: Option<String>,
    /// `enabledAutoLock`; required when sent
    pub enabled_auto_lock: Option<bool>,
    /// `autoLockMinutes` in minutes
    pub auto_lock_minutes: Option<f64>,
    /// `enabledNotifyHost`; required when sent
    pub enabled_notify_host: Option<bool>,
    /// `supportCoHost`; required when sent
    pub support_co_host: Option<bool>,
    /// `supportAnyoneAsCoHost`
    pub support_anyone_as_co_host: Option<bool>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `coHosts`
    pub co_hosts: Option<Vec<PMRObjectCoHost>>,
    /// `sipAddress`; required when sent
    pub sip_address: Option<String>,
    /// `dialInIpAddress`; required when sent
    pub dial_in_ip_address: Option<String>,
    /// `telephony`; required when sent
    pub telephony: Option<PMRObjectTelephony>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRObject: Keys = Keys(&["\"topic\":", "\"hostPin\":", "\"personalMeetingRoomLink\":", "\"enabledAutoLock\":", "\"autoLockMinutes\":", "\"enabledNotifyHost\":", "\"supportCoHost\":", "\"supportAnyoneAsCoHost\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"coHosts\":", "\"sipAddress\":", "\"dialInIpAddress\":", "\"telephony\":"]);

impl Json for PMRObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRObject, &mut [&mut self.topic, &mut self.host_pin, &mut self.personal_meeting_room_link, &mut self.enabled_auto_lock, &mut self.auto_lock_minutes, &mut self.enabled_notify_host, &mut self.support_co_host, &mut self.support_anyone_as_co_host, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.co_hosts, &mut self.sip_address, &mut self.dial_in_ip_address, &mut self.telephony], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRObject, &[&self.topic, &self.host_pin, &self.personal_meeting_room_link, &self.enabled_auto_lock, &self.auto_lock_minutes, &self.enabled_notify_host, &self.support_co_host, &self.support_anyone_as_co_host, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.co_hosts, &self.sip_address, &self.dial_in_ip_address, &self.telephony], &self.extra) }
}

impl std::fmt::Debug for PMRObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRObject", self, f) }
}

/// The object `PMRObjectCoHost` of Webex.
#[derive(Clone, Default)]
pub struct PMRObjectCoHost {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRObjectCoHost: Keys = Keys(&["\"email\":", "\"displayName\":"]);

impl Json for PMRObjectCoHost {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRObjectCoHost, &mut [&mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRObjectCoHost, &[&self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for PMRObjectCoHost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRObjectCoHost", self, f) }
}

/// The object `PMRObjectTelephony` of Webex.
#[derive(Clone, Default)]
pub struct PMRObjectTelephony {
    /// `accessCode`; required when sent
    pub access_code: Option<String>,
    /// `callInNumbers`; required when sent
    pub call_in_numbers: Option<Vec<PMRObjectTelephonyCallInNumber>>,
    /// `links`
    pub links: Option<Vec<PMRObjectTelephonyLinks>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRObjectTelephony: Keys = Keys(&["\"accessCode\":", "\"callInNumbers\":", "\"links\":"]);

impl Json for PMRObjectTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRObjectTelephony, &mut [&mut self.access_code, &mut self.call_in_numbers, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRObjectTelephony, &[&self.access_code, &self.call_in_numbers, &self.links], &self.extra) }
}

impl std::fmt::Debug for PMRObjectTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRObjectTelephony", self, f) }
}

/// The object `PMRObjectTelephonyCallInNumber` of Webex.
#[derive(Clone, Default)]
pub struct PMRObjectTelephonyCallInNumber {
    /// `label`; required when sent
    pub label: Option<String>,
    /// `callInNumber`; required when sent
    pub call_in_number: Option<String>,
    /// `tollType`; required when sent
    pub toll_type: Option<PMRObjectTelephonyCallInNumberTollType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRObjectTelephonyCallInNumber: Keys = Keys(&["\"label\":", "\"callInNumber\":", "\"tollType\":"]);

impl Json for PMRObjectTelephonyCallInNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRObjectTelephonyCallInNumber, &mut [&mut self.label, &mut self.call_in_number, &mut self.toll_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRObjectTelephonyCallInNumber, &[&self.label, &self.call_in_number, &self.toll_type], &self.extra) }
}

impl std::fmt::Debug for PMRObjectTelephonyCallInNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRObjectTelephonyCallInNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `tollType` of [`PMRObjectTelephonyCallInNumber`].
    pub enum PMRObjectTelephonyCallInNumberTollType {
        Toll = "toll",
        TollFree = "tollFree",
    }
}

/// The object `PMRObjectTelephonyLinks` of Webex.
#[derive(Clone, Default)]
pub struct PMRObjectTelephonyLinks {
    /// `rel`; required when sent
    pub rel: Option<String>,
    /// `href`; required when sent
    pub href: Option<String>,
    /// `method`; required when sent
    pub method: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PMRObjectTelephonyLinks: Keys = Keys(&["\"rel\":", "\"href\":", "\"method\":"]);

impl Json for PMRObjectTelephonyLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PMRObjectTelephonyLinks, &mut [&mut self.rel, &mut self.href, &mut self.method], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PMRObjectTelephonyLinks, &[&self.rel, &self.href, &self.method], &self.extra) }
}

impl std::fmt::Debug for PMRObjectTelephonyLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PMRObjectTelephonyLinks", self, f) }
}

/// The object `SchedulingOptionsDelegateEmailsObject` of Webex.
#[derive(Clone, Default)]
pub struct SchedulingOptionsDelegateEmailsObject {
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SchedulingOptionsDelegateEmailsObject: Keys = Keys(&["\"emails\":"]);

impl Json for SchedulingOptionsDelegateEmailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SchedulingOptionsDelegateEmailsObject, &mut [&mut self.emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SchedulingOptionsDelegateEmailsObject, &[&self.emails], &self.extra) }
}

impl std::fmt::Debug for SchedulingOptionsDelegateEmailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SchedulingOptionsDelegateEmailsObject", self, f) }
}

/// The object `SchedulingOptionsObject` of Webex.
#[derive(Clone, Default)]
pub struct SchedulingOptionsObject {
    /// `enabledJoinBeforeHost`; required when sent
    pub enabled_join_before_host: Option<bool>,
    /// `joinBeforeHostMinutes` in minutes; required when sent
    pub join_before_host_minutes: Option<f64>,
    /// `enabledAutoShareRecording`; required when sent
    pub enabled_auto_share_recording: Option<bool>,
    /// `enabledWebexAssistantByDefault`
    pub enabled_webex_assistant_by_default: Option<bool>,
    /// `delegateEmails`
    pub delegate_emails: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SchedulingOptionsObject: Keys = Keys(&["\"enabledJoinBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"enabledAutoShareRecording\":", "\"enabledWebexAssistantByDefault\":", "\"delegateEmails\":"]);

impl Json for SchedulingOptionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SchedulingOptionsObject, &mut [&mut self.enabled_join_before_host, &mut self.join_before_host_minutes, &mut self.enabled_auto_share_recording, &mut self.enabled_webex_assistant_by_default, &mut self.delegate_emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SchedulingOptionsObject, &[&self.enabled_join_before_host, &self.join_before_host_minutes, &self.enabled_auto_share_recording, &self.enabled_webex_assistant_by_default, &self.delegate_emails], &self.extra) }
}

impl std::fmt::Debug for SchedulingOptionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SchedulingOptionsObject", self, f) }
}

/// The object `SiteObject` of Webex.
#[derive(Clone, Default)]
pub struct SiteObject {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `default`; required when sent
    pub default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteObject: Keys = Keys(&["\"siteUrl\":", "\"default\":"]);

impl Json for SiteObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteObject, &mut [&mut self.site_url, &mut self.default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteObject, &[&self.site_url, &self.default], &self.extra) }
}

impl std::fmt::Debug for SiteObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteObject", self, f) }
}

/// The object `SitesObject` of Webex.
#[derive(Clone, Default)]
pub struct SitesObject {
    /// `sites`; required when sent
    pub sites: Option<Vec<SitesObjectSite>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SitesObject: Keys = Keys(&["\"sites\":"]);

impl Json for SitesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SitesObject, &mut [&mut self.sites], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SitesObject, &[&self.sites], &self.extra) }
}

impl std::fmt::Debug for SitesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SitesObject", self, f) }
}

/// The object `SitesObjectSite` of Webex.
#[derive(Clone, Default)]
pub struct SitesObjectSite {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `default`; required when sent
    pub default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SitesObjectSite: Keys = Keys(&["\"siteUrl\":", "\"default\":"]);

impl Json for SitesObjectSite {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SitesObjectSite, &mut [&mut self.site_url, &mut self.default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SitesObjectSite, &[&self.site_url, &self.default], &self.extra) }
}

impl std::fmt::Debug for SitesObjectSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SitesObjectSite", self, f) }
}

/// The object `UpdatePMRObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePMRObject {
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `hostPin`; required when sent
    pub host_pin: Option<String>,
    /// `enabledAutoLock`; required when sent
    pub enabled_auto_lock: Option<bool>,
    /// `autoLockMinutes` in minutes; required when sent
    pub auto_lock_minutes: Option<f64>,
    /// `enabledNotifyHost`; required when sent
    pub enabled_notify_host: Option<bool>,
    /// `supportCoHost`; required when sent
    pub support_co_host: Option<bool>,
    /// `supportAnyoneAsCoHost`
    pub support_anyone_as_co_host: Option<bool>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `coHosts`; required when sent
    pub co_hosts: Option<Vec<UpdatePMRObjectCoHost>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePMRObject: Keys = Keys(&["\"topic\":", "\"hostPin\":", "\"enabledAutoLock\":", "\"autoLockMinutes\":", "\"enabledNotifyHost\":", "\"supportCoHost\":", "\"supportAnyoneAsCoHost\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"coHosts\":"]);

impl Json for UpdatePMRObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePMRObject, &mut [&mut self.topic, &mut self.host_pin, &mut self.enabled_auto_lock, &mut self.auto_lock_minutes, &mut self.enabled_notify_host, &mut self.support_co_host, &mut self.support_anyone_as_co_host, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.co_hosts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePMRObject, &[&self.topic, &self.host_pin, &self.enabled_auto_lock, &self.auto_lock_minutes, &self.enabled_notify_host, &self.support_co_host, &self.support_anyone_as_co_host, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.co_hosts], &self.extra) }
}

impl std::fmt::Debug for UpdatePMRObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePMRObject", self, f) }
}

/// The object `UpdatePMRObjectCoHost` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePMRObjectCoHost {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePMRObjectCoHost: Keys = Keys(&["\"email\":", "\"displayName\":"]);

impl Json for UpdatePMRObjectCoHost {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePMRObjectCoHost, &mut [&mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePMRObjectCoHost, &[&self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for UpdatePMRObjectCoHost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePMRObjectCoHost", self, f) }
}

/// The object `UpdateVideoObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateVideoObject {
    /// `videoDevices`; required when sent
    pub video_devices: Option<Vec<UpdateVideoObjectVideoDevice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVideoObject: Keys = Keys(&["\"videoDevices\":"]);

impl Json for UpdateVideoObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVideoObject, &mut [&mut self.video_devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVideoObject, &[&self.video_devices], &self.extra) }
}

impl std::fmt::Debug for UpdateVideoObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVideoObject", self, f) }
}

/// The object `UpdateVideoObjectVideoDevice` of Webex.
#[derive(Clone, Default)]
pub struct UpdateVideoObjectVideoDevice {
    /// `deviceName`; required when sent
    pub device_name: Option<String>,
    /// `deviceAddress`; required when sent
    pub device_address: Option<String>,
    /// `isDefault`; required when sent
    pub is_default: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVideoObjectVideoDevice: Keys = Keys(&["\"deviceName\":", "\"deviceAddress\":", "\"isDefault\":"]);

impl Json for UpdateVideoObjectVideoDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVideoObjectVideoDevice, &mut [&mut self.device_name, &mut self.device_address, &mut self.is_default], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVideoObjectVideoDevice, &[&self.device_name, &self.device_address, &self.is_default], &self.extra) }
}

impl std::fmt::Debug for UpdateVideoObjectVideoDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVideoObjectVideoDevice", self, f) }
}
