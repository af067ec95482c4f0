// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `LinksObjectForTelephony` of Webex.
#[derive(Clone, Default)]
pub struct LinksObjectForTelephony {
    /// `rel`; required when sent
    pub rel: Option<String>,
    /// `href`; required when sent
    pub href: Option<String>,
    /// `method`; required when sent
    pub method: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LinksObjectForTelephony: Keys = Keys(&["\"rel\":", "\"href\":", "\"method\":"]);

impl Json for LinksObjectForTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LinksObjectForTelephony, &mut [&mut self.rel, &mut self.href, &mut self.method], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LinksObjectForTelephony, &[&self.rel, &self.href, &self.method], &self.extra) }
}

impl std::fmt::Debug for LinksObjectForTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LinksObjectForTelephony", self, f) }
}

/// The object `ListGroupMeetingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListGroupMeetingsResponse {
    /// `items`
    pub items: Option<Vec<ListGroupMeetingsResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGroupMeetingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListGroupMeetingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGroupMeetingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGroupMeetingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListGroupMeetingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGroupMeetingsResponse", self, f) }
}

/// The object `ListGroupMeetingsResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct ListGroupMeetingsResponseItemsItem {
    /// `id`
    pub id: Option<Any>,
    /// `meetingNumber`
    pub meeting_number: Option<Any>,
    /// `meetingSeriesId`
    pub meeting_series_id: Option<Any>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<Any>,
    /// `title`
    pub title: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGroupMeetingsResponseItemsItem: Keys = Keys(&["\"id\":", "\"meetingNumber\":", "\"meetingSeriesId\":", "\"scheduledMeetingId\":", "\"title\":"]);

impl Json for ListGroupMeetingsResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGroupMeetingsResponseItemsItem, &mut [&mut self.id, &mut self.meeting_number, &mut self.meeting_series_id, &mut self.scheduled_meeting_id, &mut self.title], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGroupMeetingsResponseItemsItem, &[&self.id, &self.meeting_number, &self.meeting_series_id, &self.scheduled_meeting_id, &self.title], &self.extra) }
}

impl std::fmt::Debug for ListGroupMeetingsResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGroupMeetingsResponseItemsItem", self, f) }
}

/// The object `ListInvitationSourcesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListInvitationSourcesResponse {
    /// `items`
    pub items: Option<Vec<InvitationSourceObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListInvitationSourcesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListInvitationSourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListInvitationSourcesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListInvitationSourcesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListInvitationSourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListInvitationSourcesResponse", self, f) }
}

/// The object `ListMeetingInterpretersResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingInterpretersResponse {
    /// `items`
    pub items: Option<Vec<GetInterpreterObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingInterpretersResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingInterpretersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingInterpretersResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingInterpretersResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingInterpretersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingInterpretersResponse", self, f) }
}

/// The object `ListMeetingRegistrantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingRegistrantsResponse {
    /// `items`
    pub items: Option<Vec<Registrant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingRegistrantsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingRegistrantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingRegistrantsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingRegistrantsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingRegistrantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingRegistrantsResponse", self, f) }
}

/// The object `ListMeetingSessionTypesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingSessionTypesResponse {
    /// `items`
    pub items: Option<Vec<MeetingSessionTypeObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingSessionTypesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingSessionTypesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingSessionTypesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingSessionTypesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingSessionTypesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingSessionTypesResponse", self, f) }
}

/// The object `ListMeetingSurveyResultsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingSurveyResultsResponse {
    /// `items`
    pub items: Option<Vec<SurveyResultObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingSurveyResultsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingSurveyResultsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingSurveyResultsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingSurveyResultsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingSurveyResultsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingSurveyResultsResponse", self, f) }
}

/// The object `ListMeetingTemplatesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingTemplatesResponse {
    /// `items`
    pub items: Option<Vec<TemplateObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingTemplatesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingTemplatesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingTemplatesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingTemplatesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingTemplatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingTemplatesResponse", self, f) }
}

/// The object `ListMeetingTrackingCodesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingTrackingCodesResponse {
    /// `items`
    pub items: Option<Vec<MeetingTrackingCodesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingTrackingCodesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingTrackingCodesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingTrackingCodesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingTrackingCodesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingTrackingCodesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingTrackingCodesResponse", self, f) }
}

