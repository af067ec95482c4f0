// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnswerForCustomizedQuestion` of Webex.
#[derive(Clone, Default)]
pub struct AnswerForCustomizedQuestion {
    /// `optionId`
    pub option_id: Option<f64>,
    /// `answer`; required when sent
    pub answer: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerForCustomizedQuestion: Keys = Keys(&["\"optionId\":", "\"answer\":"]);

impl Json for AnswerForCustomizedQuestion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerForCustomizedQuestion, &mut [&mut self.option_id, &mut self.answer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerForCustomizedQuestion, &[&self.option_id, &self.answer], &self.extra) }
}

impl std::fmt::Debug for AnswerForCustomizedQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerForCustomizedQuestion", self, f) }
}

/// The object `BatchApproveMeetingRegistrantsBody` of Webex.
#[derive(Clone, Default)]
pub struct BatchApproveMeetingRegistrantsBody {
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `registrants`
    pub registrants: Option<Vec<Registrants>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchApproveMeetingRegistrantsBody: Keys = Keys(&["\"sendEmail\":", "\"registrants\":"]);

impl Json for BatchApproveMeetingRegistrantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchApproveMeetingRegistrantsBody, &mut [&mut self.send_email, &mut self.registrants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchApproveMeetingRegistrantsBody, &[&self.send_email, &self.registrants], &self.extra) }
}

impl std::fmt::Debug for BatchApproveMeetingRegistrantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchApproveMeetingRegistrantsBody", self, f) }
}

/// The object `BatchCancelMeetingRegistrantsBody` of Webex.
#[derive(Clone, Default)]
pub struct BatchCancelMeetingRegistrantsBody {
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `registrants`
    pub registrants: Option<Vec<Registrants>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchCancelMeetingRegistrantsBody: Keys = Keys(&["\"sendEmail\":", "\"registrants\":"]);

impl Json for BatchCancelMeetingRegistrantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchCancelMeetingRegistrantsBody, &mut [&mut self.send_email, &mut self.registrants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchCancelMeetingRegistrantsBody, &[&self.send_email, &self.registrants], &self.extra) }
}

impl std::fmt::Debug for BatchCancelMeetingRegistrantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchCancelMeetingRegistrantsBody", self, f) }
}

/// The object `BatchDeleteMeetingRegistrantsBody` of Webex.
#[derive(Clone, Default)]
pub struct BatchDeleteMeetingRegistrantsBody {
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `registrants`
    pub registrants: Option<Vec<Registrants>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchDeleteMeetingRegistrantsBody: Keys = Keys(&["\"sendEmail\":", "\"registrants\":"]);

impl Json for BatchDeleteMeetingRegistrantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchDeleteMeetingRegistrantsBody, &mut [&mut self.send_email, &mut self.registrants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchDeleteMeetingRegistrantsBody, &[&self.send_email, &self.registrants], &self.extra) }
}

impl std::fmt::Debug for BatchDeleteMeetingRegistrantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchDeleteMeetingRegistrantsBody", self, f) }
}

/// The object `BatchRegisterMeetingRegistrantsBody` of Webex.
#[derive(Clone, Default)]
pub struct BatchRegisterMeetingRegistrantsBody {
    /// `items`
    pub items: Option<Vec<RegistrantFormObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchRegisterMeetingRegistrantsBody: Keys = Keys(&["\"items\":"]);

impl Json for BatchRegisterMeetingRegistrantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchRegisterMeetingRegistrantsBody, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchRegisterMeetingRegistrantsBody, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BatchRegisterMeetingRegistrantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchRegisterMeetingRegistrantsBody", self, f) }
}

/// The object `BatchRegisterMeetingRegistrantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct BatchRegisterMeetingRegistrantsResponse {
    /// `items`
    pub items: Option<Vec<RegistrantCreateResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchRegisterMeetingRegistrantsResponse: Keys = Keys(&["\"items\":"]);

impl Json for BatchRegisterMeetingRegistrantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchRegisterMeetingRegistrantsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchRegisterMeetingRegistrantsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BatchRegisterMeetingRegistrantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchRegisterMeetingRegistrantsResponse", self, f) }
}

/// The object `BatchRejectMeetingRegistrantsBody` of Webex.
#[derive(Clone, Default)]
pub struct BatchRejectMeetingRegistrantsBody {
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `registrants`
    pub registrants: Option<Vec<Registrants>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchRejectMeetingRegistrantsBody: Keys = Keys(&["\"sendEmail\":", "\"registrants\":"]);

impl Json for BatchRejectMeetingRegistrantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchRejectMeetingRegistrantsBody, &mut [&mut self.send_email, &mut self.registrants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchRejectMeetingRegistrantsBody, &[&self.send_email, &self.registrants], &self.extra) }
}

