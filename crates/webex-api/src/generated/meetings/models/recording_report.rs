// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetRecordingAuditReportDetailsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetRecordingAuditReportDetailsResponse {
    /// `items`
    pub items: Option<Vec<RecordingReportObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecordingAuditReportDetailsResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetRecordingAuditReportDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecordingAuditReportDetailsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecordingAuditReportDetailsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetRecordingAuditReportDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecordingAuditReportDetailsResponse", self, f) }
}

/// The object `ListMeetingArchiveSummariesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingArchiveSummariesResponse {
    /// `items`
    pub items: Option<Vec<RecordingAchriveSummaryObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingArchiveSummariesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingArchiveSummariesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingArchiveSummariesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingArchiveSummariesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingArchiveSummariesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingArchiveSummariesResponse", self, f) }
}

/// The object `ListOfRecordingAuditReportSummariesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListOfRecordingAuditReportSummariesResponse {
    /// `items`
    pub items: Option<Vec<RecordingReportSummaryObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListOfRecordingAuditReportSummariesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListOfRecordingAuditReportSummariesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListOfRecordingAuditReportSummariesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListOfRecordingAuditReportSummariesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListOfRecordingAuditReportSummariesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListOfRecordingAuditReportSummariesResponse", self, f) }
}

/// The object `MeetingRecordingArchiveChat` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveChat {
    /// `type`
    pub type_: Option<String>,
    /// `senderName`
    pub sender_name: Option<String>,
    /// `chatTime`
    pub chat_time: Option<String>,
    /// `target`
    pub target: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveChat: Keys = Keys(&["\"type\":", "\"senderName\":", "\"chatTime\":", "\"target\":", "\"text\":"]);