/// The object `ListMeetingsByAdminResponse` of Webex. Published as `ListMeetingsByAnAdminResponse`.
#[derive(Clone, Default)]
pub struct ListMeetingsByAdminResponse {
    /// `items`
    pub items: Option<Vec<MeetingObjectForAdminListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingsByAdminResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingsByAdminResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingsByAdminResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingsByAdminResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingsByAdminResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingsByAdminResponse", self, f) }
}

/// The object `ListMeetingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingsResponse {
    /// `items`
    pub items: Option<Vec<MeetingObjectForListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingsResponse", self, f) }
}

/// The object `LiveStreamObject` of Webex.
#[derive(Clone, Default)]
pub struct LiveStreamObject {
    /// `destination`; required when sent
    pub destination: Option<String>,
    /// `rtmpUrl`; required when sent
    pub rtmp_url: Option<String>,
    /// `streamUrl`; required when sent
    pub stream_url: Option<String>,
    /// `layoutWithoutSharedContent`
    pub layout_without_shared_content: Option<LiveStreamObjectLayoutWithoutSharedContent>,
    /// `layoutWithSharedContent`
    pub layout_with_shared_content: Option<LiveStreamObjectLayoutWithSharedContent>,
    /// `allowChangeLayoutInMeeting`
    pub allow_change_layout_in_meeting: Option<bool>,
    /// `followStageLayoutWhenSynced`
    pub follow_stage_layout_when_synced: Option<bool>,
    /// `resolution`
    pub resolution: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LiveStreamObject: Keys = Keys(&["\"destination\":", "\"rtmpUrl\":", "\"streamUrl\":", "\"layoutWithoutSharedContent\":", "\"layoutWithSharedContent\":", "\"allowChangeLayoutInMeeting\":", "\"followStageLayoutWhenSynced\":", "\"resolution\":"]);

impl Json for LiveStreamObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LiveStreamObject, &mut [&mut self.destination, &mut self.rtmp_url, &mut self.stream_url, &mut self.layout_without_shared_content, &mut self.layout_with_shared_content, &mut self.allow_change_layout_in_meeting, &mut self.follow_stage_layout_when_synced, &mut self.resolution], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LiveStreamObject, &[&self.destination, &self.rtmp_url, &self.stream_url, &self.layout_without_shared_content, &self.layout_with_shared_content, &self.allow_change_layout_in_meeting, &self.follow_stage_layout_when_synced, &self.resolution], &self.extra) }
}

impl std::fmt::Debug for LiveStreamObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LiveStreamObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `layoutWithoutSharedContent` of [`LiveStreamObject`].
    pub enum LiveStreamObjectLayoutWithoutSharedContent {
        Grid = "grid",
        Stack = "stack",
        Focus = "focus",
    }
}

webex_core::open_enum! {
    /// Values of `layoutWithSharedContent` of [`LiveStreamObject`].
    pub enum LiveStreamObjectLayoutWithSharedContent {
        Stack = "stack",
        FocusedContentWithActiveSpeaker = "focusedContentWithActiveSpeaker",
        FocusedContent = "focusedContent",
    }
}