impl std::fmt::Debug for BatchRejectMeetingRegistrantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchRejectMeetingRegistrantsBody", self, f) }
}

/// The object `Control` of Webex.
#[derive(Clone, Default)]
pub struct Control {
    /// `locked`
    pub locked: Option<bool>,
    /// `recordingStarted`
    pub recording_started: Option<bool>,
    /// `recordingPaused`
    pub recording_paused: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Control: Keys = Keys(&["\"locked\":", "\"recordingStarted\":", "\"recordingPaused\":"]);

impl Json for Control {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Control, &mut [&mut self.locked, &mut self.recording_started, &mut self.recording_paused], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Control, &[&self.locked, &self.recording_started, &self.recording_paused], &self.extra) }
}

impl std::fmt::Debug for Control {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Control", self, f) }
}

/// The object `CreateInterpreterObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateInterpreterObject {
    /// `languageCode1`; required when sent
    pub language_code1: Option<String>,
    /// `languageCode2`; required when sent
    pub language_code2: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInterpreterObject: Keys = Keys(&["\"languageCode1\":", "\"languageCode2\":", "\"email\":", "\"displayName\":", "\"hostEmail\":", "\"sendEmail\":"]);

impl Json for CreateInterpreterObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInterpreterObject, &mut [&mut self.language_code1, &mut self.language_code2, &mut self.email, &mut self.display_name, &mut self.host_email, &mut self.send_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInterpreterObject, &[&self.language_code1, &self.language_code2, &self.email, &self.display_name, &self.host_email, &self.send_email], &self.extra) }
}

impl std::fmt::Debug for CreateInterpreterObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInterpreterObject", self, f) }
}

/// The object `CreateInvitationSourcesBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateInvitationSourcesBody {
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `items`
    pub items: Option<Vec<InvitationSourceCreateObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInvitationSourcesBody: Keys = Keys(&["\"hostEmail\":", "\"personId\":", "\"items\":"]);

impl Json for CreateInvitationSourcesBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInvitationSourcesBody, &mut [&mut self.host_email, &mut self.person_id, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInvitationSourcesBody, &[&self.host_email, &self.person_id, &self.items], &self.extra) }
}

impl std::fmt::Debug for CreateInvitationSourcesBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInvitationSourcesBody", self, f) }
}

/// The object `CreateInvitationSourcesResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateInvitationSourcesResponse {
    /// `items`
    pub items: Option<Vec<InvitationSourceObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateInvitationSourcesResponse: Keys = Keys(&["\"items\":"]);

impl Json for CreateInvitationSourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateInvitationSourcesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateInvitationSourcesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CreateInvitationSourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateInvitationSourcesResponse", self, f) }
}

