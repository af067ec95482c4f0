// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `PatchMeetingObjectAudioConnectionOptions` of Webex.
#[derive(Clone, Default)]
pub struct PatchMeetingObjectAudioConnectionOptions {
    /// `audioConnectionType`
    pub audio_connection_type: Option<PatchMeetingObjectAudioConnectionOptionsAudioConnectionType>,
    /// `enabledTollFreeCallIn`
    pub enabled_toll_free_call_in: Option<bool>,
    /// `enabledGlobalCallIn`
    pub enabled_global_call_in: Option<bool>,
    /// `enabledAudienceCallBack`
    pub enabled_audience_call_back: Option<bool>,
    /// `entryAndExitTone`
    pub entry_and_exit_tone: Option<PatchMeetingObjectAudioConnectionOptionsEntryAndExitTone>,
    /// `allowHostToUnmuteParticipants`
    pub allow_host_to_unmute_participants: Option<bool>,
    /// `allowAttendeeToUnmuteSelf`
    pub allow_attendee_to_unmute_self: Option<bool>,
    /// `muteAttendeeUponEntry`
    pub mute_attendee_upon_entry: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchMeetingObjectAudioConnectionOptions: Keys = Keys(&["\"audioConnectionType\":", "\"enabledTollFreeCallIn\":", "\"enabledGlobalCallIn\":", "\"enabledAudienceCallBack\":", "\"entryAndExitTone\":", "\"allowHostToUnmuteParticipants\":", "\"allowAttendeeToUnmuteSelf\":", "\"muteAttendeeUponEntry\":"]);

impl Json for PatchMeetingObjectAudioConnectionOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchMeetingObjectAudioConnectionOptions, &mut [&mut self.audio_connection_type, &mut self.enabled_toll_free_call_in, &mut self.enabled_global_call_in, &mut self.enabled_audience_call_back, &mut self.entry_and_exit_tone, &mut self.allow_host_to_unmute_participants, &mut self.allow_attendee_to_unmute_self, &mut self.mute_attendee_upon_entry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchMeetingObjectAudioConnectionOptions, &[&self.audio_connection_type, &self.enabled_toll_free_call_in, &self.enabled_global_call_in, &self.enabled_audience_call_back, &self.entry_and_exit_tone, &self.allow_host_to_unmute_participants, &self.allow_attendee_to_unmute_self, &self.mute_attendee_upon_entry], &self.extra) }
}

impl std::fmt::Debug for PatchMeetingObjectAudioConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchMeetingObjectAudioConnectionOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioConnectionType` of [`PatchMeetingObjectAudioConnectionOptions`].
    pub enum PatchMeetingObjectAudioConnectionOptionsAudioConnectionType {
        WebexAudio = "webexAudio",
        VoIp = "VoIP",
        OtherValue = "other",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`PatchMeetingObjectAudioConnectionOptions`].
    pub enum PatchMeetingObjectAudioConnectionOptionsEntryAndExitTone {
        Beep = "beep",
        AnnounceName = "announceName",
        NoTone = "noTone",
    }
}

/// The object `PatchMeetingObjectMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct PatchMeetingObjectMeetingOptions {
    /// `enabledChat`
    pub enabled_chat: Option<bool>,
    /// `enabledVideo`
    pub enabled_video: Option<bool>,
    /// `enabledPolling`
    pub enabled_polling: Option<bool>,
    /// `enabledNote`
    pub enabled_note: Option<bool>,
    /// `noteType`
    pub note_type: Option<PatchMeetingObjectMeetingOptionsNoteType>,
    /// `enabledFileTransfer`
    pub enabled_file_transfer: Option<bool>,
    /// `enabledUCFRichMedia`
    pub enabled_ucf_rich_media: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchMeetingObjectMeetingOptions: Keys = Keys(&["\"enabledChat\":", "\"enabledVideo\":", "\"enabledPolling\":", "\"enabledNote\":", "\"noteType\":", "\"enabledFileTransfer\":", "\"enabledUCFRichMedia\":"]);

impl Json for PatchMeetingObjectMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchMeetingObjectMeetingOptions, &mut [&mut self.enabled_chat, &mut self.enabled_video, &mut self.enabled_polling, &mut self.enabled_note, &mut self.note_type, &mut self.enabled_file_transfer, &mut self.enabled_ucf_rich_media], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchMeetingObjectMeetingOptions, &[&self.enabled_chat, &self.enabled_video, &self.enabled_polling, &self.enabled_note, &self.note_type, &self.enabled_file_transfer, &self.enabled_ucf_rich_media], &self.extra) }
}

impl std::fmt::Debug for PatchMeetingObjectMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchMeetingObjectMeetingOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `noteType` of [`PatchMeetingObjectMeetingOptions`].
    pub enum PatchMeetingObjectMeetingOptionsNoteType {
        AllowAll = "allowAll",
        AllowOne = "allowOne",
    }
}

/// The object `PreMeetingBreakoutSessionObject` of Webex.
#[derive(Clone, Default)]
pub struct PreMeetingBreakoutSessionObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `invitees`
    pub invitees: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PreMeetingBreakoutSessionObject: Keys = Keys(&["\"id\":", "\"name\":", "\"invitees\":"]);

impl Json for PreMeetingBreakoutSessionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PreMeetingBreakoutSessionObject, &mut [&mut self.id, &mut self.name, &mut self.invitees], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PreMeetingBreakoutSessionObject, &[&self.id, &self.name, &self.invitees], &self.extra) }
}

impl std::fmt::Debug for PreMeetingBreakoutSessionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PreMeetingBreakoutSessionObject", self, f) }
}

/// The object `PreMeetingBreakoutSessionWithoutIdObject` of Webex.
#[derive(Clone, Default)]
pub struct PreMeetingBreakoutSessionWithoutIdObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `invitees`
    pub invitees: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PreMeetingBreakoutSessionWithoutIdObject: Keys = Keys(&["\"name\":", "\"invitees\":"]);

impl Json for PreMeetingBreakoutSessionWithoutIdObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PreMeetingBreakoutSessionWithoutIdObject, &mut [&mut self.name, &mut self.invitees], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PreMeetingBreakoutSessionWithoutIdObject, &[&self.name, &self.invitees], &self.extra) }
}

impl std::fmt::Debug for PreMeetingBreakoutSessionWithoutIdObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PreMeetingBreakoutSessionWithoutIdObject", self, f) }
}

/// The object `PreMeetingBreakoutSessionsObject` of Webex.
#[derive(Clone, Default)]
pub struct PreMeetingBreakoutSessionsObject {
    /// `items`
    pub items: Option<Vec<PreMeetingBreakoutSessionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PreMeetingBreakoutSessionsObject: Keys = Keys(&["\"items\":"]);

impl Json for PreMeetingBreakoutSessionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PreMeetingBreakoutSessionsObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PreMeetingBreakoutSessionsObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PreMeetingBreakoutSessionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PreMeetingBreakoutSessionsObject", self, f) }
}

/// The object `PrePostMeetingBreakoutSessionObject` of Webex.
#[derive(Clone, Default)]
pub struct PrePostMeetingBreakoutSessionObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `invitees`
    pub invitees: Option<Vec<String>>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrePostMeetingBreakoutSessionObject: Keys = Keys(&["\"id\":", "\"name\":", "\"invitees\":", "\"startTime\":", "\"endTime\":"]);

impl Json for PrePostMeetingBreakoutSessionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrePostMeetingBreakoutSessionObject, &mut [&mut self.id, &mut self.name, &mut self.invitees, &mut self.start_time, &mut self.end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrePostMeetingBreakoutSessionObject, &[&self.id, &self.name, &self.invitees, &self.start_time, &self.end_time], &self.extra) }
}

impl std::fmt::Debug for PrePostMeetingBreakoutSessionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrePostMeetingBreakoutSessionObject", self, f) }
}

/// The object `PrePostMeetingBreakoutSessionsObject` of Webex.
#[derive(Clone, Default)]
pub struct PrePostMeetingBreakoutSessionsObject {
    /// `items`
    pub items: Option<Vec<PrePostMeetingBreakoutSessionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrePostMeetingBreakoutSessionsObject: Keys = Keys(&["\"items\":"]);

impl Json for PrePostMeetingBreakoutSessionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrePostMeetingBreakoutSessionsObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrePostMeetingBreakoutSessionsObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PrePostMeetingBreakoutSessionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrePostMeetingBreakoutSessionsObject", self, f) }
}

/// The object `QueryMeetingRegistrantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct QueryMeetingRegistrantsResponse {
    /// `items`
    pub items: Option<Vec<Registrant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryMeetingRegistrantsResponse: Keys = Keys(&["\"items\":"]);

impl Json for QueryMeetingRegistrantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryMeetingRegistrantsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryMeetingRegistrantsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for QueryMeetingRegistrantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryMeetingRegistrantsResponse", self, f) }
}

/// The object `QuestionAnswerObject` of Webex.
#[derive(Clone, Default)]
pub struct QuestionAnswerObject {
    /// `optionId`; required when sent
    pub option_id: Option<f64>,
    /// `answer`; required when sent
    pub answer: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuestionAnswerObject: Keys = Keys(&["\"optionId\":", "\"answer\":"]);

impl Json for QuestionAnswerObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuestionAnswerObject, &mut [&mut self.option_id, &mut self.answer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuestionAnswerObject, &[&self.option_id, &self.answer], &self.extra) }
}

impl std::fmt::Debug for QuestionAnswerObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuestionAnswerObject", self, f) }
}

/// The object `QuestionObject` of Webex.
#[derive(Clone, Default)]
pub struct QuestionObject {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `question`; required when sent
    pub question: Option<String>,
    /// `type`; required when sent
    pub type_: Option<QuestionObjectType>,
    /// `fromScore`
    pub from_score: Option<f64>,
    /// `fromLabel`
    pub from_label: Option<String>,
    /// `toScore`
    pub to_score: Option<f64>,
    /// `toLabel`
    pub to_label: Option<String>,
    /// `options`
    pub options: Option<Vec<QuestionOptionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuestionObject: Keys = Keys(&["\"id\":", "\"question\":", "\"type\":", "\"fromScore\":", "\"fromLabel\":", "\"toScore\":", "\"toLabel\":", "\"options\":"]);

impl Json for QuestionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuestionObject, &mut [&mut self.id, &mut self.question, &mut self.type_, &mut self.from_score, &mut self.from_label, &mut self.to_score, &mut self.to_label, &mut self.options], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuestionObject, &[&self.id, &self.question, &self.type_, &self.from_score, &self.from_label, &self.to_score, &self.to_label, &self.options], &self.extra) }
}