/// The object `MeetingObjectForAdminListMeeting` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeeting {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingSeriesId`; required when sent
    pub meeting_series_id: Option<String>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `title`; required when sent
    pub title: Option<String>,
    /// `meetingType`; required when sent
    pub meeting_type: Option<MeetingObjectForAdminListMeetingMeetingType>,
    /// `state`; required when sent
    pub state: Option<MeetingObjectForAdminListMeetingState>,
    /// `hostDidJoin`
    pub host_did_join: Option<bool>,
    /// `attendeeDidJoin`
    pub attendee_did_join: Option<bool>,
    /// `isModified`
    pub is_modified: Option<bool>,
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
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
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
    pub unlocked_meeting_join_security: Option<MeetingObjectForAdminListMeetingUnlockedMeetingJoinSecurity>,
    /// `sessionTypeId`
    pub session_type_id: Option<f64>,
    /// `scheduledType`
    pub scheduled_type: Option<MeetingObjectForAdminListMeetingScheduledType>,
    /// `enabledWebcastView`
    pub enabled_webcast_view: Option<bool>,
    /// `enableAutomaticLock`
    pub enable_automatic_lock: Option<bool>,
    /// `automaticLockMinutes` in minutes
    pub automatic_lock_minutes: Option<f64>,
    /// `allowFirstUserToBeCoHost`
    pub allow_first_user_to_be_co_host: Option<bool>,
    /// `allowAuthenticatedDevices`
    pub allow_authenticated_devices: Option<bool>,
    /// `hasChat`
    pub has_chat: Option<bool>,
    /// `hasRecording`
    pub has_recording: Option<bool>,
    /// `hasTranscription`
    pub has_transcription: Option<bool>,
    /// `hasSummary`
    pub has_summary: Option<bool>,
    /// `hasClosedCaption`
    pub has_closed_caption: Option<bool>,
    /// `hasPolls`
    pub has_polls: Option<bool>,
    /// `hasQA`
    pub has_qa: Option<bool>,
    /// `hasRegistration`
    pub has_registration: Option<bool>,
    /// `hasRegistrants`
    pub has_registrants: Option<bool>,
    /// `hasPostEventSurvey`
    pub has_post_event_survey: Option<bool>,
    /// `telephony`; required when sent
    pub telephony: Option<MeetingObjectForAdminListMeetingTelephony>,
    /// `meetingOptions`
    pub meeting_options: Option<MeetingObjectForAdminListMeetingMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<MeetingObjectForAdminListMeetingAttendeePrivileges>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `simultaneousInterpretation`
    pub simultaneous_interpretation: Option<MeetingObjectForAdminListMeetingSimultaneousInterpretation>,
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
    pub audio_connection_options: Option<MeetingObjectForAdminListMeetingAudioConnectionOptions>,
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

static K_MeetingObjectForAdminListMeeting: Keys = Keys(&["\"id\":", "\"meetingSeriesId\":", "\"scheduledMeetingId\":", "\"meetingNumber\":", "\"title\":", "\"meetingType\":", "\"state\":", "\"hostDidJoin\":", "\"attendeeDidJoin\":", "\"isModified\":", "\"timezone\":", "\"start\":", "\"end\":", "\"recurrence\":", "\"hostUserId\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"siteUrl\":", "\"roomId\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"scheduledType\":", "\"enabledWebcastView\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"hasChat\":", "\"hasRecording\":", "\"hasTranscription\":", "\"hasSummary\":", "\"hasClosedCaption\":", "\"hasPolls\":", "\"hasQA\":", "\"hasRegistration\":", "\"hasRegistrants\":", "\"hasPostEventSurvey\":", "\"telephony\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"integrationTags\":", "\"simultaneousInterpretation\":", "\"enabledBreakoutSessions\":", "\"links\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for MeetingObjectForAdminListMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeeting, &mut [&mut self.id, &mut self.meeting_series_id, &mut self.scheduled_meeting_id, &mut self.meeting_number, &mut self.title, &mut self.meeting_type, &mut self.state, &mut self.host_did_join, &mut self.attendee_did_join, &mut self.is_modified, &mut self.timezone, &mut self.start, &mut self.end, &mut self.recurrence, &mut self.host_user_id, &mut self.host_display_name, &mut self.host_email, &mut self.site_url, &mut self.room_id, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.scheduled_type, &mut self.enabled_webcast_view, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.has_chat, &mut self.has_recording, &mut self.has_transcription, &mut self.has_summary, &mut self.has_closed_caption, &mut self.has_polls, &mut self.has_qa, &mut self.has_registration, &mut self.has_registrants, &mut self.has_post_event_survey, &mut self.telephony, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.integration_tags, &mut self.simultaneous_interpretation, &mut self.enabled_breakout_sessions, &mut self.links, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeeting, &[&self.id, &self.meeting_series_id, &self.scheduled_meeting_id, &self.meeting_number, &self.title, &self.meeting_type, &self.state, &self.host_did_join, &self.attendee_did_join, &self.is_modified, &self.timezone, &self.start, &self.end, &self.recurrence, &self.host_user_id, &self.host_display_name, &self.host_email, &self.site_url, &self.room_id, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.scheduled_type, &self.enabled_webcast_view, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.has_chat, &self.has_recording, &self.has_transcription, &self.has_summary, &self.has_closed_caption, &self.has_polls, &self.has_qa, &self.has_registration, &self.has_registrants, &self.has_post_event_survey, &self.telephony, &self.meeting_options, &self.attendee_privileges, &self.integration_tags, &self.simultaneous_interpretation, &self.enabled_breakout_sessions, &self.links, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeeting", self, f) }
}