/// The object `CreateMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObject {
    /// `adhoc`
    pub adhoc: Option<bool>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `templateId`
    pub template_id: Option<String>,
    /// `title`; required when sent
    pub title: Option<String>,
    /// `agenda`
    pub agenda: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `start`; required when sent
    pub start: Option<String>,
    /// `end`; required when sent
    pub end: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `recurrence`
    pub recurrence: Option<String>,
    /// `enabledAutoRecordMeeting`
    pub enabled_auto_record_meeting: Option<bool>,
    /// `allowAnyUserToBeCoHost`
    pub allow_any_user_to_be_co_host: Option<bool>,
    /// `enabledJoinBeforeHost`
    pub enabled_join_before_host: Option<bool>,
    /// `enableConnectAudioBeforeHost`
    pub enable_connect_audio_before_host: Option<bool>,
    /// `joinBeforeHostMinutes` in minutes
    pub join_before_host_minutes: Option<f64>,
    /// `excludePassword`
    pub exclude_password: Option<bool>,
    /// `publicMeeting`
    pub public_meeting: Option<bool>,
    /// `reminderTime`
    pub reminder_time: Option<f64>,
    /// `unlockedMeetingJoinSecurity`
    pub unlocked_meeting_join_security: Option<CreateMeetingObjectUnlockedMeetingJoinSecurity>,
    /// `sessionTypeId`
    pub session_type_id: Option<f64>,
    /// `scheduledType`
    pub scheduled_type: Option<CreateMeetingObjectScheduledType>,
    /// `enabledWebcastView`
    pub enabled_webcast_view: Option<bool>,
    /// `panelistPassword`
    pub panelist_password: Option<String>,
    /// `enableAutomaticLock`
    pub enable_automatic_lock: Option<bool>,
    /// `automaticLockMinutes` in minutes
    pub automatic_lock_minutes: Option<f64>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `invitees`
    pub invitees: Option<Vec<InviteeObjectForCreateMeeting>>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `meetingOptions`
    pub meeting_options: Option<CreateMeetingObjectMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<CreateMeetingObjectAttendeePrivileges>,
    /// `registration`
    pub registration: Option<CreateMeetingObjectRegistration>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `simultaneousInterpretation`
    pub simultaneous_interpretation: Option<CreateMeetingObjectSimultaneousInterpretation>,
    /// `enabledBreakoutSessions`
    pub enabled_breakout_sessions: Option<bool>,
    /// `breakoutSessions`
    pub breakout_sessions: Option<Vec<PreMeetingBreakoutSessionWithoutIdObject>>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<TrackingCodeItemForCreateMeetingObject>>,
    /// `enabledAudioWatermark`
    pub enabled_audio_watermark: Option<bool>,
    /// `enabledVisualWatermark`
    pub enabled_visual_watermark: Option<bool>,
    /// `visualWatermarkOpacity`
    pub visual_watermark_opacity: Option<f64>,
    /// `audioConnectionOptions`
    pub audio_connection_options: Option<CreateMeetingObjectAudioConnectionOptions>,
    /// `requireAttendeeLogin`
    pub require_attendee_login: Option<bool>,
    /// `restrictToInvitees`
    pub restrict_to_invitees: Option<bool>,
    /// `enabledLiveStream`
    pub enabled_live_stream: Option<bool>,
    /// `liveStream`
    pub live_stream: Option<LiveStreamObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObject: Keys = Keys(&["\"adhoc\":", "\"roomId\":", "\"templateId\":", "\"title\":", "\"agenda\":", "\"password\":", "\"start\":", "\"end\":", "\"timezone\":", "\"recurrence\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"scheduledType\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"invitees\":", "\"sendEmail\":", "\"hostEmail\":", "\"siteUrl\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"registration\":", "\"integrationTags\":", "\"simultaneousInterpretation\":", "\"enabledBreakoutSessions\":", "\"breakoutSessions\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for CreateMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObject, &mut [&mut self.adhoc, &mut self.room_id, &mut self.template_id, &mut self.title, &mut self.agenda, &mut self.password, &mut self.start, &mut self.end, &mut self.timezone, &mut self.recurrence, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.scheduled_type, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.invitees, &mut self.send_email, &mut self.host_email, &mut self.site_url, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.registration, &mut self.integration_tags, &mut self.simultaneous_interpretation, &mut self.enabled_breakout_sessions, &mut self.breakout_sessions, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObject, &[&self.adhoc, &self.room_id, &self.template_id, &self.title, &self.agenda, &self.password, &self.start, &self.end, &self.timezone, &self.recurrence, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.scheduled_type, &self.enabled_webcast_view, &self.panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.invitees, &self.send_email, &self.host_email, &self.site_url, &self.meeting_options, &self.attendee_privileges, &self.registration, &self.integration_tags, &self.simultaneous_interpretation, &self.enabled_breakout_sessions, &self.breakout_sessions, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `unlockedMeetingJoinSecurity` of [`CreateMeetingObject`].
    pub enum CreateMeetingObjectUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`CreateMeetingObject`].
    pub enum CreateMeetingObjectScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
        PersonalRoomMeeting = "personalRoomMeeting",
    }
}

/// The object `CreateMeetingObjectAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObjectAttendeePrivileges {
    /// `enabledShareContent`
    pub enabled_share_content: Option<bool>,
    /// `enabledSaveDocument`
    pub enabled_save_document: Option<bool>,
    /// `enabledPrintDocument`
    pub enabled_print_document: Option<bool>,
    /// `enabledAnnotate`
    pub enabled_annotate: Option<bool>,
    /// `enabledViewParticipantList`
    pub enabled_view_participant_list: Option<bool>,
    /// `enabledViewThumbnails`
    pub enabled_view_thumbnails: Option<bool>,
    /// `enabledRemoteControl`
    pub enabled_remote_control: Option<bool>,
    /// `enabledViewAnyDocument`
    pub enabled_view_any_document: Option<bool>,
    /// `enabledViewAnyPage`
    pub enabled_view_any_page: Option<bool>,
    /// `enabledContactOperatorPrivately`
    pub enabled_contact_operator_privately: Option<bool>,
    /// `enabledChatHost`
    pub enabled_chat_host: Option<bool>,
    /// `enabledChatPresenter`
    pub enabled_chat_presenter: Option<bool>,
    /// `enabledChatOtherParticipants`
    pub enabled_chat_other_participants: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObjectAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for CreateMeetingObjectAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObjectAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObjectAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObjectAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObjectAttendeePrivileges", self, f) }
}

