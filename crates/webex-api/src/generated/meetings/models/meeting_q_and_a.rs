// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnswerObject` of Webex.
#[derive(Clone, Default)]
pub struct AnswerObject {
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `answer`
    pub answer: Option<Vec<String>>,
    /// `answered`
    pub answered: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerObject: Keys = Keys(&["\"displayName\":", "\"email\":", "\"personId\":", "\"answer\":", "\"answered\":"]);

impl Json for AnswerObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerObject, &mut [&mut self.display_name, &mut self.email, &mut self.person_id, &mut self.answer, &mut self.answered], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerObject, &[&self.display_name, &self.email, &self.person_id, &self.answer, &self.answered], &self.extra) }
}

impl std::fmt::Debug for AnswerObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerObject", self, f) }
}

/// The object `ListAnswersOfQuestionResponse` of Webex. Published as `ListAnswersOfAQuestionResponse`.
#[derive(Clone, Default)]
pub struct ListAnswersOfQuestionResponse {
    /// `items`
    pub items: Option<Vec<AnswerObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAnswersOfQuestionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListAnswersOfQuestionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAnswersOfQuestionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAnswersOfQuestionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListAnswersOfQuestionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAnswersOfQuestionResponse", self, f) }
}

/// The object `ListMeetingQAndResponse` of Webex. Published as `ListMeetingQAndAResponse`.
#[derive(Clone, Default)]
pub struct ListMeetingQAndResponse {
    /// `items`
    pub items: Option<Vec<QAObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingQAndResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingQAndResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingQAndResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingQAndResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingQAndResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingQAndResponse", self, f) }
}

/// The object `QAObject` of Webex.
#[derive(Clone, Default)]
pub struct QAObject {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `totalAttendees`
    pub total_attendees: Option<f64>,
    /// `totalRespondents`
    pub total_respondents: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `question`
    pub question: Option<String>,
    /// `answers`
    pub answers: Option<QAObjectAnswers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QAObject: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"totalAttendees\":", "\"totalRespondents\":", "\"displayName\":", "\"email\":", "\"question\":", "\"answers\":"]);

impl Json for QAObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QAObject, &mut [&mut self.id, &mut self.meeting_id, &mut self.total_attendees, &mut self.total_respondents, &mut self.display_name, &mut self.email, &mut self.question, &mut self.answers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QAObject, &[&self.id, &self.meeting_id, &self.total_attendees, &self.total_respondents, &self.display_name, &self.email, &self.question, &self.answers], &self.extra) }
}

impl std::fmt::Debug for QAObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QAObject", self, f) }
}

/// The object `QAObjectAnswers` of Webex.
#[derive(Clone, Default)]
pub struct QAObjectAnswers {
    /// `links`
    pub links: Option<QAObjectAnswersLinks>,
    /// `items`
    pub items: Option<Vec<AnswerObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QAObjectAnswers: Keys = Keys(&["\"links\":", "\"items\":"]);

impl Json for QAObjectAnswers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QAObjectAnswers, &mut [&mut self.links, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QAObjectAnswers, &[&self.links, &self.items], &self.extra) }
}

impl std::fmt::Debug for QAObjectAnswers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QAObjectAnswers", self, f) }
}

/// The object `QAObjectAnswersLinks` of Webex.
#[derive(Clone, Default)]
pub struct QAObjectAnswersLinks {
    /// `prev`
    pub prev: Option<String>,
    /// `self`
    pub self_: Option<String>,
    /// `next`
    pub next: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QAObjectAnswersLinks: Keys = Keys(&["\"prev\":", "\"self\":", "\"next\":"]);

impl Json for QAObjectAnswersLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QAObjectAnswersLinks, &mut [&mut self.prev, &mut self.self_, &mut self.next], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QAObjectAnswersLinks, &[&self.prev, &self.self_, &self.next], &self.extra) }
}

impl std::fmt::Debug for QAObjectAnswersLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QAObjectAnswersLinks", self, f) }
}