impl std::fmt::Debug for QuestionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuestionObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`QuestionObject`].
    pub enum QuestionObjectType {
        Text = "text",
        Rating = "rating",
        Checkbox = "checkbox",
        SingleDropdown = "singleDropdown",
        SingleRadio = "singleRadio",
    }
}

/// The object `QuestionOptionObject` of Webex.
#[derive(Clone, Default)]
pub struct QuestionOptionObject {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuestionOptionObject: Keys = Keys(&["\"id\":", "\"value\":"]);

impl Json for QuestionOptionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuestionOptionObject, &mut [&mut self.id, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuestionOptionObject, &[&self.id, &self.value], &self.extra) }
}

impl std::fmt::Debug for QuestionOptionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuestionOptionObject", self, f) }
}

/// The object `QuestionWithAnswersObject` of Webex.
#[derive(Clone, Default)]
pub struct QuestionWithAnswersObject {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `question`; required when sent
    pub question: Option<String>,
    /// `type`; required when sent
    pub type_: Option<QuestionWithAnswersObjectType>,
    /// `answers`
    pub answers: Option<Vec<QuestionAnswerObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuestionWithAnswersObject: Keys = Keys(&["\"id\":", "\"question\":", "\"type\":", "\"answers\":"]);

impl Json for QuestionWithAnswersObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuestionWithAnswersObject, &mut [&mut self.id, &mut self.question, &mut self.type_, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuestionWithAnswersObject, &[&self.id, &self.question, &self.type_, &self.answers], &self.extra) }
}

impl std::fmt::Debug for QuestionWithAnswersObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuestionWithAnswersObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`QuestionWithAnswersObject`].
    pub enum QuestionWithAnswersObjectType {
        Text = "text",
        Rating = "rating",
        Checkbox = "checkbox",
        SingleDropdown = "singleDropdown",
        SingleRadio = "singleRadio",
    }
}

/// The object `ReassignMeetingErrorDescriptionObject` of Webex.
#[derive(Clone, Default)]
pub struct ReassignMeetingErrorDescriptionObject {
    /// `description`; required when sent
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignMeetingErrorDescriptionObject: Keys = Keys(&["\"description\":"]);

impl Json for ReassignMeetingErrorDescriptionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignMeetingErrorDescriptionObject, &mut [&mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignMeetingErrorDescriptionObject, &[&self.description], &self.extra) }
}

impl std::fmt::Debug for ReassignMeetingErrorDescriptionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignMeetingErrorDescriptionObject", self, f) }
}

/// The object `ReassignMeetingRequestObject` of Webex.
#[derive(Clone, Default)]
pub struct ReassignMeetingRequestObject {
    /// `hostEmail`; required when sent
    pub host_email: Option<String>,
    /// `meetingIds`; required when sent
    pub meeting_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignMeetingRequestObject: Keys = Keys(&["\"hostEmail\":", "\"meetingIds\":"]);

impl Json for ReassignMeetingRequestObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignMeetingRequestObject, &mut [&mut self.host_email, &mut self.meeting_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignMeetingRequestObject, &[&self.host_email, &self.meeting_ids], &self.extra) }
}

impl std::fmt::Debug for ReassignMeetingRequestObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignMeetingRequestObject", self, f) }
}

/// The object `ReassignMeetingResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct ReassignMeetingResponseObject {
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `httpStatus`; required when sent
    pub http_status: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `errors`
    pub errors: Option<Vec<ReassignMeetingErrorDescriptionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignMeetingResponseObject: Keys = Keys(&["\"meetingId\":", "\"httpStatus\":", "\"message\":", "\"errors\":"]);

impl Json for ReassignMeetingResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignMeetingResponseObject, &mut [&mut self.meeting_id, &mut self.http_status, &mut self.message, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignMeetingResponseObject, &[&self.meeting_id, &self.http_status, &self.message, &self.errors], &self.extra) }
}

impl std::fmt::Debug for ReassignMeetingResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignMeetingResponseObject", self, f) }
}

/// The object `ReassignMeetingsToNewHostResponse` of Webex. Published as `ReassignMeetingsToANewHostResponse`.
#[derive(Clone, Default)]
pub struct ReassignMeetingsToNewHostResponse {
    /// `items`
    pub items: Option<Vec<ReassignMeetingResponseObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignMeetingsToNewHostResponse: Keys = Keys(&["\"items\":"]);

impl Json for ReassignMeetingsToNewHostResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignMeetingsToNewHostResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignMeetingsToNewHostResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ReassignMeetingsToNewHostResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignMeetingsToNewHostResponse", self, f) }
}

