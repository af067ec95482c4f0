// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Event` of Webex.
#[derive(Clone, Default)]
pub struct Event {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `resource`; required when sent
    pub resource: Option<EventResource>,
    /// `type`; required when sent
    pub type_: Option<EventType>,
    /// `appId`
    pub app_id: Option<String>,
    /// `actorId`; required when sent
    pub actor_id: Option<String>,
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `created`; required when sent
    pub created: Option<String>,
    /// `data`; required when sent
    pub data: Option<EventData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Event: Keys = Keys(&["\"id\":", "\"resource\":", "\"type\":", "\"appId\":", "\"actorId\":", "\"orgId\":", "\"created\":", "\"data\":"]);

impl Json for Event {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Event, &mut [&mut self.id, &mut self.resource, &mut self.type_, &mut self.app_id, &mut self.actor_id, &mut self.org_id, &mut self.created, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Event, &[&self.id, &self.resource, &self.type_, &self.app_id, &self.actor_id, &self.org_id, &self.created, &self.data], &self.extra) }
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Event", self, f) }
}

webex_core::open_enum! {
    /// Values of `resource` of [`Event`].
    pub enum EventResource {
        AttachmentActions = "attachmentActions",
        BusinessTexts = "businessTexts",
        CallRecords = "call_records",
        ConvergedRecordings = "convergedRecordings",
        FileTranscodings = "file_transcodings",
        Files = "files",
        MeetingMessages = "meetingMessages",
        Meetings = "meetings",
        MeetingTranscripts = "meetingTranscripts",
        Memberships = "memberships",
        Messages = "messages",
        Rooms = "rooms",
        Tabs = "tabs",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`Event`].
    pub enum EventType {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
        Ended = "ended",
    }
}

/// The object `EventCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct EventCollectionResponse {
    /// `items`
    pub items: Option<Vec<Event>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for EventCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for EventCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventCollectionResponse", self, f) }
}

