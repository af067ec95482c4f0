// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `MeetingObjectForListMeetingSimultaneousInterpretation` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingSimultaneousInterpretation {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingSimultaneousInterpretation: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for MeetingObjectForListMeetingSimultaneousInterpretation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingSimultaneousInterpretation, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingSimultaneousInterpretation, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingSimultaneousInterpretation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingSimultaneousInterpretation", self, f) }
}

/// The object `MeetingObjectForListMeetingTelephony` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingTelephony {
    /// `accessCode`; required when sent
    pub access_code: Option<String>,
    /// `callInNumbers`; required when sent
    pub call_in_numbers: Option<Vec<MeetingObjectForListMeetingTelephonyCallInNumber>>,
    /// `links`
    pub links: Option<Vec<LinksObjectForTelephony>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingTelephony: Keys = Keys(&["\"accessCode\":", "\"callInNumbers\":", "\"links\":"]);

impl Json for MeetingObjectForListMeetingTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingTelephony, &mut [&mut self.access_code, &mut self.call_in_numbers, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingTelephony, &[&self.access_code, &self.call_in_numbers, &self.links], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingTelephony", self, f) }
}

/// The object `MeetingObjectForListMeetingTelephonyCallInNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingTelephonyCallInNumber {
    /// `label`; required when sent
    pub label: Option<String>,
    /// `callInNumber`; required when sent
    pub call_in_number: Option<String>,
    /// `tollType`; required when sent
    pub toll_type: Option<MeetingObjectForListMeetingTelephonyCallInNumberTollType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingTelephonyCallInNumber: Keys = Keys(&["\"label\":", "\"callInNumber\":", "\"tollType\":"]);

impl Json for MeetingObjectForListMeetingTelephonyCallInNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingTelephonyCallInNumber, &mut [&mut self.label, &mut self.call_in_number, &mut self.toll_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingTelephonyCallInNumber, &[&self.label, &self.call_in_number, &self.toll_type], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingTelephonyCallInNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingTelephonyCallInNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `tollType` of [`MeetingObjectForListMeetingTelephonyCallInNumber`].
    pub enum MeetingObjectForListMeetingTelephonyCallInNumberTollType {
        Toll = "toll",
        TollFree = "tollFree",
    }
}

/// The object `MeetingSeriesObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `title`; required when sent
    pub title: Option<String>,
    /// `agenda`
    pub agenda: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// `phoneAndVideoSystemPassword`
    pub phone_and_video_system_password: Option<String>,
    /// `meetingType`; required when sent
    pub meeting_type: Option<MeetingSeriesObjectMeetingType>,
    /// `state`; required when sent
    pub state: Option<MeetingSeriesObjectState>,
    /// `hostDidJoin`
    pub host_did_join: Option<bool>,
    /// `attendeeDidJoin`
    pub attendee_did_join: Option<bool>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `start`; required when sent
    pub start: Option<String>,
    /// `end`; required when sent
    pub end: Option<String>,
    /// `recurrence`
    pub recurrence: Option<String>,
    /// `hostUserId`; required when sent
    pub host_user_id: Option<String>,
    /// `hostDisplayName`; required when sent
    pub host_display_name: Option<String>,
    /// `hostEmail`; required when sent
    pub host_email: Option<String>,
    /// `hostKey`; required when sent
    pub host_key: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `webLink`; required when sent
    pub web_link: Option<String>,
    /// `registerLink`
    pub register_link: Option<String>,
    /// `sipAddress`
    pub sip_address: Option<String>,
    /// `dialInIpAddress`
    pub dial_in_ip_address: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
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
    pub unlocked_meeting_join_security: Option<MeetingSeriesObjectUnlockedMeetingJoinSecurity>,
    /// `sessionTypeId`
    pub session_type_id: Option<f64>,
    /// `scheduledType`
    pub scheduled_type: Option<MeetingSeriesObjectScheduledType>,
    /// `enabledWebcastView`
    pub enabled_webcast_view: Option<bool>,
    /// `panelistPassword`
    pub panelist_password: Option<String>,
    /// `phoneAndVideoSystemPanelistPassword`
    pub phone_and_video_system_panelist_password: Option<String>,
    /// `enableAutomaticLock`
    pub enable_automatic_lock: Option<bool>,
    /// `automaticLockMinutes` in minutes
    pub automatic_lock_minutes: Option<f64>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `telephony`; required when sent
    pub telephony: Option<MeetingSeriesObjectTelephony>,
    /// `meetingOptions`
    pub meeting_options: Option<MeetingSeriesObjectMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<MeetingSeriesObjectAttendeePrivileges>,
    /// `registration`
    pub registration: Option<MeetingSeriesObjectRegistration>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `simultaneousInterpretation`
    pub simultaneous_interpretation: Option<MeetingSeriesObjectSimultaneousInterpretation>,
    /// `enabledBreakoutSessions`; required when sent
    pub enabled_breakout_sessions: Option<bool>,
    /// `links`
    pub links: Option<Vec<LinksObjectForBreakoutSessions>>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<TrackingCodeItemForGetMeetingObject>>,
    /// `enabledAudioWatermark`
    pub enabled_audio_watermark: Option<bool>,
    /// `enabledVisualWatermark`
    pub enabled_visual_watermark: Option<bool>,
    /// `visualWatermarkOpacity`
    pub visual_watermark_opacity: Option<f64>,
    /// `audioConnectionOptions`
    pub audio_connection_options: Option<MeetingSeriesObjectAudioConnectionOptions>,
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