/// The object `Registrant` of Webex.
#[derive(Clone, Default)]
pub struct Registrant {
    /// `id`
    pub id: Option<String>,
    /// `status`
    pub status: Option<RegistrantStatus>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `jobTitle`
    pub job_title: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `zipCode`
    pub zip_code: Option<f64>,
    /// `countryRegion`
    pub country_region: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `fax`
    pub fax: Option<String>,
    /// `registrationTime`
    pub registration_time: Option<String>,
    /// `customizedQuestions`
    pub customized_questions: Option<Vec<CustomizedRegistrant>>,
    /// `sourceId`
    pub source_id: Option<String>,
    /// `registrationId`
    pub registration_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Registrant: Keys = Keys(&["\"id\":", "\"status\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"jobTitle\":", "\"companyName\":", "\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"zipCode\":", "\"countryRegion\":", "\"workPhone\":", "\"fax\":", "\"registrationTime\":", "\"customizedQuestions\":", "\"sourceId\":", "\"registrationId\":"]);

impl Json for Registrant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Registrant, &mut [&mut self.id, &mut self.status, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.job_title, &mut self.company_name, &mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.zip_code, &mut self.country_region, &mut self.work_phone, &mut self.fax, &mut self.registration_time, &mut self.customized_questions, &mut self.source_id, &mut self.registration_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Registrant, &[&self.id, &self.status, &self.first_name, &self.last_name, &self.email, &self.job_title, &self.company_name, &self.address1, &self.address2, &self.city, &self.state, &self.zip_code, &self.country_region, &self.work_phone, &self.fax, &self.registration_time, &self.customized_questions, &self.source_id, &self.registration_id], &self.extra) }
}

impl std::fmt::Debug for Registrant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Registrant", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`Registrant`].
    pub enum RegistrantStatus {
        Approved = "approved",
        Pending = "pending",
        Rejected = "rejected",
    }
}

/// The object `RegistrantCreateResponse` of Webex.
#[derive(Clone, Default)]
pub struct RegistrantCreateResponse {
    /// `id`
    pub id: Option<String>,
    /// `status`
    pub status: Option<RegistrantCreateResponseStatus>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `jobTitle`
    pub job_title: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `zipCode`
    pub zip_code: Option<f64>,
    /// `countryRegion`
    pub country_region: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `fax`
    pub fax: Option<String>,
    /// `registrationTime`
    pub registration_time: Option<String>,
    /// `customizedQuestions`
    pub customized_questions: Option<Vec<CustomizedRegistrant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegistrantCreateResponse: Keys = Keys(&["\"id\":", "\"status\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"jobTitle\":", "\"companyName\":", "\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"zipCode\":", "\"countryRegion\":", "\"workPhone\":", "\"fax\":", "\"registrationTime\":", "\"customizedQuestions\":"]);

impl Json for RegistrantCreateResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegistrantCreateResponse, &mut [&mut self.id, &mut self.status, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.job_title, &mut self.company_name, &mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.zip_code, &mut self.country_region, &mut self.work_phone, &mut self.fax, &mut self.registration_time, &mut self.customized_questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegistrantCreateResponse, &[&self.id, &self.status, &self.first_name, &self.last_name, &self.email, &self.job_title, &self.company_name, &self.address1, &self.address2, &self.city, &self.state, &self.zip_code, &self.country_region, &self.work_phone, &self.fax, &self.registration_time, &self.customized_questions], &self.extra) }
}

impl std::fmt::Debug for RegistrantCreateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegistrantCreateResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`RegistrantCreateResponse`].
    pub enum RegistrantCreateResponseStatus {
        Approved = "approved",
        Pending = "pending",
        Rejected = "rejected",
    }
}

/// The object `RegistrantFormObject` of Webex.
#[derive(Clone, Default)]
pub struct RegistrantFormObject {
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `jobTitle`
    pub job_title: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `zipCode`
    pub zip_code: Option<f64>,
    /// `countryRegion`
    pub country_region: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `fax`
    pub fax: Option<String>,
    /// `customizedQuestions`
    pub customized_questions: Option<Vec<CustomizedRegistrant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegistrantFormObject: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":", "\"sendEmail\":", "\"jobTitle\":", "\"companyName\":", "\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"zipCode\":", "\"countryRegion\":", "\"workPhone\":", "\"fax\":", "\"customizedQuestions\":"]);

impl Json for RegistrantFormObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegistrantFormObject, &mut [&mut self.first_name, &mut self.last_name, &mut self.email, &mut self.send_email, &mut self.job_title, &mut self.company_name, &mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.zip_code, &mut self.country_region, &mut self.work_phone, &mut self.fax, &mut self.customized_questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegistrantFormObject, &[&self.first_name, &self.last_name, &self.email, &self.send_email, &self.job_title, &self.company_name, &self.address1, &self.address2, &self.city, &self.state, &self.zip_code, &self.country_region, &self.work_phone, &self.fax, &self.customized_questions], &self.extra) }
}

impl std::fmt::Debug for RegistrantFormObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegistrantFormObject", self, f) }
}