/// The object `CreateMeetingObjectAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObjectAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<CreateMeetingObjectAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<CreateMeetingObjectAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObjectAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for CreateMeetingObjectAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObjectAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObjectAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObjectAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObjectAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`CreateMeetingObjectAudioConnectionOptions`].
    pub enum CreateMeetingObjectAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`CreateMeetingObjectAudioConnectionOptions`].
    pub enum CreateMeetingObjectAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `CreateMeetingObjectMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObjectMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<CreateMeetingObjectMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObjectMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for CreateMeetingObjectMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObjectMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObjectMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObjectMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObjectMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`CreateMeetingObjectMeetingOptions`].
    pub enum CreateMeetingObjectMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `CreateMeetingObjectRegistration` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObjectRegistration {
    /// `autoAcceptRequest`
    pub auto_accept_request: Option<bool>,
    /// `requireFirstName`
    pub require_first_name: Option<bool>,
    /// `requireLastName`
    pub require_last_name: Option<bool>,
    /// `requireEmail`
    pub require_email: Option<bool>,
    /// `requireJobTitle`
    pub require_job_title: Option<bool>,
    /// `requireCompanyName`
    pub require_company_name: Option<bool>,
    /// `requireAddress1`
    pub require_address1: Option<bool>,
    /// `requireAddress2`
    pub require_address2: Option<bool>,
    /// `requireCity`
    pub require_city: Option<bool>,
    /// `requireState`
    pub require_state: Option<bool>,
    /// `requireZipCode`
    pub require_zip_code: Option<bool>,
    /// `requireCountryRegion`
    pub require_country_region: Option<bool>,
    /// `requireWorkPhone`
    pub require_work_phone: Option<bool>,
    /// `requireFax`
    pub require_fax: Option<bool>,
    /// `maxRegisterNum`
    pub max_register_num: Option<f64>,
    /// `customizedQuestions`
    pub customized_questions: Option<Vec<CustomizedQuestionForCreateMeeting>>,
    /// `rules`
    pub rules: Option<Vec<StandardRegistrationApproveRule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObjectRegistration: Keys = Keys(&["\"autoAcceptRequest\":", "\"requireFirstName\":", "\"requireLastName\":", "\"requireEmail\":", "\"requireJobTitle\":", "\"requireCompanyName\":", "\"requireAddress1\":", "\"requireAddress2\":", "\"requireCity\":", "\"requireState\":", "\"requireZipCode\":", "\"requireCountryRegion\":", "\"requireWorkPhone\":", "\"requireFax\":", "\"maxRegisterNum\":", "\"customizedQuestions\":", "\"rules\":"]);

impl Json for CreateMeetingObjectRegistration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObjectRegistration, &mut [&mut self.auto_accept_request, &mut self.require_first_name, &mut self.require_last_name, &mut self.require_email, &mut self.require_job_title, &mut self.require_company_name, &mut self.require_address1, &mut self.require_address2, &mut self.require_city, &mut self.require_state, &mut self.require_zip_code, &mut self.require_country_region, &mut self.require_work_phone, &mut self.require_fax, &mut self.max_register_num, &mut self.customized_questions, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObjectRegistration, &[&self.auto_accept_request, &self.require_first_name, &self.require_last_name, &self.require_email, &self.require_job_title, &self.require_company_name, &self.require_address1, &self.require_address2, &self.require_city, &self.require_state, &self.require_zip_code, &self.require_country_region, &self.require_work_phone, &self.require_fax, &self.max_register_num, &self.customized_questions, &self.rules], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObjectRegistration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObjectRegistration", self, f) }
}

/// The object `CreateMeetingObjectSimultaneousInterpretation` of Webex.
#[derive(Clone, Default)]
pub struct CreateMeetingObjectSimultaneousInterpretation {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMeetingObjectSimultaneousInterpretation: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for CreateMeetingObjectSimultaneousInterpretation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMeetingObjectSimultaneousInterpretation, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMeetingObjectSimultaneousInterpretation, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for CreateMeetingObjectSimultaneousInterpretation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMeetingObjectSimultaneousInterpretation", self, f) }
}

/// The object `CustomizedQuestionForCreateMeeting` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForCreateMeeting {
    /// `question`; required when sent
    pub question: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `type`; required when sent
    pub type_: Option<CustomizedQuestionForCreateMeetingType>,
    /// `maxLength`
    pub max_length: Option<f64>,
    /// `options`
    pub options: Option<Vec<CustomizedQuestionForCreateMeetingOption>>,
    /// `rules`
    pub rules: Option<Vec<CustomizedQuestionForCreateMeetingRule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForCreateMeeting: Keys = Keys(&["\"question\":", "\"required\":", "\"type\":", "\"maxLength\":", "\"options\":", "\"rules\":"]);

impl Json for CustomizedQuestionForCreateMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForCreateMeeting, &mut [&mut self.question, &mut self.required, &mut self.type_, &mut self.max_length, &mut self.options, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForCreateMeeting, &[&self.question, &self.required, &self.type_, &self.max_length, &self.options, &self.rules], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForCreateMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForCreateMeeting", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CustomizedQuestionForCreateMeeting`].
    pub enum CustomizedQuestionForCreateMeetingType {
        SingleLineTextBox = "singleLineTextBox",
        MultiLineTextBox = "multiLineTextBox",
        Checkbox = "checkbox",
        DropdownList = "dropdownList",
        RadioButtons = "radioButtons",
    }
}

