// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateMeetingObjectAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingObjectAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<UpdateMeetingObjectAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<UpdateMeetingObjectAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingObjectAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for UpdateMeetingObjectAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingObjectAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingObjectAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingObjectAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingObjectAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`UpdateMeetingObjectAudioConnectionOptions`].
    pub enum UpdateMeetingObjectAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`UpdateMeetingObjectAudioConnectionOptions`].
    pub enum UpdateMeetingObjectAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `UpdateMeetingObjectMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingObjectMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<UpdateMeetingObjectMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingObjectMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for UpdateMeetingObjectMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingObjectMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingObjectMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingObjectMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingObjectMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`UpdateMeetingObjectMeetingOptions`].
    pub enum UpdateMeetingObjectMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `UpdateMeetingSimultaneousInterpretationObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingSimultaneousInterpretationObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `interpreters`
    pub interpreters: Option<Vec<InterpreterObjectForSimultaneousInterpretationOfCreateOrUpdateMeeting>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingSimultaneousInterpretationObject: Keys = Keys(&["\"enabled\":", "\"interpreters\":"]);

impl Json for UpdateMeetingSimultaneousInterpretationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingSimultaneousInterpretationObject, &mut [&mut self.enabled, &mut self.interpreters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingSimultaneousInterpretationObject, &[&self.enabled, &self.interpreters], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingSimultaneousInterpretationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingSimultaneousInterpretationObject", self, f) }
}

/// The object `QueryRegistrants` of Webex. Published as `queryRegistrants`.
#[derive(Clone, Default)]
pub struct QueryRegistrants {
    /// `status`
    pub status: Option<QueryRegistrantsStatus>,
    /// `orderType`
    pub order_type: Option<QueryRegistrantsOrderType>,
    /// `orderBy`
    pub order_by: Option<QueryRegistrantsOrderBy>,
    /// `emails`; required when sent
    pub emails: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryRegistrants: Keys = Keys(&["\"status\":", "\"orderType\":", "\"orderBy\":", "\"emails\":"]);

impl Json for QueryRegistrants {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryRegistrants, &mut [&mut self.status, &mut self.order_type, &mut self.order_by, &mut self.emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryRegistrants, &[&self.status, &self.order_type, &self.order_by, &self.emails], &self.extra) }
}

impl std::fmt::Debug for QueryRegistrants {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryRegistrants", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`QueryRegistrants`].
    pub enum QueryRegistrantsStatus {
        Approved = "approved",
        Pending = "pending",
        Rejected = "rejected",
    }
}

webex_core::open_enum! {
    /// Values of `orderType` of [`QueryRegistrants`].
    pub enum QueryRegistrantsOrderType {
        Desc = "DESC",
        Asc = "ASC",
    }
}

webex_core::open_enum! {
    /// Values of `orderBy` of [`QueryRegistrants`].
    pub enum QueryRegistrantsOrderBy {
        FirstName = "firstName",
        LastName = "lastName",
        Status = "status",
        Email = "email",
    }
}
