// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ConvergedrecordingsDeleteARecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct ConvergedrecordingsDeleteARecordingBody {
    /// `reason`
    pub reason: Option<String>,
    /// `comment`
    pub comment: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConvergedrecordingsDeleteARecordingBody: Keys = Keys(&["\"reason\":", "\"comment\":"]);

impl Json for ConvergedrecordingsDeleteARecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConvergedrecordingsDeleteARecordingBody, &mut [&mut self.reason, &mut self.comment], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConvergedrecordingsDeleteARecordingBody, &[&self.reason, &self.comment], &self.extra) }
}

impl std::fmt::Debug for ConvergedrecordingsDeleteARecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConvergedrecordingsDeleteARecordingBody", self, f) }
}

/// The object `ConvergedrecordingsListRecordingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ConvergedrecordingsListRecordingsResponse {
    /// `items`
    pub items: Option<Vec<RecordingObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConvergedrecordingsListRecordingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ConvergedrecordingsListRecordingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConvergedrecordingsListRecordingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConvergedrecordingsListRecordingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ConvergedrecordingsListRecordingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConvergedrecordingsListRecordingsResponse", self, f) }
}

/// The object `ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody` of Webex.
#[derive(Clone, Default)]
pub struct ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody {
    /// `trashAll`
    pub trash_all: Option<bool>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody: Keys = Keys(&["\"trashAll\":", "\"ownerEmail\":", "\"recordingIds\":"]);

impl Json for ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody, &mut [&mut self.trash_all, &mut self.owner_email, &mut self.recording_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody, &[&self.trash_all, &self.owner_email, &self.recording_ids], &self.extra) }
}

impl std::fmt::Debug for ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody", self, f) }
}

/// The object `ConvergedrecordingsPurgeRecordingsFromRecycleBinBody` of Webex.
#[derive(Clone, Default)]
pub struct ConvergedrecordingsPurgeRecordingsFromRecycleBinBody {
    /// `purgeAll`
    pub purge_all: Option<bool>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConvergedrecordingsPurgeRecordingsFromRecycleBinBody: Keys = Keys(&["\"purgeAll\":", "\"ownerEmail\":", "\"recordingIds\":"]);

impl Json for ConvergedrecordingsPurgeRecordingsFromRecycleBinBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConvergedrecordingsPurgeRecordingsFromRecycleBinBody, &mut [&mut self.purge_all, &mut self.owner_email, &mut self.recording_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConvergedrecordingsPurgeRecordingsFromRecycleBinBody, &[&self.purge_all, &self.owner_email, &self.recording_ids], &self.extra) }
}

impl std::fmt::Debug for ConvergedrecordingsPurgeRecordingsFromRecycleBinBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConvergedrecordingsPurgeRecordingsFromRecycleBinBody", self, f) }
}

/// The object `ConvergedrecordingsRestoreRecordingsFromRecycleBinBody` of Webex.
#[derive(Clone, Default)]
pub struct ConvergedrecordingsRestoreRecordingsFromRecycleBinBody {
    /// `restoreAll`
    pub restore_all: Option<bool>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConvergedrecordingsRestoreRecordingsFromRecycleBinBody: Keys = Keys(&["\"restoreAll\":", "\"ownerEmail\":", "\"recordingIds\":"]);

impl Json for ConvergedrecordingsRestoreRecordingsFromRecycleBinBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConvergedrecordingsRestoreRecordingsFromRecycleBinBody, &mut [&mut self.restore_all, &mut self.owner_email, &mut self.recording_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConvergedrecordingsRestoreRecordingsFromRecycleBinBody, &[&self.restore_all, &self.owner_email, &self.recording_ids], &self.extra) }
}

impl std::fmt::Debug for ConvergedrecordingsRestoreRecordingsFromRecycleBinBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConvergedrecordingsRestoreRecordingsFromRecycleBinBody", self, f) }
}