/// The object `Registrants` of Webex.
#[derive(Clone, Default)]
pub struct Registrants {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Registrants: Keys = Keys(&["\"id\":"]);

impl Json for Registrants {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Registrants, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Registrants, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for Registrants {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Registrants", self, f) }
}

/// The object `Registration` of Webex.
#[derive(Clone, Default)]
pub struct Registration {
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
    /// `customizedQuestions`
    pub customized_questions: Option<Vec<CustomizedQuestionForGetMeeting>>,
    /// `rules`
    pub rules: Option<Vec<StandardRegistrationApproveRule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Registration: Keys = Keys(&["\"autoAcceptRequest\":", "\"requireFirstName\":", "\"requireLastName\":", "\"requireEmail\":", "\"requireJobTitle\":", "\"requireCompanyName\":", "\"requireAddress1\":", "\"requireAddress2\":", "\"requireCity\":", "\"requireState\":", "\"requireZipCode\":", "\"requireCountryRegion\":", "\"requireWorkPhone\":", "\"requireFax\":", "\"customizedQuestions\":", "\"rules\":"]);

impl Json for Registration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Registration, &mut [&mut self.auto_accept_request, &mut self.require_first_name, &mut self.require_last_name, &mut self.require_email, &mut self.require_job_title, &mut self.require_company_name, &mut self.require_address1, &mut self.require_address2, &mut self.require_city, &mut self.require_state, &mut self.require_zip_code, &mut self.require_country_region, &mut self.require_work_phone, &mut self.require_fax, &mut self.customized_questions, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Registration, &[&self.auto_accept_request, &self.require_first_name, &self.require_last_name, &self.require_email, &self.require_job_title, &self.require_company_name, &self.require_address1, &self.require_address2, &self.require_city, &self.require_state, &self.require_zip_code, &self.require_country_region, &self.require_work_phone, &self.require_fax, &self.customized_questions, &self.rules], &self.extra) }
}

impl std::fmt::Debug for Registration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Registration", self, f) }
}

/// The object `RegistrationForUpdate` of Webex.
#[derive(Clone, Default)]
pub struct RegistrationForUpdate {
    /// `hostEmail`
    pub host_email: Option<String>,
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

static K_RegistrationForUpdate: Keys = Keys(&["\"hostEmail\":", "\"autoAcceptRequest\":", "\"requireFirstName\":", "\"requireLastName\":", "\"requireEmail\":", "\"requireJobTitle\":", "\"requireCompanyName\":", "\"requireAddress1\":", "\"requireAddress2\":", "\"requireCity\":", "\"requireState\":", "\"requireZipCode\":", "\"requireCountryRegion\":", "\"requireWorkPhone\":", "\"requireFax\":", "\"maxRegisterNum\":", "\"customizedQuestions\":", "\"rules\":"]);

impl Json for RegistrationForUpdate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegistrationForUpdate, &mut [&mut self.host_email, &mut self.auto_accept_request, &mut self.require_first_name, &mut self.require_last_name, &mut self.require_email, &mut self.require_job_title, &mut self.require_company_name, &mut self.require_address1, &mut self.require_address2, &mut self.require_city, &mut self.require_state, &mut self.require_zip_code, &mut self.require_country_region, &mut self.require_work_phone, &mut self.require_fax, &mut self.max_register_num, &mut self.customized_questions, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegistrationForUpdate, &[&self.host_email, &self.auto_accept_request, &self.require_first_name, &self.require_last_name, &self.require_email, &self.require_job_title, &self.require_company_name, &self.require_address1, &self.require_address2, &self.require_city, &self.require_state, &self.require_zip_code, &self.require_country_region, &self.require_work_phone, &self.require_fax, &self.max_register_num, &self.customized_questions, &self.rules], &self.extra) }
}

impl std::fmt::Debug for RegistrationForUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegistrationForUpdate", self, f) }
}

/// The object `StandardRegistrationApproveRule` of Webex.
#[derive(Clone, Default)]
pub struct StandardRegistrationApproveRule {
    /// `question`; required when sent
    pub question: Option<StandardRegistrationApproveRuleQuestion>,
    /// `condition`; required when sent
    pub condition: Option<StandardRegistrationApproveRuleCondition>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// `result`; required when sent
    pub result: Option<StandardRegistrationApproveRuleResult>,
    /// `matchCase`
    pub match_case: Option<bool>,
    /// `order`; required when sent
    pub order: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StandardRegistrationApproveRule: Keys = Keys(&["\"question\":", "\"condition\":", "\"value\":", "\"result\":", "\"matchCase\":", "\"order\":"]);

impl Json for StandardRegistrationApproveRule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StandardRegistrationApproveRule, &mut [&mut self.question, &mut self.condition, &mut self.value, &mut self.result, &mut self.match_case, &mut self.order], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StandardRegistrationApproveRule, &[&self.question, &self.condition, &self.value, &self.result, &self.match_case, &self.order], &self.extra) }
}

impl std::fmt::Debug for StandardRegistrationApproveRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StandardRegistrationApproveRule", self, f) }
}

webex_core::open_enum! {
    /// Values of `question` of [`StandardRegistrationApproveRule`].
    pub enum StandardRegistrationApproveRuleQuestion {
        LastName = "lastName",
        Email = "email",
        JobTitle = "jobTitle",
        CompanyName = "companyName",
        Address1 = "address1",
        Address2 = "address2",
        City = "city",
        State = "state",
        ZipCode = "zipCode",
        CountryRegion = "countryRegion",
        WorkPhone = "workPhone",
        Fax = "fax",
    }
}