webex_core::open_enum! {
    /// Values of `meetingType` of [`MeetingObjectForAdminListMeeting`].
    pub enum MeetingObjectForAdminListMeetingMeetingType {
        MeetingSeries = "meetingSeries",
        ScheduledMeeting = "scheduledMeeting",
        Meeting = "meeting",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`MeetingObjectForAdminListMeeting`].
    pub enum MeetingObjectForAdminListMeetingState {
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
    /// Values of `unlockedMeetingJoinSecurity` of [`MeetingObjectForAdminListMeeting`].
    pub enum MeetingObjectForAdminListMeetingUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`MeetingObjectForAdminListMeeting`].
    pub enum MeetingObjectForAdminListMeetingScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
        PersonalRoomMeeting = "personalRoomMeeting",
    }
}

/// The object `MeetingObjectForAdminListMeetingAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingAttendeePrivileges {
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

static K_MeetingObjectForAdminListMeetingAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for MeetingObjectForAdminListMeetingAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingAttendeePrivileges", self, f) }
}

/// The object `MeetingObjectForAdminListMeetingAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<MeetingObjectForAdminListMeetingAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<MeetingObjectForAdminListMeetingAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForAdminListMeetingAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for MeetingObjectForAdminListMeetingAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`MeetingObjectForAdminListMeetingAudioConnectionOptions`].
    pub enum MeetingObjectForAdminListMeetingAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`MeetingObjectForAdminListMeetingAudioConnectionOptions`].
    pub enum MeetingObjectForAdminListMeetingAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `MeetingObjectForAdminListMeetingMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<MeetingObjectForAdminListMeetingMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForAdminListMeetingMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for MeetingObjectForAdminListMeetingMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`MeetingObjectForAdminListMeetingMeetingOptions`].
    pub enum MeetingObjectForAdminListMeetingMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `MeetingObjectForAdminListMeetingSimultaneousInterpretation` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingSimultaneousInterpretation {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfGetOrListMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForAdminListMeetingSimultaneousInterpretation: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for MeetingObjectForAdminListMeetingSimultaneousInterpretation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingSimultaneousInterpretation, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingSimultaneousInterpretation, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingSimultaneousInterpretation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingSimultaneousInterpretation", self, f) }
}

/// The object `MeetingObjectForAdminListMeetingTelephony` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingTelephony {
    /// `callInNumbers`; required when sent
    pub call_in_numbers: Option<Vec<MeetingObjectForAdminListMeetingTelephonyCallInNumber>>,
    /// `links`
    pub links: Option<Vec<LinksObjectForTelephony>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForAdminListMeetingTelephony: Keys = Keys(&["\"callInNumbers\":", "\"links\":"]);

impl Json for MeetingObjectForAdminListMeetingTelephony {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingTelephony, &mut [&mut self.call_in_numbers, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingTelephony, &[&self.call_in_numbers, &self.links], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingTelephony {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingTelephony", self, f) }
}

/// The object `MeetingObjectForAdminListMeetingTelephonyCallInNumber` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForAdminListMeetingTelephonyCallInNumber {
    /// `label`; required when sent
    pub label: Option<String>,
    /// `callInNumber`; required when sent
    pub call_in_number: Option<String>,
    /// `tollType`; required when sent
    pub toll_type: Option<MeetingObjectForAdminListMeetingTelephonyCallInNumberTollType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForAdminListMeetingTelephonyCallInNumber: Keys = Keys(&["\"label\":", "\"callInNumber\":", "\"tollType\":"]);

impl Json for MeetingObjectForAdminListMeetingTelephonyCallInNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForAdminListMeetingTelephonyCallInNumber, &mut [&mut self.label, &mut self.call_in_number, &mut self.toll_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForAdminListMeetingTelephonyCallInNumber, &[&self.label, &self.call_in_number, &self.toll_type], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForAdminListMeetingTelephonyCallInNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForAdminListMeetingTelephonyCallInNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `tollType` of [`MeetingObjectForAdminListMeetingTelephonyCallInNumber`].
    pub enum MeetingObjectForAdminListMeetingTelephonyCallInNumberTollType {
        Toll = "toll",
        TollFree = "tollFree",
    }
}

/// The object `MeetingObjectForListMeeting` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeeting {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingSeriesId`; required when sent
    pub meeting_series_id: Option<String>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<String>,
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
    pub meeting_type: Option<MeetingObjectForListMeetingMeetingType>,
    /// `state`; required when sent
    pub state: Option<MeetingObjectForListMeetingState>,
    /// `hostDidJoin`
    pub host_did_join: Option<bool>,
    /// `attendeeDidJoin`
    pub attendee_did_join: Option<bool>,
    /// `isModified`
    pub is_modified: Option<bool>,
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
    pub unlocked_meeting_join_security: Option<MeetingObjectForListMeetingUnlockedMeetingJoinSecurity>,
    /// `sessionTypeId`
    pub session_type_id: Option<f64>,
    /// `scheduledType`
    pub scheduled_type: Option<MeetingObjectForListMeetingScheduledType>,
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
    /// `hasChat`
    pub has_chat: Option<bool>,
    /// `hasRecording`
    pub has_recording: Option<bool>,
    /// `hasTranscription`
    pub has_transcription: Option<bool>,
    /// `hasClosedCaption`
    pub has_closed_caption: Option<bool>,
    /// `hasPolls`
    pub has_polls: Option<bool>,
    /// `hasQA`
    pub has_qa: Option<bool>,
    /// `hasSlido`
    pub has_slido: Option<bool>,
    /// `hasRegistration`
    pub has_registration: Option<bool>,
    /// `hasRegistrants`
    pub has_registrants: Option<bool>,
    /// `hasPostEventSurvey`
    pub has_post_event_survey: Option<bool>,
    /// `telephony`; required when sent
    pub telephony: Option<MeetingObjectForListMeetingTelephony>,
    /// `meetingOptions`
    pub meeting_options: Option<MeetingObjectForListMeetingMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<MeetingObjectForListMeetingAttendeePrivileges>,
    /// `registration`
    pub registration: Option<MeetingObjectForListMeetingRegistration>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `simultaneousInterpretation`
    pub simultaneous_interpretation: Option<MeetingObjectForListMeetingSimultaneousInterpretation>,
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
    pub audio_connection_options: Option<MeetingObjectForListMeetingAudioConnectionOptions>,
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

