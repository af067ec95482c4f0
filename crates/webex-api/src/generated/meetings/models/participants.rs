// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AdmitParticipant` of Webex.
#[derive(Clone, Default)]
pub struct AdmitParticipant {
    /// `participantId`
    pub participant_id: Option<String>,
    /// `breakoutSessionId`
    pub breakout_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AdmitParticipant: Keys = Keys(&["\"participantId\":", "\"breakoutSessionId\":"]);

impl Json for AdmitParticipant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AdmitParticipant, &mut [&mut self.participant_id, &mut self.breakout_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AdmitParticipant, &[&self.participant_id, &self.breakout_session_id], &self.extra) }
}

impl std::fmt::Debug for AdmitParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AdmitParticipant", self, f) }
}

/// The object `AdmitParticipantsObject` of Webex.
#[derive(Clone, Default)]
pub struct AdmitParticipantsObject {
    /// `items`
    pub items: Option<Vec<AdmitParticipant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AdmitParticipantsObject: Keys = Keys(&["\"items\":"]);

impl Json for AdmitParticipantsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AdmitParticipantsObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AdmitParticipantsObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for AdmitParticipantsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AdmitParticipantsObject", self, f) }
}

/// The object `BreakoutSessionAttended` of Webex.
#[derive(Clone, Default)]
pub struct BreakoutSessionAttended {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BreakoutSessionAttended: Keys = Keys(&["\"id\":", "\"name\":", "\"joinedTime\":", "\"leftTime\":"]);

impl Json for BreakoutSessionAttended {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BreakoutSessionAttended, &mut [&mut self.id, &mut self.name, &mut self.joined_time, &mut self.left_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BreakoutSessionAttended, &[&self.id, &self.name, &self.joined_time, &self.left_time], &self.extra) }
}

impl std::fmt::Debug for BreakoutSessionAttended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BreakoutSessionAttended", self, f) }
}

/// The object `CalloutRequest` of Webex.
#[derive(Clone, Default)]
pub struct CalloutRequest {
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `address`; required when sent
    pub address: Option<String>,
    /// `addressType`
    pub address_type: Option<CalloutRequestAddressType>,
    /// `invitationCorrelationId`
    pub invitation_correlation_id: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CalloutRequest: Keys = Keys(&["\"meetingId\":", "\"meetingNumber\":", "\"address\":", "\"addressType\":", "\"invitationCorrelationId\":", "\"displayName\":"]);

impl Json for CalloutRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CalloutRequest, &mut [&mut self.meeting_id, &mut self.meeting_number, &mut self.address, &mut self.address_type, &mut self.invitation_correlation_id, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CalloutRequest, &[&self.meeting_id, &self.meeting_number, &self.address, &self.address_type, &self.invitation_correlation_id, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for CalloutRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CalloutRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `addressType` of [`CalloutRequest`].
    pub enum CalloutRequestAddressType {
        SipAddress = "sipAddress",
    }
}

/// The object `CalloutResponse` of Webex.
#[derive(Clone, Default)]
pub struct CalloutResponse {
    /// `participantId`
    pub participant_id: Option<String>,
    /// `invitationCorrelationId`
    pub invitation_correlation_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `addressType`
    pub address_type: Option<CalloutResponseAddressType>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `state`
    pub state: Option<CalloutResponseState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CalloutResponse: Keys = Keys(&["\"participantId\":", "\"invitationCorrelationId\":", "\"meetingNumber\":", "\"meetingId\":", "\"address\":", "\"addressType\":", "\"displayName\":", "\"state\":"]);

impl Json for CalloutResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CalloutResponse, &mut [&mut self.participant_id, &mut self.invitation_correlation_id, &mut self.meeting_number, &mut self.meeting_id, &mut self.address, &mut self.address_type, &mut self.display_name, &mut self.state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CalloutResponse, &[&self.participant_id, &self.invitation_correlation_id, &self.meeting_number, &self.meeting_id, &self.address, &self.address_type, &self.display_name, &self.state], &self.extra) }
}

impl std::fmt::Debug for CalloutResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CalloutResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `addressType` of [`CalloutResponse`].
    pub enum CalloutResponseAddressType {
        SipAddress = "sipAddress",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`CalloutResponse`].
    pub enum CalloutResponseState {
        Pending = "pending",
    }
}

/// The object `CancelCalloutRequest` of Webex.
#[derive(Clone, Default)]
pub struct CancelCalloutRequest {
    /// `participantId`; required when sent
    pub participant_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CancelCalloutRequest: Keys = Keys(&["\"participantId\":"]);

impl Json for CancelCalloutRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CancelCalloutRequest, &mut [&mut self.participant_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CancelCalloutRequest, &[&self.participant_id], &self.extra) }
}

impl std::fmt::Debug for CancelCalloutRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CancelCalloutRequest", self, f) }
}

