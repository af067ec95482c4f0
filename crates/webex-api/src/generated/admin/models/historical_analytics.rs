// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetHistoricalDataRelatedToMeetingsResponse` of Webex. Published as `HistoricalDataRelatedToMeetingsResponse`.
#[derive(Clone, Default)]
pub struct GetHistoricalDataRelatedToMeetingsResponse {
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `metrics`
    pub metrics: Option<HistoricalDataRelatedToMeetingsResponseMetrics>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHistoricalDataRelatedToMeetingsResponse: Keys = Keys(&["\"siteUrl\":", "\"startDate\":", "\"endDate\":", "\"metrics\":"]);

impl Json for GetHistoricalDataRelatedToMeetingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHistoricalDataRelatedToMeetingsResponse, &mut [&mut self.site_url, &mut self.start_date, &mut self.end_date, &mut self.metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHistoricalDataRelatedToMeetingsResponse, &[&self.site_url, &self.start_date, &self.end_date, &self.metrics], &self.extra) }
}

impl std::fmt::Debug for GetHistoricalDataRelatedToMeetingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHistoricalDataRelatedToMeetingsResponse", self, f) }
}

/// The object `HistoricalDataRelatedToMeetingsResponseMetrics` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetrics {
    /// `totalMeetings`
    pub total_meetings: Option<f64>,
    /// `totalParticipants`
    pub total_participants: Option<f64>,
    /// `totalUniqueHosts`
    pub total_unique_hosts: Option<f64>,
    /// `totalMeetingMinutes` in minutes
    pub total_meeting_minutes: Option<f64>,
    /// `totalAudioMinutes` in minutes
    pub total_audio_minutes: Option<f64>,
    /// `totalTelephoneMinutes` in minutes
    pub total_telephone_minutes: Option<f64>,
    /// `totalVoIPMinutes` in minutes
    pub total_vo_ip_minutes: Option<f64>,
    /// `videoMeetings`
    pub video_meetings: Option<f64>,
    /// `sharingMeetings`
    pub sharing_meetings: Option<f64>,
    /// `recordingMeetings`
    pub recording_meetings: Option<f64>,
    /// `participantsByJoinMethods`
    pub participants_by_join_methods: Option<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods>,
    /// `participantsByRoles`
    pub participants_by_roles: Option<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles>,
    /// `participantsByLocation`
    pub participants_by_location: Option<Vec<HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMeetingsResponseMetrics: Keys = Keys(&["\"totalMeetings\":", "\"totalParticipants\":", "\"totalUniqueHosts\":", "\"totalMeetingMinutes\":", "\"totalAudioMinutes\":", "\"totalTelephoneMinutes\":", "\"totalVoIPMinutes\":", "\"videoMeetings\":", "\"sharingMeetings\":", "\"recordingMeetings\":", "\"participantsByJoinMethods\":", "\"participantsByRoles\":", "\"participantsByLocation\":"]);

impl Json for HistoricalDataRelatedToMeetingsResponseMetrics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMeetingsResponseMetrics, &mut [&mut self.total_meetings, &mut self.total_participants, &mut self.total_unique_hosts, &mut self.total_meeting_minutes, &mut self.total_audio_minutes, &mut self.total_telephone_minutes, &mut self.total_vo_ip_minutes, &mut self.video_meetings, &mut self.sharing_meetings, &mut self.recording_meetings, &mut self.participants_by_join_methods, &mut self.participants_by_roles, &mut self.participants_by_location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMeetingsResponseMetrics, &[&self.total_meetings, &self.total_participants, &self.total_unique_hosts, &self.total_meeting_minutes, &self.total_audio_minutes, &self.total_telephone_minutes, &self.total_vo_ip_minutes, &self.video_meetings, &self.sharing_meetings, &self.recording_meetings, &self.participants_by_join_methods, &self.participants_by_roles, &self.participants_by_location], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMeetingsResponseMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMeetingsResponseMetrics", self, f) }
}

/// The object `HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods {
    /// `webApp`
    pub web_app: Option<f64>,
    /// `cloudVideoDevice`
    pub cloud_video_device: Option<f64>,
    /// `mobileMeetingsApp`
    pub mobile_meetings_app: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods: Keys = Keys(&["\"webApp\":", "\"cloudVideoDevice\":", "\"mobileMeetingsApp\":"]);

impl Json for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods, &mut [&mut self.web_app, &mut self.cloud_video_device, &mut self.mobile_meetings_app], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods, &[&self.web_app, &self.cloud_video_device, &self.mobile_meetings_app], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByJoinMethods", self, f) }
}

/// The object `HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem {
    /// `country`
    pub country: Option<String>,
    /// `totalParticipants`
    pub total_participants: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem: Keys = Keys(&["\"country\":", "\"totalParticipants\":"]);