/// The object `CustomizedQuestionForCreateMeetingOption` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForCreateMeetingOption {
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForCreateMeetingOption: Keys = Keys(&["\"value\":"]);

impl Json for CustomizedQuestionForCreateMeetingOption {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForCreateMeetingOption, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForCreateMeetingOption, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForCreateMeetingOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForCreateMeetingOption", self, f) }
}

/// The object `CustomizedQuestionForCreateMeetingRule` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForCreateMeetingRule {
    /// `condition`; required when sent
    pub condition: Option<CustomizedQuestionForCreateMeetingRuleCondition>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// `result`; required when sent
    pub result: Option<CustomizedQuestionForCreateMeetingRuleResult>,
    /// `matchCase`
    pub match_case: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForCreateMeetingRule: Keys = Keys(&["\"condition\":", "\"value\":", "\"result\":", "\"matchCase\":"]);

impl Json for CustomizedQuestionForCreateMeetingRule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForCreateMeetingRule, &mut [&mut self.condition, &mut self.value, &mut self.result, &mut self.match_case], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForCreateMeetingRule, &[&self.condition, &self.value, &self.result, &self.match_case], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForCreateMeetingRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForCreateMeetingRule", self, f) }
}

webex_core::open_enum! {
    /// Values of `condition` of [`CustomizedQuestionForCreateMeetingRule`].
    pub enum CustomizedQuestionForCreateMeetingRuleCondition {
        Contains = "contains",
        NotContains = "notContains",
        BeginsWith = "beginsWith",
        EndsWith = "endsWith",
        Equals = "equals",
        NotEquals = "notEquals",
    }
}

webex_core::open_enum! {
    /// Values of `result` of [`CustomizedQuestionForCreateMeetingRule`].
    pub enum CustomizedQuestionForCreateMeetingRuleResult {
        Approve = "approve",
        Reject = "reject",
    }
}

/// The object `CustomizedQuestionForGetMeeting` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForGetMeeting {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `question`; required when sent
    pub question: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `type`; required when sent
    pub type_: Option<CustomizedQuestionForGetMeetingType>,
    /// `maxLength`
    pub max_length: Option<f64>,
    /// `options`
    pub options: Option<Vec<CustomizedQuestionForGetMeetingOption>>,
    /// `rules`
    pub rules: Option<Vec<CustomizedQuestionForGetMeetingRule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForGetMeeting: Keys = Keys(&["\"id\":", "\"question\":", "\"required\":", "\"type\":", "\"maxLength\":", "\"options\":", "\"rules\":"]);

impl Json for CustomizedQuestionForGetMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForGetMeeting, &mut [&mut self.id, &mut self.question, &mut self.required, &mut self.type_, &mut self.max_length, &mut self.options, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForGetMeeting, &[&self.id, &self.question, &self.required, &self.type_, &self.max_length, &self.options, &self.rules], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForGetMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForGetMeeting", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CustomizedQuestionForGetMeeting`].
    pub enum CustomizedQuestionForGetMeetingType {
        SingleLineTextBox = "singleLineTextBox",
        MultiLineTextBox = "multiLineTextBox",
        Checkbox = "checkbox",
        DropdownList = "dropdownList",
        RadioButtons = "radioButtons",
    }
}