impl Json for MeetingRecordingArchiveChat {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveChat, &mut [&mut self.type_, &mut self.sender_name, &mut self.chat_time, &mut self.target, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveChat, &[&self.type_, &self.sender_name, &self.chat_time, &self.target, &self.text], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveChat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveChat", self, f) }
}

/// The object `MeetingRecordingArchiveParticipant` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveParticipant {
    /// `correlationId`
    pub correlation_id: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `joinedTime`
    pub joined_time: Option<String>,
    /// `leftTime`
    pub left_time: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveParticipant: Keys = Keys(&["\"correlationId\":", "\"displayName\":", "\"joinedTime\":", "\"leftTime\":", "\"email\":"]);

impl Json for MeetingRecordingArchiveParticipant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveParticipant, &mut [&mut self.correlation_id, &mut self.display_name, &mut self.joined_time, &mut self.left_time, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveParticipant, &[&self.correlation_id, &self.display_name, &self.joined_time, &self.left_time, &self.email], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveParticipant", self, f) }
}

/// The object `MeetingRecordingArchivePoll` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePoll {
    /// `type`
    pub type_: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `content`
    pub content: Option<MeetingRecordingArchivePollContent>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePoll: Keys = Keys(&["\"type\":", "\"startTime\":", "\"endTime\":", "\"content\":"]);

impl Json for MeetingRecordingArchivePoll {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePoll, &mut [&mut self.type_, &mut self.start_time, &mut self.end_time, &mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePoll, &[&self.type_, &self.start_time, &self.end_time, &self.content], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePoll {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePoll", self, f) }
}

/// The object `MeetingRecordingArchivePollAnswerSummary` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePollAnswerSummary {
    /// `totalRespondents`
    pub total_respondents: Option<f64>,
    /// `isCorrect`
    pub is_correct: Option<bool>,
    /// `text`
    pub text: Option<String>,
    /// `voteUsers`
    pub vote_users: Option<Vec<MeetingRecordingArchiveUser>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePollAnswerSummary: Keys = Keys(&["\"totalRespondents\":", "\"isCorrect\":", "\"text\":", "\"voteUsers\":"]);

impl Json for MeetingRecordingArchivePollAnswerSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePollAnswerSummary, &mut [&mut self.total_respondents, &mut self.is_correct, &mut self.text, &mut self.vote_users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePollAnswerSummary, &[&self.total_respondents, &self.is_correct, &self.text, &self.vote_users], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePollAnswerSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePollAnswerSummary", self, f) }
}

/// The object `MeetingRecordingArchivePollContent` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePollContent {
    /// `questionCount`
    pub question_count: Option<f64>,
    /// `userCount`
    pub user_count: Option<f64>,
    /// `votedUserCount`
    pub voted_user_count: Option<f64>,
    /// `questions`
    pub questions: Option<Vec<MeetingRecordingArchivePollQuestion>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePollContent: Keys = Keys(&["\"questionCount\":", "\"userCount\":", "\"votedUserCount\":", "\"questions\":"]);

impl Json for MeetingRecordingArchivePollContent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePollContent, &mut [&mut self.question_count, &mut self.user_count, &mut self.voted_user_count, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePollContent, &[&self.question_count, &self.user_count, &self.voted_user_count, &self.questions], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePollContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePollContent", self, f) }
}

/// The object `MeetingRecordingArchivePollQuestion` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePollQuestion {
    /// `voteUsers`
    pub vote_users: Option<Vec<MeetingRecordingArchiveUser>>,
    /// `question`
    pub question: Option<MeetingRecordingArchivePollQuestionQuestion>,
    /// `answerSummary`
    pub answer_summary: Option<Vec<MeetingRecordingArchivePollAnswerSummary>>,
    /// `respondents`
    pub respondents: Option<Vec<MeetingRecordingArchivePollRespondent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePollQuestion: Keys = Keys(&["\"voteUsers\":", "\"question\":", "\"answerSummary\":", "\"respondents\":"]);

impl Json for MeetingRecordingArchivePollQuestion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePollQuestion, &mut [&mut self.vote_users, &mut self.question, &mut self.answer_summary, &mut self.respondents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePollQuestion, &[&self.vote_users, &self.question, &self.answer_summary, &self.respondents], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePollQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePollQuestion", self, f) }
}

/// The object `MeetingRecordingArchivePollQuestionQuestion` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePollQuestionQuestion {
    /// `choiceCount`
    pub choice_count: Option<f64>,
    /// `type`
    pub type_: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePollQuestionQuestion: Keys = Keys(&["\"choiceCount\":", "\"type\":", "\"text\":"]);

impl Json for MeetingRecordingArchivePollQuestionQuestion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePollQuestionQuestion, &mut [&mut self.choice_count, &mut self.type_, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePollQuestionQuestion, &[&self.choice_count, &self.type_, &self.text], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePollQuestionQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePollQuestionQuestion", self, f) }
}

/// The object `MeetingRecordingArchivePollRespondent` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchivePollRespondent {
    /// `correlationId`
    pub correlation_id: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `answers`
    pub answers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchivePollRespondent: Keys = Keys(&["\"correlationId\":", "\"displayName\":", "\"email\":", "\"answers\":"]);

impl Json for MeetingRecordingArchivePollRespondent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchivePollRespondent, &mut [&mut self.correlation_id, &mut self.display_name, &mut self.email, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchivePollRespondent, &[&self.correlation_id, &self.display_name, &self.email, &self.answers], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchivePollRespondent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchivePollRespondent", self, f) }
}

/// The object `MeetingRecordingArchiveQA` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveQA {
    /// `priority`
    pub priority: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `questionTime`
    pub question_time: Option<String>,
    /// `target`
    pub target: Option<String>,
    /// `question`
    pub question: Option<String>,
    /// `answers`
    pub answers: Option<Vec<MeetingRecordingArchiveQAAnswer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveQA: Keys = Keys(&["\"priority\":", "\"type\":", "\"displayName\":", "\"questionTime\":", "\"target\":", "\"question\":", "\"answers\":"]);

impl Json for MeetingRecordingArchiveQA {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveQA, &mut [&mut self.priority, &mut self.type_, &mut self.display_name, &mut self.question_time, &mut self.target, &mut self.question, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveQA, &[&self.priority, &self.type_, &self.display_name, &self.question_time, &self.target, &self.question, &self.answers], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveQA {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveQA", self, f) }
}

/// The object `MeetingRecordingArchiveQAAnswer` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveQAAnswer {
    /// `responseMode`
    pub response_mode: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `correlationId`
    pub correlation_id: Option<f64>,
    /// `email`
    pub email: Option<String>,
    /// `answerTime`
    pub answer_time: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveQAAnswer: Keys = Keys(&["\"responseMode\":", "\"displayName\":", "\"correlationId\":", "\"email\":", "\"answerTime\":", "\"text\":"]);

impl Json for MeetingRecordingArchiveQAAnswer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveQAAnswer, &mut [&mut self.response_mode, &mut self.display_name, &mut self.correlation_id, &mut self.email, &mut self.answer_time, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveQAAnswer, &[&self.response_mode, &self.display_name, &self.correlation_id, &self.email, &self.answer_time, &self.text], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveQAAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveQAAnswer", self, f) }
}

/// The object `MeetingRecordingArchiveSystemInfo` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveSystemInfo {
    /// `displayName`
    pub display_name: Option<String>,
    /// `catalogs`
    pub catalogs: Option<Vec<SystemInfoCatalog>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveSystemInfo: Keys = Keys(&["\"displayName\":", "\"catalogs\":"]);

impl Json for MeetingRecordingArchiveSystemInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveSystemInfo, &mut [&mut self.display_name, &mut self.catalogs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveSystemInfo, &[&self.display_name, &self.catalogs], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveSystemInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveSystemInfo", self, f) }
}

/// The object `MeetingRecordingArchiveUser` of Webex.
#[derive(Clone, Default)]
pub struct MeetingRecordingArchiveUser {
    /// `correlationId`
    pub correlation_id: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MeetingRecordingArchiveUser: Keys = Keys(&["\"correlationId\":", "\"displayName\":", "\"email\":"]);

impl Json for MeetingRecordingArchiveUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MeetingRecordingArchiveUser, &mut [&mut self.correlation_id, &mut self.display_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MeetingRecordingArchiveUser, &[&self.correlation_id, &self.display_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for MeetingRecordingArchiveUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MeetingRecordingArchiveUser", self, f) }
}

/// The object `RecordingAchriveSummaryObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingAchriveSummaryObject {
    /// `archiveId`
    pub archive_id: Option<String>,
    /// `serviceType`
    pub service_type: Option<RecordingAchriveSummaryObjectServiceType>,
    /// `title`
    pub title: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingAchriveSummaryObject: Keys = Keys(&["\"archiveId\":", "\"serviceType\":", "\"title\":", "\"createTime\":"]);

impl Json for RecordingAchriveSummaryObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingAchriveSummaryObject, &mut [&mut self.archive_id, &mut self.service_type, &mut self.title, &mut self.create_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingAchriveSummaryObject, &[&self.archive_id, &self.service_type, &self.title, &self.create_time], &self.extra) }
}

impl std::fmt::Debug for RecordingAchriveSummaryObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingAchriveSummaryObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingAchriveSummaryObject`].
    pub enum RecordingAchriveSummaryObjectServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

/// The object `RecordingArchiveReportObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingArchiveReportObject {
    /// `archiveId`
    pub archive_id: Option<String>,
    /// `serviceType`
    pub service_type: Option<RecordingArchiveReportObjectServiceType>,
    /// `title`
    pub title: Option<String>,
    /// `start`
    pub start: Option<String>,
    /// `end`
    pub end: Option<String>,
    /// `hostDisplayName`
    pub host_display_name: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `participants`
    pub participants: Option<Vec<MeetingRecordingArchiveParticipant>>,
    /// `chats`
    pub chats: Option<Vec<MeetingRecordingArchiveChat>>,
    /// `polls`
    pub polls: Option<Vec<MeetingRecordingArchivePoll>>,
    /// `qas`
    pub qas: Option<Vec<MeetingRecordingArchiveQA>>,
    /// `systemInfos`
    pub system_infos: Option<Vec<MeetingRecordingArchiveSystemInfo>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingArchiveReportObject: Keys = Keys(&["\"archiveId\":", "\"serviceType\":", "\"title\":", "\"start\":", "\"end\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"participants\":", "\"chats\":", "\"polls\":", "\"qas\":", "\"systemInfos\":"]);

impl Json for RecordingArchiveReportObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingArchiveReportObject, &mut [&mut self.archive_id, &mut self.service_type, &mut self.title, &mut self.start, &mut self.end, &mut self.host_display_name, &mut self.host_email, &mut self.participants, &mut self.chats, &mut self.polls, &mut self.qas, &mut self.system_infos], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingArchiveReportObject, &[&self.archive_id, &self.service_type, &self.title, &self.start, &self.end, &self.host_display_name, &self.host_email, &self.participants, &self.chats, &self.polls, &self.qas, &self.system_infos], &self.extra) }
}

impl std::fmt::Debug for RecordingArchiveReportObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingArchiveReportObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingArchiveReportObject`].
    pub enum RecordingArchiveReportObjectServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

/// The object `RecordingReportObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingReportObject {
    /// `recordingId`
    pub recording_id: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `accessTime`
    pub access_time: Option<String>,
    /// `viewed`
    pub viewed: Option<bool>,
    /// `downloaded`
    pub downloaded: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingReportObject: Keys = Keys(&["\"recordingId\":", "\"topic\":", "\"name\":", "\"email\":", "\"accessTime\":", "\"viewed\":", "\"downloaded\":"]);

impl Json for RecordingReportObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingReportObject, &mut [&mut self.recording_id, &mut self.topic, &mut self.name, &mut self.email, &mut self.access_time, &mut self.viewed, &mut self.downloaded], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingReportObject, &[&self.recording_id, &self.topic, &self.name, &self.email, &self.access_time, &self.viewed, &self.downloaded], &self.extra) }
}

impl std::fmt::Debug for RecordingReportObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingReportObject", self, f) }
}