/// The object `GetRecordingMetadataResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponse {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `ownerType`
    pub owner_type: Option<String>,
    /// `ownerName`
    pub owner_name: Option<String>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `serviceType`
    pub service_type: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `serviceData`
    pub service_data: Option<GetRecordingMetadataResponseServiceData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponse: Keys = Keys(&["\"id\":", "\"orgId\":", "\"ownerId\":", "\"ownerType\":", "\"ownerName\":", "\"ownerEmail\":", "\"storageRegion\":", "\"serviceType\":", "\"version\":", "\"serviceData\":"]);

impl Json for GetRecordingMetadataResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponse, &mut [&mut self.id, &mut self.org_id, &mut self.owner_id, &mut self.owner_type, &mut self.owner_name, &mut self.owner_email, &mut self.storage_region, &mut self.service_type, &mut self.version, &mut self.service_data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponse, &[&self.id, &self.org_id, &self.owner_id, &self.owner_type, &self.owner_name, &self.owner_email, &self.storage_region, &self.service_type, &self.version, &self.service_data], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponse", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceData` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceData {
    /// `callRecordingId`
    pub call_recording_id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// `personality`
    pub personality: Option<String>,
    /// `callingParty`
    pub calling_party: Option<GetRecordingMetadataResponseServiceDataCallingParty>,
    /// `calledParty`
    pub called_party: Option<GetRecordingMetadataResponseServiceDataCallingParty>,
    /// `callId`
    pub call_id: Option<String>,
    /// `session`
    pub session: Option<GetRecordingMetadataResponseServiceDataSession>,
    /// `recordingType`
    pub recording_type: Option<String>,
    /// `answererInfo`
    pub answerer_info: Option<GetRecordingMetadataResponseServiceDataCallingParty>,
    /// `recordingActions`
    pub recording_actions: Option<Vec<GetRecordingMetadataResponseServiceDataRecordingActionsItem>>,
    /// `callActivity`
    pub call_activity: Option<Vec<GetRecordingMetadataResponseServiceDataCallActivityItem>>,
    /// `managedBy`
    pub managed_by: Option<GetRecordingMetadataResponseServiceDataCallingParty>,
    /// `connectedParty`
    pub connected_party: Option<GetRecordingMetadataResponseServiceDataCallingParty>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceData: Keys = Keys(&["\"callRecordingId\":", "\"locationId\":", "\"callSessionId\":", "\"personality\":", "\"callingParty\":", "\"calledParty\":", "\"callId\":", "\"session\":", "\"recordingType\":", "\"answererInfo\":", "\"recordingActions\":", "\"callActivity\":", "\"managedBy\":", "\"connectedParty\":"]);

impl Json for GetRecordingMetadataResponseServiceData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceData, &mut [&mut self.call_recording_id, &mut self.location_id, &mut self.call_session_id, &mut self.personality, &mut self.calling_party, &mut self.called_party, &mut self.call_id, &mut self.session, &mut self.recording_type, &mut self.answerer_info, &mut self.recording_actions, &mut self.call_activity, &mut self.managed_by, &mut self.connected_party], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceData, &[&self.call_recording_id, &self.location_id, &self.call_session_id, &self.personality, &self.calling_party, &self.called_party, &self.call_id, &self.session, &self.recording_type, &self.answerer_info, &self.recording_actions, &self.call_activity, &self.managed_by, &self.connected_party], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceData", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallActivityItem` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallActivityItem {
    /// `timeStamp`
    pub time_stamp: Option<String>,
    /// `mediaStreams`
    pub media_streams: Option<Vec<GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem>>,
    /// `participants`
    pub participants: Option<Vec<GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem>>,
    /// `announcementData`
    pub announcement_data: Option<GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallActivityItem: Keys = Keys(&["\"timeStamp\":", "\"mediaStreams\":", "\"participants\":", "\"announcementData\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallActivityItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItem, &mut [&mut self.time_stamp, &mut self.media_streams, &mut self.participants, &mut self.announcement_data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItem, &[&self.time_stamp, &self.media_streams, &self.participants, &self.announcement_data], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallActivityItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallActivityItem", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData {
    /// `announcementFilename`
    pub announcement_filename: Option<String>,
    /// `announcementTimestamp`
    pub announcement_timestamp: Option<String>,
    /// `announcementParticipants`
    pub announcement_participants: Option<Vec<String>>,
    /// `announcementType`
    pub announcement_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData: Keys = Keys(&["\"announcementFilename\":", "\"announcementTimestamp\":", "\"announcementParticipants\":", "\"announcementType\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData, &mut [&mut self.announcement_filename, &mut self.announcement_timestamp, &mut self.announcement_participants, &mut self.announcement_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData, &[&self.announcement_filename, &self.announcement_timestamp, &self.announcement_participants, &self.announcement_type], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallActivityItemAnnouncementData", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem {
    /// `streamId`
    pub stream_id: Option<String>,
    /// `mode`
    pub mode: Option<String>,
    /// `mLineIndex`
    pub m_line_index: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem: Keys = Keys(&["\"streamId\":", "\"mode\":", "\"mLineIndex\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem, &mut [&mut self.stream_id, &mut self.mode, &mut self.m_line_index], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem, &[&self.stream_id, &self.mode, &self.m_line_index], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallActivityItemMediaStreamsItem", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem {
    /// `actor`
    pub actor: Option<GetRecordingMetadataResponseServiceDataCallingPartyActor>,
    /// `aor`
    pub aor: Option<String>,
    /// `send`
    pub send: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem: Keys = Keys(&["\"actor\":", "\"aor\":", "\"send\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem, &mut [&mut self.actor, &mut self.aor, &mut self.send], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem, &[&self.actor, &self.aor, &self.send], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallActivityItemParticipantsItem", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallingParty` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallingParty {
    /// `actor`
    pub actor: Option<GetRecordingMetadataResponseServiceDataCallingPartyActor>,
    /// `number`
    pub number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallingParty: Keys = Keys(&["\"actor\":", "\"number\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallingParty {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallingParty, &mut [&mut self.actor, &mut self.number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallingParty, &[&self.actor, &self.number], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallingParty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallingParty", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataCallingPartyActor` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataCallingPartyActor {
    /// `type`
    pub type_: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataCallingPartyActor: Keys = Keys(&["\"type\":", "\"id\":"]);

impl Json for GetRecordingMetadataResponseServiceDataCallingPartyActor {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataCallingPartyActor, &mut [&mut self.type_, &mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataCallingPartyActor, &[&self.type_, &self.id], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataCallingPartyActor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataCallingPartyActor", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataRecordingActionsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataRecordingActionsItem {
    /// `action`
    pub action: Option<String>,
    /// `time`
    pub time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataRecordingActionsItem: Keys = Keys(&["\"action\":", "\"time\":"]);

impl Json for GetRecordingMetadataResponseServiceDataRecordingActionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataRecordingActionsItem, &mut [&mut self.action, &mut self.time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataRecordingActionsItem, &[&self.action, &self.time], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataRecordingActionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataRecordingActionsItem", self, f) }
}

/// The object `GetRecordingMetadataResponseServiceDataSession` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingMetadataResponseServiceDataSession {
    /// `startTime`
    pub start_time: Option<String>,
    /// `stopTime`
    pub stop_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingMetadataResponseServiceDataSession: Keys = Keys(&["\"startTime\":", "\"stopTime\":"]);

impl Json for GetRecordingMetadataResponseServiceDataSession {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingMetadataResponseServiceDataSession, &mut [&mut self.start_time, &mut self.stop_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingMetadataResponseServiceDataSession, &[&self.start_time, &self.stop_time], &self.extra) }
}

impl std::fmt::Debug for GetRecordingMetadataResponseServiceDataSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingMetadataResponseServiceDataSession", self, f) }
}

/// The object `ListRecordingsForAdminOrComplianceOfficerResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListRecordingsForAdminOrComplianceOfficerResponse {
    /// `items`
    pub items: Option<Vec<RecordingObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRecordingsForAdminOrComplianceOfficerResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListRecordingsForAdminOrComplianceOfficerResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRecordingsForAdminOrComplianceOfficerResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRecordingsForAdminOrComplianceOfficerResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListRecordingsForAdminOrComplianceOfficerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRecordingsForAdminOrComplianceOfficerResponse", self, f) }
}

/// The object `ReassignRecordingsBody` of Webex.
#[derive(Clone, Default)]
pub struct ReassignRecordingsBody {
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `ownerID`
    pub owner_id: Option<String>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// `reassignOwnerEmail`; required when sent
    pub reassign_owner_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignRecordingsBody: Keys = Keys(&["\"ownerEmail\":", "\"ownerID\":", "\"recordingIds\":", "\"reassignOwnerEmail\":"]);

impl Json for ReassignRecordingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignRecordingsBody, &mut [&mut self.owner_email, &mut self.owner_id, &mut self.recording_ids, &mut self.reassign_owner_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignRecordingsBody, &[&self.owner_email, &self.owner_id, &self.recording_ids, &self.reassign_owner_email], &self.extra) }
}

impl std::fmt::Debug for ReassignRecordingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignRecordingsBody", self, f) }
}

/// The object `RecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObject {
    /// `id`
    pub id: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `createTime`: a moment, RFC 3339
    pub create_time: Option<String>,
    /// `timeRecorded`: a moment, RFC 3339
    pub time_recorded: Option<String>,
    /// `format`
    pub format: Option<RecordingObjectFormat>,
    /// `serviceType`
    pub service_type: Option<RecordingObjectServiceType>,
    /// `durationSeconds` in seconds
    pub duration_seconds: Option<i64>,
    /// `sizeBytes` in bytes
    pub size_bytes: Option<i64>,
    /// `status`
    pub status: Option<RecordingObjectStatus>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `ownerType`
    pub owner_type: Option<RecordingObjectOwnerType>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `serviceData`
    pub service_data: Option<RecordingObjectServiceData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObject: Keys = Keys(&["\"id\":", "\"topic\":", "\"createTime\":", "\"timeRecorded\":", "\"format\":", "\"serviceType\":", "\"durationSeconds\":", "\"sizeBytes\":", "\"status\":", "\"ownerId\":", "\"ownerEmail\":", "\"ownerType\":", "\"storageRegion\":", "\"serviceData\":"]);

impl Json for RecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObject, &mut [&mut self.id, &mut self.topic, &mut self.create_time, &mut self.time_recorded, &mut self.format, &mut self.service_type, &mut self.duration_seconds, &mut self.size_bytes, &mut self.status, &mut self.owner_id, &mut self.owner_email, &mut self.owner_type, &mut self.storage_region, &mut self.service_data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObject, &[&self.id, &self.topic, &self.create_time, &self.time_recorded, &self.format, &self.service_type, &self.duration_seconds, &self.size_bytes, &self.status, &self.owner_id, &self.owner_email, &self.owner_type, &self.storage_region, &self.service_data], &self.extra) }
}

impl std::fmt::Debug for RecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`RecordingObject`].
    pub enum RecordingObjectFormat {
        Mp3 = "MP3",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingObject`].
    pub enum RecordingObjectServiceType {
        Calling = "calling",
        CustomerAssist = "customerAssist",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`RecordingObject`].
    pub enum RecordingObjectStatus {
        Available = "available",
        Deleted = "deleted",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`RecordingObject`].
    pub enum RecordingObjectOwnerType {
        User = "user",
        Place = "place",
        VirtualLine = "virtualLine",
        CallQueue = "callQueue",
    }
}

/// The object `RecordingObjectServiceData` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectServiceData {
    /// `locationId`
    pub location_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectServiceData: Keys = Keys(&["\"locationId\":", "\"callSessionId\":"]);

impl Json for RecordingObjectServiceData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectServiceData, &mut [&mut self.location_id, &mut self.call_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectServiceData, &[&self.location_id, &self.call_session_id], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectServiceData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectServiceData", self, f) }
}

/// The object `RecordingObjectWithDirectDownloadLinks` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectWithDirectDownloadLinks {
    /// `id`
    pub id: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `createTime`: a moment, RFC 3339
    pub create_time: Option<String>,
    /// `timeRecorded`: a moment, RFC 3339
    pub time_recorded: Option<String>,
    /// `format`
    pub format: Option<RecordingObjectWithDirectDownloadLinksFormat>,
    /// `serviceType`
    pub service_type: Option<RecordingObjectWithDirectDownloadLinksServiceType>,
    /// `durationSeconds` in seconds
    pub duration_seconds: Option<i64>,
    /// `sizeBytes` in bytes
    pub size_bytes: Option<i64>,
    /// `temporaryDirectDownloadLinks`
    pub temporary_direct_download_links: Option<RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks>,
    /// `status`
    pub status: Option<RecordingObjectWithDirectDownloadLinksStatus>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `ownerEmail`
    pub owner_email: Option<String>,
    /// `ownerType`
    pub owner_type: Option<RecordingObjectWithDirectDownloadLinksOwnerType>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `serviceData`
    pub service_data: Option<RecordingObjectServiceData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectWithDirectDownloadLinks: Keys = Keys(&["\"id\":", "\"topic\":", "\"createTime\":", "\"timeRecorded\":", "\"format\":", "\"serviceType\":", "\"durationSeconds\":", "\"sizeBytes\":", "\"temporaryDirectDownloadLinks\":", "\"status\":", "\"ownerId\":", "\"ownerEmail\":", "\"ownerType\":", "\"storageRegion\":", "\"serviceData\":"]);

impl Json for RecordingObjectWithDirectDownloadLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectWithDirectDownloadLinks, &mut [&mut self.id, &mut self.topic, &mut self.create_time, &mut self.time_recorded, &mut self.format, &mut self.service_type, &mut self.duration_seconds, &mut self.size_bytes, &mut self.temporary_direct_download_links, &mut self.status, &mut self.owner_id, &mut self.owner_email, &mut self.owner_type, &mut self.storage_region, &mut self.service_data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectWithDirectDownloadLinks, &[&self.id, &self.topic, &self.create_time, &self.time_recorded, &self.format, &self.service_type, &self.duration_seconds, &self.size_bytes, &self.temporary_direct_download_links, &self.status, &self.owner_id, &self.owner_email, &self.owner_type, &self.storage_region, &self.service_data], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectWithDirectDownloadLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectWithDirectDownloadLinks", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksFormat {
        Mp3 = "MP3",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksServiceType {
        Calling = "calling",
        CustomerAssist = "customerAssist",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksOwnerType {
        User = "user",
        Place = "place",
        VirtualLine = "virtualLine",
        CallQueue = "callQueue",
    }
}

/// The object `RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    /// `audioDownloadLink`
    pub audio_download_link: Option<String>,
    /// `transcriptDownloadLink`
    pub transcript_download_link: Option<String>,
    /// `suggestedNotesDownloadLink`
    pub suggested_notes_download_link: Option<String>,
    /// `shortNotesDownloadLink`
    pub short_notes_download_link: Option<String>,
    /// `actionItemsDownloadLink`
    pub action_items_download_link: Option<String>,
    /// `expiration`
    pub expiration: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks: Keys = Keys(&["\"audioDownloadLink\":", "\"transcriptDownloadLink\":", "\"suggestedNotesDownloadLink\":", "\"shortNotesDownloadLink\":", "\"actionItemsDownloadLink\":", "\"expiration\":"]);

impl Json for RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks, &mut [&mut self.audio_download_link, &mut self.transcript_download_link, &mut self.suggested_notes_download_link, &mut self.short_notes_download_link, &mut self.action_items_download_link, &mut self.expiration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks, &[&self.audio_download_link, &self.transcript_download_link, &self.suggested_notes_download_link, &self.short_notes_download_link, &self.action_items_download_link, &self.expiration], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks", self, f) }
}