/// The object `CustomizedQuestionForGetMeetingOption` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForGetMeetingOption {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForGetMeetingOption: Keys = Keys(&["\"id\":", "\"value\":"]);

impl Json for CustomizedQuestionForGetMeetingOption {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForGetMeetingOption, &mut [&mut self.id, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForGetMeetingOption, &[&self.id, &self.value], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForGetMeetingOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForGetMeetingOption", self, f) }
}

/// The object `CustomizedQuestionForGetMeetingRule` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedQuestionForGetMeetingRule {
    /// `condition`; required when sent
    pub condition: Option<CustomizedQuestionForGetMeetingRuleCondition>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// `result`; required when sent
    pub result: Option<CustomizedQuestionForGetMeetingRuleResult>,
    /// `matchCase`
    pub match_case: Option<bool>,
    /// `order`; required when sent
    pub order: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedQuestionForGetMeetingRule: Keys = Keys(&["\"condition\":", "\"value\":", "\"result\":", "\"matchCase\":", "\"order\":"]);

impl Json for CustomizedQuestionForGetMeetingRule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedQuestionForGetMeetingRule, &mut [&mut self.condition, &mut self.value, &mut self.result, &mut self.match_case, &mut self.order], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedQuestionForGetMeetingRule, &[&self.condition, &self.value, &self.result, &self.match_case, &self.order], &self.extra) }
}

impl std::fmt::Debug for CustomizedQuestionForGetMeetingRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedQuestionForGetMeetingRule", self, f) }
}

webex_core::open_enum! {
    /// Values of `condition` of [`CustomizedQuestionForGetMeetingRule`].
    pub enum CustomizedQuestionForGetMeetingRuleCondition {
        Contains = "contains",
        NotContains = "notContains",
        BeginsWith = "beginsWith",
        EndsWith = "endsWith",
        Equals = "equals",
        NotEquals = "notEquals",
    }
}

webex_core::open_enum! {
    /// Values of `result` of [`CustomizedQuestionForGetMeetingRule`].
    pub enum CustomizedQuestionForGetMeetingRuleResult {
        Approve = "approve",
        Reject = "reject",
    }
}

/// The object `CustomizedRegistrant` of Webex.
#[derive(Clone, Default)]
pub struct CustomizedRegistrant {
    /// `questionId`; required when sent
    pub question_id: Option<f64>,
    /// `answers`; required when sent
    pub answers: Option<Vec<AnswerForCustomizedQuestion>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizedRegistrant: Keys = Keys(&["\"questionId\":", "\"answers\":"]);

impl Json for CustomizedRegistrant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizedRegistrant, &mut [&mut self.question_id, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizedRegistrant, &[&self.question_id, &self.answers], &self.extra) }
}

impl std::fmt::Debug for CustomizedRegistrant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizedRegistrant", self, f) }
}

/// The object `DetailedTemplateObject` of Webex.
#[derive(Clone, Default)]
pub struct DetailedTemplateObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `locale`; required when sent
    pub locale: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `templateType`; required when sent
    pub template_type: Option<DetailedTemplateObjectTemplateType>,
    /// `isDefault`; required when sent
    pub is_default: Option<bool>,
    /// `isStandard`; required when sent
    pub is_standard: Option<bool>,
    /// `meeting`; required when sent
    pub meeting: Option<CreateMeetingObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DetailedTemplateObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locale\":", "\"siteUrl\":", "\"templateType\":", "\"isDefault\":", "\"isStandard\":", "\"meeting\":"]);

impl Json for DetailedTemplateObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DetailedTemplateObject, &mut [&mut self.id, &mut self.name, &mut self.locale, &mut self.site_url, &mut self.template_type, &mut self.is_default, &mut self.is_standard, &mut self.meeting], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DetailedTemplateObject, &[&self.id, &self.name, &self.locale, &self.site_url, &self.template_type, &self.is_default, &self.is_standard, &self.meeting], &self.extra) }
}

impl std::fmt::Debug for DetailedTemplateObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DetailedTemplateObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `templateType` of [`DetailedTemplateObject`].
    pub enum DetailedTemplateObjectTemplateType {
        Meeting = "meeting",
        Webinar = "webinar",
    }
}

