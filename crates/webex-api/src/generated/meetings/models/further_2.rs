// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListComplianceEventsResponseItemDataOpt4User` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt4User {
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `unverifiedName`; required when sent
    pub unverified_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt4User: Keys = Keys(&["\"userId\":", "\"name\":", "\"unverifiedName\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt4User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt4User, &mut [&mut self.user_id, &mut self.name, &mut self.unverified_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt4User, &[&self.user_id, &self.name, &self.unverified_name], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt4User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt4User", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt5` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt5 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt5Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `questionId`
    pub question_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `action`: one of several shapes
    pub action: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt5: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"questionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"action\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt5 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt5, &mut [&mut self.type_, &mut self.session_id, &mut self.question_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt5, &[&self.type_, &self.session_id, &self.question_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.action], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt5 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt5", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt5`].
    pub enum ListComplianceEventsResponseItemDataOpt5Type {
        QaaQuestionAction = "qaaQuestionAction",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt6` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt6 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt6Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `pollId`
    pub poll_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `pollType`: one of several shapes
    pub poll_type: Option<Any>,
    /// `questionType`: one of several shapes
    pub question_type: Option<Any>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `hideNames`
    pub hide_names: Option<bool>,
    /// `maxAnswers`
    pub max_answers: Option<f64>,
    /// `options`
    pub options: Option<BTreeMap<String, ListComplianceEventsResponseItemDataOpt6OptionsValue>>,
    /// `maxOptions`
    pub max_options: Option<f64>,
    /// `enableCorrectOptions`
    pub enable_correct_options: Option<bool>,
    /// `revealCorrectOptions`
    pub reveal_correct_options: Option<bool>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `revealResults`
    pub reveal_results: Option<bool>,
    /// `questions`
    pub questions: Option<BTreeMap<String, ListComplianceEventsResponseItemDataOpt6QuestionsValue>>,
    /// `activePollResultId`
    pub active_poll_result_id: Option<String>,
    /// `order`
    pub order: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt6: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"pollId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"pollType\":", "\"questionType\":", "\"title\":", "\"description\":", "\"hideNames\":", "\"maxAnswers\":", "\"options\":", "\"maxOptions\":", "\"enableCorrectOptions\":", "\"revealCorrectOptions\":", "\"isLocked\":", "\"revealResults\":", "\"questions\":", "\"activePollResultId\":", "\"order\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt6 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt6, &mut [&mut self.type_, &mut self.session_id, &mut self.poll_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.poll_type, &mut self.question_type, &mut self.title, &mut self.description, &mut self.hide_names, &mut self.max_answers, &mut self.options, &mut self.max_options, &mut self.enable_correct_options, &mut self.reveal_correct_options, &mut self.is_locked, &mut self.reveal_results, &mut self.questions, &mut self.active_poll_result_id, &mut self.order], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt6, &[&self.type_, &self.session_id, &self.poll_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.poll_type, &self.question_type, &self.title, &self.description, &self.hide_names, &self.max_answers, &self.options, &self.max_options, &self.enable_correct_options, &self.reveal_correct_options, &self.is_locked, &self.reveal_results, &self.questions, &self.active_poll_result_id, &self.order], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt6 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt6", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt6`].
    pub enum ListComplianceEventsResponseItemDataOpt6Type {
        Poll = "poll",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt6OptionsValue` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt6OptionsValue {
    /// `title`
    pub title: Option<String>,
    /// `isCorrect`
    pub is_correct: Option<bool>,
    /// `order`
    pub order: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt6OptionsValue: Keys = Keys(&["\"title\":", "\"isCorrect\":", "\"order\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt6OptionsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt6OptionsValue, &mut [&mut self.title, &mut self.is_correct, &mut self.order], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt6OptionsValue, &[&self.title, &self.is_correct, &self.order], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt6OptionsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt6OptionsValue", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt6QuestionsValue` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt6QuestionsValue {
    /// `order`
    pub order: Option<f64>,
    /// `isRequired`
    pub is_required: Option<bool>,
    /// `questionType`: one of several shapes
    pub question_type: Option<Any>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `hideNames`
    pub hide_names: Option<bool>,
    /// `maxAnswers`
    pub max_answers: Option<f64>,
    /// `options`
    pub options: Option<BTreeMap<String, ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue>>,
    /// `maxOptions`
    pub max_options: Option<f64>,
    /// `enableCorrectOptions`
    pub enable_correct_options: Option<bool>,
    /// `revealCorrectOptions`
    pub reveal_correct_options: Option<bool>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `revealResults`
    pub reveal_results: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt6QuestionsValue: Keys = Keys(&["\"order\":", "\"isRequired\":", "\"questionType\":", "\"title\":", "\"description\":", "\"hideNames\":", "\"maxAnswers\":", "\"options\":", "\"maxOptions\":", "\"enableCorrectOptions\":", "\"revealCorrectOptions\":", "\"isLocked\":", "\"revealResults\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt6QuestionsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt6QuestionsValue, &mut [&mut self.order, &mut self.is_required, &mut self.question_type, &mut self.title, &mut self.description, &mut self.hide_names, &mut self.max_answers, &mut self.options, &mut self.max_options, &mut self.enable_correct_options, &mut self.reveal_correct_options, &mut self.is_locked, &mut self.reveal_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt6QuestionsValue, &[&self.order, &self.is_required, &self.question_type, &self.title, &self.description, &self.hide_names, &self.max_answers, &self.options, &self.max_options, &self.enable_correct_options, &self.reveal_correct_options, &self.is_locked, &self.reveal_results], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt6QuestionsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt6QuestionsValue", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue {
    /// `title`
    pub title: Option<String>,
    /// `isCorrect`
    pub is_correct: Option<bool>,
    /// `order`
    pub order: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue: Keys = Keys(&["\"title\":", "\"isCorrect\":", "\"order\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue, &mut [&mut self.title, &mut self.is_correct, &mut self.order], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue, &[&self.title, &self.is_correct, &self.order], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt6QuestionsValueOptionsValue", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt7` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt7 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt7Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `userId`
    pub user_id: Option<String>,
    /// `pollId`
    pub poll_id: Option<String>,
    /// `pollResultId`
    pub poll_result_id: Option<String>,
    /// `pollAnswerId`
    pub poll_answer_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `isAnonymous`
    pub is_anonymous: Option<bool>,
    /// `text`
    pub text: Option<String>,
    /// `options`
    pub options: Option<BTreeMap<String, Any>>,
    /// `questionAnswers`
    pub question_answers: Option<BTreeMap<String, ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt7: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"userId\":", "\"pollId\":", "\"pollResultId\":", "\"pollAnswerId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"isAnonymous\":", "\"text\":", "\"options\":", "\"questionAnswers\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt7 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt7, &mut [&mut self.type_, &mut self.session_id, &mut self.user_id, &mut self.poll_id, &mut self.poll_result_id, &mut self.poll_answer_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.is_anonymous, &mut self.text, &mut self.options, &mut self.question_answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt7, &[&self.type_, &self.session_id, &self.user_id, &self.poll_id, &self.poll_result_id, &self.poll_answer_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.is_anonymous, &self.text, &self.options, &self.question_answers], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt7 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt7", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt7`].
    pub enum ListComplianceEventsResponseItemDataOpt7Type {
        PollAnswer = "pollAnswer",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue {
    /// `text`
    pub text: Option<String>,
    /// `options`
    pub options: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue: Keys = Keys(&["\"text\":", "\"options\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue, &mut [&mut self.text, &mut self.options], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue, &[&self.text, &self.options], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt7QuestionAnswersValue", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt8` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt8 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt8Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `pollId`
    pub poll_id: Option<String>,
    /// `pollResultId`
    pub poll_result_id: Option<String>,
    /// `pollAnswerId`
    pub poll_answer_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `approval`: one of several shapes
    pub approval: Option<Any>,
    /// `questions`
    pub questions: Option<BTreeMap<String, ListComplianceEventsResponseItemDataOpt8QuestionsValue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt8: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"pollId\":", "\"pollResultId\":", "\"pollAnswerId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"approval\":", "\"questions\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt8 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt8, &mut [&mut self.type_, &mut self.session_id, &mut self.poll_id, &mut self.poll_result_id, &mut self.poll_answer_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.approval, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt8, &[&self.type_, &self.session_id, &self.poll_id, &self.poll_result_id, &self.poll_answer_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.approval, &self.questions], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt8 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt8", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt8`].
    pub enum ListComplianceEventsResponseItemDataOpt8Type {
        PollAnswerReview = "pollAnswerReview",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt8QuestionsValue` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt8QuestionsValue {
    /// `approval`: one of several shapes
    pub approval: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt8QuestionsValue: Keys = Keys(&["\"approval\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt8QuestionsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt8QuestionsValue, &mut [&mut self.approval], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt8QuestionsValue, &[&self.approval], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt8QuestionsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt8QuestionsValue", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt9` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt9 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt9Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `activePollId`
    pub active_poll_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt9: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"activePollId\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt9 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt9, &mut [&mut self.type_, &mut self.session_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.active_poll_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt9, &[&self.type_, &self.session_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.active_poll_id], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt9 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt9", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt9`].
    pub enum ListComplianceEventsResponseItemDataOpt9Type {
        ActivePoll = "activePoll",
    }
}

/// The object `MHMTestResult1` of Webex.
#[derive(Clone, Default)]
pub struct MHMTestResult1 {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MHMTestResult1: Keys = Keys(&["\"testName\":", "\"testResult\":", "\"failureReason\":"]);

impl Json for MHMTestResult1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MHMTestResult1, &mut [&mut self.test_name, &mut self.test_result, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MHMTestResult1, &[&self.test_name, &self.test_result, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for MHMTestResult1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MHMTestResult1", self, f) }
}

/// The object `MHMTestResult2` of Webex.
#[derive(Clone, Default)]
pub struct MHMTestResult2 {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MHMTestResult2: Keys = Keys(&["\"testName\":", "\"testResult\":", "\"failureReason\":"]);

impl Json for MHMTestResult2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MHMTestResult2, &mut [&mut self.test_name, &mut self.test_result, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MHMTestResult2, &[&self.test_name, &self.test_result, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for MHMTestResult2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MHMTestResult2", self, f) }
}

/// The object `MHMTestResult3` of Webex.
#[derive(Clone, Default)]
pub struct MHMTestResult3 {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MHMTestResult3: Keys = Keys(&["\"testName\":", "\"testResult\":"]);

impl Json for MHMTestResult3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MHMTestResult3, &mut [&mut self.test_name, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MHMTestResult3, &[&self.test_name, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for MHMTestResult3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MHMTestResult3", self, f) }
}

/// The object `MediaCascadetestResultFailure` of Webex.
#[derive(Clone, Default)]
pub struct MediaCascadetestResultFailure {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaCascadetestResultFailure: Keys = Keys(&["\"testName\":", "\"testResult\":", "\"failureReason\":"]);

impl Json for MediaCascadetestResultFailure {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaCascadetestResultFailure, &mut [&mut self.test_name, &mut self.test_result, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaCascadetestResultFailure, &[&self.test_name, &self.test_result, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for MediaCascadetestResultFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaCascadetestResultFailure", self, f) }
}

/// The object `MediaCascadetestResultSuccess` of Webex.
#[derive(Clone, Default)]
pub struct MediaCascadetestResultSuccess {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaCascadetestResultSuccess: Keys = Keys(&["\"testName\":", "\"testResult\":"]);

impl Json for MediaCascadetestResultSuccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaCascadetestResultSuccess, &mut [&mut self.test_name, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaCascadetestResultSuccess, &[&self.test_name, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for MediaCascadetestResultSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaCascadetestResultSuccess", self, f) }
}

/// The object `MediaHealthMonitoringTestResultsFailure` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringTestResultsFailure {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringTestResultsFailure: Keys = Keys(&["\"timestamp\":", "\"id\":", "\"testResults\":"]);

impl Json for MediaHealthMonitoringTestResultsFailure {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringTestResultsFailure, &mut [&mut self.timestamp, &mut self.id, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringTestResultsFailure, &[&self.timestamp, &self.id, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringTestResultsFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringTestResultsFailure", self, f) }
}

/// The object `MediaHealthMonitoringTestResultsSuccess` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringTestResultsSuccess {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringTestResultsSuccess: Keys = Keys(&["\"timestamp\":", "\"id\":", "\"testResults\":"]);

impl Json for MediaHealthMonitoringTestResultsSuccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringTestResultsSuccess, &mut [&mut self.timestamp, &mut self.id, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringTestResultsSuccess, &[&self.timestamp, &self.id, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringTestResultsSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringTestResultsSuccess", self, f) }
}

/// The object `MediaHealthMonitoringforfirstcluster` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringforfirstcluster {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringforfirstcluster: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for MediaHealthMonitoringforfirstcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringforfirstcluster, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringforfirstcluster, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringforfirstcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringforfirstcluster", self, f) }
}

/// The object `MediaHealthMonitoringforsecondcluster` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringforsecondcluster {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringforsecondcluster: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for MediaHealthMonitoringforsecondcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringforsecondcluster, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringforsecondcluster, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringforsecondcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringforsecondcluster", self, f) }
}

/// The object `MediaHealthMonitoringsecondnode` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringsecondnode {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `mhmTestResults`
    pub mhm_test_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringsecondnode: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"mhmTestResults\":"]);

impl Json for MediaHealthMonitoringsecondnode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringsecondnode, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.mhm_test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringsecondnode, &[&self.node_id, &self.host_name_or_ip, &self.mhm_test_results], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringsecondnode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringsecondnode", self, f) }
}

/// The object `MediaSignallingtestResultFailure` of Webex.
#[derive(Clone, Default)]
pub struct MediaSignallingtestResultFailure {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaSignallingtestResultFailure: Keys = Keys(&["\"testName\":", "\"testResult\":", "\"failureReason\":"]);

impl Json for MediaSignallingtestResultFailure {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaSignallingtestResultFailure, &mut [&mut self.test_name, &mut self.test_result, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaSignallingtestResultFailure, &[&self.test_name, &self.test_result, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for MediaSignallingtestResultFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaSignallingtestResultFailure", self, f) }
}

/// The object `MediaSignallingtestResultSuccess` of Webex.
#[derive(Clone, Default)]
pub struct MediaSignallingtestResultSuccess {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaSignallingtestResultSuccess: Keys = Keys(&["\"testName\":", "\"testResult\":"]);

impl Json for MediaSignallingtestResultSuccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaSignallingtestResultSuccess, &mut [&mut self.test_name, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaSignallingtestResultSuccess, &[&self.test_name, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for MediaSignallingtestResultSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaSignallingtestResultSuccess", self, f) }
}

/// The object `NodeAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct NodeAvailableTimeline {
    /// `noOfOnlineNodes`
    pub no_of_online_nodes: Option<f64>,
    /// `noOfOfflineNodes`
    pub no_of_offline_nodes: Option<f64>,
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `unAvailabilityReason`
    pub un_availability_reason: Option<String>,
    /// `totalNodes`
    pub total_nodes: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAvailableTimeline: Keys = Keys(&["\"noOfOnlineNodes\":", "\"noOfOfflineNodes\":", "\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"unAvailabilityReason\":", "\"totalNodes\":"]);

impl Json for NodeAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAvailableTimeline, &mut [&mut self.no_of_online_nodes, &mut self.no_of_offline_nodes, &mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.un_availability_reason, &mut self.total_nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAvailableTimeline, &[&self.no_of_online_nodes, &self.no_of_offline_nodes, &self.segment_start_time, &self.segment_end_time, &self.availability, &self.un_availability_reason, &self.total_nodes], &self.extra) }
}

impl std::fmt::Debug for NodeAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAvailableTimeline", self, f) }
}

/// The object `NodeStatusList2` of Webex.
#[derive(Clone, Default)]
pub struct NodeStatusList2 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `status`
    pub status: Option<NodeStatusList2Status>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeStatusList2: Keys = Keys(&["\"nodeId\":", "\"status\":"]);

impl Json for NodeStatusList2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeStatusList2, &mut [&mut self.node_id, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeStatusList2, &[&self.node_id, &self.status], &self.extra) }
}

impl std::fmt::Debug for NodeStatusList2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeStatusList2", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`NodeStatusList2`].
    pub enum NodeStatusList2Status {
        Dispatched = "Dispatched",
        Completed = "Completed",
        Errored = "Errored",
    }
}

/// The object `NodeUnAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct NodeUnAvailableTimeline {
    /// `noOfOnlineNodes`
    pub no_of_online_nodes: Option<f64>,
    /// `noOfOfflineNodes`
    pub no_of_offline_nodes: Option<f64>,
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `unAvailabilityReason`
    pub un_availability_reason: Option<String>,
    /// `totalNodes`
    pub total_nodes: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeUnAvailableTimeline: Keys = Keys(&["\"noOfOnlineNodes\":", "\"noOfOfflineNodes\":", "\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"unAvailabilityReason\":", "\"totalNodes\":"]);

impl Json for NodeUnAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeUnAvailableTimeline, &mut [&mut self.no_of_online_nodes, &mut self.no_of_offline_nodes, &mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.un_availability_reason, &mut self.total_nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeUnAvailableTimeline, &[&self.no_of_online_nodes, &self.no_of_offline_nodes, &self.segment_start_time, &self.segment_end_time, &self.availability, &self.un_availability_reason, &self.total_nodes], &self.extra) }
}

impl std::fmt::Debug for NodeUnAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeUnAvailableTimeline", self, f) }
}

/// The object `OverflowDetails1` of Webex.
#[derive(Clone, Default)]
pub struct OverflowDetails1 {
    /// `overflowReason`
    pub overflow_reason: Option<String>,
    /// `overflowCount`
    pub overflow_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverflowDetails1: Keys = Keys(&["\"overflowReason\":", "\"overflowCount\":", "\"possibleRemediation\":"]);

impl Json for OverflowDetails1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverflowDetails1, &mut [&mut self.overflow_reason, &mut self.overflow_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverflowDetails1, &[&self.overflow_reason, &self.overflow_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for OverflowDetails1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverflowDetails1", self, f) }
}

/// The object `OverflowDetails2` of Webex.
#[derive(Clone, Default)]
pub struct OverflowDetails2 {
    /// `overflowReason`
    pub overflow_reason: Option<String>,
    /// `overflowCount`
    pub overflow_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverflowDetails2: Keys = Keys(&["\"overflowReason\":", "\"overflowCount\":", "\"possibleRemediation\":"]);

impl Json for OverflowDetails2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverflowDetails2, &mut [&mut self.overflow_reason, &mut self.overflow_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverflowDetails2, &[&self.overflow_reason, &self.overflow_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for OverflowDetails2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverflowDetails2", self, f) }
}

/// The object `OverflowDetails3` of Webex.
#[derive(Clone, Default)]
pub struct OverflowDetails3 {
    /// `overflowReason`
    pub overflow_reason: Option<String>,
    /// `overflowCount`
    pub overflow_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverflowDetails3: Keys = Keys(&["\"overflowReason\":", "\"overflowCount\":", "\"possibleRemediation\":"]);

impl Json for OverflowDetails3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverflowDetails3, &mut [&mut self.overflow_reason, &mut self.overflow_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverflowDetails3, &[&self.overflow_reason, &self.overflow_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for OverflowDetails3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverflowDetails3", self, f) }
}

/// The object `PerClusterConnectivityResult1` of Webex.
#[derive(Clone, Default)]
pub struct PerClusterConnectivityResult1 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerClusterConnectivityResult1: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for PerClusterConnectivityResult1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerClusterConnectivityResult1, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerClusterConnectivityResult1, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for PerClusterConnectivityResult1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerClusterConnectivityResult1", self, f) }
}

/// The object `PerNodeConnectivityResult3` of Webex.
#[derive(Clone, Default)]
pub struct PerNodeConnectivityResult3 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<ConnectivityTestResultsForNode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerNodeConnectivityResult3: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"testResults\":"]);

impl Json for PerNodeConnectivityResult3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerNodeConnectivityResult3, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerNodeConnectivityResult3, &[&self.node_id, &self.host_name_or_ip, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for PerNodeConnectivityResult3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerNodeConnectivityResult3", self, f) }
}

/// The object `ReachabilityTestResultsStunresults1` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsStunresults1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `triggerType`
    pub trigger_type: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `udp`
    pub udp: Option<Vec<Any>>,
    /// `tcp`
    pub tcp: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsStunresults1: Keys = Keys(&["\"timestamp\":", "\"triggerType\":", "\"id\":", "\"udp\":", "\"tcp\":"]);

impl Json for ReachabilityTestResultsStunresults1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsStunresults1, &mut [&mut self.timestamp, &mut self.trigger_type, &mut self.id, &mut self.udp, &mut self.tcp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsStunresults1, &[&self.timestamp, &self.trigger_type, &self.id, &self.udp, &self.tcp], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsStunresults1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsStunresults1", self, f) }
}

/// The object `ReachabilityTestResultsStunresults2` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsStunresults2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `triggerType`
    pub trigger_type: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `udp`
    pub udp: Option<Vec<Any>>,
    /// `tcp`
    pub tcp: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsStunresults2: Keys = Keys(&["\"timestamp\":", "\"triggerType\":", "\"id\":", "\"udp\":", "\"tcp\":"]);

impl Json for ReachabilityTestResultsStunresults2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsStunresults2, &mut [&mut self.timestamp, &mut self.trigger_type, &mut self.id, &mut self.udp, &mut self.tcp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsStunresults2, &[&self.timestamp, &self.trigger_type, &self.id, &self.udp, &self.tcp], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsStunresults2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsStunresults2", self, f) }
}

/// The object `ReachabilityTestResultsforsecondcluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforsecondcluster {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforsecondcluster: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for ReachabilityTestResultsforsecondcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforsecondcluster, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforsecondcluster, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforsecondcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforsecondcluster", self, f) }
}

/// The object `ReachabilityTestresultsFailure` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsFailure {
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// `port`
    pub port: Option<f64>,
    /// `reachable`
    pub reachable: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsFailure: Keys = Keys(&["\"ipAddress\":", "\"port\":", "\"reachable\":"]);

impl Json for ReachabilityTestresultsFailure {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsFailure, &mut [&mut self.ip_address, &mut self.port, &mut self.reachable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsFailure, &[&self.ip_address, &self.port, &self.reachable], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsFailure", self, f) }
}

/// The object `ReachabilityTestresultsSuccess` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsSuccess {
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// `port`
    pub port: Option<f64>,
    /// `reachable`
    pub reachable: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsSuccess: Keys = Keys(&["\"ipAddress\":", "\"port\":", "\"reachable\":"]);

impl Json for ReachabilityTestresultsSuccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsSuccess, &mut [&mut self.ip_address, &mut self.port, &mut self.reachable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsSuccess, &[&self.ip_address, &self.port, &self.reachable], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsSuccess", self, f) }
}

/// The object `ReachabilityTestresultssecondnode` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultssecondnode {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<ReachabilityTestresultsdestinationcluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultssecondnode: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"testResults\":"]);

impl Json for ReachabilityTestresultssecondnode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultssecondnode, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultssecondnode, &[&self.node_id, &self.host_name_or_ip, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultssecondnode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultssecondnode", self, f) }
}

/// The object `RedirectTrend1` of Webex.
#[derive(Clone, Default)]
pub struct RedirectTrend1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectTrend1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for RedirectTrend1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectTrend1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectTrend1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for RedirectTrend1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectTrend1", self, f) }
}

/// The object `RedirectTrend2` of Webex.
#[derive(Clone, Default)]
pub struct RedirectTrend2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectTrend2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for RedirectTrend2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectTrend2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectTrend2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for RedirectTrend2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectTrend2", self, f) }
}

/// The object `RedirectTrendForCluster1` of Webex.
#[derive(Clone, Default)]
pub struct RedirectTrendForCluster1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterRedirectBlr1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectTrendForCluster1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for RedirectTrendForCluster1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectTrendForCluster1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectTrendForCluster1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for RedirectTrendForCluster1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectTrendForCluster1", self, f) }
}

/// The object `RedirectTrendForCluster2` of Webex.
#[derive(Clone, Default)]
pub struct RedirectTrendForCluster2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterRedirectBlr2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectTrendForCluster2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for RedirectTrendForCluster2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectTrendForCluster2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectTrendForCluster2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for RedirectTrendForCluster2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectTrendForCluster2", self, f) }
}

/// The object `SIPSignallingtestResultFailure` of Webex.
#[derive(Clone, Default)]
pub struct SIPSignallingtestResultFailure {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SIPSignallingtestResultFailure: Keys = Keys(&["\"testName\":", "\"testResult\":", "\"failureReason\":"]);

impl Json for SIPSignallingtestResultFailure {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SIPSignallingtestResultFailure, &mut [&mut self.test_name, &mut self.test_result, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SIPSignallingtestResultFailure, &[&self.test_name, &self.test_result, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for SIPSignallingtestResultFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SIPSignallingtestResultFailure", self, f) }
}

/// The object `SIPSignallingtestResultSuccess` of Webex.
#[derive(Clone, Default)]
pub struct SIPSignallingtestResultSuccess {
    /// `testName`
    pub test_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SIPSignallingtestResultSuccess: Keys = Keys(&["\"testName\":", "\"testResult\":"]);

impl Json for SIPSignallingtestResultSuccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SIPSignallingtestResultSuccess, &mut [&mut self.test_name, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SIPSignallingtestResultSuccess, &[&self.test_name, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for SIPSignallingtestResultSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SIPSignallingtestResultSuccess", self, f) }
}

/// The object `SJClusterDetails` of Webex.
#[derive(Clone, Default)]
pub struct SJClusterDetails {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// `releaseChannel`
    pub release_channel: Option<String>,
    /// `upgradeSchedule`
    pub upgrade_schedule: Option<ClusterUpgradeScheduleSJ>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SJClusterDetails: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":", "\"releaseChannel\":", "\"upgradeSchedule\":"]);

impl Json for SJClusterDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SJClusterDetails, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes, &mut self.release_channel, &mut self.upgrade_schedule], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SJClusterDetails, &[&self.cluster_id, &self.cluster_name, &self.nodes, &self.release_channel, &self.upgrade_schedule], &self.extra) }
}

impl std::fmt::Debug for SJClusterDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SJClusterDetails", self, f) }
}

/// The object `SJNode1` of Webex.
#[derive(Clone, Default)]
pub struct SJNode1 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIp`
    pub host_name_or_ip: Option<String>,
    /// `deploymentType`
    pub deployment_type: Option<String>,
    /// `location`
    pub location: Option<SJNodeLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SJNode1: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIp\":", "\"deploymentType\":", "\"location\":"]);

impl Json for SJNode1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SJNode1, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.deployment_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SJNode1, &[&self.node_id, &self.host_name_or_ip, &self.deployment_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for SJNode1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SJNode1", self, f) }
}

/// The object `SJNode2` of Webex.
#[derive(Clone, Default)]
pub struct SJNode2 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIp`
    pub host_name_or_ip: Option<String>,
    /// `deploymentType`
    pub deployment_type: Option<String>,
    /// `location`
    pub location: Option<SJNodeLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SJNode2: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIp\":", "\"deploymentType\":", "\"location\":"]);

impl Json for SJNode2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SJNode2, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.deployment_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SJNode2, &[&self.node_id, &self.host_name_or_ip, &self.deployment_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for SJNode2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SJNode2", self, f) }
}

/// The object `SJNodeLocation` of Webex.
#[derive(Clone, Default)]
pub struct SJNodeLocation {
    /// `countryCode`
    pub country_code: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SJNodeLocation: Keys = Keys(&["\"countryCode\":", "\"city\":", "\"timeZone\":"]);

impl Json for SJNodeLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SJNodeLocation, &mut [&mut self.country_code, &mut self.city, &mut self.time_zone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SJNodeLocation, &[&self.country_code, &self.city, &self.time_zone], &self.extra) }
}

impl std::fmt::Debug for SJNodeLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SJNodeLocation", self, f) }
}
