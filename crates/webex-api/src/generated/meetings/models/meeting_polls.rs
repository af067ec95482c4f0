// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnswerSummaryItem` of Webex.
#[derive(Clone, Default)]
pub struct AnswerSummaryItem {
    /// `order`
    pub order: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `totalRespondents`
    pub total_respondents: Option<f64>,
    /// `isCorrect`
    pub is_correct: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerSummaryItem: Keys = Keys(&["\"order\":", "\"value\":", "\"totalRespondents\":", "\"isCorrect\":"]);

impl Json for AnswerSummaryItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerSummaryItem, &mut [&mut self.order, &mut self.value, &mut self.total_respondents, &mut self.is_correct], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerSummaryItem, &[&self.order, &self.value, &self.total_respondents, &self.is_correct], &self.extra) }
}

impl std::fmt::Debug for AnswerSummaryItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerSummaryItem", self, f) }
}

/// The object `Link` of Webex.
#[derive(Clone, Default)]
pub struct Link {
    /// `prev`
    pub prev: Option<String>,
    /// `self`
    pub self_: Option<String>,
    /// `next`
    pub next: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Link: Keys = Keys(&["\"prev\":", "\"self\":", "\"next\":"]);

impl Json for Link {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Link, &mut [&mut self.prev, &mut self.self_, &mut self.next], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Link, &[&self.prev, &self.self_, &self.next], &self.extra) }
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Link", self, f) }
}

/// The object `Option2` of Webex. Published as `Option`.
#[derive(Clone, Default)]
pub struct Option2 {
    /// `order`
    pub order: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `isCorrect`
    pub is_correct: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Option2: Keys = Keys(&["\"order\":", "\"value\":", "\"isCorrect\":"]);

impl Json for Option2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Option2, &mut [&mut self.order, &mut self.value, &mut self.is_correct], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Option2, &[&self.order, &self.value, &self.is_correct], &self.extra) }
}

impl std::fmt::Debug for Option2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Option2", self, f) }
}

/// The object `Poll` of Webex.
#[derive(Clone, Default)]
pub struct Poll {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `timerDuration`
    pub timer_duration: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `questions`
    pub questions: Option<Vec<Question>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Poll: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"startTime\":", "\"endTime\":", "\"timerDuration\":", "\"displayName\":", "\"email\":", "\"personId\":", "\"questions\":"]);

impl Json for Poll {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Poll, &mut [&mut self.id, &mut self.meeting_id, &mut self.start_time, &mut self.end_time, &mut self.timer_duration, &mut self.display_name, &mut self.email, &mut self.person_id, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Poll, &[&self.id, &self.meeting_id, &self.start_time, &self.end_time, &self.timer_duration, &self.display_name, &self.email, &self.person_id, &self.questions], &self.extra) }
}

impl std::fmt::Debug for Poll {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Poll", self, f) }
}

/// The object `PollCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct PollCollectionResponse {
    /// `items`
    pub items: Option<Vec<Poll>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PollCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for PollCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PollCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PollCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PollCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PollCollectionResponse", self, f) }
}

/// The object `PollResult` of Webex.
#[derive(Clone, Default)]
pub struct PollResult {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `totalAttendees`
    pub total_attendees: Option<f64>,
    /// `totalRespondents`
    pub total_respondents: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `timerDuration`
    pub timer_duration: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `questions`
    pub questions: Option<Vec<QuestionResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PollResult: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"totalAttendees\":", "\"totalRespondents\":", "\"startTime\":", "\"endTime\":", "\"timerDuration\":", "\"displayName\":", "\"email\":", "\"personId\":", "\"questions\":"]);

impl Json for PollResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PollResult, &mut [&mut self.id, &mut self.meeting_id, &mut self.total_attendees, &mut self.total_respondents, &mut self.start_time, &mut self.end_time, &mut self.timer_duration, &mut self.display_name, &mut self.email, &mut self.person_id, &mut self.questions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PollResult, &[&self.id, &self.meeting_id, &self.total_attendees, &self.total_respondents, &self.start_time, &self.end_time, &self.timer_duration, &self.display_name, &self.email, &self.person_id, &self.questions], &self.extra) }
}

