// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about meeting q and a.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Q and A.
///
/// `GET /meetings/q_and_a`, in the catalogue `list-meeting-q-and-a`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingQAnd(Request);

impl ListMeetingQAnd {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-q-and-a", Host::Api, Method::Get, "/meetings/q_and_a").with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListMeetingQAnd {
    type Output = models::ListMeetingQAndResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingQAnd {
    type Item = models::QAObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Answers of a Question.
///
/// `GET /meetings/q_and_a/{questionId}/answers`, in the catalogue `list-answers-of-a-question`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAnswersOfQuestion(Request);

impl ListAnswersOfQuestion {
    /// With everything that must be given.
    pub fn new(question_id: impl AsRef<str>, meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-answers-of-a-question", Host::Api, Method::Get, format!("/meetings/q_and_a/{}/answers", support::segment(question_id.as_ref()))).with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListAnswersOfQuestion {
    type Output = models::ListAnswersOfQuestionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAnswersOfQuestion {
    type Item = models::AnswerObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
