// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AvailableAgent` of Webex.
#[derive(Clone, Default)]
pub struct AvailableAgent {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<AvailableAgentType>,
    /// `email`
    pub email: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<UserNumberRecord>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableAgent: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"hasCxEssentials\":", "\"phoneNumbers\":"]);

impl Json for AvailableAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableAgent, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.has_cx_essentials, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableAgent, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.has_cx_essentials, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for AvailableAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableAgent", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AvailableAgent`].
    pub enum AvailableAgentType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `CallRecordingAccessSettings` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingAccessSettings {
    /// `viewAndPlayRecordingsEnabled`
    pub view_and_play_recordings_enabled: Option<bool>,
    /// `downloadRecordingsEnabled`
    pub download_recordings_enabled: Option<bool>,
    /// `deleteRecordingsEnabled`
    pub delete_recordings_enabled: Option<bool>,
    /// `shareRecordingsEnabled`
    pub share_recordings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingAccessSettings: Keys = Keys(&["\"viewAndPlayRecordingsEnabled\":", "\"downloadRecordingsEnabled\":", "\"deleteRecordingsEnabled\":", "\"shareRecordingsEnabled\":"]);

impl Json for CallRecordingAccessSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingAccessSettings, &mut [&mut self.view_and_play_recordings_enabled, &mut self.download_recordings_enabled, &mut self.delete_recordings_enabled, &mut self.share_recordings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingAccessSettings, &[&self.view_and_play_recordings_enabled, &self.download_recordings_enabled, &self.delete_recordings_enabled, &self.share_recordings_enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingAccessSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingAccessSettings", self, f) }
}

/// The object `CallRecordingAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingAnnouncement {
    /// `type`
    pub type_: Option<CallRecordingAnnouncementType>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AnnAudioFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingAnnouncement: Keys = Keys(&["\"type\":", "\"audioAnnouncementFile\":"]);

impl Json for CallRecordingAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingAnnouncement, &mut [&mut self.type_, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingAnnouncement, &[&self.type_, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for CallRecordingAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingAnnouncement", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallRecordingAnnouncement`].
    pub enum CallRecordingAnnouncementType {
        Custom = "CUSTOM",
        Default = "DEFAULT",
        Playlist = "PLAYLIST",
    }
}

/// The object `CallRecordingAnnouncements` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingAnnouncements {
    /// `start`
    pub start: Option<CallRecordingAnnouncement>,
    /// `stop`
    pub stop: Option<CallRecordingAnnouncement>,
    /// `pause`
    pub pause: Option<CallRecordingAnnouncement>,
    /// `resume`
    pub resume: Option<CallRecordingAnnouncement>,
    /// `failureEndWithCall`
    pub failure_end_with_call: Option<CallRecordingAnnouncement>,
    /// `failureProceedWithCall`
    pub failure_proceed_with_call: Option<CallRecordingAnnouncement>,
    /// `useLocationLevelEnabled`
    pub use_location_level_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingAnnouncements: Keys = Keys(&["\"start\":", "\"stop\":", "\"pause\":", "\"resume\":", "\"failureEndWithCall\":", "\"failureProceedWithCall\":", "\"useLocationLevelEnabled\":"]);

impl Json for CallRecordingAnnouncements {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingAnnouncements, &mut [&mut self.start, &mut self.stop, &mut self.pause, &mut self.resume, &mut self.failure_end_with_call, &mut self.failure_proceed_with_call, &mut self.use_location_level_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingAnnouncements, &[&self.start, &self.stop, &self.pause, &self.resume, &self.failure_end_with_call, &self.failure_proceed_with_call, &self.use_location_level_enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingAnnouncements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingAnnouncements", self, f) }
}

/// The object `CallRecordingSetting` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingSetting {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<CallRecordingSettingRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `startStopAnnouncementEnabled`
    pub start_stop_announcement_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<Notification>,
    /// `repeat`
    pub repeat: Option<NotificationRepeat>,
    /// `serviceProvider`
    pub service_provider: Option<String>,
    /// `externalGroup`
    pub external_group: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<StartStopAnnouncement>,
    /// `callRecordingAccessSettings`
    pub call_recording_access_settings: Option<CallRecordingAccessSettings>,
    /// `postCallRecordingSettings`
    pub post_call_recording_settings: Option<PostCallRecordingSettings>,
    /// `announcements`
    pub announcements: Option<CallRecordingAnnouncements>,
    /// `selectiveCallRecordingSettings`
    pub selective_call_recording_settings: Option<SelectiveCallRecording>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingSetting: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"startStopAnnouncementEnabled\":", "\"notification\":", "\"repeat\":", "\"serviceProvider\":", "\"externalGroup\":", "\"externalIdentifier\":", "\"startStopAnnouncement\":", "\"callRecordingAccessSettings\":", "\"postCallRecordingSettings\":", "\"announcements\":", "\"selectiveCallRecordingSettings\":"]);

impl Json for CallRecordingSetting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingSetting, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.start_stop_announcement_enabled, &mut self.notification, &mut self.repeat, &mut self.service_provider, &mut self.external_group, &mut self.external_identifier, &mut self.start_stop_announcement, &mut self.call_recording_access_settings, &mut self.post_call_recording_settings, &mut self.announcements, &mut self.selective_call_recording_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingSetting, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.start_stop_announcement_enabled, &self.notification, &self.repeat, &self.service_provider, &self.external_group, &self.external_identifier, &self.start_stop_announcement, &self.call_recording_access_settings, &self.post_call_recording_settings, &self.announcements, &self.selective_call_recording_settings], &self.extra) }
}