static K_MeetingSeriesObject: Keys = Keys(&["\"id\":", "\"meetingNumber\":", "\"title\":", "\"agenda\":", "\"password\":", "\"phoneAndVideoSystemPassword\":", "\"meetingType\":", "\"state\":", "\"hostDidJoin\":", "\"attendeeDidJoin\":", "\"timezone\":", "\"start\":", "\"end\":", "\"recurrence\":", "\"hostUserId\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"hostKey\":", "\"siteUrl\":", "\"webLink\":", "\"registerLink\":", "\"sipAddress\":", "\"dialInIpAddress\":", "\"roomId\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"scheduledType\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"phoneAndVideoSystemPanelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"telephony\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"registration\":", "\"integrationTags\":", "\"simultaneousInterpretation\":", "\"enabledBreakoutSessions\":", "\"links\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for MeetingSeriesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObject, &mut [&mut self.id, &mut self.meeting_number, &mut self.title, &mut self.agenda, &mut self.password, &mut self.phone_and_video_system_password, &mut self.meeting_type, &mut self.state, &mut self.host_did_join, &mut self.attendee_did_join, &mut self.timezone, &mut self.start, &mut self.end, &mut self.recurrence, &mut self.host_user_id, &mut self.host_display_name, &mut self.host_email, &mut self.host_key, &mut self.site_url, &mut self.web_link, &mut self.register_link, &mut self.sip_address, &mut self.dial_in_ip_address, &mut self.room_id, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.scheduled_type, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.phone_and_video_system_panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.telephony, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.registration, &mut self.integration_tags, &mut self.simultaneous_interpretation, &mut self.enabled_breakout_sessions, &mut self.links, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObject, &[&self.id, &self.meeting_number, &self.title, &self.agenda, &self.password, &self.phone_and_video_system_password, &self.meeting_type, &self.state, &self.host_did_join, &self.attendee_did_join, &self.timezone, &self.start, &self.end, &self.recurrence, &self.host_user_id, &self.host_display_name, &self.host_email, &self.host_key, &self.site_url, &self.web_link, &self.register_link, &self.sip_address, &self.dial_in_ip_address, &self.room_id, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.scheduled_type, &self.enabled_webcast_view, &self.panelist_password, &self.phone_and_video_system_panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.telephony, &self.meeting_options, &self.attendee_privileges, &self.registration, &self.integration_tags, &self.simultaneous_interpretation, &self.enabled_breakout_sessions, &self.links, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `meetingType` of [`MeetingSeriesObject`].
    pub enum MeetingSeriesObjectMeetingType {
        MeetingSeries = "meetingSeries",
        ScheduledMeeting = "scheduledMeeting",
        Meeting = "meeting",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`MeetingSeriesObject`].
    pub enum MeetingSeriesObjectState {
        Active = "active",
        Scheduled = "scheduled",
        Ready = "ready",
        Lobby = "lobby",
        InProgress = "inProgress",
        Ended = "ended",
        Missed = "missed",
        Expired = "expired",
    }
}

webex_core::open_enum! {
    /// Values of `unlockedMeetingJoinSecurity` of [`MeetingSeriesObject`].
    pub enum MeetingSeriesObjectUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`MeetingSeriesObject`].
    pub enum MeetingSeriesObjectScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
        PersonalRoomMeeting = "personalRoomMeeting",
    }
}