impl Json for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem, &mut [&mut self.country, &mut self.total_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem, &[&self.country, &self.total_participants], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByLocationItem", self, f) }
}

/// The object `HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles {
    /// `host`
    pub host: Option<f64>,
    /// `attendee`
    pub attendee: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles: Keys = Keys(&["\"host\":", "\"attendee\":"]);

impl Json for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles, &mut [&mut self.host, &mut self.attendee], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles, &[&self.host, &self.attendee], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMeetingsResponseMetricsParticipantsByRoles", self, f) }
}

/// The object `GetHistoricalDataRelatedToMessagingResponse` of Webex. Published as `HistoricalDataRelatedToMessagingResponse`.
#[derive(Clone, Default)]
pub struct GetHistoricalDataRelatedToMessagingResponse {
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `metrics`
    pub metrics: Option<HistoricalDataRelatedToMessagingResponseMetrics>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHistoricalDataRelatedToMessagingResponse: Keys = Keys(&["\"startDate\":", "\"endDate\":", "\"metrics\":"]);

impl Json for GetHistoricalDataRelatedToMessagingResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHistoricalDataRelatedToMessagingResponse, &mut [&mut self.start_date, &mut self.end_date, &mut self.metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHistoricalDataRelatedToMessagingResponse, &[&self.start_date, &self.end_date, &self.metrics], &self.extra) }
}

impl std::fmt::Debug for GetHistoricalDataRelatedToMessagingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHistoricalDataRelatedToMessagingResponse", self, f) }
}

/// The object `HistoricalDataRelatedToMessagingResponseMetrics` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMessagingResponseMetrics {
    /// `dates`
    pub dates: Option<String>,
    /// `dailyActiveUsers`
    pub daily_active_users: Option<String>,
    /// `totalMessagesSent`
    pub total_messages_sent: Option<String>,
    /// `deskTopMessagesSent`
    pub desk_top_messages_sent: Option<String>,
    /// `mobileMessagesSent`
    pub mobile_messages_sent: Option<String>,
    /// `totalActiveSpaces`
    pub total_active_spaces: Option<String>,
    /// `groupActiveSpaces`
    pub group_active_spaces: Option<String>,
    /// `one2oneActiveSpaces`
    pub one2one_active_spaces: Option<String>,
    /// `video`
    pub video: Option<String>,
    /// `sharing`
    pub sharing: Option<HistoricalDataRelatedToMessagingResponseMetricsSharing>,
    /// `recording`
    pub recording: Option<String>,
    /// `audio`
    pub audio: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMessagingResponseMetrics: Keys = Keys(&["\"dates\":", "\"dailyActiveUsers\":", "\"totalMessagesSent\":", "\"deskTopMessagesSent\":", "\"mobileMessagesSent\":", "\"totalActiveSpaces\":", "\"groupActiveSpaces\":", "\"one2oneActiveSpaces\":", "\"video\":", "\"sharing\":", "\"recording\":", "\"audio\":"]);

impl Json for HistoricalDataRelatedToMessagingResponseMetrics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMessagingResponseMetrics, &mut [&mut self.dates, &mut self.daily_active_users, &mut self.total_messages_sent, &mut self.desk_top_messages_sent, &mut self.mobile_messages_sent, &mut self.total_active_spaces, &mut self.group_active_spaces, &mut self.one2one_active_spaces, &mut self.video, &mut self.sharing, &mut self.recording, &mut self.audio], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMessagingResponseMetrics, &[&self.dates, &self.daily_active_users, &self.total_messages_sent, &self.desk_top_messages_sent, &self.mobile_messages_sent, &self.total_active_spaces, &self.group_active_spaces, &self.one2one_active_spaces, &self.video, &self.sharing, &self.recording, &self.audio], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMessagingResponseMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMessagingResponseMetrics", self, f) }
}

/// The object `HistoricalDataRelatedToMessagingResponseMetricsSharing` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToMessagingResponseMetricsSharing {
    /// `totalFilesShared`
    pub total_files_shared: Option<String>,
    /// `fileShareSize`
    pub file_share_size: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToMessagingResponseMetricsSharing: Keys = Keys(&["\"totalFilesShared\":", "\"fileShareSize\":"]);

impl Json for HistoricalDataRelatedToMessagingResponseMetricsSharing {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToMessagingResponseMetricsSharing, &mut [&mut self.total_files_shared, &mut self.file_share_size], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToMessagingResponseMetricsSharing, &[&self.total_files_shared, &self.file_share_size], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToMessagingResponseMetricsSharing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToMessagingResponseMetricsSharing", self, f) }
}