webex_core::open_enum! {
    /// Values of `condition` of [`StandardRegistrationApproveRule`].
    pub enum StandardRegistrationApproveRuleCondition {
        Contains = "contains",
        NotContains = "notContains",
        BeginsWith = "beginsWith",
        EndsWith = "endsWith",
        Equals = "equals",
        NotEquals = "notEquals",
    }
}

webex_core::open_enum! {
    /// Values of `result` of [`StandardRegistrationApproveRule`].
    pub enum StandardRegistrationApproveRuleResult {
        Approve = "approve",
        Reject = "reject",
    }
}

/// The object `SurveyLinkObject` of Webex.
#[derive(Clone, Default)]
pub struct SurveyLinkObject {
    /// `email`
    pub email: Option<String>,
    /// `surveyLink`
    pub survey_link: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SurveyLinkObject: Keys = Keys(&["\"email\":", "\"surveyLink\":"]);

impl Json for SurveyLinkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SurveyLinkObject, &mut [&mut self.email, &mut self.survey_link], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SurveyLinkObject, &[&self.email, &self.survey_link], &self.extra) }
}

impl std::fmt::Debug for SurveyLinkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SurveyLinkObject", self, f) }
}

/// The object `SurveyLinkRequestObject` of Webex.
#[derive(Clone, Default)]
pub struct SurveyLinkRequestObject {
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `meetingStartTimeFrom`
    pub meeting_start_time_from: Option<String>,
    /// `meetingStartTimeTo`
    pub meeting_start_time_to: Option<String>,
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SurveyLinkRequestObject: Keys = Keys(&["\"hostEmail\":", "\"meetingStartTimeFrom\":", "\"meetingStartTimeTo\":", "\"emails\":"]);

impl Json for SurveyLinkRequestObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SurveyLinkRequestObject, &mut [&mut self.host_email, &mut self.meeting_start_time_from, &mut self.meeting_start_time_to, &mut self.emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SurveyLinkRequestObject, &[&self.host_email, &self.meeting_start_time_from, &self.meeting_start_time_to, &self.emails], &self.extra) }
}

impl std::fmt::Debug for SurveyLinkRequestObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SurveyLinkRequestObject", self, f) }
}

/// The object `SurveyObject` of Webex.
#[derive(Clone, Default)]
pub struct SurveyObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `surveyName`; required when sent
    pub survey_name: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `allowAnonymousSubmit`
    pub allow_anonymous_submit: Option<bool>,
    /// `questions`; required when sent
    pub questions: Option<Vec<QuestionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SurveyObject: Keys = Keys(&["\"id\":", "\"surveyName\":", "\"meetingId\":", "\"description\":", "\"allowAnonymousSubmit\":", "\"questions\":"]);

impl Json for SurveyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SurveyObject, &mut [&mut self.id, &mut self.survey_name, &mut self.meeting_id, &mut self.description, &mut self.allow_anonymous_submit, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SurveyObject, &[&self.id, &self.survey_name, &self.meeting_id, &self.description, &self.allow_anonymous_submit, &self.questions], &self.extra) }
}

impl std::fmt::Debug for SurveyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SurveyObject", self, f) }
}

/// The object `SurveyResultObject` of Webex.
#[derive(Clone, Default)]
pub struct SurveyResultObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `surveyName`; required when sent
    pub survey_name: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `createTime`; required when sent
    pub create_time: Option<String>,
    /// `questions`; required when sent
    pub questions: Option<Vec<QuestionWithAnswersObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SurveyResultObject: Keys = Keys(&["\"id\":", "\"surveyName\":", "\"meetingId\":", "\"email\":", "\"displayName\":", "\"createTime\":", "\"questions\":"]);

impl Json for SurveyResultObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SurveyResultObject, &mut [&mut self.id, &mut self.survey_name, &mut self.meeting_id, &mut self.email, &mut self.display_name, &mut self.create_time, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SurveyResultObject, &[&self.id, &self.survey_name, &self.meeting_id, &self.email, &self.display_name, &self.create_time, &self.questions], &self.extra) }
}

impl std::fmt::Debug for SurveyResultObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SurveyResultObject", self, f) }
}

/// The object `TemplateObject` of Webex.
#[derive(Clone, Default)]
pub struct TemplateObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `locale`; required when sent
    pub locale: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `templateType`; required when sent
    pub template_type: Option<TemplateObjectTemplateType>,
    /// `isDefault`; required when sent
    pub is_default: Option<bool>,
    /// `isStandard`; required when sent
    pub is_standard: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TemplateObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locale\":", "\"siteUrl\":", "\"templateType\":", "\"isDefault\":", "\"isStandard\":"]);

impl Json for TemplateObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TemplateObject, &mut [&mut self.id, &mut self.name, &mut self.locale, &mut self.site_url, &mut self.template_type, &mut self.is_default, &mut self.is_standard], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TemplateObject, &[&self.id, &self.name, &self.locale, &self.site_url, &self.template_type, &self.is_default, &self.is_standard], &self.extra) }
}

impl std::fmt::Debug for TemplateObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TemplateObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `templateType` of [`TemplateObject`].
    pub enum TemplateObjectTemplateType {
        Meeting = "meeting",
        Webinar = "webinar",
    }
}

/// The object `TrackingCodeItemForCreateMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct TrackingCodeItemForCreateMeetingObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TrackingCodeItemForCreateMeetingObject: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for TrackingCodeItemForCreateMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TrackingCodeItemForCreateMeetingObject, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TrackingCodeItemForCreateMeetingObject, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for TrackingCodeItemForCreateMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TrackingCodeItemForCreateMeetingObject", self, f) }
}

/// The object `TrackingCodeItemForGetMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct TrackingCodeItemForGetMeetingObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TrackingCodeItemForGetMeetingObject: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for TrackingCodeItemForGetMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TrackingCodeItemForGetMeetingObject, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TrackingCodeItemForGetMeetingObject, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for TrackingCodeItemForGetMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TrackingCodeItemForGetMeetingObject", self, f) }
}

/// The object `UpdateGroupMeetingControlStatusBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateGroupMeetingControlStatusBody {
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `action`; required when sent
    pub action: Option<UpdateGroupMeetingControlStatusBodyAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateGroupMeetingControlStatusBody: Keys = Keys(&["\"meetingId\":", "\"action\":"]);

impl Json for UpdateGroupMeetingControlStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateGroupMeetingControlStatusBody, &mut [&mut self.meeting_id, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateGroupMeetingControlStatusBody, &[&self.meeting_id, &self.action], &self.extra) }
}

impl std::fmt::Debug for UpdateGroupMeetingControlStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateGroupMeetingControlStatusBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateGroupMeetingControlStatusBody`].
    pub enum UpdateGroupMeetingControlStatusBodyAction {
        StartRecording = "startRecording",
        StopRecording = "stopRecording",
        PauseRecording = "pauseRecording",
        ResumeRecording = "resumeRecording",
    }
}

/// The object `UpdateInterpreterObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateInterpreterObject {
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

static K_UpdateInterpreterObject: Keys = Keys(&["\"languageCode1\":", "\"languageCode2\":", "\"email\":", "\"displayName\":", "\"hostEmail\":", "\"sendEmail\":"]);

impl Json for UpdateInterpreterObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateInterpreterObject, &mut [&mut self.language_code1, &mut self.language_code2, &mut self.email, &mut self.display_name, &mut self.host_email, &mut self.send_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateInterpreterObject, &[&self.language_code1, &self.language_code2, &self.email, &self.display_name, &self.host_email, &self.send_email], &self.extra) }
}

impl std::fmt::Debug for UpdateInterpreterObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateInterpreterObject", self, f) }
}

/// The object `UpdateMeetingBreakoutSessionsObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingBreakoutSessionsObject {
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// `items`
    pub items: Option<Vec<PreMeetingBreakoutSessionWithoutIdObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingBreakoutSessionsObject: Keys = Keys(&["\"hostEmail\":", "\"sendEmail\":", "\"items\":"]);

impl Json for UpdateMeetingBreakoutSessionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingBreakoutSessionsObject, &mut [&mut self.host_email, &mut self.send_email, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingBreakoutSessionsObject, &[&self.host_email, &self.send_email, &self.items], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingBreakoutSessionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingBreakoutSessionsObject", self, f) }
}

/// The object `UpdateMeetingControlStatusBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingControlStatusBody {
    /// `recordingStarted`
    pub recording_started: Option<bool>,
    /// `recordingPaused`
    pub recording_paused: Option<bool>,
    /// `locked`
    pub locked: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingControlStatusBody: Keys = Keys(&["\"recordingStarted\":", "\"recordingPaused\":", "\"locked\":"]);

impl Json for UpdateMeetingControlStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingControlStatusBody, &mut [&mut self.recording_started, &mut self.recording_paused, &mut self.locked], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingControlStatusBody, &[&self.recording_started, &self.recording_paused, &self.locked], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingControlStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingControlStatusBody", self, f) }
}

/// The object `UpdateMeetingObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingObject {
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
    pub unlocked_meeting_join_security: Option<UpdateMeetingObjectUnlockedMeetingJoinSecurity>,
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
    pub meeting_options: Option<UpdateMeetingObjectMeetingOptions>,
    /// `attendeePrivileges`
    pub attendee_privileges: Option<UpdateMeetingObjectAttendeePrivileges>,
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
    pub audio_connection_options: Option<UpdateMeetingObjectAudioConnectionOptions>,
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

static K_UpdateMeetingObject: Keys = Keys(&["\"title\":", "\"agenda\":", "\"password\":", "\"start\":", "\"end\":", "\"timezone\":", "\"recurrence\":", "\"enabledAutoRecordMeeting\":", "\"allowAnyUserToBeCoHost\":", "\"enabledJoinBeforeHost\":", "\"enableConnectAudioBeforeHost\":", "\"joinBeforeHostMinutes\":", "\"excludePassword\":", "\"publicMeeting\":", "\"reminderTime\":", "\"unlockedMeetingJoinSecurity\":", "\"sessionTypeId\":", "\"enabledWebcastView\":", "\"panelistPassword\":", "\"enableAutomaticLock\":", "\"automaticLockMinutes\":", "\"allowFirstUserToBeCoHost\":", "\"allowAuthenticatedDevices\":", "\"sendEmail\":", "\"hostEmail\":", "\"meetingOptions\":", "\"attendeePrivileges\":", "\"integrationTags\":", "\"enabledBreakoutSessions\":", "\"trackingCodes\":", "\"enabledAudioWatermark\":", "\"enabledVisualWatermark\":", "\"visualWatermarkOpacity\":", "\"audioConnectionOptions\":", "\"requireAttendeeLogin\":", "\"restrictToInvitees\":", "\"enabledLiveStream\":", "\"liveStream\":"]);