impl std::fmt::Debug for CallRecordingSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingSetting", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`CallRecordingSetting`].
    pub enum CallRecordingSettingRecord {
        Always = "Always",
        Never = "Never",
        OnDemand = "On Demand",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

/// The object `GetAvailableAgentsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableAgentsResponse {
    /// `agents`
    pub agents: Option<Vec<AvailableAgent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableAgentsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for GetAvailableAgentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableAgentsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableAgentsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for GetAvailableAgentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableAgentsResponse", self, f) }
}

/// The object `Notification` of Webex.
#[derive(Clone, Default)]
pub struct Notification {
    /// `type`
    pub type_: Option<NotificationType>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Notification: Keys = Keys(&["\"type\":", "\"enabled\":"]);

impl Json for Notification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Notification, &mut [&mut self.type_, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Notification, &[&self.type_, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for Notification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Notification", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Notification`].
    pub enum NotificationType {
        None = "None",
        Beep = "Beep",
        PlayAnnouncement = "Play Announcement",
    }
}

/// The object `NotificationRepeat` of Webex.
#[derive(Clone, Default)]
pub struct NotificationRepeat {
    /// `interval`; required when sent
    pub interval: Option<i64>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NotificationRepeat: Keys = Keys(&["\"interval\":", "\"enabled\":"]);

impl Json for NotificationRepeat {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NotificationRepeat, &mut [&mut self.interval, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NotificationRepeat, &[&self.interval, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for NotificationRepeat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NotificationRepeat", self, f) }
}

/// The object `PostCallRecordingSettings` of Webex.
#[derive(Clone, Default)]
pub struct PostCallRecordingSettings {
    /// `summaryAndActionItemsEnabled`
    pub summary_and_action_items_enabled: Option<bool>,
    /// `transcriptEnabled`
    pub transcript_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostCallRecordingSettings: Keys = Keys(&["\"summaryAndActionItemsEnabled\":", "\"transcriptEnabled\":"]);

impl Json for PostCallRecordingSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostCallRecordingSettings, &mut [&mut self.summary_and_action_items_enabled, &mut self.transcript_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostCallRecordingSettings, &[&self.summary_and_action_items_enabled, &self.transcript_enabled], &self.extra) }
}

impl std::fmt::Debug for PostCallRecordingSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostCallRecordingSettings", self, f) }
}

/// The object `SelectiveCallRecording` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveCallRecording {
    /// `recordInboundInternalCallsEnabled`
    pub record_inbound_internal_calls_enabled: Option<bool>,
    /// `recordInboundExternalCallsEnabled`
    pub record_inbound_external_calls_enabled: Option<bool>,
    /// `recordOutboundInternalCallsEnabled`
    pub record_outbound_internal_calls_enabled: Option<bool>,
    /// `recordOutboundExternalCallsEnabled`
    pub record_outbound_external_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveCallRecording: Keys = Keys(&["\"recordInboundInternalCallsEnabled\":", "\"recordInboundExternalCallsEnabled\":", "\"recordOutboundInternalCallsEnabled\":", "\"recordOutboundExternalCallsEnabled\":"]);

impl Json for SelectiveCallRecording {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveCallRecording, &mut [&mut self.record_inbound_internal_calls_enabled, &mut self.record_inbound_external_calls_enabled, &mut self.record_outbound_internal_calls_enabled, &mut self.record_outbound_external_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveCallRecording, &[&self.record_inbound_internal_calls_enabled, &self.record_inbound_external_calls_enabled, &self.record_outbound_internal_calls_enabled, &self.record_outbound_external_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveCallRecording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveCallRecording", self, f) }
}

/// The object `StartStopAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct StartStopAnnouncement {
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `pstnCallsEnabled`
    pub pstn_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartStopAnnouncement: Keys = Keys(&["\"internalCallsEnabled\":", "\"pstnCallsEnabled\":"]);

impl Json for StartStopAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartStopAnnouncement, &mut [&mut self.internal_calls_enabled, &mut self.pstn_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartStopAnnouncement, &[&self.internal_calls_enabled, &self.pstn_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for StartStopAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartStopAnnouncement", self, f) }
}

/// The object `UpdateQueueCallRecordingSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateQueueCallRecordingSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<String>,
    /// `notification`
    pub notification: Option<UpdateQueueCallRecordingSettingsBodyNotification>,
    /// `repeat`
    pub repeat: Option<UpdateQueueCallRecordingSettingsBodyRepeat>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateQueueCallRecordingSettingsBody: Keys = Keys(&["\"enabled\":", "\"record\":", "\"notification\":", "\"repeat\":", "\"startStopAnnouncement\":"]);

impl Json for UpdateQueueCallRecordingSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateQueueCallRecordingSettingsBody, &mut [&mut self.enabled, &mut self.record, &mut self.notification, &mut self.repeat, &mut self.start_stop_announcement], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateQueueCallRecordingSettingsBody, &[&self.enabled, &self.record, &self.notification, &self.repeat, &self.start_stop_announcement], &self.extra) }
}

impl std::fmt::Debug for UpdateQueueCallRecordingSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateQueueCallRecordingSettingsBody", self, f) }
}

/// The object `UpdateQueueCallRecordingSettingsBodyNotification` of Webex.
#[derive(Clone, Default)]
pub struct UpdateQueueCallRecordingSettingsBodyNotification {
    /// `type`
    pub type_: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateQueueCallRecordingSettingsBodyNotification: Keys = Keys(&["\"type\":", "\"enabled\":"]);

impl Json for UpdateQueueCallRecordingSettingsBodyNotification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateQueueCallRecordingSettingsBodyNotification, &mut [&mut self.type_, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateQueueCallRecordingSettingsBodyNotification, &[&self.type_, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateQueueCallRecordingSettingsBodyNotification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateQueueCallRecordingSettingsBodyNotification", self, f) }
}

/// The object `UpdateQueueCallRecordingSettingsBodyRepeat` of Webex.
#[derive(Clone, Default)]
pub struct UpdateQueueCallRecordingSettingsBodyRepeat {
    /// `interval`
    pub interval: Option<i64>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateQueueCallRecordingSettingsBodyRepeat: Keys = Keys(&["\"interval\":", "\"enabled\":"]);

impl Json for UpdateQueueCallRecordingSettingsBodyRepeat {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateQueueCallRecordingSettingsBodyRepeat, &mut [&mut self.interval, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateQueueCallRecordingSettingsBodyRepeat, &[&self.interval, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateQueueCallRecordingSettingsBodyRepeat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateQueueCallRecordingSettingsBodyRepeat", self, f) }
}

/// The object `UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement {
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `pstnCallsEnabled`
    pub pstn_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement: Keys = Keys(&["\"internalCallsEnabled\":", "\"pstnCallsEnabled\":"]);

impl Json for UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement, &mut [&mut self.internal_calls_enabled, &mut self.pstn_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement, &[&self.internal_calls_enabled, &self.pstn_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateQueueCallRecordingSettingsBodyStartStopAnnouncement", self, f) }
}

/// The object `UserNumberRecord` of Webex. Published as `UserNumber_Sdk`.
#[derive(Clone, Default)]
pub struct UserNumberRecord {
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

static K_UserNumberRecord: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for UserNumberRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserNumberRecord, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserNumberRecord, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for UserNumberRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserNumberRecord", self, f) }
}