/// The object `EndMeetingRequestObject` of Webex.
#[derive(Clone, Default)]
pub struct EndMeetingRequestObject {
    /// `reason`
    pub reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EndMeetingRequestObject: Keys = Keys(&["\"reason\":"]);

impl Json for EndMeetingRequestObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EndMeetingRequestObject, &mut [&mut self.reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EndMeetingRequestObject, &[&self.reason], &self.extra) }
}

impl std::fmt::Debug for EndMeetingRequestObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EndMeetingRequestObject", self, f) }
}

/// The object `GetInterpreterObject` of Webex.
#[derive(Clone, Default)]
pub struct GetInterpreterObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `languageCode1`; required when sent
    pub language_code1: Option<String>,
    /// `languageCode2`; required when sent
    pub language_code2: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetInterpreterObject: Keys = Keys(&["\"id\":", "\"languageCode1\":", "\"languageCode2\":", "\"email\":", "\"displayName\":"]);

impl Json for GetInterpreterObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetInterpreterObject, &mut [&mut self.id, &mut self.language_code1, &mut self.language_code2, &mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetInterpreterObject, &[&self.id, &self.language_code1, &self.language_code2, &self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for GetInterpreterObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetInterpreterObject", self, f) }
}

/// The object `GetMeetingSimultaneousInterpretationObject` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingSimultaneousInterpretationObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingSimultaneousInterpretationObject: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for GetMeetingSimultaneousInterpretationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingSimultaneousInterpretationObject, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingSimultaneousInterpretationObject, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for GetMeetingSimultaneousInterpretationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingSimultaneousInterpretationObject", self, f) }
}

/// The object `GetMeetingSurveyLinksResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingSurveyLinksResponse {
    /// `items`
    pub items: Option<Vec<SurveyLinkObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingSurveyLinksResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetMeetingSurveyLinksResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingSurveyLinksResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingSurveyLinksResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetMeetingSurveyLinksResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingSurveyLinksResponse", self, f) }
}

/// The object `InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting` of Webex.
#[derive(Clone, Default)]
pub struct InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting {
    /// `languageCode1`; required when sent
    pub language_code1: Option<String>,
    /// `languageCode2`; required when sent
    pub language_code2: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting: Keys = Keys(&["\"languageCode1\":", "\"languageCode2\":", "\"email\":", "\"displayName\":"]);

impl Json for InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting, &mut [&mut self.language_code1, &mut self.language_code2, &mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting, &[&self.language_code1, &self.language_code2, &self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting", self, f) }
}

/// The object `InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting` of Webex.
#[derive(Clone, Default)]
pub struct InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `languageCode1`; required when sent
    pub language_code1: Option<String>,
    /// `languageCode2`; required when sent
    pub language_code2: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting: Keys = Keys(&["\"id\":", "\"languageCode1\":", "\"languageCode2\":", "\"email\":", "\"displayName\":"]);

impl Json for InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting, &mut [&mut self.id, &mut self.language_code1, &mut self.language_code2, &mut self.email, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting, &[&self.id, &self.language_code1, &self.language_code2, &self.email, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting", self, f) }
}

/// The object `InvitationSourceCreateObject` of Webex.
#[derive(Clone, Default)]
pub struct InvitationSourceCreateObject {
    /// `sourceId`; required when sent
    pub source_id: Option<String>,
    /// `sourceEmail`; required when sent
    pub source_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InvitationSourceCreateObject: Keys = Keys(&["\"sourceId\":", "\"sourceEmail\":"]);

impl Json for InvitationSourceCreateObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InvitationSourceCreateObject, &mut [&mut self.source_id, &mut self.source_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InvitationSourceCreateObject, &[&self.source_id, &self.source_email], &self.extra) }
}

impl std::fmt::Debug for InvitationSourceCreateObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InvitationSourceCreateObject", self, f) }
}

/// The object `InvitationSourceObject` of Webex.
#[derive(Clone, Default)]
pub struct InvitationSourceObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `sourceId`; required when sent
    pub source_id: Option<String>,
    /// `sourceEmail`; required when sent
    pub source_email: Option<String>,
    /// `joinLink`
    pub join_link: Option<String>,
    /// `registerLink`
    pub register_link: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InvitationSourceObject: Keys = Keys(&["\"id\":", "\"sourceId\":", "\"sourceEmail\":", "\"joinLink\":", "\"registerLink\":"]);

impl Json for InvitationSourceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InvitationSourceObject, &mut [&mut self.id, &mut self.source_id, &mut self.source_email, &mut self.join_link, &mut self.register_link], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InvitationSourceObject, &[&self.id, &self.source_id, &self.source_email, &self.join_link, &self.register_link], &self.extra) }
}