/// The object `Device` of Webex.
#[derive(Clone, Default)]
pub struct Device {
    /// `correlationId`
    pub correlation_id: Option<String>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `audioType`
    pub audio_type: Option<DeviceAudioType>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// `durationSecond`
    pub duration_second: Option<f64>,
    /// `callType`
    pub call_type: Option<DeviceCallType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Device: Keys = Keys(&["\"correlationId\":", "\"deviceType\":", "\"audioType\":", "\"joinedTime\":", "\"leftTime\":", "\"durationSecond\":", "\"callType\":", "\"phoneNumber\":"]);

impl Json for Device {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Device, &mut [&mut self.correlation_id, &mut self.device_type, &mut self.audio_type, &mut self.joined_time, &mut self.left_time, &mut self.duration_second, &mut self.call_type, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Device, &[&self.correlation_id, &self.device_type, &self.audio_type, &self.joined_time, &self.left_time, &self.duration_second, &self.call_type, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Device", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioType` of [`Device`].
    pub enum DeviceAudioType {
        Pstn = "pstn",
        Voip = "voip",
        Inactive = "inactive",
    }
}

webex_core::open_enum! {
    /// Values of `callType` of [`Device`].
    pub enum DeviceCallType {
        CallIn = "callIn",
        CallBack = "callBack",
    }
}

/// The object `InProgressDevice` of Webex.
#[derive(Clone, Default)]
pub struct InProgressDevice {
    /// `correlationId`
    pub correlation_id: Option<String>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `audioType`
    pub audio_type: Option<InProgressDeviceAudioType>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InProgressDevice: Keys = Keys(&["\"correlationId\":", "\"deviceType\":", "\"audioType\":", "\"joinedTime\":", "\"leftTime\":"]);

impl Json for InProgressDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InProgressDevice, &mut [&mut self.correlation_id, &mut self.device_type, &mut self.audio_type, &mut self.joined_time, &mut self.left_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InProgressDevice, &[&self.correlation_id, &self.device_type, &self.audio_type, &self.joined_time, &self.left_time], &self.extra) }
}

impl std::fmt::Debug for InProgressDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InProgressDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioType` of [`InProgressDevice`].
    pub enum InProgressDeviceAudioType {
        Pstn = "pstn",
        Voip = "voip",
        Inactive = "inactive",
    }
}

/// The object `InProgressParticipant` of Webex.
#[derive(Clone, Default)]
pub struct InProgressParticipant {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `host`
    pub host: Option<bool>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `spaceModerator`
    pub space_moderator: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `invitee`
    pub invitee: Option<bool>,
    /// `video`
    pub video: Option<InProgressParticipantVideo>,
    /// `muted`
    pub muted: Option<bool>,
    /// `state`
    pub state: Option<InProgressParticipantState>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `devices`
    pub devices: Option<Vec<InProgressDevice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InProgressParticipant: Keys = Keys(&["\"id\":", "\"orgId\":", "\"host\":", "\"coHost\":", "\"spaceModerator\":", "\"email\":", "\"displayName\":", "\"invitee\":", "\"video\":", "\"muted\":", "\"state\":", "\"siteUrl\":", "\"meetingId\":", "\"hostEmail\":", "\"devices\":"]);

impl Json for InProgressParticipant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InProgressParticipant, &mut [&mut self.id, &mut self.org_id, &mut self.host, &mut self.co_host, &mut self.space_moderator, &mut self.email, &mut self.display_name, &mut self.invitee, &mut self.video, &mut self.muted, &mut self.state, &mut self.site_url, &mut self.meeting_id, &mut self.host_email, &mut self.devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InProgressParticipant, &[&self.id, &self.org_id, &self.host, &self.co_host, &self.space_moderator, &self.email, &self.display_name, &self.invitee, &self.video, &self.muted, &self.state, &self.site_url, &self.meeting_id, &self.host_email, &self.devices], &self.extra) }
}

impl std::fmt::Debug for InProgressParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InProgressParticipant", self, f) }
}

webex_core::open_enum! {
    /// Values of `video` of [`InProgressParticipant`].
    pub enum InProgressParticipantVideo {
        On = "on",
        Off = "off",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`InProgressParticipant`].
    pub enum InProgressParticipantState {
        Lobby = "lobby",
        Joined = "joined",
    }
}

/// The object `ListMeetingParticipantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingParticipantsResponse {
    /// `items`
    pub items: Option<Vec<Participant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingParticipantsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingParticipantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingParticipantsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingParticipantsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingParticipantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingParticipantsResponse", self, f) }
}

/// The object `Participant` of Webex.
#[derive(Clone, Default)]
pub struct Participant {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `host`
    pub host: Option<bool>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `spaceModerator`
    pub space_moderator: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `invitee`
    pub invitee: Option<bool>,
    /// `muted`
    pub muted: Option<bool>,
    /// `meetingStartTime`
    pub meeting_start_time: Option<String>,
    /// `video`
    pub video: Option<ParticipantVideo>,
    /// `state`
    pub state: Option<ParticipantState>,
    /// `breakoutSessionId`
    pub breakout_session_id: Option<String>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `devices`
    pub devices: Option<Vec<Device>>,
    /// `breakoutSessionsAttended`
    pub breakout_sessions_attended: Option<Vec<BreakoutSessionAttended>>,
    /// `sourceId`
    pub source_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Participant: Keys = Keys(&["\"id\":", "\"orgId\":", "\"host\":", "\"coHost\":", "\"spaceModerator\":", "\"email\":", "\"displayName\":", "\"invitee\":", "\"muted\":", "\"meetingStartTime\":", "\"video\":", "\"state\":", "\"breakoutSessionId\":", "\"joinedTime\":", "\"leftTime\":", "\"siteUrl\":", "\"meetingId\":", "\"hostEmail\":", "\"devices\":", "\"breakoutSessionsAttended\":", "\"sourceId\":"]);

impl Json for Participant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Participant, &mut [&mut self.id, &mut self.org_id, &mut self.host, &mut self.co_host, &mut self.space_moderator, &mut self.email, &mut self.display_name, &mut self.invitee, &mut self.muted, &mut self.meeting_start_time, &mut self.video, &mut self.state, &mut self.breakout_session_id, &mut self.joined_time, &mut self.left_time, &mut self.site_url, &mut self.meeting_id, &mut self.host_email, &mut self.devices, &mut self.breakout_sessions_attended, &mut self.source_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Participant, &[&self.id, &self.org_id, &self.host, &self.co_host, &self.space_moderator, &self.email, &self.display_name, &self.invitee, &self.muted, &self.meeting_start_time, &self.video, &self.state, &self.breakout_session_id, &self.joined_time, &self.left_time, &self.site_url, &self.meeting_id, &self.host_email, &self.devices, &self.breakout_sessions_attended, &self.source_id], &self.extra) }
}

impl std::fmt::Debug for Participant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Participant", self, f) }
}