/// The object `RecordingReportSummaryObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingReportSummaryObject {
    /// `recordingId`
    pub recording_id: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `timeRecorded`
    pub time_recorded: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `viewCount`
    pub view_count: Option<f64>,
    /// `downloadCount`
    pub download_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingReportSummaryObject: Keys = Keys(&["\"recordingId\":", "\"topic\":", "\"timeRecorded\":", "\"siteUrl\":", "\"hostEmail\":", "\"viewCount\":", "\"downloadCount\":"]);

impl Json for RecordingReportSummaryObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingReportSummaryObject, &mut [&mut self.recording_id, &mut self.topic, &mut self.time_recorded, &mut self.site_url, &mut self.host_email, &mut self.view_count, &mut self.download_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingReportSummaryObject, &[&self.recording_id, &self.topic, &self.time_recorded, &self.site_url, &self.host_email, &self.view_count, &self.download_count], &self.extra) }
}

impl std::fmt::Debug for RecordingReportSummaryObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingReportSummaryObject", self, f) }
}

/// The object `SystemInfoCatalog` of Webex.
#[derive(Clone, Default)]
pub struct SystemInfoCatalog {
    /// `systemSummary`
    pub system_summary: Option<String>,
    /// `browser`
    pub browser: Option<String>,
    /// `hardware`
    pub hardware: Option<String>,
    /// `installedSoftware`
    pub installed_software: Option<String>,
    /// `runningSoftware`
    pub running_software: Option<String>,
    /// `startupPrograms`
    pub startup_programs: Option<String>,
    /// `storage`
    pub storage: Option<String>,
    /// `video`
    pub video: Option<String>,
    /// `network`
    pub network: Option<String>,
    /// `operatingSystem`
    pub operating_system: Option<String>,
    /// `environmentVariables`
    pub environment_variables: Option<String>,
    /// `processes`
    pub processes: Option<String>,
    /// `logicalDrives`
    pub logical_drives: Option<String>,
    /// `devices`
    pub devices: Option<String>,
    /// `services`
    pub services: Option<String>,
    /// `systemDrivers`
    pub system_drivers: Option<String>,
    /// `signedDrivers`
    pub signed_drivers: Option<String>,
    /// `eventViewer`
    pub event_viewer: Option<String>,
    /// `bios`
    pub bios: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SystemInfoCatalog: Keys = Keys(&["\"systemSummary\":", "\"browser\":", "\"hardware\":", "\"installedSoftware\":", "\"runningSoftware\":", "\"startupPrograms\":", "\"storage\":", "\"video\":", "\"network\":", "\"operatingSystem\":", "\"environmentVariables\":", "\"processes\":", "\"logicalDrives\":", "\"devices\":", "\"services\":", "\"systemDrivers\":", "\"signedDrivers\":", "\"eventViewer\":", "\"bios\":"]);

impl Json for SystemInfoCatalog {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SystemInfoCatalog, &mut [&mut self.system_summary, &mut self.browser, &mut self.hardware, &mut self.installed_software, &mut self.running_software, &mut self.startup_programs, &mut self.storage, &mut self.video, &mut self.network, &mut self.operating_system, &mut self.environment_variables, &mut self.processes, &mut self.logical_drives, &mut self.devices, &mut self.services, &mut self.system_drivers, &mut self.signed_drivers, &mut self.event_viewer, &mut self.bios], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SystemInfoCatalog, &[&self.system_summary, &self.browser, &self.hardware, &self.installed_software, &self.running_software, &self.startup_programs, &self.storage, &self.video, &self.network, &self.operating_system, &self.environment_variables, &self.processes, &self.logical_drives, &self.devices, &self.services, &self.system_drivers, &self.signed_drivers, &self.event_viewer, &self.bios], &self.extra) }
}

impl std::fmt::Debug for SystemInfoCatalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SystemInfoCatalog", self, f) }
}