impl std::fmt::Debug for InvitationSourceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InvitationSourceObject", self, f) }
}

/// The object `InviteeObjectForCreateMeeting` of Webex.
#[derive(Clone, Default)]
pub struct InviteeObjectForCreateMeeting {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `coHost`
    pub co_host: Option<bool>,
    /// `panelist`
    pub panelist: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InviteeObjectForCreateMeeting: Keys = Keys(&["\"email\":", "\"displayName\":", "\"coHost\":", "\"panelist\":"]);

impl Json for InviteeObjectForCreateMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InviteeObjectForCreateMeeting, &mut [&mut self.email, &mut self.display_name, &mut self.co_host, &mut self.panelist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InviteeObjectForCreateMeeting, &[&self.email, &self.display_name, &self.co_host, &self.panelist], &self.extra) }
}

impl std::fmt::Debug for InviteeObjectForCreateMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InviteeObjectForCreateMeeting", self, f) }
}

/// The object `JoinMeetingLinkObject` of Webex.
#[derive(Clone, Default)]
pub struct JoinMeetingLinkObject {
    /// `startLink`
    pub start_link: Option<String>,
    /// `joinLink`
    pub join_link: Option<String>,
    /// `expiration`
    pub expiration: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JoinMeetingLinkObject: Keys = Keys(&["\"startLink\":", "\"joinLink\":", "\"expiration\":"]);

impl Json for JoinMeetingLinkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JoinMeetingLinkObject, &mut [&mut self.start_link, &mut self.join_link, &mut self.expiration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JoinMeetingLinkObject, &[&self.start_link, &self.join_link, &self.expiration], &self.extra) }
}

impl std::fmt::Debug for JoinMeetingLinkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JoinMeetingLinkObject", self, f) }
}

/// The object `JoinMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct JoinMeetingObject {
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `webLink`
    pub web_link: Option<String>,
    /// `joinDirectly`
    pub join_directly: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `expirationMinutes` in minutes
    pub expiration_minutes: Option<f64>,
    /// `registrationId`
    pub registration_id: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `createJoinLinkAsWebLink`
    pub create_join_link_as_web_link: Option<bool>,
    /// `createStartLinkAsWebLink`
    pub create_start_link_as_web_link: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JoinMeetingObject: Keys = Keys(&["\"meetingId\":", "\"meetingNumber\":", "\"webLink\":", "\"joinDirectly\":", "\"email\":", "\"displayName\":", "\"password\":", "\"expirationMinutes\":", "\"registrationId\":", "\"hostEmail\":", "\"createJoinLinkAsWebLink\":", "\"createStartLinkAsWebLink\":"]);

impl Json for JoinMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JoinMeetingObject, &mut [&mut self.meeting_id, &mut self.meeting_number, &mut self.web_link, &mut self.join_directly, &mut self.email, &mut self.display_name, &mut self.password, &mut self.expiration_minutes, &mut self.registration_id, &mut self.host_email, &mut self.create_join_link_as_web_link, &mut self.create_start_link_as_web_link], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JoinMeetingObject, &[&self.meeting_id, &self.meeting_number, &self.web_link, &self.join_directly, &self.email, &self.display_name, &self.password, &self.expiration_minutes, &self.registration_id, &self.host_email, &self.create_join_link_as_web_link, &self.create_start_link_as_web_link], &self.extra) }
}

impl std::fmt::Debug for JoinMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JoinMeetingObject", self, f) }
}

/// The object `LinksObjectForBreakoutSessions` of Webex.
#[derive(Clone, Default)]
pub struct LinksObjectForBreakoutSessions {
    /// `rel`; required when sent
    pub rel: Option<String>,
    /// `href`; required when sent
    pub href: Option<String>,
    /// `method`; required when sent
    pub method: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LinksObjectForBreakoutSessions: Keys = Keys(&["\"rel\":", "\"href\":", "\"method\":"]);

impl Json for LinksObjectForBreakoutSessions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LinksObjectForBreakoutSessions, &mut [&mut self.rel, &mut self.href, &mut self.method], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LinksObjectForBreakoutSessions, &[&self.rel, &self.href, &self.method], &self.extra) }
}

impl std::fmt::Debug for LinksObjectForBreakoutSessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LinksObjectForBreakoutSessions", self, f) }
}