/// The object `MeetingSeriesObjectAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectAttendeePrivileges {
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

static K_MeetingSeriesObjectAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for MeetingSeriesObjectAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectAttendeePrivileges", self, f) }
}

/// The object `MeetingSeriesObjectAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<MeetingSeriesObjectAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<MeetingSeriesObjectAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for MeetingSeriesObjectAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`MeetingSeriesObjectAudioConnectionOptions`].
    pub enum MeetingSeriesObjectAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`MeetingSeriesObjectAudioConnectionOptions`].
    pub enum MeetingSeriesObjectAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `MeetingSeriesObjectMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<MeetingSeriesObjectMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for MeetingSeriesObjectMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`MeetingSeriesObjectMeetingOptions`].
    pub enum MeetingSeriesObjectMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `MeetingSeriesObjectRegistration` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectRegistration {
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
    pub customized_questions: Option<Vec<CustomizedQuestionForGetMeeting>>,
    /// `rules`
    pub rules: Option<Vec<StandardRegistrationApproveRule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectRegistration: Keys = Keys(&["\"autoAcceptRequest\":", "\"requireFirstName\":", "\"requireLastName\":", "\"requireEmail\":", "\"requireJobTitle\":", "\"requireCompanyName\":", "\"requireAddress1\":", "\"requireAddress2\":", "\"requireCity\":", "\"requireState\":", "\"requireZipCode\":", "\"requireCountryRegion\":", "\"requireWorkPhone\":", "\"requireFax\":", "\"maxRegisterNum\":", "\"customizedQuestions\":", "\"rules\":"]);

impl Json for MeetingSeriesObjectRegistration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectRegistration, &mut [&mut self.auto_accept_request, &mut self.require_first_name, &mut self.require_last_name, &mut self.require_email, &mut self.require_job_title, &mut self.require_company_name, &mut self.require_address1, &mut self.require_address2, &mut self.require_city, &mut self.require_state, &mut self.require_zip_code, &mut self.require_country_region, &mut self.require_work_phone, &mut self.require_fax, &mut self.max_register_num, &mut self.customized_questions, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectRegistration, &[&self.auto_accept_request, &self.require_first_name, &self.require_last_name, &self.require_email, &self.require_job_title, &self.require_company_name, &self.require_address1, &self.require_address2, &self.require_city, &self.require_state, &self.require_zip_code, &self.require_country_region, &self.require_work_phone, &self.require_fax, &self.max_register_num, &self.customized_questions, &self.rules], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectRegistration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectRegistration", self, f) }
}

/// The object `MeetingSeriesObjectSimultaneousInterpretation` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectSimultaneousInterpretation {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectSimultaneousInterpretation: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for MeetingSeriesObjectSimultaneousInterpretation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectSimultaneousInterpretation, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectSimultaneousInterpretation, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectSimultaneousInterpretation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectSimultaneousInterpretation", self, f) }
}

/// The object `MeetingSeriesObjectTelephony` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectTelephony {
    /// `accessCode`; required when sent
    pub access_code: Option<String>,
    /// `callInNumbers`; required when sent
    pub call_in_numbers: Option<Vec<MeetingSeriesObjectTelephonyCallInNumber>>,
    /// `links`
    pub links: Option<Vec<LinksObjectForTelephony>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectTelephony: Keys = Keys(&["\"accessCode\":", "\"callInNumbers\":", "\"links\":"]);

impl Json for MeetingSeriesObjectTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectTelephony, &mut [&mut self.access_code, &mut self.call_in_numbers, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectTelephony, &[&self.access_code, &self.call_in_numbers, &self.links], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectTelephony", self, f) }
}

/// The object `MeetingSeriesObjectTelephonyCallInNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSeriesObjectTelephonyCallInNumber {
    /// `label`; required when sent
    pub label: Option<String>,
    /// `callInNumber`; required when sent
    pub call_in_number: Option<String>,
    /// `tollType`; required when sent
    pub toll_type: Option<MeetingSeriesObjectTelephonyCallInNumberTollType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSeriesObjectTelephonyCallInNumber: Keys = Keys(&["\"label\":", "\"callInNumber\":", "\"tollType\":"]);

impl Json for MeetingSeriesObjectTelephonyCallInNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSeriesObjectTelephonyCallInNumber, &mut [&mut self.label, &mut self.call_in_number, &mut self.toll_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSeriesObjectTelephonyCallInNumber, &[&self.label, &self.call_in_number, &self.toll_type], &self.extra) }
}