/// The object `EventData` of Webex.
#[derive(Clone, Default)]
pub struct EventData {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `creatorId`
    pub creator_id: Option<String>,
    /// `host`
    pub host: Option<BTreeMap<String, Any>>,
    /// `attendees`
    pub attendees: Option<Vec<Any>>,
    /// `transcriptionEnabled`
    pub transcription_enabled: Option<String>,
    /// `recordingEnabled`
    pub recording_enabled: Option<String>,
    /// `hasPostMeetingsChat`
    pub has_post_meetings_chat: Option<String>,
    /// `corelationId`
    pub corelation_id: Option<String>,
    /// `callType`
    pub call_type: Option<String>,
    /// `userId`
    pub user_id: Option<String>,
    /// `userType`
    pub user_type: Option<String>,
    /// `callDirection`
    pub call_direction: Option<String>,
    /// `isCallAnswered`
    pub is_call_answered: Option<String>,
    /// `callDurationSeconds`
    pub call_duration_seconds: Option<String>,
    /// `callStartTime`
    pub call_start_time: Option<String>,
    /// `callAnswerTime`
    pub call_answer_time: Option<String>,
    /// `callTransferTime`
    pub call_transfer_time: Option<String>,
    /// `callingNumber`
    pub calling_number: Option<String>,
    /// `callingLineId`
    pub calling_line_id: Option<String>,
    /// `calledNumber`
    pub called_number: Option<String>,
    /// `calledLineId`
    pub called_line_id: Option<String>,
    /// `dialedDigits`
    pub dialed_digits: Option<String>,
    /// `callRedirectingNumber`
    pub call_redirecting_number: Option<String>,
    /// `callRedirectedReason`
    pub call_redirected_reason: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `breakoutSessionId`
    pub breakout_session_id: Option<String>,
    /// `recipients`
    pub recipients: Option<Vec<Recipient>>,
    /// `title`
    pub title: Option<String>,
    /// `messageId`
    pub message_id: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `markdown`
    pub markdown: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `mentionedPeople`
    pub mentioned_people: Option<Vec<String>>,
    /// `mentionedGroups`
    pub mentioned_groups: Option<Vec<String>>,
    /// `attachments`
    pub attachments: Option<Vec<Any>>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `updated`
    pub updated: Option<String>,
    /// `personDisplayName`
    pub person_display_name: Option<String>,
    /// `personOrgId`
    pub person_org_id: Option<String>,
    /// `isModerator`
    pub is_moderator: Option<bool>,
    /// `isMonitor`
    pub is_monitor: Option<bool>,
    /// `isRoomHidden`
    pub is_room_hidden: Option<bool>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `isPublic`
    pub is_public: Option<bool>,
    /// `madePublic`
    pub made_public: Option<String>,
    /// `isAnnouncementOnly`
    pub is_announcement_only: Option<bool>,
    /// `isReadOnly`
    pub is_read_only: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `classificationId`
    pub classification_id: Option<String>,
    /// `lastActivity`
    pub last_activity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventData: Keys = Keys(&["\"id\":", "\"roomId\":", "\"roomType\":", "\"orgId\":", "\"text\":", "\"personId\":", "\"personEmail\":", "\"meetingId\":", "\"creatorId\":", "\"host\":", "\"attendees\":", "\"transcriptionEnabled\":", "\"recordingEnabled\":", "\"hasPostMeetingsChat\":", "\"corelationId\":", "\"callType\":", "\"userId\":", "\"userType\":", "\"callDirection\":", "\"isCallAnswered\":", "\"callDurationSeconds\":", "\"callStartTime\":", "\"callAnswerTime\":", "\"callTransferTime\":", "\"callingNumber\":", "\"callingLineId\":", "\"calledNumber\":", "\"calledLineId\":", "\"dialedDigits\":", "\"callRedirectingNumber\":", "\"callRedirectedReason\":", "\"created\":", "\"type\":", "\"breakoutSessionId\":", "\"recipients\":", "\"title\":", "\"messageId\":", "\"inputs\":", "\"markdown\":", "\"html\":", "\"files\":", "\"mentionedPeople\":", "\"mentionedGroups\":", "\"attachments\":", "\"parentId\":", "\"updated\":", "\"personDisplayName\":", "\"personOrgId\":", "\"isModerator\":", "\"isMonitor\":", "\"isRoomHidden\":", "\"isLocked\":", "\"isPublic\":", "\"madePublic\":", "\"isAnnouncementOnly\":", "\"isReadOnly\":", "\"description\":", "\"teamId\":", "\"ownerId\":", "\"classificationId\":", "\"lastActivity\":"]);

impl Json for EventData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventData, &mut [&mut self.id, &mut self.room_id, &mut self.room_type, &mut self.org_id, &mut self.text, &mut self.person_id, &mut self.person_email, &mut self.meeting_id, &mut self.creator_id, &mut self.host, &mut self.attendees, &mut self.transcription_enabled, &mut self.recording_enabled, &mut self.has_post_meetings_chat, &mut self.corelation_id, &mut self.call_type, &mut self.user_id, &mut self.user_type, &mut self.call_direction, &mut self.is_call_answered, &mut self.call_duration_seconds, &mut self.call_start_time, &mut self.call_answer_time, &mut self.call_transfer_time, &mut self.calling_number, &mut self.calling_line_id, &mut self.called_number, &mut self.called_line_id, &mut self.dialed_digits, &mut self.call_redirecting_number, &mut self.call_redirected_reason, &mut self.created, &mut self.type_, &mut self.breakout_session_id, &mut self.recipients, &mut self.title, &mut self.message_id, &mut self.inputs, &mut self.markdown, &mut self.html, &mut self.files, &mut self.mentioned_people, &mut self.mentioned_groups, &mut self.attachments, &mut self.parent_id, &mut self.updated, &mut self.person_display_name, &mut self.person_org_id, &mut self.is_moderator, &mut self.is_monitor, &mut self.is_room_hidden, &mut self.is_locked, &mut self.is_public, &mut self.made_public, &mut self.is_announcement_only, &mut self.is_read_only, &mut self.description, &mut self.team_id, &mut self.owner_id, &mut self.classification_id, &mut self.last_activity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventData, &[&self.id, &self.room_id, &self.room_type, &self.org_id, &self.text, &self.person_id, &self.person_email, &self.meeting_id, &self.creator_id, &self.host, &self.attendees, &self.transcription_enabled, &self.recording_enabled, &self.has_post_meetings_chat, &self.corelation_id, &self.call_type, &self.user_id, &self.user_type, &self.call_direction, &self.is_call_answered, &self.call_duration_seconds, &self.call_start_time, &self.call_answer_time, &self.call_transfer_time, &self.calling_number, &self.calling_line_id, &self.called_number, &self.called_line_id, &self.dialed_digits, &self.call_redirecting_number, &self.call_redirected_reason, &self.created, &self.type_, &self.breakout_session_id, &self.recipients, &self.title, &self.message_id, &self.inputs, &self.markdown, &self.html, &self.files, &self.mentioned_people, &self.mentioned_groups, &self.attachments, &self.parent_id, &self.updated, &self.person_display_name, &self.person_org_id, &self.is_moderator, &self.is_monitor, &self.is_room_hidden, &self.is_locked, &self.is_public, &self.made_public, &self.is_announcement_only, &self.is_read_only, &self.description, &self.team_id, &self.owner_id, &self.classification_id, &self.last_activity], &self.extra) }
}

impl std::fmt::Debug for EventData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventData", self, f) }
}

/// The object `Recipient` of Webex.
#[derive(Clone, Default)]
pub struct Recipient {
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `guestDisplayName`
    pub guest_display_name: Option<String>,
    /// `guestEmail`
    pub guest_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Recipient: Keys = Keys(&["\"personId\":", "\"personEmail\":", "\"guestDisplayName\":", "\"guestEmail\":"]);

impl Json for Recipient {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Recipient, &mut [&mut self.person_id, &mut self.person_email, &mut self.guest_display_name, &mut self.guest_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Recipient, &[&self.person_id, &self.person_email, &self.guest_display_name, &self.guest_email], &self.extra) }
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Recipient", self, f) }
}