webex_core::open_enum! {
    /// Values of `video` of [`Participant`].
    pub enum ParticipantVideo {
        On = "on",
        Off = "off",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`Participant`].
    pub enum ParticipantState {
        Lobby = "lobby",
        End = "end",
        Joined = "joined",
        BreakoutSession = "breakoutSession",
    }
}

/// The object `QueryMeetingParticipantsWithEmailBody` of Webex.
#[derive(Clone, Default)]
pub struct QueryMeetingParticipantsWithEmailBody {
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// `joinTimeFrom`
    pub join_time_from: Option<String>,
    /// `joinTimeTo`
    pub join_time_to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryMeetingParticipantsWithEmailBody: Keys = Keys(&["\"emails\":", "\"joinTimeFrom\":", "\"joinTimeTo\":"]);

impl Json for QueryMeetingParticipantsWithEmailBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryMeetingParticipantsWithEmailBody, &mut [&mut self.emails, &mut self.join_time_from, &mut self.join_time_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryMeetingParticipantsWithEmailBody, &[&self.emails, &self.join_time_from, &self.join_time_to], &self.extra) }
}

impl std::fmt::Debug for QueryMeetingParticipantsWithEmailBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryMeetingParticipantsWithEmailBody", self, f) }
}

/// The object `QueryMeetingParticipantsWithEmailResponse` of Webex.
#[derive(Clone, Default)]
pub struct QueryMeetingParticipantsWithEmailResponse {
    /// `items`
    pub items: Option<Vec<Participant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryMeetingParticipantsWithEmailResponse: Keys = Keys(&["\"items\":"]);

impl Json for QueryMeetingParticipantsWithEmailResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryMeetingParticipantsWithEmailResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryMeetingParticipantsWithEmailResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for QueryMeetingParticipantsWithEmailResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryMeetingParticipantsWithEmailResponse", self, f) }
}

/// The object `UpdateParticipantBody` of Webex. Published as `UpdateAParticipantBody`.
#[derive(Clone, Default)]
pub struct UpdateParticipantBody {
    /// `muted`
    pub muted: Option<bool>,
    /// `admit`
    pub admit: Option<bool>,
    /// `expel`
    pub expel: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateParticipantBody: Keys = Keys(&["\"muted\":", "\"admit\":", "\"expel\":"]);

impl Json for UpdateParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateParticipantBody, &mut [&mut self.muted, &mut self.admit, &mut self.expel], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateParticipantBody, &[&self.muted, &self.admit, &self.expel], &self.extra) }
}

impl std::fmt::Debug for UpdateParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateParticipantBody", self, f) }
}