impl std::fmt::Debug for MeetingSeriesObjectTelephonyCallInNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSeriesObjectTelephonyCallInNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `tollType` of [`MeetingSeriesObjectTelephonyCallInNumber`].
    pub enum MeetingSeriesObjectTelephonyCallInNumberTollType {
        Toll = "toll",
        TollFree = "tollFree",
    }
}

/// The object `MeetingSessionTypeObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingSessionTypeObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<MeetingSessionTypeObjectType>,
    /// `attendeesCapacity`
    pub attendees_capacity: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingSessionTypeObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"attendeesCapacity\":"]);

impl Json for MeetingSessionTypeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingSessionTypeObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.attendees_capacity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingSessionTypeObject, &[&self.id, &self.name, &self.type_, &self.attendees_capacity], &self.extra) }
}

impl std::fmt::Debug for MeetingSessionTypeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingSessionTypeObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MeetingSessionTypeObject`].
    pub enum MeetingSessionTypeObjectType {
        Meeting = "meeting",
        Webinar = "webinar",
        PrivateMeeting = "privateMeeting",
    }
}

/// The object `MeetingTrackingCodesObject` of Webex.
#[derive(Clone, Default)]
pub struct MeetingTrackingCodesObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `options`; required when sent
    pub options: Option<Vec<OptionsForTrackingCodeObject>>,
    /// `inputMode`; required when sent
    pub input_mode: Option<MeetingTrackingCodesObjectInputMode>,
    /// `service`; required when sent
    pub service: Option<MeetingTrackingCodesObjectService>,
    /// `type`; required when sent
    pub type_: Option<MeetingTrackingCodesObjectType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingTrackingCodesObject: Keys = Keys(&["\"id\":", "\"name\":", "\"siteUrl\":", "\"options\":", "\"inputMode\":", "\"service\":", "\"type\":"]);

impl Json for MeetingTrackingCodesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingTrackingCodesObject, &mut [&mut self.id, &mut self.name, &mut self.site_url, &mut self.options, &mut self.input_mode, &mut self.service, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingTrackingCodesObject, &[&self.id, &self.name, &self.site_url, &self.options, &self.input_mode, &self.service, &self.type_], &self.extra) }
}

impl std::fmt::Debug for MeetingTrackingCodesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingTrackingCodesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `inputMode` of [`MeetingTrackingCodesObject`].
    pub enum MeetingTrackingCodesObjectInputMode {
        Text = "text",
        Select = "select",
        EditableSelect = "editableSelect",
        HostProfileSelect = "hostProfileSelect",
    }
}

webex_core::open_enum! {
    /// Values of `service` of [`MeetingTrackingCodesObject`].
    pub enum MeetingTrackingCodesObjectService {
        All = "All",
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`MeetingTrackingCodesObject`].
    pub enum MeetingTrackingCodesObjectType {
        Optional = "optional",
        Required = "required",
        AdminSet = "adminSet",
        NotUsed = "notUsed",
        NotApplicable = "notApplicable",
    }
}

/// The object `OptionsForTrackingCodeObject` of Webex.
#[derive(Clone, Default)]
pub struct OptionsForTrackingCodeObject {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `defaultValue`; required when sent
    pub default_value: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OptionsForTrackingCodeObject: Keys = Keys(&["\"value\":", "\"defaultValue\":"]);

impl Json for OptionsForTrackingCodeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OptionsForTrackingCodeObject, &mut [&mut self.value, &mut self.default_value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OptionsForTrackingCodeObject, &[&self.value, &self.default_value], &self.extra) }
}

impl std::fmt::Debug for OptionsForTrackingCodeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OptionsForTrackingCodeObject", self, f) }
}

/// The object `PatchGroupMeetingBody` of Webex. Published as `PatchAGroupMeetingBody`.
#[derive(Clone, Default)]
pub struct PatchGroupMeetingBody {
    /// `title`
    pub title: Option<String>,
    /// `agenda`
    pub agenda: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `start`
    pub start: Option<String>,
    /// `end`
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
    pub join_before_host_minutes: Option<i64>,
    /// `excludePassword`
    pub exclude_password: Option<bool>,
    /// `publicMeeting`
    pub public_meeting: Option<bool>,
    /// `reminderTime`
    pub reminder_time: Option<i64>,
    /// `unlockedMeetingJoinSecurity`
    pub unlocked_meeting_join_security: Option<String>,
    /// `sessionTypeId`
    pub session_type_id: Option<i64>,
    /// `enabledWebcastView`
    pub enabled_webcast_view: Option<bool>,
    /// `panelistPassword`
    pub panelist_password: Option<String>,
    /// `enableAutomaticLock`
    pub enable_automatic_lock: Option<bool>,
    /// `automaticLockMinutes` in minutes
    pub automatic_lock_minutes: Option<i64>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `meetingOptions`
    pub meeting_options: Option<PatchAGroupMeetingBodyMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<PatchAGroupMeetingBodyAttendeePrivileges>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `enabledBreakoutSessions`
    pub enabled_breakout_sessions: Option<bool>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<PatchAGroupMeetingBodyTrackingCodesItem>>,
    /// `enabledAudioWatermark`
    pub enabled_audio_watermark: Option<bool>,
    /// `enabledVisualWatermark`
    pub enabled_visual_watermark: Option<bool>,
    /// `visualWatermarkOpacity`
    pub visual_watermark_opacity: Option<i64>,
    /// `audioConnectionOptions`
    pub audio_connection_options: Option<PatchAGroupMeetingBodyAudioConnectionOptions>,
    /// `requireAttendeeLogin`
    pub require_attendee_login: Option<bool>,
    /// `restrictToInvitees`
    pub restrict_to_invitees: Option<bool>,
    /// `enabledLiveStream`
    pub enabled_live_stream: Option<bool>,
    /// `liveStream`
    pub live_stream: Option<PatchAGroupMeetingBodyLiveStream>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchGroupMeetingBody: Keys = Keys(&["\"title\":", "\"agenda\":", "\"password\":", "\"start\":", "\"end\":", "\"timezone\":", "\"recurrence\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"sendEmail\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"integrationTags\":", "\"enabledBreakoutSessions\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for PatchGroupMeetingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchGroupMeetingBody, &mut [&mut self.title, &mut self.agenda, &mut self.password, &mut self.start, &mut self.end, &mut self.timezone, &mut self.recurrence, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.send_email, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.integration_tags, &mut self.enabled_breakout_sessions, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchGroupMeetingBody, &[&self.title, &self.agenda, &self.password, &self.start, &self.end, &self.timezone, &self.recurrence, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.enabled_webcast_view, &self.panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.send_email, &self.meeting_options, &self.attendee_privileges, &self.integration_tags, &self.enabled_breakout_sessions, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for PatchGroupMeetingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchGroupMeetingBody", self, f) }
}

/// The object `PatchAGroupMeetingBodyAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct PatchAGroupMeetingBodyAttendeePrivileges {
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

static K_PatchAGroupMeetingBodyAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for PatchAGroupMeetingBodyAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchAGroupMeetingBodyAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchAGroupMeetingBodyAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for PatchAGroupMeetingBodyAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchAGroupMeetingBodyAttendeePrivileges", self, f) }
}

/// The object `PatchAGroupMeetingBodyAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct PatchAGroupMeetingBodyAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<String>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<String>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchAGroupMeetingBodyAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for PatchAGroupMeetingBodyAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchAGroupMeetingBodyAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchAGroupMeetingBodyAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for PatchAGroupMeetingBodyAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchAGroupMeetingBodyAudioConnectionOptions", self, f) }
}

/// The object `PatchAGroupMeetingBodyLiveStream` of Webex.
#[derive(Clone, Default)]
pub struct PatchAGroupMeetingBodyLiveStream {
    /// `destination`
    pub destination: Option<String>,
    /// `rtmpUrl`
    pub rtmp_url: Option<String>,
    /// `streamUrl`
    pub stream_url: Option<String>,
    /// `layoutWithoutSharedContent`
    pub layout_without_shared_content: Option<String>,
    /// `layoutWithSharedContent`
    pub layout_with_shared_content: Option<String>,
    /// `allowChangeLayoutInMeeting`
    pub allow_change_layout_in_meeting: Option<bool>,
    /// `followStageLayoutWhenSynced`
    pub follow_stage_layout_when_synced: Option<bool>,
    /// `resolution`
    pub resolution: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchAGroupMeetingBodyLiveStream: Keys = Keys(&["\"destination\":", "\"rtmpUrl\":", "\"streamUrl\":", "\"layoutWithoutSharedContent\":", "\"layoutWithSharedContent\":", "\"allowChangeLayoutInMeeting\":", "\"followStageLayoutWhenSynced\":", "\"resolution\":"]);

impl Json for PatchAGroupMeetingBodyLiveStream {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchAGroupMeetingBodyLiveStream, &mut [&mut self.destination, &mut self.rtmp_url, &mut self.stream_url, &mut self.layout_without_shared_content, &mut self.layout_with_shared_content, &mut self.allow_change_layout_in_meeting, &mut self.follow_stage_layout_when_synced, &mut self.resolution], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchAGroupMeetingBodyLiveStream, &[&self.destination, &self.rtmp_url, &self.stream_url, &self.layout_without_shared_content, &self.layout_with_shared_content, &self.allow_change_layout_in_meeting, &self.follow_stage_layout_when_synced, &self.resolution], &self.extra) }
}