impl Json for UpdateMeetingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingObject, &mut [&mut self.title, &mut self.agenda, &mut self.password, &mut self.start, &mut self.end, &mut self.timezone, &mut self.recurrence, &mut self.enabled_auto_record_meeting, &mut self.allow_any_user_to_be_co_host, &mut self.enabled_join_before_host, &mut self.enable_connect_audio_before_host, &mut self.join_before_host_minutes, &mut self.exclude_password, &mut self.public_meeting, &mut self.reminder_time, &mut self.unlocked_meeting_join_security, &mut self.session_type_id, &mut self.enabled_webcast_view, &mut self.panelist_password, &mut self.enable_automatic_lock, &mut self.automatic_lock_minutes, &mut self.allow_first_user_to_be_co_host, &mut self.allow_authenticated_devices, &mut self.send_email, &mut self.host_email, &mut self.meeting_options, &mut self.attendee_privileges, &mut self.integration_tags, &mut self.enabled_breakout_sessions, &mut self.tracking_codes, &mut self.enabled_audio_watermark, &mut self.enabled_visual_watermark, &mut self.visual_watermark_opacity, &mut self.audio_connection_options, &mut self.require_attendee_login, &mut self.restrict_to_invitees, &mut self.enabled_live_stream, &mut self.live_stream], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingObject, &[&self.title, &self.agenda, &self.password, &self.start, &self.end, &self.timezone, &self.recurrence, &self.enabled_auto_record_meeting, &self.allow_any_user_to_be_co_host, &self.enabled_join_before_host, &self.enable_connect_audio_before_host, &self.join_before_host_minutes, &self.exclude_password, &self.public_meeting, &self.reminder_time, &self.unlocked_meeting_join_security, &self.session_type_id, &self.enabled_webcast_view, &self.panelist_password, &self.enable_automatic_lock, &self.automatic_lock_minutes, &self.allow_first_user_to_be_co_host, &self.allow_authenticated_devices, &self.send_email, &self.host_email, &self.meeting_options, &self.attendee_privileges, &self.integration_tags, &self.enabled_breakout_sessions, &self.tracking_codes, &self.enabled_audio_watermark, &self.enabled_visual_watermark, &self.visual_watermark_opacity, &self.audio_connection_options, &self.require_attendee_login, &self.restrict_to_invitees, &self.enabled_live_stream, &self.live_stream], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `unlockedMeetingJoinSecurity` of [`UpdateMeetingObject`].
    pub enum UpdateMeetingObjectUnlockedMeetingJoinSecurity {
        AllowJoin = "allowJoin",
        AllowJoinWithLobby = "allowJoinWithLobby",
        BlockFromJoin = "blockFromJoin",
    }
}

/// The object `UpdateMeetingObjectAttendeePrivileges` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingObjectAttendeePrivileges {
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

static K_UpdateMeetingObjectAttendeePrivileges: Keys = Keys(&["\"enabledShareContent\":", "\"enabledSaveDocument\":", "\"enabledPrintDocument\":", "\"enabledAnnotate\":", "\"enabledViewParticipantList\":", "\"enabledViewThumbnails\":", "\"enabledRemoteControl\":", "\"enabledViewAnyDocument\":", "\"enabledViewAnyPage\":", "\"enabledContactOperatorPrivately\":", "\"enabledChatHost\":", "\"enabledChatPresenter\":", "\"enabledChatOtherParticipants\":"]);

impl Json for UpdateMeetingObjectAttendeePrivileges {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingObjectAttendeePrivileges, &mut [&mut self.enabled_share_content, &mut self.enabled_save_document, &mut self.enabled_print_document, &mut self.enabled_annotate, &mut self.enabled_view_participant_list, &mut self.enabled_view_thumbnails, &mut self.enabled_remote_control, &mut self.enabled_view_any_document, &mut self.enabled_view_any_page, &mut self.enabled_contact_operator_privately, &mut self.enabled_chat_host, &mut self.enabled_chat_presenter, &mut self.enabled_chat_other_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingObjectAttendeePrivileges, &[&self.enabled_share_content, &self.enabled_save_document, &self.enabled_print_document, &self.enabled_annotate, &self.enabled_view_participant_list, &self.enabled_view_thumbnails, &self.enabled_remote_control, &self.enabled_view_any_document, &self.enabled_view_any_page, &self.enabled_contact_operator_privately, &self.enabled_chat_host, &self.enabled_chat_presenter, &self.enabled_chat_other_participants], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingObjectAttendeePrivileges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingObjectAttendeePrivileges", self, f) }
}