/// The object `GetHistoricalDataRelatedToRoomDevicesResponse` of Webex. Published as `HistoricalDataRelatedToRoomDevicesResponse`.
#[derive(Clone, Default)]
pub struct GetHistoricalDataRelatedToRoomDevicesResponse {
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `metrics`
    pub metrics: Option<HistoricalDataRelatedToRoomDevicesResponseMetrics>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHistoricalDataRelatedToRoomDevicesResponse: Keys = Keys(&["\"startDate\":", "\"endDate\":", "\"metrics\":"]);

impl Json for GetHistoricalDataRelatedToRoomDevicesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHistoricalDataRelatedToRoomDevicesResponse, &mut [&mut self.start_date, &mut self.end_date, &mut self.metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHistoricalDataRelatedToRoomDevicesResponse, &[&self.start_date, &self.end_date, &self.metrics], &self.extra) }
}

impl std::fmt::Debug for GetHistoricalDataRelatedToRoomDevicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHistoricalDataRelatedToRoomDevicesResponse", self, f) }
}

/// The object `HistoricalDataRelatedToRoomDevicesResponseMetrics` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToRoomDevicesResponseMetrics {
    /// `dates`
    pub dates: Option<String>,
    /// `totalActiveDevices`
    pub total_active_devices: Option<String>,
    /// `totalAssistantCommands`
    pub total_assistant_commands: Option<String>,
    /// `totalUsageHours`
    pub total_usage_hours: Option<String>,
    /// `incallUsageDuration`
    pub incall_usage_duration: Option<String>,
    /// `signageUsageDuration`
    pub signage_usage_duration: Option<String>,
    /// `usbpassthroughUsageDuration`
    pub usbpassthrough_usage_duration: Option<String>,
    /// `whiteboardingUsageDuration`
    pub whiteboarding_usage_duration: Option<String>,
    /// `video`
    pub video: Option<String>,
    /// `sharing`
    pub sharing: Option<HistoricalDataRelatedToRoomDevicesResponseMetricsSharing>,
    /// `recording`
    pub recording: Option<String>,
    /// `audio`
    pub audio: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToRoomDevicesResponseMetrics: Keys = Keys(&["\"dates\":", "\"totalActiveDevices\":", "\"totalAssistantCommands\":", "\"totalUsageHours\":", "\"incallUsageDuration\":", "\"signageUsageDuration\":", "\"usbpassthroughUsageDuration\":", "\"whiteboardingUsageDuration\":", "\"video\":", "\"sharing\":", "\"recording\":", "\"audio\":"]);

impl Json for HistoricalDataRelatedToRoomDevicesResponseMetrics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToRoomDevicesResponseMetrics, &mut [&mut self.dates, &mut self.total_active_devices, &mut self.total_assistant_commands, &mut self.total_usage_hours, &mut self.incall_usage_duration, &mut self.signage_usage_duration, &mut self.usbpassthrough_usage_duration, &mut self.whiteboarding_usage_duration, &mut self.video, &mut self.sharing, &mut self.recording, &mut self.audio], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToRoomDevicesResponseMetrics, &[&self.dates, &self.total_active_devices, &self.total_assistant_commands, &self.total_usage_hours, &self.incall_usage_duration, &self.signage_usage_duration, &self.usbpassthrough_usage_duration, &self.whiteboarding_usage_duration, &self.video, &self.sharing, &self.recording, &self.audio], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToRoomDevicesResponseMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToRoomDevicesResponseMetrics", self, f) }
}

/// The object `HistoricalDataRelatedToRoomDevicesResponseMetricsSharing` of Webex.
#[derive(Clone, Default)]
pub struct HistoricalDataRelatedToRoomDevicesResponseMetricsSharing {
    /// `localsharingcableUsageDuration`
    pub localsharingcable_usage_duration: Option<String>,
    /// `localsharingwirelessUsageDuration`
    pub localsharingwireless_usage_duration: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HistoricalDataRelatedToRoomDevicesResponseMetricsSharing: Keys = Keys(&["\"localsharingcableUsageDuration\":", "\"localsharingwirelessUsageDuration\":"]);

impl Json for HistoricalDataRelatedToRoomDevicesResponseMetricsSharing {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HistoricalDataRelatedToRoomDevicesResponseMetricsSharing, &mut [&mut self.localsharingcable_usage_duration, &mut self.localsharingwireless_usage_duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HistoricalDataRelatedToRoomDevicesResponseMetricsSharing, &[&self.localsharingcable_usage_duration, &self.localsharingwireless_usage_duration], &self.extra) }
}

impl std::fmt::Debug for HistoricalDataRelatedToRoomDevicesResponseMetricsSharing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HistoricalDataRelatedToRoomDevicesResponseMetricsSharing", self, f) }
}