static K_MeetingObjectForListMeeting: Keys = Keys(&["\"id\":", "\"meetingSeriesId\":", "\"scheduledMeetingId\":", "\"meetingNumber\":", "\"title\":", "\"agenda\":", "\"password\":", "\"phoneAndVideoSystemPassword\":", "\"meetingType\":", "\"state\":", "\"hostDidJoin\":", "\"attendeeDidJoin\":", "\"isModified\":", "\"timezone\":", "\"start\":", "\"end\":", "\"recurrence\":", "\"hostUserId\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"hostKey\":", "\"siteUrl\":", "\"webLink\":", "\"sipAddress\":", "\"dialInIpAddress\":", "\"roomId\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"scheduledType\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"phoneAndVideoSystemPanelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"hasChat\":", "\"hasRecording\":", "\"hasTranscription\":", "\"hasClosedCaption\":", "\"hasPolls\":", "\"hasQA\":", "\"hasSlido\":", "\"hasRegistration\":", "\"hasRegistrants\":", "\"hasPostEventSurvey\":", "\"telephony\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"registration\":", "\"integrationTags\":", "\"simultaneousInterpretation\":", "\"enabledBreakoutSessions\":", "\"links\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for MeetingObjectForListMeeting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeeting, &mut [&mut self.id, &mut self.meeting_series_id, &mut self.scheduled_meeting_id, &mut self.meeting_number, &mut self.title, &mut self.agenda, &mut self.password, &mut self.phone_and_video_system_password, &mut self.meeting_type, &mut self.state, &mut self.host_did_join, &mut self.attendee_did_join, &mut self.is_modified, &mut self.timezone, &mut self.start, &mut self.end, &mut self.recurrence, &mut self.host_user_id, &mut self.host_display_name, &mut self.host_email, &mut self.host_key, &mut self.site_url, &mut self.web_link, &mut self.sip_address, &mut self.dial_in_ip_address, &mut self.room_id, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.scheduled_type, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.phone_and_video_system_panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.has_chat, &mut self.has_recording, &mut self.has_transcription, &mut self.has_closed_caption, &mut self.has_polls, &mut self.has_qa, &mut self.has_slido, &mut self.has_registration, &mut self.has_registrants, &mut self.has_post_event_survey, &mut self.telephony, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.registration, &mut self.integration_tags, &mut self.simultaneous_interpretation, &mut self.enabled_breakout_sessions, &mut self.links, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeeting, &[&self.id, &self.meeting_series_id, &self.scheduled_meeting_id, &self.meeting_number, &self.title, &self.agenda, &self.password, &self.phone_and_video_system_password, &self.meeting_type, &self.state, &self.host_did_join, &self.attendee_did_join, &self.is_modified, &self.timezone, &self.start, &self.end, &self.recurrence, &self.host_user_id, &self.host_display_name, &self.host_email, &self.host_key, &self.site_url, &self.web_link, &self.sip_address, &self.dial_in_ip_address, &self.room_id, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.scheduled_type, &self.enabled_webcast_view, &self.panelist_password, &self.phone_and_video_system_panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.has_chat, &self.has_recording, &self.has_transcription, &self.has_closed_caption, &self.has_polls, &self.has_qa, &self.has_slido, &self.has_registration, &self.has_registrants, &self.has_post_event_survey, &self.telephony, &self.meeting_options, &self.attendee_privileges, &self.registration, &self.integration_tags, &self.simultaneous_interpretation, &self.enabled_breakout_sessions, &self.links, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeeting", self, f) }
}