impl std::fmt::Debug for PollResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PollResult", self, f) }
}

/// The object `PollResultCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct PollResultCollectionResponse {
    /// `items`
    pub items: Option<Vec<PollResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PollResultCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for PollResultCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PollResultCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PollResultCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PollResultCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PollResultCollectionResponse", self, f) }
}

/// The object `Question` of Webex.
#[derive(Clone, Default)]
pub struct Question {
    /// `id`
    pub id: Option<String>,
    /// `order`
    pub order: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `type`
    pub type_: Option<QuestionType>,
    /// `options`
    pub options: Option<Vec<Option2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Question: Keys = Keys(&["\"id\":", "\"order\":", "\"title\":", "\"type\":", "\"options\":"]);

impl Json for Question {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Question, &mut [&mut self.id, &mut self.order, &mut self.title, &mut self.type_, &mut self.options], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Question, &[&self.id, &self.order, &self.title, &self.type_, &self.options], &self.extra) }
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Question", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Question`].
    pub enum QuestionType {
        Single = "single",
        Multiple = "multiple",
        Short = "short",
    }
}

/// The object `QuestionResult` of Webex.
#[derive(Clone, Default)]
pub struct QuestionResult {
    /// `id`
    pub id: Option<String>,
    /// `order`
    pub order: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `type`
    pub type_: Option<QuestionResultType>,
    /// `answerSummary`
    pub answer_summary: Option<Vec<AnswerSummaryItem>>,
    /// `respondents`
    pub respondents: Option<RespondentsReferenceLinks>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuestionResult: Keys = Keys(&["\"id\":", "\"order\":", "\"title\":", "\"type\":", "\"answerSummary\":", "\"respondents\":"]);

impl Json for QuestionResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuestionResult, &mut [&mut self.id, &mut self.order, &mut self.title, &mut self.type_, &mut self.answer_summary, &mut self.respondents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuestionResult, &[&self.id, &self.order, &self.title, &self.type_, &self.answer_summary, &self.respondents], &self.extra) }
}

impl std::fmt::Debug for QuestionResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuestionResult", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`QuestionResult`].
    pub enum QuestionResultType {
        Single = "single",
        Multiple = "multiple",
        Short = "short",
    }
}

/// The object `Respondent` of Webex.
#[derive(Clone, Default)]
pub struct Respondent {
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `answers`
    pub answers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Respondent: Keys = Keys(&["\"displayName\":", "\"email\":", "\"answers\":"]);

impl Json for Respondent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Respondent, &mut [&mut self.display_name, &mut self.email, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Respondent, &[&self.display_name, &self.email, &self.answers], &self.extra) }
}

impl std::fmt::Debug for Respondent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Respondent", self, f) }
}

/// The object `RespondentCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct RespondentCollectionResponse {
    /// `items`
    pub items: Option<Vec<Respondent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RespondentCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for RespondentCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RespondentCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RespondentCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RespondentCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RespondentCollectionResponse", self, f) }
}

/// The object `RespondentsReferenceLinks` of Webex.
#[derive(Clone, Default)]
pub struct RespondentsReferenceLinks {
    /// `links`
    pub links: Option<Link>,
    /// `items`
    pub items: Option<Vec<Respondent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RespondentsReferenceLinks: Keys = Keys(&["\"links\":", "\"items\":"]);

impl Json for RespondentsReferenceLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RespondentsReferenceLinks, &mut [&mut self.links, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RespondentsReferenceLinks, &[&self.links, &self.items], &self.extra) }
}

impl std::fmt::Debug for RespondentsReferenceLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RespondentsReferenceLinks", self, f) }
}