impl std::fmt::Debug for PatchAGroupMeetingBodyLiveStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchAGroupMeetingBodyLiveStream", self, f) }
}

/// The object `PatchAGroupMeetingBodyMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct PatchAGroupMeetingBodyMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<String>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchAGroupMeetingBodyMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for PatchAGroupMeetingBodyMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchAGroupMeetingBodyMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchAGroupMeetingBodyMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for PatchAGroupMeetingBodyMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchAGroupMeetingBodyMeetingOptions", self, f) }
}

/// The object `PatchAGroupMeetingBodyTrackingCodesItem` of Webex.
#[derive(Clone, Default)]
pub struct PatchAGroupMeetingBodyTrackingCodesItem {
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchAGroupMeetingBodyTrackingCodesItem: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for PatchAGroupMeetingBodyTrackingCodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchAGroupMeetingBodyTrackingCodesItem, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchAGroupMeetingBodyTrackingCodesItem, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for PatchAGroupMeetingBodyTrackingCodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchAGroupMeetingBodyTrackingCodesItem", self, f) }
}

/// The object `PatchMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct PatchMeetingObject {
    /// `title`
    pub title: Option<String>,
    /// `agenda`
    pub agenda: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `start`
    pub start: Option<String>,
    /// `end`
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
    pub unlocked_meeting_join_security: Option<PatchMeetingObjectUnlockedMeetingJoinSecurity>,
    /// `sessionTypeId`
    pub session_type_id: Option<f64>,
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
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `meetingOptions`
    pub meeting_options: Option<PatchMeetingObjectMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<PatchMeetingObjectAttendeePrivileges>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `enabledBreakoutSessions`
    pub enabled_breakout_sessions: Option<bool>,
    /// `trackingCodes`
    pub tracking_codes: Option<Vec<TrackingCodeItemForCreateMeetingObject>>,
    /// `enabledAudioWatermark`
    pub enabled_audio_watermark: Option<bool>,
    /// `enabledVisualWatermark`
    pub enabled_visual_watermark: Option<bool>,
    /// `visualWatermarkOpacity`
    pub visual_watermark_opacity: Option<f64>,
    /// `audioConnectionOptions`
    pub audio_connection_options: Option<PatchMeetingObjectAudioConnectionOptions>,
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

static K_PatchMeetingObject: Keys = Keys(&["\"title\":", "\"agenda\":", "\"password\":", "\"start\":", "\"end\":", "\"timezone\":", "\"recurrence\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"sendEmail\":", "\"hostEmail\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"integrationTags\":", "\"enabledBreakoutSessions\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for PatchMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchMeetingObject, &mut [&mut self.title, &mut self.agenda, &mut self.password, &mut self.start, &mut self.end, &mut self.timezone, &mut self.recurrence, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.send_email, &mut self.host_email, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.integration_tags, &mut self.enabled_breakout_sessions, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchMeetingObject, &[&self.title, &self.agenda, &self.password, &self.start, &self.end, &self.timezone, &self.recurrence, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.enabled_webcast_view, &self.panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.send_email, &self.host_email, &self.meeting_options, &self.attendee_privileges, &self.integration_tags, &self.enabled_breakout_sessions, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for PatchMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchMeetingObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `unlockedMeetingJoinSecurity` of [`PatchMeetingObject`].
    pub enum PatchMeetingObjectUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

/// The object `PatchMeetingObjectAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct PatchMeetingObjectAttendeePrivileges {
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

static K_PatchMeetingObjectAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for PatchMeetingObjectAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchMeetingObjectAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchMeetingObjectAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for PatchMeetingObjectAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchMeetingObjectAttendeePrivileges", self, f) }
}