webex_core::open_enum! {
    /// Values of `meetingType` of [`MeetingObjectForListMeeting`].
    pub enum MeetingObjectForListMeetingMeetingType {
        MeetingSeries = "meetingSeries",
        ScheduledMeeting = "scheduledMeeting",
        Meeting = "meeting",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`MeetingObjectForListMeeting`].
    pub enum MeetingObjectForListMeetingState {
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
    /// Values of `unlockedMeetingJoinSecurity` of [`MeetingObjectForListMeeting`].
    pub enum MeetingObjectForListMeetingUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`MeetingObjectForListMeeting`].
    pub enum MeetingObjectForListMeetingScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
        PersonalRoomMeeting = "personalRoomMeeting",
    }
}

/// The object `MeetingObjectForListMeetingAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingAttendeePrivileges {
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

static K_MeetingObjectForListMeetingAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for MeetingObjectForListMeetingAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingAttendeePrivileges", self, f) }
}

/// The object `MeetingObjectForListMeetingAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<MeetingObjectForListMeetingAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<MeetingObjectForListMeetingAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for MeetingObjectForListMeetingAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`MeetingObjectForListMeetingAudioConnectionOptions`].
    pub enum MeetingObjectForListMeetingAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`MeetingObjectForListMeetingAudioConnectionOptions`].
    pub enum MeetingObjectForListMeetingAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `MeetingObjectForListMeetingMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<MeetingObjectForListMeetingMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for MeetingObjectForListMeetingMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`MeetingObjectForListMeetingMeetingOptions`].
    pub enum MeetingObjectForListMeetingMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `MeetingObjectForListMeetingRegistration` of Webex.
#[derive(Clone, Default)]
pub struct MeetingObjectForListMeetingRegistration {
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingObjectForListMeetingRegistration: Keys = Keys(&["\"autoAcceptRequest\":", "\"requireFirstName\":", "\"requireLastName\":", "\"requireEmail\":", "\"requireJobTitle\":", "\"requireCompanyName\":", "\"requireAddress1\":", "\"requireAddress2\":", "\"requireCity\":", "\"requireState\":", "\"requireZipCode\":", "\"requireCountryRegion\":", "\"requireWorkPhone\":", "\"requireFax\":", "\"maxRegisterNum\":"]);

impl Json for MeetingObjectForListMeetingRegistration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingObjectForListMeetingRegistration, &mut [&mut self.auto_accept_request, &mut self.require_first_name, &mut self.require_last_name, &mut self.require_email, &mut self.require_job_title, &mut self.require_company_name, &mut self.require_address1, &mut self.require_address2, &mut self.require_city, &mut self.require_state, &mut self.require_zip_code, &mut self.require_country_region, &mut self.require_work_phone, &mut self.require_fax, &mut self.max_register_num], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingObjectForListMeetingRegistration, &[&self.auto_accept_request, &self.require_first_name, &self.require_last_name, &self.require_email, &self.require_job_title, &self.require_company_name, &self.require_address1, &self.require_address2, &self.require_city, &self.require_state, &self.require_zip_code, &self.require_country_region, &self.require_work_phone, &self.require_fax, &self.max_register_num], &self.extra) }
}

impl std::fmt::Debug for MeetingObjectForListMeetingRegistration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingObjectForListMeetingRegistration", self, f) }
}
